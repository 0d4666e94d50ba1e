"""Rank the three tasks of ../shared/data with words, with vectors, and with both.

    python benchmarks/first_ranking.py [--data DIR] [--share 0.01]

Prints nDCG@10 (gain 2^grade - 1, discount log2(rank + 1)) of BM25 over one field, of the shipped
encoder's cosine, of cosine + share * BM25, and of curbside itself asked through its Engine. A
quarter of an hour on two cores: 17,500 long answers, embedded once whole and once in passages.
"""

import argparse
import gzip
import json
import random
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tantivy
from numpy.typing import NDArray

from ingest.record import Answer, Question, Record
from search import Engine
from search.encode import Encoder, OnnxEncoder, default_model_folder

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
DEPTH = 10
Scores = NDArray[np.float32]
Row = dict[str, Any]


@dataclass(frozen=True)
class Task:
    """Queries, candidate texts, and for each query the grade of every relevant candidate."""

    name: str
    queries: list[str]
    candidates: list[str]
    grades: list[dict[int, int]]
    records: list[Record]


def rows(path: Path) -> list[Row]:
    """Return the objects of a gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def liveqa(data: Path) -> Task:
    """Consumer messages; the judged answers and all of MedQuAD, as question + answer."""
    docs = rows(data / "liveqa" / "docs.jsonl.gz")
    known = {doc["answer"][:200] for doc in docs}
    docs += [row for row in rows(data / "medquad.jsonl.gz") if row["answer"][:200] not in known]
    # The judged documents come first, and an id may recur among the others.
    place = {doc["id"]: number for number, doc in reversed(list(enumerate(docs)))}
    judged: dict[str, dict[int, int]] = {}
    for line in (data / "liveqa" / "qrels.tsv").read_text(encoding="utf-8").splitlines():
        query, _, doc_id, grade = line.split("\t")
        judged.setdefault(query, {})[place[doc_id]] = int(grade)
    asked = [
        query
        for query in rows(data / "liveqa" / "queries.jsonl.gz")
        if max(judged.get(query["id"], {}).values(), default=0) >= 2
    ]
    return Task(
        "liveqa",
        [f"{query['subject']}. {query['message']}" for query in asked],
        [f"{doc['question']} {doc['answer']}" for doc in docs],
        [judged[query["id"]] for query in asked],
        [record(n, doc["question"], doc["answer"]) for n, doc in enumerate(docs)],
    )


def medquad_heldout(data: Path) -> Task:
    """Questions to their answers, the answer's text alone, from diseases kept out of training."""
    first: dict[str, str] = {}
    for row in rows(data / "medquad.jsonl.gz"):
        if row["split"] == "heldout":
            first.setdefault(row["question"], row["answer"])
    pairs = list(first.items())
    random.Random(0).shuffle(pairs)
    questions, answers = zip(*pairs[:2048], strict=True)
    own = [{number: 1} for number in range(len(questions))]
    records = [record(number, "", answer) for number, answer in enumerate(answers)]
    return Task("medquad-heldout", list(questions), list(answers), own, records)


def mqp(data: Path) -> Task:
    """Questions to the paraphrase a doctor wrote, among all candidates of both labels."""
    pairs = rows(data / "mqp_train.jsonl.gz")
    place: dict[str, int] = {}
    relevant: dict[str, dict[int, int]] = {}
    for pair in pairs:
        number = place.setdefault(pair["candidate"], len(place))
        if pair["label"]:
            relevant.setdefault(pair["query"], {})[number] = 1
    records = [record(number, question, "") for question, number in place.items()]
    return Task("mqp", list(relevant), list(place), list(relevant.values()), records)


def record(number: int, question: str, answer: str) -> Record:
    """Return a candidate as the record curbside would index."""
    answers = (Answer(answer),) if answer else ()
    return Record(str(number), "qa", "benchmark", question=Question(question), answers=answers)


def ndcg(scores: Scores, grades: Sequence[dict[int, int]]) -> float:
    """Return the mean nDCG@10 of one row of scores for each query."""
    discount = 1 / np.log2(np.arange(2, DEPTH + 2))
    values = []
    for row, wanted in zip(scores, grades, strict=True):
        top = np.argsort(-row, kind="stable")[:DEPTH]
        gains = np.array([2.0 ** wanted.get(int(number), 0) - 1 for number in top])
        best = np.array(sorted((2.0**grade - 1 for grade in wanted.values()), reverse=True)[:DEPTH])
        values.append((gains @ discount[: len(gains)]) / (best @ discount[: len(best)]))
    return float(np.mean(values))


def words(task: Task) -> Scores:
    """Return the BM25 of every candidate for every query, with tantivy's defaults."""
    schema = tantivy.SchemaBuilder().add_text_field("text").add_unsigned_field("num", fast=True)
    index = tantivy.Index(schema.build())
    writer = index.writer(128_000_000, 1)
    for number, text in enumerate(task.candidates):
        fields = {"text": [text], "num": number}
        writer.add_document(tantivy.Document.from_dict(fields, index.schema))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    scores = np.zeros((len(task.queries), len(task.candidates)), dtype=np.float32)
    for row, query in zip(scores, task.queries, strict=True):
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


def cosines(task: Task, encoder: Encoder) -> Scores:
    """Return the cosine of every candidate's beginning for every query."""
    queries = encoder.encode_queries([head(query, encoder) for query in task.queries])
    candidates = encoder.encode_documents([head(text, encoder) for text in task.candidates])
    product: Scores = queries @ candidates.T
    return product


def engine_scores(task: Task) -> Scores:
    """Return a score for each candidate curbside gives, those folded under a copy just below it."""
    with tempfile.TemporaryDirectory() as folder:
        Engine.build(task.records, Path(folder) / "index")
        engine = Engine.open(Path(folder) / "index")
        scores = np.zeros((len(task.queries), len(task.candidates)), dtype=np.float32)
        for row, query in zip(scores, task.queries, strict=True):
            order = []
            for hit in engine.ask(query, DEPTH, abstain=False).answers:
                order += [hit.record_id, *hit.near_duplicates]
            row[[int(number) for number in order]] = np.arange(len(order), 0, -1)
        engine.close()
    return scores


def table(tasks: Iterator[Task], encoder: Encoder, share: float) -> Iterator[str]:
    """Yield the lines of the table, each task as it is done."""
    yield f"{'task':16} {'queries':>7} {'candidates':>10} {'BM25':>6} {'cosine':>6} {'both':>6} {'curbside':>8}"
    for task in tasks:
        lexical, dense = words(task), cosines(task, encoder)
        rankings = (lexical, dense, dense + share * lexical, engine_scores(task))
        figures = " ".join(f"{ndcg(scores, task.grades):6.3f}" for scores in rankings)
        yield f"{task.name:16} {len(task.queries):7} {len(task.candidates):10} {figures}"


def main() -> None:
    """Print the table, or a line that says where the data is missing."""
    parser = argparse.ArgumentParser(description="nDCG@10 of words, vectors and both.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--share", type=float, default=0.01, help="weight of BM25 in the sum")
    given = parser.parse_args()
    if not given.data.is_dir():
        print(f"skipped: no data in {given.data}")
        return
    encoder = OnnxEncoder.load(default_model_folder())
    tasks = (make(given.data) for make in (mqp, medquad_heldout, liveqa))
    for line in table(tasks, encoder, given.share):
        print(line, flush=True)


if __name__ == "__main__":
    main()
