"""Page bytes -> the lines a reader sees, in ONE form for a page's HTML and for a text dump of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from ingest.clean import collapse

# Tags whose text nobody reads on the page.
_SILENT = frozenset(
    "script style noscript template svg iframe object canvas select datalist textarea math".split()
)
# Tags that stand inside a line; every other tag begins and ends one.
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr"
    " q s samp small span strike strong sub sup time tt u var wbr".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FRAMES = frozenset(("nav", "aside", "footer"))
_QUESTION_TYPE = re.compile(r"schema\.org/(?:Question|QAPage)\b")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LINE_BREAK = re.compile(r"\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")


class Block(NamedTuple):
    """One visible line. ``role``: ``heading``, ``frame`` (menus, side bars, footers), ``link``
    (nothing but links or buttons) or ``text``; a text dump has only ``text``."""

    text: str
    role: str = "text"
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What a page shows, and the few other things of it that say where and what it is.

    ``structured`` holds its JSON-LD scripts, ``microdata`` its markup where that marks a question.
    """

    blocks: tuple[Block, ...]
    markup: bool
    head_title: str | None = None
    canonical: str | None = None
    structured: tuple[str, ...] = ()
    microdata: str | None = None
    complete: bool = True

    @property
    def text(self) -> str:
        """All visible lines, one below the other."""
        return "\n".join(block.text for block in self.blocks)


def text_document(text: str) -> Document:
    """The document of a text dump: its non-empty lines."""
    lines = (collapse(line) for line in _LINE_BREAK.sub("\n", text).split("\n"))
    return Document(tuple(Block(line) for line in lines if line), markup=False)


def html_document(html: str) -> Document:
    """The document of an HTML page, however broken its markup."""
    target = _Lines()
    # lxml is driven directly: it names no tree, so a page costs a fifth of a soup of it
    # (benchmarks/extraction.py), and depth of nesting costs no stack.
    parser = etree.HTMLParser(target=target, huge_tree=True)
    # An XML declaration would make lxml refuse a string that is decoded already.
    parser.feed(re.sub(r"^\s*<\?xml[^>]*\?>", "", html.replace("\x00", "")) or " ")
    document: Document = parser.close()
    lowered = html[-2000:].lower()
    complete = "</html" in lowered or "</body" in lowered or "<html" not in html[:4000].lower()
    return Document(
        document.blocks,
        markup=True,
        head_title=document.head_title,
        canonical=document.canonical,
        structured=document.structured,
        microdata=html if target.microdata else None,
        complete=complete,
    )


class _Lines:
    """The target of lxml's parser: gathers text into lines as tags open and close."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.structured: list[str] = []
        self.title: list[str] = []
        self.canonical: str | None = None
        self.microdata = False
        self.silent: str | None = None
        self.silent_depth = 0
        self.structured_open = False
        self.tag = ""
        self.frames = 0
        self.pre = 0
        self.links = 0
        self.unlinked = False
        self.link_closed = False

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        if self.silent is not None:
            self.silent_depth += tag == self.silent
            return
        if tag in _SILENT or (attrs and _is_hidden(attrs)) or (tag == "title" and not self.blocks):
            self._fall_silent(tag, attrs)
            return
        if "itemtype" in attrs and _QUESTION_TYPE.search(attrs["itemtype"]):
            self.microdata = True
        if tag not in _INLINE:
            self._begin_line(tag, attrs)
        elif tag == "a":
            # Two links that touch are two things, a crumb and the next or two tags.
            if self.link_closed:
                self._end_line()
            self.links += 1
        self.link_closed = False

    def end(self, tag: str) -> None:
        if self.silent is not None:
            if tag == self.silent:
                self.silent_depth -= 1
                if not self.silent_depth:
                    self.silent = None
            return
        if tag == "a" or tag == "button":
            if tag == "button":
                self._end_line()
            self.links = max(0, self.links - 1)
            self.link_closed = True
        elif tag not in _INLINE and tag != "br":
            self._end_line()
            self.tag = ""
            if tag in _FRAMES:
                self.frames = max(0, self.frames - 1)
            elif tag == "pre":
                self.pre = max(0, self.pre - 1)

    def data(self, text: str) -> None:
        if self.silent is None:
            self.link_closed = False
            if self.pre and "\n" in text:
                *lines, text = text.split("\n")
                for line in lines:
                    self._take(line)
                    self._end_line()
            self._take(text)
        elif self.silent == "title":
            self.title.append(text)
        elif self.silent == "script" and self.structured_open:
            self.structured[-1] += text

    def _take(self, text: str) -> None:
        if text and not text.isspace():
            self.parts.append(text)
            self.unlinked = self.unlinked or not self.links
        elif self.parts:
            self.parts.append(text)

    def close(self) -> Document:
        self._end_line()
        return Document(
            tuple(self.blocks),
            markup=True,
            head_title=collapse("".join(self.title)) or None,
            canonical=self.canonical,
            structured=tuple(self.structured),
        )

    def _fall_silent(self, tag: str, attrs: dict[str, str]) -> None:
        if tag in ("img", "input", "br", "hr", "meta", "link", "source", "wbr", "area", "col"):
            return
        self.silent, self.silent_depth = tag, 1
        self.structured_open = tag == "script" and "ld+json" in attrs.get("type", "").lower()
        if self.structured_open:
            self.structured.append("")

    def _begin_line(self, tag: str, attrs: dict[str, str]) -> None:
        self._end_line()
        if tag == "br":
            return
        self.tag = tag
        if tag == "button":
            self.links += 1
        elif tag in _FRAMES:
            self.frames += 1
        elif tag == "pre":
            self.pre += 1
        elif tag == "link" and "canonical" in attrs.get("rel", "").lower():
            self.canonical = attrs.get("href") or self.canonical

    def _end_line(self) -> None:
        if self.parts:
            text = collapse("".join(self.parts))
            if text:
                self.blocks.append(Block(text, self._role(), self.tag))
            self.parts.clear()
            self.unlinked = False

    def _role(self) -> str:
        if self.tag in _HEADINGS:
            return "heading"
        if self.frames:
            return "frame"
        return "text" if self.unlinked else "link"


def _is_hidden(attrs: dict[str, str]) -> bool:
    return "hidden" in attrs or bool("style" in attrs and _HIDDEN_STYLE.search(attrs["style"]))
