"""One page, or some rows of a data file -> what it gives, de-identified. Pure: bytes in, Outcome out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ingest.blocks import Document, html_document, text_document
from ingest.dedupe import identify
from ingest.outcome import Outcome, PageCount
from ingest.pages import NotAPage, Page, decode
from ingest.privacy import redact
from ingest.record import PageRef, Record
from ingest.rowrecords import BadRow, to_record
from ingest.rows import RawRow, json_row
from ingest.sources import Extracted, NoRecord, all_sources
from ingest.sources.qapage import fill

_TAG = re.compile(r"<[a-zA-Z!/]")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run reads: other names of columns, and whether personal details are removed."""

    mapping: Mapping[str, str]
    deidentify: bool = True


def parse_page(page: Page) -> tuple[Extracted, Document]:
    """What one page gives and the lines it shows; NotAPage or NoRecord when it gives nothing."""
    text = decode(page.data, page.charset)
    markup = bool(_TAG.search(text)) if page.markup else _looks_like_markup(text)
    document = html_document(text) if markup else text_document(text)
    if not document.blocks and not document.structured:
        raise NotAPage("no visible text")
    failure: NoRecord | None = None
    for source in all_sources():
        # A page a site's rules know but cannot read must not come back as an article.
        if (failure and source.name == "article") or not source.recognise(document):
            continue
        try:
            extracted = source.extract(document)
        except NoRecord as error:
            failure = failure or NoRecord(f"{source.name}: {error}")
            continue
        if source.name != "qapage" and document.structured:
            filled = tuple(fill(record, document) for record in extracted.records)
            extracted = replace(extracted, records=filled)
        return extracted, document
    raise failure or NoRecord(
        "no question with a doctor's answer, and too little text for an article"
    )


def read_one_page(page: Page, settings: Settings) -> Outcome:
    """What a page gives; its failure is a rejection, whatever it was."""
    try:
        extracted, document = parse_page(page)
        return _page_outcome(page, extracted, document, settings)
    except (NotAPage, NoRecord) as error:
        return Outcome(rejections=[(0, str(error))])
    except Exception as error:  # one page's failure stays its own
        reason = f"could not be parsed ({type(error).__name__}: {error})"
        return Outcome(rejections=[(0, reason)], lasting=False)


def read_some_rows(source: str, rows: list[RawRow], settings: Settings) -> Outcome:
    """What rows of a data set give; one row's failure is a rejection, whatever it was."""
    outcome = Outcome()
    for place, (number, line) in enumerate(rows):
        row = json_row(line, number)
        if isinstance(row, NotAPage):
            outcome.rejections.append((place, str(row)))
            outcome.lasting = False  # the reason names the line, which can move
            continue
        try:
            record = to_record(row, source, settings.mapping)
            _add(outcome, record, record.page, (), (), settings, place)
        except BadRow as error:
            outcome.rejections.append((place, str(error)))
            continue
        except Exception as error:  # one row's failure stays its own
            reason = f"could not be read ({type(error).__name__}: {error})"
            outcome.rejections.append((place, reason))
            outcome.lasting = False
            continue
        outcome.rows[record.source] += 1
    return outcome


def _looks_like_markup(text: str) -> bool:
    head = text[:2000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<?xml")) or "<body" in head


def _page_outcome(
    page: Page, extracted: Extracted, document: Document, settings: Settings
) -> Outcome:
    outcome = Outcome(page=_page_count(extracted, document))
    place = PageRef(page.path, hashlib.sha256(page.data).hexdigest())
    damaged = ("undecodable_bytes",) if "\ufffd" in document.text else ()
    teasers = [_add(outcome, teaser, place, damaged, (), settings) for teaser in extracted.teasers]
    for record in extracted.records:
        url = record.url or page.url or document.canonical
        cut = ("truncated",) if not document.complete and not record.flags else ()
        whole = replace(record, url=url, related=tuple(dict.fromkeys(teasers)))
        _add(outcome, whole, place, (*damaged, *cut), extracted.names, settings)
    return outcome


def _page_count(extracted: Extracted, document: Document) -> PageCount:
    shown = sum(len(block.text.split()) for block in document.blocks)
    kept = sum(_words(record) for record in extracted.records)
    return PageCount(extracted.records[0].source, shown, kept)


def _words(record: Record) -> int:
    texts = [record.title, record.question.text, record.body, *(a.text for a in record.answers)]
    return sum(len(text.split()) for text in texts if text)


def _add(
    outcome: Outcome,
    record: Record,
    place: PageRef | None,
    flags: tuple[str, ...],
    names: tuple[str, ...],
    settings: Settings,
    row: int = 0,
) -> str:
    """Give a record its id, its flags and its page, clean it, and keep it; returns the id."""
    record = identify(record)
    undated = record.kind == "qa" and not any(answer.replied_on for answer in record.answers)
    every = dict.fromkeys((*record.flags, *flags, *(("no_date",) if undated else ())))
    record = replace(record, page=place, flags=tuple(every))
    outcome.add(_redact(outcome, record, names) if settings.deidentify else record, row)
    return record.id


def _redact(outcome: Outcome, record: Record, names: tuple[str, ...]) -> Record:
    """The record without what would tell who asked; doctors' names stay."""
    doctors = [answer.doctor for answer in record.answers if answer.doctor]

    def clean(text: str) -> str:
        redaction = redact(text, names, doctors)
        outcome.redacted.update(redaction.counts)
        return redaction.text

    question = replace(record.question, text=clean(record.question.text))
    answers = tuple(replace(answer, text=clean(answer.text)) for answer in record.answers)
    title = clean(record.title) if record.title and record.kind == "qa" else record.title
    supplement = clean(record.supplement) if record.supplement else None
    return replace(record, question=question, answers=answers, title=title, supplement=supplement)
