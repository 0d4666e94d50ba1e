"""Seriously ill children, and pregnancy."""

from __future__ import annotations

from .table import Table

CHILD = Table(
    "child_serious",
    "sign",
    """
    soft_spot|softspot|fontanelle|fontanel|fontanelles ..6 bulg~|bulge|bulging|swollen|swelling|
        raised|sticking|puffy|tense|pushed|up|high|sunken|sinking|sunk|pulsing_hard|dipped !
        normal_pulse
    bulg~|bulging|swollen|raised|sunken|tense|swelling ..3 soft_spot|softspot|fontanelle|fontanel
    top ..2 head ..3 bulging|bulges
    """,
    "",
)

CHILD_ONLY = Table(
    "child_serious",
    "sign",
    """
    no|hasnt|havent|without|not|didnt|zero|only_one ..3 wet ..1 nappy|diaper ..6
    nappy|diaper ..3 dry & hours|day|since|all|night|12|24|10 ! rash|skin
    dry nappy|diaper & hours|day|since|all|12
    no|hasnt|havent|not|didnt|barely ..2 peed|pee|peeing|urinated|weed|urine|urinating|wet|
        passed_urine & hours|since|day|night|12|24|10|14|all|yesterday ! bed|potty|toilet|train|
        training
    no pee|urine|wee|wet_diapers|wet_nappies
    floppy|limp|flopping|ragdoll|rag_doll|lifeless|listless ! hair|ears|hat|wrist
    lethargic|letargic|lethargy & fever|wont|hard|vomiting|baby|very|drinking|eat|feed|hours|rash|
        sleepy|not|newborn|infant
    hard|difficult|difficulty|struggling|impossible|trouble to|for_me_to|in? <WAKE> ! early|school
    <CANT> ..2 <WAKE> ! school|early|quietly
    wont|doesnt|isnt|not|hardly|barely <VERY>? <WAKE> ! night|school|through_the_night|nap
    <VERY> sleepy|drowsy & wont|fever|hard|feed|feeds|drink|vomit|vomited|head|fell|wake|hit|
        rash ! teething
    sleepy|drowsy & wont_wake|hard_to_wake|wont_feed|not_feeding|difficult_to_wake
    unresponsive|wont_respond|not_responding|doesnt_respond|isnt_responding
    grunt~|grunting & breathe|breathing|fever|every|baby|newborn|breaths|fast|infant|ribs|noise|
        each ! poop|pooping|poo|stool|gas|passing|sleep|constipated
    grunt~|grunting with|when|while|every ..2 breathe|breathing|breaths
    skin|lips|face|tongue|hands|feet|body|mouth|legs|he|she|baby|nails|color|colour ..4 blue|
        bluish|mottled|grey|gray|blotchy|purple|marbled|ashen|blueish ! marker|ink|bruise|eyes|
        cold_weather|bath|veins|birthmark|mongolian|paint|dye|slate
    blue|bluish|mottled|grey|gray|blotchy|marbled|ashen|purple ..1 skin|lips|face|tongue|hands|
        feet|baby|around_the_mouth ! eyes
    turn~|turned|turning|went|going|goes ..1 blue|grey|gray|purple|pale_and_floppy ! marker
    mottled|cyanotic
    stiff|rigid|stiffness|sore_and_stiff ..3 neck ! slept
    neck ..3 stiff|rigid|stiffness
    wont|cant|refuses_to|doesnt|unable_to|not|crying_when ..2 bend|move|turn ..2 neck
    arching|arches & back & cry|fever|stiff|neck|scream|screaming ! tantrum
    high|high_pitched|shrill|weird pitched|piercing? cry|crying|scream|moan|moaning|screaming &
        baby|limp|fever|moaning|unusual|weird|floppy|stops|strange|vomiting|infant|newborn|feed
    moaning & baby|fever|limp|cry|floppy|breathe
    wont_stop|inconsolable|nonstop|cant_console|cant_be_consoled cry|crying|screaming & fever|
        vomiting|hours|blood|limp|head|pale
    refus~|refuses|refusing|wont|not|doesnt|isnt|stopped|hasnt|rejecting ..1 all|any|to|taking|
        take? feed|feeds|feeding|drink|drinking|fluids|milk|bottle|nurse|breastfeed|bottles|
        drunk & floppy|hours|fever|limp|sleepy|lethargic|wet|drowsy|breathing|pee|peed|vomiting|
        newborn|nappy|diaper ! teething
    breathe|breathing <BE>? ..2 fast|hard|rapid|rapidly|heavily|heavy|quickly|labored|laboured|
        noisy|trouble|difficulty|shallow|struggling|funny|weird
    <CANT>|trouble|struggling|struggles ..2 breathe|breathing
    ribs|belly|tummy|stomach|chest ..4 suck~|sucking|sucked|pulling|pull in|under|inwards
    sucking|pulling in ..3 ribs|belly|chest
    belly|stomach|chest sucking|pulling
    nostrils|nose flaring|flare
    stopp~|stopped|stops|pauses|paused breathing|breathe
    sunken eyes|fontanelle
    no|without|hasnt_any tears & vomiting|diarrhea|dry|crying|fever|vomited|thrown|throwing|vomit
    green ..1 vomit|bile|bilious
    vomiting|vomit|threw_up ..2 green|bile|bilious
    blood ..3 stool|poop|diaper|nappy & jelly|currant|screaming|lots|limp|newborn|vomiting|red
    temperature|fever|temp ..4 40.5|41|42|41.5|40.8|106|105|105.5|106.5|104.9|105.2
    temperature|temp ..4 35|34|34.5|35.5|35.2|95|94|93|cold & baby|newborn|infant|limp|cold ! bath|
        room|nursery
    wont|doesnt|not|cant ..2 wake ..3 feed|feeds|feeding|eat
    no|less|fewer|only_one|hardly_any|not_many wet ..1 nappies|diapers|diaper|nappy
    dry ..2 nappies|nappy|diaper & hours|day|since|all|12|night|today
    pale|white|grey|gray|blue ..2 mottled|floppy|cold|clammy|limp|blotchy
    lethargic|listless|unusually_sleepy|drowsy ..4 & hard|fever|wont|rouse|drink|wake|feed
    skin ..3 cold ..2 & mottled|floppy|blue|pale|fever
    limp|floppy|lifeless
    light & stiff|neck & fever|cries|hates|hurts
    flaring|flared nostrils|nose
    grunt~|grunting ! poop|pooping|poo|stool|gas|passing|sleep|sleeping|constipated|milk
    turn~|turned|turning|went|gone ..2 blue|purple|grey|gray ! marker|paint|ink
    drowsy|sleepy|lethargic ..4 difficult|hard|impossible|wont|cant
    no|hasnt|havent|not ..3 urine|pee|peed|urinated|wee|weed|wet ..4 hours|day|today|all|since
    <WONT> ..2 wake|rouse|stir
    high|very_high fever & drowsy|lethargic|stiff|limp|rash|hard|floppy|neck
    """,
    "child",
)

