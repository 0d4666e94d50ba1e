"""How many identifiers go, and how many other words with them: rules alone, and with the network beside them.

    PYTHONPATH=. python benchmarks/identifiers.py [FILE ...]

Over the marked lists of tests/data/privacy that nothing was learned from, or over others in their form:
a text a line, each identifier as <<kind:value>>. An identifier is gone when no letter or digit of it stays.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from machine import machine, table

from ingest.privacy import PLACEHOLDERS, redact

LISTS = Path(__file__).resolve().parents[1] / "tests" / "data" / "privacy"
MARK = re.compile(r"<<[a-z ]+:(.*?)>>", re.DOTALL)
PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS.values())))


def texts(path: Path) -> Iterator[tuple[str, list[range]]]:
    """Yield every text without its marks, and where they stood."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            line = line.replace("\\n", "\n")
            places, shift = [], 0
            for mark in MARK.finditer(line):
                start = mark.start() - shift
                places.append(range(start, start + len(mark[1])))
                shift += len(mark[0]) - len(mark[1])
            yield MARK.sub(lambda mark: mark[1], line), places


def gone(text: str, look_twice: bool) -> set[int]:
    """Return the places of the letters of a text that placeholders took."""
    kept = map(re.escape, PLACEHOLDER.split(redact(text, look_twice=look_twice).text))
    match = re.fullmatch("(.*?)".join(kept), text, re.DOTALL)
    assert match
    return {at for group in range(1, match.re.groups + 1) for at in range(*match.span(group))}


def count(path: Path, look_twice: bool) -> tuple[int, int, int, int]:
    """Return how many identifiers there are and how many go, how many other words and how many go."""
    marks = removed = words = harmed = 0
    for text, places in texts(path):
        taken = gone(text, look_twice)
        marks += len(places)
        removed += sum(all(at in taken for at in place if text[at].isalnum()) for place in places)
        marked = {at for place in places for at in place}
        for word in re.finditer(r"\w+", text):
            if marked.isdisjoint(range(*word.span())):
                words += 1
                harmed += not taken.isdisjoint(range(*word.span()))
    return marks, removed, words, harmed


def main() -> None:
    """Count and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(LISTS.glob("*_held_out.txt")))
    rows = []
    for path in parser.parse_args().files:
        for name, look_twice in (("rules", False), ("rules and network", True)):
            marks, removed, words, harmed = count(path, look_twice)
            shares = (f"{removed / max(marks, 1):.1%}", f"{harmed / max(words, 1):.2%}")
            rows.append([path.stem, name, f"{marks:,}", shares[0], f"{words:,}", shares[1]])
    head = ("list", "by", "identifiers", "gone", "other words", "harmed")
    print(f"{machine()}\n\n{table(head, rows)}")


if __name__ == "__main__":
    main()
