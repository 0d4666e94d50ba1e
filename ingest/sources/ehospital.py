"""The e-hospital site: a question, one or more doctors' replies, then text no doctor signed.

Its two layouts show the same words in the same order, so one table of markers reads both.
"""

from __future__ import annotations

import re

from ingest.blocks import Document
from ingest.clean import age_band, collapse, doctor_name, parse_date, sex_of
from ingest.markers import Marker, Near
from ingest.record import Answer, Asker, Question, Record
from ingest.sections import (
    FURNITURE,
    PageText,
    Section,
    behind_menu,
    page_text,
    split_sections,
    take_specialty,
)
from ingest.sources import Extracted, NoRecord, Source
from ingest.sources.ehospital_names import GREETING, affiliation, name_and_start
from ingest.sources.ehospital_teasers import READ_MORE, REPLY, find_teasers

_DATE = (
    r"(?P<date>\d{4}\s*[/.\-年]\s*\d{1,2}\s*[/.\-月]\s*\d{1,2}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})"
)
_MOST_TITLE_WORDS = 40
_ASK = ("asker", "ask_date")


def _heading(words: str) -> Near:
    """A heading on a line of its own or, glued, right behind the end of a sentence or a date."""
    pattern = rf"(?:^|(?<=[.!?\d)\]…]))[ \t]*{words}(?=[ \t]*(?:\n|$|[A-Z0-9]))"
    return Near(re.compile(pattern, re.M), sign=re.compile(words))


MARKERS: dict[str, Marker] = {
    "asker": Near(
        re.compile(
            r"(?:(?P<name>[^\n,.?!;:。]{0,60}?)[ \t]*[,，]\s*|^)"
            r"(?P<band>\d{1,3}(?P<span>\s*[~～\-–]\s*\d{1,3})?)\s*years?\s*old\s*,?\s*"
            r"(?P<sex>female|male|man|woman|boy|girl)?(?![a-z])\.?"
            # An age in a sentence is no such line: a date, a band or the reply must be there too.
            rf"(?:\s*Ask\s+Date\s*[:：]\s*(?:{_DATE})?|(?=\s*(?:$|Dr\b))|(?(span)(?=[ \t]*\n)|(?!)))",
            re.M,
        ),
        sign=re.compile(r"years?\s*old"),
        reach=80,
    ),
    "ask_date": re.compile(rf"Ask\s+Date\s*[:：]\s*(?:{_DATE})?"),
    "reply": REPLY,
    "reply_date": re.compile(rf"Reply\s+Date\s*[:：]\s*(?:{_DATE})?"),
    "supplement": _heading("More Info"),
    "similar": _heading(r"Similar Q\s?&\s?A"),
    "related": _heading("Related FAQs?"),
    "end": re.compile(
        r"^(?:©|Copyright\b|All rights reserved|Disclaimer\b|Privacy Policy|Terms of|This (?:web)?site"
        r" uses cookies|We use cookies|About us$|Contact us$)",
        re.M | re.I,
    ),
}


def recognise(document: Document) -> bool:
    """Whether the page speaks this site's phrases for asking and replying."""
    text = document.text
    if not MARKERS["reply"].search(text):
        return bool(MARKERS["ask_date"].search(text) and MARKERS["asker"].search(text))
    return any(MARKERS[role].search(text) for role in ("asker", "ask_date", "reply_date")) or (
        bool(READ_MORE.search(text)) and bool(MARKERS["similar"].search(text))
    )


def extract(document: Document) -> Extracted:
    """The page's record and the teasers of other pages on it."""
    page = page_text(document, MARKERS)
    sections = split_sections(page.text, MARKERS)
    own, rest = _own_part(sections)
    asker, replies = _conversation(own)
    if not replies:
        raise NoRecord("a question without a doctor's reply, or a page cut off before it")
    end = asker.match.start() if asker else replies[0].match.start()
    names: tuple[str, ...] = ()
    if asker and asker.role == "asker":
        end, names = name_and_start(page.text, asker)
    title, start = _title(document, page, end)
    question = page.prose(start, end)
    if not question and not title:
        raise NoRecord("a reply without a question")
    answers, flags = _answers(page, own, replies, bool(rest))
    record = Record(
        id="",
        kind="qa",
        source="ehospital",
        title=title,
        question=Question(question, _date([asker], *_ASK) if asker else None, _person(asker)),
        answers=answers,
        supplement=_supplement(page, rest),
        flags=flags,
    )
    return Extracted((record,), _teasers(page, rest), names)


def _own_part(sections: list[Section]) -> tuple[list[Section], list[Section]]:
    """The sections of the page's own question, and those from "More Info" or the teasers on."""
    teasers = next((n for n, s in enumerate(sections) if s.role == "similar"), len(sections))
    # A patient may write "More Info" too, but above the line that says who asked.
    asked = max((n for n, s in enumerate(sections[:teasers]) if s.role in _ASK), default=-1)
    for index in range(asked + 1, len(sections)):
        if sections[index].role in ("supplement", "similar", "related"):
            return sections[:index], sections[index:]
    return sections, []


