"""Results as lines for a terminal. Pure: data in, text out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from search.answer import LESS_CLOSE, Hit, Result
from search.present import matched_words
from search.terminal_text import Style, clean, short, wrapped
from search.wording import age, around, who

LONG_ANSWER = 3000


def result_lines(
    result: Result, style: Style, width: int, explain: bool = False, today: date | None = None
) -> Iterator[str]:
    """A result as a person reads it, what is urgent first."""
    today = today or date.today()
    if result.crisis:
        yield from wrapped(result.crisis.message, width, style.bold)
        for line in result.crisis.lines:
            yield f"    {style.bold(line.number)}  {line.name} ({line.country})"
        yield ""
    for alert in result.alerts:
        yield from wrapped(f"URGENT: {alert.message}", width, style.bold)
        yield style.dim(f"    because you wrote: {alert.matched}")
        yield ""
    if result.denied:
        yield style.dim(f"You said you do not have: {', '.join(result.denied)}")
        yield ""
    if result.reason:
        yield from wrapped(result.reason, width)
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
            yield from wrapped(
                f"{hit.title or 'Untitled'}{by} · {hit.record_id}", width, indent="  "
            )
            yield from wrapped(short(hit.passage, 220), width, indent="    ")
        yield ""
    yield from wrapped(result.disclaimer, width, style.dim)


def _hit_lines(
    hit: Hit, result: Result, style: Style, width: int, explain: bool, today: date
) -> Iterator[str]:
    yield style.bold(f"{hit.rank}. {clean(hit.title or short(hit.question, 80))}")
    yield from wrapped(_provenance(hit, today), width, indent="   ")
    if hit.question:
        yield from wrapped(f"Asked: {short(hit.question, 300)}", width, style.dim, "   ")
    if hit.excerpt:
        yield style.dim("   Only the beginning of this question and answer was seen:")
    yield from _passage_lines(hit, style, width)
    where = " · ".join(part for part in (hit.source, hit.url, hit.record_id) if part)
    yield from wrapped(f"{where} · score {hit.score:.2f}", width, style.dim, "   ")
    if hit.other_answers:
        names = ", ".join(who(a["doctor"]) if a["doctor"] else "unnamed" for a in hit.other_answers)
        yield style.dim(f"   Also answered by {clean(names)}: curbside show {hit.record_id}")
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
    return clean(" · ".join(part for part in (*parts, when, reviewed) if part))


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
                yield from wrapped(line.strip(), width, how, "   ")
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
            yield from wrapped(f"{share:+.2f}  {reason}", width, style.dim, "     ")


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
