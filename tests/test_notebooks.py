"""The cells of every notebook run in order, and end where the text beside them says."""

import json
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


def code(notebook: Path) -> list[str]:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas", reason="notebooks need the extra eval")
    monkeypatch.chdir(notebook.parent)
    names: dict[str, object] = {"__name__": "__main__"}
    for cell in code(notebook):
        exec(compile(cell, notebook.name, "exec"), names)
    if notebook.stem == "how_a_question_is_ranked":
        ranking = names["ranking"]
        first = {
            ranking(text).doctor[0]
            for text in ("my upper lip has been twitching for a week", names["long_story"])
        }  # type: ignore[operator]
        assert first == {"Wen Liangyu"}


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs(notebook: Path) -> None:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    assert all(not cell.get("outputs") for cell in cells)
