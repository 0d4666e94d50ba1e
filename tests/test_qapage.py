"""Any site's QAPage, as JSON-LD or microdata: only named doctors answer, and broken data harm nothing."""

import json
from typing import Any

import pytest
from pagekit import CORPUS, only, read

from ingest import Record, read_records
from ingest.blocks import html_document
from ingest.pages import decode
from ingest.questions import questions
from ingest.sources import NoRecord

QUESTION = "My ear has been blocked since a flight ten days ago. Should I see somebody?"
ADVICE = "This is often a sluggish tube. See a doctor if it is not open in two weeks."


def node(**more: Any) -> dict[str, Any]:
    answer = {
        "@type": "Answer",
        "text": ADVICE,
        "dateCreated": "2021-03-05T10:00:00Z",
        "author": {"@type": "Person", "name": "Dr. Lucía Ferrán-Ochoa, MD"},
    }
    question = {
        "@type": "Question",
        "name": "Blocked ear after a flight",
        "text": QUESTION,
        "dateCreated": "2021-03-04",
        "author": {"@type": "Person", "name": "Tomas Birk"},
        "acceptedAnswer": answer,
    }
    return question | more


def page(data: Any, around: str = "<p>Welcome to our site.</p>") -> str:
    script = data if isinstance(data, str) else json.dumps(data)
    return f'<html><body>{around}<script type="application/ld+json">{script}</script></body></html>'


