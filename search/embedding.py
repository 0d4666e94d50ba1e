"""Which stretches of a record are embedded, and their vectors, old ones reused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ingest.record import Record
from search.disk import writing
from search.encode import Encoder
from search.passages import cut
from search.rows import Rows, VectorRow, number_of, vector_id
from search.vectors import VectorIndex

PASSAGE_TOKENS = 150
"""Whole sentences up to here; shorter ones lose their setting, longer ones blur."""
BATCH_TEXTS = 2048

OnProgress = Callable[[int, int], None]


class KnownVectors:
    """Vectors of texts that an earlier generation embedded with the same model."""

    def __init__(self, rows: Rows, vectors: VectorIndex) -> None:
        self._vectors = vectors
        self._vids: dict[bytes, int] = dict(rows.db.execute("SELECT text_hash, vid FROM vectors"))

    @classmethod
    def of(cls, rows: Rows, vectors: VectorIndex | None) -> KnownVectors | None:
        """The vectors a generation can lend, None when another model made them."""
        return None if vectors is None else cls(rows, vectors)

    def vector(self, text_hash: bytes) -> NDArray[np.float32] | None:
        """The vector of a text, None when it must be embedded."""
        vid = self._vids.get(text_hash)
        return None if vid is None else self._vectors.vectors([vid])[0]


def texts_of(record: Record) -> Iterator[tuple[str, int, str]]:
    """The texts of a record that are embedded: (field, answer's place, text).

    The question is its title and its text; nothing of a supplement is ever embedded.
    """
    if record.kind == "article":
        yield "body", 0, record.body or ""
        if record.title:
            yield "question", 0, record.title
        return
    yield "question", 0, question_text(record)
    for place, answer in enumerate(record.answers):
        yield "answer", place, answer.text


def question_text(record: Record) -> str:
    """Title and question as one text, the title once."""
    title, text = record.title or "", record.question.text
    return (
        text
        if title and text.startswith(title)
        else "\n".join(part for part in (title, text) if part)
    )


def write_vectors(
    folder: Path,
    rows: Rows,
    encoder: Encoder,
    known: KnownVectors | None,
    on_progress: OnProgress | None,
) -> int:
    """Cut every record into stretches, embed those that are new, write them all; returns how many."""
    ids: list[int] = []
    parts: list[NDArray[np.float32]] = []
    fresh: dict[bytes, str] = {}
    targets: dict[bytes, list[int]] = {}
    for record in rows.every_record():
        stretches = list(_stretches(record, encoder))
        rows.add_vectors(row for row, _ in stretches)
        for row, text in stretches:
            vector = known.vector(row.text_hash) if known else None
            if vector is not None:
                ids.append(row.vid)
                parts.append(vector)
            else:
                fresh[row.text_hash] = text
                targets.setdefault(row.text_hash, []).append(row.vid)
    hashes = sorted(fresh, key=lambda key: len(fresh[key]))
    for start in range(0, len(hashes), BATCH_TEXTS):
        batch = hashes[start : start + BATCH_TEXTS]

        def heard(done: int, start: int = start) -> None:
            if on_progress:
                on_progress(start + done, len(hashes))

        vectors = encoder.encode_documents([fresh[key] for key in batch], heard)
        for key, vector in zip(batch, vectors, strict=True):
            for vid in targets[key]:
                ids.append(vid)
                parts.append(vector)
    dimension = encoder.dimension
    matrix = np.stack(parts) if parts else np.empty((0, dimension), dtype=np.float32)
    with writing(folder.parent.parent):
        VectorIndex.write(folder, np.array(ids, dtype=np.int64), matrix)
    return len(hashes)


def _overhead(encoder: Encoder) -> int:
    """The tokens a model adds to every text: special ones and its prefix."""
    return encoder.count_tokens("")


def pieces(text: str, encoder: Encoder, size: int | None = None) -> list[tuple[int, int]]:
    """Offsets of stretches that the encoder reads whole, at most ``size`` word pieces if given."""
    room = encoder.fingerprint.max_length - _overhead(encoder)
    size = min(size or room, room)
    fitting: list[tuple[int, int]] = []
    for start, stop in cut(text, encoder.token_spans, size):
        # A word cut in two can come to more pieces than the whole word had.
        if encoder.count_tokens(text[start:stop]) > encoder.fingerprint.max_length:
            inner = pieces(text[start:stop], encoder, max(1, size // 2))
            fitting.extend((start + begin, start + end) for begin, end in inner)
        else:
            fitting.append((start, stop))
    return fitting


def _stretches(record: Record, encoder: Encoder) -> Iterator[tuple[VectorRow, str]]:
    num = number_of(record.id, record.kind)
    for field, place, text in texts_of(record):
        for start, stop in pieces(text, encoder, None if field == "question" else PASSAGE_TOKENS):
            part = text[start:stop]
            digest = hashlib.sha256(part.encode()).digest()[:16]
            vid = vector_id(num, field, place, start)
            yield VectorRow(vid, num, field, place, start, stop, digest), part
