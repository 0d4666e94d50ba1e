"""Which record each vector is of and which stretch of its text, in the order of the vectors.

The rows in sqlite say the same; asking them for some 1,500 vectors costs more than all else of a search.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from search.errors import IndexDamaged
from search.vector_rows import Ids

if TYPE_CHECKING:
    from search.new_rows import NewRows

RECORDS_FILE = "vector_records.npy"
"""The record's number of each vector, in the order of the vectors."""
NUMBERS_FILE = "stretch_records.npy"
STRETCHES_FILE = "stretches.npy"
"""Record by record, in reading order: the numbers of the records, and their stretches."""

FIELDS = ("question", "answer", "body")
_KIND = np.dtype([
    ("at", "<i8"), ("field", "<i4"), ("place", "<i4"), ("start", "<i4"), ("stop", "<i4"),
])  # fmt: skip


class Stretch(NamedTuple):
    """A stretch of a record's text: ``field`` question, answer or body, of answer ``place``, from start to stop."""

    field: str
    place: int
    start: int
    stop: int


class Stretches:
    """Memory-mapped tables of one generation's stretches; ``at`` is a vector's place among all."""

    def __init__(self, records: Ids, numbers: Ids, table: NDArray[Any]) -> None:
        self._records = records
        self._numbers = numbers
        self._table = table

    @staticmethod
    def write(folder: Path, rows: NewRows, ids: Ids) -> None:
        """Write the tables of the rows' vectors, whose ids are these in rising order."""
        numbers = np.empty(len(ids), dtype=np.int64)
        table = np.empty(len(ids), dtype=_KIND)
        codes = {field: code for code, field in enumerate(FIELDS)}
        for line, (num, vid, field, place, start, stop) in enumerate(rows.stretches()):
            numbers[line] = num
            table[line] = (vid, codes[field], place, start, stop)
        table["at"] = np.searchsorted(ids, table["at"])
        records = np.empty_like(numbers)
        records[table["at"]] = numbers
        for name, array in (
            (RECORDS_FILE, records),
            (NUMBERS_FILE, numbers),
            (STRETCHES_FILE, table),
        ):
            np.save(folder / name, array)

    @classmethod
    def open(cls, folder: Path) -> Stretches:
        """Open what ``write`` wrote; IndexDamaged when the files are not that."""
        try:
            found = [
                np.load(folder / name, mmap_mode="r", allow_pickle=False)
                for name in (RECORDS_FILE, NUMBERS_FILE, STRETCHES_FILE)
            ]
        except (OSError, ValueError) as error:
            raise IndexDamaged(f"the stretches of {folder} cannot be read ({error})") from error
        if len({len(array) for array in found}) > 1 or found[2].dtype != _KIND:
            raise IndexDamaged(f"the stretches of {folder} are not what a build writes")
        records, numbers, table = (np.asarray(array) for array in found)
        return cls(records, numbers, table)

    def __len__(self) -> int:
        return len(self._records)

    def records_at(self, places: Ids) -> Ids:
        """The distinct numbers of the records that the vectors at these places are of, in order."""
        # WHY not np.unique: its first use imports all of numpy.ma, a fortieth of a second.
        found = np.sort(self._records[places])
        distinct: Ids = found[np.append(True, found[1:] != found[:-1])[: len(found)]]
        return distinct

    def of(self, numbers: Ids) -> tuple[NDArray[Any], Ids]:
        """The lines of all stretches of these records, and for each line which of the records it is of.

        A line has the fields at, field (its place in FIELDS), place, start and stop.
        """
        first = np.searchsorted(self._numbers, numbers, "left")
        counts = np.searchsorted(self._numbers, numbers, "right") - first
        owners = np.repeat(np.arange(len(numbers)), counts)
        before = np.cumsum(counts) - counts
        lines = np.arange(len(owners)) - before[owners] + first[owners]
        return self._table[lines], owners


def stretch(line: Any) -> Stretch:
    """A line as a stretch."""
    return Stretch(FIELDS[line["field"]], int(line["place"]), int(line["start"]), int(line["stop"]))
