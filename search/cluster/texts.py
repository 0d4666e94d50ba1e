"""Texts -> vectors by actors of a Ray cluster, each of which holds the encoder."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import ray

from ingest.cluster.connection import Cluster
from ingest.cluster.flow import actors, dataset, tables
from ingest.errors import ClusterFailed
from search.embedding import Embed, Embedded, Texts, embed_here, windows
from search.encode import (
    CONFIG_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    Encoder,
    Fingerprint,
    OnnxEncoder,
    Progress,
)

FEW = 128
"""Texts that are embedded here sooner than actors have loaded the encoder."""
MOST_A_BLOCK = 1024
_BLOCKS_A_CORE = 4
_TEXTS = pa.schema([("hash", pa.binary(16)), ("text", pa.string())])


class Model(NamedTuple):
    """An encoder to be loaded on a node: the files of its ONNX form, none for one loaded by name."""

    fingerprint: Fingerprint
    files: dict[str, bytes]

    def load(self) -> Encoder:
        """The encoder, on one core; ClusterFailed when it is another one here."""
        encoder = self._load()
        if encoder.fingerprint != self.fingerprint:
            raise ClusterFailed(
                f"the node {platform.node()} has another {self.fingerprint.name} than this machine:"
                " install the same on every node"
            )
        return encoder

    def _load(self) -> Encoder:
        if not self.files:
            from search.sentence_model import resolve

            return resolve(self.fingerprint.name)
        with TemporaryDirectory(prefix="curbside-") as folder:
            for name, data in self.files.items():
                Path(folder, name).write_bytes(data)
            return OnnxEncoder.load(Path(folder), threads=1)


def with_ray(cluster: Cluster, encoder: Encoder, folder: Path | None) -> Embed:
    """Embed with the nodes of a cluster what is embedded here with an encoder, which is kept in a folder."""

    def embed(texts: Texts, total: int, heard: Progress) -> Iterator[Embedded]:
        if total <= FEW:
            yield from embed_here(encoder, texts, total, heard)
            return
        size = min(MOST_A_BLOCK, -(-total // (_BLOCKS_A_CORE * cluster.cores)))
        blocks = [cluster.put(table) for table in _blocks(texts, size)]
        done = 0
        model = [cluster.put(_model(encoder, folder))]
        for table in cluster.run(vectors, blocks, model, cluster.cores):
            done += len(table)
            yield table["hash"].to_pylist(), _matrix(table["vector"], encoder.dimension)
            heard(done)
        if done != total:
            raise ClusterFailed(f"the Ray cluster embedded {done} texts of {total}: run this again")

    return embed


def vectors(blocks: Sequence[Any], model: list[Any], cores: int) -> Iterator[pa.Table]:
    """A flow: blocks of (hash, text) -> (hash, vector as bytes) by the model that a reference stands for."""
    embedded = dataset(blocks).map_batches(
        Embedder, fn_constructor_args=(model,), batch_size=None, batch_format="pyarrow",
        num_cpus=1, compute=actors(cores),
    )  # fmt: skip
    return tables(embedded)


class Embedder:
    """An actor that holds an encoder."""

    def __init__(self, model: list[Any]) -> None:
        held: Model = ray.get(model[0])
        self._model = held
        self._encoder: Encoder | None = None

    def __call__(self, texts: pa.Table) -> pa.Table:
        """The vectors of some texts."""
        # Not loaded when the actor starts: what is raised then, Ray tells without its kind.
        self._encoder = self._encoder or self._model.load()
        rows = self._encoder.encode_documents(texts["text"].to_pylist())
        width = pa.binary(rows.shape[1] * 4)
        data = pa.py_buffer(np.ascontiguousarray(rows, dtype="<f4"))
        column = pa.Array.from_buffers(width, len(rows), [None, data])
        return pa.table({"hash": texts["hash"], "vector": column})


def _model(encoder: Encoder, folder: Path | None) -> Model:
    names = (MODEL_FILE, TOKENIZER_FILE, CONFIG_FILE)
    held = folder if isinstance(encoder, OnnxEncoder) else None
    return Model(
        encoder.fingerprint, {name: (held / name).read_bytes() for name in names} if held else {}
    )


def _blocks(texts: Texts, size: int) -> Iterator[pa.Table]:
    for some in windows(texts, size):
        hashes, words = zip(*some, strict=True)
        yield pa.table([hashes, words], schema=_TEXTS)


def _matrix(column: pa.ChunkedArray, dimension: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    data = b"".join(column.to_pylist())
    return np.frombuffer(data, dtype="<f4").reshape(-1, dimension)
