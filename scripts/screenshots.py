"""Pictures of the page for the README, made from the sample corpus.

    python scripts/screenshots.py [--out scripts/screenshots]

Asks the page what a person might, on a desktop, on a phone and in the dark.
"""

from __future__ import annotations

import argparse
import io
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from chromium import browser, serving
from PIL import Image
from playwright.sync_api import Browser, Page

from ingest import read_records
from search import Engine

ROOT = Path(__file__).resolve().parents[1]
DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 1100}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True,
}  # fmt: skip
COLOURS = 64
"""Enough for text on plain grounds; a quarter of the bytes."""


@dataclass(frozen=True)
class Picture:
    """What is asked, and how it is looked at."""

    name: str
    question: str
    context: dict[str, Any] = field(default_factory=dict)


PICTURES = (
    Picture("desktop", "my upper lip has been twitching for a week, no fever", DESKTOP),
    Picture("dark", "heart skips a beat when I lie in bed", DESKTOP | {"color_scheme": "dark"}),
    Picture("phone", "my heel hurts with the first steps in the morning", PHONE),
    Picture("urgent", "crushing chest pain and my left arm is numb", PHONE),
)


def take(chrome: Browser, url: str, picture: Picture) -> Image.Image:
    """The first screen that a person sees after asking."""
    context = chrome.new_context(locale="en-GB", **picture.context)
    try:
        page = context.new_page()
        page.goto(url)
        _ask(page, picture.question)
        return Image.open(io.BytesIO(page.screenshot()))
    finally:
        context.close()


def _ask(page: Page, question: str) -> None:
    page.fill("#text", question)
    page.press("#text", "Enter")
    page.wait_for_selector("[data-focus]:focus")
    # Where a reader's eyes are next: at the answers, unless something urgent stands above them.
    page.evaluate("document.activeElement.blur()")


def save(image: Image.Image, path: Path) -> None:
    """Write a picture with few colours, small enough for a README."""
    image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    """Build an index of the sample corpus, serve it, and take every picture."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=ROOT / "scripts" / "screenshots")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        index = Path(name) / "index"
        Engine.build(read_records([ROOT / "corpus"]), index)
        with serving(index) as url, browser() as chrome:
            for picture in PICTURES:
                path = out / f"{picture.name}.png"
                save(take(chrome, url, picture), path)
                print(f"{path}  {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
