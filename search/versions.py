"""The versions of the libraries whose files an index is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from search.errors import IndexDamaged

_PACKAGES = {
    "faiss": ("faiss-cpu", "faiss-gpu"),
    "tantivy": ("tantivy",),
    "onnxruntime": ("onnxruntime", "onnxruntime-gpu"),
    "tokenizers": ("tokenizers",),
    "curbside": ("curbside",),
}


def libraries() -> dict[str, str]:
    """The version of each library in use here."""
    import sqlite3

    found = {name: _first(packages) for name, packages in _PACKAGES.items()}
    return {**found, "sqlite": sqlite3.sqlite_version}


@contextmanager
def built_with(manifest: Mapping[str, Any]) -> Iterator[None]:
    """Say of a whole file that a library cannot read which versions wrote it."""
    try:
        yield
    except IndexDamaged as error:
        here = libraries()
        wrote = manifest.get("libraries", {})
        others = [f"{n} {wrote[n]} and not {here[n]}" for n in sorted(here.keys() & wrote.keys())
                  if wrote[n] != here[n]]  # fmt: skip
        why = f"it was built with {', '.join(others)}" if others else str(error)
        raise IndexDamaged(
            f"the index cannot be opened: {why}: run `curbside index PATHS`"
        ) from error


def _first(packages: tuple[str, ...]) -> str:
    from importlib.metadata import PackageNotFoundError, version

    for package in packages:
        try:
            return version(package)
        except PackageNotFoundError:
            continue
    return "unknown"
