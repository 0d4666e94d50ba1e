"""The door: parses what was typed, calls ingest and search, prints, and maps errors to exit codes."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ingest.errors import CurbsideError

if TYPE_CHECKING:
    from ingest import Rejection, Report
    from search import Engine, Result

app = typer.Typer(
    name="curbside",
    help="Find the closest questions that doctors answered in public, and show their answers.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Index = Annotated[
    Path, typer.Option("--index", envvar="CURBSIDE_INDEX", help="Folder of the index.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")]
Paths = Annotated[
    list[Path] | None, typer.Argument(help="Files and folders; corpus/ if none is given.")
]
Mapping = Annotated[
    str, typer.Option("--map", help="Names of columns: question=their_name,answer=…")
]
Model = Annotated[
    str | None, typer.Option("--model", help="A sentence-transformers model, by name or path.")
]
Identified = Annotated[bool, typer.Option("--no-deidentify", help="Keep personal details; asks.")]
Confirmed = Annotated[bool, typer.Option("--confirm-personal-details", help="Do not ask first.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")]
K = Annotated[int, typer.Option("-k", help="How many answers.")]


@app.command()
def ask(
    text: Annotated[
        str | None, typer.Argument(help="What you feel, in your own words; - reads it from stdin.")
    ] = None,
    index: Index = Path("index"),
    k: K = 5,
    specialty: Annotated[str | None, typer.Option(help="Only answers of this specialty.")] = None,
    doctor: Annotated[str | None, typer.Option(help="Only answers of this doctor.")] = None,
    source: Annotated[str | None, typer.Option(help="Only records of this source.")] = None,
    since: Annotated[str | None, typer.Option(help="Only answers of this year and later.")] = None,
    sex: Annotated[
        str | None, typer.Option(help="Only questions asked by a female or male person.")
    ] = None,
    age: Annotated[
        str | None, typer.Option(help="Only questions asked at this age, as 45 or 40-49.")
    ] = None,
    country: Annotated[
        str | None,
        typer.Option(
            envvar="CURBSIDE_COUNTRY", help="Your country, as US or GB, for emergency numbers."
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say why each answer was found.")
    ] = False,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Show the nearest answers even when none is close.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Show the doctor answers closest to a question."""
    with _told():
        from search.filters import check_since

        year = check_since(since)
        question = _question(text)
        try:
            result = _open_or_build(index).ask(
                question, k, specialty=specialty, doctor=doctor, source=source, since=year,
                sex=sex, age=age, country=country, abstain=not anyway,
            )  # fmt: skip
        except CurbsideError as error:
            _alert_anyway(question, country, str(error), as_json)
            raise
        _print_result(result, as_json, explain)


@app.command()
def similar(record_id: str, index: Index = Path("index"), k: K = 5, as_json: Json = False) -> None:
    """Show the answers nearest to a record."""
    with _told():
        from search import Engine

        _print_result(Engine.open(index).similar(record_id, k), as_json, False)


@app.command()
def show(record_id: str, index: Index = Path("index"), as_json: Json = False) -> None:
    """Show one record whole."""
    with _told():
        from search import Engine
        from search.terminal import record_lines

        record = Engine.open(index).show(record_id)
        _print(as_json, record.to_json, lambda: record_lines(record, _style(), _width()))


@app.command("index")
def index_paths(
    paths: Paths = None,
    index: Index = Path("index"),
    mapping: Mapping = "",
    model: Model = None,
    no_deidentify: Identified = False,
    confirmed: Confirmed = False,
    dry_run: DryRun = False,
    as_json: Json = False,
) -> None:
    """Make the index hold exactly what the paths hold."""
    with _told():
        clean = _deidentify(no_deidentify, confirmed)
        _build(paths or [Path("corpus")], index, mapping, model, False, as_json, clean, dry_run)


@app.command()
def add(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    index: Index = Path("index"),
    mapping: Mapping = "",
    model: Model = None,
    no_deidentify: Identified = False,
    confirmed: Confirmed = False,
    dry_run: DryRun = False,
    as_json: Json = False,
) -> None:
    """Add what the paths hold to the index, removing nothing."""
    with _told():
        clean = _deidentify(no_deidentify, confirmed)
        _build(paths, index, mapping, model, True, as_json, clean, dry_run)


@app.command()
def parse(
    paths: Paths = None,
    mapping: Mapping = "",
    report: Annotated[
        Path | None, typer.Option(help="Write the coverage of each source to this file.")
    ] = None,
    no_deidentify: Identified = False,
    confirmed: Confirmed = False,
) -> None:
    """Print the records that the paths hold as JSON lines."""
    with _told():
        from ingest.report import Report
        from ingest.rowrecords import parse_mapping

        tally = Report()
        clean = _deidentify(no_deidentify, confirmed)
        for record in _records(paths or [Path("corpus")], parse_mapping(mapping), tally, clean):
            sys.stdout.write(record.to_line() + "\n")
        sys.stdout.flush()
        _notice(*tally.lines())
        if report:
            report.write_text(json.dumps(tally.to_json(), indent=1) + "\n", encoding="utf-8")
        if not tally.records:
            raise CurbsideError(
                "nothing was parsed: give pages (.html, .txt, .warc) or data files (.jsonl, .csv, .json)"
            )


@app.command()
def info(index: Index = Path("index"), as_json: Json = False) -> None:
    """Say what the index holds and what built it."""
    with _told():
        from search import Engine
        from search.terminal import info_lines

        facts = Engine.open(index).info()
        _print(as_json, lambda: facts, lambda: info_lines(facts))


