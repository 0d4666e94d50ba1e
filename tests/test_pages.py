"""Bad input: each thing that is no page gets one clear reason, and the pages beside it come through."""

import gzip
import os
from pathlib import Path

import pytest

from ingest import Record, Rejection, Report, read_records
from ingest.errors import BadInput
from ingest.pages import NotAPage, decode, find_inputs

GOOD = """Itchy left elbow?
Hello doctor, my left elbow has been itching for two weeks and scratching makes it worse.
What could it be, and which cream should I buy?
Halloran, 30~39 year old male. Ask Date: 2019/05/04
Dr. Petra van der Velde reply Dermatology
Hello, this may be a contact eczema from what the elbow rests on. Please see a dermatologist.
Reply Date: 2019/05/05
"""
HTML = f"<html><body>{''.join(f'<p>{line}</p>' for line in GOOD.splitlines())}</body></html>"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40
DEEP = b"<html><body>" + b"<div>" * 10_485_760 + b"</body></html>"

BAD: dict[str, tuple[str, bytes, str]] = {
    "an empty file": ("empty.html", b"", "the file is empty"),
    "white space": ("white.txt", b" \n\t\r\n ", "the file is empty"),
    "a photo named .html": ("photo.html", JPEG, "not a page but a JPEG picture"),
    "a photo without its mark": ("photo.txt", bytes(range(256)) * 40, "not text"),
    "a PDF named .htm": ("paper.htm", b"%PDF-1.7\n...", "not a page but a PDF file"),
    "a zip named .html": ("saved.html", b"PK\x03\x04....", "not a page but a zip archive"),
    "a gzip named .html": ("page.html", gzip.compress(HTML.encode()), "not a page but a gzip file"),
    "50 MB of nested div": ("deep.html", DEEP, "50 MB is larger than any page"),
    "nothing but markup": (
        "bare.html",
        b"<html><body><div></div></body></html>",
        "no visible text",
    ),
    "nothing but a script": (
        "script.html",
        b"<html><script>x()</script></html>",
        "no visible text",
    ),
    "control characters": ("control.txt", b"\x01\x02\x03\x07\x08" * 9, "holds no text"),
    "a shopping list": ("list.txt", b"milk\neggs\nbread\n", "too little text for an article"),
    "a page cut before the reply": (
        "cut.txt",
        GOOD[: GOOD.index("Dr. Petra")].encode(),
        "a question without a doctor's reply",
    ),
    "a truncated archive": (
        "cut.warc.gz",
        gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n")[:-30],
        "broken off at its beginning",
    ),
    "an archive of nonsense": ("odd.warc", b"this is no archive", "breaks off behind page 0"),
    "lines of nonsense": ("odd.jsonl", b"{broken\n", "line 1 is not JSON"),
    "a line that is a list": ("list.jsonl", b"[1, 2]\n", "line 1 is not a JSON object"),
    "an empty list of rows": ("none.json", b"[]", "the file holds no rows"),
    "a broken JSON file": ("odd.json", b'{"question": "x", ', "not JSON"),
    "very deep JSON": ("deep.json", b"[" * 100_000, "not JSON"),
    "a table without rows": ("none.csv", b"question,answer\n", "no rows below its heading"),
    "a table of other things": ("odd.csv", b"a,b\n1,2\n", "neither a question nor a title"),
    "XML of something else": ("feed.xml", b"<rss><channel/></rss>", "not a MedQuAD document"),
    "broken XML": ("odd.xml", b"<Document><QAPairs", "not a MedQuAD document"),
    "an empty XML file": ("none.xml", b"", "not a MedQuAD document"),
}


def run(path: Path) -> tuple[list[Record], list[Rejection]]:
    rejections: list[Rejection] = []
    return list(read_records([path], rejections.append)), rejections


