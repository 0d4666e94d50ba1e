"""Unit vectors under stable ids, searched by inner product. The only file that imports faiss.

While they are few, every vector is scored. From APPROXIMATE_FROM on, coarse codes in lists of near
ones find candidates, which are then scored like all vectors are in a small index.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from search.errors import IndexDamaged
from search.recall import SEED, HeldOut
from search.vector_rows import Ids, Spool, VectorRows, Vectors

VECTORS_FILE = "vectors.faiss"
IDS_FILE = "vector_ids.npy"
LISTS_FILE = "vector_lists.faiss"
"""Beside the vectors of a large index: the same as codes, two numbers in four bits, in lists of near ones."""

APPROXIMATE_FROM = 100_000
"""Vectors that are scored in about the time it takes to embed the question."""
PROMISED_RECALL = 0.98
WANTED_RECALL = 0.985
"""The promise, and two standard errors of its measurement more."""
SPARE = 100
"""Candidates scored beyond the depth asked for: the nearest ten by the codes may stand lower."""
FEW = 5_000
"""Vectors that, if no more are allowed, are all scored: read as fast as a million codes are gone through."""
_SAMPLE = 39
"""Vectors for each list that its middle is found from, the fewest that faiss takes without a warning."""


class VectorWriter:
    """Vectors in any order -> the files of an index, equal vectors giving equal files.

    In memory are the ids, some blocks of vectors, and of a large index the coarse codes.
    """

    def __init__(self, folder: Path, dimension: int) -> None:
        self._folder = folder
        self._dimension = dimension
        self._spool = Spool(folder, dimension)

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Take (n) distinct ids and their (n, dimension) unit vectors; OSError when the disk is full."""
        self._spool.add(ids, vectors)

    def finish(self) -> dict[str, Any]:
        """Write the files; returns what a manifest says of them. ValueError for an id given twice.

        ``kind`` is exact or approximate; of a large index ``recall_at_10`` was measured against exact
        search with ``queries`` queries, and ``note`` tells why it is exact all the same.
        """
        ids = self._spool.ids()
        order = np.argsort(ids)
        ids = ids[order]
        if (ids[1:] == ids[:-1]).any():
            raise ValueError("two vectors under one id")
        with (self._folder / VECTORS_FILE).open("wb") as file:
            file.write(_flat_header(len(ids), self._dimension))
            for block in self._spool.blocks(order):
                file.write(block.data)
        np.save(self._folder / IDS_FILE, ids)
        facts = {"kind": "exact", "vectors": len(ids)}
        if len(ids) < APPROXIMATE_FROM:
            return facts
        return facts | _write_lists(self._folder, len(ids), self._dimension)


@dataclass(frozen=True, slots=True)
class _Within:
    """Where in the order of ids a search may look: from ``first`` to before ``last``, or at ``places``."""

    first: int
    last: int
    places: Ids | None

    def count(self) -> int:
        return self.last - self.first if self.places is None else len(self.places)

    def all(self) -> Ids:
        return np.arange(self.first, self.last) if self.places is None else self.places

    def selector(self, total: int) -> Any:
        import faiss

        if self.places is None:
            return faiss.IDSelectorRange(self.first, self.last) if self.count() < total else None
        mask = np.zeros(total, dtype=bool)
        mask[self.places] = True
        bitmap: Any = np.packbits(mask, bitorder="little")
        return faiss.IDSelectorBitmap(bitmap)  # type: ignore[call-arg]


