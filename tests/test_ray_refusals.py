"""What a cluster is refused or refuses: addresses, nodes that differ, results that are not all there."""

import marshal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from test_cli import page, run
from test_imports import called

from ingest.cluster.address import Address, parse, takes_clients
from ingest.cluster.watch import ClusterGone, watched
from ingest.errors import BadInput, ClusterFailed, CurbsideError
from ingest.pages import find_inputs
from ingest.reading import Settings
from ingest.tasks import stamp_of
from search.cluster import workforce
from search.encode import OnnxEncoder, default_model_folder

SETTINGS = Settings({}, True)


@pytest.fixture
def ray() -> Any:
    return pytest.importorskip("ray", reason="Ray is not installed: pip install 'curbside[ray]'")


@pytest.mark.parametrize(
    ("word", "address"),
    [
        ("ray", Address()),
        ("ray://head.example:10001", Address("head.example", 10001)),
        ("10.0.0.7:6379", Address("10.0.0.7", 6379)),
        ("ray://[::1]:6379", Address("[::1]", 6379)),
    ],
)
def test_a_word_names_a_cluster(word: str, address: Address) -> None:
    assert parse(word) == address


@pytest.mark.parametrize(
    "word", ["", "rays", "ray://", "ray://host", "host:0", "host:99999", "dask://h:1", "a b:1"]
)
def test_a_word_that_names_none_is_wrong_usage(word: str, tmp_path: Path) -> None:
    assert parse(word) is None
    with pytest.raises(BadInput, match="names no cluster"), workforce(word):
        pass


def test_the_command_tells_of_a_word_that_names_none(tmp_path: Path) -> None:
    _, err = run("index", "--workers", "dask", cwd=tmp_path, status=2)
    assert "'dask' is neither ray nor ray://HOST:PORT" in err


def test_a_cluster_that_is_away_is_told_in_a_line_and_nothing_is_begun(
    ray: Any, tmp_path: Path
) -> None:
    page(tmp_path / "pages", "a.html", "Sore heel")
    _, err = run("index", "pages", "--workers", "ray://127.0.0.1:9", cwd=tmp_path, status=1)
    assert "no Ray cluster answers at 127.0.0.1:9" in err and err.count("\n") == 1
    assert not (tmp_path / "index").exists()


def test_what_is_no_cluster_is_told_apart(ray: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = Address("127.0.0.1", server.getsockname()[1])
        with pytest.raises(ClusterFailed, match="no Ray cluster answers"):
            takes_clients(address)


def test_without_the_extra_the_mend_is_named(tmp_path: Path) -> None:
    page(tmp_path / "pages", "a.html", "Sore heel")
    program = "import sys\nsys.modules['ray'] = None\n" + called(
        "index", "pages", "--workers", "ray"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "ray, which is not installed: pip install 'curbside[ray]'" in done.stderr
    assert done.stderr.count("\n") == 1 and not (tmp_path / "index").exists()


def test_a_cluster_that_goes_away_is_told_whatever_is_waited_for() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    place = f"127.0.0.1:{server.getsockname()[1]}"
    with watched(place, 0.02):
        time.sleep(0.3)
    threading.Timer(0.1, server.close).start()
    began = time.monotonic()
    with pytest.raises(ClusterGone, match=f"{place} went away"), watched(place, 0.02):
        time.sleep(20)
    assert time.monotonic() - began < 10


@pytest.fixture
def inputs(ray: Any, tmp_path: Path) -> Iterator[Any]:
    """The table of some pages, as nodes get it."""
    from ingest.cluster.pages import _blocks

    for name in ("a.html", "b.html"):
        page(tmp_path / "pages", name, f"Sore heel {name}")
    (table,) = _blocks(list(find_inputs([tmp_path / "pages"])))
    return table


def _tasks(inputs: Any) -> Any:
    from ingest.cluster.node import _tasks

    (table,) = _tasks(inputs, "", None)
    return table


@pytest.mark.parametrize(
    ("change", "said"),
    [(Path.unlink, "cannot be read"), (lambda path: path.write_text("x"), "is another file")],
)
def test_a_file_that_a_node_sees_otherwise_is_an_error(
    inputs: Any, tmp_path: Path, change: Callable[[Path], Any], said: str
) -> None:
    change(tmp_path / "pages/b.html")
    with pytest.raises(ClusterFailed, match=rf"b\.html {said} on the node .* under the same path"):
        _tasks(inputs)


def test_a_node_with_another_version_is_an_error(inputs: Any) -> None:
    from ingest.cluster.node import Reader

    reader = Reader(SETTINGS, stamp_of(SETTINGS) + " of last year")
    with pytest.raises(ClusterFailed, match="another version of curbside"):
        reader(_tasks(inputs))


def test_a_page_that_ends_the_process_that_reads_it_is_rejected_and_the_next_is_read(
    inputs: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    import pyarrow as pa

    from ingest.cluster.node import Reader

    found = _tasks(inputs)
    rows = found.to_pylist()
    rows[0]["task"] = marshal.dumps(("page",))  # no page: its reader fails as no page makes it fail
    read = Reader(SETTINGS, stamp_of(SETTINGS))(
        pa.Table.from_pylist(rows, found.schema)
    ).to_pylist()
    assert "ended the process that read it, twice" in read[0]["outcome"]
    assert "Sore heel b.html" in read[2]["outcome"]
    capfd.readouterr()


@pytest.mark.parametrize("lost", [0, 1, 2, 3])
def test_a_result_that_is_not_all_there_is_an_error(inputs: Any, tmp_path: Path, lost: int) -> None:
    from ingest.cluster.node import Reader
    from ingest.cluster.pages import _steps

    rows = Reader(SETTINGS, stamp_of(SETTINGS))(_tasks(inputs)).to_pylist()
    files = list(find_inputs([tmp_path / "pages"]))
    assert len(list(_steps(iter(rows), files, None))) == 4
    for damaged in (rows[:lost] + rows[lost + 1 :], rows[: lost + 1] + rows[lost:]):
        with pytest.raises(ClusterFailed, match="only part"):
            list(_steps(iter(damaged), files, None))


def test_a_node_with_another_model_is_an_error(ray: Any) -> None:
    from search.cluster.texts import _model

    folder = default_model_folder()
    encoder = OnnxEncoder.load(folder, threads=1)
    model = _model(encoder, folder)
    assert model.load().fingerprint == encoder.fingerprint
    other = model._replace(fingerprint=replace(model.fingerprint, weights_sha256="0" * 64))
    with pytest.raises(ClusterFailed, match="has another"):
        other.load()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            RuntimeError("x\n  ModuleNotFoundError: No module named 'ingest'"),
            "has no ingest: install",
        ),
        (ValueError("first\nlast"), "the Ray cluster gave up (ValueError: last)"),
        (ClusterFailed("ours"), "ours"),
    ],
)
def test_what_failed_on_a_node_is_told_in_a_line(error: Exception, said: str) -> None:
    from ingest.cluster.connection import told

    try:
        raise KeyError("outer") from error
    except KeyError as outer:
        found = told(outer)
    assert isinstance(found, CurbsideError) and said in str(found) and "\n" not in str(found)
    assert sys.exc_info() == (None, None, None)
