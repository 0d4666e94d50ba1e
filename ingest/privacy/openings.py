"""Where a text greets someone by name, or its writer gives one."""

import re

from ingest.privacy.contexts import (
    CAPITALS,
    END,
    HONORIFIC,
    START,
    Context,
    Way,
    blind,
)
from ingest.privacy.spans import wordset
from ingest.privacy.tokens import Trust

_HELLO = (
    rf"{START}(?:hello|hi|hey|dear(?:est)?|hiya|greetings|good\s(?:morning|afternoon|evening|day"
    rf"|night)|namaste|"
    r"hola|as?salam\w*|welcome(?: back)?|thank(?:s| you) for (?:your |the )?(?:question|query"
    r"|reply|message|"
    r"writing|asking|update|contacting us)|sorry|congratulations)(?: again| there| back"
    r"| and welcome)?\b"
)
_SPOKEN_TO = blind(
    r"\s(?:i|i'm|i’m|your?|my|thank|thanks|welcome|please|how|hope|the|we|this|it|as|for|in|with"
    r"|here|and|there|sorry|if|"
    r"that|is|yes|no|what|can|do|am)\b"
)
_AFTER_INTRODUCTION = blind(
    r"(?:\s?,?\s?\(?\d{1,3}\b|,?\s(?:from|here|aged?|writing|again|calling|speaking|and (?:i"
    r"|my))\b|"
    r",\s(?:a|an|male|female|the|mother|father|wife|husband)\b)"
)
_PERSON_DOES = blind(
    r"(?:,?\swho\b|\s(?:says|said|told|asked)\b|\s(?:has|had) (?:a |an |the )?(?:fever|cough|pain"
    r"|been told))"
)
# Spelled out rather than case-blind: these run on nearly every text.
_I_AM = r"[Ii](?: [Aa][Mm]|['’]?[Mm])"
_SPACES = re.compile(r"\s+(?:dear\s)?")
_PUNCTUATED = re.compile(r"\s?[,:!.–-]{1,2}\s{0,3}(?:dear\s)?")
GREETINGS = (
    Context(
        wordset("hello hi hey dear dearest hiya greetings good namaste hola salam assalam asalam "
                "welcome thank thanks "
             "sorry congratulations assalamualaikum assalamu salaam"),
        blind(rf"{_HELLO}(?P<gap>[\s,:!.–-]{{0,4}}(?:dear\s)?){HONORIFIC}?"),
        (
            Way(Trust.FAIR, END, _SPACES, lower=True),
            Way(Trust.WEAK, _SPOKEN_TO, _SPACES),
            Way(Trust.WEAK, END, _PUNCTUATED),
            Way(Trust.ALONE),
            Way(Trust.SURE, re.compile(r"\s?[:!,]"), limit=1),
        ),
        several=True,
    ),
    Context(
        wordset("thank thanks"),
        blind(r"\bthank(?:s| you)[^.!?\n]{2,50},\s(?:dear\s)?"),
        (Way(Trust.WEAK, END),),
    ),
)  # fmt: skip

INTRODUCTIONS = (
    Context(
        wordset("name names"),
        blind(r"\b(?:my|his|her|their|our|full|first|last|real|whose|s)\s(?:(?:full|first|last"
              r"|real|given|family|middle|sur|"
           rf"maiden)\s?){{0,2}}name(?:'s|’s|s)?(?:\s(?:is|was|are)\b)?\s?[:=-]?\s?{HONORIFIC}?"),
        (Way(Trust.SURE, lower=True),),
        several=True,
    ),
    Context(
        wordset("call calls called go known named"),
        blind(r"\b(?:i go by|(?:i am|i'm|he is|he's|she is|she's|he was"
              r"|she was) (?:also )?(?:called|named)|they call me|people call me"
              r"|everyone calls me|friends call me|(?:i am|i'm|he is|she is) known as|"
           rf"call (?:me|him|her))\s{HONORIFIC}?"),
        (Way(Trust.WEAK, full=True), Way(Trust.WEAK, re.compile(r"\s?[.,;!\n]"), limit=2)),
    ),
    Context(
        wordset("named"),
        blind(r"\b(?:we|i|they|parents|mother|she|he) (?:have |had )?named (?:him|her|them"
              r"|our \w+|the baby|the child)\s"),
        (Way(Trust.SURE),),
        several=True,
    ),
    Context(
        wordset("i im this it its here myself"),
        re.compile(rf"\b(?:{_I_AM}|[Tt]his is|THIS IS|[Ii]t(?: is|['’]?s)|[Hh]ere is"
                   rf"|[Mm]yself)\s{HONORIFIC}?"),
        (
            Way(Trust.WEAK, _AFTER_INTRODUCTION),
            Way(Trust.WEAK, full=True),
            Way(Trust.ALONE, lower=True),
        ),
    ),
    Context(wordset("i m"), re.compile(rf"\b{_I_AM}\s"), (Way(Trust.WEAK, re.compile(r"\s?[.,!\n]")),)),
    Context(wordset("this"), re.compile(r"\b[Tt]his is\s"), (Way(Trust.WEAK, END, full=True),)),
    Context(
        wordset("who has had says said told is was takes took also"),
        re.compile(rf"(?<=[a-z,]\s)(?={CAPITALS},?\s(?:who|has|had|says|said|told|is|was|takes"
                   rf"|took|also)\b)"),
        (Way(Trust.WEAK, _PERSON_DOES),),
    ),
    Context(wordset("i"), re.compile(r"\bI,\s"), (Way(Trust.WEAK, re.compile(",")),)),
    Context(
        wordset("here speaking writing wrote asks asked says writes from"),
        re.compile(rf"{START}(?={CAPITALS},?\s(?:here|speaking|writing|wrote|asks|asked|says"
                   rf"|writes|from)\b)"),
        (Way(Trust.WEAK, blind(r",?\s(?:here\b(?=[.,! ]+)(?!\s(?:is|are|was|we|you))|speaking\b"
                               r"|writing\b|wrote\b|asks?:|asked:|says?:|writes:"
                               r"|from [A-ZÀ-Þ]\w+(?:, [A-ZÀ-Þ]\w+)?\.?\s*$)")),),
    ),
)  # fmt: skip
