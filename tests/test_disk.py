"""Builds that are killed, run out of space, may not write or meet each other: real processes, real files."""

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from indexkit import EAR, KNEE, LIP, engine, made, record
from test_cli import CURBSIDE, page, run
from tiny import TinyEncoder

from ingest.errors import CurbsideError
from ingest.record import Record
from search import Engine, store
from search.build import build
from search.errors import IndexBusy, IndexNotWritable
from search.layout import IndexLayout
from search.rollback import rollback
from search.seals import files_below
from search.verify import verify

NOBODY = 65534
QUESTION = "part1 hurts since monday"


@pytest.fixture
def layout(tmp_path: Path) -> IndexLayout:
    return IndexLayout(tmp_path / "index")


def parts(version: str, count: int = 12) -> list[Record]:
    """Records that all say which build they are of."""
    return [record(f"part{n}", f"Answer of version {version}.") for n in range(count)]


def versions(opened: Engine) -> set[str]:
    """The builds that an engine's answers are of."""
    return {hit.answer for hit in opened.ask(QUESTION, 50, abstain=False).answers}


def child(work: Callable[[], None]) -> int:
    """Do some work in a forked process: its id."""
    process = os.fork()
    if process:
        return process
    status = 3
    try:
        work()
        status = 0
    finally:
        os._exit(status)


