"""One contract for every home of an index: a folder, and the collections of a Milvus server."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from indexkit import EAR, KNEE, LIP, record
from milvuskit import MilvusProcess, curbside

from ingest.errors import BadInput
from ingest.record import Record
from search import Engine
from search.errors import (
    IndexDamaged,
    IndexNotFound,
    IndexUnavailable,
    RecordNotFound,
    UnknownValue,
)
from search.homes import home
from search.milvus.address import parse
from search.milvus.home import GLANCE_S
from search.milvus.server import Server
from search.milvus.tables import collection
from search.web.engines import Engines

QUESTIONS = (
    "my upper lip has been twitching for a week",
    "pain in the knee after running, no fever",
    "stress at work and I can not sleep, my heart races at night",
    "is it safe to take ibuprofen with high blood pressure",
    "eyelid jumps",
    "my child has a rash and itches since we came back from the sea",
    "i feel dizzy when i stand up and my vision goes dark for a moment",
    "headache " * 40,
)
LONG = record(
    "long",
    kind="article",
    answers=(),
    body=" ".join(f"Chapter {n} is about the spleen and what it does." for n in range(2000)),
)
MakeIndex = Callable[[str], str]


@pytest.fixture(scope="module")
def milvus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MilvusProcess]:
    """A Milvus server, started once."""
    pytest.importorskip("pymilvus", reason="the extra milvus is not installed")
    pytest.importorskip("milvus", reason="the server for tests is not installed")
    process = MilvusProcess(tmp_path_factory.mktemp("milvus"))
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="module", params=["folder", "milvus"])
def place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MakeIndex]:
    """A home: gives an index of it by a name."""
    root = tmp_path_factory.mktemp("homes")
    if request.param == "folder":
        yield lambda name: str(root / name)
        return
    server: MilvusProcess = request.getfixturevalue("milvus")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CURBSIDE_WORKSPACE", str(root))
        yield lambda name: f"{server.index}/{name}?replicas=1"


@pytest.fixture(scope="module")
def filled(place: MakeIndex, corpus: list[Record]) -> str:
    """An index of the corpus and of one long article."""
    index = place("corpus")
    built = Engine.build([*corpus, LONG], index)
    assert built.added == len(corpus) + 1
    return index


@pytest.fixture(scope="module")
def engine(filled: str) -> Iterator[Engine]:
    """It, opened."""
    opened = Engine.open(filled)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def reference(corpus: list[Record], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The same records in a folder."""
    folder = tmp_path_factory.mktemp("reference")
    Engine.build([*corpus, LONG], folder)
    opened = Engine.open(folder)
    yield opened
    opened.close()


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_home_ranks_alike(engine: Engine, reference: Engine, question: str) -> None:
    found = engine.ask(question, k=10, abstain=False)
    wanted = reference.ask(question, k=10, abstain=False)
    assert [hit.record_id for hit in found.answers] == [hit.record_id for hit in wanted.answers]
    assert [hit.passage for hit in found.answers] == [hit.passage for hit in wanted.answers]
    assert [hit.score for hit in found.answers] == pytest.approx(
        [hit.score for hit in wanted.answers], abs=2e-4
    )
    assert [hit.record_id for hit in found.background] == [
        hit.record_id for hit in wanted.background
    ]


def test_every_home_refuses_alike(engine: Engine, reference: Engine) -> None:
    for question in ("how do I change the oil of my car", "привет"):
        assert engine.ask(question).abstained
        assert engine.ask(question).reason == reference.ask(question).reason


@pytest.mark.parametrize(
    "only",
    [
        {"specialty": "neurology"},
        {"doctor": "Liangyu"},
        {"source": "icliniq"},
        {"since": 2018},
        {"sex": "female"},
        {"age": "45"},
        {"specialty": "Neurology", "since": 2015},
        {"sex": "male", "since": 2012},
    ],
)
def test_every_home_filters_alike(
    engine: Engine, reference: Engine, only: dict[str, object]
) -> None:
    found = engine.ask("I have pain", k=20, abstain=False, **only)  # type: ignore[arg-type]
    wanted = reference.ask("I have pain", k=20, abstain=False, **only)  # type: ignore[arg-type]
    assert wanted.answers
    assert [hit.record_id for hit in found.answers] == [hit.record_id for hit in wanted.answers]


