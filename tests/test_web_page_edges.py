"""The page as sent when something is odd: questions, records, an index that is not there."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hostile import ARTICLE, BAD, HOSTILE
from htmlkit import TWITCH, TestClient, ask, get, sending, words

from search import Engine
from search.web.filters import is_web, sentence
from search.web.render import STATIC


@pytest.fixture(scope="module")
def client(corpus_index: Path) -> Iterator[TestClient]:
    with sending(corpus_index) as client:
        yield client


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("strange") / "index"
    Engine.build([HOSTILE, replace(HOSTILE, id="twin"), ARTICLE], folder)
    with sending(folder) as client:
        yield client


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The question is empty"),
        (" \n ", "is empty"),
        ("?!…", "is empty"),
        ("x " * 10_001, "shorten it"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_sentence(
    client: TestClient, text: str, said: str
) -> None:
    page = ask(client, text, 422)
    assert said in words(page.select_one(".outcome .failure"))
    assert page.find("textarea", id="text")


def test_ten_thousand_letters_are_a_question(client: TestClient) -> None:
    assert ask(client, "my upper lip twitches at night. " * 312).select(".card")


def test_an_unknown_record_is_a_page_that_says_so(client: TestClient) -> None:
    page = get(client, "/records/nobody", 404)
    assert words(page.h1) == "There is no such page"
    assert words(page.select_one(".failure")).startswith("No record nobody")


def test_with_no_index_what_is_urgent_is_told(tmp_path: Path) -> None:
    with sending(tmp_path / "none") as client:
        assert get(client, "/").find("textarea")
        page = ask(client, "crushing chest pain", 503, country="US")
    assert "Call 911" in words(page.select_one(".urgent"))
    assert "There is nothing to search here yet." in words(page.select_one(".outcome"))
    assert str(tmp_path) not in page.text


def test_a_hostile_record_is_text_wherever_it_is_shown(strange: TestClient) -> None:
    question = "my elbow glitters purple at noon"
    pages = [ask(strange, f"{question} {BAD}", anyway="1")]
    card = pages[0].select_one(".card")
    for way in ("records", "similar"):
        link = card.select_one(f".onward a[href^='/{way}/']")["href"]
        pages.append(get(strange, link))
    for page in pages:
        assert not page.select("img, script:not([src]), [onerror], a[href^='javascript']")
        assert [tag["src"] for tag in page.select("script")] == [
            "/static/htmx.min.js",
            "/static/page.js",
        ]
        assert "<script>window.owned=1</script>" in page.text and "{{7*7}}" in page.text
        assert "\u202e" not in page.text and "\x07" not in page.text
    assert words(card.select_one(".where")) == "from test: javascript:window.owned=1"
    assert "Also answered by" in words(card)


def test_copies_are_folded_with_their_number(strange: TestClient) -> None:
    page = ask(strange, "my elbow glitters purple at noon", anyway="1")
    assert len(page.select(".card")) == 1
    assert words(page.select_one(".copies summary")) == "1 more that says the same"


def test_the_question_is_in_no_address_and_no_title(client: TestClient) -> None:
    page = ask(client, "zebra stripes on my twitching upper lip")
    held = [str(tag[name]) for tag in page.select("[href], [src], [action]")
            for name in ("href", "src", "action") if tag.has_attr(name)]  # fmt: skip
    assert not any("zebra" in address for address in [*held, page.title.text])


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://a.example/x", True), ("http://a.example", True), ("javascript:alert(1)", False),
        ("data:text/html,x", False), ("//a.example", False), ("https://", False), ("http://[", False),
        ("\x01javascript:x", False), (None, False), ("https:a", False),
    ],
)  # fmt: skip
def test_only_addresses_of_the_web_are_links(url: str | None, is_one: bool) -> None:
    assert is_web(url) == is_one


def test_what_is_vendored_is_what_it_says_it_is() -> None:
    said = (STATIC / "VENDORED.md").read_text()
    assert hashlib.sha256((STATIC / "htmx.min.js").read_bytes()).hexdigest() in said
    assert "Zero-Clause BSD" in (STATIC / "htmx.LICENSE.txt").read_text()


def test_an_error_becomes_a_sentence() -> None:
    assert sentence("shorten it") == "Shorten it."
    assert sentence("Ready?") == "Ready?"


def test_our_own_words_are_plain(client: TestClient, strange: TestClient, tmp_path: Path) -> None:
    """Every sentence of ours on the pages of a search, without what people and doctors wrote."""
    textstat = pytest.importorskip("textstat", reason="textstat is in the extra dev")
    pages = [
        get(client, "/"),
        ask(client, TWITCH), ask(client, "how do I change the oil of my car"), ask(client, "", 422),
        ask(client, "i want to die, chest pain", country="US"), ask(strange, "purple glitter on an elbow, no fever"),
        get(client, "/records/nobody", 404),
    ]  # fmt: skip
    said: set[str] = set()
    for page in pages:
        for theirs in page.select(
            "bdi, blockquote, .theirs, select, textarea, .card h3, .examples button, [dir=auto], a"
        ):
            theirs.decompose()
        for block in page.body.select("h1, h2, h3, h4, p, li, label, summary"):
            said.add(words(block))
    sentences = [line for line in said if len(line.split()) >= 4]
    assert len(sentences) > 15
    text = " ".join(line if line[-1] in ".?!:" else f"{line}." for line in sentences)
    assert float(textstat.flesch_kincaid_grade(text)) <= 7.0
