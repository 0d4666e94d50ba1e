"""A page's visible lines cut into sections by a site's markers: what the sources are written in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.blocks import Block, Document
from ingest.clean import reflow
from ingest.markers import Marker
from ingest.specialties import SPECIALTIES

# Lines of page furniture that can stand anywhere, compared without case.
FURNITURE = frozenset(
    "share|share:|share to|share to:|share this|facebook|twitter|whatsapp|line|linkedin|pinterest"
    "|email|e-mail|print|save|bookmark|copy link|like|follow|reply|report|report abuse|helpful?"
    "|was this helpful?|advertisement|advertisements|ad|ads|sponsored|close|menu|home|login|log in"
    "|sign in|sign up|register|search|about|about us|contact|contact us|back to top|next"
    "|previous|ask a doctor|subscribe"
    "|read more|skip to content|skip to main content|tap to read ➤".split("|")
)

MENU_LINES = 5
"""So many short lines in a row, above the first sentence of a page, are a menu."""


@dataclass(frozen=True, slots=True)
class Section:
    """The stretch from one marker to the next; ``start`` and ``end`` bound the text behind it."""

    role: str
    match: re.Match[str]
    start: int
    end: int


class PageText:
    """All lines of a page as one string, which remembers where every line came from."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.text = "\n".join(block.text for block in blocks)
        self._blocks = tuple(blocks)
        self._starts: list[int] = []
        offset = 0
        for block in blocks:
            self._starts.append(offset)
            offset += len(block.text) + 1

    def lines(self, start: int, end: int) -> list[str]:
        """The lines between two offsets that people wrote: no furniture, no link standing alone."""
        kept = []
        for line, role in self._between(start, end):
            if line and role not in ("link", "frame") and line.casefold() not in FURNITURE:
                kept.append(line)
        return kept

    def prose(self, start: int, end: int) -> str:
        """``lines`` as one text, broken sentences mended."""
        return reflow(self.lines(start, end))

    def heading_before(self, end: int) -> tuple[str, int] | None:
        """The page's heading before ``end`` and the offset behind it: its last ``h1``, or its first
        lesser one, so that no heading inside a question is taken for the one above it."""
        best: tuple[str, int] | None = None
        for block, start in zip(self._blocks, self._starts, strict=True):
            if start >= end:
                break
            if block.role != "heading" or block.text.casefold() in FURNITURE:
                continue
            if block.tag == "h1" or best is None:
                best = (
                    self.text[start : min(end, start + len(block.text))],
                    min(end, start + len(block.text)),
                )
        return best

    def _between(self, start: int, end: int) -> list[tuple[str, str]]:
        index = max(0, bisect_right(self._starts, start) - 1)
        pieces = self.text[start:end].split("\n") if end > start else []
        blocks = self._blocks[index : index + len(pieces)]
        return [(piece.strip(), block.role) for piece, block in zip(pieces, blocks, strict=True)]


def page_text(document: Document, markers: Mapping[str, Marker]) -> PageText:
    """The page's text without menus, side bars and footers, unless one of them holds a marker."""
    blocks: list[Block] = []
    frame: list[Block] = []
    for block in (*document.blocks, Block("")):
        if block.role == "frame":
            frame.append(block)
            continue
        if frame:
            text = "\n".join(part.text for part in frame)
            if any(pattern.search(text) for pattern in markers.values()):
                blocks.extend(Block(part.text, tag=part.tag) for part in frame)
            frame = []
        blocks.append(block)
    return PageText(blocks[:-1])


def split_sections(text: str, markers: Mapping[str, Marker]) -> list[Section]:
    """The sections of a text in its order; where two markers overlap, the earlier one counts."""
    found = sorted(
        ((match, role) for role, pattern in markers.items() for match in pattern.finditer(text)),
        key=lambda item: (item[0].start(), -item[0].end()),
    )
    kept: list[tuple[re.Match[str], str]] = []
    for match, role in found:
        if not kept or match.start() >= kept[-1][0].end():
            kept.append((match, role))
    ends = [*(match.start() for match, _ in kept), len(text)][1:]
    return [
        Section(role, match, match.end(), end)
        for (match, role), end in zip(kept, ends, strict=True)
    ]


def behind_menu(lines: Sequence[str]) -> int:
    """The index of the first line below the menus that the dump of a whole page begins with."""
    begin = run = 0
    for index, line in enumerate(lines):
        words = len(line.split())
        spoken = (words > 4 and line[-1] in ".!…") or (words > 2 and line[-1] == "?")
        if spoken and "cookie" not in line.casefold():
            break
        run = run + 1 if words <= 6 or " | " in line else 0
        if run >= MENU_LINES or re.match(r"Home\s*[/»>›|]", line):
            begin = index + 1
    return begin


def take_specialty(text: str) -> tuple[str | None, int]:
    """The specialty a text begins with, and where the rest begins, even when glued to it."""
    offset = len(text) - len(text.lstrip())
    line = text[offset:].split("\n", 1)[0]
    whole = line.strip().rstrip(".")
    if whole.casefold() in _BY_NAME:
        return whole, offset + len(line)
    glued = re.match(r"[A-Z][^\n.,:;!?]{2,58}?[a-z)](?=[A-Z])", line)
    # On a line of its own a few words could be the doctor's; behind the name they are not.
    alike = looks_like_specialty if "\n" not in text[:offset] else _ENDS_LIKE_SPECIALTY.search
    if all(alike(part) for part in re.split(r",\s*", whole)) and not glued:
        return whole, offset + len(line)
    if match := _KNOWN.match(line) or ("\n" not in text[:offset] and _GLUED_SPECIALTY.match(line)):
        return match[0], offset + match.end()
    return (glued[0], offset + glued.end()) if glued else (None, offset)


def looks_like_specialty(line: str) -> bool:
    """Whether a line could be a specialty nobody told us of: few words, no sentence."""
    words = line.split()
    return bool(
        words
        and len(words) <= 6
        and line[0].isupper()
        and not re.search(r"[.:;!?,0-9]|^(?:Hello|Hi|Dear|Dr|Yes|No|Thank)", line)
        and all(word[0].isupper() or word in ("and", "of", "&", "in", "/") for word in words)
    )


_BY_NAME = frozenset(name.casefold() for name in SPECIALTIES)
_ENDS_LIKE_SPECIALTY = re.compile(
    r"^(?:[A-Z][\w&/-]*\s|and\s|of\s){0,5}(?:[A-Z][a-z-]*(?:ology|ologist|ics|iatry|iatrist)"
    r"|Medicine|Surgery|Dentistry|Therapy|Clinic|Center|Centre)$"
)
_GLUED_SPECIALTY = re.compile(
    r"(?:[A-Z][\w&/-]*\s){0,3}[A-Z][a-z-]*(?:ology|iatry|iatrics)(?=\s+[A-Z>])"
)
_KNOWN = re.compile(
    "(?:"
    + "|".join(re.escape(name) for name in sorted(SPECIALTIES, key=len, reverse=True))
    + r")(?![a-z])(?:[ \t]*\([^()\n]{1,30}\))?"
)
