"""Data files (JSON lines, JSON, CSV, MedQuAD's XML) -> rows."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from lxml import etree

from ingest.clean import collapse
from ingest.pages import Input, NotAPage, decode
from ingest.rowrecords import Row, is_record

RawRow = tuple[int, bytes]
"""The number of a line or an item in its file, and its JSON."""
LARGE = 2**24
"""A file of more bytes is read as UTF-8: to find out its character set it had to be in memory."""


def raw_rows(source: Input) -> Iterator[RawRow | NotAPage]:
    """The rows of a data file, not yet looked into; a NotAPage among them says what could not be read."""
    if source.kind in (".jsonl", ".ndjson", ".jsonl.gz"):
        yield from _json_lines(source.file)
        return
    for number, row in enumerate(_rows(source), 1):
        try:
            yield row if isinstance(row, NotAPage) else (number, json.dumps(row).encode())
        except RecursionError:
            yield NotAPage(f"item {number} is nested too deeply")


def json_row(line: bytes, number: int) -> Row | NotAPage:
    """The row that a line of JSON holds, or why it holds none."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return NotAPage(f"line {number} is not UTF-8")
    except (ValueError, RecursionError) as error:
        return NotAPage(f"line {number} is not JSON ({error})")
    return row if isinstance(row, dict) else NotAPage(f"line {number} is not a JSON object")


def _rows(source: Input) -> Iterator[Row | NotAPage]:
    if source.kind == ".json":
        yield from _json_file(source.file)
    elif source.kind == ".xml":
        yield from _medquad(source.file)
    else:
        yield from _csv_file(source.file)


def _json_lines(file: Path) -> Iterator[RawRow | NotAPage]:
    number = 0
    opened = gzip.open if file.name.lower().endswith(".gz") else open
    with opened(file, "rb") as stream:
        try:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield number, line
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            yield NotAPage(f"the compressed file breaks off behind line {number} ({error})")
            return
    if not number:
        yield NotAPage("the file is empty")


def _json_file(file: Path) -> Iterator[Row | NotAPage]:
    try:
        data = json.loads(decode_whole(file))
    except (ValueError, RecursionError) as error:
        yield NotAPage(f"not JSON ({error})")
        return
    if isinstance(data, dict) and not is_record(data):
        lists = [value for value in data.values() if isinstance(value, list)]
        data = max(lists, key=len) if lists else [data]
    rows = data if isinstance(data, list) else [data]
    if not rows:
        yield NotAPage("the file holds no rows")
    for number, row in enumerate(rows, 1):
        yield row if isinstance(row, dict) else NotAPage(f"item {number} is not a JSON object")


def _csv_file(file: Path) -> Iterator[Row | NotAPage]:
    csv.field_size_limit(2**27)
    count = 0
    with _characters(file) as text:
        head = text.readline()
        text.seek(0)
        reader = csv.DictReader(text, delimiter=max(",;\t|", key=head.count))
        try:
            for row in reader:
                count += 1
                yield {
                    key.strip(): value
                    for key, value in row.items()
                    if key and isinstance(value, str)
                }
        except csv.Error as error:
            yield NotAPage(f"row {count + 1} is not CSV ({error})")
    if not count:
        yield NotAPage("the file holds no rows below its heading")


def _medquad(file: Path) -> Iterator[Row | NotAPage]:
    """The question and answer pairs of one file of the MedQuAD collection."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(file.read_bytes() or b"<empty/>", parser)
    if root is None or root.find(".//QAPair") is None:
        yield NotAPage("not a MedQuAD document: no question and answer pairs")
        return
    for pair in root.iterfind(".//QAPair"):
        question, answer = pair.find("Question"), pair.find("Answer")
        if question is None or answer is None or not (answer.text or "").strip():
            yield NotAPage(
                "a pair without an answer (the collection leaves out some for copyright)"
            )
            continue
        yield {
            "id": question.get("qid"),
            "source": "medquad",
            "url": root.get("url"),
            "question": question.text,
            "answer": answer.text,
            "tags": [collapse(root.findtext("Focus") or "")],
        }


def decode_whole(file: Path) -> str:
    """A whole data file as text, whatever its size."""
    with _characters(file) as text:
        return text.read()


def _characters(file: Path) -> TextIO:
    """A data file as characters: a small one in whatever set it is, a large one as UTF-8."""
    if file.stat().st_size < LARGE:
        return io.StringIO(decode(file.read_bytes()), newline="")
    return file.open(encoding="utf-8-sig", errors="replace", newline="")


def source_name(file: Path) -> str:
    """The short name of a data set from its file's name, used where a row names no source."""
    stem = re.sub(r"(\.jsonl|\.ndjson|\.json|\.csv|\.tsv|\.xml|\.gz)+$", "", file.name.lower())
    return re.sub(r"[^a-z0-9]+", "_", stem).strip("_") or "rows"
