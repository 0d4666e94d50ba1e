"""What a place for a name is, and the patterns that its kinds share."""

import re
from typing import NamedTuple

from ingest.privacy.tokens import Trust


class Way(NamedTuple):
    """One reading of a place: what must stand between (`gap`), what must follow, what the name "
    "must bring."""

    trust: Trust
    after: re.Pattern[str] | None = None
    gap: re.Pattern[str] | None = None
    lower: bool = False  # "jane roe" counts
    full: bool = (
        False  # the name needs evidence of its own: a known given name, a Chinese full name
    )
    limit: int = 4


class Context(NamedTuple):
    """A place for a name, which starts where `before` ends; a text with none of `needs` has no "
    "such place."""

    needs: frozenset[str]
    before: re.Pattern[str]
    ways: tuple[Way, ...]
    several: bool = False  # "Noah, Emma and Liam"
    tail: bool = False  # only at the very end of the text


def blind(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled to read capitals and small letters alike."""
    return re.compile(pattern, re.IGNORECASE)


def any_of(words: str) -> str:
    """A pattern for one of the words."""
    return rf"(?:{'|'.join(words.split())})"


HONORIFIC = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Mister|Madam|Mdm|Smt|Shri|Sri)\b\.?\s{0,2}(?:/\s?(?:Mrs|Ms"
    r"|Miss)\b\.?\s)?)"
)
START = r"(?:^|(?<=[\n.!?>:;,(\"])|(?<=[\n.!?>:;,\"-]\s))"
CAPITALS = r"[A-ZÀ-Þ][\w'’.-]{0,30}(?:\s[A-ZÀ-Þ][\w'’.-]{0,30}){0,3}"
END = re.compile(r"\s{0,2}(?:[,:;!.\n–—-]|$)")
LINE_END = re.compile(r"[ \t]{0,3}[.!,]?[ \t]{0,3}(?:\n|$)")
TEXT_END = re.compile(r"\s{0,3}[.!]?\s{0,3}$")
