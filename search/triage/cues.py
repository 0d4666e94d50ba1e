"""The words that turn a sign off or leave it on: negation, worry, history, family, information.

The classes of negation follow NegEx (Chapman et al. 2001, doi:10.1006/jbin.2001.1029): triggers before
and after, pseudo triggers, and words that end a scope. Tables are in the language of `phrases.py`.
"""

from __future__ import annotations

from .bag import bag
from .lexicon import LEXICON

# Before the sign: all that follows is denied until the scope ends.
DENIERS = """
no|not|without|never|nor|neither|denies|denied|deny|denying|dont|doesnt|didnt|isnt|wasnt
arent|werent|hasnt|havent|hadnt|zero|nil|excluded|excludes
negative_for|free_of|free_from|absence_of|lack_of|ruled_out|rules_out|rule_out|test_negative_for
was_negative_for|not_any|no_longer|no_sign_of|no_signs_of|no_evidence_of|instead_of|rather_than
"""

# These look like a denial and are none.
NOT_DENIERS = """
no|not|without|dont|zero idea|clue|doubt|matter|relief|change|improvement|reason|use|point|help|
    money
no|without insurance|sleep|rest|epipen|inhaler|one|better|warning|cause
no apparent|known|obvious|particular cause|reason|trigger|warning|source|allergies|allergy|history
no|without explanation|luck|response|appetite|energy|doctor|doctors|hospital|meds|medicine|good|big
no medication|painkiller|painkillers|pulse|longer_breathing|trauma|injury|strength|control|stopping
no movement|movements|kicks|kicking|wet|urine|pee|tears|signs_of_life|life|way|friends|hope|will
not only|just|sure|certain|really_sure|100|drunk|known|eating|sleeping|drinking|slept|eaten|peed
no|without warning|reason just|but|only
not helping|help|helped|working|better|improving|getting_better|responding|breathing|moving|waking|
    stopping
not feeling|doing|felt|been well|good|great|ok|okay|right|normal|fine|myself|better
not well|ok|okay|good|right|normal|fine|much|too|able|stop|going_away|any_better|to_mention|long|
    taking
not getting any? better|relief
not|no|dont|didnt a? <NOTHINGELSE>
dont|didnt|doesnt|not know|understand|think|get_why|remember|believe|care|see_why|want|recognize|
    make_sense
dont|didnt|doesnt|not help|work|improve|respond|go_away|get_better|relieve|let_up|recognise|seem|
    knows
dont|didnt|doesnt|havent|hasnt|hadnt|not stopped|gone|eaten|slept|improved|peed|helped|worked|
    woken|moved
isnt|wasnt|arent|not|hasnt|havent stopping|helping|working|improving|responding|breathing|moving|
    going_away
isnt|wasnt|not getting_better|making_sense|waking|able|been_able|relieved|relieving|urinated|
    passed_urine
wasnt|isnt|werent|not doing|looking|wearing|careful|watching
never .. like_this|like_that|so_bad|this_bad|such|until|till|ever
never .. before but? just|now|today|i_just
never felt|experienced|seen .. before
hasnt|havent|not|didnt|wont|isnt come|came|coming|snapped|recovered|woken|regained|slowed|settled
hasnt|havent|not|didnt|wont|isnt eased|shifted|budged|touched
never been this|so|that
never|not|hasnt|havent|dont|doesnt|wont ends|end|stops|stop|stopped|goes|went|go|quits|quit|
    subsided|eases
not drunk|strong|hungry|thirsty
no_longer breathing|responding|moving|breathes|recognizes|recognises|awake|conscious|alive|
    responsive
"""

