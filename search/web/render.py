"""The templates of the page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from search.answer import DISCLAIMER, LESS_CLOSE
from search.web.filters import FILTERS, printed

HERE = Path(__file__).parent
STATIC = HERE / "static"


@cache
def templates() -> Environment:
    """Every template, with all that is put into it escaped."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(FILTERS)
    return environment


def page(name: str, status: int = 200, **shown: Any) -> HTMLResponse:
    """A template as a response."""
    text = (
        templates().get_template(name).render(disclaimer=DISCLAIMER, less_close=LESS_CLOSE, **shown)
    )
    return HTMLResponse(text, status)
