"""Builds with a tiny encoder: what is embedded, counted, kept and swapped."""

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from indexkit import EAR, KNEE, LIP, engine, made, record
from tiny import TinyEncoder

from ingest.errors import BadInput
from ingest.record import Question, Record
from search import store
from search.build import build
from search.disk import build_lock
from search.errors import IndexBusy, IndexDamaged, IndexNotFound
from search.layout import IndexLayout
from search.seals import file_hash


@pytest.fixture
def layout(tmp_path: Path) -> IndexLayout:
    return IndexLayout(tmp_path / "index")


def test_a_first_build_adds_everything(layout: IndexLayout) -> None:
    result, seen = made(layout, [LIP, KNEE])
    assert (result.added, result.changed, result.removed, result.unchanged) == (2, 0, 0, 0)
    assert result.records == 2
    # Both answers read alike: one text, embedded once.
    assert len(seen) == result.embedded == 3


def test_a_second_build_embeds_nothing_and_keeps_the_generation(layout: IndexLayout) -> None:
    first, _ = made(layout, [LIP, KNEE])
    second, seen = made(layout, [LIP, KNEE])
    assert (second.added, second.changed, second.removed, second.unchanged) == (0, 0, 0, 2)
    assert seen == []
    assert second.generation == first.generation


def test_only_changed_text_is_embedded_again(layout: IndexLayout) -> None:
    made(layout, [LIP, KNEE])
    result, seen = made(layout, [LIP, record("knee", "See a surgeon.")])
    assert (result.changed, result.unchanged) == (1, 1)
    assert seen == ["See a surgeon."]


def test_index_drops_what_is_gone_and_add_keeps_it(layout: IndexLayout) -> None:
    made(layout, [LIP, KNEE])
    added, _ = made(layout, [EAR], keep=True)
    assert (added.added, added.removed, added.unchanged, added.records) == (1, 0, 2, 3)
    dropped, _ = made(layout, [EAR])
    assert (dropped.removed, dropped.unchanged, dropped.records) == (2, 1, 1)
    assert [
        hit.record_id for hit in engine(layout).ask("lip knee ear", 9, abstain=False).answers
    ] == ["ear"]


def test_a_teaser_never_replaces_the_page_it_previews(layout: IndexLayout) -> None:
    made(layout, [LIP])
    result, _ = made(layout, [replace(LIP, excerpt=True)], keep=True)
    assert (result.changed, result.unchanged) == (0, 1)
    assert not engine(layout).show("lip").excerpt


def test_an_incremental_build_answers_like_one_from_nothing(
    layout: IndexLayout, tmp_path: Path
) -> None:
    changed = record("knee", "See a surgeon.")
    made(layout, [LIP, KNEE])
    made(layout, [LIP, changed, EAR])
    fresh = IndexLayout(tmp_path / "fresh")
    made(fresh, [EAR, changed, LIP])
    question = "ear and knee hurt"
    both = [engine(each).ask(question, 5, abstain=False).answers for each in (layout, fresh)]
    assert both[0] == both[1]


def test_vectors_rows_and_postings_are_as_many(layout: IndexLayout) -> None:
    long = record("back", " ".join(f"Sentence number {n} is here." for n in range(40)))
    made(layout, [LIP, long])
    folder = layout.generation(store.current_generation(layout))
    counts = store.read_manifest(folder)["counts"]
    held = np.load(folder / "vector_ids.npy")
    assert len(held) == len(set(held.tolist())) == counts["vectors"] > 4


def test_no_text_is_cut_off_when_it_is_embedded(layout: IndexLayout) -> None:
    words = " ".join(f"w{n}" for n in range(300))
    _, seen = made(layout, [record("long", words, question=Question(words))])
    assert {f"w{n}" for n in range(300)} <= set(" ".join(seen).split())


def test_a_supplement_is_never_embedded_nor_searched(layout: IndexLayout) -> None:
    _, seen = made(layout, [replace(LIP, supplement="Zanzibar fever explained"), KNEE])
    assert not any("Zanzibar" in text for text in seen)
    hits = engine(layout).ask("Zanzibar fever explained", 5, abstain=False).answers
    assert all("zanzibar" not in hit.answer.casefold() for hit in hits)
    assert all(hit.signals["words"] == 0 for hit in hits)


