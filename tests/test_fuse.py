import pytest

from search.fuse import Ranking, Signals, bounded, fuse

RANKING = Ranking()


def test_the_score_of_a_record_grows_with_each_of_its_signals() -> None:
    base = fuse(Signals(0.5, 0.4, 5.0), RANKING)
    assert fuse(Signals(0.6, 0.4, 5.0), RANKING) > base
    assert fuse(Signals(0.5, 0.45, 5.0), RANKING) > base
    assert fuse(Signals(0.5, 0.4, 6.0), RANKING) > base


def test_a_record_without_a_passage_is_scored_by_its_question_alone() -> None:
    assert fuse(Signals(0.5, None, 0.0), RANKING) == fuse(Signals(0.5, 0.5, 0.0), RANKING)


def test_the_same_meaning_in_the_same_words_scores_one_and_nothing_scores_more() -> None:
    assert fuse(Signals(1.0, 1.0, 1e9), RANKING) == pytest.approx(1.0)


def test_without_any_signal_the_score_is_zero() -> None:
    assert fuse(Signals(None, None, 0.0), RANKING) == 0.0


@pytest.mark.parametrize("score", [-0.3, 0.0, 0.5, 1.0, 1.7])
def test_a_shown_score_lies_between_zero_and_one(score: float) -> None:
    assert 0.0 <= bounded(score) <= 1.0
