"""What was done to an index, as lines for a terminal. Pure: data in, text out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from search.build import BuildResult
from search.forget import ForgetResult
from search.verify import Verification


def built_line(built: BuildResult, index: str | Path, dry_run: bool) -> str:
    """What a build changed, or would change."""
    counts = (
        f"{built.added} added, {built.changed} changed, {built.removed} removed,"
        f" {built.unchanged} unchanged"
    )
    if built.forgotten:
        counts += f", {built.forgotten} left out because they were forgotten"
    if dry_run:
        return f"{index} would hold {built.records} records: {counts}; nothing was written"
    return (
        f"{built.records} records in {index}, generation {built.generation}: {counts};"
        f" {built.embedded or 'no'} texts embedded in {built.took_s:.1f} s"
    )


def verify_lines(found: Verification) -> Iterator[str]:
    """What was checked, and each problem."""
    named = f"generation {found.generation}" if found.generation else "no generation"
    many = len(found.problems)
    yield f"{found.files} files checked, {named}: {f'{many} damaged' if many else 'all as written'}"
    for problem in found.problems:
        yield f"  {problem.file}: {problem.problem}"


def forget_lines(done: ForgetResult) -> Iterator[str]:
    """How many records went, and what else says the same."""
    yield (
        f"{done.forgotten} records erased from every generation, {done.records} left in generation"
        f" {done.generation}; their pages will be left out from now on"
    )
    if done.copies:
        yield f"the same text stands in other records, which were kept: {', '.join(done.copies)}"
    yield "near copies under other ids and the files that were indexed are as they were"
