"""Sudden severe pain; vomiting that does not stop."""

from __future__ import annotations

from .table import Table

SEVERE_PAIN = Table(
    "severe_pain",
    "sign",
    """
    <SUDDEN> ..2 <SEVERE>|sharp|bad|strong|stabbing ..2 <PAINS> ! tooth|gum|months|years
    <SEVERE>|sharp|stabbing|strong ..2 <PAINS> & <SUDDEN> ! tooth|years|months
    <PAINS> & <SUDDEN> & <SEVERE>|unbearable|cant_walk|cant_stand|cant_move|vomiting ! tooth|
        months|years
    <PAINS> ..5 unbearable|excruciating|intolerable|agonizing|agonising|10_10|10_out_of_10|
        unimaginable|off_the_charts|9_10|9_out_of_10|worst_of_my_life ! tooth|period|years|months
    unbearable|excruciating|intolerable|agonizing|agonising|unimaginable|10_10|10_out_of_10|
        worst ..4 <PAINS> ! tooth|years|months|at_night|in_the_morning|morning|when
    <PAINS>|<BELLY> ..6 worst ..3 life|ever|had|felt ! period
    worst ..3 <PAINS> ..3 life|ever|felt|had
    <SEVERE> ..3 <PAINS> ..3 <BELLY> ! jaw|tmj|tooth|throat|ear|shoulder|knee|hip|neck|period|
        cramps|menstrual|months|years|back
    <SEVERE> ..2 <BELLY> ..1 <PAINS>|cramps ! period|menstrual|months|years|back
    <BELLY> ..4 <PAINS> ..4 <SEVERE>|unbearable ! period|menstrual|months|years|back
    <BELLY> ..2 <PAINS> & severe|severely|intense|excruciating|unbearable|<SUDDEN>|vomiting_blood|
        rigid|cant_walk|cant_stand ! period|menstrual|months|years|back
    <SUDDEN> ..3 <PAINS> ..5 <BELLY>|<TESTICLE> ! months|years
    belly|stomach|abdomen ..3 hard|rigid ..3 board|rock|wood
    hard|rigid ..2 belly|stomach|abdomen & <PAIN>|touch|fever|vomiting|severe
    pain ..6 so bad|severe|intense|much|strong ..4 cant|screaming|crying|stand|move|walk|breathe|
        vomiting|vomit|doubled|doubling|sweating|rolling|passed|faint ! tooth|sores|boils|throat
    so|such|too much|bad|terrible|severe|intense pain|agony & screaming|cant|stand|move|walk|
        crying|rolling|doubled ! tooth|years
    <PAINS> & rolling|writhing|doubled|doubling|curled|screaming & floor|over|pain|stomach|side|
        screaming|ground ! period
    in agony
    <TESTICLE> ..4 <PAINS>|<SWELL>|swollen & <SUDDEN>|severe|severely|vomiting|throwing|woke|hours|
        unbearable|terrible|intense|excruciating|killing ! months|years|weeks
    <PAINS> ..5 <TESTICLE> & <SUDDEN>|severe|severely|vomiting|throwing|woke|hours|unbearable|
        terrible|intense|twisted|excruciating ! months|years|weeks
    testicular torsion
    testicle twisted|torsion
    twisted testicle
    tearing|ripping pain|sensation & back|chest|stomach|abdomen
    tearing|ripping ..2 back & pain|sudden
    <SUDDEN> ..3 eye & <PAINS> ! screen
    eye & <PAINS> & severe|<SUDDEN>|excruciating|unbearable & halos|halo|vision|blurred|blurry|
        vomiting|seeing|red|cloudy
    leg|arm|foot|hand|limb & <SUDDEN> & cold|pale|white|blue & <PAINS>|numb
    leg|arm|foot|hand|limb ..5 cold & pale|white|blue & <PAINS>|numb ! raynauds|winter|weather|
        fingers
    lower_right|right_lower|right_side|appendix|right_side_of_my_stomach & <PAINS>|tender & fever|
        vomiting|<SEVERE>|walk|worse ! months|years|weeks
    appendix ..3 burst|ruptured|rupturing|bursting
    kidney stone|stones & unbearable|excruciating|screaming|fever|severe
    flank|kidney & <SEVERE> & pain|pains
    pain|hurts ..4 hurts|like_hell & <SUDDEN>
    erection ..5 hours & pain|painful|4|5|6|wont
    screaming in|from|with pain|agony
    pain ..5 cant <VERY>? stand|move|walk|bear|take_it ! months|years|tooth|knee|ankle|foot|heel
    <SUDDEN>|unbearable|excruciating agony|pain|pains ..6 <BELLY>|<TESTICLE>|back|leg|eye
    agony ..4
    foot|leg|arm|hand ..4 white|pale|blue ..3 cold ..4 <PAIN>
    foot|leg|arm|hand ..4 cold ..3 white|pale|blue ..4 <PAIN>|numb
    extreme|extremely|excruciating|horrible|terrible|horrific|unreal|insane|severe|intense|awful|
        vicious ..2 stomach|abdominal|belly|abdomen|tummy|flank|side ..1 pain|pains|ache|cramps|
        cramping ! period|menstrual|months|years
    stomach|belly|abdomen|side|gut|tummy|abdominal ..2 hurt|hurts|hurting|pain|pains|ache|
        cramps ..3 so|really|extremely|too|that|unbelievably bad|badly|much|severe ! after_too|
        eating_too|ate_too|from_too|eaten_too|period|months|years
    stomach|belly|abdomen|side & pain|hurts|hurt & curled|floor|screaming|stand_straight|stand_up|
        doubled|fetal_position|foetal_position|cant_walk|cant_move|rigid|cant_stand ! period
    testicle|testicles|ball|balls|testicular|scrotum ..6 <SUDDEN>
    <SUDDEN> ..6 testicle|testicles|testicular|scrotum
    testicle|testicles ..4 twisted|riding_high|agony|unbearable
    abdominal|stomach|belly|pelvic|abdomen|flank|side|testicle|kidney|back ..2 pain|pains ..3 so|
        very|too|extremely|really severe|bad|intense|strong & cant|crying|screaming|stand|walk|
        sleep|vomiting|faint|floor ! months|years
    severe|extreme|intense|terrible|horrible|awful|unbearable|excruciating|agonizing ..1 abdominal|
        stomach|belly|pelvic|testicular|flank|groin|kidney|tummy ..1 pain|pains|cramps|ache !
        period|menstrual|months|years
    <SUDDEN> severe|intense|sharp|terrible|extreme|excruciating|unbearable ..3 pain|pains|ache !
        tooth
    unbearable|excruciating|intolerable|agonizing|agonising pain|pains
    <SUDDEN> ..3 pain ..4 & faint|vomiting|sweating|dizzy|collapsed|cant_walk|cant_stand ! tooth
    """,
)