# After the sign, straight behind it.
DENIED_AFTER = """
none|nil|denied|denies|absent|negative
<WAS> ruled|excluded out?
<WAS> <NOWADV>? negative|denied|absent|none|excluded|normal
<WAS> not_present|no_longer|not_there
isnt|not|wasnt|arent a|an|the? issue|problem|concern
isnt|not|wasnt|arent|werent|hasnt|never present|there|noted|seen|reported|found|been_seen
ruled out
excluded
"""
# These end a lasting sign; something that merely happened (a faint, a fit) stays.
OVER_AFTER = """
<WAS>? <NOWADV>? gone|resolved|disappeared|subsided|vanished
<WAS> <NOWADV>? over|cleared
<WAS>? <NOWADV>? went|gone away
<WAS>? <NOWADV>? settled|calmed ..1
<WAS>? <NOWADV>? gone|went|come|came|going down
<WAS>? <NOWADV>? that|which? stopped
<WAS>? <NOWADV>? better now
"""
# What stands behind "gone", "over" and "down" when nothing ended.
MOVES_ON = {
    "down": bag("my his her the into left right both one arm arms leg legs"),
    "over": bag("my his her the left right both one"),
    "gone": bag("""into through across up numb weak dead limp cold blue grey gray white purple pale
        stiff heavy quiet worse red hot floppy rigid black dark funny off tingly septic mad"""),
}
BACK_AGAIN = """
came|comes|come|coming|is|its back
returned|returns|again|restarted
"""

# A scope ends in front of these.
SCOPE_END = bag("""but however except although though yet still only just apart besides then now suddenly sudden
    today tonight because due since after when while until till if which who so as i im ive he hes
    she shes we they it its there theres this my his her our your their the with from for has have
    having had feel feels feeling felt am is are was were keeps keep started starts got getting
    get want wants need needs can cant could couldnt will wont helps makes working came went woke
    where how why what that whenever plus also instead unless despite u you please
    help""")
# Straight behind a denier these belong to it ("not having any ...").
SCOPE_OPENERS = bag("""have having had has been feel feeling felt get got getting gotten am is are was were be
    being the his her my their that with any a an this it there really actually ever currently now
    want need you suffer suffering suffered from experience experiencing experienced make makes made me
    reported notice noticed""")
# Behind an "or" these go on with what is denied ("don't faint or feel dizzy").
GOES_ON = bag("feel feels feeling have has having get gets got getting")
BEING = bag("is was were are be been has have being")
# "swelling of the lips" runs on where "swelling, the lips" does not.
DETERMINERS = bag("the my his her our your their this that")
PREPOSITIONS = bag("of in on at to from around over inside under near with by or and")
LISTS_BARE = bag("denies denied deny denying negative")
LISTS_WITH_AND = bag(
    "negative free without denies denied deny denying dont doesnt didnt havent hasnt hadnt never neither"
)

# A worry about what may come; the sign itself is not claimed.
WORRY = """
<WORRIED> about|of|over a|an|the|possible|getting|having|developing|some? <NAMED>
read|reading|heard|documentary|film|article about|on a|an?
<WORRIED> .. might|may|could|can|would|will|wil|possibly|potential
<WORRIED> that|if|when? i|he|she|it|they|im|ill|hes|shes? going_to|gonna|will|might|may|could|ill
<WORRIED> that|if|when? ill
scared|afraid|frightened|terrified|fear|fears|phobia of
<WORRIED> of|about <GERUND>
paranoid|phobia|phobic|anxiety|obsessed|obsessing about|of|around|over
<WORRIED> of|about <GERUND> a|an|my|into?
dread|dreading|fear|fearing <GERUND>
imagine|imagining|picture|picturing|convinced|convince ..4 will|might|would|could|may
what_if i|he|she|my|we|they|someone?
in_case|in_case_of|incase|in_the_event_of
might|may|will|could|would i|he|she get|suffer|develop|bleed|faint|need
can|could|may|might|will|would|does|do ..5 happen|occur|start as|from|with|because|due|if|when
will|gonna|going_to|might|could|may ..6 <SOMEDAY>
will i|he|she have
am|is|are i|he|she|we at_risk|likely|going_to
danger|dangers|risks|possibility of
will|would|could|might my|the|our <KIN>|<CHILD> get|have|go|develop|suffer|need|bleed|faint|choke|be
at_risk|risk|chance|chances|odds|likelihood|likely|prevent|preventing|prevention|avoid|avoiding
may|might have|get|suffer|develop a|an
likely_to|going_to_lead_to|lead_to|worried_about_getting
"""
# The same, for the name of a disease.
WORRY_NAME = """
<WORRIED> .. is|be|was|its|having? a|an
sign|signs|symptom|symptoms of a|an?
could|can|might|may|would|does|is this|that|it|these .. be a|an|my?
can|could i|you|we|he|she have|get a|an from|due|because|by?
is|was it|this|that a|an?
after having|suffering? a|an|my
would|will|how_do|how_can|can i|you|we|he|she ..1 know|tell|notice|feel if|when|that
can|could i|you|one|he|she overdose
mean|means i|he|she will|would|could|might|may
"""
# A worry about something that is really there.
REAL_WORRY = """
<WORRIED> about my|his|her|this|these|the
<WORRIED> because|as|since|cause|now
"""

