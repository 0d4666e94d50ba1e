"""What the tagger is told of a word: the pieces it is made of, how it is written, what the word lists know of it."""

import re
import unicodedata
from collections.abc import Mapping

from ingest.privacy.vocabulary import (
    SURNAMES,
    WORLD_FAMILY,
    WORLD_GIVEN,
    Likeness,
    is_chinese_given,
    likeness,
)

TOKEN = re.compile(r"\0+|[^\W\d_]+|\d+|\n|[^\w\s]|_")
"""A run of letters, a run of digits, a line break, one sign, or a stretch already taken out."""
MOST_PIECES = 6
_LONGEST_PIECE = 18
_MOST_DIGITS = 10
_WRITTEN = (str.islower, str.istitle, str.isupper)
_CLASSES = len(Likeness)
_NUMBERS = ((90, 120), (1, 31), (1900, 2030))
LISTED = 2
"""How many flags, the last ones, say that a word is in a list of names."""
FLAGS = 4 + len(_WRITTEN) + 2 + _MOST_DIGITS + len(_NUMBERS) + 1 + _CLASSES + 2 + LISTED
"""How many flags `flags` gives."""


def pieces(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The rows of a word's longest known pieces from the left, as WordPiece takes them; none if it fails."""
    plain = "".join(
        c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c)
    )
    rows: list[int] = []
    at = 0
    while at < len(plain) and len(rows) < MOST_PIECES:
        for end in range(min(len(plain), at + _LONGEST_PIECE), at, -1):
            row = vocabulary.get(("##" if at else "") + plain[at:end])
            if row is not None:
                rows.append(row)
                at = end
                break
        else:
            return []
    return rows


def flags(token: str) -> list[float]:
    """What can be seen of a token without knowing its meaning, as FLAGS numbers of 0 or 1."""
    word, number = token[0].isalpha(), token[0].isdigit()
    found = [token == "\n", token[0] == "\0", word, number]
    found += [word and written(token) for written in _WRITTEN]
    found += [word and len(token) == 1, word and not token.isascii()]
    found += [
        number and min(len(token), _MOST_DIGITS) == size for size in range(1, _MOST_DIGITS + 1)
    ]
    value = int(token) if number and len(token) < _MOST_DIGITS and token.isdecimal() else -1
    found += [low <= value <= high for low, high in _NUMBERS]
    found += [number and token[0] == "0"]
    known, lower = likeness(token) if word else -1, token.lower()
    found += [known == each for each in Likeness]
    found += [
        word and lower in SURNAMES,
        word and token.istitle() and is_chinese_given(token),
        lower in WORLD_GIVEN,
        lower in WORLD_FAMILY,
    ]
    return [float(flag) for flag in found]
