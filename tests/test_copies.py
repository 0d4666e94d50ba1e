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
def test_texts_whose_numbers_of_words_differ_too_much_share_too_few(a: str, b: str) -> None:
    mine, other = Words.of(record("x", a)), Words.of(record("x", b))
    both, either = mine.answer & other.answer, mine.answer | other.answer
    alike = len(both) >= SAME_WORDS * len(either)
    assert mine.are_copies(other) == alike
    assert mine.sizes.may_be_copies(other.sizes) or not alike


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
