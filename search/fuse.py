"""Several signals of how well a record answers a query -> one score. Pure arithmetic."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from search.signs import UNCOMPARED, Agreement


@dataclass(frozen=True, slots=True)
class Ranking:
    """The weights of the fusion and the score below which nothing is close; kept in the manifest."""

    major: float = 0.6
    minor: float = 0.4
    asked_words: float = 0.6
    asked_half: float = 50.0
    told_words: float = 0.4
    told_half: float = 50.0
    signs: float = 0.35
    abstain_below: float = 0.3
    boost_title: float = 0.5
    boost_question: float = 1.0
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
    """What was measured between a query and a record: two cosines, two BM25 scores, signs compared.

    ``asked_words`` is the BM25 of title and question, ``told_words`` that of answers and tags.
    """

    question: float | None
    passage: float | None
    asked_words: float = 0.0
    told_words: float = 0.0
    signs: Agreement = UNCOMPARED


@dataclass(frozen=True, slots=True)
class Shares:
    """The parts of a score; their sum is the score."""

    question: float
    passage: float
    words: float
    signs: float

    @property
    def score(self) -> float:
        """The score of a record, higher is better, 1 at most before signs are counted."""
        return self.question + self.passage + self.words + self.signs


def fuse(signals: Signals, ranking: Ranking) -> float:
    """The score of a record: the sum of its shares."""
    return sum(_parts(signals, ranking))


def shares(signals: Signals, ranking: Ranking) -> Shares:
    """What each signal gives to the score.

    The nearer of question and best passage counts ``major``, the other ``minor``; one that stands
    alone counts whole. BM25 grows with the length of a query and of the index; b / (b + half) does
    not. All is divided by the most that meaning and words can come to.
    """
    return Shares(*_parts(signals, ranking))


def _parts(signals: Signals, ranking: Ranking) -> tuple[float, float, float, float]:
    most = 1.0 + ranking.asked_words + ranking.told_words
    of_question, of_passage = _weights(signals, ranking)
    words = ranking.asked_words * _bounded(signals.asked_words, ranking.asked_half)
    words += ranking.told_words * _bounded(signals.told_words, ranking.told_half)
    return (
        of_question * (signals.question or 0.0) / most,
        of_passage * (signals.passage or 0.0) / most,
        words / most,
        ranking.signs * signals.signs.balance / most,
    )


def _bounded(bm25: float, half: float) -> float:
    return bm25 / (bm25 + half)


def _weights(signals: Signals, ranking: Ranking) -> tuple[float, float]:
    """What the question's cosine and the passage's count."""
    if signals.question is None or signals.passage is None:
        return (1.0, 1.0)
    if signals.question >= signals.passage:
        return (ranking.major, ranking.minor)
    return (ranking.minor, ranking.major)


def bounded(score: float) -> float:
    """The score as shown, cut to 0..1."""
    return min(1.0, max(0.0, score))
