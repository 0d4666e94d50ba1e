"""An evaluation as lines for a terminal and as one JSON object. Pure: data in, text out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from search.evaluation.compare import Comparison
from search.evaluation.evaluate import Evaluation
from search.evaluation.measures import EXPONENTIAL, LINEAR

MEANINGS = {
    LINEAR: "gain = grade, as in trec_eval",
    EXPONENTIAL: "gain = 2^grade - 1",
    "RR@10": "1 / rank of the first relevant (MRR)",
    "AP": "average precision (MAP)",
    "R@10": "share of the relevant in the first 10",
    "R@100": "share of the relevant in the first 100",
    "Success@1": "a relevant one first",
    "Success@5": "a relevant one in the first 5",
    "Success@10": "a relevant one in the first 10",
}
GROUPS = ("length", "negation", "specialty", "kind")
SHOWN_GROUPS = 8
SHOWN_CHANGES = 10
TEXT_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Refusals:
    """How many of the queries that nothing answers were refused, and how many of those answered."""

    off_topic: int
    off_topic_refused: int
    on_topic: int
    on_topic_refused: int


@dataclass(frozen=True, slots=True)
class Report:
    """All that `curbside eval` tells: what was asked of what, and what came of it."""

    found: Evaluation
    index: str
    documents: int
    model: str
    depth: int
    missing: int
    refusals: Refusals | None
    comparison: Comparison | None
    compared_with: str | None

    def to_json(self) -> dict[str, Any]:
        """The report as plain dictionaries and lists."""
        dataset = self.found.dataset
        facts: dict[str, Any] = {
            "dataset": dataset.name,
            "queries": len(dataset.queries),
            "judged": len(dataset.judged),
            "index": self.index,
            "documents": self.documents,
            "model": self.model,
            "depth": self.depth,
            "missing": self.missing,
            "measures": _rows(self.found.table()),
            "by": {name: _rows(self.found.by(name)) for name in self._groups()},
            "refused": None,
        }
        if self.refusals:
            facts["refused"] = {name: getattr(self.refusals, name) for name in Refusals.__slots__}
        if self.comparison:
            changed = self.comparison.changed().head(SHOWN_CHANGES).reset_index()
            facts["compared"] = {
                "with": self.compared_with,
                "measures": _rows(self.comparison.table()),
                "changed": changed.to_dict("records"),
            }
        return facts

    def lines(self) -> Iterator[str]:
        """The report as a person reads it."""
        dataset = self.found.dataset
        yield (
            f"{dataset.name}: {len(dataset.judged):,} judged queries asked of {self.documents:,} records,"
            f" the first {self.depth} of each; {self.model}"
        )
        if self.missing:
            yield f"{self.missing:,} judged documents are not in {self.index}: they count as not found"
        yield ""
        yield f"{'':12} {'mean':>6}  95 % interval"
        for name, row in self.found.table().iterrows():
            meaning = MEANINGS.get(str(name), "")
            yield f"{name:12} {row['mean']:6.3f}  {_interval(row)}   {meaning}".rstrip()
        for name in self._groups():
            yield from self._group_lines(name)
        if self.refusals:
            yield from _refusal_lines(self.refusals)
        if self.comparison:
            yield from self._comparison_lines(self.comparison)

    def _groups(self) -> list[str]:
        known = self.found.per_query
        return [name for name in GROUPS if name in known and known[name].nunique() > 1]

    def _group_lines(self, name: str) -> Iterator[str]:
        groups = self.found.by(name)
        yield ""
        yield f"{EXPONENTIAL} by {name}"
        for value, row in groups.head(SHOWN_GROUPS).iterrows():
            yield f"  {value!s:26.26} {int(row['queries']):6,}  {row['mean']:5.3f}  {_interval(row)}"
        if len(groups) > SHOWN_GROUPS:
            yield f"  and {len(groups) - SHOWN_GROUPS} smaller groups (all with --json)"

    def _comparison_lines(self, comparison: Comparison) -> Iterator[str]:
        yield ""
        yield f"{'against':12} {self.compared_with}"
        yield f"{'':12} {'this':>6} {'other':>6} {'more':>7}  95 % interval      p"
        for name, row in comparison.table().iterrows():
            yield (
                f"{name:12} {row['mean']:6.3f} {row['other']:6.3f} {row['difference']:+7.3f}"
                f"  {row['low']:+.3f} to {row['high']:+.3f}  {row['p']:.4f}"
            )
        yield "p: how often chance alone would give a difference as large (paired randomisation test)"
        changed = comparison.changed()
        yield ""
        yield f"{EXPONENTIAL} differs on {len(changed):,} queries{', most on' if len(changed) else ''}"
        for name, row in changed.head(SHOWN_CHANGES).iterrows():
            text = " ".join(row["text"].split())
            cut = text if len(text) <= TEXT_LETTERS else text[: TEXT_LETTERS - 1] + "…"
            yield f"  {name!s:10} {row['other']:5.3f} -> {row['mean']:5.3f}  {cut}"


def _refusal_lines(refusals: Refusals) -> Iterator[str]:
    yield ""
    yield "refused as not close enough"
    for what, refused, asked in (
        ("that nothing answers", refusals.off_topic_refused, refusals.off_topic),
        ("that are answered", refusals.on_topic_refused, refusals.on_topic),
    ):
        yield f"  {refused:,} of {asked:,} queries {what} ({refused / asked:.0%})"


def _interval(row: pd.Series) -> str:
    return f"{row['low']:.3f} to {row['high']:.3f}"


def _rows(table: pd.DataFrame) -> dict[str, dict[str, float]]:
    """A table as a dictionary of its rows."""
    return {str(name): row for name, row in table.to_dict("index").items()}
