"""Rows of data files, whole records or flat columns under any names -> records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ingest.clean import age_band, collapse, doctor_name, parse_date, printable, reflow, sex_of
from ingest.errors import BadInput
from ingest.record import Answer, Asker, PageRef, Question, Record

Row = Mapping[str, Any]

FLAT_COLUMNS = (
    "id question answer doctor specialty affiliation title url tags source kind asked_on replied_on"
    " age sex reviewed_by reviewed_on published_on body byline supplement"
).split()

_PLAIN = ("url", "title", "reviewed_by", "supplement", "byline")


class BadRow(Exception):
    """One row that makes no record; the message says why."""


def parse_mapping(text: str) -> dict[str, str]:
    """``question=question_text,doctor=author`` as a dictionary from our column to theirs."""
    mapping = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        ours, _, theirs = (part.strip() for part in pair.partition("="))
        if ours not in FLAT_COLUMNS or not theirs:
            raise BadInput(
                f"--map {pair}: write OURS=THEIRS with OURS one of {', '.join(FLAT_COLUMNS)}"
            )
        mapping[ours] = theirs
    return mapping


def to_record(row: Row, source: str, mapping: Mapping[str, str]) -> Record:
    """The record of one row, its ``id`` empty when the row has none; BadRow when it makes none."""
    renamed = _printable({**row, **{ours: row.get(theirs) for ours, theirs in mapping.items()}})
    record = _whole(renamed, source) if is_record(renamed) else _flat(renamed, source)
    if not (record.title or record.question.text):
        raise BadRow("neither a question nor a title")
    if not (record.body or record.answers):
        raise BadRow("neither an answer nor a body")
    return record


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _printable(item) for key, item in value.items()}
    return [_printable(item) for item in value] if isinstance(value, list) else value


def is_record(row: Row) -> bool:
    """Whether a row has the shape of a record rather than flat columns."""
    return isinstance(row.get("answers"), list) or isinstance(row.get("question"), dict)


def _whole(row: Row, source: str) -> Record:
    """A row with the shape of a record; what it says in a type that is not a record's is not read."""
    question = row.get("question")
    asked = question if isinstance(question, Mapping) else {"text": question}
    asker = asked.get("asker")
    asker = asker if isinstance(asker, Mapping) else {}
    body = _text(row, "body")
    page = row.get("page")
    place = [_text(page, name) for name in ("path", "sha256")] if isinstance(page, Mapping) else []
    return Record(
        id=_text(row, "id") or "",
        kind="article"
        if row.get("kind") == "article" or (body and not row.get("answers"))
        else "qa",
        source=_text(row, "source") or source,
        question=Question(
            _text(asked, "text") or "",
            parse_date(_text(asked, "asked_on")),
            Asker(age_band(_text(asker, "age_band")), sex_of(_text(asker, "sex"))),
        ),
        reviewed_on=parse_date(_text(row, "reviewed_on")),
        published_on=parse_date(_text(row, "published_on")),
        answers=tuple(_answers(row.get("answers"))),
        tags=_tags(row.get("tags")),
        body=body,
        excerpt=row.get("excerpt") is True,
        related=_names(row.get("related")),
        page=PageRef(place[0], place[1]) if place and place[0] and place[1] else None,
        flags=_names(row.get("flags")),
        **{name: _text(row, name) for name in _PLAIN},
    )


def _answers(value: object) -> Iterator[Answer]:
    for answer in value if isinstance(value, list) else ():
        text = _text(answer, "text") if isinstance(answer, Mapping) else None
        if text:
            doctor = doctor_name(_text(answer, "doctor"))
            replied = parse_date(_text(answer, "replied_on"))
            yield Answer(
                text, doctor, _text(answer, "specialty"), _text(answer, "affiliation"), replied
            )


def _text(row: Row, name: str) -> str | None:
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _names(value: object) -> tuple[str, ...]:
    return tuple(x for x in value if isinstance(x, str)) if isinstance(value, list | tuple) else ()


def _flat(row: Row, source: str) -> Record:
    def text(name: str) -> str | None:
        return collapse(_text(row, name) or "") or None

    def long_text(name: str) -> str:
        return reflow((_text(row, name) or "").splitlines())

    answer = long_text("answer")
    body = long_text("body") or None
    asker = Asker(age_band(text("age")), sex_of(text("sex")))
    replied = Answer(
        answer,
        doctor_name(text("doctor")),
        text("specialty"),
        text("affiliation"),
        parse_date(text("replied_on")),
    )
    return Record(
        id=text("id") or "",
        kind="article" if body and not answer else "qa",
        source=text("source") or source,
        url=text("url"),
        title=text("title"),
        question=Question(long_text("question"), parse_date(text("asked_on")), asker),
        answers=(replied,) if answer else (),
        reviewed_by=doctor_name(text("reviewed_by")),
        reviewed_on=parse_date(text("reviewed_on")),
        published_on=parse_date(text("published_on")),
        tags=_tags(row.get("tags")),
        supplement=long_text("supplement") or None,
        body=body,
        byline=text("byline"),
    )


def _tags(value: object) -> tuple[str, ...]:
    parts = _names(value) or (re.split(r"[;|,]", value) if isinstance(value, str) else ())
    return tuple(dict.fromkeys(tag for tag in map(collapse, parts) if tag))
