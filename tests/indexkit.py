"""Small records, and indexes of them with the tiny encoder."""

from collections.abc import Sequence
from dataclasses import replace

from tiny import TinyEncoder

from ingest.record import Answer, Question, Record
from search import store
from search.build import BuildResult, build
from search.embedded import Embedded
from search.engine import Engine
from search.layout import IndexLayout


def record(name: str, answer: str = "Rest and drink water.", **fields: object) -> Record:
    made = Record(
        id=name,
        kind="qa",
        source="test",
        title=f"About {name}",
        question=Question(f"My {name} hurts since monday"),
        answers=(Answer(answer, f"Doctor {name}", "Neurology", None, "2015-01-02"),),
    )
    return replace(made, **fields)  # type: ignore[arg-type]


LIP, KNEE, EAR = record("lip"), record("knee"), record("ear")


def made(
    layout: IndexLayout, records: Sequence[Record], keep: bool = False
) -> tuple[BuildResult, list[str]]:
    """What a build of these records says, and the texts it embedded."""
    encoder = TinyEncoder()
    result = build(records, layout, encoder, None, keep_missing=keep)
    return result, encoder.seen


def engine(layout: IndexLayout) -> Engine:
    """The generation that answers, checked and opened."""
    name = store.current_generation(layout)
    store.check_generation(layout.generation(name))
    return Engine(Embedded(layout, name), TinyEncoder())
