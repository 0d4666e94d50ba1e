"""New pages in the layouts of e-hospital and iCliniq, written to lead the rules astray."""

import json
import re
import time
from contextlib import suppress
from pathlib import Path

import pytest
from pagekit import GOLDEN, changed, only, read, squeeze
from test_variations import MARKUP

from ingest import read_records
from ingest.clean import collapse
from ingest.record import Answer
from ingest.sources import NoRecord, all_sources

TEASERS = """Similar Q&A
Understanding Ankle Pain After Running
My ankle hurts after running for an hour. What is it?
Dr. Boris Amankwah reply Orthopedics
Hello, rest it for a week.[Read More] Understanding Ankle Pain After Running
Related FAQ
(Orthopedics)
Foot(Orthopedics)"""
MORE = "More Info\nHeel pain is often caused by a band below the foot.\n1. Rest: Resting helps."
HEEL = "Hello doctor, my left heel has been sore for three weeks.\nShould I stop running?"
REPLY = "Hello, this sounds like plantar fasciitis.\nPlease stretch the calf every morning."


def ehospital(
    doctor: str = "Petra Lindqvist",
    specialty: str = " Orthopedics",
    *,
    question: str = HEEL,
    asker: str = "Moreau, 30~39 year old female. Ask Date: 2015/03/02",
    reply: str = REPLY,
    replied: str = "Reply Date: 2015/03/03",
    rest: str = f"{MORE}\n{TEASERS}",
) -> str:
    lines = (
        "Sore left heel?",
        question,
        asker,
        f"Dr. {doctor} reply{specialty}",
        reply,
        replied,
        rest,
    )
    return "\n".join(line for line in lines if line)


def answer(page: str) -> Answer:
    (found,) = only(page).answers
    return found


class TestDoctors:
    @pytest.mark.parametrize(
        "name",
        [
            "Petra van der Velde", "Jean-Luc O’Brien", "Siobhan O'Neill", "José Ángel Muñoz", "王小明",
            "A", "Li", "J. P. Smith", "J.P. Smith", "Ng Wei", "Mary Anne St. John", "Abdul al-Rashid",
            "d'Arcy Oakes", "de la Cruz", "LIN MEI", "McDonald Fraser", "Ibrahim ibn Saleh",
            "Wen-Hsiung Li", "Nguyễn Văn An", "Ana María de los Ángeles Pérez", "Łukasz Żółć",
        ],
    )  # fmt: skip
    def test_names_of_many_forms_are_read_whole(self, name):
        assert answer(ehospital(name)).doctor == name

    @pytest.mark.parametrize(
        ("written", "name"),
        [
            ("Ye\nBoshou", "Ye Boshou"),
            ("\nJiang\nJunyi\n", "Jiang Junyi"),
            ("Lin, MD", "Lin"),
            ("Chen Wei (Director)", "Chen Wei"),
        ],
    )
    def test_a_name_is_cleared_of_broken_lines_and_degrees(self, written, name):
        assert answer(ehospital(written)).doctor == name

    def test_a_title_behind_the_name_is_no_part_of_another_doctor(self):
        page = ehospital(
            reply="Hello, as Dr. Lin wrote, it heals.\nDr. Lin did not reply to me yet."
        )
        assert answer(page).doctor == "Petra Lindqvist"
        assert answer(page).text.endswith("Dr. Lin did not reply to me yet.")

    def test_a_colleague_awaited_in_an_answer_is_no_second_answer(self):
        page = ehospital(reply="Hello, please wait for Dr. Lin reply\nBefore that rest the foot.")
        assert answer(page).text == (
            "Hello, please wait for Dr. Lin reply\nBefore that rest the foot."
        )

    def test_a_doctor_begged_to_reply_in_a_question_is_not_its_answerer(self):
        begging = f"{HEEL}\nPlease help.\nDr. Lin reply\nI am so worried."
        record = only(ehospital(question=begging))
        assert [a.doctor for a in record.answers] == ["Petra Lindqvist"]
        assert record.question.text.endswith("Dr. Lin reply\nI am so worried.")

    def test_a_page_whose_question_has_no_reply_takes_none_from_a_teaser(self):
        for rest in (f"{MORE}\n{TEASERS}", TEASERS):
            page = f"Sore left heel?\n{HEEL}\nMoreau, 30~39 year old female. Ask Date: 2015/03/02\n{rest}"
            with pytest.raises(NoRecord, match="without a doctor's reply"):
                read(page)

    def test_a_reply_without_text_is_rejected(self):
        with pytest.raises(NoRecord, match="has no text"):
            read(ehospital(reply=""))

    def test_a_sign_off_of_another_doctor_is_no_affiliation(self):
        reply = f"{REPLY}\nDr. Aldo Reyes, Department of Surgery, Northgate Hospital, told me so."
        assert answer(ehospital(reply=reply)).affiliation is None


