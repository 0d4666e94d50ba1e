"""Where everything of an index lies on disk, as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SCHEMA_VERSION = 1

MANIFEST_FILE = "manifest.json"
ROWS_FILE = "records.sqlite"


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
    def lock(self) -> Path:
        """The file a build holds a lock on, naming its process."""
        return self.root / "build.lock"

    def generation(self, name: str) -> Path:
        """The folder of one generation."""
        return self.generations / name

    def names(self) -> list[str]:
        """The finished generations, oldest first."""
        if not self.generations.is_dir():
            return []
        return sorted(entry.name for entry in self.generations.iterdir() if entry.name.isdigit())
