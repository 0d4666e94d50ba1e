"""A vector index of ten thousand, a hundred thousand and a million: building, opening, searching.

The vectors are made up, in topics within topics, and about as hard to search as embeddings of
medical texts: their nearest ten lie in as many lists. Every size is built in a process of its own
and asked in another, so that memory is that of one index.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import os
import resource
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from machine import machine, median, table
from numpy.typing import NDArray

from search.candidates import DENSE_DEPTH
from search.rows import ARTICLE_BIT
from search.vector_rows import Ids, Vectors
from search.vectors import VECTORS_FILE, VectorIndex, VectorWriter

DIMENSION = 384
BLOCK = 10_000
BRANCHES = (24, 12, 8, 8, 8)
LATENT = 64
"""Directions that all differences between texts lie in; with more the search would be easier."""
ANYWHERE = (0, 2 * ARTICLE_BIT - 1)


class Topics:
    """A tree of topics, frequent and rare ones on each level; a text lies about a leaf."""

    def __init__(self, seed: int) -> None:
        chance = np.random.default_rng(seed)
        self._seed = seed
        self._centre = 0.45 * _unit(chance.standard_normal(DIMENSION, dtype=np.float32))
        basis = chance.standard_normal((LATENT, DIMENSION), dtype=np.float32)
        self._basis = basis / np.float32(math.sqrt(DIMENSION))
        self._leaves = np.zeros((1, LATENT), dtype=np.float32)
        share = np.ones(1)
        for branch in BRANCHES:
            steps = chance.standard_normal((len(share) * branch, LATENT), dtype=np.float32)
            self._leaves = np.repeat(self._leaves, branch, axis=0) + np.float32(0.5) * _unit(steps)
            ranks = np.tile(np.arange(1, branch + 1), (len(share), 1))
            common = chance.permuted(ranks, axis=1) ** -0.7
            share = (share[:, None] * common / common[0].sum()).ravel()
        self._up_to = np.cumsum(share / share.sum())

    def texts(self, number: int, count: int) -> tuple[Vectors, NDArray[np.int64]]:
        """Unit vectors, (count, DIMENSION), and the broadest topic of each, (count)."""
        chance = np.random.default_rng((self._seed, number))
        leaf = np.searchsorted(self._up_to[:-1], chance.random(count))
        noise = _unit(chance.standard_normal((count, LATENT), dtype=np.float32))
        latent = self._leaves[leaf] + np.float32(0.9) * noise
        return _unit(self._centre + latent @ self._basis), leaf * BRANCHES[0] // len(self._leaves)

    def corpus(self, count: int) -> Iterator[tuple[Ids, Vectors, NDArray[np.int64]]]:
        """Blocks of ids, vectors and broadest topics; one text in a hundred is an article."""
        for first in range(0, count, BLOCK):
            numbers = np.arange(first, min(first + BLOCK, count))
            ids = numbers * 0x1E3779B97F4A7C15 % ARTICLE_BIT  # odd: no two alike
            ids[numbers % 100 == 0] |= ARTICLE_BIT
            yield ids, *self.texts(first, len(ids))


def _unit(vectors: Vectors) -> Vectors:
    rows: Vectors = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return rows


def build(folder: Path, count: int) -> dict[str, Any]:
    """Write an index; its facts, the seconds it took and the memory it took at most, in bytes."""
    writer = VectorWriter(folder, DIMENSION)
    seconds, before = 0.0, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for ids, vectors, _ in Topics(1).corpus(count):
        began = time.perf_counter()
        writer.add(ids, vectors)
        seconds += time.perf_counter() - began
    began = time.perf_counter()
    facts = writer.finish()
    seconds += time.perf_counter() - began
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {**facts, "build_s": seconds, "build_bytes": grown * 1024}


def ask(folder: Path, count: int, queries: int) -> dict[str, Any]:
    """Open an index and search it, first alone, then beside an exact search in the same process."""
    import faiss

    questions, _ = Topics(1).texts(count + 1, queries)
    ids, topics = (np.concatenate(parts) for parts in zip(
        *((ids, topics) for ids, _, topics in Topics(1).corpus(count)), strict=True
    ))  # fmt: skip
    before = _resident()
    began = time.perf_counter()
    index = VectorIndex.open(folder)
    opened = time.perf_counter() - began
    for question in questions:
        index.search(question, DENSE_DEPTH, *ANYWHERE)
    resident = _resident()
    exact = faiss.read_index(os.fspath(folder / VECTORS_FILE))
    order = np.sort(ids)
    ours, theirs, recalls = [], [], []
    for question in questions:
        began = time.perf_counter()
        found = index.search(question, DENSE_DEPTH, *ANYWHERE)
        between = time.perf_counter()
        _, places = exact.search(question[None], DENSE_DEPTH)
        theirs.append(time.perf_counter() - between)
        ours.append(between - began)
        recalls.append(_recall(found, order[places[0]]))
    return {
        "open_s": opened,
        "resident": resident,
        "index_bytes": resident - before,
        "recall": float(np.mean(recalls)),
        "ours_s": median(ours),
        "exact_s": median(theirs),
        "filters": _filters(index, exact, ids, topics, questions[:50]),
    }


def _filters(
    index: VectorIndex, exact: Any, ids: Ids, topics: NDArray[np.int64], questions: Vectors
) -> dict[str, dict[str, float]]:
    """For each filter how much of the depth it filled at worst, recall, and seconds."""
    import faiss

    order = np.sort(ids)
    chance = np.random.default_rng(2)
    articles = ids[ids >= ARTICLE_BIT]
    allowed = {
        "one in ten": chance.choice(ids, len(ids) // 10, replace=False),
        "one in a hundred": chance.choice(ids, len(ids) // 100, replace=False),
        "one in ten thousand": chance.choice(ids, max(1, len(ids) // 10_000), replace=False),
        "one broad topic": ids[topics == np.bincount(topics).argmin()],
        "articles, by range": None,
    }
    told: dict[str, dict[str, float]] = {}
    for name, chosen in allowed.items():
        span = ANYWHERE if chosen is not None else (ARTICLE_BIT, 2 * ARTICLE_BIT - 1)
        among = articles if chosen is None else chosen
        mask = np.isin(order, among)
        bitmap: Any = np.packbits(mask, bitorder="little")
        selector = faiss.IDSelectorBitmap(bitmap)  # type: ignore[call-arg]
        params = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        filled, recalls, took = [], [], []
        for question in questions:
            began = time.perf_counter()
            found = index.search(question, DENSE_DEPTH, *span, allowed=chosen)
            took.append(time.perf_counter() - began)
            _, places = exact.search(question[None], min(DENSE_DEPTH, len(among)), params=params)
            filled.append(len(found) / min(DENSE_DEPTH, len(among)))
            recalls.append(_recall(found, order[places[0]]))
        told[name] = {
            "allowed": len(among), "filled": min(filled), "recall": float(np.mean(recalls)), "ms": 1000 * median(took),
        }  # fmt: skip
    return told


def _recall(found: list[tuple[int, float]], right: Ids) -> float:
    return float(np.isin(right[:10], [number for number, _ in found[:10]]).mean())


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def in_child(work: Callable[..., dict[str, Any]], *given: Any) -> dict[str, Any]:
    """What a function returns in a fresh process."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(work, *given).result()


