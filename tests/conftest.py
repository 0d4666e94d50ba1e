"""What the tests of ingest share: the seeds and the corpus, each read once."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pagekit import CORPUS, SEEDS

from ingest import Record, Rejection, Report, read_records
from search import Engine

# Tests run in several processes: numpy's threads of each would wait for one another by spinning.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

FIRST = (
    "test_homes.py",
    "test_ray.py",
    "test_notebooks.py",
    "test_training_split.py",
    "test_types.py",
)
"""Files that take minutes, most of them waiting for servers: others run beside them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long files first."""
    rank = {name: place for place, name in enumerate(FIRST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(FIRST)))


@pytest.fixture(scope="session")
def seeds() -> dict[str, str]:
    """The text of each seed by its number; the test is skipped where the seeds are not there."""
    if not SEEDS.is_dir():
        pytest.skip(f"the seeds are kept beside the repository, in {SEEDS}")
    return {file.name[:3]: file.read_text("utf-8") for file in sorted(SEEDS.glob("*.txt"))}


@pytest.fixture(scope="session")
def seed_run(seeds: dict[str, str]) -> tuple[list[Record], Report, list[Rejection]]:
    """All records of the seeds, the report of the run, and what it rejected."""
    report, rejections = Report(), []
    return list(read_records([SEEDS], rejections.append, report=report)), report, rejections


@pytest.fixture(scope="session")
def corpus_run() -> tuple[list[Record], Report, list[Rejection]]:
    """All records of ``corpus/``, the report of the run, and what it rejected."""
    report, rejections = Report(), []
    return list(read_records([CORPUS], rejections.append, report=report)), report, rejections


@pytest.fixture(scope="session")
def corpus(corpus_run: tuple[list[Record], Report, list[Rejection]]) -> list[Record]:
    """All records of ``corpus/``."""
    return corpus_run[0]


@pytest.fixture(scope="session")
def corpus_index(corpus: list[Record], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of ``corpus/`` with the shipped encoder, not to be written to."""
    folder = tmp_path_factory.mktemp("corpus") / "index"
    Engine.build(corpus, folder)
    return folder


@pytest.fixture(scope="session")
def corpus_engine(corpus_index: Path) -> Iterator[Engine]:
    """That index, opened."""
    engine = Engine.open(corpus_index)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def server(corpus_index: Path) -> Iterator[Any]:
    """`curbside serve` over that index, in a process of its own."""
    from webkit import served

    with served(corpus_index) as up:
        yield up
