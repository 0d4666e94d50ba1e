"""A record's JSON form and its id."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import Answer, Asker, PageRef, Question, Record
from ingest.record import make_id, squash

FIELDS = [
    "id", "kind", "source", "url", "title", "question", "answers", "reviewed_by", "reviewed_on",
    "published_on", "tags", "supplement", "body", "byline", "excerpt", "related", "page", "flags",
]  # fmt: skip


def test_json_has_every_field_of_the_contract_and_no_other():
    data = Record("i", "qa", "s").to_json()
    assert list(data) == FIELDS
    assert data["question"] == {
        "text": "", "asked_on": None, "asker": {"age_band": None, "sex": None}
    }  # fmt: skip
    assert (data["tags"], data["related"], data["flags"], data["url"]) == ([], [], [], None)
    answer = dataclasses.replace(Record("i", "qa", "s"), answers=(Answer("x"),)).to_json()[
        "answers"
    ][0]
    assert list(answer) == ["text", "doctor", "specialty", "affiliation", "replied_on"]


TEXT = st.text(max_size=30)
MAYBE = st.none() | TEXT
RECORDS = st.builds(
    Record,
    id=TEXT,
    kind=st.sampled_from(["qa", "article"]),
    source=TEXT,
    url=MAYBE,
    title=MAYBE,
    question=st.builds(Question, TEXT, MAYBE, st.builds(Asker, MAYBE, MAYBE)),
    answers=st.lists(st.builds(Answer, TEXT, MAYBE, MAYBE, MAYBE, MAYBE), max_size=3).map(tuple),
    tags=st.lists(TEXT, max_size=3).map(tuple),
    body=MAYBE,
    excerpt=st.booleans(),
    related=st.lists(TEXT, max_size=2).map(tuple),
    page=st.none() | st.builds(PageRef, TEXT, TEXT),
    flags=st.lists(TEXT, max_size=2).map(tuple),
)


@given(RECORDS)
def test_a_record_survives_its_line(record):
    line = record.to_line()
    assert "\n" not in line
    assert Record.from_json(json.loads(line)) == record


def test_a_record_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Record("i", "qa", "s").title = "x"  # type: ignore[misc]


def test_an_id_is_the_same_on_every_machine():
    assert make_id("icliniq", "My lip twitches.", "Ana Ruiz") == "icliniq-33266786a741"


def test_an_id_ignores_case_spaces_and_punctuation_and_all_but_the_opening():
    one = make_id("s", "My lip, it twitches! " + "so " * 60, "Ana Ruiz")
    assert make_id("s", "my LIP\nit twitches " + "so " * 60 + "more", "ana  ruiz.") == one


@pytest.mark.parametrize(
    "other",
    [("t", "My lip", "Ana"), ("s", "My hip", "Ana"), ("s", "My lip", "Bea"), ("s", "My lip", None)],
)
def test_another_source_question_or_doctor_is_another_id(other):
    assert make_id(*other) != make_id("s", "My lip", "Ana")


def test_the_content_hash_leaves_the_place_out():
    record = Record("i", "qa", "s", title="x")
    assert (
        record.content_hash() == dataclasses.replace(record, page=PageRef("a", "b")).content_hash()
    )
    assert record.content_hash() != dataclasses.replace(record, title="y").content_hash()


def test_letters_and_digits_of_any_script_count():
    assert squash("Ünï-Côdé, 王小明 42!") == "ünïcôdé王小明42"


@pytest.mark.parametrize(
    "data", [{}, {"id": "x"}, {"id": "x", "kind": "qa", "source": "s", "answers": [{}]}]
)
def test_what_is_no_record_is_an_error(data):
    with pytest.raises((KeyError, TypeError)):
        Record.from_json(data)
