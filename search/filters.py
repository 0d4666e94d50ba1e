"""Filters: what may be found at all, decided before anything is searched."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ingest.clean import age_band, sex_of
from ingest.record import squash
from search.errors import BadQuery, UnknownValue
from search.rows import Rows

Places = dict[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asked to see only; None where they asked for nothing."""

    specialty: str | None = None
    doctor: str | None = None
    source: str | None = None
    since: int | None = None
    sex: str | None = None
    age: str | None = None

    @property
    def any(self) -> bool:
        """Whether anything is filtered."""
        return self != Filters()

    @property
    def of_answers(self) -> bool:
        """Whether a filter asks about the answer and not the record."""
        return bool(self.specialty or self.doctor or self.since)


@dataclass(frozen=True, slots=True)
class Allowed:
    """The record numbers and vector ids that pass, and of each record the answers that do."""

    nums: list[int]
    vids: NDArray[np.int64]
    places: Places


def allowed(rows: Rows, filters: Filters) -> Allowed | None:
    """What passes the filters, None when there are none; UnknownValue for a value nobody has."""
    if not filters.any:
        return None
    clauses, values = _clauses(rows, filters)
    if filters.of_answers:
        join = "JOIN answers a ON a.num = r.num"
        query = f"SELECT r.num, a.place FROM records r {join} WHERE {' AND '.join(clauses)}"
    else:
        query = f"SELECT r.num, -1 FROM records r WHERE {' AND '.join(clauses)}"
    places: dict[int, set[int]] = {}
    for num, place in rows.db.execute(query, values):
        places.setdefault(num, set()).add(place)
    vids = np.fromiter(_vids(rows, list(places)), dtype=np.int64)
    kept = {num: frozenset(chosen) for num, chosen in places.items()} if filters.of_answers else {}
    return Allowed(list(places), vids, kept)


def _vids(rows: Rows, nums: list[int]) -> list[int]:
    found: list[int] = []
    for start in range(0, len(nums), 500):
        part = nums[start : start + 500]
        marks = ",".join("?" * len(part))
        found += (
            row[0]
            for row in rows.db.execute(f"SELECT vid FROM vectors WHERE num IN ({marks})", part)
        )
    return found


def _clauses(rows: Rows, filters: Filters) -> tuple[list[str], list[object]]:
    clauses: list[str] = []
    values: list[object] = []

    def add(clause: str, value: object) -> None:
        clauses.append(clause)
        values.append(value)

    if filters.specialty:
        add("a.specialty_key = ?", _known(rows, "specialty", filters.specialty))
    if filters.doctor:
        add("a.doctor_key = ?", _known(rows, "doctor", filters.doctor))
    if filters.source:
        add("r.source = ?", _known_source(rows, filters.source))
    if filters.since:
        add("a.year >= ?", filters.since)
    if filters.sex:
        sex = sex_of(filters.sex)
        if sex is None:
            raise UnknownValue(f"--sex {filters.sex}: write female or male")
        add("r.sex = ?", sex)
    if filters.age:
        band = age_band(filters.age)
        if band is None:
            raise UnknownValue(f"--age {filters.age}: write an age like 45 or a band like 40-49")
        add("r.age_band = ?", band)
    return clauses, values


def _known(rows: Rows, column: str, value: str) -> str:
    """The key of a value some answer has, names given in part included; else an error naming some."""
    query = (
        f"SELECT {column}_key, {column}, COUNT(*) n FROM answers"
        f" WHERE {column} IS NOT NULL GROUP BY 1 ORDER BY n DESC"
    )
    known: dict[str, str] = {key: name for key, name, _ in rows.db.execute(query)}
    wanted = squash(value.casefold().removeprefix("dr.").removeprefix("dr "))
    if wanted in known:
        return wanted
    inside = [key for key in known if wanted and wanted in key]
    if len(inside) == 1:
        return inside[0]
    raise UnknownValue(_unknown(column, value, known, inside))


def _known_source(rows: Rows, value: str) -> str:
    known = {
        row[0]: row[0]
        for row in rows.db.execute("SELECT source FROM records GROUP BY 1 ORDER BY COUNT(*) DESC")
    }
    if value.casefold() in known:
        return value.casefold()
    raise UnknownValue(_unknown("source", value, known, []))


def _unknown(column: str, value: str, known: dict[str, str], inside: list[str]) -> str:
    if not known:
        return f"--{column} {value}: no record of this index names a {column}"
    near = inside or difflib.get_close_matches(squash(value), known, n=5, cutoff=0.6) or list(known)
    names = ", ".join(known[key] for key in near[:12])
    more = f" and {len(known) - 12} more" if len(near) > 12 else ""
    verb = "matches several" if inside else "is not in this index; it has"
    return f"--{column} {value} {verb}: {names}{more}"


def check_since(text: str | None) -> int | None:
    """A year as given by a person, as a number; BadQuery when it is none."""
    if text is None:
        return None
    if not text.isdigit() or not 1900 <= int(text) <= 2100:
        raise BadQuery(f"--since {text}: write a year like 2015")
    return int(text)
