"""Who may ask, where a token is set: programs show it, browsers sign in with it once."""

from __future__ import annotations

import hashlib
import hmac

from starlette.requests import HTTPConnection
from starlette.responses import Response

COOKIE = "curbside"
OPEN_PATHS = ("/healthz", "/signin", "/favicon.ico")


class Token:
    """The token, and the cookie that a browser gets for it."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()
        # The cookie lasts over a restart, and whoever reads it cannot tell the token from it.
        self._cookie = hmac.new(self._token, b"curbside page", hashlib.sha256).hexdigest()

    def fits(self, given: bytes) -> bool:
        """Whether this is the token; takes as long for a near miss as for a wild guess."""
        return hmac.compare_digest(given, self._token)

    def lets_in(self, request: HTTPConnection) -> bool:
        """Whether a request shows the token or the cookie, or asks for what is open to all."""
        path = request.scope["path"]
        if path in OPEN_PATHS or path.startswith("/static/"):
            return True
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.casefold() == "bearer":
            return self.fits(given.strip().encode("latin-1"))
        cookie = request.cookies.get(COOKIE, "").encode("latin-1", errors="replace")
        return hmac.compare_digest(cookie, self._cookie.encode())

    def give_cookie(self, request: HTTPConnection, response: Response) -> None:
        """Let the browser in from now on, until it is closed."""
        response.set_cookie(
            COOKIE, self._cookie, httponly=True, samesite="strict",
            secure=request.url.scheme == "https",
        )  # fmt: skip
