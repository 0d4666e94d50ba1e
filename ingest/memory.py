"""What a run can recall of earlier ones: by whom it is kept is not this room's business."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from importlib.resources.abc import Traversable
from typing import Protocol

LIBRARIES = ("beautifulsoup4", "fastwarc", "lxml", "numpy", "resiliparse")


class Memory(Protocol):
    """Keeps, under the key of some bytes and of all that decides how they are read, what they gave."""

    def same(self, inputs: str) -> bool:
        """Whether the run before read these very inputs, so that this one has nothing to give."""

    def recall(self, key: str) -> str | None:
        """What was kept under a key, None when nothing was."""

    def keys(self) -> Iterable[str]:
        """The keys under which something was kept in earlier runs."""

    def keep(self, key: str, outcome: str, names: Iterable[str] = ()) -> None:
        """Keep something that mentions the records and addresses of these names."""

    def join(self, name: str, other: str) -> None:
        """Say that the words of one record are, or may be, those of another, too."""


@cache
def code_fingerprint(package: str, libraries: Sequence[str], but: Sequence[str] = ()) -> str:
    """A hash of a package's files, ``but`` some folders, of its libraries' versions and of Python's.

    What was worked out under another one is stale.
    """
    digest = hashlib.sha256(platform.python_version().encode())
    for name in libraries:
        digest.update(f"\x1f{name} {_version(name)}".encode())
    for path, data in sorted(_files(resources.files(package), "", but)):
        digest.update(f"\x1f{path}\x1f{hashlib.sha256(data).hexdigest()}".encode())
    return digest.hexdigest()


def _files(folder: Traversable, place: str, but: Sequence[str]) -> Iterable[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_file():
            yield f"{place}{entry.name}", entry.read_bytes()
        elif entry.name not in ("__pycache__", *but):
            yield from _files(entry, f"{place}{entry.name}/", but)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
