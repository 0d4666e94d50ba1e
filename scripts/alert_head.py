"""The second look's network, as it is trained: what the states of a query's tokens say of each danger."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from search.triage.results import CATEGORIES

NAMES = (*CATEGORIES, "any")
STATES = 384
WIDTH = 192
HEADS = 4
BATCH = 64
EPOCHS = 8
RATE = 1e-3
DROPPED = 0.25
OF_CATEGORIES = 0.15
"""Weight of a category's loss beside that of "any": what matters most is that something is raised."""


@dataclass(frozen=True, slots=True)
class Example:
    """The (length, 384) states of a text, and 1 for each of NAMES that it tells of."""

    states: NDArray[np.float16]
    wanted: NDArray[np.float32]


class Block(nn.Module):
    """Self-attention and two layers, each on what is scaled to one size, as in a transformer."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.between = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.asks, self.joins = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.wide, self.narrow = nn.Linear(WIDTH, 2 * WIDTH), nn.Linear(2 * WIDTH, WIDTH)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, x: Tensor, padding: Tensor) -> Any:
        """Return (batch, length, WIDTH); ``padding`` is -10,000 where there is no token, else 0."""
        batch, length = x.shape[0], x.shape[1]
        parts = self.asks(self.before(x)).reshape(batch, length, 3, HEADS, WIDTH // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        scores = query @ key.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + padding[:, None, None, :]
        mixed = self.drop(scores.softmax(-1)) @ value
        x = x + self.drop(self.joins(mixed.transpose(1, 2).reshape(batch, length, WIDTH)))
        grown: Tensor = self.wide(self.between(x)).relu()
        return x + self.drop(self.narrow(self.drop(grown)))


class Head(nn.Module):
    """For each of NAMES its own attention over the tokens, and a sum of what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.enter, self.scale = nn.Linear(STATES, WIDTH), nn.LayerNorm(WIDTH)
        self.block = Block()
        self.looks, self.says = nn.Linear(WIDTH, len(NAMES)), nn.Linear(WIDTH, len(NAMES))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, states: Tensor, padding: Tensor) -> Any:
        """Return (batch, length, names): what each token adds; its sum is a logit."""
        x = self.block(self.scale(self.enter(self.drop(states))), padding)
        weights = (self.looks(x) + padding[:, :, None]).softmax(1)
        return weights * self.says(self.drop(x))


class Jury(nn.Module):
    """Several heads, asked of one text without padding."""

    def __init__(self, heads: Sequence[Head]) -> None:
        super().__init__()
        self.heads = nn.ModuleList(heads)

    def forward(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """Return the chances of NAMES, and for each the token that adds most to it."""
        padding = states[:, :, 0] * 0.0
        added = torch.stack([head(states, padding) for head in self.heads]).mean(0)
        return added.sum(1)[0].sigmoid(), added[0].argmax(0)


def trained(examples: Sequence[Example], seed: int) -> Head:
    """Return a head fitted to the examples, the same for the same seed."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    head = Head()
    optimizer = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.05)
    steps = EPOCHS * (len(examples) // BATCH + BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps, pct_start=0.15)
    weights = torch.full((len(NAMES),), OF_CATEGORIES)
    weights[-1] = 1.0
    for _ in range(EPOCHS):
        for states, padding, wanted in _batches(examples, chance):
            logits = head(states, padding).sum(1)
            # A little less than sure: among thousands of rows a few are labelled wrongly.
            loss = nn.functional.binary_cross_entropy_with_logits(
                logits, wanted * 0.98 + 0.005, reduction="none"
            )
            optimizer.zero_grad()
            (loss * weights).sum(1).mean().backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return head.eval()


def _batches(
    examples: Sequence[Example], chance: random.Random
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Yield (states, padding, wanted) of texts of like length, in another order each time."""
    order = list(range(len(examples)))
    chance.shuffle(order)
    pool = 20 * BATCH
    batches = []
    for start in range(0, len(order), pool):
        alike = sorted(order[start : start + pool], key=lambda at: len(examples[at].states))
        batches += [alike[at : at + BATCH] for at in range(0, len(alike), BATCH)]
    chance.shuffle(batches)
    for batch in batches:
        length = max(len(examples[at].states) for at in batch)
        states = torch.zeros(len(batch), length, STATES)
        padding = torch.full((len(batch), length), -1e4)
        for row, at in enumerate(batch):
            own = torch.from_numpy(examples[at].states.astype(np.float32))
            states[row, : len(own)] = own
            padding[row, : len(own)] = 0
        yield states, padding, torch.from_numpy(np.stack([examples[at].wanted for at in batch]))