class TestSpecialties:
    @pytest.mark.parametrize(
        "name",
        [
            "Balneology", "Hand & Wrist Surgery", "Sports Medicine and Rehabilitation", "Pain Clinic",
            "Cardiovascular Center", "Family Medicine (Taipei)", "ENT", "Neuro-Oncology", "TCM",
            "Breast and Thyroid Surgery", "Obstetrics/Gynecology", "Gastroenterology, Hepatology",
        ],
    )  # fmt: skip
    def test_a_specialty_is_read_whole_whether_the_table_has_it_or_not(self, name):
        found = answer(ehospital(specialty=f" {name}"))
        assert (found.specialty, found.text) == (name, REPLY)

    @pytest.mark.parametrize("name", ["Neurology", "Balneology", "Hand Surgery", "Family Medicine"])
    def test_a_specialty_may_stand_on_the_next_line(self, name):
        found = answer(ehospital(specialty=f"\n{name}"))
        assert (found.specialty, found.text) == (name, REPLY)

    def test_a_short_first_line_of_an_answer_is_no_specialty(self):
        found = answer(ehospital(specialty="", reply="Rest Well\nIt will heal in six weeks."))
        assert (found.specialty, found.text) == (None, "Rest Well\nIt will heal in six weeks.")

    def test_no_specialty_is_none(self):
        found = answer(ehospital(specialty=""))
        assert (found.specialty, found.text) == (None, REPLY)


class TestDates:
    @pytest.mark.parametrize(
        "written",
        ["2012/01/05", "2012/1/5", "2012-1-5", "2012.01.05", "2012 / 01 / 05", "2012年1月5日",
         "January 5, 2012", "\n2012/01/05"],
    )  # fmt: skip
    def test_dates_of_many_forms_are_one(self, written):
        asker = f"Moreau, 30~39 year old female. Ask Date: {written}"
        record = only(ehospital(asker=asker, replied=f"Reply Date: {written}"))
        assert (record.question.asked_on, record.answers[0].replied_on) == ("2012-01-05",) * 2
        assert record.question.asker.age_band == "30-39"

    @pytest.mark.parametrize("written", ["", "05/01/2012", "2012/13/45", "yesterday"])
    def test_a_date_that_cannot_be_known_is_none_and_no_words(self, written):
        asker = f"Moreau, 30~39 year old female. Ask Date: {written}"
        record = only(ehospital(asker=asker, replied=f"Reply Date: {written}"))
        assert (record.question.asked_on, record.answers[0].replied_on) == (None, None)
        assert (record.question.text, record.answers[0].text) == (HEEL, REPLY)