@app.command()
def verify(index: Index = Path("index"), as_json: Json = False) -> None:
    """Check every file of the index against what was written down when it was built."""
    with _told():
        from search.layout import IndexLayout
        from search.notices import verify_lines
        from search.verify import verify

        found = verify(IndexLayout(index))
        _print(as_json, found.to_json, lambda: verify_lines(found))
        if not found.ok:
            raise CurbsideError(f"{index} is damaged: {found.mend}")


@app.command()
def rollback(index: Index = Path("index"), as_json: Json = False) -> None:
    """Go back to the generation before the one that answers."""
    with _told():
        from search.layout import IndexLayout
        from search.rollback import rollback

        done = rollback(IndexLayout(index))
        said = f"{index} answers from generation {done.generation} again; it was {done.was}"
        _print(as_json, done.to_json, lambda: iter([said]))


@app.command()
def forget(
    names: Annotated[list[str], typer.Argument(metavar="ID…", help="Ids or URLs of records.")],
    index: Index = Path("index"),
    as_json: Json = False,
) -> None:
    """Erase records for good, so that no byte of their text is left."""
    with _told():
        from search.forget import forget
        from search.layout import IndexLayout
        from search.notices import forget_lines

        done = forget(names, IndexLayout(index))
        _print(as_json, done.to_json, lambda: forget_lines(done))


def _question(text: str | None) -> str:
    if text is None and sys.stdin.isatty():
        return str(typer.prompt("Describe what you feel, in your own words", err=True))
    if text is None or text == "-":
        return sys.stdin.buffer.read().decode("utf-8", errors="replace")
    return text


def _alert_anyway(question: str, country: str | None, reason: str, as_json: bool) -> None:
    """Show what is urgent in a question that could not be searched for."""
    from search.question import unanswered

    result = unanswered(question, country, reason)
    if result.alerts:
        _print_result(result, as_json, False)


def _open_or_build(index: Path) -> Engine:
    from search import Engine
    from search.errors import IndexNotFound

    try:
        return Engine.open(index)
    except IndexNotFound:
        if not Path("corpus").is_dir():
            raise
        _notice(f"no index at {index} yet: building it from corpus/")
        _build([Path("corpus")], index, "", None, False, None)
        return Engine.open(index)


def _build(
    paths: list[Path],
    index: Path,
    mapping: str,
    model: str | None,
    keep: bool,
    as_json: bool | None,
    deidentify: bool = True,
    dry_run: bool = False,
) -> None:
    from ingest.report import Report
    from ingest.rowrecords import parse_mapping
    from search import Engine
    from search.notices import built_line
    from search.progress import progress

    tally = Report()
    records = _records(paths, parse_mapping(mapping), tally, deidentify)
    with progress("embedding") as heard:
        built = Engine.build(
            records, index, model, keep_missing=keep, dry_run=dry_run, on_progress=heard
        )
    _notice(*tally.lines())
    facts = {**built.to_json(), "rejected": sum(tally.rejected.values())}
    said = built_line(built, index, dry_run)
    if as_json is None:
        _notice(said)
    else:
        _print(as_json, lambda: facts, lambda: iter([said]))


def _records(
    paths: list[Path], mapping: dict[str, str], tally: Report, deidentify: bool
) -> Iterator[Any]:
    from ingest import read_records
    from search.progress import progress

    with progress("reading") as heard:
        yield from read_records(
            paths,
            lambda rejection: _rejected(rejection, tally),
            mapping=mapping,
            report=tally,
            on_progress=heard,
            deidentify=deidentify,
        )


def _deidentify(no_deidentify: bool, confirmed: bool) -> bool:
    """Whether personal details are removed; keeping them wants a second word."""
    if not no_deidentify or confirmed:
        return not no_deidentify
    asked = "Keep names, addresses and numbers of the people who asked?"
    if sys.stdin.isatty() and typer.confirm(asked, err=True):
        return False
    raise CurbsideError(
        "--no-deidentify keeps what tells who asked, and was not confirmed:"
        " leave it out, or add --confirm-personal-details"
    )


def _rejected(rejection: Rejection, tally: Report) -> None:
    if tally.is_worth_telling(rejection):
        _notice(f"rejected {rejection.path}: {rejection.reason}")


def _print_result(result: Result, as_json: bool, explain: bool) -> None:
    from search.terminal import result_lines

    _print(as_json, result.to_json, lambda: result_lines(result, _style(), _width(), explain))


def _print(as_json: bool, facts: Callable[[], Any], lines: Callable[[], Iterator[str]]) -> None:
    if as_json:
        print(json.dumps(facts(), ensure_ascii=False))
    else:
        for line in lines():
            print(line)


def _notice(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr)


def _style() -> Any:
    from search.terminal import Style

    return Style(sys.stdout.isatty() and "NO_COLOR" not in os.environ)


def _width() -> int:
    return max(40, min(100, shutil.get_terminal_size((100, 24)).columns - 1))


@contextmanager
def _told() -> Iterator[None]:
    """Errors as one line on stderr and an exit status, never a traceback for bad input."""
    from search.errors import BadQuery, UnknownValue

    try:
        yield
    except (BadQuery, UnknownValue) as error:
        _notice(f"curbside: {error}")
        raise typer.Exit(2) from None
    except CurbsideError as error:
        _notice(f"curbside: {error}")
        raise typer.Exit(1) from None
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        _notice(f"curbside: {error.filename or ''}: {error.strerror or error}".replace(": :", ":"))
        raise typer.Exit(1) from None


def main() -> None:
    """The console command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    app()


if __name__ == "__main__":
    main()
