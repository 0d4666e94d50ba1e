"""The small frozen types that triage hands back."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

CATEGORIES = (
    "breathing",
    "choking",
    "chest_pain",
    "stroke",
    "severe_headache",
    "unresponsive",
    "confusion",
    "seizure",
    "bleeding",
    "blood_vomit_cough",
    "anaphylaxis",
    "poisoning",
    "injury",
    "burn",
    "severe_pain",
    "persistent_vomiting",
    "self_harm",
    "infant_fever",
    "child_serious",
    "pregnancy",
)


@dataclass(frozen=True, slots=True)
class Alert:
    """One danger sign found in a query, with what to do now and the words that fired it."""

    category: str
    message: str
    matched: str

    def to_json(self) -> dict[str, Any]:
        """The alert as a plain dictionary."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A helpline that answers people in distress in one country."""

    country: str
    number: str
    name: str

    def to_json(self) -> dict[str, Any]:
        """The line as a plain dictionary."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Crisis:
    """The panel shown first when a query speaks of harming oneself or others."""

    message: str
    lines: tuple[CrisisLine, ...]

    def to_json(self) -> dict[str, Any]:
        """The panel as a plain dictionary."""
        return {
            "message": self.message,
            "lines": [line.to_json() for line in self.lines],
        }


@dataclass(frozen=True, slots=True)
class Triage:
    """What the words of a query say of danger; no alert never means that all is well.

    `denied_spans` are the (start, end) offsets in the query of all that `denied` lists, in its
    order; a sign denied more than once has a span for each time. They are no part of the JSON.
    """

    alerts: tuple[Alert, ...] = ()
    crisis: Crisis | None = None
    denied: tuple[str, ...] = ()
    denied_spans: tuple[tuple[int, int], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The whole result as a plain dictionary."""
        return {
            "alerts": [alert.to_json() for alert in self.alerts],
            "crisis": self.crisis.to_json() if self.crisis else None,
            "denied": list(self.denied),
        }
