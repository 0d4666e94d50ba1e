"""What is measured on: questions, the documents they are asked of, and which of these answer them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ingest.record import Record

Qrels = dict[str, dict[str, int]]
"""Query id -> document id -> grade, 0 for a document that does not answer."""
Run = dict[str, dict[str, float]]
"""Query id -> document id -> score, higher is better."""

OFF_TOPIC = "offtopic"
"""The ``kind`` of a query that no document answers, asked to see whether it is refused."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question, and what is known of it, such as its ``kind`` or ``specialty``."""

    id: str
    text: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dataset:
    """Judged questions; ``records`` is None when they are asked of an index that is there already."""

    name: str
    queries: tuple[Query, ...]
    qrels: Qrels
    records: tuple[Record, ...] | None = None

    @property
    def judged(self) -> tuple[Query, ...]:
        """The queries that ``qrels`` says something about: those that are ranked."""
        return tuple(query for query in self.queries if query.id in self.qrels)

    @property
    def off_topic(self) -> tuple[Query, ...]:
        """The queries that nothing answers."""
        return tuple(query for query in self.queries if query.facts.get("kind") == OFF_TOPIC)
