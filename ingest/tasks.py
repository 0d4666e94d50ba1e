"""Files -> the tasks of reading them, in the order of their paths, and what is refused unread."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from os import PathLike
from typing import NamedTuple

from ingest.memory import LIBRARIES, code_fingerprint
from ingest.pages import (
    PAGE_KINDS,
    ROW_KINDS,
    WARC_KINDS,
    Input,
    NotAPage,
    Page,
    Rejection,
    check_file,
    find_inputs,
    read_page,
    read_warc,
)
from ingest.reading import Settings
from ingest.rows import RawRow, raw_rows, source_name
from ingest.workers import Task

MOST_ROWS = 128
MOST_BYTES = 2**20


class Work(NamedTuple):
    """A task with the path it is called by; ``first`` is the number of its first row, None for a page."""

    path: str
    first: int | None
    task: Task

    def where(self, row: int) -> str:
        """What a rejection of one of its rows calls it."""
        return self.path if self.first is None else f"{self.path}:{self.first + row}"

    def key(self, stamp: str) -> str:
        """A hash of all that decides what the task gives; ``stamp`` is that of the run."""
        digest = hashlib.sha256(stamp.encode())
        kind, *rest = self.task
        if kind == "page":
            path, data, *how = rest
            rest = [path, hashlib.sha256(data).hexdigest(), *how]
        else:
            rest = [rest[0], hashlib.sha256(b"".join(line for _, line in rest[1])).hexdigest()]
        digest.update(json.dumps([kind, *rest]).encode())
        return digest.hexdigest()


def stamp_of(settings: Settings) -> str:
    """A hash of how a run reads: by what code, and under which settings."""
    code = code_fingerprint("ingest", LIBRARIES)
    return json.dumps([code, sorted(settings.mapping.items()), settings.deidentify])


def inputs_digest(paths: Sequence[str | PathLike[str]], stamp: str) -> str:
    """A hash of the names and bytes of all files to read, and of how they are read."""
    digest = hashlib.sha256(stamp.encode())
    for source in find_inputs(paths):
        digest.update(json.dumps([source.name, source.given, _file_digest(source)]).encode())
    return digest.hexdigest()


def _file_digest(source: Input) -> str:
    if source.kind not in (*PAGE_KINDS, *WARC_KINDS, *ROW_KINDS):
        return ""
    try:
        check_file(source)
        with source.file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except (OSError, NotAPage) as error:
        return str(error)


def steps(source: Input) -> Iterator[Work | Rejection]:
    """What is to be read of a file, and what is refused."""
    try:
        check_file(source)
        if source.kind in PAGE_KINDS:
            yield _page(read_page(source))
        elif source.kind in WARC_KINDS:
            yield from _warc(source)
        elif source.kind in ROW_KINDS:
            yield from _rows(source)
        else:
            kind = source.kind or "without an ending"
            yield Rejection(source.name, f"files {kind} are not read", skipped=not source.given)
    except OSError as error:
        yield Rejection(source.name, f"cannot be read: {error.strerror or error}")
    except NotAPage as error:
        yield Rejection(source.name, str(error))


def _page(page: Page) -> Work:
    return Work(
        page.path, None, ("page", page.path, page.data, page.markup, page.url, page.charset)
    )


def _warc(source: Input) -> Iterator[Work | Rejection]:
    pages = 0
    try:
        for page in read_warc(source):
            pages += 1
            yield _page(page)
    except Exception as error:  # the reader of a foreign format fails in its own ways
        yield Rejection(source.name, f"the archive breaks off behind page {pages} ({error})")
        return
    if not pages:
        yield Rejection(
            source.name, "an archive without HTML pages, or broken off at its beginning"
        )


def _rows(source: Input) -> Iterator[Work | Rejection]:
    name = source_name(source.file)
    rows: list[RawRow] = []
    first, size = 1, 0
    for number, row in enumerate(raw_rows(source), 1):
        if isinstance(row, NotAPage):
            if rows:
                yield Work(source.name, first, ("rows", name, rows))
            yield Rejection(f"{source.name}:{number}", str(row))
            rows, first, size = [], number + 1, 0
            continue
        rows.append(row)
        size += len(row[1])
        if _ends_behind(row[1]) or len(rows) == MOST_ROWS or size > MOST_BYTES:
            yield Work(source.name, first, ("rows", name, rows))
            rows, first, size = [], number + 1, 0
    if rows:
        yield Work(source.name, first, ("rows", name, rows))


def _ends_behind(line: bytes) -> bool:
    """Whether a task ends behind a row: the row itself says it, so one put in moves no border but its own."""
    return zlib.crc32(line) % 32 == 0
