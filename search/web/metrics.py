"""What is counted, for Prometheus; never a word of a question."""

from __future__ import annotations

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from search.web.desk import Desk

CONTENT_TYPE = CONTENT_TYPE_LATEST
_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """The counts of one application."""

    def __init__(self, desk: Desk) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._requests = Counter(
            "curbside_requests", "Requests answered.", ("method", "route", "status"),
            registry=self._registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "curbside_request_seconds", "Seconds to answer a request.", ("route",),
            buckets=_SECONDS, registry=self._registry,
        )  # fmt: skip
        self._asked = Counter(
            "curbside_questions", "Questions by what came of them: answers, or nothing close enough.",
            ("outcome",), registry=self._registry,
        )  # fmt: skip
        waiting = Gauge(
            "curbside_waiting",
            "Requests being answered or waiting for it.",
            registry=self._registry,
        )
        waiting.set_function(lambda: desk.waiting)
        records = Gauge("curbside_records", "Records in the index.", registry=self._registry)
        records.set_function(lambda: desk.engines.records)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request."""
        method = method if method in _METHODS else "other"
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def asked(self, abstained: bool) -> None:
        """Count a question that was searched for."""
        self._asked.labels("nothing_close" if abstained else "answers").inc()

    def text(self) -> bytes:
        """All counts in Prometheus' own format."""
        return bytes(generate_latest(self._registry))
