"""The page in a real browser, before a real server: with scripts and without, by keyboard, on a phone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browserkit import PHONE, a_browser, ask, said_in_addresses, visit
from hostile import ARTICLE, HOSTILE

from ingest import Record
from search import Engine

pytest.importorskip("fastapi", reason="fastapi is in the extra web")
from webkit import served

TWITCH = "my upper lip has been twitching for a week"
URGENT = "crushing chest pain in my left arm"
CRISIS = "i want to kill myself"
OIL = "how do I change the oil of my car"
GLITTER = "my elbow glitters purple at noon"
FOCUSED = "document.activeElement"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with a_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("judged")


@pytest.fixture(scope="module")
def url(
    browser: Any, corpus: list[Record], judged: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A server of a small index; the browser is asked for first, so that nothing starts without one."""
    folder = tmp_path_factory.mktemp("web") / "index"
    about = ("twitch", "caffeine", "chest", "heart", "eyelid")
    some = [
        record
        for record in corpus
        if any(word in (record.title or "").casefold() for word in about)
    ]
    Engine.build([*some, HOSTILE, ARTICLE], folder)
    with served(folder, "--judge", str(judged)) as server:
        yield server.url


def test_type_filter_open_and_more_like_this(browser: Any, url: str) -> None:
    with visit(browser, url) as page:
        ask(page, TWITCH)
        assert "answers to questions like yours" in page.inner_text("#outcome-heading")
        assert page.evaluate(f"{FOCUSED}.id") == "outcome-heading"
        assert page.inner_text("#status") == page.inner_text("#outcome-heading")
        page.click("summary:text('Narrow the answers')")
        page.select_option("#specialty", "Neurology")
        page.click("button:text('Search')")
        others = page.locator(".card .provenance p:nth-child(2)", has_not_text="Neurology")
        others.first.wait_for(state="detached")
        assert page.locator("details.filters[open]").count() == 1
        assert set(page.locator(".card .provenance p:nth-child(2)").all_inner_texts()) == {
            "Neurology"
        }
        card = page.locator(".card").first
        card.locator(".onward >> text=More like this").click()
        page.wait_for_selector(".drawer [data-focus]:focus")
        assert page.evaluate(f"{FOCUSED}.innerText").startswith("More like")
        card.get_by_role("button", name="Close").click()
        assert page.evaluate(f"{FOCUSED}.innerText") == "More like this"
        card.locator(".onward >> text=The whole record").click()
        page.wait_for_selector(".drawer .origin")
        assert page.url == f"{url}/"
        assert not said_in_addresses(page, "twitching for")


def test_what_is_urgent_gets_the_focus_before_any_answer(browser: Any, url: str) -> None:
    with visit(browser, url, locale="en-GB") as page:
        ask(page, URGENT)
        assert page.evaluate(f"{FOCUSED}.role || {FOCUSED}.getAttribute('role')") == "alert"
        assert (
            page.locator(".alerts").bounding_box()["y"] < page.locator(".ask").bounding_box()["y"]
        )
        assert page.get_attribute(".urgent a.call", "href") == "tel:999"
        page.select_option("#country", "AU")
        ask(page, CRISIS)
        assert page.get_attribute(".crisis a.call", "href") == "tel:131114"
        assert page.is_visible("text=You are not alone")


def test_nothing_close_and_the_nearest_anyway(browser: Any, url: str) -> None:
    with visit(browser, url) as page:
        ask(page, OIL)
        assert page.inner_text("#outcome-heading") == "Nothing close enough"
        page.click("text=Show the nearest answers anyway")
        page.wait_for_selector(".card")
        assert page.input_value("#text") == OIL
        assert not said_in_addresses(page, "oil of my car")


def test_all_of_it_works_without_javascript(browser: Any, url: str) -> None:
    with visit(browser, url, java_script_enabled=False) as page:
        page.click(".examples button >> nth=0")
        assert page.locator(".card").count() > 1
        page.fill("#text", TWITCH)
        page.click("summary:text('Narrow the answers')")
        page.select_option("#sex", "male")
        page.click("button:text('Search')")
        assert page.locator("#sex option[selected]").get_attribute("value") == "male"
        page.click(".card >> nth=0 >> .onward >> text=More like this")
        assert page.url.startswith(f"{url}/similar/") and page.locator(".card").count()
        page.click("text=The record itself")
        assert page.is_visible("text=Where this comes from")
        page.click("text=Ask something else")
        page.fill("#text", f"{CRISIS}, {URGENT}")
        page.click("button:text('Search')")
        assert page.locator("main > *").first.get_attribute("role") == "alert"
        page.fill("#text", OIL)
        page.click("button:text('Search')")
        page.click("text=Show the nearest answers anyway")
        assert page.locator(".card").count()
        assert not page.is_visible(".with-script")
        assert not said_in_addresses(page, "oil of my car")


