"""Names on the e-hospital site: the asker's, to be taken out, and a doctor's place of work, to be kept."""

from __future__ import annotations

import re

from ingest.clean import collapse, doctor_name
from ingest.sections import Section

_AFFILIATION = re.compile(
    r"Dr\.?\s+(?P<name>[^,\n]{2,40}),\s*(?P<place>(?:St\. |[^.\n])*?(?:Hospital|Clinic|Medical Cent(?:er|re)"
    r"|Institute|University|Health Cent(?:er|re))[^.,;\n]*)"
)
# What of an asker's name stands before a stop or a comma: "Mrs. Wu", "A.B.", "Wu, Ms.".
_ABOVE_NAME = re.compile(
    r"(?:^|(?<=[\s.?!]))(?P<it>(?:[^\W\d_][\w'’\-]{0,20},\s*)?(?:(?:Mr|Mrs|Ms|Miss|Mdm|Madam)\.?|(?:[A-Z]\.\s?){1,3})\s*)$"
)
GREETING = re.compile(r"(?:Hello|Hi|Dear|Good (?:morning|afternoon|evening)|Doctor)\b")


def name_and_start(text: str, asker: Section) -> tuple[int, tuple[str, ...]]:
    """Where the question ends and the asker's name begins, and that name, to be redacted."""
    name = asker.match["name"] or ""
    start = asker.match.start("name") if name else asker.match.start()
    whole_line = start == 0 or text[start - 1] == "\n"
    if whole_line and len(name.split()) <= 3:
        line = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
        if name and re.fullmatch(r"[A-Z][\w'’\-]{1,14}", line) and not GREETING.match(line):
            start -= 1 + len(line)  # a name broken over two lines
    elif name:
        # The name is glued to the question's last words: only what looks like a name is cut.
        tail = re.search(r"(?:(?<![A-Za-z])|(?<=[a-z]))(?:[^\W\d_a-z][\w'’\-]*[ \t]*){1,3}$", name)
        start = start + tail.start() if tail else asker.match.start("name")
    if before := _ABOVE_NAME.search(text[:start]):
        start = before.start("it")
    name = collapse(text[start : asker.match.start("band")]).strip(" ,，")
    return start, (name,) if name else ()


def affiliation(text: str, doctor: str | None) -> str | None:
    """The place a doctor signs off with in their own words."""
    for match in _AFFILIATION.finditer(text):
        if doctor and doctor_name(match["name"]) == doctor:
            return collapse(match["place"])
    return None
