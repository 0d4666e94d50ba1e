"""Any sentence-transformers model that is on this machine, behind the encoder the index expects.

Nothing here contacts a model hub: a model is fetched beforehand, by a command the errors name.
"""

import hashlib
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from search.encode import (
    Encoder,
    Fingerprint,
    OnnxEncoder,
    Progress,
    Tokens,
    Vectors,
    default_model_folder,
)
from search.errors import ModelUnavailable

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer

BATCH = 16
# Between two reports of progress.
CHUNK = 256
# What a model without a limit is held to.
LONGEST = 512


class SentenceTransformerEncoder:
    """An encoder that runs a sentence-transformers model, and so imports torch."""

    def __init__(self, model: "SentenceTransformer", fingerprint: Fingerprint) -> None:
        self.model = model
        self.tokens = Tokens(_fast_tokenizer(model, fingerprint.name), fingerprint)
        self._fingerprint = fingerprint

    @classmethod
    def load(cls, name: str) -> "SentenceTransformerEncoder":
        """Open a model by the path of its folder or its name in the local cache of the hub."""
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise ModelUnavailable(
                f"model {name!r} needs sentence-transformers: pip install 'curbside[models]'"
            ) from error
        # A question is no place for a progress bar.
        import_module("transformers.utils.logging").disable_progress_bar()
        folder = _local_folder(name)
        try:
            model = SentenceTransformer(str(folder), local_files_only=True)
        except Exception as error:  # each kind of model fails in its own way
            raise ModelUnavailable(
                f"{folder} is no sentence-transformers model: {error}"
            ) from error
        # As exact on a GPU as on a CPU, so that either can add to an index of the other.
        return cls(model.float(), _fingerprint(model, name, folder))

    @property
    def fingerprint(self) -> Fingerprint:
        """The model's identity; its weights hash is that of the weight files torch reads."""
        return self._fingerprint

    @property
    def dimension(self) -> int:
        """The length of every vector."""
        return self._fingerprint.dimension

    @property
    def on_gpu(self) -> bool:
        """Whether the model found a device faster than the processor."""
        return str(self.model.device) != "cpu"

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return (n, dimension) unit rows; ValueError for a text over max_length tokens."""
        prefix = self._fingerprint.query_prefix
        self.tokens.ids([prefix + text for text in texts])
        rows = self.model.encode_query(
            list(texts), prompt=prefix, batch_size=BATCH, show_progress_bar=False
        )
        return _unit(rows, self.dimension)

    def encode_documents(
        self, texts: Sequence[str], on_progress: Progress | None = None
    ) -> Vectors:
        """Return (n, dimension) unit rows; on_progress hears how many texts are done."""
        rows = np.empty((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(texts), CHUNK):
            chunk = texts[start : start + CHUNK]
            rows[start : start + len(chunk)] = self._encode_chunk(chunk)
            if on_progress:
                on_progress(start + len(chunk))
        return rows

    def count_tokens(self, text: str) -> int:
        """Return the tokens the model would see, prefix and special tokens included."""
        return self.tokens.count(text)

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Return the character offsets of the text's own tokens, for cutting passages."""
        return self.tokens.spans(text)

    def _encode_chunk(self, texts: Sequence[str]) -> Vectors:
        prefix = self._fingerprint.document_prefix
        self.tokens.ids([prefix + text for text in texts])
        rows = self.model.encode_document(
            list(texts), prompt=prefix, batch_size=BATCH, show_progress_bar=False
        )
        return _unit(rows, self.dimension)


def resolve(name: str | None) -> Encoder:
    """Return the shipped encoder, or the sentence-transformers model of a name or folder."""
    shipped = OnnxEncoder.load(default_model_folder())
    if name in (None, "default", shipped.fingerprint.name):
        return shipped
    return SentenceTransformerEncoder.load(name)


def _local_folder(name: str) -> Path:
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import snapshot_download

    # A name without an owner is one of the library's own models, as in the library itself.
    repository = name if "/" in name else f"sentence-transformers/{name}"
    try:
        return Path(snapshot_download(repository, local_files_only=True))
    except (OSError, ValueError) as error:
        raise ModelUnavailable(
            f"model {name!r} is neither a folder nor in the local model cache; "
            f"fetch it with: hf download {repository}"
        ) from error


