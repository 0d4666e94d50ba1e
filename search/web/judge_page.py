"""The page of judge mode: answers to a question, each to be graded with one key."""

from __future__ import annotations

import asyncio
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from search.errors import BadQuery
from search.question import check_query
from search.web.desk import Desk
from search.web.forms import form_fields
from search.web.judgements import GRADES, Judgements
from search.web.render import page
from search.web.schemas import Ask

JUDGED = 10
"""How many answers to a question are shown to be graded."""


def router(desk: Desk, judgements: Judgements) -> APIRouter:
    """The routes of judge mode; a refusal is the application's to show."""
    pages = APIRouter(include_in_schema=False)

    @pages.get("/judge")
    async def begin() -> HTMLResponse:
        return page("judge.html", **_so_far(judgements, ""))

    @pages.post("/judge")
    async def ask(request: Request) -> HTMLResponse:
        sent = await form_fields(request)
        return await _to_grade(desk, judgements, sent.get("text", ""))

    @pages.post("/judge/grade")
    async def grade(request: Request) -> HTMLResponse:
        sent = await form_fields(request)
        text, record_id = sent.get("text", ""), sent.get("record_id", "")
        await desk.record(record_id)
        await asyncio.to_thread(judgements.grade, text, record_id, _grade(sent.get("grade", "")))
        return await _to_grade(desk, judgements, text)

    return pages


def _grade(text: str) -> int | None:
    """The grade a button stands for, None for the one that takes it back."""
    if text == "none":
        return None
    if text not in map(str, GRADES):
        raise BadQuery(f"give a grade from {min(GRADES)} to {max(GRADES)}")
    return int(text)


async def _to_grade(desk: Desk, judgements: Judgements, text: str) -> HTMLResponse:
    text = check_query(text, JUDGED)
    result = await desk.ask(Ask.of_form({"text": text, "k": str(JUDGED), "abstain": "0"}))
    return page("judge.html", result=result, **_so_far(judgements, text))


def _so_far(judgements: Judgements, text: str) -> dict[str, Any]:
    return {
        "text": text,
        "grades": judgements.grades(text),
        "words": GRADES,
        "queries": judgements.queries(),
        "folder": str(judgements.folder),
    }
