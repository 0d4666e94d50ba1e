"""Records from an index itself: what makes it anew when its pages are gone or its format is old."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path

from ingest.memory import Memory
from ingest.record import Record, RecordLine
from search import store
from search.build import Reading, Records
from search.errors import IndexDamaged
from search.layout import ROWS_FILE, IndexLayout
from search.rows import Rows

ReadPages = Callable[[list[Path], Memory | None], Iterable[RecordLine]]


def reading(paths: Sequence[Path], read_pages: ReadPages) -> Records | Reading:
    """What the paths hold, as ``build`` takes it; an index among them gives the records it holds.

    Of a record that is in an index and in a page, the page counts.
    """
    indexes = [IndexLayout(path) for path in paths if is_index(path)]
    pages = [path for path in paths if not is_index(path)]
    if not indexes:
        return lambda memory: read_pages(pages, memory)
    held = chain.from_iterable(held_lines(index) for index in indexes)
    return chain(held, read_pages(pages, None) if pages else ())


def is_index(path: Path) -> bool:
    """Whether a folder is an index."""
    layout = IndexLayout(path)
    return layout.current.is_file() and layout.generations.is_dir()


def held_lines(layout: IndexLayout) -> Iterator[RecordLine]:
    """The records of the generation that answers, whatever its schema; IndexDamaged if they were altered."""
    folder = layout.generation(store.current_generation(layout))
    seals = store.read_manifest(folder, any_schema=True)["files"]
    how = store.mend(layout, folder.name)
    store.refuse_altered(folder, {ROWS_FILE: seals[ROWS_FILE]}, how, hash_all=True)
    rows = Rows.open(folder)
    try:
        with closing(rows.db):
            for (line,) in rows.db.execute("SELECT line FROM records ORDER BY num"):
                yield RecordLine.of(Record.from_json(json.loads(line)))
    except (sqlite3.Error, KeyError, TypeError, ValueError) as error:
        raise IndexDamaged(f"the records of {folder} cannot be read ({error})") from error
