"""The collections of one generation: what each is called, holds, and is looked up by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from search.vectors import APPROXIMATE_FROM

PARTS = ("vectors", "records", "answers", "files")


@dataclass(frozen=True, slots=True)
class Table:
    """The fields of a collection by their kind, its key, and how its vectors are indexed."""

    fields: Mapping[str, str]
    key: str
    dimension: int = 2
    """Milvus wants a vector in every collection; where none is needed it is of two zeros."""
    index: str = "FLAT"
    params: Mapping[str, int] = field(default_factory=dict)


def tables(dimension: int, vectors: int) -> dict[str, Table]:
    """The collections of a generation of so many vectors.

    ``siblings`` counts the vectors of the same record, so that a part of them is known from all.
    As few as an index in a folder scores one by one are scored one by one here, too.
    """
    graph = {"M": 32, "efConstruction": 200}
    small = vectors < APPROXIMATE_FROM
    return {
        "vectors": Table(
            {
                "vid": "number", "num": "number", "siblings": "small", "field": "small",
                "place": "small", "start": "small", "stop": "small", "text_hash": "text",
            },
            "vid", dimension, *(("FLAT", {}) if small else ("HNSW", graph)),
        ),
        "records": Table(
            {
                "num": "number", "id": "text", "question_words": "small", "answer_words": "small",
                "question_sketch": "number", "answer_sketch": "number",
                "signs": "text", "parts": "small", "line": "text",
            },
            "num",
        ),
        "answers": Table(
            {
                "row": "number", "num": "number", "place": "small", "specialty": "text",
                "doctor": "text", "year": "small", "source": "text", "sex": "text", "age": "text",
            },
            "row",
        ),
        "files": Table({"row": "number", "name": "text", "part": "small", "data": "text"}, "row"),
    }  # fmt: skip


def collection(index: str, generation: str, part: str) -> str:
    """The name of a part of a generation: `answers__000003_0a1b2c3d4e5f__vectors`."""
    return f"{index}__{generation.replace('-', '_')}__{part}"


def generation_of(index: str, name: str) -> str | None:
    """The generation that a collection is a part of, None for one that is not of this index."""
    pieces = name.removeprefix(f"{index}__").split("__")
    if not name.startswith(f"{index}__") or len(pieces) != 2 or pieces[1] not in PARTS:
        return None
    return pieces[0].replace("_", "-")
