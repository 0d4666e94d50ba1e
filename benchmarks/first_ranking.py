"""Rank the three tasks of ../shared/data with words, with vectors, and with both.

    python benchmarks/first_ranking.py [--data DIR] [--share 0.01] [--task NAME]

Prints nDCG@10 (gain 2^grade - 1, discount log2(rank + 1)) of BM25 over one field, of the shipped
encoder's cosine, of cosine + share * BM25, and of curbside itself asked through its Engine; then by
how much curbside is ahead of the sum, with the 95 % interval and the p-value of the paired test. A
quarter of an hour on two cores: 17,500 long answers, embedded once whole and once in passages.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import tantivy
from numpy.typing import NDArray

from search.encode import Encoder, OnnxEncoder, default_model_folder
from search.evaluation import Dataset, Evaluation, Run, compare, evaluate, load, opened, rank
from search.evaluation.measures import EXPONENTIAL

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
TASKS = {
    "mqp": "mqp_train.jsonl.gz",
    "medquad-heldout": "medquad.jsonl.gz",
    "liveqa": "liveqa",
}
DEPTH = 10
Scores = NDArray[np.float32]


def texts(dataset: Dataset) -> list[str]:
    """Return the candidates as one text each: the question, if there is one, and the answer."""
    records = dataset.records or ()
    return [
        " ".join(filter(None, (r.question.text, *(answer.text for answer in r.answers))))
        for r in records
    ]


def words(queries: list[str], candidates: list[str]) -> Scores:
    """Return the BM25 of every candidate for every query, with tantivy's defaults."""
    schema = tantivy.SchemaBuilder().add_text_field("text").add_unsigned_field("num", fast=True)
    index = tantivy.Index(schema.build())
    writer = index.writer(128_000_000, 1)
    for number, text in enumerate(candidates):
        fields = {"text": [text], "num": number}
        writer.add_document(tantivy.Document.from_dict(fields, index.schema))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    scores = np.zeros((len(queries), len(candidates)), dtype=np.float32)
    for row, query in zip(scores, queries, strict=True):
        parsed = index.parse_query(" ".join(re.findall(r"[^\W_]+", query.lower())), ["text"])
        hits = searcher.search(parsed, limit=len(row), count=False).hits
        numbers = np.array(searcher.fast_field_values("num", [hit for _, hit in hits]), dtype=int)
        row[numbers] = [score for score, _ in hits]
    return scores


def head(text: str, encoder: Encoder) -> str:
    """Return as much of the beginning of a text as the encoder takes."""
    limit = encoder.fingerprint.max_length
    while (excess := encoder.count_tokens(text) - limit) > 0:
        text = text[: encoder.token_spans(text)[-excess][0]]
    return text


def cosines(queries: list[str], candidates: list[str], encoder: Encoder) -> Scores:
    """Return the cosine of every candidate's beginning for every query."""
    asked = encoder.encode_queries([head(query, encoder) for query in queries])
    held = encoder.encode_documents([head(text, encoder) for text in candidates])
    product: Scores = asked @ held.T
    return product


def as_run(scores: Scores, dataset: Dataset) -> Run:
    """Return the best candidates of each row of scores, by their ids."""
    names = [record.id for record in dataset.records or ()]
    best = np.argsort(-scores, axis=1, kind="stable")[:, :DEPTH]
    return {
        query.id: {names[number]: float(row[number]) for number in top}
        for query, row, top in zip(dataset.judged, scores, best, strict=True)
    }


def rankings(dataset: Dataset, encoder: Encoder, share: float) -> list[Evaluation]:
    """Return what words, vectors, both, and curbside are worth on a task."""
    queries, candidates = [query.text for query in dataset.judged], texts(dataset)
    lexical, dense = words(queries, candidates), cosines(queries, candidates, encoder)
    runs = [as_run(scores, dataset) for scores in (lexical, dense, dense + share * lexical)]
    with opened(dataset) as engine:
        runs.append(rank(engine, dataset, DEPTH))
    return [evaluate(dataset, run, depth=DEPTH) for run in runs]


def table(names: list[str], data: Path, share: float) -> Iterator[str]:
    """Yield the lines of the table, each task as it is done."""
    encoder = OnnxEncoder.load(default_model_folder())
    yield (
        f"{'task':16} {'queries':>7} {'candidates':>10} {'BM25':>6} {'cosine':>6} {'both':>6}"
        f" {'curbside':>8}  ahead of both (95 %), p"
    )
    for name in names:
        dataset = load(data / TASKS[name])
        found = rankings(dataset, encoder, share)
        row = compare(found[-1], found[-2]).table().loc[EXPONENTIAL]
        figures = " ".join(f"{each.mean():6.3f}" for each in found)
        yield (
            f"{name:16} {len(dataset.judged):7} {len(dataset.records or ()):10} {figures}"
            f"    {row['difference']:+.3f} ({row['low']:+.3f} to {row['high']:+.3f}), {row['p']:.4f}"
        )


def main() -> None:
    """Print the table, or a line that says where the data is missing."""
    parser = argparse.ArgumentParser(description="nDCG@10 of words, vectors and both.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--share", type=float, default=0.01, help="weight of BM25 in the sum")
    parser.add_argument("--task", choices=TASKS, action="append", help="only this one")
    given = parser.parse_args()
    if not given.data.is_dir():
        print(f"skipped: no data in {given.data}")
        return
    for line in table(given.task or list(TASKS), given.data, given.share):
        print(line, flush=True)


if __name__ == "__main__":
    main()
