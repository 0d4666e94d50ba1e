"""The most memory a build takes, for ever more records.

    python benchmarks/memory.py [SIZE ...]

Rows of a JSON-lines file go through reading, de-identifying, cutting, embedding and writing in a
process of its own for each size. The encoder is a stand-in of the real one's dimension that takes
no time: the real one takes the same memory whatever the number of texts.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from machine import machine, table
from made_pages import Maker

from ingest import read_lines
from search.build import build
from search.encode import Fingerprint, Progress, Vectors
from search.layout import IndexLayout

DIMENSION = 384


class StandIn:
    """Vectors from the hash of a text."""

    dimension = DIMENSION
    fingerprint = Fingerprint("stand-in", "0" * 64, "none", "", "", 256, True, DIMENSION, "cosine")

    def encode_documents(
        self, texts: Sequence[str], on_progress: Progress | None = None
    ) -> Vectors:
        """Return (n, dimension) unit rows."""
        rows = np.stack([self._direction(text) for text in texts])
        unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit

    encode_queries = encode_documents

    def count_tokens(self, text: str) -> int:
        """Return the words and signs of a text."""
        return len(self.token_spans(text))

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Return the offsets of words and signs."""
        return [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]

    def _direction(self, text: str) -> Vectors:
        seed = abs(hash(text)) % 2**32
        return np.random.default_rng(seed).standard_normal(DIMENSION).astype(np.float32)


def peak_mb() -> float:
    """The most memory this process has had resident, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def build_one(size: int) -> dict[str, float]:
    """Build an index of so many rows here; returns megabytes, before and at most."""
    maker = Maker()
    with TemporaryDirectory() as name:
        folder = Path(name)
        with (folder / "rows.jsonl").open("w", encoding="utf-8") as file:
            for number in range(size):
                file.write(json.dumps(maker.row(number)) + "\n")
        before = peak_mb()
        layout = IndexLayout(folder / "index")
        build(
            lambda memory: read_lines([folder / "rows.jsonl"], memory=memory),
            layout,
            StandIn(),
            None,
        )
        files = (file for file in layout.root.rglob("*") if file.is_file())
        return {
            "before": before,
            "peak": peak_mb(),
            "index": sum(f.stat().st_size for f in files) / 2**20,
        }


def main() -> None:
    """Build each size in a process of its own and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("sizes", type=int, nargs="*", default=[2_000, 20_000, 200_000])
    parser.add_argument("--here", action="store_true", help="build the one size in this process")
    args = parser.parse_args()
    if args.here:
        print(json.dumps(build_one(args.sizes[0])))
        return
    rows = []
    for size in args.sizes:
        words = [sys.executable, __file__, str(size), "--here"]
        done = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True)
        took = json.loads(done.stdout)
        rows.append([f"{size:,}", *(f"{took[key]:,.0f}" for key in ("before", "peak", "index"))])
        print(rows[-1], file=sys.stderr, flush=True)
    print(f"{machine()}\n")
    print(table(("records", "before, MB", "at most, MB", "index, MB"), rows))


if __name__ == "__main__":
    main()
