"""What only an index on a server can meet: other machines, a server that dies, and parts that are gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from indexkit import EAR, KNEE, LIP, record
from milvuskit import MilvusProcess
from test_homes import milvus

from search import Engine
from search.errors import BadAddress, IndexUnavailable
from search.homes import home
from search.milvus.address import parse
from search.milvus.home import GLANCE_S
from search.milvus.server import Server
from search.milvus.tables import collection
from search.web.engines import Engines

__all__ = ["milvus"]
ROOT = Path(__file__).resolve().parents[1]


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
    Engine.build([LIP, KNEE], address)
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
    told = _curbside("ask", "crushing chest pain", "--json", "--index", address)
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
    for _ in range(20):
        try:
            return engine.ask(question, abstain=False).answers[0].record_id
        except IndexUnavailable:
            continue
    raise AssertionError("the server does not come back")


def _curbside(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cli", *words], capture_output=True, text=True, cwd=ROOT, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip


def test_where_nothing_listens_one_line_says_so() -> None:
    told = _curbside("ask", "my lip twitches", "--index", "milvus://127.0.0.1:9/answers")
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "127.0.0.1:9 does not answer" in told.stderr and "check the address" in told.stderr


@pytest.mark.parametrize(
    "address",
    [
        "milvus://", "milvus://host", "milvus://host:port/answers", "milvus://host/two/parts",
        "milvus://host/an-swers", "milvus://host/answers?replica=2", "milvus://host/answers?replicas=0",
        "milvus://me:secret@host/answers",
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(BadAddress) as caught:
        home(address)
    assert "secret" not in str(caught.value)


def test_without_the_extra_one_line_names_it(tmp_path: Path) -> None:
    (tmp_path / "pymilvus.py").write_text("raise ImportError('not here')\n")
    told = _curbside("info", "--index", "milvus://127.0.0.1:9/answers", PYTHONPATH=str(tmp_path))
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1 and "pip install 'curbside[milvus]'" in told.stderr


def test_an_index_in_a_folder_needs_neither_extra(corpus_index: Path) -> None:
    program = (
        "import sys\nfrom search import Engine\n"
        f"engine = Engine.open({str(corpus_index)!r})\n"
        "assert engine.ask('my lip twitches').answers\n"
        "print(sorted({'pymilvus', 'grpc', 'ray', 'pyarrow'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout == "[]\n"
