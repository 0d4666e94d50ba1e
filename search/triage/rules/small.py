"""Seriously ill children, and pregnancy, in wider words."""

from __future__ import annotations

from .table import Table

CHILD = Table(
    "child_serious",
    "sign",
    """
    <LIMP> ! hair|ears|hat|wrist|eared|lop|handshake
    <NOTDRINKING> & floppy|sleepy|drowsy|hours|fever|wet|lethargic|vomiting|day|since|breathing|
        temperature|newborn|week|weeks|month|months|limp|hot|pale|all|two|three|four|feeds|hard !
        solids|teething|vegetables|broccoli|purees|puree|years_old_picky
    <DRYNAPPY>
    nappy|nappies|diaper|diapers|pull_up ..8 <NUMBER> ..1 hours|hrs|hour & dry|no|not|hasnt|wet|
        last ! rash|cream
    pee|peed|urine|wee|weed|urinated ..8 <NUMBER> ..1 hours|hour & no|not|hasnt|havent|didnt|since|
        dry|last|only ! bed|potty|toilet_training
    <BLUE> ..4 lips|lip|tongue|mouth|hands|feet|face|skin|nails|fingers|toes|body|baby|colour|
        color ! marker|ink|pen|paint|eyes|bruise|birthmark|mongolian|popsicle|lolly|dye|cold_pool|
        swimming
    lips|lip|tongue|mouth|hands|feet|face|skin|nails|fingers|toes|body|colour|color|baby|he|she|
        arms|legs ..5 <BLUE> ! marker|ink|pen|paint|eyes|eyed|bruise|birthmark|mongolian|popsicle|
        lolly|dye|swimming|clothes|outfit|poop|stool|snot
    pale|white|grey|gray|ashen|waxy ..4 & floppy|limp|cold|clammy|sleepy|drowsy|mottled|
        unresponsive|breathing|lethargic|wont_wake|hard_to_wake|not_feeding|sweaty|fever|hands !
        patch|spots|poop|stool|tongue
    grunt~|grunting|moaning|whimpering|groaning & breathe|breathing|fever|ribs|feed|feeding|
        newborn|every|temperature|pale|floppy|month|week|weeks|sleepy|hot|belly|nostrils|fast|
        sucking ! poo|poop|pooping|gas|stool|constipated|sleep|sleeps|sleeping|passing
    ribs|rib|chest|tummy|belly|throat|neck|breastbone ..5 suck~|sucking|sucked|pulling|drawing|
        caving|tugging|sinking|pulled ..1 in|inward|inwards|under? ! thumb|bottle
    sucking|pulling|caving|tugging|drawing ..2 in|at ..3 ribs|chest|belly|neck|throat|tummy
    nostrils|nose|nostril ..3 flare|flaring|flared|flares
    breathe|breathing|breathes|panting ..5 <FASTER> ! snore|snoring|nose|running|tickle|excited|
        play
    <FASTER> ..2 breathe|breathing|breathes ! snore|nose
    <BIG_NUMBER> breathe|breaths ..1 a|per|in? minute|min
    stops|stopped|stopping|paused|pauses|pausing|forgets|holding ..4 breathe|breathing & seconds|
        blue|sec|limp|floppy|baby|newborn|asleep|weeks|grey|month|pale ! tantrum
    <CANT>|wont|doesnt|not|isnt|hard|difficult|impossible|struggling|barely|hardly ..4 <WAKE>|
        rouse|stir|arouse|keep_awake|stay_awake|wakeup|waking ! school|night|nap|schedule|quiet|
        noise|tiptoe|alarm|daylight|through|at_3|sleep_through
    <SLEEPY> ..8 feed|feeds|feeding|fever|drink|vomit|vomiting|vomited|wake|rouse|head|rash|
        temperature|neck|hot|pale|floppy|limp|respond|responding|nappies|wet|diarrhea|eyes|
        breathing|cold ! antihistamine|vaccine|jab|teething|night|medicine_side
    fever|temperature|hot|vomiting|diarrhea|sick|ill ..10 <SLEEPY>|floppy|limp|unresponsive|glazed|
        staring|wont_wake|not_responding|lethargic|listless|mottled|stiff_neck ! vaccine|jab|
        teething
    lethargic|listless|unresponsive|glazed|vacant|staring_blankly & baby|month|weeks|week|fever|
        wont|eyes|temperature|vomiting|son|daughter|toddler|very|year|eat|drinking|sick
    soft_spot|fontanelle|fontanel ..6 <BUMPED> ! normal
    <BUMPED> ..4 soft_spot|fontanelle|fontanel
    high|weird|strange|odd|shrill|unusual|different|weak|screechy|catlike|cat_like|
        piercing ..3 cry|crying|scream|screaming|whine|moan ! at_night|happy|laugh
    cry|crying|screaming|scream|cries ..6 nonstop|hours|inconsolable|inconsolably|wont_stop|
        uncontrollably|console|consoled|comforted|settle & fever|vomiting|blood|legs|belly|pale|
        hot|temperature|bulging|drawing|stool|jelly|stiff|rash|hernia|swollen|bile ! colic_every|
        teething|months
    red|currant|blood|bloody ..2 jelly|jam|mucus stool|stools|poo|poop|nappy|diaper?
    red_currant|redcurrant|currant_jelly
    neck ..5 <STIFF> ! slept|pillow|swim
    <STIFF> ..4 neck ! slept|pillow|swim
    cant|wont|refuses|cries|screams|hurts|unable ..6 bend|move|look|put|touch|turn|nod ..4 neck|
        chin|head_down ! ballet|gym
    light|lights ..3 hurts|hurting|hates|bothers|hurt|painful|shying|screams_at|cant_stand|away &
        neck|fever|rash|headache|vomiting|temperature|hot
    arch~|arching|arched ..4 back & fever|stiff|neck|scream|screaming|temperature|rigid|vomiting|
        floppy|high_pitched|limp ! reflux|tantrum|feed
    vomit|vomiting|vomited|sick|spit_up|spitting_up|posset ..5 <GREENISH> ! snot|poo|stool|peas
    <GREENISH> ..3 vomit|vomiting|sick|bile
    sunken eyes|soft_spot|fontanelle|cheeks & <NOTDRINKING>|dry|vomiting|diarrhea|fever|tears|wet|
        lethargic|floppy|sleepy|drink
    no tears ..6
    cold hands|feet & fever|temperature|hot|mottled ! sock|socks|winter
    hands|feet ..3 cold|icy|freezing & fever|temperature|hot|mottled|burning ! sock|socks|winter
    swallowed|ate|drank|inhaled ..5 <HAZARD> ! seed|gum|toothpaste
    limp|floppy|jerking|twitching|stiff|vacant|blue|grey & fever|temperature|vaccine|minutes|
        feeding|feed|episode|again ! hair
    fever|temperature|hot ..8 <NUMBER> days|weeks & rash|lips|eyes|tongue|hands & red|cracked|
        peeling|strawberry|swollen
    drool~|drooling ..4 & fever|swallow|breathe|breathing|stridor|muffled|neck|leaning ! teething|
        teeth
    stridor|croup & rest|calm|sleep|ribs|blue|breathe|breathing|struggling|drooling|sucking|
        steroid|worse
    high_pitched|shrill|piercing cry|crying|scream|screaming
    baby|infant|newborn|neonate ..2 not|isnt|wont|refusing|stopped|refuses|hardly|barely ..1 feed|
        feeding|nursing|suck|sucking ! solids|schedule|overnight|stopped_breastfeeding
    nasal|nostril|nose flaring
    blue ! eyes|marker|ink|light|dye|paint|bruise|birthmark|grey|clothes|spot|cheese|bell|pill|car|
        toy|colour_blind|jeans|poo|blueberry|blueberries|whale|vein|veins|baby_shower|mongolian|
        icing|popsicle
    rash ..4 purple|spreading|blood_red|dark & fever|temperature|hot|child|ill|sick & spreading|
        purple|dark|fast|quickly ! itchy|chickenpox|nappy|diaper|heat|eczema
    wake|wakes|waking|rouse|stir ..3 feed|feeds|feeding|nurse & not|wont|doesnt|isnt|cant|hard|
        hardly ! night|schedule|every_3
    not|hasnt|havent|no|hardly ..3 wet ..2 nappy|nappies|diaper|diapers
    """,
    "child",
)

