"""How far a mean can be trusted: bootstrap intervals and a paired randomisation test, both seeded."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SAMPLES = 10_000
BLOCK = 500
"""Samples drawn at once, for the sake of memory."""
LEVEL = 0.95
SEED = 0

Values = NDArray[np.float64]


def interval(values: Values, seed: int = SEED) -> tuple[Values, Values]:
    """The bounds between which 95 % of the means of resampled rows lie, for each column.

    ``values`` is (queries, columns). Efron's percentile bootstrap, 10,000 samples.
    """
    rng = np.random.default_rng(seed)
    count = len(values)
    means = np.concatenate(
        [
            rng.multinomial(count, np.full(count, 1 / count), BLOCK) @ values / count
            for _ in range(SAMPLES // BLOCK)
        ]
    )
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2], axis=0)
    return low, high


def randomisation(differences: Values, seed: int = SEED) -> float:
    """How often chance alone gives a mean difference as large, either way: the p-value.

    Fisher's paired randomisation test (for retrieval: Smucker, Allan and Carterette, CIKM 2007):
    the sign of every query's difference is thrown 10,000 times. The smallest p is 1 in 10,001.
    """
    rng = np.random.default_rng(seed)
    seen = abs(differences.sum())
    count = 0
    for _ in range(SAMPLES // BLOCK):
        signs = rng.integers(0, 2, (BLOCK, len(differences))) * 2 - 1
        # What is equal but for rounding counts as equal.
        count += int((abs(signs @ differences) >= seen - 1e-12).sum())
    return (count + 1) / (SAMPLES + 1)
