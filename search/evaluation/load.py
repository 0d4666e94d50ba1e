"""A path -> the data set that lies there, told by its files."""

from __future__ import annotations

from pathlib import Path

from ingest.errors import BadInput
from search.evaluation import public, shared
from search.evaluation.beir import present, read_beir
from search.evaluation.dataset import Dataset

FORMS = (
    "a BEIR folder (queries.jsonl, qrels.tsv, perhaps corpus.jsonl), a clone of MedQuAD,"
    " LiveQA 2017's XML with its judgements, mqp.csv, or JSON lines of questions and answers"
)


def load(path: str | Path) -> Dataset:
    """The data set at a path, in any form that is known; BadInput when it is none of them."""
    path = Path(path)
    if not path.exists():
        raise BadInput(f"there is no data set at {path}: give {FORMS}")
    found = _of_folder(path) if path.is_dir() else _of_file(path)
    if found is None:
        raise BadInput(f"{path} is no data set: give {FORMS}")
    if not found.judged:
        raise BadInput(f"{path} holds no judged question")
    return found


def _of_folder(folder: Path) -> Dataset | None:
    if present(folder, "docs.jsonl"):
        return shared.read_liveqa(folder)
    if present(folder, "queries.jsonl") or present(folder, "qrels.tsv"):
        return read_beir(folder)
    if any(folder.rglob(public.LIVEQA_QUESTIONS)):
        return public.read_liveqa(folder)
    if any(folder.rglob(public.MEDQUAD_FILES)):
        return public.read_medquad(folder)
    return None


def _of_file(file: Path) -> Dataset | None:
    if file.suffix == ".csv":
        return public.read_question_pairs(file)
    if file.name.removesuffix(".gz").endswith(".jsonl"):
        return shared.read_rows(file)
    return None
