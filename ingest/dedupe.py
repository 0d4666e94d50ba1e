"""Many records of the same thing -> one: copies, and teasers of pages that are there in full."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from ingest.record import Record, make_id, squash

MIN_TEASER_LETTERS = 40
"""A teaser cut shorter than this could be the opening of any question."""


class Merger:
    """Takes records in reading order and gives them back, each once, links pointing at what exists.

    It holds them in a temporary database that spills to disk, so memory does not grow with a corpus.
    """

    def __init__(self) -> None:
        self._rows = sqlite3.connect("")
        self._rows.execute(
            "CREATE TABLE rows (id TEXT PRIMARY KEY, place INTEGER, excerpt INTEGER, hash TEXT,"
            " opening TEXT, line TEXT) WITHOUT ROWID"
        )
        self._rows.execute("CREATE INDEX opening ON rows (opening) WHERE excerpt = 0")
        self._place = 0
        self.merged = 0

    def add(self, record: Record, opening: str) -> str | None:
        """Keep a record; returns the id of the record it is a copy of, or None when it is new.

        ``opening`` is the unredacted question (or body) the id was made from.
        """
        digest = record.content_hash()
        held = self._held(record.id)
        if held and held["hash"] == digest:
            return record.id
        if held and (record.excerpt or held["excerpt"]):
            if record.excerpt:
                self.merged += not held["excerpt"]
                return record.id
            self.merged += 1
            self._put(record, digest, opening, held["place"])
            return None
        if held:
            # Another page with the same question and doctor but other words: both are kept.
            record = replace(record, id=f"{record.id}-{digest[:6]}")
            if self._held(record.id):
                return record.id
        self._put(record, digest, opening, self._place)
        self._place += 1
        return None

    def records(self) -> Iterator[Record]:
        """Every record kept, in reading order, excerpts of full pages folded into these."""
        aliases = self._short_teasers()
        self.merged += len(aliases)
        self._rows.executemany("DELETE FROM rows WHERE id = ?", [(old,) for old in aliases])
        for (line,) in self._rows.execute("SELECT line FROM rows ORDER BY place, id"):
            record = from_line(line)
            links = dict.fromkeys(aliases.get(link, link) for link in record.related)
            known = tuple(link for link in links if link != record.id and self._held(link))
            yield replace(record, related=known) if known != record.related else record

    def _held(self, record_id: str) -> dict[str, object] | None:
        query = "SELECT place, excerpt, hash FROM rows WHERE id = ?"
        row = self._rows.execute(query, (record_id,)).fetchone()
        return dict(zip(("place", "excerpt", "hash"), row, strict=True)) if row else None

    def _put(self, record: Record, digest: str, opening: str, place: object) -> None:
        self._rows.execute(
            "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?)",
            (record.id, place, record.excerpt, digest, _key(record, opening), record.to_line()),
        )

    def _short_teasers(self) -> dict[str, str]:
        """Ids of teasers cut too early to share the id of their full page, with that page's id."""
        found = {}
        teasers = self._rows.execute("SELECT id, opening FROM rows WHERE excerpt = 1").fetchall()
        for teaser_id, opening in teasers:
            doctor, _, letters = opening.partition("\x1f")
            if len(letters) < MIN_TEASER_LETTERS:
                continue
            row = self._rows.execute(
                "SELECT id FROM rows WHERE excerpt = 0 AND opening >= ? AND opening < ? LIMIT 1",
                (f"{doctor}\x1f{letters}", f"{doctor}\x1f{letters}\U0010ffff"),
            ).fetchone()
            if row:
                found[teaser_id] = row[0]
        return found


def _key(record: Record, opening: str) -> str:
    doctor = record.answers[0].doctor if record.answers else ""
    return f"{record.source} {squash(doctor or '')}\x1f{squash(opening)[:400]}"


def identify(record: Record) -> Record:
    """The record with the id its content gives it, unless it came with one."""
    if record.id:
        return record
    text = record.question.text or record.body or record.title or ""
    doctor = record.answers[0].doctor if record.answers else record.byline
    return replace(record, id=make_id(record.source, text, doctor))


def from_line(line: str) -> Record:
    """The record of one line that ``Record.to_line`` wrote."""
    import json

    return Record.from_json(json.loads(line))
