"""schema.org microdata -> the same shape of nodes that JSON-LD has."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer

from ingest.blocks import html_document

_ADDRESSES = {"a": "href", "link": "href", "img": "src", "meta": "content", "data": "value"}


def microdata_items(html: str) -> list[dict[str, Any]]:
    """The outermost items of a page, properties as strings or nested items, repeated ones as lists."""
    soup = BeautifulSoup(html, "lxml", parse_only=SoupStrainer(attrs={"itemscope": True}))
    # The strainer lets in whole items only: what lies at the top is an outermost one.
    return [_item(tag) for tag in soup.children if isinstance(tag, Tag)]


def _item(scope: Tag) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": str(scope.get("itemtype", "")).rstrip("/").rsplit("/", 1)[-1]}
    pending = [child for child in scope.children if isinstance(child, Tag)]
    while pending:
        tag = pending.pop(0)
        value = _item(tag) if tag.has_attr("itemscope") else None
        for name in str(tag.get("itemprop", "")).split():
            _put(item, name, value if value is not None else _value(tag))
        if value is None:
            pending.extend(child for child in tag.children if isinstance(child, Tag))
        elif not tag.has_attr("itemprop"):
            _put(item, "@graph", value)
    return item


def _put(item: dict[str, Any], name: str, value: object) -> None:
    if name in item:
        present = item[name]
        item[name] = [*present, value] if isinstance(present, list) else [present, value]
    else:
        item[name] = value


def _value(tag: Tag) -> str:
    if tag.has_attr("content"):
        return str(tag["content"])
    if tag.name == "time" and tag.has_attr("datetime"):
        return str(tag["datetime"])
    if tag.name in _ADDRESSES and tag.name != "a":
        return str(tag.get(_ADDRESSES[tag.name], ""))
    if tag.name == "a" and "url" in str(tag.get("itemprop", "")).split():
        return str(tag.get("href", ""))
    return "\n".join(block.text for block in html_document(str(tag)).blocks)
