"""iCliniq: a reviewed conversation between a patient and one doctor, whose name closes the page."""

from __future__ import annotations

import re

from ingest.blocks import Document
from ingest.clean import collapse, doctor_name, parse_date, reflow
from ingest.markers import Marker, Near
from ingest.record import Answer, Question, Record
from ingest.sections import (
    PageText,
    Section,
    behind_menu,
    looks_like_specialty,
    page_text,
    split_sections,
    take_specialty,
)
from ingest.sources import Extracted, NoRecord, Source
from ingest.sources.icliniq_voices import unglued, voice_border

_MONTH_DATE = r"(?P<date>[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d)"
_DOCTOR = r"Dr(?:\.\s*|\s+)[^\W\d_a-z][^\n]{1,60}?"


def _line(words: str, rest: str) -> Near:
    """A line that begins with these words."""
    return Near(re.compile(f"^{words}{rest}", re.M), sign=re.compile(words), reach=0)


MARKERS: dict[str, Marker] = {
    "conversation": re.compile(
        r"The following is an actual conversation between an iCliniq user[^\n]*?(?:Q\s?&\s?A\.|(?=\n|$))"
    ),
    "reviewer": re.compile(
        rf"Medically reviewed by\s*:?\s*(?P<name>{_DOCTOR})(?=\s*(?:\n|$|Published|Reviewed|Same symptoms|Patient))"
    ),
    "published": re.compile(rf"Published\s+(?:At|on)\s*:?\s*{_MONTH_DATE}"),
    "reviewed": re.compile(rf"Reviewed\s+(?:At|on)\s*:?\s*{_MONTH_DATE}"),
    "query": Near(
        re.compile(
            r"(?:^|(?<=[.!?\d]))[ \t]*Patient['’]s Query[ \t]*:?(?=[ \t]*(?:\n|$|[A-Z]))", re.M
        ),
        sign=re.compile("Patient['’]s Query"),
    ),
    "answered": _line("Answered by", rf"\s*:?\s*(?P<name>{_DOCTOR})(?=\s*(?:\n|$|\())"),
    "promise": re.compile(
        r"Same symptoms don['’]t mean you have the same problem\.?(?:\s*Consult a doctor now!?)?"
    ),
    "card": Near(
        re.compile(
            rf"(?:^|(?<=[.!?]))[ \t]*(?P<name>{_DOCTOR})\s*(?P=name)(?=\s*(?:\n|$|[A-Z(]))", re.M
        ),
        sign=re.compile("Dr"),
    ),
    "banner": _line("(?:Community Banner|By subscribing, I agree)", r"[^\n]*"),
    "tags": _line("Read answers about", r"\s*:?"),
    "ask": _line("Ask your health query", r"[^\n]*"),
    "end": re.compile(
        r"^(?:\*?guaranteed answer within|Disclaimer\b|This (?:web)?site uses cookies|Related (?:Questions|Articles)"
        r"|Also read\b|Similar (?:questions|answers)|Recommended\b|Popular (?:questions|articles)|©|Copyright\b"
        r"|All rights reserved|Was this (?:answer )?helpful|Do you have a (?:health )?question|Comments?$)",
        re.M | re.I,
    ),
}


def recognise(document: Document) -> bool:
    """Whether the page has the patient's query under iCliniq's own heading and frame phrases."""
    text = document.text
    return bool(MARKERS["query"].search(text)) and any(
        MARKERS[role].search(text)
        for role in (
            "conversation",
            "reviewer",
            "published",
            "promise",
            "tags",
            "ask",
            "answered",
            "card",
        )
    )


def extract(document: Document) -> Extracted:
    """The page's one record."""
    page = page_text(document, MARKERS)
    sections = split_sections(page.text, MARKERS)
    queries = [section for section in sections if section.role == "query"]
    card = next((s for s in sections if s.role == "card" and s.start > queries[0].start), None)
    doctor, specialty = _card(page, sections, card)
    questions: list[str] = []
    answers: list[Answer] = []
    for query in queries:
        asked, answer, by = _turn(page, sections, query)
        questions.append(asked)
        name = by or doctor
        if answer and name is None:
            raise NoRecord("an answer without its doctor's name")
        if answer:
            answers.append(Answer(answer, name, specialty if name == doctor else None))
    if not answers:
        raise NoRecord("the patient's query without a place where the doctor's answer begins")
    top = sections[: sections.index(queries[0])]
    title, topic = _title(
        document, page, top[0].match.start() if top else queries[0].match.start(), specialty
    )
    record = Record(
        id="",
        kind="qa",
        source="icliniq",
        title=title,
        question=Question("\n".join(text for text in questions if text)),
        answers=tuple(answers),
        reviewed_by=doctor_name(
            next((s.match["name"] for s in sections if s.role == "reviewer"), None)
        ),
        reviewed_on=_date(top, "reviewed"),
        published_on=_date(top, "published"),
        tags=_tags(page, sections, topic),
        flags=() if card or not _ends_the_page(page, sections) else ("truncated",),
    )
    return Extracted((record,))