RASH = Table(
    "child_serious",
    "sign",
    """
    <SPOTTY> ..2 like|look_like|looks_like|resembling ..1 bruise|bruises|bruising & toddler|baby|child|son|
        daughter|kid|month|fever|ill|hot|year ! shins|shin|fell|football
    <SPOTTY> ..12 <NOTFADE> ! tattoo|acne|scar|age_spots|months|years|stretch|freckles|melasma
    <NOTFADE> & <SPOTTY> & glass|tumbler|press|pressed|pressing|push|pushed|finger|under|fever !
        acne|scar|months|years|melasma
    glass|tumbler ..8 <NOTFADE> ! eyewear|window
    glass|tumbler test ..5 & fail|failed|fails|positive|not|doesnt|didnt|wont|still|stay|stays|
        stayed|there
    <SPOTTY> ..8 still|stays|stay|stayed|remain|remains|visible|there|same|keep|keeps ..5 glass|
        tumbler|press|pressed|pressing|pushed|push
    glass|tumbler|press|pressed|pressing|pushed|push & <SPOTTY> & still|stays|stay|stayed|remain|
        remains|visible|same ! acne|scar|months|years
    purple|purplish|dark_red|maroon|blood|pinprick|pinpoint|bruise|bruise_like|bruiselike|
        red_pinprick ..3 <SPOTTY> & fever|temperature|hot|ill|vomiting|sick|sleepy|headache|stiff|
        neck|spreading|quickly|suddenly|overnight|hours|lethargic|shivering|unwell|cold_hands|
        poorly|baby|toddler|son|daughter ! cold|years|old_age|arm_bruise
    <SPOTTY> & stiff|photophobia|light_hurts|lights_hurt & fever|neck|headache|vomiting|
        temperature|hot|sick
    meningitis|meningococcal|septicaemia|sepsis & think|rash|stiff|fever|baby|son|daughter|
        symptoms_now|looks|check|worried_it|mottled|glass ! vaccine|jab|vaccinate|vaccinated|1980s|
        what_is|history|years
    <SPOTTY> ..3 dont|doesnt|wont|didnt go|fade|disappear|budge|vanish|change ..4 glass|tumbler|
        press|pressed|pressing|pushed
    <SPOTTY> & glass|tumbler & dont|doesnt|wont|didnt go|fade|disappear|vanish|change
    """,
)

