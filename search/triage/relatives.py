"""Signs of relatives, told by somebody who is well."""

from __future__ import annotations

from .cues import kin, times
from .phrases import Span
from .reading import Reading
from .rules import Kind

FAR = 12


def of_family(reading: Reading, span: Span, kind: Kind) -> bool:
    """Whether a sign is that of a relative, and nothing says that it is there now."""
    names = ["FAMILY"]
    if kind == "name" or reading.spans("HEREDITY"):
        names.append("FAMILY_NAME")
    told = any(
        reading.same_clause(cue, span) for name in names for cue in reading.close(name, span)
    )
    return (told or _inherited(reading, span)) and not reading.present(span)


def _inherited(reading: Reading, span: Span) -> bool:
    """Whether somebody asks for themselves what an elder once had ("my nan fainted, will i too")."""
    norms = reading.text.norms
    heirs = reading.spans("HEIR")
    if not (
        any(kin.HIM.isdisjoint(norms[cue.start : cue.end]) for cue in heirs)
        or any(span.start < cue.end <= span.end + FAR for cue in reading.close("SURVIVED", span))
    ):
        return False
    start = _clause_start(reading, span.start)
    words = norms[start : span.end]
    if start > 0 and norms[start] in kin.PRONOUNS | times.GOES_ON_THEN:
        words = norms[_clause_start(reading, start - 1) : span.end]
    elder = next((place for place, norm in enumerate(words) if norm in kin.ELDERS), None)
    if elder is None or not kin.ACUTE.isdisjoint(words):
        return False
    return not kin.WAS_ILL.isdisjoint(words[elder:]) or (
        bool(reading.spans("DEAD")) and not times.HAPPENED.isdisjoint(words[elder:])
    )


def _clause_start(reading: Reading, place: int) -> int:
    while place > 0 and reading.clause[place - 1] == reading.clause[place]:
        place -= 1
    return place
