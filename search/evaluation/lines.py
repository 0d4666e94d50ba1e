"""Text files, gzipped or not, as numbered lines and objects; what is wrong is told with its line."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from ingest.errors import BadInput

Row = dict[str, Any]


def refuse(path: Path, number: int, why: str) -> NoReturn:
    """Raise BadInput for one line of a file."""
    raise BadInput(f"{path}, line {number}: {why}")


def numbered_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Each line that is not blank, with its number; BadInput for a file that is not text."""
    return ((number, line) for number, line in enumerate(every_line(path), 1) if line.strip())


def every_line(path: Path) -> Iterator[str]:
    """Each line of a file, without its end; BadInput for a file that is not text."""
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8-sig") as file:
            for line in file:
                yield line.rstrip("\r\n")
    except FileNotFoundError:
        raise BadInput(f"{path} is not there") from None
    except UnicodeDecodeError:
        raise BadInput(f"{path} is not UTF-8 text") from None
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise BadInput(f"{path} is not whole: {error}") from None


def objects(path: Path) -> Iterator[tuple[int, Row]]:
    """Each line of a JSON-lines file as an object, with its number."""
    for number, line in numbered_lines(path):
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            refuse(path, number, f"not JSON ({error})")
        if not isinstance(row, dict):
            refuse(path, number, "not a JSON object")
        yield number, row


def text_of(path: Path, number: int, row: Row, *names: str) -> str:
    """The first of these fields that a row has, as text; BadInput when it has none."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()
    refuse(path, number, f"no {' or '.join(names)}")
