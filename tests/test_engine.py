"""Questions to an index of the corpus, with the encoder that is shipped."""

import pytest

from ingest.record import Record
from search import Engine
from search.errors import BadQuery, IndexNotFound, RecordNotFound, UnknownValue
from search.question import leave_out
from search.triage import triage

TWITCH = "my upper lip has been twitching for a week"
RAMBLE = (
    "so I am writing because my wife says I worry too much, we moved house in march and the new job is"
    " a lot, and since about ten days there is this thing with my upper lip, it flutters, only on the right,"
    " it does not hurt, I drink maybe five coffees and sleep badly, my cousin said magnesium, my mother said"
    " it is nerves, I looked in the mirror and you can really see it jump, it stops when I touch it and then"
    " it starts again, mostly in the evening when I read, should I get a scan or can I wait?"
)


def test_the_closest_answer_comes_first_with_its_doctor_date_and_link(
    corpus_engine: Engine,
) -> None:
    first = corpus_engine.ask(TWITCH).answers[0]
    assert (first.doctor, first.specialty, first.replied_on) == (
        "Wen Liangyu",
        "Neurology",
        "2016-10-04",
    )
    assert first.url and first.url.startswith("https://ehospital.example/")


def test_a_rambling_question_finds_the_same_doctor(corpus_engine: Engine) -> None:
    assert corpus_engine.ask(RAMBLE).answers[0].doctor == "Wen Liangyu"


def test_a_question_longer_than_the_encoder_reads_is_read_whole(corpus_engine: Engine) -> None:
    padding = "I have had a long week at work and the weather was grey. " * 60
    assert corpus_engine.ask(padding + TWITCH + ". " + TWITCH, abstain=False).answers


def test_the_first_five_of_twenty_are_the_same_as_five(corpus_engine: Engine) -> None:
    for query in (TWITCH, RAMBLE, "stomach pain after eating", "rash", "my child has a cough"):
        five = corpus_engine.ask(query, 5, abstain=False).answers
        assert corpus_engine.ask(query, 20, abstain=False).answers[:5] == five


def test_scores_fall_and_stay_between_zero_and_one(corpus_engine: Engine) -> None:
    scores = [hit.score for hit in corpus_engine.ask(RAMBLE, 50, abstain=False).answers]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_a_passage_is_a_verbatim_stretch_of_the_answer(corpus_engine: Engine) -> None:
    for hit in corpus_engine.ask(
        "burning in my chest after eating late", 20, abstain=False
    ).answers:
        assert hit.passage and hit.passage in hit.answer


def test_articles_are_background_and_never_answers(corpus_engine: Engine) -> None:
    result = corpus_engine.ask("how does coffee in the afternoon spoil my sleep", 20)
    assert any(hit.source == "article" for hit in result.background)
    assert all(hit.doctor is None for hit in result.background)
    assert all(hit.source != "article" for hit in result.answers)


@pytest.mark.parametrize(
    "query", ["what is the capital of france", "best pizza recipe", "asdf qwer zxcv"]
)
def test_nothing_close_is_said_so_and_the_nearest_are_one_flag_away(
    corpus_engine: Engine, query: str
) -> None:
    result = corpus_engine.ask(query)
    assert result.abstained and result.reason and not result.answers
    assert corpus_engine.ask(query, abstain=False).answers


def test_a_question_in_a_script_nobody_wrote_in_is_said_so(corpus_engine: Engine) -> None:
    result = corpus_engine.ask("我的上嘴唇抽搐了一個星期")
    assert result.abstained and "Chinese" in (result.reason or "")


def test_an_excerpt_is_marked_as_one(corpus_engine: Engine) -> None:
    hits = corpus_engine.ask("my chin trembles when I hold a glass", 3).answers
    assert hits[0].excerpt and not hits[0].question.endswith("?")


def test_a_filter_is_applied_before_the_search(corpus_engine: Engine) -> None:
    hits = corpus_engine.ask(TWITCH, 3, specialty="dermatology", abstain=False).answers
    assert len(hits) == 3
    assert {hit.specialty for hit in hits} == {"Dermatology"}


def test_filters_work_together(corpus_engine: Engine) -> None:
    hits = corpus_engine.ask(TWITCH, 20, specialty="Neurology", since=2012, abstain=False).answers
    assert hits
    assert all(hit.specialty == "Neurology" and hit.replied_on >= "2012" for hit in hits)


def test_a_doctor_is_found_with_and_without_a_title(corpus_engine: Engine) -> None:
    for name in ("Wen Liangyu", "Dr. Wen Liangyu", "wen liangyu"):
        assert {
            hit.doctor for hit in corpus_engine.ask(TWITCH, doctor=name, abstain=False).answers
        } == {"Wen Liangyu"}


def test_sex_and_age_filter_the_asker(corpus_engine: Engine) -> None:
    hits = corpus_engine.ask(TWITCH, 20, sex="female", age="24", abstain=False).answers
    assert hits
    for hit in hits:
        asker = corpus_engine.show(hit.record_id).question.asker
        assert (asker.sex, asker.age_band) == ("female", "20-29")


