"""Rules, scope and patient put together: a query in, alerts out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .denied import denied
from .infant import infant_fever
from .lexicon import LEXICON
from .likeness import second_look
from .messages import ADVICE, CRISIS, CRISIS_NO_LINE
from .patient import about
from .phrases import Pattern, Span, Text, table
from .places import crisis_lines, emergency_number
from .results import CATEGORIES, Alert, Crisis, Triage
from .rules import ALL_TABLES, Table
from .scope import Scope
from .text import tokens

if TYPE_CHECKING:
    from search.read_ahead import ReadAhead

LONGEST_QUERY = 20_000


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[Table, tuple[Pattern, ...]], ...]:
    return tuple((rules, table(rules.phrases, LEXICON)) for rules in ALL_TABLES)


@lru_cache(maxsize=1)
def _by_word() -> dict[str, frozenset[tuple[int, int]]]:
    """For each word, the patterns (by table and line) whose rarest place it can fill."""
    found: dict[str, set[tuple[int, int]]] = {}
    for number, (_, patterns) in enumerate(_rules()):
        for line, pattern in enumerate(patterns):
            for word in pattern.needs[0]:
                found.setdefault(word, set()).add((number, line))
    return {word: frozenset(places) for word, places in found.items()}


def _candidates(text: Text) -> list[list[Pattern]]:
    """For each table, the patterns that have a word for every place in the text, in order."""
    index, rules = _by_word(), _rules()
    places = sorted(set().union(*(index[word] for word in text.vocabulary if word in index)))
    found: list[list[Pattern]] = [[] for _ in rules]
    for number, line in places:
        pattern = rules[number][1][line]
        if text.may_hold(pattern):
            found[number].append(pattern)
    return found


def triage(
    query: str,
    country: str | None = None,
    reading: ReadAhead | None = None,
    *,
    look_twice: bool = True,
) -> Triage:
    """The danger signs a query tells of, a crisis panel where it speaks of harm, and what it denies.

    `country` is an ISO 3166 code or a locale; without one no number is guessed. Only the first
    20,000 characters are read. Unless `look_twice` is false, a small network has its say beside the
    rules; a `reading` of the query by the shipped encoder spares it another one.
    """
    query = query[:LONGEST_QUERY]
    text = Text(tokens(query))
    scope = Scope(text)
    fired = _fired(text, scope)
    places = {category: _place(text, span) for category, span in fired.items()}
    matched = {category: query[slice(*place)] for category, place in places.items()}
    signs, spans = denied(text, scope, query, list(fired.values()))
    if look_twice and text.words:
        matched = second_look(query, places, reading)
    number = emergency_number(country)
    alerts = tuple(
        Alert(category, ADVICE[category].to(number), matched[category])
        for category in CATEGORIES
        if category in matched
    )
    crisis = _crisis(country, number) if "self_harm" in matched else None
    return Triage(alerts, crisis, signs, spans)


def _fired(text: Text, scope: Scope) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for (rules, _), patterns in zip(_rules(), _candidates(text), strict=True):
        if patterns and rules.category not in found:
            span = _first(rules, patterns, text, scope)
            if span:
                found[rules.category] = span
    baby = infant_fever(text, scope)
    if baby:
        found["infant_fever"] = baby
    return found


def _first(rules: Table, patterns: list[Pattern], text: Text, scope: Scope) -> Span | None:
    if not about(rules.context, text, scope):
        return None
    for pattern in patterns:
        span = text.match(pattern, lambda s, used: scope.live(s, rules.kind, rules.category, used))
        if span:
            return span
    return None


def _place(text: Text, span: Span) -> tuple[int, int]:
    return text.words[span.start].start, text.words[span.end - 1].end


def _crisis(country: str | None, number: str) -> Crisis:
    lines = crisis_lines(country)
    message = CRISIS if lines else CRISIS_NO_LINE
    return Crisis(message.replace("{number}", number), lines)
