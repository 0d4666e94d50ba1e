"""Any page of running text without a doctor's answer: background reading, never an answer."""

from __future__ import annotations

import re

from ingest.blocks import Block, Document
from ingest.clean import collapse, doctor_name, parse_date, reflow
from ingest.privacy.vocabulary import Likeness, likeness
from ingest.record import Record
from ingest.sections import FURNITURE, behind_menu
from ingest.sources import Extracted, NoRecord, Source

MIN_WORDS = 80
"""Fewer words of running text than this are a notice or a menu, not an article."""

_SENTENCE = re.compile(r"[.!?…][\"'”’)]*$")
_DATE = (
    r"(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|\d{4}-\d\d-\d\d)"
)
_BY = re.compile(r"^(?:(?:written |posted )?by|author)\b:?\s*(?P<name>[^\W\d_].+)$", re.I)
_CHECKED = re.compile(
    r"^(?:(?:medically|clinically|fact)[ -])?(?:reviewed|checked) by:?\s*(?P<name>.+)$", re.I
)
_DATED = re.compile(rf"(?:^|[\s:·•|,(]){_DATE}")
_UPDATED = re.compile(r"\b(?:updated|reviewed|modified)\b", re.I)
_NAME = re.compile(
    r"(?:(?:Dr|Prof)\.? )?[^\W\d_a-z][\w'’.\-]*(?: (?:de|da|la|van|von|der|den|bin|al|el|[^\W\d_a-z][\w'’.\-]*)){1,4}"
)
_INITIAL = re.compile(r"\b[A-Z]\. ")
# Where a name in a byline ends: "Jane Doe, MD | May 3, 2020".
_BEHIND_NAME = re.compile(r"\s*[|,•·(]\s*|\s+(?:on|in|for)(?:\s+|$)|\s+[–—-]\s+")
_CLUTTER = re.compile(
    r"^(?:tap to read|share|advertisement|read (?:more|next|also)|related|you may also like|also read|more from"
    r"|about the author|sign up|subscribe|newsletter|cookie|this (?:web)?site uses|we use cookies|©|copyright"
    r"|all rights reserved|disclaimer|privacy policy|terms of|follow us|comments?$|leave a (?:comment|reply)"
    r"|photo:|image:|\d+ min(?:ute)?s? read)",
    re.I,
)
# Behind one of these nothing belongs to the article any more.
_TAIL = re.compile(
    r"^(?:related (?:articles|posts|reading|stories|topics)|you (?:may|might) also like|also read|more from"
    r"|read next|filed under|about the author|leave a (?:comment|reply)|comments? ?(?:\(\d+\))?$|disclaimer\b"
    r"|references$|sources$|recommended (?:for you|reading)|popular (?:posts|articles))",
    re.I,
)
# Signs below a title that several people speak on the page, nobody knows where.
_DISCUSSION = re.compile(
    r"\b\d+ (?:answers?|repl(?:y|ies))\b|^(?:asked|answered|replied) by\b|^(?:accepted|best|top) answer\b",
    re.I,
)


def recognise(document: Document) -> bool:
    """Whether the page holds enough running text to be read."""
    return _words(_prose(_main(document))) >= MIN_WORDS


def extract(document: Document) -> Extracted:
    """The article: title, byline and body."""
    blocks = _main(document)
    title, blocks = _title(document, blocks)
    if any("QAPage" in data for data in (*document.structured, document.microdata or "")):
        raise NoRecord("a QAPage whose structured data cannot be read")
    if any(_DISCUSSION.search(b.text) for b in blocks[:12] if len(b.text.split()) <= 12):
        raise NoRecord("a discussion that does not say which words are a doctor's")
    credit, blocks = _credits(blocks)
    byline = credit.get("byline")
    while byline and blocks and blocks[-1].text.startswith(f"{byline} "):
        blocks.pop()  # "Jane Doe writes about health." is about the article, not of it
    body = reflow(block.text for block in blocks)
    if len(body.split()) < MIN_WORDS:
        raise NoRecord("too little running text for an article")
    record = Record(
        id="",
        kind="article",
        source="article",
        title=title,
        body=body,
        byline=byline,
        reviewed_by=credit.get("reviewed_by"),
        reviewed_on=credit.get("reviewed_on"),
        published_on=credit.get("published_on"),
        flags=() if document.complete else ("truncated",),
    )
    return Extracted((record,))


