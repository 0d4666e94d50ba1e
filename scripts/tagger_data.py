"""Texts with their identifiers marked, and the many ways one of them is told anew in training."""

import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from faker import Faker

from ingest.privacy.features import TOKEN
from ingest.privacy.tagger import KINDS

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
from markedkit import MARK, lines

LOCALES = (
    "en_US en_GB en_IN en_NG en_KE en_PK en_PH zu_ZA yo_NG tw_GH id_ID fil_PH vi_VN tr_TR az_AZ de_DE de_AT fr_FR "
    "es_ES es_MX es_CO es_CL pt_BR pt_PT it_IT pl_PL ro_RO sv_SE fi_FI nl_NL hu_HU cs_CZ hr_HR da_DK no_NO et_EE "
    "lt_LT lv_LV sk_SK sl_SI"
).split()
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ0-9 .,'’#/()°º-]+")
_DOCTOR = re.compile(
    r"\b((?:Drs?|Prof|Doctor|Nurse|dr|doctor)\.? )([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_INITIALS, _SYLLABLES = (
    "b p m f d t n l g k h j q x zh ch sh r z c s y w".split(),
    "a ai an ang ao e en eng i ia ian iang iao ie in ing iu o ong ou u ua uan ui un uo".split(),
)
_CHINESE = (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang "
    "xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei "
    "su lu ding ren shen yao lim tan lee ng chan wong cheung lau ho leung kim park choi jung kang "
    "cho yoon jang hsieh tsai hsu chiang kuo"
).split()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: the kind of identifier it is, if one."""

    text: str
    kind: str | None = None


Text = tuple[Piece, ...]


def read(path: Path) -> list[Text]:
    """The texts of a file with marks, one a line; the names that a page gives are left out."""
    return [parse(line.split(";; ", 1)[-1]) for line in lines(path)]


def parse(line: str) -> Text:
    """A marked text in pieces."""
    found, at = [], 0
    for mark in MARK.finditer(line):
        assert mark[1] in KINDS, mark[0]
        found += [Piece(line[at : mark.start()]), Piece(mark[2], mark[1])]
        at = mark.end()
    return tuple(piece for piece in [*found, Piece(line[at:])] if piece.text)


def plain(text: Text) -> str:
    """The text without its marks."""
    return "".join(piece.text for piece in text)


def labels(text: Text) -> list[int]:
    """For each token the row of its kind, 0 for none."""
    kinds: list[int] = []
    for piece in text:
        row = KINDS.index(piece.kind) + 1 if piece.kind else 0
        kinds += [row] * len(piece.text)
    return [max(kinds[slice(*token.span())]) for token in TOKEN.finditer(plain(text))]


class Teller:
    """Tells texts anew with other identifiers, in other cases, in part already taken out."""

    def __init__(self, texts: Sequence[Text], seed: int) -> None:
        self._random = random.Random(seed)
        self._pool: dict[str, list[str]] = {kind: [] for kind in KINDS}
        for text in texts:
            for piece in text:
                if piece.kind:
                    self._pool[piece.kind].append(piece.text)
        Faker.seed(seed)
        self._fakers = [Faker(locale) for locale in LOCALES]

    def tell(self, text: Text) -> Text:
        """The text with some of it changed."""
        chance = self._random.random
        told = tuple(self._piece(piece) for piece in text)
        if (how := chance()) < 0.15:
            told = tuple(Piece(piece.text.lower(), piece.kind) for piece in told)
        elif how < 0.18:
            told = tuple(Piece(piece.text.upper(), piece.kind) for piece in told)
        elif how < 0.23:
            told = tuple(
                Piece(piece.text if piece.kind else re.sub(r"[.,:;!]", "", piece.text), piece.kind)
                for piece in told
            )
        return told

    def _piece(self, piece: Piece) -> Piece:
        chance = self._random.random
        if piece.kind is None:
            return Piece(_DOCTOR.sub(self._doctor, piece.text)) if chance() < 0.7 else piece
        if chance() < 0.08:
            return Piece("\0" * (len(piece.kind) + 2))
        if chance() < 0.6:
            value = self._value(piece.kind)
            if piece.text.islower() or (piece.kind == "name" and chance() < 0.08):
                value = value.lower()
            return Piece(value, piece.kind)
        return piece

    def _doctor(self, found: re.Match[str]) -> str:
        return found[1] + (self._name() if self._random.random() < 0.7 else found[2])

    def _value(self, kind: str) -> str:
        chance = self._random.random
        if kind == "name":
            return self._name()
        if kind == "age":
            return str(self._random.choice([*range(90, 104), 105, 107, 110]))
        if kind == "birth date" and chance() < 0.6:
            return self._date()
        if kind == "address" and chance() < 0.35:
            made = str(self._random.choice(self._fakers).address()).replace("\n", ", ")
            if _LATIN.fullmatch(made):
                return made
        return self._varied(self._random.choice(self._pool[kind]), kind)

    def _varied(self, value: str, kind: str) -> str:
        def other(found: re.Match[str]) -> str:
            return self._random.choice(
                "0123456789" if found[0].isdigit() else "ABCDEFGHJKLMNPRSTUVWXYZ"
            )

        return re.sub(r"\d|\b[A-Z](?=[A-Z]*\d)" if kind == "id" else r"\d", other, value)

    def _name(self) -> str:
        chance, pick = self._random.random, self._random.choice
        if (how := chance()) < 0.35:
            return pick(self._pool["name"])
        if how < 0.5:
            return self._chinese()
        maker = pick(self._fakers)
        given, family = maker.first_name(), maker.last_name()
        if not (_LATIN.fullmatch(given) and _LATIN.fullmatch(family)):
            return pick(self._pool["name"])
        whole, backwards = f"{given} {family}", f"{family} {given}"
        short = (f"{given[0]}. {family}", f"{given} {family[0]}.")
        return pick((given, given, whole, whole, family, backwards, *short))

    def _chinese(self) -> str:
        pick = self._random.choice
        family = pick(_CHINESE).title()
        given = [pick(_INITIALS) + pick(_SYLLABLES) for _ in range(pick((1, 2, 2)))]
        joined = pick(
            (
                "".join(given).title(),
                "-".join(given).title(),
                "-".join(each.title() for each in given),
            )
        )
        return pick((f"{family} {joined}", f"{joined} {family}", joined, family))

    def _date(self) -> str:
        number = self._random.randint
        day, month, year = number(1, 28), number(1, 12), number(1925, 2024)
        name = _MONTHS[month - 1]
        return self._random.choice((
            f"{day:02}/{month:02}/{year}", f"{month}/{day}/{year}", f"{year}-{month:02}-{day:02}",
            f"{day}.{month}.{year}", f"{day:02}.{month:02}.{year}", f"{day} {name} {year}",
            f"{name} {day}, {year}", f"{day}-{name[:3]}-{year}", f"{day}/{month}/{year % 100:02}",
            f"{name[:3]} {day} {year}", f"{day}th {name} {year}", f"{year}/{month:02}/{day:02}",
            f"{day:02}{month:02}{year}", f"{name[:3]}. {day}, {year}", f"the {day}th of {name} {year}",
        ))  # fmt: skip


def passages(texts: Iterator[str], words: int, chosen: random.Random) -> Iterator[Text]:
    """Stretches of some number of words of texts that identify nobody."""
    for text in texts:
        parts = re.findall(r"\S+\s*", text)
        if len(parts) > 5:
            size = chosen.randint(words // 3, words)
            at = chosen.randrange(max(1, len(parts) - size))
            yield (Piece("".join(parts[at : at + size])),)
