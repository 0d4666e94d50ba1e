"""What one page, or some rows of a data file, gave, in a form that can be kept and sent."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import NamedTuple

from ingest.record import Record, RecordLine, squash

_LINE_FIELDS = tuple(item.name for item in fields(RecordLine))


class Draft(NamedTuple):
    """A record before copies of it are looked for; ``row`` is its place among the rows read with it.

    ``opening`` is its source, doctor and first words; ``related`` the ids it links to.
    """

    line: RecordLine
    opening: str
    related: tuple[str, ...]
    row: int = 0

    @classmethod
    def of(cls, record: Record, row: int = 0) -> Draft:
        """The draft of a record that has its id."""
        return cls(RecordLine.of(record), _opening(record), record.related, row)


class PageCount(NamedTuple):
    """The words of a page that gave records, and how many of them went into full ones."""

    source: str
    words: int
    kept: int


@dataclass(slots=True)
class Outcome:
    """Drafts in reading order, and what could not be read, as (row, reason).

    ``names`` are the ids and addresses that the drafts mention, ``rows`` counts rows by source, and
    ``lasting`` is false when reading the same bytes again could give something else.
    """

    drafts: list[Draft] = field(default_factory=list)
    rejections: list[tuple[int, str]] = field(default_factory=list)
    page: PageCount | None = None
    rows: Counter[str] = field(default_factory=Counter)
    redacted: Counter[str] = field(default_factory=Counter)
    names: set[str] = field(default_factory=set)
    lasting: bool = True

    def add(self, record: Record, row: int = 0) -> None:
        """Take one more record."""
        self.drafts.append(Draft.of(record, row))
        self.names.update(_names(record))

    def to_text(self) -> str:
        """All but the names and whether it lasts, as text."""
        drafts = [
            [*(getattr(d.line, name) for name in _LINE_FIELDS), d.opening, d.related, d.row]
            for d in self.drafts
        ]
        data = [drafts, self.rejections, self.page, self.rows, self.redacted]
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> Outcome:
        """What ``to_text`` wrote."""
        drafts, rejections, page, rows, redacted = json.loads(text)
        return cls(
            [
                Draft(RecordLine(*line), opening, tuple(related), row)
                for *line, opening, related, row in drafts
            ],
            [(row, reason) for row, reason in rejections],
            PageCount(*page) if page else None,
            Counter(rows),
            Counter(redacted),
        )


def _opening(record: Record) -> str:
    doctor = record.answers[0].doctor if record.answers else ""
    text = record.question.text or record.body or ""
    return f"{record.source} {squash(doctor or '')}\x1f{squash(text)[:400]}"


def _names(record: Record) -> Iterator[str]:
    yield record.id
    if record.url:
        yield record.url
    yield from record.related
    yield from (flag.partition(":")[2] for flag in record.flags if ":" in flag)
