"""A Ray cluster of two nodes on this machine, and indexes built by it and without it."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ingest import Rejection, Report, read_lines
from search import Engine
from search.build import BuildResult
from search.cluster import workforce

OnProgress = Callable[[int, int], None]
CLIENT_PORT = 24100 + os.getpid() % 1000
"""Above the ports that Ray's client server takes for each client."""
# A node that was killed is missed soon; on a busy machine not so soon that a slow one is, too.
SOON = {"health_check_period_ms": 2000}
TRIES = 3
"""Ray gives a node 30 s to start, and no way to give it more."""


class TwoNodes:
    """Two nodes of a core each, the second of which can be killed."""

    def __init__(self) -> None:
        from ray.cluster_utils import Cluster

        self._room: dict[str, Any] = {"num_cpus": 1, "object_store_memory": 150_000_000}
        head = {
            "include_dashboard": False, "ray_client_server_port": CLIENT_PORT, "_system_config": SOON,
        }  # fmt: skip
        self._cluster = Cluster(initialize_head=True, head_node_args=self._room | head)
        self._second = self._cluster.add_node(**self._room)
        self.killed = 0

    @property
    def address(self) -> str:
        """Where it is reached from this machine."""
        return str(self._cluster.address)

    def kill(self) -> None:
        """End the second node as if its plug was pulled, and put another one in its place."""
        self._cluster.remove_node(self._second, allow_graceful=False)
        self._second = self._cluster.add_node(**self._room)
        self.killed += 1

    def close(self) -> None:
        """End all of it."""
        self._cluster.shutdown()


@contextmanager
def two_nodes() -> Iterator[TwoNodes]:
    """Two nodes, or a test that is skipped where Ray is not installed."""
    pytest.importorskip("ray.data", reason="Ray is not installed: pip install 'curbside[ray]'")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("RAY_CLIENT_SERVER_CHECK_CHANNEL_TIMEOUT_S", "120")  # for a busy machine
        nodes = _started()
        try:
            yield nodes
        finally:
            nodes.close()


def _started() -> TwoNodes:
    for _ in range(TRIES - 1):
        try:
            return TwoNodes()
        except Exception as error:
            if "timed out during startup" not in str(error):
                raise
    return TwoNodes()


class Built:
    """What a build said, reported and rejected."""

    def __init__(self) -> None:
        self.report = Report()
        self.rejections: list[Rejection] = []
        self.result: BuildResult

    @property
    def told(self) -> tuple[Any, ...]:
        """All of it that is the same on any machine."""
        said = self.result.to_json() | {"took_s": 0, "generation": ""}
        return said, self.report.to_json(), self.rejections


def built(
    paths: Sequence[Path],
    index: Path,
    workers: str | None = None,
    *,
    on_files: OnProgress | None = None,
    on_texts: OnProgress | None = None,
    keep: bool = False,
) -> Built:
    """Build an index with the encoder that is shipped."""
    done = Built()
    with workforce(workers, on_files) as force:

        def read(memory: Any) -> Any:
            return read_lines(
                paths, done.rejections.append, report=done.report, memory=memory, **force.reads
            )

        done.result = Engine.build(
            force.embeds(read), index, keep_missing=keep, on_progress=on_texts
        )
    return done


def contents(index: Path) -> dict[str, str]:
    """The hash of every file of the generation that answers, but for the postings, whose names are drawn by lot."""
    folder = index / "generations" / (index / "CURRENT").read_text().strip()
    files = json.loads((folder / "manifest.json").read_text())["files"]
    return {
        name: facts["sha256"] for name, facts in files.items() if not name.startswith("lexical/")
    }
