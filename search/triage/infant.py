"""Fever in a baby under three months: age and temperature read from the words of a query.

38.0 C (100.4 F) and more counts: NHS "High temperature (fever) in children",
https://www.nhs.uk/conditions/fever-in-children/.
"""

from __future__ import annotations

from functools import cache

from .bag import bag
from .lexicon import LEXICON
from .phrases import Pattern, Span, Text, table
from .scope import Scope

THREE_MONTHS = 91
FEVER_C, FEVER_F = 38.0, 100.4
BARE_C, BARE_F = 39.0, 101.0
COOL_C, COOL_F = 35.0, 95.0
HOTTEST_C, HOTTEST_F = 43.0, 110.0

_DAYS = {"day": 1.0, "days": 1.0, "d": 1.0, "week": 7.0, "weeks": 7.0, "w": 7.0}
_DAYS |= {"month": 30.4, "months": 30.4, "m": 30.4, "mo": 30.4}
_NAMES = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_COUNTS = {word: float(count) for count, word in enumerate(_NAMES, start=1)} | {
    "a": 1.0,
    "an": 1.0,
    "couple": 2.0,
    "few": 3.0,
}
# "6 weeks postpartum" is a mother, "6 weeks ago" is no age.
_NO_AGE = bag(
    "pregnant postpartum post ago into gestation after pregnancy along premature early prem later"
)
_NO_TEMPERATURE = bag(
    "week weeks month months day days year years mg ml kg lbs lb pounds bpm minutes hours oz "
    "grams percent times mcg cm inches weeker"
)
# "39 or more weeks", but not "38.9 both times".
_BETWEEN = bag("or and plus to half full whole more")
_WARM = bag(
    "temperature fever thermometer hot warm burning forehead armpit underarm rectal rectally scanned scanner"
)
_LASTS = bag("for since past last every within over in")
# "fever two days" in a child of any age.
_LASTING = bag("fever temperature cough vomiting diarrhea sick ill unwell poorly")
NEWBORN = """
newborn|newborns|neonate|neonatal
born last|this week
born yesterday|today
born a? few|couple of? days|weeks ago
"""
HALF = """
one|1|two|2 and a? half months|month
"""
UNDER = """
under|below|less_than|younger_than 3|three|2|two months|month
"""
BABY = """
<BABY>
rectal|rectally|jabs|breastfed|breastfeeding|formula|feeds|nappy|nappies|diaper|armpit|mo|preemie
son|daughter|boy|girl|grandson|granddaughter|child|niece|nephew|he|she|hes|shes|old|born
"""
FEVER = """
fever|feverish|febrile|fevers|pyrexia
burning up
high|raised|running_a|has_a|got_a|with_a|spiking_a|have_a|elevated temperature
temperature high|raised|spike|spiking|elevated|is_up
feels|feel|is|so|very|really|to_touch|baby|newborn|infant|old ..1 hot ! room|bath|weather|hot_day|summer|water|milk|bottle
"""


@cache
def _patterns(which: str) -> tuple[Pattern, ...]:
    return table(
        {"newborn": NEWBORN, "under": UNDER, "half": HALF, "baby": BABY, "fever": FEVER}[which],
        LEXICON,
    )


def infant_fever(text: Text, scope: Scope) -> Span | None:
    """The words that tell of a fever in a baby under three months, or None."""
    age = _young_age(text)
    if age is None:
        return None
    told = [s for s in _find(text, "fever") if scope.live(s, "sign")]
    fever = _hot(text, bool(told))
    if fever is None and not (_measured_cool(text) or _other_child(text)):
        fever = told[0] if told else None
    if fever is None:
        return None
    return Span(min(age.start, fever.start), max(age.end, fever.end))


def _find(text: Text, which: str) -> list[Span]:
    anywhere = (text.match(p, lambda *_: True) for p in _patterns(which))
    return [span for span in anywhere if span]


def _young_age(text: Text) -> Span | None:
    newborn = _find(text, "newborn") + _find(text, "under")
    half = _find(text, "half")
    if half and _find(text, "baby"):
        return half[0]
    all_ages = _ages(text)
    young = [span for span, days in all_ages if days < THREE_MONTHS]
    older = len(young) < len(all_ages) or _in_years(text)
    if young and _find(text, "baby") and not (older and not _called_old(text, young[0])):
        return young[0]
    return newborn[0] if newborn and not older else None


def _in_years(text: Text) -> bool:
    return any(
        (word.norm in {"year", "years"} and _count_at(text, place) is not None)
        or (word.norm in {"age", "aged"} and _bare_age(text, place + 2))
        or (word.norm == "now" and _grown(text, place))
        for place, word in enumerate(text.words[1:])
    )


def _grown(text: Text, place: int) -> bool:
    """Whether the word in front of a "now" is an age in years ("he is 10 now")."""
    value = _number(text.norms[place])
    return (
        value is not None
        and value < COOL_C
        and text.norms[place - 1] in {"is", "are", "hes", "shes", "theyre"}
    )


