"""New pages in the layouts of e-hospital and iCliniq, written to lead the rules astray."""

import json
import re
import time
from contextlib import suppress
from pathlib import Path

import pytest
from pagekit import GOLDEN, changed, only, read, squeeze
from sitekit import HEEL, MORE, REPLY, TEASERS, ehospital, icliniq
from test_variations import MARKUP

from ingest import read_records
from ingest.clean import collapse
from ingest.record import Answer
from ingest.sources import NoRecord, all_sources


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
    begun = time.process_time()
    with suppress(NoRecord):
        read(f"Patient's Query\nDr. B reply\nAsk Date: 2012/01/01\n{unit * (100_000 // len(unit))}")
    assert time.process_time() - begun < 60