def test_an_unknown_value_is_told_alike(engine: Engine, reference: Engine) -> None:
    for opened in (engine, reference):
        with pytest.raises(UnknownValue, match="Neurology"):
            opened.ask("pain", specialty='Neuro" or 1 == 1')
        with pytest.raises(RecordNotFound):
            opened.show('none" or num > 0')


def test_records_are_shown_whole_and_compared(
    engine: Engine, reference: Engine, corpus: list[Record]
) -> None:
    assert engine.show("long") == LONG
    for one in corpus[:8]:
        assert engine.show(one.id) == one
    found, wanted = (opened.similar(corpus[0].id, 5) for opened in (engine, reference))
    assert [hit.record_id for hit in found.answers] == [hit.record_id for hit in wanted.answers]
    assert engine.facets == reference.facets
    told = ("counts", "sources", "specialties", "model", "ranking", "calibrated", "forgotten")
    assert {key: engine.info()[key] for key in told} == {key: reference.info()[key] for key in told}


def test_what_changes_is_added_changed_removed_and_taken_back(place: MakeIndex) -> None:
    index = place("changes")
    with pytest.raises(IndexNotFound, match="curbside index"):
        Engine.open(index)
    first = Engine.build([LIP, KNEE], index)
    assert (first.added, first.embedded) == (2, 3)
    same = Engine.build([LIP, KNEE], index)
    assert (same.unchanged, same.embedded, same.generation) == (2, 0, first.generation)

    more = Engine.build([EAR], index, keep_missing=True)
    assert (more.added, more.unchanged, more.records) == (1, 2, 3)
    assert _found(index, "My ear hurts") == "ear"
    other = replace(KNEE, answers=(replace(KNEE.answers[0], text="Put some ice on it."),))
    planned = Engine.build([other, LIP], index, dry_run=True)
    assert (planned.changed, planned.removed, planned.unchanged) == (1, 1, 1)
    assert Engine.open(index).show("ear") == EAR
    changed = Engine.build([other, LIP], index)
    assert (changed.changed, changed.removed, changed.embedded) == (1, 1, 1)
    assert Engine.open(index).show("knee").answers[0].text == "Put some ice on it."
    with pytest.raises(RecordNotFound):
        Engine.open(index).show("ear")
    with pytest.raises(BadInput, match="left as it was"):
        Engine.build([], index)
    assert home(index).verify().ok

    done = home(index).rollback()
    assert (done.generation, done.was) == (more.generation, changed.generation)
    assert Engine.open(index).show("ear") == EAR
    with pytest.raises(IndexDamaged, match="generation before"):
        home(index).rollback()
    assert Engine.build([record("toe")], index, keep_missing=True).records == 4
    assert {Engine.open(index).show(name) for name in ("lip", "knee", "ear")} == {LIP, KNEE, EAR}


def test_what_is_forgotten_is_gone_and_stays_away(place: MakeIndex) -> None:
    index = place("forgetting")
    Engine.build([LIP, KNEE], index)
    held = Engine.open(index)
    with pytest.raises(RecordNotFound):
        home(index).forget(["nothing"])
    done = home(index).forget(["lip"])
    assert (done.forgotten, done.records) == (1, 1)
    assert Engine.open(index).info()["generations"] == [done.generation]
    again = Engine.build([LIP, KNEE], index)
    assert (again.records, again.forgotten) == (1, 1)
    with pytest.raises(RecordNotFound):
        Engine.open(index).show("lip")
    held.close()


def _found(index: str, question: str) -> str:
    return Engine.open(index).ask(question, abstain=False).answers[0].record_id


