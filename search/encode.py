"""Texts to unit vectors with an ONNX model; needs neither torch nor transformers."""

import importlib.resources
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from search.errors import ModelUnavailable

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

Vectors = NDArray[np.float32]
Progress = Callable[[int], None]


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
        self._prefixes = (fingerprint.query_prefix, fingerprint.document_prefix)

    def ids(self, text: str) -> list[int]:
        """Return the token ids of a prefixed text; ValueError where the model would cut it off."""
        ids: list[int] = self._tokenizer.encode(text).ids
        if len(ids) > self._max_length:
            raise ValueError(
                f"text of {len(ids)} tokens, over the model's {self._max_length}: {text[:60]!r}…"
            )
        return ids

    def check(self, texts: Iterable[str]) -> None:
        """Raise ValueError for the first prefixed text that the model would cut off."""
        for text in texts:
            self.ids(text)

    def count(self, text: str) -> int:
        """Return the tokens of a text under the longer of the prefixes."""
        prefix = max(self._prefixes, key=len)
        return len(self._tokenizer.encode(prefix + text).ids)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the character offsets of the text's tokens, without prefix or special tokens."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).offsets)


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

        `threads` is how many texts are embedded at once, by default one for each usable core.
        """
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            tokenizer = _open_tokenizer(folder / "tokenizer.json")
            session = _open_session(folder / "model.onnx")
            return cls(session, tokenizer, _fingerprint(config), threads or _usable_cores())
        except Exception as error:  # onnxruntime and tokenizers each raise kinds of their own
            raise ModelUnavailable(f"no usable encoder in {folder}: {error}") from error

    @property
    def fingerprint(self) -> Fingerprint:
        """The model's identity; its weights hash is that of model.onnx."""
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

    def count_tokens(self, text: str) -> int:
        """Return the tokens the model would see, prefix and special tokens included."""
        return self._tokens.count(text)

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Return the character offsets of the text's own tokens, for cutting passages."""
        return self._tokens.spans(text)

    def _encode(self, texts: list[str], on_progress: Progress | None) -> Vectors:
        rows = np.empty((len(texts), self.dimension), dtype=np.float32)
        with ThreadPoolExecutor(min(self._threads, max(1, len(texts)))) as pool:
            for done, row in enumerate(pool.map(self._embed, texts)):
                rows[done] = row
                if on_progress:
                    on_progress(done + 1)
        return rows

    def _embed(self, text: str) -> Vectors:
        # One text a run: int8 activations share one scale over the whole input, so a batch would
        # change its members (cosine down to 0.98), and as many runs at once are as fast as a batch.
        ids = np.array([self._tokens.ids(text)], dtype=np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        row: Vectors = self._session.run(["embedding"], inputs)[0][0]
        return row


def default_model_folder() -> Path:
    """Return the folder of the encoder shipped with the package."""
    return Path(str(importlib.resources.files("search") / "model"))


def _fingerprint(config: dict[str, object]) -> Fingerprint:
    names = {field.name for field in fields(Fingerprint)}
    known = {name: value for name, value in config.items() if name in names}
    return Fingerprint.from_json(known | {"weights_sha256": config["model_sha256"]})


def _open_tokenizer(path: Path) -> "Tokenizer":
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(path))


def _open_session(path: Path) -> "onnxruntime.InferenceSession":
    # Since 1.29 onnxruntime reports to its maker from Linux, too, and writes a device id into the
    # cache folder. Only this variable, set before it is first loaded, stops both.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the threads are over texts, see _embed
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_mem_pattern = False  # it keeps a plan for every text length it has met
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
