"""Pages, archives and data files of doctors' answers -> records."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ingest.pages import Rejection
    from ingest.pipeline import read_lines, read_records
    from ingest.privacy import deidentify
    from ingest.record import Answer, Asker, PageRef, Question, Record
    from ingest.report import Report

__all__ = [
    "Answer",
    "Asker",
    "PageRef",
    "Question",
    "Record",
    "Rejection",
    "Report",
    "deidentify",
    "read_lines",
    "read_records",
]

_HOMES = {
    "Rejection": "pages",
    "read_lines": "pipeline",
    "read_records": "pipeline",
    "deidentify": "privacy",
    "Report": "report",
}


def __getattr__(name: str) -> Any:
    # Looked up on first use: whoever asks a question needs the record and no parser of pages.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'record')}"), name)