def ended(process: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def fails_with(kind: type[CurbsideError], words: str, work: Callable[[], object]) -> int:
    """Whether a child's work ends in an error of a kind that says these words: 0 if so."""

    def checked() -> None:
        try:
            work()
        except kind as error:
            assert words in str(error) and "\n" not in str(error), error
        else:
            raise AssertionError("it went well")

    return ended(child(checked))


def test_a_build_killed_at_any_moment_leaves_one_whole_generation(layout: IndexLayout) -> None:
    made(layout, parts("0"))
    began = time.perf_counter()
    for version in ("1", "0"):
        assert ended(child(lambda version=version: made(layout, parts(version)))) == 0  # type: ignore[misc]
    took = (time.perf_counter() - began) / 2
    chance, old, replaced = random.Random(3), "0", 0
    for number in range(1, 31):
        new = str(number)
        process = child(lambda new=new: made(layout, parts(new)))  # type: ignore[misc]
        time.sleep(chance.uniform(0, 2 * took))
        os.kill(process, signal.SIGKILL)
        ended(process)
        said = versions(engine(layout))
        assert said in ({f"Answer of version {old}."}, {f"Answer of version {new}."})
        assert verify(layout).ok
        if said == {f"Answer of version {new}."}:
            old, replaced = new, replaced + 1
    assert 0 < replaced < 30
    made(layout, parts("last"))
    assert layout.leftovers() == [] and len(layout.names()) == 2
    assert versions(engine(layout)) == {"Answer of version last."}


def test_what_a_killed_build_left_of_a_model_is_cleared(layout: IndexLayout) -> None:
    half = layout.models / ".building-0123456789abcdef"
    half.mkdir(parents=True)
    (half / "model.onnx").write_bytes(b"half")
    (layout.root / "CURRENT.new").write_text("00")
    model = layout.root.with_name("model")
    model.mkdir()
    (model / "model.onnx").write_bytes(b"whole")
    build([LIP], layout, TinyEncoder(), model)
    assert layout.leftovers() == [] and len(list(layout.models.iterdir())) == 1
    made(layout, [LIP, KNEE])
    made(layout, [LIP, EAR])
    assert not list(layout.models.iterdir())  # no generation needs it any more


def test_a_reader_during_rebuilds_sees_whole_generations_only(layout: IndexLayout) -> None:
    made(layout, parts("0"))
    stop = layout.root.with_name("stop")

    def read() -> None:
        seen: set[str] = set()
        while not stop.exists():
            for _ in range(50):
                try:
                    opened = engine(layout)
                    break
                except CurbsideError:
                    continue  # dropped while it was opened: Engine.open tries again, too
            (said,) = versions(opened)
            seen.add(said)
            opened.close()
        assert len(seen) > 3, seen

    readers = [child(read) for _ in range(2)]
    kept = engine(layout)
    for number in range(1, 11):
        made(layout, parts(str(number)))
        # The engine opened at the beginning answers from its own generation, long dropped.
        assert versions(kept) == {"Answer of version 0."}
        assert kept.show("part3").answers[0].text == "Answer of version 0."
    stop.touch()
    assert [ended(reader) for reader in readers] == [0, 0]


def test_opening_by_the_facade_never_fails_during_rebuilds(
    layout: IndexLayout, corpus: list[Record]
) -> None:
    records = [found for found in corpus if found.kind == "qa"][:6]
    Engine.build(records, layout.root)
    stop = layout.root.with_name("stop")

    def read() -> None:
        while not stop.exists():
            opened = Engine.open(layout.root)
            assert len(opened.ask("it hurts", 50, abstain=False).answers) in (5, 6)
            opened.close()

    reader = child(read)
    for number in range(10):
        Engine.build(records[number % 2 :], layout.root)
    stop.touch()
    assert ended(reader) == 0


def test_two_builds_at_once_the_second_names_the_first(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    for number in range(60):
        page(pages, f"{number}.html", f"Numb toe {number}", f"Rest toe {number} for a week.")
    null = subprocess.DEVNULL
    first = subprocess.Popen([CURBSIDE, "index", "pages"], cwd=tmp_path, stdout=null, stderr=null)
    lock = tmp_path / "index" / "build.lock"
    while not (lock.exists() and lock.read_text()):
        time.sleep(0.005)
    # Held in the middle of its build, or a fast machine has it done before the second begins.
    first.send_signal(signal.SIGSTOP)
    _, err = run("add", "pages", cwd=tmp_path, status=1)
    first.send_signal(signal.SIGCONT)
    assert f"process {first.pid} is building" in err and err.count("\n") == 1
    assert first.wait() == 0
    assert lock.read_text() == ""
    run("add", "pages", cwd=tmp_path)


def test_forget_and_rollback_wait_for_no_build(layout: IndexLayout) -> None:
    from search.disk import build_lock

    made(layout, [LIP])
    made(layout, [LIP, KNEE])
    with build_lock(layout):
        assert fails_with(IndexBusy, str(os.getpid()), lambda: rollback(layout)) == 0


def test_a_file_limit_leaves_the_old_generation(layout: IndexLayout) -> None:
    made(layout, parts("0"))
    for limit in (0, 300, 2_000, 5_000, 20_000, 30_000):

        def squeezed(limit: int = limit) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            made(layout, parts("new", 200))

        assert fails_with(IndexNotWritable, "would be larger than allowed", squeezed) == 0, limit
        assert versions(engine(layout)) == {"Answer of version 0."} and verify(layout).ok
    made(layout, parts("1"))
    assert versions(engine(layout)) == {"Answer of version 1."} and layout.leftovers() == []


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of 1.5 MB."""
    folder = Path(tempfile.mkdtemp(prefix="curbside-disk-"))
    options = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(options, capture_output=True).returncode:
        folder.rmdir()
        pytest.skip("no right to mount a small file system here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
    folder.rmdir()


def test_a_full_disk_leaves_the_old_generation(small_disk: Path) -> None:
    layout = IndexLayout(small_disk / "index")
    made(layout, parts("0"))
    filler = small_disk / "filler"
    refused = 0
    for step in range(20):
        filler.write_bytes(b"")
        room = 60_000 * step // 2
        free = shutil.disk_usage(small_disk).free
        filler.write_bytes(bytes(max(0, free - room)))
        try:
            made(layout, parts("new", 100))
        except IndexNotWritable as error:
            refused += 1
            assert "no space left" in str(error), error
            assert versions(engine(layout)) == {"Answer of version 0."}
        else:
            filler.unlink()
            made(layout, parts("0"))
        assert verify(layout).ok
    assert refused >= 5
    filler.unlink(missing_ok=True)
    made(layout, parts("1"))
    assert versions(engine(layout)) == {"Answer of version 1."} and layout.leftovers() == []


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that every user may look into, and none but us may write to."""
    folder = Path(tempfile.mkdtemp(prefix="curbside-public-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def without_rights(work: Callable[[], object]) -> Callable[[], object]:
    """The same work as a user who owns nothing; as ourselves where we are no root."""

    def dropped() -> object:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setresuid(NOBODY, NOBODY, NOBODY)
        return work()

    return dropped


def test_an_index_that_may_only_be_read_answers_and_is_not_built_on(public: Path) -> None:
    layout = IndexLayout(public / "index")
    made(layout, parts("0"))
    for path in (layout.root, *layout.root.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = files_below(layout.root)
    made(IndexLayout(public / "warm"), parts("0"))  # all modules are loaded before rights are lost

    def read() -> None:
        opened = engine(layout)
        time.sleep(1.2)  # tantivy looks every half second whether its files changed
        assert versions(opened) == {"Answer of version 0."}
        assert verify(layout).ok

    engine(layout).close()
    assert ended(child(without_rights(read))) == 0  # type: ignore[arg-type]
    for work in (
        lambda: made(layout, [LIP]),
        lambda: made(IndexLayout(public / "new" / "index"), [LIP]),
        lambda: rollback(layout),
    ):
        words = "cannot be written (Permission denied)"
        assert fails_with(IndexNotWritable, words, without_rights(work)) == 0
    assert files_below(layout.root) == before
    for path in (layout.root, *layout.root.rglob("*")):
        path.chmod(0o755)


def written(folder: Path) -> dict[str, int]:
    """When each file was last written to."""
    return {name: (folder / name).stat().st_mtime_ns for name in files_below(folder)}


def test_a_dry_run_says_what_would_change_and_writes_nothing(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    page(pages, "a.html", "Numb thumb")
    page(pages, "b.html", "Sore heel")
    said = json.loads(run("index", "pages", "--dry-run", "--json", cwd=tmp_path)[0])
    assert (said["added"], said["records"]) == (2, 2) and not (tmp_path / "index").exists()
    run("index", "pages", cwd=tmp_path)
    (pages / "a.html").unlink()
    page(pages, "b.html", "Sore heel", "Wear soft shoes.")
    page(pages, "c.html", "Itchy ear")
    before = written(tmp_path)
    keys = ("added", "changed", "removed", "unchanged", "rejected", "records")
    for command, expected in (("index", (1, 1, 1, 0, 0, 2)), ("add", (1, 1, 0, 1, 0, 3))):
        dry = json.loads(run(command, "pages", "--dry-run", "--json", cwd=tmp_path)[0])
        assert tuple(dry[key] for key in keys) == expected
    assert "nothing was written" in run("add", "pages", "--dry-run", cwd=tmp_path)[0]
    assert written(tmp_path) == before
    done = json.loads(run("add", "pages", "--json", cwd=tmp_path)[0])
    assert tuple(done[key] for key in keys) == expected


def test_a_store_of_one_generation_opens_again_after_it_is_copied(layout: IndexLayout) -> None:
    made(layout, parts("0"))
    copy = IndexLayout(layout.root.with_name("copy"))
    shutil.copytree(layout.root, copy.root, copy_function=shutil.copyfile)
    assert versions(engine(copy)) == {"Answer of version 0."} and verify(copy).ok
    assert store.current_generation(copy) == store.current_generation(layout)
