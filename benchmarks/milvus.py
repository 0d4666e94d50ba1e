"""One index in a folder and on a Milvus server: the same answers, and what the way there costs.

    PYTHONPATH=. python benchmarks/milvus.py [--records N] [--questions N] [--server milvus://HOST:PORT]

Without --server it starts the one of `pip install milvus==2.3.5` (tests/milvuskit.py). The questions are
asked in both with every answer shown; told is of how many the first ten are the same in the same order,
and the median and the 99th percentile of a warm ask. Needs `pip install 'curbside[milvus]'`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from incremental import rows_of
from machine import machine, table
from made_pages import Maker

from ingest.pipeline import read_lines
from search import Engine

TESTS = Path(__file__).resolve().parents[1] / "tests"
WARM_UP = 10


@contextmanager
def server(given: str | None, folder: Path) -> Iterator[str]:
    """The address of a server, started for the while if none is given."""
    if given:
        yield given.rstrip("/")
        return
    sys.path.insert(0, str(TESTS))
    from milvuskit import MilvusProcess

    (folder / "server").mkdir()
    process = MilvusProcess(folder / "server")
    process.start()
    try:
        yield process.index
    finally:
        process.stop()


def built(rows: Path, index: str) -> float:
    """Build an index of these rows; seconds."""
    began = time.perf_counter()
    Engine.build(lambda memory: read_lines([rows], memory=memory), index)
    return time.perf_counter() - began


def asked(engine: Engine, questions: list[str]) -> tuple[list[list[str]], list[float]]:
    """The ids of the first ten answers of each question, and the seconds each took."""
    found, took = [], []
    for question in [*questions[:WARM_UP], *questions]:
        began = time.perf_counter()
        answers = engine.ask(question, k=10, abstain=False).answers
        took.append(time.perf_counter() - began)
        found.append([hit.record_id for hit in answers])
    return found[WARM_UP:], took[WARM_UP:]


def main() -> None:
    """Build both, ask both, print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--server")
    given = parser.parse_args()
    maker = Maker()
    half = given.questions // 2
    questions = [maker.row(10**7 + n)["question"] for n in range(half)]
    questions += [maker.story(10**7 + n) for n in range(given.questions - half)]
    lines: list[list[Any]] = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["CURBSIDE_WORKSPACE"] = str(folder / "workspace")
        rows_of(maker)(folder, range(given.records))
        with server(given.server, folder) as address:
            found = {}
            for index in (str(folder / "index"), f"{address}/benchmark?replicas=1"):
                seconds = built(folder / "rows.jsonl", index)
                print(index, f"built in {seconds:.0f} s", file=sys.stderr, flush=True)
                found[index], took = asked(Engine.open(index), questions)
                kind = "milvus" if "milvus:" in index else "folder"
                late = quantiles(took, n=100)[98]
                lines.append(
                    [kind, f"{seconds:.0f}", f"{1000 * median(took):.1f}", f"{1000 * late:.1f}"]
                )
            first, second = found.values()
    same = sum(a == b for a, b in zip(first, second, strict=True))
    print(f"{machine()}\n\n{table(['home', 'build, s', 'ask, ms', '99 %, ms'], lines)}\n")
    print(
        f"{given.records:,} records: the first ten are the same for {same} of {len(questions)} questions"
    )


if __name__ == "__main__":
    main()
