"""The same page spelled otherwise gives the same record: line ends, glued lines, charsets, markup."""

import re
from collections.abc import Callable

import pytest
from pagekit import changed, escaped, facts, lines_of, read

from ingest.sources import NoRecord

EVERY = ("000", "001", "002", "003", "004")
EHOSPITAL = ("001", "002", "003")
_HEADS = r"Dr\. \S+ \S+ reply|Reply Date|More Info|Similar Q&A|Related FAQ|Ask Date"
_ENDS = r"reply (?:Neurology|Family Medicine)|Reply Date: [\d/]+|More Info|Similar Q&A"

NEW_LINE = "\n"

SPELLINGS: dict[str, Callable[[str], str | bytes]] = {
    "windows line ends": lambda t: t.replace("\n", "\r\n"),
    "old mac line ends": lambda t: t.replace("\n", "\r"),
    "blank lines between all": lambda t: t.replace("\n", "\n\n"),
    "no blank line at all": lambda t: re.sub(r"\n+", "\n", t),
    "spaces at both ends of lines": lambda t: t.replace("\n", "  \n\t "),
    "no-break spaces": lambda t: t.replace(" ", "\u00a0"),
    "line separators of Unicode": lambda t: t.replace("\n", "\u2028"),
    "a byte-order mark": lambda t: "\ufeff" + t,
    "UTF-16 with a mark": lambda t: t.encode("utf-16"),
    "UTF-16 without a mark": lambda t: t.encode("utf-16-le"),
    "a menu before": lambda t: "Home\nAbout us\nContact\nLogin\n" + t,
    "colour codes of a terminal": lambda t: t.replace("\n", "\x1b\n"),
}

MARKUP: dict[str, Callable[[str], str]] = {
    "pre": lambda t: f"<html><body><pre>{_joined(t, NEW_LINE)}</pre></body></html>",
    "p": lambda t: f"<html><body>{_each(t, '<p>{}</p>')}</body></html>",
    "unclosed p": lambda t: f"<html><body>{_each(t, '<p>{}')}",
    "div and span": lambda t: (
        "<!DOCTYPE html><html><head><title>Site | x</title></head><body><div class=a>"
        f"{_each(t, '<div><span>{}</span></div>')}</div></body></html>"
    ),
    "br": lambda t: f"<html><body><div>{_joined(t, '<br/>')}</div></body></html>",
    "table": lambda t: (
        f"<html><body><table>{_each(t, '<tr><td>{}</td></tr>')}</table></body></html>"
    ),
    "list": lambda t: f"<html><body><ul>{_each(t, '<li>{}</li>')}</ul></body></html>",
    "nav, main and footer": lambda t: (
        "<html><head><title>Foo</title><style>p{}</style></head><body>"
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/>About us</a></li></ul></nav>"
        f"<header><a>Login</a></header><main><h1>{escaped(t)[0]}</h1>{_each(t, '<p>{}</p>', 1)}</main>"
        "<footer><p>Copyright 2020 Example Inc. All rights reserved.</p>"
        "<p>This website uses cookies to be nice.</p></footer><script>var x=1;</script></body></html>"
    ),
}


def _joined(text: str, between: str) -> str:
    return between.join(escaped(text))


def _each(text: str, form: str, start: int = 0) -> str:
    return "".join(form.format(line) for line in escaped(text)[start:])


@pytest.mark.parametrize("number", EVERY)
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_another_spelling_of_a_dump_changes_nothing(
    seeds: dict[str, str], number: str, spelling: str
) -> None:
    text = seeds[number]
    assert changed(read(text), read(SPELLINGS[spelling](text))) == {}


@pytest.mark.parametrize("number", EVERY)
@pytest.mark.parametrize("tag", MARKUP)
def test_markup_around_the_same_lines_changes_nothing(
    seeds: dict[str, str], number: str, tag: str
) -> None:
    text = seeds[number]
    assert changed(read(text), read(MARKUP[tag](text), markup=True)) == {}


