"""Exact dates of birth, and ages of ninety and over."""

import re
from collections.abc import Iterator

from ingest.privacy.spans import AGE, BIRTH_DATE, Rule, Span, wordset

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:18|19|20)\d\d|'?\d\d)"
_DATE = (
    rf"(?:(?:the\s)?{_DAY}[\s/-]?(?:of\s)?{_MONTH}(?:,?[\s/-]{{0,2}}{_YEAR})?(?!\d)"
    rf"|{_MONTH}[\s/-]{{0,2}}(?:the\s)?{_DAY}(?!\d)(?:\s?,?\s?{_YEAR}(?!\d))?"
    r"|(?:\d{4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2})(?!\d)"
    r"|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{8}(?!\d))"
)
_LABEL = (
    r"\b(?:d\.?\s?o\.?\s?b\b\.?|date\s(?:of\s)?birth|birth\s?-?(?:date|day)|b-?day|birth|born|"
    r"turned\s\w{2,12})"
)
_BORN = re.compile(
    rf"{_LABEL}(?:\s?[:=(-]|\s(?:is|was|on|as|date|in|falls)\b)*\s{{0,3}}(?P<it>{_DATE})",
    re.IGNORECASE,
)
_BORN_ON = re.compile(rf"\bborn\b[^.\n]{{1,60}}?\bon\s(?P<it>{_DATE})", re.IGNORECASE)
_IS_BIRTHDAY = re.compile(
    rf"(?P<it>\b{_DATE})\s?(?:\(?(?:dob\b|d\.o\.b)|(?:is|was|as)\s(?:my|his|her|our"
    rf"|the)\s(?:\w+\s)?(?:birth|dob))",
    re.IGNORECASE,
)

_TENS = (
    r"(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one"
    r"|a) hundred(?: and \w+)?)"
)
_OLD = rf"(?P<it>\b(?:9\d|1[0-2]\d)|\b{_TENS})"
_GROUP = r"(?!\s?(?:\+|and (?:over|older|above|up)|or (?:over|older|above|more)|to \d|[-–~] ?\d))"
_YEARS = r"(?:years?|yrs?|y)"
_RELATIVE = (
    r"(?:father|mother|dad|mum|mom|grand(?:pa|ma|dad|father|mother)|granny|nana|aunt|uncle|"
    r"husband|wife|lady|man|woman|gentleman|patient|male|female)"
)
_NOT_MEASURE = (
    r"(?!\s?(?:%|percent|kg|kgs|kilo\w*|lbs?|pounds?|cm|mm|mg|ml|bpm|beats|degrees?|f\b|c\b|/"
    r"|\.\d|,\d|:\d|"
    r"days?|hours?|minutes?|weeks?|months?|times|sure|certain|miles|km|meters|feet))"
)
_AGES = (
    re.compile(rf"{_OLD}(?=[\s-]?{_YEARS}[\s.-]{{0,2}}(?:old|olds|of\sage)\b)", re.IGNORECASE),
    re.compile(rf"{_OLD}(?=\s?-?(?:y[./]?\s?o\b|yo[mf]\b|[- ]?{_YEARS}[\s,-]+(?:male|female|man"
               rf"|woman|lady|gentleman|m|f)\b))", re.IGNORECASE),
    re.compile(rf"(?<!to )(?<!over )(?<!under )(?<!until )(?<!above )(?<!by )\b(?:aged?|age is"
               rf"|age of|age:|age -)\s?:?\s?{_OLD}(?![\d.,]*\d){_GROUP}{_NOT_MEASURE}", re.IGNORECASE),
    re.compile(rf"{_OLD}(?=\s?/\s?[MF]\b)"),
    re.compile(rf"(?:\bturn(?:ed|s|ing)|(?:\bwill|'ll|’ll) be)\s{_OLD}\b{_GROUP}{_NOT_MEASURE}", re.IGNORECASE),
    re.compile(rf"\b(?:I am|I'm|he is|she is|he's|she's|he was|she was|{_RELATIVE}(?: is| was"
               rf"|'s))\s(?:now |already |almost |nearly )?"
               rf"{_OLD}(?={_NOT_MEASURE}{_GROUP}(?:\s(?:years?|yrs?|now|and|with|but|this)\b"
               rf"|\s?[.,;!?)\n]|$))", re.IGNORECASE),
    re.compile(rf"\b{_RELATIVE}(?:,\s|\s?\(){_OLD}(?=\s?[,)])", re.IGNORECASE),
    re.compile(rf"\b{_RELATIVE}\s\w+(?: \w+)?(?:,\s|\s?\(){_OLD}(?=\s?[,)])", re.IGNORECASE),
)  # fmt: skip


def _births(text: str) -> Iterator[Span]:
    for pattern in (_BORN, _BORN_ON, _IS_BIRTHDAY):
        for found in pattern.finditer(text):
            yield Span(*found.span("it"), BIRTH_DATE)


def _ages(text: str) -> Iterator[Span]:
    for pattern in _AGES:
        for found in pattern.finditer(text):
            yield Span(*found.span("it"), AGE)


RULES = (
    Rule(wordset("birth born dob d bday b birthday birthdate turned"), _births),
    Rule(frozenset(["ninety", "hundred", *map(str, range(90, 130))]), _ages),
)
