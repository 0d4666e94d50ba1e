"""Articles: a title, who wrote it, the running text, and nothing of what stands around it."""

import pytest
from pagekit import only, read

from ingest.clean import collapse
from ingest.sources import NoRecord
from ingest.sources.article import MIN_WORDS, is_somebody

PARAGRAPHS = [
    "Hiccups begin when the diaphragm, the flat muscle below the lungs, tightens without being asked to.",
    "The breath that rushes in is stopped at the voice box, and that is the sound everybody knows so well.",
    "Large meals, fizzy drinks and sudden excitement are the usual causes, and most bouts end by themselves.",
    "Holding the breath or sipping cold water may help, because both calm the nerve that leads to the muscle.",
    "Hiccups that last for more than two days should be seen by a doctor, since other causes must be ruled out.",
]
BODY = collapse(" ".join(PARAGRAPHS))


def html(lead: str, tail: str = "", body: str = "") -> str:
    body = body or "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f"<html><head><title>Hiccups - My Site</title></head><body>{lead}{body}{tail}</body></html>"
    )


@pytest.mark.parametrize(
    "line",
    [
        "By Odile Marchais", "by Odile Marchais", "Written by Odile Marchais", "Author: Odile Marchais",
        "Odile Marchais", "By Odile Marchais, RN", "By Odile Marchais | May 3, 2020",
        "By Odile Marchais on May 3, 2020", "Odile Marchais, May 3, 2020", "By Odile Marchais · 4 min read",
    ],
)  # fmt: skip
def test_a_byline_is_read_and_is_not_in_the_text(line):
    record = only(html(f"<h1>All About Hiccups</h1><div>{line}</div>"), markup=True)
    assert (record.title, record.byline) == ("All About Hiccups", "Odile Marchais")
    assert collapse(record.body) == BODY
    assert record.published_on == ("2020-05-03" if "2020" in line else None)


@pytest.mark.parametrize(
    "name", ["J. P. Smith", "Petra van der Velde", "Grace Hopper", "Ngaire Cuthbertson-Rao"]
)
def test_names_of_many_forms_are_somebodys(name):
    assert is_somebody(name)


@pytest.mark.parametrize(
    "line", ["Causes And Treatment", "Upper Lip Twitching", "What To Do", "Health Tips"]
)
def test_a_heading_in_capitals_is_nobodys_name(line):
    assert not is_somebody(line)
    record = only(html(f"<h1>All About Hiccups</h1><p>{line}</p>"), markup=True)
    assert record.byline is None


@pytest.mark.parametrize(
    ("line", "published", "reviewed"),
    [
        ("Published on May 3, 2020", "2020-05-03", None),
        ("May 3, 2020", "2020-05-03", None),
        ("3 May 2020", "2020-05-03", None),
        ("2020-05-03", "2020-05-03", None),
        ("Print Send May 3, 2020", "2020-05-03", None),
        ("Last updated: May 3, 2020", None, "2020-05-03"),
        ("Updated on 3 May 2020 · 5 min read", None, "2020-05-03"),
    ],
)
def test_dates_below_the_title_are_read(line, published, reviewed):
    record = only(html(f"<h1>All About Hiccups</h1><p>{line}</p>"), markup=True)
    assert (record.published_on, record.reviewed_on) == (published, reviewed)
    assert collapse(record.body) == BODY


def test_who_checked_an_article_is_no_author():
    lead = "<h1>Hiccups</h1><p>By Odile Marchais</p><p>Medically reviewed by Dr. Ana Ruiz, MD</p>"
    record = only(html(lead), markup=True)
    assert (record.byline, record.reviewed_by) == ("Odile Marchais", "Ana Ruiz")
    assert record.answers == ()


def test_a_date_inside_the_text_is_not_the_articles():
    body = "".join(
        f"<p>{p}</p>" for p in [*PARAGRAPHS, "It was first described on May 3, 1820, in a letter."]
    )
    record = only(html("<h1>Hiccups</h1>", body=body), markup=True)
    assert record.published_on is None
    assert record.body.endswith("on May 3, 1820, in a letter.")


