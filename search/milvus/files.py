"""Files kept in a collection, in pieces, as text: the manifest, the postings, the encoder, long records."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

from ingest.record import Record
from search.errors import IndexDamaged
from search.milvus.server import Row, Server

PIECE = 45_000
"""Bytes of a piece, which are 60,000 letters of text: Milvus takes 65,535 a field."""
_TOGETHER = 16
"""Pieces a call, a megabyte."""


def rows_of(name: str, data: bytes, first: int) -> Iterator[Row]:
    """The rows of a file, numbered from ``first``; one at least."""
    for part, start in enumerate(range(0, max(len(data), 1), PIECE)):
        piece = base64.b64encode(data[start : start + PIECE]).decode()
        yield {"row": first + part, "name": name, "part": part, "data": piece, "vector": [0.0, 0.0]}


def line_name(num: int) -> str:
    """What a record too long for a field is kept under."""
    return f"line/{num}"


def record_in(server: Server, collection: str, row: Row) -> Record:
    """The record of a row of `num`, `parts` and `line`; one too long for a field is in this collection of files."""
    line: str = row["line"]
    if row["parts"]:
        line = fetch(server, collection, line_name(row["num"]), row["parts"]).decode()
    return Record.from_json(json.loads(line))


def pieces(size: int) -> int:
    """How many rows a file of so many bytes has."""
    return max(1, -(-size // PIECE))


def fetch(server: Server, collection: str, name: str, count: int) -> bytes:
    """The bytes of a file of so many pieces; IndexDamaged when some are not there."""
    found = bytearray()
    for first in range(0, count, _TOGETHER):
        last = min(first + _TOGETHER, count)
        condition = f'name == "{name}" and part >= {first} and part < {last}'
        rows = server.query(collection, condition, ["part", "data"])
        rows.sort(key=lambda row: int(row["part"]))
        if [row["part"] for row in rows] != list(range(first, last)):
            raise IndexDamaged(
                f"{server.address} lacks a piece of {name}: run `curbside index PATHS --index {server.address}`"
            )
        for row in rows:
            found += base64.b64decode(row["data"])
    return bytes(found)
