"""Any page of running text without a doctor's answer: background reading, never an answer."""

from __future__ import annotations

import re

from ingest.blocks import Block, Document
from ingest.clean import collapse, parse_date, reflow
from ingest.record import Record
from ingest.sections import FURNITURE
from ingest.sources import Extracted, NoRecord, Source

MIN_WORDS = 80
"""Fewer words of running text than this are a notice or a menu, not an article."""

_SENTENCE = re.compile(r"[.!?…][\"'”’)]*$")
_BY = re.compile(r"^(?:(?:written )?by|author:?)\s+(?P<name>.+)$", re.I)
_NAME = re.compile(r"(?:[A-Z][\w'’.\-]*)(?: (?:de|van|von|bin|al|[A-Z][\w'’.\-]*)){1,3}")
_DATED = re.compile(
    r"^(?:(?:Last )?(?:updated|published|posted|reviewed)(?: on| at)?:?\s*)?(?P<date>[A-Z][a-z]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)(?:\s*[·•|].*)?$",
    re.I,
)
_CLUTTER = re.compile(
    r"^(?:tap to read|share|advertisement|read (?:more|next|also)|related|you may also like|also read|more from"
    r"|about the author|sign up|subscribe|newsletter|cookie|this (?:web)?site uses|we use cookies|©|copyright"
    r"|all rights reserved|disclaimer|privacy policy|terms of|follow us|comments?$|leave a (?:comment|reply)"
    r"|photo:|image:|\d+ min(?:ute)?s? read)",
    re.I,
)
# Behind one of these nothing belongs to the article any more.
_TAIL = re.compile(
    r"^(?:related (?:articles|posts|reading|stories|topics)|you (?:may|might) also like|also read|more from|read next|about the author"
    r"|leave a (?:comment|reply)|comments? ?(?:\(\d+\))?$|disclaimer\b|references$|sources$|recommended (?:for you|reading)|popular (?:posts|articles))",
    re.I,
)


def recognise(document: Document) -> bool:
    """Whether the page holds enough running text to be read."""
    return _words(_prose(_main(document))) >= MIN_WORDS


def extract(document: Document) -> Extracted:
    """The article: title, byline and body."""
    blocks = _main(document)
    title, blocks = _title(document, blocks)
    byline, published, blocks = _credits(blocks)
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
        published_on=published,
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
    """The first heading of a page, or the first line of a dump, and the blocks behind it."""
    for index, block in enumerate(blocks):
        if block.tag == "h1" or (block.role == "heading" and index <= 3):
            return collapse(block.text), blocks[index + 1 :]
    if blocks and len(blocks[0].text.split()) <= 20 and not _SENTENCE.search(blocks[0].text):
        return collapse(blocks[0].text), blocks[1:]
    if document.head_title:
        return re.split(r"\s+[|–—]\s+|\s+-\s+", document.head_title)[0], blocks
    return None, blocks


def _credits(blocks: list[Block]) -> tuple[str | None, str | None, list[Block]]:
    """The byline and the date among the first short lines below the title."""
    byline = published = None
    rest = list(blocks)
    for block in blocks[:4]:
        text = block.text
        named = _BY.match(text)
        dated = _DATED.match(text)
        if dated and published is None:
            published = parse_date(dated["date"])
        elif byline is None and named and len(text.split()) <= 8:
            byline = re.split(r"\s*[|,•·]\s*|\s+on\s+", named["name"])[0]
        elif byline is None and _NAME.fullmatch(text) and block.role != "heading":
            byline = text
        else:
            break
        rest = rest[1:]
    return byline, published, rest


SOURCE = Source("article", recognise, extract, order=90)
