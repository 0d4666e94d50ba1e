"""Vectors and what they stand for, together: records near a query, and how near each part of them is."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from search.holdings import Near, Places
from search.rows import ARTICLE_BIT
from search.stretches import FIELDS, Stretches, stretch
from search.vector_rows import Ids
from search.vectors import VectorIndex

_QUESTION = FIELDS.index("question")
_ANSWER = FIELDS.index("answer")


class Dense:
    """The vectors of one generation."""

    def __init__(self, vectors: VectorIndex, stretches: Stretches) -> None:
        self._vectors = vectors
        self._stretches = stretches

    @classmethod
    def open(cls, folder: Path) -> Dense:
        """Open what a build wrote; IndexDamaged when the files are not that."""
        return cls(VectorIndex.open(folder), Stretches.open(folder))

    def near(
        self, query: NDArray[np.float32], depth: int, kind: str, nums: Collection[int] | None
    ) -> list[int]:
        """The records of a kind, and among ``nums`` if given, that the ``depth`` nearest vectors are of."""
        low, high = (ARTICLE_BIT, 2 * ARTICLE_BIT - 1) if kind == "article" else (0, ARTICLE_BIT)
        allowed = None if nums is None else self._ids_of(nums)
        near = self._vectors.search(query, depth, low, high, allowed)
        ids = np.array([vid for vid, _ in near], dtype=np.int64)
        found: list[int] = self._stretches.records_at(self._vectors.places(ids)).tolist()
        return found

    def _ids_of(self, numbers: Collection[int]) -> Ids:
        lines, _ = self._stretches.of(np.fromiter(numbers, dtype=np.int64))
        found: Ids = self._vectors.ids[lines["at"]]
        return found

    def measured(
        self, query: NDArray[np.float32], numbers: list[int], places: Places
    ) -> list[Near]:
        """How near each of these records is; of one in ``places``, only its answers there count."""
        lines, owners = self._stretches.of(np.array(numbers, dtype=np.int64))
        cosines = self._vectors.at(lines["at"]) @ query
        is_question = lines["field"] == _QUESTION
        counts = ~is_question & _among(lines, owners, numbers, places)
        question, _ = _greatest(cosines, owners, is_question, len(numbers))
        passage, best = _greatest(cosines, owners, counts, len(numbers))
        return [
            Near(
                None if asked == -np.inf else asked,
                None if told == -np.inf else told,
                None if line < 0 else stretch(lines[line]),
            )
            for asked, told, line in zip(
                question.tolist(), passage.tolist(), best.tolist(), strict=True
            )
        ]


def _greatest(
    cosines: NDArray[np.float32], owners: Ids, counts: NDArray[np.bool_], records: int
) -> tuple[NDArray[np.float64], Ids]:
    """Of each record the greatest cosine of the lines that count, and the first line that has it.

    -inf and -1 for a record without such a line.
    """
    chosen = np.flatnonzero(counts)
    greatest = np.full(records, -np.inf)
    np.maximum.at(greatest, owners[chosen], cosines[chosen])
    first = np.full(records, -1)
    reached = chosen[cosines[chosen] == greatest[owners[chosen]]][::-1]
    first[owners[reached]] = reached
    return greatest, first


def _among(
    lines: NDArray[np.void], owners: Ids, numbers: list[int], places: Places
) -> NDArray[np.bool_]:
    """Which lines are of no answer, of an answer at ``places``, or of a record that is not in there."""
    if not places:
        return np.ones(len(lines), dtype=bool)
    allowed = [places.get(number) for number in numbers]
    fits = (
        field != _ANSWER or allowed[owner] is None or place in allowed[owner]
        for owner, field, place in zip(
            owners.tolist(), lines["field"].tolist(), lines["place"].tolist(), strict=True
        )
    )
    return np.fromiter(fits, dtype=bool, count=len(lines))
