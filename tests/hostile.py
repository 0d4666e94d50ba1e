"""A record whose every field tries to be more than text."""

from ingest.record import Answer, Asker, PageRef, Question, Record

BAD = "</script><script>window.owned=1</script><img src=x onerror=window.owned=1>\"'`{{7*7}}\x07\u202e"

HOSTILE = Record(
    id="hostile/../<b>\"'#?&",
    kind="qa",
    source="test",
    url="javascript:window.owned=1",
    title=f"Purple elbow glitter {BAD}",
    question=Question(
        f"My elbow glitters purple at noon {BAD}", "2016-01-02", Asker("40-49", "female")
    ),
    answers=(
        Answer(
            f"Purple glitter on an elbow washes off with soap.\n{BAD}\nCome back if it stays.",
            f"Mallory {BAD}",
            f"Glitterology {BAD}",
            f"Ward {BAD}",
            "2017-03-04",
        ),
        Answer("I agree about the soap.", None, None, None, None),
    ),
    reviewed_by=f"Trudy {BAD}",
    tags=(BAD,),
    supplement=f"More on glitter {BAD}",
    related=(BAD,),
    page=PageRef(f"pages/{BAD}.html", "0" * 64),
    flags=(BAD,),
)

ARTICLE = Record(
    id="glitter-article",
    kind="article",
    source="test",
    url="https://articles.example/glitter",
    title=f"About purple glitter on the elbow {BAD}",
    body=f"Purple glitter is found on an elbow at noon. Soap removes it. {BAD}",
    byline=f"Peggy {BAD}",
    published_on="2019-05-06",
)
