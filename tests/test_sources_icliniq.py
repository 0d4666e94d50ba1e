"""New pages in the layout of iCliniq, written to lead the rules astray."""

import pytest
from pagekit import only, read
from sitekit import icliniq

from ingest.clean import collapse
from ingest.sources import NoRecord

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
