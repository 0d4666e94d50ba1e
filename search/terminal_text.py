"""How text is laid out on a terminal: bold, wrapped, and without what would steer it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Style:
    """Bold and dim on a terminal, nothing in a file or a pipe."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def bold(self, text: str) -> str:
        """The text in bold."""
        return f"\x1b[1m{text}\x1b[0m" if self._on else text

    def dim(self, text: str) -> str:
        """The text in a fainter colour."""
        return f"\x1b[2m{text}\x1b[0m" if self._on else text


def short(text: str, limit: int) -> str:
    """The beginning of a text, cut between words and on one line."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0] + " …"


def wrapped(text: str, width: int, paint: Any = None, indent: str = "") -> Iterator[str]:
    """The lines of a text, control characters removed, each painted."""
    lines = textwrap.wrap(
        clean(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    yield from (paint(line) if paint else line for line in lines)


def clean(text: str) -> str:
    """The text with a blank for each control character, which would steer the terminal."""
    return _CONTROLS.sub(" ", text)
