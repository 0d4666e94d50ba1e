"""A real `curbside serve` in a process of its own, and plain requests to it."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="the extra web is not installed")

CURBSIDE = Path(sys.executable).with_name("curbside")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def within_seconds(holds: Callable[[], bool], seconds: float = 60) -> bool:
    """Whether something comes true before a machine however busy would have shown it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.05)
    return False


@dataclass
class Answered:
    """A response, read."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Served:
    """A server that is up, and the file its stderr goes to."""

    process: subprocess.Popen[bytes]
    port: int
    stderr: Path
    stdout: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def log(self) -> list[dict[str, Any]]:
        """What the server wrote since it began to listen, every line of it JSON."""
        lines = self.stderr.read_text().splitlines()
        first = next(n for n, line in enumerate(lines) if '"listening"' in line)
        return [json.loads(line) for line in lines[first:]]

    def said(self) -> str:
        """All that the server ever wrote."""
        return self.stdout.read_text() + self.stderr.read_text()

    def request(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Answered:
        """Send a request; a body that is neither text nor bytes goes as JSON."""
        sent = dict(headers or {})
        if body is not None and not isinstance(body, str | bytes):
            body = json.dumps(body)
            sent.setdefault("Content-Type", "application/json")
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            return Answered(response.status, response.headers, response.read())

    def ask(self, text: str, **fields: Any) -> Answered:
        return self.request("POST", "/api/ask", {"text": text, **fields})

    def raw(self, sent: bytes) -> bytes:
        """Send bytes as they are, and read until the server hangs up."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(sent)
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
            return b"".join(parts)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask the server to stop; returns its exit status."""
        self.process.send_signal(number)
        return self.process.wait(60)


@contextmanager
def served(index: Path, *options: str, **environment: str) -> Iterator[Served]:
    """A server on a free port over an index, stopped at the end."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        out, err = folder / "stdout", folder / "stderr"
        with out.open("wb") as stdout, err.open("wb") as stderr:
            process = subprocess.Popen(
                [CURBSIDE, "serve", "--index", str(index), "--port", "0", *options],
                stdout=stdout, stderr=stderr, cwd=folder, env={**os.environ, **environment},
            )  # fmt: skip
        try:
            yield Served(process, _port(process, err), err, out)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(60)


def _port(process: subprocess.Popen[bytes], err: Path) -> int:
    """The port that the server says it listens on, once it answers there."""
    while process.poll() is None:
        for line in err.read_text().splitlines():
            if '"listening"' in line:
                port = int(json.loads(line)["url"].rsplit(":", 1)[1])
                # It answers as soon as it is open: until then the connection waits.
                with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as waiting:
                    waiting.request("GET", "/healthz")
                    waiting.getresponse().read()
                return port
        time.sleep(0.02)
    raise AssertionError(f"the server did not start: {err.read_text()}")
