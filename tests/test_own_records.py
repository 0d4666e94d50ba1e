"""An index made anew from the records it holds: no page is needed, and none of its files is one."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from indexkit import record

from search import Engine
from search.errors import IndexDamaged
from search.layout import MANIFEST_FILE, ROWS_FILE, IndexLayout
from search.own_records import held_lines
from search.store import current_generation
from search.verify import verify

CURBSIDE = Path(sys.executable).with_name("curbside")
QUESTION = "my upper lip has been twitching for a week"


def curbside(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([CURBSIDE, *words], capture_output=True, text=True, cwd=cwd)


def of_schema(number: int, layout: IndexLayout) -> None:
    """Make the generation that answers one that another curbside wrote."""
    folder = layout.generation(current_generation(layout))
    manifest = json.loads((folder / MANIFEST_FILE).read_text("utf-8"))
    data = json.dumps(manifest | {"schema_version": number}).encode()
    (folder / MANIFEST_FILE).write_bytes(data)
    name = f"{folder.name.partition('-')[0]}-{hashlib.sha256(data).hexdigest()[:12]}"
    folder.rename(layout.generation(name))
    layout.current.write_text(f"{name}\n")


@pytest.fixture
def layout(corpus_index: Path, tmp_path: Path) -> IndexLayout:
    return IndexLayout(Path(shutil.copytree(corpus_index, tmp_path / "index")))


def test_after_a_change_of_format_an_index_is_made_from_its_own_records(
    layout: IndexLayout, tmp_path: Path
) -> None:
    before = Engine.open(layout.root).ask(QUESTION)
    held = {line.id: line.line for line in held_lines(layout)}
    of_schema(2, layout)
    mend = "curbside index index --index index"
    for words in (["ask", QUESTION], ["add", "index"]):
        refused = curbside(*words, cwd=tmp_path)
        assert refused.returncode == 1
        assert mend in refused.stderr
    done = curbside(*mend.split()[1:], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert verify(layout).problems == ()
    assert {line.id: line.line for line in held_lines(layout)} == held
    assert Engine.open(layout.root).ask(QUESTION).answers == before.answers


def test_one_index_is_added_to_another_and_a_page_counts_for_more(
    layout: IndexLayout, tmp_path: Path
) -> None:
    records = len(list(held_lines(layout)))
    Engine.build([record("lip", "Rest it.")], tmp_path / "other")
    assert curbside("add", "other", cwd=tmp_path).returncode == 0
    assert {line.id for line in held_lines(layout)} >= {"lip"}
    (tmp_path / "page.jsonl").write_text(json.dumps(record("lip", "Move it.").to_json()) + "\n")
    done = curbside("index", "index", "page.jsonl", "--json", cwd=tmp_path)
    facts = json.loads(done.stdout)
    assert (facts["changed"], facts["records"]) == (1, records + 1)
    assert Engine.open(layout.root).show("lip").answers[0].text == "Move it."


def test_an_index_below_the_paths_is_no_page(layout: IndexLayout, tmp_path: Path) -> None:
    pages = Path(__file__).parents[1] / "corpus" / "articles"
    shutil.copytree(pages, tmp_path / "pages")
    done = curbside("index", ".", "--json", cwd=tmp_path)
    facts = json.loads(done.stdout)
    assert (facts["records"], facts["rejected"]) == (10, 0)


def test_altered_records_are_not_taken_over(layout: IndexLayout) -> None:
    rows = layout.generation(current_generation(layout)) / ROWS_FILE
    data = bytearray(rows.read_bytes())
    data[len(data) // 2] ^= 1
    rows.write_bytes(data)
    with pytest.raises(IndexDamaged, match="was altered"):
        list(held_lines(layout))