RASH = Table(
    "child_serious",
    "sign",
    """
    <RASH> ..8 doesnt|wont|not|isnt|dont|didnt|never|arent ..2 fade|fading|blanch|blanching|
        disappear|disappearing|vanish|go_away|going_away|go_white|turn_white|change|fades & glass|
        press|pressed|pressing|push|pushed|tumbler|blanch|blanching|white|under
    glass ..8 doesnt|wont|not|isnt|dont|didnt|never ..2 fade|fading|blanch|disappear|vanish|
        go_away|go_white|change|fades & <RASH>
    glass test ..4 positive|failed|fail|fails|failing|didnt|not|doesnt
    non|nonblanching blanching? <RASH>
    nonblanching|unblanching
    <RASH> ..6 wont|doesnt|dont|not|isnt|arent ..1 blanch|blanching|fade_under|blanches
    purple|purplish|dark_red|red_purple ..3 <RASH> & fever|ill|sick|sudden|suddenly|spreading|
        stiff|sleepy|vomiting|glass|floppy|lethargic ! cold
    tiny|pinprick|pin_prick|pinpoint ..3 <RASH>|dots & fever & purple|red|blood|legs|spreading !
        heat|strep|viral_confirmed
    petechiae|purpura|purpuric & fever|child|sick|spreading|baby
    meningitis & rash|stiff|glass|think|fever|suspect|symptoms_now ! vaccine|vaccines
    looks|look like bruises|bruising & fever & rash|spots
    <RASH> ..8 stay|stays|remain|remains|still_there|still_visible|visible|persist ..6 glass|press|
        pressed|tumbler
    glass ..8 <RASH> ..4 stay|stays|remain|remains|still|visible
    <RASH> ..6 under|through|with|against ..2 glass & stay|stays|still|doesnt|wont|not|visible|
        remain
    purple|blood_red|bruise_like ..2 <RASH> & child|baby|son|daughter|toddler|fever|kid
    <RASH> ..8 doesnt|wont|not|isnt|dont ..2 disappear|fade|blanch|vanish & press|pressing|pressed|
        pressure|glass|fever|purple|red
    """,
)

