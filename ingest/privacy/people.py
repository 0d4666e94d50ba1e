"""Names of patients and their kin: the places in a sentence where one stands."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ingest.privacy.spans import NAME, Rule, Span
from ingest.privacy.tokens import Trust, is_doctor, is_full_name, name_at

_HONORIFIC = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Mister|Madam|Mdm|Smt|Shri|Sri)\b\.?\s{0,2}(?:/\s?(?:Mrs|Ms|Miss)\b\.?\s)?)"
_RELATIVE = (
    r"(?:(?:great-?|step-?|half-?|ex-?|foster |late |twin |own )*(?:son|daughter|wife|husband|hubby|mother|father|"
    r"mom|mum|mummy|mommy|dad|daddy|sister|brother|aunt|auntie|aunty|uncle|cousin|niece|nephew|grandmother|"
    r"grandfather|grandma|grandpa|granny|grandad|granddad|grandson|granddaughter|grandchild|nana|baby|infant|newborn|child|kid|toddler|"
    r"partner|spouse|fianc[eé]e?|boyfriend|girlfriend|bf|gf|friend|neighbou?r|colleague|co-?worker|"
    r"roommate|flatmate|housemate|classmate|boss|employee|carer|caregiver|caretaker|maid|nanny|"
    r"landlord|student|pupil|client)(?:-in-law)?(?:\s(?:girl|boy|son|daughter|brother|sister))?)"
)
_KIN = (
    r"(?:sons|daughters|kids|children|twins|triplets|parents|grandparents|sisters|brothers|siblings|friends|"
    r"babies|boys|girls|grandchildren|grandkids|cousins|nephews|nieces)"
)
_WHOSE = r"(?:my|his|her|our|their|your|the|a|an|with|whose)\s(?:(?:little|old|older|elder|eldest|young|younger|youngest|big|dear|best|close|baby|first|second|only|\d+[- ]years?[- ]old|good|middle|new|late|elderly|beloved|teenage|adult|unborn|poor)\s){0,2}"
_END = r"\s{0,2}(?:[,:;!.\n–—-]|$)"
_LINE_END = r"[ \t]{0,3}[.!,]?[ \t]{0,3}(?:\n|$)"
_CLOSING = (
    r"(?:many thanks|thanks?(?: you)?(?: so much| very much| a lot| again| in advance| and (?:best |kind |warm )?regards)?|"
    r"thx|tnx|ty|(?:with |best |kind |kindest |warm |warmest )*regards|rgds|best wishes|(?:with )?best|all the best|sincerely(?: yours)?|"
    r"yours(?: truly| sincerely| faithfully)?|cheers|(?:with |lots of )?love|respectfully(?: yours)?|cordially|gratefully|"
    r"warmly|take care|god bless(?: you)?|signed|faithfully|bye|xoxo|blessings|hugs|from)"
)


class Context(NamedTuple):
    """A place for a name: it starts where `before` ends, and `after`, if given, must follow it."""

    before: re.Pattern[str]
    trust: Trust
    after: re.Pattern[str] | None = None
    lower: bool = False
    full: bool = False  # the name must also carry evidence of its own, unless `after` follows
    several: bool = False  # "Noah, Emma and Liam"
    limit: int = 4


def _i(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_START = r"(?:^|(?<=[\n.!?>:;,(\"])|(?<=[\n.!?>:;,\"-]\s))"
_HELLO = (
    rf"{_START}(?:hello|hi|hey|dear(?:est)?|hiya|greetings|good\s(?:morning|afternoon|evening|day|night)|namaste|hola|"
    r"as?salam\w*|welcome(?: back)?|thank(?:s| you) for (?:your |the )?(?:question|query|reply|message|writing|asking|update)|sorry|congratulations)"
    r"(?: again| there| back| dear| and welcome)?"
)
_NEXT_WORD = r"\s(?:i|i'm|i’m|your?|my|thank|thanks|welcome|please|how|hope|the|we|this|it|as|for|in|with|here|and|there|sorry|if|that|is|yes|no|what|can|do|am)\b"

GREETINGS = (
    Context(_i(rf"{_HELLO}\s{{1,2}}(?:dear\s)?{_HONORIFIC}?"), Trust.FAIR, re.compile(_END), lower=True, several=True),
    Context(_i(rf"{_HELLO}\s(?:dear\s)?"), Trust.WEAK, re.compile(_NEXT_WORD, re.IGNORECASE), several=True),
    Context(_i(rf"{_HELLO}\s?[,:!.–-]{{1,2}}\s{{0,3}}(?:dear\s)?{_HONORIFIC}?"), Trust.WEAK, re.compile(_END), several=True),
    Context(_i(rf"{_HELLO}\s?[,:!.–-]?\s{{0,3}}(?:dear\s)?"), Trust.ALONE, several=True),
    Context(_i(rf"{_HELLO}[,:!\s]{{0,3}}"), Trust.SURE, re.compile(r"\s?[:!,]"), limit=1),
)  # fmt: skip

_NAMED = r"(?:name(?:'s|’s|s)?(?:\s(?:is|was|are)|\s?[:=])?|named|called)"
INTRODUCTIONS = (
    Context(_i(rf"\b(?:my|his|her|their|our|full|first|last|real|whose|\w{{2,20}}['’]s?)\s(?:(?:full|first|last|real|given|family|middle|sur|maiden)\s?){{0,2}}"
               rf"name(?:'s|’s|s)?(?:\s(?:is|was|are)\b)?\s?[:=-]?\s?{_HONORIFIC}?"), Trust.SURE, lower=True),
    Context(_i(rf"\b(?:i go by|i am called|i'm called|i am named|they call me|people call me|everyone calls me|friends call me|known as|i was named|you can call me|just call me|call me)\s{_HONORIFIC}?"), Trust.FAIR),
    Context(_i(rf"\b(?:i am|i'm|i’m|im|this is|it is|it's|it’s|here is|myself)\s{_HONORIFIC}?"), Trust.WEAK,
            _i(r"(?:\s?,?\s?\(?\d{1,3}\b|,?\s(?:from|here|aged?|writing|again|calling|speaking|and (?:i|my))\b|,\s(?:a|an|male|female|the|mother|father|wife|husband)\b)"), lower=False),
    Context(_i(r"\b(?:i am|i'm|i’m|im|this is|it is|it's|myself)\s"), Trust.WEAK, full=True, lower=False),
    Context(_i(r"\b(?:i am|i'm|i’m|im|this is|myself)\s"), Trust.ALONE, lower=True),
    Context(_i(r"\b(?:i am|i'm|i’m|myself)\s"), Trust.WEAK, re.compile(r"\s?[.,!\n]")),
    Context(re.compile(r"\bI,\s"), Trust.WEAK, re.compile(r",")),
    Context(re.compile(_START), Trust.WEAK, _i(r",?\s(?:here\b(?=[.,! ]+)(?!\s(?:is|are|was))|speaking\b|writing\b|wrote\b|asks?:|asked:|says?:|writes:)")),
)  # fmt: skip

SIGNATURES = (
    Context(_i(rf"\b{_CLOSING}[\s,.!:–—-]{{1,6}}(?:from\s)?{_HONORIFIC}?"), Trust.FAIR, re.compile(_LINE_END), lower=False),
    Context(_i(rf"\b{_CLOSING}[\s,.!:–—-]{{1,4}}"), Trust.ALONE, re.compile(_LINE_END), lower=True),
    Context(_i(rf"\b(?:thanks|thank you|cheers|regards),?\s"), Trust.WEAK, re.compile(r"[.!,]")),
    Context(re.compile(r"[.?!]\s{1,3}[-–—~]{1,2}\s?"), Trust.FAIR, re.compile(r"\s{0,3}[.!]?\s{0,3}$")),
    Context(re.compile(r"\n\s{0,3}[-–—~]{1,2}\s?"), Trust.FAIR, re.compile(r"\s{0,3}[.!]?\s{0,3}$")),
    Context(re.compile(r"(?<=[.?!\n])\s"), Trust.WEAK, re.compile(r"\s{0,3}[.!]?\s{0,3}$"), full=True),
    Context(re.compile(r"\n"), Trust.WEAK, re.compile(r"\s{0,3}[.!]?\s{0,3}$")),
)  # fmt: skip

LABELS = (
    Context(_i(rf"(?:^|\n|(?<=[.;,]\s)|(?<=\s))(?:(?:patient|mother|father|child|parent|guardian|contact|husband|wife|user|asker|full|first|last|sur|family|given|spouse|baby)(?:['’]?s)?\s?)?"
               rf"(?:full\s)?names?(?:\sof (?:the )?(?:patient|child|baby|asker|person|user))?\s?(?:[:=]|\s-)\s{{0,3}}{_HONORIFIC}?"), Trust.SURE, lower=True),
    Context(_i(rf"(?:^|\n|(?<=[.;,]\s))(?:patient|asker|(?:asked|posted|submitted|sent|query|question|signed) (?:by|from)|sender|client|next of kin|emergency contact|guardian|user|attn|from|c/o)"
               rf"\s?[:–-]?\s{{1,2}}{_HONORIFIC}?"), Trust.WEAK),
    Context(_i(rf"\b(?:asked|posted|submitted|signed|question|query) (?:by|from)\s?:?\s{_HONORIFIC}?"), Trust.FAIR),
)  # fmt: skip

KIN = (
    Context(_i(rf"\b{_WHOSE}{_RELATIVE}(?:\s(?:is|was|who is))?,?\s(?:also\s|nick-?)?(?:named|called)\s{_HONORIFIC}?"), Trust.SURE, lower=True, several=True),
    Context(_i(rf"\b(?:boy|girl|man|woman|lady|person|patient|guy|gentleman) (?:named|called)\s{_HONORIFIC}?"), Trust.SURE, several=True),
    Context(_i(rf"\b{_WHOSE}{_RELATIVE}\s"), Trust.FAIR, several=True),
    Context(_i(rf"\b{_WHOSE}{_RELATIVE}\s"), Trust.ALONE, lower=True),
    Context(_i(rf"\b{_WHOSE}{_RELATIVE}(?:,\s|\s?\(|\s?[:–-]\s)"), Trust.WEAK, re.compile(r"\s?[,).:–-]"), several=True),
    Context(_i(rf"\b{_WHOSE}{_RELATIVE}(?:,\s|\s?\(|\sis\s)"), Trust.ALONE),
    Context(_i(rf"\b(?:{_WHOSE}|both |two |three ){_KIN},?\s?(?:(?:are|named|called|is)\s)?[(:]?\s?"), Trust.WEAK, several=True),
    Context(re.compile(r"\b(?:[Aa]unt(?:ie|y)?|[Uu]ncle|[Gg]rand(?:ma|pa|dad)|[Nn]ana|[Gg]ranny)\s"), Trust.FAIR),
    Context(re.compile(r"\b(?:[Bb]aby|[Cc]ousin|[Ss]ister|[Bb]rother|[Mm]aster)\s"), Trust.ALONE),
    Context(re.compile(rf"\b[Pp]atient,?\s(?:is\s|named\s)?{_HONORIFIC}?"), Trust.WEAK, full=False),
    Context(re.compile(_START), Trust.WEAK, _i(rf"\s?(?:,|\(|is|who is|was)\s?my\s(?:\w+\s)?{_RELATIVE}\b")),
)  # fmt: skip

HONORIFICS = (
    Context(re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Mister|Mdm|Madame|Smt|Shri|Herr|Frau|MR|MRS)\b\.?\s{1,3}(?:\(|Dr)?"), Trust.SURE),
    Context(re.compile(r"\b(?:mr|mrs)\b\.?\s"), Trust.SURE, lower=True),
    Context(re.compile(r"\b(?:Miss|Madam|Master)\s"), Trust.FAIR),
)  # fmt: skip

_AND = re.compile(r"\s?(?:,|&|,?\sand)\s")
_ASKER_LINE = re.compile(
    r"(?:^|(?<=\n)|(?<=[.?!]\s))(?P<it>[^\W\d_][^\n,.:;()\d]{0,40}?\.?)\s?,\s?"
    r"(?=\d{1,3}\s?[~–-]\s?\d{1,3}\s?years?[ -]old\b)"
)
_AGE_LINE = re.compile(
    r"\s?,\s?(?:aged?\s)?\d{1,3}(?:\s?[~–-]\s?\d{1,3})?\s?-?(?:years?|yrs?|y)[\s./-]{0,2}o(?:ld)?\b|\s?,\s?\d{1,3}\s?[,/]?\s?(?:male|female|[MF])\b"
)
_SAN = re.compile(r"\b([A-Z][a-z]{2,20})-(?:san|sama|chan)\b")


def _spans(text: str, context: Context) -> Iterator[Span]:
    for found in context.before.finditer(text):
        start = found.end()
        end = name_at(text, start, context.trust, lower=context.lower, limit=context.limit)
        if end > start and _holds(text, start, end, context):
            yield Span(start, end, NAME)
            if context.several:
                yield from _others(text, end)


def _holds(text: str, start: int, end: int, context: Context) -> bool:
    if context.full and not is_full_name(text, start, end):
        return False
    if context.after is not None and not context.after.match(text, end):
        return False
    return not is_doctor(text, start, end)


def _others(text: str, end: int) -> Iterator[Span]:
    """The further names of a list, as long as one follows another."""
    while link := _AND.match(text, end):
        start = link.end()
        end = name_at(text, start, Trust.WEAK, limit=2)
        if end == start:
            return
        yield Span(start, end, NAME)


def _rule(contexts: tuple[Context, ...], *needs: str) -> Rule:
    def find(text: str) -> Iterator[Span]:
        for context in contexts:
            yield from _spans(text, context)

    return Rule(needs, find)
