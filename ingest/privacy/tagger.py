"""A small network that reads a text and says of each word what identifier it is part of, if of any.

Rules know the forms that someone thought of; the network has seen a few thousand identifiers as people
of many countries write them, and judges by the words around. It is a few residual convolutions over
the embeddings of word pieces, worked out in numpy; `scripts/fit_tagger.py` trains it.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from ingest.privacy.features import TOKEN, flags, pieces
from ingest.privacy.spans import (
    ACCOUNT,
    ADDRESS,
    AGE,
    BIRTH_DATE,
    EMAIL,
    IDENTIFIER,
    NAME,
    PHONE,
    URL,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

KINDS = (NAME, EMAIL, PHONE, ADDRESS, IDENTIFIER, BIRTH_DATE, ACCOUNT, URL, AGE)
"""The kinds in the order of the network's outputs, behind the one for none of them."""
NETWORK = "tagger.npz"
_MOST_KNOWN_WORDS = 50_000
_AT_ONCE = 2_000
"""Tokens that are worked out together, for the sake of memory; how far the network sees is less by far."""


class Token(NamedTuple):
    """One token, `text[start:end]`, and how likely it is part of an identifier, and of which kind."""

    start: int
    end: int
    likely: float
    kind: str


def described(
    token: str, vocabulary: Mapping[str, int], table: "NDArray[np.int8]", scale: float
) -> "Floats":
    """What the network is told of a token: the mean of its pieces' embeddings, the first, the last, the flags."""
    import numpy

    found = pieces(token, vocabulary)
    rows = table[found].astype(numpy.float32) * scale if found else numpy.zeros((1, table.shape[1]))
    parts = (rows.mean(0), rows[0], rows[-1], flags(token))
    return numpy.concatenate(parts).astype(numpy.float32)


class Tagger:
    """The network, read from a file."""

    def __init__(self, arrays: "dict[str, NDArray[Any]]") -> None:
        import numpy

        self._np = numpy
        self._vocabulary = {
            piece: row for row, piece in enumerate(json.loads(arrays["pieces"].tobytes()))
        }
        self._table, self._scale = arrays["table"], float(arrays["scale"])
        self._weights = {
            name: array.astype(numpy.float32)
            for name, array in arrays.items()
            if array.dtype == numpy.float16
        }
        self._blocks = sum(name.startswith("mix") for name in self._weights)
        self._sees = 2**self._blocks - 1
        self._known: dict[str, Floats] = {}

    def read(self, text: str) -> list[Token]:
        """The tokens of the text in order."""
        found = list(TOKEN.finditer(text))
        if not found:
            return []
        np = self._np
        states = np.stack([self._state(token[0]) for token in found])
        apart = [at.start() == 0 or text[at.start() - 1].isspace() for at in found]
        states[apart] += self._weights["apart"]
        said = [self._say(states, start) for start in range(0, len(found), _AT_ONCE)]
        logits = np.concatenate(said)
        odds = np.exp(logits - logits.max(1, keepdims=True))
        none = odds[:, 0] / odds.sum(1)
        kinds = odds[:, 1:].argmax(1)
        return [
            Token(*at.span(), 1 - float(no), KINDS[kind])
            for at, no, kind in zip(found, none, kinds, strict=True)
        ]

    def _state(self, token: str) -> "Floats":
        state = self._known.get(token)
        if state is None:
            weights = self._weights
            told = described(token, self._vocabulary, self._table, self._scale)
            inner = self._np.maximum(told @ weights["enter"] + weights["entered"], 0)
            state = inner @ weights["word"] + weights["bias"]
            if len(self._known) < _MOST_KNOWN_WORDS:
                self._known[token] = state
        return state

    def _say(self, states: "Floats", start: int) -> "Floats":
        """The logits of the tokens from start on, as many as are read at once."""
        first = max(0, start - self._sees)
        said = self._run(states[first : start + _AT_ONCE + self._sees])
        return said[start - first : start - first + _AT_ONCE]

    def _run(self, states: "Floats") -> "Floats":
        np, weights = self._np, self._weights
        length, width = states.shape
        for block in range(self._blocks):
            reach = 2**block
            padded = np.zeros((length + 2 * reach, width), np.float32)
            padded[reach : reach + length] = _normal(np, states)
            around = np.hstack([padded[shift : shift + length] for shift in (0, reach, 2 * reach)])
            mixed = around @ weights[f"mix{block}"] + weights[f"shift{block}"]
            states = states + np.maximum(mixed, 0) @ weights[f"back{block}"]
        says: Floats = _normal(np, states) @ weights["says"] + weights["prior"]
        return says


def _normal(np: Any, states: "Floats") -> "Floats":
    centred = states - states.mean(1, keepdims=True)
    scaled: Floats = centred / np.sqrt((centred**2).mean(1, keepdims=True) + 1e-5)
    return scaled


@cache
def shipped() -> Tagger:
    """The network that comes with the program."""
    import numpy

    with (files(__package__) / NETWORK).open("rb") as file, numpy.load(file) as arrays:
        return Tagger(dict(arrays))
