"""Names of patients and their kin, found where a sentence announces one."""

import re
from collections.abc import Iterator

from ingest.privacy.closings import HONORIFICS, LABELS, SIGNATURES
from ingest.privacy.contexts import Context, Way
from ingest.privacy.kin import KIN
from ingest.privacy.openings import GREETINGS, INTRODUCTIONS
from ingest.privacy.spans import NAME, Rule, Span, wordset
from ingest.privacy.tokens import Trust, is_doctor, is_full_name, name_at
from ingest.privacy.vocabulary import COMMON

_AND = re.compile(r"\s?(?:,|&|,?\sand)\s")
_NOBODY = wordset("anonymous doctor hello male female patient a an i")
_TAIL = 120

_ASKER_LINE = re.compile(
    r"(?:^|(?<=\n)|(?<=[.?!]\s))(?P<it>[^\W\d_][^\n,.:;()\d]{0,40}?\.?)\s?,\s?"
    r"(?=\d{1,3}\s?[~–-]\s?\d{1,3}\s?years?[ -]old\b)"
)
_AGE_LINE = re.compile(
    r"(?:^|(?<=\n)|(?<=[.?!]\s))(?P<it>[A-ZÀ-Þ][\w'’.-]{0,30}(?:\s[A-ZÀ-Þ][\w'’.-]{0,30}){0,3})"
    r"(?=\s?,\s?(?:(?:aged?\s)?\d{1,3}\s?-?(?:years?|yrs?|y)[\s./-]{0,2}o(?:ld)?\b"
    r"|\d{1,3}\s?[,/]?\s?(?:male|female|[MF])\b))"
)
_SAN = re.compile(r"\b([A-Z][a-z]{2,20})-(?:san|sama|chan)\b")


def _rule(context: Context) -> Rule:
    def find(text: str) -> Iterator[Span]:
        since = max(0, len(text) - _TAIL) if context.tail else 0
        for found in context.before.finditer(text, since):
            end = _end_of_name(text, found, context.ways)
            if end > found.end():
                yield Span(found.end(), end, NAME)
                if context.several:
                    yield from _others(text, end)

    return Rule(context.needs, find)


def _end_of_name(text: str, found: re.Match[str], ways: tuple[Way, ...]) -> int:
    start = found.end()
    for way in ways:
        if way.gap is not None and not way.gap.fullmatch(found["gap"] or ""):
            continue
        end = name_at(text, start, way.trust, lower=way.lower, limit=way.limit)
        if end > start and _holds(text, start, end, way):
            return end
    return start


def _holds(text: str, start: int, end: int, way: Way) -> bool:
    if way.full and not is_full_name(text, start, end):
        return False
    if way.after is not None and not way.after.match(text, end):
        return False
    return not is_doctor(text, start, end)


def _others(text: str, end: int) -> Iterator[Span]:
    """The further names of a list, as long as one follows another."""
    while link := _AND.match(text, end):
        start = link.end()
        end = name_at(text, start, Trust.WEAK, limit=2)
        if end == start:
            return
        yield Span(start, end, NAME)


def _asker_lines(text: str) -> Iterator[Span]:
    for found in _ASKER_LINE.finditer(text):
        words = found["it"].split()
        plain = all(word in COMMON for word in words)
        if len(words) <= 4 and not (plain or words[0].lower() in _NOBODY):
            yield Span(*found.span("it"), NAME)


def _age_lines(text: str) -> Iterator[Span]:
    for found in _AGE_LINE.finditer(text):
        if name_at(text, found.start(), Trust.WEAK) == found.end():
            yield Span(*found.span(), NAME)


def _san(text: str) -> Iterator[Span]:
    for found in _SAN.finditer(text):
        yield Span(*found.span(1), NAME)


RULES = (
    *map(_rule, (*GREETINGS, *INTRODUCTIONS, *SIGNATURES, *LABELS, *KIN, *HONORIFICS)),
    Rule(wordset("year years yr yrs y yo male female m f"), _age_lines),
    Rule(wordset("san sama chan"), _san),
)

CERTAIN = (Rule(wordset("year years"), _asker_lines),)
"""What no second look takes back: on the page of a hospital this line names the asker."""
