"""Records that say the same: what is told from the number of their words agrees with the words themselves."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from indexkit import engine, made, record

from search.copies import SAME_WORDS, Words
from search.layout import IndexLayout

ANSWER = (
    "Rest, drink water, keep the leg up, cool it, and see somebody if it has not gone by friday."
)
TEXTS = st.lists(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), max_size=26).map(" ".join)


@given(TEXTS, TEXTS)
def test_what_is_told_apart_by_numbers_and_sketches_shares_too_few_words(a: str, b: str) -> None:
    mine, other = Words.of(record("x", a)), Words.of(record("x", b))
    both, either = mine.answer & other.answer, mine.answer | other.answer
    alike = len(both) >= SAME_WORDS * len(either)
    assert mine.are_copies(other) == alike
    assert mine.gist.may_be_copies(other.gist) or not alike


WORDS = st.sets(st.text("abcde", min_size=1, max_size=4), min_size=10, max_size=80)


@given(WORDS, st.sets(st.integers(0, 79), max_size=6), WORDS)
def test_texts_that_share_nearly_all_words_are_never_told_apart_by_their_sketch(
    words: set[str], left_out: set[int], more: set[str]
) -> None:
    kept = [word for place, word in enumerate(sorted(words)) if place not in left_out]
    mine = Words.of(record("x", " ".join(words)))
    other = Words.of(record("x", " ".join([*kept, *sorted(more)[:3]])))
    assert mine.gist.may_be_copies(other.gist) or not mine.are_copies(other)


def test_texts_of_as_many_other_words_are_told_apart_by_their_sketch() -> None:
    mine, other = (
        Words.of(record("x", " ".join(f"{name}{number}" for number in range(60)))) for name in "ab"
    )
    assert mine.gist[:2] == other.gist[:2]
    assert not mine.gist.may_be_copies(other.gist)


def test_a_copy_with_a_word_changed_is_folded_and_an_answer_to_another_question_is_not(
    tmp_path: Path,
) -> None:
    layout = IndexLayout(tmp_path)
    copied = record("knee", f"{ANSWER} Thanks.", id="copy")
    other = record("elbow", ANSWER)
    made(layout, [record("knee", ANSWER), copied, other])
    hits = engine(layout).ask("my knee hurts since monday", abstain=False).answers
    folded = {hit.record_id: hit.near_duplicates for hit in hits}
    assert folded.pop("elbow") == ()
    ((first, copies),) = folded.items()
    assert {first, *copies} == {"knee", "copy"}
