"""Public data sets in one neutral form: gzipped JSON lines, as in the folder ``shared/data``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from search.evaluation.beir import present
from search.evaluation.dataset import Dataset, Query
from search.evaluation.lines import Row, objects, refuse, text_of
from search.evaluation.tasks import (
    Pair,
    Paraphrase,
    liveqa,
    medquad_heldout,
    own_answers,
    paraphrases,
)
from search.evaluation.trec import read_qrels


def read_liveqa(folder: Path) -> Dataset:
    """LiveQA's messages; MedQuAD's answers are read from the folder above, when they are there."""
    queries = present(folder, "queries.jsonl") or folder / "queries.jsonl"
    docs = present(folder, "docs.jsonl") or folder / "docs.jsonl"
    medquad = present(folder.resolve().parent, "medquad.jsonl")
    return liveqa(
        [_message(queries, number, row) for number, row in objects(queries)],
        _pairs(docs),
        _pairs(medquad) if medquad else (),
        # The judges disagreed on 168 answers; the later word has counted since the first figures.
        read_qrels(folder / "qrels.tsv", last_counts=True),
    )


def read_rows(path: Path) -> Dataset | None:
    """The task a file of rows is for, told by the columns of its first; None for other rows."""
    first = next((row for _, row in objects(path)), {})
    readers: tuple[tuple[set[str], Callable[[Path], Dataset]], ...] = (
        ({"query", "candidate", "label"}, _read_paraphrases),
        ({"focus", "question", "answer"}, lambda file: medquad_heldout(_pairs(file))),
        ({"question", "answer"}, lambda file: own_answers(_name(file), list(_pairs(file)))),
    )
    return next((read(path) for columns, read in readers if columns <= first.keys()), None)


def _read_paraphrases(path: Path) -> Dataset:
    return paraphrases(_name(path), list(_labelled(path)))


def _labelled(path: Path) -> Iterator[Paraphrase]:
    """The pairs of a file; one of which a question is empty is left out."""
    for number, row in objects(path):
        if row.get("label") not in (0, 1):
            refuse(path, number, f"the label {row.get('label')!r} is neither 0 nor 1")
        query, candidate = (str(row.get(name) or "").strip() for name in ("query", "candidate"))
        if query and candidate:
            yield Paraphrase(query, candidate, bool(row["label"]))


def _pairs(path: Path) -> Iterator[Pair]:
    for number, row in objects(path):
        name, question, answer = (
            text_of(path, number, row, field) for field in ("id", "question", "answer")
        )
        yield Pair(name, question, answer, str(row.get("focus") or ""))


def _message(path: Path, number: int, row: Row) -> Query:
    name, message = (text_of(path, number, row, field) for field in ("id", "message"))
    return Query(name, f"{row.get('subject') or ''}. {message}")


def _name(path: Path) -> str:
    return path.name.removesuffix(".gz").removesuffix(".jsonl")
