"""Measures equal trec_eval's and what one works out on paper; intervals and tests tell chance from gain."""

import math
import random

import pytest

pytest.importorskip("ir_measures", reason="measuring needs the extra eval")

import ir_measures
import numpy as np
import pandas as pd
import pytrec_eval

from ingest.errors import BadInput
from search.evaluation import Dataset, Qrels, Query, Run, compare, evaluate
from search.evaluation.statistics import interval, randomisation

TREC_NAMES = {
    "nDCG@10": "ndcg_cut_10",
    "AP": "map",
    "R@10": "recall_10",
    "R@100": "recall_100",
    "Success@1": "success_1",
    "Success@5": "success_5",
    "Success@10": "success_10",
}


def dataset(qrels: Qrels, **facts: dict[str, object]) -> Dataset:
    queries = (Query(name, f"my {name} hurts", facts.get(name, {})) for name in qrels)
    return Dataset("made", tuple(queries), qrels)


def measured(qrels: Qrels, run: Run) -> pd.DataFrame:
    return evaluate(dataset(qrels), run).per_query


def made_up(seed: int) -> tuple[Qrels, Run]:
    """Graded judgements and a ranking with ties, unjudged documents, and queries of all kinds."""
    rng = random.Random(seed)
    docs = [f"d{number}" for number in range(300)]
    qrels, run = Qrels(), Run()
    for number in range(40):
        name = f"q{number}"
        grades = rng.choice([[0], [1], [0, 1], [0, 1, 2, 3], [-1, 0, 2]])
        qrels[name] = {doc: rng.choice(grades) for doc in rng.sample(docs, rng.randint(1, 60))}
        if rng.random() < 0.9:
            depth = rng.choice([1, 5, 30, 100])
            run[name] = {doc: rng.randint(0, 40) / 8 for doc in rng.sample(docs, depth)}
    return qrels, run


@pytest.mark.parametrize("seed", range(3))
def test_every_measure_is_that_of_trec_eval(seed: int) -> None:
    qrels, run = made_up(seed)
    wanted = {"ndcg_cut", "map", "recall", "success", "recip_rank"}
    theirs = pytrec_eval.RelevanceEvaluator(qrels, wanted).evaluate(run)
    ours = measured(qrels, run)
    assert set(run) < set(qrels)
    for query in qrels:
        for name, trec_name in TREC_NAMES.items():
            value = theirs[query][trec_name] if query in run else 0.0
            assert ours.loc[query, name] == pytest.approx(value, abs=1e-12), (query, name)
        reciprocal = theirs[query]["recip_rank"] if query in run else 0.0
        assert ours.loc[query, "RR@10"] == (reciprocal if reciprocal >= 0.1 else 0.0)


def test_several_right_answers_and_one_unjudged_on_paper() -> None:
    grades = {"a": 3, "b": 1, "c": 0, "e": 2}
    row = measured({"q": grades}, {"q": {"u": 0.9, "b": 0.8, "c": 0.7, "a": 0.6}}).loc["q"]
    discount = [1 / math.log2(rank + 1) for rank in range(1, 5)]
    linear = (1 * discount[1] + 3 * discount[3]) / (3 * discount[0] + 2 * discount[1] + discount[2])
    assert row["nDCG@10"] == pytest.approx(linear)
    best = 7 * discount[0] + 3 * discount[1] + 1 * discount[2]
    assert row["nDCG-exp@10"] == pytest.approx((1 * discount[1] + 7 * discount[3]) / best)
    assert row["RR@10"] == 1 / 2
    assert row["AP"] == pytest.approx((1 / 2 + 2 / 4) / 3)
    assert row["R@10"] == row["R@100"] == pytest.approx(2 / 3)
    assert (row["Success@1"], row["Success@5"]) == (0, 1)


def test_the_first_relevant_at_eleven_is_no_reciprocal_rank_at_ten() -> None:
    scores = {f"d{rank:02}": 1 - rank / 100 for rank in range(1, 13)}
    assert measured({"q": {"d10": 1}}, {"q": scores}).loc["q", "RR@10"] == pytest.approx(0.1)
    assert measured({"q": {"d11": 1}}, {"q": scores}).loc["q", "RR@10"] == 0


def test_equal_scores_stand_as_trec_eval_has_them_the_last_id_first() -> None:
    tied = {"q": {"a": 0.5, "b": 0.5}}
    assert measured({"q": {"a": 1}}, tied).loc["q", "RR@10"] == 0.5
    assert measured({"q": {"b": 1}}, tied).loc["q", "RR@10"] == 1


