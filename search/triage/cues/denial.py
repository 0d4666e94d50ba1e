"""Denial: what starts it, what only looks like it, and where it ends.

The classes follow NegEx (Chapman et al. 2001, doi:10.1006/jbin.2001.1029): triggers before and after,
pseudo triggers, and words that end a scope.
"""

from __future__ import annotations

from ..bag import bag

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
# Behind a part of the body that only a comma joins to a sign ("landed on my hip, head never touched").
UNHURT = """
doesnt|didnt|isnt|wasnt|never|not|hasnt ..1 hurt|hurting|ache|aching|touch|touched|hit|sore|painful|banged|
    bumped|injured
and? neck|back|spine? is|are fine|ok|okay|unhurt|untouched
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
started|starts again|up|pouring|gushing
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
# Behind a comma these begin something new ("never had an allergy, ate a nut and ...").
ACTED = bag("ate drank took swallowed got stung fell")
BEING = bag("is was were are be been has have being")
# "swelling of the lips" runs on where "swelling, the lips" does not.
DETERMINERS = bag("the my his her our your their this that")
PREPOSITIONS = bag("of in on at to from around over inside under near with by or and")
LISTS_BARE = bag("denies denied deny denying negative")
LISTS_WITH_AND = bag(
    "negative free without denies denied deny denying dont doesnt didnt havent hasnt hadnt never neither"
)
SUBJECTS = bag("i im ive my he hes she shes we they")