PREGNANCY = Table(
    "pregnancy",
    "sign",
    """
    <GUSH> & pad|pads|blood|bleeding|clots|fluid|water|waters|pee|legs|bed|brown|green|pink|clear|
        vagina|underwear|knickers|pants|trousers
    bleed~|bleeding|blood|spotting|clots|clot ! gums|gum|nose|test|tests|pressure|sugar|type|group|
        piles|hemorrhoids|hemorrhoid|implantation|count|work|iron|flow
    <QUIETBABY>
    movements|movement|kicks|kicking|moving|kick|moved|move|flutters|wriggling ..4 less|fewer|
        reduced|decreased|slowed|slower|weaker|stopped|dropped|quieter|not_as_much|none|barely|
        hardly|not_so_much|zero ! bowel|exercise|arm
    <FEWER> ..5 movements|movement|kicks|kicking|moving|kick|moved|move|flutters ! bowel|exercise
    headache|head|migraine & eyes|<LIGHTSHOW>|swollen|swelling|puffy|bp|ribs|face|
        hands|protein|vomiting|severe|pounding|terrible|blinding|splitting|worst|paracetamol|
        tylenol|wont|bad|constant|upper ! mild|nosebleed|caffeine
    <LIGHTSHOW> & pressure|swollen|swelling|headache|ribs|face|see|seeing|eyes|vision|suddenly|
        today|bp|protein|now ! dim
    swollen|swelling|puffy|swelled|ballooned ..5 face|hands|fingers|eyes|suddenly|overnight &
        headache|<LIGHTSHOW>|suddenly|sudden|overnight|pressure|bp|protein|ribs|
        vomiting|one_leg
    bp ..6 <HIGH_BP>|high|sky|spiking|shot & headache|swollen|swelling|<LIGHTSHOW>|
        ribs|protein|dizzy|<HIGH_BP>|face
    <HIGH_BP> on|over|by ..1 <NUMBER>
    rib|ribs|upper|under ..6 pain|pains|ache|hurts & headache|vomiting|swollen|swelling|
        <LIGHTSHOW>|severe|bp|right & severe|pressure|vomiting|headache|swollen|bp|burst|bad|
        constant|intense|agony
    <TERRIBLE>|stabbing|sharp|constant|sudden|strong|unbearable|agony|tearing ..6 pain|pains|
        cramps|cramping|ache|agony ! round_ligament|tooth|leg|back_for|heartburn|wrist|
        pelvic_girdle|sciatica
    pain|pains|cramps|cramping ..8 <TERRIBLE>|stabbing|sharp|constant|sudden|strong|unbearable|
        agony|one_side|shoulder|faint|dizzy|bleeding|rigid|hard ! round_ligament|tooth|leg|
        heartburn|sciatica
    water|waters|membranes|sac ..3 broke|broken|break|gone|went|burst|ruptured|breaking|leaking|
        popped|released
    leak~|leaking|trickling|gushing|dripping|gush|trickle ..6 fluid|water|waters|liquid|amniotic|
        wet|down ! pee|urine|sneeze|cough|milk|nipples|breasts|colostrum
    fluid|water|waters|discharge ..4 green|brown|meconium|bloody|foul|smelly|smells ! thrush
    contractions|contracting|tightenings|labour|labor|tightening|pains ..8 minutes|mins|minute|
        <PRETERM>|early|regular|every|hour|close|preterm|premature|started ! braxton|ward|room|
        plan|how|what
    cord|foot|hand|arm|something ..5 out|hanging|dangling|coming|down|poking|vagina & vagina|
        between|coming|cord|out|legs|baby ! blood_cord_bank|banking|swollen|hair|going_out|outside
    umbilical cord ..4 out|hanging|coming|visible|vagina|prolapse|prolapsed
    fell|fall|fallen|slipped|tripped|crash|accident|kicked|punched|hit|shoved|pushed & belly|bump|
        stomach|tummy|abdomen|stairs|car|baby|hard|face_down|down ! mood|out|asleep|love
    <FAINT>|collapsed|fitting|fit|seizure|convulsion|convulsing|convulsed|unconscious|jerking !
        clothes|size|fit_in|keep_fit|exercise
    itching|itchy & palms|soles|hands|feet & severe|jaundice|yellow|dark|unbearable|night
    chest|breathe|breathing|breathless ..4 pain|tight|cant|trouble|short|difficult|struggling|
        sharp|pressure
    cant|trouble|struggling ..2 breathe|breathing
    one|left|right leg|calf ..4 swollen|red|hot|painful & pain|hot|red|hard|calf
    fever|temperature|temp ..6 38|38.5|39|39.5|40|101|102|103|104|chills|shaking|rigors ! summer|
        room|shower
    want|thoughts|scared|voices ..6 hurt|harm|kill|drown ..3 baby|myself|him|her
    vomiting|vomit|throwing_up|sick ..6 water|blood|nonstop|down|hours|every|constantly|pee|peed|
        weight|lost ! first_trimester_mild
    movement|movements|kicks|kicking ..2 reduced|less|decreased|slowed|stopped|weak
    bp|pressure ..3 high|raised|170|160|180|150 & headache|vision|swelling|swollen|
        dizzy|ribs|lights|blurred
    high|raised bp & headache|vision|swelling|swollen|lights|blurred
    leaking|leak|trickle ..2 fluid|water|waters|liquid
    w|wk|wks|weeks & no|not|hasnt|isnt|stopped ..2 moved|moving|kicked|kicking|movement|kicks
    headache|headaches & high|raised|sky_high ! temperature|fever|sugar
    fits|seizures|convulsions ! clothes
    """,
    "pregnant",
)

