"""A real Milvus server for tests: an old release in a wheel, in a process of its own that can be killed.

One at a time on a machine: a port of its etcd cannot be chosen. Who comes second waits.
"""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

PATIENCE_S = 300
ROOT = Path(__file__).resolve().parents[1]


class MilvusProcess:
    """One server on one port; ``start`` after ``kill`` serves what was there before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = (Path(tempfile.gettempdir()) / "curbside-tests-milvus.lock").open("w")

    @property
    def index(self) -> str:
        """The beginning of the address of an index on it."""
        return f"milvus://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        _held(self._lock)
        program = (
            "import sys, time\nfrom milvus import MilvusServer\n"
            "server = MilvusServer()\nserver.set_base_dir(sys.argv[1])\n"
            "server.config.set('proxy_port', int(sys.argv[2]))\n"
            "server.start()\nprint('up', flush=True)\nsys.stdin.read()\nserver.stop()\n"
        )
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", program, str(self.folder), str(self.port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        if b"up" not in self._process.stdout.readline():
            raise RuntimeError("the Milvus server did not start")

    def kill(self) -> None:
        """Kill it as a crash would."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._close()

    def stop(self) -> None:
        """Stop it if it runs, for good."""
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._close()
        self._lock.close()

    def _close(self) -> None:
        if self._process:
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                if stream:
                    stream.close()
        self._process = None


def _held(lock: IO[str]) -> None:
    for _ in range(PATIENCE_S):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            time.sleep(1)
    raise RuntimeError(f"another Milvus server of these tests ran for {PATIENCE_S} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def curbside(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cli", *words], capture_output=True, text=True, cwd=ROOT, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip
