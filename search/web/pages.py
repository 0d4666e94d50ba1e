"""The pages a person reads: the box and what was found, a record, and the answers like it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse

from ingest.errors import CurbsideError
from search.answer import Result
from search.errors import BadQuery, IndexNotFound, UnknownValue
from search.facets import Facets
from search.question import check_query
from search.triage.places import emergency_number
from search.web import judge_page
from search.web.countries import ELSEWHERE, NAMES, choices, of_browser
from search.web.desk import Busy, Desk
from search.web.filters import sentence
from search.web.forms import form_fields
from search.web.refusal import said, status_of
from search.web.render import STATIC, page
from search.web.schemas import Ask

EXAMPLES = (
    "my upper lip has been twitching for a week",
    "my heel hurts with the first steps in the morning, no swelling",
    "heart skips a beat when I lie in bed",
)
NOTHING_TO_SEARCH = (
    "There is nothing to search here yet. If you run this page, build an index first"
    " with `curbside index PATHS`."
)
OUT_OF_ORDER = "We cannot search right now. Please try again in a few minutes."


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form holds, as text."""

    text: str = ""
    country: str = ""
    specialty: str = ""
    since: str = ""
    sex: str = ""
    age: str = ""

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self.specialty or self.since or self.sex or self.age)

    def fields(self) -> list[tuple[str, str]]:
        """The fields that say something, with their names."""
        return [(name, value) for name, value in asdict(self).items() if value]

    @classmethod
    def of_form(cls, sent: Mapping[str, str]) -> Asked:
        """What was sent, with the text of an example that was pressed."""
        asked = cls(**{f.name: sent[f.name] for f in fields(cls) if f.name in sent})
        if "example" in sent:
            asked = replace(asked, text=sent["example"])
        if "unfiltered" in sent:
            asked = cls(asked.text, asked.country)
        return asked


def router(desk: Desk) -> APIRouter:
    """The routes of the pages."""
    pages = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
    ask_page = AskPage(desk)

    @pages.get("/")
    async def home(request: Request) -> HTMLResponse:
        country = desk.settings.country or of_browser(request.headers.get("accept-language", ""))
        return await ask_page.shown(Asked(country=country))

    @pages.post("/")
    async def ask(request: Request) -> HTMLResponse:
        sent = await form_fields(request)
        asked = Asked.of_form(sent)
        try:
            check_query(asked.text, 1)
            abstain = "0" if "anyway" in sent else "1"
            question = Ask.of_form({**dict(asked.fields()), "abstain": abstain})
            result = await desk.ask(question)
        except CurbsideError as error:
            result = await desk.alerts(asked.text, asked.country, said(error))
            return await ask_page.shown(asked, result, _in_words(error), status_of(error))
        return await ask_page.shown(asked, result)

    @pages.get("/records/{record_id:path}")
    async def record(record_id: str) -> HTMLResponse:
        return page("record.html", record=await desk.record(record_id))

    @pages.get("/similar/{record_id:path}")
    async def similar(record_id: str) -> HTMLResponse:
        whole, near = await desk.record(record_id), await desk.similar(record_id)
        return page("similar.html", record=whole, result=near)

    @pages.get("/favicon.ico")
    async def icon() -> FileResponse:
        return FileResponse(STATIC / "favicon.ico")

    if desk.judgements:
        pages.include_router(judge_page.router(desk, desk.judgements))
    return pages


class AskPage:
    """The page with the box, and what it holds besides what was asked and found."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counted: tuple[str | None, Facets | None] = (None, None)

    async def shown(
        self, asked: Asked, result: Result | None = None, failure: str = "", status: int = 200
    ) -> HTMLResponse:
        """The page as a response; ``failure`` says in words why a question has no result."""
        shown = page(
            "page.html",
            status,
            asked=asked,
            result=result,
            failure=failure,
            heading=_heading(result, failure) if result else "",
            facets=await self._facets(),
            countries=choices(),
            country_names=NAMES,
            elsewhere=ELSEWHERE,
            emergency_number=emergency_number(asked.country or self._desk.settings.country),
            examples=EXAMPLES,
            judging=self._desk.judgements is not None,
        )
        if result:
            # What a browser's tools, and benchmarks/first_paint.py, tell the engine's share by.
            shown.headers["Server-Timing"] = f"engine;dur={result.took_ms:.1f}"
        return shown

    async def _facets(self) -> Facets | None:
        """What the filters offer, counted once a generation; None while there is nothing to search."""
        if self._counted[0] is None or self._counted[0] != self._desk.engines.generation:
            try:
                self._counted = await self._desk.run(lambda held: (held.generation, held.facets))
            except CurbsideError:
                return None
        return self._counted[1]


def _heading(result: Result, failure: str) -> str:
    """What came of a question, in a few words that do not repeat it: titles are kept in a browser's history."""
    if failure:
        return "We could not search"
    if result.abstained:
        return "Nothing close enough"
    many = len(result.answers)
    return f"{many} answer{'s' * (many != 1)} to questions like yours"


def _in_words(error: CurbsideError) -> str:
    """What went wrong, for a person who did not set up the index."""
    if isinstance(error, BadQuery | UnknownValue | Busy):
        return sentence(said(error))
    return NOTHING_TO_SEARCH if isinstance(error, IndexNotFound) else OUT_OF_ORDER
