"""Pages a second on one core: our parser beside trafilatura and beside a plain soup.

    python benchmarks/extraction.py [FOLDER ...] [--runs 9]

Every program reads the same HTML pages from memory, one after the other, in one process on one
core; the programs take turns, run by run. `pip install trafilatura lxml_html_clean` adds the row
of trafilatura, which is no dependency of curbside.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bs4 import BeautifulSoup
from machine import machine, median, stay_on_one_core, table

from ingest.pages import NotAPage, Page, find_inputs, read_page
from ingest.pipeline import parse_page, read_records
from ingest.sources import NoRecord

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
HTML_KINDS = (".html", ".htm", ".xhtml")
GOAL = 5.0


@dataclass
class Contestant:
    """A way to read all pages once, and the seconds that each run of it took."""

    name: str
    read_all: Callable[[], None]
    processor: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def run(self) -> None:
        """Read all pages once and note the time of the processor and of the clock."""
        wall, processor = time.perf_counter(), time.process_time()
        self.read_all()
        self.processor.append(time.process_time() - processor)
        self.wall.append(time.perf_counter() - wall)


def html_pages(folders: Sequence[Path]) -> tuple[list[Path], list[Page]]:
    """The HTML files below the folders, and what is in them."""
    found = [source for source in find_inputs(folders) if source.kind in HTML_KINDS]
    return [source.file for source in found], [read_page(source) for source in found]


def contestants(files: list[Path], pages: list[Page]) -> list[Contestant]:
    """Our parser, our whole reader, trafilatura where it is installed, and a soup."""
    return [
        Contestant("curbside, page to records (`parse_page`)", lambda: _parse(pages)),
        Contestant(
            "curbside, files to records without names (`read_records`)", lambda: _read(files)
        ),
        *_trafilatura(pages),
        Contestant("BeautifulSoup with lxml, `get_text()`", lambda: _soup(pages)),
    ]


def _parse(pages: list[Page]) -> None:
    for page in pages:
        with suppress(NotAPage, NoRecord):
            parse_page(page)


def _read(files: list[Path]) -> None:
    for _ in read_records(files):
        pass


def _soup(pages: list[Page]) -> None:
    for page in pages:
        BeautifulSoup(page.data, "lxml").get_text()


def _trafilatura(pages: list[Page]) -> list[Contestant]:
    try:
        from trafilatura import extract
    except ImportError as error:
        print(f"no trafilatura ({error}): pip install trafilatura lxml_html_clean", file=sys.stderr)
        return []

    def run(fast: bool) -> None:
        for page in pages:
            extract(page.data, fast=fast)

    return [
        Contestant("trafilatura, default", lambda: run(False)),
        Contestant("trafilatura, `fast=True`", lambda: run(True)),
    ]


def measure(rivals: list[Contestant], runs: int) -> None:
    """Let the rivals take turns, once unmeasured and then ``runs`` times."""
    for rival in rivals:
        rival.read_all()
    for _ in range(runs):
        for rival in rivals:
            rival.run()


def rows(rivals: list[Contestant], pages: int) -> list[list[str]]:
    """A line for each rival: pages a second, milliseconds a page, and how many times the default."""
    base = next((rival for rival in rivals if rival.name == "trafilatura, default"), None)
    return [
        [
            rival.name,
            f"{pages / median(rival.processor):,.0f}",
            f"{pages / median(rival.wall):,.0f}",
            f"{1000 * median(rival.processor) / pages:.2f}",
            f"{_times(rival, base):.1f}" if base else "-",
        ]
        for rival in rivals
    ]


def _times(rival: Contestant, base: Contestant) -> float:
    """The median over the rounds of how many times faster the rival was in the same round."""
    pairs = zip(base.processor, rival.processor, strict=True)
    return median(slow / fast for slow, fast in pairs)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", type=Path, default=[CORPUS])
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args()
    where = machine()
    stay_on_one_core()
    files, pages = html_pages(args.folders)
    if not pages:
        sys.exit("no HTML pages there: name a folder that holds some")
    rivals = contestants(files, pages)
    measure(rivals, args.runs)
    size = sum(len(page.data) for page in pages) / len(pages) / 1000
    print(f"{where}\n")
    print(
        f"{len(pages)} pages of {size:.0f} KB on average, median of {args.runs} runs in turn, "
        "one core\n"
    )
    head = ("", "pages/s (processor)", "pages/s (clock)", "ms a page", "× trafilatura")
    print(table(head, rows(rivals, len(pages))))
    print(f"\nGoal: {GOAL:.0f} × trafilatura's default.")


if __name__ == "__main__":
    main()
