"""What a build changes: the records an index shall hold, told apart from those it held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ingest.record import Record
from search import store
from search.encode import Fingerprint
from search.errors import IndexDamaged, IndexNotFound
from search.forgotten import Forgotten
from search.layout import IndexLayout
from search.rows import Rows
from search.vectors import VectorIndex


@dataclass(slots=True)
class Changes:
    """Counts of records; ``forgotten`` are those left out because they were forgotten."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    forgotten: int = 0

    @property
    def any(self) -> bool:
        """Whether any record differs."""
        return bool(self.added or self.changed or self.removed)

    @property
    def kept(self) -> int:
        """How many records there are in the end."""
        return self.added + self.changed + self.unchanged


@dataclass(frozen=True, slots=True)
class Previous:
    """The generation to build upon; ``vectors`` is None when another model made them.

    ``answers`` is false when it is not the one CURRENT names, because that one is damaged.
    """

    name: str
    rows: Rows
    vectors: VectorIndex | None
    answers: bool


def open_previous(
    layout: IndexLayout, model: Fingerprint | None, keep_missing: bool
) -> Previous | None:
    """The generation that answers, or else the newest whole one; None when there is none.

    With ``keep_missing`` only the one that answers will do: IndexDamaged says so, lest what it held
    be lost unseen.
    """
    try:
        current = store.current_generation(layout)
        if keep_missing and not store.is_whole(layout, current):
            raise IndexDamaged(
                f"{layout.generation(current)} is damaged, as `curbside verify` shows:"
                f" {store.mend(layout, current)}"
            )
    except IndexNotFound:
        return None
    except IndexDamaged:
        if keep_missing:
            raise
        current = ""
    names = layout.names()[::-1]
    names.sort(key=lambda name: name != current)
    name = next((name for name in names if store.is_whole(layout, name)), None)
    if name is None:
        return None
    folder = layout.generation(name)
    same = model is not None and store.read_manifest(folder)["model"] == model.to_json()
    vectors = VectorIndex.open(folder) if same else None
    return Previous(name, Rows.open(folder), vectors, name == current)


def merge(
    records: Iterable[Record],
    previous: Previous | None,
    keep_missing: bool,
    forgotten: Forgotten,
    changes: Changes,
) -> Iterator[Record]:
    """The records the index shall hold, each with an id of its own or over one given before.

    ``changes`` is counted on the way and true at the end.
    """
    before = previous.rows.hashes() if previous else {}
    seen: set[str] = set()
    for found in records:
        record = forgotten.without(found)
        if record is None:
            changes.forgotten += 1
            continue
        held = before.get(record.id)
        if keep_missing and held and record.excerpt and previous and _is_full(previous, record.id):
            continue  # a teaser of a page the index holds in full
        yield record
        if record.id in seen:
            continue
        seen.add(record.id)
        if held is None:
            changes.added += 1
        elif held == record.content_hash():
            changes.unchanged += 1
        else:
            changes.changed += 1
    if previous and keep_missing:
        for held_record in previous.rows.every_record():
            if held_record.id in seen:
                continue
            kept = forgotten.without(held_record)
            if kept is None:  # a run of forget that was killed is finished here
                changes.removed += 1
                continue
            yield kept
            changes.unchanged += 1
    else:
        changes.removed = len(before.keys() - seen)


def _is_full(previous: Previous, record_id: str) -> bool:
    record = previous.rows.record(record_id)
    return record is not None and not record.excerpt
