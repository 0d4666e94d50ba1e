"""Making a generation: rows, vectors, postings, encoder and manifest, and the swap at the end."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from search import store
from search.calibration import Calibration
from search.changes import Previous, code
from search.disk import writing
from search.embedding import PASSAGE_TOKENS, Embed, OnProgress, cut_records, write_vectors
from search.encode import Encoder
from search.errors import IndexDamaged
from search.forgotten import Forgotten
from search.fuse import Ranking
from search.layout import IndexLayout
from search.lexical import LexicalDoc, LexicalIndex
from search.new_rows import NewRows
from search.rows import Rows, number_of
from search.stretches import Stretches
from search.vectors import VectorIndex
from search.versions import libraries


@dataclass(frozen=True, slots=True)
class Run:
    """What made a generation: a hash of what was read, None if unknown; whether older records were kept.

    ``left_out`` counts the records read that had been forgotten.
    """

    inputs: str | None
    kept_older: bool
    left_out: int


@contextmanager
def new_generation(layout: IndexLayout) -> Iterator[Path]:
    """A folder to build a generation in; taken away again unless it is finished."""
    with writing(layout.root):
        folder = store.begin_generation(layout)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_rows(layout: IndexLayout, folder: Path | None, previous: Previous | None) -> NewRows:
    """Empty rows in a folder, or in a temporary file, beside those of the generation before."""
    with writing(layout.root, (sqlite3.Error,)):
        return NewRows.create(folder, previous.folder if previous else None)


def keep_model(layout: IndexLayout, source: Path | None) -> store.Manifest:
    """What a manifest says of the encoder's files, those being in the index from now on."""
    if source is None:
        return {"model_folder": None, "model_files": {}, "calibration": None}
    with writing(layout.root):
        name, files = store.keep_model(layout, source)
    fitted = Calibration.beside(layout.models / name, files["model.onnx"]["sha256"])
    calibration = fitted.to_json() if fitted else None
    return {"model_folder": name, "model_files": files, "calibration": calibration}


def complete(
    layout: IndexLayout,
    folder: Path,
    rows: NewRows,
    encoder: Encoder,
    model: store.Manifest,
    forgotten: Forgotten,
    run: Run,
    known: VectorIndex | None,
    on_progress: OnProgress | None = None,
    embed: Embed | None = None,
) -> tuple[str, int]:
    """Complete a folder that holds rows and let it answer; returns its name, and how many texts were embedded.

    ``model`` is what ``keep_model`` gave, ``known`` the vectors of the generation before.
    """
    with writing(layout.root, (sqlite3.Error,)):
        cut_records(rows, encoder)
    embedded, vectors = write_vectors(folder, rows, encoder, known, on_progress, embed)
    with writing(layout.root, (sqlite3.Error,)):
        Stretches.write(folder, rows, VectorIndex.open(folder).ids)
        LexicalIndex.write(folder, _lexical_docs(rows))
        manifest = {
            "counts": rows.count(),
            "model": encoder.fingerprint.to_json(),
            "ranking": Ranking().to_json(),
            "scripts": rows.scripts(),
            "passage_tokens": PASSAGE_TOKENS,
            "libraries": libraries(),
            "code": code(),
            "vectors": vectors,
            "run": asdict(run),
            "forgotten": sorted(forgotten.keys),
            **model,
        }
        rows.close()
        try:
            _check(folder, manifest["counts"])
        except IndexDamaged as error:  # faiss says nothing when its last bytes find no room
            raise OSError(str(error)) from error
        return store.finish_generation(layout, folder, manifest), embedded


def tidy(layout: IndexLayout, forgotten: Forgotten, keep: Iterable[str]) -> None:
    """Leave these generations and what they need, and nothing else."""
    with writing(layout.root):
        forgotten.write(layout)
        store.prune(layout, keep)
        store.clear_leftovers(layout)


def _lexical_docs(rows: Rows) -> Iterator[LexicalDoc]:
    for line in rows.every_line():
        data = json.loads(line.line)
        yield LexicalDoc(
            number_of(line.id, line.kind),
            line.kind,
            data["title"] or "",
            data["question"]["text"],
            data["body"] or "\n".join(answer["text"] for answer in data["answers"]),
            " ".join(data["tags"]),
        )


def _check(folder: Path, counts: dict[str, int]) -> None:
    """Refuse a generation whose parts do not hold the same records."""
    vectors = len(VectorIndex.open(folder))
    stretches = len(Stretches.open(folder))
    postings = len(LexicalIndex.open(folder, {}))
    if stretches != vectors or vectors != counts["vectors"] or postings != counts["records"]:
        raise IndexDamaged(
            f"the build lost something: {counts['records']} records, {postings} in the postings;"
            f" {counts['vectors']} stretches, {vectors} vectors. Please run it again."
        )
