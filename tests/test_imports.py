"""Who may import whom, and what a start may not load."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ORDER = {"ingest": 0, "search": 1, "cli": 2}
# The rooms of ingest that search may enter: the record, the base error, words it shares.
OPEN_ROOMS = {"ingest.record", "ingest.errors", "ingest.clean", "ingest.memory"}


def modules(room: str) -> list[Path]:
    return [ROOT / "cli.py"] if room == "cli" else sorted((ROOT / room).rglob("*.py"))


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("room", ORDER)
def test_no_arrow_points_back(room: str) -> None:
    for path in modules(room):
        for name in imports(path):
            target = name.split(".")[0]
            assert ORDER.get(target, -1) <= ORDER[room], f"{path} imports {name}"


def test_of_ingest_search_uses_the_record_and_the_errors() -> None:
    for path in modules("search"):
        inside = {name for name in imports(path) if name.split(".")[0] == "ingest"}
        closed = {name for name in inside - OPEN_ROOMS if not name.startswith("ingest.cluster.")}
        assert not closed, f"{path}: {closed}"


@pytest.mark.parametrize(("library", "only"), [("faiss", "vectors.py"), ("tantivy", "lexical.py")])
def test_one_file_imports_each_engine(library: str, only: str) -> None:
    users = {
        p.name
        for room in ORDER
        for p in modules(room)
        if any(n.split(".")[0] == library for n in imports(p))
    }
    assert users == {only}


def test_only_what_works_on_a_cluster_imports_ray() -> None:
    users = {
        path.parent.relative_to(ROOT).as_posix()
        for room in ORDER
        for path in modules(room)
        if any(name.split(".")[0] in ("ray", "pyarrow") for name in imports(path))
    }
    assert users == {"ingest/cluster", "search/cluster"}


@pytest.mark.parametrize("room", ORDER)
def test_a_file_can_be_read_in_one_sitting(room: str) -> None:
    for path in modules(room):
        assert len(path.read_text().splitlines()) <= 400, path


def loaded(program: str, cwd: Path) -> set[str]:
    report = "import sys; print('LOADED', *sorted({name.split('.')[0] for name in sys.modules}))"
    code = f"import sys\n{program}\n{report}"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=cwd, check=True
    )
    return set(run.stdout.rsplit("LOADED", 1)[1].split())


def called(*words: str) -> str:
    return f"sys.argv = ['curbside', *{words!r}]\nimport cli\ntry:\n    cli.main()\nexcept SystemExit:\n    pass"


def test_help_loads_no_engine(tmp_path: Path) -> None:
    heavy = {
        "torch",
        "sentence_transformers",
        "transformers",
        "faiss",
        "onnxruntime",
        "numpy",
        "tantivy",
        "lxml",
        "bs4",
    }
    assert not loaded(called("--help"), tmp_path) & heavy


def test_ask_loads_neither_torch_nor_a_parser_of_pages(corpus_index: Path, tmp_path: Path) -> None:
    heavy = {
        "torch",
        "sentence_transformers",
        "transformers",
        "bs4",
        "lxml",
        "fastwarc",
        "pandas",
        "sklearn",
    }
    names = loaded(called("ask", "my lip twitches", "--index", str(corpus_index)), tmp_path)
    assert {"faiss", "onnxruntime", "tantivy"} <= names
    assert not names & heavy


def test_a_build_by_this_machine_loads_no_cluster(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("question,answer\nWhy does it itch?,Because it heals.\n")
    names = loaded(called("index", "rows.csv"), tmp_path)
    assert (tmp_path / "index/CURRENT").exists()
    assert not names & {"ray", "pyarrow", "grpc"}
