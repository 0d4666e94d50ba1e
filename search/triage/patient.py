"""Who the query is about: a small child, an infant under three months, somebody pregnant."""

from __future__ import annotations

from functools import cache

from .bag import bag
from .lexicon import LEXICON
from .phrases import Pattern, Span, Text, table
from .rules import Context
from .scope import Scope

ADULT = 18
_EVEN_DENIED = bag(
    "kick kicks kicking movement movements moving move moved felt feel stirred feeding feed feeds isnt not wont baby fetal "
    "hasnt"
)
_AGED = bag("is hes shes age aged")
_ONLY = bag("only just nearly almost about now turning")
_SMALL_AGES = bag(LEXICON["SMALL_AGE"])
_MEASURES = bag("""weeks days hours hour minutes times cm feet ft foot inches stone kg lbs pounds miles
    percent pm am of in to mmol kids group appropriate""")

CHILD = """
<CHILD>
toddlers|preteen|teething|schoolkid
<SMALL_AGE> year|years|yr old|olds
<SMALL_AGE> y
<NUMBER> months|weeks & cot|crib|pram|bottle|feed|feeds|feeding|wet_one|pick_her_up|pick_him_up|cry|
    crying|cries|arching|fontanelle|soft_spot|grunting|colic|nostrils
when|while|during|after|mid|every|each feeding|feed|feeds ! tube|cat|dog|breast|nipple
month|months|week|weeks|day|days old|olds
isnt|not|wont|hasnt|refusing|refuses|stopped|off feeding|feed|feeds|fed|nursing|latch
schoolboy|schoolgirl|preschooler|teething|nursery|nappy|nappies|diaper
"""
PREGNANT = """
pregnant ! trying|ttc|hoping|want_to_be|after_being|get_pregnant|getting_pregnant|was_pregnant
positive ..2 pregnancy
pregnancy|gestation ! test|tests|trying|ttc|last|previous|first_pregnancy_was|after
positive pregnancy test
4th|5th|6th|7th|8th|9th month & baby|movement|movements|bleeding|pain|water|kicks|pregnancy !
    old|postpartum|birthday|child_is
<NTH> month & blood|bleeding|spotting|headache|vision|swelling|wife|carrying|moving|leaking|kicks|
    water|pain ! old|birthday|baby_is|treatment|chemo|pill|period|periods|course|implant|
    postpartum|after
due ..1 in|on|early|mid|late|next|end_of? ..1 <MONTH>|<NUMBER>|few|couple & <PREGNANT_WORD> ! <OTHER_DUE>
due next|this|any month|week|day|moment & <PREGNANT_WORD>|baby|midwife ! <OTHER_DUE>
due ..1 in|on|early|mid|late|end_of? ..1 <MONTH>|<NUMBER>|few|couple & baby|midwife|little_one|lo|bub ! <OTHER_DUE>
due_date|edd & <PREGNANT_WORD>|baby ! <OTHER_DUE>
expecting in|around|early|late|this|next|any|very ..1 <MONTH>|month|week|day|soon ! call|results|period|
    parcel|delivery|visitors|letter|appointment|scan
<KINFOLK> is|are|hes|shes expecting ! call|results|period|parcel|delivery|visitors|letter|expecting_him_to|
    expecting_her_to|expecting_me_to|expecting_us_to|expecting_you|expecting_too|expecting_more|expecting_it
<GEST> weeks|w|wk|week & bp|somersaults|peep|kicks|kick|kicking|in_there|bump|baby_barely|baby_hasnt|
    baby_not|the_baby ! old|ago|postpartum|for|born|every|post
<NUMBER> months|weeks gone|along & <PREGNANT_WORD>
<GEST> weeks & head|headache & lights|sparkles|stars|flashing|eyes ! old|ago|postpartum|born|since
my|the|little|baby bump & quiet|kick|kicks|kicking|moved|moving|wriggling|bleeding|blood ! head|
    knee|forehead|skin|fell
trimester|fetus|foetus|fetal|foetal|antenatal|prenatal|unborn|in_utero|womb
expecting|carrying a|my|our|first|second|twins|triplets ..1 ! call|results|period
<WEEKN>|weeks|months weeks|months? along|gestation
im|am|at|now|currently|shes|around|about|i <WEEKN> weeks ! old|postpartum|post|ago|into|out|after|
    sober|clean|since_my|since_i|since_the|since_quitting|surgery
<GEST> and <DAYNUM> & headache|vision|bleeding|movement|movements|kicks|contractions|waters|water|
    pain|swelling|swollen|bp|blood ! years|old|mg|kids
<WEEKN> weeks & baby|movements|movement|kicks|kick|contractions|contraction|labor|labour|water|
    waters|bump|fetal|cramping|ob|midwife|gravid|belly|wriggler|wriggles|kicker|boxer|in_there ! old|ago|postpartum|for|born
<WEEKN> weeks & bleeding|blood|blurred|vision|lights|eclampsia|preeclampsia|swollen|swelling|headache|moving|spotting ! old|ago|
    postpartum|for|born|since|after|last|past|surgery|op|every|baby_is
contractions ! muscle|braxton_muscle
preeclampsia|eclampsia|ectopic
baby|bub|babys ..2 stopped|less|isnt|not|hasnt ..1 kicking|kicked
baby|bub|babys ..3 moving|kicking|kicks|kick|movements ! arms|legs|head|crawling|crib|floor
"""


@cache
def _patterns(which: str) -> tuple[Pattern, ...]:
    return table({"child": CHILD, "pregnant": PREGNANT}[which], LEXICON)


def about(context: Context, text: Text, scope: Scope) -> bool:
    """Whether the query speaks of the kind of patient that a rule is for."""
    if not context:
        return True
    if context == "child" and _grown(text):
        return False
    if context == "child" and _small(text):
        return True
    found = (
        text.match(
            p,
            lambda span, used: _told(span, text, scope) or scope.live(span, "name", used=used),
        )
        for p in _patterns(context)
    )
    return any(found)


def _told(span: Span, text: Text, scope: Scope) -> bool:
    """Whether a word tells of the patient even where it is denied ("no kicks 30 weeks")."""
    norm = text.words[span.start].norm
    return norm in _EVEN_DENIED or (norm.isdecimal() and scope.tells(span))


def _small(text: Text) -> bool:
    """Whether an age under 14 is told with no unit ("she is only 4", "aged 9")."""
    return any(_is_age(text, place) for place, word in enumerate(text.words) if word.norm in _AGED)


def _is_age(text: Text, place: int) -> bool:
    """Whether the words behind a "shes" or "aged" are the years of a child."""
    words = text.words
    if words[place].norm == "is" and (place == 0 or words[place - 1].norm not in {"he", "she"}):
        return False
    at = place + 1
    if at < len(words) and words[at].norm in _ONLY:
        at += 1
    if at >= len(words) or words[at].norm not in _SMALL_AGES:
        return False
    behind = words[at + 1 : at + 2]
    return not behind or bool(behind[0].before) or behind[0].norm not in _MEASURES


def _grown(text: Text) -> bool:
    """Whether an age of 18 or more is told and no word for a baby is used."""
    if text.vocabulary & {
        "baby",
        "babys",
        "infant",
        "newborn",
        "toddler",
        "toddlers",
        "child",
    }:
        return False
    words = text.words
    return any(
        words[i].norm.isdecimal()
        and int(words[i].norm) >= ADULT
        and words[i + 1].norm in {"year", "years"}
        for i in range(len(words) - 1)
    )
