"""What pages gave when they were read, kept in a generation so that the next build need not read them.

A cache: each entry stands under a hash of the page's bytes and of the code that read it (see
``ingest.memory``), so none is ever stale, and a generation without it only takes longer to follow.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from search.forgotten import Forgotten
from search.layout import PAGES_FILE
from search.rows import read_only

_OUTCOMES = "outcomes (key TEXT PRIMARY KEY, names TEXT NOT NULL, outcome TEXT NOT NULL)"
_JOINED = "joined (name TEXT, other TEXT, PRIMARY KEY (name, other)) WITHOUT ROWID"
_NO_JOURNAL = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"


class PageMemory:
    """The memory of a build: recalls from the generation before, keeps for the one to come.

    ``inputs`` says from what the generation before was made, None where that does not matter.
    """

    def __init__(self, previous: Path | None, inputs: str | None = None) -> None:
        # A temporary file, so that nothing is written to the index which may have to be forgotten.
        self._db = sqlite3.connect("", uri=True)
        self._db.executescript(
            f"{_NO_JOURNAL}; CREATE TABLE fresh_{_OUTCOMES}; CREATE TABLE fresh_{_JOINED};"
            "CREATE TABLE recalled (key TEXT PRIMARY KEY) WITHOUT ROWID"
        )
        before = previous / PAGES_FILE if previous else None
        self._has_old = before is not None and before.is_file()
        if before and self._has_old:
            self._db.execute("ATTACH ? AS old", (read_only(before),))
        self._made_from = inputs
        self.inputs: str | None = None
        self.unchanged = False

    def same(self, inputs: str) -> bool:
        """Whether the generation before was made from these very inputs."""
        self.inputs = inputs
        self.unchanged = inputs == self._made_from and self.recall(inputs) is not None
        return self.unchanged

    def recall(self, key: str) -> str | None:
        """What is kept under a key; from now on it is kept in the new generation, too."""
        if not self._has_old:
            return None
        query = "SELECT outcome FROM old.outcomes WHERE key = ?"
        row = self._db.execute(query, (key,)).fetchone()
        if row is None:
            return None
        self._db.execute("INSERT OR IGNORE INTO recalled VALUES (?)", (key,))
        return str(row[0])

    def keys(self) -> Iterator[str]:
        """The keys of what the generation before keeps."""
        if self._has_old:
            yield from (key for (key,) in self._db.execute("SELECT key FROM old.outcomes"))

    def keep(self, key: str, outcome: str, names: Iterable[str] = ()) -> None:
        """Keep what was read, with the names of the records and addresses it mentions."""
        values = (key, "\n".join(names), outcome)
        self._db.execute("INSERT OR REPLACE INTO fresh_outcomes VALUES (?, ?, ?)", values)

    def join(self, name: str, other: str) -> None:
        """Note that what mentions one record may hold words of another."""
        self._db.execute("INSERT OR IGNORE INTO fresh_joined VALUES (?, ?)", (name, other))

    def write(self, folder: Path, forgotten: Forgotten, *, keep_all: bool) -> None:
        """Write what was kept and recalled (``keep_all``: all that was known) to a new generation.

        What mentions something forgotten is left out, so its pages are read at every build.
        """
        self._db.commit()
        self._db.execute("ATTACH ? AS new", ((folder / PAGES_FILE).resolve().as_uri(),))
        self._db.executescript(
            "PRAGMA new.journal_mode=OFF; PRAGMA new.synchronous=OFF;"
            f"CREATE TABLE new.{_OUTCOMES}; CREATE TABLE new.{_JOINED}"
        )
        old = self._has_old
        pairs = ["fresh_joined", *(["old.joined"] if old and keep_all else [])]
        known = "old.outcomes" if keep_all else "old.outcomes WHERE key IN recalled"
        self._leave_out(forgotten, pairs)
        for source in pairs:
            self._copy("joined", f"SELECT * FROM {source} WHERE allowed(name) AND allowed(other)")
        for source in ["fresh_outcomes", *([known] if old else [])]:
            self._copy("outcomes", f"SELECT * FROM (SELECT * FROM {source}) WHERE allowed(names)")
        self._db.commit()
        self._db.execute("DETACH new")

    def close(self) -> None:
        """Close the files."""
        self._db.close()

    def _copy(self, table: str, chosen: str) -> None:
        self._db.execute(f"INSERT OR IGNORE INTO new.{table} {chosen}")

    def _leave_out(self, forgotten: Forgotten, pairs: list[str]) -> None:
        """Let sqlite's ``allowed`` refuse names of forgotten records, and of those joined to one."""
        also = {
            name
            for source in pairs if forgotten.keys
            for name, other in self._db.execute(f"SELECT name, other FROM {source}")
            if forgotten.has(other)
        }  # fmt: skip

        def allowed(names: str) -> bool:
            return not any(name in also or forgotten.has(name) for name in names.split("\n"))

        self._db.create_function("allowed", 1, allowed if forgotten.keys else lambda _: True)