class VectorIndex:
    """Memory-mapped unit vectors, each under a 63-bit id that says the same in every generation."""

    def __init__(self, index: Any, lists: Any | None, ids: Ids, rows: VectorRows) -> None:
        self._index = index
        self._lists = lists
        self._ids = ids
        self._rows = rows

    @classmethod
    def open(cls, folder: Path) -> VectorIndex:
        """Open what a VectorWriter wrote; IndexDamaged when the files are not that."""
        path = folder / LISTS_FILE
        try:
            index = _map(folder / VECTORS_FILE)
            lists = _map(path) if path.exists() else None
            ids = np.asarray(np.load(folder / IDS_FILE, mmap_mode="r", allow_pickle=False))
            rows = VectorRows.open(folder / VECTORS_FILE, index.ntotal, index.d)
        except (OSError, ValueError, RuntimeError) as error:
            raise IndexDamaged(f"the vectors of {folder} cannot be read ({error})") from error
        for held in (index, lists) if lists else (index,):
            if held.ntotal != len(ids):
                raise IndexDamaged(f"{folder}: {held.ntotal} vectors under {len(ids)} ids")
        return cls(index, lists, ids, rows)

    def __len__(self) -> int:
        return len(self._ids)

    def search(
        self, query: Vectors, depth: int, low: int, high: int, allowed: Ids | None = None
    ) -> list[tuple[int, float]]:
        """The ``depth`` nearest (id, inner product) with ``low <= id < high`` and in ``allowed``.

        What is not allowed is left out before the search, so a rare filter still fills the depth.
        """
        import faiss

        row = np.ascontiguousarray(query.reshape(1, -1), dtype=np.float32)
        within = self._within(low, high, allowed)
        depth = min(depth, within.count())
        if not depth:
            return []
        if self._lists is None:
            params = faiss.SearchParameters(sel=within.selector(len(self)))  # type: ignore[call-arg]
            with _one_thread():
                scores, places = self._index.search(row, depth, params=params)
            places = places[0]
        else:
            near = self._candidates(row, depth + SPARE, within)
            scores, best = faiss.knn(
                row, self._rows.at(near), depth, metric=faiss.METRIC_INNER_PRODUCT
            )
            places = near[best[0]]
        return list(zip(self._ids[places].tolist(), scores[0].tolist(), strict=True))

    def vectors(self, ids: Sequence[int] | Ids) -> Vectors:
        """The vectors under these ids, one row each, in their order, as they were given."""
        return self.at(self.places(np.asarray(ids, dtype=np.int64)))

    @property
    def ids(self) -> Ids:
        """The ids of all vectors, rising; a vector's place is its id's place here."""
        return self._ids

    def at(self, places: Ids) -> Vectors:
        """The vectors at these places, one row each."""
        if self._lists is None:  # all of it is read for every question anyway
            with _one_thread():
                found: Vectors = self._index.reconstruct_batch(places)
            return found
        return self._rows.at(places)

    def _candidates(self, row: Vectors, width: int, within: _Within) -> Ids:
        """Places, in order, of the ``width`` allowed vectors nearest by their codes, or of all if few."""
        total, count = len(self), within.count()
        if within.places is not None:  # maybe all far away, where codes tell less what is nearest
            width = min(4 * width, count)
        if count <= max(width, FEW):
            return np.sort(within.all())
        lists: Any = self._lists
        selector = within.selector(total)
        # WHY all lists: what a filter allows may lie anywhere, and the nearest of it far away. Of a
        # kind, as many are found in more lists the rarer it is.
        few = math.ceil(lists.nprobe * total / count) if within.places is None else lists.nlist
        for probes in (min(few, lists.nlist), lists.nlist):
            found = _probe(lists, row, width, probes, selector)[0]
            found = found[found >= 0]
            if len(found) == width:
                break
        return np.sort(found)

    def _within(self, low: int, high: int, allowed: Ids | None) -> _Within:
        first, last = np.searchsorted(self._ids, [low, high]).tolist()
        if allowed is not None:
            allowed = self.places(allowed[(allowed >= low) & (allowed < high)])
        return _Within(first, last, allowed)

    def places(self, ids: Ids) -> Ids:
        """The place of each of these ids; IndexDamaged for one that no vector has."""
        places = np.searchsorted(self._ids, ids)
        if (places >= len(self)).any() or (self._ids[places] != ids).any():
            raise IndexDamaged(
                "the rows name a vector the index does not hold: run `curbside index PATHS`"
            )
        return places.astype(np.int64)


