"""A data set and a ranking of it -> what it is worth, query by query and on the whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from search.evaluation.dataset import Dataset, Run
from search.evaluation.groups import described
from search.evaluation.measures import DEPTH, EXPONENTIAL, Measures, cut, per_query, standard
from search.evaluation.statistics import interval


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The measures of a ranking.

    ``per_query`` has a row for each judged query, with what is known of it and a column for each
    measure; ``measures`` are the names of these columns.
    """

    dataset: Dataset
    run: Run
    measures: tuple[str, ...]
    per_query: pd.DataFrame

    def mean(self, measure: str = EXPONENTIAL) -> float:
        """The mean of a measure over all judged queries."""
        return float(self.per_query[measure].mean())

    def table(self) -> pd.DataFrame:
        """A row for each measure: its mean and the 95 % bootstrap interval of it."""
        values = self.per_query[list(self.measures)]
        low, high = interval(values.to_numpy())
        index = pd.Index(self.measures, name="measure")
        return pd.DataFrame(
            {"mean": values.mean().to_numpy(), "low": low, "high": high}, index=index
        )

    def by(self, column: str, measure: str = EXPONENTIAL) -> pd.DataFrame:
        """A row for each value of a column, as ``length`` or ``kind``: queries, mean and interval.

        Queries of which the column says nothing are left out. Lengths stand in their order, other
        groups by their size.
        """
        rows = {}
        for name, values in self.per_query.groupby(column, observed=True)[measure]:
            low, high = interval(values.to_numpy()[:, np.newaxis])
            rows[name] = (len(values), values.mean(), low[0], high[0])
        table = pd.DataFrame.from_dict(
            rows, orient="index", columns=["queries", "mean", "low", "high"]
        )
        table.index.name = column
        if isinstance(self.per_query[column].dtype, pd.CategoricalDtype):
            return table
        return table.sort_values("queries", ascending=False, kind="stable")


def evaluate(
    dataset: Dataset, run: Run, measures: Measures | None = None, depth: int = DEPTH
) -> Evaluation:
    """Measure the first ``depth`` documents of a ranking.

    ``measures`` adds ir-measures' own to the standard ones, by name: ``{"P@5": ir_measures.P @ 5}``.
    """
    wanted = {**standard(dataset.qrels, depth), **(measures or {})}
    run = cut(run, depth)
    values = per_query(dataset.qrels, run, wanted)
    known = described(dataset.judged)
    known = known.drop(columns=known.columns.intersection(values.columns))
    return Evaluation(dataset, run, tuple(wanted), known.join(values))
