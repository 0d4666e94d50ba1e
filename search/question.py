"""A question as typed -> a question that can be searched for."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.clean import printable
from search.answer import Result
from search.errors import BadQuery
from search.lexical import query_words
from search.triage import triage

MAX_QUERY_LETTERS = 20_000
MAX_K = 100


def leave_out(text: str, denied: Iterable[tuple[int, int]]) -> str:
    """The question without what it says is not there, so that it is not searched for as if it were.

    A question of nothing but denials is left as it is.
    """
    kept, at = [], 0
    for start, end in sorted(denied):
        kept.append(text[at:start])
        at = max(at, end)
    rest = "".join((*kept, text[at:]))
    return rest if len(query_words(rest)) >= 2 else text


def check_query(text: str, k: int) -> str:
    """The question as searched for; BadQuery when nobody could answer it."""
    text = printable(text).strip()
    if not any(char.isalnum() for char in text):
        raise BadQuery("the question is empty: describe in your own words what you feel")
    if len(text) > MAX_QUERY_LETTERS:
        raise BadQuery(
            f"the question is {len(text):,} characters long, the limit is {MAX_QUERY_LETTERS:,}: shorten it"
        )
    if not 1 <= k <= MAX_K:
        raise BadQuery(f"-k {k}: ask for 1 to {MAX_K} answers")
    return text


def unanswered(text: str, country: str | None, reason: str) -> Result:
    """A question that could not be searched for: what is urgent in it, and why there is no answer."""
    found = triage(printable(text), country=country)
    return Result(text, found.alerts, found.crisis, found.denied, abstained=True, reason=reason)
