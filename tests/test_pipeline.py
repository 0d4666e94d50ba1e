"""From paths to records: one page's failure stays its own, every rejection is said, reports add up."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pagekit import CORPUS, squeeze
from test_pages import GOOD, HTML
from test_sources import ehospital, icliniq

from ingest import Record, Rejection, Report, read_records
from ingest.pages import NotAPage, Page
from ingest.pipeline import parse_page
from ingest.sources import NoRecord


def run(*paths: Path, report: Report | None = None) -> tuple[list[Record], list[Rejection]]:
    rejections: list[Rejection] = []
    return list(read_records(paths, rejections.append, report=report)), rejections


def test_the_same_page_as_html_and_as_a_dump_is_one_record(tmp_path):
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "b.html").write_text(HTML)
    (record,), (rejection,) = run(tmp_path)
    assert rejection == Rejection(f"{tmp_path.name}/b.html", f"a copy of {record.id}")


def test_a_record_names_its_page_and_the_hash_of_its_bytes(tmp_path):
    (tmp_path / "a.txt").write_text(GOOD)
    ((record,), _) = run(tmp_path)
    assert record.page is not None
    assert record.page.path == f"{tmp_path.name}/a.txt"
    assert record.page.sha256 == hashlib.sha256(GOOD.encode()).hexdigest()


def test_ids_do_not_depend_on_where_the_folder_lies(tmp_path):
    for place in ("one", "two"):
        (tmp_path / place / "pages").mkdir(parents=True)
        (tmp_path / place / "pages" / "a.txt").write_text(GOOD)
    first, second = (run(tmp_path / place / "pages")[0] for place in ("one", "two"))
    assert first == second


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([ehospital(), icliniq(), HTML]), st.data())
def test_torn_pages_are_read_or_rejected_and_nothing_is_made_up(page, data):
    """Lines lost, doubled and out of order: whatever comes out stands on the page."""
    lines = page.replace("><", ">\n<").split("\n")
    torn = "\n".join(data.draw(st.lists(st.sampled_from(lines), min_size=1, max_size=60)))
    check(torn, markup="<p>" in torn)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([ehospital(), icliniq(), HTML]), st.integers(0, 3000), st.integers(0, 300))
def test_pages_with_a_hole_are_read_or_rejected_and_nothing_is_made_up(page, start, length):
    holed = page[:start] + page[start + length :]
    check(holed, markup="<p>" in holed)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_are_read_or_rejected(data, markup):
    with suppress(NotAPage, NoRecord):
        parse_page(Page("x", data, markup))


def check(text: str, markup: bool) -> None:
    with suppress(NotAPage, NoRecord):
        extracted, document = parse_page(Page("x", text.encode(), markup))
        shown = squeeze(document.text)
        for record in (*extracted.records, *extracted.teasers):
            for answer in record.answers:
                assert squeeze(answer.text) in shown
                assert answer.doctor is None or squeeze(answer.doctor) in shown


def test_progress_is_told_file_by_file(tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(GOOD)
    heard: list[tuple[int, int]] = []
    list(read_records([tmp_path], on_progress=lambda done, of: heard.append((done, of))))
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_an_address_comes_from_the_page_or_the_canonical_link(tmp_path):
    link = '<link rel="canonical" href="https://x.example/1">'
    (tmp_path / "a.html").write_text(HTML.replace("<html>", f"<html><head>{link}</head>"))
    (tmp_path / "b.html").write_text(HTML.replace("elbow", "knee"))
    first, second = run(tmp_path)[0]
    assert (first.url, second.url) == ("https://x.example/1", None)


def test_a_report_adds_up(tmp_path):
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "b.html").write_text("")
    (tmp_path / "c.css").write_text("p {}")
    (tmp_path / "d.jsonl").write_text('{"question": "Q?", "answer": "A."}\n')
    report = Report()
    records, _ = run(tmp_path, report=report)
    data = report.to_json()
    assert report.records == len(records) == 2
    assert data["sources"]["ehospital"]["pages"] == 1
    assert data["sources"]["d"]["rows"] == 1
    assert 0.5 < data["sources"]["ehospital"]["kept_share"] <= 1
    assert data["rejected"] == {"the file is empty": 1}
    assert data["skipped"] == {"files .css are not read": 1}
    json.dumps(data)
    lines = report.lines()
    assert lines[0].startswith("d: 1 rows, 1 records, 0 excerpts")
    assert lines[1].startswith("ehospital: 1 pages, 1 records, 0 excerpts, ")


def test_reasons_are_counted_without_their_particulars():
    report = Report()
    for reason in (
        "line 3 is not JSON (Expecting value)",
        "line 44 is not JSON (Extra data)",
        "a copy of s-12ab",
    ):
        report.count_rejection(Rejection("x", reason))
    assert report.rejected == {"line N is not JSON": 2, "a copy": 1}


def test_the_corpus_report_says_how_much_of_each_site_a_person_wrote(corpus_run):
    sources = corpus_run[1].to_json()["sources"]
    assert {name: count["pages"] for name, count in sources.items()} == {
        "article": 10, "ehospital": 24, "icliniq": 20, "qapage": 14
    }  # fmt: skip
    assert all(0.1 < count["kept_share"] < 0.8 for count in sources.values())


def test_nothing_of_a_records_asker_is_told_in_a_rejection(tmp_path):
    (tmp_path / "a.txt").write_text(
        GOOD.replace("Reply Date: 2019/05/05", "").split("Dr. Petra")[0]
    )
    _, (rejection,) = run(tmp_path)
    assert "Halloran" not in rejection.reason


@pytest.mark.parametrize(
    "file",
    ["ehospital/0001-upper-lip-twitching.html", "icliniq/0001-twitching-near-the-mouth.html"],
)
def test_reading_one_file_gives_what_reading_its_folder_gives(file, corpus_run):
    (alone,) = [record for record in run(CORPUS / file)[0] if not record.excerpt]
    same = [record for record in corpus_run[0] if record.id == alone.id]
    assert [record.answers for record in same] == [alone.answers]
