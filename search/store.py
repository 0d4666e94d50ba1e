"""Generations on disk: written beside the one that answers, checked, and swapped in by a rename."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from search.disk import is_panic, replace_text, sync
from search.errors import IndexDamaged, IndexNotFound
from search.layout import (
    MANIFEST_FILE,
    PAGES_FILE,
    SCHEMA_VERSION,
    UNFINISHED,
    IndexLayout,
    number_in,
)
from search.seals import Seals, altered, files_below, seal

KEEP_GENERATIONS = 2

READ_ERRORS = (OSError, sqlite3.Error, RuntimeError, ValueError, TypeError)

Manifest = dict[str, Any]


def current_generation(layout: IndexLayout) -> str:
    """The name of the generation that answers; IndexNotFound or IndexDamaged when there is none."""
    try:
        text = layout.current.read_bytes()
    except FileNotFoundError:
        # The first build of an index may be killed just before it is named.
        if layout.last_number() > 1:
            raise IndexDamaged(f"{layout.current} is missing: {mend(layout)}") from None
        raise IndexNotFound(
            f"no index at {layout.root}: run `curbside index PATHS` to build one"
        ) from None
    except OSError as error:
        raise IndexDamaged(f"{layout.current} cannot be read ({error}): {mend(layout)}") from error
    name = text.decode("ascii", errors="replace").removesuffix("\n")
    if name.isdigit() and layout.generation(name).is_dir():
        raise IndexDamaged(
            f"{layout.root} was built by an earlier curbside: run `curbside index PATHS`"
        )
    if text != f"{name}\n".encode() or name not in layout.names():
        raise IndexDamaged(
            f"{layout.current} names the generation {name[:30]!r}, which is not there: {mend(layout)}"
        )
    return name


def mend(layout: IndexLayout, damaged: str | None = None, others: Iterable[str] = ()) -> str:
    """What to type when a generation, or the file that names it, is damaged, and maybe others, too."""
    names = [name for name in layout.names() if name not in others]
    older = [name for name in names if damaged is None or is_before(name, damaged)]
    index = "`curbside index PATHS`"
    return (
        f"run `curbside rollback` to go back to {older[-1]}, or {index}"
        if older
        else f"run {index}"
    )


def is_before(name: str, other: str) -> bool:
    """Whether a generation is older than another."""
    return (number_in(name), name) < (number_in(other), other)


def read_manifest(folder: Path, any_schema: bool = False) -> Manifest:
    """A generation's manifest; IndexDamaged when it is missing, altered or of another schema."""
    how = mend(IndexLayout(folder.parent.parent), folder.name)
    try:
        data = (folder / MANIFEST_FILE).read_bytes()
        manifest: Manifest = json.loads(data)
        version = manifest["schema_version"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamaged(f"{folder / MANIFEST_FILE} cannot be read ({error}): {how}") from error
    if version != SCHEMA_VERSION and not any_schema:
        root = folder.parent.parent
        raise IndexDamaged(
            f"{folder} has schema {version}, this curbside reads {SCHEMA_VERSION}: run `curbside index PATHS`,"
            f" or `curbside index {root} --index {root}` to make it anew from the records it holds"
        )
    if not folder.name.endswith(_suffix(data)):
        raise IndexDamaged(f"{folder / MANIFEST_FILE} was altered: {how}")
    return manifest


def _suffix(manifest: bytes) -> str:
    """What ends a generation's name, so that CURRENT vouches for the manifest and it for all else."""
    return f"-{hashlib.sha256(manifest).hexdigest()[:12]}"


def check_generation(folder: Path) -> None:
    """Refuse, before any library reads them, files that are not what the manifest says."""
    files = read_manifest(folder)["files"]
    # Nothing that is asked is read from the memory of pages, which is large.
    read = {name: sealed for name, sealed in files.items() if name != PAGES_FILE}
    refuse_altered(folder, read, mend(IndexLayout(folder.parent.parent), folder.name))


def check_model(layout: IndexLayout, manifest: Manifest) -> Path:
    """The folder of a generation's encoder; IndexDamaged when it is not what it was."""
    folder = layout.models / str(manifest["model_folder"])
    refuse_altered(folder, manifest["model_files"], "run `curbside index PATHS`")
    return folder


def refuse_altered(folder: Path, seals: Seals, how: str, *, hash_all: bool = False) -> None:
    """IndexDamaged, with how to mend it, for the first sealed file that is missing or altered."""
    for name, problem in altered(folder, seals, hash_all=hash_all):
        raise IndexDamaged(f"{folder / name} {problem}: {how}")


@contextmanager
def reading(layout: IndexLayout, name: str) -> Iterator[None]:
    """Say IndexDamaged for what a library raises over files that changed after they were opened."""
    try:
        yield
    except BaseException as error:
        if not isinstance(error, READ_ERRORS) and not is_panic(error):
            raise
        raise IndexDamaged(
            f"generation {name} of {layout.root} cannot be read any more ({error}): {mend(layout, name)}"
        ) from error


def is_whole(layout: IndexLayout, name: str) -> bool:
    """Whether every file of a generation is there and as sealed, and no other."""
    folder = layout.generation(name)
    try:
        files = read_manifest(folder)["files"]
    except IndexDamaged:
        return False
    if {*files, MANIFEST_FILE} != set(files_below(folder)):
        return False
    return not any(altered(folder, files, hash_all=True))


def begin_generation(layout: IndexLayout) -> Path:
    """An empty folder to build in; what a killed build left behind is cleared away."""
    layout.generations.mkdir(parents=True, exist_ok=True)
    clear_leftovers(layout)
    folder = layout.generations / f"{UNFINISHED}{os.getpid()}"
    folder.mkdir()
    return folder


def clear_leftovers(layout: IndexLayout) -> None:
    """Take away what killed builds left behind."""
    for path in layout.leftovers():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def finish_generation(layout: IndexLayout, folder: Path, manifest: Manifest) -> str:
    """Seal a folder with its manifest and make it the generation that answers; returns its name."""
    number = f"{layout.last_number() + 1:06d}"
    sealed = {"schema_version": SCHEMA_VERSION, "generation": number, **manifest}
    sealed["files"] = seal(folder)
    data = json.dumps(sealed, indent=1, sort_keys=True, ensure_ascii=False).encode()
    (folder / MANIFEST_FILE).write_bytes(data)
    mode = (folder / MANIFEST_FILE).stat().st_mode
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(mode)  # tantivy keeps some of its files from other users
        sync(path)
    sync(folder)
    name = number + _suffix(data)
    folder.rename(layout.generation(name))
    sync(layout.generations)
    point(layout, name)
    return name


def point(layout: IndexLayout, name: str) -> None:
    """Make a generation the one that answers."""
    replace_text(layout.current, f"{name}\n")


def prune(layout: IndexLayout, keep: Iterable[str]) -> None:
    """Drop all generations but these, and the models that none of them needs."""
    keep = set(keep)
    for entry in layout.generations.iterdir():
        if entry.name not in keep:
            drop(entry)
    needed = {read_manifest(layout.generation(name))["model_folder"] for name in keep}
    if layout.models.is_dir():
        for entry in layout.models.iterdir():
            if entry.name not in needed:
                drop(entry)


def retained(layout: IndexLayout, current: str, before: str | None) -> list[str]:
    """The generations to keep: the current one, the one before it, and no damaged one.

    ``before`` is known to be whole.
    """
    others = [name for name in reversed(layout.names()) if name != current]
    others.sort(key=lambda name: name != before)
    whole = (name for name in others if name == before or is_whole(layout, name))
    return [current, *islice(whole, KEEP_GENERATIONS - 1)]


def drop(folder: Path) -> None:
    """Take a folder away; killed halfway, what is left of it counts as unfinished."""
    if folder.name.startswith(UNFINISHED):
        aside = folder
    else:
        aside = folder.with_name(f"{UNFINISHED}{folder.name}")
        shutil.rmtree(aside, ignore_errors=True)
        folder.rename(aside)
    shutil.rmtree(aside, ignore_errors=True)


def keep_model(layout: IndexLayout, source: Path) -> tuple[str, Seals]:
    """Copy an encoder's files beside the generations once; returns their folder's name and seals."""
    files = {name: kept for name, kept in seal(source).items() if "/" not in name}
    name = model_name(files)
    target = layout.models / name
    if target.is_dir() and model_name(seal(target)) != name:
        drop(target)
    if not target.is_dir():
        layout.models.mkdir(parents=True, exist_ok=True)
        fresh = layout.models / f"{UNFINISHED}{name}"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        for file in files:
            shutil.copyfile(source / file, fresh / file)
            sync(fresh / file)
        fresh.rename(target)
        sync(layout.models)
    return name, seal(target)


def model_name(files: Seals) -> str:
    """The name of an encoder's folder, from the names and hashes of its files."""
    text = "".join(f"{name}{files[name]['sha256']}" for name in sorted(files))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