def measure(count: int, queries: int, folder: Path) -> dict[str, Any]:
    """Everything about an index of one size, built in a folder."""
    place = folder / str(count)
    place.mkdir()
    result = {**in_child(build, place, count), **in_child(ask, place, count, queries)}
    result["bytes"] = sum(file.stat().st_size for file in place.iterdir())
    for file in place.iterdir():
        file.unlink()
    return result


def rows(results: dict[int, dict[str, Any]]) -> Iterator[list[str]]:
    """A line for each size."""
    for count, r in results.items():
        floats = 4 * DIMENSION * count
        yield [
            f"{count:,}",
            r["kind"],
            f"{r['build_s']:.1f}",
            f"{1e6 * r['build_s'] / count / math.log2(count):.2f}",
            f"{r['build_bytes'] / floats:.2f}",
            f"{1000 * r['open_s']:.1f}",
            f"{r['resident'] / floats:.2f}",
            f"{r['recall']:.3f}",
            f"{1000 * r['exact_s']:.2f}",
            f"{1000 * r['ours_s']:.2f}",
            f"{r['exact_s'] / r['ours_s']:.1f}",
        ]


HEAD = ("vectors", "search", "build, s", "µs a vector / log2 n", "memory to build", "open, ms",
        "resident", "recall@10", "exact, ms", "ours, ms", "times as fast")  # fmt: skip
SIZES = [10_000, 100_000, 1_000_000]


def main() -> None:
    """Measure every size and print two tables; memory is told as a share of the floats' own size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sizes", type=lambda text: int(float(text)), nargs="*", default=SIZES)
    parser.add_argument("--queries", type=int, default=300)
    args = parser.parse_args()
    results = {}
    with TemporaryDirectory() as name:
        for count in args.sizes:
            results[count] = measure(count, args.queries, Path(name))
    print(f"{machine()}\n\n{table(HEAD, rows(results))}\n")
    filters = [
        [f"{count:,}", name, f"{f['allowed']:,}", f"{f['filled']:.2f}", f"{f['recall']:.3f}", f"{f['ms']:.2f}"]
        for count, result in results.items()
        for name, f in result["filters"].items()
    ]  # fmt: skip
    print(table(("vectors", "filter", "allowed", "least filled", "recall@10", "ms"), filters))


if __name__ == "__main__":
    main()
