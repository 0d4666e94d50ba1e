"""Stories, lessons and idle questions: signs that nobody has."""

from __future__ import annotations

from ..bag import bag

# In front of a sign: what follows is told, taught or made up.
STORY = """
writing|write|wrote|drafting|plotting a|an|my|the|our? ..2 story|novel|book|script|play|scene|screenplay|thriller
my|the|a|our ..1 character|protagonist|heroine|villain
my|the ..1 novels|storys|books|films|plays hero|narrator|detective|doctor
for my|our|a|an|the|his|her? ..2 homework|essay|assignment|coursework|badge|presentation|dissertation|thesis|quiz
for school|uni|college|class|an_exam|a_course|my_course|my_exam|nursing_school|med_school|revision
journalist|author|researcher ..2 writing|reporting|researching on|about
teaches|taught|teaching|trained|trains ..3 what|how to do|help|act|react|respond
homework|essay|exam|quiz|revision|trivia question|questions
case study|report|scenario|vignette
my|our|her|his ..2 paper|essay|thesis|dissertation|homework|project|presentation|assignment is|about|on|asks|covers
in a|an|the|this|that|old|new? ..1 film|films|movie|movies|novel|
    novels|series|book|books|episode|documentary|video|videos|clip|advert|drama|textbook
saw|watched|watching|read|heard|seen|reading ..6 advert|video|videos|film|movie|documentary|podcast|news|tiktok|novel
podcast|article|documentary|book|film|movie|tiktok|video|magazine|leaflet|textbook|advert|ad|blog|
    website|poster that? says|said|claims|claimed|
    told|mentioned|shows|showed
learned|learnt|practised|covered|taught ..3 class|course|training|school|lessons
first_aid|cpr class|course|training|manual|badge|lesson|lessons
they|people|everyone|everybody say|says|reckon|claim
"""
# The same behind the sign.
STORY_BEHIND = """
its|thats|this_is|question|asking|just|only for a|an|my|our|the? ..1 homework|essay|exam|badge|school|class|
    course|novel|story|book|project|quiz|presentation
doing|taking|attending a|an|my? ..2 course|class|training
"""
# Somebody has what the story tells of.
HAS_IT = """
i|im|ive|he|she|hes|shes|<ELDER>|husband|wife|partner|<CHILD> have|has|had|got|feel|feels|feeling|having? ..1 it|that|this|those|
    these|same|exactly|them|one
"""

# What asks after something that may be; "could i" and "will he" ask of somebody, "do i" tells.
MAY_BE = bag("can could will would may might")
ASKS = """
can|could|will|would|may|might|does|is|are|should
what|which|how|if|whether
"""
# Between such a word and a sign these make it one that is there ("what can i take for").
# "is" and "can" ask behind a stop or one of these ("my toddler is floppy" and "... and is floppy" do not).
OPENERS = bag("what how which hi hello hey doc doctor wondering curious")
AUXILIARY = bag("can could will would may might does is are should")
CLAIMED = bag("""see feel hear barely hardly for with stop help helps treat ease relieve control fix calm slow about despite because after
    this these normal common usual bad dangerous serious ok keep keeps i im ive my me mine he hes she shes his
    her him we our us it its they their""")
MAKES = bag("make makes give gives cause")
OWN = bag("i im ive my mine he hes she shes his her we our they their")
# After an "if" these tell of what may come.
MAY_COME = bag("""choke chokes faint faints pass passes collapse collapses have has get gets bleed bleeds seize
    seizes burn burns vomit vomits swallow swallows stop stops""")
# Nobody has it: the person who asks is well, curious, or getting ready.
IDLE = """
am_i|or_im|maybe_im|if_im ..2 worrying|overthinking|paranoid|silly|overreacting|daft
just|only|purely|simply|merely ..1 curious|curiosity|wondering|interested|asking
out_of curiosity|interest
planning ahead
want|like|trying|nice|good to be prepared|ready
want|like to learn|know|prepare before|beforehand|in_advance
im|i|we|she|he|hes|shes am|feel|feels|is|are? otherwise|all|both|perfectly|totally|completely? fine|great|well|healthy
i|im ..5 and fine|well|ok|okay|healthy
i|im ..2 feel|feeling good|great|fine|well|ok|okay
starts|start|starting|begins|scheduled next|tomorrow|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday
they|theyre|its|it is|are? on|for monday|tuesday|wednesday|thursday|friday|saturday|sunday
due to start
for the first time
never had|has|have|choked|fainted ..4 life|before|far|yet
hasnt|havent|nothing ..3 so_far|yet|happened
nobody|no_one ..4 sick|ill|hurt|unwell
no symptoms|complaints at_all|so_far|whatsoever|yet
before weaning|the_trip|our_trip|my_trip|travelling
in_theory|theoretically|hypothetically|hypothetical
"""
# An action as such ("will sleeping on my back make me faint").
ACTING_MAKES = """
can|could|will|would|might|may|does sleeping|sitting|eating|wearing|using|holding|cracking|lying|standing|swimming|
    reading|watching|flying|working|vaping|looking|sneezing|fasting|bathing|yawning ..6 make|makes|give|gives|cause me
"""
# "Could it make me bleed if ..." is about what may come.
MAKES_ME = """
can|could|would|will|might|may ..3 make|makes|cause|give me|him|her|us
can|could|would|will|might|may ..3 make|makes|cause|give my|our|his|her ..3 <CHILD>|old
"""
SUPPOSED = """
what would i|we|you|one|he|she .. if
if|when ..3 were_to
asked|asks|told|tells|taught|teaches|shown me|us|you|them ..1 what|how to ..2 if|when
would eating|swallowing|drinking|licking|touching|smelling|sniffing
if one_of|any|someone|somebody|a|my|our ..3 ever has|have|gets|get|had
if i|he|she|we|they|you|my_son|my_daughter|my_baby ever
"""
COMING = """
after|during his|her|my|the|our|their|a? planned|upcoming|scheduled|future
"""
