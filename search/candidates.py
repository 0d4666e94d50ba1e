"""A query -> every record worth ranking, with all its signals and its score, best first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from search.filters import Allowed
from search.fuse import Ranking, Signals, fuse
from search.holdings import Holdings, Near
from search.lexical import LexicalIndex
from search.rows import ARTICLE_BIT
from search.signs import Signs, agreement
from search.stretches import Stretch

DENSE_DEPTH = 200
"""Vectors looked at for each kind, whatever k is: the first answers do not depend on how many are asked for."""
LEXICAL_DEPTH = 100
ARTICLE_DEPTH = 40
SIGNS_DEPTH = 60
"""Of how many candidates the signs are compared; twins that differ in one stand close together."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record with its signals; ``best`` is the stretch nearest to the query among its answers."""

    num: int
    score: float
    signals: Signals
    best: Stretch | None

    @property
    def is_article(self) -> bool:
        """Whether the record is background reading."""
        return bool(self.num & ARTICLE_BIT)


class Searcher:
    """Both rankings of one generation, joined."""

    def __init__(self, holdings: Holdings, lexical: LexicalIndex, ranking: Ranking) -> None:
        self._holdings = holdings
        self._lexical = lexical
        self._ranking = ranking
        counts = holdings.manifest["counts"]
        self._held = {"article": counts["articles"], "qa": counts["records"] - counts["articles"]}

    def search(
        self,
        query: NDArray[np.float32],
        words: Sequence[str],
        signs: Signs,
        allowed: Allowed | None,
    ) -> list[Candidate]:
        """Candidates of both kinds among those allowed, by falling score and then by number."""
        found = [
            *self._of_kind(query, words, allowed, "qa", DENSE_DEPTH, LEXICAL_DEPTH),
            *self._of_kind(query, words, allowed, "article", ARTICLE_DEPTH, ARTICLE_DEPTH),
        ]
        found.sort(key=_by_score)
        if not signs:
            return found
        first = found[:SIGNS_DEPTH]
        told = self._holdings.signs_of([hit.num for hit in first])
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
        nums = None
        if not self._held[kind]:
            return []
        if allowed is not None:
            nums = [num for num in allowed.nums if bool(num & ARTICLE_BIT) == (kind == "article")]
            if not nums:
                return []
        chosen = set(self._holdings.near(query, dense_depth, kind, nums))
        chosen.update(num for num, _ in self._lexical.search(words, lexical_depth, kind, nums))
        if not chosen:
            return []
        among = sorted(chosen)
        near = self._holdings.measured(query, among, allowed.places if allowed else {})
        bm25 = self._lexical.scores(words, kind, among)
        return [
            self._candidate(num, parts, scores)
            for num, parts, scores in zip(among, near, bm25, strict=True)
        ]

    def _candidate(self, num: int, near: Near, words: tuple[float, float]) -> Candidate:
        signals = Signals(near.question, near.passage, *words)
        return Candidate(num, fuse(signals, self._ranking), signals, near.best)

    def _compared(self, hit: Candidate, asked: Signs, told: Signs) -> Candidate:
        """A candidate with what its question says of the signs that are asked of."""
        signals = replace(hit.signals, signs=agreement(asked, told))
        return replace(hit, signals=signals, score=fuse(signals, self._ranking))


def _by_score(hit: Candidate) -> tuple[float, int]:
    return -hit.score, hit.num
