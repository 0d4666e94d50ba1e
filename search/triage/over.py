"""Signs that were looked into or have passed, told by somebody who is well again."""

from __future__ import annotations

from .cues import meaning, times
from .phrases import Span
from .reading import Reading

FAR = 30
STOPPED = 4
# What comes back, or harms late: to be well again says little.
_LATE = frozenset(
    {"stroke", "injury", "poisoning", "unresponsive", "seizure", "chest_pain", "self_harm"}
)
_NEVER = frozenset({"self_harm", "poisoning"})


def resolved(reading: Reading, span: Span, category: str) -> bool:
    """Whether a sign was there, and a doctor found nothing or the time since has been a good one."""
    if category in _NEVER or not category:
        return False
    well = category not in _LATE and _behind(reading, span, "WELL_SINCE")
    if category == "choking" and _behind(reading, span, "COUGHED_OUT"):
        ends = well
    else:
        ends = (well or _found_nothing(reading, span)) and _was(reading, span)
    return ends and not (reading.present(span) or _goes_on(reading, span))


def _behind(reading: Reading, span: Span, name: str) -> bool:
    return any(span.start < cue.start <= span.end + FAR for cue in reading.close(name, span))


def _found_nothing(reading: Reading, span: Span) -> bool:
    sentence = reading.text.sentence
    return any(
        span.start < cue.start and sentence[cue.start] == sentence[span.end - 1]
        for cue in reading.close("CHECKED", span)
    )


def _was(reading: Reading, span: Span) -> bool:
    """Whether a sign has stopped or is dated, and is not told as one that lasts."""
    behind = reading.text.norms[span.end : span.end + STOPPED]
    if "stopped" in behind and meaning.NOT_SO.intersection(behind) <= {"stopped"}:
        return True
    words = _told_up_to(reading, span)
    if not times.LASTS.isdisjoint(words):
        return False
    happened = not times.HAPPENED.isdisjoint(words)
    return any(
        reading.same_clause(cue, span) and (happened or cue.start == span.end)
        for cue in reading.close("LATELY", span)
    )


def _told_up_to(reading: Reading, span: Span) -> tuple[str, ...]:
    """The words of the clause of a sign, up to its end."""
    start = span.start
    while start > 0 and reading.clause[start - 1] == reading.clause[start]:
        start -= 1
    return reading.text.norms[start : span.end]


def _goes_on(reading: Reading, span: Span) -> bool:
    """Whether a word further on says that all is not well ("ecg normal but it still hurts")."""
    well = {
        place
        for name in ("NOT_NOW", "WELL_SINCE", "CHECKED")
        for cue in reading.close(name, span)
        for place in range(cue.start, cue.end)
    }
    return any(
        span.end <= cue.start <= span.end + FAR
        and cue.start not in well
        and not reading.of_plan(cue, span)
        for cue in (*reading.close("STILL_NOW", span), *reading.close("BACK_AGAIN", span))
    )
