"""sentence-transformers' ranking loss, its texts embedded in length-sorted parts."""

from collections.abc import Iterable

import torch
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from torch import Tensor

# Small enough for a core's cache.
PART = 16
# A CPU kernel is made for each shape it meets, so there are few: lengths are multiples of this.
ROUND = 8
Features = dict[str, Tensor]


class LengthSortedRankingLoss(MultipleNegativesRankingLoss):
    """The same loss and gradients, without computing the padding: near half the work here."""

    def forward(self, sentence_features: Iterable[Features], labels: Tensor) -> Tensor:
        """Return the loss of a batch given as one set of token features for each column."""
        columns = list(sentence_features)
        rows = [row for column in columns for row in _rows(column)]
        order = sorted(range(len(rows)), key=lambda number: len(rows[number]))
        parts = [order[start : start + PART] for start in range(0, len(order), PART)]
        found = torch.cat([self._embed([rows[number] for number in part]) for part in parts])
        embeddings = found[torch.tensor(order).argsort()]
        size = len(columns[0]["input_ids"])
        return self.compute_loss_from_embeddings([*torch.split(embeddings.float(), size)], labels)

    def _embed(self, rows: list[Tensor]) -> Tensor:
        ids = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
        ids = torch.nn.functional.pad(ids, (0, -ids.shape[1] % ROUND))
        # Every text has its special tokens, and only padding is token 0 in this vocabulary.
        features = {"input_ids": ids, "attention_mask": (ids != 0).long()}
        embedding: Tensor = self.model(features)["sentence_embedding"]
        return embedding


def _rows(column: Features) -> list[Tensor]:
    lengths = column["attention_mask"].sum(dim=1)
    return [ids[:length] for ids, length in zip(column["input_ids"], lengths, strict=True)]
