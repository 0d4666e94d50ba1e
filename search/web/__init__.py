"""The web page and the HTTP API; needs the extra ``web``, and nothing else of curbside needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ingest.errors import CurbsideError

if TYPE_CHECKING:
    from search.web.settings import Settings

__all__ = ["WebNotInstalled", "serve"]

_EXTRA = {"fastapi", "jinja2", "prometheus_client", "starlette", "uvicorn"}


class WebNotInstalled(CurbsideError):
    """The packages that `curbside serve` needs are not installed."""


def serve(settings: Settings, prepare: Callable[[], None]) -> None:
    """Answer over HTTP until told to stop; ``prepare`` is called once the address is known to be free."""
    try:
        from search.web.server import run
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        raise WebNotInstalled(
            f"`curbside serve` needs {error.name}, which is not here: pip install 'curbside[web]'"
        ) from None
    run(settings, prepare)
