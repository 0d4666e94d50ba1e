"""Signs of relatives, and signs that somebody else asks after."""

from __future__ import annotations

from ..bag import bag

FAMILY = """
runs|run|running in my|our|the|his|her|both|some? family|families|genes|side
hereditary|inherited|inherit|genetic|genetics
died|dies|passed of|from|due|away
killed|hanged|hung|shot himself|herself|themselves
committed|completed suicide
choked|bled|burned|burnt|drowned|starved to death
before|when|until he|she|they died|passed
mums|dads|moms|mothers|fathers side
passed in|at <YEAR>|<AGE>
dropped dead of|from|at|aged
<KIN> .. had|has|have|lost|suffered ..8 will_i_get|will_i_have_it|will_i_too|am_i|my_risk|my_chances|my_odds|i_get_it|i_inherit
took|taken his|her|their own life
grandfather|grandmother|grandma|grandpa|gran|nan|nana|granny|grandad|granddad .. had|has ..5 life
<KIN> .. had|died|suffered ..5 at|aged <AGE>
"""
HEREDITY = """
hereditary|genetic|genetics|inherited|inherit|inheritable
is|are|be|can|could|does|do|get|gets|was|it|been ..3 passed|pass|passes on|down|along
"""
FAMILY_NAME = """
<KIN>|parents .. had|survived|suffered
"""
# Somebody asks for themselves what a relative had.
HEIR = """
will i|we|my_son|my_daughter|my_kids|my_children|my_baby ..2 inherit|develop|too
will i|we|it|my_son|my_daughter|my_kids|my_children|my_baby ..1 have|get|happen it|this|that|one|them|to_me
am|are i|we|my_kids|our_kids going_to|gonna get|inherit|develop it|this|that|one|them
am|are i|we|my_kids|our_kids ..2 safe|next|likely|at_risk|doomed|prone
does|do|could|would that|this|it ..2 raise|increase|affect|put ..3 risk|chances|odds|kids|me|us
gene|genetic|dna test|testing|tests
should|must|do|can|shall i|we|my_kids|my_children ..6 too|also|tested|screened|checked|screening|vaccine|vaccinated
which|what checks|tests|screening do i|we need
why dont i
does|do that|this|it mean i|we|my ..6 too|also|risk
safe for me|us|my_kids|my_children|my_baby
do|does my|our newborn|baby|son|daughter|kids|children|child ..2 need|require ..2 test|tests|testing|screening
might|may i|we|my_son|my_daughter|my_kids ..1 have|get|develop it|this|that|too
chances|odds|risk for|of|that|to my|me|our
hereditary|inherited|genetic|inherit|genes
"""
SURVIVED = """
once|at_three|at_four|at_five|at_six|at_seven|at_eight|at_nine|at_ten ..8 fine|ok|okay|well
survived|pulled_through
"""
# With these the question is about the relative.
HIM = bag("him her them they he she his")
ELDERS = bag("""father mother dad mom mum mam mama daddy grandfather grandmother grandpa grandma granddad grandad
    gran nan nana granny uncle aunt auntie cousin brother sister brothers sisters nans dads mums moms grandparents siblings niece nephew parents""")
# What an elder was or had may be long past; "my mum collapsed" is of today.
WAS_ILL = bag("had was were couldnt got suffered struggled always used ate")
ACUTE = bag("is are has have just suddenly sudden minutes hour hours")
DEAD = """
late mother|father|mum|dad|mom|gran|nan|grandmother|grandfather|grandma|grandpa|aunt|uncle|brother|sister
died|dead|deceased
passed away|in|on
hes|shes|has|have passed
"""
PRONOUNS = bag("he she they")

# Somebody else asks after a sign, and is told that it is not there.
REPORTED = """
ask|asks|asked|asking|checks|checked|wonders|wondered|screens|screened ..4 if|whether|about|for
questionnaire|survey|form|quiz|leaflet ..3 if|whether|about|says|asks
"""
ANSWERED_NO = """
i|and|he|she|we honestly|really|truly|genuinely|definitely|truthfully|just|absolutely? dont|doesnt|
    havent|hasnt|didnt|isnt|arent
im|am|ive|hes|shes|i ..1 not|never|none do|have|did|had|been|am?
i|he|she|we always|honestly|just|truthfully|have|could|can|must|ticked|tick? say|said|says|answer|
    answered|tell|told|ticked|put ..2 no|never|nope
answer|truth is|was ..1 no|never
"""
ANSWERED = bag("and so because just only anymore at any i she he")
# An answer that is taken back ("i said no but i lied").
NOT_TRUE = bag("but lied lie lies lying truth actually secretly though although except")
# Somebody speaks of what they once did, or of what another did, as of their own now.
RELAPSE = """
want|wanna|going|gonna|ready|plan|planning|tempted|trying to? do_the_same
want|wanna|going|gonna|ready|plan|planning|tempted|trying to? do it again|too|now|tonight|also
feel|feeling that|this|the_same way again|now|tonight
feel|feeling like doing it|the_same
thoughts|feelings|urge|urges is|are|came|come|coming back
"""
