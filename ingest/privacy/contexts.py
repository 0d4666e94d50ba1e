"""The places in a sentence where the name of a patient or of kin stands, as data."""

import re
from typing import NamedTuple

from ingest.privacy.tokens import Trust


class Way(NamedTuple):
    """One reading of a place: what must stand between (`gap`), what must follow, what the name must bring."""

    trust: Trust
    after: re.Pattern[str] | None = None
    gap: re.Pattern[str] | None = None
    lower: bool = False  # "jane roe" counts
    full: bool = False  # the name needs evidence of its own: a known given name, a Chinese full name
    limit: int = 4


class Context(NamedTuple):
    """A place for a name, which starts where `before` ends; a text with none of `needs` has no such place."""

    needs: frozenset[str]
    before: re.Pattern[str]
    ways: tuple[Way, ...]
    several: bool = False  # "Noah, Emma and Liam"
    tail: bool = False  # only at the very end of the text


def _i(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _any(words: str) -> str:
    return rf"(?:{'|'.join(words.split())})"


_HONORIFIC = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Mister|Madam|Mdm|Smt|Shri|Sri)\b\.?\s{0,2}(?:/\s?(?:Mrs|Ms|Miss)\b\.?\s)?)"
_START = r"(?:^|(?<=[\n.!?>:;,(\"])|(?<=[\n.!?>:;,\"-]\s))"
_CAPITALS = r"[A-ZÀ-Þ][\w'’.-]{0,30}(?:\s[A-ZÀ-Þ][\w'’.-]{0,30}){0,3}"
_END = re.compile(r"\s{0,2}(?:[,:;!.\n–—-]|$)")
_LINE_END = re.compile(r"[ \t]{0,3}[.!,]?[ \t]{0,3}(?:\n|$)")
_TEXT_END = re.compile(r"\s{0,3}[.!]?\s{0,3}$")

