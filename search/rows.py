"""A generation's rows in sqlite: records whole, what filters ask for, and where vectors point."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.record import Record, squash
from search.errors import IndexDamaged
from search.layout import ROWS_FILE

ARTICLE_BIT = 1 << 62
"""Set in the number of an article and of its vectors: kinds lie apart in every ordered list."""

_TABLES = """
CREATE TABLE records (
    num INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL,
    sex TEXT, age_band TEXT, excerpt INTEGER NOT NULL, hash TEXT NOT NULL, line TEXT NOT NULL);
CREATE TABLE answers (
    num INTEGER NOT NULL, place INTEGER NOT NULL, doctor TEXT, doctor_key TEXT, specialty TEXT,
    specialty_key TEXT, year INTEGER, PRIMARY KEY (num, place)) WITHOUT ROWID;
CREATE TABLE vectors (
    vid INTEGER PRIMARY KEY, num INTEGER NOT NULL, field TEXT NOT NULL, place INTEGER NOT NULL,
    start INTEGER NOT NULL, stop INTEGER NOT NULL, text_hash BLOB NOT NULL);
CREATE INDEX vectors_of ON vectors (num);
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
    def create(cls, folder: Path) -> Rows:
        """An empty set of tables in a new generation."""
        connection = sqlite3.connect(folder / ROWS_FILE)
        # The folder counts only once it is whole and synced: no journal is needed while it is built.
        connection.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_TABLES}")
        return cls(connection)

    @classmethod
    def open(cls, folder: Path) -> Rows:
        """The rows of a finished generation, from any thread, never written."""
        try:
            uri = f"{(folder / ROWS_FILE).resolve().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            connection.execute("SELECT num FROM records LIMIT 1").fetchone()
        except sqlite3.Error as error:
            raise IndexDamaged(f"the rows of {folder} cannot be read ({error})") from error
        return cls(connection)

    def add(self, record: Record) -> None:
        """Write a record over any of the same id."""
        num = number_of(record.id, record.kind)
        asker = record.question.asker
        self.db.execute(
            "INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (num, record.id, record.kind, record.source, asker.sex, asker.age_band,
             record.excerpt, record.content_hash(), record.to_line()),
        )  # fmt: skip
        self.db.execute("DELETE FROM answers WHERE num = ?", (num,))
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

    def hashes(self) -> dict[str, str]:
        """Every record's id with the hash of its content."""
        return dict(self.db.execute("SELECT id, hash FROM records"))

    def record(self, record_id: str) -> Record | None:
        """The record of an id."""
        row = self.db.execute("SELECT line FROM records WHERE id = ?", (record_id,)).fetchone()
        return Record.from_json(json.loads(row[0])) if row else None

    def numbered(self, num: int) -> Record:
        """The record of a number; IndexDamaged when a vector or posting names one that is not here."""
        return Record.from_json(json.loads(self._column("line", num)))

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

    def every_record(self) -> Iterator[Record]:
        """All records, in the order of their numbers."""
        for (line,) in self.db.execute("SELECT line FROM records ORDER BY num"):
            yield Record.from_json(json.loads(line))

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
