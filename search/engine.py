"""The facade: opens an index and answers questions from it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.record import Record
from search import store
from search.answer import Result
from search.build import BuildResult, build
from search.candidates import Candidate, Searcher
from search.embedding import OnProgress, pieces, question_text
from search.encode import Encoder, Fingerprint, OnnxEncoder, default_model_folder
from search.errors import BadQuery, IndexDamaged, IndexNotFound, ModelUnavailable, RecordNotFound
from search.filters import Filters, allowed
from search.fuse import Ranking
from search.layout import IndexLayout
from search.lexical import LexicalIndex, query_words
from search.present import present
from search.rows import Rows
from search.script import foreign_script
from search.triage import triage
from search.vectors import VectorIndex

MAX_QUERY_LETTERS = 20_000
MAX_K = 100


class Engine:
    """One generation of an index, opened; answers the same until it is closed."""

    def __init__(self, layout: IndexLayout, generation: str, encoder: Encoder) -> None:
        folder = layout.generation(generation)
        self.layout = layout
        self.generation = generation
        self.manifest = store.read_manifest(folder)
        self.ranking = Ranking(**self.manifest["ranking"])
        self._encoder = encoder
        self._rows = Rows.open(folder)
        lexical = LexicalIndex.open(folder, self.ranking.boosts())
        self._searcher = Searcher(self._rows, VectorIndex.open(folder), lexical, self.ranking)

    @classmethod
    def open(cls, index: str | os.PathLike[str] = "index") -> Engine:
        """Open the index in a folder; IndexNotFound, IndexDamaged or ModelUnavailable say the mend."""
        layout = IndexLayout(Path(index))
        generation = store.current_generation(layout)
        return cls(layout, generation, index_encoder(layout, generation))

    @staticmethod
    def build(
        records: Iterable[Record],
        index: str | os.PathLike[str] = "index",
        model: str | None = None,
        *,
        keep_missing: bool = False,
        on_progress: OnProgress | None = None,
    ) -> BuildResult:
        """Make the index hold exactly these records (``keep_missing``: and what it held).

        ``model`` names a sentence-transformers model; None keeps the model of an index that is
        there, and takes the one shipped for a new index.
        """
        layout = IndexLayout(Path(index))
        encoder, folder = _build_encoder(layout, model, keep_missing)
        return build(
            records, layout, encoder, folder, keep_missing=keep_missing, on_progress=on_progress
        )

    def ask(
        self,
        text: str,
        k: int = 5,
        *,
        specialty: str | None = None,
        doctor: str | None = None,
        source: str | None = None,
        since: int | None = None,
        sex: str | None = None,
        age: str | None = None,
        country: str | None = None,
        abstain: bool = True,
    ) -> Result:
        """The ``k`` doctor answers closest to a question, best first, with the alerts it raises.

        With ``abstain`` nothing is given when nothing is close. Raises BadQuery or UnknownValue.
        """
        began = time.perf_counter()
        text = check_query(text, k)
        found = triage(text, country=country)
        filters = Filters(specialty, doctor, source, since, sex, age)
        common: dict[str, Any] = {
            "query": text, "alerts": found.alerts, "crisis": found.crisis, "denied": found.denied,
        }  # fmt: skip
        script = foreign_script(text, self.manifest["scripts"])
        if script and abstain:
            unread = (
                f"Nothing in this index is written in {script} script. Ask in another one."
            )
            return Result(**common, abstained=True, reason=unread, took_ms=_ms(began))
        found_candidates = self._candidates(leave_out(text, found.denied_spans), filters)
        answers = [hit for hit in found_candidates if not hit.is_article]
        reason = self._too_far(answers) if abstain else None
        shown = [] if reason else present(answers, k, self._rows, self.ranking)
        background = [
            hit for hit in found_candidates
            if hit.is_article and hit.score >= self.ranking.abstain_below
        ]  # fmt: skip
        return Result(
            **common,
            abstained=reason is not None,
            reason=reason,
            answers=tuple(shown),
            background=tuple(present(background, 3, self._rows, self.ranking)),
            took_ms=_ms(began),
        )

    def similar(self, record_id: str, k: int = 5) -> Result:
        """The answers nearest to a record's question, itself left out; RecordNotFound."""
        began = time.perf_counter()
        record = self.show(record_id)
        text = question_text(record)[:MAX_QUERY_LETTERS]
        near = self._candidates(text, Filters())
        others = [hit for hit in near if not hit.is_article and hit.record_id != record_id]
        shown = present(others, k, self._rows, self.ranking)
        return Result(text, answers=tuple(shown), took_ms=_ms(began))

    def show(self, record_id: str) -> Record:
        """The record of an id, whole; RecordNotFound."""
        record = self._rows.record(record_id)
        if record is None:
            raise RecordNotFound(
                f"no record {record_id} in {self.layout.root}: ids are in `curbside ask --json`"
            )
        return record

    def info(self) -> dict[str, Any]:
        """What the index holds and what built it."""
        files = self.manifest["files"].values()
        return {
            "index": str(self.layout.root),
            "generation": self.generation,
            "generations": self.layout.names(),
            "counts": self.manifest["counts"],
            "sources": self._rows.sources(),
            "specialties": self._rows.top("specialty"),
            "model": self.manifest["model"],
            "ranking": self.manifest["ranking"],
            "schema_version": self.manifest["schema_version"],
            "bytes": sum(file["bytes"] for file in files),
        }

    def close(self) -> None:
        """Close the files that are not memory-mapped."""
        self._rows.db.close()

    def _candidates(self, text: str, filters: Filters) -> list[Candidate]:
        vector = self._query_vector(text)
        return self._searcher.search(vector, query_words(text), allowed(self._rows, filters))

    def _query_vector(self, text: str) -> NDArray[np.float32]:
        """The mean direction of the stretches a query is read in; one for all but long ones."""
        parts = [text[start:stop] for start, stop in pieces(text, self._encoder)]
        mean: NDArray[np.float32] = self._encoder.encode_queries(parts or [text]).mean(axis=0)
        return mean / max(float(np.linalg.norm(mean)), 1e-12)

    def _too_far(self, answers: list[Candidate]) -> str | None:
        if not answers:
            return "No answer in this index passes your filters."
        if answers[0].score < self.ranking.abstain_below:
            return "Nothing in this index is close enough to your question to be of use."
        return None


