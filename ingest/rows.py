"""Rows of data files (JSON lines, JSON, CSV, MedQuAD's XML) -> records."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from ingest.clean import age_band, collapse, doctor_name, parse_date, printable, reflow, sex_of
from ingest.errors import BadInput
from ingest.pages import Input, NotAPage, decode
from ingest.record import Answer, Asker, Question, Record

Row = Mapping[str, Any]

FLAT_COLUMNS = (
    "id question answer doctor specialty affiliation title url tags source kind asked_on replied_on"
    " age sex reviewed_by reviewed_on published_on body byline supplement"
).split()


class BadRow(Exception):
    """One row that makes no record; the message says why."""


def parse_mapping(text: str) -> dict[str, str]:
    """``question=question_text,doctor=author`` as a dictionary from our column to theirs."""
    mapping = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        ours, _, theirs = (part.strip() for part in pair.partition("="))
        if ours not in FLAT_COLUMNS or not theirs:
            raise BadInput(
                f"--map {pair}: write OURS=THEIRS with OURS one of {', '.join(FLAT_COLUMNS)}"
            )
        mapping[ours] = theirs
    return mapping


def read_rows(source: Input) -> Iterator[Row | NotAPage]:
    """The rows of a data file; a NotAPage among them says what could not be read, and the rest goes on."""
    if source.kind in (".jsonl", ".ndjson", ".jsonl.gz"):
        yield from _json_lines(source.file)
    elif source.kind == ".json":
        yield from _json_file(source.file)
    elif source.kind == ".xml":
        yield from _medquad(source.file)
    else:
        yield from _csv_file(source.file)


def _json_lines(file: Path) -> Iterator[Row | NotAPage]:
    number = 0
    opened = gzip.open(file, "rb") if file.name.lower().endswith(".gz") else file.open("rb")
    with opened as stream:
        try:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _json_row(line, number)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            yield NotAPage(f"the compressed file breaks off behind line {number} ({error})")
            return
    if not number:
        yield NotAPage("the file is empty")


def _json_row(line: bytes, number: int) -> Row | NotAPage:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return NotAPage(f"line {number} is not UTF-8")
    except (ValueError, RecursionError) as error:
        return NotAPage(f"line {number} is not JSON ({error})")
    return row if isinstance(row, dict) else NotAPage(f"line {number} is not a JSON object")


def _json_file(file: Path) -> Iterator[Row | NotAPage]:
    try:
        data = json.loads(decode_whole(file))
    except (ValueError, RecursionError) as error:
        yield NotAPage(f"not JSON ({error})")
        return
    if isinstance(data, dict) and not _is_record(data):
        lists = [value for value in data.values() if isinstance(value, list)]
        data = max(lists, key=len) if lists else [data]
    rows = data if isinstance(data, list) else [data]
    if not rows:
        yield NotAPage("the file holds no rows")
    for number, row in enumerate(rows, 1):
        yield row if isinstance(row, dict) else NotAPage(f"item {number} is not a JSON object")


def _csv_file(file: Path) -> Iterator[Row | NotAPage]:
    text = decode_whole(file)
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t|", key=head.count)
    csv.field_size_limit(2**27)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    count = 0
    try:
        for count, row in enumerate(reader, 1):
            yield {
                key.strip(): value for key, value in row.items() if key and isinstance(value, str)
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
    data = file.read_bytes()
    if len(data) < 2**24:
        return decode(data)
    return data.decode("utf-8-sig", errors="replace")


def source_name(file: Path) -> str:
    """The short name of a data set from its file's name, used where a row names no source."""
    stem = re.sub(r"(\.jsonl|\.ndjson|\.json|\.csv|\.tsv|\.xml|\.gz)+$", "", file.name.lower())
    return re.sub(r"[^a-z0-9]+", "_", stem).strip("_") or "rows"


def to_record(row: Row, source: str, mapping: Mapping[str, str]) -> Record:
    """The record of one row, its ``id`` empty when the row has none; BadRow when it makes none."""
    renamed = _printable({**row, **{ours: row.get(theirs) for ours, theirs in mapping.items()}})
    record = _whole(renamed, source) if _is_record(renamed) else _flat(renamed, source)
    if not (record.title or record.question.text):
        raise BadRow("neither a question nor a title")
    if not (record.body or record.answers):
        raise BadRow("neither an answer nor a body")
    return record


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _printable(item) for key, item in value.items()}
    return [_printable(item) for item in value] if isinstance(value, list) else value


def _is_record(row: Row) -> bool:
    return isinstance(row.get("answers"), list) or isinstance(row.get("question"), dict)


def _whole(row: Row, source: str) -> Record:
    data = {**row, "source": row.get("source") or source, "id": str(row.get("id") or "")}
    data["kind"] = row.get("kind") or ("article" if row.get("body") else "qa")
    answers = [answer for answer in row.get("answers") or () if isinstance(answer, dict)]
    data["answers"] = [
        {
            **{name: answer.get(name) for name in Answer.__dataclass_fields__},
            "doctor": doctor_name(answer.get("doctor")),
        }
        for answer in answers
        if str(answer.get("text") or "").strip()
    ]
    question = row.get("question")
    data["question"] = {"text": question} if isinstance(question, str) else question
    if isinstance(data["question"], dict):
        asker = data["question"].get("asker")
        kept = (
            {name: asker.get(name) for name in ("age_band", "sex")}
            if isinstance(asker, dict)
            else {}
        )
        data["question"] = {
            "text": data["question"].get("text") or "",
            "asked_on": data["question"].get("asked_on"),
            "asker": kept,
        }
    data["tags"] = _tags(row.get("tags"))
    try:
        return Record.from_json(data)
    except (KeyError, TypeError, AttributeError) as error:
        raise BadRow(f"not a record ({error})") from error


def _flat(row: Row, source: str) -> Record:
    def text(name: str) -> str | None:
        value = row.get(name)
        return collapse(str(value)) or None if value is not None else None

    def long_text(name: str) -> str:
        return reflow(str(row.get(name) or "").splitlines())

    answer = long_text("answer")
    body = long_text("body") or None
    asker = Asker(age_band(text("age")), sex_of(text("sex")))
    replied = Answer(
        answer,
        doctor_name(text("doctor")),
        text("specialty"),
        text("affiliation"),
        parse_date(text("replied_on")),
    )
    return Record(
        id=text("id") or "",
        kind="article" if body and not answer else "qa",
        source=text("source") or source,
        url=text("url"),
        title=text("title"),
        question=Question(long_text("question"), parse_date(text("asked_on")), asker),
        answers=(replied,) if answer else (),
        reviewed_by=doctor_name(text("reviewed_by")),
        reviewed_on=parse_date(text("reviewed_on")),
        published_on=parse_date(text("published_on")),
        tags=_tags(row.get("tags")),
        supplement=long_text("supplement") or None,
        body=body,
        byline=text("byline"),
    )


def _tags(value: object) -> tuple[str, ...]:
    parts = value if isinstance(value, list | tuple) else re.split(r"[;|,]", str(value or ""))
    return tuple(dict.fromkeys(tag for tag in (collapse(str(part)) for part in parts) if tag))
