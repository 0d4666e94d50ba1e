"""A query -> every record worth ranking, with all its signals and its score, best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from search.filters import Allowed, Places
from search.fuse import Ranking, Signals, fuse
from search.lexical import LexicalIndex
from search.rows import ARTICLE_BIT, Rows, VectorRow
from search.signs import Signs, agreement
from search.vectors import VectorIndex

DENSE_DEPTH = 400
"""Vectors looked at for each kind, whatever k is: the first answers do not depend on how many are asked for."""
LEXICAL_DEPTH = 100
ARTICLE_DEPTH = 40
SIGNS_DEPTH = 60
"""Of how many candidates the signs are compared; twins that differ in one stand close together."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record with its signals; ``best`` is the stretch nearest to the query among its answers."""

    num: int
    record_id: str
    score: float
    signals: Signals
    best: VectorRow | None

    @property
    def is_article(self) -> bool:
        """Whether the record is background reading."""
        return bool(self.num & ARTICLE_BIT)


class Searcher:
    """Both rankings of one generation, joined."""

    def __init__(
        self, rows: Rows, vectors: VectorIndex, lexical: LexicalIndex, ranking: Ranking
    ) -> None:
        self._rows = rows
        self._vectors = vectors
        self._lexical = lexical
        self._ranking = ranking

    def search(
        self,
        query: NDArray[np.float32],
        words: Sequence[str],
        signs: Signs,
        allowed: Allowed | None,
    ) -> list[Candidate]:
        """Candidates of both kinds among those allowed, by falling score and then by id."""
        found = [
            *self._of_kind(query, words, allowed, "qa", DENSE_DEPTH, LEXICAL_DEPTH),
            *self._of_kind(query, words, allowed, "article", ARTICLE_DEPTH, ARTICLE_DEPTH),
        ]
        found.sort(key=_by_score)
        if not signs:
            return found
        first = found[:SIGNS_DEPTH]
        told = self._rows.signs_of([hit.num for hit in first])
        compared = [self._compared(hit, signs, told[hit.num]) for hit in first]
        return sorted([*compared, *found[SIGNS_DEPTH:]], key=_by_score)

    def holding(self, words: Sequence[str], candidates: Sequence[Candidate]) -> set[int]:
        """The numbers of the candidates that hold every one of these words, in any inflection."""
        return self._lexical.holding(words, [candidate.num for candidate in candidates])

    def _of_kind(
        self,
        query: NDArray[np.float32],
        words: Sequence[str],
        allowed: Allowed | None,
        kind: str,
        dense_depth: int,
        lexical_depth: int,
    ) -> list[Candidate]:
        low, high = (ARTICLE_BIT, 2 * ARTICLE_BIT - 1) if kind == "article" else (0, ARTICLE_BIT)
        nums, vids = None, None
        if allowed is not None:
            nums = [num for num in allowed.nums if low <= num < high]
            vids = allowed.vids[(allowed.vids >= low) & (allowed.vids < high)]
            if not nums:
                return []
        near = self._vectors.search(query, dense_depth, low, high, vids)
        chosen = self._rows.nums_of_vectors([vid for vid, _ in near])
        chosen.update(num for num, _ in self._lexical.search(words, lexical_depth, kind, nums))
        if not chosen:
            return []
        bm25 = self._lexical.scores(words, kind, sorted(chosen))
        return self._candidates(query, sorted(chosen), bm25, allowed.places if allowed else {})

    def _compared(self, hit: Candidate, asked: Signs, told: Signs) -> Candidate:
        """A candidate with what its question says of the signs that are asked of."""
        signals = replace(hit.signals, signs=agreement(asked, told))
        return replace(hit, signals=signals, score=fuse(signals, self._ranking))

    def _candidates(
        self,
        query: NDArray[np.float32],
        nums: list[int],
        words: dict[int, tuple[float, float]],
        places: Places,
    ) -> list[Candidate]:
        """The records of these numbers with what was measured; of ``places``, only those answers."""
        ids, rows = self._rows.ids_of(nums), self._rows.vectors_of(nums)
        cosines = (self._vectors.vectors([row.vid for row in rows]) @ query).tolist()
        question, passage = _nearest(zip(cosines, rows, strict=True), places)
        found = []
        for num in nums:
            (near, _), (nearest, best) = question.get(num, _NONE), passage.get(num, _NONE)
            signals = Signals(near, nearest, *words.get(num, (0.0, 0.0)))
            found.append(Candidate(num, ids[num], fuse(signals, self._ranking), signals, best))
        return found


_Near = tuple[float | None, VectorRow | None]
_NONE: _Near = (None, None)


def _nearest(
    scored: Iterable[tuple[float, VectorRow]], places: Places
) -> tuple[dict[int, _Near], dict[int, _Near]]:
    """Of each record the nearest stretch of its question, and of its answers at ``places`` or all."""
    question: dict[int, _Near] = {}
    passage: dict[int, _Near] = {}
    for cosine, row in scored:
        nearest = question if row.field == "question" else passage
        before = nearest.get(row.num, _NONE)[0]
        if before is None or cosine > before:
            if row.field == "answer" and row.place not in places.get(row.num, (row.place,)):
                continue
            nearest[row.num] = cosine, row
    return question, passage


def _by_score(hit: Candidate) -> tuple[float, str]:
    return -hit.score, hit.record_id
