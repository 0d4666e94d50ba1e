"""What triage promises: alerts, the crisis panel, what is denied, and words anyone can read."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.triage import CATEGORIES, triage
from search.triage.messages import ADVICE, CRISIS, CRISIS_NO_LINE
from search.triage.places import ANYWHERE, EMERGENCY, LINES, emergency_number
from search.triage.rules import ALL_TABLES


def raised(query: str) -> set[str]:
    return {alert.category for alert in triage(query).alerts}


def test_the_answer_to_a_plain_emergency() -> None:
    found = triage("cant breath and my chest hurts, no fever", country="US")
    assert {"breathing", "chest_pain"} <= {alert.category for alert in found.alerts}
    assert all("911" in alert.message for alert in found.alerts)
    assert found.denied == ("fever",)
    assert found.crisis is None


def test_matched_words_are_the_words_of_the_query() -> None:
    query = "Hi Doc!  My  CHEST   hurts… and I can’t  BREATHE"
    for alert in triage(query).alerts:
        assert alert.matched in query


def test_json_has_the_shape_of_the_contract() -> None:
    found = json.loads(json.dumps(triage("i want to kill myself", "GB").to_json()))
    assert set(found) == {"alerts", "crisis", "denied"}
    assert set(found["alerts"][0]) == {"category", "message", "matched"}
    assert set(found["crisis"]) == {"message", "lines"}
    assert found["crisis"]["lines"] == [
        {"country": "GB", "number": "116 123", "name": "Samaritans"}
    ]


def test_results_are_frozen() -> None:
    found = triage("chest pain")
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.alerts[0].category = "burn"  # type: ignore[misc]


def test_every_category_has_rules_and_words() -> None:
    ruled = {rules.category for rules in ALL_TABLES} | {"infant_fever"}
    assert ruled == set(CATEGORIES) == set(ADVICE)


def test_no_alert_says_nothing_that_reads_as_safe() -> None:
    found = triage("my upper lip has been twitching for a week")
    assert found.to_json() == {"alerts": [], "crisis": None, "denied": []}


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("US", "911"),
        ("ca", "911"),
        ("GB", "999"),
        ("UK", "999"),
        ("en-GB", "999"),
        ("en_AU.UTF-8", "000"),
        ("IE", "112 or 999"),
        ("IN", "112"),
        ("TW", "119"),
        ("DE", "112"),
        ("BR", ANYWHERE),
        ("", ANYWHERE),
        (None, ANYWHERE),
        ("C", ANYWHERE),
        ("en", ANYWHERE),
    ],
)
def test_the_number_is_the_countrys_or_no_guess(country: str | None, number: str) -> None:
    assert emergency_number(country) == number
    assert number in triage("chest pain", country).alerts[0].message


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("US", "988"),
        ("CA", "988"),
        ("GB", "116 123"),
        ("IE", "116 123"),
        ("TW", "1925"),
        ("IN", "14416"),
        ("AU", "13 11 14"),
    ],
)
def test_a_known_country_gets_its_own_crisis_line_only(country: str, number: str) -> None:
    crisis = triage("i want to end my life", country).crisis
    assert crisis is not None
    assert [(line.country, line.number) for line in crisis.lines] == [(country, number)]


def test_an_unknown_country_gets_every_line_with_its_country() -> None:
    crisis = triage("i want to end my life").crisis
    assert crisis is not None
    assert {line.country for line in crisis.lines} == {"US", "CA", "GB", "IE", "TW", "IN", "AU"}
    assert ANYWHERE in crisis.message


def test_a_country_without_a_known_line_gets_no_guess() -> None:
    crisis = triage("i want to end my life", "BR").crisis
    assert crisis is not None
    assert crisis.lines == ()
    assert ANYWHERE in crisis.message


@pytest.mark.parametrize(
    "query",
    ["i want to kill my husband", "i keep having thoughts of hurting my baby", "better off dead"],
)
def test_harm_to_oneself_or_others_opens_the_panel(query: str) -> None:
    found = triage(query)
    assert found.crisis is not None
    assert found.alerts[0].category == "self_harm"


@pytest.mark.parametrize("entry", [*EMERGENCY, *LINES], ids=lambda e: f"{e.name} {e.countries[0]}")
def test_numbers_were_checked_within_a_year_and_have_a_source(entry) -> None:  # type: ignore[no-untyped-def]
    age = datetime.datetime.now(tz=datetime.UTC).date() - datetime.date.fromisoformat(
        entry.checked_on
    )
    assert age.days <= 366, f"check {entry.name} of {entry.countries} again: {entry.source}"
    assert entry.source.startswith("https://")


@pytest.mark.parametrize(
    ("query", "denied"),
    [
        ("sore throat, no fever", ("fever",)),
        ("no fever, chills or chest pain", ("fever", "chills", "chest pain")),
        ("no fever, I have chest pain", ("fever",)),
        ("denies shortness of breath", ("shortness of breath",)),
        ("Diarrhea without any Blood", ("Blood",)),
        ("i am not vomiting and dont have a rash", ("vomiting", "rash")),
        ("chest pain: none", ("chest pain",)),
        ("no idea why my head hurts", ()),
        ("not only chest pain", ()),
        ("i have no insurance", ()),
        ("he is not breathing", ()),
    ],
)
def test_what_the_query_denies(query: str, denied: tuple[str, ...]) -> None:
    found = triage(query)
    assert found.denied == denied
    assert tuple(query[start:end] for start, end in found.denied_spans) == denied


def test_a_sign_denied_twice_is_named_once_and_placed_twice() -> None:
    query = "no fever or rash. Still no Fever today"
    found = triage(query)
    assert found.denied == ("fever", "rash")
    assert [query[start:end] for start, end in found.denied_spans] == ["fever", "Fever", "rash"]


@pytest.mark.parametrize(
    ("query", "fires"),
    [
        ("no chest pain", False),
        ("no fever but chest pain", True),
        ("not only chest pain but also sweating", True),
        ("no fever, chills or chest pain", False),
        ("no fever, i have chest pain", True),
        ("no fever; chest pain", True),
        ("chest pain - denied", False),
        ("chest pain? no.", False),
        ("chest pain? no idea why", True),
        ("chest pain was ruled out", False),
        ("chest pain that won't go away", True),
        ("chest pain went away but came back", True),
        ("what causes chest pain", False),
        ("what causes my chest pain", True),
        ("i had chest pain years ago but not now", False),
    ],
)
def test_scope_of_denial(query: str, fires: bool) -> None:
    assert ("chest_pain" in raised(query)) is fires


@pytest.mark.parametrize(
    ("query", "fires"),
    [
        ("6 week old with 38.0", True),
        ("6 week old with 37.9", False),
        ("6 week old, 100.4 F", True),
        ("6 week old, 100.3 F", False),
        ("11 weeks old temp 38,4", True),
        ("3 month old temp 38.5", False),
        ("my 2 year old has a fever of 39 for 3 days", False),
        ("6 weeks postpartum, i have a fever of 38.5", False),
        ("38 weeks pregnant", False),
        ("room is 38 degrees, my newborn is sweaty", False),
        ("born ten days ago, burning up with fever", True),
        ("newborn, no fever", False),
    ],
)
def test_fever_in_an_infant(query: str, fires: bool) -> None:
    by_rules = {alert.category for alert in triage(query, look_twice=False).alerts}
    assert ("infant_fever" in by_rules) is fires


WORDS = [advice.to("911") for advice in ADVICE.values()] + [
    text.replace("{number}", ANYWHERE) for text in (CRISIS, CRISIS_NO_LINE)
]


def by_hand(words: str) -> float:
    """The Flesch-Kincaid grade, with a syllable for each group of vowels."""
    sentences = len(re.findall(r"[.!?](?:\s|$)", words))
    found = re.findall(r"[A-Za-z]+", words)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word.lower()))) for word in found)
    return 0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words[:30])
def test_our_words_read_at_grade_seven_or_below(words: str) -> None:
    assert by_hand(words) <= 7
    textstat = pytest.importorskip("textstat", reason="textstat is in the dev extra")
    try:
        grade = textstat.flesch_kincaid_grade(words)
    except (LookupError, OSError):
        pytest.skip("textstat's word list (nltk cmudict) is not on this machine")
    assert grade <= 7


@given(st.text(max_size=300))
def test_any_text_is_taken(query: str) -> None:
    assert all(alert.matched in query for alert in triage(query).alerts)


PIECES = (
    *("no", "not", "never", "denies", "without", "but", ",", ".", "?", ";", "i", "my", "have"),
    *("chest pain", "fever", "cant breathe", "or", "and", "stroke", "had", "in 2010", "worried"),
    *("6 weeks old", "38.5", "baby", "pregnant", "bleeding", "none", "\n", "what is", "gone"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_order_of_cues_is_taken(pieces: list[str]) -> None:
    found = triage(" ".join(pieces))
    assert {alert.category for alert in found.alerts} <= set(CATEGORIES)
