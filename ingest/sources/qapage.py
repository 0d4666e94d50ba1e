"""Any site that marks a question and its answers with schema.org's QAPage, as JSON-LD or microdata."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import replace

from ingest.blocks import Document, html_document
from ingest.clean import collapse, doctor_name, names_a_doctor, parse_date, reflow
from ingest.questions import ANSWER_KEYS, Node, questions
from ingest.record import Answer, Question, Record
from ingest.sources import Extracted, NoRecord, Source
from ingest.specialties import SPECIALTIES

_DOCTOR_TYPES = frozenset(("Physician", "MedicalBusiness", "IndividualPhysician"))
# What a page may say of a person that only a doctor has.
_DOCTOR_KEYS = ("medicalSpecialty", "honorificSuffix", "hasCredential")
_DOCTOR_WORDS = re.compile(
    r"\b(?:doctor|physician|surgeon|(?!cosmet|techn|reflex|astr)[a-z]+ologist|pa?ediatrician|psychiatrist|dentist"
    r"|gp|general practitioner|MD|MBBS|obstetrician)\b(?!['’]?s?\s+(?:assistant|receptionist|nurse|secretary|office))",
    re.I,
)
# Only the folder of a profile: "ask-a-doctor.example/user/7" is anybody.
_DOCTOR_PLACE = re.compile(r"^(?:https?://[^/]+)?/(?:[^?#]*/)?(?:doctors?|physicians?|dr)/", re.I)
_MARKUP = re.compile(r"<[a-zA-Z/!][^>]*>")


def recognise(document: Document) -> bool:
    """Whether the page's structured data hold a question with answers."""
    return bool(questions(document))


def extract(document: Document) -> Extracted:
    """A record for each question that has an answer, and the askers' names."""
    records: list[Record] = []
    names: list[str] = []
    for question in questions(document):
        asker = _first(question.get("author"))
        names.extend(name for name in [_name_of(asker)] if name)
        answers, flags = _answers(question)
        if answers:
            records.append(_record(document, question, answers, flags))
    if not records:
        raise NoRecord("a QAPage without an answer that has text")
    return Extracted(tuple(records), names=tuple(dict.fromkeys(names)))


def fill(record: Record, document: Document) -> Record:
    """The record with dates and doctors its visible text lacks, where JSON-LD of the same page has them."""
    for question in questions(document):
        answers, _ = _answers(question)
        if len(answers) != len(record.answers) or not answers:
            continue
        merged = tuple(
            replace(
                seen,
                specialty=seen.specialty or marked.specialty,
                affiliation=seen.affiliation or marked.affiliation,
                replied_on=seen.replied_on or marked.replied_on,
            )
            if seen.doctor == marked.doctor
            else seen
            for seen, marked in zip(record.answers, answers, strict=True)
        )
        asked = record.question.asked_on or _date(question)
        return replace(record, answers=merged, question=replace(record.question, asked_on=asked))
    return record


def _record(
    document: Document, question: Node, answers: tuple[Answer, ...], flags: tuple[str, ...]
) -> Record:
    title, text = _text(question.get("name")), _text(question.get("text"))
    return Record(
        id="",
        kind="qa",
        source="qapage",
        url=_plain(question.get("url")) or None,
        title=title or document.head_title,
        question=Question(text or title or "", _date(question)),
        answers=answers,
        published_on=parse_date(_plain(_first(question.get("page")).get("datePublished"))),
        tags=_tags(question),
        flags=flags,
    )


def _answers(question: Node) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    found: dict[str, Answer] = {}
    unnamed = False
    for key in ANSWER_KEYS:
        for node in _nodes(question.get(key)):
            text = _text(node.get("text"))
            author = _first(node.get("author"))
            if not text or text in found:
                continue
            if author and not _is_doctor(author):
                # Somebody who is not shown to be a doctor: not a doctor's answer.
                unnamed = True
                continue
            found[text] = Answer(
                text,
                doctor_name(_name_of(author)),
                _specialty(author),
                _place(author),
                _date(node),
            )
    return tuple(found.values()), ("other_answers_left_out",) if unnamed else ()


def _is_doctor(author: Node) -> bool:
    types = author.get("@type")
    if _DOCTOR_TYPES & set(types if isinstance(types, list) else [types]):
        return True
    if names_a_doctor(_name_of(author) or "") or any(author.get(key) for key in _DOCTOR_KEYS):
        return True
    prefix = _plain(author.get("honorificPrefix"))
    return (
        names_a_doctor(f"{prefix} x")
        or bool(_DOCTOR_WORDS.search(_plain(author.get("jobTitle"))))
        or bool(_DOCTOR_PLACE.match(_plain(author.get("url"))))
    )


def _specialty(author: Node) -> str | None:
    value = author.get("medicalSpecialty")
    text = _plain(_first(value).get("name") if _first(value) else value)
    if text:
        return re.sub(r"^https?://schema\.org/", "", text)
    title = _plain(author.get("jobTitle"))
    return title if title in SPECIALTIES else None


def _place(author: Node) -> str | None:
    for key in ("affiliation", "worksFor", "hospitalAffiliation", "memberOf"):
        value = author.get(key)
        if name := _plain(_first(value).get("name") if _first(value) else value):
            return name
    return None


def _name_of(author: Node) -> str | None:
    name = _plain(author.get("name"))
    prefix = _plain(author.get("honorificPrefix"))
    return f"{prefix} {name}".strip() or None


def _date(node: Node) -> str | None:
    for key in ("dateCreated", "datePublished", "dateModified"):
        if date := parse_date(_plain(node.get(key))):
            return date
    return None


def _tags(question: Node) -> tuple[str, ...]:
    words = question.get("keywords")
    parts = words if isinstance(words, list) else re.split(r"[,;|]", _plain(words))
    return tuple(dict.fromkeys(filter(None, (collapse(_plain(part)) for part in parts))))


def _text(value: object) -> str:
    """A property's text as read by a person: markup and entities resolved, lines kept."""
    text = _plain(value)
    if _MARKUP.search(text):
        return reflow(block.text for block in html_document(text).blocks)
    return reflow(html.unescape(text).splitlines())


def _plain(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@value") or ""
    return value.strip() if isinstance(value, str) else ""


def _nodes(value: object) -> list[Node]:
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, Mapping)]


def _first(value: object) -> Node:
    nodes = _nodes(value)
    if nodes:
        return nodes[0]
    text = _plain(value)
    return {"name": text} if text else {}


SOURCE = Source("qapage", recognise, extract, order=30)
