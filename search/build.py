"""Records -> a new generation of an index, reading and embedding only what no generation knows yet."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ingest.errors import BadInput
from ingest.memory import Memory
from ingest.record import Record, RecordLine
from search import store
from search.changes import Changes, Previous, collect, is_same, open_previous
from search.disk import build_lock, writing
from search.embedding import Embed, OnProgress
from search.encode import Encoder, Fingerprint
from search.forgotten import Forgotten
from search.generation import Run, complete, keep_model, new_generation, new_rows, tidy
from search.layout import IndexLayout
from search.new_rows import NewRows
from search.page_memory import PageMemory

Records = Iterable[Record | RecordLine]
ByMemory = Callable[[Memory], Records]
"""What reads records when it is given the memory of earlier readings."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Records whose texts are embedded by others than this process.

    ``embed`` is given the encoder and the folder of its ONNX form, None for one that is loaded by name.
    """

    records: Records | ByMemory
    embed: Callable[[Encoder, Path | None], Embed]


Reading = ByMemory | Elsewhere


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build changed.

    ``embedded`` counts the stretches of text that were embedded anew, ``forgotten`` the records
    left out because they were forgotten.
    """

    added: int
    changed: int
    removed: int
    unchanged: int
    rejected: int
    records: int
    embedded: int
    generation: str
    took_s: float
    forgotten: int

    @classmethod
    def of(cls, changes: Changes, generation: str, embedded: int, began: float) -> BuildResult:
        """The counted changes, with the time since ``began``."""
        took = round(time.perf_counter() - began, 3)
        return cls(
            changes.added, changes.changed, changes.removed, changes.unchanged, 0, changes.kept,
            embedded, generation, took, changes.forgotten,
        )  # fmt: skip

    def to_json(self) -> dict[str, Any]:
        """The result as a dictionary."""
        return asdict(self)


def build(
    records: Records | Reading,
    layout: IndexLayout,
    encoder: Encoder,
    model_folder: Path | None,
    *,
    keep_missing: bool = False,
    on_progress: OnProgress | None = None,
) -> BuildResult:
    """Make the index hold these records (``keep_missing``: and those it held before).

    ``model_folder`` holds the ONNX encoder to keep with the index, None for a model that is loaded
    by name. ``on_progress`` hears (texts embedded, texts to embed). Nothing of the index changes
    until the new generation is whole and on disk. What was forgotten is left out.
    """
    began = time.perf_counter()
    embed = None
    if isinstance(records, Elsewhere):
        embed = records.embed(encoder, model_folder)
        records = records.records
    with build_lock(layout):
        ground = _Ground.of(layout, encoder.fingerprint, keep_missing)
        previous, forgotten = ground.previous, ground.forgotten
        with new_generation(layout) as folder, closing(ground.memory()) as memory:
            rows = new_rows(layout, folder, previous)
            with closing(rows.db):
                changes = ground.collect(records, rows, memory)
                model = keep_model(layout, model_folder)
                if previous and ground.may_stay and _is_same(changes, rows, memory):
                    name, embedded = previous.name, 0
                else:
                    if callable(records):
                        with writing(layout.root, (sqlite3.Error,)):
                            memory.write(folder, forgotten, keep_all=keep_missing)
                    known = previous.vectors if previous else None
                    run = Run(memory.inputs, ground.keeps_older, changes.forgotten)
                    name, embedded = complete(
                        layout, folder, rows, encoder, model, forgotten, run, known, on_progress,
                        embed,
                    )  # fmt: skip
        retained = store.retained(layout, name, previous.name if previous else None)
        tidy(layout, forgotten, [n for n in retained if forgotten.known_to(layout, n)])
    return BuildResult.of(changes, name, embedded, began)


def plan(
    records: Records | Reading, layout: IndexLayout, *, keep_missing: bool = False
) -> BuildResult:
    """What ``build`` would change; writes nothing."""
    began = time.perf_counter()
    if isinstance(records, Elsewhere):
        records = records.records
    ground = _Ground.of(layout, None, keep_missing)
    rows = new_rows(layout, None, ground.previous)
    with closing(ground.memory()) as memory, closing(rows.db):
        changes = ground.collect(records, rows, memory)
    return BuildResult.of(changes, ground.previous.name if ground.previous else "", 0, began)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a build stands on: the generation before, and what shall not come back."""

    layout: IndexLayout
    previous: Previous | None
    forgotten: Forgotten
    keep_missing: bool
    may_stay: bool
    """Whether the generation before is the one to have if the records are the same."""

    @classmethod
    def of(cls, layout: IndexLayout, model: Fingerprint | None, keep_missing: bool) -> _Ground:
        """The ground of an index as it is; no ``model`` stands for that of the index."""
        previous = open_previous(layout, model, keep_missing)
        forgotten = Forgotten.read(layout)
        may_stay = (
            previous is not None
            and previous.answers
            and (previous.is_ours or model is None)
            and forgotten.known_to(layout, previous.name)
        )
        return cls(layout, previous, forgotten, keep_missing, may_stay)

    @property
    def keeps_older(self) -> bool:
        """Whether records of the generation before are kept that are not read now."""
        return self.keep_missing and self.previous is not None

    def memory(self) -> PageMemory:
        """What is known of earlier readings, and whether this one could be the same as the last."""
        if self.previous is None:
            return PageMemory(None)
        run = Run(**self.previous.manifest["run"])
        same = self.may_stay and (self.keep_missing or not run.kept_older)
        return PageMemory(self.previous.folder, run.inputs if same else None)

    def collect(self, records: Records | ByMemory, rows: NewRows, memory: PageMemory) -> Changes:
        """Write the records into rows; returns how they differ. BadInput when there are none."""
        found = records(memory) if callable(records) else records
        with writing(self.layout.root, (sqlite3.Error,)):
            changes = collect(found, rows, self.previous, self.keep_missing, self.forgotten)
        if self.previous and memory.unchanged:
            manifest = self.previous.manifest
            left_out = manifest["run"]["left_out"]
            return Changes(unchanged=manifest["counts"]["records"], forgotten=left_out)
        if not changes.kept:
            left = f"; {changes.forgotten} were forgotten" if changes.forgotten else ""
            raise BadInput(
                f"no records were found{left}, and the index was left as it was: check the paths"
            )
        return changes


def _is_same(changes: Changes, rows: NewRows, memory: PageMemory) -> bool:
    return memory.unchanged or (not changes.any and is_same(rows))
