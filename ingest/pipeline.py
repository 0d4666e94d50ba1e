"""Paths -> records: reads, recognises, redacts and merges, one page's failure staying its own."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.blocks import Document, html_document, text_document
from ingest.dedupe import Merger, identify
from ingest.pages import (
    PAGE_KINDS,
    ROW_KINDS,
    WARC_KINDS,
    Input,
    NotAPage,
    Page,
    Rejection,
    check_file,
    decode,
    find_inputs,
    read_page,
    read_warc,
)
from ingest.privacy import redact
from ingest.record import PageRef, Record
from ingest.report import Report
from ingest.rowrecords import BadRow, to_record
from ingest.rows import read_rows, source_name
from ingest.sources import Extracted, NoRecord, all_sources
from ingest.sources.qapage import fill

_TAG = re.compile(r"<[a-zA-Z!/]")

OnReject = Callable[[Rejection], None]
OnProgress = Callable[[int, int], None]


def read_records(
    paths: Sequence[str | os.PathLike[str]],
    on_reject: OnReject | None = None,
    *,
    mapping: Mapping[str, str] | None = None,
    report: Report | None = None,
    on_progress: OnProgress | None = None,
    deidentify: bool = True,
) -> Iterator[Record]:
    """Every record that the files and folders hold, each once, in the order of their paths.

    What gives no record goes to ``on_reject``; ``on_progress`` hears (files done, files in all).
    ``deidentify=False`` leaves in the texts what tells who asked; the asker's name field is never
    stored. Raises BadInput when a path does not exist.
    """
    reader = _Reader(report or Report(), on_reject, mapping or {}, deidentify)
    inputs = list(find_inputs(paths))
    for done, source in enumerate(inputs, 1):
        reader.read(source)
        if on_progress:
            on_progress(done, len(inputs))
    yield from reader.finish()


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


def _looks_like_markup(text: str) -> bool:
    head = text[:2000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<?xml")) or "<body" in head


class _Reader:
    """One run over all inputs."""

    def __init__(
        self,
        report: Report,
        on_reject: OnReject | None,
        mapping: Mapping[str, str],
        deidentify: bool,
    ) -> None:
        self.report = report
        self.on_reject = on_reject
        self.mapping = mapping
        self.deidentify = deidentify
        self.merger = Merger()

    def read(self, source: Input) -> None:
        try:
            check_file(source)
            if source.kind in PAGE_KINDS:
                self._page(read_page(source))
            elif source.kind in WARC_KINDS:
                self._warc(source)
            elif source.kind in ROW_KINDS:
                self._rows(source)
            else:
                kind = source.kind or "without an ending"
                self._reject(source.name, f"files {kind} are not read", skipped=not source.given)
        except OSError as error:
            self._reject(source.name, f"cannot be read: {error.strerror or error}")
        except (NotAPage, NoRecord) as error:
            self._reject(source.name, str(error))

    def finish(self) -> Iterator[Record]:
        for record in self.merger.records():
            self.report.count_record(record)
            yield record
        self.report.merged = self.merger.merged

    def _warc(self, source: Input) -> None:
        pages = 0
        try:
            for page in read_warc(source):
                pages += 1
                self._page(page)
        except Exception as error:  # the reader of a foreign format fails in its own ways
            self._reject(source.name, f"the archive breaks off behind page {pages} ({error})")
            return
        if not pages:
            self._reject(
                source.name, "an archive without HTML pages, or broken off at its beginning"
            )

    def _page(self, page: Page) -> None:
        try:
            extracted, document = parse_page(page)
        except (NotAPage, NoRecord) as error:
            self._reject(page.path, str(error))
            return
        except Exception as error:  # one page's failure stays its own
            self._reject(page.path, f"could not be parsed ({type(error).__name__}: {error})")
            return
        place = PageRef(page.path, hashlib.sha256(page.data).hexdigest())
        damaged = ("undecodable_bytes",) if "\ufffd" in document.text else ()
        teasers = [self._add(teaser, place, damaged, ()) for teaser in extracted.teasers]
        for record in extracted.records:
            url = record.url or page.url or document.canonical
            cut = ("truncated",) if not document.complete and not record.flags else ()
            whole = replace(record, url=url, related=tuple(dict.fromkeys(teasers)))
            self._add(whole, place, (*damaged, *cut), extracted.names)
        self.report.count_page(document, extracted)

    def _rows(self, source: Input) -> None:
        name = source_name(source.file)
        for number, row in enumerate(read_rows(source), 1):
            where = f"{source.name}:{number}"
            if isinstance(row, NotAPage):
                self._reject(where, str(row))
                continue
            try:
                record = to_record(row, name, self.mapping)
            except BadRow as error:
                self._reject(where, str(error))
                continue
            self._add(record, record.page, (), (), where)
            self.report.rows[record.source] += 1

    def _add(
        self,
        record: Record,
        place: PageRef | None,
        flags: tuple[str, ...],
        names: tuple[str, ...],
        where: str = "",
    ) -> str:
        record = identify(record)
        undated = record.kind == "qa" and not any(answer.replied_on for answer in record.answers)
        every = dict.fromkeys((*record.flags, *flags, *(("no_date",) if undated else ())))
        clean = self._redact(replace(record, page=place, flags=tuple(every)), names)
        copy = self.merger.add(clean, record.question.text or record.body or "")
        if copy and not record.excerpt:
            self._reject(where or (place.path if place else record.id), f"a copy of {copy}")
        return clean.id

    def _redact(self, record: Record, names: tuple[str, ...]) -> Record:
        """The record without what would tell who asked; doctors' names stay."""

        doctors = [answer.doctor for answer in record.answers if answer.doctor]

        def clean(text: str) -> str:
            if not self.deidentify:
                return text
            redaction = redact(text, names, doctors)
            self.report.redacted.update(redaction.counts)
            return redaction.text

        question = replace(record.question, text=clean(record.question.text))
        answers = tuple(replace(answer, text=clean(answer.text)) for answer in record.answers)
        title = clean(record.title) if record.title and record.kind == "qa" else record.title
        supplement = clean(record.supplement) if record.supplement else None
        return replace(
            record, question=question, answers=answers, title=title, supplement=supplement
        )

    def _reject(self, path: str, reason: str, skipped: bool = False) -> None:
        rejection = Rejection(path, reason, skipped)
        self.report.count_rejection(rejection)
        if self.on_reject:
            self.on_reject(rejection)