@pytest.mark.parametrize("what", BAD)
def test_bad_input_gets_a_reason_and_harms_no_page_beside_it(tmp_path, what):
    name, data, reason = BAD[what]
    (tmp_path / "aa.txt").write_text(GOOD)
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz.html").write_text(HTML)
    records, rejections = run(tmp_path)
    assert [record.answers[0].doctor for record in records] == ["Petra van der Velde"]
    (bad,) = [r for r in rejections if not r.reason.startswith("a copy of")]
    assert bad.path.startswith(f"{tmp_path.name}/{name}")
    assert reason in bad.reason
    assert "Traceback" not in bad.reason and "\n" not in bad.reason


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"]
)
def test_a_page_in_any_charset_is_read(charset):
    text = GOOD.replace("Halloran", "Hållorân").replace("elbow", "élbow’s")
    assert decode(text.encode(charset)).lstrip("\ufeff") == text


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("gb2312", "唇部抽搐"),
        ("big5", "嘴唇抽搐"),
        ("shift_jis", "唇のけいれん"),
        ("windows-1251", "губа"),
    ],
)
def test_the_charset_a_page_declares_is_believed(charset, words):
    page = f'<html><head><meta charset="{charset}"></head><body>{words}</body></html>'
    assert words in decode(page.encode(charset))


def test_a_charset_nobody_knows_is_no_reason_to_fail():
    assert "itch" in decode(b'<meta charset="x-klingon"><p>itch \xe9</p>')


def test_a_few_broken_bytes_cost_the_words_they_are_in_and_are_flagged(tmp_path):
    (tmp_path / "page.txt").write_bytes(
        GOOD.replace("cream", "crème").encode().replace(b"two", b"tw\xff")
    )
    (record,), rejections = run(tmp_path)
    assert record.answers[0].doctor == "Petra van der Velde"
    assert "undecodable_bytes" in record.flags and rejections == []


def test_zero_bytes_and_escape_sequences_never_reach_a_record(tmp_path):
    dirty = GOOD.replace("itching", "itc\x00hing \x1b[31mred\x1b[0m \u202e")
    (tmp_path / "page.txt").write_text(dirty)
    (record,), _ = run(tmp_path)
    assert not [char for char in record.to_line() if ord(char) < 32 or char in "\x7f\u202e"]
    assert "itching" in record.question.text


def test_a_page_cut_in_half_gives_its_record_flagged_or_a_reason(tmp_path):
    for end in range(40, len(HTML), 7):
        (tmp_path / "half.html").write_text(HTML[:end])
        records, rejections = run(tmp_path)
        assert bool(records) != bool(rejections), end
        assert all("truncated" in record.flags for record in records) or end > HTML.index(
            "Reply Date"
        )


def test_a_folder_without_pages_gives_nothing_and_says_what_it_skipped(tmp_path):
    (tmp_path / "notes.md").write_text("# notes")
    (tmp_path / ".hidden.html").write_text(HTML)
    (tmp_path / "empty").mkdir()
    records, (skipped,) = run(tmp_path)
    assert records == []
    assert skipped == Rejection(f"{tmp_path.name}/notes.md", "files .md are not read", skipped=True)


def test_a_path_that_is_not_there_is_said_at_once(tmp_path):
    with pytest.raises(BadInput, match="there is no file or folder"):
        list(find_inputs([tmp_path / "nowhere"]))


def test_a_file_given_by_name_is_rejected_rather_than_skipped(tmp_path):
    file = tmp_path / "notes.md"
    file.write_text("# notes")
    _, (rejection,) = run(file)
    assert not rejection.skipped


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read any file")
def test_an_unreadable_file_is_a_rejection(tmp_path):
    (tmp_path / "aa.txt").write_text(GOOD)
    (tmp_path / "locked.html").write_text(HTML)
    (tmp_path / "locked.html").chmod(0)
    records, (rejection,) = run(tmp_path)
    assert len(records) == 1
    assert rejection.reason == "cannot be read: Permission denied"


def test_a_link_to_nowhere_is_a_rejection(tmp_path):
    (tmp_path / "aa.txt").write_text(GOOD)
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere.html")
    records, (rejection,) = run(tmp_path)
    assert len(records) == 1
    assert rejection.reason == "cannot be read: No such file or directory"


def test_a_pipe_is_a_rejection_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.html")
    records, (rejection,) = run(tmp_path)
    assert records == []
    assert rejection.reason == "not a file but a pipe, a socket or a device"


