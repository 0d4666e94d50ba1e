"""Where, in a conversation printed without headings, the patient stops and the doctor begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

# A doctor greets the patient, who has greeted "doctor" before: the line where the voice changes.
_GREETING = re.compile(
    r"(?:(?:Warm |Many )?Greetings|Hi|Hello|Dear|Good (?:day|morning|afternoon|evening)|Namaste)\b"
    r"(?![^\n]{0,25}\b(?:doctor|doc|dr|sir|madam)\b)",
    re.I,
)
_GREETING_ALONE = re.compile(
    r"(?:Hi|Hello|Dear|Greetings|Namaste|Good \w+)\b[^.!?\n]{0,30}[,.!]?", re.I
)
_WELCOME = re.compile(r"[^.\n]{0,60}\bwelcome\b[^.\n]{0,15}\b(?:back\b|to (?:the )?icliniq)", re.I)
# "Hello again, I forgot to say that my son is two."
_PATIENT_SAYS = re.compile(
    r"[^\n]{0,40}\b(?:again\b|I (?:forgot|want|need|am \d|have (?:a|an|had|been|no)\b)|I'm \d|it is me|it's me"
    r"|my (?:age|name|son|daughter|child|baby|wife|husband|mother|father|question)\b)",
    re.I,
)
_DOCTOR_SAYS = re.compile(
    r"(?:I (?:can |could |do )?(?:completely |fully |really )?(?:understand|appreciate) (?:the |your )"
    r"(?:issue|concern|query|problem|worry|question)"
    r"|I (?:have )?(?:read|gone through|went through|reviewed|seen|noted) (?:through )?your "
    r"(?:query|question|history|concern|case|details|reports?|complaints?)"
    r"|Thank(?:s| you) for (?:your query|consulting|contacting|choosing|the query|posting|writing to))",
    re.I,
)

# The same inside a line, where a page's line breaks were lost.
_GLUED_WELCOME = re.compile(
    r"(?<=[.?!])\s*(?=(?:(?:Hi|Hello|Dear|Greetings)\b[^.!?\n]{0,20}?[,.!]?\s*(?:and )?)?welcome (?:back )?to icliniq)",
    re.I,
)


def unglued(lines: Sequence[str]) -> list[str]:
    """The lines, parted where a doctor's welcome is glued to the patient's last words."""
    return [part for line in lines for part in _GLUED_WELCOME.split(line) if part]


def voice_border(lines: Sequence[str]) -> int:
    """The index of the line where the doctor begins to speak, or the end when no line says so."""
    begun = 0
    while (
        begun < len(lines)
        and _GREETING_ALONE.fullmatch(lines[begun])
        and not _WELCOME.match(lines[begun])
    ):
        begun += 1
    later = range(begun + 1, len(lines))
    welcomed = [index for index in later if _WELCOME.match(lines[index])]
    if welcomed:
        above = welcomed[0] - 1
        greets = above in later and _GREETING_ALONE.fullmatch(lines[above])
        return above if greets else welcomed[0]
    greeted = [n for n in later if _GREETING.match(lines[n]) and not _PATIENT_SAYS.match(lines[n])]
    said = [index for index in later if _DOCTOR_SAYS.match(lines[index])]
    return next(iter([*greeted, *said]), len(lines))
