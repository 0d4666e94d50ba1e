"""Nothing that the encoder is measured on is trained on, near copies included."""

import gzip
import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from training_data import Forbidden, Material, Row, split

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"
SHARE = tomllib.loads((ROOT / "scripts" / "train_encoder.toml").read_text("utf-8"))["held_out"]
LONG = (
    "Take the drops every evening before you go to bed, wait five minutes between two drops, "
    "and come back to the clinic when the redness has not gone after ten days of treatment."
)


@pytest.fixture(scope="module")
def parts() -> tuple[Material, Material]:
    if not DATA.is_dir():
        pytest.skip(f"the training data is kept beside the repository, in {DATA}")
    return split(DATA, SHARE)


@pytest.fixture(scope="module")
def judged() -> list[str]:
    rows = [row for row in read(DATA / "medquad.jsonl.gz") if row["split"] == "heldout"]
    rows += read(DATA / "liveqa" / "docs.jsonl.gz")
    texts = [text for row in rows for text in (row["question"], row["answer"])]
    return texts + [row["message"] for row in read(DATA / "liveqa" / "queries.jsonl.gz")]


def read(path: Path) -> list[Row]:
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def near_copies(texts: Iterable[str], others: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of long texts that share nine of ten sequences of five words, found by other means."""
    holders: dict[str, list[int]] = {}
    bags = []
    for number, text in enumerate(set(others)):
        bags.append((runs(text), text))
        for run in sorted(bags[-1][0])[:4]:
            holders.setdefault(run, []).append(number)
    found = []
    for text in set(texts):
        own = runs(text)
        if len(own) < 10:
            continue
        # Of two bags that share nine tenths, the first few of one hold one of the other's first.
        for number in {number for run in sorted(own)[:12] for number in holders.get(run, ())}:
            bag, other = bags[number]
            if min(len(own), len(bag)) < 0.9 * max(len(own), len(bag)):
                continue
            if len(own & bag) >= 0.9 * len(own | bag):
                found.append((text, other))
    return found


def runs(text: str) -> set[str]:
    words = text.casefold().split()
    return {" ".join(words[start : start + 5]) for start in range(len(words) - 4)}


def test_no_text_is_one_of_those_measured_on(
    parts: tuple[Material, Material], judged: list[str]
) -> None:
    train, held = parts
    seen = {letters(text) for text in train.texts()}
    assert not seen & {letters(text) for text in judged if len(letters(text)) > 3}
    assert not seen & {letters(text) for text in held.texts()}


def test_no_text_is_nearly_one_of_them(parts: tuple[Material, Material], judged: list[str]) -> None:
    train, held = parts
    assert near_copies(train.texts(), [*judged, *held.texts()]) == []


def test_no_disease_is_on_both_sides(parts: tuple[Material, Material]) -> None:
    train, held = parts
    kept = {letters(row["focus"]) for row in train.medquad}
    away = {
        letters(row["focus"])
        for row in read(DATA / "medquad.jsonl.gz")
        if row["split"] == "heldout"
    }
    assert kept.isdisjoint(away)
    assert kept.isdisjoint(letters(row["focus"]) for row in held.medquad)


def test_most_of_the_material_is_left(parts: tuple[Material, Material]) -> None:
    train, held = parts
    assert len(train.medquad) > 9000
    assert len(train.doctors) > 4500
    assert 0.15 < len(held.paraphrases) / (len(held.paraphrases) + len(train.paraphrases)) < 0.25


@pytest.mark.parametrize(
    "copy",
    [
        LONG,
        LONG.upper().replace(",", " ;"),
        "Hello. " + LONG,
        LONG.replace("ten days", "seven days"),
    ],
)
def test_a_near_copy_is_known(copy: str) -> None:
    assert Forbidden([LONG]).holds(copy)


@pytest.mark.parametrize(
    "other",
    [
        "Take the drops every evening.",
        "Rub the cream in every morning after you wash, and come back when the itch has not gone.",
        "What are the treatments for Sorrel fever ?",
    ],
)
def test_another_text_is_not(other: str) -> None:
    assert not Forbidden([LONG, "What are the treatments for Tansy fever ?"]).holds(other)


def test_a_short_question_in_other_order_is_a_near_copy() -> None:
    asked = "My left ear rings at night since the concert, will that go away?"
    turned = "Since the concert my left ear rings at night; will that go away"
    assert Forbidden([asked]).holds(turned)


def test_rows_are_dropped_for_what_they_share(tmp_path: Path) -> None:
    folder = made(tmp_path)
    train, _ = split(folder, {"medquad": 0, "doctors": 0, "paraphrases": 0})
    assert [row["focus"] for row in train.medquad] == ["Yarrow rash"]
    assert [row["answer"] for row in train.doctors] == ["rest and drink enough water"]
    assert train.entailed == []


def made(folder: Path) -> Path:
    """Data of the same form, in which all but one row of each set repeats what is measured on."""
    (folder / "liveqa").mkdir()
    asked = "how long may i use the drops"
    write(folder / "liveqa" / "docs.jsonl.gz", [{"question": "Drops?", "answer": LONG}])
    write(
        folder / "liveqa" / "queries.jsonl.gz",
        [{"message": asked, "paraphrase": "may I use drops", "summary": "drops"}],
    )
    row = {
        "qtype": "information",
        "split": "train",
        "question": "What is it ?",
        "answer": "A rash.",
    }
    write(
        folder / "medquad.jsonl.gz",
        [
            row | {"focus": "Yarrow rash"},
            row | {"focus": "Tansy fever"},
            row | {"focus": "Red eye", "answer": LONG + " Thank you."},
            row | {"focus": "tansy  FEVER", "split": "heldout", "question": "q", "answer": "a"},
        ],
    )
    answer = {"question": "i feel tired all day", "answer": "rest and drink enough water"}
    write(
        folder / "questiondoctors.jsonl.gz",
        [answer, answer | {"answer": LONG}, answer | {"question": "May I use drops?"}],
    )
    write(folder / "mqp_train.jsonl.gz", [])
    write(
        folder / "rqe_train.jsonl.gz",
        [{"query": "How long may I use the drops?", "candidate": "Drops", "label": 1}],
    )
    return folder


def write(path: Path, rows: list[Row]) -> None:
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
