"""Every command and every program in the papers runs."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CURBSIDE = Path(sys.executable).with_name("curbside")
PAPERS = ("README.md", "CONTRIBUTING.md", "corpus/README.md")


def blocks(paper: str, language: str) -> list[str]:
    text = (ROOT / paper).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def commands() -> list[str]:
    lines = [
        line for paper in PAPERS for block in blocks(paper, "sh") for line in block.splitlines()
    ]
    return [line for line in lines if line.startswith("curbside ")]


@pytest.mark.parametrize("command", commands())
def test_a_printed_command_runs(command: str, corpus_index: Path, tmp_path: Path) -> None:
    words = shlex.split(command)[1:]
    if "ID" in words:
        shown = subprocess.run(
            [CURBSIDE, "parse", "corpus/icliniq"], cwd=ROOT, capture_output=True, text=True
        )
        words[words.index("ID")] = re.findall(r'"id":"([^"]+)"', shown.stdout)[0]
    if words[0] in ("index", "add"):
        words += ["--index", str(tmp_path / "index")]
    elif words[0] in ("forget", "rollback"):
        shutil.copytree(corpus_index, tmp_path / "index")
        words += ["--index", str(tmp_path / "index")]
        again = [CURBSIDE, "index", "corpus/icliniq", *words[-2:]]
        subprocess.run(again, cwd=ROOT, capture_output=True, check=True)
    elif words[0] != "parse":
        words += ["--index", str(corpus_index)]
    words = [str(tmp_path / word) if word == "report.json" else word for word in words]
    done = subprocess.run([CURBSIDE, *words], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    program = "\n".join(blocks("README.md", "python")).replace(
        '"corpus"', repr(str(ROOT / "corpus"))
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0 and "Wen Liangyu" in done.stdout, done.stderr


def test_the_site_of_contributing_can_be_read() -> None:
    from ingest.blocks import html_document, text_document

    names: dict[str, object] = {}
    exec(blocks("CONTRIBUTING.md", "python")[0], names)
    (page,) = blocks("CONTRIBUTING.md", "html")
    source = names["SOURCE"]
    for document in (html_document(page), text_document(re.sub("<[^>]+>", "", page))):
        assert source.recognise(document)  # type: ignore[attr-defined]
    (record,) = source.extract(html_document(page)).records  # type: ignore[attr-defined]
    assert record.title == "Why do my ears ring?"
    assert record.question.text == "They have been ringing for a month."
    (answer,) = record.answers
    assert (answer.doctor, answer.specialty) == ("Ana Lima", "Otolaryngology")
    assert answer.text == "Have your hearing tested, please."


def test_the_answer_printed_in_the_readme_is_the_one_given(corpus_index: Path) -> None:
    printed = next(block for block in blocks("README.md", "text") if "Dr. " in block)
    asked = "my upper lip has been twitching for a week"
    done = subprocess.run(
        [CURBSIDE, "ask", asked, "--index", corpus_index], capture_output=True, text=True
    )
    said = " ".join(re.sub(r"\(\d+ years? ago\)", "", done.stdout).split())
    for part in re.split(r"\n\s*\[…\]\s*\n|\(\d+ years? ago\)", printed):
        assert " ".join(part.split()) in said


@pytest.mark.parametrize("paper", [*PAPERS, "CHANGELOG.md"])
def test_a_file_named_in_a_paper_is_there(paper: str) -> None:
    text = (ROOT / paper).read_text(encoding="utf-8")
    for name in re.findall(r"`([\w./-]+\.(?:md|py|json))`", text):
        if "/" in name or name.isupper() or name.endswith(".md"):
            assert (ROOT / name).exists() or (ROOT / Path(paper).parent / name).exists(), name
