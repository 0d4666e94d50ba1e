"""The words that turn a sign off or leave it on: tables in the language of `phrases.py`, and sets of words."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from ..lexicon import LEXICON
from ..phrases import Pattern, table
from . import asking, denial, kin, meaning, times, told, worry

_TABLES: tuple[ModuleType, ...] = (denial, worry, times, kin, asking, told, meaning)


@cache
def cue(name: str) -> tuple[Pattern, ...]:
    """The patterns of a table, whichever module holds it."""
    return next(table(getattr(m, name), LEXICON) for m in _TABLES if hasattr(m, name))
