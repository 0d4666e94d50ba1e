"""The e-hospital site: a question, one or more doctors' replies, then text no doctor signed.

Its two layouts show the same words in the same order, so one table of markers reads both.
"""

from __future__ import annotations

import re

from ingest.blocks import Document
from ingest.clean import age_band, collapse, doctor_name, parse_date, reflow, sex_of
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

_DATE = r"(?P<date>\d{4}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{1,2})"
# A heading may stand on its own line or, glued, right behind the end of a sentence or a date.
_GLUED = r"(?:^|(?<=[.!?\d)\]…]))[ \t]*"
_ENDS = r"(?=[ \t]*(?:\n|$|[A-Z0-9]))"

MARKERS = {
    "asker": re.compile(
        r"(?P<name>[^\n,.?!;:。]{0,60}?)[ \t]*[,，]\s*"
        r"(?P<band>\d{1,3}\s*[~～\-–]\s*\d{1,3}|\d{1,3})\s*years?\s*old\s*,?\s*"
        r"(?P<sex>female|male|man|woman|boy|girl)?(?![a-z])\.?"
        rf"(?:\s*Ask\s+Date\s*[:：]\s*(?:{_DATE})?|(?=\s*(?:\n|$|Dr\b)))"
    ),
    "ask_date": re.compile(rf"Ask\s+Date\s*[:：]\s*(?:{_DATE})?"),
    "reply": re.compile(
        r"(?<![A-Za-z])Dr(?:\s*\.\s*|\s+)(?P<doctor>"
        r"(?:(?:(?:de|da|di|la|van|von|der|bin|al|el)\s+)*(?=[^\W\d_])[^a-z\s][^\s.,:;!?]*\.?\s+){1,5}?)"
        r"reply(?=[ \t]*(?:\n|$|[A-Z]))"
    ),
    "reply_date": re.compile(rf"Reply\s+Date\s*[:：]\s*(?:{_DATE})?"),
    "supplement": re.compile(rf"{_GLUED}More Info{_ENDS}", re.M),
    "similar": re.compile(rf"{_GLUED}Similar Q\s?&\s?A{_ENDS}", re.M),
    "related": re.compile(rf"{_GLUED}Related FAQs?{_ENDS}", re.M),
    "end": re.compile(
        r"^(?:©|Copyright\b|All rights reserved|Disclaimer\b|Privacy Policy|Terms of|This (?:web)?site"
        r" uses cookies|We use cookies|About us$|Contact us$)",
        re.M | re.I,
    ),
}
_READ_MORE = re.compile(r"\[\s*Read More\s*\][ \t]*")
_AFFILIATION = re.compile(
    r"Dr\.?\s+(?P<name>[^,\n]{2,40}),\s*(?P<place>(?:St\. |[^.\n])*?(?:Hospital|Clinic|Medical Cent(?:er|re)"
    r"|Institute|University|Health Cent(?:er|re))[^.,;\n]*)"
)
_GREETING = re.compile(r"(?:Hello|Hi|Dear|Good (?:morning|afternoon|evening)|Doctor)\b")


def recognise(document: Document) -> bool:
    """Whether the page speaks this site's phrases for asking and replying."""
    text = document.text
    if not MARKERS["reply"].search(text):
        return bool(MARKERS["ask_date"].search(text) and MARKERS["asker"].search(text))
    return any(MARKERS[role].search(text) for role in ("asker", "ask_date", "reply_date")) or (
        bool(_READ_MORE.search(text)) and bool(MARKERS["similar"].search(text))
    )


def extract(document: Document) -> Extracted:
    """The page's record and the teasers of other pages on it."""
    page = page_text(document, MARKERS)
    sections = split_sections(page.text, MARKERS)
    own, rest = _own_part(sections)
    replies = [section for section in own if section.role == "reply"]
    asker = _asker(own)
    if not replies:
        raise NoRecord("a question without a doctor's reply, or a page cut off before it")
    end = asker.match.start() if asker else replies[0].match.start()
    names: tuple[str, ...] = ()
    if asker and asker.role == "asker":
        end, names = _name_and_start(page.text, asker)
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
        question=Question(question, _date(own, ("asker", "ask_date")), _person(asker)),
        answers=answers,
        supplement=_supplement(page, rest),
        flags=flags,
    )
    return Extracted((record,), _teasers(page, rest), names)


