"""The server as a process: how it starts and stops, what it writes down, and new generations."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from webkit import CURBSIDE, FORM, Served, served, within_seconds

from search import Engine

SECRET = "purple zebra itching between my toes since tuesday"
CHEST = "crushing chest pain"


def start(*options: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A server that is expected not to start."""
    return subprocess.run(
        [CURBSIDE, "serve", *options], capture_output=True, text=True, cwd=cwd, timeout=60,
        env={**os.environ, **environment},
    )  # fmt: skip


def test_no_question_is_written_down(corpus_index: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with served(corpus_index, HOME=str(home), TMPDIR=str(home), XDG_CACHE_HOME=str(home)) as up:
        up.ask(SECRET)
        up.ask(SECRET, specialty=SECRET)
        up.ask(SECRET, speciality=SECRET)
        up.request("POST", "/", f"text={SECRET.replace(' ', '+')}", FORM)
        up.request(
            "POST", "/api/ask", f'{{"text": "{SECRET}"', {"Content-Type": "application/json"}
        )
        path = SECRET.replace(" ", "%20")
        for address in (f"/api/ask?text={path}", f"/{path}", f"/api/records/{path}", f"/?q={path}"):
            up.request("GET", address, headers={"User-Agent": SECRET, "Referer": SECRET})
        counted = up.request("GET", "/metrics").text
        assert up.stop() == 0
        written = up.said() + counted
        assert [line["route"] for line in up.log() if line["message"] == "request"][1:4] == [
            "/api/ask"
        ] * 3
    assert not [
        word for word in (*SECRET.split()[:3], "127.0.0.1:") if word in written.replace(up.url, "")
    ]
    assert list(home.iterdir()) == []


def test_what_breaks_is_logged_without_the_question(
    corpus_index: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import logging.config

    testclient = pytest.importorskip("fastapi.testclient")
    from search.web.app import create_app
    from search.web.logs import log_config
    from search.web.settings import Settings

    def breaks(*_: object, **__: object) -> None:
        raise ValueError(SECRET)

    app = create_app(Settings(index=corpus_index))
    with testclient.TestClient(app, "http://localhost") as client:
        monkeypatch.setattr(Engine, "ask", breaks)
        logging.config.dictConfig(log_config())
        answered = client.post("/api/ask", json={"text": SECRET})
    assert answered.status_code == 500
    assert "log says where" in answered.json()["error"]
    assert answered.headers["content-security-policy"]
    said = capsys.readouterr().err
    assert '"error": "ValueError"' in said and "test_web_api_server.py:" in said
    assert "zebra" not in said and "zebra" not in answered.text


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_requests_in_flight_are_finished(corpus_index: Path, number: int) -> None:
    with served(corpus_index) as up:
        answers: list[int] = []
        text = "my ear rings and itches " * 800  # takes a good while

        def client() -> None:
            answers.append(up.ask(text, k=1).status)

        threads = [threading.Thread(target=client) for _ in range(6)]
        for thread in threads:
            thread.start()
        assert within_seconds(lambda: "curbside_waiting 6.0" in up.request("GET", "/metrics").text)
        assert up.stop(number) == 0
        for thread in threads:
            thread.join()
        assert answers == [200] * 6
        with pytest.raises(ConnectionRefusedError):
            up.request("GET", "/healthz")


def test_a_port_that_is_taken(tmp_path: Path, corpus_index: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = str(other.getsockname()[1])
        done = start("--port", port, "--index", str(corpus_index), cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"port {port}" in done.stderr and "in use" in done.stderr and "--port" in done.stderr


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1"])
def test_an_address_that_is_not_ours(tmp_path: Path, host: str) -> None:
    done = start("--host", host, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"curbside: cannot listen on {host} port 8642 (")
    assert done.stderr.count("\n") == 1


def test_no_index_to_answer_from(tmp_path: Path) -> None:
    done = start("--port", "0", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "curbside: no index at index: run `curbside index PATHS` to build one\n"


def test_an_index_is_built_from_the_corpus_that_lies_there(tmp_path: Path) -> None:
    pages = Path(__file__).parents[1] / "corpus" / "articles"
    shutil.copytree(pages, tmp_path / "corpus" / "articles")
    process = subprocess.Popen(
        [CURBSIDE, "serve", "--port", "0"], cwd=tmp_path, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr
        lines = iter(process.stderr.readline, "")
        assert any("building it from corpus/" in line for line in lines)
        assert any('"listening"' in line for line in lines)
    finally:
        process.terminate()
        process.communicate(timeout=60)


def test_a_stop_that_comes_with_the_first_line_is_heeded(corpus_index: Path) -> None:
    for _ in range(3):
        process = subprocess.Popen(
            [CURBSIDE, "serve", "--port", "0", "--index", corpus_index],
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stderr
        assert '"listening"' in process.stderr.readline()
        process.terminate()
        process.communicate(timeout=60)
        assert process.returncode == 0


def test_without_the_extra_one_line_says_so(tmp_path: Path) -> None:
    program = "import sys; sys.modules['uvicorn'] = None; sys.argv = ['curbside', 'serve']; import cli; cli.main()"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 1
    assert (
        done.stderr
        == "curbside: `curbside serve` needs uvicorn, which is not here: pip install 'curbside[web]'\n"
    )


@pytest.mark.parametrize(
    ("options", "said"), [((), "anybody"), (("--token", "sesame"), "whoever has the token")]
)
def test_an_open_address_is_warned_of(
    corpus_index: Path, options: tuple[str, ...], said: str
) -> None:
    with served(corpus_index, "--host", "0.0.0.0", *options) as up:
        (warning,) = [line["message"] for line in up.log() if line["level"] == "warning"]
        assert warning.startswith("other machines") and f"{said} can ask it" in warning
        assert "sesame" not in up.said()


def test_this_machines_own_address_is_not_warned_of(server: Served) -> None:
    assert "other machines" not in server.said()
