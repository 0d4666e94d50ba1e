"""Chromium for tests of the page, and visits that notice what a page must never do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

REFUSALS = ("Failed to load resource", "htmx:")
"""How the console begins to tell of a request that was not answered with a page."""
PHONE = {
    "viewport": {"width": 360, "height": 740},
    "is_mobile": True,
    "has_touch": True,
    "device_scale_factor": 2,
}


@contextmanager
def a_browser() -> Iterator[Any]:
    """A browser; the test is skipped where there is none."""
    ours = pytest.importorskip("chromium", reason="playwright is in the extra dev")
    if ours.chromium() is None:
        pytest.skip("no Chromium on this machine (Debian: apt install chromium)")
    with ours.browser() as browser:
        yield browser


@contextmanager
def visit(browser: Any, url: str, *, refused: int = 0, **options: Any) -> Iterator[Any]:
    """A page at ``url`` in a context of its own, which must cause no error, ask no other origin for

    anything, and run nothing that came from a record. The console tells of ``refused`` requests.
    """
    context = browser.new_context(**{"locale": "en-US"} | options)
    context.set_default_timeout(30_000)
    errors: list[str] = []
    addresses: list[str] = []
    page = context.new_page()
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: (errors.append("a dialog"), dialog.dismiss()))
    page.on("request", lambda request: addresses.append(request.url))
    page.addresses = addresses
    try:
        page.goto(url)
        yield page
        refusals = [error for error in errors if error.startswith(REFUSALS)]
        assert len(refusals) == refused, errors
        assert len(errors) == len(refusals), errors
        assert all(address.startswith(f"{url.rstrip('/')}/") for address in addresses), addresses
        if options.get("java_script_enabled", True):
            assert page.evaluate("window.owned") is None
    finally:
        context.close()


def ask(page: Any, text: str) -> None:
    """Type a question, press Enter, and wait for what comes of it."""
    page.wait_for_selector("html.scripted")
    page.fill("#text", text)
    page.press("#text", "Enter")
    page.wait_for_selector("[data-focus]:focus")


def said_in_addresses(page: Any, word: str) -> list[str]:
    """The addresses that were asked for, and the titles and addresses of the history, with a word in them."""
    session = page.context.new_cdp_session(page)
    history = session.send("Page.getNavigationHistory")["entries"]
    seen = page.addresses + [f"{entry['url']} {entry['title']}" for entry in history]
    forms = {word, quote(word), quote_plus(word)}
    return [address for address in seen if any(form in address for form in forms)]
