"""An index on a Milvus server: made whole in a folder of this machine, then loaded and swapped in."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from search.disk import build_lock
from search.encode import Encoder
from search.errors import IndexBusy, IndexDamaged, IndexNotFound, IndexUnavailable
from search.index_encoder import OnNotice, index_encoder
from search.layout import IndexLayout, number_in
from search.milvus.address import Address
from search.milvus.contents import fetched
from search.milvus.holdings import Collections
from search.milvus.load import drop, load
from search.milvus.server import Server
from search.milvus.tables import PARTS, collection, generation_of
from search.milvus.workspace import Workspace
from search.rollback import RollbackResult

if TYPE_CHECKING:
    from search.build import BuildResult, Reading, Records
    from search.embedding import OnProgress
    from search.forget import ForgetResult
    from search.verify import Verification

GLANCE_S = 1.0
"""How long a pointer that was read is good for."""


class Milvus:
    """An alias of a server names the collections that answer; each build makes new ones."""

    def __init__(self, address: Address) -> None:
        self.address = str(address)
        self._index = address.collection
        self._server = Server(address)
        self._served = IndexLayout(address.workspace / "served")
        self._workspace = Workspace(self._server, address.workspace / "build", self._served)
        self._seen = (float("-inf"), b"")

    def pointer(self) -> bytes:
        """The collection that the alias names, as it was a moment ago; the last known of a server that is away."""
        read, pointer = self._seen
        if time.monotonic() > read + GLANCE_S:
            with suppress(IndexUnavailable):
                pointer = (self._server.named(self._index) or "missing").encode()
            self._seen = (time.monotonic(), pointer)
        return pointer

    def current(self) -> str:
        """The name of the generation that answers; IndexNotFound when there is none."""
        found = self._current()
        if found is None:
            raise IndexNotFound(
                f"no index at {self.address}: run `curbside index PATHS --index {self.address}` to build one"
            )
        return found

    def keeps(self, generation: str) -> bool:
        """Whether a generation is still there, or the server cannot be asked."""
        try:
            return generation in self._generations()
        except IndexUnavailable:
            return True

    def encoder(self, generation: str) -> Encoder:
        """The encoder that built a generation; ModelUnavailable names what is missing."""
        return index_encoder(self._served, generation)

    def open(self, generation: str) -> Collections:
        """A generation, with what asking needs on this machine brought here."""
        contents = fetched(self._server, self._index, generation, self._served)
        return Collections(self._server, generation, self._served, contents, self._generations())

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
        with build_lock(self._workspace.lock):
            was = self._workspace.ready(self._current(), on_notice)
            built = self._workspace.folder.build(
                records, model,
                keep_missing=keep_missing, on_progress=on_progress, on_notice=on_notice,
            )  # fmt: skip
            self._answer_from(built.generation, was, on_notice)
        return built

    def plan(self, records: Records | Reading, *, keep_missing: bool) -> BuildResult:
        """What ``build`` would change on the server."""
        with build_lock(self._workspace.lock):
            self._workspace.ready(self._current(), None)
            return self._workspace.folder.plan(records, keep_missing=keep_missing)

    def forget(self, names: Sequence[str]) -> ForgetResult:
        """Erase the records of these ids and URLs from the server and this machine."""
        with build_lock(self._workspace.lock):
            was = self._workspace.ready(self.current(), None)
            done = self._workspace.folder.forget(names)
            self._answer_from(done.generation, was, None)
            drop(self._server, self._every() - {done.generation})
            fetched(self._server, self._index, done.generation, self._served)
        return done

    def rollback(self) -> RollbackResult:
        """Let the generation before the one that answers answer again."""
        was = self.current()
        older = [name for name in self._generations() if number_in(name) < number_in(was)]
        if not older:
            raise IndexDamaged(
                f"{self.address} keeps no generation before {was}: run `curbside index PATHS --index {self.address}`"
            )
        for part in PARTS:
            self._server.load(collection(self._index, older[-1], part))
        self._server.point(self._index, collection(self._index, older[-1], "files"))
        return RollbackResult(older[-1], was)

    def verify(self) -> Verification:
        """Count every collection of the generation that answers, and hash the files kept there."""
        from search.milvus.check import verify

        return verify(self._server, self.current(), self._served)

    def _current(self) -> str | None:
        named = self._server.named(self._index)
        return generation_of(self._index, named) if named else None

    def _generations(self) -> list[str]:
        """The generations all of whose parts are there, oldest first."""
        names = self._server.collections(f"{self._index}__")
        found = {generation_of(self._index, name) for name in names} - {None}
        whole = [
            name
            for name in found
            if name and all(collection(self._index, name, part) in names for part in PARTS)
        ]
        return sorted(whole, key=lambda name: (number_in(name), name))

    def _answer_from(self, generation: str, was: str | None, on_notice: OnNotice | None) -> None:
        """Load a generation that was built here, and let it answer instead of the one that did."""
        if generation == was:
            return
        # What an earlier try left of it may be half of it.
        drop(self._server, {name for name in self._every() if name != was})
        if on_notice:
            on_notice(f"built; loading it into {self.address}")
        replicas = load(self._server, self._workspace.folder.layout, generation)
        if on_notice and replicas < self._server.address.replicas:
            on_notice(
                f"{self.address} has nodes for {replicas} of {self._server.address.replicas} replicas: while a node"
                " is down, questions are refused"
            )
        if self._current() != was:
            raise IndexBusy(
                f"another machine built {self.address} meanwhile, and its build answers: run this again"
            )
        self._server.point(self._index, collection(self._index, generation, "files"))
        self._workspace.pushed(generation)

    def _every(self) -> set[str]:
        """The generations any part of which is there."""
        names = self._server.collections(f"{self._index}__")
        return {name for name in (generation_of(self._index, each) for each in names) if name}
