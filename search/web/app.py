"""The application: everything of search.web put together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from ingest.errors import CurbsideError
from search.versions import libraries
from search.web import api, docs, judging, pages, signin
from search.web.desk import Desk
from search.web.guard import Guard
from search.web.headers import SafeHeaders
from search.web.judgements import Judgements
from search.web.metrics import Metrics
from search.web.observe import Observed
from search.web.openapi import describe
from search.web.refusal import refusal, said, status_of
from search.web.render import STATIC
from search.web.schemas import first_problem
from search.web.settings import Settings

log = logging.getLogger("curbside")

DESCRIPTION = (
    "The closest answers that doctors gave in public to a question in a person's own words."
    " Old answers given to other people: they do not replace a doctor."
    " Show `alerts` and `crisis` above everything else, and a doctor's words as they are."
)
LOOK_EVERY_S = 1.0
"""How often a server that nobody asks looks for a new generation, so that it lets go of the old one."""
# FastAPI would hand errors, texts included, to whatever OpenTelemetry exporter is installed.
NO_TELEMETRY: Any = {
    "tracing": False, "metrics": False, "logs": False, "operation_spans": False, "auto_configure": False,
}  # fmt: skip


def create_app(settings: Settings) -> FastAPI:
    """The page and the API over the index of ``settings``, which is opened when the server starts."""
    judgements = Judgements(settings.judge) if settings.judge else None
    desk = Desk(settings, judgements)
    metrics = Metrics(desk)
    app = FastAPI(
        title="curbside",
        version=libraries()["curbside"],
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lambda _: _open_for_business(desk),
        telemetry=NO_TELEMETRY,
        middleware=[
            Middleware(SafeHeaders),
            Middleware(Observed, metrics=metrics),
            Middleware(Guard, settings=settings),
        ],
    )
    app.state.desk = desk
    app.include_router(api.router(desk, metrics))
    if judgements:
        app.include_router(judging.router(judgements))
    app.include_router(docs.router(app))
    app.include_router(signin.router(settings))
    app.include_router(pages.router(desk))
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    describe(app, with_token=settings.token is not None)
    _add_refusals(app, desk)
    return app


@asynccontextmanager
async def _open_for_business(desk: Desk) -> AsyncIterator[None]:
    """Open the index, and look for new generations from the first request to the last."""
    with suppress(CurbsideError):
        # What is made on first use is made before the first question comes.
        await desk.run(lambda engine: engine.ask("warm up", 1, abstain=False))
    looking = asyncio.create_task(_keep_looking(desk))
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking
        await asyncio.to_thread(desk.close)


async def _keep_looking(desk: Desk) -> None:
    told = ""
    while True:
        try:
            await asyncio.to_thread(desk.engines.refresh)
            told = ""
        except CurbsideError as error:
            if str(error) != told:
                log.error("no answers are given", extra={"why": str(error)})
            told = str(error)
        await asyncio.sleep(LOOK_EVERY_S)


def _add_refusals(app: FastAPI, desk: Desk) -> None:
    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        """A field is wrong; what is urgent in the question is told all the same."""
        problems = error.errors()
        is_broken = any(problem["type"] == "json_invalid" for problem in problems)
        reason = "the body is not JSON" if is_broken else first_problem(problems)
        sent = error.body if isinstance(error.body, dict) else {}
        text, country = sent.get("text"), sent.get("country")
        if request.scope["path"] == "/api/ask" and isinstance(text, str):
            country = country if isinstance(country, str) else None
            return await api.unanswered(desk, text, country, 422, reason)
        return refusal(request, 400 if is_broken else 422, reason)

    @app.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException) -> Response:
        """No such page, or not with this method."""
        return refusal(request, error.status_code, error.detail, error.headers)

    @app.exception_handler(CurbsideError)
    async def failed(request: Request, error: CurbsideError) -> Response:
        """What could not be done, by a page or by the API."""
        return refusal(request, status_of(error), said(error))
