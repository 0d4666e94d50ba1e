"""The five real pages: the records they must give, and each trap they hold."""

import json

import pytest
from pagekit import read, squeeze

from ingest import Record
from ingest.clean import collapse

DOCTORS = {
    "000": ("Hardik Nareshbhai Rajyaguru", "Neurology", None, None),
    "001": ("Hou Angting", "Family Medicine", None, "2012-01-15"),
    "002": ("Ye Boshou", "Neurology", None, "2007-12-13"),
    "003": ("Jiang Junyi", "Neurology", "Department of Neurology, Taoyuan Hospital", "2021-01-24"),
}
QUESTIONS = {
    "000": ("Hello doctor, I have been experiencing a muscle spasm", "what this might be."),
    "001": ("Hello doctor, in the past two days, I have", "for an examination? Thank you."),
    "002": ("Hello Dr. Yeh: My question is: My upper lip", "present for two days now."),
    "003": ("I have been experiencing twitching in my upper left lip", "there is any connection."),
}
ANSWERS = {
    "000": ("Hi, Welcome to icliniq.com. I can understand the issue.", "the muscle to inactivate it will help."),
    "001": ("Hello, this muscle twitching symptom you are", "further consultation with a neurologist."),
    "002": ("Hello: > It is due to unstable neural discharges", "consult a neurologist for an examination."),
    "003": ("Hello: Your symptoms may suggest benign", "Department of Neurology, Taoyuan Hospital, cares about you."),
}  # fmt: skip
NOT_A_DOCTORS_WORDS = (
    "More Info", "Similar Q&A", "Related FAQ", "Read More", "Reply Date", "Ask Date", "Share",
    "Medically reviewed", "Vinodhini", "Published At", "Reviewed At", "actual conversation",
    "Same symptoms don't", "Consult a doctor now", "Community Banner", "By subscribing",
    "Read answers about", "Ask your health query", "guaranteed answer", "Disclaimer", "cookies",
    "Privacy Policy", "Editorial Process", "HomeAnswers", "reply Neurology", "reply Family",
    "facial myokymia", "mini-stroke", "Possible Causes", "In summary", "Lip Numbness(",
)  # fmt: skip


def qa(seed_run: tuple[list[Record], object, object]) -> dict[str, Record]:
    return {r.page.path.split("/")[1][:3]: r for r in seed_run[0] if r.page and not r.excerpt}


def test_the_seeds_give_four_conversations_one_article_and_eight_excerpts(seed_run):
    records, report, rejections = seed_run
    whole = [record for record in records if not record.excerpt]
    assert sorted(record.kind for record in whole) == ["article", "qa", "qa", "qa", "qa"]
    assert len(records) - len(whole) == 8
    assert report.merged == 2
    assert rejections == []


@pytest.mark.parametrize("number", DOCTORS)
def test_each_page_names_its_own_doctor(seed_run, number):
    (answer,) = qa(seed_run)[number].answers
    assert DOCTORS[number] == (
        answer.doctor,
        answer.specialty,
        answer.affiliation,
        answer.replied_on,
    )


@pytest.mark.parametrize("number", DOCTORS)
def test_question_and_answer_begin_and_end_where_they_should(seed_run, number):
    record = qa(seed_run)[number]
    question, answer = collapse(record.question.text), collapse(record.answers[0].text)
    assert question.startswith(QUESTIONS[number][0]) and question.endswith(QUESTIONS[number][1])
    assert answer.startswith(ANSWERS[number][0]) and answer.endswith(ANSWERS[number][1])


@pytest.mark.parametrize("number", DOCTORS)
def test_nothing_but_the_doctors_words_is_in_an_answer(seed_run, number):
    (answer,) = qa(seed_run)[number].answers
    assert [text for text in NOT_A_DOCTORS_WORDS if text in answer.text] == []


def test_no_line_of_a_supplement_is_in_an_answer(seed_run):
    for record in qa(seed_run).values():
        answers = squeeze(" ".join(answer.text for answer in record.answers))
        lines = [squeeze(line) for line in (record.supplement or "").split("\n")]
        assert [line for line in lines if line and line in answers] == []


def test_no_asker_is_named_anywhere_in_a_record(seed_run):
    for record in seed_run[0]:
        text = json.dumps(record.to_json(), ensure_ascii=False)
        for name in ("Chen,", "Liao", "Xiaojie", "Su Wen", "B, 20", "years old female"):
            assert name not in text


