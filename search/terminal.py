"""Results and records as lines for a terminal. Pure: data in, text out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ingest.record import Record
from search.answer import LESS_CLOSE, Hit, Result
from search.present import matched_words
from search.wording import age, around, who

LONG_ANSWER = 3000
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Style:
    """Bold and dim on a terminal, nothing in a file or a pipe."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def bold(self, text: str) -> str:
        """The text in bold."""
        return f"\x1b[1m{text}\x1b[0m" if self._on else text

    def dim(self, text: str) -> str:
        """The text in a fainter colour."""
        return f"\x1b[2m{text}\x1b[0m" if self._on else text


def result_lines(
    result: Result, style: Style, width: int, explain: bool = False, today: date | None = None
) -> Iterator[str]:
    """A result as a person reads it, what is urgent first."""
    today = today or date.today()
    if result.crisis:
        yield from _wrapped(result.crisis.message, width, style.bold)
        for line in result.crisis.lines:
            yield f"    {style.bold(line.number)}  {line.name} ({line.country})"
        yield ""
    for alert in result.alerts:
        yield from _wrapped(f"URGENT: {alert.message}", width, style.bold)
        yield style.dim(f"    because you wrote: {alert.matched}")
        yield ""
    if result.denied:
        yield style.dim(f"You said you do not have: {', '.join(result.denied)}")
        yield ""
    if result.reason:
        yield from _wrapped(result.reason, width)
        yield ""
    for hit in result.answers:
        if hit.rank == result.less_close_from:
            yield style.bold(LESS_CLOSE)
            yield ""
        yield from _hit_lines(hit, result, style, width, explain, today)
    if result.background:
        yield style.bold("Background reading (articles, not a doctor's answer)")
        for hit in result.background:
            by = f", by {hit.byline}" if hit.byline else ""
            yield from _wrapped(
                f"{hit.title or 'Untitled'}{by} · {hit.record_id}", width, indent="  "
            )
            yield from _wrapped(_short(hit.passage, 220), width, indent="    ")
        yield ""
    yield from _wrapped(result.disclaimer, width, style.dim)


def _hit_lines(
    hit: Hit, result: Result, style: Style, width: int, explain: bool, today: date
) -> Iterator[str]:
    yield style.bold(f"{hit.rank}. {_clean(hit.title or _short(hit.question, 80))}")
    yield from _wrapped(_provenance(hit, today), width, indent="   ")
    if hit.question:
        yield from _wrapped(f"Asked: {_short(hit.question, 300)}", width, style.dim, "   ")
    if hit.excerpt:
        yield style.dim("   Only the beginning of this question and answer was seen:")
    yield from _passage_lines(hit, style, width)
    where = " · ".join(part for part in (hit.source, hit.url, hit.record_id) if part)
    yield from _wrapped(f"{where} · score {hit.score:.2f}", width, style.dim, "   ")
    if hit.other_answers:
        names = ", ".join(who(a["doctor"]) if a["doctor"] else "unnamed" for a in hit.other_answers)
        yield style.dim(f"   Also answered by {_clean(names)}: curbside show {hit.record_id}")
    if hit.near_duplicates:
        yield style.dim(
            f"   {len(hit.near_duplicates)} more that say the same: {', '.join(hit.near_duplicates)}"
        )
    if explain:
        yield from _explanation(hit, result, style, width)
    yield ""


def _provenance(hit: Hit, today: date) -> str:
    parts = [who(hit.doctor), *(part for part in (hit.specialty, hit.affiliation) if part)]
    when = "no date"
    if hit.replied_on:
        when = f"answered {hit.replied_on} ({age(hit.replied_on, today)})"
    elif hit.published_on:
        when = f"published {hit.published_on} ({age(hit.published_on, today)})"
    reviewed = f"reviewed by Dr. {hit.reviewed_by}" if hit.reviewed_by else ""
    return _clean(" · ".join(part for part in (*parts, when, reviewed) if part))


def _passage_lines(hit: Hit, style: Style, width: int) -> Iterator[str]:
    """The first hit's answer with its best passage in bold, and of the others the passage alone.

    The first is shown to its end: what a doctor warns of often stands there.
    """
    before, passage, after = around(hit)
    whole = hit.rank == 1 and len(hit.answer) <= LONG_ANSWER
    paint = style.bold if hit.rank == 1 else None
    for text, how, kept in (
        (before, None, whole),
        (passage, paint, True),
        (after, None, whole),
    ):
        if not kept:
            text = "…" if text.strip() else ""
        for line in text.split("\n"):
            if line.strip():
                yield from _wrapped(line.strip(), width, how, "   ")
    if not whole and (before.strip() or after.strip()):
        yield style.dim(f"   The whole answer: curbside show {hit.record_id}")


