"""What every command shares with the terminal: reading a question, printing, telling of errors."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

from ingest.errors import CurbsideError

if TYPE_CHECKING:
    from search.answer import Result
    from search.terminal_text import Style


def read_question(text: str | None) -> str:
    """The question given, typed at a prompt, or read from stdin."""
    if text is None and sys.stdin.isatty():
        return str(typer.prompt("Describe what you feel, in your own words", err=True))
    if text is None or text == "-":
        return sys.stdin.buffer.read().decode("utf-8", errors="replace")
    return text


def deidentify_unless_confirmed(no_deidentify: bool, confirmed: bool) -> bool:
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


def check_workers(word: str | None) -> str | None:
    """The word that says who works on a build; wrong usage if it says nobody."""
    from ingest.cluster.address import parse

    if word is not None and parse(word) is None:
        raise typer.BadParameter(f"{word!r} is neither ray nor ray://HOST:PORT")
    return word


def print_result(result: Result, as_json: bool, explain: bool) -> None:
    """A result on stdout, as JSON or as a person reads it."""
    from search.terminal import result_lines

    print_facts(as_json, result.to_json, lambda: result_lines(result, style(), width(), explain))


def print_facts(
    as_json: bool, facts: Callable[[], Any], lines: Callable[[], Iterator[str]]
) -> None:
    """One JSON object on stdout, or else lines."""
    if as_json:
        print(json.dumps(facts(), ensure_ascii=False))
    else:
        for line in lines():
            print(line)


def notice(*lines: str) -> None:
    """Lines on stderr."""
    for line in lines:
        print(line, file=sys.stderr)


def style() -> Style:
    """Bold and dim where stdout is a terminal that wants them."""
    from search.terminal_text import Style

    return Style(sys.stdout.isatty() and "NO_COLOR" not in os.environ)


def width() -> int:
    """The columns to fill, 40 to 100."""
    return max(40, min(100, shutil.get_terminal_size((100, 24)).columns - 1))


@contextmanager
def told() -> Iterator[None]:
    """Errors as one line on stderr and an exit status, never a traceback for bad input."""
    from search.errors import BadQuery, UnknownValue

    try:
        yield
    except (BadQuery, UnknownValue) as error:
        notice(f"curbside: {error}")
        raise typer.Exit(2) from None
    except CurbsideError as error:
        notice(f"curbside: {error}")
        raise typer.Exit(1) from None
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        notice(f"curbside: {error.filename or ''}: {error.strerror or error}".replace(": :", ":"))
        raise typer.Exit(1) from None
