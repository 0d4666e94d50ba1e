"""The e-hospital site's "Similar Q&A" boxes: the openings of other pages, each with its doctor."""

from __future__ import annotations

import re

from ingest.clean import collapse, doctor_name, reflow
from ingest.markers import Near
from ingest.record import Answer, Question, Record
from ingest.sections import take_specialty

_PARTICLE = r"(?:(?:de|da|di|do|dos|das|del|du|la|las|le|los|van|von|der|den|ten|ter|bin|ibn|abu|al|el|st)\s+)"
_WORD = r"(?:(?:[^\W\d_]\.){1,4}|(?:al|el|ul|d|o|l)[-'’][^\W\d_a-z]|[^\W\d_a-z])[^\s.,:;!?()]*\.?"
# At the beginning of a line or, glued, right behind the end of a sentence, of a date or of a link.
REPLY = Near(
    re.compile(
        r"(?:^|(?<=[.!?…:\d)\]>\"'”’。?!])|(?<=\d\s)|(?<=[.!?…]\s))[ \t]*Dr(?:\s*\.\s*|\s+)"
        rf"(?P<doctor>{_PARTICLE}{{0,3}}{_WORD}(?:\s+{_PARTICLE}{{0,3}}{_WORD}){{0,4}}?)"
        r"(?:\s*\([^()\n]{1,30}\)|,\s*(?:M\.?D|Ph\.?D)\.?)?\s+reply(?=[ \t]*(?:\n|$|[A-Z]))",
        re.M,
    ),
    sign=re.compile("Dr"),
)
"""The line that names who replies; the specialty stands behind it."""

READ_MORE = re.compile(r"\[\s*Read More\s*\][ \t]*")


def find_teasers(text: str) -> tuple[Record, ...]:
    """The boxes of a stretch of page text, each closed by a link that repeats its title."""
    teasers = []
    begin = 0
    for link in READ_MORE.finditer(text):
        box = text[begin : link.start()].strip()
        title = _shared_title(box, text[link.end() :])
        begin = link.end() + len(title)
        teaser = _teaser(box, title)
        if teaser:
            teasers.append(teaser)
    return tuple(teasers)


def _shared_title(box: str, behind_link: str) -> str:
    """The title that both opens the box and stands behind its link."""
    line = behind_link.split("\n", 1)[0]
    if box.startswith(line):
        return line
    length = next((n for n, (a, b) in enumerate(zip(box, line, strict=False)) if a != b), len(line))
    return line[:length]


def _teaser(box: str, title: str) -> Record | None:
    replies = list(REPLY.finditer(box))
    if not title or not replies or not box.startswith(title):
        return None
    reply = replies[-1]
    question = reflow(box[len(title) : reply.start()].split("\n"))
    specialty, offset = take_specialty(box[reply.end() :])
    text = reflow(box[reply.end() + offset :].split("\n"))
    if not question or not text:
        return None
    answer = Answer(text, doctor_name(reply["doctor"]), specialty)
    return Record(
        id="",
        kind="qa",
        source="ehospital",
        title=collapse(title),
        question=Question(question),
        answers=(answer,),
        excerpt=True,
    )
