"""The int8 form of a model: close to the float32 one, and safe on every processor."""

from pathlib import Path

import numpy as np
import pytest
from tinymodel import save_model

from search.encode import MODEL_FILE, OnnxEncoder

pytest.importorskip("sentence_transformers", reason="the models extra is not installed")

TEXTS = [
    "lip",
    "my knee hurts at night",
    "my knee hurts at noon",
    "ear pain since two weeks , what is it ?",
    "tea " * 40,
]


def test_int8_vectors_are_close_to_float32_and_the_same_in_any_company(tmp_path: Path) -> None:
    import onnx
    from export_encoder import write_graph
    from quantise import WEIGHT_LIMIT

    from search.onnx_export import write_beside
    from search.sentence_model import SentenceTransformerEncoder

    original = SentenceTransformerEncoder.load(str(save_model(tmp_path / "tiny", "mean")))
    write_graph(original, tmp_path / MODEL_FILE, TEXTS)
    write_beside(original, tmp_path, original.fingerprint)
    encoder = OnnxEncoder.load(tmp_path)

    rows, floats = encoder.encode_documents(TEXTS), original.encode_documents(TEXTS)
    assert (rows * floats).sum(axis=1).min() > 0.98
    assert not np.array_equal(rows, floats)
    alone = np.concatenate([encoder.encode_documents([text]) for text in TEXTS])
    assert np.array_equal(alone, rows)

    graph = onnx.load(tmp_path / MODEL_FILE).graph
    products = [node for node in graph.node if node.op_type == "MatMulIntegerToFloat"]
    weights = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    # Six products in each of two layers, and the Dense layer, which is no product of tokens.
    assert len(products) == 12
    assert (
        max(np.abs(weights[node.input[1]].astype(int)).max() for node in products) <= WEIGHT_LIMIT
    )
    assert sum(node.op_type == "MultiHeadAttention" for node in graph.node) == 2
    assert not [node for node in graph.node if node.op_type == "Softmax"]
