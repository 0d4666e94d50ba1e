"""Texts to unit vectors with an ONNX model; needs neither torch nor transformers."""

import importlib.resources
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from search.errors import ModelUnavailable

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

Vectors = NDArray[np.float32]
States = NDArray[np.float32]
"""(length, width): what the encoder makes of each token half-way."""
Progress = Callable[[int], None]

MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
CONFIG_FILE = "config.json"

TOKENS_A_RUN = 512
"""Short texts share a run up to here: their weights are then read once, and all stays in the cache."""
TEXTS_AT_ONCE = 4096
"""Texts whose tokens are in memory at a time."""


@dataclass(frozen=True)
class Fingerprint:
    """Everything that decides which vector a text gets; two encoders with equal ones agree."""

    name: str
    weights_sha256: str
    pooling: str
    query_prefix: str
    document_prefix: str
    max_length: int
    normalize: bool
    dimension: int
    similarity: str

    def to_json(self) -> dict[str, str | int | bool]:
        """Return the fields as a JSON object."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "Fingerprint":
        """Rebuild what `to_json` wrote; ValueError on a missing, foreign or mistyped field."""
        kinds = {field.name: field.type for field in fields(cls)}
        wrong = [name for name, kind in kinds.items() if type(data.get(name)) is not kind]
        if wrong or len(data) != len(kinds):
            odd = sorted(wrong) or sorted(set(data) - set(kinds))
            raise ValueError(f"not an encoder fingerprint: {', '.join(odd)}")
        return cls(**data)  # type: ignore[arg-type]


class Encoder(Protocol):
    """What the index needs of any embedding model."""

    @property
    def fingerprint(self) -> Fingerprint:
        """The model's identity, as an index's manifest keeps it."""

    @property
    def dimension(self) -> int:
        """The length of every vector."""

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) unit rows; ValueError for a text over max_length tokens."""

    def encode_documents(
        self, texts: Sequence[str], on_progress: Progress | None = None
    ) -> Vectors:
        """Return (n, dimension) unit rows; on_progress hears how many texts are done."""

    def count_tokens(self, text: str) -> int:
        """Return the tokens the model would see, prefix and special tokens included."""

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Return the character offsets of the text's own tokens, for cutting passages."""


