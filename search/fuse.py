"""Several signals of how well a record answers a query -> one score. Pure arithmetic."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Ranking:
    """The weights of the fusion and the score below which nothing is close; kept in the manifest."""

    major: float = 0.7
    minor: float = 0.3
    words: float = 0.6
    words_half: float = 50.0
    abstain_below: float = 0.3
    boost_title: float = 1.0
    boost_question: float = 2.0
    boost_answer: float = 1.0
    boost_tags: float = 0.5

    def boosts(self) -> dict[str, float]:
        """BM25's weight of each field."""
        return {
            "title": self.boost_title,
            "question": self.boost_question,
            "answer": self.boost_answer,
            "tags": self.boost_tags,
        }

    def to_json(self) -> dict[str, Any]:
        """The weights as a dictionary."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Signals:
    """What was measured between a query and a record: two cosines and a BM25 score."""

    question: float | None
    passage: float | None
    words: float


def fuse(signals: Signals, ranking: Ranking) -> float:
    """The score of a record, higher is better, 1 at most.

    It is the cosine of query and record (the nearer of question and best passage counts ``major``,
    the other ``minor``) plus a share for the words they have in common, over the most both can be.
    BM25 grows with the length of a query and of the index; b / (b + ``words_half``) does not.
    """
    cosines = sorted(
        (c for c in (signals.question, signals.passage) if c is not None), reverse=True
    )
    if not cosines:
        dense = 0.0
    elif len(cosines) == 1:
        dense = cosines[0]
    else:
        dense = ranking.major * cosines[0] + ranking.minor * cosines[1]
    return dense / _most(ranking) + words_share(signals, ranking)


def words_share(signals: Signals, ranking: Ranking) -> float:
    """The part of the score that shared words give."""
    saturated = signals.words / (signals.words + ranking.words_half)
    return ranking.words * saturated / _most(ranking)


def _most(ranking: Ranking) -> float:
    return 1.0 + ranking.words


def bounded(score: float) -> float:
    """The score as shown, cut to 0..1."""
    return min(1.0, max(0.0, score))
