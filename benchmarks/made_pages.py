"""Pages by the thousand, put together from the sentences of `corpus/`, for builds of any size."""

import html
import random
from collections.abc import Iterator
from pathlib import Path

from ingest.pipeline import read_records

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
PAGES_A_FOLDER = 1000

PAGE = """<html><head><title>{title}</title><link rel="canonical" href="https://pages.example/{number}"></head>
<body><nav><a href="/">Home</a> <a href="/ask">Ask a doctor</a></nav><h1>{title}</h1>
<p>{question}</p><p>Roe, {age}~{last} year old {sex}. Ask Date: {year}/05/06</p>
<p>Dr. {doctor} reply {specialty}</p><p>{answer}</p><p>Reply Date: {year}/05/07</p>
<footer><p>All rights reserved</p></footer></body></html>
"""
DOCTORS = ("Ana Ferreira", "Bo Lindqvist", "Chidi Okafor", "Dora Novak", "Emil Brandt", "Fay Ito")
SPECIALTIES = ("Neurology", "Dermatology", "Cardiology", "Orthopedics", "Psychiatry")


class Maker:
    """Makes the page of a number, the same on every machine for the same corpus."""

    def __init__(self) -> None:
        records = [record for record in read_records([CORPUS]) if record.kind == "qa"]
        self._asked = _sentences(record.question.text for record in records)
        self._said = _sentences(answer.text for record in records for answer in record.answers)
        words = {word for sentence in self._asked for word in sentence.split()}
        self._words = sorted(
            word for word in words if len(word) > 3 and word.isalpha() and word.islower()
        )

    def page(self, number: int, edition: int = 0) -> str:
        """The HTML of a page: some 70 words of question, 110 of answer; an edition has its own answer."""
        chance = random.Random(number)
        question = self._story(chance)
        title = f"{chance.choice(self._asked)[:50].rstrip()} (case {number})"
        age = chance.randrange(20, 80, 10)
        doctor, specialty = chance.choice(DOCTORS), chance.choice(SPECIALTIES)
        sex, year = chance.choice(("male", "female")), chance.randrange(2005, 2020)
        said = " ".join(random.Random(number * 1000 + edition).sample(self._said, 8))
        texts = {"title": title, "question": f"Case {number}. {question}", "answer": said}
        return PAGE.format(
            number=number, age=age, last=age + 9, doctor=doctor, specialty=specialty, sex=sex,
            year=year, **{name: html.escape(text) for name, text in texts.items()},
        )  # fmt: skip

    def story(self, number: int) -> str:
        """A patient's question of some 70 words."""
        return self._story(random.Random(number))

    def _story(self, chance: random.Random) -> str:
        return " ".join(chance.sample(self._asked, 5))

    def row(self, number: int) -> dict[str, str]:
        """A row of the same kind with short texts: some 12 words of question, 35 of answer."""
        chance = random.Random(number)
        words = " ".join(chance.sample(self._asked, 1)).split()[:12]
        said = " ".join(chance.sample(self._said, 2)).split()[:35]
        told = self._told(number)
        return {
            "id": f"row-{number}", "question": f"{' '.join(words)} {told}?",
            "answer": f"{' '.join(said)} {told}.", "doctor": chance.choice(DOCTORS),
        }  # fmt: skip

    def _told(self, number: int) -> str:
        """A number in words of a question, so that no two rows are alike; digits might be taken for a phone's."""
        words: list[str] = []
        while number or not words:
            number, rest = divmod(number, len(self._words))
            words.append(self._words[rest])
        return " ".join(words)

    def write(self, folder: Path, numbers: range, edition: int = 0) -> None:
        """Write the pages of some numbers, a thousand to a folder."""
        for number in numbers:
            place = folder / f"{number // PAGES_A_FOLDER:04d}"
            place.mkdir(parents=True, exist_ok=True)
            (place / f"{number:07d}.html").write_text(self.page(number, edition), encoding="utf-8")


def _sentences(texts: Iterator[str]) -> list[str]:
    found = {
        sentence.strip()
        for text in texts
        for sentence in text.replace("\n", " ").split(". ")
        if 30 < len(sentence.strip()) < 200
    }
    return [f"{sentence.rstrip('.')}." for sentence in sorted(found)]
