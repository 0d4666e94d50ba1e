"""The frozen Record: one question with its doctors' answers, or one article; and its JSON form."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from typing import Any

ID_QUESTION_LETTERS = 120
"""How much of a question names it: short enough that a cut teaser still has it all."""


@dataclass(frozen=True, slots=True)
class Asker:
    """What is kept of the person who asked: an age band like ``20-29`` and ``female`` or ``male``."""

    age_band: str | None = None
    sex: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """The patient's words, the ISO date they were asked, and the asker without a name."""

    text: str = ""
    asked_on: str | None = None
    asker: Asker = Asker()


@dataclass(frozen=True, slots=True)
class Answer:
    """One doctor's reply; ``doctor`` carries no title, ``text`` holds only that doctor's words."""

    text: str
    doctor: str | None = None
    specialty: str | None = None
    affiliation: str | None = None
    replied_on: str | None = None


@dataclass(frozen=True, slots=True)
class PageRef:
    """The page a record came from: its path below the folder given, and the SHA-256 of its bytes."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Record:
    """One question with its answers (``kind="qa"``) or one article (``kind="article"``)."""

    id: str
    kind: str
    source: str
    url: str | None = None
    title: str | None = None
    question: Question = Question()
    answers: tuple[Answer, ...] = ()
    reviewed_by: str | None = None
    reviewed_on: str | None = None
    published_on: str | None = None
    tags: tuple[str, ...] = ()
    supplement: str | None = None
    body: str | None = None
    byline: str | None = None
    excerpt: bool = False
    related: tuple[str, ...] = ()
    page: PageRef | None = None
    flags: tuple[str, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """The record as plain lists and dictionaries, every field of the contract present."""
        return dict(_plain(self))

    def to_line(self) -> str:
        """The record as one line of JSON, the same bytes for the same record."""
        return _line(self.to_json())

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Record:
        """The record that ``to_json`` wrote; KeyError or TypeError when it is not one."""
        known = {item.name for item in fields(cls)}
        values = {key: value for key, value in data.items() if key in known and value is not None}
        question = dict(values.pop("question", None) or {})
        asker = Asker(**(question.pop("asker", None) or {}))
        answers = tuple(Answer(**answer) for answer in values.pop("answers", ()))
        page = values.pop("page", None)
        for name in ("tags", "related", "flags"):
            values[name] = tuple(values.get(name, ()))
        return cls(
            **values,
            question=Question(**question, asker=asker),
            answers=answers,
            page=PageRef(**page) if page else None,
        )

    def content_hash(self) -> str:
        """SHA-256 of everything but the place the record was read from."""
        return _content_hash(self.to_json())


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record as the line it is kept as, with what is asked of it without reading the line."""

    id: str
    kind: str
    source: str
    excerpt: bool
    hash: str
    line: str

    @classmethod
    def of(cls, record: Record) -> RecordLine:
        """The line of a record and the hash of its content, both worked out once."""
        data = record.to_json()
        return cls(
            record.id, record.kind, record.source, record.excerpt, _content_hash(data), _line(data)
        )

    def record(self) -> Record:
        """The record, read from its line."""
        return Record.from_json(json.loads(self.line))


def _line(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _content_hash(data: dict[str, Any]) -> str:
    placeless = json.dumps(data | {"page": None}, sort_keys=True)
    return hashlib.sha256(placeless.encode()).hexdigest()


def make_id(source: str, text: str, doctor: str | None) -> str:
    """A stable id from the source, the opening of the question (or article) and its first doctor.

    The opening is compared without case, spaces or punctuation, so a page, its text dump and a
    teaser of it on another page name the same record.
    """
    letters = squash(text)[:ID_QUESTION_LETTERS]
    digest = hashlib.sha256("\x1f".join((source, letters, squash(doctor or ""))).encode())
    return f"{source}-{digest.hexdigest()[:12]}"


def squash(text: str) -> str:
    """The letters and digits of a text in lower case, nothing else."""
    return re.sub(r"[\W_]+", "", text.casefold())


def _plain(value: Any) -> Any:
    # A sixth of the time of dataclasses.asdict, which copies every string.
    names = _field_names(type(value))  # type: ignore[arg-type]
    if names:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind)) if is_dataclass(kind) else ()
