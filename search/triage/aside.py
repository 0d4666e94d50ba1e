"""Signs of another time, and signs that somebody else only asked after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import cues
from .phrases import Span
from .rules import Kind

if TYPE_CHECKING:
    from .scope import Scope

LEAD = 6
ANSWER = 8


def past(scope: Scope, span: Span, kind: Kind) -> bool:
    """Whether a sign belongs to somebody's history and nothing says that it is there now."""
    one_clause = scope.clause[span.start] == scope.clause[span.end - 1]
    if one_clause and any(_leads(scope, cue, span, kind) for cue in scope.close("HISTORY", span)):
        return True
    ago = scope.close("LONG_AGO", span)
    if not any(
        (scope.same_clause(cue, span) and not _of_another(scope, cue, span))
        or _opens(scope, cue, span)
        for cue in ago
    ):
        return False
    return not scope.present(span)


def _leads(scope: Scope, cue: Span, span: Span, kind: Kind) -> bool:
    """Whether a cue stands just before a sign, with no new subject in between."""
    if not (cue.start < span.start <= cue.end + LEAD and scope.same_clause(cue, span)):
        return False
    between = range(cue.end, span.start)
    if any(scope.text.words[place].norm in cues.SUBJECTS for place in between):
        return False
    return kind == "name" or not _after_comma(scope, cue, span) or _listed(scope, span)


def _of_another(scope: Scope, cue: Span, span: Span) -> bool:
    """Whether a time is that of something else in front ("stent 3 years ago, chest pain")."""
    behind = cue.end <= span.start and _after_comma(scope, cue, span)
    return behind and not _first(scope, cue.start) and not _told_as_past(scope, span)


def _opens(scope: Scope, cue: Span, span: Span) -> bool:
    """Whether a time stands alone in front of the clause of a sign ("in 1999, aged three, I ...")."""
    if not _first(scope, cue.start) or scope.clause[span.start] != scope.clause[cue.start] + 1:
        return False
    words, place = scope.text.words, cue.end
    while place < span.start and scope.clause[place] == scope.clause[cue.start]:
        if words[place].norm not in cues.AGED:
            return False
        place += 1
    return True


def _first(scope: Scope, place: int) -> bool:
    sentence = scope.text.sentence
    return place == 0 or sentence[place - 1] != sentence[place]


def _after_comma(scope: Scope, cue: Span, span: Span) -> bool:
    words = scope.text.words
    return any(words[place].before == "," for place in range(cue.end, span.start + 1))


def _listed(scope: Scope, span: Span) -> bool:
    """Whether a sign is one of several in a row ("history of stroke, fits and gout")."""
    words, sentence = scope.text.words, scope.text.sentence
    place = span.end
    while place < len(words) and sentence[place] == sentence[span.start]:
        if words[place].before:
            return False
        if words[place].norm in {"and", "or"}:
            return True
        place += 1
    return False


def _told_as_past(scope: Scope, span: Span) -> bool:
    """Whether the words between two commas around a sign speak of what was ("lost much blood")."""
    words = scope.text.words
    start, end = span.start, span.end
    while start > 0 and not words[start].before:
        start -= 1
    while end < len(words) and not words[end].before:
        end += 1
    return words[end - 1].norm == "then" or any(
        word.norm in cues.WAS_SO for word in words[start:end]
    )


def asked_and_denied(scope: Scope, span: Span) -> bool:
    """Whether somebody asks after a sign and is told no ("asks if I want to die, I don't")."""
    if not scope.led_by(span, "REPORTED"):
        return False
    words, sentence = scope.text.words, scope.text.sentence
    behind = range(span.end, len(words))
    if any(words[p].norm in cues.NOT_TRUE for p in behind if sentence[p] == sentence[span.start]):
        return False
    return any(
        0 <= cue.start - span.end <= ANSWER
        and sentence[cue.start] == sentence[span.start]
        and (cue.end == len(words) or words[cue.end].before or words[cue.end].norm in cues.ANSWERED)
        for cue in scope.close("ANSWERED_NO", span)
    )
