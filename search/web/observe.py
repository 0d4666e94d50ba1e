"""Every request noted: a line in the log, a count, and a plain answer when something breaks."""

from __future__ import annotations

import logging
import time

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search.web.metrics import Metrics
from search.web.refusal import refusal

log = logging.getLogger("curbside")


class Observed:
    """Notes the method, the route and not the path, the status and the time; never the client."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        began = time.perf_counter()
        status = 0

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_noting)
        except Exception:
            log.exception("a request failed", extra={"route": route_of(scope)})
            if not status:
                broken = refusal(
                    Request(scope), 500, "something broke here: the server's log says where"
                )
                await broken(scope, receive, send_noting)
        finally:
            self._note(scope, status, time.perf_counter() - began)
        return None

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = route_of(scope)
        self._metrics.answered(scope["method"], route, status, seconds)
        log.info(
            "request",
            extra={
                "method": scope["method"][:10],
                "route": route,
                "status": status,
                "ms": round(seconds * 1000, 1),
            },
        )


def route_of(scope: Scope) -> str:
    """The pattern that a path matched, ``-`` when it matched none: a path may hold anything."""
    if scope["path"].startswith("/static/"):
        return "/static"
    return str(getattr(scope.get("route"), "path", None) or "-")
