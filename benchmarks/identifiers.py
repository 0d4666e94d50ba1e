"""How many identifiers go, and how many other words with them: rules alone, and with the network beside them.

    PYTHONPATH=. python benchmarks/identifiers.py [FILE ...]

Over the marked lists of tests/data/privacy that nothing was learned from, or over others in their form:
a text a line, each identifier as <<kind:value>>. An identifier is gone when no letter or digit of it stays.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from machine import machine, table

from ingest.privacy import redact

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
from markedkit import DATA, counted, lines


def cleaner(look_twice: bool) -> Callable[[str, tuple[str, ...]], str]:
    """Return what takes the identifiers out of a text, with the network or without."""
    return lambda text, names: redact(text, names, look_twice=look_twice).text


def main() -> None:
    """Count and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(DATA.glob("*_held_out.txt")))
    rows = []
    for path in parser.parse_args().files:
        for name, look_twice in (("rules", False), ("rules and network", True)):
            count = counted(lines(path), cleaner(look_twice))
            gone = f"{count.gone / max(count.marks, 1):.1%}"
            harmed = f"{count.harmed / max(count.words, 1):.2%}"
            rows.append([path.stem, name, f"{count.marks:,}", gone, f"{count.words:,}", harmed])
    head = ("list", "by", "identifiers", "gone", "other words", "harmed")
    print(f"{machine()}\n\n{table(head, rows)}")


if __name__ == "__main__":
    main()
