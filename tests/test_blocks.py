"""A page's HTML and a text dump of it show the same lines; what nobody sees is in neither."""

import dataclasses

import pytest
from pagekit import CORPUS, changed, dump_of, read

from ingest.blocks import html_document, text_document

# Only structured data, which a dump has not, name the answers of a QAPage.
PAGES = sorted(file for file in CORPUS.rglob("*.html") if file.parent.name != "qapage")
# The <aside> that tells it from the patient's words is not in a dump.
ADVERTISEMENT_AMONG_THE_WORDS = {"0007-blocked-ear-after-flight": ("question",)}


def texts(html: str) -> list[str]:
    return [block.text for block in html_document(html).blocks]


def roles(html: str) -> list[tuple[str, str]]:
    return [(block.text, block.role) for block in html_document(html).blocks]


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_dump_of_a_page_gives_the_record_of_the_page(file):
    """Even of a whole page with its menus, though only markup tells a menu from a list."""
    whole, dump = read(file.read_bytes(), markup=True), read(dump_of(file.read_bytes()))
    assert changed(whole, dump, ADVERTISEMENT_AMONG_THE_WORDS.get(file.stem, ())) == {}


def test_lines_are_the_same_whatever_tag_ends_them():
    want = ["One two.", "Three four.", "Five."]
    assert texts("<p>One two.</p><p>Three four.</p><p>Five.") == want
    assert texts("<div>One two.<br>Three four.<br/>Five.</div>") == want
    assert texts("<ul><li>One two.<li>Three four.<li>Five.</ul>") == want
    assert texts("<table><tr><td>One two.</td><td>Three four.</td></tr><tr><td>Five.") == want
    assert texts("<pre>One two.\nThree four.\nFive.</pre>") == want
    assert [block.text for block in text_document("One two.\r\nThree four.\rFive.").blocks] == want


def test_inline_tags_do_not_break_a_word():
    assert texts("<p>a <b>bo</b>ld <em>word</em>, H<sub>2</sub>O &amp; more</p>") == [
        "a bold word, H2O & more"
    ]


def test_two_links_that_touch_are_two_lines():
    assert texts("<p><a>Neurology</a><a>muscle spasm</a></p>") == ["Neurology", "muscle spasm"]


@pytest.mark.parametrize(
    "html",
    [
        "<script>no()</script>",
        "<style>p{}</style>",
        "<noscript>no</noscript>",
        "<template><p>no</p></template>",
        "<!-- no -->",
        "<div hidden>no</div>",
        "<div style='display: none'>no<div>no</div></div>",
        "<span style='visibility:hidden'>no</span>",
        "<select><option>no</option></select>",
        "<iframe>no</iframe>",
        "<head><title>no</title></head>",
    ],
)
def test_what_no_reader_sees_is_no_line(html):
    assert texts(f"{html}<p>yes</p>") == ["yes"]


def test_roles_tell_headings_menus_and_links_from_text():
    page = "<nav><p>Menu</p></nav><h2>Head</h2><p>Text</p><p><a>Link</a></p><footer>End</footer>"
    assert roles(page) == [
        ("Menu", "frame"),
        ("Head", "heading"),
        ("Text", "text"),
        ("Link", "link"),
        ("End", "frame"),
    ]


def test_json_ld_and_the_canonical_address_are_kept_beside_the_lines():
    document = html_document(
        '<html><head><title> A &amp; b </title><link rel="canonical" href="https://x.example/1">'
        '<script type="application/ld+json">{"@type": "Thing"}</script></head><body>x</body></html>'
    )
    assert (document.head_title, document.canonical) == ("A & b", "https://x.example/1")
    assert document.structured == ('{"@type": "Thing"}',)
    assert document.complete


def test_a_page_that_breaks_off_is_known_as_such():
    assert not html_document("<html><body><p>Half a sen").complete
    assert html_document("<p>A fragment was never whole.").complete


def test_deep_nesting_costs_no_stack():
    assert texts("<div>" * 20_000 + "deep" + "</div>" * 20_000) == ["deep"]


@pytest.mark.parametrize(
    "html", ["", " ", "<", "<>", "</p>", "<p", "<!--", "<script>", "&#0;", "<a b='"]
)
def test_scraps_of_markup_are_read_without_error(html):
    assert texts(html) == [] or texts(html)


def test_a_document_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        html_document("x").markup = False  # type: ignore[misc]
