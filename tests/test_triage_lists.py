"""Triage against lists of queries in patients' words: the floors are those of the project."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from search.triage import CATEGORIES, triage

LISTS = Path(__file__).parent / "data" / "triage"
REAL = Path(__file__).parents[2] / "shared" / "data" / "medquad.jsonl.gz"
BOTH = pytest.mark.parametrize("part", ["", "_held_out"])
RECALL, FALSE_ALARMS, SCOPED = 0.97, 0.03, 0.95
# Of queries that name no sign this much is found, no more: raise it when more is.
ROUNDABOUT = 0.7

BEFORE = "hi doc i am 45 and work in an office. "
AFTER = ". also my knee clicks when i climb stairs, which shoes are good? thank you so much"
RAMBLE = (
    "i have been taking vitamin d since spring because my blood test showed low iron and my sister "
    "told me to eat more fish. my dog keeps me busy and i sleep well on most nights. "
)


def rows(name: str) -> list[list[str]]:
    lines = (LISTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


def raised(query: str) -> set[str]:
    return {alert.category for alert in triage(query).alerts}


def missed(queries: list[list[str]]) -> list[list[str]]:
    return [[category, query] for category, query in queries if category not in raised(query)]


@BOTH
def test_urgent_queries_raise_their_category(part: str) -> None:
    queries = rows(f"urgent{part}")
    misses = missed(queries)
    assert len(misses) <= (1 - RECALL) * len(queries), misses


def test_roundabout_queries_are_found_no_less_than_they_were() -> None:
    queries = rows("roundabout_held_out")
    misses = missed(queries)
    assert len(misses) <= (1 - ROUNDABOUT) * len(queries), misses


@BOTH
def test_harmless_queries_raise_nothing(part: str) -> None:
    queries = rows(f"harmless{part}")
    alarms = [query for _, query in queries if raised(query)]
    assert len(alarms) <= FALSE_ALARMS * len(queries), alarms


@BOTH
def test_denied_feared_past_and_told_signs(part: str) -> None:
    queries = rows(f"scoped{part}")
    wrong = [
        (wanted, query)
        for wanted, _, query in queries
        if (bool(raised(query)) if wanted == "silent" else wanted not in raised(query))
    ]
    assert len(wrong) <= (1 - SCOPED) * len(queries), wrong


def test_every_category_is_asked_for() -> None:
    for category in CATEGORIES:
        assert sum(row[0] == category for row in rows("urgent")) >= 15, category


WAYS = {
    "before": lambda query: BEFORE + query,
    "after": lambda query: query + AFTER,
    "in the middle of 200 words": lambda query: RAMBLE * 3 + query + ". " + RAMBLE * 3,
    "upper case": str.upper,
    "curly quotes": lambda query: query.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}"),
    "no apostrophes": lambda query: query.replace("'", ""),
    "wide blanks": lambda query: query.replace(" ", "  \t"),
    "shouted": lambda query: query + "!!! pls help",
}


@pytest.mark.parametrize("way", WAYS)
def test_urgent_queries_told_in_other_ways(way: str) -> None:
    queries = [[category, WAYS[way](query)] for category, query in rows("urgent")[::12]]
    misses = missed(queries)
    assert len(misses) <= (1 - RECALL) * len(queries), misses


@pytest.mark.parametrize("way", WAYS)
def test_harmless_queries_told_in_other_ways(way: str) -> None:
    queries = [WAYS[way](query) for _, query in rows("harmless")[::6]]
    alarms = [query for query in queries if raised(query)]
    assert len(alarms) <= FALSE_ALARMS * len(queries), alarms


def swapped(query: str) -> str:
    """The query with two letters swapped in its longest word."""
    word = max(query.split(), key=len)
    middle = len(word) // 2
    wrong = word[:middle] + word[middle + 1 : middle + 2] + word[middle] + word[middle + 2 :]
    return query.replace(word, wrong)


def test_a_slip_in_the_longest_word_costs_little() -> None:
    queries = [[category, swapped(query)] for category, query in rows("urgent")[::6]]
    misses = missed(queries)
    assert len(misses) <= 0.2 * len(queries), misses


@pytest.mark.skipif(not REAL.exists(), reason="the shared data sets are not on this machine")
def test_questions_about_diseases_raise_almost_nothing() -> None:
    with gzip.open(REAL, "rt", encoding="utf-8") as lines:
        questions = sorted({json.loads(line)["question"] for line in lines})[::5]
    alarms = [question for question in questions if raised(question)]
    assert len(alarms) <= 0.005 * len(questions), alarms
