"""What a build changes: the records an index shall hold, told apart from those it held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.memory import LIBRARIES, code_fingerprint
from ingest.record import Record, RecordLine
from search import store
from search.encode import Fingerprint
from search.errors import IndexDamaged, IndexNotFound
from search.forgotten import Forgotten
from search.layout import IndexLayout
from search.new_rows import NewRows
from search.vectors import VectorIndex


@dataclass(frozen=True, slots=True)
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
    folder: Path
    manifest: store.Manifest
    vectors: VectorIndex | None
    answers: bool

    @property
    def is_ours(self) -> bool:
        """Whether this code and model made it, and would work out the same from the same records."""
        return self.vectors is not None and self.manifest["code"] == code()


def open_previous(
    layout: IndexLayout, model: Fingerprint | None, keep_missing: bool
) -> Previous | None:
    """The generation that answers, or else the newest whole one; None when there is none.

    With ``keep_missing`` only the one that answers will do: IndexDamaged says so, lest what it held
    be lost unseen.
    """
    try:
        current = store.current_generation(layout)
        if keep_missing:
            store.read_manifest(layout.generation(current))
            if not store.is_whole(layout, current):
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
    manifest = store.read_manifest(folder)
    same = model is not None and manifest["model"] == model.to_json()
    vectors = VectorIndex.open(folder) if same else None
    return Previous(name, folder, manifest, vectors, name == current)


def collect(
    records: Iterable[Record | RecordLine],
    rows: NewRows,
    previous: Previous | None,
    keep_missing: bool,
    forgotten: Forgotten,
) -> Changes:
    """Write the records the index shall hold into new rows; returns how they differ from those before.

    Of two with one id the later counts. What is worked out from a record is only worked out for
    those that the generation before cannot lend (``NewRows.lend`` does the others).
    """
    lent = previous is not None and previous.is_ours
    left_out = 0

    def put(found: RecordLine) -> bool:
        line = forgotten.without_line(found)
        if line and not (lent and rows.copy(line)):
            rows.add(line)
        return line is not None

    for found in records:
        line = found if isinstance(found, RecordLine) else RecordLine.of(found)
        if keep_missing and previous and line.excerpt and _is_held_in_full(rows, line.id):
            continue  # a teaser of a page the index holds in full
        left_out += not put(line)
    if previous and keep_missing:
        for held in _missing(rows):
            put(held)  # or not, when a run of forget was killed
    if lent:
        rows.lend()
    return _count(rows, previous is not None, left_out)


def code() -> str:
    """The fingerprint of the code that makes records, and of that which works out rows from them."""
    searching = code_fingerprint("search", ("tokenizers",), ("evaluation", "model", "web"))
    return f"{code_fingerprint('ingest', LIBRARIES)} {searching}"


def is_same(rows: NewRows) -> bool:
    """Whether not even the path or the bytes of a page behind a record moved."""
    query = (
        "SELECT NOT EXISTS (SELECT 1 FROM records r LEFT JOIN old.records o ON o.num = r.num"
        " WHERE o.line IS NOT r.line)"
    )
    return bool(rows.db.execute(query).fetchone()[0])


def _is_held_in_full(rows: NewRows, name: str) -> bool:
    query = "SELECT 1 FROM old.records WHERE id = ? AND NOT excerpt"
    return rows.db.execute(query, (name,)).fetchone() is not None


def _missing(rows: NewRows) -> Iterator[RecordLine]:
    """The records of the generation before that are not among the new ones."""
    query = (
        "SELECT id, kind, source, excerpt, hash, line FROM old.records"
        " WHERE id NOT IN (SELECT id FROM records) ORDER BY num"
    )
    for name, kind, source, excerpt, digest, line in rows.db.execute(query):
        yield RecordLine(name, kind, source, bool(excerpt), digest, line)


def _count(rows: NewRows, has_old: bool, left_out: int) -> Changes:
    if not has_old:
        return Changes(added=rows.count()["records"], forgotten=left_out)
    both = "SELECT COUNT(*) FROM records r JOIN old.records o ON o.id = r.id WHERE o.hash {} r.hash"
    only = "SELECT COUNT(*) FROM {} WHERE id NOT IN (SELECT id FROM {})"

    def number(query: str) -> int:
        return int(rows.db.execute(query).fetchone()[0])

    return Changes(
        added=number(only.format("records", "old.records")),
        changed=number(both.format("!=")),
        removed=number(only.format("old.records", "records")),
        unchanged=number(both.format("=")),
        forgotten=left_out,
    )
