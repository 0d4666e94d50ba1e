"""Queries put together from frames, for what lists hold too few of: bare denials, numbers, talk around a sign."""

import random
from collections.abc import Iterator

Row = tuple[str, str]
"""Categories joined by |, or nothing; and a query."""

SIGNS = {
    "chest_pain": ("pain in the chest", "chest tightness", "pressure on my chest"),
    "breathing": ("breathlessness", "gasping", "difficulty breathing", "struggling for air"),
    "stroke": ("drooping face", "slurring", "weakness on one side", "numb left arm", "loss of vision"),
    "severe_headache": ("thunderclap headache", "worst ever headache", "sudden terrible headache"),
    "unresponsive": ("passing out", "collapse", "blacking out", "fainting spells"),
    "confusion": ("confusion", "sudden confusion", "delirium"),
    "seizure": ("seizure", "convulsions", "fitting", "jerking all over"),
    "bleeding": ("heavy bleeding", "bleeding that wont stop", "blood pouring out", "haemorrhage"),
    "blood_vomit_cough": ("blood in vomit", "coughing blood", "vomiting blood", "coffee ground vomit"),
    "anaphylaxis": ("swollen tongue", "throat swelling", "lip swelling with hives", "anaphylaxis"),
    "poisoning": ("overdose", "swallowed bleach", "poisoning", "too many tablets taken"),
    "injury": ("blow to the head", "neck injury", "spinal injury", "head trauma"),
    "severe_pain": ("agonising belly pain", "sudden severe pain", "unbearable abdominal pain"),
    "persistent_vomiting": ("constant vomiting", "nonstop vomiting", "vomiting everything up"),
    "self_harm": ("suicidal thoughts", "wish to die", "thoughts of ending it", "self harm"),
    "child_serious": ("non blanching rash", "bulging soft spot", "mottled skin", "blue lips in my baby"),
    "pregnancy": ("bleeding in pregnancy", "waters breaking", "less movement of the baby"),
}  # fmt: skip
DENIED = (
    "not having {a}", "no {a} so far", "{a} - no", "{a} none, {b} none", "no sign of {a} or {b}",
    "have had no {a}", "at no point any {a}", "{a}: no, {b}: no", "nothing like {a}", "free from {a}",
    "{a} was excluded by the doctor", "never any {a}", "hasnt got {a}", "no {a} or {b} lately",
    "she has no {a}, no {b}", "there isnt any {a}", "no {a} whatsoever", "zero {a} or {b}",
    "{a} not present, {b} not present", "neither {b} nor {a}, only a cold", "without {a}", "negative for {a}",
    "scan ruled {a} out", "no history of {a}", "i do not have {a}", "didnt have {a} at all",
    "afraid of {a} one day", "what is {a}", "reading about {a} makes me nervous", "what causes {a}",
    "{a} years ago, all fine since", "i had {a} as a child", "how common is {a}", "can stress lead to {a}",
    "my grandad had {a} once", "in 2011 i had {a}", "risk of {a} on the pill", "is {a} hereditary",
)  # fmt: skip
PRESENT = (
    "{a}", "{a} since an hour ago", "no {b} but {a}", "not {b}, just {a} and its getting worse", "{a} right now",
    "suddenly {a}", "{a} again today, help", "i have {a}", "husband has {a} this morning", "why do i have {a}",
    "{a} and sweating", "never had {a} before, what do i do", "had {b} years ago and now {a}",
)  # fmt: skip
NEWBORN = ("{n} week old", "{n} wk old baby", "baby of {n} weeks", "{n}-week-old", "newborn, {n} weeks,",
           "my {n} week baby")  # fmt: skip
OLDER = ("{m} month old", "{y} year old", "my {y} yr old", "baby {m} months", "toddler, {y},", "i am {z} and",
         "{n} weeks postpartum, i", "{p} weeks pregnant,")  # fmt: skip
DEGREES = ("temp {t}", "has a temperature of {t}", "fever {t}", "fever of {t} since last night",
           "rectal temp {t}", "running {t}", "thermometer says {t}")  # fmt: skip
OPENERS = (
    "hello doctor, i am 52 and a teacher. ", "hi all. ", "long time reader first post. ", "sorry for the long text. ",
    "please read. ", "hi, 29 yr old male, no allergies, office job. ", "good morning sir. ", "question for a nurse. ",
)  # fmt: skip
CLOSERS = (
    "!!! please answer", "?? urgent reply pls", ". thanks in advance", ". any advice welcome", "!!!", " help",
    ". by the way my back aches when i sit, which chair is best? thanks", ". also can i still go swimming",
    ". is that normal", " pls", ". sorry for my english", ". my ankle clicks too when i run, is that age",
)  # fmt: skip


def denials(chance: random.Random, count: int) -> Iterator[Row]:
    """Yield signs that are denied, feared, asked about or past, and one in four that is there."""
    for _ in range(count):
        category, other = chance.sample(sorted(SIGNS), 2)
        words = {"a": chance.choice(SIGNS[category]), "b": chance.choice(SIGNS[other])}
        there = chance.random() < 0.25
        frame = chance.choice(PRESENT if there else DENIED)
        yield (category if there else ""), frame.format(**words)


def ages(chance: random.Random, count: int) -> Iterator[Row]:
    """Yield fevers of the newborn, temperatures that are none, and fevers of those who are older."""
    for _ in range(count):
        is_newborn, is_fever = chance.random() < 0.6, chance.random() < 0.6
        who = chance.choice(NEWBORN if is_newborn else OLDER).format(
            n=chance.randint(1, 11), m=chance.randint(4, 20), y=chance.randint(2, 12),
            z=chance.randint(15, 80), p=chance.randint(8, 40),
        )  # fmt: skip
        tenths = chance.randint(380, 402) if is_fever else chance.randint(362, 378)
        celsius = tenths / 10
        shown = f"{celsius:.1f}" if chance.random() < 0.6 else f"{celsius * 1.8 + 32:.1f} F"
        words = [who, chance.choice(DEGREES).format(t=shown)]
        if not is_fever and "fever" in words[1]:
            words[1] = f"temp {shown}, no fever"
        if chance.random() < 0.3:
            words.reverse()
        yield ("infant_fever" if is_newborn and is_fever else ""), " ".join(words)


def framed(chance: random.Random, told: list[Row], count: int) -> Iterator[Row]:
    """Yield queries with something said before or behind them."""
    for _ in range(count):
        category, query = chance.choice(told)
        before = chance.choice(OPENERS) if chance.random() < 0.6 else ""
        behind = chance.choice(CLOSERS) if chance.random() < 0.7 or not before else ""
        yield category, before + query.rstrip(".") + behind
