"""Small rules on text: one line a rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.clean import (
    age_band,
    collapse,
    doctor_name,
    names_a_doctor,
    parse_date,
    printable,
    reflow,
    sex_of,
)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Hello Dr.", "Yeh: My lip twitches."], "Hello Dr. Yeh: My lip twitches."),
        (["It began", "last week."], "It began last week."),
        (["It began.", "Then it ended."], "It began.\nThen it ended."),
        (["Take:", "1. rest", "2. water"], "Take:\n1. rest\n2. water"),
        (["See Dr.", "Jiang Junyi, Taoyuan"], "See Dr. Jiang Junyi, Taoyuan"),
        (["I ate bread", ", milk and eggs."], "I ate bread , milk and eggs."),
        (["- one", "- two"], "- one\n- two"),
        (["with the", "Botox injection"], "with the Botox injection"),
        (["", "  ", "a"], "a"),
        ([], ""),
    ],
)
def test_a_line_broken_inside_a_sentence_is_mended(lines, text):
    assert reflow(lines) == text


@given(st.lists(st.text(max_size=40), max_size=12))
def test_mending_lines_changes_only_white_space(lines):
    assert "".join(reflow(lines).split()) == "".join("".join(lines).split())


@given(st.lists(st.text(alphabet="aA1. ,;:?-(", max_size=20), max_size=8))
def test_mending_twice_is_mending_once(lines):
    once = reflow(lines)
    assert reflow(once.split("\n")) == once


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2012/01/05", "2012-01-05"), ("2012-1-5", "2012-01-05"), ("2012.01.05", "2012-01-05"),
        ("2012年1月5日", "2012-01-05"), ("February 18, 2020", "2020-02-18"), ("Feb 18 2020", "2020-02-18"),
        ("18 February 2020", "2020-02-18"), ("Feb. 18th, 2020", "2020-02-18"), ("3rd May 2020", "2020-05-03"),
        ("2021-03-05T10:00:00Z", "2021-03-05"), ("2021-03", "2021-03"), ("March 2021", "2021-03"),
        ("2012/13/45", None), ("2012-02-30", None), ("yesterday", None), ("", None), (None, None),
        ("05/01/2012", None), ("12345", None),
    ],
)  # fmt: skip
def test_a_date_is_iso_or_nothing(text, date):
    assert parse_date(text) == date


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dr. Jiang Junyi", "Jiang Junyi"), ("Dr.\nJiang\nJunyi", "Jiang Junyi"), ("DR LIN", "LIN"),
        ("Dr.Lin", "Lin"), ("Prof. Dr. Ana Ruiz", "Ana Ruiz"), ("Ana Ruiz, MD", "Ana Ruiz"),
        ("Ana Ruiz M.D.", "Ana Ruiz"), ("Ana Ruiz, MBBS, MD", "Ana Ruiz"), ("Doctor Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz (MD)", "Ana Ruiz"), ("Drew Barry", "Drew Barry"), ("Mdina Msida", "Mdina Msida"),
        ("Vinodhini J.", "Vinodhini J."), ("Dr.", None), ("", None), (None, None), ("王小明", "王小明"),
        ("Professor O'Neill", "O'Neill"), ("Mary Domingo", "Mary Domingo"), ("Profeta Lin", "Profeta Lin"),
    ],
)  # fmt: skip
def test_a_doctors_name_has_no_title_and_no_degree(written, name):
    assert doctor_name(written) == name


@pytest.mark.parametrize(
    "text", ["Dr. Lin", "Dr Lin", "Doctor Lin", "Lin, MD", "Lin MBBS", "Prof. Lin"]
)
def test_a_title_or_degree_names_a_doctor(text):
    assert names_a_doctor(text)


@pytest.mark.parametrize(
    "text", ["Drew", "Lin", "Maddison", "Madonna", "Dragana", "Docter", "Professors' cat"]
)
def test_a_name_alone_names_none(text):
    assert not names_a_doctor(text)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("40~49", "40-49"), ("40 ~ 49", "40-49"), ("47", "40-49"), ("2", "0-9"), ("0", "0-9"),
        ("90", "90+"), ("95~99", "90+"), ("104", "90+"), ("200", None), ("", None), (None, None),
        ("90+", "90+"),
    ],
)  # fmt: skip
def test_an_age_becomes_a_band(text, band):
    assert age_band(text) == band


@pytest.mark.parametrize(
    ("word", "sex"),
    [("female", "female"), ("F", "female"), ("Woman", "female"), ("male", "male"), ("boy", "male"),
     ("", None), (None, None), ("other", None)],
)  # fmt: skip
def test_a_word_for_sex_is_one_of_two_or_nothing(word, sex):
    assert sex_of(word) == sex


def test_control_and_direction_characters_go_and_all_words_stay():
    assert printable("a\x00b\x1b[1mc\u202ed\x7fe\nf\tg") == "ab[1mcde\nf\tg"
    assert printable("naïve 王 ümlaut 😀") == "naïve 王 ümlaut 😀"


@given(st.text())
def test_collapsed_text_has_single_spaces_and_no_ends(text):
    once = collapse(text)
    assert once == once.strip() and "  " not in once and "\n" not in once
    assert collapse(once) == once
