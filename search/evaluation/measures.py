"""trec_eval's measures of every query, by ir-measures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import ir_measures
import pandas as pd
from ir_measures import AP, RR, R, Success, nDCG

from search.evaluation.dataset import Qrels, Run

EXPONENTIAL = "nDCG-exp@10"
"""nDCG with the gain 2^grade - 1 and the discount log2(rank + 1), which the project's tasks use."""
LINEAR = "nDCG@10"
"""trec_eval's nDCG: the gain is the grade itself."""

DEPTH = 100

Measures = Mapping[str, Any]


def standard(qrels: Qrels, depth: int = DEPTH) -> dict[str, Any]:
    """The measures that are taken of rankings this deep, by name; a grade of 1 counts as relevant.

    Shares of the first k are left out where the ranking ends before.
    """
    grades = {grade for of_query in qrels.values() for grade in of_query.values()}
    gains = {grade: 2**grade - 1 for grade in grades if grade > 1}
    shares = {f"R@{k}": R @ k for k in (10, 100) if k <= depth}
    shares |= {f"Success@{k}": Success @ k for k in (1, 5, 10) if k <= depth}
    return {
        LINEAR: nDCG @ 10,
        EXPONENTIAL: nDCG(gains=gains) @ 10 if gains else nDCG @ 10,
        "RR@10": RR @ 10,
        "AP": AP,
        **shares,
    }


def cut(run: Run, depth: int) -> Run:
    """The first ``depth`` documents of each query, in trec_eval's order."""
    return {
        query: dict(
            sorted(scores.items(), key=lambda item: (item[1], item[0]), reverse=True)[:depth]
        )
        for query, scores in run.items()
    }


def per_query(qrels: Qrels, run: Run, measures: Measures) -> pd.DataFrame:
    """A row for each judged query, a column for each measure.

    As in trec_eval: a document without judgement is not relevant, ties are broken by document id
    from the last to the first, and (trec_eval -c) a query that the run lacks scores 0.
    """
    taken = {name: _whole(measure) for name, measure in measures.items()}
    values: dict[Any, dict[str, float]] = {measure: {} for measure in taken.values()}
    ranked = {query: run.get(query, {}) for query in qrels}
    for together in _groups(values):
        for found in ir_measures.evaluator(together, qrels).iter_calc(ranked):
            values[found.measure][found.query_id] = float(found.value)
    columns = {name: pd.Series(values[taken[name]], dtype=float) for name in measures}
    table = pd.DataFrame(columns, index=pd.Index(list(qrels), name="query"))
    for name, measure in measures.items():
        cutoff = _reciprocal_cutoff(measure)
        if cutoff:
            table[name] = table[name].where(table[name] >= 1 / cutoff, 0.0)
    return table


def _groups(measures: Iterable[Any]) -> list[list[Any]]:
    """Measures that may be taken in one go.

    With others beside it, ir-measures (0.4.3) takes nDCG of custom gains for nDCG, or the reverse, as
    the order of a set has it.
    """
    with_gains = [measure for measure in measures if measure.params.get("gains")]
    others = [measure for measure in measures if measure not in with_gains]
    return [group for group in (others, *([measure] for measure in with_gains)) if group]


def _whole(measure: Any) -> Any:
    """The measure as asked of ir-measures.

    Its RR@k, by another library than pytrec_eval, breaks ties otherwise than trec_eval: RR is asked
    for, and cut here.
    """
    return measure.__class__(rel=measure["rel"]) if _reciprocal_cutoff(measure) else measure


def _reciprocal_cutoff(measure: Any) -> int | None:
    return measure.params.get("cutoff") if measure.NAME == "RR" else None
