"""Judged sets and rankings in the forms in which others publish them; a fault is told with its line."""

import gzip
import json
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("ir_measures", reason="measuring needs the extra eval")

from ingest.errors import BadInput
from search.evaluation import (
    load,
    read_beir,
    read_qrels,
    read_run,
    write_beir,
    write_qrels,
    write_run,
)
from search.evaluation.tasks import is_held_out

SHARED = Path(__file__).parents[2] / "shared" / "data"
QUERIES = [
    {"_id": "q1", "text": "my ear rings", "metadata": {"kind": "plain"}},
    {"_id": "q2", "text": "my knee clicks"},
]
DOCS = [
    {"_id": "d1", "title": "Ringing", "text": "It is called tinnitus."},
    {"_id": "d2", "text": "Clicks are harmless."},
]


def jsonl(path: Path, rows: list[dict[str, object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(row) + "\n" for row in rows)
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    jsonl(tmp_path / "queries.jsonl", QUERIES)
    jsonl(tmp_path / "corpus.jsonl", DOCS)
    (tmp_path / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n")
    return tmp_path


def test_a_beir_folder_is_read(folder: Path) -> None:
    found = load(folder)
    assert [(q.id, q.text, dict(q.facts)) for q in found.queries] == [
        ("q1", "my ear rings", {"kind": "plain"}),
        ("q2", "my knee clicks", {}),
    ]
    assert found.qrels == {"q1": {"d1": 2, "d2": 0}}
    assert [query.id for query in found.judged] == ["q1"]
    assert found.records is not None
    first, second = found.records
    assert (first.id, first.title, first.answers[0].text) == ("d1", "Ringing", DOCS[0]["text"])
    assert (second.title, second.question.text) == (None, "")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\n"),
        ("qrels/test.tsv", "q1\td1\t2\n"),
        ("qrels.tsv", "q1 0 d1 2\n"),
        ("qrels.tsv", "# a remark\r\nq1\t0\td1\t2.0\r\n\r\n"),
    ],
)
def test_judgements_have_three_columns_or_four_and_perhaps_a_heading(
    folder: Path, place: str, text: str
) -> None:
    (folder / "qrels.tsv").unlink()
    (folder / "qrels").mkdir()
    (folder / place).write_text(text)
    assert load(folder).qrels == {"q1": {"d1": 2}}


def test_without_documents_those_of_an_index_are_meant(folder: Path) -> None:
    (folder / "corpus.jsonl").unlink()
    assert load(folder).records is None


def test_what_is_written_is_read_the_same(folder: Path, tmp_path: Path) -> None:
    found = load(folder)
    write_beir(found, tmp_path / "again")
    again = read_beir(tmp_path / "again")
    assert (again.queries, again.qrels, again.records) == (
        found.queries,
        found.qrels,
        found.records,
    )
    write_qrels(found.qrels, tmp_path / "trec.qrels")
    assert read_qrels(tmp_path / "trec.qrels") == found.qrels
    run = {"q1": {"d2": 0.25, "d1": 0.75}}
    write_run(run, tmp_path / "trec.run")
    assert (tmp_path / "trec.run").read_text().splitlines() == [
        "q1 Q0 d1 1 0.75 curbside",
        "q1 Q0 d2 2 0.25 curbside",
    ]
    assert read_run(tmp_path / "trec.run") == run


def test_an_id_that_no_trec_file_can_hold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="'d 1'"):
        write_run({"q": {"d 1": 1.0}}, tmp_path / "trec.run")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("qrels.tsv", "", "holds no judgement"),
        ("qrels.tsv", "query-id\tcorpus-id\tscore\n", "holds no judgement"),
        ("qrels.tsv", "q1\td1\t1\nq1\td1\n", "line 2: 2 columns"),
        ("qrels.tsv", "q1\td1\tgood\n", "line 1: the grade good is no number"),
        ("qrels.tsv", "q1\td1\t0.5\n", "line 1: the grade 0.5"),
        ("qrels.tsv", "q1\td1\t99\n", "line 1: the grade 99"),
        ("qrels.tsv", "q1\td1\t1\nq1\td1\t2\n", "line 2: d1 is judged again"),
        ("qrels.tsv", "q9\td1\t1\n", "judges the query q9, which"),
        ("qrels.tsv", "q1\td9\t1\n", "judges the document d9, which"),
        ("queries.jsonl", "", "holds no query"),
        ("queries.jsonl", '{"_id": "q1", "text": "a"}\n{"_id":\n', "line 2: not JSON"),
        ("queries.jsonl", "[1]\n", "line 1: not a JSON object"),
        ("queries.jsonl", '{"_id": "q1"}\n', "line 1: no text"),
        ("queries.jsonl", '{"text": "a"}\n', "line 1: no _id or id"),
        ("queries.jsonl", '{"_id": "q1", "text": "a"}\n' * 2, "line 2: the query q1 stands"),
        ("queries.jsonl", '{"_id": "q1", "text": "a", "metadata": 1}\n', "line 1: its metadata"),
        ("corpus.jsonl", '{"_id": "d1", "text": ""}\n', "line 1: the document d1 has no text"),
        ("corpus.jsonl", "", "holds no document"),
    ],
)
def test_a_fault_is_told_with_its_file_and_line(
    folder: Path, name: str, text: str, said: str
) -> None:
    (folder / name).write_text(text)
    with pytest.raises(BadInput) as caught:
        load(folder)
    assert name in str(caught.value) and said in str(caught.value)
    assert "\n" not in str(caught.value)


