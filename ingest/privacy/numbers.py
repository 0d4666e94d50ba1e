"""Numbers that stand for one person: identity, record, policy and account numbers, plates, "
"addresses of machines."""

import re
from collections.abc import Callable, Iterator

from ingest.privacy.spans import IDENTIFIER, Rule, Span, wordset

# After these a value with a digit is an identifier, with or without "number" between.
_SURE = (
    r"MRN|UHID|SSN|NRIC|HKID|IBAN|VIN|IMEI|CPF|DNI|BSN|TFN|OHIP|CURP|PESEL|"
    r"social security|national insurance|NHS|NHI|NI|aadh?aa?r|PAN(?: card)?|passport|"
    r"identity card|national id|voter id|id card|(?:\w+ )?ID|insurance|policy|medicare|medicaid|"
    r"medical record|patient|hospital|chart|claim|membership|member|health ?card|"
    r"driv(?:er['’]?s?|ing) licen[cs]e|"
    r"credit card|debit card|bank account|account|emirates id|iqama|residence permit|visa"
)
# These need the word "number" to be one.
_WITH_NUMBER = (
    r"record|case|file|registration|reg|reference|ref|accession|specimen|sample|lab|booking|ticket|"
    r"prescription|rx|serial|device|licen[cs]e|card|folder|admission|ward|op|ip|opd|ipd|cr|order|"
    r"ic|group|certificate|student|employee|badge|unit|id|tax|receipt|invoice"
)
_NUMBER = r"(?:numbers?|num|no|nr|nos|#|id|code)\.?"
_LINK = (
    r"(?:\s?(?:is|was|are|of my \w+(?: (?:is|was))?|at (?:the|my) \w+(?: (?:is|was))?)\b"
    r"|\s?[:=#-]){0,2}\s?"
)
_VALUE = (
    r"(?P<it>(?=[A-Za-z]{0,12}[ /-]?\d)[A-Za-z]{0,12}(?:[ /-]?\d+[A-Za-z]{0,4}\d*)"
    r"(?:[/.-][A-Za-z0-9]+|\s?\d{3,}[A-Za-z]?|\s\d\d(?=\s\d\d|\s[A-Z]\b)|\s\d\d\s[A-Z]\b)*\w*)"
)
_SURE_ID = re.compile(
    rf"(?<![\w-])(?:{_SURE})(?:\s?(?:card|{_NUMBER})){{0,2}}{_LINK}{_VALUE}", re.IGNORECASE
)
_NUMBERED_ID = re.compile(
    rf"(?<![\w-])(?:{_WITH_NUMBER})\s?(?:card\s)?{_NUMBER}{_LINK}{_VALUE}", re.IGNORECASE
)
_PLATE = re.compile(
    r"\b(?i:licen[cs]e plate|number plate|registration plate|plate|vehicle|car|bike|scooter"
    r"|truck)\s?"
    rf"(?i:(?:registration\s?)?(?:{_NUMBER})?\s?(?:is\b|[:-])?\s?)"
    r"(?P<it>(?=[A-Z0-9 -]{0,6}\d)(?=[0-9 -]{0,6}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,4})\b"
)
_NOT_VALUES = re.compile(
    r"(?:age|aged|of|for|at|in|is|was|on|and|with|has|had|to|from|about|than|type|stage|grade|day|"
    r"days|week|weeks|took|takes|every|covid|about|over|under|since|after|who|a|an)\s\d",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    r"\s?(?:mg|mcg|ml|kg|g|mm|cm|%|years?|yrs?|months?|weeks?|days?|hours?|times|bpm|units?|iu|"
    r"patients|people|beds|tablets?|dollars|pounds|euros|rs)\b",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(
    r"\d{5}|\d\d[-. ]\d\d[-. ]?\d\d|\d{4}[ -]\d{4}|\d{3}[-. ]\d{3}|\d-\d\d-\d"
)
_DOTTED = re.compile(
    r"\d\.\d+\.\d|[0-9A-Fa-f]:[0-9A-Fa-f]*:[0-9A-Fa-f]|[0-9A-Fa-f]-[0-9A-Fa-f]{2}-[0-9A-Fa-f]"
)
_THREE_DIGITS = re.compile(r"\d\W?\d\W?\d")
_SHAPES = re.compile(
    r"(?<![\w.-])(?:"
    r"\d{3}-\d{2}-\d{4}"  # United States
    r"|[A-Z][1289]\d{8}"  # Taiwan
    r"|[2-9]\d{3}[ -]\d{4}[ -]\d{4}"  # India, Aadhaar
    r"|[A-Z]{5}\d{4}[A-Z]"  # India, PAN
    r"|[STFGM]\d{7}[A-Z]"  # Singapore
    r"|[A-Z]{1,2}\d{6}\([\dA]\)"  # Hong Kong
    r"|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]"  # United Kingdom, National Insurance
    r"|\d{6}-[1-4]\d{6}"  # Korea
    r"|\d{6}-\d{2}-\d{4}"  # Malaysia
    r"|\d{4} \d{5} \d"  # Australia, Medicare
    r"|\d{3}\.\d{3}\.\d{3}-\d{2}"  # Brazil
    r"|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}"  # payment cards
    r"|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]"  # Italy
    r"|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?"  # IBAN
    r"|\d{8}[A-Z]"  # Spain
    r"|[A-Z]{1,2}\d{7,9}"  # passports
    r"|#\d{5,}"
    r"|(?!\d*0000|1?8(?:00|33|44|55|66|77|88)\d{7}\b)\d{9,20}[Xx]?"  # no measured value is written so long
    r")(?![\w-])"
)
_MACHINE = re.compile(
    r"(?<![\w.:])(?:(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)"
    r"|(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}"
    r"|(?=[\d:]*[A-Fa-f])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6})(?![\w.:]*\w)"
)


def _labelled(text: str) -> Iterator[Span]:
    for pattern in (_SURE_ID, _NUMBERED_ID):
        for found in pattern.finditer(text):
            if _is_value(text, found):
                yield Span(*found.span("it"), IDENTIFIER)


def _where(
    sign: re.Pattern[str], find: Callable[[str], Iterator[Span]]
) -> Callable[[str], Iterator[Span]]:
    """The finder, run only on texts that show the sign: a quick search spares a long one."""

    def finder(text: str) -> Iterator[Span]:
        return find(text) if sign.search(text) else iter(())

    return finder


def _is_value(text: str, found: re.Match[str]) -> bool:
    value = found["it"]
    enough = sum(char.isdigit() for char in value) >= 3
    return enough and not _NOT_VALUES.match(value) and not _UNIT_AFTER.match(text, found.end())


def _plates(text: str) -> Iterator[Span]:
    for found in _PLATE.finditer(text):
        yield Span(*found.span("it"), IDENTIFIER)


def _shaped(text: str) -> Iterator[Span]:
    for found in _SHAPES.finditer(text):
        yield Span(found.start(), found.end(), IDENTIFIER)


def _machines(text: str) -> Iterator[Span]:
    for found in _MACHINE.finditer(text):
        yield Span(found.start(), found.end(), IDENTIFIER)


_LABEL_WORDS = (
    "mrn uhid ssn nric hkid iban vin imei cpf dni bsn tfn ohip curp pesel social national nhs nhi "
    "ni aadhaar aadhar adhaar "
    "adhar aadhaar pan passport identity id voter insurance policy medicare medicaid medical "
    "patient hospital chart claim "
    "membership member health healthcard license licence card account iqama residence visa number "
    "numbers num no nr nos code #"
)


RULES = (
    Rule(wordset(_LABEL_WORDS), _where(_THREE_DIGITS, _labelled)),
    Rule(wordset("plate vehicle car bike scooter truck"), _plates),
    Rule(wordset("0"), _where(_LONG_NUMBER, _shaped)),
    Rule(wordset("0"), _where(_DOTTED, _machines)),
)
