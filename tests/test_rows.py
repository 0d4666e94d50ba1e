"""Data files: records as they are, flat rows under any names, and MedQuAD's folders of XML."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from ingest import Record, Rejection, read_records
from ingest.errors import BadInput
from ingest.rowrecords import BadRow, parse_mapping, to_record
from ingest.rows import source_name

ROW = {
    "id": "x1", "question": "Why does my lip twitch?", "answer": "Coffee and little sleep.",
    "doctor": "Dr. Ana Ruiz, MD", "specialty": "Neurology", "title": "Lip", "url": "https://x.example/1",
    "tags": "lip; coffee",
}  # fmt: skip


def run(path: Path, **more: Any) -> tuple[list[Record], list[Rejection]]:
    rejections: list[Rejection] = []
    return list(read_records([path], rejections.append, **more)), rejections


def test_a_flat_row_is_a_record():
    record = to_record(ROW, "my_set", {})
    assert (record.id, record.kind, record.source) == ("x1", "qa", "my_set")
    assert (record.title, record.url) == ("Lip", "https://x.example/1")
    assert record.question.text == "Why does my lip twitch?"
    (answer,) = record.answers
    assert (answer.text, answer.doctor) == ("Coffee and little sleep.", "Ana Ruiz")
    assert (answer.specialty, record.tags) == ("Neurology", ("lip", "coffee"))


@pytest.mark.parametrize(
    "kind", ["jsonl", "ndjson", "jsonl.gz", "json", "csv", "tsv", "semicolons.csv"]
)
def test_every_kind_of_file_gives_the_same_record(tmp_path, kind):
    file = tmp_path / f"rows.{kind}"
    if kind.startswith(("jsonl", "ndjson")):
        data = f"{json.dumps(ROW)}\n\n".encode()
        file.write_bytes(gzip.compress(data) if kind.endswith("gz") else data)
    elif kind == "json":
        file.write_text(json.dumps({"version": 1, "rows": [ROW]}))
    else:
        sign = {"csv": ",", "tsv": "\t", "semicolons.csv": ";"}[kind]
        lines = [ROW, {**ROW}]
        head = sign.join(ROW)
        cells = sign.join(f'"{value}"' for value in lines[0].values())
        file.write_text(f"{head}\r\n{cells}\r\n", encoding="utf-8-sig")
    (record,), rejections = run(file)
    assert rejections == []
    assert {**record.to_json(), "source": ""} == {
        **to_record(ROW, "", {}).to_json(),
        "flags": ["no_date"],
    }


def test_a_whole_record_comes_back_as_it_went(tmp_path, corpus_run):
    whole = [record for record in corpus_run[0] if not record.excerpt][:20]
    (tmp_path / "out.jsonl").write_text("\n".join(record.to_line() for record in whole))
    records, rejections = run(tmp_path)
    assert rejections == []
    known = {record.id for record in whole}
    for before, after in zip(whole, records, strict=True):
        assert [link for link in before.related if link in known] == list(after.related)
        assert {**after.to_json(), "related": []} == {**before.to_json(), "related": []}


def test_a_record_needs_only_a_title_or_question_and_an_answer_or_body():
    assert to_record({"title": "Lip", "answers": [{"text": "Rest."}]}, "s", {}).kind == "qa"
    assert to_record(
        {"question": {"text": "Lip?"}, "answers": [{"text": "Rest."}]}, "s", {}
    ).answers
    assert to_record({"title": "Lip", "body": "Long text."}, "s", {}).kind == "article"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"answer": "x"}, "neither a question nor a title"),
        ({"question": "x"}, "neither an answer nor a body"),
        ({"question": "", "answer": ""}, "neither a question nor a title"),
        ({"question": {"text": "x"}, "answers": []}, "neither an answer nor a body"),
        ({"question": {"text": "x"}, "answers": [{"text": " "}]}, "neither an answer nor a body"),
        ({"question": {"text": "x"}, "answers": ["bare"]}, "neither an answer nor a body"),
        ({"title": "x", "answers": None, "question": {}}, "neither an answer nor a body"),
    ],
)
def test_a_row_that_makes_no_record_says_why(row, reason):
    with pytest.raises(BadRow, match=reason):
        to_record(row, "s", {})


@pytest.mark.parametrize(
    "row",
    [
        {"title": 3, "answers": [{"text": 4}]},
        {"title": ["a"], "answers": [{"text": {"b": 1}}]},
        {"title": "x", "answers": [{"text": "y", "doctor": 7}]},
        {"title": "x", "question": {"text": 5}, "answers": [{"text": "y"}]},
        {"title": "x", "answers": [{"text": "y"}], "related": 5},
        {"title": "x", "answers": [{"text": "y"}], "flags": "abc", "tags": 9, "page": "p"},
        {"title": "x", "answers": [{"text": "y"}], "page": {"path": 1}},
        {"title": "x", "answers": [{"text": "y"}], "kind": "banana", "excerpt": "no"},
        {"id": {"a": 1}, "question": ["x"], "answer": {"y": 1}},
        {"question": float("nan"), "answer": True},
    ],
)
def test_rows_of_the_wrong_types_are_read_or_rejected_never_a_crash(tmp_path, row):
    (tmp_path / "rows.jsonl").write_text(f"{json.dumps(row)}\n{json.dumps(ROW)}\n")
    records, rejections = run(tmp_path)
    assert "x1" in [record.id for record in records]
    assert len(records) + len(rejections) == 2
    for record in records:
        assert Record.from_json(json.loads(record.to_line())) == record
        texts = [record.title, record.question.text, *(a.text for a in record.answers)]
        assert all(text is None or isinstance(text, str) for text in texts)
        assert record.kind in ("qa", "article")


def test_columns_may_have_other_names(tmp_path):
    (tmp_path / "set.json").write_text(
        json.dumps([{"question_text": "Q?", "reply": "A.", "who": "Dr. Lin"}])
    )
    mapping = parse_mapping("question=question_text, answer=reply,doctor=who")
    (record,), _ = run(tmp_path, mapping=mapping)
    assert (record.question.text, record.answers[0].text) == ("Q?", "A.")
    assert (record.answers[0].doctor, record.source) == ("Lin", "set")


@pytest.mark.parametrize("text", ["asks=x", "question", "question=", "=x"])
def test_a_mapping_that_says_nothing_is_refused_with_the_names_there_are(text):
    with pytest.raises(BadInput, match="write OURS=THEIRS with OURS one of id, question"):
        parse_mapping(text)


def test_the_askers_name_and_exact_age_of_a_row_are_not_kept(tmp_path):
    flat = {**ROW, "age": 47, "sex": "F", "asker": "Tomas Birk", "name": "Tomas Birk"}
    whole = {
        "title": "x",
        "question": {
            "text": "q",
            "asker": {"name": "Tomas Birk", "age_band": "40-49", "sex": "male"},
        },
        "answers": [{"text": "a", "author_email": "t@x.example"}],
    }
    (tmp_path / "rows.jsonl").write_text(f"{json.dumps(flat)}\n{json.dumps(whole)}\n")
    first, second = run(tmp_path)[0]
    assert (first.question.asker.age_band, first.question.asker.sex) == ("40-49", "female")
    assert (second.question.asker.age_band, second.question.asker.sex) == ("40-49", "male")
    for record in (first, second):
        assert "Birk" not in record.to_line() and "47" not in record.to_line()


def test_control_characters_of_a_row_never_reach_a_record(tmp_path):
    row = {**ROW, "question": "Why\x1b[31m does\x00 it \u202etwitch?", "tags": ["a\x07b"]}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row))
    (record,), _ = run(tmp_path)
    assert not [char for char in record.to_line() if ord(char) < 32 or char == "\u202e"]


def test_one_broken_line_costs_one_line(tmp_path):
    good = json.dumps(ROW).encode()
    other = json.dumps({**ROW, "id": "x2", "question": "Other?"}).encode()
    (tmp_path / "rows.jsonl").write_bytes(
        b"\n".join([good, b"{broken", b"\xff\xfe", b"[]", b"", other])
    )
    records, rejections = run(tmp_path)
    assert [record.id for record in records] == ["x1", "x2"]
    assert [r.reason.split(" (")[0] for r in rejections] == [
        "line 2 is not JSON",
        "line 3 is not UTF-8",
        "line 4 is not a JSON object",
    ]


MEDQUAD = """<?xml version="1.0" encoding="UTF-8"?>
<Document id="0000001" source="GHR" url="https://ghr.example/condition/abc">
<Focus>Stiff  Person Syndrome</Focus>
<FocusAnnotations><UMLS><CUIs><CUI>C0085292</CUI></CUIs></UMLS></FocusAnnotations>
<QAPairs>
<QAPair pid="1"><Question qid="0000001-1" qtype="information">What is (are) stiff person syndrome ?</Question>
<Answer>A rare disorder of the nervous system.
                It has no known single cause.</Answer></QAPair>