class TestAskers:
    @pytest.mark.parametrize(
        "name",
        ["O'Neil", "Van der Berg", "王小明", "Mrs. Smith", "A.B.", "小美", "J", "Chen Xiao-Ming", "l",
         "mei", "Mr. K", "Tom & Anna", "Anna-Lena Müller", "Little Bear", "Wu, Ms.", "abc123",
         "Worried mother", "Liao\nXiaojie", "J. P. Moreau"],
    )  # fmt: skip
    def test_names_of_many_forms_are_cut_from_the_question(self, name):
        found = read(ehospital(asker=f"{name}, 30~39 year old female. Ask Date: 2015/03/02"))
        assert found.records[0].question.text == HEEL
        assert found.names == (collapse(name),)

    @pytest.mark.parametrize("line", [", 30~39 year old male.", "30~39 year old male."])
    def test_an_asker_without_a_name_has_still_band_and_sex(self, line):
        record = only(ehospital(asker=f"{line} Ask Date: 2015/03/02"))
        assert (record.question.text, record.question.asker.sex) == (HEEL, "male")
        assert record.question.asker.age_band == "30-39"

    @pytest.mark.parametrize(
        ("written", "band"),
        [
            ("2", "0-9"),
            ("10-19", "10-19"),
            ("60 ~ 69", "60-69"),
            ("40～49", "40-49"),
            ("90~99", "90+"),
        ],
    )
    def test_ages_become_bands(self, written, band):
        record = only(ehospital(asker=f"Moreau, {written} year old male. Ask Date: 2015/03/02"))
        assert record.question.asker.age_band == band

    def test_a_page_without_its_asker_line_has_still_its_question(self):
        record = only(ehospital(asker=""))
        assert (record.question.text, record.answers[0].text) == (HEEL, REPLY)

    def test_an_age_in_a_question_is_not_the_asker(self):
        question = f"{HEEL}\nMy son, 5 years old\nhas it too.\nMy mother, 60~69 years old, has not."
        record = only(ehospital(question=question))
        assert record.question.text.endswith("My mother, 60~69 years old, has not.")
        assert record.question.asker.age_band == "30-39"

    def test_an_age_in_an_answer_ends_nothing(self):
        reply = "Hello, in a runner, 30~39 years old\nIt is common.\nIn a child, 8 years old\nit is rare."
        found = answer(ehospital(reply=reply))
        assert collapse(found.text) == collapse(reply)
        assert found.replied_on == "2015-03-03"

    def test_the_askers_name_in_question_and_answer_is_redacted(self, tmp_path):
        question = f"{HEEL}\nThank you. Kowalczyk"
        asker = "Kowalczyk, 30~39 year old male. Ask Date: 2015/03/02"
        page = ehospital(question=question, asker=asker, reply=f"Hello Kowalczyk, {REPLY[7:]}")
        (tmp_path / "page.txt").write_text(page)
        for record in read_records([tmp_path]):
            assert "Kowalczyk" not in record.to_line()


class TestWordsThatLookLikeHeadings:
    @pytest.mark.parametrize(
        "sentence",
        [
            "Where do I find More Info about it?",
            "I saw a Reply Date: next to other questions.",
            "Please. More Info\nis what I need.",
            "I read all of Similar Q&A but found nothing.",
            "Related FAQ did not help.",
            "Your site said: This website uses cookies.",
        ],
    )
    def test_in_a_question_they_are_the_patients_words(self, sentence):
        record = only(ehospital(question=f"{HEEL}\n{sentence}"))
        assert collapse(record.question.text) == collapse(f"{HEEL} {sentence}")
        assert record.answers[0].text == REPLY

    @pytest.mark.parametrize(
        "sentence",
        [
            "You find More Info about it at the clinic.",
            "Disclaimer: I have not seen your foot.",
            "Copyright forbids me to quote the leaflet.",
            "Ask your doctor. Ask Date and time of a visit there.",
            "1. Rest the foot.\n2. Use ice:\n- ten minutes\n- twice a day\n(3) See https://heel.example/a?b=1",
            "Hello Dr. Lin: if you read this, please comment.",
            "Dear, thank you!",
            "> Quoting > helps > nobody",
        ],
    )
    def test_in_an_answer_they_are_the_doctors_words(self, sentence):
        found = answer(ehospital(reply=f"{REPLY}\n{sentence}"))
        assert collapse(found.text) == collapse(f"{REPLY} {sentence}")
        assert (found.doctor, found.replied_on) == ("Petra Lindqvist", "2015-03-03")


