"""Pages read by several processes: the same records in the same order, whatever becomes of a process."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from test_cli import CURBSIDE, page

from ingest import Rejection, read_records
from ingest.reading import Settings
from ingest.workers import Workers, work

ROWS = ("rows", "set", [(1, b'{"id": "x", "question": "Why?", "answer": "Because."}')])
SETTINGS = Settings({}, True)


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes from the first page on, whatever the machine has."""
    monkeypatch.setattr("ingest.workers.FEW", 0)
    monkeypatch.setattr("ingest.workers.usable_cores", lambda: 2)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    for number in range(30):
        page(folder, f"{number:02d}.html", f"Numb toe {number % 20}", f"Rest toe {number % 20}.")
    (folder / "05a.html").write_text("")
    (folder / "07a.html").write_bytes(b"GIF89a")
    rows = [{"question": f"Why {n}?", "answer": "Because."} for n in range(100)] + [{"no": 1}]
    (folder / "10a.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n{broken\n")
    return folder


def test_several_processes_give_what_one_gives(
    pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run() -> tuple[list[str], list[Rejection], list[tuple[int, int]]]:
        rejections: list[Rejection] = []
        heard: list[tuple[int, int]] = []
        records = read_records(
            [pages], rejections.append, on_progress=lambda *done: heard.append(done)
        )
        return [record.to_line() for record in records], rejections, heard

    alone = run()
    assert len(alone[0]) == 120 and len(alone[1]) == 14
    monkeypatch.setattr("ingest.workers.FEW", 0)
    monkeypatch.setattr("ingest.workers.usable_cores", lambda: 3)
    assert run() == alone


def test_a_process_that_dies_costs_nothing(two: None) -> None:
    workers = Workers(SETTINGS, 2)
    try:
        for worker in list(workers._workers):
            os.kill(worker._process.pid, signal.SIGKILL)
        for _ in range(4):
            assert workers.submit(ROWS).result() == work(ROWS, SETTINGS)
    finally:
        workers.close()


def test_what_kills_its_process_twice_is_rejected_and_the_rest_goes_on(
    capfd: pytest.CaptureFixture[str],
) -> None:
    workers = Workers(SETTINGS, 1)
    try:
        text, _, lasting = workers.submit(("page",)).result()
        assert "ended the process that read it, twice (exit status 1)" in text and not lasting
        assert workers.submit(ROWS).result() == work(ROWS, SETTINGS)
    finally:
        workers.close()
    capfd.readouterr()  # the processes' own last words


def test_reading_that_is_given_up_leaves_no_process(two: None, pages: Path) -> None:
    records = read_records([pages])
    next(records)
    del records
    deadline = time.monotonic() + 20
    while _children() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert _children() == set()


def test_an_interrupt_ends_the_command_and_its_processes_without_a_traceback(
    pages: Path, tmp_path: Path
) -> None:
    for number in range(400):
        page(pages, f"more{number}.html", f"Sore heel {number}")
    run = subprocess.Popen(
        [CURBSIDE, "parse", "pages"], cwd=tmp_path, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, start_new_session=True, text=True,
    )  # fmt: skip
    time.sleep(1)
    os.killpg(run.pid, signal.SIGINT)
    _, err = run.communicate()
    assert run.returncode in (130, 0) and "Traceback" not in err, err


def _children() -> set[str]:
    """The ids of the processes that this one started to read pages."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            status = (entry / "stat").read_text().rpartition(")")[2].split()
            words = (entry / "cmdline").read_text()
        except OSError:
            continue
        if int(status[1]) == os.getpid() and "ingest.workers" in words:
            found.add(entry.name)
    return found
