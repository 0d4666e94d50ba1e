"""Where a person lives: street addresses, post-office boxes, postcodes, coordinates."""

import re
from collections.abc import Iterator

from ingest.privacy.spans import ADDRESS, Rule, Span, wordset

_STREET = (
    r"(?:street|road|avenue|lane|drive|boulevard|court|crescent|terrace|highway|parkway|circle|"
    r"apartments|residency|towers|heights|enclave|villas|layout|square|close|way|place|trail"
    r"|gardens?|grove|walk|mews|nagar|marg|colony|sector|st|rd|ave|av|"
    r"ln|dr|blvd|ct|cres|hwy|pkwy|pl|sq)"
)
_UNIT = (
    r"(?:(?:flat|apt|apartment|unit|suite|ste|room|rm|house|h\.?\s?no|door no|plot|villa|block|blk|"
    r"tower|building|bldg|floor|level|lot|shop|no|#)\.?\s?(?:no\.?\s?)?#?[\w/-]*\d[\w/-]*"
    r"|\d{1,2}F|#\d[\d-]*)"
)
_CAP = r"[A-ZÀ-Þ0-9][\w'’.-]{0,30}"
_STATE = (
    r"(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|"
    r"T[NX]|UT|V[TA]|W[AVIY]|NSW|VIC|QLD|TAS|ACT|ON|BC|QC|AB)"
)
_UK_CODE = r"[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}"
_CODE = (
    rf"(?:{_UK_CODE}|\d{{3}}-\d{{4}}|\d{{5}}(?:-\d{{4}})?|\d{{6}}|\d{{4}}|[A-Z]\d[A-Z] \d[A-Z]\d"
    rf"|\d{{3}} \d{{3}})"
)
# What may follow a street: units, towns, states, codes, each behind a comma.
_REST = (
    rf"(?:\s?,\s?(?:{_UNIT}(?!\w)|\d{{1,3}}(?:st|nd|rd|th)\s(?:Cross|Main|Floor|Block|Street"
    rf"|Phase|Stage|Avenue)\b|{_CODE}\s{_CAP}(?:\s{_CAP})?|(?:{_STATE}\s)?{_CODE}\b|"
    rf"(?!(?:I|My|We|He|She|It|The|And|But|So|Please|Dr"
    rf"|Doctor)\b)[A-ZÀ-Þ][\w'’.-]{{1,30}}(?:\s[A-ZÀ-Þ][\w'’.-]{{0,30}}){{0,3}}"
    rf"(?:\s(?:{_STATE}\s)?{_CODE}\b)?)|\s(?:{_STATE}\s)?{_CODE}\b|\s{_UNIT}(?!\w)){{0,7}}"
)
_HOUSE = r"(?:No\.?\s?)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?){0,3}"
_FULL = re.compile(
    rf"(?<![\w.$€£-])(?:{_UNIT},?\s(?:{_CAP}\s{_CAP},\s)?)?{_HOUSE},?\s(?:{_CAP}\s){{1,5}}?(?i:{_STREET})\b"
    rf"(?:\s(?:{_UNIT}|\d{{1,3}})(?!\w))?\.?(?=\s?(?:[,.;\n)]|$|and\b|in\b|near\b|with\b|{_UNIT}"
    rf"|{_STATE}\b|\d|since\b)){_REST}"
)
_LOWER = re.compile(
    r"\b(?i:live|lives|lived|living|reside[sd]?|residing|stay|stays|staying|house is|home is|moved|"
    r"address|located|send it|mail it|post it)\s(?:is\s|at\s|to\s|in\s|:\s?)*"
    rf"(?P<it>{_HOUSE},?\s(?:[\w'’.-]{{1,20}}\s){{1,3}}?(?i:street|road|avenue|lane|drive"
    rf"|boulevard|"
    rf"court|crescent|st|rd|ave)\b\.?{_REST})"
)
_STREET_IN_ONE = re.compile(
    r"\b[A-ZÀ-Þ]\w{2,30}(?:(?<=stra[ßs]e)|(?<=strasse)|(?<=str)\.|(?<=weg)|(?<=gasse)|(?<=allee)"
    r"|(?<=platz)|"
    rf"(?<=gatan)|(?<=straat)|(?<=laan)|(?<=vägen))\s\d{{1,4}}[a-z]?\b{_REST}"
)
_NUMBER_LAST = re.compile(
    r"\b(?:(?:Calle|Avenida|Av\.|Rua|Via|Viale|Piazza|Plaza|Ulica|ul\.|Carrera|Cra\.|Jalan|Jl\.)\s"
    rf"(?:[\w'’.]{{1,20}}\s){{1,3}}?(?:n[ºo°]\.?\s|No\.?\s|#\s?)?\d{{1,5}}(?:-\d+)?)\b{_REST}"
)
_NUMBER_FIRST = re.compile(
    rf"(?<![\w.])\d{{1,4}}(?:\s?bis)?,?\s(?i:rue|avenue|boulevard|chemin|allée|place|quai|impasse"
    rf"|route|jalan|jl\.?|lorong|calle|via)\s"
    rf"(?:(?:de|du|des|la|le|les|d'|l')\s?)*[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*){{0,2}}{_REST}"
)
_BOX = re.compile(
    rf"\b(?i:(?:P\.?\s?O\.?\s?|post office\s|G\.?P\.?O\.?\s)Box\s?(?:No\.?\s?)?:?\s?\d+){_REST}"
)
_LABELLED = re.compile(
    r"\b(?:(?:home|postal|mailing|residential|permanent|current|my|our|his|her|billing"
    r"|street)\s)?address\s?(?:is\b|was\b|[:=–-])\s{0,3}"
    r"(?P<it>(?=[^\n.]{0,80}\d)[^\n;]{4,160}?)(?=\s?(?:\n|;|$|[.!?](?:\s+[A-Z]|\s*$)|,?\s(?:and"
    r"|but|my|please|thanks?|if|so|phone|tel)\b))",
    re.IGNORECASE,
)
_LIVING = re.compile(
    r"\b(?i:live|lives|lived|reside[sd]?|residing|stay|staying|house is|flat is|home is"
    r"|moved)\s(?i:at|to|in)\s"
    rf"(?P<it>(?=[^\n.]{{0,40}}\d)(?:(?:{_UNIT}|{_HOUSE}|{_CAP}(?:\s{_CAP}){{0,4}})(?:\s?,\s?"
    rf"|\s)){{1,8}}?"
    rf"(?:{_STATE}\s)?(?:{_CODE}\b|(?:{_CAP}\s){{0,2}}{_CAP}\s{_CODE}\b))"
)
_TAIWAN = re.compile(
    rf"(?<![\w.])(?:\d{{1,2}}F(?:-\d)?,\s?)?No\.?\s?\d{{1,4}}(?:-\d{{1,3}})?,\s?[A-Z0-9][\w'’ .-]{{2,40}}{_REST}"
)
_JAPAN = re.compile(
    rf"(?<![\w.-])\d{{1,3}}-\d{{1,3}}(?:-\d{{1,4}})?,?\s[A-Z][a-z]{{2,20}}(?:-[a-z]{{2,6}})?,\s[A-Z][\w-]{{2,30}}{_REST}"
)
_SINGAPORE = re.compile(rf"\b(?:Blk|Block)\s\d{{1,4}}[A-Z]?,?\s[A-Z][\w ]{{3,40}}{_REST}")
_CODES = re.compile(
    rf"\b(?:zip(?:\s?code)?|pin\s?code|post\s?code|postal code|pin)\s?(?:is\s|no\.?\s|number\s"
    rf"|[:=–-]\s?)?(?P<it>(?i:{_CODE}|[A-Z]{{1,2}}\d[A-Z\d]?\s?\d[A-Z]{{2}}))\b",
    re.IGNORECASE,
)
_BARE_CODE = re.compile(
    rf"\b{_UK_CODE}\b|\b{_STATE}\.?,? \d{{5}}(?:-\d{{4}})?\b(?! ?(?:mg|IU|units))"
)
_DEGREES = r"-?\d{1,3}(?:\.\d+)?\s?°\s?(?:\d{1,2}(?:\.\d+)?\s?['′]\s?)?(?:\d{1,2}(?:\.\d+)?\s?[\"″]\s?)?[NSEW]"
_COORDINATES = re.compile(
    rf"(?<![\w.]){_DEGREES}\s?,?\s?{_DEGREES}"
    r"|\b(?:lat|long|lng|latitude|longitude)\b(?: is| of)?[ :=]{0,3}(?P<it>-?\d{1,3}\.\d+)",
    re.IGNORECASE,
)
_DECIMALS = re.compile(r"(?<![\w.])-?\d{1,3}\.\d{4,}\s?[NS]?\s?,\s?-?\d{1,3}\.\d{4,}(?:\s?[EW]\b)?")
_DIGIT = re.compile(r"\d")
_STREET_WORDS = re.sub(r"\W+", " ", _STREET.replace("gardens?", "garden gardens")[2:])


