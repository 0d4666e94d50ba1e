"""Every table of rules; a category may have several."""

from __future__ import annotations

from . import (
    accident,
    air,
    blood,
    brain,
    breath,
    cradle,
    despair,
    dose,
    harm,
    heads,
    heart,
    inside,
    lungs,
    mind,
    mishap,
    nerves,
    pain,
    seen,
    small,
    womb,
    wounds,
    young,
)
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
    *despair.TABLES,
    *air.TABLES,
    *inside.TABLES,
    *nerves.TABLES,
    *harm.TABLES,
    *small.TABLES,
    *seen.TABLES,
    *mishap.TABLES,
    *cradle.TABLES,
    *dose.TABLES,
    *wounds.TABLES,
    *heads.TABLES,
    *lungs.TABLES,
    *womb.TABLES,
)

__all__ = ["ALL_TABLES", "Context", "Kind", "Table"]
