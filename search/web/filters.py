"""What templates do to a value before it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import quote, urlsplit

from ingest.clean import printable
from search.wording import age, around, month, who

_NUMBER = re.compile(r"\d[\d ]*\d")


def printed(value: Any) -> Any:
    """A value as it goes into a page: text without control and direction characters."""
    return value if hasattr(value, "__html__") or not isinstance(value, str) else printable(value)


def cut(text: str, letters: int) -> str:
    """The beginning of a text in whole words, with a sign that more follows."""
    text = " ".join(text.split())
    return text if len(text) <= letters else f"{text[:letters].rsplit(' ', 1)[0]} …"


def sentence(text: str) -> str:
    """A message of an error as a sentence."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '?', '!')) else '.'}"


def is_web(url: str | None) -> bool:
    """Whether an address is one a page may link to: http or https, and a host."""
    try:
        parts = urlsplit(printable(url or ""))
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def numbers(text: str) -> list[str]:
    """The telephone numbers in a text such as "112 or 999"."""
    return _NUMBER.findall(text)


FILTERS: dict[str, Callable[..., Any]] = {
    "who": who,
    "age": lambda when: age(when, date.today()),
    "month": month,
    "around": around,
    "cut": cut,
    "sentence": sentence,
    "is_web": is_web,
    "host": lambda url: urlsplit(printable(url)).hostname,
    "address": lambda record_id: quote(record_id, safe=""),
    "numbers": numbers,
    "dialled": lambda number: number.replace(" ", ""),
}
