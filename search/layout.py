"""Where everything of an index lies on disk, as values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 5

MANIFEST_FILE = "manifest.json"
ROWS_FILE = "records.sqlite"
PAGES_FILE = "pages.sqlite"
LEXICAL_FOLDER = "lexical"
UNFINISHED = ".building-"
"""Begins the name of a folder that is being written or taken away; the next build clears it."""

_NAME = re.compile(r"(\d{6,})-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class IndexLayout:
    """The folder of an index: ``CURRENT`` names the generation that answers."""

    root: Path

    @property
    def current(self) -> Path:
        """The pointer file."""
        return self.root / "CURRENT"

    @property
    def generations(self) -> Path:
        """The folder of immutable generations."""
        return self.root / "generations"

    @property
    def models(self) -> Path:
        """Encoders beside the generations, each in a folder named by what is in it."""
        return self.root / "models"

    @property
    def forgotten(self) -> Path:
        """The hashes of the records that shall not come back."""
        return self.root / "forgotten"

    @property
    def lock(self) -> Path:
        """The file a build holds a lock on, naming its process."""
        return self.root / "build.lock"

    def generation(self, name: str) -> Path:
        """The folder of one generation."""
        return self.generations / name

    def names(self) -> list[str]:
        """The finished generations, oldest first."""
        found = [name for name in _entries(self.generations) if is_generation(name)]
        whole = [name for name in found if _entries(self.generation(name))]
        return sorted(whole, key=lambda name: (number_in(name), name))

    def last_number(self) -> int:
        """The highest number that a generation here ever had, 0 if there was none."""
        return max((number_in(name) for name in _entries(self.generations)), default=0)

    def leftovers(self) -> list[Path]:
        """What builds that were killed left behind."""
        inside = [
            folder / name
            for folder in (self.generations, self.models)
            for name in _entries(folder)
            if name.startswith(UNFINISHED)
        ]
        fresh = [unfinished(path) for path in (self.current, self.forgotten)]
        return [*inside, *(path for path in fresh if path.exists())]


def is_generation(name: str) -> bool:
    """Whether a folder's name is a number and the beginning of its manifest's hash."""
    return _NAME.fullmatch(name) is not None


def number_in(name: str) -> int:
    """The number a generation's name begins with, 0 if it begins with none."""
    digits = re.match(r"\d*", name)
    return int(digits.group() or 0) if digits else 0


def sizes(manifest: dict[str, Any]) -> dict[str, int]:
    """The bytes of each part of a generation, and of the encoder beside it."""
    parts = {"vectors": 0, "postings": 0, "rows": 0, "pages": 0, "model": 0}
    for name, file in manifest["files"].items():
        part = "postings" if name.startswith(LEXICAL_FOLDER) else "vectors"
        parts[{ROWS_FILE: "rows", PAGES_FILE: "pages"}.get(name, part)] += file["bytes"]
    parts["model"] = sum(file["bytes"] for file in manifest["model_files"].values())
    return parts


def unfinished(path: Path) -> Path:
    """Where a file's next content is written before it takes its place."""
    return path.with_name(f"{path.name}.new")


def _entries(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
