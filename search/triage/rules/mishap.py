"""Poisons, injuries, burns, bleeding and pain told by what was done and how it looks."""

from __future__ import annotations

from .table import Table

POISONING = Table(
    "poisoning",
    "event",
    """
    pinpoint|pin_point|pinned|pinprick|pin_prick|tiny|constricted pupils|pupil & <STUPOR>|took|
        taken|drugs|pills|methadone|patch|patches|party|mate|friend|something|slow ! light|drops|
        optician
    pupils|pupil ..4 tiny|pinpoint|pinpoints|pin_point|pin_points|pins|pinned|pinpricks|pinprick &
        <STUPOR>|took|taken|drugs|pills|methadone|patch|party|mate|something|slow ! light|drops
    took|taken|take|had|swallowed|sniffed|smoked|tried|injected ..2 something|stuff|drugs|pills|
        pill|powder|line|tablet|gear ..6 <STUPOR> ! for_my_cold|for_his_cold|for_her_cold|hay
    took|taken|take|had|swallowed|sniffed|smoked|tried|injected ..2 something|stuff|drugs|pills|
        pill|powder|line|gear & party|festival|club|rave|street|mate|dealer & <STUPOR>|seeing|
        teeth|burning|heart|shaking|cant|wont|sick|vomiting
    took|taken|popped|had|downed ..4 downers|benzos|uppers|valiums|xannies|oxys|roofies|sleepers !
        prescribed|years|taper
    took|taken|swallowed|swallows|takes|eaten|had ..6 <PILL>|<DRUG> ..3 at_once|one_go|
        all_together|in_one_sitting ! can_i|safe|ok_to|should
    weeks|months|tomorrows|days ..2 <PILL>|medicine & took|taken|swallowed|eaten & mistake|
        accident|accidentally|once|one_go|today|all ! course|prescription|left|ran_out|forgot
    drank|drunk|sipped|swigged|gulped|swallowed|swig|gulp ..4 from|of|out_of? ..2 wrong|unlabelled|
        unlabeled|unmarked|unknown ..1 bottle|can|container|glass|jar|cup
    drank|drunk|sipped|swallowed ..6 shed|garage|under_the_sink ! beer|wine|water_in_my
    drink|drinks|pint|glass ..3 spiked|drugged|roofied & cant|vomiting|vomit|sick|dizzy|legs|stand|
        remember|woke|floppy|wake|feel
    dizzy|sick|headache|headaches|sleepy|drowsy|faint|nausea ..8 boiler|stove|heater|generator|
        gas_fire|log_burner|charcoal|brazier|furnace ! menopause|hot_flush
    headache|headaches|dizzy|sick & everyone|all|family|both|us|we & better|fine|goes|clears|
        gone ..5 outside|outdoors|fresh_air|leave_the_house ! school|hay|pollen
    insulin & together|mistake|twice|both|wrong|accident|accidentally & took|taken|gave|given|had|
        injected ! can_i|refuse
    <PILL>|<DRUG>|medicine & both|together|twice & mistake|accident|accidentally|by_error & took|
        taken|gave|given|had
    suck~|sucking|chew~|lick~|bit|bitten|ate|eaten|swallowed|drank|drunk|mouth|
        licked ..6 freshener|toilet_block|diffuser|firelighter|firelighters|plant_food|hand_gel|
        toilet_gel|bug_spray|screen_wash|glow_sticks|moth_ball|moth_balls|slug_bait|dishwasher_salt
    """,
)

INJURY = Table(
    "injury",
    "event",
    """
    knocked <VERY>? clean|spark|right|completely|totally|flat? out|senseless|unconscious !
        medicine|antihistamine|tablet|tablets|pill|pills|flu|virus|cold|cough|jab|vaccine|price|
        tired|tooth
    ball|puck|bat|stick|elbow|fist|boot|knee|bottle|brick|rock|stone|pole|branch|hoof|plank ..2 to|
        in|on|into ..3 head|temple|skull|face|eye|throat|neck & <AFTERHIT>|two_of|vision|breathe|
        hoarse|swallow|out_cold ! massage|roller|foam_roller
    went|came|gone|tumbled|flew|sailed|slid|bounced ..3 down ..3 stairs|steps|escalator & head|
        headfirst|backwards|neck|hip|back|cant|vomiting|vomited|sick|odd|confused|unconscious !
        pain|slowly|knees|scan
    trip~|tripped|fell|fall|fallen|slipped & turned|rolled|rotated|twisted|pointing ..1 out|
        outward|outwards|inward & leg|foot|hip
    trip~|tripped|fell|fallen|slipped & <CANT> ..2 put|bear|take ..2 weight & hip|leg|nan|nana|
        gran|grandma|mum|mom|dad|old|elderly|mother|father
    finger|thumb|toe|ear|hand|foot|nose|arm|leg|fingertip ..3 hang~|hanging|dangling|hung ..2 off|
        by|thread ! bed|sofa|chair|skin_tag|nail
    """,
)

