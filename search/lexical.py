"""BM25 over the fields of records. The only file that imports tantivy."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from search.errors import IndexDamaged
from search.layout import LEXICAL_FOLDER

MAX_QUERY_WORDS = 400
_WORD = re.compile(r"[^\W_]+")
# So frequent in any question that matching them says nothing and costs most of the time.
STOP_WORDS = frozenset(
    """
    a about after also am an and any are as at be because been but by can could did do does
    for from had has have he her his how i if in into is it its just like me more my no not
    of on or our out she should so some that the their them then there these they this to up
    was we were what when which who why will with would you your
    """.split()
)


@dataclass(frozen=True, slots=True)
class LexicalDoc:
    """The words of one record, by field."""

    num: int
    kind: str
    title: str
    question: str
    answer: str
    tags: str


ASKED_FIELDS = ("title", "question")
TOLD_FIELDS = ("answer", "tags")
FIELDS = (*ASKED_FIELDS, *TOLD_FIELDS)
SHOWN_FIELDS = (*ASKED_FIELDS, "answer")


def query_words(text: str) -> list[str]:
    """The distinct words of a query that are worth looking up, in order, at most 400."""
    words = dict.fromkeys(word.casefold() for word in _WORD.findall(text))
    return [word for word in words if word not in STOP_WORDS][:MAX_QUERY_WORDS]


class LexicalIndex:
    """Postings of one generation, memory-mapped."""

    def __init__(self, index: Any, schema: Any, boosts: dict[str, float]) -> None:
        self._index = index
        self._schema = schema
        self._boosts = boosts
        self._searcher = index.searcher()

    @staticmethod
    def write(folder: Path, docs: Iterable[LexicalDoc]) -> int:
        """Write the postings of all docs; returns how many there are."""
        import tantivy

        target = folder / LEXICAL_FOLDER
        target.mkdir()
        index = tantivy.Index(_schema(), path=str(target))
        # One thread: the same docs in the same order give the same segments.
        writer = index.writer(heap_size=128_000_000, num_threads=1)
        count = 0
        for doc in docs:
            count += 1
            fields = {name: [getattr(doc, name)] for name in FIELDS}
            writer.add_document(
                tantivy.Document.from_dict(
                    {**fields, "num": doc.num, "kind": doc.kind}, index.schema
                )
            )
        writer.commit()
        writer.wait_merging_threads()
        return count

    @classmethod
    def open(cls, folder: Path, boosts: dict[str, float]) -> LexicalIndex:
        """Open what ``write`` wrote; IndexDamaged when it cannot be read."""
        try:
            index = _open(folder / LEXICAL_FOLDER)
            return cls(index, index.schema, boosts)
        except (ValueError, OSError) as error:
            raise IndexDamaged(f"the postings of {folder} cannot be read ({error})") from error

    def __len__(self) -> int:
        return int(self._searcher.num_docs)

    def search(
        self, words: Sequence[str], depth: int, kind: str, allowed: Iterable[int] | None = None
    ) -> list[tuple[int, float]]:
        """The ``depth`` best (record number, BM25) of a kind, among ``allowed`` if given."""
        return self._search(words, self._boosts, depth, kind, allowed)

    def _search(
        self,
        words: Sequence[str],
        boosts: dict[str, float],
        depth: int,
        kind: str,
        allowed: Iterable[int] | None,
    ) -> list[tuple[int, float]]:
        import tantivy

        if not words or not depth:
            return []
        matched, _ = self._index.parse_query_lenient(" ".join(words), list(boosts), boosts)
        must = tantivy.Occur.Must
        # A filter must not change a score, so it is matched with a score of nothing.
        only = [tantivy.Query.term_query(self._schema, "kind", kind)]
        if allowed is not None:
            only.append(tantivy.Query.term_set_query(self._schema, "num", list(allowed)))
        clauses = [(must, tantivy.Query.const_score_query(query, 0.0)) for query in only]
        query = tantivy.Query.boolean_query([(must, matched), *clauses])
        hits = self._searcher.search(query, limit=depth, count=False).hits
        nums = self._searcher.fast_field_values("num", [address for _, address in hits])
        return [(int(num), float(score)) for num, (score, _) in zip(nums, hits, strict=True)]

    def scores(
        self, words: Sequence[str], kind: str, nums: Sequence[int]
    ) -> list[tuple[float, float]]:
        """For each of these records its BM25 in the fields of its question, and of its answers."""
        asked, told = (
            dict(self._search(words, self._only(fields), len(nums), kind, nums))
            for fields in (ASKED_FIELDS, TOLD_FIELDS)
        )
        return [(asked.get(num, 0.0), told.get(num, 0.0)) for num in nums]

    def _only(self, fields: Sequence[str]) -> dict[str, float]:
        return {field: self._boosts[field] for field in fields}

    def holding(self, words: Sequence[str], nums: Sequence[int]) -> set[int]:
        """Which of these record numbers hold every one of the words in some text that is shown."""
        import tantivy

        if not words or not nums:
            return set()
        every = [self._index.parse_query_lenient(word, list(SHOWN_FIELDS))[0] for word in words]
        among = tantivy.Query.term_set_query(self._schema, "num", list(nums))
        must = tantivy.Occur.Must
        query = tantivy.Query.boolean_query([(must, part) for part in (*every, among)])
        hits = self._searcher.search(query, limit=len(nums), count=False).hits
        return set(self._searcher.fast_field_values("num", [address for _, address in hits]))


def _open(folder: Path) -> Any:
    import tantivy

    try:
        return tantivy.Index.open(str(folder))
    except ValueError as error:
        if "Lockfile" not in str(error):
            raise
    # tantivy locks a file even to read: what may not be written is read through links to it, which
    # are not needed once all its files are mapped.
    with tempfile.TemporaryDirectory(prefix="curbside-", ignore_cleanup_errors=True) as links:
        for file in folder.resolve().iterdir():
            if file.suffix != ".lock":
                (Path(links) / file.name).symlink_to(file)
        index = tantivy.Index.open(links)
    # WHY again: a thread of tantivy's may put a lock there just while the folder is being removed.
    shutil.rmtree(links, ignore_errors=True)
    return index


def _schema() -> Any:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("num", indexed=True, fast=True)
    builder.add_text_field("kind", tokenizer_name="raw", index_option="basic")
    for name in FIELDS:
        builder.add_text_field(name, tokenizer_name="en_stem", index_option="freq")
    return builder.build()
