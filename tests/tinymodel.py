"""A sentence-transformers model small enough to make in a test: random weights, real modules."""

from pathlib import Path
from typing import Any

WORDS = """a about after and are at back been do doctor drink ear eye fever for from has have head hurts i in is
it knee left lip long my night not of on pain rest right see since sleep swollen take tea the to twitches two
was water weeks what when which with you query passage : . ? ,""".split()
PROMPTS = {"query": "query: ", "document": "passage: "}


def save_model(
    folder: Path, pooling: Any = "cls", dense: bool = True, prompts: Any = PROMPTS, **kinds: Any
) -> Path:
    """Save a transformer of two layers with its pooling, and a Dense layer; the same every time."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Dense, Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    torch.manual_seed(7)
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{c}" for c in letters)]
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("\n".join(dict.fromkeys([*marks, *WORDS])), encoding="utf-8")
    config = BertConfig(
        vocab_size=len(dict.fromkeys([*marks, *WORDS])),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=48,
        max_position_embeddings=64,
        # Random weights of the usual spread would give every text nearly the same vector.
        initializer_range=0.3,
    )
    BertModel(config).save_pretrained(folder / "bert")
    BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(folder / "bert")
    transformer = Transformer(str(folder / "bert"), max_seq_length=48)
    modules = [transformer, Pooling(32, pooling_mode=pooling, **kinds)]
    if dense:
        modules.append(Dense(modules[-1].get_embedding_dimension(), 24))
    model = SentenceTransformer(modules=modules, prompts=prompts, device="cpu")
    model.save(str(folder / "model"))
    return folder / "model"
