"""BEIR folders: ``queries.jsonl``, ``qrels.tsv`` or ``qrels/test.tsv``, and perhaps ``corpus.jsonl``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ingest.errors import BadInput
from ingest.record import Answer, Question, Record
from search.evaluation.dataset import Dataset, Qrels, Query
from search.evaluation.lines import objects, refuse, text_of
from search.evaluation.trec import read_qrels

QRELS_PLACES = ("qrels.tsv", "qrels/test.tsv", "qrels.txt")


def present(folder: Path, name: str) -> Path | None:
    """A file of a folder, gzipped or not; None when it is not there."""
    places = (folder / name, folder / f"{name}.gz")
    return next((place for place in places if place.is_file()), None)


def read_beir(folder: str | Path) -> Dataset:
    """The data set of a folder; BadInput names the file and line that is wrong.

    Without ``corpus.jsonl`` the ids of documents are those of records in the index that is asked.
    """
    folder = Path(folder)
    queries_file = present(folder, "queries.jsonl")
    qrels_file = next(filter(None, (present(folder, place) for place in QRELS_PLACES)), None)
    if not queries_file or not qrels_file:
        missing = " or ".join(QRELS_PLACES) if queries_file else "queries.jsonl"
        raise BadInput(f"{folder} has no {missing}: a data set needs its queries and judgements")
    corpus_file = present(folder, "corpus.jsonl")
    queries = _queries(queries_file)
    records = _records(corpus_file) if corpus_file else None
    qrels = read_qrels(qrels_file)
    known = (query.id for query in queries)
    _refuse_unknown(qrels, known, f"{qrels_file} judges the query", queries_file)
    if corpus_file and records is not None:
        judged = (document for grades in qrels.values() for document in grades)
        held = (record.id for record in records)
        _refuse_unknown(judged, held, f"{qrels_file} judges the document", corpus_file)
    return Dataset(folder.resolve().name, queries, qrels, records)


def write_beir(dataset: Dataset, folder: str | Path) -> None:
    """Write a data set as a BEIR folder; of a record its title, question and answers are kept."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    queries = (
        {"_id": query.id, "text": query.text, "metadata": dict(query.facts)}
        for query in dataset.queries
    )
    _write_lines(folder / "queries.jsonl", queries)
    if dataset.records is not None:
        _write_lines(folder / "corpus.jsonl", map(_document, dataset.records))
    lines = [
        f"{query}\t{document}\t{grade}\n"
        for query, grades in dataset.qrels.items()
        for document, grade in grades.items()
    ]
    heading = "query-id\tcorpus-id\tscore\n"
    (folder / "qrels.tsv").write_text(heading + "".join(lines), encoding="utf-8")


def _queries(path: Path) -> tuple[Query, ...]:
    found: dict[str, Query] = {}
    for number, row in objects(path):
        name = text_of(path, number, row, "_id", "id")
        if name in found:
            refuse(path, number, f"the query {name} stands there twice")
        facts = row.get("metadata") or {}
        if not isinstance(facts, dict):
            refuse(path, number, "its metadata is not an object")
        found[name] = Query(name, text_of(path, number, row, "text"), facts)
    if not found:
        raise BadInput(f"{path} holds no query")
    return tuple(found.values())


def _records(path: Path) -> tuple[Record, ...]:
    found: dict[str, Record] = {}
    for number, row in objects(path):
        name = text_of(path, number, row, "_id", "id")
        if name in found:
            refuse(path, number, f"the document {name} stands there twice")
        title, question, text = (str(row.get(key) or "") for key in ("title", "question", "text"))
        if not (title + question + text).strip():
            refuse(path, number, f"the document {name} has no text")
        found[name] = document_record(name, question, text, title)
    if not found:
        raise BadInput(f"{path} holds no document")
    return tuple(found.values())


def document_record(name: str, question: str, answer: str, title: str = "") -> Record:
    """A document of a data set as the record that is indexed."""
    answers = (Answer(answer),) if answer.strip() else ()
    return Record(name, "qa", "evaluation", None, title or None, Question(question), answers)


def _document(record: Record) -> dict[str, Any]:
    text = "\n\n".join(answer.text for answer in record.answers)
    row = {"_id": record.id, "title": record.title or "", "text": text}
    return row | ({"question": record.question.text} if record.question.text else {})


def _write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_text("".join(lines), encoding="utf-8")


def _refuse_unknown(
    names: Qrels | Iterable[str], known: Iterable[str], what: str, where: Path
) -> None:
    held = set(known)
    for name in names:
        if name not in held:
            raise BadInput(f"{what} {name}, which {where} does not hold")