class TestTitles:
    def test_a_question_that_begins_at_once_has_no_title(self):
        page = ehospital().removeprefix("Sore left heel?\n")
        record = only(page)
        assert (record.title, record.question.text) == (None, HEEL)

    def test_a_title_may_be_no_question(self):
        assert only(ehospital().replace("Sore left heel?", "Sore heel")).title == "Sore heel"

    def test_share_lines_part_the_sites_title_from_the_patients(self):
        page = ehospital()
        page = f"Heel Pain Explained - Orthopedics\n\nShare to:\nFacebook\nTwitter\n\n{page}"
        assert (only(page).title, only(page).question.text) == ("Sore left heel?", HEEL)


def test_two_threads_never_mix_question_and_answer():
    follow = (
        f"Moreau, 30~39 year old female. Ask Date: 2015/04/02\nDr. Lin Mei reply Neurology\n{REPLY}"
    )
    page = ehospital(rest=f"It still hurts.\n{follow}\nReply Date: 2015/04/03\n{MORE}")
    record = only(page)
    assert "plantar" not in record.question.text
    assert [(a.doctor, a.replied_on) for a in record.answers] == [
        ("Petra Lindqvist", "2015-03-03"),
        ("Lin Mei", "2015-04-03"),
    ]
    assert all("It still hurts" not in a.text for a in record.answers)


def icliniq(
    query: str = "Hello doctor,\n\nI am 25. My gums have bled for a week.\n\nIs it serious?",
    reply: str = "Hello,\n\nWelcome to icliniq.com.\n\nBleeding gums mostly mean gingivitis. See a dentist.",
    *,
    doctor: str = "Amita Rao-Kessler",
    reviewer: str = "Medically reviewed by\nDr. Vinodhini J.\n",
    rest: str = "",
) -> str:
    return f"""HomeAnswersDentistrybleeding gumsWhy do my gums bleed?

My gums bleed when I brush. Please help.

Share

The following is an actual conversation between an iCliniq user and a doctor that has been reviewed.

{reviewer}
Published At May 3, 2021
Reviewed AtJune 8, 2022

Patient's Query

{query}

{reply}

{rest}Same symptoms don't mean you have the same problem. Consult a doctor now!

Dr. {doctor}
Dr. {doctor}

Dentistry

Community Banner Mobile
By subscribing, I agree to iCliniq's Terms & Privacy Policy.

Read answers about:

bleeding gums

Ask your health query to a doctor online

Dentistry

*guaranteed answer within 4 hours

Disclaimer: No content published on this website is intended to be a substitute.

This website uses cookies to ensure you get the best experience on our website."""


ADVICE = "Bleeding gums mostly mean gingivitis. See a dentist within a week."


