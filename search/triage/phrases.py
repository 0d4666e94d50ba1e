"""The little language of the rules: phrases over words, and how they are found in a query.

A phrase is a row of elements: `word`, `this|that`, `two_words|three_words_here`, `stop~` (stop, stops,
stopped, stopping), `<CLASS>` of the lexicon; `element?` may be absent; `..` stands for up to three
words of any kind, `..5` for up to five. `a & b` asks for both, near each other, in either order.
`a ! b` asks for a without b in the same sentence. A line that ends in `|`, `&` or `!` goes on.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import NamedTuple

from .bag import bag
from .spelling import usual
from .text import SENTENCE_END, Token

NEAR = 12
# No span is longer, so none that starts further back can reach this near.
_FAR = 60
_NOTS = ("not", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt")
_OPEN = ("|", "&", "!")
_GAP_STOPS = bag(
    "no not never without none neither nor dont doesnt didnt isnt wasnt arent werent hasnt "
    "havent hadnt wouldnt denies denied deny but however except although"
)
_DENYING = frozenset({*_NOTS, "doesnt", "dont", "didnt", "no"})
_SENTENCE = frozenset({SENTENCE_END, "?"})


class Lexicon(dict[str, str]):
    """Classes of words by name, and each element, class and word met so far, worked out."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        super().__init__(classes)
        self.elements: dict[str, Element] = {}


class Span(NamedTuple):
    """A stretch of words: the first, and one past the last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Element:
    """One place in a phrase: the words that may stand there, or a gap of at most `gap` words.

    `heads` are all words the place can start with, those of its `longer` rows included.
    """

    words: frozenset[str] = frozenset()
    longer: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    gap: int = 0
    heads: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pattern:
    """Phrases that must all stand near each other, and phrases that must not.

    `needs` holds, for each place that must be filled, the words one of which the query must have.
    """

    parts: tuple[tuple[Element, ...], ...]
    absent: tuple[tuple[Element, ...], ...] = ()
    needs: tuple[frozenset[str], ...] = ()


def parse(line: str, lexicon: Lexicon) -> Pattern:
    """The pattern a line of a rule table stands for; an unknown class name raises KeyError."""
    wanted, *unwanted = line.split("!")
    parts = tuple(_part(text, lexicon) for text in wanted.split("&"))
    needs = (e.heads for part in parts for e in part if not e.optional and not e.gap)
    absent = tuple(_part(text, lexicon) for text in unwanted)
    return Pattern(parts, absent, tuple(sorted(needs, key=len)))


def table(text: str, lexicon: Lexicon) -> tuple[Pattern, ...]:
    """The pattern of every line of a rule table that is neither empty nor a comment."""
    lines = (line.split("#")[0].strip() for line in text.splitlines())
    return tuple(parse(line, lexicon) for line in _unwrapped(lines) if line)


def _unwrapped(lines: Iterable[str]) -> Iterator[str]:
    held = ""
    for line in lines:
        held += line
        if not held.endswith(_OPEN):
            yield held
            held = ""
        elif not held.endswith("|"):
            held += " "


def _part(text: str, lexicon: Lexicon) -> tuple[Element, ...]:
    return tuple(_element(item, lexicon) for item in text.split())


def _element(item: str, lexicon: Lexicon) -> Element:
    found = lexicon.elements.get(item)
    if found is None:
        found = lexicon.elements[item] = _worked_out(item, lexicon)
    return found


def _worked_out(item: str, lexicon: Lexicon) -> Element:
    if item.startswith(".."):
        return Element(gap=int(item[2:] or 3))
    if item.endswith("?"):
        return replace(_element(item.rstrip("?"), lexicon), optional=True)
    if "|" in item:
        return _any_of(item.split("|"), lexicon)
    if item.startswith("<"):
        return _any_of(lexicon[item.strip("<>")].split(), lexicon)
    if "_" in item:
        rows = tuple(product(*map(_variants, item.split("_"))))
        return Element(longer=rows, heads=frozenset(row[0] for row in rows))
    words = inflected(item[:-1]) if item.endswith("~") else frozenset(_variants(item))
    return Element(words, heads=words)


def _any_of(items: Iterable[str], lexicon: Lexicon) -> Element:
    found = [_element(item, lexicon) for item in items]
    return Element(
        frozenset().union(*(each.words for each in found)),
        tuple(row for each in found for row in each.longer),
        heads=frozenset().union(*(each.heads for each in found)),
    )


def _variants(word: str) -> Sequence[str]:
    """A rule's "not" also stands for the forms that "is not" and "has not" are joined into."""
    return _NOTS if word == "not" else (usual(word),)


def inflected(verb: str) -> frozenset[str]:
    """The regular forms of a word, and some that are only spelled wrong."""
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb.endswith("y"):
        return frozenset({verb, stem[:-1] + "ies", stem[:-1] + "ied", verb + "ing"})
    return frozenset(
        {verb, verb + "s", stem + "es", stem + "ed", stem + "ing", verb + "in"}
        | {stem + stem[-1] + "ed", stem + stem[-1] + "ing"}
    )


# Asked of a part of a pattern, with the words that its other parts stand on.
Live = Callable[[Span, frozenset[int]], bool]