CUT = gzip.compress(json.dumps(QUERIES).encode())[:20]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", CUT], ids=["no gzip", "cut gzip"])
def test_a_file_that_cannot_be_read_is_told(folder: Path, data: bytes) -> None:
    (folder / "queries.jsonl").unlink()
    (folder / "queries.jsonl.gz").write_bytes(data)
    with pytest.raises(BadInput, match="is not whole"):
        load(folder)
    (folder / "queries.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput, match="not UTF-8"):
        load(folder)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("q1 Q0 d1 1", "line 2: 4 columns"),
        ("q1 Q0 d0 1 0.5 tag", "line 2: d0 stands twice"),
        ("q1 Q0 d1 1 high tag", "line 2: the score high is no number"),
        ("q1 Q0 d1 1 nan tag", "line 2: the score nan is not finite"),
    ],
)
def test_a_fault_in_a_run_is_told_with_its_line(tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "a.run").write_text(f"q1 Q0 d0 1 0.9 tag\n{line}\n")
    with pytest.raises(BadInput, match=said):
        read_run(tmp_path / "a.run")


def test_what_is_no_data_set_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "rows.jsonl").write_text('{"colour": "red"}\n')
    for path in (tmp_path, tmp_path / "notes.txt", tmp_path / "rows.jsonl"):
        with pytest.raises(BadInput, match="is no data set"):
            load(path)
    with pytest.raises(BadInput, match="there is no data set"):
        load(tmp_path / "nowhere")


def test_question_pairs_without_a_heading(tmp_path: Path) -> None:
    file = tmp_path / "mqp.csv"
    file.write_text(
        '1,"Is a cold sore\ncatching?",Can I pass on herpes?,1\n'
        "1,Is a cold sore catching?,Is a cold catching?,0\n"
        "2,Do I need a vaccine?,Must I be vaccinated?,1\n"
    )
    found = load(file)
    assert [query.text for query in found.queries] == [
        "Is a cold sore catching?",
        "Do I need a vaccine?",
    ]
    assert found.records is not None and len(found.records) == 3
    texts = {record.id: record.question.text for record in found.records}
    assert [{texts[doc] for doc in grades} for grades in found.qrels.values()] == [
        {"Can I pass on herpes?"},
        {"Must I be vaccinated?"},
    ]
    file.write_text("1,a,b,1\n\n2,c,d\n")
    with pytest.raises(BadInput, match="line 3: 3 columns"):
        load(file)


HELD_OUT, KEPT = (
    next(focus for focus in map(str, range(99)) if is_held_out(focus) is wanted)
    for wanted in (True, False)
)


def medquad(folder: Path, source: str, number: str, focus: str, pairs: list[str]) -> None:
    written = "".join(
        f'<QAPair pid="{n}"><Question qid="{number}-{n}" qtype="x">What is {focus} {n}?</Question>'
        f"<Answer>{answer}</Answer></QAPair>"
        for n, answer in enumerate(pairs, 1)
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number}.xml").write_text(
        f'<?xml version="1.0"?><Document id="{number}" source="{source}" url="u">'
        f"<Focus>{focus}</Focus><QAPairs>{written}</QAPairs></Document>"
    )


