"""Every table of rules; a category may have several."""

from __future__ import annotations

from . import accident, blood, brain, breath, heart, mind, pain, young
from .table import Context, Kind, Table

ALL_TABLES: tuple[Table, ...] = (
    *mind.TABLES,
    *breath.TABLES,
    *heart.TABLES,
    *brain.TABLES,
    *blood.TABLES,
    *accident.TABLES,
    *pain.TABLES,
    *young.TABLES,
)

__all__ = ["ALL_TABLES", "Context", "Kind", "Table"]