PREGNANCY = Table(
    "pregnancy",
    "sign",
    """
    <BLEED> ! gums|nose|gum|test|pressure|sugar|type|implantation_bleeding_normal|piles|hemorrhoids
    spotting|spotted ..2 blood|bright|red|brown|clots|cramps|heavy|cramping?
    clots|gush|gushing ..2
    headache|headaches|migraine|head & vision|seeing|spots|blurry|blurred|flashing|flashes|lights|
        stars|see|swelling|swollen|severe|worst|bad|terrible|sudden|floaters|zigzag|upper|
        bp|right_side|splitting|ribs|unbearable|pounding|wont
    vision|sight|seeing|see & blurry|blurred|flashing|flashes|spots|stars|double|sudden|lights|
        zigzag|sparkles & headache|head|swelling|swollen|pressure|<SUDDEN>|spots|lights|flashing
    seeing spots|stars|flashes|flashing_lights|lights
    swelling|swollen|puffy|swelled & face|hands|sudden|suddenly & headache|<SUDDEN>|vision|hands|
        face|bp|fast|pressure ! ankles_only|evening
    baby|babys|fetus|bub|kicks|kick|movement|movements|he|she|it|fetal ..5 hasnt|not|isnt|stopped|
        less|no|reduced|decreased|slowed|fewer|wont|havent|quiet|stop|hardly|barely|cant ..4 mov~|
        move|moving|moved|kick|kicked|kicking|kicks|movement|movements|felt|feel|usual|normal|
        today|now|much|active
    no <MY>? fetal|baby|babys? kicks|kicking|movement|movements
    reduced|decreased|less|fewer|lack_of|little|not_feeling|slowed|slow|stopped|havent_felt|
        not_felt|cant_feel|dont_feel|didnt_feel|barely_feel ..4 fetal|baby|kicks|kicking|movement|
        movements|move|moving|kick|moves
    cant|havent|not|dont|didnt|barely|hardly|hasnt ..1 feel|felt|feeling ..4 baby|kick|kicks|
        movement|movements|move|moving|him|her
    mov~|moving|kicking|kicks|movements|movement ..4 less|reduced|decreased|fewer|slower|weaker|
        stopped|slowed|not_as_much
    baby ..2 still|quiet & today|yesterday|hours|moving|kick|since ! breech
    water|waters|membranes ..2 broke|broken|leaking|breaking|break|ruptured|leaked|gone &
        <PRETERM>|green|brown|weeks|early|blood|fever|cord|meconium|months|preterm|smells|foul|
        smelly
    water|waters broke|broken|breaking
    fluid|leaking ..4 leaking|leak|gushing|gush|vagina|down_my_legs|water|clear_fluid & weeks|
        pregnant|early|fluid|vagina
    fluid ..3 green|brown|meconium
    contraction|contractions|labor|labour & <PRETERM>|minutes|preterm|early|premature|weeks !
        braxton
    preterm|premature labor|labour|contractions
    <SEVERE>|sharp|stabbing|bad|intense|strong|constant|sudden ..3 pain|pains|cramps|cramping|
        ache ..8 ! round_ligament|tooth|back_for_months|leg_cramps
    pain|cramps|cramping ..6 <SEVERE>|severe|sharp|stabbing|unbearable|one_side|shoulder_tip|
        intense|sudden
    pain|hurts & shoulder|shoulder_tip & side|belly|dizzy|faint|bleeding|lower
    pain & upper|under|right & ribs|belly|stomach|abdomen|rib & severe|headache|vomiting|swelling|
        pressure|bad
    seizure|seizures|convulsion|convulsions|eclampsia|fit|convulsing|fitting
    preeclampsia|pre_eclampsia|eclampsia & headache|vision|symptoms|swelling|think|signs
    bp ..4 <HIGH_BP>
    <FAINT> ! test
    ectopic & pain|bleeding|think|dizzy|shoulder
    fell|fall|hit|kicked|punched|accident|crash|slipped|tripped & belly|stomach|abdomen|bump|tummy|
        hard|stairs|pregnant|down|car|bleeding
    fever & <CHILLS>|39|40|38.5|103|102|101|high|shaking|pain
    cord ..4 out|vagina|prolapse|prolapsed|hanging
    <CANT>|trouble|short|shortness|difficulty ..2 breathe|breathing
    chest pain|pains|hurts|tight|pressure
    vision|sight|eyesight ..4 blurred|blurry|flashing|spots|double|funny|lights|zigzags
    blurred|blurry|double vision
    flashing|flickering lights
    swollen|puffy|swelling ..2 hands|face & headache|vision|blurred|blurry|sudden|suddenly
    wipe|wiped|wiping & blood|red|bright|pink
    severe|bad|terrible|awful ..1 headache & swelling|swollen|vision|blurred|wont_go|days
    baby ..4 moving|kicking|kicks|movement|moves ..3 less|not_as|fewer|weaker|slower|much
    baby|him|her ..2 hasnt|not|stopped|isnt|havent ..1 kick~|kicked|kicking|moved|moving|move
    leak~|leaking ..3 fluid|water|waters|amniotic
    abdominal|stomach|belly|pelvic|tummy ..1 pain ..3 & severe|bad|terrible|sharp|unbearable|
        intense|bleeding|constant|sudden
    severe|bad|terrible|sharp|unbearable|intense|awful ..2 abdominal|stomach|belly|pelvic|
        tummy ..1 pain|cramps|cramping
    no|less|reduced|decreased|fewer ..2 movement|movements|kicks|kicking ..3
    baby ..2 stopped|stops|isnt|not|hasnt kicking|moving|moved|kicked
    """,
    "pregnant",
)

PREGNANCY_ANY = Table(
    "pregnancy",
    "sign",
    """
    fetal|foetal|fetus|unborn ..3 movement|movements|moving|kicks ..3 less|reduced|no|decreased|
        stopped|none|weak
    no|reduced|decreased|less|fewer|lack_of ..1 fetal|foetal movement|movements|kicks
    <CANT>|havent|not|dont|didnt|hasnt ..1 feel|felt|feeling ..2 baby ..2 kick|kicks|move|moving|
        kicking|kicked|moves
    placenta abruption|abruptio|detached|previa & bleeding|pain
    placental abruption
    miscarriage|miscarrying & <NOW>|think|bleeding|having|am|might_be|heavy
    ectopic pregnancy & pain|bleeding|think|having|dizzy|shoulder
    water|waters broke|broken ! pipe|heater|bottle
    bleed|bleeding ..2 in|during|while pregnancy|pregnant
    """,
)

TABLES = (CHILD, CHILD_ONLY, RASH, PREGNANCY, PREGNANCY_ANY)
