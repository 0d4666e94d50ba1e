"""A generation in a folder: rows in sqlite, vectors by faiss, both mapped or read in place."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager

import numpy as np
from numpy.typing import NDArray

from ingest.record import Record
from search import store
from search.copies import Gist
from search.dense import Dense
from search.facets import Facets, facets
from search.holdings import Conditions, Near, Places
from search.layout import IndexLayout
from search.lexical import LexicalIndex
from search.rows import Rows
from search.signs import Signs
from search.versions import built_with


class Embedded:
    """The holdings of one generation of an index on this machine."""

    def __init__(self, layout: IndexLayout, generation: str) -> None:
        self.address = str(layout.root)
        self.generation = generation
        self._layout = layout
        self._folder = layout.generation(generation)
        self.manifest = store.read_manifest(self._folder)
        with built_with(self.manifest):
            self._rows = Rows.open(self._folder)
            self._dense = Dense.open(self._folder)

    def reading(self) -> AbstractContextManager[None]:
        """Turn what libraries raise over files that changed into IndexDamaged."""
        return store.reading(self._layout, self.generation)

    def postings(self, boosts: dict[str, float]) -> LexicalIndex:
        """The words of the records, ranked by BM25 with these weights of the fields."""
        with built_with(self.manifest):
            return LexicalIndex.open(self._folder, boosts)

    def near(
        self, query: NDArray[np.float32], depth: int, kind: str, nums: Collection[int] | None
    ) -> list[int]:
        """The records of a kind, and among ``nums`` if given, that the ``depth`` nearest vectors are of."""
        return self._dense.near(query, depth, kind, nums)

    def measured(self, query: NDArray[np.float32], nums: list[int], places: Places) -> list[Near]:
        """How near each of these records is; of one in ``places``, only its answers there count."""
        return self._dense.measured(query, nums, places)

    def record(self, record_id: str) -> Record | None:
        """The record of an id."""
        return self._rows.record(record_id)

    def numbered(self, num: int) -> Record:
        """The record of a number; IndexDamaged when it is not held."""
        return self._rows.numbered(num)

    def signs_of(self, nums: Collection[int]) -> dict[int, Signs]:
        """What the question of each of these records says of each sign."""
        return self._rows.signs_of(nums)

    def gists_of(self, nums: Collection[int]) -> dict[int, Gist]:
        """How many words each of these records has, and their sketch."""
        return self._rows.gists_of(nums)

    def known(self, column: str) -> dict[str, str]:
        """The keys of all values of a column, the commonest first, with the value."""
        return self._rows.known(column)

    def passing(self, conditions: Conditions) -> Places:
        """The records that pass, with their answers that do."""
        return self._rows.passing(conditions)

    def sources(self) -> dict[str, int]:
        """Every source with its number of records, the largest first."""
        return self._rows.sources()

    def top(self, column: str) -> dict[str, int]:
        """The commonest values of an answer's ``specialty`` or ``doctor``, with their counts."""
        return self._rows.top(column)

    def facets(self) -> Facets:
        """What filters can choose from, with the counts of the whole index."""
        return facets(self._rows)

    def generations(self) -> list[str]:
        """The finished generations that are kept, oldest first."""
        return self._layout.names()

    def again(self) -> Embedded:
        """The same generation once more, for another thread, to be closed apart."""
        return Embedded(self._layout, self.generation)

    def close(self) -> None:
        """Close the files that are not memory-mapped."""
        self._rows.db.close()