BURN = Table(
    "burn",
    "event",
    """
    put|puts|stuck|poked|shoved|pushed|stick|sticks|inserted|jammed|rammed|cut|drilled|drilling|
        touched|grabbed ..6 socket|plug|outlet|toaster|mains|cable|cord|wire|flex|extension &
        <JOLTED> ! video|game|proof|prevent
    thrown|threw|flung|blown|blew|knocked|hurled ..5 across|back|backwards|off|away|down & socket|
        plug|outlet|wire|cable|fence|electric|live|mains|switch|fuse|current|volts|appliance !
        horse|video|game|car|bike
    licked|lick|sucked|bit|plugged_in ..6 charger|socket|plug|cable|wire|plugged & blown|thrown|
        threw|burnt|burned|burn|shock|mouth|lips ! dog|cat|puppy
    grabbed|grab|touched|leaned|leant|sat|fell|stepped|knelt|walked ..4 grate|grill|stove|hob|oven|
        fire|campfire|barbecue|bbq|coals|embers|iron|pan|exhaust|element|burner & skin|blister|
        blisters|blistered|palm|palms|peeling|white|screaming ! tiny|small|mild
    bit|bitten|chewed|chewing|bites ..3 cord|cable|wire|flex|plug|charger & baby|toddler|son|
        daughter|child|lip|lips|mouth|grandson|granddaughter|old ! dog|cat|puppy|labrador|rabbit|
        hamster|vet|vets
    gave|give|gives|got|had|given ..3 belt|jolt|zap|whack|kick ..3 & washing_machine|socket|plug|
        cooker|kettle|fridge|lamp|switch|wire|toaster|shower|fence|dryer|appliance & me|him|her|i !
        seat|static|horse
    """,
)

BLEEDING = Table(
    "bleeding",
    "sign",
    """
    wound|gash|cut|stab|stump|slice|puncture|scalp|ulcer|vein|artery|wrist|thigh|nose|
        neck ..6 pump~|pumping|gush~|gushing|spurt~|spurting|pour~|pouring|squirt~|squirting ! pus|
        snot|clear|water|breast|milk|iron|weights
    towel|towels|cloth|cloths|rag|rags|bandage|bandages|dressing|dressings|gauze|shirt|sock|
        sheets ..4 soak~|soaked|drenched|sodden|saturated|dripping ..2 & wound|gash|cut|stab|
        finger|thigh|wrist|scalp|nose|stitches|red|blood|pumping ! sweat|sweats|sweating|gym|
        shower|fever|pee|cool|cold|vinegar|oil
    drip~|dripping|seep~|seeping|leak~|leaking|ooz~|oozing|drips ..2 through ..4 roll|towel|towels|
        tissue|tissues|bandage|dressing|plaster|gauze|cloth ! pee|breast|milk|sweat|pus
    squirt~|squirting|spurt~|spurting|puls~|pulsing|pump~|pumping ..4 heartbeat|heart_beat|beat !
        ear|ears|neck_vein|music
    chopped|sliced|cut|lopped ..4 finger|fingertip|thumb|tip|toe|palm|hand & still|wont|stop|
        pressure & drip|drips|dripping|bleeding|bleeds|blood|through|minutes ! tiny|small
    hole|tear|bite ..3 in ..2 calf|leg|arm|thigh|hand|neck|face & squirting|spurting|pumping|
        bleeding|bone|muscle|fat ! sock|jeans|insect|mosquito
    through ..4 towels|bandages|dressings|cloths|rags|gauze & wound|gash|cut|stab|finger|nose|
        scalp|leg|arm|hand|blood
    coming|comes|came|going|shooting ..2 out? in ..1 spurts|jets|pulses|squirts|waves & wrist|arm|
        leg|neck|thigh|wound|cut|throat|hand|blood
    ulcer|vein|varicose|fistula|scab|stitches|wound ..3 burst|opened|popped|split|reopened & tap|
        hose|everywhere|blood|bleeding|pouring|floor|fountain|soaked|running ! pus|blister
    third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th|8th ..2 pad|tampon ..5 hour|since|today|
        tonight|morning
    split|sliced|laid|burst|ripped|gaping|cracked open|wide_open & running|streaming|pouring|
        dripping down ..3 face|neck|arm|leg|hand|back ! sweat|snot|lips|heel|skin_dry
    """,
)

