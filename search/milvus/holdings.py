"""A generation in the collections of a server; the words of its records are searched on this machine."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.record import Record
from search import store
from search.copies import Gist
from search.errors import IndexUnavailable
from search.facets import Facets
from search.holdings import Conditions, Near, Places
from search.layout import IndexLayout
from search.lexical import LexicalIndex
from search.milvus.contents import facets_from
from search.milvus.files import record_in
from search.milvus.server import Row, Server
from search.milvus.tables import collection
from search.rows import ARTICLE_BIT
from search.signs import Signs
from search.stretches import FIELDS, Stretch

_STRONG = {"consistency_level": "Strong"}
_STRETCH = ("num", "siblings", "field", "place", "start", "stop")
_LINE = ("parts", "line")
_READ_AHEAD = 25
_MOST = 16_384
"""Rows that Milvus gives for one question at most."""
_ANSWER = FIELDS.index("answer")
_QUESTION = FIELDS.index("question")


class Collections:
    """The holdings of one generation of an index on a server, for one thread."""

    def __init__(
        self, server: Server, generation: str, layout: IndexLayout, contents: dict[str, Any],
        generations: list[str],
    ) -> None:  # fmt: skip
        self.address = str(server.address)
        self.generation = generation
        self.manifest = store.read_manifest(layout.generation(generation))
        self._layout = layout
        self._server = server
        self._contents = contents
        self._generations = generations
        self._ahead: list[int] = []
        self._lines: dict[int, Row] = {}

    def reading(self) -> AbstractContextManager[None]:
        """The server names what goes wrong itself."""
        return nullcontext()

    def postings(self, boosts: dict[str, float]) -> LexicalIndex:
        """The words of the records, ranked by BM25 with these weights of the fields."""
        return LexicalIndex.open(self._layout.generation(self.generation), boosts)

    def near(
        self, query: NDArray[np.float32], depth: int, kind: str, nums: Collection[int] | None
    ) -> list[int]:
        """The records of a kind, and among ``nums`` if given, that the ``depth`` nearest vectors are of."""
        side = ">=" if kind == "article" else "<"
        condition = f"num {side} {ARTICLE_BIT}"
        if nums is not None:
            condition = f"num in {sorted(nums)}"
        counts = self.manifest["counts"]
        found = self._search(query, depth, condition, ("num",))
        # What a server that lost a node leaves out, it leaves out in silence.
        held = self._server.count(self._named("vectors"), "Eventually")
        if not found or held != counts["vectors"]:
            found = self._search(query, depth, condition, ("num",), **_STRONG)
            held = self._server.count(self._named("vectors"))
        if not found or held != counts["vectors"]:
            raise self._partial(f"{held:,} of {counts['vectors']:,} vectors")
        return sorted({int(row["num"]) for _, row in found})

    def measured(self, query: NDArray[np.float32], nums: list[int], places: Places) -> list[Near]:
        """How near each of these records is; of one in ``places``, only its answers there count."""
        found = self._stretches(query, nums)
        return [_nearest(found[num], places.get(num)) for num in nums]

    def record(self, record_id: str) -> Record | None:
        """The record of an id."""
        rows = self._records(f"id == {json.dumps(record_id, ensure_ascii=False)}", _LINE)
        return self._read(rows[0]) if rows else None

    def numbered(self, num: int) -> Record:
        """The record of a number; IndexDamaged when it is not held."""
        if num not in self._lines:
            # Who asked for the sizes of records reads some of them next, in that order.
            at = self._ahead.index(num) if num in self._ahead else len(self._ahead)
            wanted = {num, *self._ahead[at : at + _READ_AHEAD]}
            self._lines |= {int(row["num"]): row for row in self._of(wanted, _LINE)}
        return self._read(self._lines[num])

    def signs_of(self, nums: Collection[int]) -> dict[int, Signs]:
        """What the question of each of these records says of each sign."""
        return {
            int(row["num"]): dict(json.loads(row["signs"])) for row in self._of(nums, ("signs",))
        }

    def gists_of(self, nums: Collection[int]) -> dict[int, Gist]:
        """How many words each of these records has, and their sketch."""
        self._ahead, self._lines = list(nums), {}
        fields = ("question_words", "answer_words", "question_sketch", "answer_sketch")
        return {int(r["num"]): Gist(*(int(r[f]) for f in fields)) for r in self._of(nums, fields)}

    def known(self, column: str) -> dict[str, str]:
        """The keys of all values of a column, the commonest first, with the value."""
        return dict(self._contents["known"][column])

    def passing(self, conditions: Conditions) -> Places:
        """The records that pass, with their answers that do, or {-1} where no answer is asked about."""
        wanted = {
            "specialty == {}": conditions.specialty,
            "doctor == {}": conditions.doctor,
            "source == {}": conditions.source,
            "year >= {}": conditions.since,
            "sex == {}": conditions.sex,
            "age == {}": conditions.age,
        }
        clauses = [
            clause.format(json.dumps(value, ensure_ascii=False))
            for clause, value in wanted.items()
            if value is not None
        ]
        places: dict[int, set[int]] = {}
        rows = self._server.every(self._named("answers"), " and ".join(clauses), ("num", "place"))
        for row in rows:
            place = int(row["place"]) if conditions.of_answers else -1
            places.setdefault(int(row["num"]), set()).add(place)
        return {num: frozenset(chosen) for num, chosen in places.items()}

    def sources(self) -> dict[str, int]:
        """Every source with its number of records, the largest first."""
        return dict(self._contents["sources"])

    def top(self, column: str) -> dict[str, int]:
        """The commonest values of an answer's ``specialty`` or ``doctor``, with their counts."""
        return dict(self._contents["top"][column])

    def facets(self) -> Facets:
        """What filters can choose from, with the counts of the whole index."""
        return facets_from(self._contents)

    def generations(self) -> list[str]:
        """The generations on the server when this one was opened, oldest first."""
        return self._generations

    def again(self) -> Collections:
        """The same generation once more, for another thread; the server is shared."""
        return Collections(
            self._server, self.generation, self._layout, self._contents, self._generations
        )

    def close(self) -> None:
        """Nothing is held open for one engine alone."""

    def _named(self, part: str) -> str:
        return collection(self._server.address.collection, self.generation, part)

    def _search(
        self, query: NDArray[np.float32], limit: int, condition: str, fields: Sequence[str],
        **more: Any,
    ) -> list[tuple[float, Row]]:  # fmt: skip
        how = {"metric_type": "IP", "params": {"ef": max(2 * limit, 64)}}
        return self._server.search(
            self._named("vectors"), query.tolist(), limit, condition, fields,
            search_params=how, **more,
        )  # fmt: skip

    def _stretches(
        self, query: NDArray[np.float32], nums: list[int]
    ) -> dict[int, list[tuple[float, Row]]]:
        """All stretches of these records with their cosines; IndexUnavailable when some are missing."""
        for level in ({}, _STRONG):
            hits = self._search(query, _MOST, f"num in {nums}", _STRETCH, **level)
            if len(hits) == _MOST and len(nums) > 1:  # there are more than one answer can hold
                half = len(nums) // 2
                return self._stretches(query, nums[:half]) | self._stretches(query, nums[half:])
            found: dict[int, list[tuple[float, Row]]] = {num: [] for num in nums}
            for cosine, row in hits:
                found[int(row["num"])].append((cosine, row))
            whole = [
                rows for rows in found.values() if rows and len(rows) == rows[0][1]["siblings"]
            ]
            if len(whole) == len(nums):
                return found
        raise self._partial(f"{len(whole)} of {len(nums)} records whole")

    def _records(self, condition: str, fields: Sequence[str]) -> list[Row]:
        return self._server.query(self._named("records"), condition, ["num", *fields])

    def _of(self, nums: Collection[int], fields: Sequence[str]) -> list[Row]:
        """The rows of these records; IndexUnavailable when some are missing."""
        found = self._records(f"num in {list(nums)}", fields) if nums else []
        if len(found) != len(nums):
            raise self._partial(f"{len(found)} of {len(nums)} records")
        return found

    def _read(self, row: Row) -> Record:
        return record_in(self._server, self._named("files"), row)

    def _partial(self, what: str) -> IndexUnavailable:
        return IndexUnavailable(
            f"{self.address} gives only a part of what it holds ({what}), so nothing is shown:"
            " see that all its nodes run, and ask again"
        )


def _nearest(rows: list[tuple[float, Row]], places: frozenset[int] | None) -> Near:
    """The cosines of a record's question and of the nearest of its other stretches that count."""
    asked = [cosine for cosine, row in rows if row["field"] == _QUESTION]
    told = [
        (-cosine, int(row["field"]), int(row["place"]), int(row["start"]), int(row["stop"]))
        for cosine, row in rows
        if row["field"] != _QUESTION
        and (row["field"] != _ANSWER or places is None or row["place"] in places)
    ]
    if not told:
        return Near(max(asked, default=None), None, None)
    cosine, field, *where = min(told)
    return Near(max(asked, default=None), -cosine, Stretch(FIELDS[field], *where))
