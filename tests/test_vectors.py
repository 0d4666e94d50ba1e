import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from indexkit import engine, made, record

from search.errors import IndexDamaged
from search.layout import IndexLayout
from search.vectors import IDS_FILE, LISTS_FILE, VECTORS_FILE, VectorIndex, VectorWriter
from search.verify import verify

IDS = np.array([50, 7, 2**62 + 3, 9], dtype=np.int64)
ROWS = np.eye(4, dtype=np.float32)
EVERYTHING = (0, 2**63 - 1)
MANY = 3000
DEPTH = 40


def written(folder: Path, ids: Any, vectors: Any, chunk: int = 700) -> dict[str, Any]:
    folder.mkdir(exist_ok=True)
    writer = VectorWriter(folder, vectors.shape[1])
    for start in range(0, len(ids), chunk):
        writer.add(ids[start : start + chunk], vectors[start : start + chunk])
    return writer.finish()


def hashes(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


@pytest.fixture
def index(tmp_path: Path) -> VectorIndex:
    written(tmp_path, IDS, ROWS)
    return VectorIndex.open(tmp_path)


def test_a_vector_is_found_under_the_id_it_was_given(index: VectorIndex) -> None:
    for number, row in zip(IDS.tolist(), ROWS, strict=True):
        assert index.search(row, 1, *EVERYTHING) == [(number, 1.0)]


def test_vectors_come_back_in_the_order_asked_for(index: VectorIndex) -> None:
    assert np.array_equal(index.vectors([9, 50]), ROWS[[3, 0]])
    assert index.vectors([]).shape == (0, 4)


def test_a_range_keeps_articles_and_answers_apart(index: VectorIndex) -> None:
    assert {number for number, _ in index.search(ROWS[2], 4, 0, 2**62)} == {7, 9, 50}
    assert [number for number, _ in index.search(ROWS[0], 4, 2**62, 2**63 - 1)] == [2**62 + 3]


def test_what_is_not_allowed_is_left_out_before_the_search(index: VectorIndex) -> None:
    allowed = np.array([9, 7, 2**62 + 3], dtype=np.int64)
    assert {number for number, _ in index.search(ROWS[0], 2, 0, 2**62, allowed)} == {7, 9}


def test_an_unknown_id_is_an_error_and_not_another_vector(index: VectorIndex) -> None:
    with pytest.raises(IndexDamaged):
        index.vectors([8])
    with pytest.raises(IndexDamaged):
        index.vectors([2**62 + 9])


def test_ids_that_do_not_match_the_vectors_are_noticed(tmp_path: Path) -> None:
    written(tmp_path, IDS, ROWS)
    np.save(tmp_path / IDS_FILE, IDS[:2])
    with pytest.raises(IndexDamaged, match="4 vectors under 2 ids"):
        VectorIndex.open(tmp_path)


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    assert written(tmp_path, IDS[:0], ROWS[:0]) == {"kind": "exact", "vectors": 0}
    assert VectorIndex.open(tmp_path).search(ROWS[0], 3, *EVERYTHING) == []


def test_one_id_for_two_vectors_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="two vectors under one id"):
        written(tmp_path, IDS[[0, 1, 0]], ROWS[:3])
    with pytest.raises(ValueError, match="2 ids for vectors of the shape"):
        VectorWriter(tmp_path, 4).add(IDS[:2], ROWS[:3])


class Large:
    """An index of topics, written with approximate search from its size on, and its vectors."""

    def __init__(self, folder: Path) -> None:
        chance = np.random.default_rng(3)
        topics = chance.standard_normal((60, 96))
        self.vectors = topics[chance.integers(60, size=MANY)] + chance.standard_normal((MANY, 96))
        self.vectors = unit(self.vectors)
        self.ids = chance.permutation(np.arange(MANY) * 97 + (np.arange(MANY) % 50 == 0) * 2**62)
        self.queries = unit(self.vectors[:60] + 0.1 * chance.standard_normal((60, 96)))
        self.facts = written(folder, self.ids, self.vectors)
        self.folder = folder
        self.index = VectorIndex.open(folder)

    def nearest(self, query: Any, among: Any) -> list[int]:
        ids, vectors = self.ids[among], self.vectors[among]
        return ids[np.argsort(-(vectors @ query))].tolist()


def unit(vectors: Any) -> Any:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Large]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("search.vectors.APPROXIMATE_FROM", MANY)
        patch.setattr("search.vectors.FEW", 100)
        yield Large(tmp_path_factory.mktemp("large"))


def test_a_large_index_tells_the_recall_it_was_built_with(large: Large) -> None:
    facts = large.facts
    assert (facts["kind"], facts["vectors"], facts["queries"]) == ("approximate", MANY, 400)
    assert 0.98 <= facts["recall_at_10"] <= 1 and 0 < facts["probes"] <= facts["lists"] / 2
    assert (large.folder / LISTS_FILE).is_file()


