"""What each file of a folder was when it was written, and which are no longer that."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

Seals = dict[str, dict[str, Any]]
"""For each file, by its path below the folder: ``sha256``, ``bytes`` and ``mtime_ns``."""

ALWAYS_HASHED = 64 * 2**20
"""Bytes of a folder that every opening hashes (45 ms), the smallest files first."""
_SECOND = 10**9


def seal(folder: Path) -> Seals:
    """The seals of all files below a folder."""
    return {name: _seal(folder / name) for name in files_below(folder)}


def files_below(folder: Path) -> list[str]:
    """The paths of all files below a folder, in order."""
    # os.walk passes over folders that a build drops meanwhile.
    return sorted(
        (Path(place) / name).relative_to(folder).as_posix()
        for place, _, names in os.walk(folder)
        for name in names
    )


def altered(
    folder: Path, seals: Mapping[str, Any], *, hash_all: bool = False
) -> Iterator[tuple[str, str]]:
    """The sealed files that are missing or altered, as (path, what is wrong).

    Past the first ALWAYS_HASHED bytes a file whose size and time are as sealed is taken to be
    whole, unless ``hash_all``: an index of gigabytes could not be opened in a second otherwise.
    """
    hashed = 0
    for name in sorted(seals, key=lambda key: (seals[key]["bytes"], key)):
        hashed += seals[name]["bytes"]
        problem = _problem(folder / name, seals[name], hash_all or hashed <= ALWAYS_HASHED)
        if problem:
            yield name, problem


def _problem(path: Path, sealed: Mapping[str, Any], must_hash: bool) -> str | None:
    try:
        found = path.stat()
        if found.st_size != sealed["bytes"]:
            return f"has {found.st_size:,} bytes and had {sealed['bytes']:,}"
        if not must_hash and _same_time(found.st_mtime_ns, sealed["mtime_ns"]):
            return None
        return None if file_hash(path) == sealed["sha256"] else "was altered"
    except FileNotFoundError:
        return "is missing"
    except OSError as error:
        return f"cannot be read ({error.strerror})"


def _same_time(found: int, sealed: int) -> bool:
    # An archive keeps whole seconds only.
    return found == sealed or found == sealed // _SECOND * _SECOND


def _seal(path: Path) -> dict[str, Any]:
    stat = path.stat()
    return {"sha256": file_hash(path), "bytes": stat.st_size, "mtime_ns": stat.st_mtime_ns}


def file_hash(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
