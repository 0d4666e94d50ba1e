"""What a change costs: one page in a hundred added, and nothing at all, beside a build from nothing.

    python benchmarks/incremental.py [--pages 20000] [--rounds 3] [--short] [--curbside .venv/bin/curbside]

The command itself, from pressing enter to its end, with the encoder that is shipped. The pages are
put together from sentences of `corpus/` (made_pages.py), some 70 words of question and 110 of
answer; with `--short` they are rows of one JSON-lines file, of 12 and 35 words.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import machine, median, table
from made_pages import Maker

ROOT = Path(__file__).resolve().parents[1]
Write = Callable[[Path, range], None]
Took = tuple[float, float]


class Command:
    """The command over a folder of pages and its index."""

    def __init__(self, curbside: Path, folder: Path) -> None:
        self._words = [str(curbside), "index", "pages", "--json"]
        self._folder = folder

    def run(self, **expected: int) -> Took:
        """Index the pages; returns seconds of clock and of processor, its children's included."""
        clock, before = time.perf_counter(), os.times()
        done = subprocess.run(self._words, cwd=self._folder, capture_output=True, text=True)
        took = time.perf_counter() - clock
        after = os.times()
        if done.returncode:
            sys.exit(f"the build failed: {done.stderr[-500:]}")
        said = json.loads(done.stdout)
        if {name: said[name] for name in expected} != expected:
            sys.exit(f"expected {expected}, and the build did {said}")
        used = after.children_user + after.children_system
        return took, used - before.children_user - before.children_system


def measure(
    command: Command, write: Write, folder: Path, pages: int, rounds: int
) -> list[list[str]]:
    """A full build, then in turn nothing changed and one in a hundred added."""
    more = max(1, pages // 100)
    write(folder / "pages", range(pages))
    full = command.run(added=pages)
    print(f"full build: {full[0]:.1f} s", file=sys.stderr, flush=True)
    nothing: list[Took] = []
    added: list[Took] = []
    for number in range(rounds):
        first = pages + number * more
        nothing.append(command.run(unchanged=first, added=0, embedded=0))
        write(folder / "pages", range(first, first + more))
        added.append(command.run(unchanged=first, added=more))
        print(f"round {number + 1}: {nothing[-1]}, {added[-1]}", file=sys.stderr, flush=True)
    size = sum(file.stat().st_size for file in (folder / "index").rglob("*") if file.is_file())
    print(f"{pages:,} pages, {size / 2**20:,.0f} MB of index with two generations\n")
    rows = [("full build", [full]), ("nothing changed", nothing), ("1 % added", added)]
    return [_row(name, times, full) for name, times in rows]


def _row(name: str, times: Sequence[Took], full: Took) -> list[str]:
    clock, used = (median(values) for values in zip(*times, strict=True))
    share, spent = clock / full[0], used / full[1]
    return [name, f"{clock:.2f}", f"{share:.2%}", f"{used:.2f}", f"{spent:.2%}"]


def rows_of(maker: Maker) -> Write:
    """What writes rows of short texts, all into one file."""

    def write(folder: Path, numbers: range) -> None:
        folder.mkdir(exist_ok=True)
        with (folder / "rows.jsonl").open("a", encoding="utf-8") as file:
            for number in numbers:
                file.write(json.dumps(maker.row(number)) + "\n")

    return write


def main() -> None:
    """Build, change, build again and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--curbside", type=Path, default=ROOT / ".venv/bin/curbside")
    args = parser.parse_args()
    maker = Maker()
    write = rows_of(maker) if args.short else maker.write
    with TemporaryDirectory() as name:
        folder = Path(name)
        command = Command(args.curbside.absolute(), folder)
        rows = measure(command, write, folder, args.pages, args.rounds)
    print(f"{machine()}\n")
    print(table(("", "clock, s", "of the full build", "processor, s", "of the full build"), rows))
    print("\nGoals, of the clock: 2 % when nothing changed, 5 % with 1 % added.")


if __name__ == "__main__":
    main()