def test_what_is_deeper_than_the_depth_does_not_count() -> None:
    run = {"q": {f"d{rank:02}": 1 - rank / 100 for rank in range(20)}}
    judged = dataset({"q": {"d06": 1}})
    found = evaluate(judged, run, depth=5)
    assert found.mean("AP") == 0 and evaluate(judged, run, depth=7).mean("AP") == 1 / 7
    assert "R@10" not in found.measures and "Success@5" in found.measures


def test_a_query_that_was_not_ranked_counts_as_nothing() -> None:
    found = evaluate(dataset({"q": {"a": 1}, "r": {"b": 1}}), {"q": {"a": 1.0}})
    assert found.mean("AP") == 0.5


def test_another_measure_is_added_by_name() -> None:
    extra = {"both@1": ir_measures.Success(rel=2) @ 1}
    found = evaluate(dataset({"q": {"a": 1, "b": 2}}), {"q": {"a": 0.9, "b": 0.8}}, extra)
    assert found.mean("both@1") == 0 and found.mean("Success@1") == 1


def test_the_interval_holds_the_mean_and_is_the_same_every_time() -> None:
    values = np.random.default_rng(1).random((200, 2))
    low, high = interval(values)
    assert (low < values.mean(axis=0)).all() and (values.mean(axis=0) < high).all()
    again = interval(values)
    assert (low == again[0]).all() and (high == again[1]).all()
    # The standard error of the mean of 200 uniform numbers, times 1.96 to both sides.
    assert (high - low) == pytest.approx(2 * 1.96 * math.sqrt(1 / 12 / 200), rel=0.15)


def test_the_randomisation_test_knows_the_odds_of_coins() -> None:
    # All of eight differences have one sign: 2 of 256 throws do.
    assert randomisation(np.ones(8)) == pytest.approx(2 / 256, rel=0.25)
    assert randomisation(np.array([1.0, -1.0] * 20)) == 1
    assert randomisation(np.zeros(10)) == 1


def test_a_comparison_names_the_difference_and_the_queries() -> None:
    qrels = {f"q{number}": {"a": 1} for number in range(12)}
    better = {name: {"a": 0.9, "b": 0.1} for name in qrels}
    worse = {name: {"a": 0.1, "b": 0.9} for name in qrels}
    worse["q3"] = better["q3"]
    judged = dataset(qrels)
    compared = compare(evaluate(judged, better), evaluate(judged, worse))
    row = compared.table().loc["RR@10"]
    assert (row["mean"], row["other"]) == (1, pytest.approx(13 / 24))
    assert row["difference"] == pytest.approx(11 / 24)
    assert row["low"] > 0.3 and row["high"] <= 0.5 and row["p"] < 0.01
    changed = compared.changed("RR@10")
    assert len(changed) == 11 and "q3" not in changed.index
    assert compare(evaluate(judged, better), evaluate(judged, better)).table()["p"].eq(1).all()


def test_rankings_of_different_queries_are_not_compared() -> None:
    one, other = ({"q": {"a": 1}}, {"r": {"a": 1}})
    with pytest.raises(BadInput, match="different queries"):
        compare(evaluate(dataset(one), {}), evaluate(dataset(other), {}))


def test_queries_are_told_apart_by_length_negation_and_what_is_known_of_them() -> None:
    judged = Dataset(
        "made",
        (
            Query("short", "my knee hurts", {"kind": "plain"}),
            Query("denied", "my knee hurts but I have no fever", {"kind": "contrast"}),
            Query("long", "it hurts " * 120, {"kind": "plain"}),
        ),
        {name: {"a": 1} for name in ("short", "denied", "long")},
    )
    found = evaluate(judged, {"short": {"a": 1.0}, "denied": {"a": 1.0}})
    assert found.per_query["negation"].to_dict() == {
        "short": "denies nothing",
        "denied": "denies something",
        "long": "denies nothing",
    }
    lengths = found.by("length")
    assert list(lengths.index) == ["up to 10 words", "over 200 words"]
    assert lengths["mean"].tolist() == [1, 0]
    kinds = found.by("kind", "RR@10")
    assert kinds["queries"].to_dict() == {"plain": 2, "contrast": 1}
    assert kinds.loc["plain", "mean"] == 0.5
