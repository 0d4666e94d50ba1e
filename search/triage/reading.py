"""The words of a query with its clauses and its cues, found once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property

from .bag import bag
from .cues import cue
from .cues.asking import PEOPLE, PERSONAL, THEY
from .cues.meaning import NOT_SO
from .cues.times import NOT_PLAN
from .phrases import Span, Text
from .text import SENTENCE_END, SOFT_END

# Words further off than this have nothing to do with a sign.
REACH = 60
HARD = frozenset({SENTENCE_END, "?", SOFT_END, "-", ":"})
BUT = bag("but however although though except yet")
_STARTERS = bag(
    "i im ive my he hes she shes his her now today then it its this the suddenly sudden just still "
    "since we they tonight yesterday can could is am are do does should what how will would"
)


class Reading:
    """A text, the clause of each word, and where each table of cues has one."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.clause = self._clauses()
        self._found: dict[str, list[Span]] = {}
        words = zip(text.norms, text.sentence, strict=True)
        personal = PERSONAL if text.vocabulary.isdisjoint(PEOPLE) else PERSONAL - THEY
        # The sentences that speak of somebody the person who asks knows.
        self.personal = {number for norm, number in words if norm in personal}

    def _clauses(self) -> list[int]:
        numbers, count = [], 0
        for place, word in enumerate(self.text.words):
            joined = place > 0 and self.text.words[place - 1].norm in {"and", "plus", "so"}
            fresh = word.norm in _STARTERS and (word.before == "," or joined)
            count += word.before in HARD or word.norm in BUT or fresh
            numbers.append(count)
        return numbers

    def spans(self, name: str) -> list[Span]:
        """Every cue of a table, in order."""
        if name not in self._found:
            patterns = (p for p in cue(name) if self.text.may_hold(p))
            found = (span for p in patterns for span in self.text.find(p.parts[0]))
            self._found[name] = sorted(found)
        return self._found[name]

    def unbroken(self, name: str) -> Iterator[Span]:
        """The cues of a table with no comma inside ("chest, cold sweat" is no chest cold)."""
        for start, end in self.spans(name):
            if not any(self.text.words[place].before for place in range(start + 1, end)):
                yield Span(start, end)

    def close(self, name: str, span: Span) -> list[Span]:
        """The cues of a table that stand near enough to a sign to have to do with it."""
        spans = self.spans(name)
        if not spans:
            return spans
        first = bisect_left(spans, span.start - REACH, key=lambda cue: cue.start)
        last = bisect_left(spans, span.end + REACH, key=lambda cue: cue.start)
        return spans[first:last]

    def led_by(self, span: Span, name: str, reach: int = 10) -> bool:
        """Whether a cue of a table stands in front of a sign, in the same clause."""
        return any(
            cue.start < span.start <= cue.end + reach
            and cue.start not in self._real_worries
            and self.clause[max(cue.end - 1, cue.start)] >= self.clause[span.start]
            for cue in self.close(name, span)
        )

    def same_clause(self, cue: Span, span: Span) -> bool:
        """Whether a cue and a sign share a clause."""
        return self.clause[cue.start] <= self.clause[span.end - 1] and (
            self.clause[cue.end - 1] >= self.clause[span.start]
        )

    @cached_property
    def _real_worries(self) -> frozenset[int]:
        return frozenset(cue.start for cue in self.spans("REAL_WORRY"))

    @cached_property
    def _gone(self) -> frozenset[int]:
        return places(self.spans("NOT_NOW") + self.spans("LONG_AGO"))

    @cached_property
    def idle(self) -> bool:
        """Whether the person who asks is well or only curious, with no "not" in front."""
        return any(
            NOT_SO.isdisjoint(self.text.norms[max(0, cue.start - 2) : cue.start])
            for cue in self.spans("IDLE")
        )

    def present(self, span: Span) -> bool:
        """Whether a word near a sign says that it is there now."""
        return any(
            self.same_clause(cue, span)
            and cue.start not in self._gone
            and not self.of_plan(cue, span)
            and not self._since_then(cue, span)
            for cue in self.close("STILL_NOW", span)
        )

    def of_plan(self, cue: Span, span: Span) -> bool:
        """Whether a "now" is that of a question behind the sign ("burned as a child, which cream now")."""
        return any(
            span.end <= plan.start < cue.start
            and self.text.sentence[plan.start] == self.text.sentence[cue.start]
            and NOT_PLAN.isdisjoint(self.text.norms[plan.start : cue.start])
            for plan in self.close("PLAN", span)
        )

    def _since_then(self, cue: Span, span: Span) -> bool:
        """Whether a "since" counts from a time that the sign belongs to ("choked in 2015, no fish since")."""
        return self.text.norms[cue.start] == "since" and any(
            span.end <= ago.start < cue.start for ago in self.close("LONG_AGO", span)
        )


def places(spans: Iterable[Span]) -> frozenset[int]:
    """Every place that one of some spans covers."""
    return frozenset(place for span in spans for place in range(span.start, span.end))
