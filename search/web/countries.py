"""The countries whose numbers we know, by name, and the one a browser asks for."""

from __future__ import annotations

import re

from search.triage.places import EMERGENCY, code_of

ELSEWHERE = "ZZ"
"""What ISO 3166 leaves to users: a country we know no number of."""

NAMES = {
    "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BG": "Bulgaria", "CA": "Canada", "CY": "Cyprus",
    "CZ": "Czechia", "DE": "Germany", "DK": "Denmark", "EE": "Estonia", "ES": "Spain", "FI": "Finland",
    "FR": "France", "GB": "United Kingdom", "GR": "Greece", "HR": "Croatia", "HU": "Hungary",
    "IE": "Ireland", "IN": "India", "IT": "Italy", "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia",
    "MT": "Malta", "NL": "Netherlands", "PL": "Poland", "PT": "Portugal", "RO": "Romania", "SE": "Sweden",
    "SI": "Slovenia", "SK": "Slovakia", "TW": "Taiwan", "US": "United States",
}  # fmt: skip


def choices() -> list[tuple[str, str]]:
    """Code and name of every country with a number of ours, by name."""
    known = {code for entry in EMERGENCY for code in entry.countries}
    return sorted(((code, NAMES[code]) for code in known), key=lambda pair: pair[1])


def of_browser(accept_language: str) -> str:
    """The country in a browser's first language that names one, such as GB of "en-GB,en;q=0.9"."""
    for language in accept_language.split(","):
        tag = language.split(";")[0].strip()
        if re.search(r"-[A-Za-z]{2}$", tag):
            return code_of(tag)
    return ""