@pytest.mark.parametrize("number", EHOSPITAL)
class TestEHospital:
    def test_headings_glued_to_the_end_of_the_line_before_are_found(self, seeds, number):
        glued = re.sub(rf"\n+({_HEADS})", r"\1", seeds[number])
        assert changed(read(seeds[number]), read(glued)) == {}

    def test_headings_glued_to_the_line_behind_are_found(self, seeds, number):
        glued = re.sub(rf"({_ENDS})\n+", r"\1", seeds[number])
        assert changed(read(seeds[number]), read(glued)) == {}

    def test_a_name_glued_to_the_question_is_still_cut(self, seeds, number):
        glued = re.sub(r"\n+(?=[A-Z][A-Za-z ]*, \d\d~)", "", seeds[number])
        assert changed(read(seeds[number]), read(glued)) == {}

    def test_a_whole_page_on_one_line_keeps_its_reply(self, seeds, number):
        line = " ".join(seeds[number].split())
        lost = ("title", "question", "teasers")  # no line tells a title from a question
        assert changed(read(seeds[number]), read(line), lost) == {}

    def test_a_missing_reply_date_is_only_a_missing_date(self, seeds, number):
        before = read(seeds[number])
        after = read(re.sub(r"Reply Date: [\d/]+\n", "", seeds[number]))
        assert changed(before, after, ("answers",)) == {}
        assert facts(after)["answers"] == [(*facts(before)["answers"][0][:4], None)]

    def test_a_missing_ask_date_is_only_a_missing_date(self, seeds, number):
        after = read(re.sub(r" Ask Date: [\d/]+", "", seeds[number]))
        assert changed(read(seeds[number]), after, ("asked_on",)) == {}
        assert after.records[0].question.asked_on is None

    def test_ask_date_broken_over_lines_is_one_date(self, seeds, number):
        after = read(seeds[number].replace("Ask Date: ", "\nAsk\nDate:\n"))
        assert changed(read(seeds[number]), after) == {}

    def test_reply_date_broken_over_lines_is_one_date(self, seeds, number):
        after = read(seeds[number].replace("Reply Date: ", "Reply\nDate:\n"))
        assert changed(read(seeds[number]), after) == {}

    def test_a_doctors_name_broken_over_lines_is_one_name(self, seeds, number):
        broken = re.sub(r"Dr\. (\S+) (\S+) reply ", r"Dr.\n\1\n\2 reply\n", seeds[number], count=1)
        assert changed(read(seeds[number]), read(broken)) == {}

    def test_a_page_without_teasers_keeps_everything_else(self, seeds, number):
        after = read(seeds[number].split("Similar Q&A")[0])
        assert changed(read(seeds[number]), after, ("teasers",)) == {}
        assert after.teasers == ()

    def test_a_page_without_more_info_keeps_everything_else(self, seeds, number):
        after = read(re.sub(r"More Info.*?(?=Similar Q&A)", "", seeds[number], flags=re.S))
        assert changed(read(seeds[number]), after, ("supplement",)) == {}
        assert after.records[0].supplement is None

    def test_two_dated_replies_are_two_answers(self, seeds, number):
        second = (
            r"\1Dr. Wang Xiaoming reply Cardiology\nHello, please rest.\nReply Date: 2015/02/03\n"
        )
        two = re.sub(r"(Reply Date: [\d/]+\n)", second, seeds[number], count=1)
        before, after = read(seeds[number]), read(two)
        assert changed(before, after, ("answers",)) == {}
        assert facts(after)["answers"] == [
            *facts(before)["answers"],
            ("Hello, please rest.", "Wang Xiaoming", "Cardiology", None, "2015-02-03"),
        ]

    def test_two_replies_without_dates_are_two_answers(self, seeds, number):
        second = "Dr. Wang Xiaoming reply Cardiology\nHello, please rest.\n"
        two = re.sub(r"Reply Date: [\d/]+\n", second, seeds[number], count=1)
        before, after = read(seeds[number]), read(two)
        assert facts(after)["answers"] == [
            (*facts(before)["answers"][0][:4], None),
            ("Hello, please rest.", "Wang Xiaoming", "Cardiology", None, None),
        ]

    def test_a_page_cut_before_the_reply_is_rejected(self, seeds, number):
        with pytest.raises(NoRecord, match="without a doctor's reply"):
            read(seeds[number][: seeds[number].index("reply") - 20])

    def test_a_page_cut_inside_the_reply_is_flagged(self, seeds, number):
        record = read(seeds[number][: seeds[number].index("reply") + 120]).records[0]
        assert record.flags == ("truncated",)
        assert record.answers[0].doctor == read(seeds[number]).records[0].answers[0].doctor


