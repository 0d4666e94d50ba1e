"""A sentence-transformers model as one ONNX graph that ends in the unit vector.

Imports torch: only what exports a model, never what answers a question, may import this file.
"""

from __future__ import annotations

import copy
import json
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import onnxruntime
import torch
from sentence_transformers.sentence_transformer.modules import StaticEmbedding

from search.encode import CONFIG_FILE, MODEL_FILE, TOKENIZER_FILE, Encoder, Fingerprint, OnnxEncoder

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

    from search.sentence_model import SentenceTransformerEncoder

OPSET = 17
LEAST_COSINE = 0.99999
"""What float32 arithmetic in another order stays above."""
SAMPLES = (
    "fever",
    "Is a headache after a lumbar puncture normal, and how long does it last?",
    "My upper lip has been twitching every night for two weeks.",
    "  Hautausschlag, señor, 皮膚 and a naïve café: 150/95!",
    "Metformin is taken with meals. Nausea in the first days passes by itself in most people.",
    "Drink enough water, rest, and see a doctor when the fever has not gone after three days. "
    * 12,
)
# onnxruntime's one kernel for both takes five times as long as the sum and the norm by themselves.
SLOW_FUSIONS = ["SkipLayerNormFusion"]
# A file of protocol buffers ends at 2 GB; beyond this the weights go beside it.
LARGEST_SINGLE_FILE = 1_500_000_000


class NotExportable(Exception):
    """A model has no ONNX graph that gives the same vectors; the message says what went wrong."""


class _Pipeline(torch.nn.Module):
    """All modules of a model, in their order, and the scaling of what they give to unit length."""

    def __init__(self, model: SentenceTransformer, masked: bool) -> None:
        super().__init__()
        self.model = model
        self.masked = masked

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        """Return (batch, dimension) unit rows for (batch, length) token ids, none of them padding."""
        first, *others = self.model
        if isinstance(first, StaticEmbedding):
            total = first.embedding.weight[input_ids].sum(dim=1)
            features = {"sentence_embedding": total / input_ids.shape[1]}
            for module in others:
                features = module(features)
        else:
            mask = {"attention_mask": torch.ones_like(input_ids)} if self.masked else {}
            features = self.model({"input_ids": input_ids, **mask}, task="query")
        rows = features["sentence_embedding"][:, : self.model.truncate_dim]
        return torch.nn.functional.normalize(rows, dim=-1)


def export(source: SentenceTransformerEncoder, folder: Path) -> None:
    """Write a model's encoder into a folder and hold it against the model; NotExportable."""
    try:
        with tempfile.TemporaryDirectory() as scratch:
            traced = Path(scratch) / MODEL_FILE
            trace(source, traced)
            optimise(traced, folder / MODEL_FILE)
        write_beside(source, folder, source.fingerprint)
        least = least_cosine(source, OnnxEncoder.load(folder))
    except Exception as error:  # each kind of model fails in its own way
        reason = str(error).strip().partition("\n")[0]
        raise NotExportable(reason or type(error).__name__) from error
    if not least >= LEAST_COSINE:
        raise NotExportable(f"its vectors would differ (cosine {least:.5f})")


def trace(source: SentenceTransformerEncoder, target: Path) -> None:
    """Write a model as a float32 graph of free batch size and length; the model stays as it is."""
    model = copy.deepcopy(source.model).to("cpu").eval()
    if model.transformers_model is not None:
        # The one form of attention that the tracing exporter turns into plain operators.
        model.transformers_model.set_attn_implementation("eager")
    ids = torch.tensor([source.tokens.ids([SAMPLES[0]])[0]] * 2)
    try:
        _write_graph(_Pipeline(model, masked=False), ids, target)
    except Exception:  # a mask of ones takes time, and some models do not go without
        _write_graph(_Pipeline(model, masked=True), ids, target)
    graph = onnx.load(target, load_external_data=False)
    _steady_sums(graph)
    onnx.save(graph, target)


