import pytest

from search.fuse import Ranking, Signals, bounded, fuse, shares
from search.signs import Agreement

RANKING = Ranking()


def test_the_score_of_a_record_grows_with_each_of_its_signals() -> None:
    base = fuse(Signals(0.5, 0.4, 5.0, 2.0), RANKING)
    assert fuse(Signals(0.6, 0.4, 5.0, 2.0), RANKING) > base
    assert fuse(Signals(0.5, 0.45, 5.0, 2.0), RANKING) > base
    assert fuse(Signals(0.5, 0.4, 6.0, 2.0), RANKING) > base


def test_a_record_without_a_passage_is_scored_by_its_question_alone() -> None:
    alone, both = Signals(0.5, None), Signals(0.5, 0.5)
    assert fuse(alone, RANKING) == pytest.approx(fuse(both, RANKING))


def test_the_same_meaning_in_the_same_words_scores_one_and_nothing_scores_more() -> None:
    assert fuse(Signals(1.0, 1.0, 1e9, 1e9), RANKING) == pytest.approx(1.0)


def test_without_any_signal_the_score_is_zero() -> None:
    assert fuse(Signals(None, None), RANKING) == 0.0


@pytest.mark.parametrize("score", [-0.3, 0.0, 0.5, 1.0, 1.7])
def test_a_shown_score_lies_between_zero_and_one(score: float) -> None:
    assert 0.0 <= bounded(score) <= 1.0


def test_a_sign_denied_by_both_lifts_a_record_and_a_contradicted_one_lowers_it_more() -> None:
    plain = fuse(Signals(0.5, 0.4, 5.0, 2.0), RANKING)
    alike = fuse(Signals(0.5, 0.4, 5.0, 2.0, Agreement(denied=("fever",))), RANKING)
    contradicted = fuse(Signals(0.5, 0.4, 5.0, 2.0, Agreement(only_told=("fever",))), RANKING)
    assert contradicted < plain < alike
    assert plain - contradicted > alike - plain


def test_the_shares_of_a_score_add_up_to_it() -> None:
    signals = Signals(0.5, 0.4, 5.0, 2.0, Agreement(only_asked=("cough",)))
    parts = shares(signals, RANKING)
    assert parts.question + parts.passage + parts.words + parts.signs == fuse(signals, RANKING)
    assert parts.signs < 0 < parts.passage < parts.question
