"""Unit vectors under stable ids, searched by inner product. The only file that imports faiss."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from search.errors import IndexDamaged

Vectors = NDArray[np.float32]
Ids = NDArray[np.int64]

VECTORS_FILE = "vectors.faiss"
IDS_FILE = "vector_ids.npy"


class VectorIndex:
    """Memory-mapped unit vectors, each under a 63-bit id that says the same in every generation."""

    def __init__(self, index: Any, ids: Ids) -> None:
        self._index = index
        self._ids = ids

    @staticmethod
    def write(folder: Path, ids: Ids, vectors: Vectors) -> None:
        """Write both files of an index; ids must be distinct."""
        import faiss

        order = np.argsort(ids)
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors[order], dtype=np.float32))
        faiss.write_index(index, os.fspath(folder / VECTORS_FILE))
        np.save(folder / IDS_FILE, ids[order])

    @classmethod
    def open(cls, folder: Path) -> VectorIndex:
        """Open what ``write`` wrote; IndexDamaged when the files are not that."""
        import faiss

        try:
            index = faiss.read_index(os.fspath(folder / VECTORS_FILE), faiss.IO_FLAG_MMAP_IFC)
            ids = np.load(folder / IDS_FILE, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError, RuntimeError) as error:
            raise IndexDamaged(f"the vectors of {folder} cannot be read ({error})") from error
        if index.ntotal != len(ids):
            raise IndexDamaged(f"{folder}: {index.ntotal} vectors under {len(ids)} ids")
        return cls(index, ids)

    def __len__(self) -> int:
        return len(self._ids)

    def search(
        self, query: Vectors, depth: int, low: int, high: int, allowed: Ids | None = None
    ) -> list[tuple[int, float]]:
        """The ``depth`` nearest (id, inner product) with ``low <= id < high`` and in ``allowed``.

        What is not allowed is left out before the search, so a rare filter still fills the depth.
        """
        import faiss

        selector: Any
        if allowed is not None:
            selector = faiss.IDSelectorBatch(self._places(allowed))
        else:
            first, last = np.searchsorted(self._ids, [low, high])
            selector = faiss.IDSelectorRange(int(first), int(last))
        params = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        scores, places = self._index.search(
            query.reshape(1, -1).astype(np.float32), min(depth, max(1, len(self))), params=params
        )
        found = places[0] >= 0
        ids = self._ids[places[0][found]]
        return list(zip(ids.tolist(), scores[0][found].tolist(), strict=True))

    def vectors(self, ids: Sequence[int] | Ids) -> Vectors:
        """The vectors under these ids, one row each, in their order."""
        places = self._places(np.asarray(ids, dtype=np.int64))
        if not len(places):
            return np.empty((0, self._index.d), dtype=np.float32)
        rows: Vectors = self._index.reconstruct_batch(places)
        return rows

    def _places(self, ids: Ids) -> Ids:
        places = np.searchsorted(self._ids, ids)
        if (places >= len(self)).any() or (self._ids[places] != ids).any():
            raise IndexDamaged(
                "the rows name a vector the index does not hold: run `curbside index PATHS`"
            )
        return places.astype(np.int64)
