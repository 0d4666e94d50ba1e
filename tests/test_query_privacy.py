"""A question leaves no trace: nothing goes out, nothing is written down."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CURBSIDE = Path(sys.executable).with_name("curbside")
QUESTION = "purple zebra itching between my toes since tuesday"

NO_SOCKETS = """
import socket, sys

def refuse(*_args, **_kwargs):
    raise AssertionError("a socket was opened")

socket.socket = socket.create_connection = socket.getaddrinfo = refuse
sys.argv = ["curbside", *{words!r}]
import cli
cli.main()
"""


def words(index: Path) -> list[str]:
    return ["ask", QUESTION, "--anyway", "--index", str(index)]


def files(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in folder.rglob("*") if p.is_file()
    }


def test_a_question_is_answered_with_sockets_blocked(corpus_index: Path, tmp_path: Path) -> None:
    program = NO_SOCKETS.format(words=words(corpus_index))
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0 and "Dr. " in done.stdout, done.stderr


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_question_connects_to_nothing(corpus_index: Path, tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    command = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=network",
        "-o",
        str(log),
        str(CURBSIDE),
        *words(corpus_index),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    if "ptrace" in done.stderr.lower():
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    assert not [
        line for line in log.read_text().splitlines() if "connect(" in line or "sendto(" in line
    ]


def test_a_question_is_written_down_nowhere(corpus_index: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    before = files(corpus_index)
    env = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home), "TMPDIR": str(home)}
    done = subprocess.run([CURBSIDE, *words(corpus_index)], capture_output=True, cwd=home, env=env)
    assert done.returncode == 0
    assert files(corpus_index) == before
    assert files(home) == {}