class TestWhereTheDoctorBegins:
    @pytest.mark.parametrize(
        "greeting",
        [
            "Hello,\n\nWelcome to icliniq.com.", "Hello and welcome.", "Hi there,", "Greetings.",
            "Hello dear,", "Hello, and welcome to icliniq.com.", "Welcome to icliniq.com.", "Hi.",
            "Dear friend,", "Good day.", "Hello.", "Hi,\n\nThank you for your query.",
            "Hi, welcome back to icliniq.", "Hello there, I hope you are well.", "Namaste,",
            "Thank you for your query.", "I went through your question.", "Warm greetings,",
            "I have gone through your query with diligence.", "I understand your concern.",
            "I can understand your concern.", "Thanks for writing to us.", "Hello user,",
            "Thank you for contacting icliniq.com.", "I have read your query.",
        ],
    )  # fmt: skip
    @pytest.mark.parametrize(
        "query",
        [
            "Hello doctor,\n\nI am 25. My gums have bled for a week.\n\nIs it serious?",
            "Hi,\n\nI am 25. My gums have bled for a week.",
            "Hello there,\n\nI am 25. My gums have bled for a week.",
            "My gums have bled for a week.\n\nI am 25.",
            "Hi doctor, my gums have bled for a week.\n\nThanks in advance.",
        ],
    )
    def test_many_greetings_part_the_doctor_from_the_patient(self, query, greeting):
        reply = f"{greeting}\n\n{ADVICE}"
        record = only(icliniq(query, reply))
        assert collapse(record.question.text) == collapse(query)
        assert collapse(record.answers[0].text) == collapse(reply)

    @pytest.mark.parametrize(
        "query",
        [
            "Hello doctor,\n\nMy gums bleed.\n\nHi doctor, I forgot: I am pregnant.\n\nThank you.",
            "Hi doctor,\n\nThanks for reading.\n\nMy gums bleed.\n\nThanks, doctor, for your help.",
            "Good morning doctor,\n\nMy gums bleed.\n\nDear sir, please advise.",
            "Hello,\n\nHi doctor,\n\nMy gums bleed.",
            "Hello doctor,\n\nMy gums bleed.\n\nHi, I forgot: I am pregnant.",
            "Hello doctor,\n\nMy gums bleed.\n\nHello again, my son has it too.",
            "Greetings doctor,\n\nMy gums bleed. I understand the dentist is the one to see.",
        ],
    )
    def test_what_a_patient_says_to_a_doctor_stays_the_patients(self, query):
        reply = f"Hello,\n\nWelcome to icliniq.com.\n\n{ADVICE}"
        record = only(icliniq(query, reply))
        assert collapse(record.question.text) == collapse(query)
        assert collapse(record.answers[0].text) == collapse(reply)

    def test_where_nothing_says_who_speaks_the_page_is_rejected(self):
        with pytest.raises(NoRecord, match="without a place where the doctor's answer begins"):
            read(icliniq("My gums bleed.\n\nI brush twice a day.", ADVICE))

    def test_a_heading_says_who_speaks(self):
        record = only(icliniq(reply=f"Answered by Dr. Amita Rao-Kessler\n\n{ADVICE}"))
        assert record.answers[0].text == ADVICE
        assert record.answers[0].doctor == "Amita Rao-Kessler"

    def test_several_headings_name_several_doctors(self):
        second = (
            "Patient's Query\n\nThank you. Is floss good?\n\n"
            "Answered by Dr. Jonas Weil\n\nHello, it is.\n\n"
        )
        page = icliniq(reply=f"Answered by Dr. Amita Rao-Kessler\n\n{ADVICE}", rest=second)
        found = [(a.doctor, a.text, a.specialty) for a in only(page).answers]
        assert found == [
            ("Amita Rao-Kessler", ADVICE, "Dentistry"),
            ("Jonas Weil", "Hello, it is.", None),
        ]


class TestICliniqNames:
    @pytest.mark.parametrize(
        "name", ["Petra van der Velde", "J. P. Smith", "Łukasz Żółć", "Siobhan O'Neill", "Aida"]
    )
    def test_names_of_many_forms_are_read_whole(self, name):
        record = only(icliniq(doctor=name))
        assert record.answers[0].doctor == name
        assert record.reviewed_by == "Vinodhini J."

    def test_degrees_are_no_part_of_a_name(self):
        assert only(icliniq(doctor="Amita Rao, MBBS, MD")).answers[0].doctor == "Amita Rao"

    def test_a_page_without_reviewer_has_none(self):
        record = only(icliniq(reviewer=""))
        assert (record.reviewed_by, record.answers[0].doctor) == (None, "Amita Rao-Kessler")

    def test_a_reviewer_printed_behind_the_answer_is_not_in_it(self):
        page = icliniq(reviewer="", rest="Medically reviewed by\n\nDr. Vinodhini J.\n\n")
        record = only(page)
        assert record.answers[0].doctor == "Amita Rao-Kessler"
        assert (
            "reviewed" not in record.answers[0].text and "Vinodhini" not in record.answers[0].text
        )
        assert record.reviewed_by == "Vinodhini J."

    def test_a_doctor_named_in_the_query_is_not_the_answerer(self):
        query = "Hello doctor,\n\nDr. Lin\n\nDr. Lin told me it is nothing.\n\nIs it?"
        record = only(icliniq(query))
        assert record.answers[0].doctor == "Amita Rao-Kessler"
        assert collapse(record.question.text) == collapse(query)

    def test_a_doctor_who_signs_is_still_quoted(self):
        reply = (
            f"Hello,\n\nWelcome to icliniq.com.\n\n{ADVICE}\n\nRegards,\n\nDr. Amita Rao-Kessler"
        )
        assert collapse(only(icliniq(reply=reply)).answers[0].text) == collapse(reply)

    def test_teasers_of_other_answers_are_in_no_answer(self):
        rest = "Same symptoms don't mean you have the same problem.\n\n"
        page = (
            icliniq(rest=rest)
            + "\n\nRelated Questions\n\nHello, my tooth hurts.\n\nDr. Lin\nDr. Lin"
        )
        (found,) = only(page).answers
        assert found.doctor == "Amita Rao-Kessler" and "tooth" not in found.text