@pytest.fixture
def address(
    milvus: MilvusProcess,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> str:
    """The address of an index of this test's own."""
    monkeypatch.setenv("CURBSIDE_WORKSPACE", str(tmp_path / "workspace"))
    return f"{milvus.index}/{request.node.originalname}?replicas=1"


def test_another_machine_asks_and_adds(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    Engine.build([LIP, KNEE], address.partition("?")[0], on_notice=told.append)
    assert any("1 of 2 replicas" in line for line in told)
    monkeypatch.setenv("CURBSIDE_WORKSPACE", str(tmp_path / "another"))
    assert Engine.open(address).ask("My lip hurts", abstain=False).answers[0].record_id == "lip"
    added = Engine.build([EAR], address, keep_missing=True)
    assert (added.added, added.records) == (1, 3)
    assert home(address).forget(["knee"]).records == 2
    # The first machine's folder lags behind what the server holds, and is brought up to it.
    monkeypatch.setenv("CURBSIDE_WORKSPACE", str(tmp_path / "workspace"))
    again = Engine.build([KNEE, record("toe")], address, keep_missing=True)
    assert (again.added, again.forgotten, again.records) == (1, 1, 3)
    assert Engine.open(address).show("ear") == EAR


def test_an_opened_index_answers_until_it_is_dropped_and_the_next_is_taken_up(address: str) -> None:
    Engine.build([LIP], address)
    held, served = Engine.open(address), Engines(home(address), 2)
    assert served.facts()[1] == 1
    Engine.build([LIP, EAR], address)
    assert held.ask("My ear hurts", abstain=False).answers[0].record_id == "lip"
    assert Engine.open(address).show("ear") == EAR
    time.sleep(GLANCE_S)
    assert served.facts()[1] == 2
    with served.lent() as engine:
        assert engine.show("ear") == EAR
    served.close()


def test_a_part_that_is_gone_is_never_passed_over(address: str) -> None:
    Engine.build([LIP, KNEE, EAR], address)
    engine = Engine.open(address)
    server = Server(parse(address))
    name = collection(parse(address).collection, engine.generation, "vectors")
    gone = server.query(name, "vid > 0", ["vid"], limit=2)
    server.call("delete", name, ids=[row["vid"] for row in gone])
    with pytest.raises(IndexUnavailable, match="only a part"):
        for _ in range(50):
            engine.ask("My ear hurts", abstain=False)
    found = home(address).verify()
    assert [problem.file for problem in found.problems] == [name]


def test_a_server_that_dies_in_a_build_answers_with_what_it_had(
    milvus: MilvusProcess, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Engine.build([LIP, KNEE], address).generation
    engine = Engine.open(address)
    insert = Server.insert

    def dying(self: Server, name: str, rows: list[dict[str, object]]) -> None:
        insert(self, name, rows)
        if name.endswith("records"):
            milvus.kill()

    with monkeypatch.context() as patch:
        patch.setattr(Server, "insert", dying)
        with pytest.raises(IndexUnavailable, match="does not answer"):
            Engine.build([LIP, KNEE, EAR], address)
    with pytest.raises(IndexUnavailable, match="does not answer"):
        engine.ask("My lip hurts")
    told = curbside("ask", "crushing chest pain", "--json", "--index", address)
    assert told.returncode == 1
    assert json.loads(told.stdout)["alerts"][0]["category"] == "chest_pain"
    assert told.stderr.count("\n") == 1 and "does not answer" in told.stderr

    milvus.start()
    assert _patiently(engine, "My lip hurts") == "lip"
    assert Engine.open(address).generation == first
    done = Engine.build([LIP, KNEE, EAR], address)
    assert done.generation != first and Engine.open(address).show("ear") == EAR
    held = {
        name.split("__")[1]
        for name in Server(parse(address)).collections(f"{parse(address).collection}__")
    }
    assert len(held) == 2


def _patiently(engine: Engine, question: str) -> str:
    """The first answer, asked again while a server that was started anew still loads."""
    for _ in range(120):
        try:
            return engine.ask(question, abstain=False).answers[0].record_id
        except IndexUnavailable:
            time.sleep(1)
    raise AssertionError("the server does not come back")
