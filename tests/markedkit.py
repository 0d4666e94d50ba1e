"""Texts in which identifiers are marked as <<kind:value>>, and what of them goes; a benchmark uses it, too."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from ingest.privacy import PLACEHOLDERS

DATA = Path(__file__).parent / "data" / "privacy"
MARK = re.compile(r"<<([a-z ]+):(.*?)>>", re.DOTALL)
PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS.values())))


class Planted(NamedTuple):
    """A text, the stretches of it that must go, and the names its page gives."""

    text: str
    spans: tuple[tuple[int, int], ...]
    names: tuple[str, ...]


def lines(path: Path) -> list[str]:
    """The marked texts of a file, one a line."""
    written = path.read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in written if line and not line.startswith("#")]


def planted(line: str) -> Planted:
    """A marked text as its case."""
    names: tuple[str, ...] = ()
    if line.startswith("names="):
        given_names, line = line.removeprefix("names=").split(";; ", 1)
        names = tuple(given_names.split("|"))
    spans, shift = [], 0
    for mark in MARK.finditer(line):
        start = mark.start() - shift
        spans.append((start, start + len(mark[2])))
        shift += len(mark[0]) - len(mark[2])
    return Planted(MARK.sub(lambda mark: mark[2], line), tuple(spans), names)


def other_words(case: Planted) -> list[re.Match[str]]:
    """The words that no planted stretch touches."""
    marked = {at for span in case.spans for at in range(*span)}
    return [
        word for word in re.finditer(r"\w+", case.text) if marked.isdisjoint(range(*word.span()))
    ]


def removed(text: str, clean: str) -> set[int]:
    """The positions of `text` that placeholders stand for in `clean`."""
    kept = [re.escape(part) for part in PLACEHOLDER.split(clean)]
    match = re.fullmatch("(.*?)".join(kept), text, re.DOTALL)
    assert match, "text outside the placeholders was changed"
    return {at for group in range(1, match.re.groups + 1) for at in range(*match.span(group))}


class Count(NamedTuple):
    """How many identifiers there are and how many go, how many other words and how many go with them."""

    marks: int
    gone: int
    words: int
    harmed: int


def counted(marked: Iterable[str], clean: Callable[[str, tuple[str, ...]], str]) -> Count:
    """What ``clean`` takes out of marked texts; an identifier is gone when no letter or digit of it stays."""
    marks = left = words = harmed = 0
    for case in map(planted, marked):
        gone = removed(case.text, clean(case.text, case.names))
        marks += len(case.spans)
        left += sum(
            any(case.text[at].isalnum() and at not in gone for at in range(*span))
            for span in case.spans
        )
        others = other_words(case)
        words += len(others)
        harmed += sum(not gone.isdisjoint(range(*word.span())) for word in others)
    return Count(marks, marks - left, words, harmed)
