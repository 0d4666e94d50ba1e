"""Signs of another time, and signs that somebody else only asked after."""

from __future__ import annotations

from .cues import denial, kin, times
from .phrases import Span
from .reading import Reading
from .rules import Kind

LEAD = 6
ANSWER = 8


def past(reading: Reading, span: Span, kind: Kind) -> bool:
    """Whether a sign belongs to somebody's history and nothing says that it is there now."""
    one_clause = reading.clause[span.start] == reading.clause[span.end - 1]
    if one_clause and any(
        _leads(reading, cue, span, kind) for cue in reading.close("HISTORY", span)
    ):
        return True
    ago = reading.close("LONG_AGO", span)
    if not any(
        (reading.same_clause(cue, span) and not _of_another(reading, cue, span))
        or _opens(reading, cue, span)
        or _goes_on(reading, cue, span)
        for cue in (*ago, *_at_age(reading, span))
    ):
        return False
    return not reading.present(span)


def _leads(reading: Reading, cue: Span, span: Span, kind: Kind) -> bool:
    """Whether a cue stands just before a sign, with no new subject in between."""
    if not (cue.start < span.start <= cue.end + LEAD and reading.same_clause(cue, span)):
        return False
    between = range(cue.end, span.start)
    if any(reading.text.words[place].norm in denial.SUBJECTS for place in between):
        return False
    return kind == "name" or not _after_comma(reading, cue, span) or _listed(reading, span)


def _of_another(reading: Reading, cue: Span, span: Span) -> bool:
    """Whether a time is that of something else in front ("stent 3 years ago, chest pain")."""
    behind = cue.end <= span.start and _after_comma(reading, cue, span)
    opens = _first(reading, cue.start) and not _says_all(reading, cue)
    return behind and not opens and not _told_as_past(reading, span)


def _says_all(reading: Reading, cue: Span) -> bool:
    """Whether more than the time stands in front of the comma ("when i was a teen i was fine, ...")."""
    words = reading.text.words
    place = cue.end
    while place < len(words) and not words[place].before:
        place += 1
    told = denial.SUBJECTS | times.WAS_SO
    return not told.isdisjoint(reading.text.norms[cue.end : place])


def _opens(reading: Reading, cue: Span, span: Span) -> bool:
    """Whether a time stands alone in front of the clause of a sign ("in 1999, aged three, I ...")."""
    if (
        not _first(reading, cue.start)
        or reading.clause[span.start] != reading.clause[cue.start] + 1
    ):
        return False
    words, place = reading.text.words, cue.end
    while place < span.start and reading.clause[place] == reading.clause[cue.start]:
        if words[place].norm not in times.AGED:
            return False
        place += 1
    return True


def _goes_on(reading: Reading, cue: Span, span: Span) -> bool:
    """Whether a clause behind an "and" tells more of a childhood ("... and could hardly breathe")."""
    words, clause = reading.text.words, reading.clause
    if words[cue.start].norm not in {"as", "when"} or clause[span.start] != clause[cue.end - 1] + 1:
        return False
    start = span.start
    while clause[start - 1] == clause[span.start]:
        start -= 1
    return words[start - 1].norm == "and" and words[start].norm in times.GOES_ON_THEN


def _at_age(reading: Reading, span: Span) -> list[Span]:
    """The ages near a sign that somebody has long outgrown ("at 17, im 45")."""
    norms = reading.text.norms
    ages = reading.spans("NOW_AGE")
    now = [
        int(norm)
        for cue in ages
        if times.UNITS.isdisjoint(norms[cue.end : cue.end + 1])
        for norm in norms[cue.start : cue.end]
        if norm.isdecimal()
    ]
    if not now:
        return []
    grown = (
        cue
        for cue in reading.close("AT_AGE", span)
        if times.UNITS.isdisjoint(norms[cue.end : cue.end + 1])
        and times.OLD_ENOUGH <= int(norms[cue.end - 1]) < max(now) - 1
    )
    return [*grown, *reading.close("WITH_CHILD", span)]


def _first(reading: Reading, place: int) -> bool:
    sentence = reading.text.sentence
    return place == 0 or sentence[place - 1] != sentence[place]


def _after_comma(reading: Reading, cue: Span, span: Span) -> bool:
    words = reading.text.words
    return any(words[place].before == "," for place in range(cue.end, span.start + 1))


def _listed(reading: Reading, span: Span) -> bool:
    """Whether a sign is one of several in a row ("history of stroke, fits and gout")."""
    words, sentence = reading.text.words, reading.text.sentence
    place = span.end
    while place < len(words) and sentence[place] == sentence[span.start]:
        if words[place].before:
            return False
        if words[place].norm in {"and", "or"}:
            return True
        place += 1
    return False


def _told_as_past(reading: Reading, span: Span) -> bool:
    """Whether the words between two commas around a sign speak of what was ("lost much blood")."""
    words = reading.text.words
    start, end = span.start, span.end
    while start > 0 and not words[start].before:
        start -= 1
    while end < len(words) and not words[end].before:
        end += 1
    if _verdict(reading, start, end):
        return True
    return words[end - 1].norm == "then" or any(
        word.norm in times.WAS_SO for word in words[start:end]
    )


def _verdict(reading: Reading, start: int, end: int) -> bool:
    """Whether the words between two commas only judge a pain, and a question follows ("worst pain ever")."""
    words, norms = reading.text.words, reading.text.norms
    return (
        end < len(words)
        and norms[end] in times.THEN_ASKS
        and times.VERDICT.issuperset(norms[start:end])
    )


def asked_and_denied(reading: Reading, span: Span) -> bool:
    """Whether somebody asks after a sign and is told no ("asks if I want to die, I don't")."""
    if not reading.led_by(span, "REPORTED"):
        return False
    words, sentence = reading.text.words, reading.text.sentence
    behind = range(span.end, len(words))
    if any(words[p].norm in kin.NOT_TRUE for p in behind if sentence[p] == sentence[span.start]):
        return False
    return any(
        0 <= cue.start - span.end <= ANSWER
        and sentence[cue.start] == sentence[span.start]
        and (cue.end == len(words) or words[cue.end].before or words[cue.end].norm in kin.ANSWERED)
        for cue in reading.close("ANSWERED_NO", span)
    )
