"""A query as words: lower case, misspellings mended, each word with its place in the query."""

from __future__ import annotations

import re
from typing import NamedTuple

from .spelling import GLUED, JOINED, SHORT, mend

SENTENCE_END = "."
SOFT_END = "\n"


class Token(NamedTuple):
    """A normalised word, the stretch of the query it stands for, and the break in front of it."""

    norm: str
    start: int
    end: int
    before: str


_WORD = re.compile(
    r"(?P<short>\b(?:[ywh]/o|w/|b/c|h/a)(?![a-z]))"
    r"|(?P<rank>\d+(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:['\u2019\u2018`\u00b4][^\W\d_]+)*)"
    r"|(?P<degree>[\u00b0\u00ba])"
    r"|(?P<mark>[.!?;\u2026]+|\n\s*\n|\n|[,():&+\u2014\u2013]|(?<=\s)-+(?=\s)|/)",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"['\u2019\u2018`\u00b4]")
_STRETCHED = re.compile(r"(.)\1{2,}")
_BREAKS = {
    ",": ",",
    "/": ",",
    "(": ",",
    ")": ",",
    ":": ":",
    "\u2014": "-",
    "\u2013": "-",
    "\n": SOFT_END,
}
_STRENGTH = {"": 0, ",": 1, ":": 2, "-": 3, SOFT_END: 4, "?": 5, SENTENCE_END: 6}


def tokens(query: str) -> tuple[Token, ...]:
    """The words of a query in order."""
    return _joined(_words(query))


def _words(query: str) -> list[Token]:
    found: list[Token] = []
    before = ""
    for match in _WORD.finditer(query):
        text = match.group()
        if match.lastgroup == "mark" and text not in "&+":
            if text == "/" and found and found[-1].norm[0].isdecimal():
                continue
            before = max(before, _break_of(text), key=_STRENGTH.__getitem__)
            continue
        for norm in _norms(text, match.lastgroup or ""):
            found.append(Token(norm, match.start(), match.end(), before))
            before = ""
    return found


def _break_of(mark: str) -> str:
    if mark in _BREAKS:
        return _BREAKS[mark]
    if mark.startswith("-"):
        return "-"
    return "?" if "?" in mark else SENTENCE_END


def _norms(text: str, kind: str) -> tuple[str, ...]:
    if kind == "degree":
        return ("degrees",)
    if kind == "number":
        return (text.replace(",", "."),)
    if text in "&+":
        return ("and",)
    if _QUOTES.sub("'", text.lower()) in {"od'd", "od'ed"}:
        return ("overdosed",)
    word = _QUOTES.sub("", text.lower())
    word = _STRETCHED.sub(r"\1", word)
    if word in SHORT:
        word = SHORT[word]
    elif word in GLUED:
        return GLUED[word]
    else:
        word = mend(word)
    return tuple(word.split())


def _joined(words: list[Token]) -> tuple[Token, ...]:
    """Two words that people write apart ("can not", "head ache") become the one word rules use."""
    out: list[Token] = []
    for word in words:
        pair = JOINED.get((out[-1].norm, word.norm)) if out and not word.before else None
        if pair:
            out[-1] = Token(pair, out[-1].start, word.end, out[-1].before)
        else:
            out.append(word)
    return tuple(out)
