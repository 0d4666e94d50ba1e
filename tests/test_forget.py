"""What is forgotten is gone from every file, and stays away."""

import json
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from indexkit import EAR, KNEE, LIP, engine, made, record
from test_cli import page, run
from tiny import TinyEncoder

from ingest.record import Question
from search import store
from search.errors import IndexDamaged, RecordNotFound
from search.forget import ForgetResult, erase
from search.forgotten import key
from search.layout import IndexLayout
from search.rows import number_of
from search.seals import files_below
from search.verify import verify

SECRET = replace(
    record("secret", "Take quinine for the zanzibar."),
    title="Xylophonic ailment",
    question=Question("I feel wobbleton since monday"),
    supplement="Mentions the gribblewick.",
    url="https://site.example/page/77",
)
WORDS = ("zanzibar", "xylophon", "wobbleton", "gribblewick", "doctor secret", "page/77")


@pytest.fixture
def layout(tmp_path: Path) -> IndexLayout:
    return IndexLayout(tmp_path / "index")


def forgets(layout: IndexLayout, *names: str) -> ForgetResult:
    encoder = TinyEncoder()
    done = erase(names, layout, encoder, None)
    assert encoder.seen == []
    return done


def found_in(layout: IndexLayout, words: tuple[str, ...] = WORDS) -> set[str]:
    """The words that stand in any file of the index, whatever their case."""
    files = [(layout.root / name).read_bytes().lower() for name in files_below(layout.root)]
    return {word for word in words if any(word.encode() in data for data in files)}


def test_no_byte_of_a_forgotten_record_is_left_in_any_file(layout: IndexLayout) -> None:
    made(layout, [LIP, SECRET])
    made(layout, [LIP, SECRET, KNEE])
    assert found_in(layout) == set(WORDS)
    vector = TinyEncoder().encode_queries([SECRET.answers[0].text])[0].astype(np.float32).tobytes()
    name = str(number_of("secret", "qa"))
    folder = layout.generation(store.current_generation(layout))
    assert vector in (folder / "vectors.faiss").read_bytes()
    done = forgets(layout, "secret")
    assert (done.forgotten, done.records, done.copies) == (1, 2, ())
    assert found_in(layout) == set()
    assert layout.names() == [done.generation]
    folder = layout.generation(done.generation)
    assert vector not in (folder / "vectors.faiss").read_bytes() and name not in str(folder)
    counts = store.read_manifest(folder)["counts"]
    assert (counts["records"], counts["vectors"]) == (2, len(np.load(folder / "vector_ids.npy")))
    assert verify(layout).ok and layout.leftovers() == []
    assert {hit.record_id for hit in engine(layout).ask("lip", abstain=False).answers} == {"lip", "knee"}  # fmt: skip


def test_only_hashes_of_what_was_forgotten_are_kept(layout: IndexLayout) -> None:
    made(layout, [LIP, SECRET])
    forgets(layout, "secret")
    assert set(layout.forgotten.read_text().split()[1:]) == {key("secret"), key(str(SECRET.url))}


def test_neither_index_nor_add_brings_a_forgotten_page_back(layout: IndexLayout) -> None:
    made(layout, [LIP, SECRET])
    forgets(layout, "secret")
    result, seen = made(layout, [LIP, SECRET])
    assert (result.forgotten, result.records, result.unchanged, seen) == (1, 1, 1, [])
    assert made(layout, [SECRET, EAR], keep=True)[0].forgotten == 1
    teaser = replace(SECRET, excerpt=True, url=None)
    again = replace(SECRET, id="other-id")
    assert made(layout, [KNEE, teaser, again])[0].forgotten == 2
    assert found_in(layout) == set()
    # Other models and rebuilds know of it, too.
    layout.current.write_text("nonsense")
    assert made(layout, [LIP, SECRET])[0].forgotten == 1


def test_a_url_forgets_every_record_of_it(layout: IndexLayout) -> None:
    url = "https://site.example/list"
    made(layout, [LIP, replace(KNEE, url=url), replace(EAR, url=url)])
    assert forgets(layout, f"{url}/").forgotten == 2
    assert made(layout, [LIP, record("toe", url=url)])[0].forgotten == 1


def test_an_id_does_not_forget_what_shares_its_url(layout: IndexLayout) -> None:
    url = "https://site.example/list"
    records = [LIP, replace(KNEE, url=url), replace(EAR, url=url)]
    made(layout, records)
    assert forgets(layout, "knee").forgotten == 1
    assert made(layout, records)[0].records == 2


def test_other_records_no_longer_point_to_it(layout: IndexLayout) -> None:
    pointing = replace(LIP, related=("secret", "knee"), flags=("near_duplicate_of:secret",))
    made(layout, [pointing, SECRET, KNEE])
    forgets(layout, "secret")
    kept = engine(layout).show("lip")
    assert (kept.related, kept.flags) == (("knee",), ())
    assert made(layout, [pointing, SECRET, KNEE])[0].unchanged == 2


