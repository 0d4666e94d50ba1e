"""Ray Data as it is used here: blocks of a moderate size, in their order, worked on again when a node dies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa
import ray.data
from ray.data import ActorPoolStrategy, Dataset

BLOCK_BYTES = 2**20
"""About as much as a core works on for a second: what one block holds."""


def dataset(blocks: Sequence[Any]) -> Dataset:
    """The tables that were put into the cluster, each a block."""
    data = ray.data.from_arrow_refs(list(blocks))
    context = data.context
    context.enable_progress_bars = False
    context.print_on_execution_start = False
    context.target_max_block_size = BLOCK_BYTES
    context.execution_options.preserve_order = True
    return data


def actors(cores: int) -> ActorPoolStrategy:
    """An actor for each core; those of a node that dies are started anew where there is room."""
    return ActorPoolStrategy(min_size=1, initial_size=cores, max_size=cores)


def tables(data: Dataset) -> Iterator[pa.Table]:
    """The blocks of a data set, as they become ready."""
    yield from data.iter_batches(batch_size=None, batch_format="pyarrow")
