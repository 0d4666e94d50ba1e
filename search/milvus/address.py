"""`milvus://host:port/collection`, read from what a person typed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from search.errors import BadAddress

DEFAULT_PORT = 19530
WORKSPACE = "CURBSIDE_WORKSPACE"
TOKEN = "CURBSIDE_MILVUS_TOKEN"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}")
_FORM = "write milvus://HOST:PORT/COLLECTION, as milvus://127.0.0.1:19530/answers"


@dataclass(frozen=True, slots=True)
class Address:
    """A server, the collection an index is called by there, and of how many replicas it shall be."""

    host: str
    port: int
    collection: str
    replicas: int = 2
    secure: bool = False

    def __str__(self) -> str:
        return f"milvus://{self.host}:{self.port}/{self.collection}"

    @property
    def uri(self) -> str:
        """What pymilvus connects to."""
        return f"{'https' if self.secure else 'http'}://{self.host}:{self.port}"

    @property
    def workspace(self) -> Path:
        """The folder of this machine where the index is built, and where what asking needs is kept."""
        home = os.environ.get(WORKSPACE) or "~/.cache/curbside"
        name = f"{self.host}-{self.port}-{self.collection}"
        return Path(home).expanduser() / re.sub(r"[^A-Za-z0-9_.-]", "_", name)


def parse(index: str | os.PathLike[str]) -> Address:
    """Read an address; BadAddress says what is wrong with it."""
    # A Path makes one slash of two.
    text = re.sub(r"^milvus:/*", "milvus://", os.fspath(index))
    try:
        parts = urlsplit(text)
        port = parts.port or DEFAULT_PORT
    except ValueError as error:
        raise BadAddress(f"{text} is no address ({error}): {_FORM}") from None
    if "@" in parts.netloc:
        raise BadAddress(
            f"a password in an address is seen by others: put USER:PASSWORD into {TOKEN}"
        )
    collection = parts.path.strip("/")
    if not parts.hostname or not _NAME.fullmatch(collection):
        raise BadAddress(
            f"{text} is no address (a collection's name is of letters, digits and _): {_FORM}"
        )
    options = parse_qs(parts.query, keep_blank_values=True)
    unknown = options.keys() - {"replicas", "secure"}
    replicas = options.get("replicas", ["2"])[-1]
    if unknown or not replicas.isdigit() or not 1 <= int(replicas) <= 100:
        raise BadAddress(f"{text}: after ? write replicas=NUMBER or secure")
    return Address(parts.hostname, port, collection, int(replicas), "secure" in options)
