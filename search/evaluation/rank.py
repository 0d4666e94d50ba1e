"""A data set asked of an engine -> a ranking of its documents."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from ingest.errors import BadInput
from ingest.record import Record
from search.answer import Hit
from search.engine import Engine
from search.errors import BadQuery, RecordNotFound
from search.evaluation.dataset import Dataset, Query, Run
from search.progress import progress

OnProgress = Callable[[int, int], None]

STEP = 1e-6
"""The least difference between two scores: trec_eval keeps single precision, and orders ties itself."""


@contextmanager
def opened(
    dataset: Dataset,
    index: str | Path = "index",
    model: str | None = None,
) -> Iterator[Engine]:
    """The index to ask: one of the data set's own documents, gone afterwards, or the one there is.

    ``model`` names what embeds these documents; BadInput when the data set brings none.
    """
    if dataset.records is None:
        if model is not None:
            raise BadInput(
                f"--model {model}: {dataset.name} brings no corpus.jsonl to embed; build an index of"
                f" its documents with `curbside index --model {model} PATHS` and ask that"
            )
        with closing(Engine.open(index)) as engine:
            yield engine
        return
    with tempfile.TemporaryDirectory(prefix="curbside-") as folder:
        with progress("embedding") as heard:
            Engine.build(dataset.records, folder, model, on_progress=heard)
        with closing(Engine.open(folder)) as engine:
            yield engine


def rank(
    engine: Engine, dataset: Dataset, depth: int = 100, on_progress: OnProgress | None = None
) -> Run:
    """The first ``depth`` documents for every judged query; it never abstains.

    Copies that were folded stand right behind the one that was kept. BadInput when not one judged
    document is in the index.
    """
    if not any(held(engine, grades) for grades in dataset.qrels.values()):
        raise BadInput(
            f"no document that {dataset.name} judges is in {engine.address}: index the pages that"
            " it was made from, or give --index DIR"
        )
    run = Run()
    for done, query in enumerate(dataset.judged, 1):
        run[query.id] = _scores(_ask(engine, query, depth, abstain=False), depth)
        if on_progress:
            on_progress(done, len(dataset.judged))
    return run


def refused(engine: Engine, queries: Iterable[Query]) -> dict[str, bool]:
    """Of each query, whether the engine says that nothing is close enough."""
    return {query.id: not _ask(engine, query, 1, abstain=True) for query in queries}


def held(engine: Engine, names: Iterable[str]) -> dict[str, Record]:
    """The records of these ids that are in the index."""
    found = {}
    for name in names:
        try:
            found[name] = engine.show(name)
        except RecordNotFound:
            continue
    return found


def missing(engine: Engine, dataset: Dataset) -> list[str]:
    """The judged documents that are not in the index: they count as not found."""
    judged = dict.fromkeys(name for grades in dataset.qrels.values() for name in grades)
    there = held(engine, judged)
    return [name for name in judged if name not in there]


def with_specialties(dataset: Dataset, engine: Engine) -> Dataset:
    """The data set with the ``specialty`` of the doctor whose answer was graded best, where known."""
    return replace(
        dataset, queries=tuple(_with_specialty(q, dataset, engine) for q in dataset.queries)
    )


def _with_specialty(query: Query, dataset: Dataset, engine: Engine) -> Query:
    grades = dataset.qrels.get(query.id, {})
    best = max(grades, key=lambda name: grades[name], default=None)
    if best is None or grades[best] < 1 or "specialty" in query.facts:
        return query
    answers = [answer for record in held(engine, [best]).values() for answer in record.answers]
    named = next((answer.specialty for answer in answers if answer.specialty), None)
    return replace(query, facts={**query.facts, "specialty": named}) if named else query


def _ask(engine: Engine, query: Query, depth: int, *, abstain: bool) -> tuple[Hit, ...]:
    try:
        return engine.ask(query.text, depth, abstain=abstain).answers
    except BadQuery as error:
        raise BadInput(f"query {query.id}: {error}") from None


def _scores(hits: tuple[Hit, ...], depth: int) -> dict[str, float]:
    scores: dict[str, float] = {}
    last = float("inf")
    for hit in hits:
        for name in (hit.record_id, *hit.near_duplicates):
            last = min(hit.score, last - STEP)
            scores[name] = last
    return dict(list(scores.items())[:depth])
