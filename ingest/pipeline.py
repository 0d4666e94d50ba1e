"""Paths -> records: reads, recognises, redacts and merges, one page's failure staying its own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing

from ingest.dedupe import Merger
from ingest.memory import Memory
from ingest.outcome import Outcome
from ingest.pages import Input, Rejection, find_inputs
from ingest.reading import Settings, parse_page
from ingest.record import Record, RecordLine
from ingest.report import Report
from ingest.tasks import Work, inputs_digest, stamp_of
from ingest.working import Readers, Step, with_processes

__all__ = ["parse_page", "read_lines", "read_records"]

OnReject = Callable[[Rejection], None]
OnProgress = Callable[[int, int], None]


def read_records(
    paths: Sequence[str | os.PathLike[str]],
    on_reject: OnReject | None = None,
    *,
    mapping: Mapping[str, str] | None = None,
    report: Report | None = None,
    on_progress: OnProgress | None = None,
    deidentify: bool = True,
) -> Iterator[Record]:
    """Every record that the files and folders hold, each once, in the order of their paths.

    What gives no record goes to ``on_reject``; ``on_progress`` hears (files done, files in all).
    ``deidentify=False`` leaves in the texts what tells who asked; the asker's name field is never
    stored. Raises BadInput when a path does not exist.
    """
    lines = read_lines(
        paths, on_reject,
        mapping=mapping, report=report, on_progress=on_progress, deidentify=deidentify,
    )  # fmt: skip
    return (line.record() for line in lines)


def read_lines(
    paths: Sequence[str | os.PathLike[str]],
    on_reject: OnReject | None = None,
    *,
    mapping: Mapping[str, str] | None = None,
    report: Report | None = None,
    on_progress: OnProgress | None = None,
    deidentify: bool = True,
    memory: Memory | None = None,
    readers: Readers = with_processes,
) -> Iterator[RecordLine]:
    """What ``read_records`` gives, as lines, unless ``memory`` says that it gave the same before.

    Pages and rows that ``memory`` recalls are not read again; the records are the same. When it
    knows the whole run, no line is given, and of each kind of rejection only the first are told.
    """
    settings = Settings(mapping or {}, deidentify)
    run = _Run(report or Report(), on_reject, memory)
    began, digest = time.time(), ""
    if memory:
        digest = inputs_digest(paths, stamp_of(settings))
        if memory.same(digest):
            run.repeat(memory.recall(digest) or "")
            return
    total = sum(1 for _ in find_inputs(paths)) if on_progress else 0
    steady = True
    with closing(readers(find_inputs(paths), settings, memory)) as steps:
        for done, source in enumerate(run.read(steps), 1):
            steady = steady and _changed(source) < began
            if on_progress:
                on_progress(done, total)
    yield from run.finish()
    if memory and steady:
        memory.keep(digest, run.report.to_text())


def _changed(source: Input) -> float:
    try:
        return source.file.stat().st_mtime
    except OSError:
        return float("inf")


class _Run:
    """One run over all inputs."""

    def __init__(
        self,
        report: Report,
        on_reject: OnReject | None,
        memory: Memory | None,
    ) -> None:
        self.report = report
        self.on_reject = on_reject
        self.memory = memory
        self.merger = Merger()

    def read(self, steps: Iterator[Step]) -> Iterator[Input]:
        """Take what is read, each input given back when it is done."""
        for step in steps:
            if isinstance(step, Input):
                yield step
            elif isinstance(step, Rejection):
                self._reject(step)
            else:
                if self.memory and step.names is not None:
                    self.memory.keep(step.key, step.outcome, step.names)
                self._take(step.work, Outcome.from_text(step.outcome))

    def _take(self, work: Work, outcome: Outcome) -> None:
        refused = list(outcome.rejections)
        for draft in outcome.drafts:
            name, is_new = self.merger.add(draft)
            if not is_new and not draft.line.excerpt:
                refused.append((draft.row, f"a copy of {name}"))
            if self.memory and name != draft.line.id:
                self.memory.join(draft.line.id, name)
        for row, reason in sorted(refused, key=lambda one: one[0]):
            self._reject(Rejection(work.where(row), reason))
        if outcome.page:
            self.report.count_page(outcome.page)
        self.report.rows.update(outcome.rows)
        self.report.redacted.update(outcome.redacted)

    def finish(self) -> Iterator[RecordLine]:
        for teaser, full in self.merger.aliases():
            if self.memory:
                self.memory.join(teaser, full)
        for record in self.merger.records():
            self.report.count_record(record)
            yield record
        self.report.merged = self.merger.merged

    def repeat(self, text: str) -> None:
        """Report again what the same run reported."""
        self.report.restore(text)
        for rejection in self.report.told:
            if self.on_reject:
                self.on_reject(rejection)

    def _reject(self, rejection: Rejection) -> None:
        self.report.count_rejection(rejection)
        if self.on_reject:
            self.on_reject(rejection)
