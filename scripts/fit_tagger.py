"""Train the network that finds identifiers beside the rules, and write it into ingest/privacy/.

    PYTHONPATH=. python scripts/fit_tagger.py [--data DIR] [--out FILE]

Needs `pip install 'curbside[train]'` and, as texts that identify nobody, the public MedQuAD,
QuestionDoctors, MQP and RQE; about 15 minutes on two cores. It learns from the marked texts of
tests/data/privacy that are not held out, told anew in each epoch (tagger_data.py).
"""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

import torch
from tagger_data import Piece, Teller, Text, labels, passages, plain, read
from tagger_network import TOLD, Network, Table
from torch import Tensor, nn
from training_data import rows

from ingest.privacy import RULES
from ingest.privacy.features import FLAGS, LISTED, TOKEN
from ingest.privacy.spans import apply_rules
from ingest.privacy.tagger import NETWORK

ROOT = Path(__file__).resolve().parents[1]
LISTS = ROOT / "tests" / "data" / "privacy"
DATA = ROOT.parent / "shared" / "data"
BATCH = 32
EPOCHS = 18
RATE = 2e-3
WORDS_DROPPED = 0.05
"""Share of the tokens of which only the writing is told, not the pieces."""
UNLISTED = 0.2
"""Share of the tokens of which it is not told that they are in a list of names, as many names are in none."""
QUIET, SHORT = 1500, 2500
"""Passages, and questions and headings, that identify nobody, in each epoch."""
HEADED = 0.3
"""Share of the marked texts that are given one of these for a heading."""
ASKED = {
    "medquad": ("focus", "question"), "mqp_train": ("query", "candidate"),
    "questiondoctors": ("title", "question"), "rqe_train": ("query", "candidate"),
}  # fmt: skip
DOUBTED = 0.3
"""Weight of words of QuestionDoctors, whose writers may have given a name."""

Sample = tuple[list[int], list[bool], list[int], float]
"""The rows of the tokens, whether each stands apart from what precedes it, labels, the weight of the text."""


def sample(text: Text, table: Table, weight: float = 1.0) -> Sample:
    """A text as it is learned from."""
    whole = plain(text)
    found = list(TOKEN.finditer(whole))
    apart = [at.start() == 0 or whole[at.start() - 1].isspace() for at in found]
    return table.rows_of([at[0] for at in found]), apart, labels(text), weight


def batches(samples: list[Sample], chosen: random.Random) -> list[list[Sample]]:
    """The samples in batches of like length, in any order."""
    samples = sorted(samples, key=lambda each: len(each[0]) + chosen.random() * 20)
    cut = [samples[at : at + BATCH] for at in range(0, len(samples), BATCH)]
    chosen.shuffle(cut)
    return cut


def tensors(batch: Sequence[Sample], known: Tensor) -> tuple[Tensor, ...]:
    """Words, whether apart, whether there at all, labels and weights, each (batch, length, ...)."""
    length = max(len(tokens) for tokens, *_ in batch)
    lines = (each for tokens, apart, kinds, _ in batch for each in (tokens, apart, kinds))
    padded = torch.tensor([[*line, *[0] * (length - len(line))] for line in lines])
    tokens, apart, wanted = padded.reshape(len(batch), 3, length).unbind(1)
    there = (tokens > 0).float()
    weights = there * torch.tensor([weight for *_, weight in batch])[:, None]
    words = known[tokens]
    dropped = torch.rand(len(batch), length, 1) < WORDS_DROPPED
    words[:, :, : TOLD - FLAGS].masked_fill_(dropped, 0)
    unlisted = torch.rand(len(batch), length, 1) < UNLISTED
    words[:, :, TOLD - LISTED :].masked_fill_(unlisted, 0)
    return words, apart.float(), there, wanted, weights


def trained(
    told: list[Text], quiet: list[tuple[Text, float]], short: list[Text], table: Table, seed: int
) -> Network:
    """A network that has learned from these texts."""
    torch.manual_seed(seed)
    chosen, teller, network = random.Random(seed), Teller(told, seed), Network()
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=0.01)
    steps = EPOCHS * ((len(told) + QUIET + SHORT) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)

    def headed(text: Text) -> Text:
        if chosen.random() > HEADED:
            return text
        return (*chosen.choice(short), Piece(chosen.choice(("\n", ". ", " "))), *text)

    for epoch in range(EPOCHS):
        samples = [sample(headed(teller.tell(text)), table) for text in told]
        samples += [sample(teller.tell(text), table) for text in chosen.sample(short, SHORT)]
        samples += [sample(text, table, weight) for text, weight in chosen.sample(quiet, QUIET)]
        known, total = table.known(), 0.0
        for batch in batches(samples, chosen):
            words, apart, there, wanted, weights = tensors(batch, known)
            says = network(words, apart, there).transpose(1, 2)
            losses = nn.functional.cross_entropy(says, wanted, reduction="none")
            loss = (losses * weights).sum() / weights.sum()
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total * BATCH / len(samples):.4f}", flush=True)
    return network.eval()


def quiet_texts(data: Path, chosen: random.Random) -> list[tuple[Text, float]]:
    """Passages of MedQuAD's train split and of QuestionDoctors, with the weight of each."""
    answers = (row["answer"] for row in rows(data / "medquad.jsonl.gz") if row["split"] == "train")
    asked = (
        row[key]
        for row in rows(data / "questiondoctors.jsonl.gz")
        for key in ("question", "answer")
    )
    found = [(text, 1.0) for text in passages(answers, 120, chosen)]
    return found + [(text, DOUBTED) for text in passages(asked, 120, chosen)]


def short_texts(data: Path) -> list[Text]:
    """Questions and headings of the four sets in which rules find nothing, MedQuAD's held-out part aside."""
    found = (
        row[key]
        for name, keys in ASKED.items()
        for row in rows(data / f"{name}.jsonl.gz")
        if row.get("split") != "heldout"
        for key in keys
    )
    cut = (" ".join(text.split()[:30]) for text in dict.fromkeys(found))
    # What a rule takes for an identifier may be one.
    return [(Piece(text),) for text in cut if text and not apply_rules(text, RULES)]


def main() -> None:
    """Read the lists, train, and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--lists", type=Path, default=LISTS)
    parser.add_argument("--out", type=Path, default=ROOT / "ingest" / "privacy" / NETWORK)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    files = [path for path in sorted(options.lists.glob("*.txt")) if "held_out" not in path.stem]
    told = [text for path in files for text in read(path)]
    table = Table()
    quiet = quiet_texts(options.data, random.Random(options.seed))
    network = trained(told, quiet, short_texts(options.data), table, options.seed)
    table.write(options.out, network)
    print(f"{len(told):,} texts; {options.out.stat().st_size:,} bytes in {options.out}")


if __name__ == "__main__":
    main()