class TestTraps:
    def test_the_reviewer_named_first_is_not_the_answerer(self, seed_run):
        record = qa(seed_run)["000"]
        assert (record.reviewed_by, record.reviewed_on) == ("Vinodhini J.", "2022-10-19")
        assert record.answers[0].doctor == "Hardik Nareshbhai Rajyaguru"

    def test_a_name_printed_twice_is_one_name(self, seed_run):
        assert qa(seed_run)["000"].answers[0].doctor.count("Hardik") == 1

    def test_an_answer_without_a_heading_begins_at_the_doctors_greeting(self, seed_run):
        record = qa(seed_run)["000"]
        assert "icliniq" not in record.question.text
        assert record.answers[0].text.startswith("Hi, Welcome to icliniq.com.")

    def test_a_title_glued_to_the_breadcrumb_is_parted_from_it(self, seed_run):
        record = qa(seed_run)["000"]
        assert record.title == "What could be the reason for occasional spasms above the lips?"
        assert record.tags[0] == "muscle spasm"

    def test_a_date_glued_to_its_label_is_read(self, seed_run):
        record = qa(seed_run)["000"]
        assert (record.published_on, record.reviewed_on) == ("2020-02-18", "2022-10-19")

    @pytest.mark.parametrize("number", ["001", "002", "003"])
    def test_the_pages_reply_is_the_first_and_no_teasers(self, seed_run, number):
        assert len(qa(seed_run)[number].answers) == 1

    @pytest.mark.parametrize(("number", "words"), [("001", 56), ("002", 37), ("003", 235)])
    def test_a_reply_is_a_small_part_of_its_page(self, seeds, seed_run, number, words):
        text = qa(seed_run)[number].answers[0].text
        assert len(text.split()) == words
        assert len(text.split()) < 0.2 * len(seeds[number].split())

    @pytest.mark.parametrize("number", ["001", "002", "003"])
    def test_more_info_is_kept_apart_as_supplement(self, seeds, seed_run, number):
        supplement = qa(seed_run)[number].supplement
        between = seeds[number].split("More Info", 1)[1].split("Similar Q&A")[0]
        assert squeeze(supplement) == squeeze(between)

    def test_the_patients_own_heading_is_the_title(self, seed_run):
        titles = {number: record.title for number, record in qa(seed_run).items()}
        assert titles["001"] == "Twitching or spasms of the lower lip?"
        assert titles["002"] == "Facial nerve issues?"
        assert titles["003"] == "Persistent twitching in the upper left area of the lip?"

    def test_a_doctor_as_the_patient_spells_him_is_not_the_doctor(self, seed_run):
        record = qa(seed_run)["002"]
        assert "Dr. Yeh:" in record.question.text
        assert record.answers[0].doctor == "Ye Boshou"

    def test_a_doctors_name_broken_over_lines_stays_his_words(self, seed_run):
        assert "Dr. Jiang Junyi, Department of" in qa(seed_run)["003"].answers[0].text

    @pytest.mark.parametrize(
        ("number", "band", "asked"),
        [
            ("001", "40-49", "2012-01-15"),
            ("002", "20-29", "2007-12-13"),
            ("003", "20-29", "2021-01-24"),
        ],
    )
    def test_band_and_sex_are_kept_without_the_name(self, seed_run, number, band, asked):
        question = qa(seed_run)[number].question
        assert (question.asker.age_band, question.asker.sex) == (band, "female")
        assert question.asked_on == asked

    def test_a_patient_greeted_in_a_teasers_answer_is_not_named(self, seed_run):
        (teaser,) = [r for r in seed_run[0] if r.answers and r.answers[0].doctor == "Cai Zongzhang"]
        assert teaser.answers[0].text.startswith("Hello, [name]: The above symptoms")

    def test_a_sign_off_with_a_hospital_is_affiliation_and_still_the_doctors_words(self, seed_run):
        (answer,) = qa(seed_run)["003"].answers
        assert answer.affiliation == "Department of Neurology, Taoyuan Hospital"
        assert "Taoyuan Hospital, cares about you." in answer.text

    def test_twelve_teasers_are_ten_distinct_two_of_them_of_pages_that_are_here(self, seeds):
        teasers = [t for number in ("001", "002", "003") for t in read(seeds[number]).teasers]
        assert len(teasers) == 12
        assert len({teaser.title for teaser in teasers}) == 10

    def test_pages_are_related_to_the_pages_they_preview(self, seed_run):
        records = qa(seed_run)
        ids = {record.id for record in seed_run[0]}
        assert records["002"].id in records["001"].related
        assert records["001"].id in records["003"].related
        assert all(set(record.related) <= ids for record in seed_run[0])

    def test_a_page_without_doctor_or_question_is_an_article(self, seed_run):
        record = qa(seed_run)["004"]
        assert (record.kind, record.title, record.byline) == (
            "article",
            "Upper Lip Twitching",
            "Rajib Singha",
        )
        assert record.answers == () and record.question.text == ""
        assert record.body.startswith("The condition of upper lip twitching is known")
        assert record.body.endswith("manage other symptoms and complications.")

    def test_a_worry_and_a_denial_stay_in_the_question_as_written(self, seed_run):
        records = qa(seed_run)
        assert "concerned if this could be a sign of a stroke." in records["001"].question.text
        assert "I do not experience any pain" in records["000"].question.text


def test_records_survive_json(seed_run):
    for record in seed_run[0]:
        assert Record.from_json(json.loads(record.to_line())) == record


def test_only_a_conversation_without_any_date_is_flagged_so(seed_run):
    flags = {number: record.flags for number, record in qa(seed_run).items()}
    assert flags == {"000": ("no_date",), "001": (), "002": (), "003": (), "004": ()}
