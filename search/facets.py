"""What filters can choose from, and how many an index holds of each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from search.rows import Rows

MOST_SPECIALTIES = 200


@dataclass(frozen=True, slots=True)
class Facets:
    """Values with their counts: of answers by specialty and since a year, of questions by asker."""

    specialties: dict[str, int]
    since: dict[int, int]
    sexes: dict[str, int]
    ages: dict[str, int]


def facets(rows: Rows) -> Facets:
    """The counts of a whole index, whatever is asked of it; names by the alphabet, years latest first."""
    return Facets(
        dict(sorted(rows.top("specialty", MOST_SPECIALTIES).items())),
        _since(rows),
        _askers(rows, "sex"),
        _askers(rows, "age_band"),
    )


def _since(rows: Rows) -> dict[int, int]:
    """Every year of an answer, with the number of answers of that year and later."""
    query = "SELECT year, COUNT(*) FROM answers WHERE year IS NOT NULL GROUP BY 1 ORDER BY 1 DESC"
    counts: dict[int, int] = dict(rows.db.execute(query))
    return dict(zip(counts, accumulate(counts.values()), strict=True))


def _askers(rows: Rows, column: str) -> dict[str, int]:
    query = (
        f"SELECT {column}, COUNT(*) FROM records WHERE {column} IS NOT NULL GROUP BY 1 ORDER BY 1"
    )
    return dict(rows.db.execute(query))
