"""Hits -> what a person is shown: answers with their provenance, passages and reasons."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from search.triage.results import Alert, Crisis

LESS_CLOSE = "The answers below are less close to your question."
DISCLAIMER = (
    "These are old answers given to other people. They do not replace a doctor who knows you. "
    "If you feel very ill or are in doubt, get medical help now."
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer (or article) of the result; ``passage`` is the best stretch of ``answer``, verbatim.

    ``score`` is the probability, 0 to 1, that a person would call the answer related to the question
    (search/calibration.py); with an encoder that was never calibrated it is the fused score itself.
    ``close`` says whether that is enough to be shown as the first answer to a question.
    """

    rank: int
    score: float
    close: bool
    record_id: str
    excerpt: bool
    doctor: str | None
    specialty: str | None
    affiliation: str | None
    replied_on: str | None
    asked_on: str | None
    title: str | None
    question: str
    answer: str
    passage: str
    source: str
    url: str | None
    reviewed_by: str | None
    published_on: str | None
    byline: str | None
    near_duplicates: tuple[str, ...]
    other_answers: tuple[dict[str, str | None], ...]
    signals: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """The hit as a dictionary."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that is shown for one question."""

    query: str
    alerts: tuple[Alert, ...] = ()
    crisis: Crisis | None = None
    denied: tuple[str, ...] = ()
    abstained: bool = False
    reason: str | None = None
    answers: tuple[Hit, ...] = ()
    background: tuple[Hit, ...] = ()
    disclaimer: str = DISCLAIMER
    took_ms: float = field(default=0.0, compare=False)

    @property
    def less_close_from(self) -> int | None:
        """The rank of the first answer that is not close where one before it is, else None."""
        far = next((hit.rank for hit in self.answers if not hit.close), None)
        return far if far and far > 1 else None

    def to_json(self) -> dict[str, Any]:
        """The result object of the contract."""
        return {
            "query": self.query,
            "alerts": [alert.to_json() for alert in self.alerts],
            "crisis": self.crisis.to_json() if self.crisis else None,
            "denied": list(self.denied),
            "abstained": self.abstained,
            "reason": self.reason,
            "answers": [hit.to_json() for hit in self.answers],
            "background": [hit.to_json() for hit in self.background],
            "disclaimer": self.disclaimer,
            "took_ms": round(self.took_ms, 1),
        }
