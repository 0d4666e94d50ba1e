"""What meets in a training batch, and that a batch in parts gives the loss of the whole."""

import tomllib
from pathlib import Path

import pytest
from training_batches import Cook, batches
from training_data import Material

CONFIG = tomllib.loads(
    (Path(__file__).parents[1] / "scripts" / "train_encoder.toml").read_text("utf-8")
)
RECIPE = CONFIG | CONFIG["run"]["diseases"]
SIZE = 8


@pytest.fixture(scope="module")
def material() -> Material:
    kinds = ("treatment", "symptoms", "causes", "an unknown kind")
    medquad = [
        {
            "focus": f"Tansy fever {number}",
            "qtype": kind,
            "question": f"{kind} of tansy fever {number} ?",
            "answer": f"{kind} {number} " + " ".join(f"{kind}{number}w{n}" for n in range(200)),
        }
        for number in range(12)
        for kind in kinds
    ]
    medquad += [row | {"focus": f"Copy of {row['focus']}"} for row in medquad[:20]]
    doctors = [
        {"question": f"why does my finger {number} hurt", "answer": f"reply {reply} to {number}"}
        for number in range(12)
        for reply in range(2)
    ]
    asked = [
        {"query": f"question {number}", "candidate": f"form {label} of {number}", "label": label}
        for number in range(12)
        for label in (0, 1)
    ]
    return Material(medquad, doctors, asked, asked)


def cook(material: Material, seed: int = 1) -> Cook:
    return Cook(material, RECIPE | {"batch_size": SIZE, "seed": seed})


@pytest.mark.parametrize("recipe", list(RECIPE["batches"]))
def test_each_recipe_fills_its_batches_with_unlike_documents(
    material: Material, recipe: str
) -> None:
    made = cook(material)
    for _ in range(5):
        pairs = made.batch(recipe).pairs
        assert len(pairs) == SIZE
        assert len({pair[:2] for pair in pairs}) == SIZE
        assert all(query != document for query, document, *_ in pairs)


def test_one_disease_is_asked_about_in_several_ways_in_a_batch(material: Material) -> None:
    questions = [query for query, _ in cook(material).batch("question_answer").pairs]
    subjects = [question.partition(" of ")[2] for question in questions]
    assert max(map(subjects.count, subjects)) > 1


def test_two_answers_with_one_opening_do_not_meet(material: Material) -> None:
    made = cook(material)
    for _ in range(20):
        questions = [query for query, _ in made.batch("question_answer").pairs]
        assert len(set(questions)) == SIZE


def test_a_paraphrase_comes_with_its_own_hard_negative(material: Material) -> None:
    for first, second, other in cook(material).batch("paraphrase").pairs:
        number = first.split()[-1]
        assert {first, second} == {f"question {number}", f"form 1 of {number}"}
        assert other == f"form 0 of {number}"


def test_a_hard_batch_is_a_question_its_answer_and_what_was_mined_for_it(
    material: Material,
) -> None:
    mined = [[{"question": f"q{n}", "answer": f"a{n}", "negative": f"n{n}"}] for n in range(9)]
    made = Cook(material, RECIPE | {"batch_size": SIZE, "seed": 1}, mined)
    for question, answer, negative in made.batch("hard").pairs:
        number = answer[1:]
        assert f"q{number}" in question and negative == f"n{number}"


def test_what_was_judged_not_to_follow_is_no_pair(material: Material) -> None:
    texts = {text for pair in cook(material).batch("entailment").pairs for text in pair}
    assert not [text for text in texts if text.startswith("form 0")]


def test_a_seed_gives_the_same_run(material: Material) -> None:
    counts = dict.fromkeys(RECIPE["batches"], 2)
    first, again, other = (batches(cook(material, seed), counts, seed) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_a_mined_negative_is_an_answer_of_another_question_and_less_near(
    material: Material, tmp_path: Path
) -> None:
    pytest.importorskip("datasets", reason="the train extra is not installed")
    from sentence_transformers import SentenceTransformer
    from tinymodel import save_model
    from training_negatives import mined

    model = SentenceTransformer(str(save_model(tmp_path / "tiny")), device="cpu")
    rows = [row for row in material.medquad if not row["focus"].startswith("Copy")]
    found = mined(rows, 40, model, seed=1)
    assert found
    answers = {row["question"]: row["answer"] for row in rows}
    for (row,) in found:
        assert answers[row["question"]].startswith(row["answer"])
        assert not answers[row["question"]].startswith(row["negative"])
        right, wrong = model.similarity(
            model.encode_query(row["question"]),
            model.encode_document([row["answer"], row["negative"]]),
        )[0]
        assert wrong < right
    assert mined(rows, 0, model, seed=1) == []


def test_the_loss_in_parts_is_the_loss_of_the_whole() -> None:
    torch = pytest.importorskip("torch", reason="the models extra is not installed")
    transformers = pytest.importorskip("transformers", reason="the models extra is not installed")
    from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
    from training_loss import LengthSortedRankingLoss

    class Pooled(torch.nn.Module):  # type: ignore[name-defined, misc]
        """Mean pooling over a small random BERT."""

        def __init__(self) -> None:
            super().__init__()
            torch.manual_seed(0)
            config = transformers.BertConfig(
                vocab_size=50, hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
                intermediate_size=16, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
            )  # fmt: skip
            self.bert = transformers.BertModel(config)

        def forward(self, features: dict) -> dict:  # type: ignore[type-arg]
            states = self.bert(**features).last_hidden_state
            mask = features["attention_mask"].unsqueeze(-1)
            return {"sentence_embedding": (states * mask).sum(1) / mask.sum(1)}

    def column(seed: int, lengths: list[int]) -> dict:  # type: ignore[type-arg]
        chance = torch.Generator().manual_seed(seed)
        mask = torch.tensor([[1] * n + [0] * (max(lengths) - n) for n in lengths])
        ids = torch.randint(1, 50, mask.shape, generator=chance) * mask
        return {"input_ids": ids, "attention_mask": mask}

    columns = [column(seed, [3 + (seed + n * 7) % 20 for n in range(11)]) for seed in (1, 2, 3)]
    found = []
    for kind in (MultipleNegativesRankingLoss, LengthSortedRankingLoss):
        model = Pooled()
        loss = kind(
            model, directions=("query_to_doc", "doc_to_query"), partition_mode="per_direction"
        )
        if kind is MultipleNegativesRankingLoss:
            value = loss.compute_loss_from_embeddings(
                [model(features)["sentence_embedding"] for features in columns], None
            )
        else:
            value = loss(columns, None)
        value.backward()
        weight = model.bert.embeddings.word_embeddings.weight.grad
        found.append((value.item(), weight))
    assert found[0][0] == pytest.approx(found[1][0], rel=1e-5)
    assert torch.allclose(found[0][1], found[1][1], atol=1e-6)
