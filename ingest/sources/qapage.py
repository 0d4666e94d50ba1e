"""Any site that marks a question and its answers with schema.org's QAPage, as JSON-LD or microdata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ingest.blocks import Document, html_document
from ingest.clean import collapse, doctor_name, names_a_doctor, parse_date, reflow
from ingest.microdata import microdata_items
from ingest.record import Answer, Question, Record
from ingest.specialties import SPECIALTIES
from ingest.sources import Extracted, NoRecord, Source

Node = Mapping[str, Any]

_ANSWER_KEYS = ("acceptedAnswer", "suggestedAnswer")
_DOCTOR_TYPES = frozenset(("Physician", "MedicalBusiness", "IndividualPhysician"))
# What a page may say of a person that only a doctor has.
_DOCTOR_KEYS = ("medicalSpecialty", "honorificSuffix", "hasCredential")
_DOCTOR_WORDS = re.compile(
    r"\b(?:doctor|physician|surgeon|consultant|[a-z]+ologist|p(?:a)?ediatrician|psychiatrist|dentist|gp"
    r"|general practitioner|MD|MBBS|obstetrician)\b",
    re.I,
)
_MAX_DEPTH = 40
_MARKUP = re.compile(r"<[a-zA-Z/!][^>]*>")


def recognise(document: Document) -> bool:
    """Whether the page's structured data hold a question with answers."""
    return any(True for _ in _questions(document))


def extract(document: Document) -> Extracted:
    """A record for each question that has an answer, and the askers' names."""
    records, names = [], []
    for question in _questions(document):
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
    for question in _questions(document):
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
    for key in _ANSWER_KEYS:
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
    said = " ".join(_plain(author.get(key)) for key in ("jobTitle", "description", "url"))
    return names_a_doctor(f"{prefix} x") or bool(
        _DOCTOR_WORDS.search(said.replace("-", " ").replace("/", " "))
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
    return {"name": value} if isinstance(value, str) and value else {}


def _questions(document: Document) -> Iterator[Node]:
    """Every question node with an answer, JSON-LD before microdata; what is malformed is skipped."""
    trees = [_loads(script) for script in document.structured]
    found = _answered(_resolved(trees))
    if not found and document.microdata:
        found = _answered(microdata_items(document.microdata))
    yield from found


def _answered(trees: object) -> list[Node]:
    """The question nodes of some trees, with the dates and keywords only their page states."""
    page: Node = {}
    found = []
    for node in _walk(trees):
        if "QAPage" in _types(node):
            page = node
        if "Question" in _types(node) and any(node.get(key) for key in _ANSWER_KEYS):
            found.append({"keywords": page.get("keywords"), "page": page, **node})
    return found


def _resolved(trees: list[object]) -> object:
    """The trees with every bare ``{"@id": …}`` replaced by the node of that id."""
    known = {str(node["@id"]): node for node in _walk(trees) if "@id" in node and len(node) > 1}

    def resolve(value: object, depth: int) -> object:
        if depth > _MAX_DEPTH:
            return None
        if isinstance(value, list):
            return [resolve(item, depth + 1) for item in value]
        if isinstance(value, Mapping):
            if set(value) == {"@id"}:
                return known.get(str(value["@id"]), value)
            return {key: resolve(item, depth + 1) for key, item in value.items()}
        return value

    return resolve(trees, 0)


def _types(node: Node) -> list[object]:
    types = node.get("@type")
    return types if isinstance(types, list) else [types]


def _loads(script: str) -> object:
    text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", script)
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _walk(value: object) -> Iterator[Node]:
    pending = [value]
    while pending:
        item = pending.pop(0)
        if isinstance(item, Mapping):
            if "FAQPage" in _types(item):
                continue  # questions a site asks itself, answered by nobody in particular
            yield item
            pending.extend(v for k, v in item.items() if k not in _ANSWER_KEYS)
        elif isinstance(item, list):
            pending.extend(item)


SOURCE = Source("qapage", recognise, extract, order=30)
