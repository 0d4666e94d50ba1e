"""The vectors that a server holds, brought to this machine, so that no text is embedded twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np

from search.embedding import Embed, Embedded, Texts, embed_here
from search.encode import Encoder, Progress, Vectors
from search.milvus.server import BLOCK, Server
from search.vector_rows import VectorRows

_KEY = "S32"


class Brought:
    """The vector of every text that a collection has one of, by the text's hash.

    In memory are the hashes; the vectors are in a file without a name below ``folder``.
    """

    def __init__(self, server: Server, name: str, folder: Path, dimension: int) -> None:
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - it lives as long as this
        keys: list[bytes] = []
        for row in server.every(name, "", ("text_hash", "vector"), BLOCK):
            keys.append(row["text_hash"].encode())
            self._file.write(np.asarray(row["vector"], dtype=np.float32).data)
        self._file.flush()
        found = np.array(keys, dtype=_KEY)
        self._order = np.argsort(found, kind="stable")
        self._keys = found[self._order]
        self._rows = VectorRows(os.dup(self._file.fileno()), len(keys), dimension)

    def close(self) -> None:
        """Give the room back."""
        self._file.close()

    def embed(self, encoder: Encoder, _: Path | None) -> Embed:
        """What gives known texts their vectors, and has the encoder embed the others."""

        def embed(texts: Texts, total: int, heard: Progress) -> Iterator[Embedded]:
            new: list[tuple[bytes, str]] = []
            for text_hash, text in texts:
                vector = self._vector(text_hash)
                if vector is None:
                    new.append((text_hash, text))
                else:
                    yield [text_hash], vector
            yield from embed_here(encoder, iter(new), total, heard)

        return embed

    def _vector(self, text_hash: bytes) -> Vectors | None:
        key = np.array([text_hash.hex().encode()], dtype=_KEY)
        at = np.searchsorted(self._keys, key)
        if at[0] == len(self._keys) or self._keys[at[0]] != key[0]:
            return None
        return self._rows.at(self._order[at])
