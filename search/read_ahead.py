"""A question as the encoder reads it: in parts, each with its vector and the states of its tokens."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from search.encode import Encoder, OnnxEncoder, States, Vectors
from search.passages import pieces


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text that the encoder reads whole: where it is, its unit vector, its states.

    ``states`` is None where the encoder's graph gives none.
    """

    start: int
    stop: int
    vector: Vectors
    states: States | None


def read(text: str, encoder: Encoder) -> list[Part]:
    """The parts of a text, in order; one for all but long ones."""
    bounds = pieces(text, encoder) or [(0, len(text))]
    texts = [text[start:stop] for start, stop in bounds]
    if isinstance(encoder, OnnxEncoder) and encoder.gives_states:
        found = encoder.read(texts)
        return [Part(*where, *what) for where, what in zip(bounds, found, strict=True)]
    vectors = encoder.encode_queries(texts)
    return [Part(*where, row, None) for where, row in zip(bounds, vectors, strict=True)]


def direction(parts: Sequence[Part]) -> Vectors:
    """The unit vector of a text: the mean direction of its parts."""
    mean: Vectors = np.mean([part.vector for part in parts], axis=0, dtype=np.float32)
    return mean / max(float(np.linalg.norm(mean)), 1e-12)


class ReadAhead:
    """A text that the encoder reads on a thread of its own, while its words are looked at here."""

    def __init__(self, text: str, encoder: Encoder) -> None:
        self.encoder = encoder
        pool = ThreadPoolExecutor(1)
        self._found = pool.submit(read, text, encoder)
        pool.shutdown(wait=False)

    @property
    def parts(self) -> list[Part]:
        """The parts, once they are read; what reading them raised is raised here."""
        return self._found.result()
