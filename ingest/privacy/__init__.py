"""Takes out of a text what tells who wrote it, by rules and a small network, and leaves every other byte as it was."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ingest.privacy import ages, anywhere, contacts, numbers, people, places
from ingest.privacy.known import found_again, known_spans
from ingest.privacy.spans import NAME, PLACEHOLDERS, Span, apply_rules, mask, merge, replace
from ingest.privacy.tagged import second_look

__all__ = ["PLACEHOLDERS", "Redaction", "deidentify", "redact"]

RULES = (
    *contacts.RULES,
    *ages.RULES,
    *numbers.RULES,
    *places.RULES,
    *people.RULES,
    *anywhere.RULES,
)
_WORD = re.compile(r"[^\W\d_]+")
# Taking a stretch out can bring to light another; two passes do in practice.
_MOST_PASSES = 8


@dataclass(frozen=True)
class Redaction:
    """A text without its identifiers, and how many stretches of each kind were taken out."""

    text: str
    counts: Mapping[str, int]


def deidentify(text: str, names: Iterable[str] = ()) -> str:
    """The text with each identifier replaced by a bracketed word; `names` are the asker's."""
    return redact(text, names).text


def redact(
    text: str,
    names: Iterable[str] = (),
    authors: Iterable[str] = (),
    *,
    look_twice: bool = True,
) -> Redaction:
    """The text without its identifiers, and their number by kind (see `PLACEHOLDERS`).

    `names` are the asker's; `authors` are the doctors who sign the page, whose names stay. Unless
    `look_twice` is false, a small network has its say beside the rules.
    """
    known = tuple(names)
    signing = tuple(frozenset(_WORD.findall(author)) for author in authors)
    counts: Counter[str] = Counter()
    for _ in range(_MOST_PASSES):
        found = _find(mask(text), known, look_twice)
        spans = [span for span in found if not _signs(text, span, signing)]
        if not spans:
            break
        text = replace(text, spans, counts)
    return Redaction(text, MappingProxyType(dict(counts)))


def _signs(text: str, span: Span, signing: tuple[frozenset[str], ...]) -> bool:
    """Whether a stretch is the name, or part of it, of a doctor who signs."""
    if not signing or span.kind != NAME:
        return False
    words = frozenset(_WORD.findall(text[span.start : span.end]))
    return bool(words) and any(words <= author for author in signing)


def _find(text: str, names: tuple[str, ...], look_twice: bool) -> list[Span]:
    spans = apply_rules(text, RULES)
    if look_twice:
        spans = second_look(text, spans)
    spans.extend(apply_rules(text, people.CERTAIN))
    if names:
        spans.extend(known_spans(text, names))
    if spans:
        spans.extend(found_again(text, spans))
    return merge(spans)
