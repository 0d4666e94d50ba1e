"""Many records of the same thing -> one: copies, and teasers of pages that are there in full."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from ingest.outcome import Draft
from ingest.record import Record, RecordLine, make_id

MIN_TEASER_LETTERS = 40
"""A teaser cut shorter than this could be the opening of any question."""

_TABLES = """
CREATE TABLE rows (
    place INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL,
    excerpt INTEGER NOT NULL, hash TEXT NOT NULL, opening TEXT NOT NULL, related TEXT, line TEXT NOT NULL);
CREATE INDEX openings ON rows (opening) WHERE excerpt = 0;
CREATE TABLE aliases (id TEXT PRIMARY KEY, full TEXT NOT NULL) WITHOUT ROWID;
"""


class Merger:
    """Takes drafts in reading order and gives records back, each once, links pointing at what exists.

    It holds them in a temporary database that spills to disk, so memory does not grow with a corpus.
    """

    def __init__(self) -> None:
        self._rows = sqlite3.connect("", isolation_level=None)
        self._rows.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_TABLES}")
        self._rows.execute("BEGIN")
        self._place = 0
        self.merged = 0

    def add(self, draft: Draft) -> tuple[str, bool]:
        """Keep a draft unless it is a copy; returns the id of the record it went into, and if it is new."""
        line = draft.line
        held = self._held(line.id)
        if held is None:
            self._place += 1
            self._put(draft, self._place)
            return line.id, True
        place, excerpt, digest = held
        if digest == line.hash:
            return line.id, False
        if line.excerpt:
            self.merged += not excerpt
            return line.id, False
        if excerpt:
            self.merged += 1
            self._put(draft, place)
            return line.id, True
        # Another page with the same question and doctor but other words: both are kept.
        name = f"{line.id}-{line.hash[:6]}"
        if self._held(name):
            return name, False
        self._place += 1
        renamed = RecordLine.of(replace(line.record(), id=name))
        self._put(draft._replace(line=renamed), self._place)
        return name, True

    def aliases(self) -> Iterator[tuple[str, str]]:
        """Ids of teasers cut too early to share the id of their full page, with that page's id.

        To be asked for once, when all drafts are in; the teasers are dropped.
        """
        query = "SELECT id, opening FROM rows WHERE excerpt = 1 ORDER BY place"
        for teaser, opening in self._rows.execute(query):
            full = self._opens_with(opening)
            if full:
                self._rows.execute("INSERT INTO aliases VALUES (?, ?)", (teaser, full))
        self._rows.execute("DELETE FROM rows WHERE id IN (SELECT id FROM aliases)")
        for alias in self._rows.execute("SELECT id, full FROM aliases ORDER BY id"):
            self.merged += 1
            yield alias

    def records(self) -> Iterator[RecordLine]:
        """Every record kept, in reading order."""
        query = "SELECT id, kind, source, excerpt, hash, line, related FROM rows ORDER BY place"
        for name, kind, source, excerpt, digest, line, related in self._rows.execute(query):
            record = RecordLine(name, kind, source, bool(excerpt), digest, line)
            yield self._linked(record, json.loads(related)) if related else record

    def _linked(self, record: RecordLine, related: list[str]) -> RecordLine:
        """The record with its links pointing at what exists."""
        links = dict.fromkeys(self._target(link) for link in related)
        known = [link for link in links if link and link != record.id]
        if known == related:
            return record
        return RecordLine.of(replace(record.record(), related=tuple(known)))

    def _target(self, link: str) -> str | None:
        query = "SELECT id FROM rows WHERE id = ?1 UNION ALL SELECT full FROM aliases WHERE id = ?1"
        row = self._rows.execute(query, (link,)).fetchone()
        return str(row[0]) if row else None

    def _held(self, name: str) -> tuple[int, int, str] | None:
        query = "SELECT place, excerpt, hash FROM rows WHERE id = ?"
        row: tuple[int, int, str] | None = self._rows.execute(query, (name,)).fetchone()
        return row

    def _put(self, draft: Draft, place: int) -> None:
        line = draft.line
        self._rows.execute(
            "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (place, line.id, line.kind, line.source, line.excerpt, line.hash, draft.opening,
             json.dumps(draft.related) if draft.related else None, line.line),
        )  # fmt: skip

    def _opens_with(self, opening: str) -> str | None:
        """The id of the full page by the same doctor whose question begins with these letters."""
        if len(opening.partition("\x1f")[2]) < MIN_TEASER_LETTERS:
            return None
        row = self._rows.execute(
            "SELECT id FROM rows WHERE excerpt = 0 AND opening >= ?1 AND opening < ?1 || ?2 LIMIT 1",
            (opening, "\U0010ffff"),
        ).fetchone()
        return str(row[0]) if row else None


def identify(record: Record) -> Record:
    """The record with the id its content gives it, unless it came with one."""
    if record.id:
        return record
    text = record.question.text or record.body or record.title or ""
    doctor = record.answers[0].doctor if record.answers else record.byline
    return replace(record, id=make_id(record.source, text, doctor))
