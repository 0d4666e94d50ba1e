"""Names already known: from the page, or from another place in the same text."""

import re
from collections.abc import Iterable, Iterator

from ingest.privacy.spans import NAME, Span
from ingest.privacy.tokens import is_doctor
from ingest.privacy.vocabulary import GIVEN, Likeness, likeness

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_THING_AFTER = re.compile(
    r"['’]?s?\s(?:(?:and|or)\s)?(?i:syndrome|disease|disorder|palsy|sign|test|virus|paralysis"
    r"|area|aphasia|gland|duct|node|tendon|wort|hospital|clinic|university|"
    r"cent(?:er|re)|institute|foundation|phenomenon|procedure|technique|scale|score|reflex"
    r"|tumou?r)\b"
)
# A name that is a word or a single letter counts only where a name is expected.
_EXPECTED_BEFORE = re.compile(
    r"(?:^|\n|[.?!]\s|\b(?:hello|hi|hey|dear|mr|mrs|ms|miss|thanks|thank you|regards|sincerely"
    r"|cheers|love|patient|"
    r"wishes|name is|name:|i am|i'm|this is|best|yours)[\s,.:!-]{1,3})[-–—~]?\s?\Z",
    re.IGNORECASE,
)
_EXPECTED_AFTER = re.compile(r"\s{0,2}(?:[,:!]|[.]?\s*(?:$|\n))")


def known_spans(text: str, names: Iterable[str]) -> Iterator[Span]:
    """Where the names stand in the text; each part of a name of several words counts as well."""
    whole, parts = _split(names)
    if whole:
        pattern = _any_of(whole)
        for found in pattern.finditer(text):
            yield from _span_of(text, found, many=" " in found[0].strip())
    if parts:
        for found in _any_of(parts).finditer(text):
            yield from _span_of(text, found, many=False)


def found_again(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Further places of names that rules found elsewhere in the text."""
    names = {text[span.start : span.end] for span in spans if span.kind == NAME}
    words = {
        word
        for name in names
        for word in _WORD.findall(name)
        if len(word) > 2
        and word[0].isupper()
        and likeness(word) in (Likeness.UNKNOWN, Likeness.GIVEN)
    }
    if not words:
        return
    for found in re.finditer(rf"(?<![\w-])(?:{_alternatives(words)})(?![\w-])", text):
        if not (is_doctor(text, *found.span()) or _THING_AFTER.match(text, found.end())):
            yield Span(*found.span(), NAME)


def _split(names: Iterable[str]) -> tuple[set[str], set[str]]:
    whole = {" ".join(name.split()) for name in names}
    whole.discard("")
    parts = {part for name in whole if " " in name for part in _WORD.findall(name) if len(part) > 1}
    return whole, parts


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    loose = _alternatives(words).replace(r"\ ", r"[\s\u00a0]{1,2}")
    return re.compile(rf"(?<![\w-])(?:{loose})(?![\w-])", re.IGNORECASE)


def _span_of(text: str, found: re.Match[str], *, many: bool) -> Iterator[Span]:
    start, end = found.span()
    if is_doctor(text, start, end):
        return
    expected = _EXPECTED_BEFORE.search(text, max(0, start - 30), start)
    placed = expected and _EXPECTED_AFTER.match(text, end)
    if many or placed or _is_plain_name(text, found):
        yield Span(start, end, NAME)


def _is_plain_name(text: str, found: re.Match[str]) -> bool:
    word = found[0]
    if len(word) < 2 or not (word[0].isupper() or word.lower() in GIVEN):
        return False
    if _THING_AFTER.match(text, found.end()):
        return False
    return likeness(word) in (Likeness.UNKNOWN, Likeness.GIVEN) or _after_honorific(
        text, found.start()
    )


def _after_honorific(text: str, start: int) -> bool:
    return re.search(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s\Z", text[max(0, start - 6) : start]) is not None
