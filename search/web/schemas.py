"""What a request may ask for, checked; the result and the record describe themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from ingest.clean import printable
from search.errors import BadQuery
from search.question import MAX_K, MAX_QUERY_LETTERS


def cleaned(value: Any) -> Any:
    """Text without control characters and halves of characters, which no answer could repeat."""
    return printable(value) if isinstance(value, str) else value


Name = Annotated[str, BeforeValidator(cleaned), Field(min_length=1, max_length=200)]
Years = Annotated[int, Field(ge=0, le=130), AfterValidator(str)]


class Ask(BaseModel):
    """A question, and which answers are wanted."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        json_schema_extra={
            "examples": [
                {"text": "my upper lip has been twitching for a week", "k": 3},
                {"text": "no fever but chest pain when I climb stairs", "country": "GB"},
                {
                    "text": "ringing in the ear",
                    "specialty": "Neurology",
                    "since": 2015,
                    "age": "40-49",
                },
            ]
        },
    )

    text: Annotated[str, BeforeValidator(cleaned)] = Field(
        description="What the person feels, in their own words.",
        min_length=1,
        max_length=MAX_QUERY_LETTERS,
    )
    k: int = Field(5, ge=1, le=MAX_K, description="How many answers.")
    specialty: Name | None = Field(None, description="Only answers of this specialty.")
    doctor: Name | None = Field(None, description="Only answers of this doctor.")
    source: Name | None = Field(None, description="Only records of this source.")
    since: int | None = Field(
        None, ge=1900, le=2100, description="Only answers of this year and later."
    )
    sex: Name | None = Field(
        None, description="Only questions asked by a `female` or `male` person."
    )
    age: Name | Years | None = Field(
        None, description="Only questions asked at this age, as `45` or `40-49`."
    )
    country: Name | None = Field(
        None, description="The person's country, as `US` or `GB`, for emergency numbers."
    )
    abstain: bool = Field(
        True, description="`false` gives the nearest answers even when none is close."
    )

    @classmethod
    def of_form(cls, fields: Mapping[str, str]) -> Ask:
        """The question of an HTML form, where all is text and empty means absent; BadQuery."""
        given: dict[str, Any] = {name: value for name, value in fields.items() if value.strip()}
        given["text"] = fields.get("text", "")
        for name in ("k", "since"):
            if name in given:
                given[name] = _number(name, given[name])
        if "abstain" in given:
            given["abstain"] = given["abstain"] not in {"0", "false", "off"}
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            raise BadQuery(first_problem(error.errors())) from None


def _number(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise BadQuery(f"{name}: write a whole number")
    return int(text)


def first_problem(errors: Any) -> str:
    """The first of pydantic's findings in one line, without what was sent."""
    if not errors:
        return "the request cannot be read"
    problem = errors[0]
    place = [str(part) for part in problem["loc"] if part not in {"body", "query", "path"}]
    name = printable(".".join(place))[:60]
    if problem["type"] == "missing":
        return f"{name or 'the body'} is missing"
    if problem["type"] == "extra_forbidden":
        return f"{name}: there is no such field; there are {', '.join(Ask.model_fields)}"
    said = problem["msg"].removeprefix("Value error, ")
    return f"{name}: {said}" if name else said
