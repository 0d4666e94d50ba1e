"""Records -> a new generation of an index, embedding only text that no generation holds yet."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ingest.errors import BadInput
from ingest.record import Record
from search import store
from search.changes import Changes, Previous, merge, open_previous
from search.disk import build_lock, writing
from search.embedding import PASSAGE_TOKENS, KnownVectors, OnProgress, write_vectors
from search.encode import Encoder
from search.errors import IndexDamaged
from search.forgotten import Forgotten
from search.fuse import Ranking
from search.layout import IndexLayout
from search.lexical import LexicalDoc, LexicalIndex
from search.rows import Rows, number_of
from search.script import script_counts
from search.vectors import VectorIndex
from search.versions import libraries


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
    records: Iterable[Record],
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
    changes = Changes()
    with build_lock(layout):
        previous = open_previous(layout, encoder.fingerprint, keep_missing)
        forgotten = Forgotten.read(layout)
        wanted = merge(records, previous, keep_missing, forgotten, changes)
        with new_generation(layout) as folder:
            rows = write_records(folder, wanted, layout)
            if not changes.kept:
                left = f"; {changes.forgotten} were forgotten" if changes.forgotten else ""
                raise BadInput(
                    f"no records were found{left}, and the index was left as it was: check the paths"
                )
            keep = keep_model(layout, model_folder)
            if (
                previous
                and forgotten.known_to(layout, previous.name)
                and _is_same(rows, previous, changes)
            ):
                name, embedded = previous.name, 0
            else:
                known = KnownVectors.of(previous.rows, previous.vectors) if previous else None
                embedded = write_vectors(folder, rows, encoder, known, on_progress)
                name = finish(layout, folder, rows, encoder, keep, forgotten)
            rows.db.close()
        if previous:
            previous.rows.db.close()
        retained = store.retained(layout, name, previous.name if previous else None)
        tidy(layout, forgotten, [n for n in retained if forgotten.known_to(layout, n)])
    return BuildResult.of(changes, name, embedded, began)


def plan(
    records: Iterable[Record], layout: IndexLayout, *, keep_missing: bool = False
) -> BuildResult:
    """What ``build`` would change; writes nothing."""
    began = time.perf_counter()
    changes = Changes()
    previous = open_previous(layout, None, keep_missing)
    for _ in merge(records, previous, keep_missing, Forgotten.read(layout), changes):
        pass
    return BuildResult.of(changes, previous.name if previous else "", 0, began)


@contextmanager
def new_generation(layout: IndexLayout) -> Iterator[Path]:
    """A folder to build a generation in; taken away again unless it is finished."""
    with writing(layout.root):
        folder = store.begin_generation(layout)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_records(folder: Path, records: Iterable[Record], layout: IndexLayout) -> Rows:
    """The rows of a new generation."""
    with writing(layout.root, (sqlite3.Error,)):
        rows = Rows.create(folder)
        for record in records:
            rows.add(record)
        rows.db.commit()
    return rows


def keep_model(layout: IndexLayout, source: Path | None) -> store.Manifest:
    """What a manifest says of the encoder's files, those being in the index from now on."""
    if source is None:
        return {"model_folder": None, "model_files": {}}
    with writing(layout.root):
        name, files = store.keep_model(layout, source)
    return {"model_folder": name, "model_files": files}


def finish(
    layout: IndexLayout,
    folder: Path,
    rows: Rows,
    encoder: Encoder,
    model: store.Manifest,
    forgotten: Forgotten,
) -> str:
    """Complete a folder that holds rows and vectors and let it answer; returns its name."""
    with writing(layout.root):
        LexicalIndex.write(folder, _lexical_docs(rows))
        manifest = {
            **_manifest(rows, encoder), **model, "forgotten": sorted(forgotten.keys),
        }  # fmt: skip
        rows.close()
        try:
            _check(folder, manifest["counts"])
        except IndexDamaged as error:  # faiss says nothing when its last bytes find no room
            raise OSError(str(error)) from error
        return store.finish_generation(layout, folder, manifest)


def tidy(layout: IndexLayout, forgotten: Forgotten, keep: Iterable[str]) -> None:
    """Leave these generations and what they need, and nothing else."""
    with writing(layout.root):
        forgotten.write(layout)
        store.prune(layout, keep)
        store.clear_leftovers(layout)


def _is_same(rows: Rows, previous: Previous, changes: Changes) -> bool:
    return (
        previous.answers
        and previous.vectors is not None
        and not changes.any
        and _same_lines(rows, previous.rows)
    )


def _same_lines(rows: Rows, before: Rows) -> bool:
    """Whether not even the path or the bytes of a page behind a record moved."""
    query = "SELECT line FROM records ORDER BY num"
    return all(
        new == old
        for new, old in zip(rows.db.execute(query), before.db.execute(query), strict=True)
    )


def _lexical_docs(rows: Rows) -> Iterator[LexicalDoc]:
    for record in rows.every_record():
        body = record.body or "\n".join(answer.text for answer in record.answers)
        yield LexicalDoc(
            number_of(record.id, record.kind),
            record.kind,
            record.title or "",
            record.question.text,
            body,
            " ".join(record.tags),
        )


def _manifest(rows: Rows, encoder: Encoder) -> store.Manifest:
    scripts: dict[str, int] = {}
    for record in rows.every_record():
        for script, count in script_counts(record.question.text or record.title or "").items():
            scripts[script] = scripts.get(script, 0) + count
    return {
        "counts": rows.count(),
        "model": encoder.fingerprint.to_json(),
        "ranking": Ranking().to_json(),
        "scripts": scripts,
        "passage_tokens": PASSAGE_TOKENS,
        "libraries": libraries(),
    }


def _check(folder: Path, counts: dict[str, int]) -> None:
    """Refuse a generation whose parts do not hold the same records."""
    vectors = len(VectorIndex.open(folder))
    postings = len(LexicalIndex.open(folder, {}))
    if vectors != counts["vectors"] or postings != counts["records"]:
        raise IndexDamaged(
            f"the build lost something: {counts['records']} records, {postings} in the postings;"
            f" {counts['vectors']} stretches, {vectors} vectors. Please run it again."
        )