def _explanation(hit: Hit, result: Result, style: Style, width: int) -> Iterator[str]:
    """Why this hit stands where it does: each part of its rank, with what it comes from."""
    signals, parts = hit.signals, hit.signals["shares"]
    total = sum(parts.values())
    yield style.dim(f"   Why it stands here: parts that add up to {total:.2f}")
    reasons: list[tuple[float, str]] = []
    if signals["question"] is not None:
        like = _likeness(signals["question"])
        reasons.append((parts["question"], f"your question and the patient's question {like}"))
    if signals["passage"] is not None:
        like = _likeness(signals["passage"])
        reasons.append((parts["passage"], f"your question and the answer {like}"))
    words = ", ".join(matched_words(result.query, result.denied, hit)) or "none"
    reasons.append((parts["words"], f"words in both: {words}"))
    reasons.append((parts["signs"], "; ".join(_compared(signals["signs"]))))
    for share, reason in reasons:
        if reason:
            yield from _wrapped(f"{share:+.2f}  {reason}", width, style.dim, "     ")


def _compared(signs: Mapping[str, list[str]]) -> Iterator[str]:
    """What you and the patient there say of the same signs."""
    for names, words in (
        (signs["denied"], "neither you nor the patient there has"),
        (signs["only_told"], "you say you do not have, and the patient there has,"),
        (signs["only_asked"], "you have, and the patient there has not,"),
    ):
        if names:
            yield f"{words} {', '.join(names)}"


def _likeness(cosine: float) -> str:
    for floor, words in (
        (0.75, "mean much the same"),
        (0.55, "are close in meaning"),
        (0.35, "are somewhat alike"),
    ):
        if cosine >= floor:
            return words
    return "have little in common"


def record_lines(
    record: Record, style: Style, width: int, today: date | None = None
) -> Iterator[str]:
    """A record whole, who said what kept apart."""
    today = today or date.today()
    yield style.bold(_clean(record.title or record.id))
    facts = [record.kind, record.source, record.url, record.byline and f"by {record.byline}"]
    facts += [f"published {record.published_on}" if record.published_on else None]
    facts += [f"reviewed by Dr. {record.reviewed_by}" if record.reviewed_by else None]
    yield style.dim(_clean(" · ".join(fact for fact in facts if fact)))
    if record.excerpt:
        yield "Only a teaser of this page was seen."
    if record.question.text:
        asker = " ".join(
            x for x in (record.question.asker.sex, record.question.asker.age_band) if x
        )
        asked = " · ".join(x for x in ("Question", asker, record.question.asked_on) if x)
        yield from _section(asked, record.question.text, style, width)
    for answer in record.answers:
        when = (
            f"{answer.replied_on} ({age(answer.replied_on, today)})" if answer.replied_on else None
        )
        parts = (who(answer.doctor), answer.specialty, answer.affiliation, when)
        yield from _section(" · ".join(p for p in parts if p), answer.text, style, width)
    if record.body:
        yield from _section(
            "Article: background reading, not a doctor's answer", record.body, style, width
        )
    if record.supplement:
        heading = "From the page itself: no named doctor wrote this"
        yield from _section(heading, record.supplement, style, width)
    notes = [f"{name}: {', '.join(values)}" for name, values in
             (("tags", record.tags), ("related", record.related), ("flags", record.flags)) if values]  # fmt: skip
    yield ""
    yield from (style.dim(_clean(note)) for note in (*notes, f"id: {record.id}"))


def _section(heading: str, text: str, style: Style, width: int) -> Iterator[str]:
    yield ""
    yield style.bold(_clean(heading))
    for line in text.split("\n"):
        yield from _wrapped(line, width, indent="  ")


def info_lines(info: Mapping[str, Any]) -> Iterator[str]:
    """What ``Engine.info`` says, for reading."""
    counts, model = info["counts"], info["model"]
    kinds = (
        f"{counts['qa']} questions, {counts['excerpts']} excerpts, {counts['articles']} articles"
    )
    specialties = [f"{name} {count}" for name, count in list(info["specialties"].items())[:15]]
    kept = ", ".join(info["generations"])
    yield f"index       {info['index']}, generation {info['generation']} (kept: {kept})"
    yield f"records     {counts['records']}: {kinds}"
    yield "sources     " + ", ".join(f"{name} {count}" for name, count in info["sources"].items())
    yield f"specialties {', '.join(specialties) or 'none named'}"
    yield f"model       {model['name']}, {model['dimension']} dimensions, {model['weights_sha256'][:12]}"
    yield f"vectors     {counts['vectors']}, {_how_searched(info['vectors'])}"
    sizes = ", ".join(f"{part} {size / 2**20:.1f} MB" for part, size in info["sizes"].items())
    yield f"size        {sizes}"
    yield "built with  " + ", ".join(f"{name} {v}" for name, v in info["libraries"].items())


def _how_searched(vectors: Mapping[str, Any]) -> str:
    if vectors["kind"] == "approximate":
        return f"through lists (recall@10 {vectors['recall_at_10']:.3f} when it was built)"
    return str(vectors.get("note", "every one is scored"))


def _short(text: str, limit: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0] + " …"


def _wrapped(text: str, width: int, paint: Any = None, indent: str = "") -> Iterator[str]:
    lines = textwrap.wrap(
        _clean(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    yield from (paint(line) if paint else line for line in lines)


def _clean(text: str) -> str:
    return _CONTROLS.sub(" ", text)
