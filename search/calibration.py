"""A fused score -> the probability that a person would call the answer related. Pure arithmetic."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from search.fuse import bounded

CALIBRATION_FILE = "calibration.json"
FURTHEST = 8.0
"""Beyond this the topic is settled, and a logit grows without saying more."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What scripts/calibrate.py fitted for one encoder; kept beside it and in the manifest.

    ``direction`` points, in the encoder's space, from other matters to questions about health.
    """

    weights_sha256: str
    slope: float
    topic: float
    offset: float
    threshold: float
    direction: tuple[float, ...]
    direction_offset: float

    @classmethod
    def beside(cls, folder: Path | None, weights_sha256: str) -> Calibration | None:
        """The calibration kept in an encoder's folder, None where none was fitted for its weights."""
        path = folder / CALIBRATION_FILE if folder else None
        if path is None or not path.is_file():
            return None
        found = cls.from_json(json.loads(path.read_text(encoding="utf-8")))
        return found if found.weights_sha256 == weights_sha256 else None

    @classmethod
    def from_json(cls, held: dict[str, Any]) -> Calibration:
        """What ``to_json`` gave."""
        return cls(**{**held, "direction": tuple(held["direction"])})

    def to_json(self) -> dict[str, Any]:
        """The calibration as a dictionary."""
        return {**asdict(self), "direction": list(self.direction)}

    def about_health(self, query: NDArray[np.floating[Any]]) -> float:
        """The log-odds that a query is about a person's health, within +-``FURTHEST``."""
        logit = float(np.asarray(self.direction) @ query) + self.direction_offset
        return max(-FURTHEST, min(FURTHEST, logit))

    def probability(self, score: float, about_health: float) -> float:
        """The probability that a person would call an answer of this fused score related, 0 to 1.

        Logistic in the score and in what the query is about (Platt 1999); it rises with the score,
        so it orders the answers to a query as the score does.
        """
        logit = self.slope * score + self.topic * about_health + self.offset
        return 1.0 / (1.0 + math.exp(-logit))


@dataclass(frozen=True, slots=True)
class Scale:
    """How the fused scores of one query are shown, and which of them are close."""

    calibration: Calibration | None
    about_health: float
    floor: float

    @classmethod
    def of(
        cls, calibration: Calibration | None, query: NDArray[np.floating[Any]], floor: float
    ) -> Scale:
        """The scale of a query; ``floor`` is the least fused score of an encoder never calibrated."""
        if calibration is None:
            return cls(None, 0.0, floor)
        return cls(calibration, calibration.about_health(query), calibration.threshold)

    def shown(self, score: float) -> float:
        """The score a person sees, 0 to 1: a probability where the encoder was calibrated."""
        if self.calibration is None:
            return bounded(score)
        return self.calibration.probability(score, self.about_health)

    def is_close(self, score: float) -> bool:
        """Whether an answer of this fused score is worth showing unasked."""
        return self.shown(score) >= self.floor
