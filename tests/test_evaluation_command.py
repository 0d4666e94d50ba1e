"""`curbside eval` from the files to the table; and the ranking that it measures."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ir_measures", reason="measuring needs the extra eval")

from indexkit import EAR, KNEE, LIP, engine, made, record

from ingest.errors import BadInput
from search import Engine
from search.evaluation import Dataset, Query, evaluate, load, rank, read_run, refused, write_run
from search.evaluation.command import measure
from search.evaluation.rank import STEP, missing, with_specialties
from search.layout import IndexLayout

CURBSIDE = Path(sys.executable).with_name("curbside")


def run(*words: str | Path, status: int = 0, **env: str) -> tuple[str, str]:
    done = subprocess.run(
        [CURBSIDE, "eval", *map(str, words)], capture_output=True, text=True, env=os.environ | env
    )
    assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return done.stdout, done.stderr


def judged(folder: Path, queries: dict[str, str], qrels: str, **kinds: str) -> Path:
    folder.mkdir(exist_ok=True)
    rows = (
        {"_id": name, "text": text, "metadata": {"kind": kinds.get(name, "plain")}}
        for name, text in queries.items()
    )
    (folder / "queries.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (folder / "qrels.tsv").write_text(qrels)
    return folder


@pytest.fixture(scope="module")
def asked(corpus_engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A judged set over ``corpus/``: two questions answered, one judged wrongly, one off the topic."""
    texts = {
        "lip": "my upper lip has been twitching for a week",
        "ears": "there is a ringing in my ear but I have no fever",
        "wrong": "my skin itches at night",
        "car": "how do I change the oil of my car",
    }
    best = {name: corpus_engine.ask(text, abstain=False).answers for name, text in texts.items()}
    lines = [
        f"lip\t{best['lip'][0].record_id}\t3",
        f"ears\t{best['ears'][1].record_id}\t2",
        f"wrong\t{best['lip'][0].record_id}\t0",
    ]
    folder = tmp_path_factory.mktemp("judged")
    return judged(folder, texts, "\n".join(lines) + "\n", car="offtopic")


def test_the_table_has_the_measures_groups_and_refusals_and_the_run_is_written(
    asked: Path, corpus_index: Path, tmp_path: Path
) -> None:
    file = tmp_path / "first.run"
    out, err = run(asked, "--index", corpus_index, "-k", "50", "--run", file)
    assert err == ""
    assert "3 judged queries" in out and "the first 50 of each" in out
    lines = [line.split() for line in out.splitlines()]
    mean = next(float(words[1]) for words in lines if words[:1] == ["nDCG-exp@10"])
    assert mean == pytest.approx((1 + 0.6309 + 0) / 3, abs=0.001)
    assert "R@100" not in out
    assert "denies something" in out and "up to 10 words" in out
    assert "1 of 1 queries that nothing answers (100%)" in out
    written = read_run(file)
    assert set(written) == {"lip", "ears", "wrong"} and len(written["lip"]) == 50
    assert evaluate(load(asked), written).per_query["RR@10"].tolist() == [1, 0.5, 0]


def test_json_holds_every_figure_and_how_another_run_differs(
    asked: Path, corpus_engine: Engine, corpus_index: Path, tmp_path: Path
) -> None:
    other = rank(corpus_engine, load(asked))
    best = max(other["ears"], key=lambda name: other["ears"][name])
    other["ears"][best] = 0.0
    write_run(other, tmp_path / "other.run")
    out, err = run(asked, "--index", corpus_index, "--json", "--compare", tmp_path / "other.run")
    report = json.loads(out)
    assert err == ""
    assert (report["judged"], report["queries"], report["missing"]) == (3, 4, 0)
    reciprocal = report["measures"]["RR@10"]
    assert reciprocal["mean"] == 0.5
    assert reciprocal["low"] <= 0.5 <= reciprocal["high"]
    assert sum(group["queries"] for group in report["by"]["length"].values()) == 3
    assert report["refused"]["off_topic_refused"] == report["refused"]["off_topic"] == 1
    row = report["compared"]["measures"]["RR@10"]
    assert row["difference"] == pytest.approx(-1 / 6) and row["p"] == 1
    assert [change["query"] for change in report["compared"]["changed"]] == ["ears"]


def test_a_comparison_is_told_in_lines(asked: Path, corpus_index: Path, tmp_path: Path) -> None:
    (tmp_path / "empty-handed.run").write_text("lip Q0 none 1 0.5 tag\n")
    report = measure(asked, corpus_index, 10, None, None, tmp_path / "empty-handed.run")
    told = "\n".join(report.lines())
    assert "nDCG-exp@10 differs on 2 queries" in told
    assert "0.000 -> 1.000  my upper lip has been twitching" in told


