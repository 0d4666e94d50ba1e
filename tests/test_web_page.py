"""The page as sent: what stands where, and for whom."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from htmlkit import TWITCH, TestClient, ask, get, read, sending, words

from ingest import Record
from search import Engine
from search.answer import DISCLAIMER
from search.triage.places import EMERGENCY
from search.web.countries import NAMES, choices, of_browser


@pytest.fixture(scope="module")
def client(corpus_index: Path) -> Iterator[TestClient]:
    with sending(corpus_index) as client:
        yield client


def test_a_first_visit_offers_the_box_and_examples_and_says_what_this_is(
    client: TestClient,
) -> None:
    page = get(client, "/")
    assert words(page.h1) == "Describe what you feel, in your own words"
    assert page.find("textarea", id="text").text.strip() == ""
    assert len(page.select("button[name=example]")) >= 3
    assert DISCLAIMER in words(page.main)
    assert not page.select(".card, [role=alert]:not(:empty)")


def test_an_example_is_asked_like_a_question(client: TestClient) -> None:
    page = ask(client, "", example=TWITCH)
    assert page.find("textarea", id="text").text.strip() == TWITCH
    assert page.select(".card")


def test_a_card_says_who_answered_when_and_where_and_marks_the_best_passage(
    client: TestClient, corpus_engine: Engine
) -> None:
    card = ask(client, TWITCH).select_one(".card")
    hit = corpus_engine.ask(TWITCH).answers[0]
    assert f"Dr. {hit.doctor}" in words(card)
    assert re.search(r"answered \d+ years ago, October 2016", words(card.select_one(".provenance")))
    assert hit.specialty in words(card) and hit.affiliation in words(card)
    assert card.blockquote.text == hit.answer
    assert card.mark.text == hit.passage
    link = card.select_one(".where a")
    assert link["href"] == hit.url
    assert {"noreferrer", "noopener"} <= set(link["rel"])
    assert card.find("a", string="More like this")["href"] == f"/similar/{hit.record_id}"


def test_long_answers_further_down_are_folded_and_lose_no_letter(
    client: TestClient, corpus_engine: Engine
) -> None:
    question = "heart skips a beat"
    cards = ask(client, question, anyway="1").select(".card")
    hits = corpus_engine.ask(question, abstain=False).answers
    for card, hit in zip(cards, hits, strict=True):
        for summary in card.blockquote.select("summary"):
            summary.decompose()
        assert card.blockquote.text == hit.answer


def test_crisis_stands_before_alerts_and_alerts_before_all_else(client: TestClient) -> None:
    page = ask(client, "i want to kill myself and I cannot breathe", country="US")
    order = [tag.get("class", [tag.name])[0] for tag in page.main.select("section, form")]
    assert order[:3] == ["crisis", "urgent", "ask"]
    assert page.main.find(True)["role"] == "alert"
    numbers = [link["href"] for link in page.select(".crisis a.call, .urgent a.call")]
    assert numbers == ["tel:988", "tel:911"]


def test_an_alert_names_the_words_that_raised_it_and_the_number_of_the_country(
    client: TestClient,
) -> None:
    for country, number in (("GB", "999"), ("IE", "112"), ("ZZ", None), ("", None)):
        alert = ask(client, "crushing chest pain", country=country).select_one(".urgent")
        assert "Because you wrote: “ chest pain ”" in words(alert)
        call = alert.select_one("a.call")
        assert (call and call["href"]) == (number and f"tel:{number}")
        assert ("your local emergency number" in words(alert)) == (number is None)


def test_what_is_denied_is_said_to_be_left_out(client: TestClient) -> None:
    said = words(ask(client, "a cough for six weeks, no fever").select_one(".denied"))
    assert said == "You said you have no: fever . We left it out of the search."


def test_nothing_close_is_said_and_the_nearest_are_one_button_away(client: TestClient) -> None:
    text = "how do I change the oil of my car"
    page = ask(client, text)
    assert words(page.select_one(".outcome h2")) == "Nothing close enough"
    assert not page.select(".card")
    again = page.select_one("form.again")
    sent = {field["name"]: field["value"] for field in again.select("input, button")}
    assert sent == {"text": text, "anyway": "1"}
    assert len(ask(client, **sent).select(".card")) == 5


def test_filters_offer_what_the_index_holds_with_counts_and_hold_what_was_chosen(
    client: TestClient, corpus: list[Record]
) -> None:
    held = sum(answer.specialty == "Neurology" for record in corpus for answer in record.answers)
    page = ask(client, TWITCH, specialty="Neurology", since="2012", sex="", age="")
    assert page.select_one("details.filters").has_attr("open")
    chosen = page.select_one("#specialty option[selected]")
    assert words(chosen) == f"Neurology ({held})"
    for card in page.select(".card"):
        assert "Neurology" in words(card.select_one(".provenance"))
    names = [option["value"] for option in page.select("#specialty option")]
    assert names == sorted(names) and len(names) > 10
    women = sum(record.question.asker.sex == "female" for record in corpus)
    assert f"female ({women})" in words(page.select_one("#sex"))
    later = sum(
        bool(answer.replied_on) and answer.replied_on[:4] >= "2012"
        for record in corpus
        for answer in record.answers
    )
    assert words(page.select_one("#since option[selected]")) == f"2012 ({later})"


def test_filters_that_leave_nothing_can_be_dropped_by_a_button(client: TestClient) -> None:
    page = ask(client, TWITCH, specialty="Neurology", since="2026")
    assert "No answer in this index passes your filters." in words(page.select_one(".outcome"))
    sent = {field["name"]: field["value"] for field in page.select("form.again input")}
    assert ask(client, **sent, unfiltered="1").select(".card")


def test_background_reading_is_apart_and_under_no_doctor(client: TestClient) -> None:
    page = ask(client, "why can I not fall asleep after coffee in the afternoon", anyway="1")
    apart = page.select_one("section.background")
    assert "No doctor wrote them to answer a question." in words(apart)
    assert apart.select(".article") and not apart.select(".card, .doctor, blockquote")


def test_an_excerpt_says_that_it_is_one(client: TestClient) -> None:
    page = ask(client, TWITCH)
    excerpts = page.select(".card.excerpt")
    assert excerpts and all("Only the start of this question" in words(card) for card in excerpts)
    assert not any("Excerpt." in words(card) for card in page.select(".card:not(.excerpt)"))


def test_a_record_stands_whole_and_the_sites_words_apart(
    client: TestClient, corpus: list[Record]
) -> None:
    record = next(r for r in corpus if r.supplement and r.reviewed_by is None and r.page)
    page = get(client, f"/records/{record.id}")
    apart = page.select_one(".supplement").extract()
    assert words(apart.h3) == "Added by the site, not by the doctor"
    assert apart.p.text == record.supplement
    assert record.supplement not in page.text
    for answer in record.answers:
        assert answer.text in [quote.text for quote in page.select("blockquote")]
    assert record.page and record.page.sha256 in page.text and record.id in page.text


def test_similar_leaves_the_record_out(client: TestClient, corpus_engine: Engine) -> None:
    record_id = corpus_engine.ask(TWITCH).answers[0].record_id
    page = get(client, f"/similar/{record_id}")
    links = [link["href"] for link in page.select(".card a")]
    assert len(page.select(".card")) == 5 and f"/records/{record_id}" not in links


def test_the_country_is_the_browsers_until_another_is_chosen(client: TestClient) -> None:
    british = {"accept-language": "en-GB,en;q=0.8"}
    page = read(client.get("/", headers=british))
    assert page.select_one("#country option[selected]")["value"] == "GB"
    page = read(client.get("/", headers={"accept-language": "de"}))
    assert not page.select("#country option[selected]")


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", ""), ("en", ""), ("en-GB", "GB"), ("zh-Hant-TW;q=1, en-US", "TW"),
        ("es-419, en-us;q=.5", "US"), ("*", ""), ("x" * 5000, ""),
    ],
)  # fmt: skip
def test_a_country_is_read_from_a_language(header: str, code: str) -> None:
    assert of_browser(header) == code


def test_every_country_with_a_number_has_a_name() -> None:
    assert {code for entry in EMERGENCY for code in entry.countries} == {
        code for code, _ in choices()
    }
    assert NAMES.keys() == {code for code, _ in choices()}
