"""Where a text is signed, a form names its patient, or a name carries Mr. or Mrs."""

import re

from ingest.privacy.contexts import (
    HONORIFIC,
    LINE_END,
    TEXT_END,
    Context,
    Way,
    blind,
)
from ingest.privacy.spans import wordset
from ingest.privacy.tokens import Trust

_CLOSINGS = (
    r"(?:many thanks|thanks?(?: you)?(?: so much| very much| a lot| a million| again| in advance| "
    r"(?:dear )?doctor,?| and (?:best |kind |warm )?regards)?|thx|tnx|ty|(?:with |best |kind "
    r"|kindest |warm |warmest ){0,3}regards|rgds|"
    r"best wishes|(?:with )?best|all the best|(?:yours )?sincerely(?: yours)?|yours(?: truly"
    r"| faithfully)?|truly|cheers|(?:with |lots of |much )?love|"
    r"respectfully(?: yours)?|cordially|gratefully|warmly|take care|god bless(?: you)?|signed"
    r"|faithfully|bye|xoxo|blessings|hugs|"
    r"(?:a |your )?(?:worried|concerned|anxious|desperate|scared)(?: \w+)?)"
)

SIGNATURES = (
    Context(
        wordset("thanks thank thx tnx ty regards rgds best wishes sincerely yours truly cheers "
                "love respectfully cordially "
             "gratefully warmly care bless signed faithfully bye xoxo blessings hugs worried "
             "concerned "
             "anxious desperate scared"),
        blind(rf"\b{_CLOSINGS}[\s,.!:–—-]{{1,6}}(?:from\s)?{HONORIFIC}?"),
        (
            Way(Trust.FAIR, LINE_END),
            Way(Trust.ALONE, LINE_END, lower=True),
            Way(Trust.WEAK, re.compile(r"[.!,]"), full=True),
        ),
    ),
    Context(
        wordset("- – — ~"),
        re.compile(r"(?:[.?!]\s{1,3}|\n\s{0,3}|^)[-–—~]{1,2}\s?"),
        (Way(Trust.FAIR, TEXT_END),),
        tail=True,
    ),
    Context(
        frozenset(),
        re.compile(r"(?:[.?!,]\s{1,3}|\n\s{0,3})(?=[A-ZÀ-Þ])"),
        (Way(Trust.WEAK, TEXT_END),),
        tail=True,
    ),
)  # fmt: skip

_LABEL_START = r"(?:^|\n|(?<=[.;,]\s))"
LABELS = (
    Context(
        wordset("name names"),
        blind(r"(?:(?:^|\n|(?<=[.;,:]\s))|\b(?:patient|mother|father|child|parent|guardian"
              r"|contact|husband|wife|user|asker|full|first|"
           r"last|sur|family|given|spouse|baby"
           r"|maiden)(?:['’]?s)?\s?)(?:full\s)?names?(?:\sof (?:the )?(?:patient|child|baby|asker"
           r"|person|user))?"
           rf"(?:\s?[:=–-]|\sis\b)\s{{0,3}}{HONORIFIC}?"),
        (Way(Trust.SURE, lower=True),),
    ),
    Context(
        wordset("patient asker asked posted submitted sent query question signed sender client "
                "kin emergency guardian user attn from c"),
        blind(rf"{_LABEL_START}(?:patient|asker|(?:asked|posted|submitted|sent|query|question"
              rf"|signed) (?:by|from)|sender|client|next of kin|emergency contact|"
           rf"guardian|user|attn|from|c/o)\s?[:–-]\s{{0,2}}{HONORIFIC}?"),
        (Way(Trust.WEAK),),
    ),
    Context(
        wordset("asked posted submitted signed question query"),
        blind(rf"\b(?:asked|posted|submitted|signed|question|query) (?:by"
              rf"|from)\s?:?\s{HONORIFIC}?"),
        (Way(Trust.FAIR),),
    ),
    Context(
        wordset("patient patients"),
        re.compile(rf"\b[Pp]atient,?\s(?:is\s|named\s)?{HONORIFIC}?"),
        (Way(Trust.WEAK),),
    ),
)  # fmt: skip

HONORIFICS = (
    Context(
        wordset("mr mrs ms mx mister mdm madame smt shri herr frau"),
        re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Mister|Mdm|Madame|Smt|Shri|Herr|Frau|MR(?=\.)"
                   r"|MRS)\b\.?\s{1,3}"),
        (Way(Trust.CERTAIN),),
    ),
    Context(wordset("mr mrs"), re.compile(r"\b(?:mr|mrs)\b\.?\s"), (Way(Trust.SURE, lower=True),)),
    Context(wordset("miss madam"), re.compile(r"\b(?:Miss|Madam)\s"), (Way(Trust.FAIR),)),
)  # fmt: skip
