"""A warm question beside the least it could cost: encoding it, scanning the vectors, one query of words.

    PYTHONPATH=. python benchmarks/warm.py [--records 20000] [--rounds 5]

Over rows of short texts (made_pages.py), with the encoder that is shipped. Raw is onnxruntime through
the encoder, faiss' own exact search for a hundred vectors and one tantivy query for a hundred records,
each alone on the same texts and files; faiss on one thread, which is the faster for one query.
Questions of some 12 and of some 70 words, all new; rounds take turns.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from incremental import rows_of
from machine import machine, median, table
from made_pages import Maker

from ingest.pipeline import read_lines
from search import Engine
from search.encode import OnnxEncoder, default_model_folder
from search.fuse import Ranking
from search.layout import IndexLayout
from search.lexical import LexicalIndex, query_words
from search.vectors import VECTORS_FILE

DEPTH = 100
QUESTIONS = 150
WARM_UP = 10


def raw(folder: Path) -> Callable[[str], Any]:
    """Return what does the three parts of a question's work and nothing else."""
    import faiss

    encoder = OnnxEncoder.load(default_model_folder())
    vectors = faiss.read_index(os.fspath(folder / VECTORS_FILE), faiss.IO_FLAG_MMAP_IFC)
    words = LexicalIndex.open(folder, Ranking().boosts())
    faiss.omp_set_num_threads(1)

    def answer(question: str) -> Any:
        found = vectors.search(encoder.encode_queries([question]), DEPTH)
        return found, words.search(query_words(question), DEPTH, "qa")

    return answer


def seconds(work: Callable[[str], Any], questions: Sequence[str]) -> list[float]:
    """Return how long each question took."""
    took = []
    for question in questions:
        began = time.perf_counter()
        work(question)
        took.append(time.perf_counter() - began)
    return took


def main() -> None:
    """Build, ask in turns, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    maker = Maker()
    asked = {
        "12 words": [maker.row(10**7 + n)["question"] for n in range(QUESTIONS)],
        "70 words": [maker.story(10**7 + n) for n in range(QUESTIONS)],
    }
    rows = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        rows_of(maker)(folder, range(given.records))
        Engine.build(lambda memory: read_lines([folder / "rows.jsonl"], memory=memory), folder)
        print("built", file=sys.stderr, flush=True)
        engine = Engine.open(folder)
        least = raw(IndexLayout(folder).generation(engine.generation))
        for kind, questions in asked.items():
            ours: list[float] = []
            theirs: list[float] = []
            shares = []
            for _ in range(given.rounds):
                seconds(engine.ask, questions[:WARM_UP])
                mine, other = seconds(engine.ask, questions), seconds(least, questions)
                shares.append(median(mine) / median(other))
                ours += mine
                theirs += other
            tail = np.quantile(ours, 0.99) / median(ours)
            figures = (1000 * median(theirs), 1000 * median(ours), median(shares), tail)
            rows.append([kind, *(f"{figure:.2f}" for figure in figures)])
    head = ("questions", "raw, ms", "curbside, ms", "times raw", "99 % of asks, times the median")
    print(f"{machine()}\n\n{table(head, rows)}")


if __name__ == "__main__":
    main()
