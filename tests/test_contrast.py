"""Of two records alike but for one sign, the one that fits what is asked ranks above its twin."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ingest.record import Answer, Question, Record
from search import Engine
from search.signs import signs_of

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["contrast"]
PAIRS = [
    json.loads(line)
    for line in (HERE / "data" / "contrast" / "pairs.jsonl").read_text("utf-8").splitlines()
]
SIDES = ("present", "absent")


def record(pair: dict[str, Any], side: str) -> Record:
    told = pair[side]
    return Record(
        f"{pair['_id']}-{side}",
        "qa",
        "contrast",
        title=pair["title"],
        question=Question(told["question"]),
        answers=(Answer(told["answer"]),),
    )


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    folder = tmp_path_factory.mktemp("contrast") / "index"
    Engine.build([record(pair, side) for pair in PAIRS for side in SIDES], folder)
    engine = Engine.open(folder)
    yield engine
    engine.close()


def fits(engine: Engine, pair: dict[str, Any], side: str, text: str) -> bool:
    """Whether the first of the two twins that is found is the one that fits."""
    hits = engine.ask(text, len(PAIRS), abstain=False).answers
    twins = (hit.record_id for hit in hits if hit.record_id.startswith(f"{pair['_id']}-"))
    return next(twins, None) == f"{pair['_id']}-{side}"


@pytest.mark.parametrize("split", ["tuned", "held_out"])
@pytest.mark.parametrize("side", SIDES)
def test_the_fitting_record_stands_above_its_twin(engine: Engine, split: str, side: str) -> None:
    found = [
        (fits(engine, pair, side, text), text)
        for pair in PAIRS
        if pair["split"] == split
        for text in pair[side]["asked"]
    ]
    share = sum(fit for fit, _ in found) / len(found)
    missed = [text for fit, text in found if not fit]
    assert share >= FLOORS[split], f"{share:.3f} of {len(found)}; missed: {missed}"


def test_the_bed_is_wide_and_even() -> None:
    assert len(PAIRS) >= 40
    assert len({pair["sign"] for pair in PAIRS}) >= 20
    assert sum(pair["split"] == "held_out" for pair in PAIRS) * 3 >= len(PAIRS)
    assert all(len(pair[side]["asked"]) == 2 for pair in PAIRS for side in SIDES)


@pytest.mark.parametrize(
    ("text", "sign", "there"),
    [
        ("I have had a cough for a week", "cough", True),
        ("cough without any fever", "fever", False),
        ("denies chest pain or palpitations", "palpitations", False),
        ("the lump is painless", "pain", False),
        ("I never feel thirsty", "thirst", False),
        ("my temperature is 36.7 today", "fever", False),
        ("since last night 39.2 and shivering", "fever", True),
        ("I've lost ten pounds without trying", "weight loss", True),
        ("my weight is steady", "weight loss", False),
        ("it hasn't bled at all", "blood", False),
        ("a fever-free cough", "fever", False),
        ("itching, not accompanied by swelling", "swelling", False),
        ("swallowing is fine", "trouble swallowing", False),
        ("no trouble swallowing", "trouble swallowing", False),
        ("I can't swallow my pills", "trouble swallowing", True),
        ("the fever has gone", "fever", False),
        ("apart from this cough I am well", "cough", True),
        ("not a trace of blood in the stool", "blood", False),
    ],
)
def test_what_a_text_says_of_a_sign(text: str, sign: str, there: bool) -> None:
    assert signs_of(text)[sign] is there


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("my blood pressure is high", "blood"),
        ("hay fever since I was a child", "fever"),
        ("I am scared of having a seizure", "seizure"),
        ("first it itched, now it does not itch", "itching"),
    ],
)
def test_what_only_looks_like_a_sign_is_none(text: str, sign: str) -> None:
    assert sign not in signs_of(text)
