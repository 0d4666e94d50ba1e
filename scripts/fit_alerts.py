"""Fit what a query without any known sign is like, and write it beside the encoder.

    python scripts/fit_alerts.py [--data DIR]

Needs `pip install 'curbside[train]'` and the public QuestionDoctors and Medical Question Pairs. One
logistic regression on embeddings: the lists of tests/data/triage that are not held out, and patients'
questions of the two sets in which no rule fires, as harmless ones. Printed is what it does to queries
that a fit did not see: of the lists in five folds, and of the lists that are held out.
"""

import argparse
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import training_data
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from search.encode import OnnxEncoder, default_model_folder
from search.triage import triage
from search.triage.likeness import ALERTS_FILE, NONE, STRETCH_WORDS

ROOT = Path(__file__).resolve().parents[1]
LISTS = ROOT / "tests" / "data" / "triage"
DATA = ROOT.parent / "shared" / "data"
LEAST = 0.9
"""How likely an emergency must be: about one of a thousand patients' questions in which no rule fires is then one."""
STRENGTH = 10.0
"""Of the fit, the inverse of its regularisation."""
QUESTIONS = {"questiondoctors.jsonl.gz": ("question", 1700), "mqp_train.jsonl.gz": ("query", 700)}
Vectors = NDArray[np.float32]


def rows(name: str) -> list[list[str]]:
    """Return the columns of a list."""
    lines = (LISTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line]


def real_questions(data: Path) -> list[str]:
    """Return questions of patients in which no rule fires."""
    chance, found = random.Random(1), []
    for name, (column, many) in QUESTIONS.items():
        texts = sorted({row[column] for row in training_data.rows(data / name)})
        chance.shuffle(texts)
        found += [text for text in texts if not triage(text, look_twice=False).alerts][:many]
    return found


def fitted(vectors: Vectors, labels: list[str]) -> dict[str, Any]:
    """Return the regression as likeness.py reads it."""
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit(vectors, labels)
    return {
        "categories": model.classes_.tolist(),
        "weights": np.round(model.coef_, 4).tolist(),
        "offsets": np.round(model.intercept_, 4).tolist(),
        "least": LEAST,
    }


def told(vectors: Vectors, labels: list[str], kinds: list[str]) -> None:
    """Print of each kind of query the share that folds which did not see it take for urgent."""
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    shares = cross_val_predict(model, vectors, labels, cv=folds, method="predict_proba")
    urgent = 1 - shares[:, sorted(set(labels)).index(NONE)]
    for kind in dict.fromkeys(kinds):
        chosen = np.array([own == kind for own in kinds])
        print(f"{kind}: {(urgent[chosen] > LEAST).mean():.3f} of {chosen.sum()}")


def main() -> None:
    """Fit, print what is known of it, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    given = parser.parse_args()
    if not given.data.is_dir():
        raise SystemExit(f"no data in {given.data}: give its folder with --data")
    found = [("urgent", category, query) for category, query in rows("urgent")]
    found += [("harmless", NONE, query) for _, query in rows("harmless")]
    found += [("silent", NONE, q) for what, _, q in rows("scoped") if what == "silent"]
    found += [("patients' questions", NONE, query) for query in real_questions(given.data)]
    folder = default_model_folder()
    encoder = OnnxEncoder.load(folder)
    # As long as the stretches that will be asked about, and a little more.
    texts = [" ".join(query.split()[: 2 * STRETCH_WORDS]) for _, _, query in found]
    vectors, labels = encoder.encode_documents(texts), [label for _, label, _ in found]
    told(vectors, labels, [kind for kind, _, _ in found])
    held = {"model": encoder.fingerprint.to_json(), **fitted(vectors, labels)}
    (folder / ALERTS_FILE).write_text(json.dumps(held) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
