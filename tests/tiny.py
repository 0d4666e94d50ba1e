"""A real, tiny, deterministic encoder: a text's vector is the sum of its words' directions."""

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from search.encode import Fingerprint, Progress, Vectors


class TinyEncoder:
    """Words as random directions in 64 dimensions: two texts are as close as the words they share."""

    dimension = 64

    def __init__(self, name: str = "tiny", max_length: int = 40) -> None:
        self.fingerprint = Fingerprint(
            name, "0" * 64, "sum", "", "", max_length, True, 64, "cosine"
        )
        self.seen: list[str] = []

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self._vector(text) for text in texts])

    def encode_documents(
        self, texts: Sequence[str], on_progress: Progress | None = None
    ) -> Vectors:
        self.seen.extend(texts)
        return self.encode_queries(texts)

    def count_tokens(self, text: str) -> int:
        return len(self.token_spans(text))

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        return [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]

    def _vector(self, text: str) -> Vectors:
        if self.count_tokens(text) > self.fingerprint.max_length:
            raise ValueError(f"text over {self.fingerprint.max_length} tokens: {text[:40]!r}")
        words = re.findall(r"\w+", text.casefold()) or [""]
        total = np.sum([_direction(word) for word in words], axis=0)
        return np.asarray(total / np.linalg.norm(total), dtype=np.float32)


def _direction(word: str) -> Vectors:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "big")
    return np.random.default_rng(seed).standard_normal(64).astype(np.float32)
