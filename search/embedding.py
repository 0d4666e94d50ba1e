"""Which stretches of a record are embedded, and their vectors, those of known texts reused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ingest.record import Record
from search.disk import writing
from search.encode import Encoder, Progress, Vectors
from search.new_rows import NewRows, VectorRow, vector_id
from search.passages import pieces
from search.rows import number_of
from search.vectors import VectorIndex, VectorWriter

PASSAGE_TOKENS = 150
"""Whole sentences up to here; shorter ones lose their setting, longer ones blur."""
WINDOW = 2048
"""Texts in memory at a time, and vectors."""
OnProgress = Callable[[int, int], None]
Texts = Iterator[tuple[bytes, str]]
"""Texts to embed, each once, with the hash it is known by."""
Embedded = tuple[list[bytes], Vectors]
"""Hashes of some of the texts, and a row for each."""
Embed = Callable[[Texts, int, Progress], Iterator[Embedded]]
"""Embeds texts, so many in all, in any order; hears how many are done."""
T = TypeVar("T")


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


def cut_records(rows: NewRows, encoder: Encoder) -> None:
    """Cut every record that has no stretches yet."""
    overhead = encoder.count_tokens("")
    for record in rows.uncut():
        rows.add_vectors(_stretches(record, encoder, overhead))
    rows.index()


def write_vectors(
    folder: Path,
    rows: NewRows,
    encoder: Encoder,
    known: VectorIndex | None,
    on_progress: OnProgress | None = None,
    embed: Embed | None = None,
) -> tuple[int, dict[str, Any]]:
    """Write the vectors of all stretches, taking from ``known``, those of the generation before.

    Returns how many texts were embedded, and what a manifest says of the vectors.
    """
    root = folder.parent.parent
    with writing(root):
        writer = VectorWriter(folder, encoder.dimension)
        if known:
            for pairs in windows(rows.known_vectors()):
                ids, before = np.array(pairs, dtype=np.int64).T
                writer.add(ids, known.vectors(before))
        total = rows.find_unknown(known is not None)

    def heard(done: int) -> None:
        if on_progress:
            on_progress(done, total)

    embed = embed or partial(embed_here, encoder)
    for hashes, vectors in embed(_unknown_texts(rows), total, heard):
        with writing(root):
            for text_hash, vector in zip(hashes, vectors, strict=True):
                ids = np.array(rows.vectors_of_text(text_hash), dtype=np.int64)
                writer.add(ids, np.repeat(vector[np.newaxis], len(ids), axis=0))
    with writing(root):
        return total, writer.finish()


def embed_here(encoder: Encoder, texts: Texts, total: int, heard: Progress) -> Iterator[Embedded]:
    """Embed texts with the cores of this machine, some thousand at a time."""
    done = 0

    def window_heard(number: int) -> None:
        heard(done + number)

    for window in windows(texts):
        vectors = encoder.encode_documents([text for _, text in window], window_heard)
        yield [text_hash for text_hash, _ in window], vectors
        done += len(window)


def _stretches(record: Record, encoder: Encoder, overhead: int) -> Iterator[VectorRow]:
    num = number_of(record.id, record.kind)
    for field, place, text in texts_of(record):
        size = None if field == "question" else PASSAGE_TOKENS
        for start, stop in pieces(text, encoder, size, overhead):
            digest = hashlib.sha256(text[start:stop].encode()).digest()[:16]
            vid = vector_id(num, field, place, start)
            yield VectorRow(vid, num, field, place, start, stop, digest)


def _unknown_texts(rows: NewRows) -> Iterator[tuple[bytes, str]]:
    """Every text to embed, once, with its hash; neighbours come from one record."""
    for num, stretches in groupby(rows.unknown(), key=lambda row: row.num):
        texts = {(field, place): text for field, place, text in texts_of(rows.numbered(num))}
        for row in stretches:
            yield row.text_hash, texts[row.field, row.place][row.start : row.stop]


def windows(items: Iterable[T], size: int = WINDOW) -> Iterator[list[T]]:
    """The items in lists of at most ``size``."""
    remaining = iter(items)
    while window := list(islice(remaining, size)):
        yield window
