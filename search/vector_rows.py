"""Float vectors in a file, read by place: what a search scores exactly and a build hands on bit for bit."""

from __future__ import annotations

import os
import weakref
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Ids = NDArray[np.int64]

BLOCK = 16384
"""Vectors in memory at a time while an index is written: 24 MB of 384 dimensions."""


class VectorRows:
    """Vectors of ``dimension`` floats that end a file; the handle is closed with the last use."""

    def __init__(self, handle: int, count: int, dimension: int) -> None:
        self._handle = handle
        weakref.finalize(self, os.close, handle)
        self.count = count
        self.dimension = dimension
        self._start = os.fstat(handle).st_size - count * self._size

    @classmethod
    def open(cls, path: Path, count: int, dimension: int) -> VectorRows:
        """The vectors that end this file."""
        return cls(os.open(path, os.O_RDONLY | os.O_CLOEXEC), count, dimension)

    @property
    def _size(self) -> int:
        return 4 * self.dimension

    def at(self, places: Ids) -> Vectors:
        """The vectors at these places, one row each."""
        # Read and not mapped: the pages around each row would count as the process's own, and in
        # the end all of them.
        offsets = (self._start + self._size * places).tolist()
        return self._rows(b"".join(os.pread(self._handle, self._size, at) for at in offsets))

    def blocks(self) -> Iterator[Vectors]:
        """All vectors in order, BLOCK at a time."""
        for first in range(0, self.count, BLOCK):
            size = self._size * min(BLOCK, self.count - first)
            yield self._rows(os.pread(self._handle, size, self._start + self._size * first))

    def _rows(self, data: bytes) -> Vectors:
        return np.frombuffer(data, dtype=np.float32).reshape(-1, self.dimension)


class Spool:
    """Vectors in the order they come, in a file without a name that goes with the last use."""

    def __init__(self, folder: Path, dimension: int) -> None:
        self._dimension = dimension
        self._ids = [np.empty(0, dtype=np.int64)]
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed by the next line
        weakref.finalize(self, self._file.close)

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Take (n) ids and their (n, dimension) vectors; OSError when the disk is full."""
        if vectors.shape != (len(ids), self._dimension):
            raise ValueError(f"{len(ids)} ids for vectors of the shape {vectors.shape}")
        self._ids.append(np.array(ids, dtype=np.int64))
        self._file.write(np.ascontiguousarray(vectors, dtype=np.float32).data)

    def ids(self) -> Ids:
        """All ids in the order they came."""
        return np.concatenate(self._ids)

    def blocks(self, order: Ids) -> Iterator[Vectors]:
        """The vectors in another order, BLOCK at a time."""
        self._file.flush()
        rows = VectorRows(os.dup(self._file.fileno()), len(order), self._dimension)
        for first in range(0, len(order), BLOCK):
            yield rows.at(order[first : first + BLOCK])
