"""A whole index of ten thousand, a hundred thousand and a million records: building, opening, asking.

    PYTHONPATH=. python benchmarks/growth.py [RECORDS ...] [--deidentify]

Rows of one JSON-lines file (made_pages.py), some 12 words of question and 35 of answer, go through
everything that a build does. Embedding and the removal of personal details are left out, which cost the
same for each text however many there are (embedding.py, extraction.py): the vectors are made up
(million.py), and their making is not counted. --deidentify does remove personal details. Every size is
built in a process of its own and asked in another.
"""

import argparse
import math
import re
import resource
import sys
import time
import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from incremental import rows_of
from machine import machine, median, table
from made_pages import Maker
from million import DIMENSION, Topics, in_child

from ingest.pipeline import read_lines
from search import Engine, store
from search.build import build
from search.embedded import Embedded
from search.encode import Fingerprint, Progress, Vectors
from search.layout import IndexLayout
from search.vectors import VectorIndex

QUESTIONS = 200
SIZES = [10_000, 100_000, 1_000_000]


class MadeVectors:
    """An encoder that makes texts up in topics; ``seconds`` is what their making took."""

    dimension = DIMENSION
    fingerprint = Fingerprint("made", "0" * 64, "none", "", "", 256, True, DIMENSION, "cosine")

    def __init__(self) -> None:
        self._topics = Topics(1)
        self.seconds = 0.0

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors by topics that the first text decides."""
        began = time.perf_counter()
        vectors, _ = self._topics.texts(zlib.crc32(texts[0].encode()), len(texts))
        self.seconds += time.perf_counter() - began
        return vectors

    def encode_documents(
        self, texts: Sequence[str], on_progress: Progress | None = None
    ) -> Vectors:
        """The same."""
        return self.encode_queries(texts)

    def count_tokens(self, text: str) -> int:
        """How many words."""
        return len(self.token_spans(text))

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Where the words are."""
        return [match.span() for match in re.finditer(r"\w+", text)]


def built(folder: Path, deidentify: bool) -> dict[str, Any]:
    """Build the index of the rows in a folder; seconds, the most memory it took, its size."""
    encoder = MadeVectors()
    reading = partial(read_lines, [folder / "rows.jsonl"], deidentify=deidentify)
    began = time.perf_counter()
    said = build(lambda memory: reading(memory=memory), IndexLayout(folder), encoder, None)
    took = time.perf_counter() - began - encoder.seconds
    used = [
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    ]
    size = sum(file.stat().st_size for file in (folder / "generations").rglob("*"))
    return {"records": said.records, "build_s": took, "build_bytes": 1024 * max(used), "size": size}


def asked(folder: Path) -> dict[str, Any]:
    """Open that index and ask it; seconds, and what the vectors' manifest says."""
    layout = IndexLayout(folder)
    name = store.current_generation(layout)
    began = time.perf_counter()
    VectorIndex.open(layout.generation(name))
    vectors_s = time.perf_counter() - began
    store.check_generation(layout.generation(name))
    engine = Engine(Embedded(layout, name), MadeVectors())
    opened = time.perf_counter() - began
    maker = Maker()
    took = []
    for number in range(QUESTIONS + 20):
        question = maker.row(10**7 + number)["question"]
        began = time.perf_counter()
        engine.ask(question, abstain=False)
        took.append(time.perf_counter() - began)
    times = np.array(took[20:])
    facts = engine.manifest["vectors"]
    return {
        "open_s": opened, "vectors_s": vectors_s, "ask_s": median(times),
        "ask_99_s": float(np.quantile(times, 0.99)), "recall": facts.get("recall_at_10", 1.0),
        "kind": facts["kind"],
    }  # fmt: skip


def rows(results: dict[int, dict[str, Any]]) -> Iterator[list[str]]:
    """A line for each size."""
    first: float | None = None
    for count, r in results.items():
        share = r["build_s"] / count / math.log2(count)
        first = first or share
        yield [
            f"{count:,}",
            f"{r['build_s']:.1f}",
            f"{1000 * r['build_s'] / count:.3f}",
            f"{share / first:.2f}",
            f"{r['build_bytes'] / 2**20:,.0f}",
            f"{r['size'] / 2**20:,.0f}",
            r["kind"],
            f"{r['recall']:.3f}",
            f"{1000 * r['open_s']:.0f}",
            f"{1000 * r['ask_s']:.1f}",
            f"{1000 * r['ask_99_s']:.1f}",
        ]


HEAD = ("records", "build, s", "ms a record", "of n log n", "memory, MB", "size, MB", "vectors",
        "recall@10", "open, ms", "ask, ms", "99 %, ms")  # fmt: skip


def main() -> None:
    """Measure every size and print the table; times by n log n are told as a share of the first."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sizes", type=lambda text: int(float(text)), nargs="*", default=SIZES)
    parser.add_argument("--deidentify", action="store_true", help="remove personal details, too")
    parser.add_argument("--folder", type=Path, help="where there is room (15 GB for a million)")
    args = parser.parse_args()
    results = {}
    for count in args.sizes:
        with TemporaryDirectory(dir=args.folder) as name:
            folder = Path(name)
            rows_of(Maker())(folder, range(count))
            results[count] = {**in_child(built, folder, args.deidentify), **in_child(asked, folder)}
        print(count, results[count], file=sys.stderr, flush=True)
    print(f"{machine()}\n\n{table(HEAD, rows(results))}")


if __name__ == "__main__":
    main()