_RELATIVES = (
    "son daughter wife husband hubby mother father mom mum mam mama mummy mommy dad daddy papa sister brother aunt auntie "
    "aunty uncle cousin niece nephew grandmother grandfather grandma grandpa granny grandad granddad "
    "grandson granddaughter grandchild nana baby infant newborn child kid toddler partner spouse fiance "
    "fiancee fiancé fiancée boyfriend girlfriend bf gf friend neighbor neighbour colleague coworker roommate "
    "flatmate housemate classmate boss employee carer caregiver caretaker maid nanny landlord student pupil "
    "client boy girl twin godson goddaughter stepson stepdaughter stepmother stepfather stepsister stepbrother"
)
_KIN_WORDS = (
    "sons daughters kids children twins triplets parents grandparents sisters brothers siblings friends "
    "babies boys girls grandchildren grandkids cousins nephews nieces"
)
_RELATIVE = (
    rf"(?:(?:great-?|step-?|half-?|ex-?|foster |late |twin |own |co-){0,3}{_any(_RELATIVES)}"
    r"(?:-in-law)?(?:\s(?:girl|boy|son|daughter|brother|sister))?)"
)
_WHOSE = (
    r"(?:my|his|her|our|their|your|the|a|an|with|whose|and)\s(?:(?:little|old|older|elder|eldest|young|younger|"
    r"youngest|big|dear|best|close|baby|first|second|only|\d+[- ]years?[- ]old|good|middle|new|late|elderly|"
    r"beloved|teenage|adult|unborn|poor|dearest|lovely|sweet|next-door)\s){0,2}"
)
_CLOSINGS = (
    r"(?:many thanks|thanks?(?: you)?(?: so much| very much| a lot| a million| again| in advance| "
    r"(?:dear )?doctor,?| and (?:best |kind |warm )?regards)?|thx|tnx|ty|(?:with |best |kind |kindest |warm |warmest ){0,3}regards|rgds|"
    r"best wishes|(?:with )?best|all the best|(?:yours )?sincerely(?: yours)?|yours(?: truly| faithfully)?|truly|cheers|(?:with |lots of |much )?love|"
    r"respectfully(?: yours)?|cordially|gratefully|warmly|take care|god bless(?: you)?|signed|faithfully|bye|xoxo|blessings|hugs|"
    r"(?:a |your )?(?:worried|concerned|anxious|desperate|scared)(?: \w+)?)"
)
_HELLO = (
    rf"{_START}(?:hello|hi|hey|dear(?:est)?|hiya|greetings|good\s(?:morning|afternoon|evening|day|night)|namaste|"
    r"hola|as?salam\w*|welcome(?: back)?|thank(?:s| you) for (?:your |the )?(?:question|query|reply|message|"
    r"writing|asking|update|contacting us)|sorry|congratulations)(?: again| there| back| and welcome)?\b"
)
_SPOKEN_TO = _i(
    r"\s(?:i|i'm|i’m|your?|my|thank|thanks|welcome|please|how|hope|the|we|this|it|as|for|in|with|here|and|there|sorry|if|"
    r"that|is|yes|no|what|can|do|am)\b"
)
_AFTER_INTRODUCTION = _i(
    r"(?:\s?,?\s?\(?\d{1,3}\b|,?\s(?:from|here|aged?|writing|again|calling|speaking|and (?:i|my))\b|"
    r",\s(?:a|an|male|female|the|mother|father|wife|husband)\b)"
)
_PERSON_DOES = _i(
    r"(?:,?\swho\b|\s(?:says|said|told|asked)\b|\s(?:has|had) (?:a |an |the )?(?:fever|cough|pain|been told))"
)
# Spelled out rather than case-blind: these run on nearly every text.
_I_AM = r"[Ii](?: [Aa][Mm]|['’]?[Mm])"
_SPACES = re.compile(r"\s+(?:dear\s)?")
_PUNCTUATED = re.compile(r"\s?[,:!.–-]{1,2}\s{0,3}(?:dear\s)?")
_NAMED = re.compile(r".*(?:named|called)\s", re.IGNORECASE)
_ASIDE = re.compile(r"(?:,\s|\s?\(|\s?[:–-]\s)")

GREETINGS = (
    Context(
        _set("hello hi hey dear dearest hiya greetings good namaste hola salam assalam asalam welcome thank thanks "
             "sorry congratulations assalamualaikum assalamu salaam"),
        _i(rf"{_HELLO}(?P<gap>[\s,:!.–-]{{0,4}}(?:dear\s)?){_HONORIFIC}?"),
        (
            Way(Trust.FAIR, _END, _SPACES, lower=True),
            Way(Trust.WEAK, _SPOKEN_TO, _SPACES),
            Way(Trust.WEAK, _END, _PUNCTUATED),
            Way(Trust.ALONE),
            Way(Trust.SURE, re.compile(r"\s?[:!,]"), limit=1),
        ),
        several=True,
    ),
    Context(
        _set("thank thanks"),
        _i(r"\bthank(?:s| you)[^.!?\n]{2,50},\s(?:dear\s)?"),
        (Way(Trust.WEAK, _END),),
    ),
)  # fmt: skip

