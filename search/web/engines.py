"""The generation that answers, opened once for each thread, and the next one as soon as it is there."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from search.encode import Encoder, Fingerprint
from search.engine import Engine
from search.errors import IndexDamaged, IndexNotFound, IndexUnavailable, ModelUnavailable
from search.holdings import Holdings
from search.homes import Home

log = logging.getLogger("curbside")


@dataclass(slots=True)
class Opened:
    """One generation: its encoder, shared, and the engines that nobody is using."""

    generation: str
    records: int
    encoder: Encoder
    idle: list[Engine]


class Engines:
    """Lends engines of the generation that answers; a thread has one for itself.

    sqlite's prepared statements must not be shared by threads, and everything else of an engine is
    mapped memory that costs next to nothing to open twice.
    """

    def __init__(self, home: Home, count: int) -> None:
        self._home = home
        self._count = count
        self._free = threading.BoundedSemaphore(count)
        self._lock = threading.Lock()
        self._opening = threading.Lock()
        self._pointer = b""
        self._held: Opened | None = None
        self.problem: str | None = None
        """Why the generation that should answer does not, None when it does."""

    @contextmanager
    def lent(self) -> Iterator[Engine]:
        """An engine for this thread alone; IndexNotFound, IndexDamaged or ModelUnavailable."""
        with self._free:
            self.refresh()
            with self._lock:
                held = self._required()
                engine = held.idle.pop()
            try:
                yield engine
            finally:
                with self._lock:
                    if held is self._held:
                        held.idle.append(engine)
                    else:
                        engine.close()

    def refresh(self) -> None:
        """Take up the generation that should answer, if it is another than the one in use.

        One that cannot be opened leaves the one in use to answer, as long as that is on disk.
        """
        if self._home.pointer() == self._pointer:
            return
        with self._opening:
            pointer = self._home.pointer()
            if pointer == self._pointer:
                return
            try:
                self._swap(self._open(), pointer)
            except (IndexDamaged, IndexNotFound, IndexUnavailable, ModelUnavailable) as error:
                if not self._still_there():
                    self._swap(None, b"")
                    raise
                self._refused(str(error), pointer)

    def facts(self) -> tuple[str, int]:
        """The name of the generation that answers and how many records it holds."""
        self.refresh()
        with self._lock:
            held = self._required()
            return held.generation, held.records

    @property
    def generation(self) -> str | None:
        """The name of the generation in use, None when there is none."""
        held = self._held
        return held.generation if held else None

    @property
    def records(self) -> int:
        """How many records the generation in use holds, 0 when there is none."""
        held = self._held
        return held.records if held else 0

    def close(self) -> None:
        """Close every engine that nobody uses, and the others when they are given back."""
        self._swap(None, b"")

    def _open(self) -> Opened:
        while True:
            name = self._home.current()
            try:
                first = self._home.open(name)
                holdings = [first, *(first.again() for _ in range(self._count - 1))]
                encoder = self._encoder(first)
                engines = [Engine(held, encoder) for held in holdings]
                return Opened(name, int(engines[0].manifest["counts"]["records"]), encoder, engines)
            except (IndexDamaged, ModelUnavailable):
                # Two builds may have come and gone while it was being opened.
                if self._home.current() == name:
                    raise

    def _encoder(self, holdings: Holdings) -> Encoder:
        """The encoder in use when it is the one that built the generation."""
        built_with = Fingerprint.from_json(holdings.manifest["model"])
        if self._held and self._held.encoder.fingerprint == built_with:
            return self._held.encoder
        return self._home.encoder(holdings.generation)

    def _swap(self, opened: Opened | None, pointer: bytes) -> None:
        with self._lock:
            before, self._held = self._held, opened
            self._pointer = pointer
            self.problem = None
        if before:
            for engine in before.idle:
                engine.close()
        if opened:
            log.info(
                "answering", extra={"generation": opened.generation, "records": opened.records}
            )

    def _refused(self, problem: str, pointer: bytes) -> None:
        self.problem = problem
        self._pointer = pointer
        log.error("not opened, the generation before it goes on answering", extra={"why": problem})

    def _still_there(self) -> bool:
        return bool(self._held and self._home.keeps(self._held.generation))

    def _required(self) -> Opened:
        if self._held is None:
            raise IndexNotFound(f"the index at {self._home.address} was closed")
        return self._held
