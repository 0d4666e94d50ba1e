"""Grades of answers: on disk at once, taken up again, and read by `curbside eval`."""

import json
import signal
from pathlib import Path

import pytest
from webkit import Served, served

from ingest.errors import BadInput
from search.errors import BadQuery
from search.web.judgements import QRELS, QUERIES, TREC_QRELS, Judgements, query_id

TWITCH = "my upper lip has been twitching for a week"


def grade(server: Served, query: str, record_id: str, value: object) -> object:
    sent = {"query": query, "record_id": record_id, "grade": value}
    answered = server.request("POST", "/api/judgements", sent)
    return answered.json["grades"] if answered.status == 200 else answered.status


def test_a_grade_is_on_disk_when_it_is_answered(corpus_index: Path, tmp_path: Path) -> None:
    folder = tmp_path / "judged"
    with served(corpus_index, "--judge", str(folder)) as up:
        assert str(folder) in up.said() and "is kept" in up.said()
        ids = [hit["record_id"] for hit in up.ask(TWITCH).json["answers"]]
        assert grade(up, TWITCH, ids[0], 3) == {ids[0]: 3}
        assert grade(up, TWITCH, ids[1], 1) == {ids[0]: 3, ids[1]: 1}
        assert [grade(up, TWITCH, ids[1], odd) for odd in (4, -1, "3", 1.5, True)] == [422] * 5
        assert grade(up, TWITCH, ids[1], 0) == {ids[0]: 3, ids[1]: 0}
        up.stop(signal.SIGKILL)
    with served(corpus_index, "--judge", str(folder)) as up:
        assert grade(up, f"  {TWITCH}\n", ids[2], 2) == {ids[0]: 3, ids[1]: 0, ids[2]: 2}
        assert grade(up, TWITCH, ids[2], None) == {ids[0]: 3, ids[1]: 0}
        assert TWITCH not in up.said()
    name = query_id(TWITCH)
    assert json.loads((folder / QUERIES).read_text()) == {"_id": name, "text": TWITCH}
    assert (folder / QRELS).read_text().splitlines() == [
        "query-id\tcorpus-id\tscore", f"{name}\t{ids[0]}\t3", f"{name}\t{ids[1]}\t0",
    ]  # fmt: skip
    assert (folder / TREC_QRELS).read_text() == f"{name} 0 {ids[0]} 3\n{name} 0 {ids[1]} 0\n"


def test_the_evaluation_reads_what_was_judged(tmp_path: Path) -> None:
    load = pytest.importorskip("search.evaluation").load
    judged = Judgements(tmp_path)
    judged.grade("my ear rings", "a record", 2)
    judged.grade("my ear rings", "another", 0)
    dataset = load(tmp_path)
    assert [query.text for query in dataset.queries] == ["my ear rings"]
    assert dataset.qrels == {dataset.queries[0].id: {"a record": 2, "another": 0}}


@pytest.mark.parametrize("value", [4, -1])
def test_what_is_no_grade_is_refused(tmp_path: Path, value: int) -> None:
    judged = Judgements(tmp_path)
    with pytest.raises(BadQuery, match="is no grade: give 0 to 3"):
        judged.grade("my ear rings", "a", value)
    assert judged.queries() == []


def test_only_in_judge_mode(server: Served) -> None:
    assert grade(server, TWITCH, "a", 1) == 404


@pytest.mark.parametrize(
    ("query", "record_id"),
    [(" \n", "a"), ("\x00", "a"), ("ear", ""), ("ear", "a\tb"), ("ear", "a\nb")],
)
def test_what_cannot_be_kept_is_refused(tmp_path: Path, query: str, record_id: str) -> None:
    judged = Judgements(tmp_path)
    with pytest.raises(BadQuery):
        judged.grade(query, record_id, 1)
    assert not (tmp_path / QUERIES).exists()


def test_two_may_not_judge_into_one_folder(tmp_path: Path) -> None:
    first = Judgements(tmp_path)
    with pytest.raises(BadInput, match="another process is judging"):
        Judgements(tmp_path)
    assert first.queries() == []


@pytest.mark.parametrize(
    ("name", "content"),
    [(QUERIES, b"{\n"), (QUERIES, b'{"_id": "a"}\n'), (QRELS, b"a\tb\n"), (QRELS, b"q\tr\t1\n"), (QUERIES, b"\xff")],
)  # fmt: skip
def test_a_file_that_is_something_else_is_left_alone(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput, match="mend it, or move the file away"):
        Judgements(tmp_path)
    assert (tmp_path / name).read_bytes() == content


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="name a folder with --judge"):
        Judgements(tmp_path / "file")


def test_an_id_with_spaces_is_one_column_of_trec(tmp_path: Path) -> None:
    judged = Judgements(tmp_path)
    judged.grade("ear", "a b", 1)
    assert len((tmp_path / TREC_QRELS).read_text().split()) == 4
    assert judged.grades("ear") == {"a b": 1}