def qa(question: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": question}


def author(**who: Any) -> dict[str, Any]:
    return node(acceptedAnswer={"@type": "Answer", "text": ADVICE, "author": who})


class TestShapes:
    @pytest.mark.parametrize(
        "data",
        [
            qa(node()),
            [qa(node())],
            {"@graph": [{"@type": "WebSite"}, qa(node())]},
            qa([node()]),
            node(),
            {"@type": ["WebPage", "QAPage"], "mainEntity": node()},
            {"@graph": [qa({"@id": "#q"}), node() | {"@id": "#q"}]},
            {"@type": "WebPage", "hasPart": {"x": [[qa(node())]]}},
        ],
    )
    def test_a_question_is_found_wherever_it_is_nested(self, data):
        record = only(page(data), markup=True)
        assert (record.source, record.title) == ("qapage", "Blocked ear after a flight")
        assert (record.question.text, record.question.asked_on) == (QUESTION, "2021-03-04")
        (answer,) = record.answers
        assert (answer.text, answer.doctor) == (ADVICE, "Lucía Ferrán-Ochoa")
        assert answer.replied_on == "2021-03-05"

    def test_two_questions_on_a_page_are_two_records(self):
        second = node(name="Another", text="Is it the flight that harmed my ear, or the cold?")
        records = read(page(qa([node(), second])), markup=True).records
        assert [record.title for record in records] == ["Blocked ear after a flight", "Another"]

    def test_accepted_and_suggested_answers_are_each_kept_once(self):
        other = {"@type": "Answer", "text": "Chew gum.", "author": {"name": "Dr. Idris Vandermeer"}}
        twice = node(suggestedAnswer=[other, other, node()["acceptedAnswer"]])
        assert [a.doctor for a in only(page(qa(twice)), markup=True).answers] == [
            "Lucía Ferrán-Ochoa",
            "Idris Vandermeer",
        ]

    def test_markup_and_entities_in_a_text_are_read_as_a_person_reads_them(self):
        text = "<p>Ears &amp; noses.</p><ul><li>Rest<li>Wait</ul>Don&#39;t fly."
        answer = node()["acceptedAnswer"] | {"text": text}
        record = only(page(qa(node(acceptedAnswer=answer))), markup=True)
        assert record.answers[0].text == "Ears & noses.\nRest\nWait\nDon't fly."

    def test_a_less_than_sign_is_no_markup(self):
        answer = node()["acceptedAnswer"] | {"text": "If it is < 3 days & > 1 hour, wait."}
        record = only(page(qa(node(acceptedAnswer=answer))), markup=True)
        assert record.answers[0].text == "If it is < 3 days & > 1 hour, wait."

    def test_cyclic_references_end(self):
        data = {
            "@graph": [{"@id": "#a", "x": {"@id": "#b"}}, {"@id": "#b", "x": {"@id": "#a"}}, node()]
        }
        assert only(page(data), markup=True).answers[0].text == ADVICE


class TestWhoIsADoctor:
    @pytest.mark.parametrize(
        "who",
        [
            {"@type": "Physician", "name": "Ana Ruiz"},
            {"@type": ["Person", "Physician"], "name": "Ana Ruiz"},
            {"@type": "Person", "name": "Dr. Ana Ruiz"},
            {"@type": "Person", "name": "Ana Ruiz, MD"},
            {"@type": "Person", "name": "Ana Ruiz", "honorificPrefix": "Dr."},
            {"@type": "Person", "name": "Ana Ruiz", "honorificSuffix": "MBBS"},
            {"@type": "Person", "name": "Ana Ruiz", "jobTitle": "Consultant Cardiologist"},
            {"@type": "Person", "name": "Ana Ruiz", "url": "https://x.example/doctors/ana-ruiz"},
        ],
    )
    def test_title_degree_type_or_office_make_one(self, who):
        assert only(page(qa(author(**who))), markup=True).answers[0].doctor == "Ana Ruiz"

    @pytest.mark.parametrize(
        "who",
        [
            {"@type": "Person", "name": "RubyNorwich"},
            {"@type": "Person", "name": "Ana Ruiz", "jobTitle": "Moderator"},
            {"@type": "Person", "name": "Drew Barry"},
            {"@type": "Person", "name": "Ana Ruiz", "jobTitle": "Doctor's receptionist"},
            {"@type": "Person", "name": "Ana Ruiz", "description": "My doctor saved me."},
            {"@type": "Person", "name": "Ana Ruiz", "url": "https://ask-a-doctor.example/user/7"},
            {"@type": "Person", "name": "Maddison"},
            {"@type": "Organization", "name": "AskWard"},
            {"@type": "Person", "name": ""},
        ],
    )
    def test_anybody_else_is_none_and_no_answer_is_put_in_a_doctors_mouth(self, who):
        with pytest.raises(NoRecord, match="QAPage"):
            read(page(qa(author(**who))), markup=True)

    @pytest.mark.parametrize("who", ["Dr. Ana Ruiz", ["Dr. Ana Ruiz"]])
    def test_an_author_may_be_a_plain_string(self, who):
        question = node(acceptedAnswer={"text": ADVICE, "author": who})
        assert only(page(qa(question)), markup=True).answers[0].doctor == "Ana Ruiz"

    def test_a_visitors_answer_beside_a_doctors_is_left_out_and_said(self):
        visitor = {"text": "Same here!", "author": {"@type": "Person", "name": "flyer77"}}
        record = only(page(qa(node(suggestedAnswer=[visitor]))), markup=True)
        assert len(record.answers) == 1
        assert record.flags == ("other_answers_left_out",)

    def test_an_answer_without_author_is_nobodys_and_has_no_doctor(self):
        record = only(page(qa(node(acceptedAnswer={"text": ADVICE}))), markup=True)
        assert record.answers[0].doctor is None

    def test_specialty_and_place_are_read(self):
        who = {
            "@type": "Physician",
            "name": "Ana Ruiz",
            "medicalSpecialty": "https://schema.org/Cardiovascular",
            "affiliation": {"@type": "Hospital", "name": "Harbour Clinic"},
        }
        answer = only(page(qa(author(**who))), markup=True).answers[0]
        assert (answer.specialty, answer.affiliation) == ("Cardiovascular", "Harbour Clinic")


class TestWhatIsNoAnswer:
    @pytest.mark.parametrize("kind", ["FAQPage", ["WebPage", "FAQPage"]])
    def test_a_page_of_frequent_questions_is_answered_by_no_doctor(self, kind):
        data = {"@type": kind, "mainEntity": [node()]}
        with pytest.raises(NoRecord):
            read(page(data), markup=True)

    @pytest.mark.parametrize(
        "question",
        [
            node(acceptedAnswer={"@type": "Answer", "text": ""}),
            node(acceptedAnswer={"@type": "Answer"}),
            node(acceptedAnswer=[]),
            node(acceptedAnswer="a bare string"),
            node(acceptedAnswer=None),
            {"@type": "Question", "name": "x"},
        ],
    )
    def test_a_question_without_an_answers_text_is_rejected(self, question):
        with pytest.raises(NoRecord):
            read(page(qa(question)), markup=True)

    @pytest.mark.parametrize(
        "script",
        ["", "{", "[1, 2", "null", "3", '"text"', '{"@type": "QAPage"', "{'@type': 'QAPage'}",
         "[" * 5000, '{"a":' * 5000, "<!-- -->", '{"@type": {"x": []}, "mainEntity": 4}'],
    )  # fmt: skip
    def test_malformed_data_are_as_good_as_none(self, script):
        assert list(questions(html_document(page(script)))) == []

    def test_malformed_data_beside_whole_ones_harm_nothing(self):
        bad = '<script type="application/ld+json">{"@type": "QAPage", </script>'
        assert only(page(qa(node()), around=bad), markup=True).answers[0].text == ADVICE

    def test_data_in_a_comment_or_cdata_are_read(self):
        whole = json.dumps(qa(node()))
        for script in (f"<!--{whole}-->", f"//<![CDATA[\n{whole}\n//]]>"):
            assert only(page(script), markup=True).answers[0].text == ADVICE

    def test_raw_line_breaks_in_a_string_are_forgiven(self):
        script = json.dumps(qa(node())).replace(QUESTION, QUESTION.replace(". ", ".\n"))
        assert only(page(script), markup=True).question.text == QUESTION.replace(". ", ".\n")


MICRODATA = f"""<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope
itemtype="https://schema.org/Question"><h1 itemprop="name">Blocked ear</h1><div itemprop="text"><p>{QUESTION}</p></div>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Tomas Birk</span></span>
<time itemprop="dateCreated" datetime="2021-03-04">4 March</time>
<div class=x><div itemprop="acceptedAnswer" itemscope itemtype="http://schema.org/Answer"><div itemprop="text">
<p>This is often a sluggish tube.</p><p>See a doctor if it is <b>not</b> open in two weeks.</p></div>
<div itemprop="author" itemscope itemtype="https://schema.org/Physician"><a href="/d/7"><span itemprop="name">Dr. Ana
Ruiz</span></a><meta itemprop="medicalSpecialty" content="Otolaryngology"></div></div></div>
<div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">Me too!</p>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">flyer77</span></span>
</div></div></div>"""


def test_nested_microdata_are_read_as_json_ld_is():
    record = only(f"<html><body>{MICRODATA}</body></html>", markup=True)
    assert (record.title, record.question.text) == ("Blocked ear", QUESTION)
    assert record.question.asked_on == "2021-03-04"
    (answer,) = record.answers
    assert answer.text == (
        "This is often a sluggish tube.\nSee a doctor if it is not open in two weeks."
    )
    assert (answer.doctor, answer.specialty) == ("Ana Ruiz", "Otolaryngology")
    assert record.flags == ("other_answers_left_out",)


def test_microdata_of_frequent_questions_are_no_answers():
    faq = MICRODATA.replace("QAPage", "FAQPage")
    with pytest.raises(NoRecord):
        read(f"<html><body>{faq}</body></html>", markup=True)


def one(tmp_path: Any, text: str) -> list[Record]:
    (tmp_path / "page.html").write_text(text)
    return list(read_records([tmp_path]))


def test_the_askers_name_is_in_no_record(tmp_path):
    greeting = node()["acceptedAnswer"] | {"text": f"Dear Tomas, {ADVICE}"}
    question = node(text=f"{QUESTION} Regards, Tomas Birk", acceptedAnswer=greeting)
    (record,) = one(tmp_path, page(qa(question)))
    assert "Tomas" not in record.to_line() and "Birk" not in record.to_line()
    assert record.answers[0].text == f"Dear [name], {ADVICE}"


def test_structured_data_fill_what_a_sites_text_lacks(tmp_path):
    file = CORPUS / "icliniq" / "0001-twitching-near-the-mouth.html"
    seen = only(file.read_bytes(), markup=True)
    bare = file.read_bytes().replace(b"application/ld+json", b"application/json")
    assert only(bare, markup=True).answers[0].text == seen.answers[0].text


@pytest.mark.parametrize(
    "file", sorted((CORPUS / "qapage").glob("*.html")), ids=lambda file: file.stem
)
def test_a_page_robbed_of_its_data_never_keeps_an_asker_in_an_article(file, tmp_path):
    page = decode(file.read_bytes()).replace("application/ld+json", "x").replace("itemscope", "")
    names = read(file.read_bytes(), markup=True).names
    for record in one(tmp_path, page):
        for name in names:
            assert name not in record.to_line()


@pytest.mark.parametrize("broken", ['"@type": "QAPage"', "https://schema.org/QAPage"])
def test_a_page_whose_data_are_broken_is_no_article(broken):
    words = "<p>This paragraph has a good number of words and ends as a sentence does.</p>" * 12
    mark = f"<div itemscope itemtype='{broken}'>" if broken.startswith("https") else ""
    with pytest.raises(NoRecord, match="a QAPage whose structured data cannot be read"):
        read(page(f"{{{broken}, oops", around=f"<h1>Ears</h1>{mark}{words}"), markup=True)
