"""The sites curbside knows: one file each, found by being in this folder."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from ingest.blocks import Document
from ingest.record import Record


class NoRecord(Exception):
    """A page of a known site that holds no whole question and answer; the message says why."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a page gave: its records, teasers of other pages, and the asker's names to redact."""

    records: tuple[Record, ...]
    teasers: tuple[Record, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A site: how to recognise its pages, and how to read one. Lower ``order`` is tried first."""

    name: str
    recognise: Callable[[Document], bool]
    extract: Callable[[Document], Extracted]
    order: int = 50


@cache
def all_sources() -> tuple[Source, ...]:
    """Every source in this folder, the more particular first, the article last."""
    modules = (import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    found = (module.SOURCE for module in modules if hasattr(module, "SOURCE"))
    return tuple(sorted(found, key=lambda source: (source.order, source.name)))
