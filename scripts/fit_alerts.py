"""Train the second look at a query, and write it beside the encoder.

    python scripts/fit_alerts.py [--data DIR]

Needs `pip install 'curbside[train]'` and the public QuestionDoctors and Medical Question Pairs; half an
hour on two cores. It learns from the lists of tests/data/triage that are not held out, from patients'
questions of the two sets in which no rule fires, as harmless ones, from both put together, so that it
knows a sign in the midst of other talk, and from frames (alert_frames.py). Printed is what rules and
second look together do to the lists that are held out.
"""

import argparse
import json
import random
import tempfile
import warnings
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import training_data
from alert_frames import Row, ages, denials, framed
from alert_head import NAMES, Example, Jury, trained

from search.encode import OnnxEncoder, default_model_folder
from search.onnx_export import OPSET
from search.passages import pieces, sentences
from search.triage import triage
from search.triage.likeness import ALERTS_FILE, NETWORK_FILE

ROOT = Path(__file__).resolve().parents[1]
LISTS = ROOT / "tests" / "data" / "triage"
DATA = ROOT.parent / "shared" / "data"
SEEDS = (0, 1)
QUESTIONS = {"questiondoctors.jsonl.gz": ("question", 1700), "mqp_train.jsonl.gz": ("query", 700)}
LENGTHENED = 2500
"""Queries told in the midst of some patient's harmless question."""
DENIALS, AGES, FRAMED = 600, 400, 2500
HELD_OUT = (
    "told", "unseen_urgent", "unseen_harmless", "urgent", "harmless", "scoped", "roundabout",
)  # fmt: skip
BOUNDS = {"withdrawn_below": 0.05, "raised_from": 0.9, "also_from": 0.3}
"""Chosen on lists that are not held out, a writer's before it was learned from."""


def rows(name: str) -> list[Row]:
    """Return what a list wants raised for each of its queries."""
    found = []
    for line in (LISTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        first, *others, query = line.split("\t")
        category = others[0] if first == "urgent" else first
        found.append(("" if category in ("-", "silent", "harmless") else category, query))
    return found


def patients_questions(data: Path) -> list[str]:
    """Return questions of patients in which no rule fires."""
    chance, found = random.Random(1), []
    for name, (column, many) in QUESTIONS.items():
        texts = sorted({row[column] for row in training_data.rows(data / name)})
        chance.shuffle(texts)
        found += [text for text in texts if not triage(text, look_twice=False).alerts][:many]
    return found


def lengthened(told: list[Row], talk: list[str], is_too_long: Callable[[str], bool]) -> list[Row]:
    """Return queries with sentences of other questions before and behind them."""
    chance = random.Random(2)
    parts = [text[start:stop] for text in talk for start, stop in sentences(text)]
    found: list[Row] = []
    while len(found) < LENGTHENED:
        category, query = chance.choice(told)
        before, behind = (
            ". ".join(chance.sample(parts, chance.randint(0, 6))).strip() for _ in range(2)
        )
        text = " ".join(part for part in (before, query.rstrip("."), behind) if part)
        if not is_too_long(text):
            found.append((category, text))
    return found


def examples(told: Iterable[Row], encoder: OnnxEncoder) -> list[Example]:
    """Return what the network learns from."""
    found = []
    for categories, query in told:
        wanted = np.zeros(len(NAMES), dtype=np.float32)
        for name in categories.split("|") if categories else ():
            wanted[[NAMES.index(name), -1]] = 1
        start, stop = pieces(query, encoder)[0]
        ((_, states),) = encoder.read([query[start:stop]])
        found.append(Example(states.astype(np.float16), wanted))
    return found


def write(jury: Jury, folder: Path, model: Mapping[str, object]) -> None:
    """Write the network and what it is for."""
    with warnings.catch_warnings(), torch.no_grad(), tempfile.TemporaryDirectory() as scratch:
        warnings.simplefilter("ignore")
        traced = Path(scratch) / NETWORK_FILE
        torch.onnx.export(
            jury, (torch.zeros(1, 7, 384),), str(traced),
            input_names=["states"], output_names=["chances", "tokens"],
            dynamic_axes={"states": {1: "length"}}, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        options.optimized_model_filepath = str(folder / NETWORK_FILE)
        onnxruntime.InferenceSession(traced, options, providers=["CPUExecutionProvider"])
    held = {"model": model, "names": NAMES, **BOUNDS}
    (folder / ALERTS_FILE).write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")


def told(queries: list[Row]) -> list[str]:
    """Return the share of urgent queries that raise their category, and of others that raise nothing."""
    right: dict[str, list[bool]] = {"urgent": [], "other": []}
    for categories, query in queries:
        raised = {alert.category for alert in triage(query).alerts}
        kind = "urgent" if categories else "other"
        right[kind].append(bool(raised & set(categories.split("|"))) if categories else not raised)
    return [f"{kind} {np.mean(each):.3f} of {len(each)}" for kind, each in right.items() if each]


def main() -> None:
    """Train, write, and print what is known of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    given = parser.parse_args()
    if not given.data.is_dir():
        raise SystemExit(f"no data in {given.data}: give its folder with --data")
    folder = default_model_folder()
    encoder = OnnxEncoder.load(folder)
    listed = [row for name in ("urgent", "harmless", "scoped", "told") for row in rows(name)]
    talk = patients_questions(given.data)
    longest = encoder.fingerprint.max_length
    longer = lengthened(listed, talk, lambda text: encoder.count_tokens(text) > longest)
    chance = random.Random(3)
    more = (*denials(chance, DENIALS), *ages(chance, AGES), *framed(chance, listed, FRAMED))
    learned = [*listed, *(("", text) for text in talk), *longer, *more]
    seen = examples(learned, encoder)
    print(f"{len(seen)} texts", flush=True)
    write(Jury([trained(seen, seed) for seed in SEEDS]), folder, encoder.fingerprint.to_json())
    for name in HELD_OUT:
        print(f"{name}: {', '.join(told(rows(f'{name}_held_out')))}", flush=True)


if __name__ == "__main__":
    main()