def _fingerprint(model: "SentenceTransformer", name: str, folder: Path) -> Fingerprint:
    return Fingerprint(
        # A folder by its full path, so that an index opens from any working directory.
        name=str(folder.resolve()) if Path(name).is_dir() else name,
        weights_sha256=_weights_sha256(folder),
        pooling=_pooling(model),
        query_prefix=model.prompts.get("query") or "",
        document_prefix=_document_prefix(model),
        max_length=_max_length(model),
        normalize=True,
        dimension=_dimension(model, name),
        similarity=_similarity(model, name),
    )


def _weights_sha256(folder: Path) -> str:
    """Return the hash of the one weight file, or of the list of names and hashes of several."""
    hashes = [(path.relative_to(folder), _file_sha256(path)) for path in _weight_files(folder)]
    if not hashes:
        raise ModelUnavailable(f"no weights (*.safetensors, *.bin) in {folder}")
    if len(hashes) == 1:
        return hashes[0][1]
    lines = "".join(f"{path.as_posix()} {sha256}\n" for path, sha256 in hashes)
    return hashlib.sha256(lines.encode()).hexdigest()


def _weight_files(folder: Path) -> list[Path]:
    # A repository often holds the same weights twice; safetensors are what is loaded then. A later
    # module's own file (a Dense layer) may exist in one form only, so the choice is made by folder.
    by_folder: dict[Path, list[Path]] = {}
    for suffix in ("*.bin", "*.safetensors"):
        found: dict[Path, list[Path]] = {}
        for path in sorted(folder.rglob(suffix)):
            found.setdefault(path.parent, []).append(path)
        by_folder |= found
    return sorted(path for paths in by_folder.values() for path in paths)


def _file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pooling(model: "SentenceTransformer") -> str:
    modes = (getattr(module, "pooling_mode", None) for module in model)
    return next((str(mode) for mode in modes if mode), type(model[0]).__name__)


def _document_prefix(model: "SentenceTransformer") -> str:
    prompts = (model.prompts.get(key) for key in ("document", "passage", "corpus"))
    return next((prompt for prompt in prompts if prompt), "")


def _max_length(model: "SentenceTransformer") -> int:
    stated = model.max_seq_length
    # Some tokenizers state 10^30, and static embeddings infinity, for "no limit".
    return int(stated) if stated and stated < 1_000_000 else LONGEST


def _dimension(model: "SentenceTransformer", name: str) -> int:
    dimension: int | None = model.get_embedding_dimension()
    if dimension is None:
        raise ModelUnavailable(f"model {name!r} does not state the length of its vectors")
    return dimension


def _similarity(model: "SentenceTransformer", name: str) -> str:
    # The index compares unit vectors, which all three order alike. Of vectors of other lengths a dot
    # product or a distance would be another ranking than the model was trained for.
    similarity = str(model.similarity_fn_name)
    unit = any(type(module).__name__ == "Normalize" for module in model)
    if similarity == "cosine" or (similarity in ("dot", "euclidean") and unit):
        return similarity
    raise ModelUnavailable(
        f"model {name!r} compares by {similarity} and not by cosine, which is all an index can do:"
        " choose another"
    )


def _fast_tokenizer(model: "SentenceTransformer", name: str) -> "Tokenizer":
    from tokenizers import Tokenizer

    tokenizer = getattr(model.tokenizer, "backend_tokenizer", model.tokenizer)
    if not isinstance(tokenizer, Tokenizer):
        raise ModelUnavailable(f"model {name!r} has no fast tokenizer (tokenizer.json)")
    # A copy: the model's own goes on truncating and padding for the model.
    ours = Tokenizer.from_str(tokenizer.to_str())
    if type(model[0]).__name__ == "StaticEmbedding":
        ours.post_processor = None  # it sees no special tokens
    return ours


def _unit(rows: Vectors, dimension: int) -> Vectors:
    rows = np.asarray(rows, dtype=np.float32).reshape(-1, dimension)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Vectors = rows / np.maximum(lengths, np.finfo(np.float32).tiny)
    return unit
