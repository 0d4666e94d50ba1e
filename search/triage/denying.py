"""Which words of a query are denied, and what a denial reaches."""

from __future__ import annotations

from .cues import denial as cues
from .phrases import Span
from .reading import BUT, HARD, REACH, Reading, places
from .rules import Kind
from .text import SENTENCE_END, SOFT_END

LONGEST_ITEM = 6
LONGEST_LIST = 60


class Denials:
    """Every denial of a query, worked out once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.spans = self._denials()
        self._denied: dict[int, set[int]] = {}
        for denial in self.spans:
            for place in range(denial.start, denial.end):
                self._denied.setdefault(place, set()).add(denial.start - 1)

    def _denials(self) -> list[Span]:
        pseudo = places(Span(s.start, s.start + 1) for s in self.reading.spans("NOT_DENIERS"))
        triggers = [
            s
            for s in self.reading.spans("DENIERS")
            if s.start not in pseudo and not self._closing(s.start)
        ]
        return [Span(s.end, self._scope_end(s)) for s in triggers]

    def _closing(self, place: int) -> bool:
        """Whether a "nil" belongs to what stands before it ("fever nil") and not to what follows."""
        words = self.text.words
        if words[place].norm not in {"nil", "excluded"}:
            return False
        if words[place].norm == "excluded":
            return place > 0 and words[place - 1].norm in cues.BEING
        near = range(max(0, place - REACH), place)
        same = [p for p in near if self.text.sentence[p] == self.text.sentence[place]]
        first = next((p for p in (*same, place) if words[p].norm == "nil"), place)
        return first > 0 and words[first].before in {"", ":", "-"}

    def before(self, span: Span, used: frozenset[int]) -> bool:
        """Whether a denial that is not made of `used` words reaches the start of a sign."""
        return not self._denied.get(span.start, set()) <= used

    def _scope_end(self, trigger: Span) -> int:
        words = self.text.words
        with_and = words[trigger.start].norm in cues.LISTS_WITH_AND
        bare = words[trigger.start].norm in cues.LISTS_BARE
        commas, length = 0, 0
        end = min(len(words), trigger.end + LONGEST_LIST)
        for place in range(trigger.end, end):
            word = words[place]
            if word.before in HARD or (word.before == "," and place == trigger.end):
                return place
            if self._ends_scope(place, trigger.end):
                return place
            if word.before == ",":
                if not self._list_goes_on(place, with_and, bare, commas):
                    return place
                commas, length = commas + 1, 0
            if word.norm == "and" and not (commas or with_and):
                return place
            length = 0 if word.norm in {"or", "nor", "and"} else length + 1
            if length > LONGEST_ITEM:
                return place
        return end

    def _ends_scope(self, place: int, first: int) -> bool:
        norm = self.text.words[place].norm
        if norm in BUT:
            return True
        if place == first:
            return norm in cues.SUBJECTS
        opening = all(
            self.text.words[p].norm in cues.SCOPE_OPENERS for p in range(first, place + 1)
        )
        if norm in cues.GOES_ON and self.text.words[place - 1].norm in {"or", "nor"}:
            return False
        return norm in cues.SCOPE_END and not (opening or self._inner(place))

    def _inner(self, place: int) -> bool:
        """Whether a "the" stands inside an item ("swelling of the lips")."""
        words = self.text.words
        return words[place].norm in cues.DETERMINERS and words[place - 1].norm in cues.PREPOSITIONS

    def _list_goes_on(self, place: int, with_and: bool, bare: bool, commas: int) -> bool:
        """Whether the words after a comma still belong to a list ("fever, chills or cough").

        After a `bare` denier ("denies") two items make a list without any "or"; else three do.
        """
        if self.text.words[place].norm in cues.ACTED:
            return False
        for at, word in enumerate(self.text.words[place : place + LONGEST_LIST], start=place):
            if word.before in HARD:
                break
            if self._inner(at):
                continue
            if word.norm in {"or", "nor"}:
                return True
            if word.norm == "and":
                return with_and or word.before != "," or commas > 0
            if word.norm in cues.SCOPE_END or word.norm in {"no", "not", "without"}:
                return False
            commas += word.before == ","
        return bare or commas > 1

    def after(self, span: Span, kind: Kind, used: frozenset[int]) -> bool:
        """Whether the words behind a sign deny it, or end one that lasts."""
        cues_after = self.reading.close("DENIED_AFTER", span)
        if any(0 <= cue.start - span.end <= 1 and not self._none_of(cue) for cue in cues_after):
            return True
        if self._unhurt(span):
            return True
        if self._plain_no(span.end) or self._plain_no(self._item_end(span)):
            return True
        if span.end in used or kind != "sign" or not self._near_after(span, "OVER_AFTER"):
            return False
        return not any(
            0 <= cue.start - span.end <= 10 for cue in self.reading.close("BACK_AGAIN", span)
        )

    def _unhurt(self, span: Span) -> bool:
        words = self.text.words
        return any(cue.start == span.end for cue in self.reading.close("UNHURT", span)) and any(
            word.before == "," for word in words[span.start + 1 : span.end]
        )

    def _none_of(self, cue: Span) -> bool:
        """Whether a "none" begins something else ("chest pain and none of the pills help")."""
        behind = self.text.words[cue.end : cue.end + 1]
        return self.text.words[cue.start].norm == "none" and any(w.norm == "of" for w in behind)

    def _item_end(self, span: Span) -> int:
        """One word past a sign that is asked about with a noun of its own ("suicidal thoughts? no")."""
        words = self.text.words
        more = span.end < len(words) and not words[span.end].before
        return span.end + 1 if more else span.end

    def _plain_no(self, place: int) -> bool:
        """Whether the next word is a "no" that stands alone ("chest pain? no.")."""
        words = self.text.words
        if (
            place >= len(words)
            or words[place].norm not in {"no", "nope"}
            or not words[place].before
        ):
            return False
        return place + 1 == len(words) or words[place + 1].before in {
            SENTENCE_END,
            ",",
            SOFT_END,
        }

    def _near_after(self, span: Span, name: str) -> bool:
        return any(
            0 <= cue.start - span.end <= 2
            and not self._moves_on(cue)
            and self.text.sentence[cue.start] == self.text.sentence[span.end - 1]
            and not any(
                self.text.words[place].norm
                in {"not", "never", "hasnt", "wont", "isnt", "and", "my"}
                for place in range(span.end, cue.start)
            )
            for cue in self.reading.close(name, span)
        )

    def _moves_on(self, cue: Span) -> bool:
        """Whether a sign only spreads or turns ("went down his arm", "all over", "gone blue")."""
        words = self.text.words
        last = words[cue.end - 1].norm
        if last == "over" and words[cue.end - 2].norm == "all":
            return True
        if cue.end == len(words) or words[cue.end].before:
            return False
        return words[cue.end].norm in cues.MOVES_ON.get(last, frozenset())

    def behind(self) -> list[int]:
        """The places of words such as "none" and "denied" that deny what stands before them."""
        plain = [p for p in range(1, len(self.text.words)) if self._plain_no(p)]
        bare = [
            cue.start
            for cue in self.reading.spans("DENIED_AFTER")
            if cue.start > 0 and not self._none_of(cue)
        ]
        return sorted({*plain, *bare})
