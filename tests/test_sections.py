"""A page's lines cut by markers, and the words that tell a specialty or a menu."""

import re

import pytest

from ingest.blocks import html_document, text_document
from ingest.sections import (
    PageText,
    behind_menu,
    looks_like_specialty,
    page_text,
    split_sections,
    take_specialty,
)
from ingest.specialties import SPECIALTIES

MARKERS = {"ask": re.compile(r"^Q:", re.M), "reply": re.compile(r"^A:|^A: long", re.M)}


def test_sections_run_from_one_marker_to_the_next():
    text = "top\nQ: why?\nA: so.\nQ: how?"
    found = [(s.role, text[s.start : s.end]) for s in split_sections(text, MARKERS)]
    assert found == [("ask", " why?\n"), ("reply", " so.\n"), ("ask", " how?")]


def test_where_markers_overlap_the_earlier_counts():
    markers = {"a": re.compile("one two"), "b": re.compile("two three")}
    assert [s.role for s in split_sections("one two three", markers)] == ["a"]


def test_a_text_without_markers_has_no_sections():
    assert split_sections("nothing here", MARKERS) == []


def test_lines_leave_out_furniture_links_and_menus():
    page = (
        "<p>Words.</p><p>Share</p><p><a href=/>Link</a></p><nav>Menu</nav><p>More <a>words</a>.</p>"
    )
    text = PageText(html_document(page).blocks)
    assert text.lines(0, len(text.text)) == ["Words.", "More words."]


def test_a_stretch_may_begin_and_end_inside_a_line():
    text = PageText(text_document("abc def\nghi jkl\nmno").blocks)
    assert text.lines(4, 11) == ["def", "ghi"]
    assert text.lines(4, 4) == []


def test_a_menu_is_left_out_unless_it_holds_a_marker():
    shown = page_text(
        html_document("<nav>Menu</nav><p>Top</p><aside>Q: why?</aside><p>A: so."), MARKERS
    )
    assert shown.text == "Top\nQ: why?\nA: so."


@pytest.mark.parametrize(
    ("text", "specialty", "rest"),
    [
        (" Neurology\nHello", "Neurology", "\nHello"),
        (" NeurologyHello, rest.", "Neurology", "Hello, rest."),
        (" Family MedicineHello", "Family Medicine", "Hello"),
        (" Balneology\nHello", "Balneology", "\nHello"),
        ("\nNeurology\nHello", "Neurology", "\nHello"),
        ("\nRest Well\nHello", None, "\nRest Well\nHello"),
        (" Hello, rest.", None, " Hello, rest."),
        (" neurology\nHello", "neurology", "\nHello"),
        (" Gastroenterology, Hepatology\nHello", "Gastroenterology, Hepatology", "\nHello"),
        ("", None, ""),
    ],
)
def test_a_specialty_is_taken_from_the_text_behind_it(text, specialty, rest):
    found, offset = take_specialty(text)
    assert found == specialty
    assert text[offset:] == rest or (specialty is None and text[offset:] == rest.lstrip())


@pytest.mark.parametrize("name", SPECIALTIES)
def test_every_specialty_of_the_table_is_taken_whole(name):
    assert take_specialty(f" {name}\nHello")[0] == name
    assert take_specialty(f" {name}Hello, rest.")[0] == name


@pytest.mark.parametrize(
    "line", ["Hello Dear", "Hi There", "Yes", "Thank You", "It heals.", "Rest, please", "rest", ""]
)
def test_a_sentence_or_greeting_is_no_specialty(line):
    assert not looks_like_specialty(line)


def test_a_menu_above_the_first_sentence_is_skipped():
    menu = ["Home", "Ask", "Doctors", "Neurology", "About us", "Log in | Join free"]
    assert behind_menu([*menu, "Why does my lip twitch?", "I am 30."]) == len(menu)
    assert behind_menu(["Home / Health", "A Title Of Some Words In It"]) == 1
    assert behind_menu(["Why does my lip twitch?", "a", "b", "c", "d", "e", "f"]) == 0
    assert behind_menu([]) == 0
