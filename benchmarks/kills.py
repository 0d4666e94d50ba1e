"""Builds killed at random moments, and builds on a full disk: does the old or the new index answer?

    python benchmarks/kills.py [--kills 200] [--full 20] [--pages 30] [--curbside .venv/bin/curbside]

Every build is the command itself, over pages of which each edition has other answers. After each,
all records must be those of the old edition or all of the new one, `verify` must find nothing, and
a question must be answered from the same edition. A full disk is a small tmpfs, which wants root.
"""

import argparse
import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import machine, median
from made_pages import Maker

from ingest import read_records
from search import Engine
from search.layout import IndexLayout
from search.rows import Rows
from search.verify import verify

ROOT = Path(__file__).resolve().parents[1]
ROOM = 64 * 2**20


@dataclass
class Bench:
    """An index, the pages it is built from, and the answers of the editions that may answer."""

    curbside: Path
    folder: Path
    pages: int
    maker: Maker
    edition: int = 0

    @property
    def index(self) -> Path:
        """The folder of the index."""
        return self.folder / "index"

    def start(self, edition: int) -> subprocess.Popen[bytes]:
        """Write the pages of an edition and begin to index them."""
        self.maker.write(self.folder / "pages", range(self.pages), edition)
        words = [str(self.curbside), "index", "pages", "--index", str(self.index)]
        return subprocess.Popen(
            words, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )

    def build(self, edition: int) -> float:
        """A build that nothing disturbs; returns its seconds."""
        began = time.perf_counter()
        process = self.start(edition)
        _, err = process.communicate()
        if process.returncode:
            sys.exit(f"the build failed: {err.decode()}")
        self.edition = edition
        return time.perf_counter() - began

    def answers(self) -> str:
        """Which edition answers in full: `old`, `new`, or what is wrong."""
        layout = IndexLayout(self.index)
        found = verify(layout)
        if not found.ok:
            return f"verify: {found.problems[0].file} {found.problems[0].problem}"
        engine = Engine.open(self.index)
        rows = Rows.open(layout.generation(engine.generation))
        texts = {record.answers[0].text for record in rows.every_record()}
        rows.db.close()
        asked = engine.ask("I feel pain in my back", abstain=False).answers
        engine.close()
        for name, edition in (("old", self.edition), ("new", self.edition + 1)):
            if texts == self._texts(edition) and {hit.answer for hit in asked} <= texts:
                self.edition = edition
                return name
        return f"{len(texts)} answers of no one edition"

    def _texts(self, edition: int) -> set[str]:
        with TemporaryDirectory() as name:
            self.maker.write(Path(name), range(self.pages), edition)
            return {record.answers[0].text for record in read_records([name])}


def killed(bench: Bench, count: int, chance: random.Random) -> Counter[str]:
    """Kill builds at moments spread evenly over the time one takes."""
    took = median(bench.build(bench.edition + 1) for _ in range(3))
    seen: Counter[str] = Counter()
    for number in range(count):
        process = bench.start(bench.edition + 1)
        time.sleep(chance.uniform(0, took))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        ended = "done before the kill" if process.returncode == 0 else "killed"
        seen[f"{ended}, {bench.answers()} answers"] += 1
        show(f"killed {number + 1} of {count}: {json.dumps(seen)}")
    bench.build(bench.edition + 1)
    if IndexLayout(bench.index).leftovers():
        seen["left behind after a whole build"] += 1
    return seen


def filled(bench: Bench, count: int, chance: random.Random) -> Counter[str]:
    """Build with less room on the disk than a build needs, down to none."""
    seen: Counter[str] = Counter()
    filler = bench.folder / "filler"
    for number in range(count):
        bench.maker.write(bench.folder / "pages", range(bench.pages), bench.edition + 1)
        newest = IndexLayout(bench.index).names()[-1]
        files = (bench.index / "generations" / newest).rglob("*")
        room = chance.uniform(0, sum(file.stat().st_size for file in files))
        free = shutil.disk_usage(bench.folder).free
        filler.write_bytes(bytes(max(0, free - int(room))))
        process = bench.start(bench.edition + 1)
        _, err = process.communicate()
        filler.unlink()
        said = "said so" if b"no space left" in err else err.decode()[-200:]
        ended = "built" if process.returncode == 0 else f"refused and {said}"
        seen[f"{ended}, {bench.answers()} answers"] += 1
        show(f"full {number + 1} of {count}: {json.dumps(seen)}")
    bench.build(bench.edition + 1)
    return seen


@contextmanager
def small_disk() -> Iterator[Path | None]:
    """A file system of 64 MB; None where it may not be mounted."""
    with TemporaryDirectory(prefix="curbside-disk-") as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", name]
        if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
            yield None
            return
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "-l", name], check=True)


def show(line: str) -> None:
    """Where the run is."""
    print(line, file=sys.stderr, end="\n" if not sys.stderr.isatty() else "\r", flush=True)


def main() -> None:
    """Kill, fill, count and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--full", type=int, default=20)
    parser.add_argument("--pages", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--curbside", type=Path, default=ROOT / ".venv/bin/curbside")
    args = parser.parse_args()
    chance, maker = random.Random(args.seed), Maker()
    print(f"{machine()}\n")
    with TemporaryDirectory() as name:
        bench = Bench(args.curbside.absolute(), Path(name), args.pages, maker)
        for what, count in killed(bench, args.kills, chance).most_common():
            print(f"{count:4} {what}")
    with small_disk() as disk:
        if disk is None:
            print("\nno right to mount a small disk here")
            return
        print("\nOn a full disk:")
        bench = Bench(args.curbside.absolute(), disk, args.pages, maker)
        bench.build(1)
        for what, count in filled(bench, args.full, chance).most_common():
            print(f"{count:4} {what}")


if __name__ == "__main__":
    main()
