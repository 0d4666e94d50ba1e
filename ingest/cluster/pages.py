"""Files -> what the nodes of a cluster read in them, in the order of the files, by way of Parquet."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain, islice
from tempfile import TemporaryFile
from typing import IO, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from ingest.cluster.connection import Cluster
from ingest.cluster.node import END, INPUTS, KNOWN, READ, SKIPPED, Known, pages, sight
from ingest.errors import ClusterFailed
from ingest.memory import Memory
from ingest.pages import Input, Rejection
from ingest.reading import Settings
from ingest.tasks import Work, stamp_of
from ingest.working import Read, Readers, Step

OnProgress = Callable[[int, int], None]
_FILES_A_BLOCK, _BYTES_A_BLOCK = 64, 2**23
_BLOCKS_A_FILE = 1000
"""More would make the directory at the end of a Parquet file large."""


def with_ray(cluster: Cluster, on_progress: OnProgress | None = None) -> Readers:
    """Read with the nodes of a cluster; ``on_progress`` hears (files read, files in all)."""

    def readers(
        inputs: Iterator[Input], settings: Settings, memory: Memory | None
    ) -> Generator[Step, None, None]:
        files = list(inputs)
        blocks = [cluster.put(table) for table in _blocks(files)]
        known = [cluster.put(_known(memory.keys()))] if memory else None
        read = cluster.run(pages, blocks, settings, stamp_of(settings), known, cluster.cores)
        with ExitStack() as stack:
            parts = _spooled(_heard(read, len(files), on_progress), stack)
            yield from _steps(_rows(parts), files, memory)

    return readers


def _blocks(files: list[Input]) -> Iterator[pa.Table]:
    """The files in tables, each of some files or of a large one."""
    rows: list[dict[str, Any]] = []
    size = 0
    for number, source in enumerate(files):
        seen = sight(source.file)
        rows.append({
            "file": number, "place": os.fsencode(source.file.absolute()), "name": source.name,
            "kind": source.kind, "given": source.given, "size": seen,
        })  # fmt: skip
        size += max(seen, 0)
        if len(rows) == _FILES_A_BLOCK or size >= _BYTES_A_BLOCK:
            yield pa.Table.from_pylist(rows, INPUTS)
            rows, size = [], 0
    if rows:
        yield pa.Table.from_pylist(rows, INPUTS)


def _known(keys: Iterable[str]) -> Known:
    """The beginnings of keys, to be looked up in: 16 bytes each, whatever was kept under them."""
    return np.sort(np.array([bytes.fromhex(key)[:16] for key in keys], dtype="S16"))


def _heard(
    read: Iterator[pa.Table], total: int, on_progress: OnProgress | None
) -> Iterator[pa.Table]:
    done = 0
    for table in read:
        done += table["what"].to_pylist().count(END)
        if on_progress:
            on_progress(done, total)
        yield table


def _spooled(tables: Iterator[pa.Table], stack: ExitStack) -> list[IO[bytes]]:
    """The tables in Parquet files without names, which are gone with this process, however it ends."""
    parts: list[IO[bytes]] = []
    for first in tables:
        part = TemporaryFile(prefix="curbside-")  # noqa: SIM115 - closed with the stack
        stack.enter_context(part)
        with pq.ParquetWriter(part, first.schema, compression="zstd") as writer:
            for table in chain([first], islice(tables, _BLOCKS_A_FILE - 1)):
                writer.write_table(table)
        parts.append(part)
    return parts


def _rows(parts: list[IO[bytes]]) -> Iterator[dict[str, Any]]:
    for part in parts:
        with pq.ParquetFile(part) as file:
            for batch in file.iter_batches(batch_size=1024):
                yield from batch.to_pylist()


def _steps(
    rows: Iterator[dict[str, Any]], files: list[Input], memory: Memory | None
) -> Iterator[Step]:
    """The steps that rows tell of; ClusterFailed unless each is there, once, and in its place."""
    file = place = 0
    for row in rows:
        if (row["file"], row["place"]) != (file, place):
            raise _incomplete(files, file)
        if row["what"] == END:
            yield files[file]
            file, place = file + 1, 0
        else:
            yield _step(row, memory)
            place += 1
    if file != len(files):
        raise _incomplete(files, file)


def _step(row: dict[str, Any], memory: Memory | None) -> Step:
    work = Work(row["path"], row["first"], ())
    if row["what"] == READ:
        return Read(work, row["key"], row["outcome"], row["names"] if row["lasting"] else None)
    if row["what"] == KNOWN:
        kept = memory.recall(row["key"]) if memory else None
        if kept is None:
            raise ClusterFailed(f"{row['path']} was taken for one read before: run this again")
        return Read(work, row["key"], kept, None)
    return Rejection(row["path"], row["outcome"], skipped=row["what"] == SKIPPED)


def _incomplete(files: list[Input], number: int) -> ClusterFailed:
    name = files[number].name if number < len(files) else "the last file"
    return ClusterFailed(f"the Ray cluster gave only part of {name}: run this again")