def test_the_first_heading_is_the_title_else_the_head_title():
    assert only(html("<h1>Hiccups!</h1><h2>Why</h2>"), markup=True).title == "Hiccups!"
    assert only(html("<h2>Hiccups, Explained</h2>"), markup=True).title == "Hiccups, Explained"
    assert only(html(""), markup=True).title == "Hiccups"


def test_headings_and_lists_inside_are_kept_in_their_order():
    body = (
        "<p>"
        + PARAGRAPHS[0]
        + "</p><h2>Causes</h2><ul><li>Soda</li><li>Joy</li></ul>"
        + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:])
    )
    record = only(html("<h1>Hiccups</h1>", body=body), markup=True)
    lines = record.body.split("\n")
    assert lines[1].startswith("Causes")
    assert "Soda" in record.body and "Joy" in record.body


@pytest.mark.parametrize(
    "clutter",
    [
        "<nav><a href=/>Home</a> Menu of many words that end as sentences do.</nav>",
        "<aside><p>Try our new herbal tea, it is the best of all the teas.</p></aside>",
        "<footer><p>Copyright 2020. All rights of this site are reserved.</p></footer>",
        "<p>This website uses cookies to ensure you get the best experience on our website.</p>",
        "<div><a href=/x>Ten soups for a rainy day that you will love.</a></div>",
        "<p>Advertisement</p>",
        "<p>Share</p>",
        "<script>var x = 'a sentence of many words that ends here.';</script>",
        "<p style='display:none'>A hidden sentence of many words that ends right here.</p>",
    ],
)
def test_clutter_is_in_no_article(clutter):
    page = html(f"{clutter}<h1>Hiccups</h1>{clutter}", tail=clutter)
    assert collapse(only(page, markup=True).body) == BODY


def test_nothing_behind_the_end_of_an_article_is_in_it():
    for end in (
        "Related articles",
        "You may also like",
        "Comments (3)",
        "About the author",
        "References",
    ):
        tail = f"<h3>{end}</h3><p>A sentence of someone else that has many words and ends here.</p>"
        assert collapse(only(html("<h1>Hiccups</h1>", tail=tail), markup=True).body) == BODY, end


@pytest.mark.parametrize(
    "menu", ["", "Home\nAbout us\n", "Health\nFood\nTravel\nGarden\nHome and Life\nPets\n"]
)
def test_a_dump_of_an_article_needs_no_markup(menu):
    record = only(f"{menu}All About Hiccups\n\nOdile Marchais\n" + "\n".join(PARAGRAPHS))
    assert (record.title, record.byline) == ("All About Hiccups", "Odile Marchais")
    assert collapse(record.body) == BODY


def test_too_little_text_is_no_article():
    few = PARAGRAPHS[: MIN_WORDS // 20]
    with pytest.raises(NoRecord, match="too little"):
        read(html("<h1>Hiccups</h1>", body="".join(f"<p>{p}</p>" for p in few)), markup=True)


@pytest.mark.parametrize(
    "line", ["from M. Vantongeren | 1 answer", "Asked by Tomas B.", "Best answer", "3 replies"]
)
def test_a_discussion_is_no_article(line):
    with pytest.raises(NoRecord, match="a discussion"):
        read(html(f"<h1>Hiccups for a week</h1><p>{line}</p>"), markup=True)


@pytest.mark.parametrize(
    "lines",
    [
        ["Neurology", "Cardiology", "Dermatology", "Contact"] * 50,
        ["Add to basket for 9.99", "In stock"] * 80,
        ["def main():", "    return 0"] * 100,
    ],
)
def test_lists_of_labels_are_no_article(lines):
    with pytest.raises(NoRecord):
        read("\n".join(lines))
    with pytest.raises(NoRecord):
        read("<html><body>" + "".join(f"<div>{line}</div>" for line in lines), markup=True)
