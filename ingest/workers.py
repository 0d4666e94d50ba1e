"""Processes that read pages and rows beside this one, and what is done when one of them dies.

They are plain children with pipes. multiprocessing would run the caller's own script again in each
of them, and a fork would copy threads' locks. What goes through the pipes is marshalled, not pickled.
"""

from __future__ import annotations

import marshal
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

from ingest.outcome import Outcome
from ingest.pages import Page
from ingest.reading import Settings, read_one_page, read_some_rows

Task = tuple[Any, ...]
"""``("page", fields of a Page…)`` or ``("rows", source, [(number, line)…])``."""
Reply = tuple[str, list[str], bool]
"""An outcome as text, the names it mentions, and whether it lasts."""
FEW = 150


def work(task: Task, settings: Settings) -> Reply:
    """Read what a task holds."""
    if task[0] == "page":
        outcome = read_one_page(Page(*task[1:]), settings)
    else:
        outcome = read_some_rows(task[1], task[2], settings)
    return outcome.to_text(), sorted(outcome.names), outcome.lasting


class Crew:
    """Reads tasks: the first few here, as starting processes takes half a second, the rest in others."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._count = usable_cores()
        self._few = FEW
        self._workers: Workers | None = None

    @property
    def window(self) -> int:
        """How many tasks may be under way, which bounds what is in memory."""
        return 8 * self._count

    def submit(self, task: Task) -> Future[Reply]:
        """Have a task read, now or soon."""
        self._few -= 1
        if self._few < 0 and self._count > 1:
            self._workers = self._workers or Workers(self._settings, self._count)
            return self._workers.submit(task)
        done: Future[Reply] = Future()
        done.set_result(work(task, self._settings))
        return done

    def close(self) -> None:
        """End what was begun."""
        if self._workers:
            self._workers.close()


class Workers:
    """As many processes as wanted; a task whose process dies is given to another once."""

    def __init__(self, settings: Settings, count: int) -> None:
        self._settings = settings
        self._pool = ThreadPoolExecutor(count)
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers: list[_Worker] = []
        for _ in range(count):
            self._idle.put(self._start())
        self._closed = False

    def submit(self, task: Task) -> Future[Reply]:
        """Have a task read."""
        return self._pool.submit(self._do, task)

    def close(self) -> None:
        """End all processes, whatever they are at."""
        self._closed = True
        for worker in self._workers:
            worker.end()
        self._pool.shutdown(cancel_futures=True)

    def _start(self) -> _Worker:
        worker = _Worker(self._settings)
        self._workers.append(worker)
        return worker

    def _do(self, task: Task) -> Reply:
        worker = self._idle.get()
        try:
            for _ in range(2):
                try:
                    return worker.ask(task)
                except (EOFError, OSError):
                    if self._closed:
                        raise
                    why = worker.died()
                    self._workers.remove(worker)
                    worker = self._start()
        finally:
            self._idle.put(worker)
        reason = f"ended the process that read it, twice ({why})"
        return Outcome(rejections=[(0, reason)]).to_text(), [], False


_ONE_CORE = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""There are as many processes as cores; numpy would start as many threads in each."""


class _Worker:
    """One process."""

    def __init__(self, settings: Settings) -> None:
        path = [str(Path(entry).resolve()) for entry in sys.path]
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "ingest.workers"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path), **_ONE_CORE},
            start_new_session=True,  # an interrupt from the keyboard is for us to handle
        )
        assert self._process.stdin and self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout
        self._hello: Task = (dict(settings.mapping), settings.deidentify)

    def ask(self, task: Task) -> Reply:
        """The reply to a task; EOFError or OSError when the process is no more."""
        if self._hello:
            _send(self._in, self._hello)
            self._hello = ()
        _send(self._in, task)
        text, names, lasting = _receive(self._out)
        return text, names, lasting

    def died(self) -> str:
        """How the process ended, which no longer answers."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=5)
        self.end()
        code = self._process.returncode
        return signal.Signals(-code).name if code < 0 else f"exit status {code}"

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._in, self._out):
            with suppress(OSError):  # what was not sent cannot be any more
                pipe.close()


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _send(pipe: IO[bytes], message: Task | Reply) -> None:
    data = marshal.dumps(message)
    pipe.write(len(data).to_bytes(8, "big"))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:
    size = pipe.read(8)
    if len(size) < 8:
        raise EOFError
    return marshal.loads(pipe.read(int.from_bytes(size, "big")))


def _serve() -> None:
    """Answer tasks until the pipe is closed."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints gets between the replies
    mapping: Mapping[str, str]
    mapping, deidentify = _receive(sys.stdin.buffer)
    settings = Settings(mapping, deidentify)
    while True:
        try:
            task = _receive(sys.stdin.buffer)
        except EOFError:
            return
        _send(out, work(task, settings))


if __name__ == "__main__":
    _serve()