def test_what_only_an_older_generation_holds_is_erased_too(layout: IndexLayout) -> None:
    made(layout, [LIP, SECRET])
    made(layout, [LIP])
    assert found_in(layout) == set(WORDS)
    assert forgets(layout, "secret").forgotten == 1
    assert found_in(layout) == set()


def test_copies_under_other_ids_are_named_and_kept(layout: IndexLayout) -> None:
    made(layout, [SECRET, LIP, replace(SECRET, id="twin", url=None)])
    done = forgets(layout, "secret")
    assert done.copies == ("twin",)
    assert engine(layout).show("twin").title == SECRET.title


def test_an_unknown_name_changes_nothing(layout: IndexLayout) -> None:
    made(layout, [LIP, KNEE])
    before = [(name, (layout.root / name).read_bytes()) for name in files_below(layout.root)]
    with pytest.raises(RecordNotFound, match="toe, and nothing was changed"):
        forgets(layout, "lip", "toe")
    assert before == [(name, (layout.root / name).read_bytes()) for name in files_below(layout.root)]  # fmt: skip


def test_everything_can_be_forgotten(layout: IndexLayout) -> None:
    made(layout, [SECRET])
    assert forgets(layout, "secret").records == 0
    assert engine(layout).ask("wobbleton", abstain=False).answers == ()
    assert found_in(layout) == set() and verify(layout).ok
    assert made(layout, [LIP, SECRET])[0].records == 1


def test_a_damaged_list_is_read_from_the_manifest_and_mended(layout: IndexLayout) -> None:
    made(layout, [LIP, SECRET])
    forgets(layout, "secret")
    whole = layout.forgotten.read_bytes()
    for harm in (whole[:-9], whole.replace(b"a", b"b"), b"", b"\xff" * 200):
        layout.forgotten.write_bytes(harm)
        assert [problem.file for problem in verify(layout).problems] == ["forgotten"]
        assert made(layout, [LIP, SECRET])[0].forgotten == 1
        assert layout.forgotten.read_bytes() == whole
    layout.forgotten.unlink()
    assert made(layout, [LIP, SECRET])[0].forgotten == 1
    layout.forgotten.write_bytes(b"rubbish")
    (layout.generation(layout.names()[0]) / "manifest.json").unlink()
    with pytest.raises(IndexDamaged, match="forgotten can come back"):
        made(layout, [LIP, SECRET])


@pytest.mark.parametrize("moment", ["new_generation", "collect", "complete", "tidy"])
def test_forget_killed_halfway_is_finished_by_the_next_build(
    layout: IndexLayout, moment: str
) -> None:
    made(layout, [LIP, SECRET])
    program = f"""
        import os, signal, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from pathlib import Path
        import search.forget as module
        from search.layout import IndexLayout
        from tiny import TinyEncoder
        module.{moment} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        module.erase(["secret"], IndexLayout(Path({str(layout.root)!r})), TinyEncoder(), None)
    """
    killed = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=False)
    assert killed.returncode == -signal.SIGKILL and verify(layout).ok
    assert engine(layout).show("lip").id == "lip"
    assert made(layout, [KNEE], keep=True)[0].records == 2
    assert found_in(layout) == set()
    with pytest.raises(RecordNotFound):
        engine(layout).show("secret")


def test_the_command_forgets_an_answer_by_its_url_and_says_what_is_left(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    for name, title in (("a.html", "Numb thumb"), ("b.html", "Sore heel")):
        file = page(pages, name, title, f"Rest the {title.split()[1]}bone.")
        link = f'<link rel="canonical" href="https://site.example/{name}"></head>'
        file.write_text(file.read_text().replace("<html>", f"<html><head>{link}"))
    run("index", "pages", cwd=tmp_path)
    layout = IndexLayout(tmp_path / "index")
    assert found_in(layout, ("heelbone", "sore heel")) == {"heelbone", "sore heel"}
    out, err = run("forget", "https://site.example/b.html", "--json", cwd=tmp_path)
    done = json.loads(out)
    assert (done["forgotten"], done["records"]) == (1, 1) and err == ""
    assert done["generation"] == store.current_generation(layout)
    assert found_in(layout, ("heelbone", "sore heel")) == set()
    again = json.loads(run("index", "pages", "--json", cwd=tmp_path)[0])
    assert (again["records"], again["forgotten"]) == (1, 1)
    assert "1 left out because they were forgotten" in run("index", "pages", cwd=tmp_path)[0]
    _, err = run("forget", "https://site.example/c.html", cwd=tmp_path, status=1)
    assert "nothing was changed" in err and err.count("\n") == 1
