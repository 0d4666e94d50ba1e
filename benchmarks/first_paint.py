"""From pressing Enter in the page to its first answer on the screen, beyond the engine's own time.

    PYTHONPATH=.:scripts python benchmarks/first_paint.py [--runs 40]

A real browser before a real server on the same machine, over the index of corpus/. The engine's
time is what the server says it was, in the header `Server-Timing` of that very answer.
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from chromium import browser, serving
from machine import machine, median, table
from playwright.sync_api import Page

from ingest import read_records
from search import Engine

ROOT = Path(__file__).resolve().parents[1]
LIMIT_MS = 300
QUESTIONS = (
    "my upper lip has been twitching for a week",
    "my heel hurts with the first steps in the morning, no swelling",
    "heart skips a beat when I lie in bed",
    "ringing in one ear since a concert",
    "I cough at night for six weeks after a cold",
)
# Painted: the frame that was asked for once the first answer stood in the page has been drawn.
WATCH = """
addEventListener("keydown", (event) => { if (event.key === "Enter") window.pressed = event.timeStamp; }, true);
new MutationObserver((_, watching) => {
  if (window.pressed === undefined || !document.querySelector(".card")) return;
  watching.disconnect();
  requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => { window.took = performance.now() - window.pressed; };
    drawn.port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true });
"""
ENGINE = """() => performance.getEntriesByType("resource").flatMap((entry) => entry.serverTiming)
    .find((timing) => timing.name === "engine").duration"""


def first_answer(page: Page, url: str, question: str) -> tuple[float, float]:
    """Milliseconds from Enter to the first answer drawn, and those of them that the engine took."""
    page.goto(url)
    page.wait_for_selector("html.scripted")
    page.fill("#text", question)
    page.press("#text", "Enter")
    took = 0.0
    while not took:
        page.wait_for_timeout(20)
        took = page.evaluate("() => window.took || 0")
    return took, page.evaluate(ENGINE)


def measure(url: str, runs: int) -> list[tuple[float, float]]:
    """What ``runs`` answers took; the first round of questions only warms up and is forgotten."""
    with browser() as chrome:
        page = chrome.new_page()
        page.add_init_script(WATCH)
        warm = len(QUESTIONS)
        asked = [QUESTIONS[n % warm] for n in range(runs + warm)]
        return [first_answer(page, url, question) for question in asked][warm:]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=40)
    runs = parser.parse_args().runs
    with TemporaryDirectory() as name:
        index = Path(name) / "index"
        Engine.build(read_records([ROOT / "corpus"]), index)
        with serving(index) as url:
            times = measure(url, runs)
    took, engine = [first for first, _ in times], [own for _, own in times]
    beyond = [first - own for first, own in times]
    print(f"{machine()}\n\n{runs} questions, milliseconds\n")
    head = ("", "median", "nine in ten below", "limit")
    lines = [
        ["from Enter to the first answer painted", *_figures(took), ""],
        ["the engine's own time", *_figures(engine), ""],
        ["beyond the engine's own time", *_figures(beyond), str(LIMIT_MS)],
    ]
    print(table(head, lines))


def _figures(values: list[float]) -> list[str]:
    return [f"{median(values):.0f}", f"{sorted(values)[int(len(values) * 0.9)]:.0f}"]


if __name__ == "__main__":
    main()
