"""Pages of WARC files indexed by this machine's cores, by two Ray nodes of a core each, and with one killed.

    PYTHONPATH=. python benchmarks/ray_throughput.py [--pages 20000] [--curbside .venv/bin/curbside]

The command itself, from pressing enter to its end, with the encoder that is shipped; the cluster
runs before it is asked. Both nodes are on this machine, which drives the build, too, so that two
cores do all of it either way: what Ray costs is seen best where there is nothing to gain. The pages
are those of made_pages.py in archives of a thousand. Afterwards every file of the three indexes is
compared but for the postings, whose files are named by lot.
"""

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from machine import machine, table, usable_cores
from made_pages import Maker

PAGES_A_FILE = 1000
NODES = 2
ROOM: dict[str, Any] = {"num_cpus": 1, "object_store_memory": 500_000_000}
HEAD = (
    "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://pages.example/{number}\r\n"
    "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
    "Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
)


def write(folder: Path, pages: int) -> None:
    """Write so many pages into WARC files."""
    maker = Maker()
    folder.mkdir()
    for first in range(0, pages, PAGES_A_FILE):
        with (folder / f"{first // PAGES_A_FILE:04d}.warc").open("wb") as file:
            for number in range(first, min(first + PAGES_A_FILE, pages)):
                body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                body += maker.page(number).encode()
                head = HEAD.format(number=number, length=len(body)).encode()
                file.write(head + body + b"\r\n\r\n")


class Cluster:
    """Nodes of a core each on this machine."""

    def __init__(self) -> None:
        os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
        from ray.cluster_utils import Cluster

        self._cluster: Any = Cluster(
            initialize_head=True, head_node_args=ROOM | {"include_dashboard": False}
        )
        self._others = [self._cluster.add_node(**ROOM) for _ in range(NODES - 1)]
        self.address = str(self._cluster.address)

    def kill(self) -> None:
        """End a node as if its plug was pulled."""
        self._cluster.remove_node(self._others.pop(), allow_graceful=False)

    def close(self) -> None:
        """End all of it."""
        self._cluster.shutdown()


def run(curbside: Path, folder: Path, index: str, pages: int, *workers: str) -> float:
    """Index the pages into a new index; returns the seconds it took."""
    words = [str(curbside), "index", "pages", "--index", index, "--json", *workers]
    began = time.perf_counter()
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    took = time.perf_counter() - began
    if done.returncode or json.loads(done.stdout)["records"] != pages:
        sys.exit(f"the build failed: {done.stdout[-500:]} {done.stderr[-500:]}")
    print(f"{index}: {took:.1f} s", file=sys.stderr, flush=True)
    return took


def contents(index: Path) -> dict[str, str]:
    """The hash of every file of the generation that answers but for the postings."""
    folder = index / "generations" / (index / "CURRENT").read_text().strip()
    files = json.loads((folder / "manifest.json").read_text())["files"]
    return {
        name: facts["sha256"] for name, facts in files.items() if not name.startswith("lexical/")
    }


def rows(times: dict[str, float], same: dict[str, bool], pages: int) -> Iterator[list[str]]:
    """A line for each run."""
    plain_cores = len(usable_cores())
    plain = pages / next(iter(times.values())) / plain_cores
    for name, took in times.items():
        cores = NODES if name in same else plain_cores
        rate = pages / took / cores
        equal = {True: "equal", False: "DIFFERENT"}[same[name]] if name in same else ""
        yield [name, str(cores), f"{took:.1f}", f"{rate:.1f}", f"{rate / plain:.2f}", equal]


def main() -> None:
    """Run all three and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--curbside", type=Path, default=Path(sys.executable).with_name("curbside"))
    parser.add_argument("--folder", type=Path, help="where there is room")
    args = parser.parse_args()
    with TemporaryDirectory(dir=args.folder) as name:
        folder, pages = Path(name), args.pages
        curbside = args.curbside.absolute()
        write(folder / "pages", pages)
        times = {"processes": run(curbside, folder, "processes", pages)}
        cluster = Cluster()
        try:
            workers = ("--workers", cluster.address)
            times["two nodes"] = run(curbside, folder, "two nodes", pages, *workers)
            fuse = threading.Timer(times["two nodes"] / 2, cluster.kill)
            fuse.start()
            times["one killed"] = run(curbside, folder, "one killed", pages, *workers)
            fuse.join()
        finally:
            cluster.close()
        expected = contents(folder / "processes")
        same = {
            index: contents(folder / index) == expected for index in times if index != "processes"
        }
    head = ("reads and embeds", "cores", "s", "pages/s/core", "of processes", "index")
    print(f"{machine()}\n\n{pages:,} pages\n\n{table(head, rows(times, same, pages))}")
    sys.exit(0 if all(same.values()) else "an index differs")


if __name__ == "__main__":
    main()
