"""Many clients at once: `curbside serve` beside the engine alone, with as many threads, in one process.

    python benchmarks/serving.py [--clients 32] [--seconds 60] [--rounds 3] [--rebuilds 10]

Both answer the same questions from the same index, in turn, for a share of the seconds each round.
Then the server goes on for as long as before while the index is rebuilt again and again. Prints the
latencies, their ratio, the errors, and the server's memory. Ends with 1 when a request failed.
"""

import argparse
import http.client
import json
import multiprocessing
import random
import re
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import machine, median, table

from ingest import Record, read_records
from search import Engine
from search.homes import home
from search.web.engines import Engines

ROOT = Path(__file__).resolve().parents[1]
CURBSIDE = Path(sys.executable).with_name("curbside")
WARM_UP_S = 3.0

Ask = Callable[[str], None]


@dataclass
class Load:
    """What the clients of one round met: seconds of each answer, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def median_ms(self) -> float:
        """The middle latency."""
        return statistics.median(self.seconds) * 1000

    @property
    def slow_ms(self) -> float:
        """The latency that one answer in twenty exceeds."""
        return statistics.quantiles(self.seconds, n=20)[-1] * 1000


def load(asks: list[Ask], questions: list[str], seconds: float) -> Load:
    """Let each of the clients ask one question after the other for so long."""
    met = Load()
    end = time.perf_counter() + seconds

    def client(number: int, ask: Ask) -> None:
        mine = random.Random(number)
        while time.perf_counter() < end:
            began = time.perf_counter()
            try:
                ask(mine.choice(questions))
            except Exception as error:
                met.errors.append(f"{type(error).__name__}: {error}")
            met.seconds.append(time.perf_counter() - began)

    threads = [threading.Thread(target=client, args=item) for item in enumerate(asks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return met


def engine_alone(
    index: Path, questions: list[str], clients: int, seconds: float, answers: Connection
) -> None:
    """Ask the engine itself, an opened one for each thread, and send back what was met."""
    engines = Engines(home(index), clients)

    def ask(text: str) -> None:
        with engines.lent() as engine:
            engine.ask(text)

    load([ask] * clients, questions, WARM_UP_S)
    answers.send(load([ask] * clients, questions, seconds))


def engine_round(index: Path, questions: list[str], clients: int, seconds: float) -> Load:
    """The engine in a process of its own, as the server is."""
    spawning = multiprocessing.get_context("spawn")
    here, there = spawning.Pipe(duplex=False)
    arguments = (index, questions, clients, seconds, there)
    process = spawning.Process(target=engine_alone, args=arguments)
    process.start()
    there.close()  # so that a process that dies is not waited for
    met: Load = here.recv()
    process.join()
    return met


class Client:
    """One connection that is kept open, as a browser's is."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def __call__(self, text: str) -> None:
        """Ask a question; ValueError when it was not answered."""
        body = json.dumps({"text": text})
        headers = {"Content-Type": "application/json"}
        self._connection.request("POST", "/api/ask", body, headers)
        response = self._connection.getresponse()
        if response.status != 200 or b'"answers"' not in response.read():
            raise ValueError(f"status {response.status}")


@contextmanager
def server(index: Path) -> Iterator[tuple[int, int]]:
    """The port and the process of a running server."""
    process = subprocess.Popen(
        [CURBSIDE, "serve", "--index", str(index), "--port", "0"],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr
    for line in process.stderr:
        if '"listening"' in line:
            break
    port = int(re.findall(r"http://127.0.0.1:(\d+)", line)[0])
    # Its log is read, or it would wait for us in the end.
    threading.Thread(target=process.stderr.read, daemon=True).start()
    try:
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()


def memory_mb(pid: int) -> float:
    """The memory that a process has for itself, mapped files aside."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.findall(r"RssAnon:\s+(\d+)", status)[0]) / 1024


def rebuild(records: list[Record], index: Path, times: int, seconds: float) -> None:
    """Build the index over and over, a record more or less, spread over the seconds."""
    for number in range(times):
        began = time.perf_counter()
        Engine.build(records[number % 2 :], index)
        time.sleep(max(0.0, seconds / times - (time.perf_counter() - began)))


def main() -> int:
    """Measure and print; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rebuilds", type=int, default=10)
    parser.add_argument("--corpus", type=Path, default=ROOT / "corpus")
    args = parser.parse_args()
    records = list(read_records([args.corpus]))
    questions = [record.question.text for record in records if record.question.text]
    share = args.seconds / args.rounds
    with TemporaryDirectory() as name:
        index = Path(name) / "index"
        Engine.build(records, index)
        with server(index) as (port, pid):
            clients: list[Ask] = [Client(port) for _ in range(args.clients)]
            load(clients, questions, WARM_UP_S)
            before = memory_mb(pid)
            alone, served = [], []
            for _ in range(args.rounds):
                alone.append(engine_round(index, questions, args.clients, share))
                served.append(load(clients, questions, share))
            quiet = memory_mb(pid)
            building = threading.Thread(
                target=rebuild, args=(records, index, args.rebuilds, args.seconds)
            )
            building.start()
            rebuilt = load(clients, questions, args.seconds)
            building.join()
            after = memory_mb(pid)
    print(f"{machine()}\n\n{args.clients} clients, {args.rounds} rounds of {share:.0f} s each\n")
    print(table(("", "answers", "median, ms", "95 %, ms", "errors"), [
        _row("the engine alone", alone), _row("`curbside serve`", served),
        _row(f"the same during {args.rebuilds} rebuilds", [rebuilt]),
    ]))  # fmt: skip
    ratios = [ours.median_ms / own.median_ms for ours, own in zip(served, alone, strict=True)]
    print(
        f"\nMedian latency, server over engine: {median(ratios):.2f} ({_list(ratios)}); goal: 1.3"
    )
    print(
        f"Memory of its own, MB: {before:.0f} warm, {quiet:.0f} after the rounds, {after:.0f} after the rebuilds"
    )
    errors = [error for met in (*alone, *served, rebuilt) for error in met.errors]
    print(*sorted(set(errors))[:10], sep="\n")
    return 1 if errors else 0


def _row(name: str, loads: list[Load]) -> list[str]:
    return [
        name,
        f"{sum(len(met.seconds) for met in loads):,}",
        f"{median(met.median_ms for met in loads):.0f}",
        f"{median(met.slow_ms for met in loads):.0f}",
        f"{sum(len(met.errors) for met in loads)}",
    ]


def _list(ratios: list[float]) -> str:
    return ", ".join(f"{ratio:.2f}" for ratio in ratios)


if __name__ == "__main__":
    sys.exit(main())
