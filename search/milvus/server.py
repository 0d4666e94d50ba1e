"""Calls to a Milvus server: each with a time limit, tried again a few times, failing in one line.

The only file that imports pymilvus.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from search.errors import IndexUnavailable
from search.milvus.address import TOKEN, Address

if TYPE_CHECKING:
    from search.milvus.tables import Table

TIMEOUT_S = 5.0
"""How long one try of a call may take."""
PAUSES_S = (0.2, 0.5, 1.0)
"""Before each further try."""
WORK_TIMEOUT_S = 30.0
"""The same for what moves much data or has the server work, which is tried for WORK_S if it is there."""
WORK_S = 1800.0
BLOCK = 1000
"""Rows a call: of vectors of 384 floats, 1.5 MB."""
_PERMANENT = frozenset({4, 100, 1100, 1101, 1600})
"""Milvus's codes for what will not be there at the next try: collections, aliases, wrong parameters."""
_NO_ALIAS = 1600
Row = dict[str, Any]


class Server:
    """One server; may be used by several threads. IndexUnavailable without pymilvus."""

    def __init__(self, address: Address) -> None:
        _client_class()
        self.address = address
        self._client: Any = None

    def call(
        self, name: str, *args: Any, timeout: float = TIMEOUT_S, tries: int = 4, **more: Any
    ) -> Any:
        """What a method of pymilvus's client returns; IndexUnavailable when all tries failed."""
        from pymilvus.exceptions import MilvusException

        for pause in (*PAUSES_S[: tries - 1], None):
            try:
                if self._client is None:
                    self._client = _connected(self.address)
                return getattr(self._client, name)(*args, timeout=timeout, **more)
            except MilvusException as error:
                if error.code in _PERMANENT:
                    raise
                if pause is None:
                    raise self.away(error.message) from None
                time.sleep(pause)
        raise AssertionError

    def work(self, name: str, *args: Any, **more: Any) -> Any:
        """The same of what may take long and may be done twice; fails soon when the server is away."""
        until = time.monotonic() + WORK_S
        while True:
            try:
                return self.call(name, *args, timeout=WORK_TIMEOUT_S, tries=2, **more)
            except IndexUnavailable as error:
                self.call("list_collections")
                if "timeout" not in str(error).lower() or time.monotonic() > until:
                    raise

    def away(self, why: str) -> IndexUnavailable:
        """The error that says what the server did not do."""
        said = " ".join(str(why).split())[:160]
        mend = "start it or check the address, and ask again"
        if "not loaded" in said:
            mend = "after a start it loads for a while, so ask again later"
        return IndexUnavailable(
            f"the Milvus server at {self.address.host}:{self.address.port} does not answer ({said}): {mend}"
        )

    def named(self, alias: str) -> str | None:
        """The collection that an alias stands for, None without one."""
        from pymilvus.exceptions import MilvusException

        try:
            return str(self.call("describe_alias", alias)["collection_name"])
        except MilvusException as error:
            if error.code == _NO_ALIAS or "not found" in error.message:
                return None
            raise self.away(error.message) from None

    def point(self, alias: str, collection: str) -> None:
        """Let an alias stand for another collection, at once."""
        verb = "create_alias" if self.named(alias) is None else "alter_alias"
        self.call(verb, collection, alias)

    def collections(self, beginning: str) -> list[str]:
        """The names of the collections that begin so, by the alphabet."""
        return sorted(name for name in self.call("list_collections") if name.startswith(beginning))

    def create(self, name: str, table: Table) -> None:
        """Make an empty collection."""
        client = _client_class()
        schema = client.create_schema(auto_id=False, enable_dynamic_field=False)
        for field, kind in table.fields.items():
            schema.add_field(field, _types()[kind], is_primary=field == table.key, **_size(kind))
        schema.add_field("vector", _types()["vector"], dim=table.dimension)
        index = client.prepare_index_params()
        index.add_index("vector", index_type=table.index, metric_type="IP", params=table.params)
        self.work("create_collection", name, schema=schema, consistency_level="Eventually")
        self.work("create_index", name, index)

    def insert(self, name: str, rows: Sequence[Row]) -> None:
        """Write rows; a try that seemed to fail is repeated, so keys must be written with upsert."""
        # WHY upsert: a row that was written by a call whose answer got lost stays one row.
        self.work("upsert", name, list(rows))

    def load(self, name: str) -> int:
        """Flush a collection and have it held in memory; returns in how many replicas."""
        from pymilvus.exceptions import MilvusException

        self.work("flush", name)
        for replicas in range(self.address.replicas, 0, -1):
            try:
                self.work("load_collection", name, replica_number=replicas)
                return replicas
            except (MilvusException, IndexUnavailable) as error:
                if replicas == 1 or "not enough" not in str(error):
                    raise
        raise AssertionError

    def count(self, name: str, level: str = "Strong") -> int:
        """How many rows a collection answers with."""
        found = self.call(
            "query", name, filter="", output_fields=["count(*)"], consistency_level=level
        )
        return int(found[0]["count(*)"])

    def query(self, name: str, condition: str, fields: Sequence[str], **more: Any) -> list[Row]:
        """The rows that meet a condition, at most 16,384."""
        return list(self.call("query", name, filter=condition, output_fields=list(fields), **more))

    def every(
        self, name: str, condition: str, fields: Sequence[str], size: int = 4 * BLOCK
    ) -> Iterator[Row]:
        """All rows that meet a condition, ``size`` at a time."""
        from pymilvus.exceptions import MilvusException

        pages = self.call(
            "query_iterator", name, batch_size=size, filter=condition, output_fields=list(fields),
        )  # fmt: skip
        try:
            while rows := pages.next():
                yield from rows
        except MilvusException as error:
            raise self.away(error.message) from None
        finally:
            pages.close()

    def search(
        self, name: str, vector: Sequence[float], limit: int, condition: str, fields: Sequence[str],
        **more: Any,
    ) -> list[tuple[float, Row]]:  # fmt: skip
        """The ``limit`` nearest rows that meet a condition, with their inner products."""
        found = self.call(
            "search", name, data=[list(vector)], limit=limit, filter=condition,
            output_fields=list(fields), **more,
        )  # fmt: skip
        return [(float(hit["distance"]), dict(hit["entity"])) for hit in found[0]]

    def drop(self, name: str) -> None:
        """Take a collection away."""
        self.work("drop_collection", name)


def _client_class() -> Any:
    try:
        import pymilvus
    except ImportError:
        raise IndexUnavailable(
            "an index on a Milvus server needs pymilvus: pip install 'curbside[milvus]'"
        ) from None
    return pymilvus.MilvusClient


def _connected(address: Address) -> Any:
    client = _client_class()
    # What goes wrong is told once, by us.
    logging.getLogger("pymilvus").setLevel(logging.CRITICAL + 1)
    return client(address.uri, token=os.environ.get(TOKEN, ""), timeout=TIMEOUT_S)


def _types() -> dict[str, Any]:
    from pymilvus import DataType

    return {
        "number": DataType.INT64,
        "small": DataType.INT32,
        "text": DataType.VARCHAR,
        "vector": DataType.FLOAT_VECTOR,
    }


def _size(kind: str) -> dict[str, int]:
    return {"max_length": 65535} if kind == "text" else {}
