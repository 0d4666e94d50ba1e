"""What a generation holds besides vectors and rows: sealed files, and the counts that filters show."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from search import store
from search.facets import Facets, facets
from search.layout import LEXICAL_FOLDER, MANIFEST_FILE, IndexLayout
from search.milvus.files import fetch, pieces
from search.milvus.server import Server
from search.milvus.tables import collection
from search.rows import Rows
from search.seals import Seals, altered

CONTENTS = "contents.json"
COLUMNS = ("specialty", "doctor", "source")


def contents_of(layout: IndexLayout, generation: str, rows: Rows) -> dict[str, Any]:
    """What is written down beside the collections of a generation in a folder."""
    return {
        "known": {column: rows.known(column) for column in COLUMNS},
        "sources": rows.sources(),
        "top": {column: rows.top(column) for column in COLUMNS[:2]},
        "facets": asdict(facets(rows)),
        "bytes": {name: path.stat().st_size for name, path in files_of(layout, generation).items()},
    }


def facets_from(contents: dict[str, Any]) -> Facets:
    """The facets, whose years JSON made text of."""
    held = contents["facets"]
    since = {int(year): count for year, count in held["since"].items()}
    return Facets(held["specialties"], since, held["sexes"], held["ages"])


def files_of(layout: IndexLayout, generation: str) -> dict[str, Path]:
    """The files that asking needs on the machine that asks, by the name they are kept under."""
    folder = layout.generation(generation)
    manifest = store.read_manifest(folder)
    names = [name for name in manifest["files"] if name.startswith(LEXICAL_FOLDER)]
    kept = {f"generation/{name}": folder / name for name in (MANIFEST_FILE, *names)}
    if manifest["model_folder"]:
        model = layout.models / manifest["model_folder"]
        kept |= {f"model/{name}": model / name for name in manifest["model_files"]}
    return kept


def fetched(server: Server, index: str, generation: str, layout: IndexLayout) -> dict[str, Any]:
    """Bring a generation's files here unless they are; returns its contents. IndexDamaged if one was altered.

    What other generations needed goes.
    """
    files = collection(index, generation, "files")
    row = server.query(files, f'name == "{CONTENTS}"', ["part"])
    contents: dict[str, Any] = json.loads(fetch(server, files, CONTENTS, len(row)))
    sizes: dict[str, int] = contents["bytes"]

    def bring(name: str, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f"{target.name}.{os.getpid()}")
        fresh.write_bytes(fetch(server, files, name, pieces(sizes[name])))
        fresh.replace(target)

    folder = layout.generation(generation)
    if not (folder / MANIFEST_FILE).exists():
        bring(f"generation/{MANIFEST_FILE}", folder / MANIFEST_FILE)
    manifest = store.read_manifest(folder)
    postings = {
        name: kept for name, kept in manifest["files"].items() if name.startswith(LEXICAL_FOLDER)
    }
    _complete("generation", folder, postings, bring)
    if manifest["model_folder"]:
        model = layout.models / manifest["model_folder"]
        _complete("model", model, manifest["model_files"], bring)
    store.prune(layout, [generation])
    return contents


def _complete(kind: str, folder: Path, sealed: Seals, bring: Callable[[str, Path], None]) -> None:
    brought = {name: sealed[name] for name, _ in [*altered(folder, sealed)]}
    for name, seal in brought.items():
        bring(f"{kind}/{name}", folder / name)
        os.utime(folder / name, ns=(seal["mtime_ns"], seal["mtime_ns"]))
    store.refuse_altered(folder, brought, "run `curbside index PATHS`", hash_all=True)
