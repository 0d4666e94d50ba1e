"""When two records say the same, word for word or nearly, so that one of them need not be shown."""

from __future__ import annotations

import zlib
from typing import NamedTuple

from ingest.record import Record

SAME_WORDS = 0.9
"""Share of distinct words two texts have in common when they are copies of one another."""


class Gist(NamedTuple):
    """How many distinct words the question of a record has, and its answers, and a sketch of each."""

    question: int
    answer: int
    question_sketch: int
    answer_sketch: int

    def may_be_copies(self, other: Gist) -> bool:
        """False only where two records cannot be copies, whatever their words are."""
        return (
            _near(self.question, other.question)
            and _near(self.answer, other.answer)
            and _alike(self.question_sketch ^ other.question_sketch, self.question, other.question)
            and _alike(self.answer_sketch ^ other.answer_sketch, self.answer, other.answer)
        )


class Words(NamedTuple):
    """The distinct words of the question of a record, and of its answers or its body."""

    question: frozenset[str]
    answer: frozenset[str]

    @classmethod
    def of(cls, record: Record) -> Words:
        """The words of a record."""
        said = record.body or " ".join(answer.text for answer in record.answers)
        return cls(_distinct(record.question.text), _distinct(said))

    @property
    def gist(self) -> Gist:
        """How many there are, and their sketches."""
        return Gist(
            len(self.question), len(self.answer), _sketch(self.question), _sketch(self.answer)
        )

    def are_copies(self, other: Words) -> bool:
        """Whether question and answers are both nearly the same."""
        return all(len(a & b) >= SAME_WORDS * len(a | b) for a, b in zip(self, other, strict=True))


def _distinct(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


def _near(a: int, b: int) -> bool:
    return min(a, b) >= SAME_WORDS * max(a, b)


def _sketch(words: frozenset[str]) -> int:
    """63 bits, each set where an odd number of the words fall on it.

    Two sketches differ in no more bits than the sets differ in words (odd sketches: Mitzenmacher,
    Pagh and Pham, WWW 2014).
    """
    bits = 0
    for word in words:
        bits ^= 1 << zlib.crc32(word.encode()) % 63
    return bits


def _alike(differing: int, words: int, others: int) -> bool:
    """Whether sets of so many words, whose sketches differ in these bits, may have SAME_WORDS in common."""
    # a & b >= s (a | b) leaves (1 - s) (a | b) words to differ, and a + b is (1 + s) (a | b) at least.
    return differing.bit_count() * (1 + SAME_WORDS) <= (1 - SAME_WORDS) * (words + others) + 1e-9
