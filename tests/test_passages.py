from hypothesis import given
from hypothesis import strategies as st
from tiny import TinyEncoder

from search.embedding import pieces
from search.passages import cut, sentences

SPANS = TinyEncoder().token_spans


def stretches(text: str, size: int) -> list[str]:
    return [text[start:stop] for start, stop in cut(text, SPANS, size)]


def test_a_sentence_ends_at_its_full_stop_and_at_a_line_end() -> None:
    text = "One here. Two there?\nThree"
    assert [text[a:b] for a, b in sentences(text)] == ["One here.", "Two there?", "Three"]


def test_a_title_before_a_name_ends_no_sentence() -> None:
    text = "Ask Dr. Lin about it. Then rest."
    assert [text[a:b] for a, b in sentences(text)] == ["Ask Dr. Lin about it.", "Then rest."]


def test_passages_are_whole_sentences_where_they_fit() -> None:
    assert stretches("A b c. D e f. G h i.", 8) == ["A b c. D e f.", "G h i."]


def test_a_sentence_longer_than_a_passage_is_cut_and_nothing_is_lost() -> None:
    text = " ".join(f"word{n}" for n in range(50))
    assert "".join(stretches(text, 7)).replace(" ", "") == text.replace(" ", "")


@given(st.text(alphabet="ab .?!\nD r", max_size=300), st.integers(1, 12))
def test_every_word_is_in_exactly_one_passage(text: str, size: int) -> None:
    parts = stretches(text, size)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(SPANS(part)) <= size for part in parts)


@given(st.text(max_size=400))
def test_every_piece_fits_the_encoder(text: str) -> None:
    encoder = TinyEncoder(max_length=9)
    for start, stop in pieces(text, encoder):
        assert encoder.count_tokens(text[start:stop]) <= 9