@pytest.mark.parametrize(
    "wrong",
    [
        {"specialty": "Astrology"},
        {"doctor": "Nobody"},
        {"source": "reddit"},
        {"sex": "x"},
        {"age": "old"},
    ],
)
def test_a_value_nobody_has_is_an_error_that_says_what_there_is(
    corpus_engine: Engine, wrong: dict[str, str]
) -> None:
    with pytest.raises(UnknownValue, match=next(iter(wrong.values()))):
        corpus_engine.ask(TWITCH, **wrong)


def test_the_answer_shown_is_the_one_the_filter_asked_for(
    corpus_engine: Engine, corpus: list[Record]
) -> None:
    two = next(r for r in corpus if len({answer.doctor for answer in r.answers}) > 1)
    for answer in two.answers:
        hits = corpus_engine.ask(two.question.text, doctor=answer.doctor, abstain=False).answers
        assert (hits[0].record_id, hits[0].doctor, hits[0].answer) == (
            two.id,
            answer.doctor,
            answer.text,
        )
        assert len(hits[0].other_answers) == len(two.answers) - 1


def test_every_question_finds_its_own_record(corpus_engine: Engine, corpus: list[Record]) -> None:
    asked = [r for r in corpus if r.kind == "qa" and r.question.text]
    found = sum(corpus_engine.ask(r.question.text).answers[0].record_id == r.id for r in asked)
    assert found / len(asked) >= 0.98


def test_similar_leaves_the_record_itself_out(corpus_engine: Engine) -> None:
    first = corpus_engine.ask(TWITCH).answers[0].record_id
    near = corpus_engine.similar(first).answers
    assert near and first not in {hit.record_id for hit in near}
    assert near[0].specialty == "Neurology"


def test_show_gives_the_record_whole(corpus_engine: Engine, corpus: list[Record]) -> None:
    for record in corpus:
        assert corpus_engine.show(record.id) == record


def test_an_unknown_id_is_said_to_be_unknown(corpus_engine: Engine) -> None:
    with pytest.raises(RecordNotFound, match="nope"):
        corpus_engine.show("nope")


@pytest.mark.parametrize("text", ["", "  \n\t ", "?!...", "x" * 20_001])
def test_a_question_nobody_could_answer_is_refused(corpus_engine: Engine, text: str) -> None:
    with pytest.raises(BadQuery):
        corpus_engine.ask(text)


@pytest.mark.parametrize("k", [0, -1, 101])
def test_a_senseless_k_is_refused(corpus_engine: Engine, k: int) -> None:
    with pytest.raises(BadQuery):
        corpus_engine.ask(TWITCH, k)


def test_no_index_names_the_command_that_makes_one() -> None:
    with pytest.raises(IndexNotFound, match="curbside index"):
        Engine.open("/nonexistent/index")


def test_an_alert_comes_with_the_answers_and_without_any(corpus_engine: Engine) -> None:
    result = corpus_engine.ask("my chest hurts badly and my left arm is numb")
    assert "chest_pain" in {alert.category for alert in result.alerts}


def test_signals_say_what_made_the_score(corpus_engine: Engine) -> None:
    for hit in corpus_engine.ask(TWITCH, 10, abstain=False).answers:
        assert set(hit.signals) == {"question", "passage", "words", "signs", "shares"}


def test_what_is_denied_is_left_out_of_the_search() -> None:
    text = "dry cough for weeks, no fever, no chest pain"
    spans = triage(text).denied_spans
    assert leave_out(text, spans) == "dry cough for weeks, no , no "


def test_a_question_of_nothing_but_denials_is_searched_as_it_is() -> None:
    text = "no fever, no cough"
    assert leave_out(text, triage(text).denied_spans) == text


CONTRAST = [
    ("my child has a cough", "fever"),
    ("burning behind my breastbone after dinner", "vomiting blood"),
    ("itchy rash on my arm", "fever"),
    ("tired all the time", "weight loss"),
]


@pytest.mark.parametrize(("complaint", "sign"), CONTRAST)
def test_a_denied_sign_does_not_pull_in_what_tells_of_it(
    corpus_engine: Engine, complaint: str, sign: str
) -> None:
    plain = [hit.record_id for hit in corpus_engine.ask(complaint, abstain=False).answers]
    denied = corpus_engine.ask(f"{complaint}, no {sign}", 1, abstain=False)
    assert denied.answers[0].record_id in plain
    assert not denied.answers[0].signals["signs"]["only_told"]
    assert denied.denied == (sign,)


@pytest.mark.parametrize("words", ["caffeine", "reflux", "heel", "coffee sleep"])
def test_a_few_words_find_the_answers_that_hold_them(corpus_engine: Engine, words: str) -> None:
    result = corpus_engine.ask(words)
    assert not result.abstained
    stems = [word.rstrip("s")[:5] for word in words.split()]
    first = result.answers[0]
    text = f"{first.title} {first.question} {first.answer}".casefold()
    assert all(stem in text for stem in stems)


def test_a_few_words_nobody_used_find_nothing(corpus_engine: Engine) -> None:
    assert corpus_engine.ask("gearbox").abstained
