"""Writing to disk so that it lasts, one process at a time, and saying plainly why it failed."""

from __future__ import annotations

import errno
import fcntl
import os
import re
import resource
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.errors import CurbsideError
from search.errors import IndexBusy, IndexNotWritable
from search.layout import IndexLayout, unfinished

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
_SAYS_NO_SPACE = re.compile(r"no space left|disk is full|StorageFull|quota", re.I)
_SAYS_LOCKED = re.compile(r"permission denied|read-only|readonly", re.I)
_LITTLE = 1 << 20
# faiss raises RuntimeError, tantivy ValueError, and a panic of tantivy is no Exception.
WRITE_ERRORS = (OSError, sqlite3.Error, RuntimeError, ValueError)


@contextmanager
def writing(root: Path, kinds: tuple[type[Exception], ...] = WRITE_ERRORS) -> Iterator[None]:
    """Turn what a library raises when it cannot write into IndexNotWritable, naming the mend."""
    try:
        yield
    except CurbsideError:
        raise
    except BaseException as error:
        if not isinstance(error, kinds) and not is_panic(error):
            raise
        raise IndexNotWritable(_why(root, error)) from error


def is_panic(error: BaseException) -> bool:
    """Whether a library written in Rust gave up; such errors are no Exception."""
    return type(error).__name__ == "PanicException"


def _why(root: Path, error: BaseException) -> str:
    code = getattr(error, "errno", None)
    text = str(error)
    old = "what the index held before still answers"
    free = _free(root)
    if code == errno.EFBIG or (_is_limited() and not code and free > _LITTLE):
        return f"a file of {root} would be larger than allowed (see `ulimit -f`): raise the limit; {old}"
    if code in _NO_SPACE or _SAYS_NO_SPACE.search(text) or free < _LITTLE:
        return f"no space left for {root} ({free / 2**20:.0f} MB free): free some and run this again; {old}"
    if code in (errno.EACCES, errno.EPERM, errno.EROFS) or _SAYS_LOCKED.search(text):
        reason = getattr(error, "strerror", None) or text
        return f"{root} cannot be written ({reason}): make it writable, or name another folder with --index DIR"
    return f"{root} could not be written ({text}): {old}; run this again"


def _is_limited() -> bool:
    # sqlite and faiss do not say that it was the limit they ran into.
    return resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY


def _free(root: Path) -> int:
    while not root.exists() and root != root.parent:
        root = root.parent
    return shutil.disk_usage(root).free


@contextmanager
def build_lock(layout: IndexLayout) -> Iterator[None]:
    """Hold the index for writing; IndexBusy, naming the holder, when another process does."""
    with writing(layout.root):
        layout.root.mkdir(parents=True, exist_ok=True)
        lock = os.open(layout.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(lock, 20, 0).decode("ascii", errors="replace") or "unknown"
            raise IndexBusy(
                f"process {holder} is building {layout.root}: wait for it to finish, then run this again"
            ) from None
        with writing(layout.root):
            os.ftruncate(lock, 0)
            os.pwrite(lock, str(os.getpid()).encode(), 0)
        try:
            yield
        finally:
            os.ftruncate(lock, 0)
    finally:
        os.close(lock)


def replace_text(path: Path, text: str) -> None:
    """Give a file its next content at once or not at all, whatever happens to the machine."""
    fresh = unfinished(path)
    fresh.write_text(text, encoding="utf-8")
    sync(fresh)
    fresh.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Push a file or a folder's entries to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