# Names of emergencies that people fear or ask about, whatever table they stand in.
NAMED = bag("""anaphylaxis anaphylactic aneurysm overdose monoxide poisoning meningitis sepsis choking
    electrocution concussion hemorrhage seizure seizures stroke attack miscarriage fainting""")

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
LONG_AGO = """
<NUMBER> years|year|months|decades ago
years|months|decades|ages ago
many|several|few|couple|some|couple_of|a_few years|months ago|back
years|year|months later|after|back
in|during my|his|her ..1 days
long_ago|long_time_ago|way_back|a_while_ago|in_the_past|back_then|back_when
in|within the? last|past <NUMBER> years|months
last year|winter|summer|spring|autumn|fall|decade|month|christmas
as a|an kid|child|teen|teenager|baby|toddler|infant|boy|girl|student|youth|young
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
before his|her|the|my bypass|transplant|surgery|operation|death|diagnosis|stent|retirement
"""
SUBJECTS = bag("i im ive my he hes she shes we they")
STILL_NOW = """
now|today|tonight|again|still|currently|yesterday|keeps|keep|worsening|worse|recurring|constantly
this morning|evening|afternoon|week|time|minute
minutes|minute|hours|hour|mins ago
right|just now
started|begun|began|since|lately|recently|starting|ongoing|every
"""
NOT_NOW = """
not|isnt|arent now|anymore|today|currently|any_more
no longer|more|problem
try|trying|happen|happens|happening|likely|recur|repeat ..1 again
none|nothing|never|fine|well|ok|stable|great|healthy ever? since
no ..3 since
no ..2 now|anymore|today
<BE>|am|and|ok|well|better|fine|good|normal|clean ok|well|fine|better|good|clean|healthy? now|today
now <BE>|im|am|want|planning|applying|on|only|just|i|well|fine|ok|clean|i_want|can
well|fine|ok|clean|better|healthy now|today|since
"""
FAMILY = """
runs|run|running in my|our|the|his|her|both|some? family|families|genes|side
hereditary|inherited|inherit|genetic|genetics
died|dies|passed of|from|due|away
killed|hanged|hung|shot himself|herself|themselves
committed|completed suicide
choked|bled|burned|burnt|drowned|starved to death
before|when|until he|she|they died|passed
<KIN> .. had|has|have|lost|suffered ..8 will_i|am_i|my_risk|my_chances|my_odds|i_get_it|i_inherit
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

# A question about things as such, nobody in particular.
INFORMATION = """
what|whats|wat is|are|was|does|do|causes|cause|happens|percentage|kind|kinds|type|types|makes|can|
    would|s
what|which .. causes|cause|drugs|medicines|medication|foods|doctor|percentage|tests|test
how is|are|common|long|often|does|do|rare|dangerous|serious|likely|contagious|fast|can|many
why do|does|is|are|would|can
what to expect
can|could|do|does you|people|someone|one|anyone die|get|have|survive|drive|fly|recover|live|work|exercise
does|do .. need|require|always|usually
can|could|does|do|will|may|might|would .. make|makes you|people|someone|one|anyone
can|could|does|do|will|may|might|would .. cause|causes|trigger|lead|result|bring|increase|induce
is|are it|this? possible|normal|common|true|usual to|for|that
is|are ..6 always|usually|ever|side_effect|side_effects|myth
can|could|does|do|will|may|might|would .. give|gives|hurt|harm|kill|burn|shock|poison|choke you|people|
    someone|one|anyone|humans
