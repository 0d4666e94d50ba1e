"""From an address to a running server, and to a clean end."""

from __future__ import annotations

import asyncio
import logging
import logging.config
import signal
import socket
from collections.abc import Callable

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from ingest.errors import CurbsideError
from search.web.app import create_app
from search.web.logs import log_config
from search.web.settings import Settings

log = logging.getLogger("curbside")

HEADER_SECONDS = 20
KEEP_ALIVE_SECONDS = 75
"""Longer than clients and proxies keep an idle connection, so that they are the ones to close it."""
LAST_REQUESTS_SECONDS = 35


class AddressInUse(CurbsideError):
    """The server cannot listen where it was told to."""


class Http(H11Protocol):
    """HTTP that hangs up on whoever connects and asks for nothing."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a first request."""
        super().connection_made(transport)
        self.timeout_keep_alive_task = self.loop.call_later(
            HEADER_SECONDS, self.timeout_keep_alive_handler
        )


def run(settings: Settings, prepare: Callable[[], None]) -> None:
    """Listen, ``prepare``, and answer until SIGINT or SIGTERM; AddressInUse, or what create_app raises."""
    listening = bind(settings)
    try:
        prepare()
        logging.config.dictConfig(log_config())
        config = uvicorn.Config(
            create_app(settings),
            http=Http,
            ws="none",
            lifespan="on",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=settings.proxy is not None,
            forwarded_allow_ips=settings.proxy or "",
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=LAST_REQUESTS_SECONDS,
        )
        server = uvicorn.Server(config)
        # One that comes before uvicorn listens to signals must not be lost, and the one
        # that stopped it, which uvicorn raises again, shall not end us with an error.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: setattr(server, "should_exit", True))
        _tell(settings, listening.getsockname()[1])
        server.run(sockets=[listening])
    finally:
        listening.close()


def bind(settings: Settings) -> socket.socket:
    """The socket to listen on; AddressInUse when another server has it, or it is not ours."""
    where = f"{settings.host} port {settings.port}"
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        made = socket.socket(family, kind, protocol)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise AddressInUse(
            f"cannot listen on {where} ({reason.lower()}): name another with --port or --host"
        ) from None
    return made


def _tell(settings: Settings, port: int) -> None:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    log.info("listening", extra={"url": f"http://{host}:{port}"})
    if not settings.is_local:
        whom = "whoever has the token" if settings.token else "anybody"
        log.warning(
            f"other machines can reach this server, and {whom} can ask it: what they type travels"
            " unencrypted unless a proxy with TLS stands before it"
        )
    if settings.judge:
        log.warning(f"judge mode: every question that is graded is kept in {settings.judge}")
