"""The door: parses what was typed, calls ingest and search, prints, and maps errors to exit codes."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ingest.errors import CurbsideError
from search.console import (
    check_workers,
    deidentify_unless_confirmed,
    notice,
    print_facts,
    print_result,
    read_question,
    style,
    told,
    width,
)

if TYPE_CHECKING:
    from ingest import Rejection, Report
    from search import Engine

app = typer.Typer(
    name="curbside",
    help="Find the closest questions that doctors answered in public, and show their answers.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Index = Annotated[
    str,
    typer.Option(
        "--index", envvar="CURBSIDE_INDEX", help="Folder of the index, or milvus://HOST:PORT/NAME."
    ),
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
Workers = Annotated[
    str | None, typer.Option(callback=check_workers, help="Who works: ray, or ray://HOST:PORT.")
]
K = Annotated[int, typer.Option("-k", help="How many answers.")]


@app.command()
def ask(
    text: Annotated[
        str | None, typer.Argument(help="What you feel, in your own words; - reads it from stdin.")
    ] = None,
    index: Index = "index",
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
    with told():
        from search.filters import check_since

        year = check_since(since)
        question = read_question(text)
        try:
            result = _open_or_build(index).ask(
                question, k, specialty=specialty, doctor=doctor, source=source, since=year,
                sex=sex, age=age, country=country, abstain=not anyway,
            )  # fmt: skip
        except CurbsideError as error:
            _alert_anyway(question, country, str(error), as_json)
            raise
        print_result(result, as_json, explain)


@app.command()
def similar(record_id: str, index: Index = "index", k: K = 5, as_json: Json = False) -> None:
    """Show the answers nearest to a record."""
    with told():
        from search import Engine

        print_result(Engine.open(index).similar(record_id, k), as_json, False)


@app.command()
def show(record_id: str, index: Index = "index", as_json: Json = False) -> None:
    """Show one record whole."""
    with told():
        from search import Engine
        from search.terminal_record import record_lines

        record = Engine.open(index).show(record_id)
        print_facts(as_json, record.to_json, lambda: record_lines(record, style(), width()))


@app.command("index")
def index_paths(
    paths: Paths = None,
    index: Index = "index",
    mapping: Mapping = "",
    model: Model = None,
    no_deidentify: Identified = False,
    confirmed: Confirmed = False,
    dry_run: DryRun = False,
    workers: Workers = None,
    as_json: Json = False,
) -> None:
    """Make the index hold exactly what the paths hold."""
    with told():
        clean = deidentify_unless_confirmed(no_deidentify, confirmed)
        pages = paths or [Path("corpus")]
        _build(pages, index, mapping, model, False, as_json, clean, dry_run, workers)


@app.command()
def add(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    index: Index = "index",
    mapping: Mapping = "",
    model: Model = None,
    no_deidentify: Identified = False,
    confirmed: Confirmed = False,
    dry_run: DryRun = False,
    workers: Workers = None,
    as_json: Json = False,
) -> None:
    """Add what the paths hold to the index, removing nothing."""
    with told():
        clean = deidentify_unless_confirmed(no_deidentify, confirmed)
        _build(paths, index, mapping, model, True, as_json, clean, dry_run, workers)


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
    with told():
        from ingest.pipeline import read_lines
        from ingest.report import Report
        from ingest.rowrecords import parse_mapping
        from search.progress import stages

        tally = Report()
        clean = deidentify_unless_confirmed(no_deidentify, confirmed)
        columns = parse_mapping(mapping)
        with stages() as bar:
            for record in read_lines(
                paths or [Path("corpus")], lambda rejection: _rejected(rejection, tally),
                mapping=columns, report=tally, deidentify=clean, on_progress=bar("reading"),
            ):  # fmt: skip
                sys.stdout.write(record.line + "\n")
        sys.stdout.flush()
        notice(*tally.lines())
        if report:
            report.write_text(json.dumps(tally.to_json(), indent=1) + "\n", encoding="utf-8")
        if not tally.records:
            raise CurbsideError(
                "nothing was parsed: give pages (.html, .txt, .warc) or data files (.jsonl, .csv, .json)"
            )


@app.command()
def info(index: Index = "index", as_json: Json = False) -> None:
    """Say what the index holds and what built it."""
    with told():
        from search import Engine
        from search.terminal_record import info_lines

        facts = Engine.open(index).info()
        print_facts(as_json, lambda: facts, lambda: info_lines(facts))


@app.command()
def verify(index: Index = "index", as_json: Json = False) -> None:
    """Check every file of the index against what was written down when it was built."""
    with told():
        from search.homes import home
        from search.notices import verify_lines

        found = home(index).verify()
        print_facts(as_json, found.to_json, lambda: verify_lines(found))
        if not found.ok:
            raise CurbsideError(f"{index} is damaged: {found.mend}")


@app.command()
def rollback(index: Index = "index", as_json: Json = False) -> None:
    """Go back to the generation before the one that answers."""
    with told():
        from search.homes import home

        done = home(index).rollback()
        said = f"{index} answers from generation {done.generation} again; it was {done.was}"
        print_facts(as_json, done.to_json, lambda: iter([said]))


@app.command()
def forget(
    names: Annotated[list[str], typer.Argument(metavar="ID…", help="Ids or URLs of records.")],
    index: Index = "index",
    as_json: Json = False,
) -> None:
    """Erase records for good, so that no byte of their text is left."""
    with told():
        from search.homes import home
        from search.notices import forget_lines

        done = home(index).forget(names)
        print_facts(as_json, done.to_json, lambda: forget_lines(done))


@app.command("eval")
def evaluate(
    dataset: Annotated[Path, typer.Argument(help="A folder or file of judged questions.")],
    depth: Annotated[
        int, typer.Option("-k", "--depth", help="How many documents of each question count.")
    ] = 100,
    run: Annotated[
        Path | None, typer.Option("--run", help="Write the ranking to this file, as TREC runs are.")
    ] = None,
    compare: Annotated[
        Path | None, typer.Option("--compare", help="Say how this differs from the run of a file.")
    ] = None,
    index: Index = "index",
    model: Model = None,
    as_json: Json = False,
) -> None:
    """Measure how well judged questions are answered, by the index or by documents they bring."""
    with told():
        from search.evaluation.command import measure

        report = measure(dataset, index, depth, model, run, compare)
        print_facts(as_json, report.to_json, report.lines)


@app.command()
def serve(
    index: Index = "index",
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")
    ] = 8642,
    token: Annotated[
        str | None, typer.Option(envvar="CURBSIDE_TOKEN", help="Let in only who has this token.")
    ] = None,
    rate: Annotated[
        int | None,
        typer.Option(
            min=1, help="Requests a minute of one client; 600, and no limit for this machine."
        ),
    ] = None,
    name: Annotated[
        list[str] | None, typer.Option(help="A host name that the server is reached under.")
    ] = None,
    proxy: Annotated[
        str | None,
        typer.Option(help="Address of a reverse proxy to be told by who the client is."),
    ] = None,
    country: Annotated[
        str | None,
        typer.Option(envvar="CURBSIDE_COUNTRY", help="Country of those who ask and name none."),
    ] = None,
    judge: Annotated[
        Path | None,
        typer.Option(help="Grade answers, and keep questions and grades in this folder."),
    ] = None,
) -> None:
    """Show the page and answer the HTTP API."""
    with told():
        from search.web import serve
        from search.web.settings import Settings

        names = tuple(name or ())
        settings = Settings(index, host, port, token, rate, names, proxy, country, judge)
        serve(settings, lambda: _open_or_build(index).close())


def _alert_anyway(question: str, country: str | None, reason: str, as_json: bool) -> None:
    """Show what is urgent in a question that could not be searched for."""
    from search.question import unanswered

    result = unanswered(question, country, reason)
    if result.alerts:
        print_result(result, as_json, False)


def _open_or_build(index: str) -> Engine:
    from search import Engine
    from search.errors import IndexNotFound

    try:
        return Engine.open(index)
    except IndexNotFound:
        if not Path("corpus").is_dir():
            raise
        notice(f"no index at {index} yet: building it from corpus/")
        _build([Path("corpus")], index, "", None, False, None)
        return Engine.open(index)


def _build(
    paths: list[Path],
    index: str,
    mapping: str,
    model: str | None,
    keep: bool,
    as_json: bool | None,
    deidentify: bool = True,
    dry_run: bool = False,
    workers: str | None = None,
) -> None:
    from ingest.pipeline import read_lines
    from ingest.report import Report
    from ingest.rowrecords import parse_mapping
    from search import Engine
    from search.cluster import workforce
    from search.notices import built_line
    from search.own_records import reading
    from search.progress import stages

    tally = Report()
    read = partial(
        read_lines, on_reject=lambda rejection: _rejected(rejection, tally),
        mapping=parse_mapping(mapping), report=tally, deidentify=deidentify,
    )  # fmt: skip
    with stages() as bar, workforce(workers, bar("parsing")) as force:
        read = partial(read, on_progress=bar("reading"), **force.reads)
        built = Engine.build(
            force.embeds(reading(paths, lambda pages, memory: read(pages, memory=memory))), index, model,
            keep_missing=keep, dry_run=dry_run, on_progress=bar("embedding"), on_notice=notice,
        )  # fmt: skip
    notice(*tally.lines())
    facts = {**built.to_json(), "rejected": sum(tally.rejected.values())}
    said = built_line(built, index, dry_run)
    if as_json is None:
        notice(said)
    else:
        print_facts(as_json, lambda: facts, lambda: iter([said]))


def _rejected(rejection: Rejection, tally: Report) -> None:
    if tally.is_worth_telling(rejection):
        notice(f"rejected {rejection.path}: {rejection.reason}")


def main() -> None:
    """The console command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    app()


if __name__ == "__main__":
    main()
