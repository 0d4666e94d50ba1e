"""schema.org question nodes of a page, from its JSON-LD or, without that, from its microdata."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from ingest.blocks import Document
from ingest.microdata import microdata_items

Node = Mapping[str, Any]

ANSWER_KEYS = ("acceptedAnswer", "suggestedAnswer")
_MAX_DEPTH = 40


def questions(document: Document) -> tuple[Node, ...]:
    """Every question node with an answer, JSON-LD before microdata; what is malformed is skipped."""
    return _questions(document.structured, document.microdata)


@lru_cache(maxsize=1)  # a page is asked twice: whether it has any, and for them
def _questions(structured: tuple[str, ...], microdata: str | None) -> tuple[Node, ...]:
    found = _answered(_resolved([_loads(script) for script in structured]))
    if not found and microdata:
        found = _answered(microdata_items(microdata))
    return tuple(found)


def _answered(trees: object) -> list[Node]:
    """The question nodes of some trees, with the dates and keywords only their page states."""
    page: Node = {}
    found: list[Node] = []
    seen: list[object] = []
    for node in _walk(trees):
        if "QAPage" in _types(node):
            page = node
        name = (node.get("name"), node.get("text"))
        if (
            "Question" in _types(node)
            and any(node.get(key) for key in ANSWER_KEYS)
            and name not in seen
        ):
            seen.append(name)
            found.append({"keywords": page.get("keywords"), "page": page, **node})
    return found


def _resolved(trees: list[object]) -> object:
    """The trees with every bare ``{"@id": …}`` replaced by the node of that id."""
    known = {str(node["@id"]): node for node in _walk(trees) if "@id" in node and len(node) > 1}

    def resolve(value: object, depth: int) -> object:
        if depth > _MAX_DEPTH:
            return None
        if isinstance(value, list):
            return [resolve(item, depth + 1) for item in value]
        if isinstance(value, Mapping):
            if set(value) == {"@id"}:
                return known.get(str(value["@id"]), value)
            return {key: resolve(item, depth + 1) for key, item in value.items()}
        return value

    return resolve(trees, 0)


def _types(node: Node) -> list[object]:
    types = node.get("@type")
    return types if isinstance(types, list) else [types]


def _loads(script: str) -> object:
    text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", script)
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _walk(value: object) -> Iterator[Node]:
    pending = [value]
    while pending:
        item = pending.pop(0)
        if isinstance(item, Mapping):
            if "FAQPage" in _types(item):
                continue  # questions a site asks itself, answered by nobody in particular
            yield item
            pending.extend(v for k, v in item.items() if k not in ANSWER_KEYS)
        elif isinstance(item, list):
            pending.extend(item)
