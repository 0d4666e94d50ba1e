"""Whether a server holds all of a generation, and its files as they were written."""

from __future__ import annotations

from search import store
from search.errors import IndexDamaged
from search.layout import IndexLayout
from search.milvus.contents import fetched
from search.milvus.files import fetch, pieces
from search.milvus.server import Server
from search.milvus.tables import collection
from search.verify import Problem, Verification


def verify(server: Server, generation: str, served: IndexLayout) -> Verification:
    """Count the collections of a generation and hash every file in them."""
    index = server.address.collection
    problems: list[Problem] = []
    files = collection(index, generation, "files")
    try:
        contents = fetched(server, index, generation, served)
    except IndexDamaged as error:
        return _found(server, generation, [Problem(files, str(error))], 0)
    root = served.generation(generation)
    manifest = store.read_manifest(root)
    counts = manifest["counts"]
    for part, expected in (("vectors", counts["vectors"]), ("records", counts["records"])):
        name = collection(index, generation, part)
        held = server.count(name)
        if held != expected:
            problems.append(Problem(name, f"has {held:,} rows and had {expected:,}"))
    for name, size in contents["bytes"].items():
        kind, _, below = name.partition("/")
        folder = served.models / manifest["model_folder"] if kind == "model" else root
        try:
            data = fetch(server, files, name, pieces(size))
        except IndexDamaged as error:
            problems.append(Problem(name, str(error)))
            continue
        if data != (folder / below).read_bytes():
            problems.append(Problem(name, "was altered"))
    return _found(server, generation, problems, len(contents["bytes"]) + 1)


def _found(server: Server, generation: str, problems: list[Problem], files: int) -> Verification:
    how = f"run `curbside rollback --index {server.address}`, or `curbside index PATHS --index {server.address}`"
    return Verification(generation, tuple(problems), files, how)
