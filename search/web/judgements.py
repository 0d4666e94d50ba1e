"""Grades that a person gives to answers, on disk at once, as queries and qrels.

The folder is a data set for `curbside eval`: ``queries.jsonl`` and ``qrels.tsv`` as BEIR has them,
and the same grades once more in TREC's form, ``qrels.trec``. Every file is whole at any moment.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import threading
from pathlib import Path

from ingest.clean import printable
from ingest.errors import BadInput
from search.disk import replace_text
from search.errors import BadQuery

GRADES = {
    0: "not about this",
    1: "touches on it",
    2: "helps",
    3: "answers it",
}
QUERIES, QRELS, TREC_QRELS = "queries.jsonl", "qrels.tsv", "qrels.trec"
_HEAD = "query-id\tcorpus-id\tscore"


class Judgements:
    """Queries with the grades of records, of one folder that this process alone writes."""

    def __init__(self, folder: Path) -> None:
        """Take up what a folder holds, made if need be; BadInput when it is no such folder or in use."""
        self.folder = folder
        self._lock = threading.Lock()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # Held for as long as the process lives.
            self._handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._queries = _read_queries(folder / QUERIES)
            self._grades = _read_grades(folder / QRELS, self._queries)
            self._write_trec()
        except BlockingIOError:
            raise BadInput(
                f"another process is judging into {folder}: stop it or name another folder"
            ) from None
        except OSError as error:
            raise BadInput(
                f"judgements cannot be kept in {folder} ({error.strerror}): name a folder with --judge"
            ) from error

    def grade(self, query: str, record_id: str, grade: int | None) -> dict[str, int]:
        """Keep the grade of a record for a query, None to take it back; returns all grades of the query.

        On disk when this returns. BadQuery for what is no grade, no query or no id.
        """
        if grade is not None and grade not in GRADES:
            raise BadQuery(f"{grade} is no grade: give 0 to {max(GRADES)}")
        if not record_id or re.search(r"[\t\r\n]", record_id):
            raise BadQuery("the id of the record is empty or cannot be written in a line")
        text = _asked(query)
        if not text:
            raise BadQuery("there is no question to grade an answer to")
        with self._lock:
            return dict(self._keep(text, record_id, grade))

    def grades(self, query: str) -> dict[str, int]:
        """The grade of every record that was graded for a query."""
        with self._lock:
            return dict(self._grades.get(query_id(_asked(query)), {}))

    def queries(self) -> list[tuple[str, int]]:
        """Every query with its number of grades, in the order they were asked."""
        with self._lock:
            return [(text, len(self._grades.get(name, {}))) for name, text in self._queries.items()]

    def _keep(self, text: str, record_id: str, grade: int | None) -> dict[str, int]:
        name = query_id(text)
        if name not in self._queries:
            self._queries[name] = text
            # Before its grades: a grade of an unknown query would be lost.
            lines = (json.dumps({"_id": n, "text": t}) for n, t in self._queries.items())
            replace_text(self.folder / QUERIES, "".join(f"{line}\n" for line in lines))
        graded = self._grades.setdefault(name, {})
        if grade is None:
            graded.pop(record_id, None)
        else:
            graded[record_id] = grade
        lines = (f"{query}\t{record}\t{value}" for query, record, value in self._all())
        replace_text(self.folder / QRELS, "\n".join((_HEAD, *lines, "")))
        self._write_trec()
        return graded

    def _write_trec(self) -> None:
        # White space separates TREC's columns, so an id is written without any.
        lines = (
            f"{query} 0 {'_'.join(record.split())} {value}\n"
            for query, record, value in self._all()
        )
        replace_text(self.folder / TREC_QRELS, "".join(lines))

    def _all(self) -> list[tuple[str, str, int]]:
        return [
            (query, record, value)
            for query, graded in self._grades.items()
            for record, value in graded.items()
        ]


def query_id(text: str) -> str:
    """The id of a query, the same for the same text in every folder."""
    return f"q-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def _asked(text: str) -> str:
    return " ".join(printable(text).split())


def _read_queries(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in _lines(path):
        try:
            query = json.loads(line)
            found[str(query["_id"])] = str(query["text"])
        except (ValueError, KeyError, TypeError):
            raise BadInput(
                f"{path} line {number} is no query: mend it, or move the file away"
            ) from None
    return found


def _read_grades(path: Path, queries: dict[str, str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {name: {} for name in queries}
    for number, line in _lines(path):
        if line == _HEAD:
            continue
        try:
            query, record, grade = line.split("\t")
            found[query][record] = int(grade)
        except (ValueError, KeyError):
            raise BadInput(
                f"{path} line {number} is no grade: mend it, or move the file away"
            ) from None
    return found


def _lines(path: Path) -> list[tuple[int, str]]:
    if not path.exists():
        return []
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BadInput(f"{path} is not UTF-8 text: mend it, or move the file away") from None
    return [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