do|does|can|could|will ..5 choke|harm|hurt|poison|kill kids|children|babies|people|you|toddlers
do|does babies|children|people|women|men|newborns|kids|adults|toddlers
what counts|qualifies|constitutes
what temperature|age|level|percentage|dose|number
how do|does|can you|one|doctors|we|they? recognise|recognize|spot|diagnose|tell|treat|detect|test
definition|meaning|difference|differences|causes|signs|symptoms|types|list|treatment|treatments of|
    for|between
is|are ..6 sign|symptom|caused|hereditary|contagious|common|rare|preventable
define|explain|describe|prevent|preventing|prevention|awareness|information|article|tell_me_about|
    facts
who|where can|should|do|does|gets
learn|read|reading|study|studying|training|course|exam|essay|movie|book|novel|film|news
"""
INFORMATION_AFTER = """
in theory
theoretically|hypothetically
causes|symptoms|definition|meaning|treatments|treatment|prevention|statistics|wiki|hotline|charity|
    charities
"""
NOT_INFORMATION = """
what to_do|should_i_do|do_i_do|can_i_do|should_we_do|do_we_do|is_happening|is_wrong|do_you_do
how do_i|can_i|do_we|to_stop
right|just now
help|helps|emergency|urgent|asap|relieve|ease
good|best for
how many|much pills|tablets|paracetamol|tylenol|to
way|ways to die
"""
PERSONAL = bag("""i im ive my me mine he she hes shes his her him we our us myself himself herself they
    their husband wife son daughter mom mum dad baby toddler""")

# Words that only look like a sign.
OTHER_MEANING = """
choked|choke|choking on <MY>? words|emotion
choking hazard|hazards
nearly|almost choked|died|fainted|collapsed when|at ..3 price|bill|cost|saw|heard
so ..1 hungry|tired|happy|excited|bored i? could|might faint|collapse|die|pass_out|scream
dying|dieing to know|see|meet|eat|try|find|hear|go|get
dying|die for a|an|some
kill for
drop_dead gorgeous|beautiful
dont|doesnt|didnt|not want|wanting|wanna|wish|going|planning|intend to? ..1 die|dying|kill|hurt|harm
dont|doesnt|didnt|not want|wanting|wanna to? die or hurt|kill|harm|hurting
joke|jokes|laugh|laughing|laughter .. killed|kills|die|died
to die for
almost|nearly died laughing
laughed so? .. died
laughed|laughing so|too hard|much ..3 nearly|almost|i passed|pass|fainted|died|choked|cried out?
dead to me
is|are|been|s killing me|him|her
suicide squad|tree|sprint|sprints|grip|squeeze_bunt
will|would|can|could|does|did|might|may it|this|that|these|those|they ..3 hurt|harm
no|not|without reduced|reduction|decrease|decreased|change ..2 movement|movements|kicks|kicking
wouldnt|would_never|never_would|could_never hurt|harm|kill
bored|worried|embarrassed|tired|scared to death
chest cold|hair|hairs|acne|freezer|press|muscle|muscles|workout|xray|x|infection|size|binder|tattoo
chest congestion|rash|of_drawers|exercises|ct|scan|flies|fly|day|wax|waxing
bench press
heart burn|rate|healthy
bad|smelly|stinky|morning breath
breath smells|smell|stinks|odor|test|mints
hold|holding|held <MY> breath
breath|breathe through <MY>? nose|mouth|nostril|nostrils
breath|breathe out|in of? <MY>? nose|nostrils
breath of fresh
take|takes|took <MY> breath away
stroke of luck|genius
heat|back|breast|golf|swim|swimming|brush|butterfly stroke
backstroke|breaststroke|brushstroke|keystroke
strokes|stroke my|his|her|its cat|dog|hair|back
passed|pass|passing out flyers|leaflets|candy|papers|cards
choked|choking|choke up
choking|choked|choke with|on tears|emotion|words|laughter
poison ivy|oak|sumac
food poisoning|poison
alcohol wipe|wipes|gel
blood test|tests|sugar|type|group|donation|donor|work|sample|draw|orange|count|glucose|
    clotting|flow|vessel|vessels|bank|cells|cell|bond|relative|relatives|line|
    levels|results