def _bare_age(text: Text, place: int) -> bool:
    """Whether a count stands here with no unit of days, weeks or months behind it ("age 6")."""
    words = text.words
    if place >= len(words) or _count_at(text, place) is None:
        return False
    return place + 1 == len(words) or words[place + 1].norm not in _DAYS


def _called_old(text: Text, span: Span) -> bool:
    return _follows(text, span.end, frozenset({"old"}))


def _ages(text: Text) -> list[tuple[Span, float]]:
    found = []
    for place in range(1, len(text.words)):
        unit = _DAYS.get(text.words[place].norm)
        first = _count_at(text, place - 1)
        if (unit and first is not None and not _follows(text, place + 1, _NO_AGE)) or (
            unit and first is not None and _is_born(text, place)
        ):
            found.append((Span(place - 1, place + 1), first * unit))
    return [age for age in found if not _a_duration(text, age[0])] + _bare_units(text)


def _bare_units(text: Text) -> list[tuple[Span, float]]:
    """Ages with no count ("my month old baby")."""
    return [
        (Span(place, place + 2), _DAYS[word.norm])
        for place, word in enumerate(text.words)
        if word.norm in {"week", "month"}
        and _follows(text, place + 1, frozenset({"old"}))
        and (place == 0 or text.words[place - 1].norm in {"my", "our", "her", "his"})
    ]


def _count_at(text: Text, place: int) -> float | None:
    norm = text.words[place].norm
    if norm == "of" and place > 0:
        norm = text.words[place - 1].norm
    return _COUNTS.get(norm, _number(norm))


def _number(norm: str) -> float | None:
    return float(norm) if norm.replace(".", "", 1).isdecimal() else None


def _follows(text: Text, place: int, words: frozenset[str]) -> bool:
    near = text.words[place : place + 2]
    return bool(near) and (
        near[0].norm in words
        or (near[0].norm != "old" and near[-1].norm in words and not near[-1].before)
    )


def _is_born(text: Text, place: int) -> bool:
    near = [word.norm for word in text.words[max(0, place - 5) : place]]
    return "born" in near and _follows(text, place + 1, frozenset({"ago"}))


def _a_duration(text: Text, span: Span) -> bool:
    """Whether a stretch of time is how long something has lasted ("a fever for 2 days")."""
    before = text.words[span.start - 1].norm if span.start else ""
    after = text.words[span.end].norm if span.end < len(text.words) else ""
    return (before in _LASTS or before in _LASTING) and after != "old"


def _hot(text: Text, told: bool) -> Span | None:
    return next((s for s, value in _temperatures(text, told) if _is_fever(value)), None)


def _measured_cool(text: Text) -> bool:
    return any(not _is_fever(value) for _, value in _temperatures(text, told=True))


def _other_child(text: Text) -> bool:
    """Whether it is the mother who has the fever."""
    return any(
        text.match(p, lambda *_: True) is not None
        for p in table("i have|had|am|feel a? fever|feverish|temperature", LEXICON)
    )


def _is_fever(value: float) -> bool:
    return FEVER_C <= value <= HOTTEST_C or FEVER_F <= value <= HOTTEST_F


def _temperatures(text: Text, told: bool) -> list[tuple[Span, float]]:
    """Numbers that can only be a body temperature, in C or in F."""
    warm = told or not text.vocabulary.isdisjoint(_WARM)
    if (
        not text.vocabulary.isdisjoint({"room", "nursery", "bath", "outside", "weather"})
        and not told
    ):
        return []
    found = []
    for place, word in enumerate(text.words):
        value = _number(word.norm)
        if value is None or _counts(text, place + 1):
            continue
        marked = warm or "." in word.norm or _unit(text, place + 1) or _bare(text, place, value)
        body = COOL_C <= value <= HOTTEST_C or COOL_F <= value <= HOTTEST_F
        if marked and body:
            found.append((Span(place, place + 1), value))
    return found


def _counts(text: Text, place: int) -> bool:
    """Whether the word here makes the number in front a count of something ("39 weeks")."""
    near = [word.norm for word in text.words[place : place + 2]]
    if near and near[0] in _BETWEEN:
        near.reverse()
    return bool(near) and near[0] in _NO_TEMPERATURE


def _bare(text: Text, place: int, value: float) -> bool:
    """Whether a number right behind an age ("6 week old 101") is too high for anything but a fever."""
    fever = BARE_C <= value <= HOTTEST_C or BARE_F <= value <= HOTTEST_F
    return fever and place > 0 and text.words[place - 1].norm in {"old", "baby", "months", "weeks"}


def _unit(text: Text, place: int) -> bool:
    units = {
        "c",
        "f",
        "degrees",
        "degree",
        "deg",
        "celsius",
        "fahrenheit",
        "centigrade",
    }
    return place < len(text.words) and text.words[place].norm in units
