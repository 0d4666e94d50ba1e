"""Ways to reach a person: e-mail addresses, telephone numbers, accounts and personal pages."""

import re
from collections.abc import Iterator

from ingest.privacy.spans import ACCOUNT, EMAIL, PHONE, URL, Rule, Span, wordset
from ingest.privacy.vocabulary import Likeness, likeness

_TLD = r"(?:com|net|org|edu|gov|info|io|in|uk|co|us|ca|au|de|fr|tw|cn|jp|me|mail|example)"
_PROVIDER = (
    r"(?:g|hot|ya|proton|fast|web)?mail|gmail|yahoo|ymail|outlook|hotmail|icloud|live|aol|gmx|qq|"
    r"163|126|rediffmail|yandex|proton(?:mail)?|msn|me|mac|zoho|pchome|naver"
)
_AT = r"(?:\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?|\s@\s?|@\s|\s(?:at|AT)\s)"
_DOT = r"(?:\s?[\[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\s(?:dot|DOT)\s|\s?\.\s?(?=[a-z]{2,3}\b)|\.)"

_EMAIL = re.compile(r"(?:mailto:)?(?<![\w.+%-])[\w.+%-]+[@＠][\w-]+(?:\.[\w-]+)+")
_LOCAL = (
    r"(?<![\w.+%-])[\w+%-]+(?:\.[\w+%-]+)*(?:(?:\s(?:dot|DOT)\s"
    r"|\s?[\[({]\s?dot\s?[\])}]\s?)[\w+%-]+)?"
)
_SPELLED = (
    re.compile(rf"{_LOCAL}{_AT}[\w-]+(?:\s(?:dot|DOT)\s|\s?[\[({{<]\s?(?:dot|\.)\s?[\])}}>]\s?)"
               rf"[\w-]+(?:{_DOT}{_TLD}\b)?", re.IGNORECASE),
    re.compile(rf"{_LOCAL}(?:\s?[\[({{<]\s?(?:at|@)\s?[\])}}>]\s?|\s@\s|@\s"
               rf"|\s@(?=(?:{_PROVIDER})\.))"
               rf"[\w-]+(?:{_DOT}[a-z]{{2,8}}\b){{1,2}}", re.IGNORECASE),
    re.compile(rf"{_LOCAL}\sat\s(?:{_PROVIDER}){_DOT}{_TLD}\b", re.IGNORECASE),
    re.compile(rf"(?:e-?mail|reach|contact"
               rf"|write)[^.\n@]{{0,30}}?\s(?P<it>{_LOCAL}\sat\s[\w-]+\.{_TLD}\b)",
               re.IGNORECASE),
)  # fmt: skip

_SITES = (
    r"facebook|fb|instagram|linkedin|twitter|x|tiktok|snapchat|pinterest|vk|weibo|threads|medium|"
    r"reddit|youtube|github|flickr|tumblr|quora|line|myspace|strava|patreon|gofundme|caringbridge"
)
_URL = re.compile(
    r"(?:https?://)?(?<![\w@.-])(?:[a-z]{1,4}\.)?(?:"
    rf"(?:{_SITES})\.(?:com|me|org)/[^\s,;)\]>]*[\w/]"
    r"|(?:t|wa|m|fb|line)\.me/[^\s,;)\]>]*[\w/])",
    re.IGNORECASE,
)
_ANY_URL = re.compile(r"(?:https?://|www\.)[^\s,;)\]>]*[\w/]", re.IGNORECASE)
_PERSONAL_PATH = re.compile(
    r"/~\w|/(?:users?|profiles?|members?|people|in)/\w|[?&](?:user|username|name|email|uid)=",
    re.IGNORECASE,
)
_GENERAL_PAGES = re.compile(
    r"medlineplus|\.gov\b|\.edu\b|wikipedia|nhs\.uk|who\.int", re.IGNORECASE
)

