"""Every question and answer is page text: no rule adds, drops or reorders a word inside one."""

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from pagekit import CORPUS, PLACEHOLDER, SEEDS, squeeze

from ingest import Record
from ingest.blocks import html_document, text_document
from ingest.pages import decode

SEED_FILES = sorted(SEEDS.glob("*.txt")) if SEEDS.is_dir() else []
CORPUS_FILES = sorted(file for file in CORPUS.rglob("*") if file.suffix in (".html", ".txt"))
FILES = [*CORPUS_FILES, *SEED_FILES]


@pytest.fixture(scope="module")
def by_page(request) -> dict[str, list[Record]]:
    runs = [request.getfixturevalue("corpus_run")]
    if SEED_FILES:
        runs.append(request.getfixturevalue("seed_run"))
    found: dict[str, list[Record]] = {}
    for records, _, _ in runs:
        for record in records:
            found.setdefault(record.page.path, []).append(record)
    return found


def readings(file: Path) -> list[str]:
    """What can be read on a page, without white space: its lines, its source, its structured texts."""
    text = decode(file.read_bytes())
    if file.suffix == ".txt":
        return [squeeze(text_document(text).text)]
    document = html_document(text)
    texts = [document.text]
    for script in document.structured:
        texts += [html_document(value).text for value in strings(script)]
        texts += [html.unescape(value) for value in strings(script)]
    return [squeeze(text) for text in texts]


def strings(script: str) -> list[str]:
    try:
        pending: list[Any] = [json.loads(script)]
    except ValueError:
        return []
    found = []
    while pending:
        item = pending.pop()
        if isinstance(item, str):
            found.append(item)
        else:
            pending += list(item.values()) if isinstance(item, dict) else []
            pending += item if isinstance(item, list) else []
    return found


def is_in(text: str, pages: list[str]) -> bool:
    """Whether a text, cut at its redactions, stands on the page in its order."""
    parts = [re.escape(squeeze(part)) for part in PLACEHOLDER.split(text)]
    pattern = re.compile(".{1,80}?".join(parts))
    return any(pattern.search(page) for page in pages)


def page_key(file: Path) -> str:
    root = SEEDS if file in SEED_FILES else CORPUS
    return f"{root.name}/{file.relative_to(root).as_posix()}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_question_answer_and_body_is_text_of_its_page(by_page, file):
    pages = readings(file)
    records = by_page[page_key(file)]
    for record in records:
        for text in (record.question.text, *(answer.text for answer in record.answers)):
            # A conversation of several turns is on the page turn by turn.
            assert is_in(text, pages) or all(is_in(line, pages) for line in text.split("\n")), text
        for paragraph in (record.body or "").split("\n"):
            assert is_in(paragraph, pages), paragraph


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_answer_holds_a_line_of_supplement_teaser_or_reviewer(by_page, file):
    for record in by_page[page_key(file)]:
        answers = squeeze(" ".join(answer.text for answer in record.answers))
        lines = (record.supplement or "").split("\n")
        foreign = [squeeze(line) for line in lines if len(line.split()) > 3]
        if record.reviewed_by:
            foreign.append(squeeze(record.reviewed_by))
        assert [line for line in foreign if line in answers] == []


def test_no_answer_holds_words_of_a_teaser_on_the_same_page(corpus_run):
    records = {record.id: record for record in corpus_run[0]}
    for record in records.values():
        own = squeeze(" ".join(answer.text for answer in record.answers))
        for other in (records[name] for name in record.related if records[name].excerpt):
            for text in (other.question.text, *(answer.text for answer in other.answers)):
                assert squeeze(text)[:60] not in own


def test_no_question_holds_its_own_answer(by_page):
    for records in by_page.values():
        for record in records:
            question = squeeze(record.question.text)
            assert all(squeeze(answer.text) not in question for answer in record.answers)
