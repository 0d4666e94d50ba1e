"""Signing in with the token, for people with a browser."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from search.web.forms import form_fields
from search.web.render import templates
from search.web.settings import Settings
from search.web.token import Token


def router(settings: Settings) -> APIRouter:
    """The sign-in page; without a token there is nothing to sign in to."""
    routes = APIRouter(include_in_schema=False)
    token = Token(settings.token) if settings.token else None

    @routes.get("/signin")
    async def show() -> Response:
        """The form."""
        return _form(None, 200) if token else RedirectResponse("/", 303)

    @routes.post("/signin")
    async def sign_in(request: Request) -> Response:
        """Let a browser in that sends the token."""
        given = (await form_fields(request)).get("token", "").strip()
        if token and not token.fits(given.encode(errors="replace")):
            return _form("That is not the token. Ask whoever runs this server for it.", 403)
        response = RedirectResponse("/", 303)
        if token:
            token.give_cookie(request, response)
        return response

    return routes


def _form(message: str | None, status: int) -> Response:
    return HTMLResponse(templates().get_template("signin.html").render(message=message), status)
