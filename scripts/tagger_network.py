"""The tagger's network as it is trained, and the file that the program reads it from."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn

from ingest.privacy.features import FLAGS
from ingest.privacy.tagger import KINDS, described

MODEL = Path(__file__).resolve().parents[1] / "search" / "model"
TABLE = 128
"""Dimensions that are kept of a word piece's embedding."""
TOLD = 3 * TABLE + FLAGS
INNER = 256
WIDTH = 128
BLOCKS = 4
DROPPED = 0.1


class Network(nn.Module):
    """The tagger; `ingest.privacy.tagger` works out the same without torch."""

    def __init__(self) -> None:
        super().__init__()
        self.enter, self.word = nn.Linear(TOLD, INNER), nn.Linear(INNER, WIDTH)
        self.apart = nn.Parameter(torch.zeros(WIDTH))
        self.mix: Any = nn.ModuleList(
            nn.Conv1d(WIDTH, WIDTH, 3, dilation=2**block, padding=2**block)
            for block in range(BLOCKS)
        )
        self.back: Any = nn.ModuleList(nn.Linear(WIDTH, WIDTH, bias=False) for _ in range(BLOCKS))
        self.says = nn.Linear(WIDTH, len(KINDS) + 1)
        self.normal = nn.LayerNorm(WIDTH, elementwise_affine=False)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, words: Tensor, apart: Tensor, there: Tensor) -> Any:
        """Return (batch, length, kinds + 1) logits of (batch, length, TOLD) words.

        ``apart`` is 1 for a token behind a blank, ``there`` 0 where a shorter text has no token.
        """
        states = self.word(self.drop(self.enter(words).relu())) + apart[:, :, None] * self.apart
        for mix, back in zip(self.mix, self.back, strict=True):
            seen = self.drop(self.normal(states) * there[:, :, None])
            states = states + back(self.drop(mix(seen.transpose(1, 2)).transpose(1, 2).relu()))
        return self.says(self.drop(self.normal(states)))

    def arrays(self) -> dict[str, NDArray[np.float16]]:
        """The weights under the names the tagger reads."""
        found: dict[str, Tensor] = {
            "enter": self.enter.weight.T, "entered": self.enter.bias, "word": self.word.weight.T,
            "bias": self.word.bias, "apart": self.apart, "says": self.says.weight.T, "prior": self.says.bias,
        }  # fmt: skip
        for block, (mix, back) in enumerate(zip(self.mix, self.back, strict=True)):
            found[f"mix{block}"] = mix.weight.permute(2, 1, 0).reshape(3 * WIDTH, WIDTH)
            found[f"shift{block}"] = mix.bias
            found[f"back{block}"] = back.weight.T
        return {
            name: weights.detach().numpy().astype(np.float16) for name, weights in found.items()
        }


class Table:
    """The shipped encoder's embeddings of word pieces in fewer dimensions, and of the tokens met so far."""

    def __init__(self) -> None:
        vocabulary = Tokenizer.from_file(str(MODEL / "tokenizer.json")).get_vocab()
        kept = {piece: row for piece, row in vocabulary.items() if "[unused" not in piece}
        self.pieces = sorted(kept)
        embeddings = _embeddings(len(vocabulary))[[kept[piece] for piece in self.pieces]]
        embeddings -= embeddings.mean(0)
        _, _, directions = np.linalg.svd(embeddings[::3], full_matrices=False)
        reduced = embeddings @ directions[:TABLE].T
        reduced /= reduced.std()
        self.scale = float(np.quantile(np.abs(reduced), 0.9999) / 127)
        self.bytes = np.clip(np.round(reduced / self.scale), -127, 127).astype(np.int8)
        self._vocabulary = {piece: row for row, piece in enumerate(self.pieces)}
        self._rows: dict[str, int] = {"": 0}
        self._words = [np.zeros(TOLD, np.float32)]

    def rows_of(self, tokens: Sequence[str]) -> list[int]:
        """The rows of `known` of these tokens; row 0 is of none."""
        return [self._rows.get(token) or self._add(token) for token in tokens]

    def _add(self, token: str) -> int:
        self._words.append(described(token, self._vocabulary, self.bytes, self.scale))
        return self._rows.setdefault(token, len(self._rows))

    def known(self) -> Tensor:
        """What the network is told of every token met so far, a row each."""
        return torch.from_numpy(np.stack(self._words))

    def write(self, path: Path, network: Network) -> None:
        """Write the table and a network into one file."""
        listed = np.frombuffer(json.dumps(self.pieces, ensure_ascii=False).encode(), np.uint8)
        scale = np.float64(self.scale)
        arrays: dict[str, Any] = network.arrays()
        np.savez_compressed(path, pieces=listed, table=self.bytes, scale=scale, **arrays)


def _embeddings(pieces: int) -> NDArray[np.float32]:
    held = {each.name: each for each in onnx.load(str(MODEL / "model.onnx")).graph.initializer}
    stem = next(name for name, each in held.items() if list(each.dims) == [pieces, 384])
    values = onnx.numpy_helper.to_array(held[stem]).astype(np.float32)
    scales = onnx.numpy_helper.to_array(held[stem.replace("quantised", "scales")])
    found: NDArray[np.float32] = values * scales
    return found
