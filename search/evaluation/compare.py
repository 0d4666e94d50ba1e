"""Two rankings of the same questions: how they differ, and whether chance explains it."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ingest.errors import BadInput
from search.evaluation.evaluate import Evaluation
from search.evaluation.measures import EXPONENTIAL
from search.evaluation.statistics import interval, randomisation


@dataclass(frozen=True, slots=True)
class Comparison:
    """A ranking beside another one of the same data set."""

    mine: Evaluation
    other: Evaluation

    def table(self) -> pd.DataFrame:
        """A row for each measure: both means, the difference, its 95 % interval and the p-value."""
        names = [name for name in self.mine.measures if name in self.other.measures]
        mine, other = self.mine.per_query[names], self._theirs(names)
        differences = (mine - other).to_numpy()
        low, high = interval(differences)
        return pd.DataFrame(
            {
                "mean": mine.mean().to_numpy(),
                "other": other.mean().to_numpy(),
                "difference": differences.mean(axis=0),
                "low": low,
                "high": high,
                "p": [randomisation(column) for column in differences.T],
            },
            index=pd.Index(names, name="measure"),
        )

    def changed(self, measure: str = EXPONENTIAL) -> pd.DataFrame:
        """The queries that differ, those that differ most first: text, both values, difference."""
        table = pd.DataFrame(
            {
                "text": self.mine.per_query["text"],
                "mean": self.mine.per_query[measure],
                "other": self._theirs([measure])[measure],
            }
        )
        table["difference"] = table["mean"] - table["other"]
        differing = table[table["difference"] != 0]
        return differing.sort_values("difference", key=abs, ascending=False, kind="stable")

    def _theirs(self, names: list[str]) -> pd.DataFrame:
        return self.other.per_query[names].reindex(self.mine.per_query.index)


def compare(mine: Evaluation, other: Evaluation) -> Comparison:
    """Set a ranking beside another one; BadInput when they were not judged on the same queries."""
    if set(mine.per_query.index) != set(other.per_query.index):
        raise BadInput("the two rankings were judged on different queries: evaluate both anew")
    return Comparison(mine, other)
