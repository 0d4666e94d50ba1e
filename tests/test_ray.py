"""Builds by a Ray cluster of two nodes: the same index as one machine makes, whatever becomes of a node."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pagekit import CORPUS
from raykit import CLIENT_PORT, Built, TwoNodes, built, contents, two_nodes
from test_cli import PAGE, run
from test_pages import archive

Alone = tuple[list[Path], Path, Built]
# Ray leaves the files it logs to open, and calls what it calls deprecated.
pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore:Exception ignored in", "ignore::DeprecationWarning"
)


@pytest.fixture(scope="module")
def nodes() -> Iterator[TwoNodes]:
    with two_nodes() as up:
        yield up


def page(number: int) -> bytes:
    question = f"Doctor, my toe number {number} has been numb since monday, mostly at night."
    answer = f"Please rest it for {number} days. A numb toe of kind {number} is seldom serious."
    text = PAGE.format(title=f"Numb toe {number}", question=question, answer=answer)
    return text.replace(
        "<body>", f"<head><style>{'p {margin: 0}' * 2000}</style></head><body>"
    ).encode()


def write(folder: Path, count: int) -> Path:
    """Archives of so many pages each, pages and rows, good ones and such as give nothing."""
    folder.mkdir()
    for name, first in (("a.warc", 0), ("b.warc.gz", count)):
        crawl = [
            (f"https://x.example/{n}", page(n), "text/html", "200 OK")
            for n in range(first, first + count)
        ]
        (folder / name).write_bytes(archive(crawl, packed=name.endswith(".gz")))
    (folder / "c.warc").write_bytes((folder / "a.warc").read_bytes()[:5000] + b"nonsense")
    for number in range(100, 120):
        (folder / f"{number}.html").write_bytes(page(number % 20 + 150))
    (folder / "empty.html").write_text("")
    (folder / "photo.txt").write_bytes(b"GIF89a")
    (folder / "notes.md").write_text("not read")
    rows = [{"question": f"Why does knee {n} hurt?", "answer": f"Because {n}."} for n in range(70)]
    lines = [*map(json.dumps, rows), "{broken", '{"no": 1}']
    (folder / "rows.jsonl").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Alone:
    """Pages, the index that this machine makes of them, and what it said."""
    folder = tmp_path_factory.mktemp("alone")
    paths = [CORPUS, write(folder / "pages", 60)]
    return paths, folder / "index", built(paths, folder / "index")


def test_two_nodes_make_the_index_that_one_machine_makes(
    nodes: TwoNodes, alone: Alone, tmp_path: Path
) -> None:
    paths, index, expected = alone
    files: list[tuple[int, int]] = []
    texts: list[tuple[int, int]] = []
    done = built(
        paths, tmp_path / "index", nodes.address,
        on_files=lambda *heard: files.append(heard), on_texts=lambda *heard: texts.append(heard),
    )  # fmt: skip
    assert contents(tmp_path / "index") == contents(index)
    assert done.told == expected.told
    assert files == sorted(files) and files[-1][0] == files[-1][1] > 50
    assert texts == sorted(texts) and texts[-1] == (expected.result.embedded,) * 2


def test_a_second_run_embeds_only_what_is_new(nodes: TwoNodes, tmp_path: Path) -> None:
    pages = write(tmp_path / "pages", 40)
    ours, other = tmp_path / "index", tmp_path / "other"
    first = built([pages], ours, nodes.address).result
    assert built([pages], ours, nodes.address).told == built([pages], ours).told
    built([pages], other)
    (pages / "new.html").write_bytes(page(777))
    more = built([pages], ours, nodes.address)
    assert more.told == built([pages], other).told
    said = more.result
    assert (said.embedded, said.added, said.unchanged) == (2, 1, first.records)
    assert contents(ours) == contents(other)
    kept = built([pages / "new.html"], ours, nodes.address, keep=True).result
    assert (kept.records, kept.embedded) == (said.records, 0)


def test_the_command_outside_the_cluster_says_what_it_says_without_one(
    nodes: TwoNodes, tmp_path: Path
) -> None:
    pages = write(tmp_path / "pages", 40)
    workers = ("--workers", f"ray://127.0.0.1:{CLIENT_PORT}")
    plain, told = run("index", pages, "--index", tmp_path / "one", "--json")
    out, err = run("index", pages, "--index", tmp_path / "two", "--json", *workers)
    expected, said = json.loads(plain), json.loads(out)
    for name in ("generation", "took_s"):
        expected.pop(name), said.pop(name)
    assert (said, err) == (expected, told)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_a_node_killed_while_pages_are_read_and_one_while_texts_are_embedded_change_nothing(
    nodes: TwoNodes, alone: Alone, tmp_path: Path
) -> None:
    paths, index, expected = alone
    before = nodes.killed

    def kill(number: int) -> None:
        if nodes.killed == before + number:
            nodes.kill()

    done = built(
        paths, tmp_path / "index", nodes.address,
        on_files=lambda *_: kill(0), on_texts=lambda *_: kill(1),
    )  # fmt: skip
    assert nodes.killed == before + 2
    assert contents(tmp_path / "index") == contents(index)
    assert done.told == expected.told
