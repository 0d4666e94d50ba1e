"""How many identifiers go, and how many other words with them: rules alone, and with the network beside them.

    PYTHONPATH=. python benchmarks/identifiers.py [FILE ...]

Over the marked lists of tests/data/privacy that nothing was learned from, or over others in their form:
a text a line, each identifier as <<kind:value>>. An identifier is gone when no letter or digit of it stays.
Then over answers of MedQuAD about diseases held out from training, which tell of nobody, where they are
there: every word that goes is a medical one harmed.
"""

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from machine import machine, table

from ingest.privacy import redact

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
from markedkit import DATA, counted, lines
from training_data import rows

MEDQUAD = Path(__file__).resolve().parents[2] / "shared" / "data" / "medquad.jsonl.gz"
ANSWERS, LETTERS = 500, 700
"""So many answers, so much of each."""


def medical() -> list[str]:
    """Return beginnings of answers that identify nobody; none where the public set is not there."""
    if not MEDQUAD.exists():
        return []
    held_out = [row["answer"] for row in rows(MEDQUAD) if row["split"] == "heldout"]
    return [answer[:LETTERS] for answer in random.Random(0).sample(held_out, ANSWERS)]


def cleaner(look_twice: bool) -> Callable[[str, tuple[str, ...]], str]:
    """Return what takes the identifiers out of a text, with the network or without."""
    return lambda text, names: redact(text, names, look_twice=look_twice).text


def measured(name: str, texts: list[str]) -> Iterator[list[str]]:
    """Yield a line of the table for the rules, and one for both."""
    for by, look_twice in (("rules", False), ("rules and network", True)):
        count = counted(texts, cleaner(look_twice))
        gone = f"{count.gone / count.marks:.1%}" if count.marks else "-"
        harmed = f"{count.harmed / max(count.words, 1):.2%}"
        yield [name, by, f"{count.marks:,}", gone, f"{count.words:,}", harmed]


def main() -> None:
    """Count and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(DATA.glob("*_held_out.txt")))
    files = parser.parse_args().files
    lists = {path.stem.removesuffix("_held_out"): lines(path) for path in files}
    if texts := medical():
        lists["medical answers"] = texts
    table_rows = [row for name, texts in lists.items() for row in measured(name, texts)]
    head = ("list", "by", "identifiers", "gone", "other words", "harmed")
    print(f"{machine()}\n\n{table(head, table_rows)}")


if __name__ == "__main__":
    main()
