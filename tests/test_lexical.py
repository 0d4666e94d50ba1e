from pathlib import Path

import pytest

from search.fuse import Ranking
from search.lexical import LexicalDoc, LexicalIndex, query_words

DOCS = (
    LexicalDoc(1, "qa", "Lip twitching", "my lip twitches at night", "drink less coffee", "lip"),
    LexicalDoc(2, "qa", "Knee pain", "my knee hurts on stairs", "rest the knee", "knee"),
    LexicalDoc(3, "article", "Coffee", "", "coffee and sleep and twitching", ""),
)


@pytest.fixture
def index(tmp_path: Path) -> LexicalIndex:
    assert LexicalIndex.write(tmp_path, DOCS) == 3
    return LexicalIndex.open(tmp_path, Ranking().boosts())


def test_the_record_with_the_words_is_found_in_any_inflection(index: LexicalIndex) -> None:
    assert [num for num, _ in index.search(["twitch", "lips"], 5, "qa")] == [1]


def test_kinds_are_searched_apart(index: LexicalIndex) -> None:
    assert [num for num, _ in index.search(["coffee"], 5, "article")] == [3]


def test_a_filter_changes_what_is_found_but_no_score(index: LexicalIndex) -> None:
    free = dict(index.search(["knee", "coffee"], 5, "qa"))
    kept = dict(index.search(["knee", "coffee"], 5, "qa", [2]))
    assert kept == {2: pytest.approx(free[2])}


@pytest.mark.parametrize(
    "text", ['lip AND "', "title:lip^9 (", "lip\\", "NOT lip", "-lip", "[a TO b]"]
)
def test_a_question_is_words_and_never_a_query_language(index: LexicalIndex, text: str) -> None:
    assert [num for num, _ in index.search(query_words(text), 5, "qa")][:1] == [
        1
    ] or "lip" not in text


def test_no_words_find_nothing(index: LexicalIndex) -> None:
    assert index.search(query_words("?! the of"), 5, "qa") == []


def test_query_words_are_distinct_and_without_the_commonest() -> None:
    assert query_words("My lip, my LIP is twitching") == ["lip", "twitching"]
