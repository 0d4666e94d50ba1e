"""Copies and teasers: each thing once, and links that point at what is there."""

from dataclasses import replace

from ingest import Answer, Question, Record
from ingest.dedupe import MIN_TEASER_LETTERS, Merger, identify
from ingest.outcome import Draft
from ingest.record import RecordLine

LONG = (
    "For two weeks the lid of my left eye has been jumping when I read at night, and coffee makes it worse. "
    * 2
)


def record(
    text: str = LONG, doctor: str = "Ana Ruiz", answer: str = "Please rest.", **more: object
) -> Record:
    base = Record("", "qa", "s", question=Question(text), answers=(Answer(answer, doctor),))
    return identify(replace(base, **more))


def merged(*records: Record) -> list[Record]:
    merger = Merger()
    for one in records:
        merger.add(Draft.of(one))
    list(merger.aliases())
    return [line.record() for line in merger.records()]


def test_an_id_that_is_given_is_kept():
    assert identify(replace(record(), id="mine")).id == "mine"
    assert record().id.startswith("s-")


def test_a_copy_is_kept_once_and_said():
    merger = Merger()
    assert merger.add(Draft.of(record())) == (record().id, True)
    assert merger.add(Draft.of(record())) == (record().id, False)
    assert len(list(merger.records())) == 1


def test_a_record_comes_out_as_the_line_it_would_be_written_as():
    other = record(text="Another question of another person about a knee.")
    merger = Merger()
    for one in (record(), record(answer="Please see somebody."), replace(other, related=("none",))):
        merger.add(Draft.of(one))
    lines = list(merger.records())
    assert len(lines) == 3
    assert lines == [RecordLine.of(line.record()) for line in lines]


def test_the_same_question_with_other_words_in_the_answer_is_another_record():
    first, second = merged(record(), record(answer="Please see somebody."))
    assert first.id == record().id
    assert second.id.startswith(f"{first.id}-")


def test_the_same_question_to_two_doctors_is_two_records():
    assert len(merged(record(), record(doctor="Bo Li"))) == 2


def test_a_teaser_gives_way_to_its_full_page_whichever_comes_first():
    full, teaser = record(answer="Please rest, and drink less coffee."), record(excerpt=True)
    assert merged(full, teaser) == merged(teaser, full) == [full]


def test_a_teaser_cut_early_is_still_known_for_its_page():
    full, teaser = record(), record(text=f"{LONG[:60]}...", excerpt=True)
    assert full.id != teaser.id
    other = record(text="Another question of another person about a knee.", related=(teaser.id,))
    first, second = merged(full, teaser, other)
    assert (first, second.related) == (full, (full.id,))
    merger = Merger()
    for one in (full, teaser):
        merger.add(Draft.of(one))
    assert list(merger.aliases()) == [(teaser.id, full.id)] and merger.merged == 1


def test_a_teaser_too_short_to_tell_is_kept_apart():
    teaser = record(text=LONG[: MIN_TEASER_LETTERS - 10], excerpt=True)
    assert len(merged(record(), teaser)) == 2


def test_a_teaser_of_another_doctor_is_not_merged():
    assert len(merged(record(), record(text=LONG[:80], doctor="Bo Li", excerpt=True))) == 2


def test_two_teasers_of_one_page_are_one():
    assert len(merged(record(excerpt=True), record(excerpt=True, answer="Please rest and..."))) == 1


def test_links_to_nothing_and_to_itself_are_dropped_and_twins_are_one():
    other = record(text="Another question of another person about a knee.")
    links = ("nothing", record().id, other.id, other.id)
    first, _ = merged(record(related=links), other)
    assert first.related == (other.id,)


def test_records_come_out_in_the_order_they_came_in():
    texts = [
        f"Question number {number} about quite another thing than the others."
        for number in range(30)
    ]
    assert [one.question.text for one in merged(*(record(text=text) for text in texts))] == texts
