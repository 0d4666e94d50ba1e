"""One contract for every home of an index: a folder, and the collections of a Milvus server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from indexkit import EAR, KNEE, LIP, record
from milvuskit import MilvusProcess

from ingest.errors import BadInput
from ingest.record import Record
from search import Engine
from search.errors import IndexDamaged, IndexNotFound, RecordNotFound, UnknownValue
from search.homes import home

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


@pytest.fixture(scope="session")
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


def test_what_changes_is_added_changed_and_removed(place: MakeIndex) -> None:
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


def test_a_rollback_lets_the_generation_before_answer(place: MakeIndex) -> None:
    index = place("back")
    first = Engine.build([LIP], index).generation
    second = Engine.build([LIP, EAR], index).generation
    done = home(index).rollback()
    assert (done.generation, done.was) == (first, second)
    with pytest.raises(RecordNotFound):
        Engine.open(index).show("ear")
    with pytest.raises(IndexDamaged, match="generation before"):
        home(index).rollback()
    assert Engine.build([KNEE], index, keep_missing=True).records == 2
    assert {Engine.open(index).show(name) for name in ("lip", "knee")} == {LIP, KNEE}


def test_what_is_forgotten_is_gone_and_stays_away(place: MakeIndex) -> None:
    index = place("forgetting")
    Engine.build([LIP], index)
    Engine.build([KNEE], index, keep_missing=True)
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
