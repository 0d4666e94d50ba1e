"""Small pure functions on text: one form of white space, dates, names of doctors, age and sex."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

# Control and direction characters would reach a reader's terminal; none is part of anybody's words.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff]"
)
_LIST_ITEM = re.compile(r"(?:[-–—•*▪◦●>]|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s*\S")
_SENTENCE_END = re.compile(r"[.?!:;…。?!][\"'”’)\]]*$")
# A line ending like this has not ended: the next one belongs to it.
_UNFINISHED = re.compile(
    r"(?:[,(\-–&/]|\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|a|an|the|of|and|or|with|to|in|for|by|at|on"
    r"|from|as|is|are|was|were|my|your|his|her|their|that|which)\.?)$"
)
_ABBREVIATED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|approx)\.$")
_TAIL_LETTERS = 16  # more than any of these three reads

_TITLES = re.compile(r"^(?:(?:dr|doctor|prof|professor|assoc|asst|mr|mrs|ms)\b\.?[\s:]*)+", re.I)
_DEGREES = re.compile(
    r"[,\s(]+(?:M\.?\s?D|D\.?\s?O|M\.?B\.?B\.?S|M\.?B\.?,? ?B\.?Ch|Ph\.?\s?D|FRC[A-Z]+|FAC[A-Z]+|MRC[A-Z]+"
    r"|DDS|DMD|MPH|MS|DNB|DM|BDS|MDS|MSc|FAAP|FACP)\b\.?\)?"
)
_IS_DOCTOR = re.compile(r"^\s*(?:dr|doctor|prof|professor)\b\.?\s", re.I)

_DATE_FORMATS = ("%Y-%m-%d", "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%Y-%m", "%B %Y")


def printable(text: str) -> str:
    """The text without control and direction characters."""
    return _CONTROLS.sub("", text)


def collapse(text: str) -> str:
    """The text with every run of white space as one space, none at its ends."""
    return " ".join(text.replace("\u200b", " ").replace("\ufeff", " ").split())


def reflow(lines: Iterable[str]) -> str:
    """Lines of a page as one text: a line broken inside a sentence is joined to the next.

    The rule looks at the words alone, so markup and its text dump give the same text.
    """
    out: list[str] = []
    for line in lines:
        line = collapse(line)
        if not line:
            continue
        if out and _continues(out[-1], line):
            out[-1] = f"{out[-1]} {line}"
        else:
            out.append(line)
    return "\n".join(out)


def _continues(before: str, line: str) -> bool:
    before = before[-_TAIL_LETTERS:]
    if line[0] in ",.;:!?)" or _ABBREVIATED.search(before):
        return True
    if _SENTENCE_END.search(before) or _LIST_ITEM.match(line):
        return False
    return line[0].islower() or bool(_UNFINISHED.search(before))


def parse_date(text: str | None) -> str | None:
    """The ISO date in a page's own spelling of it, None when there is none that exists."""
    if not text:
        return None
    text = collapse(text)
    if match := re.search(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})", text):
        text = "-".join(match.groups())
    else:
        text = re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", text)
        text = collapse(text.replace(",", " ").replace(".", " "))
    for form in _DATE_FORMATS:
        try:
            moment = datetime.strptime(text, form)
        except ValueError:
            continue
        return moment.strftime("%Y-%m" if "%d" not in form else "%Y-%m-%d")
    return None


def doctor_name(text: str | None) -> str | None:
    """A doctor's name without "Dr.", degrees or broken lines; None when nothing is left."""
    if not text:
        return None
    name = collapse(text)
    name = _TITLES.sub("", name)
    name = _DEGREES.sub("", name).strip(" ,;:-")
    return name or None


def names_a_doctor(text: str) -> bool:
    """Whether a name is written as a doctor's, with a title before or a degree behind."""
    return bool(_IS_DOCTOR.match(text) or _DEGREES.search(text))


def sex_of(text: str | None) -> str | None:
    """``female`` or ``male`` from a page's word for it, else None."""
    word = (text or "").strip().casefold()
    if word in {"f", "female", "woman", "girl", "lady"}:
        return "female"
    return "male" if word in {"m", "male", "man", "boy", "gentleman"} else None


def age_band(text: str | None) -> str | None:
    """An age or a span of ages as a band of the form ``40-49``; 90 and over are one band."""
    numbers = [int(number) for number in re.findall(r"\d{1,3}", text or "")]
    if not numbers or max(numbers) > 130:
        return None
    if numbers[0] >= 90:
        return "90+"
    if len(numbers) > 1:
        return f"{numbers[0]}-{numbers[1]}"
    return f"{numbers[0] // 10 * 10}-{numbers[0] // 10 * 10 + 9}"