_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]*\w")
_PLACES_AT = wordset("home work night bedtime hospital least noon morning school once rest")
_SERVICE = (
    r"instagram|insta|ig|facebook|fb|twitter|tiktok|tik tok|snapchat|snap|telegram|wechat|weixin|"
    r"skype|discord|reddit|kakao(?:talk)?|viber|zalo|messenger|linkedin|youtube|threads|xbox|psn"
)
_ACCOUNT_VALUE = r"(?P<it>@?(?:live:)?[A-Za-z0-9_](?:[\w.-]*\w)?)(?!\w)"
_ACCOUNTS = (
    re.compile(
        r"\b(?:user ?-?names?|user ?ids?|screen ?names?|log-?in(?: name| id)?|line id|nick-?name|"
        rf"(?:my|the) (?:\w+ )?(?:handle|account)|(?:{_SERVICE})(?: (?:id|handle|account|name"
        rf"|user ?name|page|profile))?)"
        rf"(?: ?[:=-] ?| is:? | as | @? ?(?=[\w.]*[\d_]))@?{_ACCOUNT_VALUE}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:on|via|at) (?:{_SERVICE}) ?(?:[:@,]|as|at|under) ?@?{_ACCOUNT_VALUE}", re.IGNORECASE),
    re.compile(r"\b(?:posted|asked|written|submitted) by:? ?(?P<it>@?(?=\w*[\d_])\w{3,30})\b", re.IGNORECASE),
    re.compile(rf"\b(?i:{_SERVICE}) ?: ?(?P<it>[A-Z]\w+(?: [A-Z]\w+){{1,3}})(?=[.,;\n]|$)"),
    re.compile(r"(?<![\w/])(?P<it>/?u/[A-Za-z][\w-]{2,30})\b"),
)  # fmt: skip

_PHONE_RUN = re.compile(r"(?<![\w.,$€£#-])\+?\s?\(?\d[\d(). \u00a0\u2010-\u2013/-]*")
_PHONE_LABEL = re.compile(
    r"(?:\b(?:phone|tel|telephone|mobile|cellphone|whats ?app|contact|fax|ph|mob|landline|hotline|"
    r"sms|text|call|ring|dial|reach me|my cell|cell:|cell (?:no|number|is))\b[^\d\n]{0,28}|"
    r"\b(?:my|home|work) (?:number|no\.?|#)[^\d\n]{0,12})\Z",
    re.IGNORECASE,
)
_SEPARATOR = r"[ \u00a0./\u2010-\u2013-]"
_PHONE = re.compile(
    r"(?<!\d)(?:"
    rf"\+\s?[1-9](?:{_SEPARATOR}?\(?\d\)?){{7,14}}"  # international
    rf"|00[1-9](?:{_SEPARATOR}?\d){{8,13}}"
    rf"|\(?0\d{{1,4}}\)?(?:{_SEPARATOR}?\d{{2,8}}){{1,5}}"  # a trunk zero: most of the world
    rf"|(?:1{_SEPARATOR})?\(?[2-9]\d\d\)?{_SEPARATOR}{{0,2}}\d{{3}}{_SEPARATOR}\d{{4}}"  # US
    rf"|\([1-9]\d{{1,3}}\){_SEPARATOR}?\d{{3,5}}{_SEPARATOR}?\d{{4}}"
    rf"|[6-9]\d{{4}}{_SEPARATOR}?\d{{5}}"  # India
    rf"|1[3-9]\d{_SEPARATOR}?\d{{4}}{_SEPARATOR}?\d{{4}}"  # China
    r"|555-\d{4}"
    r")(?![\w%])"
)
_EXTENSION = re.compile(r",?\s?(?:ext|x|extension)\.?\s?\d{1,5}\b")
# Nobody's own: poison control, crisis and patient lines.
_TOLL_FREE = re.compile(
    r"\(?(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)(?=\D|\d{7}$)|(?:0800|0808|1800|1300)(?=\D"
    r"|\d{6,7}$)"
)
_DRUG_CODE = re.compile(r"\b(?:NDC|PMID|ISBN|DOI)\b[ :#]{0,3}\Z")
_DATE = re.compile(
    r"\d{1,2}([./ -])\d{1,2}\1(?:\d{4}|\d{2})(?!\1?\d)|(?:19|20)\d\d([./ -])\d{1,2}\2\d{1,2}(?!\d)"
)
_DIGIT_WORD = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_SPOKEN = re.compile(rf"\b{_DIGIT_WORD}(?:[\s,-]{{1,2}}{_DIGIT_WORD}){{6,}}\b", re.IGNORECASE)


