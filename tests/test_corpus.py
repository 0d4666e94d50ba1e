"""The sample corpus against facts noted by hand, with a floor under each field.

``golden/corpus_facts.json`` says what a reader sees on each page. Where the records differ on purpose it
says so: ``redacted`` (words taken out and what stands in their place), ``tags_as_read`` (a dump glues its
tags, and only the first can be told apart), ``specialty_as_read`` (a schema.org address without the
address, a job title that is a specialty).
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from pagekit import CORPUS, GOLDEN, read

from ingest import Record
from ingest.clean import collapse

FACTS: list[dict[str, Any]] = json.loads((GOLDEN / "corpus_facts.json").read_text("utf-8"))
FLOORS = json.loads((GOLDEN.parent / "floors.json").read_text("utf-8"))["ingest"]
PLAIN = ("kind", "title", "url", "asked_on", "published_on", "reviewed_by", "reviewed_on", "byline")
ANSWER = ("doctor", "specialty", "affiliation", "replied_on")


@pytest.fixture(scope="module")
def pages(corpus_run) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = defaultdict(list)
    for record in corpus_run[0]:
        if record.page and not record.excerpt:
            found[record.page.path.removeprefix("corpus/")].append(record)
    return found


def ends(text: str | None, fact: dict[str, Any], redacted: dict[str, str]) -> bool:
    """Whether a text has the fact's beginning, end and number of words."""
    text = collapse(text or "")
    first, last, words = fact["first"], fact["last"], fact.get("words")
    for old, new in redacted.items():
        if old in first or old in last:
            words = words and words + len(new.split()) - len(old.split())
        first, last = first.replace(old, new), last.replace(old, new)
    return text.startswith(first) and text.endswith(last) and words in (None, len(text.split()))


def verdicts(fact: dict[str, Any], record: Record) -> Iterator[tuple[str, bool, object]]:
    """Each field a fact knows, whether the record has it right, and what the record has."""
    redacted = fact.get("redacted", {})
    asker = record.question.asker
    values = record.to_json() | record.to_json()["question"]
    for name in PLAIN:
        if name in fact:
            yield name, values[name] == fact[name], values[name]
    if "age_band" in fact:
        yield "asker", (fact["age_band"], fact["sex"]) == (asker.age_band, asker.sex), asker
    if "tags" in fact:
        tags = fact.get("tags_as_read", fact["tags"])
        yield "tags", list(record.tags) == tags, record.tags
    for name in ("supplement", "body"):
        if fact.get(name):
            yield name, ends(values[name], fact[name], redacted), values[name]
    if fact["kind"] == "qa":
        question = record.question.text
        yield "question", ends(question, fact["question"], redacted), question
        yield "answers", len(record.answers) == len(fact["answers"]), len(record.answers)
        yield from _answer_verdicts(fact, record, redacted)
    for heading in fact.get("headings") or ():
        yield "body", heading in (record.body or ""), heading


def _answer_verdicts(
    fact: dict[str, Any], record: Record, redacted: dict[str, str]
) -> Iterator[tuple[str, bool, object]]:
    for want, answer in zip(fact["answers"], record.answers, strict=False):
        yield "answer_text", ends(answer.text, want, redacted), answer.text
        for name in ANSWER:
            value = getattr(answer, name)
            yield name, value == want.get(f"{name}_as_read", want[name]), value


def test_each_field_is_right_on_as_many_pages_as_its_floor_says(pages):
    right, seen, wrong = Counter(), Counter(), []
    for fact in FACTS:
        for name, good, value in verdicts(
            fact, (pages.get(fact["path"]) or [Record("", "", "")])[0]
        ):
            seen[name] += 1
            right[name] += good
            if not good:
                wrong.append(f"{fact['path']} {name}: {str(value)[:80]}")
    shares = {name: round(right[name] / seen[name], 4) for name in seen}
    below = {name: share for name, share in shares.items() if share < FLOORS[name]}
    assert below == {}, "\n".join(wrong)
    assert set(shares) == set(FLOORS)


def test_every_page_gives_one_record_and_none_is_rejected(pages, corpus_run):
    assert {fact["path"]: 1 for fact in FACTS} == {path: len(r) for path, r in pages.items()}
    assert [rejection for rejection in corpus_run[2] if not rejection.skipped] == []


def test_every_teaser_is_read_with_its_doctor():
    for fact in FACTS:
        if "teasers" in fact:
            path = CORPUS / fact["path"]
            teasers = read(path.read_bytes(), markup=path.suffix == ".html").teasers
            found = [[t.title, t.answers[0].doctor, t.answers[0].specialty] for t in teasers]
            assert found == fact["teasers"], path


def test_no_asker_is_named_in_any_record(pages):
    for fact in FACTS:
        for name in fact.get("never_stored", ()):
            for record in pages[fact["path"]]:
                assert name not in record.to_line(), f"{fact['path']} keeps {name}"


def test_what_no_doctor_wrote_is_no_answer(pages):
    for fact in FACTS:
        for opening in fact.get("not_answers", ()):
            (record,) = pages[fact["path"]]
            assert all(opening not in collapse(answer.text) for answer in record.answers)
            assert "other_answers_left_out" in record.flags


def test_the_corpus_is_as_large_and_as_wide_as_promised(pages):
    specialties = {a.specialty for records in pages.values() for r in records for a in r.answers}
    assert len(FACTS) >= 60
    assert len(specialties - {None}) >= 12
    assert sum(fact["path"].endswith(".txt") for fact in FACTS) >= 10


def test_links_between_records_point_at_records(corpus_run):
    ids = {record.id for record in corpus_run[0]}
    assert len(ids) == len(corpus_run[0])
    assert all(set(record.related) <= ids - {record.id} for record in corpus_run[0])


def test_a_second_reading_gives_the_same_lines(corpus_run):
    from ingest import read_records

    assert [r.to_line() for r in read_records([CORPUS])] == [r.to_line() for r in corpus_run[0]]
