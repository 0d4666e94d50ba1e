"""What ``--workers`` may say, and whether anything answers there. Imports no ray."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass

from ingest.errors import ClusterFailed

PATIENCE_S = 5.0
"""How long a cluster may take to answer at all."""
_WORD = re.compile(r"(?:ray://)?(?P<host>\[[0-9a-fA-F:.]+\]|[^\s/:\[\]]+):(?P<port>\d{1,5})")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a running cluster is reached; no host stands for a cluster of this machine's own cores."""

    host: str = ""
    port: int = 0

    def __str__(self) -> str:
        return f"{self.host}:{self.port}" if self.host else "ray"


def parse(word: str) -> Address | None:
    """The address in a word: ``ray``, ``ray://host:port`` or ``host:port``; None when it is none."""
    if word == "ray":
        return Address()
    match = _WORD.fullmatch(word)
    port = int(match["port"]) if match else 0
    return Address(match["host"], port) if match and 0 < port < 2**16 else None


def takes_clients(address: Address) -> bool:
    """Whether Ray's client server answers there, and not the cluster itself; ClusterFailed if neither does."""
    import grpc

    away = ClusterFailed(
        f"no Ray cluster answers at {address}: see `ray status`, and give the address that"
        " `ray start --head` told"
    )
    try:
        with socket.create_connection((address.host.strip("[]"), address.port), PATIENCE_S):
            pass
    except OSError as error:
        raise away from error
    # The cluster's own port tells of its health as gRPC servers do, the port for clients does not.
    with grpc.insecure_channel(str(address)) as channel:
        try:
            channel.unary_unary("/grpc.health.v1.Health/Check")(b"", timeout=PATIENCE_S)
        except grpc.RpcError as error:
            if error.code() is not grpc.StatusCode.UNIMPLEMENTED:
                raise away from error
            return True
    return False
