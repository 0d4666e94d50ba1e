"""A connection to a Ray cluster, and flows of tables that its nodes work on."""

from __future__ import annotations

import logging
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.cluster.address import Address, takes_clients
from ingest.cluster.watch import ClusterGone, watched
from ingest.errors import ClusterFailed, CurbsideError

if TYPE_CHECKING:
    import pyarrow as pa

Flow = Callable[..., Iterator["pa.Table"]]
"""A function of a module, which lets Ray Data work on what it is given."""
_QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_BACKEND_LOG_LEVEL": "fatal"}
_NO_MODULE = re.compile(r"No module named '([\w.]+)'")


class Cluster:
    """A cluster that is there; ``cores`` is how many its nodes offer now."""

    def __init__(self, through_client: bool) -> None:
        import ray

        self._ray: Any = ray
        self._through_client = through_client

    @property
    def cores(self) -> int:
        """How many cores the nodes offer that live."""
        return max(1, int(self._ray.cluster_resources().get("CPU", 1)))

    def put(self, value: object) -> Any:
        """Hand something to the cluster; gives what stands for it in the arguments of a flow."""
        return self._ray.put(value)

    def run(self, flow: Flow, *args: Any) -> Iterator[pa.Table]:
        """The tables that a flow gives; ClusterFailed when it breaks off."""
        try:
            yield from self._from_afar(flow, args) if self._through_client else flow(*args)
        except CurbsideError:
            raise
        except Exception as error:  # Ray raises kinds of its own, and what was raised on a node
            raise told(error) from error

    def _from_afar(self, flow: Flow, args: tuple[Any, ...]) -> Iterator[pa.Table]:
        """The same through Ray's client: Ray Data can only be driven from within the cluster."""
        on_head = {"num_cpus": 0, "resources": {"node:__internal_head__": 0.001}}
        driver = self._ray.remote(**on_head)(_Driver).remote(flow, args)
        while (table := self._ray.get(driver.next.remote())) is not None:
            yield table


class _Driver:
    """Drives a flow on the cluster's head for somebody who is not in the cluster."""

    def __init__(self, flow: Flow, args: tuple[Any, ...]) -> None:
        hush()
        self._tables = flow(*args)

    def next(self) -> pa.Table | None:
        return next(self._tables, None)


@contextmanager
def connected(address: Address) -> Iterator[Cluster]:
    """A cluster, started here if the address names none, and left or stopped in the end.

    Meanwhile nothing is printed to stdout: Ray would, from threads, tell there what becomes of nodes.
    """
    _check_installed()
    import ray

    with _silence():
        through_client = bool(address.host) and takes_clients(address)
        _connect(address, through_client)
        try:
            with watched("" if through_client else ray.get_runtime_context().gcs_address):
                yield Cluster(through_client)
        finally:
            if not isinstance(sys.exception(), ClusterGone):  # it would wait for a minute
                ray.shutdown()


def _check_installed() -> None:
    try:
        os.environ.update({name: os.environ.get(name, value) for name, value in _QUIET.items()})
        import grpc  # noqa: F401
        import pyarrow.parquet  # noqa: F401
        import ray.data  # noqa: F401
    except ImportError as error:
        name = (error.name or "ray").partition(".")[0]
        raise ClusterFailed(
            f"--workers needs {name}, which is not installed: pip install 'curbside[ray]'"
        ) from error


@contextmanager
def _silence() -> Iterator[None]:
    with (
        Path(os.devnull).open("w") as nowhere,
        redirect_stdout(nowhere),
        warnings.catch_warnings(),
    ):
        warnings.filterwarnings("ignore", module=r"ray\b")
        hush()
        yield


def hush() -> None:
    """Let Ray Data log to its files only."""
    import ray.data  # noqa: F401 - it sets up its logger

    for handler in logging.getLogger("ray.data").handlers:
        if handler.get_name() == "console":
            handler.setLevel(logging.CRITICAL + 1)


def _connect(address: Address, through_client: bool) -> None:
    import ray

    from ingest.workers import usable_cores

    how: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.CRITICAL}
    if not address.host:
        how |= {"address": "local", "num_cpus": usable_cores(), "include_dashboard": False}
    else:
        how |= {"address": f"ray://{address}" if through_client else str(address)}
    try:
        with warnings.catch_warnings(), _without_stderr():
            warnings.simplefilter("ignore")
            ray.init(**how)
    except (Exception, SystemExit) as error:  # whatever keeps Ray from starting
        raise ClusterFailed(
            f"the Ray cluster at {address} cannot be used from here ({_line(error)})"
            if address.host
            else f"Ray does not start on this machine ({_line(error)})"
        ) from error


@contextmanager
def _without_stderr() -> Iterator[None]:
    """Let nothing be said on stderr, not even by what is no Python."""
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def told(error: BaseException) -> CurbsideError:
    """The error of ours that a failure in a cluster came from, or one that tells of it in a line."""
    found: BaseException | None = error
    seen: list[BaseException] = []
    while found is not None and found not in seen:
        if isinstance(found, CurbsideError):
            return found
        seen.append(found)
        found = getattr(found, "cause", None) or found.__cause__ or found.__context__
    missing = _NO_MODULE.search(" ".join(map(str, seen)))
    if missing:
        return ClusterFailed(
            f"a node of the Ray cluster has no {missing[1]}: install curbside[ray] of this version"
            f" and Python {sys.version_info.major}.{sys.version_info.minor} on every node"
        )
    return ClusterFailed(f"the Ray cluster gave up ({_line(seen[-1])}): run this again")


def _line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[-1].strip()[:200]}" if lines else type(error).__name__
