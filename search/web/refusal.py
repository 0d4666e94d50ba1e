"""Every way to say no, as JSON for programs and as a page for people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import HTTPConnection
from starlette.responses import Response

from ingest.errors import CurbsideError
from search.errors import BadQuery, RecordNotFound, UnknownValue
from search.web.desk import Busy
from search.web.render import templates

_STATUS: dict[type[CurbsideError], int] = {
    BadQuery: 422,
    UnknownValue: 422,
    RecordNotFound: 404,
    Busy: 503,
}


def status_of(error: CurbsideError) -> int:
    """The HTTP status of an error; what is wrong with the index is 503."""
    return _STATUS.get(type(error), 503)


def said(error: CurbsideError) -> str:
    """What an error says, without the dashes that options have on the command line."""
    return str(error).removeprefix("--").removeprefix("-")


def as_json(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A response of JSON as `--json` prints it."""
    data = json.dumps(body, ensure_ascii=False).encode("utf-8", errors="replace")
    return Response(data, status, headers, media_type="application/json")


def refusal(
    request: HTTPConnection,
    status: int,
    message: str,
    headers: Mapping[str, str] | None = None,
    body: Mapping[str, Any] | None = None,
) -> Response:
    """A page where a person is reading, else ``{"error": message}`` with the ``body`` added."""
    if wants_page(request):
        page = templates().get_template("error.html").render(status=status, message=message)
        return Response(page, status, headers, media_type="text/html")
    return as_json({"error": message, **(body or {})}, status, headers)


def wants_page(request: HTTPConnection) -> bool:
    """Whether a browser is showing what comes next to a person."""
    path = request.scope["path"]
    return "text/html" in request.headers.get("accept", "") and not path.startswith("/api/")
