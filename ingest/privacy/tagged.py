"""What the tagger's word is worth: the stretches it adds to those that rules found, and those it takes back."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

from ingest.privacy.spans import ADDRESS, AGE, BIRTH_DATE, EMAIL, IDENTIFIER, NAME, PHONE, Span
from ingest.privacy.tagger import Token, shipped
from ingest.privacy.tokens import WORD, is_doctor
from ingest.privacy.vocabulary import MEDICAL, Likeness, is_plain, likeness

RAISED_FROM = 0.6
"""How likely the likeliest word of a stretch must be part of an identifier for the stretch to go."""
STRANGE_FROM = 0.3
"""The same where no word of it is one of English, medicine or geography: little is lost if it goes."""
ALSO_FROM = 0.3
"""How likely a word must be to go along with one beside it."""
WITHDRAWN_BELOW = 0.3
"""A stretch that a rule found stays in the text if no word of it is likelier than this."""
DOUBTED = frozenset((NAME, ADDRESS, IDENTIFIER, BIRTH_DATE, PHONE))
"""The kinds whose rules go by words around; the form of the others leaves no doubt."""

_KNOWN = (Likeness.NEVER, Likeness.PROPER, Likeness.AMBIGUOUS)
_BETWEEN = " ,;:–-("
_CUT = ("...", "…")
"""Behind a word that a teaser breaks off."""
_BEGINS = re.compile(r"(?:\A|[\n.?!:]|[.?!] )\Z")
_HOUSE = re.compile(
    r"(?:['’]s)?(?: (?:[A-Z][\w'’-]*|of|and|the|for)){0,3} (?:Hospital|Clinic|Medical|Cent(?:er|re)|University|"
    r"Institute|Infirmary|Polyclinic|Sanatorium|Hospice|College|Surgery|Health|Laborator)"
)
"""Behind the name of somebody whom a house of medicine is called after."""
_NO_AGE = re.compile(
    r"[.,]?\d|\s?(?:%|°|k(?:g|ilo)|lbs?\b|pounds?\b|[mµ]?g\b|mcg|cm\b|mm|bpm|beats|days?\b|times)"
)


def second_look(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans that rules found, less those the tagger knows better of, and those that it finds itself."""
    tokens = shipped().read(text)
    return [*_kept(spans, tokens), *_raised(text, tokens)]


def _kept(spans: Iterable[Span], tokens: list[Token]) -> Iterator[Span]:
    starts = [token.start for token in tokens]
    for span in spans:
        first = max(0, bisect_right(starts, span.start) - 1)
        inside = tokens[first : bisect_left(starts, span.end)]
        likely = (token.likely for token in inside if token.end > span.start)
        if span.kind not in DOUBTED or max(likely, default=1.0) >= WITHDRAWN_BELOW:
            yield span


def _raised(text: str, tokens: list[Token]) -> Iterator[Span]:
    for kind, group in groupby(
        tokens, lambda each: each.kind if each.likely >= ALSO_FROM else None
    ):
        run = list(group)
        while run and not text[run[-1].start].isalnum():
            run.pop()
        if kind is None or not run:
            continue
        start, end = run[0].start, run[-1].end
        enough = STRANGE_FROM if _strange(text, start, end) else RAISED_FROM
        if max(token.likely for token in run) < enough:
            continue
        if kind == EMAIL and "@" in text[start:end]:
            # A name before an address is told from it by the blank between them.
            address = max(start, text.rfind(" ", start, text.index("@", start)) + 1)
            yield Span(start, start + len(text[start:address].rstrip(_BETWEEN)), NAME)
            start = address
        if not _contradicted(text, start, end, kind):
            yield Span(start, end, kind)


def _strange(text: str, start: int, end: int) -> bool:
    """Whether none of the words of a stretch is known for anything else than a name."""
    return not any(
        word.lower() in MEDICAL or likeness(word) in _KNOWN
        for word in WORD.findall(text, start, end)
    )


def _contradicted(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the stretch itself shows that the network is wrong."""
    if kind == AGE:
        return _NO_AGE.match(text, end) is not None
    if kind != NAME:
        return False
    words = WORD.findall(text, start, end)
    begins = _BEGINS.search(text, max(0, start - 3), start) is not None
    lower = (words[:1] if begins else []) + [word for word in words if word.islower()]
    return (
        is_doctor(text, start, end)
        or text.startswith(_CUT, end)
        or _HOUSE.match(text, end) is not None
        or (all(map(is_plain, words)) and len(set(lower)) == len(set(words)))
    )
