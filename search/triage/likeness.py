"""A second net under the rules: what a query is like in meaning, where no rule knew its words.

Asked only when no rule fired. It is less sure than a rule, so it says nothing of a stretch that denies,
asks about or tells of the past.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from search.encode import Encoder

ALERTS_FILE = "alerts.json"
"""Beside the shipped encoder; scripts/fit_alerts.py makes it."""
NONE = "none"
BY_RULES_ALONE = frozenset({"infant_fever"})
"""Ages and degrees are numbers, of which an embedding knows little."""
MOST_STRETCHES = 24
"""Of a long query, some 800 words."""
STRETCH_WORDS = 40

_ENDS = re.compile(r"(?<=[.!?;])\s+|\n+")
_ASIDE = re.compile(
    r"\b(?:no|not|never|none|nor|neither|without|zero|nil|absent|den(?:y|ies|ied)|ruled out|negative"
    r"|(?:has|have|had|was|were|did|is|are|do|does)n['’]?t"
    r"|ago|once|history|used to|when i was|childhood|(?:as|was) an? (?:child|kid|toddler|baby|newborn|teen\w*)"
    r"|(?:19|20)\d\d|last (?:year|month)|years? (?:back|since)"
    r"|could|would|should|might|maybe|if|possible|risk|prevent\w*|avoid|means?|normal"
    r"|worr\w+|afraid|scared|anxious|fear\w*"
    r"|fades?|(?:better|fine) now|recovered|settled)\b"
    r"|^(?:is|are|was|can|does|do|did|will|whats?|why|which|how|who|where|when)\b",
    re.I,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Like:
    """The category that a stretch of a query is like, and the stretch."""

    category: str
    stretch: str


class Likeness:
    """A logistic regression on the embedding of a stretch: its category, or none."""

    def __init__(self, held: dict[str, Any]) -> None:
        self.model: dict[str, object] = held["model"]
        self._categories: list[str] = held["categories"]
        self._weights = np.array(held["weights"], dtype=np.float32)
        self._offsets = np.array(held["offsets"], dtype=np.float32)
        self._least: float = held["least"]

    @classmethod
    def read(cls, file: Path) -> Likeness:
        """What scripts/fit_alerts.py wrote."""
        return cls(json.loads(file.read_text(encoding="utf-8")))

    def of(self, query: str, denied: Sequence[str], encoder: Encoder) -> Like | None:
        """The stretch that is most like an emergency, if one is more likely than ``least`` to be one."""
        longest = encoder.fingerprint.max_length
        found = [
            part
            for part in stretches(query)
            if not _ASIDE.search(part)
            and not any(sign in part for sign in denied)
            and encoder.count_tokens(part) <= longest  # more is no language
        ]
        if not found:
            return None
        urgent, category = self.probabilities(encoder.encode_queries(found))
        first = int(urgent.argmax())
        if urgent[first] <= self._least or category[first] in BY_RULES_ALONE:
            return None
        return Like(category[first], found[first])

    def probabilities(self, vectors: NDArray[np.float32]) -> tuple[NDArray[np.float32], list[str]]:
        """Of each embedding the probability that it is no harmless one, and its likeliest category."""
        logits = vectors @ self._weights.T + self._offsets
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares = odds / odds.sum(axis=1, keepdims=True)
        none = self._categories.index(NONE)
        urgent = 1 - shares[:, none]
        shares[:, none] = 0
        return urgent, [self._categories[place] for place in shares.argmax(axis=1)]


def stretches(query: str) -> list[str]:
    """A query in stretches of whole sentences, of at most so many words where sentences allow."""
    found: list[list[str]] = []
    for sentence in _ENDS.split(query):
        words = sentence.split()
        if found and len(found[-1]) + len(words) <= STRETCH_WORDS:
            found[-1] += words
            continue
        found += [words[at : at + STRETCH_WORDS] for at in range(0, len(words), STRETCH_WORDS)]
    return [" ".join(words) for words in found if words][:MOST_STRETCHES]


def like(query: str, denied: Sequence[str], encoder: Encoder | None) -> Like | None:
    """What a query is like that denies these; an encoder that is not the shipped one is not used."""
    known = _shipped()
    if encoder is None or encoder.fingerprint.to_json() != known.model:
        encoder = _encoder()
    return known.of(query, denied, encoder)


@lru_cache(maxsize=1)
def _shipped() -> Likeness:
    from search.encode import default_model_folder

    return Likeness.read(default_model_folder() / ALERTS_FILE)


@lru_cache(maxsize=1)
def _encoder() -> Encoder:
    from search.encode import OnnxEncoder, default_model_folder

    return OnnxEncoder.load(default_model_folder())
