"""How good a ranking is: judged questions, trec_eval's measures, and what chance alone explains.

dataset = load("tests/data/judged")
found = evaluate(dataset, rank(engine, dataset))
found.table()
"""

from ingest.errors import CurbsideError

try:
    import ir_measures  # noqa: F401
    import pandas  # noqa: F401
except ImportError as error:
    raise CurbsideError(
        f"measuring needs {error.name}, which is not here: pip install 'curbside[eval]'"
    ) from error

from search.evaluation.beir import read_beir, write_beir
from search.evaluation.compare import Comparison, compare
from search.evaluation.dataset import Dataset, Qrels, Query, Run
from search.evaluation.evaluate import Evaluation, evaluate
from search.evaluation.load import load
from search.evaluation.rank import opened, rank, refused
from search.evaluation.trec import read_qrels, read_run, write_qrels, write_run

__all__ = [
    "Comparison",
    "Dataset",
    "Evaluation",
    "Qrels",
    "Query",
    "Run",
    "compare",
    "evaluate",
    "load",
    "opened",
    "rank",
    "read_beir",
    "read_qrels",
    "read_run",
    "refused",
    "write_beir",
    "write_qrels",
    "write_run",
]
