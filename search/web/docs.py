"""The description of the API, to read and to try, made from its OpenAPI document."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI
from markupsafe import Markup, escape
from starlette.responses import Response

from search.web.render import page

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A field or parameter: what it is called, what it holds, what it means."""

    name: str
    kind: str
    required: bool
    meaning: Markup


@dataclass(frozen=True, slots=True)
class Call:
    """An endpoint: what to send, with an example, and what comes back."""

    method: str
    path: str
    summary: str
    meaning: Markup
    parameters: list[Field]
    body: list[Field]
    example: str | None
    answers: list[tuple[str, Markup, str | None]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object that comes back."""

    name: str
    meaning: Markup
    fields: list[Field]


def router(app: FastAPI) -> APIRouter:
    """The page at /docs; FastAPI's own would load its parts from another site."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/docs")
    async def docs() -> Response:
        document = app.openapi()
        about = code(document["info"]["description"])
        return page("docs.html", about=about, calls=calls(document), kinds=kinds(document))

    return routes


def calls(document: Document) -> list[Call]:
    """Every endpoint, in the order of the document."""
    return [
        _call(document, method.upper(), path, operation)
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    ]


def kinds(document: Document) -> list[Kind]:
    """Every kind of object that an answer is made of."""
    return [
        Kind(name, code(schema.get("description", "")), _fields(schema))
        for name, schema in document["components"]["schemas"].items()
    ]


def _call(document: Document, method: str, path: str, operation: Document) -> Call:
    sent = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    body = _resolved(document, sent.get("schema", {}))
    example = next(iter(body.get("examples", ())), None)
    return Call(
        method,
        path.replace(":path}", "}"),
        operation["summary"],
        code(operation.get("description", "")),
        [
            Field(p["name"], _kind(p["schema"]), p["required"], code(p.get("description", "")))
            for p in operation.get("parameters", ())
        ],
        _fields(body),
        json.dumps(example, indent=2, ensure_ascii=False) if example else None,
        [
            (status, code(answer["description"]), _answer_kind(answer))
            for status, answer in operation["responses"].items()
        ],
    )


def _fields(schema: Document) -> list[Field]:
    required = schema.get("required", ())
    return [
        Field(name, _kind(field), name in required, code(field.get("description", "")))
        for name, field in schema.get("properties", {}).items()
    ]


def _kind(schema: Document) -> str:
    """What a schema holds, in a few words."""
    if "$ref" in schema:
        return _name(schema)
    if "anyOf" in schema:
        return " or ".join(_kind(option) for option in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    words = str(schema.get("type", "anything"))
    if "minimum" in schema and "maximum" in schema:
        words += f" from {schema['minimum']:.0f} to {schema['maximum']:.0f}"
    if schema.get("default") is not None:
        words += f", {json.dumps(schema['default'])} if left out"
    return words


def _answer_kind(answer: Document) -> str | None:
    schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
    return _name(schema) if "$ref" in schema else None


def _resolved(document: Document, schema: Document) -> Document:
    return document["components"]["schemas"][_name(schema)] if "$ref" in schema else schema


def _name(schema: Document) -> str:
    return str(schema["$ref"]).rsplit("/", 1)[-1]


def code(text: str) -> Markup:
    """Text with its `quoted` parts set as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))
