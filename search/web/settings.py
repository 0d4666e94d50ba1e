"""What whoever runs the server decides."""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import BadInput

PORT = 8642


@dataclass(frozen=True, slots=True)
class Settings:
    """Where to listen, what to answer from, and whom to let in.

    ``rate`` is how many requests a minute one client may make; None means the default.
    ``names`` are the host names the server is reached under, addresses and localhost aside.
    ``proxy`` is the address of a reverse proxy, whose word for the client's address is taken.
    ``country`` is where askers are taken to be who do not say; ``judge`` a folder for judgements.
    """

    index: str | Path = "index"
    host: str = "127.0.0.1"
    port: int = PORT
    token: str | None = None
    rate: int | None = None
    names: tuple[str, ...] = ()
    proxy: str | None = None
    country: str | None = None
    judge: Path | None = None

    def __post_init__(self) -> None:
        """Refuse a token that anybody would guess."""
        if self.token is not None and not self.token.strip():
            raise BadInput("the token is empty: give one, or leave --token out to let anybody ask")

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach the server."""
        return is_loopback(self.host)

    @property
    def threads(self) -> int:
        """How many questions are worked on at once; the rest wait.

        More than there are cores: Python lets one thread run while others are in a library. With
        as many threads as cores, half as many questions were answered (benchmarks/README.md).
        """
        return max(4, min(32, 4 * _usable_cores()))


def is_loopback(host: str) -> bool:
    """Whether an address or name means this machine and is reached from nowhere else."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
