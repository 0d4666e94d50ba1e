"""How many of the truly nearest vectors a search finds, asked with questions nobody stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from search.vector_rows import Ids, VectorRows, Vectors

NEAREST = 10
QUERIES = 400
SEED = 20171
NOISE = 0.75
"""Length of the noise added to a stored unit vector: a query keeps a cosine of 0.8 to it."""

Nearest = Callable[[Vectors, int], Ids]
"""Queries and a number -> the places of that many vectors for each, nearest first, -1 for none."""


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Queries, (n, dimension), and for each the places of the vectors truly nearest, (n, NEAREST)."""

    queries: Vectors
    truth: Ids

    @classmethod
    def of(cls, rows: VectorRows, exactly: Nearest) -> HeldOut:
        """Queries near stored vectors, which themselves count neither as found nor as missed."""
        # WHY noise: a build knows no real question. A stored vector left out is as hard to answer
        # but stands nearer to its neighbours than a patient's own words do; moved to a cosine of
        # 0.8, the nearest ten lie as far from it as they do from real questions, and as many lists
        # must be searched (with MiniLM vectors of medical texts, slightly more than for any of
        # three sets of real questions).
        chance = np.random.default_rng(SEED)
        origins = chance.choice(rows.count, min(QUERIES, rows.count), replace=False)
        noise = chance.standard_normal((len(origins), rows.dimension), dtype=np.float32)
        queries = _unit(rows.at(origins) + NOISE * _unit(noise))
        nearest = exactly(queries, NEAREST + 1)
        others = [
            line[line != origin][:NEAREST] for line, origin in zip(nearest, origins, strict=True)
        ]
        return cls(queries, np.stack(others))

    def recall(self, found: Ids) -> float:
        """The share of the truly nearest that are among the places found, (n, any number)."""
        pairs = zip(self.truth, found, strict=True)
        return float(np.mean([np.isin(true, line).mean() for true, line in pairs]))


def _unit(vectors: Vectors) -> Vectors:
    rows: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return rows
