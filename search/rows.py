"""A generation's rows in sqlite: records whole, what filters ask for, and where vectors point.

Read here, written in new_rows.py.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from ingest.record import Record, RecordLine
from search.copies import Gist
from search.errors import IndexDamaged
from search.holdings import Conditions, Places
from search.layout import ROWS_FILE
from search.signs import Signs

ARTICLE_BIT = 1 << 62
"""Set in the number of an article and of its vectors: kinds lie apart in every ordered list."""


def number_of(record_id: str, kind: str) -> int:
    """The 63-bit number of a record, the same on every machine."""
    digest = hashlib.sha256(record_id.encode()).digest()
    number = int.from_bytes(digest[:8], "big") % ARTICLE_BIT
    return number | ARTICLE_BIT if kind == "article" else number


class Rows:
    """The rows of one generation."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.db = connection

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
        return Record.from_json(json.loads(self._column("line", [num])[num]))

    def signs_of(self, nums: Collection[int]) -> dict[int, Signs]:
        """What the question of each of these records says of each sign, by the record's number."""
        return {num: dict(json.loads(told)) for num, told in self._column("signs", nums).items()}

    def gists_of(self, nums: Collection[int]) -> dict[int, Gist]:
        """How many words each of these records has, and their sketch, by its number."""
        columns = "question_words, answer_words, question_sketch, answer_sketch"
        return {num: Gist(*gist) for num, *gist in self._columns(columns, nums)}

    def _column(self, column: str, nums: Collection[int]) -> dict[int, str]:
        return dict(self._columns(column, nums))

    def _columns(self, columns: str, nums: Collection[int]) -> list[Any]:
        query = f"SELECT num, {columns} FROM records WHERE num IN {_listed(nums)}"
        found = self.db.execute(query).fetchall()
        if len(found) != len(nums):
            raise IndexDamaged(
                "the vectors name a record the rows do not hold: run `curbside index PATHS`"
            )
        return found

    def every_line(self) -> Iterator[RecordLine]:
        """The lines of all records, in the order of their numbers."""
        query = "SELECT id, kind, source, excerpt, hash, line FROM records ORDER BY num"
        for name, kind, source, excerpt, digest, line in self.db.execute(query):
            yield RecordLine(name, kind, source, bool(excerpt), digest, line)

    def every_record(self) -> Iterator[Record]:
        """All records, in the order of their numbers."""
        return (line.record() for line in self.every_line())

    def known(self, column: str) -> dict[str, str]:
        """The keys of all values of ``specialty``, ``doctor`` or ``source``, the commonest first, with the value."""
        key, table = (column, "records") if column == "source" else (f"{column}_key", "answers")
        query = (
            f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL"
            " GROUP BY 1 ORDER BY COUNT(*) DESC"
        )
        return dict(self.db.execute(query))

    def passing(self, conditions: Conditions) -> Places:
        """The records that pass, with their answers that do, or {-1} where no answer is asked about."""
        clauses, values = _clauses(conditions)
        place, join = (
            ("a.place", "JOIN answers a USING (num)") if conditions.of_answers else (-1, "")
        )
        query = f"SELECT r.num, {place} FROM records r {join} WHERE {' AND '.join(clauses)}"
        places: dict[int, set[int]] = {}
        for num, at in self.db.execute(query, values):
            places.setdefault(num, set()).add(at)
        return {num: frozenset(chosen) for num, chosen in places.items()}

    def sources(self) -> dict[str, int]:
        """Every source with its number of records, the largest first."""
        query = "SELECT source, COUNT(*) FROM records GROUP BY 1 ORDER BY 2 DESC, 1"
        return dict(self.db.execute(query))

    def top(self, column: str, limit: int = 40) -> dict[str, int]:
        """The commonest values of an answer's ``specialty`` or ``doctor``, with their counts."""
        query = f"SELECT {column}, COUNT(*) FROM answers WHERE {column} IS NOT NULL GROUP BY {column}_key"
        return dict(self.db.execute(f"{query} ORDER BY 2 DESC, 1 LIMIT ?", (limit,)))


def _clauses(conditions: Conditions) -> tuple[list[str], list[object]]:
    wanted = {
        "a.specialty_key = ?": conditions.specialty,
        "a.doctor_key = ?": conditions.doctor,
        "r.source = ?": conditions.source,
        "a.year >= ?": conditions.since,
        "r.sex = ?": conditions.sex,
        "r.age_band = ?": conditions.age,
    }
    given = {clause: value for clause, value in wanted.items() if value is not None}
    return [*given], [*given.values()]


def _listed(numbers: Collection[int]) -> str:
    # Written out: sqlite allows no more than so many parameters, how many is up to its build.
    return f"({','.join(map(str, map(int, numbers)))})"


def read_only(file: Path) -> str:
    """The address by which sqlite opens a file that nobody writes to."""
    return f"{file.resolve().as_uri()}?mode=ro&immutable=1"
