from dataclasses import replace
from datetime import date

import pytest

from search import Engine
from search.answer import LESS_CLOSE
from search.terminal import result_lines
from search.terminal_record import info_lines, record_lines
from search.terminal_text import Style
from search.wording import age

TODAY = date(2026, 11, 21)
PLAIN = Style(False)
TWITCH = "my upper lip has been twitching for a week"


def text(engine: Engine, question: str, **options: object) -> str:
    result = engine.ask(question, **options)  # type: ignore[arg-type]
    return "\n".join(result_lines(result, PLAIN, 90, today=TODAY))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2013-11-21", "13 years ago"),
        ("2013-11-22", "12 years ago"),
        ("2025-11-21", "1 year ago"),
        ("2026-10-20", "1 month ago"),
        ("2026-11-20", "this month"),
        ("2010", "16 years ago"),
    ],
)
def test_the_age_of_an_answer_is_said_in_words(when: str, words: str) -> None:
    assert age(when, TODAY) == words


def test_a_line_is_never_wider_than_the_terminal(corpus_engine: Engine) -> None:
    lines = text(corpus_engine, TWITCH).splitlines()
    assert all(len(line) <= 90 for line in lines if "https://" not in line)


def test_an_alert_stands_before_everything_else(corpus_engine: Engine) -> None:
    assert text(corpus_engine, "crushing chest pain, my lip twitches").startswith("URGENT")


def test_the_crisis_panel_stands_even_before_alerts(corpus_engine: Engine) -> None:
    shown = text(corpus_engine, "i want to kill myself", country="US")
    assert shown.index("988") < shown.index("URGENT")


def test_what_is_denied_is_shown(corpus_engine: Engine) -> None:
    assert "You said you do not have: fever" in text(corpus_engine, "cough for a week, no fever")


def test_a_bare_name_is_never_made_up(corpus_engine: Engine) -> None:
    result = corpus_engine.ask(TWITCH)
    unnamed = replace(result, answers=(replace(result.answers[0], doctor=None),))
    shown = "\n".join(result_lines(unnamed, PLAIN, 90, today=TODAY))
    assert "No doctor is named" in shown and "Dr. None" not in shown


def test_escape_sequences_of_a_page_do_not_reach_the_terminal(corpus_engine: Engine) -> None:
    result = corpus_engine.ask(TWITCH)
    hostile = replace(result.answers[0], title="\x1b]0;owned\x07\x1b[31mred", doctor="A\x1b[2Jb")
    shown = "\n".join(result_lines(replace(result, answers=(hostile,)), PLAIN, 90, today=TODAY))
    assert "\x1b" not in shown and "\x07" not in shown


def test_a_supplement_stands_under_its_own_heading(corpus_engine: Engine) -> None:
    record = corpus_engine.show(corpus_engine.ask(TWITCH).answers[0].record_id)
    assert record.supplement
    lines = "\n".join(record_lines(record, PLAIN, 90, today=TODAY))
    heading = lines.index("no named doctor wrote this")
    assert lines.index(" ".join(record.supplement.split()[:4])) > heading
    assert lines.index(record.answers[0].text.split("\n")[0][:30]) < heading


def test_the_first_answer_is_shown_to_its_end_and_the_others_say_where_the_rest_is(
    corpus_engine: Engine,
) -> None:
    shown = " ".join(text(corpus_engine, TWITCH).split())
    hits = corpus_engine.ask(TWITCH).answers
    assert " ".join(hits[0].answer.split()) in shown
    assert f"The whole answer: curbside show {hits[1].record_id}" in shown


def test_a_denied_word_is_no_word_in_common(corpus_engine: Engine) -> None:
    result = corpus_engine.ask("mild headache after screens, no fever")
    lines = "\n".join(result_lines(result, PLAIN, 90, explain=True, today=TODAY))
    assert "words in both: headache\n" in lines


def test_an_explanation_says_what_each_part_gave_and_which_signs_differ(
    corpus_engine: Engine,
) -> None:
    result = corpus_engine.ask("dry cough for weeks since a cold, with a fever but no blood")
    shown = "\n".join(result_lines(result, PLAIN, 200, explain=True, today=TODAY))
    explained = shown[shown.index("Why it stands here") :].split("\n")[:5]
    total = float(explained[0].rsplit(" ", 1)[1])
    parts = [float(line.split()[0]) for line in explained[1:]]
    assert total == pytest.approx(sum(parts), abs=0.02)
    assert "the patient's question" in explained[1]
    assert "neither you nor the patient there has blood" in explained[4]
    assert "you have, and the patient there has not, fever" in explained[4]


@pytest.mark.parametrize(
    ("vectors", "said"),
    [
        ({"kind": "exact"}, "every one is scored"),
        (
            {"kind": "approximate", "recall_at_10": 0.9871},
            "through lists (recall@10 0.987 when it was built)",
        ),
        ({"kind": "exact", "note": "every vector is scored: so"}, "every vector is scored: so"),
    ],
)
def test_info_says_how_vectors_are_searched(
    corpus_engine: Engine, vectors: dict[str, object], said: str
) -> None:
    info = corpus_engine.info()
    assert info["vectors"]["kind"] == "exact"
    lines = list(info_lines({**info, "vectors": vectors}))
    assert f"vectors     {info['counts']['vectors']}, {said}" in lines


def test_answers_that_are_hardly_close_stand_under_a_line_that_says_so(
    corpus_engine: Engine,
) -> None:
    result = corpus_engine.ask(TWITCH)
    first = result.less_close_from
    assert first and first > 1
    assert [hit.close for hit in result.answers] == [hit.rank < first for hit in result.answers]
    lines = "\n".join(result_lines(result, PLAIN, 90))
    before, after = lines.split(LESS_CLOSE)
    assert f"\n{first - 1}. " in f"\n{before}" and f"\n{first}. " in after


def test_a_nearest_answer_that_is_not_close_needs_no_such_line(corpus_engine: Engine) -> None:
    result = corpus_engine.ask("the gearbox of my car howls", abstain=False)
    assert not result.answers[0].close and result.less_close_from is None
