"""What is asked of one generation of an index, wherever its vectors and rows live."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from search.stretches import Stretch

if TYPE_CHECKING:
    from collections.abc import Collection

    from ingest.record import Record
    from search.copies import Gist
    from search.facets import Facets
    from search.lexical import LexicalIndex
    from search.signs import Signs

Places = dict[int, frozenset[int]]
"""Of the records, by number, the answers that pass a filter, by their place."""


class Near(NamedTuple):
    """Cosines of a record's question and of its nearest other stretch, None without one; that stretch."""

    question: float | None
    passage: float | None
    best: Stretch | None


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a record, or an answer of it, must have to pass; None where anything will do.

    ``specialty`` and ``doctor`` are keys of ``Holdings.known``, ``since`` is a year.
    """

    specialty: str | None = None
    doctor: str | None = None
    source: str | None = None
    since: int | None = None
    sex: str | None = None
    age: str | None = None

    @property
    def of_answers(self) -> bool:
        """Whether an answer is asked about and not the record."""
        return bool(self.specialty or self.doctor or self.since)


class Holdings(Protocol):
    """One opened generation; a record is called by its number (``rows.number_of``)."""

    address: str
    generation: str
    manifest: dict[str, Any]

    def reading(self) -> AbstractContextManager[None]:
        """Turn what libraries raise inside into an error that names the cause and the mend."""

    def postings(self, boosts: dict[str, float]) -> LexicalIndex:
        """The words of the records, ranked by BM25 with these weights of the fields."""

    def near(
        self, query: NDArray[np.float32], depth: int, kind: str, nums: Collection[int] | None
    ) -> list[int]:
        """The records of a kind, and among ``nums`` if given, that the ``depth`` nearest vectors are of."""

    def measured(self, query: NDArray[np.float32], nums: list[int], places: Places) -> list[Near]:
        """How near each of these records is; of one in ``places``, only its answers there count."""

    def record(self, record_id: str) -> Record | None:
        """The record of an id."""

    def numbered(self, num: int) -> Record:
        """The record of a number; IndexDamaged when it is not held."""

    def signs_of(self, nums: Collection[int]) -> dict[int, Signs]:
        """What the question of each of these records says of each sign."""

    def gists_of(self, nums: Collection[int]) -> dict[int, Gist]:
        """How many words each of these records has, and their sketch."""

    def known(self, column: str) -> dict[str, str]:
        """The keys of all values of ``specialty``, ``doctor`` or ``source``, the commonest first, with the value."""

    def passing(self, conditions: Conditions) -> Places:
        """The records that pass, with their answers that do, or {-1} where no answer is asked about."""

    def sources(self) -> dict[str, int]:
        """Every source with its number of records, the largest first."""

    def top(self, column: str) -> dict[str, int]:
        """The commonest values of an answer's ``specialty`` or ``doctor``, with their counts."""

    def facets(self) -> Facets:
        """What filters can choose from, with the counts of the whole index."""

    def generations(self) -> list[str]:
        """The finished generations that are kept, oldest first."""

    def again(self) -> Holdings:
        """The same generation once more, for another thread, to be closed apart."""

    def close(self) -> None:
        """Give back what is held open."""
