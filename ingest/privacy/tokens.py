"""Walking over the words of a name from where a sentence says that one begins."""

import re
from enum import IntEnum

from ingest.privacy.vocabulary import (
    GIVEN,
    PARTICLES,
    SURNAMES,
    Likeness,
    is_chinese_given,
    likeness,
)

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_GAP = re.compile(r"[ \t\u00a0]{1,2}")
_LONGEST_WORD = 40

_TITLE = (
    r"(?:Drs?|Doctor|Doc|Prof|Professor|Dean|Director|Physician|Surgeon|Consultant|Superintendent|"
    r"Attending|Nurse|Pharmacist|Dentist|Psychologist|Psychiatrist|Therapist|Specialist|Chief|"
    r"Dermatologist|Cardiologist|Neurologist|Oncologist|Urologist|Gyn(?:a)?ecologist|Pediatrician"
    r"|GP)"
)
_DOCTOR_BEFORE = re.compile(
    rf"\b(?:(?:Drs?|Prof|dr)\b\.?\s{{0,3}}|(?i:{_TITLE})\b\.?[ \u00a0]{{0,3}})"
    r"(?:[A-ZÀ-Þ](?:\.|[\w'’-]*)[ \u00a0]){0,2}\Z"
)
_DOCTOR_AFTER = re.compile(
    r"[,.]?[\s(]{0,3}(?:M\.?D\b|MBBS|M\.B|D\.?O\.?\b|Ph\.?D|FRC|MRC|DNB|RN\b|DDS|BDS|MS\b|"
    r"Dep(?:artmen)?t\b|(?i:consultant|attending|physician|surgeon|specialist|doctor\b|dr\b|"
    r"general practi|clinic\b|hospital\b|cardiolog|neurolog|dermatolog|gyn|p(?:a)?ediatric|urolog"
    r"|oncolog|psychiatr))"
)


class Trust(IntEnum):
    """How surely the sentence announces a name; what a word must bring of its own falls as it "
    "rises."""

    ALONE = 0
    WEAK = 1
    FAIR = 2
    SURE = 3
    CERTAIN = 4


_LEAST = {
    Trust.ALONE: Likeness.GIVEN,
    Trust.WEAK: Likeness.UNKNOWN,
    Trust.FAIR: Likeness.AMBIGUOUS,
    Trust.SURE: Likeness.PROPER,
    Trust.CERTAIN: Likeness.NEVER,
}


def name_at(text: str, start: int, trust: Trust, *, lower: bool = False, limit: int = 4) -> int:
    """Where the name that begins at `start` ends, or `start` when none does; `lower` admits "jane roe"."""
    end = at = start
    before = ""
    for _ in range(limit):
        found = WORD.match(text, at)
        if found is None:
            break
        word = _POSSESSIVE.sub("", found[0])
        fits = _fits(word, before, trust, lower) or (
            not before and _is_forename(text, found, trust)
        )
        if fits:
            end = at + len(word)
        elif not (_is_particle(word, before) or _is_initial(text, found, trust)):
            break
        after = found.end()
        if len(word) == 1 and text[after : after + 1] == ".":
            after += 1
            end = after if fits else end
        gap = _GAP.match(text, after)
        if word != found[0] or gap is None:
            break
        at = gap.end()
        before = word if fits else before
    return end


def is_full_name(text: str, start: int, end: int) -> bool:
    """Whether the stretch carries evidence of its own: a known given name, or a Chinese full "
    "name."""
    words = WORD.findall(text, start, end)
    if any(word.lower() in GIVEN for word in words):
        return True
    return (
        len(words) in (2, 3) and words[0].lower() in SURNAMES and all(map(is_chinese_given, words))
    )


def is_doctor(text: str, start: int, end: int) -> bool:
    """Whether a doctor's title stands before the stretch, or a degree or department after it."""
    if _DOCTOR_BEFORE.search(text, max(0, start - 48), start):
        return True
    return _DOCTOR_AFTER.match(text, end) is not None


def _is_particle(word: str, before: str) -> bool:
    return word.lower() in PARTICLES and bool(before or word[0].isupper())


def _is_initial(text: str, found: re.Match[str], trust: Trust) -> bool:
    return (
        trust >= Trust.WEAK
        and found[0].isupper()
        and text[found.end() : found.end() + 1] == "."
        and len(found[0]) == 1
    )


def _is_forename(text: str, found: re.Match[str], trust: Trust) -> bool:
    """Names that are English words too are told by the word after them: "Su Wen", "Jo Whitfield"."""
    gap = _GAP.match(text, found.end())
    if gap is None or not found[0].istitle():
        return False
    following = WORD.match(text, gap.end())
    if following is None:
        return False
    if found[0].lower() in SURNAMES and _is_chinese(following[0]):
        return True
    family = following[0].istitle() and likeness(following[0]) in (
        Likeness.UNKNOWN,
        Likeness.AMBIGUOUS,
    )
    return family and trust >= Trust.WEAK and likeness(found[0]) == Likeness.AMBIGUOUS


def _is_chinese(word: str) -> bool:
    return word[0].isupper() and is_chinese_given(word) and likeness(word) > Likeness.PROPER


def _fits(word: str, before: str, trust: Trust, lower: bool) -> bool:
    if len(word) > _LONGEST_WORD:
        return False
    found = likeness(word)
    upper = word[0].isupper()
    if found == Likeness.GIVEN:
        return upper or lower
    if len(word) == 1:
        return upper and word != "I" and bool(before or trust >= Trust.SURE)
    if not upper:
        return lower and found >= (
            _LEAST[trust] if before else max(_LEAST[trust], Likeness.AMBIGUOUS)
        )
    if before:
        chinese = before.lower() in SURNAMES and is_chinese_given(word)
        return found > Likeness.NEVER or chinese
    acronym = word.isupper() and len(word) < 7 and trust < Trust.SURE
    return found >= _LEAST[trust] and not acronym
