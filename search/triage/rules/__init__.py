"""Every table of rules, in the order in which alerts are shown."""

from __future__ import annotations

from . import body, breath, heart_brain, mind, young
from .table import Context, Kind, Table

ALL_TABLES = mind.TABLES + breath.TABLES + heart_brain.TABLES + body.TABLES + young.TABLES

__all__ = ["ALL_TABLES", "Context", "Kind", "Table"]
