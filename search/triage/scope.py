"""Which words of a query are denied, feared, past, somebody else's, or merely asked about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

from . import cues
from .aside import asked_and_denied, past
from .bag import bag
from .lexicon import LEXICON
from .phrases import Pattern, Span, Text, table
from .rules import Kind
from .text import SENTENCE_END, SOFT_END

LONGEST_ITEM = 6
LONGEST_LIST = 60
# Words further off than this have nothing to do with a sign.
_REACH = 60
_HARD = frozenset({SENTENCE_END, "?", SOFT_END, "-", ":"})
_BUT = bag("but however although though except yet")
_STARTERS = bag(
    "i im ive my he hes she shes his her now today then it its this the suddenly sudden just still "
    "since we they tonight yesterday can could is am are do does should what how will would"
)


@cache
def _cue(name: str) -> tuple[Pattern, ...]:
    return table(getattr(cues, name), LEXICON)


class Scope:
    """What the words around a sign do to it, worked out once for a query."""

    def __init__(self, text: Text) -> None:
        """Find the clauses and every denial of a text."""
        self.text = text
        self.clause = self._clauses()
        self._found: dict[str, list[Span]] = {}
        self.masked = self._inside(self._unbroken("OTHER_MEANING")) | self._well()
        self.denials = self._denials()
        self._denied: dict[int, set[int]] = {}
        for denial in self.denials:
            for place in range(denial.start, denial.end):
                self._denied.setdefault(place, set()).add(denial.start - 1)
        self._personal = {
            number
            for word, number in zip(text.words, text.sentence, strict=True)
            if word.norm in cues.PERSONAL
        }

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
        if span.start in self.masked or span.end - 1 in self.masked:
            return False
        if self._denied_before(span, used) or self._denied_after(span, kind, used):
            return False
        if category != "self_harm" and self._feared(span, kind):
            return False
        if past(self, span, kind) or asked_and_denied(self, span):
            return False
        return not (self._of_family(span, kind) or self._asked(span))

    def denies(self, span: Span) -> bool:
        """Whether the words around a stretch deny it; a denial inside it is part of what it says."""
        own = frozenset(range(span.start, span.end))
        return self._denied_before(span, own) or self._denied_after(span, "sign", own)

    def tells(self, span: Span) -> bool:
        """Whether a stretch is told of the patient as it is now: not feared, past or somebody else's."""
        if self._feared(span, "sign") or past(self, span, "sign"):
            return False
        return not self._of_family(span, "sign")

    def _spans(self, name: str) -> list[Span]:
        if name not in self._found:
            patterns = (p for p in _cue(name) if self.text.may_hold(p))
            found = (span for p in patterns for span in self.text.find(p.parts[0]))
            self._found[name] = sorted(found)
        return self._found[name]

    def _unbroken(self, name: str) -> Iterator[Span]:
        """The cues of a table with no comma inside ("chest, cold sweat" is no chest cold)."""
        for start, end in self._spans(name):
            if not any(self.text.words[place].before for place in range(start + 1, end)):
                yield Span(start, end)

    def close(self, name: str, span: Span) -> list[Span]:
        """The cues of a table that stand near enough to a sign to have to do with it."""
        spans = self._spans(name)
        first = bisect_left(spans, span.start - _REACH, key=lambda cue: cue.start)
        last = bisect_left(spans, span.end + _REACH, key=lambda cue: cue.start)
        return spans[first:last]

    @staticmethod
    def _inside(spans: Iterable[Span]) -> frozenset[int]:
        return frozenset(place for span in spans for place in range(span.start, span.end))

    def _well(self) -> frozenset[int]:
        """The words that say that something is in order, with no "not" in front."""
        return self._inside(
            span
            for span in self._spans("WELL")
            if not any(
                word.norm in cues.NOT_SO
                for word in self.text.words[max(0, span.start - 4) : span.start]
            )
        )

    def _clauses(self) -> list[int]:
        numbers, count = [], 0
        for place, word in enumerate(self.text.words):
            joined = place > 0 and self.text.words[place - 1].norm in {
                "and",
                "plus",
                "so",
            }
            fresh = word.norm in _STARTERS and (word.before == "," or joined)
            count += word.before in _HARD or word.norm in _BUT or fresh
            numbers.append(count)
        return numbers

    # denial

    def _denials(self) -> list[Span]:
        pseudo = self._inside(Span(s.start, s.start + 1) for s in self._spans("NOT_DENIERS"))
        triggers = [
            s
            for s in self._spans("DENIERS")
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
        near = range(max(0, place - _REACH), place)
        same = [p for p in near if self.text.sentence[p] == self.text.sentence[place]]
        first = next((p for p in (*same, place) if words[p].norm == "nil"), place)
        return first > 0 and words[first].before in {"", ":", "-"}

    def _denied_before(self, span: Span, used: frozenset[int]) -> bool:
        return not self._denied.get(span.start, set()) <= used

    def _scope_end(self, trigger: Span) -> int:
        words = self.text.words
        with_and = words[trigger.start].norm in cues.LISTS_WITH_AND
        bare = words[trigger.start].norm in cues.LISTS_BARE
        commas, length = 0, 0
        end = min(len(words), trigger.end + LONGEST_LIST)
        for place in range(trigger.end, end):
            word = words[place]
            if word.before in _HARD or (word.before == "," and place == trigger.end):
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
        if norm in _BUT:
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
        for at, word in enumerate(self.text.words[place : place + LONGEST_LIST], start=place):
            if word.before in _HARD:
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

    def _denied_after(self, span: Span, kind: Kind, used: frozenset[int]) -> bool:
        cues_after = self.close("DENIED_AFTER", span)
        if any(0 <= cue.start - span.end <= 1 and not self._none_of(cue) for cue in cues_after):
            return True
        if self._plain_no(span.end) or self._plain_no(self._item_end(span)):
            return True
        if span.end in used or kind != "sign" or not self._near_after(span, "OVER_AFTER"):
            return False
        return not any(0 <= cue.start - span.end <= 10 for cue in self.close("BACK_AGAIN", span))

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
            for cue in self.close(name, span)
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

    # worry, history, family, information

    def _feared(self, span: Span, kind: Kind) -> bool:
        if self.led_by(span, "WORRY"):
            return True
        named = kind == "name" or any(
            word.norm in cues.NAMED for word in self.text.words[span.start : span.end]
        )
        return named and self.led_by(span, "WORRY_NAME")

    def led_by(self, span: Span, name: str, reach: int = 10) -> bool:
        """Whether a cue of a table stands in front of a sign, in the same clause."""
        real = {cue.start for cue in self.close("REAL_WORRY", span)}
        return any(
            cue.start < span.start <= cue.end + reach
            and cue.start not in real
            and self.clause[max(cue.end - 1, cue.start)] >= self.clause[span.start]
            for cue in self.close(name, span)
        )

    def present(self, span: Span) -> bool:
        """Whether a word near a sign says that it is there now."""
        gone = self._inside(self.close("NOT_NOW", span) + self.close("LONG_AGO", span))
        return any(
            self.same_clause(cue, span) and cue.start not in gone
            for cue in self.close("STILL_NOW", span)
        )

    def same_clause(self, cue: Span, span: Span) -> bool:
        """Whether a cue and a sign share a clause."""
        return self.clause[cue.start] <= self.clause[span.end - 1] and (
            self.clause[cue.end - 1] >= self.clause[span.start]
        )

    def _of_family(self, span: Span, kind: Kind) -> bool:
        names = ["FAMILY", "FAMILY_NAME"] if kind == "name" else ["FAMILY"]
        if self._spans("HEREDITY"):
            names = ["FAMILY", "FAMILY_NAME"]
        told = any(self.same_clause(cue, span) for name in names for cue in self.close(name, span))
        return told and not self.present(span)

    def _asked(self, span: Span) -> bool:
        number = self.text.sentence[span.start]
        if number in self._personal:
            return False
        if any(
            self.text.sentence[cue.start] == number for cue in self.close("NOT_INFORMATION", span)
        ):
            return False
        before = any(
            cue.start < span.start and self.text.sentence[cue.start] == number
            for cue in self.close("INFORMATION", span)
        )
        after = any(0 <= cue.start - span.end <= 1 for cue in self.close("INFORMATION_AFTER", span))
        return before or after

    # for showing what is denied

    def denied_behind(self) -> list[int]:
        """The places of words such as "none" and "denied" that deny what stands before them."""
        plain = [p for p in range(1, len(self.text.words)) if self._plain_no(p)]
        bare = [
            cue.start
            for cue in self._spans("DENIED_AFTER")
            if cue.start > 0 and not self._none_of(cue)
        ]
        return sorted({*plain, *bare})