def _rule(needs: str, *patterns: re.Pattern[str]) -> Rule:
    def find(text: str) -> Iterator[Span]:
        if not _DIGIT.search(text):
            return
        for pattern in patterns:
            group = "it" if "it" in pattern.groupindex else 0
            for found in pattern.finditer(text):
                yield Span(*found.span(group if found[group] else 0), ADDRESS)

    return Rule(wordset(needs), find)


RULES = (
    _rule(_STREET_WORDS, _FULL),
    _rule("live lives lived living reside resides resided residing stay stays staying house flat "
          "home moved "
          "address located send mail post", _LOWER, _LIVING),
    _rule("calle avenida av rua via viale piazza plaza ulica ul carrera cra jalan jl", _NUMBER_LAST),
    _rule("rue avenue boulevard chemin allée place quai impasse route jalan jl lorong calle via", _NUMBER_FIRST),
    _rule("0", _STREET_IN_ONE),
    _rule("box pobox", _BOX),
    _rule("address", _LABELLED),
    _rule("no", _TAIWAN),
    _rule("ku shi cho gun tokyo osaka kyoto japan", _JAPAN),
    _rule("blk block", _SINGAPORE),
    _rule("zip zipcode pin pincode post postcode postal", _CODES),
    _rule("0", _BARE_CODE),
    _rule("° lat long latitude longitude", _COORDINATES),
    _rule("0", _DECIMALS),
)  # fmt: skip