INTRODUCTIONS = (
    Context(
        _set("name names"),
        _i(r"\b(?:my|his|her|their|our|full|first|last|real|whose|s)\s(?:(?:full|first|last|real|given|family|middle|sur|"
           rf"maiden)\s?){{0,2}}name(?:'s|’s|s)?(?:\s(?:is|was|are)\b)?\s?[:=-]?\s?{_HONORIFIC}?"),
        (Way(Trust.SURE, lower=True),),
        several=True,
    ),
    Context(
        _set("call calls called go known named"),
        _i(r"\b(?:i go by|(?:i am|i'm|he is|he's|she is|she's|he was|she was) (?:also )?(?:called|named)|they call me|people call me|everyone calls me|friends call me|(?:i am|i'm|he is|she is) known as|"
           rf"(?:call|named|called) (?:me|him|her|it))\s{_HONORIFIC}?"),
        (Way(Trust.WEAK, full=True), Way(Trust.WEAK, re.compile(r"\s?[.,;!\n]"), limit=2)),
    ),
    Context(
        _set("i im this it its here myself"),
        re.compile(rf"\b(?:{_I_AM}|[Tt]his is|THIS IS|[Ii]t(?: is|['’]?s)|[Hh]ere is|[Mm]yself)\s{_HONORIFIC}?"),
        (
            Way(Trust.WEAK, _AFTER_INTRODUCTION),
            Way(Trust.WEAK, full=True),
            Way(Trust.ALONE, lower=True),
        ),
    ),
    Context(_set("i m"), re.compile(rf"\b{_I_AM}\s"), (Way(Trust.WEAK, re.compile(r"\s?[.,!\n]")),)),
    Context(_set("this"), re.compile(r"\b[Tt]his is\s"), (Way(Trust.WEAK, _END, full=True),)),
    Context(
        _set("who has had says said told is was takes took also"),
        re.compile(rf"(?<=[a-z,]\s)(?={_CAPITALS},?\s(?:who|has|had|says|said|told|is|was|takes|took|also)\b)"),
        (Way(Trust.WEAK, _PERSON_DOES),),
    ),
    Context(_set("i"), re.compile(r"\bI,\s"), (Way(Trust.WEAK, re.compile(",")),)),
    Context(
        _set("here speaking writing wrote asks asked says writes"),
        re.compile(rf"{_START}(?={_CAPITALS},?\s(?:here|speaking|writing|wrote|asks|asked|says|writes)\b)"),
        (Way(Trust.WEAK, _i(r",?\s(?:here\b(?=[.,! ]+)(?!\s(?:is|are|was|we|you))|speaking\b|writing\b|wrote\b|asks?:|asked:|says?:|writes:)")),),
    ),
)  # fmt: skip

SIGNATURES = (
    Context(
        _set("thanks thank thx tnx ty regards rgds best wishes sincerely yours truly cheers love respectfully cordially "
             "gratefully warmly care bless signed faithfully bye xoxo blessings hugs worried concerned "
             "anxious desperate scared"),
        _i(rf"\b{_CLOSINGS}[\s,.!:–—-]{{1,6}}(?:from\s)?{_HONORIFIC}?"),
        (
            Way(Trust.FAIR, _LINE_END),
            Way(Trust.ALONE, _LINE_END, lower=True),
            Way(Trust.WEAK, re.compile(r"[.!,]"), full=True),
        ),
    ),
    Context(
        _set("- – — ~"),
        re.compile(r"(?:[.?!]\s{1,3}|\n\s{0,3}|^)[-–—~]{1,2}\s?"),
        (Way(Trust.FAIR, _TEXT_END),),
        tail=True,
    ),
    Context(
        frozenset(),
        re.compile(r"(?:[.?!,]\s{1,3}|\n\s{0,3})(?=[A-ZÀ-Þ])"),
        (Way(Trust.WEAK, _TEXT_END),),
        tail=True,
    ),
)  # fmt: skip