def _emails(text: str) -> Iterator[Span]:
    for found in _EMAIL.finditer(text):
        yield Span(found.start(), found.end(), EMAIL)


def _spelled_emails(text: str) -> Iterator[Span]:
    for pattern in _SPELLED:
        for found in pattern.finditer(text):
            yield Span(*found.span("it" if "it" in pattern.groupindex else 0), EMAIL)


def _urls(text: str) -> Iterator[Span]:
    for found in _URL.finditer(text):
        yield Span(found.start(), found.end(), URL)
    for found in _ANY_URL.finditer(text):
        if _PERSONAL_PATH.search(found[0]) and not _GENERAL_PAGES.search(found[0]):
            yield Span(found.start(), found.end(), URL)


def _handles(text: str) -> Iterator[Span]:
    for found in _HANDLE.finditer(text):
        if found[0][1:].lower() not in _PLACES_AT:
            yield Span(found.start(), found.end(), ACCOUNT)


def _accounts(text: str) -> Iterator[Span]:
    for pattern in _ACCOUNTS:
        for found in pattern.finditer(text):
            if _is_account(found["it"]):
                yield Span(*found.span("it"), ACCOUNT)


def _is_account(value: str) -> bool:
    return not value.isalpha() or (len(value) > 2 and likeness(value) > Likeness.NEVER)


def _phones(text: str) -> Iterator[Span]:
    for run in _PHONE_RUN.finditer(text):
        if _digits(run[0]) >= 7:
            yield from _phones_in(text, run.start(), run.end())


def _phones_in(text: str, start: int, end: int) -> Iterator[Span]:
    if _DRUG_CODE.search(text, max(0, start - 8), start):
        return
    known = [
        found
        for found in _PHONE.finditer(text, start, end)
        if _plausible(found[0]) and (9 <= _digits(found[0]) <= 15 or found[0].startswith("555"))
    ]
    for found in known:
        extension = _EXTENSION.match(text, found.end())
        yield Span(found.start(), extension.end() if extension else found.end(), PHONE)
    if not known and _PHONE_LABEL.search(text, max(0, start - 50), start):
        number = text[start:end].rstrip("(). \u00a0\u2010\u2011\u2012\u2013/-")
        if 7 <= _digits(number) <= 15 and _plausible(number):
            yield Span(start, start + len(number), PHONE)


def _digits(number: str) -> int:
    return sum(char.isdigit() for char in number)


def _plausible(number: str) -> bool:
    """Round counts, dates and toll-free lines look like telephone numbers and are none."""
    return not (number.endswith("000") or _DATE.match(number) or _TOLL_FREE.match(number))


def _spoken_phones(text: str) -> Iterator[Span]:
    for found in _SPOKEN.finditer(text):
        yield Span(found.start(), found.end(), PHONE)


RULES = (
    Rule(wordset("@ ＠"), _emails),
    Rule(
        wordset("@ dot email mail mails gmail yahoo ymail outlook hotmail icloud live aol gmx qq "
                "rediffmail yandex "
               "proton protonmail fastmail webmail msn me mac zoho pchome naver 163 126"),
        _spelled_emails),
    Rule(wordset("http https www com me org"), _urls),
    Rule(wordset("@"), _handles),
    Rule(
        wordset("user username usernames userid screen screenname login log line nick nickname "
                "handle account instagram "
               "insta ig facebook fb twitter tiktok tik snapchat snap telegram wechat weixin "
               "skype discord reddit "
               "kakao kakaotalk viber zalo messenger linkedin youtube threads xbox psn u posted "
               "asked submitted"),
        _accounts),
    Rule(wordset("0"), _phones),
    Rule(wordset("zero oh five seven eight nine"), _spoken_phones),
)  # fmt: skip
