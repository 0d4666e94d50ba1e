"""Fit how far a score of curbside can be trusted, and write it beside the encoder.

    python scripts/calibrate.py [--data DIR]

Needs `pip install 'curbside[train]'` and the public QuestionDoctors and MedQuAD sets. Two logistic
regressions: one tells questions about health from others by their embedding, one turns the fused
score and the first one's log-odds into the probability that a person calls an answer related.
What is printed was measured on queries and off-topic subjects that the fit printed did not see.
"""

import argparse
import gzip
import json
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from ingest import read_records
from search import Engine
from search.calibration import CALIBRATION_FILE, Calibration
from search.encode import OnnxEncoder, default_model_folder

HERE = Path(__file__).resolve().parent / "calibration"
DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
UNSEEN = HERE / "unseen.csv"
"""What is shown of every judged answer by a fit that did not see it; notebooks/ draws the curve."""
FOLDS = 5
# Of the answers shown for an off-topic query, how many count as shown and unrelated.
SHOWN = 5
LONGEST = 700
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Asked:
    """A query, what it belongs to, its embedding, and the scores of answers judged for it."""

    group: int
    vector: Floats
    scores: list[float]
    related: list[int]
    best: float
    off_topic: bool


def lines(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON-lines file, gzipped or not."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def off_topic() -> list[tuple[int, str]]:
    """Return (number of the subject, query) for the questions that are not about health."""
    found, subject = [], 0
    for line in (HERE / "off_topic.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            subject += 1
        elif line and not line.startswith("#"):
            found.append((subject, line))
    return found


def about_health(data: Path) -> list[str]:
    """Return some hundreds of questions about health from each of three sets."""
    chance = random.Random(0)
    doctors = {row["question"] for row in lines(data / "questiondoctors.jsonl.gz")}
    medquad = {
        row["question"] for row in lines(data / "medquad.jsonl.gz") if row["split"] == "train"
    }
    pairs = {row["query"] for row in lines(data / "mqp_train.jsonl.gz")}
    wanted = ((doctors, 900), (medquad, 300), (pairs, 300))
    return [text for texts, many in wanted for text in chance.sample(sorted(texts), many)]


def asked(engine: Engine, encoder: OnnxEncoder) -> list[Asked]:
    """Ask every judged and every off-topic query, and keep the fused scores of what was judged."""
    queries = []
    for number, row in enumerate(lines(HERE / "judged.jsonl")):
        judged = row["related"]
        hits = engine.ask(row["query"], k=50, abstain=False).answers
        pairs = [(fused(hit), judged[hit.record_id]) for hit in hits if hit.record_id in judged]
        vector = embed(encoder, [row["query"]])[0]
        scores, related = [s for s, _ in pairs], [r for _, r in pairs]
        queries.append(Asked(number, vector, scores, related, fused(hits[0]), False))
    for subject, text in off_topic():
        scores = [fused(hit) for hit in engine.ask(text, k=SHOWN, abstain=False).answers]
        vector = embed(encoder, [text])[0]
        queries.append(Asked(subject, vector, scores, [0] * len(scores), scores[0], True))
    return queries


def fused(hit: Any) -> float:
    """Return the score an answer was ranked by, which is the sum of its shares."""
    return float(sum(hit.signals["shares"].values()))


def embed(encoder: OnnxEncoder, texts: list[str]) -> Floats:
    """Return one row for each text, long ones cut."""
    return encoder.encode_queries([text[:LONGEST] for text in texts]).astype(np.float64)


def fit(queries: list[Asked], health: Floats, weights: str, answered: float) -> Calibration:
    """Fit both regressions and choose the threshold that answers this share of judged queries."""
    other = np.array([query.vector for query in queries if query.off_topic])
    labels = np.r_[np.zeros(len(other)), np.ones(len(health))]
    about = LogisticRegression(C=10, class_weight="balanced", max_iter=5000)
    about.fit(np.r_[other, health], labels)
    direction = tuple(round(float(x), 5) for x in about.coef_[0])
    draft = Calibration(weights, 1.0, 0.0, 0.0, 0.0, direction, float(about.intercept_[0]))
    rows, related = table(queries, draft)
    chance = LogisticRegression(C=1e4, max_iter=5000).fit(rows, related)
    slope, topic = (float(x) for x in chance.coef_[0])
    fitted = Calibration(
        weights, slope, topic, float(chance.intercept_[0]), 0.0, direction, draft.direction_offset
    )
    best = [
        best_chance(query, fitted)
        for query in queries
        if not query.off_topic and any(query.related)
    ]
    threshold = float(np.quantile(best, 1 - answered))
    return Calibration(
        weights, slope, topic, fitted.offset, round(threshold, 4), direction, draft.direction_offset
    )


def table(queries: list[Asked], held: Calibration) -> tuple[Floats, Floats]:
    """Return (score, log-odds of health) of every judged answer, and whether it is related."""
    rows = [(score, held.about_health(query.vector)) for query in queries for score in query.scores]
    return np.array(rows), np.array([label for query in queries for label in query.related])


def best_chance(query: Asked, held: Calibration) -> float:
    """Return the probability shown for the first answer to a query."""
    return held.probability(query.best, held.about_health(query.vector))


def expected_error(chances: Floats, related: Floats, bins: int = 10) -> float:
    """Return the expected calibration error over bins of equal width (Guo et al. 2017)."""
    place = np.minimum((chances * bins).astype(int), bins - 1)
    gaps = [
        abs(chances[place == n].mean() - related[place == n].mean()) * (place == n).mean()
        for n in range(bins)
        if (place == n).any()
    ]
    return float(sum(gaps))


def unseen(
    queries: list[Asked], health: Floats, weights: str, answered: float
) -> tuple[dict[str, float], list[tuple[float, int]]]:
    """Measure by turns on a fifth of the judged queries and of the off-topic subjects.

    Returns the figures, and of every judged answer (the probability shown, whether it is related).
    """
    chances, related, on_topic, refused = [], [], [], []
    for fold in range(FOLDS):
        seen = [query for query in queries if query.group % FOLDS != fold]
        held = fit(seen, health, weights, answered)
        for query in queries:
            if query.group % FOLDS != fold:
                continue
            if query.off_topic:
                refused.append(best_chance(query, held) < held.threshold)
            else:
                logit = held.about_health(query.vector)
                chances += [held.probability(score, logit) for score in query.scores]
                related += query.related
                if any(query.related):
                    on_topic.append(best_chance(query, held) >= held.threshold)
    figures = {
        "expected_calibration_error": expected_error(np.array(chances), np.array(related)),
        "on_topic_answered": float(np.mean(on_topic)),
        "off_topic_refused": float(np.mean(refused)),
        "judged_answers": len(chances),
    }
    return figures, sorted(zip(chances, related, strict=True))


def main() -> None:
    """Fit, write, and say how good the fit is on what it did not see."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--answered", type=float, default=0.975, help="share of on-topic queries")
    given = parser.parse_args()
    model = default_model_folder()
    encoder = OnnxEncoder.load(model)
    weights = encoder.fingerprint.weights_sha256
    with tempfile.TemporaryDirectory() as folder:
        records = read_records([given.data / "questiondoctors.jsonl.gz"])
        Engine.build(records, folder)
        queries = asked(Engine.open(folder), encoder)
    health = embed(encoder, about_health(given.data))
    figures, judged = unseen(queries, health, weights, given.answered)
    for name, value in figures.items():
        print(f"{name}: {value:.3f}")
    written = "".join(f"{chance:.4f},{related}\n" for chance, related in judged)
    UNSEEN.write_text(f"probability,related\n{written}", encoding="utf-8")
    held = fit(queries, health, weights, given.answered)
    text = json.dumps(held.to_json()) + "\n"
    (model / CALIBRATION_FILE).write_text(text, encoding="utf-8")
    print(
        f"slope {held.slope:.2f}, topic {held.topic:.2f}, offset {held.offset:.2f},"
        f" threshold {held.threshold:.3f}: {model / CALIBRATION_FILE}"
    )


if __name__ == "__main__":
    main()
