from pathlib import Path

import numpy as np
import pytest

from search.errors import IndexDamaged
from search.vectors import IDS_FILE, VectorIndex

IDS = np.array([50, 7, 2**62 + 3, 9], dtype=np.int64)
ROWS = np.eye(4, dtype=np.float32)
EVERYTHING = (0, 2**63 - 1)


@pytest.fixture
def index(tmp_path: Path) -> VectorIndex:
    VectorIndex.write(tmp_path, IDS, ROWS)
    return VectorIndex.open(tmp_path)


def test_a_vector_is_found_under_the_id_it_was_given(index: VectorIndex) -> None:
    for number, row in zip(IDS.tolist(), ROWS, strict=True):
        assert index.search(row, 1, *EVERYTHING) == [(number, 1.0)]


def test_vectors_come_back_in_the_order_asked_for(index: VectorIndex) -> None:
    assert np.array_equal(index.vectors([9, 50]), ROWS[[3, 0]])


def test_a_range_keeps_articles_and_answers_apart(index: VectorIndex) -> None:
    assert {number for number, _ in index.search(ROWS[2], 4, 0, 2**62)} == {7, 9, 50}
    assert [number for number, _ in index.search(ROWS[0], 4, 2**62, 2**63 - 1)] == [2**62 + 3]


def test_what_is_not_allowed_is_left_out_before_the_search(index: VectorIndex) -> None:
    found = index.search(ROWS[0], 2, *EVERYTHING, allowed=np.array([7, 9], dtype=np.int64))
    assert {number for number, _ in found} == {7, 9}


def test_an_unknown_id_is_an_error_and_not_another_vector(index: VectorIndex) -> None:
    with pytest.raises(IndexDamaged):
        index.vectors([8])
    with pytest.raises(IndexDamaged):
        index.vectors([2**62 + 9])


def test_ids_that_do_not_match_the_vectors_are_noticed(tmp_path: Path) -> None:
    VectorIndex.write(tmp_path, IDS, ROWS)
    np.save(tmp_path / IDS_FILE, IDS[:2])
    with pytest.raises(IndexDamaged, match="4 vectors under 2 ids"):
        VectorIndex.open(tmp_path)


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    VectorIndex.write(tmp_path, np.empty(0, dtype=np.int64), np.empty((0, 4), dtype=np.float32))
    assert VectorIndex.open(tmp_path).search(ROWS[0], 3, *EVERYTHING) == []