class TestICliniq:
    def test_the_reviewer_may_be_missing(self, seeds):
        text = seeds["000"]
        after = read(re.sub(r"Medically reviewed by.*?2022", "", text, flags=re.S))
        gone = ("reviewed_by", "reviewed_on", "published_on")
        assert changed(read(text), after, gone) == {}

    def test_the_card_may_be_glued(self, seeds):
        text = seeds["000"]
        glued = text.replace("Rajyaguru\nDr. Hardik", "RajyaguruDr. Hardik")
        glued = glued.replace("Rajyaguru\n\nNeurology", "RajyaguruNeurology")
        assert changed(read(text), read(glued)) == {}

    def test_the_sites_promise_may_be_missing(self, seeds):
        text = seeds["000"]
        promise = "Same symptoms don't mean you have the same problem. Consult a doctor now!"
        assert changed(read(text), read(text.replace(promise, ""))) == {}

    def test_the_greeting_may_stand_in_the_line_of_the_welcome(self, seeds):
        text = seeds["000"]
        after = read(text.replace("Hi,\n\nWelcome to icliniq.com.", "Hi, Welcome to icliniq.com."))
        assert changed(read(text), after) == {}

    def test_an_answer_without_greeting_begins_where_a_doctor_speaks(self, seeds):
        text = seeds["000"]
        after = read(text.replace("Hi,\n\nWelcome to icliniq.com.\n", ""))
        assert changed(read(text), after, ("answers",)) == {}
        assert after.records[0].answers[0].text.startswith("I can understand the issue.")

    def test_a_second_query_brings_a_second_answer(self, seeds):
        text = seeds["000"]
        follow_up = (
            "Patient's Query\n\nThank you doctor. Should I stop coffee?\n\nHello,\n\n"
            "Welcome back to icliniq.com. You can drink one cup.\n\nSame symptoms"
        )
        before, after = read(text), read(text.replace("Same symptoms", follow_up, 1))
        assert changed(before, after, ("answers", "question")) == {}
        first, second = after.records[0].answers
        assert first == before.records[0].answers[0]
        assert second.text == "Hello, Welcome back to icliniq.com. You can drink one cup."
        assert after.records[0].question.text.endswith("Thank you doctor. Should I stop coffee?")

    def test_a_page_cut_before_the_doctors_name_is_rejected(self, seeds):
        text = seeds["000"]
        with pytest.raises(NoRecord, match="without its doctor's name"):
            read(text[: text.index("A short therapeutic")])

    def test_a_page_cut_inside_the_query_is_rejected(self, seeds):
        text = seeds["000"]
        with pytest.raises(NoRecord, match="icliniq"):
            read(text[: text.index("She provided me")])


def test_short_lines_as_headings_change_no_conversation(seeds):
    for number in ("000", *EHOSPITAL):
        lines = lines_of(seeds[number])
        page = "".join(f"<h2>{x}</h2>" if len(x) < 60 else f"<p>{x}</p>" for x in lines)
        assert changed(read(seeds[number]), read(page, markup=True)) == {}, number


def test_a_dump_saved_as_html_is_read_by_its_lines(seeds):
    for number in EVERY:
        assert changed(read(seeds[number]), read(seeds[number], markup=True)) == {}, number


def test_a_conversation_on_one_line_is_parted_at_the_doctors_welcome(seeds):
    line = " ".join(seeds["000"].split())
    assert changed(read(seeds["000"]), read(line), ("title",)) == {}
