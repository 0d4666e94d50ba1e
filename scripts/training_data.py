"""What the encoder may learn from, and what is kept from it: the rows of shared/data, split and cleaned.

Pure functions over rows; scripts/train_encoder.py makes batches of what they return.
"""

import gzip
import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]
# Eight words in a row are shared by chance or by quotation, hardly by subject.
SHINGLE = 8
COPY_SHARE = 0.8
SAME_WORDS = 0.85


@dataclass(frozen=True)
class Material:
    """Rows of the four training sets."""

    medquad: list[Row]
    doctors: list[Row]
    paraphrases: list[Row]
    entailed: list[Row]

    def texts(self) -> Iterable[str]:
        """Yield every text in it."""
        for row in (*self.medquad, *self.doctors):
            yield from (row["question"], row["answer"])
        for row in (*self.paraphrases, *self.entailed):
            yield from (row["query"], row["candidate"])


def rows(path: Path) -> list[Row]:
    """Return the objects of a gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def words(text: str) -> list[str]:
    """Return the words of a text, case folded, punctuation gone."""
    return re.findall(r"[^\W_]+", text.casefold())


def held_out(key: str, share: float) -> bool:
    """Say, the same on every machine, whether what has this key belongs to the held-out share."""
    return zlib.crc32(" ".join(words(key)).encode()) % 1000 < share * 1000


class Forbidden:
    """The texts that must not be trained on, and what counts as a near copy of one."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._shingles: set[int] = set()
        self._exact: set[str] = set()
        self._bags: dict[tuple[str, int], set[frozenset[str]]] = {}
        for text in set(texts):
            found = words(text)
            self._exact.add(" ".join(found))
            self._shingles.update(_shingles(found))
            bag = frozenset(found)
            if len(found) < SHINGLE * 8:
                for word in _rarest(bag):
                    self._bags.setdefault((word, len(bag)), set()).add(bag)

    def holds(self, text: str) -> bool:
        """Say whether a text is one of these, or nearly all its word sequences or words are."""
        found = words(text)
        if " ".join(found) in self._exact:
            return True
        own = _shingles(found)
        if own and sum(shingle in self._shingles for shingle in own) >= COPY_SHARE * len(own):
            return True
        bag = frozenset(found)
        return any(len(bag & other) >= SAME_WORDS * len(bag | other) for other in self._like(bag))

    def _like(self, bag: frozenset[str]) -> Iterator[frozenset[str]]:
        """The bags that a rare word and the number of words let share so many."""
        fewest, most = int(SAME_WORDS * len(bag)), int(len(bag) / SAME_WORDS)
        for word in _rarest(bag):
            for size in range(fewest, most + 1):
                yield from self._bags.get((word, size), ())


def split(data: Path, share: dict[str, float]) -> tuple[Material, Material]:
    """Return (what may be trained on, what is held out for choosing and for the model card).

    The share names how much of the diseases, the patients' questions and the paraphrases is held out.
    """
    medquad = [row for row in rows(data / "medquad.jsonl.gz") if row["split"] == "train"]
    foci = {name(row) for row in rows(data / "medquad.jsonl.gz") if row["split"] == "heldout"}
    keep, dev = _part(medquad, lambda row: held_out(name(row), share["medquad"]))
    doctors, doctors_held = _part(
        rows(data / "questiondoctors.jsonl.gz"),
        lambda row: held_out(row["question"], share["doctors"]),
    )
    paraphrases, paraphrases_held = _part(
        rows(data / "mqp_train.jsonl.gz"), lambda row: held_out(row["query"], share["paraphrases"])
    )
    held = Material(dev, doctors_held, paraphrases_held, [])
    forbidden = Forbidden([*held.texts(), *_judged(data)])
    return Material(
        [row for row in keep if name(row) not in foci and not _copied(row, forbidden)],
        [row for row in doctors if not _copied(row, forbidden)],
        [row for row in paraphrases if not _copied(row, forbidden, "query", "candidate")],
        [
            row
            for row in rows(data / "rqe_train.jsonl.gz")
            if not _copied(row, forbidden, "query", "candidate")
        ],
    ), held


def name(row: Row) -> str:
    """Return the name of the disease a MedQuAD row is about, in one spelling."""
    return " ".join(words(row["focus"]))


def _judged(data: Path) -> Iterable[str]:
    """Yield the texts of liveqa and of MedQuAD's held-out diseases."""
    for row in rows(data / "medquad.jsonl.gz"):
        if row["split"] == "heldout":
            yield from (row["question"], row["answer"])
    for row in rows(data / "liveqa" / "docs.jsonl.gz"):
        yield from (row["question"], row["answer"])
    for row in rows(data / "liveqa" / "queries.jsonl.gz"):
        yield from (row["message"], row["paraphrase"], row["summary"])


def _copied(row: Row, forbidden: Forbidden, *fields: str) -> bool:
    return any(forbidden.holds(row[field]) for field in fields or ("question", "answer"))


def _part(given: list[Row], held: Callable[[Row], bool]) -> tuple[list[Row], list[Row]]:
    return [row for row in given if not held(row)], [row for row in given if held(row)]


def _shingles(found: list[str]) -> set[int]:
    return {
        hash(tuple(found[start : start + SHINGLE])) for start in range(len(found) - SHINGLE + 1)
    }


def _rarest(bag: frozenset[str]) -> list[str]:
    """Return the words to look a bag up by: its longest, which are seldom common ones."""
    # Two bags that share 85 % of their words can miss each other only when all three differ.
    return sorted(bag, key=lambda word: (-len(word), word))[:3]
