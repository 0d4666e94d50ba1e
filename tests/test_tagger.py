"""The network beside the rules: what it reads, in what parts, and whose word counts where they differ."""

import pytest

from ingest.privacy import deidentify, tagger
from ingest.privacy.features import FLAGS, TOKEN, flags, pieces
from ingest.privacy.spans import EMAIL, IDENTIFIER, NAME, Span, apply_rules
from ingest.privacy.tagged import second_look

STORY = "My son Thaddeus has asthma. We saw Dr. Patel in Leeds on 3 May 2019; FEV1 was 82 %.\n"


def test_a_text_without_words_has_no_tokens() -> None:
    assert tagger.shipped().read("") == []
    assert tagger.shipped().read(" \t ") == []


def test_every_letter_and_digit_is_of_one_token() -> None:
    text = "Ação: 12mg of O'Brien's\n_x_ 你好 ＠٣\0\0\0!"
    covered = [at for token in TOKEN.finditer(text) for at in range(*token.span())]
    assert covered == [at for at, sign in enumerate(text) if not sign.isspace() or sign == "\n"]


@pytest.mark.parametrize(
    "token", ["Rosa", "rosa", "ROSA", "X", "42", "007", "٣", "\n", "@", "你", "\0"]
)
def test_flags_are_as_many_as_the_network_takes(token: str) -> None:
    assert len(flags(token)) == FLAGS
    assert set(flags(token)) <= {0.0, 1.0}


def test_a_word_is_cut_into_the_longest_pieces_known() -> None:
    known = {"desh": 0, "##pan": 1, "##pande": 2, "##d": 3}
    assert pieces("Déshpande", known) == [0, 2]
    assert pieces("desh", known) == [0]
    assert pieces("xdesh", known) == []


def test_a_long_text_is_read_in_parts_as_it_is_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tagger.shipped().read(STORY * 20)
    monkeypatch.setattr(tagger, "_AT_ONCE", 37)
    parts = tagger.shipped().read(STORY * 20)
    assert [token[:2] for token in parts] == [token[:2] for token in whole]
    assert [token.likely for token in parts] == pytest.approx([t.likely for t in whole], abs=1e-4)


def test_a_name_that_no_rule_finds_goes_and_the_doctors_stays() -> None:
    assert apply_rules(STORY, ()) == []
    assert deidentify(STORY) == STORY.replace("Thaddeus", "[name]")


def test_what_a_rule_takes_for_a_name_stays_when_the_network_knows_better() -> None:
    text = "I take metformin and my pressure is fine."
    word = Span(7, 16, NAME)
    assert second_look(text, [word, Span(7, 16, IDENTIFIER)]) == []
    assert second_look(text, [word._replace(kind=EMAIL)]) == [Span(7, 16, EMAIL)]
