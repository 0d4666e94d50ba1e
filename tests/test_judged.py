"""The gate: how well the corpus is searched, on questions of our own, against floors."""

import json

import pytest
from judgedkit import FLOORS, JUDGED, figures, of

from search import Engine
from search.evaluation import load
from search.evaluation.dataset import Dataset
from search.evaluation.rank import missing

HELD = json.loads(FLOORS.read_text("utf-8"))["judged"]


@pytest.fixture(scope="module")
def judged() -> Dataset:
    return load(JUDGED)


@pytest.fixture(scope="module")
def measured(corpus_engine: Engine, judged: Dataset) -> dict[str, tuple[float, int]]:
    return figures(corpus_engine, judged)


@pytest.mark.parametrize("figure", HELD)
def test_no_figure_falls_below_its_floor(
    measured: dict[str, tuple[float, int]], figure: str
) -> None:
    value, count = measured[figure]
    assert value >= HELD[figure], f"{figure} is {value:.3f} of {count} queries"


def test_every_figure_has_a_floor(measured: dict[str, tuple[float, int]]) -> None:
    assert set(measured) == set(HELD)


def test_every_judged_record_is_in_the_corpus(corpus_engine: Engine, judged: Dataset) -> None:
    assert missing(corpus_engine, judged) == []


def test_what_is_off_topic_is_not_judged_and_all_else_is(judged: Dataset) -> None:
    off_topic = {query.id for query in of(judged, "offtopic")}
    assert off_topic.isdisjoint(judged.qrels)
    assert {query.id for query in judged.queries} == off_topic | set(judged.qrels)
    assert all(max(grades.values()) == 3 for grades in judged.qrels.values())


def test_the_set_holds_every_kind_of_question(judged: Dataset) -> None:
    assert len(judged.queries) >= 120
    assert len(of(judged, "plain")) >= 60
    assert len(of(judged, "keywords")) >= 15
    assert all(200 <= len(query.text.split()) <= 500 for query in of(judged, "long"))
    assert len(of(judged, "long")) >= 15
    assert len(of(judged, "offtopic")) >= 30
    pairs = [query.facts["pair"] for query in of(judged, "contrast")]
    assert len(pairs) >= 24
    assert all(pairs.count(pair) == 2 for pair in pairs)
