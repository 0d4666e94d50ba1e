"""Candidates -> hits as shown: one answer each, its best passage, copies folded, reasons given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ingest.record import Answer, Record
from search.answer import Hit
from search.calibration import Scale
from search.candidates import Candidate
from search.copies import Gist, Words
from search.fuse import Ranking, shares
from search.holdings import Holdings
from search.lexical import query_words

FOLD_DEPTH = 100
"""How many candidates are compared for copies, whatever k is."""


@dataclass(frozen=True, slots=True)
class _Shown:
    candidate: Candidate
    record: Record
    gist: Gist
    words: Words
    copies: list[str]


def present(
    candidates: Sequence[Candidate], k: int, holdings: Holdings, ranking: Ranking, scale: Scale
) -> list[Hit]:
    """The first ``k`` candidates as hits, those that say the same folded under the best of them."""
    compared = candidates[:FOLD_DEPTH]
    gists = holdings.gists_of([candidate.num for candidate in compared])
    shown: list[_Shown] = []
    for candidate in compared:
        mine = gists[candidate.num]
        like = [other for other in shown if other.gist.may_be_copies(mine)]
        if not like and len(shown) == k:  # copies of what is not shown need not be known
            continue
        record = holdings.numbered(candidate.num)
        words = Words.of(record)
        twin = next((other for other in like if other.words.are_copies(words)), None)
        if twin is not None:
            twin.copies.append(record.id)
        elif len(shown) < k:
            shown.append(_Shown(candidate, record, mine, words, []))
    return [
        _hit(rank, item.candidate, item.record, item.copies, ranking, scale)
        for rank, item in enumerate(shown, 1)
    ]


def _hit(
    rank: int,
    candidate: Candidate,
    record: Record,
    copies: list[str],
    ranking: Ranking,
    scale: Scale,
) -> Hit:
    best = candidate.best
    place = best.place if best and best.field == "answer" else 0
    shown = record.answers[place] if record.answers else Answer("")
    text = record.body or shown.text
    passage = text[best.start : best.stop] if best else ""
    others = tuple(
        {"doctor": answer.doctor, "specialty": answer.specialty, "replied_on": answer.replied_on}
        for number, answer in enumerate(record.answers)
        if number != place
    )
    return Hit(
        rank=rank,
        score=round(scale.shown(candidate.score), 4),
        close=scale.is_close(candidate.score),
        record_id=record.id,
        excerpt=record.excerpt,
        doctor=shown.doctor,
        specialty=shown.specialty,
        affiliation=shown.affiliation,
        replied_on=shown.replied_on,
        asked_on=record.question.asked_on,
        title=record.title,
        question=record.question.text,
        answer=text,
        passage=passage,
        source=record.source,
        url=record.url,
        reviewed_by=record.reviewed_by,
        published_on=record.published_on,
        byline=record.byline,
        near_duplicates=tuple(copies),
        other_answers=others,
        signals=_signals(candidate, ranking),
    )


def _signals(candidate: Candidate, ranking: Ranking) -> dict[str, Any]:
    """What each part gave to the score."""
    measured = candidate.signals
    parts = shares(measured, ranking)
    return {
        "question": None if measured.question is None else round(measured.question, 4),
        "passage": None if measured.passage is None else round(measured.passage, 4),
        "words": round(measured.asked_words + measured.told_words, 3),
        "signs": {
            side: list(getattr(measured.signs, side))
            for side in ("affirmed", "denied", "only_asked", "only_told")
        },
        "shares": {part: round(share, 4) for part, share in asdict(parts).items()},
    }


def matched_words(query: str, denied: Sequence[str], hit: Hit) -> list[str]:
    """The words of a query, those it denies aside, that stand in a hit, in the query's order."""
    stand = set(query_words(f"{hit.title or ''} {hit.question} {hit.answer}"))
    stand -= set(query_words(" ".join(denied)))
    return [word for word in query_words(query) if word in stand]