def _covered(raw: Sequence[Sequence[Span]], but: int) -> frozenset[int]:
    return frozenset(
        place
        for part, spans in enumerate(raw)
        if part != but
        for span in spans
        for place in range(*span)
    )


class Text:
    """The words of one query, ready for phrases to be looked for."""

    def __init__(self, words: Sequence[Token]) -> None:
        """Number the sentences and note which words occur."""
        self.words = words
        self.norms = tuple(word.norm for word in words)
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(words):
            self.places.setdefault(word.norm, []).append(place)
        self.vocabulary = frozenset(self.places)
        self.sentence: list[int] = []
        count = 0
        for word in words:
            count += word.before in _SENTENCE
            self.sentence.append(count)
        self._ages = self._years_of_age()

    def _years_of_age(self) -> frozenset[int]:
        """The places of "years" and "old" in an age, which say nothing of how long a sign has lasted."""
        norms = self.norms
        return frozenset(
            place
            for old in self.places.get("old", ())
            if old > 1 and norms[old - 1] in {"year", "years"} and norms[old - 2].isdecimal()
            for place in (old - 1, old)
        )

    def find(self, part: Sequence[Element]) -> list[Span]:
        """Every stretch of the text that a phrase fits, at most one for each first word."""
        spans = []
        for start in self._starts(part[0]):
            end = self._fit(part, 0, start, start)
            if end > start:
                spans.append(Span(start, end))
        return spans

    def _starts(self, element: Element) -> Iterable[int]:
        if element.optional:
            return range(len(self.words))
        present = element.heads & self.vocabulary
        return sorted(place for word in present for place in self.places[word])

    def _fit(self, part: Sequence[Element], at: int, pos: int, first: int) -> int:
        """Where the rest of a phrase ends when it is laid from word `pos` on; -1 if it does not fit."""
        if at == len(part):
            return pos
        element = part[at]
        if element.gap:
            return self._leap(part, at, pos, first)
        for step in self._steps(element, pos, first):
            end = self._fit(part, at + 1, pos + step, first)
            if end >= 0:
                return end
        return self._fit(part, at + 1, pos, first) if element.optional else -1

    def _leap(self, part: Sequence[Element], at: int, pos: int, first: int) -> int:
        behind = self.words[pos - 1].norm if pos > first else ""
        for skipped in range(part[at].gap + 1):
            if behind in _DENYING and self._turns(pos + skipped, behind):
                return -1
            end = self._fit(part, at + 1, pos + skipped, first)
            if end >= 0:
                return end
            if pos + skipped >= len(self.words):
                return -1
            word = self.words[pos + skipped]
            if word.norm in _GAP_STOPS or word.before in _SENTENCE:
                return -1
        return -1

    def _turns(self, place: int, after: str) -> bool:
        """Whether a "not" in front reaches no further ("not floppy, drinking", "isn't red and fades")."""
        if place >= len(self.words):
            return False
        return self.words[place].before == "," or (
            after != "no" and self.words[place].norm == "and"
        )

    def _steps(self, element: Element, pos: int, first: int) -> Iterable[int]:
        if pos >= len(self.words) or (pos > first and self.words[pos].before in _SENTENCE):
            return
        if self.norms[pos] not in element.heads:
            return
        for row in element.longer:
            if self.norms[pos : pos + len(row)] == row:
                yield len(row)
        if self.norms[pos] in element.words:
            yield 1

    def may_hold(self, pattern: Pattern) -> bool:
        """Whether the text has a word for every place of a pattern that must be filled."""
        return not any(need.isdisjoint(self.vocabulary) for need in pattern.needs)

    def match(self, pattern: Pattern, live: Live) -> Span | None:
        """The first place where a pattern holds with every part live, or None."""
        if not self.may_hold(pattern):
            return None
        if len(pattern.parts) == 1:
            alone = (span for span in self.find(pattern.parts[0]) if live(span, frozenset()))
            return next((span for span in alone if not self._spoiled(pattern, span)), None)
        raw = [self.find(part) for part in pattern.parts]
        found = []
        for part, spans in enumerate(raw):
            used = _covered(raw, but=part)
            found.append([span for span in spans if live(span, used)])
        if not all(found):
            return None
        for span in found[0]:
            whole = self._gather(span, found[1:])
            if whole and not self._spoiled(pattern, whole):
                return whole
        return None

    def _gather(self, span: Span, others: Sequence[Sequence[Span]]) -> Span | None:
        for spans in others:
            first = bisect_left(spans, span.start - _FAR, key=lambda other: other.start)
            last = bisect_left(spans, span.end + NEAR + 1, key=lambda other: other.start)
            near = [other for other in spans[first:last] if self._near(span, other)]
            if not near:
                return None
            best = min(near, key=lambda other: max(span.start, other.start))
            span = Span(min(span.start, best.start), max(span.end, best.end))
        return span

    def _near(self, left: Span, right: Span) -> bool:
        if left.start > right.start:
            left, right = right, left
        far = right.start - left.end > NEAR
        return not far and self.sentence[right.start] - self.sentence[left.end - 1] <= 1

    def _spoiled(self, pattern: Pattern, span: Span) -> bool:
        return any(
            self.sentence[span.start] <= self.sentence[other.start] <= self.sentence[span.end - 1]
            for part in pattern.absent
            for other in self.find(part)
            if not (other.start in self._ages and other.end == other.start + 1)
        )
