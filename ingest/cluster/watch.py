"""Notices that a cluster is gone: Ray itself would end this process a minute later, without a word."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ingest.errors import ClusterFailed

PERIOD_S = 3.0
MISSES = 4
"""A busy machine may miss one or two."""


class ClusterGone(ClusterFailed):
    """The head of a cluster does not answer any more."""


@contextmanager
def watched(place: str, period: float = PERIOD_S) -> Iterator[None]:
    """Raise ClusterGone, whatever is being waited for, when nothing listens at host:port any more.

    No place is not watched: through a client, Ray tells in time.
    """
    # Only the main thread can be interrupted.
    if not place or threading.current_thread() is not threading.main_thread():
        yield
        return
    over, gone = threading.Event(), threading.Event()
    watch = threading.Thread(target=_watch, args=(place, period, over, gone), daemon=True)
    watch.start()
    try:
        yield
    except KeyboardInterrupt:
        if not gone.is_set():
            raise
        raise ClusterGone(
            f"the Ray cluster at {place} went away; what the index held before still answers:"
            " run this again"
        ) from None
    finally:
        over.set()
        watch.join()


def _watch(place: str, period: float, over: threading.Event, gone: threading.Event) -> None:
    host, _, port = place.rpartition(":")
    missed = 0
    while not over.wait(period):
        try:
            socket.create_connection((host.strip("[]"), int(port)), PERIOD_S).close()
            missed = 0
        except OSError:
            missed += 1
        if missed == MISSES:
            gone.set()
            # The main thread waits within a library: only a signal of its own wakes it.
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            return