def _date(sections: list[Section], role: str) -> str | None:
    return next((parse_date(s.match["date"]) for s in sections if s.role == role), None)


def _turn(
    page: PageText, sections: list[Section], query: Section
) -> tuple[str, str | None, str | None]:
    """The patient's words behind one "Patient's Query", the doctor's behind them, and a name."""
    following = sections[sections.index(query) + 1 :]
    answered = following[0] if following and following[0].role == "answered" else None
    if answered:
        answer = page.prose(answered.start, answered.end)
        return (
            page.prose(query.start, query.end),
            answer or None,
            doctor_name(answered.match["name"]),
        )
    lines = unglued(page.lines(query.start, query.end))
    border = voice_border(lines)
    return reflow(lines[:border]), reflow(lines[border:]) or None, None


def _card(
    page: PageText, sections: list[Section], card: Section | None
) -> tuple[str | None, str | None]:
    """The answering doctor's name, printed twice below the answer, and the specialty under it."""
    if card is not None:
        specialty, _ = take_specialty(page.text[card.start : card.end])
        return doctor_name(card.match["name"]), specialty
    promise = next((section for section in sections if section.role == "promise"), None)
    lines = page.lines(promise.start, promise.end) if promise else []
    for index, line in enumerate(lines):
        if re.fullmatch(_DOCTOR, line):
            below = lines[index + 1] if index + 1 < len(lines) else ""
            return doctor_name(line), below if looks_like_specialty(below) else None
    return None, None


def _ends_the_page(page: PageText, sections: list[Section]) -> bool:
    return sections[-1].role in ("query", "answered") and not re.search(r"[.!?)]\s*$", page.text)


def _title(
    document: Document, page: PageText, end: int, specialty: str | None
) -> tuple[str | None, str | None]:
    """The page's title and topic; in a dump both are glued behind "Home" and "Answers"."""
    crumbs = next(
        (line for line in page.text[:end].split("\n") if line.startswith("HomeAnswers")), None
    )
    rest = crumbs.removeprefix("HomeAnswers") if crumbs else ""
    if specialty and rest.startswith(specialty):
        rest = rest.removeprefix(specialty)
    elif rest:
        rest = rest[take_specialty(rest)[1] :]
    topic = _topic(rest, page) if rest else None
    heading = page.heading_before(end)
    if heading and not heading[0].startswith("HomeAnswers"):
        return collapse(heading[0]), topic
    if rest:
        return collapse(rest.removeprefix(topic or "")) or None, topic
    lines = page.lines(0, end)
    begin = behind_menu(lines)
    titles = [line for line in lines[begin:] if len(line.split()) > 2 or line.endswith("?")]
    # Behind a menu stand advertisements too, but the site's titles are questions.
    asked = (line for line in titles[: 6 if begin else 0] if line.endswith("?"))
    return next(asked, titles[0] if titles else None), None


def _topic(rest: str, page: PageText) -> str | None:
    """The topic between specialty and title: the list of tags begins with it, or its case tells."""
    if match := MARKERS["tags"].search(page.text):
        tags = page.text[match.end() :].lstrip()
        length = next((n for n, (a, b) in enumerate(zip(rest, tags, strict=False)) if a != b), 0)
        if length > 2:
            return rest[:length].strip()
    match = re.match(r"[a-z0-9][a-z0-9 '’()&/,\-]*?(?=[A-Z])", rest)
    return match[0].strip() if match else None


def _tags(page: PageText, sections: list[Section], topic: str | None) -> tuple[str, ...]:
    """The page's topics; a glued list is parted only where the page's own words show how."""
    section = next((s for s in sections if s.role == "tags"), None)
    lines = (
        [line.strip() for line in page.text[section.start : section.end].split("\n")]
        if section
        else []
    )
    tags: list[str] = [topic] if topic else []
    words = set(re.findall(r"\w+", page.text.casefold()))
    for line in lines:
        rest = line.removeprefix(topic) if topic else line
        if rest and all(word.casefold() in words for word in re.findall(r"\w+", rest)):
            tags.append(rest)
    return tuple(dict.fromkeys(tags))


SOURCE = Source("icliniq", recognise, extract, order=20)
