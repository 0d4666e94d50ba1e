"""What is over or long ago, and what is there now."""

from __future__ import annotations

from ..bag import bag
from ..lexicon import LEXICON

# It is over, or it belongs to somebody's past.
HISTORY = """
history|hx|record of
<KIN> history
previous|past|prior|former|childhood
used_to
survivor|survived|recovering|recovered|recovery|rehab|rehabilitation
"""
# What one may say of an age behind such a time.
AGED = bag("aged age at about only just when i was as a child kid teen " + LEXICON["SMALL_AGE"])
# Of a sign that is told as something that was, or that may come.
WAS_SO = bag("""had was were got lost bled went broke took bit couldnt didnt wasnt felt came woke fell threw
    vomited coughed fainted collapsed passed stopped closed needed nearly almost ended turned wouldnt
    swelled shattered tried swallowed drank ate cut hit burnt burned choked said told likely""")
# What can only be told of what was ("is confused" and "blurred" can not).
HAPPENED = bag("""had was were lost went fell fainted collapsed passed vomited coughed choked suffered burned scalded
    bled struggled couldnt threw needed dropped hemorrhaged miscarried""")
LONG_AGO = """
<NUMBER> years|year|months|decades|decade ago
years|months|decades|ages ago
many|several|few|couple|some|couple_of|a_few years|months ago|back
years|year|months later|after|back
in|during my|his|her ..1 days
long_ago|long_time_ago|way_back|a_while_ago|in_the_past|back_then|back_when
in|within the? last|past <NUMBER> years|months
last year|winter|summer|spring|autumn|fall|decade|month|christmas
as a|an kid|child|teen|teenager|baby|newborn|preemie|toddler|infant|boy|girl|student|youth|young
when i|he|she|we was|were a? kid|child|teen|teenager|baby|toddler|younger|young|little|small|
    student|<AGE>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pregnant_with
in|during my|his|her first|last|previous|other|second pregnancy|labour|labor
my|his|her|our|the last|previous pregnancy
in|during|after|before the war
in|during my|his|her early|late? childhood|twenties|teens|thirties|forties|youth|20s|30s|40s
in|at high_school|college|university|childhood
in|around|during|back_in <MONTH>? <YEAR>
from|my|his|her|a|the <YEAR>
<YEAR> car|bike|crash|accident|operation|surgery
long|fully|completely|well healed|mended
<YEAR> ..6 then
in|during the 50|60|70|80|90 s
in|during the fifties|sixties|seventies|eighties|nineties
back in <YEAR>|january|february|march|april|may|june|july|august|september|october|november|december|
    spring|summer|autumn|winter|school|college
an|my|this|his|her|the old electrical|acid|chemical|steam|oil|oven? burn|burns|fracture|injury|wound|stroke
when i|he|she was|were an|a|in|at? apprentice|soldier|recruit|intern|trainee|school|college|army|navy
till|until i|he|she|we|they ..1 was|were|grew|started|left
<NUMBER> years|months sober|clean|free from|of|off?
at birth
before i|we was|were born|conceived
in his|her|their last|final years|days|months
once had|got|choked|fainted|passed|burned|burnt|swallowed|bled|broke|nearly|almost|coughed|vomited
when my|our|the ..2 was|were a|an? newborn|baby|infant|toddler|child|kid|teenager|small|little|young|younger|tiny
with my eldest|oldest|older
before his|her|the|my bypass|transplant|surgery|operation|death|diagnosis|stent|retirement
"""
# An age then and an age now ("took an overdose at 17, im 45").
AT_AGE = """
at|aged <AGE>
"""
NOW_AGE = """
im|i_am|now|hes|shes|now_im|he_is|she_is|who_is|they_are|theyre <AGE>
<AGE> now
hes|shes|he_is|she_is a|an ..1 <AGE>
"""
OLD_ENOUGH = 13
# A pregnancy whose child has an age by now.
WITH_CHILD = """
with my|our ..1 one|son|daughter|first|second|twins|boy|girl|baby
"""
UNITS = bag("weeks week months month days day hours minutes pm am")
# Of a clause that goes on with what was then ("had croup as a toddler and could hardly breathe").
GOES_ON_THEN = bag("could couldnt was had needed would")
# A verdict on a pain that somebody once had.
VERDICT = bag(
    "worst pain agony ever of my life the most painful thing imaginable known utter sheer pure"
)
THEN_ASKS = bag("how can does should what why could will is do which would may are")
STILL_NOW = """
now|today|tonight|again|still|currently|yesterday|keeps|keep|worsening|worse|recurring|constantly
this morning|evening|afternoon|week|time|minute
last night
minutes|minute|hours|hour|mins ago
right|just now
started|begun|began|since|lately|recently|starting|ongoing|every
"""
NOT_NOW = """
not|isnt|arent now|anymore|today|currently|any_more
no longer|more|problem
never again|since
couldnt keep
healed|recovered|gone|cleared|sorted now|since
now <AGE>
<AGE> now
not|isnt|arent pregnant|ill|sick|affected now
ever since i|we|then ..1 cut|avoid|avoided|chew|peel|never
try|trying|happen|happens|happening|likely|recur|repeat ..1 again
none|nothing|never|fine|well|ok|stable|great|healthy ever? since
no ..3 since
no ..2 now|anymore|today
<BE>|am|and|ok|well|better|fine|good|normal|clean ok|well|fine|better|good|clean|healthy? now|today
now <BE>|im|am|want|planning|applying|on|only|just|i|well|fine|ok|clean|i_want|can
well|fine|ok|clean|better|healthy now|today|since
"""
# A question of what to do next; a "now" or "again" behind it is that of the plan.
PLAN = """
which
what|how ..2 should|can|do|may i|we|he|she|they
can|may|should|could|must|shall i|we|he|she|they
do i|we need|have
allowed to
"""
NOT_PLAN = bag("its it back happening happen started returned coming came")

LATELY = """
<NUMBER>|few|couple weeks|days ago
last week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday
on monday|tuesday|wednesday|thursday|friday|saturday|sunday
in january|february|march|april|may|june|july|august|september|october|november|december
"""
CHECKED = """
tests|test|ecg|ekg|mri|ct|scan|scans|bloods|xray|checks|results|everything|echo|endoscopy|angiogram|holter|eeg|
    ultrasound|biopsy|colonoscopy|treadmill ..4 clear|clean|normal|
    negative|fine|good|ok
all|everything clear|cleared|normal
scan|ultrasound showed|shows|found ..2 heartbeat|nothing
cleared by
turned_out to_be|as
all_clear
"""
WELL_SINCE = """
fine|ok|okay|well|normal|good|great|perfect ever? since|now|again|afterwards
never again|since
right as rain
back to normal|himself|herself|myself
completely|totally|fully gone|over|healed|recovered|better
ok|fine|well|better|good|healed|recovered now
all healed
all gone|cleared|clear|healed|better|sorted since|now
healed|recovered well|fully|completely|nicely|up
has|have|had been fine|well|ok|good
happily|carried_on|no_problems
"""
COUGHED_OUT = """
coughed|spat|brought|got|popped|came it? out|up
"""
# What makes a sign in the past tense one that has lasted.
LASTS = bag("is are am im ive have has weve hes shes keep keeps since started")
