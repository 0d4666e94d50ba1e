"""Sets of words written as they are read."""

from __future__ import annotations


def bag(text: str) -> frozenset[str]:
    """The words of a text, parted by blanks."""
    return frozenset(text.split())