def _write_lists(folder: Path, count: int, dimension: int) -> dict[str, Any]:
    """Write the lists and how many to search, or none where too many were needed; returns facts."""
    import faiss
    from faiss.contrib.exhaustive_search import knn_ground_truth

    rows = VectorRows.open(folder / VECTORS_FILE, count, dimension)
    lists = _trained(rows)
    for block in rows.blocks():
        lists.add(block)

    def exactly(queries: Vectors, number: int) -> Ids:
        blocks = rows.blocks()
        found: tuple[Vectors, Ids] = knn_ground_truth(  # type: ignore[no-untyped-call]
            queries, blocks, number, faiss.METRIC_INNER_PRODUCT
        )
        return found[1]

    held_out = HeldOut.of(rows, exactly)
    recall, lists.nprobe = 0.0, 3
    while recall < WANTED_RECALL and lists.nprobe < lists.nlist // 2:
        lists.nprobe = min(lists.nprobe * 5 // 4 + 1, lists.nlist // 2)
        recall = held_out.recall(_probe(lists, held_out.queries, SPARE, lists.nprobe))
    facts = {"recall_at_10": round(recall, 4), "queries": len(held_out.queries)}
    if recall < PROMISED_RECALL:
        note = f"half of the lists were searched for {recall:.3f} of the nearest ten"
        return {**facts, "note": f"every vector is scored: {note}"}
    faiss.write_index(lists, os.fspath(folder / LISTS_FILE))
    return {**facts, "kind": "approximate", "lists": lists.nlist, "probes": lists.nprobe}


def _trained(rows: VectorRows) -> Any:
    """Empty lists around the middles of a sample, twice as many as the root of the vectors' number."""
    import faiss

    number, dimension = 2 * math.isqrt(rows.count), rows.dimension
    # WHY: of faiss's codes that lose no recall once SPARE candidates more are scored, these are the
    # fastest to go through: on one core 7 ns a vector of 384 numbers. Eight bits a number take 30,
    # four bits 50, and all floats 60.
    pairs = dimension // 2 if dimension % 2 == 0 else dimension
    lists = faiss.IndexIVFPQFastScan(
        faiss.IndexFlatIP(dimension), dimension, number, pairs, 4, faiss.METRIC_INNER_PRODUCT
    )
    lists.by_residual = True
    chance = np.random.default_rng(SEED)
    size = min(rows.count, _SAMPLE * number)
    lists.train(rows.at(np.sort(chance.choice(rows.count, size, replace=False))))
    return lists


def _probe(lists: Any, queries: Vectors, width: int, probes: int, selector: Any = None) -> Ids:
    import faiss

    params = faiss.SearchParametersIVF(nprobe=probes, sel=selector)  # type: ignore[call-arg]
    places: Ids = lists.search(queries, width, params=params)[1]
    return places


@contextmanager
def _one_thread() -> Iterator[None]:
    """Let faiss work on the calling thread alone."""
    # WHY: of one query it shares the vectors out among threads that wait for one another by
    # spinning, beside the encoder's own. On two cores 60,000 vectors took 32 ms so, and 4 alone.
    import faiss

    before = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(before)


def _map(path: Path) -> Any:
    import faiss

    return faiss.read_index(os.fspath(path), faiss.IO_FLAG_MMAP_IFC)


def _flat_header(count: int, dimension: int) -> bytes:
    # faiss writes a file only of vectors that are all in memory. Its header tells the number of
    # vectors after a word of four bytes and the dimension, and ends in the number of floats.
    import faiss

    header = bytearray(faiss.serialize_index(faiss.IndexFlatIP(dimension)))
    header[8:16] = count.to_bytes(8, "little")
    header[-8:] = (count * dimension).to_bytes(8, "little")
    return bytes(header)
