"""Where requests meet engines: a few threads answer, the rest of the requests wait in line."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ingest.errors import CurbsideError
from ingest.record import Record
from search.answer import Result
from search.engine import Engine
from search.homes import home
from search.question import unanswered
from search.web.engines import Engines
from search.web.judgements import Judgements
from search.web.schemas import Ask
from search.web.settings import Settings

T = TypeVar("T")

LONGEST_LINE = 256
"""How many requests may wait; whoever comes next is told to come again."""
PATIENCE_S = 30.0
"""How long a request waits for its answer."""


class Busy(CurbsideError):
    """More is asked of the server than it can answer in time."""


class Desk:
    """All that the API and the page want of the index, from asynchronous code."""

    def __init__(self, settings: Settings, judgements: Judgements | None = None) -> None:
        self.settings = settings
        self.judgements = judgements
        self.engines = Engines(home(settings.index), settings.threads)
        self._threads = ThreadPoolExecutor(settings.threads, thread_name_prefix="ask")
        self.waiting = 0
        """How many requests are being answered or wait for it."""

    async def ask(self, question: Ask) -> Result:
        """The result of a question; BadQuery, UnknownValue, Busy, or what is wrong with the index."""
        wanted = question.model_dump()
        wanted["country"] = wanted["country"] or self.settings.country
        return await self.run(lambda engine: engine.ask(**wanted))

    async def similar(self, record_id: str, k: int = 5) -> Result:
        """The answers nearest to a record; RecordNotFound, Busy, or what is wrong with the index."""
        return await self.run(lambda engine: engine.similar(record_id, k))

    async def record(self, record_id: str) -> Record:
        """A record, whole; RecordNotFound, Busy, or what is wrong with the index."""
        return await self.run(lambda engine: engine.show(record_id))

    async def alerts(self, text: str, country: str | None, reason: str) -> Result:
        """What is urgent in a question that could not be answered, and why it could not."""
        country = country or self.settings.country
        # Not in our own threads: those may be why there is no answer.
        return await asyncio.to_thread(unanswered, text, country, reason)

    async def run(self, work: Callable[[Engine], T]) -> T:
        """What ``work`` makes of an engine, done in one of the threads; Busy when it takes too long."""
        if self.waiting >= LONGEST_LINE:
            raise Busy(f"{self.waiting} others are waiting: please try again in a moment")
        self.waiting += 1
        try:
            async with asyncio.timeout(PATIENCE_S):
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(self._threads, self._with_engine, work)
        except TimeoutError:
            raise Busy(f"no answer within {PATIENCE_S:.0f} seconds: please try again") from None
        finally:
            self.waiting -= 1

    def close(self) -> None:
        """Let the threads finish what they are at, and close the index."""
        self._threads.shutdown(cancel_futures=True)
        self.engines.close()

    def _with_engine(self, work: Callable[[Engine], T]) -> T:
        with self.engines.lent() as engine:
            return work(engine)