def _own_part(sections: list[Section]) -> tuple[list[Section], list[Section]]:
    """The sections of the page's own question, and those from "More Info" or the teasers on."""
    for index, section in enumerate(sections):
        if section.role in ("supplement", "similar", "related") or (
            section.role == "end" and any(part.role == "reply" for part in sections[:index])
        ):
            return sections[:index], sections[index:]
    return sections, []


def _asker(own: list[Section]) -> Section | None:
    before = []
    for section in own:
        if section.role == "reply":
            break
        if section.role in ("asker", "ask_date"):
            before.append(section)
    return before[-1] if before else None


def _person(asker: Section | None) -> Asker:
    if asker is None or asker.role != "asker":
        return Asker()
    return Asker(age_band(asker.match["band"]), sex_of(asker.match["sex"]))


def _date(own: list[Section], roles: tuple[str, ...]) -> str | None:
    dates = [section.match["date"] for section in own if section.role in roles]
    return parse_date(re.sub(r"\s", "", dates[-1])) if dates and dates[-1] else None


def _name_and_start(text: str, asker: Section) -> tuple[int, tuple[str, ...]]:
    """Where the question ends and the asker's name begins, and that name, to be redacted."""
    start, name = asker.match.start("name"), asker.match["name"]
    whole_line = start == 0 or text[start - 1] == "\n"
    if not whole_line or len(name.split()) > 3:
        # The name is glued to the question's last words: only what looks like a name is cut.
        tail = re.search(r"(?:(?<![A-Za-z])|(?<=[a-z]))(?:[^\W\d_a-z][\w'’\-]*[ \t]*){1,3}$", name)
        start = start + tail.start() if tail else asker.match.start("name")
        name = text[start : asker.match.end("name")]
    line = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    if whole_line and re.fullmatch(r"[A-Z][\w'’\-]{1,14}", line) and not _GREETING.match(line):
        start, name = start - 1 - len(line), f"{line} {name}"
    name = collapse(name)
    return start, (name,) if name else ()


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
    for line in lines:
        words = line[0].split()
        menu = line[0].casefold() in FURNITURE or (len(words) < 3 and "?" not in line[0])
        if _GREETING.match(line[0]) and len(words) > 3:
            return None, line.start()
        if not menu:
            return collapse(line[0]), line.end()
    return (collapse(lines[0][0]), lines[0].end()) if len(lines) > 1 else (None, 0)


def _answers(
    page: PageText, own: list[Section], replies: list[Section], followed: bool
) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    answers = []
    cut = False
    for reply in replies:
        after = own[own.index(reply) + 1 :]
        dated = after[0] if after and after[0].role == "reply_date" else None
        specialty, offset = take_specialty(page.text[reply.start : reply.end])
        text = page.prose(reply.start + offset, reply.end)
        if not text:
            raise NoRecord(f"the reply of {collapse(reply.match[0])} has no text")
        doctor = doctor_name(reply.match["doctor"])
        date = parse_date(re.sub(r"\s", "", dated.match["date"] or "")) if dated else None
        answers.append(Answer(text, doctor, specialty, affiliation(text, doctor), date))
        cut = not (dated or after or followed) and not re.search(r"[.!?。…)\"']$", text)
    flags = ("truncated",) if cut else ()
    return tuple(answers), flags


def affiliation(text: str, doctor: str | None) -> str | None:
    """The place a doctor signs off with in their own words."""
    for match in _AFFILIATION.finditer(text):
        if doctor and doctor_name(match["name"]) == doctor:
            return collapse(match["place"])
    return None


def _supplement(page: PageText, rest: list[Section]) -> str | None:
    if rest and rest[0].role == "supplement":
        return page.prose(rest[0].start, rest[0].end) or None
    return None


def _teasers(page: PageText, rest: list[Section]) -> tuple[Record, ...]:
    """The "Similar Q&A" boxes, each closed by a link that repeats its title."""
    begin = next((section.start for section in rest if section.role == "similar"), None)
    if begin is None:
        return ()
    closing = [
        s.match.start() for s in rest if s.role in ("related", "end") and s.match.start() > begin
    ]
    end = closing[0] if closing else len(page.text)
    teasers = []
    for link in _READ_MORE.finditer(page.text, begin, end):
        box = page.text[begin : link.start()].strip()
        title = _shared_title(box, page.text[link.end() : end])
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
    replies = list(MARKERS["reply"].finditer(box))
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


SOURCE = Source("ehospital", recognise, extract, order=10)
