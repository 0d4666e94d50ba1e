"""An index against a plain dictionary: every order of adding, changing, forgetting, going back and dying."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from indexkit import engine, made, record
from tiny import TinyEncoder

from ingest.errors import BadInput
from ingest.record import Record
from search import store
from search.errors import IndexDamaged, IndexNotFound, RecordNotFound
from search.forget import erase
from search.forgotten import Forgotten
from search.layout import IndexLayout
from search.rollback import rollback
from search.verify import verify

NAMES = ("lip", "knee", "ear", "toe", "back")
TOUCHES = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "sqlite3.connect"}
Contents = dict[str, int]
CONTENTS = st.dictionaries(st.sampled_from(NAMES), st.integers(1, 3), max_size=4)


def version(name: str, number: int) -> Record:
    return record(name, f"Version {number} of the answer on the {name}. Rest it.")


def dies_at(moment: int, work: Callable[[], object]) -> int:
    """Do some work in a forked process that is killed at its n-th touch of a file: how it ended."""
    process = os.fork()
    if process:
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    touches = 0

    def touched(event: str, _: object) -> None:
        nonlocal touches
        touches += event in TOUCHES
        if touches >= moment:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.addaudithook(touched)
        work()
    finally:
        os._exit(0)


class IndexMachine(RuleBasedStateMachine):
    """``held`` says what each generation on disk holds, ``current`` which of them answers."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="curbside-machine-"))
        self.layout = IndexLayout(self.root / "index")
        self.held: dict[str, Contents] = {}
        self.current = ""
        self.forgotten: set[str] = set()

    def teardown(self) -> None:
        shutil.rmtree(self.root)

    def wanted(self, contents: Contents, keep: bool) -> Contents:
        before = self.held[self.current] if keep and self.current else {}
        merged = {**before, **contents}
        return {name: number for name, number in merged.items() if name not in self.forgotten}

    def build(self, contents: Contents, keep: bool) -> None:
        made(self.layout, [version(*item) for item in contents.items()], keep)

    def erase(self, name: str) -> None:
        erase([name], self.layout, TinyEncoder(), None)

    def now_answers(self, contents: Contents) -> None:
        """Note what the generation that answers holds, and which others are left."""
        self.current = store.current_generation(self.layout)
        known = {**self.held, self.current: contents}
        self.held = {name: known[name] for name in self.layout.names()}

    @rule(contents=CONTENTS, keep=st.booleans())
    def index_or_add(self, contents: Contents, keep: bool) -> None:
        wanted = self.wanted(contents, keep)
        if not wanted:
            with pytest.raises(BadInput):
                self.build(contents, keep)
            return
        self.build(contents, keep)
        self.now_answers(wanted)

    @precondition(lambda self: self.current and any(self.held.values()))
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        known = sorted({name for contents in self.held.values() for name in contents})
        name = data.draw(st.sampled_from(known))
        self.erase(name)
        self.forgotten.add(name)
        self.now_answers(self.wanted({}, True))
        assert len(self.held) == 1

    @precondition(lambda self: self.current)
    @rule()
    def roll_back(self) -> None:
        older = [name for name in self.held if store.is_before(name, self.current)]
        if not older:
            with pytest.raises(IndexDamaged, match="no whole generation before"):
                rollback(self.layout)
            return
        rollback(self.layout)
        self.now_answers(self.held[max(older)])

    @rule(contents=CONTENTS, keep=st.booleans(), moment=st.integers(1, 130))
    def die_building(self, contents: Contents, keep: bool, moment: int) -> None:
        wanted = self.wanted(contents, keep)
        dies_at(moment, lambda: self.build(contents, keep))
        self.settle(wanted)

    @precondition(lambda self: self.current and self.held[self.current])
    @rule(data=st.data(), moment=st.integers(1, 180))
    def die_forgetting(self, data: st.DataObject, moment: int) -> None:
        name = data.draw(st.sampled_from(sorted(self.held[self.current])))
        dies_at(moment, lambda: self.erase(name))
        if Forgotten.read(self.layout).has(name):
            self.forgotten.add(name)  # the next build finishes it
        self.settle(self.wanted({}, True))

    @precondition(lambda self: self.current)
    @rule(moment=st.integers(1, 12))
    def die_rolling_back(self, moment: int) -> None:
        older = [name for name in self.held if store.is_before(name, self.current)]
        dies_at(moment, lambda: rollback(self.layout))
        self.settle(self.held[max(older)] if older else {})

    def settle(self, wanted: Contents) -> None:
        """After a death either the old or the new generation answers, and both may be there."""
        for name in self.layout.names():
            self.held.setdefault(name, wanted)
        try:
            name = store.current_generation(self.layout)
        except IndexNotFound:
            assert not self.current
            return
        self.now_answers(self.held[name])

    @invariant()
    def answers_what_it_holds(self) -> None:
        if not self.current:
            return
        expected = self.held[self.current]
        assert verify(self.layout).problems == ()
        opened = engine(self.layout)
        for name in NAMES:
            if name not in expected:
                with pytest.raises(RecordNotFound):
                    opened.show(name)
                continue
            assert opened.show(name) == version(name, expected[name])
            hits = opened.ask(f"My {name} hurts since monday", 9, abstain=False).answers
            assert hits[0].record_id == name
            assert {hit.record_id: hit.answer for hit in hits} == {
                each: version(each, number).answers[0].text for each, number in expected.items()
            }
        opened.close()


TestIndex = IndexMachine.TestCase
TestIndex.settings = settings(
    max_examples=25,
    stateful_step_count=10,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