def test_a_large_index_finds_nearly_all_and_scores_them_exactly(large: Large) -> None:
    hits = 0
    for query in large.queries:
        found = large.index.search(query, DEPTH, *EVERYTHING)
        scores = [score for _, score in found]
        assert len(found) == DEPTH and scores == sorted(scores, reverse=True)
        exact = large.index.vectors([number for number, _ in found]) @ query
        assert np.allclose(exact, scores, atol=1e-6)
        hits += len({n for n, _ in found[:10]} & set(large.nearest(query, slice(None))[:10]))
    assert hits >= 0.98 * 10 * len(large.queries)


@pytest.mark.parametrize("share", [2, 10, 100, 1000])
def test_a_rare_filter_still_fills_the_depth_of_a_large_index(large: Large, share: int) -> None:
    among = np.flatnonzero(np.random.default_rng(share).random(MANY) < 1 / share)
    hits = 0
    for query in large.queries:
        found = large.index.search(query, DEPTH, *EVERYTHING, allowed=large.ids[among])
        assert len(found) == min(DEPTH, len(among))
        assert {number for number, _ in found} <= set(large.ids[among].tolist())
        hits += len({n for n, _ in found[:10]} & set(large.nearest(query, among)[:10]))
    assert hits >= 0.98 * min(10, len(among)) * len(large.queries)


def test_what_lies_far_from_the_question_is_found_where_nothing_else_is_allowed(
    large: Large,
) -> None:
    hits = 0
    for query in large.queries:
        farthest = np.argsort(large.vectors @ query)[:1900]
        found = large.index.search(query, DEPTH, *EVERYTHING, allowed=large.ids[farthest])
        assert len(found) == DEPTH
        hits += len({n for n, _ in found[:10]} & set(large.nearest(query, farthest)[:10]))
    assert hits >= 0.98 * 10 * len(large.queries)


def test_a_range_of_a_large_index_is_filled(large: Large) -> None:
    articles = large.ids >= 2**62
    for query in large.queries[:20]:
        found = large.index.search(query, DEPTH, 2**62, 2**63 - 1)
        assert [n for n, _ in found[:10]] == large.nearest(query, articles)[:10]
        assert len(found) == DEPTH
        assert all(n < 2**62 for n, _ in large.index.search(query, DEPTH, 0, 2**62))


def test_equal_vectors_give_equal_files_however_they_came(
    large: Large, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.vectors.APPROXIMATE_FROM", MANY)
    order = np.random.default_rng(4).permutation(MANY)
    assert written(tmp_path, large.ids[order], large.vectors[order], 333) == large.facts
    assert hashes(tmp_path) == hashes(large.folder)
    assert sorted(hashes(tmp_path)) == sorted([VECTORS_FILE, IDS_FILE, LISTS_FILE])


def test_vectors_without_any_likeness_are_searched_exactly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.vectors.APPROXIMATE_FROM", MANY)
    vectors = unit(np.random.default_rng(5).standard_normal((MANY, 96)))
    facts = written(tmp_path, np.arange(MANY), vectors)
    assert facts["kind"] == "exact" and facts["recall_at_10"] < 0.98
    assert "every vector is scored" in facts["note"]
    assert sorted(hashes(tmp_path)) == sorted([VECTORS_FILE, IDS_FILE])
    assert VectorIndex.open(tmp_path).search(vectors[7], 1, *EVERYTHING)[0][0] == 7


@pytest.mark.parametrize("name", [VECTORS_FILE, IDS_FILE, LISTS_FILE])
def test_a_file_that_was_cut_short_is_refused(large: Large, tmp_path: Path, name: str) -> None:
    for file in large.folder.iterdir():
        data = file.read_bytes()
        (tmp_path / file.name).write_bytes(data[: len(data) // 2] if file.name == name else data)
    with pytest.raises(IndexDamaged):
        VectorIndex.open(tmp_path)


@pytest.mark.parametrize("harm", ["altered", "missing"])
def test_damaged_lists_are_found_and_never_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    monkeypatch.setattr("search.vectors.APPROXIMATE_FROM", 40)
    monkeypatch.setattr("search.vectors.PROMISED_RECALL", 0.0)
    layout = IndexLayout(tmp_path / "index")
    made(layout, [record(f"part{number}") for number in range(30)])
    path = layout.generation(layout.names()[-1]) / LISTS_FILE
    assert verify(layout).ok and engine(layout).ask("my part7 hurts", abstain=False).answers
    if harm == "missing":
        path.unlink()
    else:
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    assert [problem.file for problem in verify(layout).problems] == [
        path.relative_to(layout.root).as_posix()
    ]
    with pytest.raises(IndexDamaged, match=LISTS_FILE):
        engine(layout)
