"""The records that were forgotten and shall not come back, as hashes of their ids and addresses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ingest.record import Record, RecordLine
from search import store
from search.disk import replace_text
from search.errors import IndexDamaged
from search.layout import IndexLayout

_LINE = re.compile(r"[0-9a-f]{64}")


def key(name: str) -> str:
    """The hash of an id or an address."""
    return hashlib.sha256(name.strip().rstrip("/").encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Hashes of what was forgotten; the file of them begins with the hash of all its lines."""

    keys: frozenset[str] = frozenset()

    @classmethod
    def read(cls, layout: IndexLayout) -> Forgotten:
        """What the file and the manifests name; IndexDamaged when none of them can be read."""
        keys: set[str] = set()
        copies = 0
        for name in layout.names():
            try:
                keys.update(store.read_manifest(layout.generation(name))["forgotten"])
                copies += 1
            except IndexDamaged:
                continue
        held = read_file(layout)
        if held is None and not copies:
            raise IndexDamaged(
                f"{layout.forgotten} was altered: restore it from a copy; if you delete it, what was"
                " forgotten can come back"
            )
        return cls(frozenset(keys | (held or set())))

    def plus(self, names: Iterable[str]) -> Forgotten:
        """These and the ids and addresses given."""
        return Forgotten(self.keys | {key(name) for name in names})

    def has(self, name: str) -> bool:
        """Whether an id or an address was forgotten."""
        return key(name) in self.keys

    def without(self, record: Record) -> Record | None:
        """The record with no mention of what was forgotten; None when it was forgotten itself."""
        if not self.keys:
            return record
        if self.has(record.id) or (record.url and self.has(record.url)):
            return None
        related = tuple(other for other in record.related if not self.has(other))
        flags = tuple(flag for flag in record.flags if not self.has(flag.partition(":")[2]))
        if related == record.related and flags == record.flags:
            return record
        return replace(record, related=related, flags=flags)

    def without_line(self, line: RecordLine) -> RecordLine | None:
        """The same of a record as a line."""
        if not self.keys:
            return line
        record = line.record()
        kept = self.without(record)
        if kept is record:
            return line
        return RecordLine.of(kept) if kept else None

    def known_to(self, layout: IndexLayout, name: str) -> bool:
        """Whether a generation was built with all of these left out."""
        manifest = store.read_manifest(layout.generation(name))
        return self.keys <= set(manifest["forgotten"])

    def write(self, layout: IndexLayout) -> None:
        """Write the file if it does not say the same already."""
        held = read_file(layout)
        if held is None or self.keys != held:
            replace_text(layout.forgotten, _checked("".join(f"{k}\n" for k in sorted(self.keys))))


def read_file(layout: IndexLayout) -> set[str] | None:
    """The hashes in the file, none if it is not there; None when it was altered."""
    try:
        text = layout.forgotten.read_bytes().decode("ascii", errors="replace")
    except FileNotFoundError:
        return set()
    body = text[65:]
    lines = body.splitlines()
    if text != _checked(body) or not all(map(_LINE.fullmatch, lines)):
        return None
    return set(lines)


def _checked(body: str) -> str:
    return f"{hashlib.sha256(body.encode()).hexdigest()}\n{body}"
