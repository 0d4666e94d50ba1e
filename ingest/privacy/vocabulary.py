"""Which words can be a person's name: word lists, and the judgement drawn from them."""

import re
from enum import IntEnum
from importlib.resources import files

from ingest.privacy.spans import wordset


def _words(name: str) -> frozenset[str]:
    text = (files(__package__) / "words" / name).read_text(encoding="utf-8")
    return wordset("\n".join(line for line in text.splitlines() if not line.startswith("#")))


GIVEN = _words("given.txt")
AMBIGUOUS = _words("ambiguous.txt")
PROPER = _words("proper.txt")
SURNAMES = _words("surnames.txt")
COMMON = _words("common.txt") | _words("more.txt")
MEDICAL = _words("medical.txt")
"""Words of medical texts that are in none of the lists above: a network may not take them for names."""

WORLD_GIVEN = _words("given_world.txt")
WORLD_FAMILY = _words("family_world.txt")
"""Names of many countries, English words among them: a network may weigh them, a rule may not."""

PARTICLES = wordset(
    "de da di del della dos das do van von der den bin binti ibn al el la le ter ten st"
)

_SYLLABLE = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü](?:i|o|u|n|ng|ng|a|ai|an|ang|ao|e|en|r)?g?"
_SYLLABLES = re.compile(rf"{_SYLLABLE}(?:['’-]?{_SYLLABLE}){{0,2}}", re.IGNORECASE)
_MEDICAL = re.compile(
    r"(?:itis|osis|emia|aemia|oma|pathy|algia|ectomy|otomy|ology|ologist|scopy|plasty|uria|penia|"
    r"cillin|mycin|statin|prazole|sartan|olol|azepam|azole|oxacin|dipine|mab|vir|pril|idone|"
    r"amine|zine|phrine|caine|oxide|tion|sion|ness|ment|ity|ism|ology|gram|graphy|trophy|plegia|"
    r"coccus|virus|bacter|toxin|globin|cyte|genic|ical|ous|ful|less|able|ible|ward|ance|ence)s?$"
)
_CONTRACTION = re.compile(r"['’](?:m|re|ve|ll|d|t)$")
_INFLECTIONS = (
    ("'s", ""), ("’s", ""), ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"),
    ("ing", ""), ("ing", "e"), ("ly", ""), ("ies", "y"),
)  # fmt: skip


class Likeness(IntEnum):
    """How far a word by itself speaks for being part of a name."""

    NEVER = 0
    PROPER = 1
    AMBIGUOUS = 2
    UNKNOWN = 3
    GIVEN = 4


def likeness(word: str) -> Likeness:
    """What the word lists say of one word, whatever its case."""
    lower = word.lower()
    if _CONTRACTION.search(lower):
        return Likeness.NEVER
    if lower in GIVEN:
        return Likeness.GIVEN
    if lower in AMBIGUOUS:
        return Likeness.AMBIGUOUS
    if _is_common(lower):
        return Likeness.NEVER
    if lower in PROPER or (len(word) > 4 and _MEDICAL.search(lower)):
        return Likeness.PROPER
    return Likeness.UNKNOWN


def is_plain(word: str) -> bool:
    """Whether the word is one of plain or medical English and no name."""
    return likeness(word) == Likeness.NEVER or word.lower() in MEDICAL


def is_chinese_given(word: str) -> bool:
    """Whether the word is made of one to three romanised Chinese syllables."""
    return _SYLLABLES.fullmatch(word) is not None


def _is_common(lower: str) -> bool:
    if lower in COMMON:
        return True
    stems = (lower[: -len(end)] + put for end, put in _INFLECTIONS if lower.endswith(end))
    return any(len(stem) > 2 and stem in COMMON for stem in stems)