def test_all_of_it_works_with_the_keyboard_alone(browser: Any, url: str) -> None:
    with visit(browser, url) as page:

        def tab_to(text: str) -> None:
            for _ in range(60):
                page.keyboard.press("Tab")
                name, words, outline = page.evaluate(
                    "(({tagName, innerText, id}) => [tagName, innerText || id,"
                    f" getComputedStyle({FOCUSED}).outlineStyle])({FOCUSED})"
                )
                # From the last element the Tab key goes to the browser itself, then to the first.
                if name != "BODY":
                    assert outline != "none", words
                    if text in words:
                        return
            raise AssertionError(f"no way to {text} with Tab")

        assert page.evaluate(f"{FOCUSED}.id") == "text"
        page.keyboard.type("my upper lip")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("has been twitching")
        assert page.input_value("#text") == "my upper lip\nhas been twitching"
        page.keyboard.press("Enter")
        page.wait_for_selector("#outcome-heading:focus")
        tab_to("Read the whole question")
        page.keyboard.press("Enter")
        assert page.locator(".card details[open]").count() == 1
        tab_to("More like this")
        page.keyboard.press("Enter")
        page.wait_for_selector(".drawer .card")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        assert page.locator(".drawer .card").count() == 0
        tab_to("Skip to the content")
        page.keyboard.press("Enter")
        tab_to("text")


def test_a_refusal_takes_nothing_that_was_written(browser: Any, url: str) -> None:
    long = "my lip twitches " * 20_000
    with visit(browser, url, refused=5) as page:
        page.fill("#text", "?!")
        page.press("#text", "Enter")
        page.wait_for_selector(".outcome .failure")
        assert "The question is empty" in page.inner_text(".outcome .failure")
        page.fill("#text", long)
        page.press("#text", "Enter")
        page.wait_for_selector("#trouble:not(:empty)")
        assert "shorten it" in page.inner_text("#trouble") and page.input_value("#text") == long
        page.fill("#text", TWITCH)
        page.context.set_offline(True)
        page.press("#text", "Enter")
        page.wait_for_selector("#trouble:text('No answer came')")
        page.context.set_offline(False)
        ask(page, TWITCH)
        assert page.locator(".card").count() and not page.inner_text("#trouble")


def test_a_hostile_record_runs_nothing(browser: Any, url: str) -> None:
    with visit(browser, url) as page:
        ask(page, f"{GLITTER} <script>window.owned=1</script>")
        assert "<img src=x onerror=window.owned=1>" in page.inner_text(".card h3")
        card = page.locator(".card").first
        for way in ("More like this", "The whole record"):
            card.locator(f".onward >> text={way}").click()
            page.wait_for_selector(".drawer [data-focus]:focus")
            card.get_by_role("button", name="Close").click()
        page.goto(f"{url}{card.locator('.onward a').last.get_attribute('href')}")
        assert page.is_visible("text=Added by the site, not by the doctor")
        assert page.locator("a[href^=javascript]").count() == 0


SCHEMES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "light": ({}, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]),
    # The same elements in other colours and sizes: the rules about these are what may turn out otherwise.
    "dark": ({"color_scheme": "dark"}, ["color-contrast"]),
    "phone": (PHONE, ["color-contrast", "target-size"]),
}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_state_is_accessible(browser: Any, url: str, scheme: str) -> None:
    """WCAG 2.2 AA and good practice as axe-core checks them, and nothing wider than the screen."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    options, rules = SCHEMES[scheme]

    def check(state: str) -> None:
        found = axe.run(page, options={"resultTypes": ["violations"], "runOnly": rules})
        assert not found.violations_count, f"{state}: {found.generate_report()}"
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{state} is {wide} px wider than the screen"

    with visit(browser, url, refused=2, **options) as page:
        check("first visit")
        ask(page, f"{TWITCH}, no fever")
        page.click("summary:text('Narrow the answers')")
        page.click(".card >> nth=0 >> .onward >> text=More like this")
        page.wait_for_selector(".drawer .card")
        check("answers")
        ask(page, f"{CRISIS}, {URGENT}")
        check("urgent")
        ask(page, GLITTER)
        page.click(".card >> nth=0 >> .onward >> text=The whole record")
        page.wait_for_selector(".drawer .origin")
        check("background and a record")
        ask(page, "?!")
        check("refused")
        page.goto(f"{url}/records/nobody")
        check("not found")
        page.goto(f"{url}/judge")
        ask(page, TWITCH)
        check("judge mode")


def test_dark_is_dark_and_paper_is_bare(browser: Any, url: str) -> None:
    with visit(browser, url, color_scheme="dark") as page:
        ask(page, TWITCH)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 24, 26)"
        page.emulate_media(media="print", color_scheme="light")
        assert not page.is_visible("button:text('Search')")
        assert page.is_visible(".card blockquote") and page.is_visible(".disclaimer")


def test_judging_takes_one_key_an_answer_and_is_kept(browser: Any, url: str, judged: Path) -> None:
    with visit(browser, f"{url}/") as page:
        page.click("text=grade answers")
        page.wait_for_url("**/judge")
        ask(page, TWITCH)
        page.keyboard.press("ArrowDown")
        for grade in "301":
            page.keyboard.press(grade)
        page.wait_for_selector("#progress:has-text('3 of')")
    qrels = [line.split("\t")[-1] for line in (judged / "qrels.tsv").read_text().splitlines()[1:]]
    assert qrels == ["3", "0", "1"]
    with visit(browser, f"{url}/", java_script_enabled=False) as page:
        page.goto(f"{url}/judge")
        page.click(".asked-before button")
        pressed = page.locator(".grades button[aria-pressed=true]")
        assert [text[0] for text in pressed.all_inner_texts()] == ["3", "0", "1"]
        page.click(".grades >> nth=1 >> button[value='2']")
        assert "3 of" in page.inner_text("#progress")
        page.click(".grades >> nth=1 >> text=take back")
        assert "2 of" in page.inner_text("#progress")
        assert not said_in_addresses(page, "twitching")
