"""What each ingredient of the encoder's training brings: runs alike but for one thing, side by side.

    python benchmarks/ingredients.py RUNS [--data DIR] [--out FILE]

RUNS holds a folder DIR/NAME of `scripts/train_encoder.py NAME --config scripts/ingredients.toml --out DIR/NAME`
for each NAME of that file. Each is averaged with the base, half and half, exported to int8 and asked
the tasks of encoder.py, on fewer candidates. FILE, notebooks/ingredients.csv, gets the mean nDCG@10 of
each run and task, and by how much it differs from the run with every ingredient, with the 95 % interval.
"""

import argparse
import csv
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from encoder import SCRIPTS, opened, tasks
from first_ranking import DATA, DEPTH, as_run, cosines, texts
from machine import machine

from search.encode import Encoder
from search.evaluation import Dataset, Evaluation, compare, evaluate
from search.evaluation.measures import EXPONENTIAL

OUT = Path(__file__).resolve().parents[1] / "notebooks" / "ingredients.csv"
WHOLE = "all"
"""The run that has every ingredient."""
CANDIDATES = {
    "patients to doctors, held out": 2500,
    "the same, told at length": 2500,
    "liveqa": 2500,
}
"""How many are ranked: those that were judged, and others by chance."""
QUERIES = 600
TASKS = ("mqp, held-out", "patients", "the same", "medquad", "liveqa")


def smaller(dataset: Dataset, candidates: int | None) -> Dataset:
    """Return a task with at most QUERIES questions, and so many candidates beside those judged."""
    chance = random.Random(1)
    asked = chance.sample(dataset.judged, min(QUERIES, len(dataset.judged)))
    qrels = {query.id: dataset.qrels[query.id] for query in asked}
    records = list(dataset.records or ())
    if candidates and candidates < len(records):
        judged = {name for grades in qrels.values() for name in grades}
        others = [record for record in records if record.id not in judged]
        kept = {r.id for r in chance.sample(others, max(0, candidates - len(judged)))} | judged
        records = [record for record in records if record.id in kept]
    return replace(dataset, queries=tuple(asked), qrels=qrels, records=tuple(records))


def models(runs: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name and folder of each model: the base, each run in int8, the whole one in floats."""

    def script(name: str, *words: str) -> None:
        subprocess.run([sys.executable, str(SCRIPTS / name), *words], check=True)

    script("export_encoder.py", "--out", str(folder / "base"))
    yield "base", folder / "base"
    for run in sorted(path for path in runs.iterdir() if (path / "tuned").is_dir()):
        floats, exported = folder / f"{run.name}-floats", folder / run.name
        script("average_encoder.py", "--out", str(floats), f".5:{run / 'tuned'}")
        script(
            "export_encoder.py",
            "--weights",
            str(floats),
            "--name",
            run.name,
            "--out",
            str(exported),
        )
        yield run.name, exported
        if run.name == WHOLE:
            yield f"{WHOLE}, float32", floats


def asked(encoder: Encoder, dataset: Dataset) -> Evaluation:
    """Return what the ranking by an encoder's cosines is worth."""
    queries = [query.text for query in dataset.judged]
    run = as_run(cosines(queries, texts(dataset), encoder), dataset)
    return evaluate(dataset, run, depth=DEPTH)


def table(measured: dict[str, dict[str, Evaluation]]) -> Iterator[list[object]]:
    """Yield a line for each model and task: mean, difference from the whole run, its interval."""
    for model, of_task in measured.items():
        for task, found in of_task.items():
            row = compare(found, measured[WHOLE][task]).table().loc[EXPONENTIAL]
            figures = (found.mean(), row["difference"], row["low"], row["high"])
            yield [model, task, len(found.per_query), *(f"{value:.4f}" for value in figures)]


def main() -> None:
    """Measure every run and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("runs", type=Path)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    chosen = {
        name: smaller(make(), CANDIDATES.get(name))
        for name, make in tasks(given.data).items()
        if name.startswith(TASKS)
    }
    measured: dict[str, dict[str, Evaluation]] = {}
    with TemporaryDirectory() as name:
        for model, folder in models(given.runs, Path(name)):
            encoder = opened(folder)
            measured[model] = {task: asked(encoder, data) for task, data in chosen.items()}
            means = {task: round(values.mean(), 4) for task, values in measured[model].items()}
            print(model, means, file=sys.stderr, flush=True)
    with given.out.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(["run", "task", "queries", "ndcg", "difference", "low", "high"])
        lines.writerows(table(measured))
    print(machine())


if __name__ == "__main__":
    main()
