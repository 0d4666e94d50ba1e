"""Which words of a query are denied, feared, past, somebody else's, or merely asked about."""

from __future__ import annotations

from .aside import asked_and_denied, past
from .asked import asked, feared, story, supposed
from .cues import meaning
from .denying import Denials
from .over import resolved
from .phrases import Span, Text
from .reading import Reading, places
from .relatives import of_family
from .rules import Kind


class Scope:
    """What the words around a sign do to it, worked out once for a query."""

    def __init__(self, text: Text) -> None:
        """Find the clauses and every denial of a text."""
        self._reading = Reading(text)
        self._masked = places(self._reading.unbroken("OTHER_MEANING")) | self._well()
        self._denials = Denials(self._reading)
        # Many patterns share a part, so its spans are asked after again and again.
        self._unreal_found: dict[tuple[Span, Kind], bool] = {}
        self._elsewhere_found: dict[tuple[Span, Kind], bool] = {}

    def live(
        self,
        span: Span,
        kind: Kind,
        category: str = "",
        used: frozenset[int] = frozenset(),
    ) -> bool:
        """Whether a stretch of words says that something is so, here and now.

        Denials made of `used` words are part of the sign itself ("does not fade" under a glass).
        """
        if span.start in self._masked or span.end - 1 in self._masked:
            return False
        if self._denials.before(span, used) or self._denials.after(span, kind, used):
            return False
        if category != "self_harm" and self._unreal(span, kind):
            return False
        if category == "self_harm" and self._reading.spans("RELAPSE"):
            return True
        return not (self._elsewhere(span, kind) or resolved(self._reading, span, category))

    def _unreal(self, span: Span, kind: Kind) -> bool:
        key = (span, kind)
        if key not in self._unreal_found:
            reading = self._reading
            self._unreal_found[key] = feared(reading, span, kind) or supposed(reading, span)
        return self._unreal_found[key]

    def _elsewhere(self, span: Span, kind: Kind) -> bool:
        key = (span, kind)
        if key not in self._elsewhere_found:
            reading = self._reading
            self._elsewhere_found[key] = (
                past(reading, span, kind)
                or of_family(reading, span, kind)
                or asked(reading, span)
                or asked_and_denied(reading, span)
                or story(reading, span)
            )
        return self._elsewhere_found[key]

    def denies(self, span: Span) -> bool:
        """Whether the words around a stretch deny it; a denial inside it is part of what it says."""
        own = frozenset(range(span.start, span.end))
        return self._denials.before(span, own) or self._denials.after(span, "sign", own)

    def tells(self, span: Span) -> bool:
        """Whether a stretch is told of the patient as it is now: not feared, past or somebody else's."""
        reading = self._reading
        if feared(reading, span, "sign") or past(reading, span, "sign"):
            return False
        return not of_family(reading, span, "sign")

    @property
    def denials(self) -> list[Span]:
        """The words that each denial reaches."""
        return self._denials.spans

    def denied_behind(self) -> list[int]:
        """The places of words such as "none" and "denied" that deny what stands before them."""
        return self._denials.behind()

    def _well(self) -> frozenset[int]:
        """The words that say that something is in order, with no "not" in front."""
        norms = self._reading.text.norms
        return places(
            span
            for span in self._reading.unbroken("WELL")
            if meaning.NOT_SO.isdisjoint(norms[max(0, span.start - 4) : span.start])
        )
