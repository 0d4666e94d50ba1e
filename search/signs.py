"""What a text says about each sign: that it is there, or that it is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ingest.record import Record
from search.sign_words import ABSENT, CLASSES, DENIERS, SIGNS, UNMEANT
from search.triage.bag import bag
from search.triage.lexicon import LEXICON
from search.triage.phrases import Lexicon, Pattern, Span, Text, table
from search.triage.scope import Scope
from search.triage.text import tokens

Signs = Mapping[str, bool]
"""Signs by name; True where a text says that the sign is there, False where it says that it is not."""

FEW_SIGNS = 4
"""Up to so many signs in a question each counts whole."""
_REACH = 4
"""How many words behind a denial of our own still belong to it."""
_PLAIN = bag("no not never without isnt arent wasnt werent dont doesnt didnt hasnt havent zero")


@dataclass(frozen=True, slots=True)
class Agreement:
    """The signs a question and a record both speak of: alike in both, or affirmed by only one.

    ``asked`` is how many signs the question speaks of in all.
    """

    asked: int = 0
    affirmed: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    only_asked: tuple[str, ...] = ()
    only_told: tuple[str, ...] = ()

    @property
    def balance(self) -> float:
        """From -1 to 0.5: signs denied by both count for the record, signs it contradicts against it.

        Signs that both affirm are left to the other signals, which see them well: counted here they
        lift records that name the same complaint and ask something else. Who tells of more than a
        few signs means no single one of them so much.
        """
        opposed = len(self.only_asked) + len(self.only_told)
        alike = 0.5 * len(self.denied) / (len(self.denied) + 2)
        return (alike - opposed / (opposed + 1)) * min(1.0, FEW_SIGNS / max(self.asked, 1))


UNCOMPARED = Agreement()


def agreement(asked: Signs, told: Signs) -> Agreement:
    """What a question says of its signs compared with what a record tells, in the question's order."""
    both = [(sign, asked[sign], told[sign]) for sign in asked if sign in told]
    return Agreement(
        asked=len(asked),
        affirmed=tuple(sign for sign, mine, theirs in both if mine and theirs),
        denied=tuple(sign for sign, mine, theirs in both if not mine and not theirs),
        only_asked=tuple(sign for sign, mine, theirs in both if mine and not theirs),
        only_told=tuple(sign for sign, mine, theirs in both if theirs and not mine),
    )


class _Phrase(NamedTuple):
    sign: str
    kind: str
    pattern: Pattern


class _Mention(NamedTuple):
    span: Span
    sign: str
    kind: str


def signs_of(text: str) -> dict[str, bool]:
    """The signs a text affirms and denies, by name; those it both affirms and denies are left out."""
    words = Text(tokens(text))
    scope = Scope(words)
    behind = _denied_places(words)
    said: dict[str, set[bool]] = {}
    for mention in _longest(_mentions(words)):
        if mention.kind != UNMEANT and (there := _there(mention, words, scope, behind)) is not None:
            said.setdefault(mention.sign, set()).add(there)
    return {sign: found.pop() for sign, found in said.items() if len(found) == 1}


@cache
def _phrases() -> tuple[_Phrase, ...]:
    lexicon, sign = Lexicon({**LEXICON, **CLASSES}), ""
    found = []
    for line in SIGNS.split("\n"):
        if line and not line.startswith(" "):
            sign, _, line = line.partition(":")
        kind = line.strip()[:2].strip()
        kind = kind if kind in {ABSENT, UNMEANT} else ""
        found += [_Phrase(sign, kind, p) for p in table(line.strip().removeprefix(kind), lexicon)]
    return tuple(found)


@cache
def _by_word() -> dict[str, tuple[int, ...]]:
    """The lines of the phrases whose rarest place a word can fill."""
    found: dict[str, tuple[int, ...]] = {}
    for line, phrase in enumerate(_phrases()):
        for word in phrase.pattern.needs[0]:
            found[word] = (*found.get(word, ()), line)
    return found


@cache
def _own_deniers() -> tuple[Pattern, ...]:
    return table(DENIERS, LEXICON)


def _mentions(words: Text) -> Iterator[_Mention]:
    index, phrases = _by_word(), _phrases()
    for line in sorted({line for word in words.places for line in index.get(word, ())}):
        phrase = phrases[line]
        if words.may_hold(phrase.pattern):
            for span in words.find(phrase.pattern.parts[0]):
                yield _Mention(span, phrase.sign, phrase.kind)


def _longest(mentions: Iterator[_Mention]) -> Iterator[_Mention]:
    """The mentions, those left out that a longer one overlaps."""
    taken: set[int] = set()
    for mention in sorted(mentions, key=lambda m: (m.span.start - m.span.end, m.span.start)):
        places = range(*mention.span)
        if taken.isdisjoint(places):
            yield mention
            taken.update(places)


def _denied_places(words: Text) -> frozenset[int]:
    """The words that stand just behind a denial of ``DENIERS``, up to the next break."""
    cues = (
        cue
        for pattern in _own_deniers()
        if words.may_hold(pattern)
        for cue in words.find(pattern.parts[0])
    )
    return frozenset(place for cue in cues for place in _behind(cue, words))


def _behind(cue: Span, words: Text) -> Iterator[int]:
    for place in range(cue.end, min(cue.end + _REACH + 1, len(words.words))):
        if words.words[place].before:
            return
        yield place


def _there(mention: _Mention, words: Text, scope: Scope, behind: frozenset[int]) -> bool | None:
    """Whether a mention says that its sign is there; None when it is feared or somebody else's."""
    span = mention.span
    denied = scope.denies(span) or _plainly_denied(span, words) or span.start in behind
    if denied or mention.kind == ABSENT:
        return denied and mention.kind == ABSENT
    return True if scope.tells(span) else None


def _plainly_denied(span: Span, words: Text) -> bool:
    """Whether a "no" stands just in front, one that an alert would not trust too, or "free" behind."""
    norms = [word.norm for word in words.words[span.end : span.end + 2]]
    if norms[:1] == ["free"] and not words.words[span.end].before:
        return norms[1:] not in (["of"], ["from"])
    in_front = words.words[span.start - 1].norm if span.start > 0 else ""
    return in_front in _PLAIN and not words.words[span.start].before


def signs_in(record: Record) -> dict[str, bool]:
    """What a record's title and question say of each sign."""
    return signs_of("\n".join(part for part in (record.title, record.question.text) if part))
