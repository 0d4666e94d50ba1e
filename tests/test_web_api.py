"""What the HTTP API answers, asked of a real server."""

import json
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest
from webkit import CURBSIDE, Served, served

from ingest import Record
from search import Engine

TWITCH = "my upper lip has been twitching for a week"
URGENT = "crushing chest pain"


def from_cli(index: Path, *words: str) -> dict[str, object]:
    done = subprocess.run(
        [CURBSIDE, *words, "--json", "--index", str(index)], capture_output=True, check=True
    )
    return dict(json.loads(done.stdout))


def timeless(result: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in result.items() if name != "took_ms"}


def test_a_result_is_what_the_command_line_prints(server: Served, corpus_index: Path) -> None:
    answered = server.ask(TWITCH, k=3, specialty="Neurology", since=2012, country="GB")
    assert answered.status == 200
    assert answered.headers["content-type"] == "application/json"
    options = ("-k", "3", "--specialty", "Neurology", "--since", "2012", "--country", "GB")
    printed = from_cli(corpus_index, "ask", TWITCH, *options)
    assert timeless(answered.json) == timeless(printed)
    assert len(printed["answers"]) == 3  # type: ignore[arg-type]


def test_a_record_and_those_like_it(server: Served, corpus_index: Path) -> None:
    first = server.ask(TWITCH).json["answers"][0]["record_id"]
    assert server.request("GET", f"/api/records/{first}").json == from_cli(
        corpus_index, "show", first
    )
    near = server.request("GET", f"/api/similar/{first}?k=2").json
    assert timeless(near) == timeless(from_cli(corpus_index, "similar", first, "-k", "2"))


@pytest.mark.parametrize("path", ["records", "similar"])
def test_an_id_that_nobody_has(server: Served, path: str) -> None:
    answered = server.request("GET", f"/api/{path}/no/such%00id")
    assert answered.status == 404
    assert "no record" in answered.json["error"]


def test_an_id_of_any_letters(tmp_path: Path, corpus: list[Record]) -> None:
    odd = "a/b ?&#%é"
    Engine.build([Record.from_json(corpus[0].to_json() | {"id": odd})], tmp_path / "index")
    with served(tmp_path / "index") as up:
        assert up.request("GET", f"/api/records/{quote(odd, safe='')}").json["id"] == odd


def test_nothing_close_and_the_nearest_anyway(server: Served) -> None:
    far = "how do I change the oil of my car"
    assert server.ask(far).json["abstained"] is True
    assert server.ask(far, abstain=False).json["answers"]


def test_an_age_in_years_is_a_filter_too(server: Served) -> None:
    assert timeless(server.ask(TWITCH, age=33).json) == timeless(server.ask(TWITCH, age="33").json)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"specialty": "Astrology"}, "specialty Astrology is not in this index; it has: "),
        ({"k": 0}, "k: "),
        ({"k": 101}, "k: "),
        ({"k": "5"}, "k: "),
        ({"k": True}, "k: "),
        ({"since": 3}, "since: "),
        ({"sex": 1}, "sex: "),
        ({"age": "old"}, "age old: "),
        ({"specialty": "x" * 201}, "specialty: "),
        ({"speciality": "Neurology"}, "speciality: there is no such field"),
    ],
)
def test_a_wrong_field_is_named_and_the_alerts_are_given(
    server: Served, fields: dict[str, object], said: str
) -> None:
    answered = server.ask(URGENT, **fields)
    assert answered.status == 422
    assert answered.json["error"].startswith(said)
    assert "\n" not in answered.json["error"]
    assert [alert["category"] for alert in answered.json["alerts"]] == ["chest_pain"]


def test_the_alerts_of_a_refused_question_know_the_country(server: Served) -> None:
    refused = server.ask(URGENT, k=0, country="GB").json
    assert refused["alerts"] == server.ask(URGENT, country="GB").json["alerts"]
    assert "999" in refused["alerts"][0]["message"]


def test_the_country_of_the_server_is_the_default(corpus_index: Path) -> None:
    with served(corpus_index, "--country", "TW") as up:
        assert "119" in up.ask(URGENT).json["alerts"][0]["message"]
        assert "999" in up.ask(URGENT, country="GB").json["alerts"][0]["message"]


def test_how_it_is(server: Served, corpus_engine: Engine) -> None:
    answered = server.request("GET", "/healthz")
    assert answered.status == 200
    assert answered.json == {
        "status": "ok",
        "generation": corpus_engine.generation,
        "records": corpus_engine.manifest["counts"]["records"],
        "error": None,
    }


def test_counts_for_prometheus(server: Served) -> None:
    assert server.ask("glimmering toes in the moonlight").status == 200
    answered = server.request("GET", "/metrics")
    assert answered.headers["content-type"].startswith("text/plain")
    assert 'curbside_requests_total{method="POST",route="/api/ask",status="200"}' in answered.text
    assert "curbside_questions_total{" in answered.text
    assert "process_resident_memory_bytes" in answered.text
    assert "glimmering" not in answered.text


def test_no_such_address(server: Served) -> None:
    assert server.request("GET", "/api/nothing").json["error"]
    assert server.request("GET", "/api/ask").status == 405
    assert server.request("GET", "/nothing").status == 404
