"""Addresses of an index on a server, and what is told where there is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from milvuskit import ROOT, curbside

from search.errors import BadAddress
from search.homes import home


def test_where_nothing_listens_one_line_says_so() -> None:
    told = curbside("ask", "my lip twitches", "--index", "milvus://127.0.0.1:9/answers")
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "127.0.0.1:9 does not answer" in told.stderr and "check the address" in told.stderr


@pytest.mark.parametrize(
    "address",
    [
        "milvus://", "milvus://host", "milvus://host:port/answers", "milvus://host/two/parts",
        "milvus://host/an-swers", "milvus://host/answers?replica=2", "milvus://host/answers?replicas=0",
        "milvus://me:secret@host/answers",
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(BadAddress) as caught:
        home(address)
    assert "secret" not in str(caught.value)


def test_without_the_extra_one_line_names_it(tmp_path: Path) -> None:
    (tmp_path / "pymilvus.py").write_text("raise ImportError('not here')\n")
    told = curbside("info", "--index", "milvus://127.0.0.1:9/answers", PYTHONPATH=str(tmp_path))
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1 and "pip install 'curbside[milvus]'" in told.stderr


def test_an_index_in_a_folder_needs_neither_extra(corpus_index: Path) -> None:
    program = (
        "import sys\nfrom search import Engine\n"
        f"engine = Engine.open({str(corpus_index)!r})\n"
        "assert engine.ask('my lip twitches').answers\n"
        "print(sorted({'pymilvus', 'grpc', 'ray', 'pyarrow'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout == "[]\n"
