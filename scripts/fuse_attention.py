"""Attention spelled out in an optimised graph -> one operator, which keeps a text's in the cache."""

import onnx
from onnx.helper import make_node

MOVES = {"Reshape", "Transpose"}


def fuse_attention(model: onnx.ModelProto, heads: int) -> int:
    """Rewrite, in place, every attention without a mask; returns how many there were."""
    graph = model.graph
    maker = {name: node for node in graph.node for name in node.output}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def before_moves(name: str) -> str:
        while maker[name].op_type in MOVES:
            name = maker[name].input[0]
        return name

    def after_moves(name: str) -> str:
        while users[name][0].op_type in MOVES:
            name = users[name][0].output[0]
        return name

    fused = {}
    for node in graph.node:
        if node.op_type != "Softmax" or maker[node.input[0]].op_type != "FusedMatMul":
            continue
        likeness = maker[node.input[0]]
        (sums,) = users[node.output[0]]
        (scale,) = [each.f for each in likeness.attribute if each.name == "alpha"]
        parts = [before_moves(name) for name in (*likeness.input, sums.input[1])]
        fused[after_moves(sums.output[0])] = make_node(
            "MultiHeadAttention", parts, [after_moves(sums.output[0])],
            domain="com.microsoft", num_heads=heads, scale=scale,
        )  # fmt: skip
    _replace(graph, fused)
    return len(fused)


def _replace(graph: onnx.GraphProto, fused: dict[str, onnx.NodeProto]) -> None:
    """Put the nodes in place of those that made their outputs, and drop what no one needs any more."""
    maker = {name: node for node in graph.node for name in node.output}
    maker |= fused
    order: dict[str, onnx.NodeProto] = {}
    waiting = [each.name for each in graph.output]
    while waiting:
        node = maker[waiting[-1]]
        missing = [n for n in node.input if n in maker and maker[n].output[0] not in order]
        if missing:
            waiting += missing
            continue
        order.setdefault(node.output[0], node)
        waiting.pop()
    del graph.node[:]
    graph.node.extend(order.values())
