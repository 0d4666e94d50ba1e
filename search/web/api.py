"""The endpoints that programs call."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, Field
from starlette.responses import PlainTextResponse, Response

from ingest.errors import CurbsideError
from ingest.record import Record
from search.answer import Result
from search.question import MAX_K
from search.web.desk import Desk
from search.web.metrics import CONTENT_TYPE, Metrics
from search.web.refusal import as_json, said, status_of
from search.web.schemas import Ask

RecordId = Annotated[str, Path(description="The `record_id` of an answer.", max_length=2000)]


class Refused(BaseModel):
    """Why there is no answer. To a question, the fields of a result come with it, alerts included."""

    error: str = Field(description="The cause and what to do about it, in one line.")


class Health(BaseModel):
    """Whether questions can be answered, and from what."""

    status: str = Field(
        description="`ok`; `stale` when a newer generation cannot be opened; `error` when none can."
    )
    generation: str | None = Field(description="The name of the generation that answers.")
    records: int = Field(description="How many records it holds.")
    error: str | None = Field(None, description="What is wrong, when something is.")


NO_ANSWER: dict[int | str, dict[str, Any]] = {
    code: {"model": Refused, "description": said_of}
    for code, said_of in (
        (400, "The request cannot be read."),
        (413, "The body is too large."),
        (422, "A field is wrong, or no record has the value asked for."),
        (429, "Too many requests; `Retry-After` says when to come back."),
        (503, "There is no index, or more is asked than can be answered in time."),
    )
}
NO_RECORD: dict[int | str, dict[str, Any]] = NO_ANSWER | {
    404: {"model": Refused, "description": "No record has this id."}
}


def router(desk: Desk, metrics: Metrics) -> APIRouter:
    """The routes of the API over a desk."""
    api = APIRouter()

    @api.post(
        "/api/ask",
        summary="Ask a question",
        response_model=Result,
        responses=NO_ANSWER,
        tags=["questions"],
    )
    async def ask(question: Ask) -> Response:
        """Find the doctor answers closest to a question.

        `alerts` and `crisis` come first: show them above everything. No alert never means that
        all is well. With `abstained`, nothing was close enough to be of use. Questions are sent
        in the body only, and are not logged.
        """
        try:
            result = await desk.ask(question)
        except CurbsideError as error:
            return await unanswered(
                desk, question.text, question.country, status_of(error), said(error)
            )
        metrics.asked(result.abstained)
        return as_json(result.to_json())

    @api.get(
        "/api/records/{record_id:path}",
        summary="Show a record",
        response_model=Record,
        responses=NO_RECORD,
        tags=["records"],
    )
    async def record(record_id: RecordId) -> Response:
        """One record whole: a question with its answers, or an article."""
        return as_json((await desk.record(record_id)).to_json())

    @api.get(
        "/api/similar/{record_id:path}",
        summary="More like this",
        response_model=Result,
        responses=NO_RECORD,
        tags=["records"],
    )
    async def similar(
        record_id: RecordId,
        k: Annotated[int, Query(ge=1, le=MAX_K, description="How many answers.")] = 5,
    ) -> Response:
        """The answers nearest to a record's question, the record itself left out."""
        return as_json((await desk.similar(record_id, k)).to_json())

    @api.get(
        "/healthz",
        summary="Is it well?",
        response_model=Health,
        responses={503: {"model": Health, "description": "No question can be answered."}},
        tags=["server"],
    )
    async def healthz() -> Response:
        """Whether questions can be answered, and from which generation of the index."""
        health = await asyncio.to_thread(_health, desk)
        return as_json(health.model_dump(), 503 if health.status == "error" else 200)

    @api.get(
        "/metrics",
        summary="Counts",
        response_class=PlainTextResponse,
        responses={200: {"description": "Prometheus' text format."}},
        tags=["server"],
    )
    async def metrics_text() -> Response:
        """Counts for Prometheus: requests, times, memory; never a word of a question."""
        return Response(metrics.text(), media_type=CONTENT_TYPE)

    return api


async def unanswered(
    desk: Desk, text: str, country: str | None, status: int, reason: str
) -> Response:
    """The refusal of a question, with what is urgent in it."""
    headers = {"Retry-After": "2"} if status == 503 else None
    result = await desk.alerts(text, country, reason)
    return as_json({"error": reason, **result.to_json()}, status, headers)


def _health(desk: Desk) -> Health:
    try:
        generation, records = desk.engines.facts()
    except CurbsideError as error:
        return Health(status="error", generation=None, records=0, error=str(error))
    problem = desk.engines.problem
    return Health(
        status="stale" if problem else "ok", generation=generation, records=records, error=problem
    )
