"""Stretches of text to remove: how rules name them and how they are taken out."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

NAME = "name"
EMAIL = "email"
PHONE = "phone"
ADDRESS = "address"
IDENTIFIER = "id"
BIRTH_DATE = "birth date"
ACCOUNT = "account"
URL = "url"
AGE = "age"

PLACEHOLDERS: dict[str, str] = {
    **{
        kind: f"[{kind}]"
        for kind in (NAME, EMAIL, PHONE, ADDRESS, IDENTIFIER, BIRTH_DATE, ACCOUNT, URL)
    },
    AGE: "[90 or older]",
}

_FEATURE = re.compile(r"[^\W\d_]+|\d+|[-–—~@＠#°/]")
_DIGIT = re.compile(r"\d")
_PLACEHOLDER = re.compile("|".join(re.escape(word) for word in PLACEHOLDERS.values()))


class Span(NamedTuple):
    """One stretch `text[start:end]` to remove, and what kind of thing it is."""

    start: int
    end: int
    kind: str


class Rule(NamedTuple):
    """A finder of spans; a text that has none of the `features` in `needs` holds none of them."""

    needs: frozenset[str]
    find: Callable[[str], Iterator[Span]]


def wordset(words: str) -> frozenset[str]:
    """The words of a string that lists them."""
    return frozenset(words.split())


def mask(text: str) -> str:
    """The text at the same length with placeholders blanked out, so that no rule reads them."""
    return _PLACEHOLDER.sub(lambda found: "\0" * len(found[0]), text) if "[" in text else text


def features(text: str) -> frozenset[str]:
    """The text's lower-case words, whole numbers and telling signs; "0" stands for any digit."""
    found = set(_FEATURE.findall(text.lower()))
    if _DIGIT.search(text):
        found.add("0")
    return frozenset(found)


def apply_rules(text: str, rules: Iterable[Rule]) -> list[Span]:
    """Every span the rules find; a rule whose `needs` are all absent is not run."""
    present = features(text)
    found: list[Span] = []
    for rule in rules:
        if not rule.needs or not rule.needs.isdisjoint(present):
            found.extend(rule.find(text))
    return found


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order without overlaps; of those that touch, the first names the kind."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if merged and span.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = last._replace(end=max(last.end, span.end))
        elif span.end > span.start:
            merged.append(span)
    return merged


def replace(text: str, spans: Iterable[Span], counts: Counter[str]) -> str:
    """The text with each span's placeholder in its stead; `counts` grows by kind."""
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += text[at : span.start], PLACEHOLDERS[span.kind]
        counts[span.kind] += 1
        at = span.end
    return "".join([*parts, text[at:]])
