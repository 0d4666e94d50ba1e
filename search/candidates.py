"""A query -> every record worth ranking, with all its signals and its score, best first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from search.filters import Allowed
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
        compared = [self._compared(hit, signs) for hit in found[:SIGNS_DEPTH]]
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
        chosen = set(self._rows.nums_of_vectors(vid for vid, _ in near).values())
        chosen.update(num for num, _ in self._lexical.search(words, lexical_depth, kind, nums))
        bm25 = (
            dict(self._lexical.search(words, len(chosen), kind, sorted(chosen))) if chosen else {}
        )
        return [self._candidate(query, num, bm25.get(num, 0.0), allowed) for num in sorted(chosen)]

    def _compared(self, hit: Candidate, asked: Signs) -> Candidate:
        """A candidate with what its question says of the signs that are asked of."""
        signals = replace(hit.signals, signs=agreement(asked, self._rows.signs_of(hit.num)))
        return replace(hit, signals=signals, score=fuse(signals, self._ranking))

    def _candidate(
        self,
        query: NDArray[np.float32],
        num: int,
        bm25: float,
        allowed: Allowed | None,
    ) -> Candidate:
        rows = self._rows.vectors_of(num)
        places = allowed.places.get(num) if allowed else None
        if places:
            rows = [row for row in rows if row.field != "answer" or row.place in places]
        cosines = (self._vectors.vectors([row.vid for row in rows]) @ query).tolist()
        scored = list(zip(cosines, rows, strict=True))
        question = max((cosine for cosine, row in scored if row.field == "question"), default=None)
        answers = [item for item in scored if item[1].field != "question"]
        passage, best = max(answers, key=lambda item: item[0], default=(None, None))
        signals = Signals(question, passage, bm25)
        return Candidate(num, self._rows.id_of(num), fuse(signals, self._ranking), signals, best)


def _by_score(hit: Candidate) -> tuple[float, str]:
    return -hit.score, hit.record_id
