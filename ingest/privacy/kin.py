"""Where a text names the writer's family and friends."""

import re

from ingest.privacy.contexts import (
    CAPITALS,
    HONORIFIC,
    START,
    Context,
    Way,
    any_of,
    blind,
)
from ingest.privacy.spans import wordset
from ingest.privacy.tokens import Trust

_RELATIVES = (
    "son daughter wife husband hubby mother father mom mum mam mama mummy mommy dad daddy papa "
    "sister brother aunt auntie "
    "aunty uncle cousin niece nephew grandmother grandfather grandma grandpa granny grandad "
    "granddad "
    "grandson granddaughter grandchild nana baby infant newborn child kid toddler partner spouse "
    "fiance "
    "fiancee fiancé fiancée boyfriend girlfriend bf gf friend neighbor neighbour colleague "
    "coworker roommate "
    "flatmate housemate classmate boss employee carer caregiver caretaker maid nanny landlord "
    "student pupil "
    "client boy girl twin godson goddaughter stepson stepdaughter stepmother stepfather "
    "stepsister stepbrother"
)
_KIN_WORDS = (
    "sons daughters kids children twins triplets parents grandparents sisters brothers siblings "
    "friends "
    "babies boys girls grandchildren grandkids cousins nephews nieces"
)
_RELATIVE = (
    rf"(?:(?:great-?|step-?|half-?|ex-?|foster |late |twin |own |co-){{0,3}}{any_of(_RELATIVES)}"
    r"(?:-in-law)?(?:\s(?:girl|boy|son|daughter|brother|sister))?)"
)
_WHOSE = (
    r"(?:my|his|her|our|their|your|the|a|an|with|whose|and)\s(?:(?:little|old|older|elder|eldest"
    r"|young|younger|"
    r"youngest|big|dear|best|close|baby|first|second|only|\d+[- ]years?[- ]old|good|middle|new"
    r"|late|elderly|"
    r"beloved|teenage|adult|unborn|poor|dearest|lovely|sweet|next-door)\s){0,2}"
)
_NAMED = re.compile(r".*(?:named|called)\s", re.IGNORECASE)
_ASIDE = re.compile(r"(?:,\s|\s?\(|\s?[:–-]\s)")

KIN = (
    Context(
        wordset(_RELATIVES),
        blind(rf"\b{_WHOSE}{_RELATIVE}(?P<gap>(?:\s(?:is|was|who is))?,?\s(?:also\s"
              rf"|nick-?)?(?:named|called)\s|\sis\s(?!named|called)|"
           rf",\s|\s?\(|\s?[:–-]\s|\s){HONORIFIC}?"),
        (
            Way(Trust.SURE, gap=_NAMED, lower=True),
            Way(Trust.FAIR, gap=re.compile(r"\s")),
            Way(Trust.ALONE, gap=re.compile(r"\s"), lower=True),
            Way(Trust.FAIR, re.compile(r"\s?[,)]"), _ASIDE),
            Way(Trust.WEAK, re.compile(r"\s?[.:–-]"), _ASIDE),
            Way(Trust.ALONE),
        ),
        several=True,
    ),
    Context(
        wordset("named called"),
        blind(rf"\b(?:boy|girl|man|woman|lady|person|patient|guy|gentleman) (?:named"
              rf"|called)\s{HONORIFIC}?"),
        (Way(Trust.SURE),),
        several=True,
    ),
    Context(
        wordset(_KIN_WORDS),
        blind(rf"\b(?:{_WHOSE}|both |two |three ){any_of(_KIN_WORDS)},?\s?(?:(?:are|named|called"
              rf"|is)\s)?[(:]?\s?"),
        (Way(Trust.WEAK), Way(Trust.FAIR, re.compile(r",?\s(?:and|&)\s"))),
        several=True,
    ),
    Context(
        wordset("aunt auntie aunty uncle grandma grandpa granddad grandad nana granny"),
        re.compile(r"\b(?:[Aa]unt(?:ie|y)?|[Uu]ncle|[Gg]rand(?:ma|pa|dad)|[Nn]ana|[Gg]ranny)\s"),
        (Way(Trust.FAIR),),
    ),
    Context(
        wordset(_RELATIVES),
        re.compile(rf"{START}(?={CAPITALS}\s?(?:,|\(|is|who is|was)\s?my\s)"),
        (Way(Trust.WEAK, blind(rf"\s?(?:,|\(|is|who is|was)\s?my\s(?:\w+\s)?{_RELATIVE}\b")),),
    ),
)  # fmt: skip
