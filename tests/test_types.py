"""Types are checked beside the other tests and not before them: it takes a core a minute."""

import subprocess
import sys
from pathlib import Path


def test_types_hold() -> None:
    root = Path(__file__).parents[1]
    run = subprocess.run([sys.executable, "-m", "mypy"], cwd=root, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
