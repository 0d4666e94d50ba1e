"""How the files of a run are worked through: who reads them, the results coming back in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from typing import NamedTuple

from ingest.memory import Memory
from ingest.pages import Input, Rejection
from ingest.reading import Settings
from ingest.tasks import Work, stamp_of, steps
from ingest.workers import Crew, Reply


class Read(NamedTuple):
    """What some work gave, an outcome as text; ``names`` is None unless a memory shall keep it.

    The work comes without its task: what is waiting to be merged need not be in memory twice.
    """

    work: Work
    key: str
    outcome: str
    names: Sequence[str] | None


Step = Input | Rejection | Read
"""A file comes behind all that was read of it."""
Readers = Callable[[Iterator[Input], Settings, Memory | None], Generator[Step, None, None]]


def with_processes(
    inputs: Iterator[Input], settings: Settings, memory: Memory | None
) -> Generator[Step, None, None]:
    """Read with the cores of this machine."""
    stamp = stamp_of(settings) if memory else ""
    waiting: deque[Step | tuple[Work, str, Future[Reply]]] = deque()
    with closing(Crew(settings)) as crew:
        for item in _in_turn(inputs):
            waiting.append(_begin(item, stamp, memory, crew))
            while waiting and (len(waiting) > crew.window or _is_ready(waiting[0])):
                yield _end(waiting.popleft())
        while waiting:
            yield _end(waiting.popleft())


def _in_turn(inputs: Iterator[Input]) -> Iterator[Input | Rejection | Work]:
    """Every input behind all that is to be done for it."""
    for source in inputs:
        yield from steps(source)
        yield source


def _begin(
    item: Input | Rejection | Work, stamp: str, memory: Memory | None, crew: Crew
) -> Step | tuple[Work, str, Future[Reply]]:
    if not isinstance(item, Work):
        return item
    key = item.key(stamp) if memory else ""
    bare = item._replace(task=())
    known = memory.recall(key) if memory else None
    return Read(bare, key, known, None) if known else (bare, key, crew.submit(item.task))


def _end(item: Step | tuple[Work, str, Future[Reply]]) -> Step:
    if isinstance(item, Input | Rejection | Read):
        return item
    work, key, reply = item
    text, names, lasting = reply.result()
    return Read(work, key, text, names if lasting else None)


def _is_ready(item: Step | tuple[Work, str, Future[Reply]]) -> bool:
    return isinstance(item, Input | Rejection | Read) or item[2].done()