<QAPair pid="2"><Question qid="0000001-2" qtype="treatment">How to treat it ?</Question><Answer></Answer></QAPair>
<QAPair pid="3"><Question qid="0000001-3" qtype="outlook">What is the outlook ?</Question><Answer>   </Answer></QAPair>
<QAPair pid="4"><Question qid="0000001-4" qtype="causes">What causes it &amp; why ?</Question>
<Answer>Nobody knows.</Answer></QAPair>
</QAPairs></Document>"""


def test_a_folder_of_medquad_is_read_and_its_empty_answers_said(tmp_path):
    for folder in ("1_GHR_QA", "2_NIDDK_QA"):
        (tmp_path / folder).mkdir()
    (tmp_path / "1_GHR_QA" / "0000001.xml").write_text(MEDQUAD)
    (tmp_path / "2_NIDDK_QA" / "0000002.xml").write_text(
        MEDQUAD.replace("0000001", "0000002").replace("rare", "odd")
    )
    records, rejections = run(tmp_path)
    assert [record.id for record in records] == ["0000001-1", "0000001-4", "0000002-1", "0000002-4"]
    first = records[0]
    assert (first.source, first.url) == ("medquad", "https://ghr.example/condition/abc")
    assert first.question.text == "What is (are) stiff person syndrome ?"
    assert first.answers[0].text.split("\n")[0].startswith("A rare disorder of the nervous system.")
    assert first.answers[0].doctor is None
    assert first.tags == ("Stiff Person Syndrome",)
    assert len(rejections) == 4
    assert all("a pair without an answer" in rejection.reason for rejection in rejections)


def test_an_entity_in_xml_reads_no_file(tmp_path):
    (tmp_path / "secret.key").write_text("SECRET")
    evil = MEDQUAD.replace(
        "<Document",
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{tmp_path}/secret.key">]>\n<Document',
        1,
    ).replace("Nobody knows.", "&e; Nobody knows.")
    (tmp_path / "evil.xml").write_text(evil)
    records, _ = run(tmp_path)
    assert all("SECRET" not in record.to_line() for record in records)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("QuestionDoctors.jsonl.gz", "questiondoctors"),
        ("my set (2).csv", "my_set_2"),
        (".jsonl", "rows"),
    ],
)
def test_a_data_set_is_called_by_its_file(name, source):
    assert source_name(Path(name)) == source
