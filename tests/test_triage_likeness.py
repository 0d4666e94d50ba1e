"""The second look: what a network makes of a query, beside the rules."""

import json
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from test_triage_lists import LISTS, rows
from test_triage_scope import DENIALS, FEARED, HISTORIES, PAST, SIGNS, WORRIES

from search.encode import OnnxEncoder, default_model_folder
from search.read_ahead import Part, ReadAhead
from search.triage import triage
from search.triage.likeness import ALERTS_FILE, Likeness
from search.triage.results import CATEGORIES

# Of lists by writers who had not read the rules, neither tuned on nor learned from.
UNSEEN_URGENT, UNSEEN_HARMLESS, UNSEEN_SILENT = 0.97, 0.97, 0.95


def told(kind: str) -> list[list[str]]:
    return [row[1:] for row in rows("told_held_out") if row[0] == kind]


def raised(query: str, look_twice: bool = True) -> set[str]:
    return {alert.category for alert in triage(query, look_twice=look_twice).alerts}


def missed(queries: Iterable[list[str]]) -> list[list[str]]:
    return [row for row in queries if not raised(row[1]) & set(row[0].split("|"))]


@pytest.fixture(scope="module")
def shipped() -> OnnxEncoder:
    return OnnxEncoder.load(default_model_folder())


def test_it_was_trained_on_the_encoder_that_is_shipped(shipped: OnnxEncoder) -> None:
    held = json.loads((default_model_folder() / ALERTS_FILE).read_text(encoding="utf-8"))
    assert held["model"] == shipped.fingerprint.to_json(), "run scripts/fit_alerts.py"
    assert held["names"] == [*CATEGORIES, "any"]


@pytest.mark.parametrize("queries", [told("urgent"), rows("unseen_urgent_held_out")])
def test_urgent_queries_nobody_here_wrote(queries: list[list[str]]) -> None:
    misses = missed(queries)
    assert len(misses) <= (1 - UNSEEN_URGENT) * len(queries), misses


@pytest.mark.parametrize("queries", [told("harmless"), rows("unseen_harmless_held_out")])
def test_harmless_queries_nobody_here_wrote(queries: list[list[str]]) -> None:
    alarms = [query for _, query in queries if raised(query)]
    assert len(alarms) <= (1 - UNSEEN_HARMLESS) * len(queries), alarms


def test_silent_queries_nobody_here_wrote() -> None:
    queries = told("silent")
    alarms = [row for row in queries if raised(row[1])]
    assert len(alarms) <= (1 - UNSEEN_SILENT) * len(queries), alarms


def test_bare_denials_fears_and_histories_stay_silent() -> None:
    frames = [(DENIALS, SIGNS), (WORRIES, FEARED), (HISTORIES, PAST)]
    queries = [
        frame.format(
            a=words[n % len(words)], b=words[n * 3 % len(words)], c=words[n * 7 % len(words)]
        )
        for frames_of, words in frames
        for n, frame in enumerate(frames_of * 3)
    ]
    alarms = [query for query in queries if raised(query)]
    assert len(alarms) <= (1 - UNSEEN_SILENT) * len(queries), alarms


def test_nothing_held_out_is_learned_from() -> None:
    learned = {
        row[-1].casefold()
        for name in ("told", "urgent", "harmless", "scoped")
        for row in rows(name)
    }
    for file in LISTS.glob("*_held_out.tsv"):
        assert not learned & {row[-1].casefold() for row in rows(file.stem)}, file


def test_it_finds_what_no_rule_knows_and_names_the_sentence() -> None:
    query = "Hello, I hope somebody reads this. dad tried to smile and only half his face moved"
    assert not raised(query, look_twice=False)
    (alert,) = triage(query, "GB").alerts
    assert alert.category == "stroke" and "999" in alert.message
    assert alert.matched == "dad tried to smile and only half his face moved"


@pytest.mark.parametrize(
    "query",
    [
        "dad has never had only half of his face move when he smiles",
        "what does it mean when only half of a face moves",
        "years ago only half of dad's face moved when he tried to smile",
        "I worry that one day only half of my face moves",
    ],
)
def test_it_says_nothing_of_what_is_denied_asked_or_past(query: str) -> None:
    assert raised(query) == set()


def test_it_withdraws_what_a_rule_raises_over_the_past_of_another() -> None:
    query = "my cousin died by suicide when we were kids, is depression genetic"
    assert raised(query, look_twice=False) == {"self_harm"}
    assert triage(query).crisis is None and raised(query) == set()


BOUNDS = {"withdrawn_below": 0.05, "raised_from": 0.9, "also_from": 0.3}


def test_how_sure_it_must_be() -> None:
    likeness = Likeness({"model": {}, "names": ["a", "b", "any"], **BOUNDS}, None)

    def chances(*values: float) -> NDArray[np.float32]:
        return np.array(values, dtype=np.float32)

    assert likeness.withdraws(chances(0.0, 0.02, 0.04))
    assert not likeness.withdraws(chances(0.0, 0.02, 0.06))
    assert likeness.raised(chances(0.2, 0.25, 0.89)) == set()
    assert likeness.raised(chances(0.2, 0.25, 0.91)) == {"b"}
    assert likeness.raised(chances(0.4, 0.35, 0.91)) == {"a", "b"}


def test_of_a_query_in_several_parts_the_most_alarming_counts() -> None:
    class Session:
        def run(self, _: None, given: dict[str, NDArray[np.float32]]) -> list[NDArray[Any]]:
            return [given["states"][0, 0], np.array([3, 4, 5])]

    row = np.zeros(1, dtype=np.float32)
    parts = [
        Part(0, 9, row, np.array([values], dtype=np.float32))
        for values in ((0.2, 0.9, 0.3), (0.8, 0.1, 0.7))
    ]
    chances, places = Likeness({"model": {}, "names": [], **BOUNDS}, Session()).look(parts)
    assert chances.round(1).tolist() == np.float32([0.8, 0.9, 0.7]).tolist()
    assert places == [(1, 3), (0, 4), (1, 5)]


def test_what_a_rule_finds_in_a_long_story_is_not_outweighed_by_the_rest() -> None:
    talk = "my dog keeps me busy and i sleep well on most nights. " * 14
    assert "chest_pain" in raised(f"{talk}i have crushing chest pain. {talk}")


def test_a_reading_by_the_shipped_encoder_is_used_and_by_another_is_not(
    shipped: OnnxEncoder,
) -> None:
    query = "dad tried to smile and only half his face moved"
    reading = ReadAhead(query, shipped)
    assert triage(query, reading=reading) == triage(query)
    assert [part.states is not None for part in reading.parts] == [True]

    class Other:
        encoder = type("Encoder", (), {"fingerprint": shipped.fingerprint.__class__(
            "other", "0" * 64, "cls", "", "", 10, True, 3, "cosine"
        )})  # fmt: skip

        @property
        def parts(self) -> list[object]:
            raise AssertionError("the states of another encoder mean nothing here")

    assert triage(query, reading=Other()) == triage(query)  # type: ignore[arg-type]


def test_what_reading_raises_is_raised_to_who_asks(shipped: OnnxEncoder) -> None:
    class Broken:
        fingerprint = shipped.fingerprint

        def count_tokens(self, text: str) -> int:
            raise OSError("no weights")

    with pytest.raises(OSError, match="no weights"):
        _ = ReadAhead("a headache", Broken()).parts  # type: ignore[arg-type]
