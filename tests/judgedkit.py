"""The figures of the judged set on an index of ``corpus/``, and their floors.

    python tests/judgedkit.py [--index DIR] [--set]

Prints each figure beside its floor; ``--set`` makes the floors anew, a little below what was measured.
"""

import argparse
import json
import math
from collections.abc import Iterable
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory

import ir_measures

from ingest import read_records
from search import Engine
from search.evaluation import load
from search.evaluation.dataset import Dataset, Query, Run
from search.evaluation.evaluate import evaluate
from search.evaluation.rank import rank, refused

HERE = Path(__file__).parent
JUDGED = HERE / "data" / "judged"
FLOORS = HERE / "floors.json"
NDCG = "nDCG-exp@10"
USEFUL = "Success(rel=2)@5"
MARGIN_NDCG = 0.015
"""Two queries that lose their first place among 141."""
SPARE_QUERIES = 2
"""How many queries of a share may go wrong on another processor, whose sums round otherwise."""


def figures(engine: Engine, dataset: Dataset) -> dict[str, tuple[float, int]]:
    """Each figure with the number of queries it is the mean of."""
    run = rank(engine, dataset)
    asked = {NDCG: dataset_ndcg(dataset), USEFUL: ir_measures.Success(rel=2) @ 5}
    found = evaluate(dataset, run, measures=asked).per_query
    long = found[found["kind"] == "long"]
    contrast = [float(fits(query, dataset, run)) for query in of(dataset, "contrast")]
    silent = refused(engine, dataset.queries)
    other = [q for q in of(dataset, "offtopic") if q.facts["about"] == "other"]
    far = [q for q in of(dataset, "offtopic") if q.facts["about"] == "medical"]
    return {
        "ndcg": (found[NDCG].mean(), len(found)),
        "ndcg_long": (long[NDCG].mean(), len(long)),
        "useful_in_5": (found[USEFUL].mean(), len(found)),
        "contrast": (mean(contrast), len(contrast)),
        "answered": (mean(not silent[q.id] for q in dataset.judged), len(dataset.judged)),
        "refused": (mean(silent[q.id] for q in other), len(other)),
        "refused_medical": (mean(silent[q.id] for q in far), len(far)),
    }


def dataset_ndcg(dataset: Dataset) -> ir_measures.measures.Measure:
    """nDCG@10 with the gain 2^grade - 1."""
    grades = {grade for judged in dataset.qrels.values() for grade in judged.values()}
    return ir_measures.nDCG(gains={grade: 2**grade - 1 for grade in grades}) @ 10


def of(dataset: Dataset, kind: str) -> list[Query]:
    """The queries of a kind."""
    return [query for query in dataset.queries if query.facts["kind"] == kind]


def fits(query: Query, dataset: Dataset, run: Run) -> bool:
    """Whether the best record that answers a query of a pair stands above all that answer its twin."""
    twins = (q for q in of(dataset, "contrast") if q.facts["pair"] == query.facts["pair"])
    twin = next(q for q in twins if q.id != query.id)
    return _best(query, query, dataset, run) > _best(query, twin, dataset, run)


def _best(asked: Query, answered: Query, dataset: Dataset, run: Run) -> float:
    """The score, for one query, of the best record that answers another in full."""
    grades = dataset.qrels[answered.id]
    return max(run[asked.id].get(name, 0.0) for name, grade in grades.items() if grade == 3)


def floors(measured: dict[str, tuple[float, int]]) -> dict[str, float]:
    """What the gate holds: a little below what was measured."""
    return {
        name: _down(max(0.0, value - (MARGIN_NDCG if "ndcg" in name else SPARE_QUERIES / count)))
        for name, (value, count) in measured.items()
    }


def _report(measured: dict[str, tuple[float, int]], held: dict[str, float]) -> Iterable[str]:
    for name, (value, count) in measured.items():
        yield f"{name:16} {value:.3f}  of {count:3}  floor {held.get(name, 0.0):.3f}"


def _down(value: float) -> float:
    """Three digits, never rounded up: what was spared would not be."""
    return math.floor(value * 1000) / 1000


def main() -> None:
    """Measure, print, and on request set the floors."""
    parser = argparse.ArgumentParser(description="Figures of the judged set beside their floors.")
    parser.add_argument("--index", help="an index of corpus/; built anew when not given")
    parser.add_argument("--set", action="store_true", help="set the floors from what is measured")
    given = parser.parse_args()
    with TemporaryDirectory() as folder:
        if given.index is None:
            Engine.build(read_records([HERE.parent / "corpus"]), folder)
        engine = Engine.open(given.index or folder)
        measured = figures(engine, load(JUDGED))
        engine.close()
    held = json.loads(FLOORS.read_text("utf-8"))
    if given.set:
        held["judged"] = floors(measured)
        FLOORS.write_text(json.dumps(held, indent=2, sort_keys=True) + "\n", "utf-8")
    print("\n".join(_report(measured, held.get("judged", {}))))


if __name__ == "__main__":
    main()
