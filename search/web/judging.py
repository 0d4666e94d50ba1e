"""The endpoint of judge mode."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from starlette.responses import Response

from search.question import MAX_QUERY_LETTERS
from search.web.api import NO_ANSWER
from search.web.judgements import GRADES, Judgements
from search.web.refusal import as_json
from search.web.schemas import cleaned


class Judgement(BaseModel):
    """A grade for a record as an answer to a query; null takes it back."""

    model_config = ConfigDict(extra="forbid", strict=True)

    query: Annotated[str, BeforeValidator(cleaned)] = Field(
        min_length=1, max_length=MAX_QUERY_LETTERS
    )
    record_id: Annotated[str, BeforeValidator(cleaned)] = Field(min_length=1, max_length=2000)
    grade: int | None = Field(ge=min(GRADES), le=max(GRADES))


class Graded(BaseModel):
    """A query with all its grades."""

    query: str
    grades: dict[str, int]


def router(judgements: Judgements) -> APIRouter:
    """The route that keeps grades."""
    routes = APIRouter()

    @routes.post(
        "/api/judgements",
        summary="Grade an answer",
        response_model=Graded,
        responses=NO_ANSWER,
        tags=["judging"],
    )
    async def judge(judgement: Judgement) -> Response:
        """Keep a grade; it is on disk when this answers."""
        wanted = (judgement.query, judgement.record_id, judgement.grade)
        grades = await asyncio.to_thread(judgements.grade, *wanted)
        return as_json({"query": judgement.query, "grades": grades})

    return routes
