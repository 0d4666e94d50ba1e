"""What is done on the nodes of a cluster: files -> tasks -> what they give."""

from __future__ import annotations

import marshal
import os
import platform
import weakref
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import ray
from numpy.typing import NDArray
from ray.data import TaskPoolStrategy

from ingest.cluster.flow import BLOCK_BYTES, actors, dataset, tables
from ingest.errors import ClusterFailed
from ingest.pages import Input, Rejection
from ingest.reading import Settings
from ingest.tasks import Work, stamp_of, steps
from ingest.workers import Workers

READ, KNOWN, REFUSED, SKIPPED, END = "read", "known", "refused", "skipped", "end"
CORES_A_READER = 8
"""Files are read many times as fast as pages are parsed."""

Known = NDArray[np.bytes_]
INPUTS = pa.schema([
    ("file", pa.int32()), ("place", pa.binary()), ("name", pa.string()), ("kind", pa.string()),
    ("given", pa.bool_()), ("size", pa.int64()),
])  # fmt: skip
_STEPS = pa.schema([
    ("file", pa.int32()), ("place", pa.int32()), ("what", pa.string()), ("path", pa.string()),
    ("first", pa.int64()), ("key", pa.string()), ("outcome", pa.string()),
    ("names", pa.list_(pa.string())), ("lasting", pa.bool_()),
])  # fmt: skip
_TASKS = _STEPS.append(pa.field("task", pa.binary()))


def pages(
    blocks: Sequence[Any], settings: Settings, stamp: str, known: list[Any] | None, cores: int
) -> Iterator[pa.Table]:
    """A flow: blocks of INPUTS -> what each file gives step by step, and an END behind the last of it.

    ``known`` holds the reference of the keys under which a memory keeps what was read.
    """
    found = dataset(blocks).map_batches(
        partial(_tasks, stamp=stamp, known=known), batch_size=None, batch_format="pyarrow", num_cpus=0,
        compute=TaskPoolStrategy(size=1 + cores // CORES_A_READER),
    )  # fmt: skip
    read = found.map_batches(
        Reader, fn_constructor_args=(settings, stamp), batch_size=None, batch_format="pyarrow",
        num_cpus=1, compute=actors(cores),
    )  # fmt: skip
    return tables(read)


def sight(file: Path) -> int:
    """How many bytes a file has as seen from here, -1 if it cannot be read."""
    try:
        return file.stat().st_size if os.access(file, os.R_OK) else -1
    except OSError:
        return -1


def _tasks(inputs: pa.Table, stamp: str, known: list[Any] | None) -> Iterator[pa.Table]:
    """What is to be read in some files, in tables of about BLOCK_BYTES."""
    keys = None if known is None else ray.get(known[0])
    rows: list[dict[str, Any]] = []
    size = 0
    for item in inputs.to_pylist():
        for row in _of_file(item, stamp, keys):
            rows.append(row)
            size += len(row.get("task") or b"")
            if size >= BLOCK_BYTES:
                yield pa.Table.from_pylist(rows, _TASKS)
                rows, size = [], 0
    if rows:
        yield pa.Table.from_pylist(rows, _TASKS)


def _of_file(item: dict[str, Any], stamp: str, keys: Known | None) -> Iterator[dict[str, Any]]:
    source = Input(Path(os.fsdecode(item["place"])), item["name"], item["kind"], item["given"])
    _check_sight(source, item["size"])
    place = 0
    for step in steps(source):
        yield {"file": item["file"], "place": place, **_row(step, stamp, keys)}
        place += 1
    yield {"file": item["file"], "place": place, "what": END}


def _row(step: Work | Rejection, stamp: str, keys: Known | None) -> dict[str, Any]:
    if isinstance(step, Rejection):
        what = SKIPPED if step.skipped else REFUSED
        return {"what": what, "path": step.path, "outcome": step.reason}
    row: dict[str, Any] = {"path": step.path, "first": step.first, "key": ""}
    if keys is not None:
        row["key"] = step.key(stamp)
        if _holds(keys, bytes.fromhex(row["key"])[:16]):
            return row | {"what": KNOWN}
    return row | {"what": READ, "task": marshal.dumps(step.task)}


def _holds(keys: Known, key: bytes) -> bool:
    wanted = np.array(key, dtype="S16")
    place = int(np.searchsorted(keys, wanted))
    return place < len(keys) and bool(keys[place] == wanted)


def _check_sight(source: Input, size: int) -> None:
    """Refuse to read a file that is another one here than where the run was begun."""
    here = sight(source.file)
    if here != size:
        is_ = "cannot be read" if here < 0 else "is another file"
        raise ClusterFailed(
            f"{source.file} {is_} on the node {platform.node()}: every node must see the files to read"
            " under the same path"
        )


class Reader:
    """An actor that reads tasks in a process beside it, so that a page which ends it costs only that."""

    def __init__(self, settings: Settings, stamp: str) -> None:
        self._is_same = stamp_of(settings) == stamp
        self._workers = Workers(settings, 1)
        weakref.finalize(self, self._workers.close)

    def __call__(self, found: pa.Table) -> pa.Table:
        """The steps of a table of tasks, in their order."""
        if not self._is_same:
            raise ClusterFailed(
                f"the node {platform.node()} has another version of curbside, Python or a library than this"
                " machine: install the same on every node"
            )
        rows = found.to_pylist()
        tasks = [marshal.loads(row["task"]) if row["task"] else None for row in rows]
        replies = [self._workers.submit(task) if task else None for task in tasks]
        for row, reply in zip(rows, replies, strict=True):
            if reply:
                row["outcome"], row["names"], row["lasting"] = reply.result()
        return pa.Table.from_pylist(rows, _STEPS)
