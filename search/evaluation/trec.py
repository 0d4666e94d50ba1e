"""Judgements and rankings as files: trec_eval's columns, and the three columns of BEIR."""

from __future__ import annotations

import math
from pathlib import Path

from ingest.errors import BadInput
from search.evaluation.dataset import Qrels, Run
from search.evaluation.lines import numbered_lines, refuse

MAX_GRADE = 15
"""trec_eval keeps a counter for every grade up to the gain 2^grade."""
TAG = "curbside"


def read_qrels(path: str | Path, *, last_counts: bool = False) -> Qrels:
    """The judgements of a file; BadInput names the line that is wrong.

    A line is ``query 0 document grade`` (trec_eval) or ``query document grade`` (BEIR, with its
    heading or without). A document judged twice with two grades is an error, unless
    ``last_counts``. A line that begins with # is a remark.
    """
    path, qrels, first = Path(path), Qrels(), True
    for number, line in numbered_lines(path):
        if line.startswith("#"):
            continue
        parts = _columns(line)
        heading, first = first and _is_heading(parts), False
        if heading:
            continue
        if len(parts) not in (3, 4):
            refuse(path, number, f"{len(parts)} columns; it wants query, document and grade")
        query, document, grade = parts[0], parts[-2], _grade(path, number, parts[-1])
        of_query = qrels.setdefault(query, {})
        if not last_counts and of_query.get(document, grade) != grade:
            refuse(path, number, f"{document} is judged again for {query}, with another grade")
        of_query[document] = grade
    if not qrels:
        raise BadInput(f"{path} holds no judgement: write a line of query, document and grade each")
    return qrels


def write_qrels(qrels: Qrels, path: str | Path) -> None:
    """Write judgements as trec_eval reads them."""
    lines = (
        f"{_word(query)} 0 {_word(document)} {grade}\n"
        for query, grades in qrels.items()
        for document, grade in grades.items()
    )
    Path(path).write_text("".join(lines), encoding="utf-8")


def read_run(path: str | Path) -> Run:
    """The ranking of a TREC run file, ``query Q0 document rank score tag``; only the score counts."""
    path, run = Path(path), Run()
    for number, line in numbered_lines(path):
        if line.startswith("#"):
            continue
        parts = line.split()
        if len(parts) != 6:
            refuse(
                path, number, f"{len(parts)} columns; a run has query Q0 document rank score tag"
            )
        query, _, document, _, written, _ = parts
        if document in run.setdefault(query, {}):
            refuse(path, number, f"{document} stands twice in the ranking of {query}")
        try:
            run[query][document] = float(written)
        except ValueError:
            refuse(path, number, f"the score {written} is no number")
        if not math.isfinite(run[query][document]):
            refuse(path, number, f"the score {written} is not finite")
    if not run:
        raise BadInput(f"{path} holds no ranking")
    return run


def write_run(run: Run, path: str | Path, tag: str = TAG) -> None:
    """Write a ranking as trec_eval reads it."""
    lines = []
    for query, scores in run.items():
        best_first = sorted(scores.items(), key=lambda item: -item[1])
        lines += [
            f"{_word(query)} Q0 {_word(document)} {rank} {score:.8g} {tag}\n"
            for rank, (document, score) in enumerate(best_first, 1)
        ]
    Path(path).write_text("".join(lines), encoding="utf-8")


def _columns(line: str) -> list[str]:
    return [part.strip() for part in line.split("\t")] if "\t" in line else line.split()


def _is_heading(parts: list[str]) -> bool:
    return len(parts) == 3 and parts[0].casefold() in ("query-id", "query_id", "qid", "query")


def _grade(path: Path, number: int, text: str) -> int:
    try:
        grade = float(text)
    except ValueError:
        refuse(path, number, f"the grade {text} is no number")
    if not grade.is_integer() or grade > MAX_GRADE:
        refuse(path, number, f"the grade {text} is not a whole number up to {MAX_GRADE}")
    return int(grade)


def _word(name: str) -> str:
    if not name or any(char.isspace() for char in name):
        raise BadInput(f"the id {name!r} cannot stand in a TREC file: it is empty or has a space")
    return name