def test_another_model_embeds_everything_again(layout: IndexLayout) -> None:
    made(layout, [LIP, KNEE])
    other = TinyEncoder("other")
    result = build([LIP, KNEE], layout, other, None)
    assert len(other.seen) == 3
    assert result.unchanged == 2
    assert store.read_manifest(layout.generation(result.generation))["model"]["name"] == "other"


def test_no_records_leave_the_index_as_it_was(layout: IndexLayout) -> None:
    first, _ = made(layout, [LIP])
    with pytest.raises(BadInput, match="left as it was"):
        made(layout, [])
    assert store.current_generation(layout) == first.generation


def test_a_failing_source_leaves_the_old_generation_and_no_rubbish(layout: IndexLayout) -> None:
    first, _ = made(layout, [LIP])

    def broken() -> Sequence[Record]:
        yield KNEE  # type: ignore[misc]
        raise RuntimeError("the disk is gone")

    with pytest.raises(RuntimeError):
        made(layout, broken())
    assert [entry.name for entry in layout.generations.iterdir()] == [first.generation]
    assert engine(layout).show("lip").id == "lip"


def test_a_build_killed_midway_leaves_the_old_generation(layout: IndexLayout) -> None:
    first, _ = made(layout, [LIP])
    program = f"""
        import os, signal, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from pathlib import Path
        from search.build import build
        from search.layout import IndexLayout
        from indexkit import KNEE
        from tiny import TinyEncoder
        def records():
            yield KNEE
            os.kill(os.getpid(), signal.SIGKILL)
        build(records(), IndexLayout(Path({str(layout.root)!r})), TinyEncoder(), None)
    """
    run = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=False)
    assert run.returncode == -9
    assert engine(layout).show("lip").id == "lip"
    second, _ = made(layout, [LIP, KNEE])
    assert sorted(e.name for e in layout.generations.iterdir()) == [
        first.generation,
        second.generation,
    ]


def test_two_generations_are_kept(layout: IndexLayout) -> None:
    for number in range(4):
        made(layout, [record(f"part{number}")])
    assert [name[:7] for name in layout.names()] == ["000003-", "000004-"]


def test_a_second_builder_is_told_who_holds_the_index(layout: IndexLayout) -> None:
    with build_lock(layout), pytest.raises(IndexBusy, match=str(os.getpid())):
        made(layout, [LIP])


def test_the_manifest_holds_the_hash_of_every_file(layout: IndexLayout) -> None:
    made(layout, [LIP])
    folder = layout.generation(store.current_generation(layout))
    files = store.read_manifest(folder)["files"]
    on_disk = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert set(files) == on_disk - {"manifest.json"}
    assert all(entry["sha256"] == file_hash(folder / name) for name, entry in files.items())


def test_nothing_on_disk_is_a_pickle(layout: IndexLayout) -> None:
    made(layout, [LIP, KNEE])
    for path in layout.root.rglob("*"):
        if path.is_file():
            assert not path.read_bytes().startswith(b"\x80"), path


def test_no_index_and_a_foreign_pointer_are_told_apart(layout: IndexLayout) -> None:
    with pytest.raises(IndexNotFound, match="curbside index"):
        store.current_generation(layout)
    made(layout, [LIP])
    layout.current.write_text("../../etc\n")
    with pytest.raises(IndexDamaged, match="curbside index"):
        store.current_generation(layout)


def test_an_index_of_another_schema_is_not_opened(layout: IndexLayout) -> None:
    made(layout, [LIP])
    path = layout.generation(store.current_generation(layout)) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "schema_version": 99}))
    with pytest.raises(IndexDamaged, match="schema 99"):
        engine(layout)


def test_rows_that_are_no_database_are_named(layout: IndexLayout) -> None:
    made(layout, [LIP])
    folder = layout.generation(store.current_generation(layout))
    (folder / "records.sqlite").write_bytes(b"rubbish" * 1000)
    with pytest.raises(IndexDamaged, match=r"records\.sqlite"):
        engine(layout)
