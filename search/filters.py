"""Filters: what may be found at all, decided before anything is searched."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from ingest.clean import age_band, sex_of
from ingest.record import squash
from search.errors import BadQuery, UnknownValue
from search.holdings import Conditions, Holdings, Places


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


@dataclass(frozen=True, slots=True)
class Allowed:
    """The record numbers that pass and, where answers were asked about, those that do of each."""

    nums: list[int]
    places: Places


def allowed(holdings: Holdings, filters: Filters) -> Allowed | None:
    """What passes the filters, None when there are none; UnknownValue for a value nobody has."""
    if not filters.any:
        return None
    conditions = _conditions(holdings, filters)
    passing = holdings.passing(conditions)
    return Allowed(list(passing), passing if conditions.of_answers else {})


def _conditions(holdings: Holdings, filters: Filters) -> Conditions:
    sex = sex_of(filters.sex) if filters.sex else None
    if filters.sex and sex is None:
        raise UnknownValue(f"--sex {filters.sex}: write female or male")
    band = age_band(filters.age) if filters.age else None
    if filters.age and band is None:
        raise UnknownValue(f"--age {filters.age}: write an age like 45 or a band like 40-49")
    return Conditions(
        _known(holdings, "specialty", filters.specialty),
        _known(holdings, "doctor", filters.doctor),
        _known_source(holdings, filters.source),
        filters.since,
        sex,
        band,
    )


def _known(holdings: Holdings, column: str, value: str | None) -> str | None:
    """The key of a value some answer has, names given in part included; else an error naming some."""
    if not value:
        return None
    known = holdings.known(column)
    wanted = squash(value.casefold().removeprefix("dr.").removeprefix("dr "))
    if wanted in known:
        return wanted
    inside = [key for key in known if wanted and wanted in key]
    if len(inside) == 1:
        return inside[0]
    raise UnknownValue(_unknown(column, value, known, inside))


def _known_source(holdings: Holdings, value: str | None) -> str | None:
    if not value:
        return None
    known = holdings.known("source")
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
