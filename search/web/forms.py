"""The fields of an HTML form; no form here sends files."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.requests import Request

from search.errors import BadQuery

MOST_FIELDS = 50


async def form_fields(request: Request) -> dict[str, str]:
    """The fields of an urlencoded form, the last of a name; BadQuery when it is none."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise BadQuery("send the form as application/x-www-form-urlencoded")
    try:
        text = (await request.body()).decode("ascii")
        pairs = parse_qsl(
            text, keep_blank_values=True, strict_parsing=bool(text), max_num_fields=MOST_FIELDS
        )
    except ValueError:
        raise BadQuery("the form cannot be read: fill it in again") from None
    return dict(pairs)
