"""Signs that are only feared, only asked about, supposed, or told in a story."""

from __future__ import annotations

from .cues import told, worry
from .phrases import Span
from .reading import Reading
from .rules import Kind

LEAD = 10
IF_BEHIND = 3


def feared(reading: Reading, span: Span, kind: Kind) -> bool:
    """Whether somebody worries about a sign that may come."""
    if reading.led_by(span, "WORRY"):
        return True
    words = reading.text.norms[span.start : span.end]
    named = kind == "name" or not worry.NAMED.isdisjoint(words)
    return named and reading.led_by(span, "WORRY_NAME")


def asked(reading: Reading, span: Span) -> bool:
    """Whether a sentence with nobody in it asks about a sign as such."""
    sentence = reading.text.sentence
    number = sentence[span.start]
    if number in reading.personal:
        return False
    if any(sentence[cue.start] == number for cue in reading.close("NOT_INFORMATION", span)):
        return False
    behind = any(0 <= cue.start - span.end <= 1 for cue in reading.close("INFORMATION_AFTER", span))
    return (
        behind
        or any(_flows(reading, cue, span) for cue in reading.close("LESSON", span))
        or any(
            cue.start < span.start and sentence[cue.start] == number
            for cue in reading.close("INFORMATION", span)
        )
    )


def _flows(reading: Reading, cue: Span, span: Span) -> bool:
    """Whether a cue stands in front of a sign with no break between, but for a colon behind the cue."""
    words = reading.text.words
    if cue.start >= span.start:
        return False
    first = cue.end + (cue.end < span.start and words[cue.end].before == ":")
    return not any(word.before for word in words[min(first, span.start) : span.start + 1])


def supposed(reading: Reading, span: Span) -> bool:
    """Whether a sign is only what might be ("could it make me bleed if", "what would i do if")."""
    if not (
        reading.led_by(span, "SUPPOSED")
        or _coming(reading, span)
        or (reading.idle and _may_be(reading, span))
        or reading.led_by(span, "ACTING_MAKES", 2)
        or (reading.led_by(span, "MAKES_ME", 2) and (reading.idle or _if_behind(reading, span)))
    ):
        return False
    return not (reading.present(span) or _has_it(reading, span))


def _coming(reading: Reading, span: Span) -> bool:
    return any(span.start < cue.start <= span.end for cue in reading.close("COMING", span))


def _if_behind(reading: Reading, span: Span) -> bool:
    words, end = reading.text.words, span.end + IF_BEHIND
    return any(word.norm == "if" and not word.before for word in words[span.end : end])


def _may_be(reading: Reading, span: Span) -> bool:
    """Whether a sign hangs on a "could", "if" or "which", and nobody is said to have it."""
    norms = reading.text.norms
    for cue in reading.close("ASKS", span):
        first, head = cue.end, norms[cue.start]
        if not (cue.start < span.start <= first + LEAD and _asks(reading, cue.start, span)):
            continue
        if first < span.start and (
            head in told.MAY_BE or (head == "if" and norms[span.start] in told.MAY_COME)
        ):
            first += norms[first] in told.OWN or norms[first] == "it"
        if norms[first : first + 2] == ("it", "possible"):
            first += 2
        made = norms[span.start - 1] == "me" and norms[span.start - 2] in told.MAKES
        if told.CLAIMED.isdisjoint(norms[first : span.start - made]):
            return True
    return False


def _asks(reading: Reading, place: int, span: Span) -> bool:
    """Whether a word asks, in the clause of a sign ("is it", not "my toddler is")."""
    norms, clause = reading.text.norms, reading.clause
    if clause[place] != clause[span.start]:
        return False
    if norms[place] == "if":
        return place == 0 or norms[place - 1] != "as"
    if norms[place] not in told.AUXILIARY or place == 0:
        return True
    return bool(reading.text.words[place].before) or norms[place - 1] in told.OPENERS


def story(reading: Reading, span: Span) -> bool:
    """Whether a sign is told in a story, a lesson or the news, and nobody is said to have it."""
    text = reading.text
    if reading.spans("STORY_BEHIND") and told.OWN.isdisjoint(_clause(reading, span)):
        behind = reading.close("STORY_BEHIND", span)
        if any(
            cue.start >= span.end and text.sentence[cue.start] <= text.sentence[span.start] + 1
            for cue in behind
        ):
            return True
    led = any(
        _flows(reading, cue, span)
        and told.OWN.isdisjoint(text.norms[min(cue.end, span.start) : span.end])
        and (cue.end <= span.start or told.OWN.isdisjoint(text.norms[cue.start + 1 : span.start]))
        for cue in reading.close("STORY", span)
    )
    if not led or reading.present(span):
        return False
    return not _has_it(reading, span)


def _has_it(reading: Reading, span: Span) -> bool:
    return any(cue.start >= span.end for cue in reading.close("HAS_IT", span))


def _clause(reading: Reading, span: Span) -> tuple[str, ...]:
    numbers = set(reading.clause[span.start : span.end])
    words = zip(reading.text.norms, reading.clause, strict=True)
    return tuple(norm for norm, number in words if number in numbers)
