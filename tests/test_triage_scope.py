"""Whole grammars of denial, worry, history and asking: every frame with every sign stays silent."""

from __future__ import annotations

import itertools
import time

import pytest

from search.triage import triage

SIGNS = (
    *("chest pain", "shortness of breath", "slurred speech", "severe headache", "fainting"),
    *("loss of consciousness", "seizures", "heavy bleeding", "coughing up blood", "fits"),
    *("swelling of the tongue", "head injury", "severe abdominal pain", "vomiting", "blackouts"),
    *("suicidal thoughts", "stiff neck", "blue lips", "blurred vision", "trouble breathing"),
)
DENIALS = (
    *("no {a}, just a mild cold", "no {a} or {b}, only tired", "denies {a} and {b}"),
    *("denies {a}, {b}, {c}", "without any {a} or {b}", "i haven't had any {a}", "{a}: none"),
    *("{a} - nil", "nil {a} nil {b}", "{a}: negative. {b}: negative.", "neither {a} nor {b}"),
    *("never had {a}", "dont have {a} or {b} only a runny nose", "no signs of {a}"),
    *("negative for {a} and {b}", "there was no {a} at any time", "not experiencing {a}"),
    *("no {a}, {b} or {c}", "no {a}, no {b}, no {c}, just itchy eyes", "{a} ruled out"),
    *("{a} has been ruled out by my gp", "he has not had {a}", "{a}? no. {b}? no."),
    *("no more {a} since the new tablets", "no evidence of {a}", "{a} absent", "no obvious {a}"),
    *("{a} is not present", "there's been no {a}", "i don't suffer from {a}", "zero {a}"),
    *("doctor excluded {a}", "free of {a} for years", "i dont get {a}", "no current {a}"),
)
FEARED = ("a stroke", "a heart attack", "a seizure", "anaphylaxis", "an overdose", "meningitis")
WORRIES = (
    *("worried about {a}", "i'm scared of {a}", "what if i have {a} on holiday"),
    *("worried i might have {a} because of my age", "am i at risk of {a}", "paranoid about {a}"),
    *("can stress cause {a}", "is my eye twitch a sign of {a}", "will this tablet cause {a}"),
    *("anxious about {a} after reading online", "i read about {a} and now im worried about it"),
)
PAST = ("stroke", "heart attack", "seizure", "head injury", "miscarriage", "burn", "nosebleed")
HISTORIES = (
    *("had a {a} in 2014", "i had a {a} ten years ago", "history of {a}", "previous {a}"),
    *("had a {a} as a child", "my {a} was five years ago", "i had a {a} when i was twelve"),
    *("had a {a} last year, fully recovered", "i once had a {a} in college"),
    *("my mum died of a {a}", "family history of {a}", "my sister had a {a}, is it genetic"),
    *("what causes a {a}", "what are the symptoms of a {a}", "how is a {a} treated"),
    *("what to expect after a {a}", "how common is a {a}", "can people drive after a {a}"),
)


def alarms(frame: str, words: tuple[str, ...]) -> list[str]:
    ring = itertools.cycle(words)
    for _ in range(len(frame) % len(words)):
        next(ring)
    queries = [frame.format(a=next(ring), b=next(ring), c=next(ring)) for _ in words]
    return [query for query in queries if triage(query, look_twice=False).alerts]


@pytest.mark.parametrize("frame", DENIALS)
def test_a_denied_sign_is_silent(frame: str) -> None:
    assert alarms(frame, SIGNS) == []


@pytest.mark.parametrize("frame", WORRIES)
def test_a_feared_sign_is_silent(frame: str) -> None:
    assert alarms(frame, FEARED) == []


@pytest.mark.parametrize("frame", HISTORIES)
def test_a_past_or_asked_about_sign_is_silent(frame: str) -> None:
    assert alarms(frame, PAST) == []


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign != "blue lips"])
def test_what_is_denied_is_named_and_placed(sign: str) -> None:
    query = f"i do not have {sign}, my knee hurts"
    found = triage(query)
    assert [query[start:end] for start, end in found.denied_spans] == list(found.denied)
    assert any(word in sign for named in found.denied for word in named.split()), found.denied


@pytest.mark.parametrize(
    ("query", "category"),
    [
        ("breathing is not fine, cant get air", "breathing"),
        ("she is not drinking well, floppy baby", "child_serious"),
        ("pregnant, baby not moving well", "pregnancy"),
        ("my toddler has a rash that doesn't fade under a glass", "child_serious"),
        ("nil by mouth since noon and vomiting blood", "blood_vomit_cough"),
        ("no known allergies, throat closing after nuts", "anaphylaxis"),
        ("i read about strokes, now my face is drooping", "stroke"),
        ("worried about my chest pain", "chest_pain"),
        ("bleeding hasn't slowed at all", "bleeding"),
        ("hasn't come out of the seizure", "seizure"),
        ("severe chest pain and none of the pills help", "chest_pain"),
        ("no pain just crushing pressure in my chest", "chest_pain"),
    ],
)
def test_a_denial_of_something_else_does_not_hide_a_sign(query: str, category: str) -> None:
    assert category in {alert.category for alert in triage(query).alerts}


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("no fever, but my ear hurts", ("fever",)),
        ("no cough and no fever just an earache", ("cough", "fever")),
        ("not feverish, though my ear hurts", ("feverish",)),
        ("no pain but it itches", ("pain",)),
    ],
)
def test_what_is_set_against_a_denial_is_no_part_of_it(query: str, named: tuple[str, ...]) -> None:
    assert triage(query).denied == named


@pytest.mark.parametrize(
    "piece",
    [
        *("no ", "a ", "not chest pain or ", "worst headache lice ", "no fever, chills, "),
        *("baby 5 weeks 38.5 no fever ", "head hit fell down not ", "nil chest pain "),
        *("numb left arm suddenly years ago months ", "my father had chest pain at 50 "),
    ],
)
def test_no_text_of_full_length_takes_long(piece: str) -> None:
    query = (piece * 20_000)[:20_000]
    triage("a query that loads the rules")
    started = time.process_time()
    triage(query, look_twice=False)
    # No measure of speed: a pattern that goes back over the text again and again would need minutes.
    assert time.process_time() - started < 30