def _write_graph(pipeline: _Pipeline, ids: torch.Tensor, target: Path) -> None:
    # Over an operator without an ONNX form it would print the whole graph to stdout; that this log is
    # off by default is undone within.
    torch._C._jit_onnx_log = lambda *_: None
    with warnings.catch_warnings(), torch.no_grad():
        # Tracing is deprecated in favour of dynamo; its graph is the plainer one to fuse and quantise.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            pipeline,
            (ids,),
            str(target),
            input_names=["input_ids"],
            output_names=["embedding"],
            dynamic_axes={"input_ids": {0: "batch", 1: "length"}, "embedding": {0: "batch"}},
            opset_version=OPSET,
            dynamo=False,
        )


def _steady_sums(model: onnx.ModelProto) -> None:
    """Sum over the tokens of a text by a product with ones.

    ReduceSum adds in another order when a batch holds one text, and so moves its vector.
    """
    inferred = onnx.shape_inference.infer_shapes(model).graph.value_info
    ranks = {value.name: len(value.type.tensor_type.shape.dim) for value in inferred}
    constants = {
        node.output[0]: onnx.numpy_helper.to_array(node.attribute[0].t).tolist()
        for node in model.graph.node
        if node.op_type == "Constant"
    }
    nodes = []
    for node in model.graph.node:
        if node.op_type == "ReduceSum" and ranks.get(node.input[0]) == 3:
            keeps = any(each.name == "keepdims" and each.i for each in node.attribute)
            if constants.get(node.input[1]) == [1] and not keeps:
                nodes.extend(_product_with_ones(node.input[0], node.output[0]))
                continue
        nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def _product_with_ones(tokens: str, total: str) -> list[onnx.NodeProto]:
    make = onnx.helper.make_node
    one = onnx.helper.make_tensor("one", onnx.TensorProto.FLOAT, [1], [1.0])
    length, ones = f"{total}_length", f"{total}_ones"
    return [
        make("Shape", [tokens], [length], start=1, end=2),
        make("ConstantOfShape", [length], [ones], value=one),
        make("MatMul", [ones, tokens], [total]),
    ]


def optimise(source: Path, target: Path, without: Sequence[str] = ()) -> None:
    """Write a graph as onnxruntime would run it, so that opening it is quick and changes nothing.

    ``without`` names optimisations of onnxruntime that are left out.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    options.log_severity_level = 3
    if sum(file.stat().st_size for file in source.parent.iterdir()) > LARGEST_SINGLE_FILE:
        options.add_session_config_entry(
            "session.optimized_model_external_initializers_file_name", f"{target.name}.data"
        )
    onnxruntime.InferenceSession(
        source,
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=[*SLOW_FUSIONS, *without],
    )


def write_beside(
    source: SentenceTransformerEncoder, folder: Path, fingerprint: Fingerprint, **facts: str
) -> None:
    """Write the tokenizer and the config that belong to a folder's model.onnx."""
    source.tokens.save(folder / TOKENIZER_FILE)
    text = json.dumps(fingerprint.to_json() | facts, indent=2, ensure_ascii=False) + "\n"
    (folder / CONFIG_FILE).write_text(text, encoding="utf-8")


def least_cosine(source: Encoder, exported: Encoder) -> float:
    """Return the least cosine of two encoders' vectors, over samples of several lengths."""
    texts = [head(text, source) for text in SAMPLES]
    queries = source.encode_queries(texts) * exported.encode_queries(texts)
    documents = source.encode_documents(texts) * exported.encode_documents(texts)
    return float(min(queries.sum(axis=1).min(), documents.sum(axis=1).min()))


def head(text: str, encoder: Encoder) -> str:
    """As much of the beginning of a text as an encoder takes."""
    while (excess := encoder.count_tokens(text) - encoder.fingerprint.max_length) > 0:
        text = text[: encoder.token_spans(text)[-excess][0]]
    return text
