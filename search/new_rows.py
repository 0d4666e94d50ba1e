"""Writing the rows of a new generation, those that did not change taken from the one before."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ingest.record import Record, RecordLine, squash
from search.copies import Words
from search.layout import ROWS_FILE
from search.rows import ARTICLE_BIT, Rows, number_of, read_only
from search.script import script_counts
from search.signs import signs_in

_TABLES = """
CREATE TABLE records (
    num INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL,
    sex TEXT, age_band TEXT, excerpt INTEGER NOT NULL, signs TEXT NOT NULL, scripts TEXT NOT NULL,
    question_words INTEGER NOT NULL, answer_words INTEGER NOT NULL,
    question_sketch INTEGER NOT NULL, answer_sketch INTEGER NOT NULL, hash TEXT NOT NULL, line TEXT NOT NULL);
CREATE TABLE answers (
    num INTEGER NOT NULL, place INTEGER NOT NULL, doctor TEXT, doctor_key TEXT, specialty TEXT,
    specialty_key TEXT, year INTEGER, PRIMARY KEY (num, place)) WITHOUT ROWID;
CREATE TABLE vectors (
    vid INTEGER PRIMARY KEY, num INTEGER NOT NULL, field TEXT NOT NULL, place INTEGER NOT NULL,
    start INTEGER NOT NULL, stop INTEGER NOT NULL, text_hash BLOB NOT NULL);
"""
# Made when the rows are in: this takes half the time.
_INDEXES = """
CREATE INDEX vectors_of ON vectors (num);
CREATE INDEX vectors_by_text ON vectors (text_hash);
"""


class VectorRow(NamedTuple):
    """One embedded stretch: ``field`` question, answer or body, of answer ``place``, from start to stop."""

    vid: int
    num: int
    field: str
    place: int
    start: int
    stop: int
    text_hash: bytes


def vector_id(num: int, field: str, place: int, start: int) -> int:
    """The 63-bit id of a vector, from what it stands for."""
    digest = hashlib.sha256(f"{num}/{field}/{place}/{start}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % ARTICLE_BIT | (num & ARTICLE_BIT)


class NewRows(Rows):
    """The rows of a generation that is being built."""

    @classmethod
    def create(cls, folder: Path | None, previous: Path | None = None) -> NewRows:
        """Empty tables in a new generation, or in a temporary file, with those of the one before as ``old``."""
        connection = sqlite3.connect(folder / ROWS_FILE if folder else "", uri=True)
        # The folder counts only once it is whole and synced: no journal is needed while it is built.
        connection.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_TABLES}")
        if previous:
            connection.execute("ATTACH ? AS old", (read_only(previous / ROWS_FILE),))
        return cls(connection)

    def copy(self, line: RecordLine) -> bool:
        """Write a record over any of the same id if the generation before held it; whether it did."""
        done = self.db.execute(
            "INSERT OR REPLACE INTO records SELECT num, id, kind, source, sex, age_band, excerpt,"
            " signs, scripts, question_words, answer_words, question_sketch, answer_sketch, hash, ?3"
            " FROM old.records WHERE id = ?1 AND hash = ?2",
            (line.id, line.hash, line.line),
        )
        return done.rowcount > 0

    def add(self, line: RecordLine) -> None:
        """Write a record over any of the same id."""
        record = line.record()
        num = number_of(record.id, record.kind)
        asker = record.question.asker
        scripts = json.dumps(script_counts(record.question.text or record.title or ""))
        before = "SELECT num FROM records WHERE id = ?"
        self.db.execute(f"DELETE FROM answers WHERE num IN ({before})", (record.id,))
        self.db.execute(
            "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (num, record.id, record.kind, record.source, asker.sex, asker.age_band,
             record.excerpt, json.dumps(signs_in(record)), scripts, *Words.of(record).gist,
             line.hash, line.line),
        )  # fmt: skip
        self.db.executemany(
            "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (num, place, a.doctor, squash(a.doctor or ""), a.specialty, squash(a.specialty or ""),
                 int(a.replied_on[:4]) if a.replied_on else None)
                for place, a in enumerate(record.answers)
            ),
        )  # fmt: skip

    def add_vectors(self, rows: Iterable[VectorRow]) -> None:
        """Write where vectors point."""
        self.db.executemany(
            "INSERT INTO vectors VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((r.vid, r.num, r.field, r.place, r.start, r.stop, r.text_hash) for r in rows),
        )

    def lend(self) -> None:
        """Copy the answers and stretches of every record that is as it was in the generation before."""
        self.db.executescript(
            "CREATE TEMP TABLE lent AS SELECT r.num FROM records r"
            " JOIN old.records o ON o.num = r.num AND o.hash = r.hash ORDER BY 1;"
            "DELETE FROM answers WHERE num IN (SELECT num FROM lent);"
            "INSERT INTO answers SELECT a.* FROM lent JOIN old.answers a USING (num);"
            "INSERT INTO vectors SELECT v.* FROM lent JOIN old.vectors v USING (num) ORDER BY v.vid"
        )

    def uncut(self) -> Iterator[Record]:
        """The records that have no stretches yet, in the order of their numbers."""
        query = "SELECT line FROM records WHERE num NOT IN (SELECT num FROM vectors) ORDER BY num"
        for (line,) in self.db.execute(query):
            yield Record.from_json(json.loads(line))

    def index(self) -> None:
        """Make what is looked up quick to find; to be called when all rows are in."""
        self.db.executescript(_INDEXES)

    def stretches(self) -> Iterator[tuple[int, int, str, int, int, int]]:
        """(record's number, vector's id, field, place, start, stop) of all, in reading order."""
        query = "SELECT num, vid, field, place, start, stop FROM vectors ORDER BY num, field, place, start"
        yield from self.db.execute(query)

    def known_vectors(self) -> Iterator[tuple[int, int]]:
        """The id of every vector whose text the generation before holds, and its id there, by that."""
        query = (
            "SELECT v.vid, (SELECT MIN(o.vid) FROM old.vectors o WHERE o.text_hash = v.text_hash) known"
            " FROM vectors v WHERE known IS NOT NULL ORDER BY known"
        )
        yield from self.db.execute(query)

    def find_unknown(self, has_old: bool) -> int:
        """Find one stretch of every text that the generation before does not hold; returns how many."""
        held = "EXISTS (SELECT 1 FROM old.vectors o WHERE o.text_hash = v.text_hash)"
        self.db.execute(
            "CREATE TEMP TABLE unknown AS SELECT MIN(vid) vid FROM vectors v"
            f" {f'WHERE NOT {held}' if has_old else ''} GROUP BY text_hash"
        )
        return int(self.db.execute("SELECT COUNT(*) FROM unknown").fetchone()[0])

    def unknown(self) -> Iterator[VectorRow]:
        """The stretches that ``find_unknown`` found, record by record."""
        query = (
            "SELECT v.* FROM unknown JOIN vectors v USING (vid) ORDER BY num, field, place, start"
        )
        for row in self.db.execute(query):
            yield VectorRow(*row)

    def vectors_of_text(self, text_hash: bytes) -> list[int]:
        """The ids of all stretches of one text."""
        rows = self.db.execute("SELECT vid FROM vectors WHERE text_hash = ?", (text_hash,))
        return [vid for (vid,) in rows]
