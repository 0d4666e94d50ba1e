"""The second look: what a small network makes of a query, beside what the rules know of its words.

It reads the states that the shipped encoder gives each token half-way, so a query that is embedded
anyway is not read again. Where no rule fires it may raise an alert; where one fires over what is denied,
feared or long past, it may withdraw it. scripts/fit_alerts.py trains it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from search.encode import Encoder
    from search.read_ahead import Part, ReadAhead

ALERTS_FILE = "alerts.json"
NETWORK_FILE = "alerts.onnx"
"""Both beside the shipped encoder."""
Chances = NDArray[np.float32]
# Who is in a hurry begins a sentence small.
_GAPS = re.compile(r"(?<=[.!?;])\s+|\n+")


class Likeness:
    """How likely a query tells of each kind of danger, and of any; and what is made of it."""

    def __init__(self, held: dict[str, Any], session: Any) -> None:
        self.model: dict[str, object] = held["model"]
        self.names: list[str] = held["names"]
        self._withdrawn_below: float = held["withdrawn_below"]
        self._raised_from: float = held["raised_from"]
        self._also_from: float = held["also_from"]
        self._session = session

    @classmethod
    def open(cls, folder: Path) -> Likeness:
        """What scripts/fit_alerts.py wrote into a folder."""
        from search.encode import open_session

        held = json.loads((folder / ALERTS_FILE).read_text(encoding="utf-8"))
        return cls(held, open_session(folder / NETWORK_FILE))

    def look(self, parts: Sequence[Part]) -> tuple[Chances, list[tuple[int, int]]]:
        """The chance of each kind of danger, any of them last, and the (part, token) that tells most of it."""
        found = [self._session.run(None, {"states": part.states[None]}) for part in parts]  # type: ignore[index]
        chances = np.array([each for each, _ in found])
        first = chances.argmax(axis=0).tolist()
        return chances.max(axis=0), [(at, int(found[at][1][n])) for n, at in enumerate(first)]

    def raised(self, chances: Chances) -> set[str]:
        """The kinds of danger likely enough to be raised."""
        if chances[-1] < self._raised_from:
            return set()
        likely = {self.names[int(chances[:-1].argmax())]}
        return likely | {self.names[at] for at in np.flatnonzero(chances[:-1] >= self._also_from)}

    def withdraws(self, chances: Chances) -> bool:
        """Whether a rule that fired may be taken back."""
        return bool(chances[-1] < self._withdrawn_below)


def second_look(
    query: str, fired: Mapping[str, tuple[int, int]], reading: ReadAhead | None
) -> dict[str, str]:
    """The kinds of danger to raise, each with the words that tell of it.

    ``fired`` says where rules found them. What a rule found is taken back only when its sentence, read by itself, tells of no danger either: in a
    long query one sign is soon outweighed. A reading by another encoder than the shipped one is not used.
    """
    from search.read_ahead import read

    known = _network()
    if reading and reading.encoder.fingerprint.to_json() == known.model:
        encoder, parts = reading.encoder, reading.parts
    else:
        encoder = _encoder()
        parts = read(query, encoder)
    chances, places = known.look(parts)
    found = {name: query[slice(*where)] for name, where in fired.items()}
    if found and known.withdraws(chances):
        alone = {_around(query, where) for where in fired.values()}
        if all(known.withdraws(known.look(read(text, encoder))[0]) for text in alone - {query}):
            return {}
    for name in known.raised(chances) - set(found):
        part, token = places[known.names.index(name)]
        found[name] = _sentence(query, parts[part], token, encoder)
    return found


@lru_cache(maxsize=1)
def _network() -> Likeness:
    from search.encode import default_model_folder

    return Likeness.open(default_model_folder())


@lru_cache(maxsize=1)
def _encoder() -> Encoder:
    """The shipped encoder, for who has none open."""
    from search.encode import OnnxEncoder, default_model_folder

    return OnnxEncoder.load(default_model_folder())


def _around(query: str, where: tuple[int, int]) -> str:
    """The sentences that a stretch of a query stands in."""
    start, stop = where
    begins = [gap.end() for gap in _GAPS.finditer(query, 0, start)]
    end = _GAPS.search(query, stop)
    return query[begins[-1] if begins else 0 : end.start() if end else len(query)].strip()


def _sentence(query: str, part: Part, token: int, encoder: Encoder) -> str:
    """The sentence of a query that a token of a part stands in."""
    spans = encoder.token_spans(query[part.start : part.stop])
    place = (
        spans[min(max(token - 1, 0), len(spans) - 1)] if spans else (0, 0)
    )  # the first is special
    return _around(query, (part.start + place[0], part.start + place[1]))
