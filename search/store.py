"""Generations on disk: written beside the one that answers, checked, and swapped in by a rename."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from search.errors import IndexBusy, IndexDamaged, IndexNotFound
from search.layout import MANIFEST_FILE, SCHEMA_VERSION, IndexLayout

KEEP_GENERATIONS = 2
_UNFINISHED = ".building-"

Manifest = dict[str, Any]


def current_generation(layout: IndexLayout) -> str:
    """The name of the generation that answers; IndexNotFound or IndexDamaged when there is none."""
    try:
        name = layout.current.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        raise IndexNotFound(
            f"no index at {layout.root}: run `curbside index PATHS` to build one"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise IndexDamaged(
            f"{layout.current} cannot be read ({error}): run `curbside index PATHS`"
        ) from error
    if not name.isdigit() or not layout.generation(name).is_dir():
        raise IndexDamaged(
            f"{layout.current} names the generation {name[:20]!r}, which is not there: run `curbside index PATHS`"
        )
    return name


def read_manifest(folder: Path) -> Manifest:
    """A generation's manifest; IndexDamaged when it is missing or of another schema."""
    try:
        manifest: Manifest = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
        version = manifest["schema_version"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamaged(
            f"{folder / MANIFEST_FILE} cannot be read ({error}): run `curbside index PATHS`"
        ) from error
    if version != SCHEMA_VERSION:
        raise IndexDamaged(
            f"{folder} has schema {version}, this curbside reads {SCHEMA_VERSION}: run `curbside index PATHS`"
        )
    return manifest


@contextmanager
def build_lock(layout: IndexLayout) -> Iterator[None]:
    """Hold the index for writing; IndexBusy, naming the holder, when another process does."""
    layout.root.mkdir(parents=True, exist_ok=True)
    with layout.lock.open("a+", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            holder = lock.read(20).strip() or "unknown"
            raise IndexBusy(
                f"process {holder} is building {layout.root}: wait for it to finish, then run this again"
            ) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def begin_generation(layout: IndexLayout) -> Path:
    """An empty folder to build in; what a killed build left behind is cleared away."""
    layout.generations.mkdir(parents=True, exist_ok=True)
    for entry in layout.generations.iterdir():
        if entry.name.startswith(_UNFINISHED):
            shutil.rmtree(entry, ignore_errors=True)
    folder = layout.generations / f"{_UNFINISHED}{os.getpid()}"
    folder.mkdir()
    return folder


def finish_generation(layout: IndexLayout, folder: Path, manifest: Manifest) -> str:
    """Seal a folder with its manifest and make it the generation that answers; returns its name."""
    name = f"{int((layout.names() or ['0'])[-1]) + 1:06d}"
    sealed = {"schema_version": SCHEMA_VERSION, "generation": name, **manifest}
    sealed["files"] = {
        path.relative_to(folder).as_posix(): {
            "sha256": file_hash(path),
            "bytes": path.stat().st_size,
        }
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    text = json.dumps(sealed, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / MANIFEST_FILE).write_text(text, encoding="utf-8")
    for path in folder.rglob("*"):
        sync(path)
    sync(folder)
    folder.rename(layout.generation(name))
    sync(layout.generations)
    _point(layout, name)
    for old in layout.names()[:-KEEP_GENERATIONS]:
        shutil.rmtree(layout.generation(old), ignore_errors=True)
    return name


def _point(layout: IndexLayout, name: str) -> None:
    fresh = layout.current.with_suffix(".new")
    fresh.write_text(f"{name}\n", encoding="ascii")
    sync(fresh)
    fresh.replace(layout.current)
    sync(layout.root)


def keep_model(layout: IndexLayout, source: Path) -> str:
    """Copy an encoder's files beside the generations once; returns the name of their folder."""
    files = sorted(path for path in source.iterdir() if path.is_file())
    digest = hashlib.sha256("".join(f"{path.name}{file_hash(path)}" for path in files).encode())
    name = digest.hexdigest()[:16]
    target = layout.models / name
    if not target.is_dir():
        layout.models.mkdir(parents=True, exist_ok=True)
        fresh = layout.models / f"{_UNFINISHED}{name}"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        for path in files:
            shutil.copyfile(path, fresh / path.name)
            sync(fresh / path.name)
        fresh.rename(target)
    return name


def file_hash(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Push a file or a folder's entries to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
