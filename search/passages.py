"""Long texts -> passages of whole sentences that fit the encoder, as offsets into the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search.encode import Encoder

TokenSpans = Callable[[str], list[tuple[int, int]]]
_SLACK = 2
"""Word pieces that a prefix may change at the beginning of a text."""

_SENTENCE = re.compile(r"(?<=[.!?。！？])[\"'”’)\]]*\s+(?=[^\sa-z])|\n+")
_ABBREVIATION = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|approx|No|Fig)\.$")


def sentences(text: str) -> list[tuple[int, int]]:
    """The (start, end) of every sentence; a line's end ends one too."""
    bounds = []
    start = 0
    for gap in _SENTENCE.finditer(text):
        if "\n" not in gap[0] and _ABBREVIATION.search(text[start : gap.start()]):
            continue
        if text[start : gap.start()].strip():
            bounds.append((start, gap.start() + len(gap[0].rstrip())))
        start = gap.end()
    if text[start:].strip():
        bounds.append((start, start + len(text[start:].rstrip())))
    return bounds


def cut(text: str, token_spans: TokenSpans, max_tokens: int) -> list[tuple[int, int]]:
    """Offsets of passages of whole sentences, each at most ``max_tokens`` word pieces long.

    Together they cover every word: a sentence longer than a passage is cut between its word pieces.
    """
    starts = [start for start, _ in token_spans(text)]
    passages: list[tuple[int, int]] = []
    open_at: int | None = None
    open_end = 0
    for start, end in _fitting(sentences(text), starts, max_tokens):
        if open_at is not None and _count(starts, open_at, end) > max_tokens:
            passages.append((open_at, open_end))
            open_at = None
        open_at, open_end = (start if open_at is None else open_at), end
    if open_at is not None:
        passages.append((open_at, open_end))
    return passages


def pieces(
    text: str, encoder: Encoder, size: int | None = None, overhead: int | None = None
) -> list[tuple[int, int]]:
    """Offsets of stretches that the encoder reads whole, at most ``size`` word pieces if given.

    ``overhead`` is what a model adds to every text: special word pieces and those of its prefix.
    """
    longest = encoder.fingerprint.max_length
    if overhead is None:
        overhead = encoder.count_tokens("")
    size = min(size or longest, longest - overhead)
    spans = encoder.token_spans(text)
    fitting: list[tuple[int, int]] = []
    for start, stop in cut(text, lambda _: spans, size):
        is_all = not text[:start].strip() and not text[stop:].strip()
        if is_all and len(spans) + overhead + _SLACK <= longest:
            fitting.append((start, stop))
        # A word cut in two can come to more pieces than the whole word had.
        elif encoder.count_tokens(text[start:stop]) > longest:
            inner = pieces(text[start:stop], encoder, max(1, size // 2), overhead)
            fitting.extend((start + begin, start + end) for begin, end in inner)
        else:
            fitting.append((start, stop))
    return fitting


def _count(starts: list[int], begin: int, end: int) -> int:
    return bisect_left(starts, end) - bisect_left(starts, begin)


def _fitting(
    spans: list[tuple[int, int]], starts: list[int], max_tokens: int
) -> list[tuple[int, int]]:
    """The spans, those too long cut into stretches that fit."""
    pieces = []
    for start, end in spans:
        while _count(starts, start, end) > max_tokens:
            border = starts[bisect_left(starts, start) + max_tokens]
            pieces.append((start, border))
            start = border
        pieces.append((start, end))
    return pieces