ODD_PAGES = [
    ehospital(
        "Abdul al-Rashid", " Balneology", asker="Wu, Ms., 30~39 year old male. Ask Date: 2015/03/02"
    ),
    ehospital(
        reply="Hello,\n1. Rest\n2. Ice\n- a\nDr. Lin did not reply to me.\nThank you!", replied=""
    ),
    ehospital(question=f"{HEEL}\nMy son, 5 years old\nhas it too.", rest=TEASERS),
    icliniq("Hi,\n\nI am 25. Gums bleed.", "Greetings.\n\nBrush:\n\n1. Morning\n\n2. Evening"),
    icliniq(reviewer="", rest="Medically reviewed by\n\nDr. Vinodhini J.\n\n"),
]


@pytest.mark.parametrize("page", ODD_PAGES, ids=range(len(ODD_PAGES)))
@pytest.mark.parametrize("tag", MARKUP)
def test_odd_pages_give_the_same_record_in_any_markup(page, tag):
    assert changed(read(page), read(MARKUP[tag](page), markup=True)) == {}


@pytest.mark.parametrize("page", ODD_PAGES, ids=range(len(ODD_PAGES)))
def test_odd_pages_with_glued_lines_put_no_foreign_word_in_an_answer(page):
    for line in (" ".join(page.split()), re.sub(r"\n+", "", page)):
        try:
            found = only(line)
        except NoRecord:
            continue  # nothing says any more where the doctor begins
        for glued, whole in zip(found.answers, only(page).answers, strict=True):
            assert squeeze(glued.text) == squeeze(whole.text)
            assert glued.doctor == whole.doctor


def test_sources_are_tried_the_more_particular_first_and_the_article_last():
    names = [source.name for source in all_sources()]
    assert names[-1] == "article"
    assert set(names) == {"article", "ehospital", "icliniq", "qapage"}


@pytest.mark.parametrize(
    "text",
    [
        "Access denied. You do not have permission to see this page.",
        "404\nNot Found\nThe page you asked for is gone.",
        "Please enable JavaScript to continue.",
        "Dr. Lin reply Neurology",
        "Patient's Query",
        "Ask Date: 2012/01/01\nReply Date: 2012/01/02",
        "Lorem\n" * 300,
        "word " * 5000,
    ],
)
def test_what_is_no_page_of_any_site_is_rejected(text):
    with pytest.raises(NoRecord):
        read(text)


GOLDEN_PAGES = sorted(file for file in GOLDEN.iterdir() if file.suffix in (".html", ".txt"))


@pytest.mark.parametrize("file", GOLDEN_PAGES, ids=lambda file: file.name)
def test_a_golden_page_gives_its_golden_records(file: Path):
    """A new case is two files: the page, and beside it the records as ``curbside parse`` prints them."""
    want = file.with_suffix(".jsonl").read_text("utf-8").splitlines()
    assert [json.loads(record.to_line()) for record in read_records([file])] == [
        json.loads(line) for line in want
    ]


@pytest.mark.parametrize(
    "unit",
    ["Dr. A ", "a, 1 ", "Ask Date: ", "Hello\n", "More Info\n", "Dr. Dr.\n", "[Read More] a\n",
     "Dr. A reply\nx\n", "Patient's Query\nHi\n", "years old, ", "Home\n", "A. B. C. ", "Dr. de de "],
)  # fmt: skip
def test_a_page_of_one_thing_over_and_over_ends_in_time(unit):
    begun = time.perf_counter()
    with suppress(NoRecord):
        read(f"Patient's Query\nDr. B reply\nAsk Date: 2012/01/01\n{unit * (100_000 // len(unit))}")
    assert time.perf_counter() - begun < 10