def _conversation(own: list[Section]) -> tuple[Section | None, list[Section]]:
    """The line that says who asked and when, and the replies below it."""
    first_date = next((n for n, s in enumerate(own) if s.role == "reply_date" and n), len(own))
    asks = [n for n, s in enumerate(own[:first_date]) if s.role in _ASK]
    dated = [n for n in asks if "Date" in own[n].match[0]]
    first_reply = next((n for n, s in enumerate(own) if s.role == "reply"), len(own))
    # Without its date the line could be a sentence of an answer.
    at = dated[-1] if dated else max((n for n in asks if n < first_reply), default=-1)
    return (own[at] if at >= 0 else None), [s for s in own[at + 1 :] if s.role == "reply"]


def _person(asker: Section | None) -> Asker:
    if asker is None or asker.role != "asker":
        return Asker()
    return Asker(age_band(asker.match["band"]), sex_of(asker.match["sex"]))


def _date(sections: list[Section], *roles: str) -> str | None:
    dates = [section.match["date"] for section in sections if section.role in roles]
    text = dates[-1] if dates else None
    return parse_date(text if not text or text[0].isalpha() else re.sub(r"\s", "", text))


def _title(document: Document, page: PageText, end: int) -> tuple[str | None, int]:
    """The patient's own heading over the question, and the offset where the question begins."""
    lines = list(re.finditer(r"[^\n]+", page.text[:end]))
    share = [index for index, line in enumerate(lines) if re.match(r"share to\b", line[0], re.I)]
    heading = page.heading_before(end)
    if heading and not (share and lines[share[-1]].start() >= heading[1]):
        return collapse(heading[0]), heading[1]
    begin = share[-1] + 1 if share else behind_menu([line[0] for line in lines])
    lines = lines[begin:]
    if begin and not share:
        # The site ends every title with a question mark, and puts advertisements above it.
        asked = (n for n, line in enumerate(lines[:6]) if line[0].endswith("?"))
        lines = lines[next(asked, 0) :]
    if not share and len(lines) > 1 and re.search(r" - [A-Z][A-Za-z &]+$", lines[0][0]):
        lines = lines[1:]
    short = []
    for line in lines:
        words = line[0].split()
        if line[0].casefold() in FURNITURE:
            continue
        if len(words) < 3 and "?" not in line[0]:
            short.append(line)
        elif GREETING.match(line[0]) and len(words) > 3:
            # One short line above the greeting is a title, several are a menu.
            return collapse(short[0][0]) if len(short) == 1 else None, line.start()
        elif len(words) > _MOST_TITLE_WORDS:
            return None, line.start()
        else:
            return collapse(line[0]), line.end()
    return (collapse(lines[0][0]), lines[0].end()) if len(lines) > 1 else (None, 0)


def _answers(
    page: PageText, own: list[Section], replies: list[Section], followed: bool
) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    answers = []
    cut = False
    first = own.index(replies[0])
    for index, reply in enumerate(own[first:], first):
        if reply.role != "reply":
            continue
        after = _after(own, index)
        end = after.match.start() if after else own[-1].end
        specialty, offset = take_specialty(page.text[reply.start : end])
        text = page.prose(reply.start + offset, end)
        if not text:
            raise NoRecord(f"the reply of {collapse(reply.match[0])} has no text")
        doctor = doctor_name(reply.match["doctor"])
        date = _date([after], "reply_date") if after else None
        answers.append(Answer(text, doctor, specialty, affiliation(text, doctor), date))
        cut = not (after or followed) and not re.search(r"[.!?。…)\"']$", text)
    flags = ("truncated",) if cut else ()
    return tuple(answers), flags


def _after(own: list[Section], index: int) -> Section | None:
    """What ends a reply: its date or the next reply, and only without these the foot of the page."""
    for roles in (("reply", "reply_date"), ("end",)):
        following = (own[n] for n in range(index + 1, len(own)))
        if found := next((s for s in following if s.role in roles), None):
            return found
    return None


def _supplement(page: PageText, rest: list[Section]) -> str | None:
    if rest and rest[0].role == "supplement":
        return page.prose(rest[0].start, rest[0].end) or None
    return None


def _teasers(page: PageText, rest: list[Section]) -> tuple[Record, ...]:
    begin = next((section.start for section in rest if section.role == "similar"), None)
    if begin is None:
        return ()
    closing = (
        s.match.start() for s in rest if s.role in ("related", "end") and s.match.start() > begin
    )
    return find_teasers(page.text[begin : next(closing, len(page.text))])


SOURCE = Source("ehospital", recognise, extract, order=10)
