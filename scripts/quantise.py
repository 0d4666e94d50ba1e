"""A float32 ONNX graph -> one of int8 weights and activations, the scales of the latter fixed.

onnxruntime's own quantisers were tried first. With quantize_dynamic the scale of the activations is
that of everything in a run, so texts could share none; quantize_static does not fuse the biases and
rounds the embeddings twice, which was slower and further from float32.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx.helper import make_node, make_opsetid, make_tensor_value_info
from onnx.numpy_helper import from_array, to_array

Floats = NDArray[np.float32]
Ranges = dict[str, tuple[float, float]]

# A CPU without VNNI adds pairs of int8 products in 16 bits, which silently saturate with full 8-bit
# weights: on an emulated Haswell the same text got another vector (cosine 0.990). With 7 bits no pair
# can saturate, and every byte of the vectors was the same there.
WEIGHT_LIMIT = 63
# The range of an activation leaves out this share of the texts at either end: a rare text whose values
# lie beyond it saturates a little, and does not coarsen all others.
RARE = 5
# Tables of at least so many numbers are kept as int8; of smaller ones nothing is gained.
LEAST_TABLE = 100_000


def quantise(source: Path, target: Path, texts: Iterable[Sequence[int]]) -> None:
    """Write the int8 form of a graph, its scales from a run over the token ids of some texts."""
    model = onnx.load(source)
    ranges = activation_ranges(model, texts)
    Quantiser(model.graph, ranges).run()
    model.opset_import.append(make_opsetid("com.microsoft", 1))
    onnx.save(model, target)


def activation_ranges(model: onnx.ModelProto, texts: Iterable[Sequence[int]]) -> Ranges:
    """Return the usual least and greatest value of whatever is multiplied with weights."""
    weights = {tensor.name for tensor in model.graph.initializer}
    names = sorted({n.input[0] for n in model.graph.node if _is_product(n, weights)})
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    for name in names:
        watched.graph.output.append(make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        watched.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    found = []
    for ids in texts:
        values = session.run(names, {"input_ids": np.array([ids])})
        found.append([(value.min(), value.max()) for value in values])
    least, greatest = np.moveaxis(np.array(found), 2, 0)
    low = np.minimum(np.percentile(least, RARE, axis=0), 0)
    high = np.maximum(np.percentile(greatest, 100 - RARE, axis=0), 0)
    return {name: (float(a), float(b)) for name, a, b in zip(names, low, high, strict=True)}


class Quantiser:
    """Rewrites the products with weights, and the look-ups in large tables, of one graph."""

    def __init__(self, graph: onnx.GraphProto, ranges: Ranges) -> None:
        self._graph = graph
        self._ranges = ranges
        self._tensors = {tensor.name: tensor for tensor in graph.initializer}
        self._users: dict[str, list[onnx.NodeProto]] = {}
        for node in graph.node:
            for name in node.input:
                self._users.setdefault(name, []).append(node)
        self._nodes: list[onnx.NodeProto] = []
        self._done: set[str] = set()

    def run(self) -> None:
        """Rewrite the graph in place."""
        for node in self._graph.node:
            if node.output[0] in self._done:
                continue
            if _is_product(node, self._tensors.keys()):
                self._product(node)
            elif node.op_type == "Gather" and self._is_large(node.input[0]):
                self._look_up(node)
            else:
                self._nodes.append(node)
        del self._graph.node[:]
        self._graph.node.extend(self._nodes)
        used = {name for node in self._nodes for name in node.input}
        del self._graph.initializer[:]
        self._graph.initializer.extend(t for n, t in sorted(self._tensors.items()) if n in used)

    def _product(self, node: onnx.NodeProto) -> None:
        """Activations times weights, and the bias that is added to it: one node of int8."""
        values, weights = node.input
        given = to_array(self._tensors[weights])
        scale = _scale(np.abs(given).max(axis=0), WEIGHT_LIMIT)
        rounded, activations = self._weights(weights, given, scale), self._activations(values)
        inputs = [activations[0], rounded[0], activations[1], rounded[1], activations[2], ""]
        output = node.output[0]
        users = self._users.get(output, [])
        if len(users) == 1 and users[0].op_type == "Add":
            (bias,) = [name for name in users[0].input if name != output] or [""]
            if bias in self._tensors and len(self._tensors[bias].dims) == 1:
                inputs.append(bias)
                output = users[0].output[0]
                self._done.add(output)
        self._nodes.append(
            make_node("MatMulIntegerToFloat", inputs, [output], output, domain="com.microsoft")
        )

    def _activations(self, name: str) -> tuple[str, str, str]:
        """The names of some activations as unsigned bytes, of their scale, and of their zero."""
        quantised, scale, zero = f"{name}_quantised", f"{name}_scale", f"{name}_zero"
        if scale not in self._tensors:
            low, high = self._ranges[name]
            step = max(high - low, 1e-6) / 255
            self._keep(scale, np.array(step, dtype=np.float32))
            self._keep(zero, np.array(round(-low / step), dtype=np.uint8))
            self._nodes.append(make_node("QuantizeLinear", [name, scale, zero], [quantised]))
        return quantised, scale, zero

    def _look_up(self, node: onnx.NodeProto) -> None:
        """Rows of a table of int8, each with its own scale."""
        table, places = node.input
        given = to_array(self._tensors[table])
        scale = _scale(np.abs(given).max(axis=1, keepdims=True), 127)
        rounded, scales = self._weights(table, given, scale)
        row, wide, factor = (f"{node.output[0]}_{part}" for part in ("row", "wide", "factor"))
        self._nodes += [
            make_node("Gather", [rounded, places], [row]),
            make_node("Cast", [row], [wide], to=onnx.TensorProto.FLOAT),
            make_node("Gather", [scales, places], [factor]),
            make_node("Mul", [wide, factor], node.output),
        ]

    def _weights(self, name: str, given: Floats, scale: Floats) -> tuple[str, str]:
        """The names of some weights as signed bytes, and of their scales."""
        self._keep(f"{name}_quantised", np.rint(given / scale).astype(np.int8))
        self._keep(f"{name}_scales", scale)
        return f"{name}_quantised", f"{name}_scales"

    def _keep(self, name: str, values: NDArray[Any]) -> None:
        self._tensors[name] = from_array(values, name)

    def _is_large(self, name: str) -> bool:
        tensor = self._tensors.get(name)
        return tensor is not None and int(np.prod(tensor.dims)) >= LEAST_TABLE


def _is_product(node: onnx.NodeProto, weights: Iterable[str]) -> bool:
    return node.op_type == "MatMul" and node.input[1] in weights


def _scale(greatest: Floats, limit: int) -> Floats:
    """What one step is worth when the greatest value becomes the limit."""
    return np.maximum(greatest / limit, np.finfo(np.float32).tiny).astype(np.float32)