BIRTH = Table(
    "pregnancy",
    "event",
    """
    <AFTERBIRTH> & <BLOODSIGN> ! gums|nose|normal_lochia|how_long
    <AFTERBIRTH> & headache|vision|swollen|<LIGHTSHOW>|seizure|fit|breathless|breathe|calf|bp|
        fainted & severe|bad|terrible|worst|vision|lights|pressure|bp|seizure|cant|sudden|suddenly|
        pounding|chest|swollen ! baby_has
    <AFTERBIRTH> & fever|chills|shivering|smelly|foul|rigors & pain|discharge|smelly|foul|hot|
        stitches|chills|shaking|belly|39|38.5|40|102|103|wound|scar|c_section ! baby|newborn
    umbilical|cord ..6 coming|hanging|out|prolapse|prolapsed|between|dangling & out|vagina|legs|
        down|coming ! stump|fell|belly|clamp|clean|newborn|care
    placenta ..4 abrupt~|abruption|stuck|retained|torn|came|detached ! encapsulate|eat|
        previa_resolved
    crowning|head_is_out|baby_is_coming|baby_coming|head_coming|giving_birth_now|i_can_see_the_head
    ectopic & pain|bleeding|shoulder|faint|dizzy|rupture|ruptured|think ! years|last|history
    missed|late period ..8 & pain|pains & one_side|shoulder|severe|faint|dizzy|sharp|collapsed
    positive test & bleeding|pain|one_side|shoulder|faint|clots|cramps|dizzy & severe|sharp|heavy|
        one|side|shoulder|bleeding|faint
    miscarriage|miscarrying & bleeding|blood|clots|heavy|happening|think|fever|having ! years|last|
        previous|history|after_a|since|two|three|risk
    cord prolapse|prolapsed
    reduced|decreased|less|no|fewer fetal|foetal|baby? movements|kicks ! bowel|arm|leg|neck|eye|
        joint|knee|finger|shoulder|muscle|wrist
    kicks reduced|less|decreased|stopped
    leak~|leaking ..2 amniotic|waters
    leak~|leaking ..2 fluid & <GEST> & weeks|wks|week
    """,
)

TABLES = (CHILD, RASH, PREGNANCY, BIRTH)
