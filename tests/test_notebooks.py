"""Every notebook runs from a fresh kernel, and the outputs kept in it are what its cells give.

    python tests/test_notebooks.py [NAME ...]

Runs the notebooks and keeps their outputs, without times and names of machines.
"""

import base64
import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
LARGEST_PLOT = 40_000
SECONDS = 300
"""How long one cell may take on a machine that is busy with other things."""
PRIVATE = re.compile(r"/(?:home|root|Users|tmp|work|usr|var)/|site-packages|\d\d:\d\d:\d\d| at 0x")

Notebook = dict[str, Any]


def kept(path: Path) -> Notebook:
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def ran(path: Path) -> Notebook:
    """The notebook with the outputs of a run."""
    pytest.importorskip("pandas", reason="notebooks need the extra eval")
    run = pytest.importorskip("nbmake.nb_run", reason="notebooks are run by nbmake")
    result = run.NotebookRun(path, SECONDS).execute()
    assert result.error is None, result.error.trace
    return result.nb


def code(notebook: Notebook) -> list[Notebook]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def outputs(cell: Notebook) -> list[str]:
    """What a cell gives as text."""
    found = []
    for output in cell["outputs"]:
        text = output.get("text") or output.get("data", {}).get("text/plain") or ""
        found.append("".join(text))
    return found


def tables(cell: Notebook) -> list[str]:
    """The kinds of what a cell shows, printed lines aside: these may come in one piece or in two."""
    return [
        output["output_type"] for output in cell["outputs"] if output["output_type"] != "stream"
    ]


def plots(notebook: Notebook) -> list[bytes]:
    given = [output for cell in code(notebook) for output in cell["outputs"]]
    encoded = [
        output["data"]["image/png"] for output in given if "image/png" in output.get("data", {})
    ]
    return [base64.b64decode("".join(text)) for text in encoded]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_says_nothing_on_the_side(path: Path) -> None:
    given = [output for cell in code(ran(path)) for output in cell["outputs"]]
    assert [output for output in given if output.get("name") == "stderr"] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_outputs_kept_are_of_these_cells(path: Path) -> None:
    cells = code(kept(path))
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    for mine, now in zip(cells, code(ran(path)), strict=True):
        assert tables(mine) == tables(now), f"run `python tests/test_notebooks.py {path.stem}`"


def test_the_figures_kept_are_of_this_encoder_and_these_weights() -> None:
    path = FOLDER / "01_evaluate.ipynb"
    (mine,), (now,) = (
        [text for cell in code(notebook) for text in outputs(cell) if "its weights" in text]
        for notebook in (kept(path), ran(path))
    )
    assert mine == now, "the notebooks are of another ranking: run `python tests/test_notebooks.py`"


def test_a_long_story_finds_the_answer_that_a_short_one_finds() -> None:
    given = [text for cell in code(ran(FOLDER / "02_errors.ipynb")) for text in outputs(cell)]
    first = [text.splitlines()[1] for text in given if "doctor" in text.splitlines()[0]]
    assert len(first) == 2 and all("Wen Liangyu" in line for line in first)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_what_is_kept_names_no_machine_and_no_time(path: Path) -> None:
    notebook = kept(path)
    assert [text for cell in code(notebook) for text in outputs(cell) if PRIVATE.search(text)] == []
    assert all(cell["metadata"] == {} for cell in notebook["cells"])
    assert notebook["metadata"]["language_info"] == {"name": "python"}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_plots_are_small(path: Path) -> None:
    assert all(len(plot) < LARGEST_PLOT for plot in plots(kept(path)))


def keep(path: Path) -> None:
    """Run a notebook and write it back with what its cells gave."""
    notebook = json.loads(json.dumps(ran(path)))
    notebook["metadata"]["language_info"] = {"name": "python"}
    for cell in notebook["cells"]:
        cell["metadata"] = {}
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for notebook in NOTEBOOKS:
        if not sys.argv[1:] or notebook.stem in sys.argv[1:]:
            keep(notebook)
