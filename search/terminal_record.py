"""A record whole, and what an index holds, as lines for a terminal. Pure: data in, text out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ingest.record import Record
from search.terminal_text import Style, clean, wrapped
from search.wording import age, who


def record_lines(
    record: Record, style: Style, width: int, today: date | None = None
) -> Iterator[str]:
    """A record whole, who said what kept apart."""
    today = today or date.today()
    yield style.bold(clean(record.title or record.id))
    facts = [record.kind, record.source, record.url, record.byline and f"by {record.byline}"]
    facts += [f"published {record.published_on}" if record.published_on else None]
    facts += [f"reviewed by Dr. {record.reviewed_by}" if record.reviewed_by else None]
    yield style.dim(clean(" · ".join(fact for fact in facts if fact)))
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
    yield from (style.dim(clean(note)) for note in (*notes, f"id: {record.id}"))


def _section(heading: str, text: str, style: Style, width: int) -> Iterator[str]:
    yield ""
    yield style.bold(clean(heading))
    for line in text.split("\n"):
        yield from wrapped(line, width, indent="  ")


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
