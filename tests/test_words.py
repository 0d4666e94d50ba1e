"""What we say ourselves can be read by anybody: a US grade of 7 or below."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from search import Engine
from search.answer import DISCLAIMER, LESS_CLOSE

CURBSIDE = Path(sys.executable).with_name("curbside")
HIGHEST_GRADE = 7.0


def grade(text: str) -> float:
    textstat = pytest.importorskip("textstat", reason="textstat is in the extra dev")
    return float(textstat.flesch_kincaid_grade(text))


def test_the_disclaimer_is_short_and_plain() -> None:
    assert grade(DISCLAIMER) <= HIGHEST_GRADE and grade(LESS_CLOSE) <= HIGHEST_GRADE
    assert len(DISCLAIMER.split()) <= 40


@pytest.mark.parametrize("question", ["how do I change the oil of my car", "我的上嘴唇抽搐"])
def test_the_reason_for_no_answer_is_plain(corpus_engine: Engine, question: str) -> None:
    reason = corpus_engine.ask(question).reason
    assert reason and grade(reason) <= HIGHEST_GRADE


@pytest.mark.parametrize("command", [(), ("ask",), ("index",), ("parse",), ("show",)])
def test_the_help_is_plain(command: tuple[str, ...]) -> None:
    shown = subprocess.run(
        [CURBSIDE, *command, "--help"], capture_output=True, text=True, check=True
    )
    lines = [re.split(r"\s{2,}", line.strip())[-1] for line in shown.stdout.splitlines()]
    words = " ".join(
        line if line.endswith((".", ",")) else f"{line} " for line in lines if " " in line
    )
    assert grade(re.sub(r"\[[^\]]*\]|--[\w-]+", "", words)) <= HIGHEST_GRADE