class Tokens:
    """A tokenizer that never truncates, and the prefixes a model puts before its texts."""

    def __init__(self, tokenizer: "Tokenizer", fingerprint: Fingerprint) -> None:
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        self._max_length = fingerprint.max_length
        self._prefixes = {fingerprint.query_prefix, fingerprint.document_prefix}

    def ids(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the token ids of prefixed texts; ValueError where the model would cut one off."""
        found: list[list[int]] = [one.ids for one in self._tokenizer.encode_batch(texts)]
        for ids, text in zip(found, texts, strict=True):
            if len(ids) > self._max_length:
                raise ValueError(
                    f"text of {len(ids)} tokens, over the model's {self._max_length}: {text[:60]!r}…"
                )
        return found

    def count(self, text: str) -> int:
        """Return the tokens of a text under the longer of the prefixes."""
        return max(len(self._tokenizer.encode(prefix + text).ids) for prefix in self._prefixes)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the character offsets of the text's tokens, without prefix or special tokens."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).offsets)

    def save(self, path: Path) -> None:
        """Write the tokenizer as it is used here, to a tokenizer.json."""
        self._tokenizer.save(str(path), pretty=False)


class OnnxEncoder:
    """An encoder whose one ONNX graph ends in the pooled, normalised embedding."""

    def __init__(
        self,
        session: "onnxruntime.InferenceSession",
        tokenizer: "Tokenizer",
        fingerprint: Fingerprint,
        threads: int,
    ) -> None:
        self._session = session
        self._tokens = Tokens(tokenizer, fingerprint)
        self._fingerprint = fingerprint
        self._threads = threads

    @classmethod
    def load(cls, folder: Path, threads: int | None = None) -> "OnnxEncoder":
        """Open the config.json, tokenizer.json and model.onnx of a folder, or ModelUnavailable.

        `threads` is how many runs go on at once, by default one for each usable core.
        """
        try:
            config = json.loads((folder / CONFIG_FILE).read_text(encoding="utf-8"))
            tokenizer = _open_tokenizer(folder / TOKENIZER_FILE)
            session = open_session(folder / MODEL_FILE)
            return cls(session, tokenizer, _fingerprint(config), threads or _usable_cores())
        except Exception as error:  # onnxruntime and tokenizers each raise kinds of their own
            raise ModelUnavailable(f"no usable encoder in {folder}: {error}") from error

    @property
    def fingerprint(self) -> Fingerprint:
        """The model's identity, as its config.json has it."""
        return self._fingerprint

    @property
    def dimension(self) -> int:
        """The length of every vector."""
        return self._fingerprint.dimension

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) unit rows; ValueError for a text over max_length tokens."""
        prefix = self._fingerprint.query_prefix
        return self._encode([prefix + text for text in texts], None)

    def encode_documents(
        self, texts: Sequence[str], on_progress: Progress | None = None
    ) -> Vectors:
        """Return (n, dimension) unit rows; on_progress hears how many texts are done."""
        prefix = self._fingerprint.document_prefix
        return self._encode([prefix + text for text in texts], on_progress)

    @property
    def gives_states(self) -> bool:
        """Whether ``read`` can be asked of this graph."""
        return len(self._session.get_outputs()) > 1

    def read(self, texts: Sequence[str]) -> list[tuple[Vectors, States]]:
        """Return of each query the unit row, and the states of its tokens, special ones included."""
        prefix = self._fingerprint.query_prefix
        batches = [np.array([ids]) for ids in self._tokens.ids([prefix + text for text in texts])]

        def run(batch: NDArray[np.int64]) -> tuple[Vectors, States]:
            rows, states = self._session.run(["embedding", "states"], {"input_ids": batch})
            return rows[0], states[0]

        if len(batches) < 2:
            return [run(batch) for batch in batches]
        with ThreadPoolExecutor(self._threads) as pool:
            return list(pool.map(run, batches))

    def count_tokens(self, text: str) -> int:
        """Return the tokens the model would see, prefix and special tokens included."""
        return self._tokens.count(text)

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Return the character offsets of the text's own tokens, for cutting passages."""
        return self._tokens.spans(text)

    def _encode(self, texts: list[str], on_progress: Progress | None) -> Vectors:
        rows = np.empty((len(texts), self.dimension), dtype=np.float32)
        done = 0
        for start in range(0, len(texts), TEXTS_AT_ONCE):
            ids = self._tokens.ids(texts[start : start + TEXTS_AT_ONCE])
            for places, vectors in self._runs(ids):
                rows[np.array(places) + start] = vectors
                done += len(places)
                if on_progress:
                    on_progress(done)
        return rows

    def _runs(self, ids: list[list[int]]) -> Iterator[tuple[list[int], Vectors]]:
        """The places of texts that shared a run, with their vectors; as many runs at once as cores."""
        runs = [(places, np.array([ids[place] for place in places])) for places in _alike(ids)]
        if len(runs) < 2:  # a question has no use for threads
            yield from ((places, self._run(batch)) for places, batch in runs)
            return
        with ThreadPoolExecutor(self._threads) as pool:
            vectors = pool.map(self._run, (batch for _, batch in runs))
            yield from zip((places for places, _ in runs), vectors, strict=True)

    def _run(self, batch: NDArray[np.int64]) -> Vectors:
        rows: Vectors = self._session.run(["embedding"], {"input_ids": batch})[0]
        return rows


def _alike(ids: list[list[int]]) -> Iterator[list[int]]:
    """Yield the places of texts of the same length, as many as fit a run, the longest first.

    Nothing is padded, and the graph adds up each text by itself: its vector is to the last bit the
    same whatever shares its run.
    """
    by_length = sorted(range(len(ids)), key=lambda place: -len(ids[place]))
    for length, group in groupby(by_length, key=lambda place: len(ids[place])):
        places = list(group)
        size = max(1, TOKENS_A_RUN // max(1, length))
        for start in range(0, len(places), size):
            yield places[start : start + size]


def default_model_folder() -> Path:
    """Return the folder of the encoder shipped with the package."""
    return Path(str(importlib.resources.files("search") / "model"))


def _fingerprint(config: dict[str, object]) -> Fingerprint:
    names = {field.name for field in fields(Fingerprint)}
    return Fingerprint.from_json({name: config[name] for name in names & config.keys()})


def _open_tokenizer(path: Path) -> "Tokenizer":
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(path))


def open_session(path: Path) -> "onnxruntime.InferenceSession":
    """Open a graph to be run on the thread that asks; onnxruntime's own errors."""
    # Since 1.29 onnxruntime reports to its maker from Linux, too, and writes a device id into the
    # cache folder. Only this variable, set before it is first loaded, stops both.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the threads are over runs
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # The arena has one lock, at which runs on two threads wait for each other: a third of the time.
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False  # it keeps a plan for every shape it has met
    # The graph was optimised when it was exported: what was checked then is what runs.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
