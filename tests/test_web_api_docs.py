"""The description of the API: complete, true, and usable from a page of our own."""

import json
import re
from typing import Any

import pytest
from browserkit import a_browser, visit
from webkit import Served

from ingest.record import Record
from search.answer import Hit, Result
from search.triage.results import Alert, Crisis, CrisisLine
from search.web.openapi import MEANINGS


@pytest.fixture(scope="module")
def document(server: Served) -> Any:
    return server.request("GET", "/openapi.json").json


@pytest.mark.parametrize("kind", [Result, Hit, Alert, Crisis, CrisisLine, Record])
def test_every_field_that_comes_back_has_a_meaning(document: Any, kind: Any) -> None:
    fields = list(kind.__dataclass_fields__)
    if kind is not Alert:
        assert list(MEANINGS[kind.__name__]) == fields
    described = document["components"]["schemas"][kind.__name__]
    assert list(described["properties"]) == described["required"] == fields
    assert all(field["description"] for field in described["properties"].values())


def test_every_endpoint_says_what_it_does(document: Any) -> None:
    assert set(document["paths"]) == {
        "/api/ask", "/api/records/{record_id}", "/api/similar/{record_id}", "/healthz", "/metrics",
    }  # fmt: skip
    for operations in document["paths"].values():
        for operation in operations.values():
            assert operation["summary"] and operation["description"]
    asked = document["components"]["schemas"]["Ask"]
    assert all(field["description"] for field in asked["properties"].values())


def test_the_examples_work(server: Served, document: Any) -> None:
    for example in document["components"]["schemas"]["Ask"]["examples"]:
        assert server.request("POST", "/api/ask", example).status == 200


def test_nothing_in_the_description_speaks_of_python(document: Any) -> None:
    assert "``" not in json.dumps(document)


def test_the_page_tells_all_that_the_document_does(server: Served, document: Any) -> None:
    page = server.request("GET", "/docs").text
    for path in document["paths"]:
        assert path in page
    for schema in document["components"]["schemas"].values():
        assert all(f"<code>{name}</code>" in page for name in schema["properties"])


def test_the_api_can_be_tried_from_the_page(server: Served) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    with a_browser() as browser:
        with visit(browser, server.url, refused=1) as page:
            page.goto(f"{server.url}/docs")
            page.get_by_role("button", name="Try: Ask a question").click()
            page.locator(".output", has_text=re.compile("^200")).wait_for()
            assert '"record_id"' in page.text_content(".output")
            page.fill("[data-path^='/api/records/'] input", "a/b?c")
            page.get_by_role("button", name="Try: Show a record").click()
            page.wait_for_selector("text=no record a/b?c")
        for scheme in ("light", "dark"):
            with visit(browser, server.url, color_scheme=scheme) as page:
                page.goto(f"{server.url}/docs")
                assert axe.run(page).response["violations"] == []
