"""What a run of reading found, source by source, for its closing lines and ``--report``."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import astuple, dataclass, field
from typing import Any

from ingest.outcome import PageCount
from ingest.pages import Rejection
from ingest.record import RecordLine

TOLD_EACH = 20
"""How many rejections of one reason are told one by one."""


@dataclass
class SourceCount:
    """Pages, records and words of one source."""

    pages: int = 0
    records: int = 0
    excerpts: int = 0
    page_words: int = 0
    kept_words: int = 0

    @property
    def kept_share(self) -> float | None:
        """The share of the pages' visible words that went into full records, None without pages."""
        return self.kept_words / self.page_words if self.page_words else None


@dataclass
class Report:
    """The tally of one run; fill it by handing it to ``read_records``."""

    sources: dict[str, SourceCount] = field(default_factory=lambda: defaultdict(SourceCount))
    rows: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    redacted: Counter[str] = field(default_factory=Counter)
    merged: int = 0
    told: list[Rejection] = field(default_factory=list)

    def count_page(self, page: PageCount) -> None:
        """Add a page that gave records."""
        source = self.sources[page.source]
        source.pages += 1
        source.page_words += page.words
        source.kept_words += page.kept

    def count_record(self, record: RecordLine) -> None:
        """Add a record that came out."""
        source = self.sources[record.source]
        if record.excerpt:
            source.excerpts += 1
        else:
            source.records += 1

    def count_rejection(self, rejection: Rejection) -> None:
        """Add what gave no record, under its reason with the particulars taken out."""
        (self.skipped if rejection.skipped else self.rejected)[self.reason(rejection)] += 1
        if self.is_worth_telling(rejection):
            self.told.append(rejection)

    def is_worth_telling(self, rejection: Rejection) -> bool:
        """Whether a rejection already counted is among the first of its reason: the sum tells the rest."""
        return not rejection.skipped and self.rejected[self.reason(rejection)] <= TOLD_EACH

    @staticmethod
    def reason(rejection: Rejection) -> str:
        """Why something gave no record, without the particulars."""
        reason = re.sub(r"\(.*\)", "", rejection.reason)
        reason = re.sub(r"\ba copy of \S+", "a copy", reason)
        return re.sub(r"\b\d[\d.]*\b", "N", reason).strip()

    @property
    def records(self) -> int:
        """Full records and excerpts of all sources."""
        return sum(source.records + source.excerpts for source in self.sources.values())

    def to_text(self) -> str:
        """The whole tally as text that ``restore`` reads."""
        sources = {name: astuple(count) for name, count in self.sources.items()}
        counters = [self.rows, self.rejected, self.skipped, self.redacted]
        return json.dumps([sources, *counters, self.merged, [astuple(one) for one in self.told]])

    def restore(self, text: str) -> None:
        """Make this the tally that ``to_text`` wrote."""
        sources, rows, rejected, skipped, redacted, merged, told = json.loads(text)
        self.sources.update({name: SourceCount(*count) for name, count in sources.items()})
        self.rows, self.rejected = Counter(rows), Counter(rejected)
        self.skipped, self.redacted = Counter(skipped), Counter(redacted)
        self.merged, self.told = merged, [Rejection(*one) for one in told]

    def to_json(self) -> dict[str, Any]:
        """The tally as plain dictionaries, shares rounded to three digits."""
        return {
            "sources": {
                name: {
                    "pages": count.pages,
                    "rows": self.rows.get(name, 0),
                    "records": count.records,
                    "excerpts": count.excerpts,
                    "kept_share": None if count.kept_share is None else round(count.kept_share, 3),
                }
                for name, count in sorted(self.sources.items())
            },
            "merged_teasers": self.merged,
            "rejected": dict(self.rejected.most_common()),
            "skipped": dict(self.skipped.most_common()),
            "redacted": dict(self.redacted.most_common()),
        }

    def lines(self) -> list[str]:
        """The tally as the closing lines of a run."""
        lines = []
        for name, count in sorted(self.sources.items()):
            came = f"{count.pages} pages" if count.pages else f"{self.rows.get(name, 0)} rows"
            kept = "" if count.kept_share is None else f", {count.kept_share:.0%} of the words kept"
            lines.append(
                f"{name}: {came}, {count.records} records, {count.excerpts} excerpts{kept}"
            )
        if self.merged:
            lines.append(f"{self.merged} teasers merged into the full pages they preview")
        lines += [f"rejected {n}: {reason}" for reason, n in self.rejected.most_common()]
        lines += [f"skipped {n}: {reason}" for reason, n in self.skipped.most_common()]
        if self.redacted:
            removed = ", ".join(f"{n} {kind}" for kind, n in self.redacted.most_common())
            lines.append(f"personal details removed: {removed}")
        return lines
