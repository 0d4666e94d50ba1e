"""Who is let in before anything is worked on: where from, how often, how much, with what token."""

from __future__ import annotations

import asyncio
import ipaddress
import math
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from search.web.rate import RateLimit, client_of
from search.web.refusal import refusal, wants_page
from search.web.settings import Settings, is_loopback
from search.web.token import Token

MAX_BODY = 256 * 1024
"""Bytes: room for a question of the full length whose every letter is written as an escape."""
READ_AWAY = 8 * 1024 * 1024
"""Bytes of too long a body that are read, so that whoever sends it gets to see the answer."""
BODY_SECONDS = 20.0
DEFAULT_RATE = 600
"""Requests a minute; this machine itself is not limited unless a rate is given."""
HANG_UP = {"Connection": "close"}
"""Sent when a part of the body was left unread: what would come next is not a request."""
UNLIMITED_PATHS = ("/healthz", "/metrics")


class Gone(Exception):
    """The client hung up before it had said all."""


class Guard:
    """Refuses what shall not reach the application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._names = {"localhost", settings.host.casefold(), *map(str.casefold, settings.names)}
        self._token = Token(settings.token) if settings.token else None
        self._limits_loopback = settings.rate is not None
        self._rate = RateLimit(settings.rate or DEFAULT_RATE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or pass it on with its body read."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        request = Request(scope)
        try:
            body = await asyncio.wait_for(_body(request, receive), BODY_SECONDS)
        except TimeoutError:
            message = f"the body did not arrive within {BODY_SECONDS:.0f} seconds"
            slow = refusal(request, 408, message, HANG_UP)
            return await slow(scope, receive, send)
        except Gone:
            return None
        refused = self._refused(request, body)
        if refused:
            return await refused(scope, receive, send)
        return await self._app(scope, _again(body or b"", receive), send)

    def _refused(self, request: Request, body: bytes | None) -> Response | None:
        if not self._is_ours(request.headers.get("host", "")):
            message = "this server does not go by that name: start it with --name NAME"
            return refusal(request, 400, message)
        wait = self._wait(request)
        if wait:
            headers = {"Retry-After": str(math.ceil(wait))}
            message = f"too many requests: please wait {math.ceil(wait)} seconds"
            return refusal(request, 429, message, headers)
        if request.method not in {"GET", "HEAD", "OPTIONS"} and _is_foreign(request):
            return refusal(request, 403, "another site's page may not send this")
        if self._token and not self._token.lets_in(request):
            return _sign_in_first(request)
        if body is None:
            message = f"the body is larger than {MAX_BODY // 1024} KB: shorten it"
            return refusal(request, 413, message, HANG_UP)
        return None

    def _is_ours(self, host: str) -> bool:
        """Whether the name a client used is ours: a page that rebinds its own name to us is not.

        An address needs no name service, so nobody can rebind it.
        """
        try:
            name = urlsplit(f"//{host}").hostname or ""
            if name in self._names:
                return True
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True

    def _wait(self, request: Request) -> float:
        path = request.scope["path"]
        if path in UNLIMITED_PATHS or path.startswith("/static/"):
            return 0.0
        address = request.client.host if request.client else ""
        if is_loopback(address) and not self._limits_loopback:
            return 0.0
        return self._rate.wait(client_of(address))


def _is_foreign(request: Request) -> bool:
    """Whether a page of another origin makes the browser send this."""
    site = request.headers.get("sec-fetch-site")
    if site:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("origin")
    return origin is not None and origin.split("//", 1)[-1] != request.headers.get("host")


def _sign_in_first(request: Request) -> Response:
    if wants_page(request):
        return RedirectResponse("/signin", 303)
    message = "a token is needed: send it as `Authorization: Bearer TOKEN`"
    return refusal(request, 401, message, {"WWW-Authenticate": "Bearer"})


async def _body(request: Request, receive: Receive) -> bytes | None:
    """The whole body, None for one that is too long."""
    length = request.headers.get("content-length", "0")
    if length.isdigit() and int(length[:20]) > READ_AWAY:
        return None
    parts: list[bytes] = []
    size = 0
    while size <= READ_AWAY:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        part = message.get("body", b"")
        size += len(part)
        if size <= MAX_BODY:
            parts.append(part)
        if not message.get("more_body", False):
            break
    return b"".join(parts) if size <= MAX_BODY else None


def _again(body: bytes, receive: Receive) -> Receive:
    """A body that was read, for the application to receive."""
    unread = [body]

    async def receive_again() -> Message:
        if unread:
            return {"type": "http.request", "body": unread.pop(), "more_body": False}
        return await receive()

    return receive_again
