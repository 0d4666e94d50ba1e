"""How far a long run has come, shown on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Heard = Callable[[int, int], None]
"""Told how much is done, and of how much."""


@contextmanager
def progress(what: str) -> Iterator[Heard | None]:
    """A bar with the rate and the time left on a terminal, silence elsewhere."""
    with stages() as stage:
        yield stage(what)


@contextmanager
def stages() -> Iterator[Callable[[str], Heard | None]]:
    """The same for a run of several stages, whose bars appear as each begins."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return TaskProgressColumn.render_speed(task.speed)

    columns = (
        TextColumn("{task.description:>9}"), BarColumn(), MofNCompleteColumn(), Rate(),
        TimeRemainingColumn(),
    )  # fmt: skip
    # What goes to stdout is a result, and no matter of the bar.
    bar = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)

    def stage(what: str) -> Heard:
        task = bar.add_task(what, total=None, visible=False)
        return lambda done, total: bar.update(task, completed=done, total=total, visible=True)

    with bar:
        yield stage
