"""When two records say the same, word for word or nearly, so that one of them need not be shown."""

from __future__ import annotations

from typing import NamedTuple

from ingest.record import Record

SAME_WORDS = 0.9
"""Share of distinct words two texts have in common when they are copies of one another."""


class Sizes(NamedTuple):
    """How many distinct words the question of a record has, and its answers."""

    question: int
    answer: int

    def may_be_copies(self, other: Sizes) -> bool:
        """False where two records cannot be copies, whatever their words are."""
        return all(_near(a, b) for a, b in zip(self, other, strict=True))


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
    def sizes(self) -> Sizes:
        """How many there are."""
        return Sizes(len(self.question), len(self.answer))

    def are_copies(self, other: Words) -> bool:
        """Whether question and answers are both nearly the same."""
        return self.sizes.may_be_copies(other.sizes) and all(
            len(a & b) >= SAME_WORDS * len(a | b) for a, b in zip(self, other, strict=True)
        )


def _distinct(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


def _near(a: int, b: int) -> bool:
    return min(a, b) >= SAME_WORDS * max(a, b)