def test_a_clone_of_medquad_gives_its_held_out_questions(tmp_path: Path) -> None:
    medquad(tmp_path / "1_One_QA", "One", "0001", HELD_OUT, ["It  is\n this.", "", "Or that."])
    medquad(tmp_path / "2_Two_QA", "Two", "0002", KEPT, ["Not asked."])
    found = load(tmp_path)
    assert found.records is not None
    answers = {record.id: record.answers[0].text for record in found.records}
    assert answers == {"One_0001-1": "It is this.", "One_0001-3": "Or that."}
    assert {query.text for query in found.queries} == {
        f"What is {HELD_OUT} 1?",
        f"What is {HELD_OUT} 3?",
    }
    assert all(found.qrels[f"q-{name}"] == {name: 1} for name in answers)


LIVEQA_XML = """<?xml version="1.0"?><Set>
<NLM-QUESTION qid="TQ1"><Original-Question><SUBJECT>ears</SUBJECT><MESSAGE> they
 ring </MESSAGE></Original-Question></NLM-QUESTION>
<NLM-QUESTION qid="TQ2"><Original-Question><Subject></Subject><Message>my knee</Message>
</Original-Question></NLM-QUESTION></Set>"""


def test_liveqa_with_the_answers_of_those_who_took_part(tmp_path: Path) -> None:
    (tmp_path / "TREC-2017-LiveQA-Medical-Test.xml").write_text(LIVEQA_XML)
    (tmp_path / "TREC-2017-LiveQA-Medical-qrels.txt").write_text(
        "1 4 It is called tinnitus.\n1 1 Buy a car.\n2 2 Buy a car.\n"
    )
    found = load(tmp_path)
    assert [(query.id, query.text) for query in found.queries] == [("1", "ears. they ring")]
    assert found.records is not None
    assert [record.answers[0].text for record in found.records] == [
        "It is called tinnitus.",
        "Buy a car.",
    ]
    assert found.qrels == {"1": {"a1": 3, "a2": 0}}


def test_liveqa_with_the_answers_judged_later_among_all_of_medquad(tmp_path: Path) -> None:
    (tmp_path / "TREC-2017-LiveQA-Medical-Test.xml").write_text(LIVEQA_XML)
    medquad(tmp_path / "1_One_QA", "One", "0001", KEPT, ["It is called tinnitus.", "Another."])
    with zipfile.ZipFile(tmp_path / "QA-TestSet-LiveQA-Med-Qrels-2-Answers.zip", "w") as packed:
        packed.writestr(
            "set/All-qrels_LiveQAMed2017-TestQuestions.txt",
            "1 3-Incomplete One_1\n1 1-Incorrect One_2\n2 2-Related One_2\n",
        )
        packed.writestr(
            "set/All-2-Answers-retrieved-from-MedQuAD.csv",
            "AnswerID,Answer\n"
            'One_1,"Question: What rings? URL: http://x/y Answer: It is called tinnitus."\n'
            'One_2,"Question: What car? URL: http://x/z Answer: A red one."\n',
        )
    found = load(tmp_path)
    assert [query.id for query in found.queries] == ["1"]
    assert found.qrels == {"1": {"One_1": 2, "One_2": 0}}
    assert found.records is not None
    assert [record.id for record in found.records] == ["One_1", "One_2", "One_0001-2"]
    assert found.records[0].question.text == "What rings?"


def test_rows_of_questions_with_their_answers(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"id": "a", "question": "Why?", "answer": "So.", "doctor": "Ana Lima"},
        {"id": "b", "question": "Why?", "answer": "Because."},
        {"id": "b", "question": "How?", "answer": "Thus."},
    ]
    jsonl(tmp_path / "asked.jsonl.gz", rows)
    found = load(tmp_path / "asked.jsonl.gz")
    assert found.name == "asked"
    assert found.qrels == {"q0": {"a": 1, "b": 1}, "q1": {"b#2": 1}}


def test_the_shared_sets_are_the_tasks_as_they_are_defined() -> None:
    if not SHARED.is_dir():
        pytest.skip(f"the public data sets are kept beside the repository, in {SHARED}")
    sizes = {}
    for name in ("liveqa", "medquad.jsonl.gz", "mqp_train.jsonl.gz", "questiondoctors.jsonl.gz"):
        found = load(SHARED / name)
        assert found.records is not None
        sizes[found.name] = (len(found.judged), len(found.records))
    assert sizes == {
        "liveqa": (78, 17_500),
        "medquad-heldout": (2048, 2048),
        "mqp_train": (722, 1442),
        "questiondoctors": (1890, 5679),
    }
    with gzip.open(SHARED / "medquad.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    assert all(is_held_out(row["focus"]) == (row["split"] == "heldout") for row in rows)
