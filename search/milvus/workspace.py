"""The folder of this machine in which an index of a server is built, brought up to what the server holds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ingest.record import RecordLine
from search import store
from search.build import Elsewhere, build
from search.disk import replace_text, writing
from search.forgotten import Forgotten
from search.homes import Folder
from search.index_encoder import OnNotice, index_encoder, model_folder
from search.layout import IndexLayout
from search.milvus.brought import Brought
from search.milvus.contents import fetched
from search.milvus.files import record_in
from search.milvus.server import Server
from search.milvus.tables import collection

_TOGETHER = 200
"""Records brought from a server at a time."""


class Workspace:
    """A folder with an index like any other, and a note of which generation the server had of it."""

    def __init__(self, server: Server, root: Path, served: IndexLayout) -> None:
        self._server = server
        self._served = served
        self._note = root.with_name("loaded")
        self.folder = Folder(IndexLayout(root))
        self.lock = IndexLayout(root.with_name("lock"))

    def ready(self, current: str | None, on_notice: OnNotice | None) -> str | None:
        """Have the folder hold what the server answers from, ``current``, or more; returns that."""
        layout = self.folder.layout
        noted = self._note.read_text(encoding="ascii") if self._note.exists() else None
        if current is None or noted == current:
            return current
        with writing(layout.root):
            if current in layout.names() and store.is_whole(layout, current):
                store.point(layout, current)
            else:
                if on_notice:
                    on_notice(
                        f"bringing the records of {self._server.address} to this machine first"
                    )
                self._bring(current)
            self.pushed(current)
        return current

    def pushed(self, generation: str) -> None:
        """Note that the server answers from a generation of this folder."""
        replace_text(self._note, generation)

    def _bring(self, generation: str) -> None:
        """Build anew what the server holds; other machines built it."""
        layout = self.folder.layout
        shutil.rmtree(layout.root, ignore_errors=True)
        fetched(self._server, self._server.address.collection, generation, self._served)
        manifest = store.read_manifest(self._served.generation(generation))
        layout.root.mkdir(parents=True)
        # Numbers go on from the server's, so that later generations have higher ones.
        layout.generation(generation).mkdir(parents=True)
        Forgotten(frozenset(manifest["forgotten"])).write(layout)
        encoder = index_encoder(self._served, generation)
        name = collection(self._server.address.collection, generation, "vectors")
        with closing(Brought(self._server, name, layout.root, encoder.dimension)) as vectors:
            records = Elsewhere(self._lines(generation), vectors.embed)
            build(records, layout, encoder, model_folder(self._served, generation))

    def _lines(self, generation: str) -> Iterator[RecordLine]:
        index = self._server.address.collection
        rows = self._server.every(
            collection(index, generation, "records"), "", ("num", "parts", "line"), _TOGETHER
        )
        files = collection(index, generation, "files")
        for row in rows:
            yield RecordLine.of(record_in(self._server, files, row))