BLOOD_OUT = Table(
    "blood_vomit_cough",
    "sign",
    """
    retch~|retching|heave|heaving|heaved|vomit|vomiting|vomited|puke|puking ..6 red|
        bloody ..2 streaks|streak|clots|strings|stuff|liquid ! wine|beetroot|sauce|jelly|juice|
        slush|curry
    brought|bring|bringing|threw|throwing|retch~|retched|vomited|<VOMIT>|heaved|
        coughed ..2 up? ..6 gritty|grainy|granules|sludge|tar|tarry|like_liver|like_jam|
        like_coffee|like_soil|like_mud|like_raspberry ! phlegm_clear|seeds|porridge
    """,
)

SEVERE_PAIN = Table(
    "severe_pain",
    "sign",
    """
    ball|balls|nut|nuts|bollock|bollocks|testicle|testis|scrotum|sack|ballsack ..6 higher|high_up|
        pulled_up|sideways|twisted|purple|huge|swollen|red|blue & <DOUBLED>|pain|painful|agony|
        hurts|killing|woke|other|sudden|suddenly ! years|months|always|weeks|allergy|peanut|
        almonds|almond|football_match|gym_ball
    one_of ..2 balls|testicles|nuts|bollocks & threw_up|vomiting|vomited|sick|woke|<SUDDEN>|
        swollen ! years|months|weeks
    ball|balls|nut|nuts|bollock|bollocks|testicle ..5 killing|agony|hurts|hurting|aching|sore|
        pain & threw_up|vomiting|vomited|sick|woke|<SUDDEN>|swollen ! months|years|weeks|allergy|
        ate|peanut
    hold~|holding|clutch~|clutching|grab~|grabbing|cupping ..2 privates|groin|crotch|balls|bits|
        willy|nuts|scrotum|testicles & scream~|screaming|agony|pain|doubled|sick|vomiting|vomited|
        woke ! toilet|pee|potty|wee
    pain|pains|agony|hurts|sore ..4 down_there|privates|groin|between_his_legs & swollen|red|sack|
        high|sick|vomiting & boy|son|husband|he|his|teen|man ! months|years|nappy|diaper
    <LIKE_A> ..6 <BLADED> ..6 stomach|belly|gut|guts|abdomen|side|kidney|kidneys|flank|loin|groin|
        insides & <DOUBLED> ! period|periods|months|years|gym|muscle
    <DOUBLED> & <BLADED> ..5 gut|guts|stomach|belly|abdomen|kidney|flank ! period|periods|months|
        years
    <PAINS>|agony ..8 so|that bad|strong|sharp|intense|much|severe ..5 stars|slid|dropped|
        collapsed|knees|floor|grey|sweating|howled|yelled|wall|blacked|biting|shaking|trembling !
        tooth|months|years|period
    stomach|belly|gut|guts|side|abdomen ..4 <PAIN>|agony ..6 cant|couldnt|unable ..2 uncurl|
        straighten|unbend|stretch_out|stand_straight ! period|months|years
    moved|moves|shifted|travelled|gone|went|started ..4 belly_button|navel|middle ..4 right !
        months|years|weeks|piercing|baby
    curled|balled|doubled|bent ..5 & hold~|holding|clutch~|clutching|grip~|gripping ..2 side|
        stomach|belly|flank|groin|gut ! period|periods|months|years|tantrum|laughing|toddler
    """,
)

TABLES = (POISONING, INJURY, BURN, BLEEDING, BLOOD_OUT, SEVERE_PAIN)
