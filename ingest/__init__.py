"""Pages, archives and data files of doctors' answers -> records."""

from ingest.pages import Rejection
from ingest.pipeline import read_records
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
    "read_records",
]