_LABEL_START = r"(?:^|\n|(?<=[.;,]\s))"
LABELS = (
    Context(
        _set("name names"),
        _i(r"(?:(?:^|\n|(?<=[.;,:]\s))|\b(?:patient|mother|father|child|parent|guardian|contact|husband|wife|user|asker|full|first|"
           r"last|sur|family|given|spouse|baby|maiden)(?:['’]?s)?\s?)(?:full\s)?names?(?:\sof (?:the )?(?:patient|child|baby|asker|person|user))?"
           rf"(?:\s?[:=–-]|\sis\b)\s{{0,3}}{_HONORIFIC}?"),
        (Way(Trust.SURE, lower=True),),
    ),
    Context(
        _set("patient asker asked posted submitted sent query question signed sender client kin emergency guardian user attn from c"),
        _i(rf"{_LABEL_START}(?:patient|asker|(?:asked|posted|submitted|sent|query|question|signed) (?:by|from)|sender|client|next of kin|emergency contact|"
           rf"guardian|user|attn|from|c/o)\s?[:–-]\s{{0,2}}{_HONORIFIC}?"),
        (Way(Trust.WEAK),),
    ),
    Context(
        _set("asked posted submitted signed question query"),
        _i(rf"\b(?:asked|posted|submitted|signed|question|query) (?:by|from)\s?:?\s{_HONORIFIC}?"),
        (Way(Trust.FAIR),),
    ),
    Context(
        _set("patient patients"),
        re.compile(rf"\b[Pp]atient,?\s(?:is\s|named\s)?{_HONORIFIC}?"),
        (Way(Trust.WEAK),),
    ),
)  # fmt: skip

KIN = (
    Context(
        _set(_RELATIVES),
        _i(rf"\b{_WHOSE}{_RELATIVE}(?P<gap>(?:\s(?:is|was|who is))?,?\s(?:also\s|nick-?)?(?:named|called)\s|\sis\s(?!named|called)|"
           rf",\s|\s?\(|\s?[:–-]\s|\s){_HONORIFIC}?"),
        (
            Way(Trust.SURE, gap=_NAMED, lower=True),
            Way(Trust.FAIR, gap=re.compile(r"\s")),
            Way(Trust.ALONE, gap=re.compile(r"\s"), lower=True),
            Way(Trust.WEAK, re.compile(r"\s?[,).:–-]"), _ASIDE),
            Way(Trust.ALONE),
        ),
        several=True,
    ),
    Context(
        _set("named called"),
        _i(rf"\b(?:boy|girl|man|woman|lady|person|patient|guy|gentleman) (?:named|called)\s{_HONORIFIC}?"),
        (Way(Trust.SURE),),
        several=True,
    ),
    Context(
        _set(_KIN_WORDS),
        _i(rf"\b(?:{_WHOSE}|both |two |three ){_any(_KIN_WORDS)},?\s?(?:(?:are|named|called|is)\s)?[(:]?\s?"),
        (Way(Trust.WEAK), Way(Trust.FAIR, re.compile(r",?\s(?:and|&)\s"))),
        several=True,
    ),
    Context(
        _set("aunt auntie aunty uncle grandma grandpa granddad grandad nana granny"),
        re.compile(r"\b(?:[Aa]unt(?:ie|y)?|[Uu]ncle|[Gg]rand(?:ma|pa|dad)|[Nn]ana|[Gg]ranny)\s"),
        (Way(Trust.FAIR),),
    ),
    Context(
        _set(_RELATIVES),
        re.compile(rf"{_START}(?={_CAPITALS}\s?(?:,|\(|is|who is|was)\s?my\s)"),
        (Way(Trust.WEAK, _i(rf"\s?(?:,|\(|is|who is|was)\s?my\s(?:\w+\s)?{_RELATIVE}\b")),),
    ),
)  # fmt: skip

HONORIFICS = (
    Context(
        _set("mr mrs ms mx mister mdm madame smt shri herr frau"),
        re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Mister|Mdm|Madame|Smt|Shri|Herr|Frau|MR|MRS)\b\.?\s{1,3}"),
        (Way(Trust.SURE),),
    ),
    Context(_set("mr mrs"), re.compile(r"\b(?:mr|mrs)\b\.?\s"), (Way(Trust.SURE, lower=True),)),
    Context(_set("miss madam"), re.compile(r"\b(?:Miss|Madam)\s"), (Way(Trust.FAIR),)),
)  # fmt: skip

ALL = (*GREETINGS, *INTRODUCTIONS, *SIGNATURES, *LABELS, *KIN, *HONORIFICS)