def leave_out(text: str, denied: Iterable[tuple[int, int]]) -> str:
    """The question without what it says is not there, so that it is not searched for as if it were.

    A question of nothing but denials is left as it is.
    """
    kept, at = [], 0
    for start, end in sorted(denied):
        kept.append(text[at:start])
        at = max(at, end)
    rest = "".join((*kept, text[at:]))
    return rest if len(query_words(rest)) >= 2 else text


def check_query(text: str, k: int) -> str:
    """The question as searched for; BadQuery when nobody could answer it."""
    text = text.strip()
    if not any(char.isalnum() for char in text):
        raise BadQuery("the question is empty: describe in your own words what you feel")
    if len(text) > MAX_QUERY_LETTERS:
        raise BadQuery(
            f"the question is {len(text):,} characters long, the limit is {MAX_QUERY_LETTERS:,}: shorten it"
        )
    if not 1 <= k <= MAX_K:
        raise BadQuery(f"-k {k}: ask for 1 to {MAX_K} answers")
    return text


def index_encoder(layout: IndexLayout, generation: str) -> Encoder:
    """The encoder that built a generation; ModelUnavailable names what is missing."""
    manifest = store.read_manifest(layout.generation(generation))
    built_with = Fingerprint.from_json(manifest["model"])
    encoder: Encoder
    if manifest["model_folder"]:
        encoder = OnnxEncoder.load(layout.models / manifest["model_folder"])
    else:
        from search.sentence_model import resolve

        encoder = resolve(built_with.name)
    if encoder.fingerprint != built_with:
        raise ModelUnavailable(
            f"{layout.root} was built with {built_with.name}, but {encoder.fingerprint.name} of other weights or"
            f" settings was found: run `curbside index --model {built_with.name} PATHS`"
        )
    return encoder


def _build_encoder(
    layout: IndexLayout, model: str | None, keep_missing: bool
) -> tuple[Encoder, Path | None]:
    """The encoder a build shall use and the folder to keep it from, None for one loaded by name."""
    from search.sentence_model import resolve

    try:
        held: Encoder | None = index_encoder(layout, store.current_generation(layout))
    except (IndexNotFound, IndexDamaged):
        held = None
    except ModelUnavailable:
        if model is None:
            raise
        held = None
    if model is None and held is not None:
        return held, _folder_of(layout, held)
    encoder = resolve(model)
    if keep_missing and held is not None and held.fingerprint != encoder.fingerprint:
        raise ModelUnavailable(
            f"{layout.root} was built with {held.fingerprint.name}; {encoder.fingerprint.name} cannot add to it:"
            f" run `curbside index --model {encoder.fingerprint.name} PATHS` over everything"
        )
    return encoder, default_model_folder() if isinstance(encoder, OnnxEncoder) else None


def _folder_of(layout: IndexLayout, encoder: Encoder) -> Path | None:
    if not isinstance(encoder, OnnxEncoder):
        return None
    manifest = store.read_manifest(layout.generation(store.current_generation(layout)))
    return layout.models / str(manifest["model_folder"])


def _ms(began: float) -> float:
    return (time.perf_counter() - began) * 1000
