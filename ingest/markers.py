"""Patterns that are looked for only where a page can hold them, because pages are long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


class Marker(Protocol):
    """What ``re.Pattern`` offers to a search for where the sections of a page begin."""

    def search(self, text: str, /) -> re.Match[str] | None:
        """The first match."""

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """Every match, none lying over another."""


@dataclass(frozen=True, slots=True)
class Near:
    """A pattern that is tried only from ``reach`` letters before a sign up to the sign.

    It finds what the pattern alone finds if every match holds a sign that begins so near its own
    beginning. A pattern that may begin with anything is tried at every letter of a page otherwise.
    """

    pattern: re.Pattern[str]
    sign: re.Pattern[str]
    reach: int = 1

    def search(self, text: str, /) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text), None)

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """Every match, none lying over another."""
        end = 0
        for sign in self.sign.finditer(text):
            for start in range(max(end, sign.start() - self.reach), sign.start() + 1):
                if match := self.pattern.match(text, start):
                    yield match
                    end = match.end()
                    break
