"""What a table of rules is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["sign", "event", "name"]
Context = Literal["", "child", "infant", "pregnant"]


@dataclass(frozen=True, slots=True)
class Table:
    """Phrases, one a line, that raise one category of alert.

    A `sign` lasts, so "is gone" puts it out; an `event` stays serious after it has stopped; a `name`
    (stroke, heart attack) is a disease that people also write about from afar, so worry, family and
    a bare past tense put it out too. With a `context` the query must speak of such a patient.
    """

    category: str
    kind: Kind
    phrases: str
    context: Context = ""
