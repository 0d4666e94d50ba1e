"""The OpenAPI document, with what each field of a result and a record means."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

Document = dict[str, Any]

MEANINGS: dict[str, dict[str, str]] = {
    "Result": {
        "query": "The question as it was searched for.",
        "alerts": "Danger signs in the question. Show them above everything else.",
        "crisis": "Helplines, when the question speaks of self-harm. Show them first of all.",
        "denied": "What the question says is not there, such as `fever` in `no fever`.",
        "abstained": "Whether nothing was close enough to be of use.",
        "reason": "Why there are no answers.",
        "answers": "The closest answers, best first.",
        "background": "Articles; no named doctor answers anybody in them.",
        "disclaimer": "What to show below every result.",
        "took_ms": "Milliseconds the engine took.",
    },
    "Hit": {
        "rank": "1 for the best.",
        "score": "How alike question and record are, from 0 to 1; higher is closer.",
        "close": "Whether it is close enough to be shown as the first answer.",
        "record_id": "The id to ask `/api/records/` and `/api/similar/` for.",
        "excerpt": "Whether only a teaser of the page was seen.",
        "doctor": "Who answered, without a title.",
        "specialty": "The doctor's field.",
        "affiliation": "Where the doctor works.",
        "replied_on": "The date of the answer, ISO 8601.",
        "asked_on": "The date of the question, ISO 8601.",
        "title": "The title of the page.",
        "question": "The question that the doctor answered.",
        "answer": "The doctor's words, whole and verbatim; of an article its text.",
        "passage": "The stretch of `answer` that fits best, verbatim.",
        "source": "The short name of the site.",
        "url": "The address of the page.",
        "reviewed_by": "Who reviewed the page, which is not who answered.",
        "published_on": "The date of the page, ISO 8601.",
        "byline": "Who an article says it is by.",
        "near_duplicates": "The ids of records that say the same and are left out.",
        "other_answers": "Other doctors' answers in the same record: who and when.",
        "signals": "What each part gave to the score.",
    },
    "Alert": {
        "category": "The kind of danger sign, as `chest_pain`.",
        "message": "What to do now.",
        "matched": "The words of the question that tell of it.",
    },
    "Crisis": {"message": "What to say first.", "lines": "Helplines of the asker's country."},
    "CrisisLine": {
        "country": "ISO 3166 code.",
        "number": "The number to call.",
        "name": "Who answers there.",
    },
    "Record": {
        "id": "The same on every machine and after every rebuild.",
        "kind": "`qa` or `article`.",
        "source": "The short name of the site.",
        "url": "The address of the page.",
        "title": "The title of the page.",
        "question": "What was asked; never by whom.",
        "answers": "Every doctor's reply, verbatim.",
        "reviewed_by": "Who reviewed the page, which is not who answered.",
        "reviewed_on": "When it was reviewed, ISO 8601.",
        "published_on": "The date of the page, ISO 8601.",
        "tags": "The page's own tags.",
        "supplement": "Text of the page that no named doctor wrote.",
        "body": "The text of an article.",
        "byline": "Who an article says it is by.",
        "excerpt": "Whether only a teaser of the page was seen.",
        "related": "The ids of records that the page links to.",
        "page": "The file that the record was read from.",
        "flags": "Short words such as `truncated` and `no_date`.",
    },
}
_UNUSED = ("HTTPValidationError", "ValidationError")


def describe(app: FastAPI, with_token: bool) -> None:
    """Let the application's document say what fields mean, and that all of them are always there."""
    plain = app.openapi
    app.openapi = lambda: app.openapi_schema or _described(plain(), with_token)  # type: ignore[method-assign]


def _described(document: Document, with_token: bool) -> Document:
    schemas = document["components"]["schemas"]
    for name in _UNUSED:
        schemas.pop(name, None)
    for name, schema in schemas.items():
        if "description" in schema:
            schema["description"] = schema["description"].replace("``", "`")
        for field, meaning in MEANINGS.get(name, {}).items():
            schema["properties"][field]["description"] = meaning
    for name in (*MEANINGS, "Answer", "Asker", "Question", "PageRef", "Health"):
        schemas[name]["required"] = list(schemas[name]["properties"])
    if with_token:
        document["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        document["security"] = [{"token": []}]
    return document
