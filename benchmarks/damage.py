"""One byte of an index altered at a time: does `verify` find it, and what does asking do?

    python benchmarks/damage.py [--damages 1000] [--seed 1]

An index of `corpus/` with two generations, its encoder, its memory of pages and something forgotten;
every file in turn, a random byte, a random change of it. A fresh process opens the index and asks
after each: it must answer as before or refuse with the mend, and not die.
"""

import argparse
import json
import random
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import machine, table

from ingest import read_lines
from search import Engine
from search.encode import OnnxEncoder
from search.errors import IndexDamaged, ModelUnavailable
from search.forget import forget
from search.layout import IndexLayout
from search.seals import files_below
from search.verify import verify

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
from damagekit import damages, flip, in_child  # noqa: E402

CORPUS = ROOT / "corpus"
QUESTION = "my upper lip has been twitching for a week"


def build(root: Path) -> IndexLayout:
    """The index to damage."""
    layout = IndexLayout(root)
    Engine.build(lambda memory: read_lines([CORPUS / "ehospital"], memory=memory), root)
    engine = Engine.open(root)
    gone = engine.ask(QUESTION, abstain=False).answers[0].record_id
    engine.close()
    forget([gone], layout)
    Engine.build(lambda memory: read_lines([CORPUS], memory=memory), root)
    return layout


def asked(root: Path) -> str:
    """What a fresh opening of the index answers, or the error it refuses with."""
    try:
        result = Engine.open(root).ask(QUESTION, abstain=False).to_json()
    except (IndexDamaged, ModelUnavailable) as error:
        assert "run `curbside" in str(error), error
        return "refused"
    return json.dumps({**result, "took_ms": 0})


def said_by_child(root: Path) -> str:
    """What a fresh process makes of the index, or the signal that ended it."""
    code, said = in_child(lambda: asked(root))
    return said if code == 0 else f"ended by signal {-code}"


def judge(layout: IndexLayout, path: Path, right: str) -> tuple[str, str]:
    """Whether `verify` names the file, and what asking did."""
    name = path.relative_to(layout.root).as_posix()
    found = any(name.startswith(problem.file) for problem in verify(layout).problems)
    said = said_by_child(layout.root)
    did = {right: "answered as before", "refused": "refused, naming the mend"}
    return "found" if found else "not found", did.get(said, f"WRONG: {said[-300:]}")


def main() -> None:
    """Damage, count and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--damages", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    # Loaded once: its files are hashed before each opening whether it is or not.
    OnnxEncoder.load = staticmethod(cache(OnnxEncoder.load))  # type: ignore[method-assign]
    with TemporaryDirectory() as name:
        layout = build(Path(name) / "index")
        right = said_by_child(layout.root)
        seen: Counter[tuple[str, str, str]] = Counter()
        for path, place, bits in damages(layout.root, args.damages, chance):
            flip(path, place, bits)
            kind = path.suffix if path.parent.name == "lexical" else path.name
            seen[(kind, *judge(layout, path, right))] += 1
            flip(path, place, bits)
        files = len(files_below(layout.root))
        whole = verify(layout).ok and said_by_child(layout.root) == right
    print(f"{machine()}\n\n{args.damages} damages over {files} files\n")
    rows = [[*what, str(count)] for what, count in sorted(seen.items())]
    print(table(("file", "verify", "asking", "damages"), rows))
    print(f"\nmended again: {'whole' if whole else 'NOT WHOLE'}")


if __name__ == "__main__":
    main()