def _names_author(text: str) -> bool:
    return bool(_NAME.fullmatch(text) or _BY.match(text))


def _words(blocks: list[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)


def _prose(blocks: list[Block]) -> list[Block]:
    """The blocks that are sentences rather than labels."""
    return [b for b in blocks if len(b.text.split()) >= 8 and _SENTENCE.search(b.text)]


def _main(document: Document) -> list[Block]:
    """The blocks from the title to the last paragraph, without menus, links and clutter."""
    kept: list[Block] = []
    for block in document.blocks:
        below_title = bool(kept) and kept[-1].tag == "h1"
        author = block.role == "link" and below_title and _names_author(block.text)
        if (block.role in ("frame", "link") and not author) or block.text.casefold() in FURNITURE:
            continue
        if _TAIL.match(block.text) and _words(_prose(kept)) >= MIN_WORDS:
            break
        if not _CLUTTER.match(block.text):
            kept.append(block)
    prose = set(map(id, _prose(kept)))
    listed = (
        n for n, b in enumerate(kept) if id(b) in prose or re.match(r"(?:\d+[.)]|[-•*])\s", b.text)
    )
    last = max(listed, default=-1)
    return kept[: last + 1]


def _title(document: Document, blocks: list[Block]) -> tuple[str | None, list[Block]]:
    """The first heading of a page, or the title line of a dump, and the blocks behind it."""
    for index, block in enumerate(blocks):
        if block.tag == "h1" or (block.role == "heading" and index <= 3):
            return collapse(block.text), blocks[index + 1 :]
    lead = _lead(blocks)
    begin = behind_menu([block.text for block in blocks[:lead]])
    while lead > 1 and _credit(blocks[lead - 1]):
        lead -= 1  # who wrote it and when stands below the title
    lines = blocks[:lead]
    index = next(
        (n for n in range(begin, lead) if len(lines[n].text.split()) > 2), max(0, lead - 1)
    )
    if lines and len(lines[index].text.split()) <= 20:
        return collapse(lines[index].text), blocks[index + 1 :]
    if document.head_title:
        return re.split(r"\s+[|–—]\s+|\s+-\s+", document.head_title)[0], blocks
    return None, blocks


def _lead(blocks: list[Block]) -> int:
    """How many lines stand above the first sentence that is no question."""
    told = (n for n, b in enumerate(blocks) if _SENTENCE.search(b.text) and b.text[-1] != "?")
    return next(told, 0)


def _credits(blocks: list[Block]) -> tuple[dict[str, str | None], list[Block]]:
    """Who wrote and who checked an article and when, said above its first sentence; and the rest."""
    found: dict[str, str | None] = {}
    rest = []
    for index, block in enumerate(blocks):
        credit = _credit(block) if index <= _lead(blocks) and index < 6 else {}
        for field, value in credit.items():
            found.setdefault(field, value)
        if not credit:
            rest.append(block)
    return found, rest


def _credit(block: Block) -> dict[str, str | None]:
    """What one short line below a title says of the article's making; empty when it says nothing."""
    text = block.text
    if len(text.split()) > 12 or block.role == "heading":
        return {}
    dated, credit = _DATED.search(text), {}
    if dated:
        credit["reviewed_on" if _UPDATED.search(text) else "published_on"] = parse_date(
            dated["date"]
        )
    head = _BEHIND_NAME.split(text[: dated.start()] if dated else text)[0].strip(" :")
    if match := _CHECKED.match(head):
        credit["reviewed_by"] = doctor_name(match["name"])
    elif match := _BY.match(head):
        credit["byline"] = match["name"]
    elif _NAME.fullmatch(head) and is_somebody(head):
        credit["byline"] = head
    elif _SENTENCE.search(text):
        return {}
    return credit


def is_somebody(name: str) -> bool:
    """Whether a line with the form of a name is one: one of its words is a known or a rare one."""
    degrees = [likeness(word.strip(".'’")) for word in name.split() if len(word) > 2]
    known = any(like in (Likeness.GIVEN, Likeness.UNKNOWN) for like in degrees)
    return (
        known or all(like >= Likeness.AMBIGUOUS for like in degrees) or bool(_INITIAL.search(name))
    )


SOURCE = Source("article", recognise, extract, order=90)