def test_documents_that_come_with_the_questions_are_indexed_for_the_while(
    tmp_path: Path,
) -> None:
    folder = judged(tmp_path / "set", {"q": "my ear rings"}, "q\td1\t1\n")
    docs = [("d1", "Ringing in the ear"), ("d2", "A knee that clicks"), ("d3", "Burnt skin")]
    rows = ({"_id": name, "title": title, "text": "See a doctor."} for name, title in docs)
    (folder / "corpus.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    out, _ = run(folder, "--index", tmp_path / "none", "--json", TMPDIR=str(tmp_path))
    report = json.loads(out)
    assert report["documents"] == 3
    assert report["measures"]["Success@1"]["mean"] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_what_cannot_be_measured_is_told_in_a_line(asked: Path, tmp_path: Path) -> None:
    out, err = run(asked, "--index", tmp_path / "none", status=1)
    assert out == "" and "no index at" in err and err.count("\n") == 1


@pytest.mark.parametrize(
    ("place", "changes", "said"),
    [
        ("nowhere", {}, "there is no data set at"),
        ("asked", {"depth": 0}, "--depth 0"),
        ("asked", {"run_file": Path("none/a.run")}, "there is no folder none"),
        ("asked", {"compared_with": Path("none.run")}, "none.run is not there"),
        ("asked", {"model": "any"}, "--model any"),
        ("unknown", {}, "no document that unknown judges is in"),
        ("wordless", {}, "query q: the question is empty"),
    ],
)
def test_bad_input_is_told(
    asked: Path,
    corpus_engine: Engine,
    corpus_index: Path,
    tmp_path: Path,
    place: str,
    changes: dict[str, Any],
    said: str,
) -> None:
    known = corpus_engine.ask("my lip twitches", 1, abstain=False).answers[0].record_id
    places = {
        "asked": asked,
        "nowhere": tmp_path / "nowhere",
        "unknown": judged(tmp_path / "unknown", {"q": "my ear rings"}, "q\tnone\t1\n"),
        "wordless": judged(tmp_path / "wordless", {"q": "?!"}, f"q\t{known}\t1\n"),
    }
    given = {"depth": 10, "model": None, "run_file": None, "compared_with": None, **changes}
    with pytest.raises(BadInput, match=said) as caught:
        measure(places[place], corpus_index, **given)
    assert "\n" not in str(caught.value)


def test_a_file_that_ranks_other_queries_is_not_compared(asked: Path, tmp_path: Path) -> None:
    (tmp_path / "a.run").write_text("q99 Q0 d 1 0.5 tag\n")
    with pytest.raises(BadInput, match="it ranks no query"):
        measure(asked, tmp_path, 10, None, None, tmp_path / "a.run")


def test_without_the_extra_it_says_what_to_install(asked: Path, tmp_path: Path) -> None:
    (tmp_path / "ir_measures.py").write_text(
        "raise ModuleNotFoundError('gone', name='ir_measures')"
    )
    _, err = run(asked, status=1, PYTHONPATH=str(tmp_path))
    assert "pip install 'curbside[eval]'" in err and err.count("\n") == 1


# The ranking, of an index with the tiny encoder.


@pytest.fixture
def tiny(tmp_path: Path) -> Engine:
    twin = replace(LIP, id="twin")
    made(IndexLayout(tmp_path), [LIP, twin, KNEE, EAR, record("back")])
    return engine(IndexLayout(tmp_path))


def test_copies_stand_behind_the_one_that_was_kept(tiny: Engine) -> None:
    dataset = Dataset("made", (Query("q", "my lip hurts"),), {"q": {"twin": 1}})
    hit = tiny.ask("my lip hurts", abstain=False).answers[0]
    assert {hit.record_id, *hit.near_duplicates} == {"lip", "twin"}
    scores = rank(tiny, dataset)["q"]
    order = sorted(scores, key=lambda name: -scores[name])
    assert order[:2] == [hit.record_id, *hit.near_duplicates] and len(order) == 5
    gaps = [scores[a] - scores[b] for a, b in pairwise(order)]
    assert min(gaps) >= STEP * 0.99
    assert list(rank(tiny, dataset, depth=3)["q"]) == order[:3]


def test_only_judged_queries_are_ranked_and_progress_is_told(tiny: Engine) -> None:
    queries = tuple(Query(name, f"my {name} hurts") for name in ("lip", "ear", "tooth"))
    dataset = Dataset("made", queries, {"lip": {"lip": 1}, "ear": {"gone": 1}})
    heard: list[tuple[int, int]] = []
    run_found = rank(tiny, dataset, on_progress=lambda done, total: heard.append((done, total)))
    assert set(run_found) == {"lip", "ear"} and heard == [(1, 2), (2, 2)]
    assert missing(tiny, dataset) == ["gone"]


def test_other_weights_need_no_other_index(tiny: Engine) -> None:
    words_only = tiny.with_ranking(replace(tiny.ranking, major=0.0, minor=0.0))
    text = "rest and drink water"
    theirs, ours = (e.ask(text, abstain=False).answers for e in (words_only, tiny))
    assert {hit.record_id for hit in theirs} == {hit.record_id for hit in ours}
    assert [hit.score for hit in theirs] != [hit.score for hit in ours]
    assert words_only.generation == tiny.generation


def test_the_specialty_is_that_of_the_best_answer(tiny: Engine) -> None:
    queries = (Query("a", "my lip hurts"), Query("b", "my ear hurts", {"specialty": "Dentistry"}))
    dataset = Dataset("made", queries, {"a": {"lip": 1}, "b": {"ear": 1}})
    found = with_specialties(dataset, tiny)
    assert [q.facts.get("specialty") for q in found.queries] == ["Neurology", "Dentistry"]
    unsure = Dataset("made", queries[:1], {"a": {"lip": 0}})
    assert "specialty" not in with_specialties(unsure, tiny).queries[0].facts


def test_what_is_refused_is_told_of_each_query(corpus_engine: Engine) -> None:
    queries = (
        Query("lip", "my upper lip has been twitching for a week"),
        Query("car", "how do I change the oil of my car"),
    )
    assert refused(corpus_engine, queries) == {"lip": False, "car": True}
