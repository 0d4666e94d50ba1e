"""Where an index is kept, and what can be done with all of it: a folder, or a server's collections."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from search import store
from search.embedded import Embedded
from search.encode import Encoder
from search.holdings import Holdings
from search.index_encoder import OnNotice, build_encoder, index_encoder
from search.layout import IndexLayout

if TYPE_CHECKING:
    from search.build import BuildResult, Reading, Records
    from search.embedding import OnProgress
    from search.forget import ForgetResult
    from search.rollback import RollbackResult
    from search.verify import Verification

Index = str | os.PathLike[str]


class Home(Protocol):
    """Where an index is kept; only its generations answer questions."""

    address: str

    def pointer(self) -> bytes:
        """What is another once another generation answers; never raises."""

    def current(self) -> str:
        """The name of the generation that answers; IndexNotFound or IndexDamaged when there is none."""

    def keeps(self, generation: str) -> bool:
        """Whether a generation is still there."""

    def encoder(self, generation: str) -> Encoder:
        """The encoder that built a generation; ModelUnavailable names what is missing."""

    def open(self, generation: str) -> Holdings:
        """A generation, checked and opened."""

    def build(
        self,
        records: Records | Reading,
        model: str | None,
        *,
        keep_missing: bool,
        on_progress: OnProgress | None,
        on_notice: OnNotice | None,
    ) -> BuildResult:
        """Make the index hold exactly these records (``keep_missing``: and what it held)."""

    def plan(self, records: Records | Reading, *, keep_missing: bool) -> BuildResult:
        """What ``build`` would change."""

    def forget(self, names: Sequence[str]) -> ForgetResult:
        """Erase the records of these ids and URLs, and keep them from coming back."""

    def rollback(self) -> RollbackResult:
        """Go back to the generation before the one that answers."""

    def verify(self) -> Verification:
        """Check everything against what was written down when it was built."""


def home(index: Index) -> Home:
    """The home that a folder or an address names; BadAddress."""
    if os.fspath(index).startswith("milvus:"):
        from search.milvus import Milvus
        from search.milvus.address import parse

        return Milvus(parse(index))
    return Folder(IndexLayout(Path(index)))


class Folder:
    """An index in a folder of this machine."""

    def __init__(self, layout: IndexLayout) -> None:
        self.address = str(layout.root)
        self.layout = layout

    def pointer(self) -> bytes:
        """The bytes of ``CURRENT``."""
        try:
            return self.layout.current.read_bytes()
        except OSError:
            return b"missing"

    def current(self) -> str:
        """The name of the generation that answers; IndexNotFound or IndexDamaged when there is none."""
        return store.current_generation(self.layout)

    def keeps(self, generation: str) -> bool:
        """Whether a generation is still there."""
        return self.layout.generation(generation).is_dir()

    def encoder(self, generation: str) -> Encoder:
        """The encoder that built a generation; ModelUnavailable names what is missing."""
        return index_encoder(self.layout, generation)

    def open(self, generation: str) -> Holdings:
        """A generation, its files checked before any library reads them."""
        store.check_generation(self.layout.generation(generation))
        return Embedded(self.layout, generation)

    def build(
        self,
        records: Records | Reading,
        model: str | None,
        *,
        keep_missing: bool,
        on_progress: OnProgress | None,
        on_notice: OnNotice | None,
    ) -> BuildResult:
        """Make the index hold exactly these records (``keep_missing``: and what it held)."""
        from search.build import build

        with build_encoder(self.layout, model, keep_missing, on_notice) as (encoder, folder):
            return build(
                records, self.layout, encoder, folder,
                keep_missing=keep_missing, on_progress=on_progress,
            )  # fmt: skip

    def plan(self, records: Records | Reading, *, keep_missing: bool) -> BuildResult:
        """What ``build`` would change; writes nothing."""
        from search.build import plan

        return plan(records, self.layout, keep_missing=keep_missing)

    def forget(self, names: Sequence[str]) -> ForgetResult:
        """Erase the records of these ids and URLs, and keep them from coming back."""
        from search.forget import forget

        return forget(names, self.layout)

    def rollback(self) -> RollbackResult:
        """Go back to the generation before the one that answers."""
        from search.rollback import rollback

        return rollback(self.layout)

    def verify(self) -> Verification:
        """Check every file against what was written down when it was built."""
        from search.verify import verify

        return verify(self.layout)
