"""How a result is put into words, for every place that shows one: who, when, and where the best part lies."""

from __future__ import annotations

import re
from datetime import date

from search.answer import Hit

NO_DOCTOR = "No doctor is named"
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def who(doctor: str | None) -> str:
    """A doctor's name with the title, or that none is named."""
    return f"Dr. {doctor}" if doctor else NO_DOCTOR


def age(when: str, today: date) -> str:
    """How long ago an ISO date was, in words."""
    year, month = int(when[:4]), int(when[5:7] or 1) if len(when) >= 7 else 1
    day = int(when[8:10]) if len(when) >= 10 else 1
    months = (today.year - year) * 12 + today.month - month - (today.day < day)
    if months >= 12:
        years = months // 12
        return f"{years} year{'s' * (years > 1)} ago"
    return f"{months} month{'s' * (months > 1)} ago" if months >= 1 else "this month"


def month(when: str) -> str:
    """The month and year of an ISO date in words; the year alone where no month is known."""
    return f"{_MONTHS[int(when[5:7]) - 1]} {when[:4]}" if re.match(r"\d{4}-\d\d", when) else when


def around(hit: Hit) -> tuple[str, str, str]:
    """The answer cut in three: what stands before its best passage, the passage, and what follows."""
    start = hit.answer.find(hit.passage) if hit.passage else 0
    stop = start + len(hit.passage)
    return hit.answer[:start], hit.answer[start:stop], hit.answer[stop:]
