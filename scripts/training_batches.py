"""Rows -> batches of (query, document) texts: which meet in a batch, how long, in what words.

In-batch negatives are only as good as the company: rows about one disease are put together, so that
its symptoms and its treatment tell each other apart, and no two rows of a batch answer the same.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from training_data import Material, Row, name, words

Pair = tuple[str, ...]
# How a person asks about a subject of MedQuAD; {} is the disease.
ASKING = {
    "information": ["what is {}", "can you explain {} to me", "i was told i have {}, what does it mean"],
    "symptoms": ["how do i know if i have {}", "signs of {}", "what does {} feel like, what are its symptoms"],
    "treatment": ["how is {} treated", "is there any cure for {}", "{} treatment", "what helps against {}"],
    "causes": ["what causes {}", "why do people get {}", "why did i get {}", "reason for {}"],
    "inheritance": ["is {} inherited", "can my children get {} from me", "does {} run in families"],
    "frequency": ["how common is {}", "how many people have {}", "is {} rare"],
    "genetic changes": ["which gene causes {}", "{} gene mutation", "genetics of {}"],
    "exams and tests": ["how is {} diagnosed", "is there a test for {}", "{} diagnosis and tests"],
    "outlook": ["life expectancy with {}", "what is the prognosis of {}", "how long can one live with {}"],
    "susceptibility": ["who gets {}", "am i at risk for {}", "risk factors for {}"],
    "prevention": ["how can i prevent {}", "how to avoid getting {}", "prevention of {}"],
    "research": ["new research on {}", "are there clinical trials for {}"],
    "complications": ["what problems can {} lead to", "complications of {}"],
    "considerations": ["what should i know about living with {}", "{} what to consider"],
    "stages": ["what are the stages of {}", "stage of {}"],
}  # fmt: skip
BEFORE = [
    "Hello doctor.", "Hi,", "Dear sir or madam,", "I need some help please.", "Good morning.",
    "My mother was diagnosed last month.", "My son is six years old.", "I am a 45 year old woman.",
    "I am 62, male, and take pills for blood pressure.", "We live far from a hospital.",
    "I have read a lot on the internet and am still confused.", "I am very worried.",
    "My doctor did not explain much.", "This has been going on for about three months now.",
    "I have tried a few things and nothing worked.", "My husband is worried about me.",
    "I am 23 and otherwise healthy, I do not smoke.", "It started some weeks ago.",
]  # fmt: skip
AFTER = [
    "Thank you.", "Please help.", "Thanks in advance for any answer.", "What should I do?",
    "Any information would be appreciated.", "I hope to hear from you soon.", "Should I be worried?",
    "Please advise, I cannot sleep because of this.", "I do not know whom else to ask.",
]  # fmt: skip


@dataclass(frozen=True)
class Batch:
    """Pairs that are trained on together; a third text is a hard negative."""

    recipe: str
    pairs: list[Pair]


class Cook:
    """Makes one batch after another of each recipe, from one seeded source of chance."""

    def __init__(
        self, material: Material, config: dict[str, Any], mined: Sequence[list[Row]] = ()
    ) -> None:
        self._random = random.Random(config["seed"])
        self._size: int = config["batch_size"]
        self._lengths: list[int] = config["answer_words"]
        self._together: int = config["rows_of_a_disease"]
        self._medquad = _groups(material.medquad, name)
        self._doctors = _groups(material.doctors, lambda row: row["question"])
        self._entailed = [
            [row]
            for row in material.entailed
            if row["label"] and words(row["query"]) != words(row["candidate"])
        ]
        self._paraphrases = _triplets(material.paraphrases)
        self._mined = list(mined)
        self._waiting: dict[str, list[list[Row]]] = {}

    def batch(self, recipe: str) -> Batch:
        """Return a batch of a recipe: the name of a method below, spelled with an underscore."""
        make: Callable[[], Iterator[Pair]] = getattr(self, f"_{recipe}")
        return Batch(recipe, list(make()))

    def _question_answer(self) -> Iterator[Pair]:
        """A question as the site words it, and its answer."""
        length = self._length()
        for row in self._diseases():
            yield row["question"], self._stretch(row["answer"], length)

    def _consumer_answer(self) -> Iterator[Pair]:
        """A question as a patient words it, and the site's question and answer, or the answer."""
        length = self._length()
        for row in self._diseases():
            answer = self._stretch(row["answer"], length)
            whole = self._random.random() < 0.6
            yield self._asked(row), f"{row['question']} {answer}" if whole else answer

    def _doctor(self) -> Iterator[Pair]:
        """A patient's question and a doctor's answer, sometimes with the question before it."""
        for group in self._take("doctors", self._doctors):
            row = self._random.choice(group)
            yield self._told(row["question"]), self._stretch(row["answer"], self._lengths[1])

    def _long_doctor(self) -> Iterator[Pair]:
        """A long description, here a question and what one doctor said, and another's answer."""
        several = [group for group in self._doctors if len(group) > 1]
        for group in self._take("long_doctor", several):
            first, second = self._random.sample(group, 2)
            told = f"{self._told(first['question'])} {self._stretch(first['answer'], 60)}"
            yield told, self._stretch(second["answer"], self._lengths[1])

    def _entailment(self) -> Iterator[Pair]:
        """A clinician's question and the plainer one that answers it, either way round."""
        turned = self._random.random() < 0.5
        for (row,) in self._take("entailed", self._entailed):
            pair = row["query"], row["candidate"]
            yield pair[::-1] if turned else pair

    def _paraphrase(self) -> Iterator[Pair]:
        """A question, its paraphrase, and one in like words that asks for something else."""
        turned = self._random.random() < 0.5
        for (row,) in self._take("paraphrases", self._paraphrases):
            ends = (row["query"], row["same"])
            yield *(ends[::-1] if turned else ends), row["other"]

    def _hard(self) -> Iterator[Pair]:
        """A question, its answer, and another's that the base model takes for near."""
        for (row,) in self._take("mined", self._mined):
            yield self._told(row["question"]), row["answer"], row["negative"]

    def _halves(self) -> Iterator[Pair]:
        """One part of a long answer and another part of it: long texts about one matter."""
        long = [
            [row for row in group if len(row["answer"].split()) > 120] for group in self._medquad
        ]
        for group in self._take("halves", [group for group in long if group]):
            found = self._random.choice(group)["answer"].split()
            cut = self._random.randrange(40, len(found) - 40)
            before, after = " ".join(found[:cut][-55:]), " ".join(found[cut:][:55])
            yield (before, after) if self._random.random() < 0.5 else (after, before)

    def _diseases(self) -> Iterator[Row]:
        """Yield rows until a batch is full: several of a disease, each kind of question once."""
        left, seen = self._size, set[str]()
        while left:
            (group,) = self._take("medquad", self._medquad, 1)
            kinds = {row["qtype"]: row for row in self._random.sample(group, len(group))}
            for row in list(kinds.values())[: min(left, self._together)]:
                opening = " ".join(words(row["answer"])[:20])
                if opening not in seen:
                    seen.add(opening)
                    left -= 1
                    yield row

    def _take(self, key: str, groups: list[list[Row]], size: int = 0) -> list[list[Row]]:
        """Return the next groups in a shuffled order that begins anew when all were taken."""
        waiting = self._waiting.get(key, [])
        if len(waiting) < (size or self._size):
            waiting = self._random.sample(groups, len(groups))
        cut = len(waiting) - (size or self._size)
        self._waiting[key], taken = waiting[: max(cut, 0)], waiting[max(cut, 0) :]
        return taken

    def _length(self) -> int:
        return self._random.choices(self._lengths, weights=[5, 4, 2])[0]

    def _stretch(self, text: str, length: int) -> str:
        """Return an answer's opening, or as often as not a stretch from further on."""
        found = text.split()
        latest = len(found) - length
        if latest <= 0:
            return text
        start = self._random.randrange(latest) if self._random.random() < 0.4 else 0
        return " ".join(found[start : start + length])

    def _asked(self, row: Row) -> str:
        forms = ASKING.get(row["qtype"])
        if forms is None or self._random.random() < 0.15:
            return self._told(row["question"])
        asked = self._random.choice(forms).format(row["focus"])
        if self._random.random() < 0.3:
            return asked
        subject = f"{row['focus']}. " if self._random.random() < 0.5 else ""
        return subject + self._told(asked)

    def _told(self, question: str) -> str:
        """Return a question among the small talk of a message, or alone."""
        if self._random.random() < 0.4:
            return question
        before = self._random.sample(BEFORE, self._random.randrange(3))
        after = self._random.sample(AFTER, self._random.randrange(2))
        return " ".join([*before, question, *after])


def batches(cook: Cook, counts: dict[str, int], seed: int) -> list[Batch]:
    """Return the batches of a whole run, in the order they are trained in."""
    order = [recipe for recipe, count in counts.items() for _ in range(count)]
    random.Random(seed).shuffle(order)
    return [cook.batch(recipe) for recipe in order]


def _groups(given: list[Row], key: Callable[[Row], str]) -> list[list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in given:
        found.setdefault(key(row), []).append(row)
    return list(found.values())


def _triplets(given: list[Row]) -> list[list[Row]]:
    sides: dict[str, dict[int, str]] = {}
    for row in given:
        sides.setdefault(row["query"], {})[row["label"]] = row["candidate"]
    return [
        [{"query": query, "same": side[1], "other": side[0]}]
        for query, side in sides.items()
        if len(side) == 2
    ]
