"""Emergency numbers and crisis lines, as facts with their source and the day they were checked."""

from __future__ import annotations

from dataclasses import dataclass

from .bag import bag
from .results import CrisisLine

CHECKED_ON = "2026-11-21"
ANYWHERE = "your local emergency number"


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number, whose it is, where it is published and when that was checked."""

    countries: tuple[str, ...]
    number: str
    name: str
    source: str
    checked_on: str = CHECKED_ON


_EU_112 = "https://digital-strategy.ec.europa.eu/en/policies/112"
EMERGENCY = (
    Number(("US",), "911", "emergency", "https://www.911.gov/"),
    Number(("CA",), "911", "emergency", "https://crtc.gc.ca/eng/phone/911/"),
    Number(
        ("GB",),
        "999",
        "emergency",
        "https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/",
    ),
    Number(("IE",), "112 or 999", "emergency", "https://112.ie/"),
    Number(("AU",), "000", "emergency", "https://www.triplezero.gov.au/"),
    Number(("IN",), "112", "emergency", "https://112.gov.in/"),
    Number(("TW",), "119", "fire and ambulance", "https://www.nfa.gov.tw/eng/"),
    Number(
        tuple(
            sorted(
                bag("AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE")
            )
        ),
        "112",
        "emergency",
        _EU_112,
    ),
)

LINES = (
    Number(("US",), "988", "988 Suicide & Crisis Lifeline", "https://988lifeline.org/"),
    Number(("CA",), "988", "988 Suicide Crisis Helpline", "https://988.ca/"),
    Number(
        ("GB", "IE"),
        "116 123",
        "Samaritans",
        "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
    ),
    Number(
        ("TW",),
        "1925",
        "Ministry of Health and Welfare 1925 line",
        "https://dep.mohw.gov.tw/DOMHAOH/",
    ),
    Number(("IN",), "14416", "Tele-MANAS", "https://telemanas.mohfw.gov.in/"),
    Number(("AU",), "13 11 14", "Lifeline", "https://www.lifeline.org.au/"),
)

_ALIASES = {"UK": "GB", "EL": "GR", "USA": "US"}


def code_of(country: str | None) -> str:
    """The two letters of a country, from a code or a locale such as "en-GB"; empty if unknown."""
    if not country:
        return ""
    code = country.strip().replace("_", "-").split(".")[0].split("-")[-1].upper()
    code = _ALIASES.get(code, code)
    return code if len(code) == 2 else ""


def emergency_number(country: str | None) -> str:
    """The number to call for an ambulance, or words that name it where the country is unknown."""
    code = code_of(country)
    return next((entry.number for entry in EMERGENCY if code in entry.countries), ANYWHERE)


def crisis_lines(country: str | None) -> tuple[CrisisLine, ...]:
    """The lines of a country; of every country listed when it is unknown; none for one not listed."""
    code = code_of(country)
    return tuple(
        CrisisLine(place, entry.number, entry.name)
        for entry in LINES
        for place in entry.countries
        if not code or place == code
    )
