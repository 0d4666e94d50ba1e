"""A damaged index: found by verify, never a crash, never another answer."""

import json
import os
import random
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from damagekit import damages, flip, in_child
from indexkit import EAR, KNEE, LIP, engine, made
from test_cli import run
from tiny import TinyEncoder

from ingest.record import Record
from search import Engine, store
from search.encode import OnnxEncoder
from search.errors import IndexDamaged, IndexNotFound, ModelUnavailable
from search.layout import IndexLayout
from search.own_records import held_lines
from search.rollback import rollback
from search.seals import altered, files_below, seal
from search.verify import verify

DAMAGES = 220
QUESTION = "my lip hurts since monday"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, corpus: list[Record]) -> IndexLayout:
    """Two generations with the shipped encoder, and something forgotten."""
    from search.forget import forget

    layout = IndexLayout(tmp_path_factory.mktemp("damage") / "index")
    records = [record for record in corpus if record.kind == "qa"][:8]
    Engine.build(records, layout.root)
    forget([records[0].id], layout)
    Engine.build(records[:7], layout.root)
    assert len(layout.names()) == 2 and layout.forgotten.is_file()
    return layout


@pytest.fixture(autouse=True, scope="module")
def one_encoder() -> Iterator[None]:
    """The encoder loaded once: its files are hashed before each loading, and this is slow."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(OnnxEncoder, "load", staticmethod(cache(OnnxEncoder.load)))
        yield


@pytest.fixture
def layout(tmp_path: Path) -> IndexLayout:
    return IndexLayout(tmp_path / "index")


def answers(root: Path) -> str:
    """What a fresh opening of the index answers, or the name of the error."""
    try:
        opened = Engine.open(root)
        result = opened.ask(QUESTION, 5, abstain=False).to_json()
    except (IndexDamaged, ModelUnavailable) as error:
        assert "run `curbside" in str(error), error
        return type(error).__name__
    return json.dumps({**result, "took_ms": 0})


def test_every_damaged_byte_is_found_and_none_crashes_or_changes_an_answer(
    whole: IndexLayout,
) -> None:
    status, right = in_child(lambda: answers(whole.root))
    assert status == 0 and "record_id" in right
    refused = 0
    for path, place, bits in damages(whole.root, DAMAGES, random.Random(7)):
        flip(path, place, bits)
        name = path.relative_to(whole.root).as_posix()
        try:
            found = verify(whole)
            files = [problem.file for problem in found.problems]
            status, said = in_child(lambda: answers(whole.root))
        finally:
            flip(path, place, bits)
        assert not found.ok and any(name.startswith(file) for file in files), (name, place, bits)
        assert status == 0 and said in (right, "IndexDamaged", "ModelUnavailable"), (name, said)
        refused += said != right
    assert verify(whole).ok and refused > DAMAGES / 3


@pytest.mark.parametrize("harm", ["missing", "longer", "shorter", "swapped", "extra"])
def test_other_harm_is_found_too(whole: IndexLayout, tmp_path: Path, harm: str) -> None:
    layout = IndexLayout(tmp_path / "copy")
    shutil.copytree(whole.root, layout.root)
    folder = layout.generation(store.current_generation(layout))
    path = folder / "vectors.faiss"
    if harm == "missing":
        path.unlink()
    elif harm == "longer":
        path.write_bytes(path.read_bytes() + b"\0")
    elif harm == "shorter":
        os.truncate(path, path.stat().st_size // 2)
    elif harm == "swapped":
        other = layout.generation(layout.names()[0]) / "vectors.faiss"
        shutil.copyfile(other, path)
    else:
        path = folder / "more.txt"
        path.write_text("more")
    found = verify(layout)
    place = path.relative_to(layout.root).as_posix()
    assert place in [problem.file for problem in found.problems]
    status, said = in_child(lambda: answers(layout.root))
    assert status == 0 and (said == "IndexDamaged" if harm != "extra" else "record_id" in said)


def test_a_generation_in_the_place_of_another_is_found(whole: IndexLayout, tmp_path: Path) -> None:
    layout = IndexLayout(tmp_path / "copy")
    shutil.copytree(whole.root, layout.root)
    old, current = layout.names()
    shutil.rmtree(layout.generation(current))
    shutil.copytree(layout.generation(old), layout.generation(current))
    assert not verify(layout).ok
    with pytest.raises(IndexDamaged, match=r"manifest\.json was altered"):
        Engine.open(layout.root)


def test_large_files_are_hashed_when_their_time_or_size_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.seals.ALWAYS_HASHED", 10)
    (tmp_path / "small").write_bytes(b"small")
    (tmp_path / "large").write_bytes(bytes(100))
    seals = seal(tmp_path)
    flip(tmp_path / "large", 50, 1)
    os.utime(tmp_path / "large", ns=(1, 10**9))
    assert list(altered(tmp_path, seals)) == [("large", "was altered")]
    flip(tmp_path / "large", 50, 1)
    assert not list(altered(tmp_path, seals))
    second = seals["large"]["mtime_ns"] // 10**9 * 10**9
    os.utime(tmp_path / "large", ns=(second, second))
    assert not list(altered(tmp_path, seals))


def test_index_mends_what_is_damaged_and_embeds_nothing_anew(
    whole: IndexLayout, tmp_path: Path
) -> None:
    names = [name for name in files_below(whole.root) if (whole.root / name).stat().st_size]
    records = [line.record() for line in held_lines(whole)]
    for name in names:
        layout = IndexLayout(tmp_path / "copy")
        shutil.copytree(whole.root, layout.root)
        flip(layout.root / name, 9 if "CURRENT" in name else 3, 4)
        assert not verify(layout).ok, name
        built = Engine.build(records, layout.root)
        assert verify(layout).ok, name
        assert built.records == 6 and built.embedded == 0, name
        shutil.rmtree(layout.root)


def test_add_never_builds_on_a_damaged_generation(layout: IndexLayout) -> None:
    made(layout, [LIP])
    made(layout, [LIP, KNEE])
    flip(layout.generation(layout.names()[-1]) / "vectors.faiss", 200, 1)
    before = files_below(layout.root)
    with pytest.raises(IndexDamaged, match="curbside rollback"):
        made(layout, [EAR], keep=True)
    assert files_below(layout.root) == before


def test_rollback_leaves_a_damaged_generation_and_verify_is_content(layout: IndexLayout) -> None:
    made(layout, [LIP])
    second, _ = made(layout, [LIP, KNEE])
    flip(layout.generation(second.generation) / "records.sqlite", 5000, 1)
    assert "curbside rollback" in verify(layout).mend
    done = rollback(layout)
    assert (done.was, store.current_generation(layout)) == (second.generation, done.generation)
    assert verify(layout).ok
    assert [hit.record_id for hit in engine(layout).ask("knee lip", abstain=False).answers] == ["lip"]  # fmt: skip
    third, _ = made(layout, [LIP, EAR])
    assert third.generation.startswith("000003-")


def test_rollback_mends_a_pointer_that_cannot_be_read(layout: IndexLayout) -> None:
    made(layout, [LIP])
    second, _ = made(layout, [LIP, KNEE])
    layout.current.write_bytes(b"\xff\x00")
    with pytest.raises(IndexDamaged, match=f"rollback` to go back to {second.generation}"):
        engine(layout)
    assert rollback(layout).to_json() == {"generation": second.generation, "was": None}
    layout.current.unlink()
    with pytest.raises(IndexDamaged, match="rollback"):
        Engine.open(layout.root)
    assert rollback(layout).generation == second.generation


def test_rollback_goes_back_once_and_the_next_build_goes_on_counting(layout: IndexLayout) -> None:
    first, _ = made(layout, [LIP])
    second, _ = made(layout, [LIP, KNEE])
    assert rollback(layout).to_json() == {"generation": first.generation, "was": second.generation}
    with pytest.raises(IndexDamaged, match="no whole generation before"):
        rollback(layout)
    third, _ = made(layout, [LIP, EAR])
    assert third.generation.startswith("000003-") and third.added == 1
    assert layout.names() == [first.generation, third.generation]


def test_files_of_other_library_versions_are_named(layout: IndexLayout) -> None:
    made(layout, [LIP])
    folder = layout.generation(layout.names()[-1])
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["libraries"]["tantivy"] = "0.1"
    meta = folder / "lexical" / "meta.json"
    meta.write_text(meta.read_text().replace('"segments"', '"parts"'))
    shutil.copytree(folder, copy := folder.with_name("copy"))
    shutil.rmtree(folder)
    manifest = {key: manifest[key] for key in manifest if key not in ("files", "generation")}
    (copy / "manifest.json").unlink()
    name = store.finish_generation(layout, copy, manifest)
    with pytest.raises(IndexDamaged, match=r"built with tantivy 0\.1 and not .*curbside index PATHS"):  # fmt: skip
        engine(layout)
    assert [problem.file for problem in verify(layout).problems] == [f"generations/{name}"]


def test_an_open_engine_says_so_when_its_files_go_bad(layout: IndexLayout) -> None:
    made(layout, [LIP, KNEE])
    opened = engine(layout)
    opened.close()
    with pytest.raises(IndexDamaged, match="cannot be read any more"):
        opened.ask("my lip hurts", abstain=False)
    with pytest.raises(IndexDamaged, match="cannot be read any more"):
        opened.show("lip")


def test_the_commands_name_the_mend(tmp_path: Path) -> None:
    index = tmp_path / "index"
    with pytest.raises(IndexNotFound):
        verify(IndexLayout(index))
    pages = tmp_path / "pages"
    pages.mkdir()
    row = {"question": "My thumb is numb.", "answer": "Rest it.", "doctor": "Ana Ferreira"}
    (pages / "a.jsonl").write_text(json.dumps(row))
    run("index", pages, "--index", index)
    (pages / "b.jsonl").write_text(json.dumps({**row, "question": "My heel is sore."}))
    run("index", pages, "--index", index)
    layout = IndexLayout(index)
    assert json.loads(run("verify", "--index", index, "--json")[0])["ok"] is True
    assert "all as written" in run("verify", "--index", index)[0]
    current = store.current_generation(layout)
    flip(layout.generation(current) / "vector_ids.npy", 130, 1)
    out, err = run("verify", "--index", index, "--json", status=1)
    found = json.loads(out)
    assert (found["ok"], found["generation"]) == (False, current)
    assert found["problems"] == [
        {"file": f"generations/{current}/vector_ids.npy", "problem": "was altered"}
    ]
    assert "curbside rollback" in err and err.count("\n") == 1
    _, err = run("ask", "my thumb is numb", "--index", index, status=1)
    assert "was altered" in err and "curbside rollback" in err and err.count("\n") == 1
    back = json.loads(run("rollback", "--index", index, "--json")[0])
    assert back == {"generation": layout.names()[0], "was": current}
    assert "Ana Ferreira" in run("ask", "my thumb is numb", "--index", index)[0]
    _, err = run("rollback", "--index", index, status=1)
    assert "curbside index PATHS" in err and err.count("\n") == 1


def test_a_build_goes_on_with_the_model_of_a_damaged_index(
    layout: IndexLayout, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(layout, [LIP])
    made(layout, [LIP, KNEE])
    monkeypatch.setattr(
        "search.sentence_model.resolve", lambda name: TinyEncoder(name or "shipped")
    )
    layout.current.write_bytes(b"rubbish")
    built = Engine.build([LIP, EAR], layout.root)
    assert store.read_manifest(layout.generation(built.generation))["model"]["name"] == "tiny"


def test_verify_beside_builds_finds_nothing_wrong(layout: IndexLayout) -> None:
    made(layout, [LIP])
    stop = layout.root.with_name("stop")

    def check() -> str:
        while not stop.exists():
            found = verify(layout)
            assert found.ok, found
        return "whole"

    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.write(writer, in_child(check)[1].encode())
        os._exit(0)
    for number in range(8):
        made(layout, [LIP, (KNEE, EAR)[number % 2]])
    stop.touch()
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        assert pipe.read() == b"whole"
    os.waitpid(child, 0)
