"""Hard negatives: for a question, an answer that the base model takes for near and that is not its own."""

import random

from datasets import Dataset
from sentence_transformers import SentenceTransformer
from sentence_transformers.util import mine_hard_negatives
from training_data import Row

NEAREST = 40
"""How far down the ranking a negative may stand."""
MARGIN = 0.05
"""A negative is less near than the right answer by this share; what is nearer may be a second one."""
WORDS = 60
"""Of an answer's opening, in which it says what it is about."""


def mined(rows: list[Row], count: int, model: SentenceTransformer, seed: int) -> list[list[Row]]:
    """Return groups of one row each: ``count`` of these at most, with a ``negative`` answer."""
    if not count:
        return []
    chosen = random.Random(seed).sample(rows, min(count, len(rows)))
    pairs = {
        "question": [row["question"] for row in chosen],
        "answer": [" ".join(row["answer"].split()[:WORDS]) for row in chosen],
    }
    found = mine_hard_negatives(
        Dataset.from_dict(pairs), model, range_max=NEAREST, relative_margin=MARGIN,
        num_negatives=1, sampling_strategy="random", verbose=False,
    )  # fmt: skip
    return [[dict(row)] for row in found]
