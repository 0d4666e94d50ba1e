"""The tasks curbside is measured on, whatever files their rows come from."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ingest.record import Record
from search.evaluation.beir import document_record
from search.evaluation.dataset import Dataset, Qrels, Query

HELD_OUT_QUESTIONS = 2048
ANSWERED = 2
"""A LiveQA query is asked when some answer to it was judged at least incomplete."""
SAME_OPENING = 200
"""Two MedQuAD answers are one when this many first letters agree."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with an answer; ``focus`` is the disease it is about."""

    id: str
    question: str
    answer: str
    focus: str = ""


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """Two questions, and whether they ask the same."""

    query: str
    candidate: str
    same: bool


def liveqa(
    queries: Iterable[Query], judged: Iterable[Pair], others: Iterable[Pair], qrels: Qrels
) -> Dataset:
    """Consumers' messages to the judged answers, among these and all of MedQuAD that is not these."""
    known = list(judged)
    openings = {pair.answer[:SAME_OPENING] for pair in known}
    known += [pair for pair in others if pair.answer[:SAME_OPENING] not in openings]
    asked = {name for name, grades in qrels.items() if max(grades.values()) >= ANSWERED}
    return Dataset(
        "liveqa",
        tuple(query for query in queries if query.id in asked),
        {name: grades for name, grades in qrels.items() if name in asked},
        tuple(document_record(p.id, p.question, p.answer) for p in told_apart(known)),
    )


def medquad_heldout(pairs: Iterable[Pair]) -> Dataset:
    """Questions to their answers, by the answer's text alone, of diseases kept out of training."""
    first: dict[str, Pair] = {}
    for pair in told_apart(pair for pair in pairs if is_held_out(pair.focus)):
        first.setdefault(pair.question, pair)
    chosen = list(first.values())
    random.Random(0).shuffle(chosen)
    chosen = chosen[:HELD_OUT_QUESTIONS]
    return Dataset(
        "medquad-heldout",
        tuple(Query(f"q-{pair.id}", pair.question) for pair in chosen),
        {f"q-{pair.id}": {pair.id: 1} for pair in chosen},
        tuple(document_record(pair.id, "", pair.answer) for pair in chosen),
    )


def is_held_out(focus: str) -> bool:
    """Whether a disease of MedQuAD is among the fifth that no model here was trained on."""
    return int(hashlib.md5(focus.lower().encode(), usedforsecurity=False).hexdigest(), 16) % 5 == 0


def paraphrases(name: str, pairs: Iterable[Paraphrase]) -> Dataset:
    """Questions to those that ask the same, among the candidates of all pairs."""
    queries: dict[str, str] = {}
    candidates: dict[str, str] = {}
    qrels = Qrels()
    for pair in pairs:
        query = queries.setdefault(pair.query, f"q{len(queries)}")
        candidate = candidates.setdefault(pair.candidate, f"c{len(candidates)}")
        if pair.same:
            qrels.setdefault(query, {})[candidate] = 1
    return Dataset(
        name,
        tuple(Query(query, text) for text, query in queries.items() if query in qrels),
        qrels,
        tuple(document_record(number, text, "") for text, number in candidates.items()),
    )


def own_answers(name: str, pairs: Sequence[Pair]) -> Dataset:
    """Questions to all the answers they were given, among the answers of all, by their text alone."""
    queries: dict[str, str] = {}
    qrels = Qrels()
    records: list[Record] = []
    for pair in told_apart(pairs):
        query = queries.setdefault(pair.question, f"q{len(queries)}")
        qrels.setdefault(query, {})[pair.id] = 1
        records.append(document_record(pair.id, "", pair.answer))
    asked = tuple(Query(query, text) for text, query in queries.items())
    return Dataset(name, asked, qrels, tuple(records))


def told_apart(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs, an id that recurs made another by a number."""
    seen: dict[str, int] = {}
    for pair in pairs:
        seen[pair.id] = count = seen.get(pair.id, 0) + 1
        name = pair.id if count == 1 else f"{pair.id}#{count}"
        yield Pair(name, pair.question, pair.answer, pair.focus)
