"""Checking every file of an index against what was written down when it was built."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from search import store
from search.errors import IndexDamaged, IndexNotFound
from search.forgotten import read_file
from search.layout import MANIFEST_FILE, UNFINISHED, IndexLayout, is_generation, unfinished
from search.lexical import LexicalIndex
from search.rows import Rows
from search.seals import altered, files_below, seal
from search.vectors import VectorIndex

ATTEMPTS = 10
FOREIGN = "is not part of the index"


@dataclass(frozen=True, slots=True)
class Problem:
    """A file, by its path below the index folder, and what is wrong with it."""

    file: str
    problem: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What ``verify`` found; ``generation`` is None when CURRENT names none that is there."""

    generation: str | None
    problems: tuple[Problem, ...]
    files: int
    mend: str

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """The findings as a dictionary."""
        return {
            "ok": self.ok,
            "generation": self.generation,
            "problems": [asdict(problem) for problem in self.problems],
            "files": self.files,
        }


def verify(layout: IndexLayout) -> Verification:
    """Hash every file of every generation and encoder, and count what the current one holds.

    What a killed build left behind is no problem: it is never read, and the next build clears it.
    IndexNotFound when there is no index.
    """
    for _ in range(ATTEMPTS):
        names = layout.names()
        found = _verify(layout, names)
        if found.ok or layout.names() == names:
            break  # else a build dropped a generation meanwhile
    return found


def _verify(layout: IndexLayout, names: list[str]) -> Verification:
    problems: list[Problem] = []
    generation = None
    try:
        generation = store.current_generation(layout)
    except IndexNotFound:
        if not names:
            raise
        problems.append(Problem("CURRENT", "is missing"))
    except IndexDamaged:
        problems.append(Problem("CURRENT", "does not name a generation that is there"))
    for name in names:
        problems += _of_generation(layout, name)
    problems += _of_models(layout, names)
    if read_file(layout) is None:
        problems.append(Problem(layout.forgotten.name, "was altered"))
    problems += _foreign(layout)
    distinct = tuple(dict.fromkeys(problems))
    files = len(files_below(layout.root))
    return Verification(generation, distinct, files, _mend(layout, generation, distinct))


def _of_generation(layout: IndexLayout, name: str) -> Iterator[Problem]:
    folder = layout.generation(name)
    place = folder.relative_to(layout.root).as_posix()
    try:
        manifest = store.read_manifest(folder)
    except IndexDamaged:
        yield Problem(f"{place}/{MANIFEST_FILE}", "is missing, altered or of another schema")
        return
    sealed = manifest["files"]
    found = [*altered(folder, sealed, hash_all=True)]
    yield from (Problem(f"{place}/{file}", problem) for file, problem in found)
    for file in files_below(folder):
        if file not in sealed and file != MANIFEST_FILE:
            yield Problem(f"{place}/{file}", FOREIGN)
    if not found:
        yield from _miscounted(folder, place, manifest)


def _miscounted(folder: Path, place: str, manifest: store.Manifest) -> Iterator[Problem]:
    """Whether rows, vectors and postings are as many as the manifest says."""
    try:
        rows = Rows.open(folder)
        held = rows.count()
        rows.close()
        held["postings"] = len(LexicalIndex.open(folder, {}))
        held["vectors read"] = len(VectorIndex.open(folder))
    except IndexDamaged as error:
        yield Problem(place, str(error))
        return
    counts = manifest["counts"]
    said = {**counts, "postings": counts["records"], "vectors read": counts["vectors"]}
    for what in said:
        if held.get(what) != said[what]:
            yield Problem(place, f"holds {held.get(what)} {what}, the manifest says {said[what]}")


def _of_models(layout: IndexLayout, names: list[str]) -> Iterator[Problem]:
    """Every encoder beside the generations, each against its own name."""
    sealed: dict[str, Any] = {}
    for name in names:
        try:
            manifest = store.read_manifest(layout.generation(name))
        except IndexDamaged:
            continue
        if manifest["model_folder"]:
            sealed[manifest["model_folder"]] = manifest["model_files"]
    for model, files in sealed.items():
        for file, problem in altered(layout.models / model, files, hash_all=True):
            yield Problem(f"models/{model}/{file}", problem)
        if (layout.models / model).is_dir():
            for file in set(files_below(layout.models / model)) - set(files):
                yield Problem(f"models/{model}/{file}", FOREIGN)
    for folder in sorted(layout.models.iterdir()) if layout.models.is_dir() else []:
        unknown = folder.name not in sealed and not _is_ours(folder.name)
        try:
            if unknown and store.model_name(seal(folder)) != folder.name:
                yield Problem(f"models/{folder.name}", "is not what its name says")
        except FileNotFoundError:
            yield Problem(f"models/{folder.name}", "cannot be read")


def _foreign(layout: IndexLayout) -> Iterator[Problem]:
    """What lies in the index's folders and is no part of it."""
    known = {layout.current, layout.lock, layout.forgotten, layout.generations, layout.models}
    known |= {unfinished(layout.current), unfinished(layout.forgotten)}
    entries = [*layout.root.iterdir()]
    if layout.generations.is_dir():
        entries += (entry for entry in layout.generations.iterdir() if not _is_ours(entry.name))
    for entry in sorted(set(entries) - known):
        if files_below(entry) or not entry.is_dir():
            yield Problem(entry.relative_to(layout.root).as_posix(), FOREIGN)
    holder = layout.lock.read_bytes() if layout.lock.is_file() else b""
    if holder and not holder.isdigit():
        yield Problem(layout.lock.name, "was altered")


def _is_ours(name: str) -> bool:
    return is_generation(name) or name.startswith(UNFINISHED)


def _mend(layout: IndexLayout, generation: str | None, problems: tuple[Problem, ...]) -> str:
    if problems and all(problem.problem == FOREIGN for problem in problems):
        return "remove what is not part of it"
    damaged = {name for name in layout.names() for p in problems if f"generations/{name}" in p.file}
    if generation is None or generation in damaged:
        return store.mend(layout, generation, damaged)
    return "run `curbside index PATHS`"
