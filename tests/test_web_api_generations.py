"""New generations of the index, taken up by a server at work."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from webkit import FORM, Answered, Served, served, within_seconds

from ingest import Record
from search import Engine
from search.forget import forget
from search.homes import home
from search.layout import IndexLayout
from search.rollback import rollback
from search.web.engines import Engines

QUESTION = "purple zebra itching between my toes since tuesday"
CHEST = "crushing chest pain"


@pytest.fixture
def few(corpus: list[Record]) -> list[Record]:
    """Some questions with answers, enough for an index that is quickly built."""
    return [record for record in corpus if record.kind == "qa"][:6]


@pytest.fixture
def index(few: list[Record], tmp_path: Path) -> Path:
    """An index of them, to be changed."""
    Engine.build(few, tmp_path / "index")
    return tmp_path / "index"


@contextmanager
def asking(server: Served, clients: int) -> Iterator[list[Answered]]:
    """Clients that ask all the while; what they were answered."""
    answers: list[Answered] = []
    stop = threading.Event()

    def client() -> None:
        while not stop.is_set():
            answers.append(server.ask(QUESTION, abstain=False, k=1))

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    try:
        yield answers
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_new_generations_drop_no_request(index: Path, few: list[Record]) -> None:
    with served(index) as up, asking(up, 4) as answers:
        for number in range(10):
            size = 3 + number % 3
            built = Engine.build(few[:size], index)
            health = up.request("GET", "/healthz").json
            assert (health["generation"], health["records"]) == (built.generation, size)
    assert {answered.status for answered in answers} == {200}
    assert all(answered.json["answers"] for answered in answers)
    assert len(answers) > 10


def test_a_forgotten_record_is_gone_from_the_server_too(index: Path, few: list[Record]) -> None:
    gone = few[0]
    with served(index) as up:
        assert up.request("GET", f"/api/records/{gone.id}").status == 200
        forget([gone.id], IndexLayout(index))
        assert up.request("GET", f"/api/records/{gone.id}").status == 404
        assert within_seconds(lambda: not held_files(up.process.pid, index))


def held_files(pid: int, index: Path) -> list[str]:
    """The deleted files of an index that a process still has open or mapped."""
    files = [
        str(handle.readlink())
        for handle in Path(f"/proc/{pid}/fd").iterdir()
        if handle.is_symlink()
    ]
    mapped = Path(f"/proc/{pid}/maps").read_text().splitlines()
    return [name for name in (*files, *mapped) if str(index) in name and name.endswith("(deleted)")]


def test_a_rollback_is_followed(index: Path, few: list[Record]) -> None:
    with served(index) as up:
        Engine.build(few[:2], index)
        assert up.request("GET", "/healthz").json["records"] == 2
        rollback(IndexLayout(index))
        assert up.request("GET", "/healthz").json["records"] == 6


def test_a_damaged_generation_leaves_the_one_before_to_answer(
    index: Path, few: list[Record]
) -> None:
    with served(index) as up:
        before = up.request("GET", "/healthz").json["generation"]
        built = Engine.build(few[:2], index)
        # Damage and name it again, as if it had been so from the beginning.
        current = (index / "CURRENT").read_text()
        rollback(IndexLayout(index))
        assert up.request("GET", "/healthz").json["generation"] == before
        (index / "generations" / built.generation / "manifest.json").write_text("{}")
        (index / "CURRENT").write_text(current)
        health = up.request("GET", "/healthz")
        assert health.status == 200
        assert (health.json["status"], health.json["generation"]) == ("stale", before)
        assert built.generation in health.json["error"]
        assert up.ask(CHEST, abstain=False).json["answers"]
        assert [line["level"] for line in up.log()].count("error") == 1
        (index / "CURRENT").write_text(f"{before}\n")
        assert up.request("GET", "/healthz").json["status"] == "ok"


def test_without_an_index_the_alerts_are_given(index: Path) -> None:
    with served(index) as up:
        index.rename(index.with_name("elsewhere"))
        answered = up.ask(CHEST, country="GB")
        assert answered.status == 503
        assert answered.headers["retry-after"]
        assert "no index at" in answered.json["error"]
        assert answered.json["alerts"][0]["category"] == "chest_pain"
        assert up.request("GET", "/healthz").status == 503
        assert up.request("GET", "/api/records/x").status == 503
        assert "chest pain" in up.request("POST", "/", "text=crushing+chest+pain", FORM).text
        index.with_name("elsewhere").rename(index)
        assert up.ask(CHEST).status == 200


def test_the_encoder_is_kept_from_one_generation_to_the_next(
    index: Path, few: list[Record]
) -> None:
    engines = Engines(home(index), 2)
    with engines.lent() as engine:
        encoder = engine._encoder
        Engine.build(few[:2], index)
        with engines.lent() as newer:
            assert newer.generation != engine.generation
            assert newer._encoder is encoder
        assert engine.ask(CHEST, abstain=False).answers  # the old one answers to its end
    engines.close()