def test_paths_are_told_below_the_folder_given_in_sorted_order(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("b/2.txt", "b/1.html", "a.TXT"):
        (tmp_path / name).write_text(GOOD)
    found = [(source.name, source.kind) for source in find_inputs([tmp_path])]
    base = tmp_path.name
    assert found == [
        (f"{base}/a.TXT", ".txt"),
        (f"{base}/b/1.html", ".html"),
        (f"{base}/b/2.txt", ".txt"),
    ]


def test_html_saved_as_txt_is_read_as_html(tmp_path):
    (tmp_path / "page.txt").write_text("\n <!DOCTYPE html>\n" + HTML)
    (record,), _ = run(tmp_path)
    assert record.title == "Itchy left elbow?"


def archive(pages: list[tuple[str, bytes, str, str]], packed: bool) -> bytes:
    """A WARC of HTTP responses (address, body, content type, status), each a gzip member if packed."""
    members = []
    for url, body, kind, status in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        head = (
            f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
            "WARC-Date: 2024-01-01T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{len(members):012}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        member = head.encode() + answer + b"\r\n\r\n"
        members.append(gzip.compress(member) if packed else member)
    return b"".join(members)


PAGES = [
    ("https://x.example/1", HTML.encode(), "text/html; charset=utf-8", "200 OK"),
    ("https://x.example/2", JPEG, "image/jpeg", "200 OK"),
    ("https://x.example/3", b"<html><body>Not here</body></html>", "text/html", "404 Not Found"),
    ("https://x.example/4", HTML.replace("elbow", "knee").encode("utf-16"), "text/html", "200 OK"),
    ("https://x.example/5", JPEG, "text/html", "200 OK"),
]


def test_a_file_name_of_no_character_set_can_be_written_down(tmp_path):
    Path(os.fsdecode(os.fsencode(tmp_path / "page") + b"\xff.txt")).write_text(GOOD)
    Path(os.fsdecode(os.fsencode(tmp_path / "none") + b"\xff.html")).write_text("")
    (record,), (rejection,) = run(tmp_path)
    assert record.page.path == f"{tmp_path.name}/page\ufffd.txt"
    assert record.to_line().encode() and rejection.path.encode()


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_the_pages_of_an_archive_are_read_with_their_addresses(tmp_path, name):
    (tmp_path / name).write_bytes(archive(PAGES, packed=name.endswith(".gz")))
    records, (rejection,) = run(tmp_path)
    assert [record.url for record in records] == ["https://x.example/1", "https://x.example/4"]
    assert rejection.path == f"{tmp_path.name}/{name}#https://x.example/5"
    assert rejection.reason == "not a page but a JPEG picture"


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_an_archive_that_breaks_off_gives_the_pages_before(tmp_path, name):
    packed = name.endswith(".gz")
    whole = archive(PAGES[:1], packed)
    second = archive([("https://x.example/9", os.urandom(3000), "text/html", "200 OK")], packed)
    (tmp_path / name).write_bytes(whole + second[: len(second) // 2])
    (tmp_path / "zz.txt").write_text(GOOD.replace("elbow", "shin"))
    records, rejections = run(tmp_path)
    assert len(records) == 2
    assert len(rejections) == 1


def test_a_truncated_gzip_of_lines_gives_the_lines_before(tmp_path):
    lines = b"".join(
        b'{"id": "r%d", "question": "Why does it itch, case %d?", "answer": "Because %d."}\n'
        % (n, n, n)
        for n in range(2000)
    )
    packed = gzip.compress(lines)
    (tmp_path / "rows.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    records, rejections = run(tmp_path)
    assert len(records) > 100
    assert [r for r in rejections if "breaks off" in r.reason]


def test_the_report_counts_what_was_rejected_by_reason(tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.html").write_bytes(b"")
    (tmp_path / "x.md").write_text("x")
    report = Report()
    assert list(read_records([tmp_path], report=report)) == []
    assert report.rejected == {"the file is empty": 3}
    assert report.skipped == {"files .md are not read": 1}
    assert "rejected 3: the file is empty" in report.lines()


def test_a_page_that_is_no_text_says_what_it_is():
    with pytest.raises(NotAPage, match="a PNG picture"):
        decode(b"\x89PNG\r\n\x1a\n")
