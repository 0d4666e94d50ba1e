"""A generation's rows in sqlite: records whole, what filters ask for, and where vectors point."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.record import Record, RecordLine, squash
from search.errors import IndexDamaged
from search.layout import ROWS_FILE
from search.script import script_counts
from search.signs import Signs, signs_in

ARTICLE_BIT = 1 << 62
"""Set in the number of an article and of its vectors: kinds lie apart in every ordered list."""

_TABLES = """
CREATE TABLE records (
    num INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL,
    sex TEXT, age_band TEXT, excerpt INTEGER NOT NULL, signs TEXT NOT NULL, scripts TEXT NOT NULL,
    hash TEXT NOT NULL, line TEXT NOT NULL);
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


@dataclass(frozen=True, slots=True)
class VectorRow:
    """One embedded stretch: ``field`` question, answer or body, of answer ``place``, from start to stop."""

    vid: int
    num: int
    field: str
    place: int
    start: int
    stop: int
    text_hash: bytes


def number_of(record_id: str, kind: str) -> int:
    """The 63-bit number of a record, the same on every machine."""
    digest = hashlib.sha256(record_id.encode()).digest()
    number = int.from_bytes(digest[:8], "big") % ARTICLE_BIT
    return number | ARTICLE_BIT if kind == "article" else number


def vector_id(num: int, field: str, place: int, start: int) -> int:
    """The 63-bit id of a vector, from what it stands for."""
    digest = hashlib.sha256(f"{num}/{field}/{place}/{start}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % ARTICLE_BIT | (num & ARTICLE_BIT)


class Rows:
    """The rows of one generation; opened read-only unless being written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.db = connection

    @classmethod
    def create(cls, folder: Path | None, previous: Path | None = None) -> Rows:
        """Empty tables in a new generation, or in a temporary file, with those of the one before as ``old``."""
        connection = sqlite3.connect(folder / ROWS_FILE if folder else "", uri=True)
        # The folder counts only once it is whole and synced: no journal is needed while it is built.
        connection.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_TABLES}")
        if previous:
            connection.execute("ATTACH ? AS old", (read_only(previous / ROWS_FILE),))
        return cls(connection)

    @classmethod
    def open(cls, folder: Path) -> Rows:
        """The rows of a finished generation, from any thread, never written."""
        try:
            connection = sqlite3.connect(
                read_only(folder / ROWS_FILE), uri=True, check_same_thread=False
            )
            connection.execute("SELECT num FROM records LIMIT 1").fetchone()
        except sqlite3.Error as error:
            raise IndexDamaged(f"the rows of {folder} cannot be read ({error})") from error
        return cls(connection)

    def copy(self, line: RecordLine) -> bool:
        """Write a record over any of the same id if the generation before held it; whether it did."""
        done = self.db.execute(
            "INSERT OR REPLACE INTO records SELECT num, id, kind, source, sex, age_band, excerpt,"
            " signs, scripts, hash, ?3 FROM old.records WHERE id = ?1 AND hash = ?2",
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
            "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (num, record.id, record.kind, record.source, asker.sex, asker.age_band,
             record.excerpt, json.dumps(signs_in(record)), scripts, line.hash, line.line),
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

    def close(self) -> None:
        """Commit and close."""
        self.db.commit()
        self.db.close()

    def count(self) -> dict[str, int]:
        """How many records of each kind, excerpts and vectors there are."""
        row = self.db.execute(
            "SELECT COUNT(*), COALESCE(SUM(kind = 'qa' AND NOT excerpt), 0), COALESCE(SUM(excerpt), 0),"
            " COALESCE(SUM(kind = 'article'), 0), (SELECT COUNT(*) FROM vectors) FROM records"
        ).fetchone()
        return dict(zip(("records", "qa", "excerpts", "articles", "vectors"), row, strict=True))

    def scripts(self) -> dict[str, int]:
        """How many letters of each writing system the questions have."""
        query = "SELECT key, SUM(value) FROM records, json_each(scripts) GROUP BY 1 ORDER BY 1"
        return dict(self.db.execute(query))

    def record(self, record_id: str) -> Record | None:
        """The record of an id."""
        row = self.db.execute("SELECT line FROM records WHERE id = ?", (record_id,)).fetchone()
        return Record.from_json(json.loads(row[0])) if row else None

    def numbered(self, num: int) -> Record:
        """The record of a number; IndexDamaged when a vector or posting names one that is not here."""
        return Record.from_json(json.loads(self._column("line", num)))

    def signs_of(self, num: int) -> Signs:
        """What the question of the record of a number says of each sign."""
        return dict(json.loads(self._column("signs", num)))

    def id_of(self, num: int) -> str:
        """The id of the record of a number."""
        return self._column("id", num)

    def _column(self, column: str, num: int) -> str:
        row = self.db.execute(f"SELECT {column} FROM records WHERE num = ?", (num,)).fetchone()
        if row is None:
            raise IndexDamaged(
                "the vectors name a record the rows do not hold: run `curbside index PATHS`"
            )
        return str(row[0])

    def every_line(self) -> Iterator[RecordLine]:
        """The lines of all records, in the order of their numbers."""
        query = "SELECT id, kind, source, excerpt, hash, line FROM records ORDER BY num"
        for name, kind, source, excerpt, digest, line in self.db.execute(query):
            yield RecordLine(name, kind, source, bool(excerpt), digest, line)

    def every_record(self) -> Iterator[Record]:
        """All records, in the order of their numbers."""
        return (line.record() for line in self.every_line())

    def sources(self) -> dict[str, int]:
        """Every source with its number of records, the largest first."""
        query = "SELECT source, COUNT(*) FROM records GROUP BY 1 ORDER BY 2 DESC, 1"
        return dict(self.db.execute(query))

    def top(self, column: str, limit: int = 40) -> dict[str, int]:
        """The commonest values of an answer's ``specialty`` or ``doctor``, with their counts."""
        query = f"SELECT {column}, COUNT(*) FROM answers WHERE {column} IS NOT NULL GROUP BY {column}_key"
        return dict(self.db.execute(f"{query} ORDER BY 2 DESC, 1 LIMIT ?", (limit,)))

    def vectors_of(self, num: int) -> list[VectorRow]:
        """Where the vectors of a record point, in reading order."""
        rows = self.db.execute(
            "SELECT * FROM vectors WHERE num = ? ORDER BY field, place, start", (num,)
        )
        return [VectorRow(*row) for row in rows]

    def nums_of_vectors(self, vids: Iterable[int]) -> dict[int, int]:
        """The record number of each of these vectors."""
        return {vid: self._num_of(vid) for vid in vids}

    def _num_of(self, vid: int) -> int:
        row = self.db.execute("SELECT num FROM vectors WHERE vid = ?", (vid,)).fetchone()
        if row is None:
            raise IndexDamaged(
                "the vectors hold one that the rows do not name: run `curbside index PATHS`"
            )
        return int(row[0])


def read_only(file: Path) -> str:
    """The address by which sqlite opens a file that nobody writes to."""
    return f"{file.resolve().as_uri()}?mode=ro&immutable=1"