blood_type|give_blood|donate_blood|drew_blood|draw_blood|blood_drawn|took_blood|sight_of_blood|
    see_blood
bleeding gums|gum
gums bleed|bleeding
bleeding heart|edge
fear|afraid|scared of needles|blood|heights|flying
sit|sits|trouser|clothes|shoe|ring|curtain|lens fitting
in shock to_hear|when
shock to hear|learn|find
static shock|shocks
doesnt|didnt|dont|never|not stop|stopped|stops breathing
sinking|broken heart
heart of gold
dentist .. numb|numbness
numb|numbness .. dentist|dental|injection|anesthetic|anaesthetic|novocaine
bleach|bleached|bleaching my? teeth|nails|hair|skin|clothes
hit me? that|up
hit the gym|bottle|jackpot|road
fits into|well|me
it|this|that|what|which|how|everything|dose|sleep|gym fits ..1 in
fell asleep|in_love|behind|through
falls|fall|fallen asleep
burn|burns|burning|burned calories|fat|out|rubber
burning sensation|feeling when|while i? pee|urinate|urinating|peeing
burning when|while|urine|pee|urination
severe acne|dandruff|eczema|psoriasis|allergies|anxiety|depression|acute
over the moon
spitting image|up_milk|distance
dead sea|skin|tooth|lift|lifts|line|body|battery|weight
cut down|back|out|off_point|calories|carbs|sugar|alcohol|nails|hair
cutting down|back|out|edge|board|carbs|calories
end it there|here
have|had|having|throw|throws|throwing a? fit_of_rage|tantrum|fit_of_laughter
fit and? healthy|well|enough|better|person
fit for <FIT_FOR>
feel|feeling|feels|fully|fighting fit
get|getting|be|keep|keeping|stay|staying fit
shaking hands|head
absence|absent seizure|seizures
collapsed lung|vertebra|vertebrae|disc|arch|arches|vein|veins
vertebra|vertebrae|disc|lung .. collapsed|collapse
pregnancy|pregnant test|tests
be|get|getting|become|becoming|still_be|if_i_am|am_i|if_im|to_be|fall pregnant
sign|signs|chance|chances|symptoms|possibility|risk of pregnancy
next|first|previous|last|future|ectopic_vs pregnancy
confused about|whether|which|if|between|with|on|as_to|regarding|by|how
confusion about|regarding|between|over
confusing instructions|label|results|report
"""

# A sign told to be in order; masked unless one of NOT_SO stands in front.
WELL = """
breathe|breathing <BE>? <VERY>? ok|okay|fine|normal|normally|well|good|easy|easily|comfortably|alright
breathe|breathing <BE>? back_to_normal|as_usual|clear|unlabored|unlaboured
drinking|feeding|eating|drinks|feeds|eats <VERY>? ok|okay|fine|normally|well|good|plenty|happily
moving|moves|kicking|kicks <VERY>? ok|fine|well|normally|loads|lots|plenty|great|happily|as_usual
moving|kicking like|as normal|usual|mad|crazy|always
moving|kicking|moves|kicks as much|often|strong|strongly|hard as usual|ever|always|normal|before
speech|face|vision|sight|balance|speaking|talking|walking|smile <BE>? <VERY>? ok|okay|fine|normal|
    normally|clear|good
responding|responds|waking|wakes <VERY>? normally|easily|fine|well|ok|readily
fades|fade|blanches|blanch|disappears|fading|blanching under|when|with|on
"""
NOT_SO = bag("""not no isnt arent wasnt cant couldnt wont doesnt dont didnt never hasnt havent hardly barely
    without trouble difficulty unable struggling stopped hard difficult nor less""")
