"""What queries are sorted by: their length, what they deny, and what the data set says of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pandas as pd

from search.evaluation.dataset import Query
from search.triage import triage

LENGTHS = ((10, "up to 10 words"), (50, "11-50 words"), (200, "51-200 words"))
LONGEST = "over 200 words"


def described(queries: tuple[Query, ...]) -> pd.DataFrame:
    """A row for each query: its text, words, length band, negation, and its facts."""
    index = pd.Index([query.id for query in queries], name="query")
    table = pd.DataFrame([_described(query) for query in queries], index=index)
    bands = [name for _, name in LENGTHS] + [LONGEST]
    table["length"] = pd.Categorical(table["length"], categories=bands, ordered=True)
    return table


def _described(query: Query) -> dict[str, Any]:
    words = len(query.text.split())
    return {
        **{name: _plain(value) for name, value in query.facts.items()},
        "text": query.text,
        "words": words,
        "length": next((name for most, name in LENGTHS if words <= most), LONGEST),
        "negation": _negation(query.text),
    }


@lru_cache(maxsize=10_000)
def _negation(text: str) -> str:
    return "denies something" if triage(text, look_twice=False).denied else "denies nothing"


def _plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | None) else str(value)
