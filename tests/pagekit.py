"""Small tools of the ingest tests: one page in, what it gives out in a form that can be compared."""

import html
import re
from pathlib import Path
from typing import Any

from ingest.blocks import html_document
from ingest.clean import collapse
from ingest.pages import Page, decode
from ingest.pipeline import parse_page
from ingest.record import Record
from ingest.sources import Extracted

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"
GOLDEN = Path(__file__).parent / "golden"
SEEDS = (ROOT / "../shared/seeds").resolve()

PLACEHOLDER = re.compile(r"\[(?:name|email|phone|address|id|birth date|account|url|90 or older)\]")


def read(page: str | bytes, markup: bool = False) -> Extracted:
    """What one page gives, before redaction; NotAPage or NoRecord when it gives nothing."""
    data = page.encode() if isinstance(page, str) else page
    return parse_page(Page("page", data, markup))[0]


def only(page: str | bytes, markup: bool = False) -> Record:
    """The one record of a page."""
    (record,) = read(page, markup).records
    return record


def lines_of(text: str) -> list[str]:
    """The lines of a dump that hold something."""
    return [line for line in text.split("\n") if line.strip()]


def dump_of(page: bytes) -> str:
    """The text dump a scraper would make of an HTML page: its visible lines."""
    return html_document(decode(page)).text


def facts(extracted: Extracted) -> dict[str, Any]:
    """Everything a page gave that does not depend on where its lines break."""
    (record,) = extracted.records
    return {
        "kind": record.kind,
        "source": record.source,
        "title": record.title,
        "question": collapse(record.question.text),
        "asked_on": record.question.asked_on,
        "asker": record.question.asker,
        "answers": [answer_facts(answer) for answer in record.answers],
        "reviewed_by": record.reviewed_by,
        "reviewed_on": record.reviewed_on,
        "published_on": record.published_on,
        "supplement": collapse(record.supplement or ""),
        "body": collapse(record.body or ""),
        "byline": record.byline,
        "teasers": [
            (t.title, collapse(t.question.text), [answer_facts(a) for a in t.answers])
            for t in extracted.teasers
        ],
        "names": extracted.names,
    }


def answer_facts(answer: Any) -> tuple[object, ...]:
    """An answer's words in one line, and who gave it when."""
    return (
        collapse(answer.text),
        answer.doctor,
        answer.specialty,
        answer.affiliation,
        answer.replied_on,
    )


def changed(before: Extracted, after: Extracted, leave: tuple[str, ...] = ()) -> dict[str, Any]:
    """The facts that differ between two readings, as (before, after), but for those to ``leave``."""
    a, b = facts(before), facts(after)
    return {name: (a[name], b[name]) for name in a if name not in leave and a[name] != b[name]}


def escaped(text: str) -> list[str]:
    """The lines of a dump, ready to stand in HTML."""
    return [html.escape(line) for line in lines_of(text)]


def squeeze(text: str) -> str:
    """The text without any white space, to look one text up in another."""
    return re.sub(r"\s+", "", text)
