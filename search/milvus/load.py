"""A generation in a folder -> collections of a server, counted before any question is asked of them."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import numpy as np

from search import store
from search.embedding import windows
from search.errors import IndexUnavailable
from search.layout import IndexLayout
from search.milvus.contents import CONTENTS, contents_of, files_of
from search.milvus.files import PIECE, line_name, pieces, rows_of
from search.milvus.server import BLOCK, Row, Server
from search.milvus.tables import PARTS, collection, tables
from search.rows import Rows
from search.stretches import FIELDS
from search.vectors import VectorIndex

PATIENCE_S = 60.0
"""How long a server may take to answer with all that it was given."""
BLOCKS = {"files": 100}
"""Rows a call where they are large."""


def load(
    server: Server,
    layout: IndexLayout,
    generation: str,
    on_progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write a generation into collections of its own and load them; returns in how many replicas.

    They answer nobody before an alias names them. ``on_progress`` hears (rows written, rows to
    write). IndexUnavailable when the server does not hold all of it in the end.
    """
    # Each part waits for the server most of the time.
    with ThreadPoolExecutor(len(PARTS)) as threads:
        told = _Told(on_progress, layout, generation)
        parts = [threads.submit(_load, server, layout, generation, part, told) for part in PARTS]
        return min(part.result() for part in parts)


def _load(server: Server, layout: IndexLayout, generation: str, part: str, told: _Told) -> int:
    """Write one part and load it; returns in how many replicas."""
    folder = layout.generation(generation)
    name = collection(server.address.collection, generation, part)
    vectors = VectorIndex.open(folder)
    dimension = store.read_manifest(folder)["model"]["dimension"]
    server.create(name, tables(dimension, len(vectors))[part])
    given = 0
    with closing(Rows.open(folder)) as rows:
        for block in windows(
            _rows(layout, generation, part, rows, vectors), BLOCKS.get(part, BLOCK)
        ):
            server.insert(name, block)
            given += len(block)
            told.more(part, len(block))
    replicas = server.load(name)
    _wait_for(server, name, given)
    return replicas


def _rows(
    layout: IndexLayout, generation: str, part: str, rows: Rows, vectors: VectorIndex
) -> Iterator[Row]:
    if part == "vectors":
        return _vectors(rows, vectors)
    if part == "records":
        return _records(rows)
    return _answers(rows) if part == "answers" else _files(layout, generation, rows)


class _Told:
    """How many vectors and records were written, of all; threads may tell it at once."""

    def __init__(
        self, hear: Callable[[int, int], None] | None, layout: IndexLayout, generation: str
    ) -> None:
        counts = store.read_manifest(layout.generation(generation))["counts"]
        self._hear = hear
        self._total = counts["vectors"] + counts["records"]
        self._done = 0
        self._lock = threading.Lock()

    def more(self, part: str, number: int) -> None:
        """Hear that so many rows of a part were written."""
        if self._hear and part in ("vectors", "records"):
            with self._lock:
                self._done += number
                self._hear(self._done, self._total)


def drop(server: Server, generations: Iterable[str]) -> None:
    """Take the collections of these generations away."""
    index = server.address.collection
    wanted = {collection(index, name, part) for name in generations for part in PARTS}
    for name in server.collections(f"{index}__"):
        if name in wanted:
            server.drop(name)


def _wait_for(server: Server, name: str, expected: int) -> None:
    """Return once a collection answers with as many rows as it was given."""
    until = time.monotonic() + PATIENCE_S
    while (found := server.count(name)) != expected:
        if time.monotonic() > until:
            raise IndexUnavailable(
                f"{name} was given {expected:,} rows and answers with {found:,}: nothing was changed,"
                " run this again"
            )
        time.sleep(0.2)


def _vectors(rows: Rows, vectors: VectorIndex) -> Iterator[Row]:
    query = (
        "SELECT vid, num, field, place, start, stop, LOWER(HEX(text_hash)),"
        " COUNT(*) OVER (PARTITION BY num) FROM vectors"
    )
    for block in windows(rows.db.execute(query), BLOCK):
        floats = vectors.vectors(np.array([row[0] for row in block], dtype=np.int64))
        for (vid, num, field, place, start, stop, text_hash, siblings), vector in zip(
            block, floats, strict=True
        ):
            yield {
                "vid": vid, "num": num, "siblings": siblings, "field": FIELDS.index(field),
                "place": place, "start": start, "stop": stop, "text_hash": text_hash, "vector": vector,
            }  # fmt: skip


def _records(rows: Rows) -> Iterator[Row]:
    names = "num id question_words answer_words question_sketch answer_sketch signs".split()
    query = f"SELECT {', '.join(names)}, line FROM records"
    for *facts, line in rows.db.execute(query):
        size = len(line.encode())
        yield {
            **dict(zip(names, facts, strict=True)),
            "parts": pieces(size) if size > PIECE else 0,
            "line": "" if size > PIECE else line, "vector": [0.0, 0.0],
        }  # fmt: skip


def _answers(rows: Rows) -> Iterator[Row]:
    query = (
        "SELECT r.num, COALESCE(a.place, -1), COALESCE(a.specialty_key, ''), COALESCE(a.doctor_key, ''),"
        " COALESCE(a.year, 0), r.source, COALESCE(r.sex, ''), COALESCE(r.age_band, '')"
        " FROM records r LEFT JOIN answers a USING (num)"
    )
    for number, row in enumerate(rows.db.execute(query)):
        names = ("num", "place", "specialty", "doctor", "year", "source", "sex", "age")
        yield {"row": number, **dict(zip(names, row, strict=True)), "vector": [0.0, 0.0]}


def _files(layout: IndexLayout, generation: str, rows: Rows) -> Iterator[Row]:
    """The files that asking needs, the counts that filters show, and records too long for a field."""
    number = 0
    for name, data in _contents(layout, generation, rows):
        for row in rows_of(name, data, number):
            number += 1
            yield row


def _contents(layout: IndexLayout, generation: str, rows: Rows) -> Iterator[tuple[str, bytes]]:
    about: dict[str, Any] = contents_of(layout, generation, rows)
    yield CONTENTS, json.dumps(about).encode()
    for name, path in files_of(layout, generation).items():
        yield name, path.read_bytes()
    query = "SELECT num, line FROM records WHERE LENGTH(CAST(line AS BLOB)) > ?"
    for num, line in rows.db.execute(query, (PIECE,)):
        yield line_name(num), line.encode()
