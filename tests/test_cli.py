"""The console command as a stranger types it: real processes, real files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CURBSIDE = Path(sys.executable).with_name("curbside")
TWITCH = "my upper lip has been twitching for a week"

PAGE = """<html><body><h1>{title}</h1><p>{question}</p><p>Roe, 30~39 year old male. Ask Date: 2014/05/06</p>
<p>Dr. Ana Ferreira reply Neurology</p><p>{answer}</p><p>Reply Date: 2014/05/07</p></body></html>"""


def run(
    *words: str | Path, cwd: Path = ROOT, stdin: bytes | None = None, status: int = 0, **env: str
) -> tuple[str, str]:
    done = subprocess.run(
        [CURBSIDE, *map(str, words)], cwd=cwd, capture_output=True, input=stdin or b"", env={**os.environ, **env}
    )  # fmt: skip
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == status, (done.returncode, out[-2000:], err[-2000:])
    assert "Traceback" not in out + err
    return out, err


def page(folder: Path, name: str, title: str, answer: str = "Please rest it for a week.") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(
        PAGE.format(title=title, question=f"Doctor, {title.lower()} since monday.", answer=answer)
    )
    return path


def test_ask_names_the_doctor_the_specialty_and_the_age_of_the_answer(corpus_index: Path) -> None:
    out, err = run("ask", TWITCH, "--index", corpus_index)
    assert (
        "Dr. Wen Liangyu · Neurology" in out
        and "years ago" in out
        and "https://ehospital.example" in out
    )
    assert err == ""
    assert "They do not replace a doctor who knows you." in " ".join(out.split())


def test_json_is_one_object_and_nothing_else(corpus_index: Path) -> None:
    out, err = run("ask", TWITCH, "--index", corpus_index, "--json", "-k", "3")
    result = json.loads(out)
    assert err == "" and out.count("\n") == 1
    assert {
        "query", "alerts", "crisis", "abstained", "reason", "answers", "background", "disclaimer", "took_ms",
    } <= set(result)  # fmt: skip
    assert {
        "rank", "score", "record_id", "excerpt", "doctor", "specialty", "replied_on", "title", "question",
        "answer", "passage", "source", "url", "near_duplicates", "signals",
    } <= set(result["answers"][0])  # fmt: skip
    assert [hit["rank"] for hit in result["answers"]] == [1, 2, 3]


def test_a_question_comes_from_stdin_too(corpus_index: Path) -> None:
    for words in (("ask", "-"), ("ask",)):
        out, _ = run(*words, "--index", corpus_index, "--json", stdin=TWITCH.encode())
        assert json.loads(out)["query"] == TWITCH


def test_explain_says_why_in_words(corpus_index: Path) -> None:
    out, _ = run("ask", TWITCH, "--index", corpus_index, "--explain", "-k", "1")
    assert "Why it stands here" in out and "words in both: upper, lip" in out


def test_an_urgent_question_is_answered_with_the_alert_first(corpus_index: Path) -> None:
    out, _ = run("ask", "crushing chest pain and sweating", "--index", corpus_index)
    assert out.lstrip().startswith("URGENT")


def test_without_an_index_a_corpus_is_indexed_first_and_it_says_so(tmp_path: Path) -> None:
    page(tmp_path / "corpus", "a.html", "Numb thumb")
    out, err = run("ask", "my thumb is numb", cwd=tmp_path)
    assert "Dr. Ana Ferreira" in out
    assert "no index at index yet: building it from corpus/" in err
    assert run("ask", "my thumb is numb", cwd=tmp_path)[1] == ""


def test_without_an_index_and_a_corpus_the_next_command_is_named(tmp_path: Path) -> None:
    out, err = run("ask", "my thumb is numb", cwd=tmp_path, status=1)
    assert out == "" and "curbside index PATHS" in err and err.count("\n") == 1


def test_index_says_what_changed_and_embeds_nothing_twice(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    page(pages, "a.html", "Numb thumb")
    page(pages, "b.html", "Sore heel")
    first = json.loads(run("index", pages, "--json", cwd=tmp_path)[0])
    assert {key: first[key] for key in ("added", "changed", "removed", "unchanged", "rejected", "records")} == {
        "added": 2, "changed": 0, "removed": 0, "unchanged": 0, "rejected": 0, "records": 2,
    }  # fmt: skip
    again = json.loads(run("index", pages, "--json", cwd=tmp_path)[0])
    assert (again["added"], again["unchanged"], again["embedded"]) == (0, 2, 0)
    assert again["generation"] == first["generation"]
    assert "no texts embedded" in run("index", pages, cwd=tmp_path)[0]
    page(pages, "b.html", "Sore heel", "Wear soft shoes.")
    (pages / "a.html").unlink()
    third = json.loads(run("index", pages, "--json", cwd=tmp_path)[0])
    assert (third["added"], third["changed"], third["removed"]) == (0, 1, 1)
    page(pages, "c.html", "Itchy ear")
    added = json.loads(run("add", pages / "c.html", "--json", cwd=tmp_path)[0])
    assert (added["added"], added["removed"], added["records"]) == (1, 0, 2)


def test_one_bad_page_leaves_the_others_unharmed(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    page(pages, "good.html", "Numb thumb")
    (pages / "empty.html").write_bytes(b"")
    (pages / "photo.html").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20)
    (pages / "deep.html").write_text("<div>" * 200_000)
    (pages / "broken.jsonl.gz").write_bytes(b"\x1f\x8b\x08\x00rubbish")
    (pages / "notes.md").write_text("not a page")
    out, err = run("index", pages, "--json", cwd=tmp_path)
    assert (json.loads(out)["records"], json.loads(out)["rejected"]) == (1, 4)
    for name, reason in (
        ("empty.html", "empty"), ("photo.html", "JPEG"), ("deep.html", "no visible text"),
        ("broken.jsonl.gz", "compressed"),
    ):  # fmt: skip
        assert any(name in line and reason in line for line in err.splitlines()), (name, err)
    assert "skipped 1: files .md are not read" in err


def test_an_empty_folder_is_an_error_and_the_index_stays(tmp_path: Path) -> None:
    page(tmp_path / "pages", "a.html", "Numb thumb")
    run("index", "pages", cwd=tmp_path)
    (tmp_path / "empty").mkdir()
    _, err = run("index", "empty", cwd=tmp_path, status=1)
    assert "no records were found" in err and "left as it was" in err
    assert "Dr. Ana Ferreira" in run("ask", "numb thumb", cwd=tmp_path)[0]


def test_parse_prints_records_and_says_what_it_kept(tmp_path: Path) -> None:
    page(tmp_path / "pages", "a.html", "Numb thumb")
    out, err = run("parse", "pages", "--report", "report.json", cwd=tmp_path)
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["answers"][0]["doctor"] for record in records] == ["Ana Ferreira"]
    assert "Roe" not in out
    assert "ehospital: 1 pages, 1 records, 0 excerpts" in err and "of the words kept" in err
    assert (
        json.loads((tmp_path / "report.json").read_text())["sources"]["ehospital"]["records"] == 1
    )


def test_parse_of_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    _, err = run("parse", "empty", cwd=tmp_path, status=1)
    assert "nothing was parsed" in err


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    for command in ("index", "add", "parse"):
        assert "no file or folder nowhere" in run(command, "nowhere", cwd=tmp_path, status=1)[1]


def test_columns_are_renamed_with_map(tmp_path: Path) -> None:
    rows = "question_text;reply;by\nMy thumb is numb;Rest it.;Dr. Ana Ferreira\n"
    (tmp_path / "rows.csv").write_text(rows)
    mapping = "question=question_text,answer=reply,doctor=by"
    out, _ = run("parse", "rows.csv", "--map", mapping, cwd=tmp_path)
    record = json.loads(out)
    assert (record["question"]["text"], record["answers"][0]["doctor"]) == (
        "My thumb is numb",
        "Ana Ferreira",
    )
    _, err = run("parse", "rows.csv", "--map", "foo=bar", cwd=tmp_path, status=1)
    assert "--map foo=bar" in err


def test_show_similar_and_info(corpus_index: Path) -> None:
    record_id = json.loads(run("ask", TWITCH, "--index", corpus_index, "--json")[0])["answers"][0][
        "record_id"
    ]
    assert (
        json.loads(run("show", record_id, "--index", corpus_index, "--json")[0])["id"] == record_id
    )
    whole, _ = run("show", record_id, "--index", corpus_index)
    assert "no named doctor wrote this" in whole
    near = json.loads(run("similar", record_id, "--index", corpus_index, "--json")[0])
    assert record_id not in {hit["record_id"] for hit in near["answers"]}
    facts = json.loads(run("info", "--index", corpus_index, "--json")[0])
    assert facts["counts"]["articles"] == 10 and facts["model"]["name"] == "curbside-minilm-1"


@pytest.mark.parametrize("question", ["", "   ", "?!", "x" * 100_000])
def test_a_senseless_question_is_wrong_usage(corpus_index: Path, question: str) -> None:
    out, err = run("ask", "-", "--index", corpus_index, stdin=question.encode(), status=2)
    assert out == "" and err.startswith("curbside: the question is") and err.count("\n") == 1


def test_an_unknown_specialty_lists_the_known_ones(corpus_index: Path) -> None:
    out, err = run("ask", TWITCH, "--specialty", "Astrology", "--index", corpus_index, status=2)
    assert out == "" and "Neurology" in err


def test_rubbish_bytes_are_a_question_like_any_other(corpus_index: Path) -> None:
    run("ask", "-", "--index", corpus_index, stdin=b"\xff\xfe lip \x00 twitch \x1b[31m")


def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = f"'{CURBSIDE}' parse corpus | head -c 10; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0 and b"Traceback" not in done.stderr


def test_the_index_folder_comes_from_the_environment(corpus_index: Path, tmp_path: Path) -> None:
    out, _ = run("info", "--json", cwd=tmp_path, CURBSIDE_INDEX=str(corpus_index))
    assert json.loads(out)["counts"]["records"] > 60


def test_a_thousand_copies_are_told_by_their_number_and_not_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(
        '{"question": "my thumb is numb", "answer": "Rest it."}\n' * 1000
    )
    out, err = run("parse", "rows.jsonl", cwd=tmp_path)
    assert out.count("\n") == 1 and "rejected rows.jsonl:2: a copy of" in err
    assert len(err.splitlines()) < 40 and "rejected 999: a copy" in err


def test_an_urgent_question_is_told_so_even_without_an_index(tmp_path: Path) -> None:
    out, err = run("ask", "crushing chest pain and sweating", cwd=tmp_path, status=1)
    assert out.startswith("URGENT") and "curbside index PATHS" in err
    out, _ = run(
        "ask", "i want to kill myself", "--country", "US", "--json", cwd=tmp_path, status=1
    )
    assert json.loads(out)["crisis"]["lines"][0]["number"] == "988"
    assert json.loads(out)["answers"] == []


def test_an_urgent_question_with_a_wrong_filter_is_told_so(corpus_index: Path) -> None:
    words = ("ask", "crushing chest pain", "--specialty", "Astrology", "--index", corpus_index)
    out, err = run(*words, status=2)
    assert out.startswith("URGENT") and "Astrology" in err
