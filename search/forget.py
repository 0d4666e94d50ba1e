"""Erasing records from an index so that no byte of their text is left on disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ingest.record import Record
from search import store
from search.changes import Changes, Previous, collect, open_previous
from search.disk import build_lock, writing
from search.encode import Encoder
from search.errors import IndexDamaged, RecordNotFound
from search.forgotten import Forgotten, key
from search.generation import Run, complete, keep_model, new_generation, new_rows, tidy
from search.index_encoder import index_encoder, model_folder
from search.layout import IndexLayout
from search.page_memory import PageMemory
from search.rows import Rows


@dataclass(frozen=True, slots=True)
class ForgetResult:
    """How many records went; ``copies`` are other records that hold a stretch of the same text."""

    forgotten: int
    generation: str
    records: int
    copies: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The result as a dictionary."""
        return asdict(self)


def forget(names: Sequence[str], layout: IndexLayout) -> ForgetResult:
    """Erase the records of these ids and URLs with the encoder that the index was built with."""
    current = store.current_generation(layout)
    encoder = index_encoder(layout, current)
    return erase(names, layout, encoder, model_folder(layout, current))


def erase(
    names: Sequence[str], layout: IndexLayout, encoder: Encoder, model: Path | None
) -> ForgetResult:
    """Erase the records of these ids and URLs from all generations, and keep them from coming back.

    A new generation without them is written, reusing all vectors, and every other is deleted. What
    shall not come back is written down first, so a run that is killed halfway loses only time.
    RecordNotFound, before anything is changed, for a name that no generation knows.
    """
    with build_lock(layout):
        current = open_previous(layout, encoder.fingerprint, keep_missing=True)
        gone = _find(names, layout)
        forgotten = Forgotten.read(layout).plus(names)
        forgotten = forgotten.plus(record.id for record in gone.values())
        forgotten = forgotten.plus(_own_addresses(gone, layout))
        assert current is not None  # the encoder came from it
        forgotten.write(layout)
        memory = PageMemory(current.folder)
        with new_generation(layout) as folder, closing(memory):
            rows = new_rows(layout, folder, current)
            with closing(rows.db):
                copies = _copies(rows, gone)
                with writing(layout.root, (sqlite3.Error,)):
                    changes = collect((), rows, current, True, forgotten)
                    memory.write(folder, forgotten, keep_all=True)
                kept = keep_model(layout, model)
                run = _run(current, changes)
                name, _ = complete(
                    layout, folder, rows, encoder, kept, forgotten, run, current.vectors
                )
        tidy(layout, forgotten, [name])
    return ForgetResult(len(gone), name, changes.kept, copies)


def _run(current: Previous, changes: Changes) -> Run:
    """What reading the same again would be to a generation without what was forgotten."""
    run = Run(**current.manifest["run"])
    # Of older records nobody knows whether they would be read again.
    inputs = None if run.kept_older else run.inputs
    return Run(inputs, run.kept_older, run.left_out + changes.removed)


def _find(names: Iterable[str], layout: IndexLayout) -> dict[str, Record]:
    """The records of these ids and URLs in any generation, by id."""
    wanted = {key(name): name for name in names}
    met: set[str] = set()
    found: dict[str, Record] = {}
    for rows in _every_rows(layout):
        for record in rows.every_record():
            keys = {key(record.id)} | ({key(record.url)} if record.url else set())
            if keys & wanted.keys():
                found[record.id] = record
                met |= keys & wanted.keys()
    missing = [name for digest, name in wanted.items() if digest not in met]
    if missing:
        raise RecordNotFound(
            f"no record has the id or URL {', '.join(missing)}, and nothing was changed:"
            " ids are in `curbside ask --json`"
        )
    return found


def _own_addresses(gone: dict[str, Record], layout: IndexLayout) -> set[str]:
    """The URLs that no record but these has: their pages stay away even if an id should change."""
    addresses = {record.url for record in gone.values() if record.url}
    for rows in _every_rows(layout):
        for record in rows.every_record():
            if record.id not in gone:
                addresses.discard(record.url or "")
    return addresses


def _every_rows(layout: IndexLayout) -> Iterable[Rows]:
    for name in layout.names():
        try:
            rows = Rows.open(layout.generation(name))
        except IndexDamaged:
            continue  # it is deleted whatever it held
        yield rows
        rows.close()


def _copies(rows: Rows, gone: dict[str, Record]) -> tuple[str, ...]:
    """The ids of other records with a question or a stretch of an answer that is word for word the same."""
    query = (
        "SELECT DISTINCT other.id FROM old.records mine JOIN old.vectors a ON a.num = mine.num"
        " JOIN old.vectors b ON b.text_hash = a.text_hash AND b.num != a.num"
        " JOIN old.records other ON other.num = b.num WHERE mine.id = ? ORDER BY 1"
    )
    found = {row[0] for name in gone for row in rows.db.execute(query, (name,))}
    return tuple(sorted(found - gone.keys()))
