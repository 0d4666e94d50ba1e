"""The facade: opens an index and answers questions from it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ingest.record import Record
from search.answer import Hit, Result
from search.calibration import Calibration, Scale
from search.candidates import Candidate, Searcher
from search.embedding import OnProgress, question_text
from search.encode import Encoder
from search.errors import IndexDamaged, ModelUnavailable, RecordNotFound
from search.facets import Facets
from search.filters import Filters, allowed
from search.fuse import Ranking
from search.holdings import Holdings
from search.homes import Index, home
from search.index_encoder import OnNotice
from search.layout import sizes
from search.lexical import query_words
from search.present import present
from search.question import MAX_QUERY_LETTERS, check_query, leave_out
from search.read_ahead import ReadAhead, direction, read
from search.rows import number_of
from search.script import foreign_script
from search.signs import Signs, signs_in, signs_of
from search.triage import triage

if TYPE_CHECKING:
    from search.build import BuildResult, Reading, Records

KEYWORDS = 3
"""A question of no more words than this, the commonest aside, is looked up as keywords, too."""


class Engine:
    """One generation of an index, opened; answers the same until it is closed."""

    def __init__(
        self, holdings: Holdings, encoder: Encoder, ranking: Ranking | None = None
    ) -> None:
        self.address = holdings.address
        self.generation = holdings.generation
        self.manifest = holdings.manifest
        self.ranking = ranking or Ranking(**self.manifest["ranking"])
        held = self.manifest["calibration"]
        self.calibration = Calibration.from_json(held) if held and not ranking else None
        self._encoder = encoder
        self._holdings = holdings
        lexical = holdings.postings(self.ranking.boosts())
        self._searcher = Searcher(holdings, lexical, self.ranking)

    @classmethod
    def open(cls, index: Index = "index") -> Engine:
        """Open the index in a folder; IndexNotFound, IndexDamaged or ModelUnavailable say the mend."""
        place = home(index)
        while True:
            generation = place.current()
            try:
                return cls(place.open(generation), place.encoder(generation))
            except (IndexDamaged, ModelUnavailable):
                # A build may have dropped the generation while it was being opened.
                if place.current() == generation:
                    raise

    @staticmethod
    def build(
        records: Records | Reading,
        index: Index = "index",
        model: str | None = None,
        *,
        keep_missing: bool = False,
        dry_run: bool = False,
        on_progress: OnProgress | None = None,
        on_notice: OnNotice | None = None,
    ) -> BuildResult:
        """Make the index hold exactly these records (``keep_missing``: and what it held).

        ``records`` may be a function: it is given a memory to hand to ``ingest.read_lines``, so that
        pages which were read before need not be read again.
        ``model`` names a sentence-transformers model; None keeps the model of an index that is
        there, and takes the one shipped for a new index. ``dry_run`` only counts what would change.
        ``on_notice`` hears of a model that cannot be exported to ONNX, so that asking needs torch.
        """
        if dry_run:
            return home(index).plan(records, keep_missing=keep_missing)
        return home(index).build(
            records, model, keep_missing=keep_missing, on_progress=on_progress, on_notice=on_notice
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
        reading = ReadAhead(text, self._encoder)
        found = triage(text, country, reading)
        filters = Filters(specialty, doctor, source, since, sex, age)
        common: dict[str, Any] = {
            "query": text, "alerts": found.alerts, "crisis": found.crisis, "denied": found.denied,
        }  # fmt: skip
        script = foreign_script(text, self.manifest["scripts"])
        if script and abstain:
            unread = f"Nothing in this index is written in {script} script. Ask in another one."
            return Result(**common, abstained=True, reason=unread, took_ms=_ms(began))
        searched = leave_out(text, found.denied_spans)
        parts = reading.parts if searched == text else read(searched, self._encoder)
        vector = direction(parts)
        scale = self._scale(vector)
        found_candidates = self._candidates(vector, searched, signs_of(text), filters)
        answers = [hit for hit in found_candidates if not hit.is_article]
        close = self._close(answers, scale, query_words(searched)) if abstain else answers
        reason = None if close or not abstain else _why_nothing(answers)
        shown = self._present(close, k, scale)
        background = [
            hit for hit in found_candidates if hit.is_article and scale.is_close(hit.score)
        ]
        return Result(
            **common,
            abstained=reason is not None,
            reason=reason,
            answers=shown,
            background=self._present(background, 3, scale),
            took_ms=_ms(began),
        )

    def similar(self, record_id: str, k: int = 5) -> Result:
        """The answers nearest to a record's question, itself left out; RecordNotFound."""
        began = time.perf_counter()
        record = self.show(record_id)
        text = question_text(record)[:MAX_QUERY_LETTERS]
        vector = direction(read(text, self._encoder))
        near = self._candidates(vector, text, signs_in(record), Filters())
        itself = number_of(record_id, record.kind)
        others = [hit for hit in near if not hit.is_article and hit.num != itself]
        shown = self._present(others, k, self._scale(vector))
        return Result(text, answers=shown, took_ms=_ms(began))

    def show(self, record_id: str) -> Record:
        """The record of an id, whole; RecordNotFound."""
        with self._holdings.reading():
            record = self._holdings.record(record_id)
        if record is None:
            raise RecordNotFound(
                f"no record {record_id} in {self.address}: ids are in `curbside ask --json`"
            )
        return record

    def info(self) -> dict[str, Any]:
        """What the index holds and what built it."""
        files = self.manifest["files"]
        return {
            "index": self.address,
            "generation": self.generation,
            "generations": self._holdings.generations(),
            "counts": self.manifest["counts"],
            "sources": self._holdings.sources(),
            "specialties": self._holdings.top("specialty"),
            "model": self.manifest["model"],
            "vectors": self.manifest["vectors"],
            "ranking": self.manifest["ranking"],
            "calibrated": self.calibration is not None,
            "schema_version": self.manifest["schema_version"],
            "bytes": sum(file["bytes"] for file in files.values()),
            "sizes": sizes(self.manifest),
            "libraries": self.manifest["libraries"],
            "forgotten": len(self.manifest["forgotten"]),
        }

    @property
    def facets(self) -> Facets:
        """What filters can choose from, with the counts of the whole index."""
        with self._holdings.reading():
            return self._holdings.facets()

    def with_ranking(self, ranking: Ranking) -> Engine:
        """The same generation and encoder, asked with other weights; nothing is built."""
        return Engine(self._holdings.again(), self._encoder, ranking)

    def close(self) -> None:
        """Close the files that are not memory-mapped."""
        self._holdings.close()

    def _scale(self, vector: NDArray[np.float32]) -> Scale:
        return Scale.of(self.calibration, vector, self.ranking.abstain_below)

    def _candidates(
        self, vector: NDArray[np.float32], text: str, signs: Signs, filters: Filters
    ) -> list[Candidate]:
        with self._holdings.reading():
            passing = allowed(self._holdings, filters)
            return self._searcher.search(vector, query_words(text), signs, passing)

    def _present(self, found: list[Candidate], k: int, scale: Scale) -> tuple[Hit, ...]:
        with self._holdings.reading():
            return tuple(present(found, k, self._holdings, self.ranking, scale))

    def _close(self, answers: list[Candidate], scale: Scale, words: list[str]) -> list[Candidate]:
        """All answers when the first is close; of a question of a few words those that hold them all.

        A word or two mean little to an encoder, and who types them looks for the words.
        """
        if not answers or scale.is_close(answers[0].score):
            return answers
        if len(words) > KEYWORDS:
            return []
        holding = self._searcher.holding(words, answers)
        return [hit for hit in answers if hit.num in holding]


def _why_nothing(answers: list[Candidate]) -> str:
    if not answers:
        return "No answer in this index passes your filters."
    return "Nothing in this index is close enough to your question to be of use."


def _ms(began: float) -> float:
    return (time.perf_counter() - began) * 1000
