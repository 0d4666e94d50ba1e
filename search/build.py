"""Records -> a new generation of an index, embedding only text that no generation holds yet."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ingest.errors import BadInput
from ingest.record import Record
from search import store
from search.embedding import PASSAGE_TOKENS, KnownVectors, OnProgress, write_vectors
from search.encode import Encoder
from search.errors import IndexDamaged, IndexNotFound
from search.fuse import Ranking
from search.layout import IndexLayout
from search.lexical import LexicalDoc, LexicalIndex
from search.rows import Rows, number_of
from search.script import script_counts
from search.vectors import VectorIndex


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build changed; ``embedded`` counts the stretches of text that were embedded anew."""

    added: int
    changed: int
    removed: int
    unchanged: int
    rejected: int
    records: int
    embedded: int
    generation: str
    took_s: float

    def to_json(self) -> dict[str, Any]:
        """The result as a dictionary."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Previous:
    """The generation that answers while the next is built, and whether its vectors can be reused."""

    rows: Rows
    vectors: VectorIndex | None
    name: str

    def known(self) -> KnownVectors | None:
        """The vectors it can lend, None when another model made them."""
        return KnownVectors(self.rows, self.vectors) if self.vectors else None


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
    until the new generation is whole and on disk.
    """
    began = time.perf_counter()
    with store.build_lock(layout):
        previous = _previous(layout, encoder)
        folder = store.begin_generation(layout)
        try:
            rows = Rows.create(folder)
            changes = _write_records(rows, records, previous, keep_missing)
            if not changes.kept and not keep_missing:
                raise BadInput(
                    "no records were found, and the index was left as it was: check the paths"
                )
            same = previous is not None and previous.vectors is not None
            if previous and same and not changes.any and _same_lines(rows, previous.rows):
                rows.close()
                shutil.rmtree(folder)
                return changes.result(previous.name, 0, began)
            embedded = write_vectors(
                folder, rows, encoder, previous.known() if previous else None, on_progress
            )
            LexicalIndex.write(folder, _lexical_docs(rows))
            manifest = _manifest(rows, encoder, layout, model_folder)
            rows.close()
            _check(folder, manifest["counts"])
            name = store.finish_generation(layout, folder, manifest)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return changes.result(name, embedded, began)


@dataclass(slots=True)
class _Changes:
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0

    @property
    def any(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    @property
    def kept(self) -> int:
        return self.added + self.changed + self.unchanged

    def result(self, generation: str, embedded: int, began: float) -> BuildResult:
        return BuildResult(
            self.added, self.changed, self.removed, self.unchanged, 0,
            self.kept, embedded, generation,
            round(time.perf_counter() - began, 3),
        )  # fmt: skip


def _previous(layout: IndexLayout, encoder: Encoder) -> Previous | None:
    """The generation to build upon; None when there is none that can be read."""
    try:
        name = store.current_generation(layout)
        folder = layout.generation(name)
        manifest = store.read_manifest(folder)
        same_model = manifest["model"] == encoder.fingerprint.to_json()
        vectors = VectorIndex.open(folder) if same_model else None
        return Previous(Rows.open(folder), vectors, name)
    except (IndexNotFound, IndexDamaged):
        return None


def _write_records(
    rows: Rows, records: Iterable[Record], previous: Previous | None, keep_missing: bool
) -> _Changes:
    before = previous.rows.hashes() if previous else {}
    changes = _Changes()
    seen: set[str] = set()
    for record in records:
        held = before.get(record.id)
        if (
            keep_missing
            and held
            and record.excerpt
            and previous
            and _is_full(previous.rows, record.id)
        ):
            continue  # a teaser of a page the index holds in full
        seen.add(record.id)
        rows.add(record)
        if held is None:
            changes.added += 1
        elif held == record.content_hash():
            changes.unchanged += 1
        else:
            changes.changed += 1
    if previous and keep_missing:
        for record in previous.rows.every_record():
            if record.id not in seen:
                rows.add(record)
                changes.unchanged += 1
    else:
        changes.removed = len(before.keys() - seen)
    rows.db.commit()
    return changes


def _is_full(rows: Rows, record_id: str) -> bool:
    record = rows.record(record_id)
    return record is not None and not record.excerpt


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


def _manifest(
    rows: Rows, encoder: Encoder, layout: IndexLayout, model_folder: Path | None
) -> store.Manifest:
    scripts: dict[str, int] = {}
    for record in rows.every_record():
        for script, count in script_counts(record.question.text or record.title or "").items():
            scripts[script] = scripts.get(script, 0) + count
    return {
        "counts": rows.count(),
        "model": encoder.fingerprint.to_json(),
        "model_folder": store.keep_model(layout, model_folder) if model_folder else None,
        "ranking": Ranking().to_json(),
        "scripts": scripts,
        "passage_tokens": PASSAGE_TOKENS,
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
