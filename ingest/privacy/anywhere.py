"""Given names that stand anywhere in a text, with the family name beside them."""

import re
from collections.abc import Iterator

from ingest.privacy.spans import NAME, Rule, Span
from ingest.privacy.tokens import Trust, is_doctor, name_at
from ingest.privacy.vocabulary import GIVEN, SURNAMES, Likeness, is_chinese_given, likeness

_CAPITALISED = re.compile(r"(?<![\w'’.@/-])[A-ZÀ-Þ][a-zà-ÿ]+(?![\w@/-])")
_PAIR = re.compile(
    r"(?<![\w'’.@/-])([A-Z][a-z]{1,6}) ([A-Z][a-z]{1,9}(?:-[A-Z]?[a-z]{1,6})?)(?![\w@-])"
)
_NOT_A_PERSON_BEFORE = re.compile(
    r"(?:\b(?:St|Saint|San|Santa|Queen|King|Prince|Princess|Pope|President|Sir|Lady|Lord|Mount"
    r"|Port|Lake|Fort|"
    r"the|brand|[Dd]rug|[Tt]ropical [Ss]torm|[Hh]urricane|by)\b\.?\s|[-–])\Z"
)
_NOT_A_PERSON_AFTER = re.compile(
    r"(?:\s[A-Z][\w-]+)?(?:['’]s?)?(?:\s?[-–]\s?[A-Z]|\sin Wonderland|\s(?:(?:and"
    r"|or)\s)?(?:[A-Z][\w'’-]+\s){0,2}(?i:syndromes?|disease|disorder|palsy|sign|"
    r"test|virus|paralysis|area|aphasia|gland|duct|node|tendon|wort|an(?:a)?emia|type|hospital"
    r"|clinic|universit|islands?|oil|college|school|cent(?:er|re)|institute|foundation|"
    r"islands?|oil|association|society|health|medical|memorial|street|road|avenue|phenomenon"
    r"|procedure|technique|"
    r"scale|score|reflex|tumou?r|sarcoma|lymphoma|malformation|fracture|nodule|law|trust|company"
    r"|diet))"
)


def _given_names(text: str) -> Iterator[Span]:
    for found in _CAPITALISED.finditer(text):
        if found[0].lower() in GIVEN:
            end = name_at(text, found.start(), Trust.ALONE, limit=3)
            if end > found.start() and _is_person(text, found.start(), end):
                yield Span(found.start(), end, NAME)


def _chinese_names(text: str) -> Iterator[Span]:
    for found in _PAIR.finditer(text):
        family, given = found.groups()
        if _is_chinese_name(family, given) and _is_person(text, *found.span()):
            yield Span(*found.span(), NAME)


def _is_chinese_name(family: str, given: str) -> bool:
    if family.lower() not in SURNAMES or not is_chinese_given(given.lower()):
        return False
    return likeness(given) == Likeness.UNKNOWN and likeness(family) > Likeness.NEVER


def _is_person(text: str, start: int, end: int) -> bool:
    if _NOT_A_PERSON_BEFORE.search(text, max(0, start - 20), start):
        return False
    return not (_NOT_A_PERSON_AFTER.match(text, end) or is_doctor(text, start, end))


RULES = (Rule(GIVEN, _given_names), Rule(SURNAMES, _chinese_names))
