"""The second net: what a query is like in meaning, where no rule knows its words."""

import json
from pathlib import Path

import pytest

from search.encode import OnnxEncoder, default_model_folder
from search.triage import triage
from search.triage.likeness import ALERTS_FILE, STRETCH_WORDS, stretches

LISTS = Path(__file__).resolve().parent / "data" / "triage"
UNSEEN = 0.95
"""Of queries by writers who had not read the rules, never tuned on; 0.956 when this was written."""


def rows(name: str) -> list[list[str]]:
    lines = (LISTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


def raised(query: str, look_twice: bool = True) -> set[str]:
    return {alert.category for alert in triage(query, look_twice=look_twice).alerts}


def test_it_was_fitted_for_the_encoder_that_is_shipped() -> None:
    held = json.loads((default_model_folder() / ALERTS_FILE).read_text(encoding="utf-8"))
    shipped = OnnxEncoder.load(default_model_folder()).fingerprint
    assert held["model"] == shipped.to_json(), "run scripts/fit_alerts.py"


def test_urgent_queries_nobody_here_wrote() -> None:
    queries = rows("unseen_urgent_held_out")
    missed = [query for wanted, query in queries if not raised(query) & set(wanted.split("|"))]
    assert len(missed) <= (1 - UNSEEN) * len(queries), missed


def test_harmless_queries_nobody_here_wrote() -> None:
    queries = rows("unseen_harmless_held_out")
    alarms = [query for _, query in queries if raised(query)]
    assert len(alarms) <= 0.01 * len(queries), alarms


def test_it_finds_what_no_rule_knows_and_names_the_stretch() -> None:
    query = "Hello, I hope somebody reads this. dad tried to smile and only half his face moved"
    assert not raised(query, look_twice=False)
    (alert,) = triage(query, "GB").alerts
    assert alert.category == "stroke" and "999" in alert.message
    assert alert.matched in query and "half his face" in alert.matched


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


def test_a_query_is_read_in_stretches_of_whole_sentences() -> None:
    query = "One two three. Four five! " + "word " * 95 + ". Last one?\nAnother line"
    found = stretches(query)
    assert found[0] == "One two three. Four five!"
    assert all(len(stretch.split()) <= STRETCH_WORDS for stretch in found)
    assert " ".join(found).split() == query.split()
    assert stretches("") == stretches(" \n ") == []


def test_an_encoder_of_another_kind_is_not_asked() -> None:
    class Other:
        fingerprint = OnnxEncoder.load(default_model_folder()).fingerprint.__class__(
            "other", "0" * 64, "cls", "", "", 10, True, 3, "cosine"
        )

    query = "dad tried to smile and only half his face moved"
    found = triage(query, encoder=Other())  # type: ignore[arg-type]
    assert [alert.category for alert in found.alerts] == ["stroke"]
