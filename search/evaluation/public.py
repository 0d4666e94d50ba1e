"""The same data sets as their makers publish them: MedQuAD, LiveQA 2017, Medical Question Pairs."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ingest.clean import collapse
from ingest.errors import BadInput
from search.evaluation.dataset import Dataset, Qrels, Query
from search.evaluation.lines import every_line, numbered_lines, refuse
from search.evaluation.tasks import Pair, Paraphrase, liveqa, medquad_heldout, paraphrases

LIVEQA_QUESTIONS = "*LiveQA-Medical-Test*.xml"
LIVEQA_TEXTS = "*LiveQA-Medical-qrels*.txt"
JUDGED_ZIP = "QA-TestSet-LiveQA-Med-Qrels*.zip"
JUDGED_GRADES = "All-qrels_LiveQAMed*.txt"
JUDGED_ANSWERS = "All-*Answers-retrieved-from-MedQuAD.csv"
MEDQUAD_FILES = "*_QA*/*.xml"

_ANSWER = re.compile(r"\s*Question:(.*?)URL:\s*\S*\s*Answer:(.*)", re.S)


def read_medquad(clone: Path) -> Dataset:
    """The held-out questions of a clone of the MedQuAD repository."""
    return medquad_heldout(medquad_pairs(clone))


def medquad_pairs(clone: Path) -> Iterator[Pair]:
    """Every pair of a clone that has an answer, in the order of its folders and files."""
    for file in sorted(clone.rglob(MEDQUAD_FILES)):
        root = _xml(file)
        focus = collapse(root.findtext("Focus") or "")
        for pair in root.iterfind(".//QAPair"):
            question, answer = (
                collapse(pair.findtext(name) or "") for name in ("Question", "Answer")
            )
            if question and answer:
                name = f"{root.get('source')}_{pair.find('Question').get('qid')}"
                yield Pair(name, question, answer, focus)


def read_liveqa(folder: Path) -> Dataset:
    """LiveQA 2017's medical questions with one of their two sets of judgements.

    The 2,479 answers judged later, which come with MedQuAD, are taken where the folder holds them,
    with MedQuAD's other answers as candidates; else the answers of the systems that took part.
    """
    questions = sorted(folder.rglob(LIVEQA_QUESTIONS))
    if not questions:
        raise BadInput(f"{folder} holds no {LIVEQA_QUESTIONS}")
    queries = list(_messages(questions[0]))
    later = _find(folder, JUDGED_GRADES), _find(folder, JUDGED_ANSWERS)
    if later[0] and later[1]:
        judged, qrels = list(_judged_answers(*later[1])), _judged_grades(*later[0])
        return liveqa(queries, judged, medquad_pairs(folder), qrels)
    texts = sorted(folder.rglob(LIVEQA_TEXTS))
    if not texts:
        raise BadInput(
            f"{folder} holds no judgements: {LIVEQA_TEXTS} or {JUDGED_ZIP} belongs there"
        )
    answers, qrels = _judged_texts(texts[0])
    return liveqa(queries, answers, (), qrels)


def read_question_pairs(path: Path) -> Dataset:
    """Medical Question Pairs: rows of doctor, question, question and label, without a heading."""
    return paraphrases("mqp", list(_question_pairs(path)))


def _question_pairs(path: Path) -> Iterator[Paraphrase]:
    for number, row in _csv(path, every_line(path)):
        if len(row) != 4:
            refuse(path, number, f"{len(row)} columns; it wants doctor, two questions, label")
        label = row[3].strip()
        if label in ("0", "1"):
            yield Paraphrase(collapse(row[1]), collapse(row[2]), label == "1")
        elif number > 1:  # the first may be a heading that somebody added
            refuse(path, number, f"the label {label!r} is neither 0 nor 1")


def _csv(path: Path, lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    rows = csv.reader(line + "\n" for line in lines)
    try:
        for row in rows:
            if row:
                yield rows.line_num, row
    except csv.Error as error:
        refuse(path, rows.line_num, f"not CSV ({error})")


def _messages(path: Path) -> Iterator[Query]:
    for question in _xml(path).iterfind(".//NLM-QUESTION"):
        parts = {node.tag.lower(): collapse(node.text or "") for node in question.iter("{*}*")}
        name = (question.get("qid") or "").removeprefix("TQ")
        yield Query(name, f"{parts.get('subject', '')}. {parts.get('message', '')}")


def _judged_grades(path: Path, text: str) -> Qrels:
    """Lines of question, grade as ``3-Incomplete``, and answer's id; 1 is the lowest grade."""
    qrels = Qrels()
    for number, line in enumerate(text.splitlines(), 1):
        parts = line.split()
        if len(parts) != 3 or not parts[1][:1].isdigit():
            refuse(path, number, "not question, grade and answer")
        qrels.setdefault(parts[0], {})[parts[2]] = int(parts[1][0]) - 1
    return qrels


def _judged_answers(path: Path, text: str) -> Iterator[Pair]:
    for number, row in _csv(path, text.splitlines()):
        parts = _ANSWER.match(row[-1])
        if parts:
            yield Pair(row[0].strip(), collapse(parts[1]), collapse(parts[2]))
        elif number > 1:
            refuse(path, number, "an answer has not the form Question: URL: Answer:")


def _judged_texts(path: Path) -> tuple[list[Pair], Qrels]:
    """Lines of question, grade of 1 to 4 and the answer itself; the same text is one answer."""
    names: dict[str, str] = {}
    qrels = Qrels()
    for number, line in numbered_lines(path):
        parts = line.split(None, 2)
        if len(parts) != 3 or not parts[1].lstrip("-").isdigit():
            refuse(path, number, "not question, grade and answer")
        name = names.setdefault(collapse(parts[2]), f"a{len(names) + 1}")
        qrels.setdefault(parts[0], {})[name] = max(0, int(parts[1]) - 1)
    return [Pair(name, "", text) for text, name in names.items()], qrels


def _find(folder: Path, pattern: str) -> tuple[Path, str] | None:
    """The text of the first file of this name, also of one inside the zip that MedQuAD ships."""
    for file in sorted(folder.rglob(pattern)):
        return file, _decoded(file.read_bytes())
    for archive in sorted(folder.rglob(JUDGED_ZIP)):
        with _opened(archive) as packed:
            for name in packed.namelist():
                if Path(name).match(pattern) and not name.startswith("__MACOSX"):
                    return archive / name, _decoded(packed.read(name))
    return None


def _opened(archive: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(archive)
    except zipfile.BadZipFile as error:
        raise BadInput(f"{archive} is not whole: {error}") from None


def _decoded(data: bytes) -> str:
    return data.decode("utf-8-sig", errors="replace")


def _xml(path: Path) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(path.read_bytes() or b"<empty/>", parser)
    if root is None:
        raise BadInput(f"{path} is not XML")
    return root
