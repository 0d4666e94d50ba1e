"""Who reads pages and embeds texts: this machine, or the nodes of a Ray cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ingest.cluster.address import parse
from ingest.errors import BadInput
from search.build import Elsewhere, Reading, Records

if TYPE_CHECKING:
    from ingest.cluster.connection import Cluster

OnProgress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Workforce:
    """Who does the work of a build; no cluster stands for this machine."""

    cluster: Cluster | None = None
    on_progress: OnProgress | None = None

    @property
    def reads(self) -> dict[str, Any]:
        """What ``ingest.read_lines`` is to be told."""
        if self.cluster is None:
            return {}
        from ingest.cluster.pages import with_ray

        return {"readers": with_ray(self.cluster, self.on_progress)}

    def embeds(self, records: Records | Reading) -> Records | Reading:
        """Records for a build, their texts to be embedded by this workforce."""
        if self.cluster is None or isinstance(records, Elsewhere):
            return records
        from search.cluster.texts import with_ray

        return Elsewhere(records, partial(with_ray, self.cluster))


@contextmanager
def workforce(workers: str | None, on_progress: OnProgress | None = None) -> Iterator[Workforce]:
    """This machine, or the cluster that ``--workers`` names, for as long as it is needed.

    ``on_progress`` hears (files read by the cluster, files in all). Raises BadInput or ClusterFailed.
    """
    if workers is None:
        yield Workforce()
        return
    address = parse(workers)
    if address is None:
        raise BadInput(f"{workers!r} names no cluster: say ray, or ray://HOST:PORT")
    from ingest.cluster.connection import connected

    with connected(address) as cluster:
        yield Workforce(cluster, on_progress)
