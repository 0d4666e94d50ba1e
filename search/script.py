"""The writing systems of a text, to notice a question no record could be close to."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping

_NAMES = {"CJK": "Chinese", "HANGUL": "Korean", "HIRAGANA": "Japanese", "KATAKANA": "Japanese"}


def script_counts(text: str) -> Counter[str]:
    """How many letters of each writing system a text has, by the first word of their Unicode names."""
    counts: Counter[str] = Counter()
    for char, number in Counter(text).items():
        if char.isalpha():
            name = "LATIN" if char.isascii() else unicodedata.name(char, "?").split(" ", 1)[0]
            counts[name] += number
    return counts


def foreign_script(text: str, indexed: Mapping[str, int]) -> str | None:
    """The writing system of most of a text, when fewer than 1 in 200 letters indexed are of it."""
    counts = script_counts(text)
    if not counts:
        return None
    script, number = counts.most_common(1)[0]
    rare = indexed.get(script, 0) * 200 < sum(indexed.values())
    name = _NAMES.get(script, script.capitalize())
    return name if rare and number * 2 > sum(counts.values()) else None
