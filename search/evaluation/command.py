"""What `curbside eval` does: load, ask, measure, compare."""

from __future__ import annotations

from pathlib import Path

from ingest.errors import BadInput
from search.engine import Engine
from search.evaluation.compare import compare
from search.evaluation.dataset import Dataset, Run
from search.evaluation.evaluate import evaluate
from search.evaluation.load import load
from search.evaluation.rank import missing, opened, rank, refused, with_specialties
from search.evaluation.report import Refusals, Report
from search.evaluation.trec import read_run, write_run
from search.progress import progress
from search.question import MAX_K


def measure(
    path: Path,
    index: str | Path,
    depth: int,
    model: str | None,
    run_file: Path | None,
    compared_with: Path | None,
) -> Report:
    """Ask a data set, write the ranking to ``run_file``, and report on it.

    What is wrong with a file is told, as BadInput, before anything is embedded or asked.
    """
    if not 1 <= depth <= MAX_K:
        raise BadInput(f"--depth {depth}: give 1 to {MAX_K} documents a query")
    if run_file and not run_file.absolute().parent.is_dir():
        raise BadInput(f"--run {run_file}: there is no folder {run_file.parent}")
    dataset = load(path)
    other = _other(compared_with, dataset) if compared_with else None
    with opened(dataset, index, model) as engine:
        dataset = with_specialties(dataset, engine)
        with progress("asking") as heard:
            run = rank(engine, dataset, depth, heard)
        if run_file:
            write_run(run, run_file)
        found = evaluate(dataset, run, depth=depth)
        facts = engine.info()
        return Report(
            found,
            index=str(index) if dataset.records is None else str(path),
            documents=facts["counts"]["records"],
            model=facts["model"]["name"],
            depth=depth,
            missing=len(missing(engine, dataset)),
            refusals=_refusals(engine, dataset) if dataset.off_topic else None,
            comparison=compare(found, evaluate(dataset, other, depth=depth)) if other else None,
            compared_with=str(compared_with) if compared_with else None,
        )


def _other(path: Path, dataset: Dataset) -> Run:
    run = read_run(path)
    if not run.keys() & dataset.qrels.keys():
        raise BadInput(f"--compare {path}: it ranks no query that {dataset.name} judges")
    return run


def _refusals(engine: Engine, dataset: Dataset) -> Refusals:
    off_topic = refused(engine, dataset.off_topic)
    on_topic = refused(engine, dataset.judged)
    return Refusals(len(off_topic), sum(off_topic.values()), len(on_topic), sum(on_topic.values()))
