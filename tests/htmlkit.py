"""Pages of the server as sent, read back as a person would: helpers of the tests of the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

testing = pytest.importorskip("fastapi.testclient", reason="fastapi is in the extra web")
TestClient = testing.TestClient
TWITCH = "my upper lip has been twitching for a week"


@contextmanager
def sending(index: Path) -> Iterator[Any]:
    """A client of the application over an index."""
    from search.web.app import create_app
    from search.web.settings import Settings

    with TestClient(create_app(Settings(index=index)), "http://localhost") as client:
        yield client


def read(response: Any, status: int = 200) -> BeautifulSoup:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return BeautifulSoup(response.text, "lxml")


def get(client: Any, path: str, status: int = 200) -> BeautifulSoup:
    return read(client.get(path, headers={"accept": "text/html"}), status)


def ask(client: Any, text: str, status: int = 200, **fields: str) -> BeautifulSoup:
    headers = {"accept": "text/html"}
    return read(client.post("/", data={"text": text, **fields}, headers=headers), status)


def words(found: Tag | BeautifulSoup | None) -> str:
    assert found is not None
    return " ".join(found.get_text(" ").split())