PERSISTENT_VOMITING = Table(
    "persistent_vomiting",
    "sign",
    """
    cant|couldnt|unable_to|not_able_to|hasnt|havent|isnt|not|wont|hardly|barely|doesnt|
        cannot ..2 keep|keeping|hold|holding|kept ..5 down|in
    cant|couldnt|unable_to|not_able_to|barely|hardly|not ..2 keep|keeping|hold|holding ..2 down ..3
    cant|couldnt|wont|unable_to|not|doesnt|barely ..2 hold|keep|tolerate ..2 water|fluids|liquids|
        liquid|food|anything|sips ! urine|bladder|pee
    <VOMIT> ..4 nonstop|constantly|continuously|repeatedly|every_time|everything|persistent|
        persistently|all_day|all_night|uncontrollably|over_and_over|again_and_again|day_and_night|
        continuous|relentlessly|straight|violently|forever ! blood_test
    nonstop|constant|constantly|continuous|continuously|persistent|persistently|repeated|
        repeatedly|uncontrollable|uncontrollably|unstoppable|incessant|severe|endless <VOMIT>|
        vomiting
    cant|wont|doesnt|couldnt|isnt|not|hasnt|never <STOP> ..2 <VOMIT>
    <VOMIT> ..4 cant|wont|doesnt|isnt|hasnt|not|never|didnt ..2 <STOP>
    keep|keeps|kept|been|hasnt_stopped|havent_stopped <VOMIT> & day|days|hours|since|water|
        everything|hour|all|times|straight|hold|fluids|night|drink|minutes|week ! once|
        yesterday_fine
    keep|keeps|kept <VOMIT>
    been|being|keep|keeps <VOMIT> ..4 since|for|all|every ! months
    <VOMIT> ..8 for|since|past|last ..2 12|24|36|48|two|2|3|three|4|5|four|five|days|20|18|30|
        whole|entire|yesterday|last_night|midnight|hours ..1 hours|days|day|night|straight? ! once|
        twice|baby_spit
    <VOMIT> ..5 every ..2 hour|half_hour|minutes|time|30|15|20|10|few
    <VOMIT> ..4 <MANY_TIMES> times
    <MANY_TIMES> times & <VOMIT>
    more_than|over ..1 <MANY_TIMES> times & <VOMIT>
    <VOMIT> ..2 everything|even_water|water|all_fluids|anything
    everything|anything|all ..3 eat|eats|drink|drinks|eaten|give|drinking|eating ..3 comes|come|
        coming|came|throws|throw ..3 up|out
    comes|coming|come right|straight back up
    being|been|was sick over|again|constantly|repeatedly|all_night|all_day|nonstop|every
    <VOMIT>|vomit & peed|peeing|pee|urine|urinated|tears|dehydrated|dry_mouth|dehydration|sunken &
        no|hasnt|havent|not|very|severely|dry|dehydrated|dehydration|weak|sunken|for
    <VOMIT>|vomit|bile ..2 green|bilious|bile & over|keeps|keep|since|hours|days|times|nonstop|
        baby|newborn|all|again
    green ..1 bile|vomit & over|keeps|keep|since|hours|vomit|days|vomiting
    <VOMIT> & diarrhea & weak|nonstop|days|constant|hours|dehydrated|dizzy|cant|dry ! once|fine
    projectile vomiting|vomit & newborn|weeks|every|after_every|week|baby
    hyperemesis
    everything|anything|water|food|it|all ..2 comes|come|coming|came ..1 back|straight|
        right ..1 up|out & two|days|day|hours|drink|eat|vomit|everything|anything|water|since|
        vomiting
    hasnt|havent|hadnt|not been able_to ..1 keep|hold ..5 down|water|food|fluids|anything|liquids
    been|being unable_to ..1 keep|hold
    havent|hasnt|hadnt|not ..2 able_to ..1 keep|hold ..6 down|in
    sick ..2 all|every|whole|for|since|over ..3 night|day|hour|hours|minutes & keep|drink|water|
        sips|down|vomit|vomiting|throw
    nothing ..1 stays|stay|staying|will_stay down|in
    cant stomach anything|water
    vomit|vomiting|puking ..2 for|all ..2 hours|days|day|night|week
    not|isnt|wasnt|never able_to keep|hold|tolerate ..6 down|water|food|fluids|anything|liquids|
        liquid|milk|feeds
    cant|couldnt|wont ..2 keep|hold ..3 water|food|fluids|anything|liquids
    vomit|vomiting|vomited|vomits ..4 continuously|continuous|nonstop|constant|since|all ! all_better|all_over|all_gone
    continuous|constant|nonstop|persistent|repeated|frequent|excessive|severe|uncontrolled vomit|
        vomiting ! months
    vomit|vomiting ..4 for ..2 2|3|4|5|two|three|four|five|several days|day|hours
    <VOMIT> ..2 after|with every|each ..1 feed|meal|drink|sip|bottle|feeding|time & no_wet|dry|
        days|hours|not|hasnt|dehydrated|weak|week|weeks
    """,
)

TABLES = (SEVERE_PAIN, PERSISTENT_VOMITING)
