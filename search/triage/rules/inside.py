"""Chest, bleeding, blood brought up, pain and vomiting in wider words."""

from __future__ import annotations

from .table import Table

CHEST_PAIN = Table(
    "chest_pain",
    "sign",
    """
    <OBJECT> ..6 <CHESTS> & under|behind|below|beneath|on|around|round|across|in|against|inside|
        through ! fill|xray|cold|tattoo|hair|of_drawers|tattooed
    chest|breastbone|sternum|ribcage ..5 <CRUSH>
    <CRUSH> ..3 <CHESTS> ! broken|sad|love|bench|gym
    <PAIN>|<CRUSH>|burning ..6 spreads|spreading|radiates|radiating|goes|going|shoots|shooting|
        moves|moving|travels|travelling|runs|running|into|up ..6 arm|arms|jaw|neck|teeth & chest|
        sweat|sweating|sweaty|breathe|nausea|heart|clammy|breastbone|left|jaw ! wrist|elbow|
        keyboard|slept|neck_pain|dentist|shoulder_surgery|whiplash
    jaw|arm|shoulder|neck|teeth & sweat|sweating|sweaty|clammy|cold_sweat|cold_sweats & <PAIN>|
        heavy|tight|numb|heaviness|ache ! fever|gym|dentist
    clutching|clutch|grabbing|grabbed|gripping|grasping|rubbing|holding ..2 chest ! baby_to
    chest & clammy|grey|gray|cold_sweat|drenched|sweating_buckets|pouring|ashen & <PAIN>|<PRESS>|
        <CRUSH>|heavy|funny
    gtn|nitro|nitroglycerin|nitroglycerine|sorbitrate & <PAIN>|chest|no_relief|not_working|didnt|
        tight
    heart ..4 squeezed|crushed|gripped|stabbed|cramping|clenched|being_squeezed|tearing ! broken|
        sad|news
    indigestion|heartburn|gas|wind & arm|jaw|sweating|sweat|clammy|breathless|crushing|shoulder &
        chest|left|pain|tight|heavy|never|like
    pain|tightness|pressure|heaviness|ache|burning ..4 between ..3 shoulder_blades & sweat|
        sweating|chest|breathe|arm|jaw|nausea
    stent|bypass|angina|heart_attack & chest|pain|tightness|pressure & <NOW>|again|same|back|since|
        worse|feels ! years_ago
    ghabrahat|gabrahat & chest|left|sweating
    chest|heart ..3 paining|pains
    paining ..3 chest|heart
    <CHESTS> cramps|cramp|cramping|spasm|spasms|hurting|tight|pain|pains ! gym|workout|pushups|
        bench
    cramps|cramping|spasms in|across my|the|his|her? <CHESTS>
    <CHESTS> ..5 vice|vise|clamp|band|belt|burst|bursting|explode|exploding|crushed|squeezed|
        on_fire ! tattoo|bra
    elephant|someone|somebody|ton_of_bricks|brick|bricks|weight|rock|boulder on ..2 chest|
        breastbone|ribcage ! xray
    <PAIN>|<PRESS>|dull|tight ..3 feeling|sensation|pain|pressure|discomfort ..4 <CHESTS>|sternum !
        gym|workout
    dull|tight|heavy|weird|funny|burning|crushing ..1 feeling|sensation|pressure|ache ..3 <CHESTS>|
        sternum
    <PAIN>|pressure|burning ..2 under|behind|below|beneath ..2 <CHESTS>|sternum ! eating|meal|acid|
        reflux|heartburn
    crushing|squeezing|gripping|tight|tightness|band|pressure|heavy|heaviness|vice ..4 ribs|rib|
        breast|breasts & sweat|sweating|sweaty|clammy|arm|jaw|breathe|nausea ! bra|mastitis|
        breastfeeding|pump|milk
    clutching|clutch|clutches|grabbing|holding ..2 heart ! hand_on_heart
    """,
)

BLEEDING = Table(
    "bleeding",
    "sign",
    """
    <BLOODY> ..5 <FLOW> ! test|tests|gums|pressure|flow_rate|sugar|nose_every
    <FLOW> ..4 <BLOODY>|artery|vein ! test|tests|gums|pressure|sugar|cold|tired
    <LOADS> ..4 <BLOODY> & toilet|bowl|floor|bed|sheets|stool|poo|poop|rectum|bum|bottom|vagina|
        wound|cut|nose|lost|dizzy|faint|pee|period|wee|down_my|legs|bath|shower|carpet|towel !
        test|tests|thinner|thinners
    <BLOODY> ..8 wont|cant|doesnt|isnt|hasnt|not|never|didnt|keeps|refuses_to ..3 stop|stopping|
        stopped|slow|slowed|slowing|settled|eased|clot|clotting|easing|ease|coming|quit|let_up|
        controlled
    wont|cant|doesnt|isnt|hasnt|not|never|didnt|couldnt ..4 stop|stopping|stopped|stem|stemming|
        control ..4 bleed~|bleeding|blood
    cut|wound|gash|slice|stump|incision|stitches|socket|nose|scab|vein|lip ..8 bleeding|bleeds|
        bled & still|wont|hour|hours|minutes|pressure|towel|towels|through|heavily|deep|loads|lots|
        keeps ! small|tiny|shaving|fine_now|not_bleeding|and_stopped|then_stopped|stopped_itself
    pressing|pressure|pressed|towel|tourniquet|cloth|tissue|tissues & blood|bleeding|bleed & still|
        through|soaked|soaking|wont|not|isnt|doesnt|minutes|full ! cuff|high|reading|mmhg
    sliced|slashed|gashed|severed|chopped|hacked|cut ..6 to|down|through|into ..2 bone|artery|
        tendon|muscle|fat|vein
    see|seeing|showing|visible ..3 bone|tendon|fat|muscle & cut|blood|bleeding|deep|gash|wound|
        sliced
    <BLOODY> & bottom|rectum|anus|bum|stool|stools|poo|poop|back_passage|rectal|motion|toilet &
        dizzy|faint|weak|pale|lots|loads|lot|clots|full|bowl|pouring|heavy|fainted|light_headed|
        lightheaded|pool|cups|dark|maroon|collapsed ! iron
    maroon|jet_black|tar|tarry|black ..3 stool|stools|poo|poop|motion|motions|diarrhea ! iron|
        pepto|bismuth|licorice|liquorice|blueberries|charcoal
    stool|stools|poo|poop|motion|motions ..4 black|tarry|tar|maroon|jet_black ! iron|pepto|bismuth|
        licorice|liquorice|blueberries|charcoal|seeds|blackheads
    malena|melena|melaena
    clots|clot ..4 size|big|large|like ..3 & period|bleeding|blood|vagina|passing|pad|pads|birth !
        leg|lung
    passing|passed ..2 clots|clot & hour|size|big|large|heavy|lot|dizzy|faint|pads|blood|huge|weeks
    period|periods|menses ..8 pouring|gushing|flooding|soaked|soaking|through_everything|faint|
        dizzy|every_hour|each_hour
    blood ..3 bone_deep|down_my_legs|down_my_leg|down_her_legs|on_the_floor|all_over_the|
        in_the_bath|out_of_control
    bleeding ..3 internally|inside ! cheek|nose|can
    internal bleeding & think|pain|after|accident|swollen|hard|dizzy
    warfarin|thinners|apixaban|rivaroxaban|eliquis|xarelto|clopidogrel|haemophilia|hemophilia &
        bleed|bleeding|nose & hour|minutes|wont|stop|still|heavy|fell|hit|cut|deep|hours|not
    circumcision|tonsils|tonsillectomy|biopsy|surgery|operation|extraction|tooth|stitches|abortion|
        miscarriage|delivery & bleeding|blood & heavy|wont|bright|pouring|fresh|swallowing|
        mouthfuls|clots|soaked|soaking|gushing|dripping|lots|loads|hours|still
    bleeding|blood ..4 for|past|last ..2 <BIG_NUMBER> minutes|mins|hours|hour ! spotting|light
    nose ..4 pouring|streaming|gushing|tap & hour|minutes|pinch|pinching|pinched|red|blood|tissues|
        stop ! snot|clear|cold|mucus|hay|runny
    clots|clot ..2 size|big|large|huge|like & plum|plums|egg|eggs|golf|fist|lemon|lemons|liver|
        plate|faint|dizzy|pads|flooding|hour|period|bleeding
    huge|large|big|massive clots|clot|blood_clots & period|vagina|vaginal|bleeding|birth|passing|
        pad|pads
    blood_clots & huge|large|big|heavy|passing|lots & period|vagina|bleeding|stool|rectum
    flooding ! house|basement|garden|memories|emotions|road|river|kitchen
    internal bleeding|hemorrhage|bleed ! risk|could|can|cause|history|aspirin_risk|worried
    soak~|soaking|filling|changing|flooding ..4 pad|pads|tampon|tampons & clots|dizzy|faint|weak|
        hour|minutes|pale
    nose ..3 <WONT> ..1 stop ! running|dripping|runny|blowing|itching|twitching|snot
    nose bleed|bleeding & pouring|gushing|streaming
    nose|nosebleed ..6 30|40|45|50|60|90 minutes ! runny
    cut|sliced|slashed|gashed ..4 & spurting|gushing|pumping|squirting|pouring
    huge|massive|severe|major|heavy|large|significant|rapid blood loss
    """,
)

BLOOD_OUT = Table(
    "blood_vomit_cough",
    "sign",
    """
    sick|vomit|vomited|puke|puked|threw_up|heaved|retched|retching|barfed|spewed|hurled|chundered|
        <VOMIT> ..10 blood|bloody|red_stuff|clots|blood_clots|bright_red|dark_red ! test|tests|
        pressure|sugar|stool|poo|nose|gums
    brought|bring|bringing|brings|bringing_up|coughs|cough|coughing|coughed|spat|spit|spits|
        spitting|hawked|hacked|hacking|gobbed|throwing|throws|threw ..4 up|out? ..5 blood|bloody|
        clots|blood_clots|pinky_froth|pink_froth ! test|gums|nose|brushing|pressure|tooth|teeth|
        floss
    blood|bloody ..8 sick|vomit|puke|vomiting|puking|retching|coughing|cough|coughed|phlegm|sputum|
        mucus|spit|spat|saliva|hanky|handkerchief & when|in|up|with|after|mixed|cough|came|from|my|
        out ! nose|gums|test|tests|pressure|sugar|brushing|floss|sight|type|stool|donate
    coffee ..2 ground|grounds|granules|granuals|bits|gritty|grains & <VOMIT>|sick|puke|brought|
        black|dark|brown|vomit|looks|threw|retching
    vomit|puke|sick|<VOMIT> ..8 coffee|black|dark_brown|grainy|gritty & ground|grounds|granules|
        black|brown|dark|like|liquid ! coffee_every|tea|beans
    phlegm|sputum|spit|mucus|snot_from_chest ..5 bloody|blood|rusty|red|pink & cough|coughing|
        chest|up|breathe|lungs|smoker|tb|streaks|streaked|weeks ! nose|gums|tooth
    mouthful|mouthfuls|cupful|spoonful|tablespoon|teaspoon|cup|streaks|specks ..2 blood & cough|
        coughing|coughed|vomit|vomited|spat|threw|sick|brought|puked ! test
    <VOMIT>|vomit|sick|phlegm & blood ..1 in|on it|them|that
    blood ..3 spit|saliva|phlegm|sputum|mucus & cough|coughing|chest|lungs|breathe|coughed
    red|dark_red|bloody|maroon|crimson ..1 vomit|puke|sick|spew
    vomit|puke|sick|spew ..2 was|is|looks|looked|turned ..2 red|maroon|bloody
    blood ..1 came|comes|coming up
    """,
)

SEVERE_PAIN = Table(
    "severe_pain",
    "sign",
    """
    <TUMMY> ..4 rigid|rock_hard|solid|tight_as_a_drum|board|boardlike|wooden & <PAIN>|agony|move|
        touch|tender|vomiting|fever|swollen|cant|wont ! baby_kick|poop|constipated|bowel|
        contractions
    <TUMMY> ..3 rigid|boardlike|hard_as ..3
    <TERRIBLE> ..4 <PAINS>|agony|colic|cramps ..6 <TUMMY>|kidney|loin|flank|groin|side|<TESTICLE> !
        period|menstrual|months|years|gym|weeks
    <TUMMY>|flank|loin|kidney|groin|pelvic|appendix|gallbladder|<TESTICLE> ..4 <PAINS>|agony|colic|
        cramps ..6 <TERRIBLE> ! period|menstrual|months|years
    <TERRIBLE> ..2 <TUMMY>|flank|loin|kidney|groin|pelvic|gallbladder|testicular|eye ..2 <PAINS>|
        cramps|colic|agony ! period|menstrual|months|years
    <PAINS>|agony & <TUMMY>|flank|loin|groin|side|<TESTICLE>|kidney & screaming|writhing|doubled|
        floor|crawling|rolling|curled|ball|cant_stand|cant_walk|cant_move|cant_sit|passing_out|
        drenched|clammy|howling|keep_still|stand_up|straighten|upright|unable_to_stand|
        not_able_to_stand|not_able_to_sit ! period|years|months|cheese
    <TESTICLE>|nuts|bollock|bollocks|nut ..8 <PAINS>|agony|<SWELL>|tender|twisted|hard & <SUDDEN>|
        woke|severe|sick|vomiting|hour|hours|tonight|this_morning|high|higher|kicked|unbearable|
        agonising|agonizing|red|terrible|killing|worst|twisted|awful ! months|years|vasectomy|
        almonds|peanuts|allergy
    <PAINS>|agony ..6 <TESTICLE> & <SUDDEN>|woke|severe|sick|vomiting|hour|hours|tonight|
        this_morning|high|unbearable|agonising|agonizing|terrible|killing|worst|awful ! months|
        years
    ripping|tearing|torn|tore|splitting|ripped ..6 back|shoulder_blades|chest|stomach|belly|apart &
        pain|inside|sudden|feels|feeling|like|suddenly ! muscle|gym|lifting|skin|condom|clothes|
        year
    aneurysm|aortic|aorta & pain|back|stomach|belly & sudden|severe|tearing|pulsing|now|faint !
        screening
    <EXTREMITY> & cold|icy|ice & white|pale|blue|grey|purple|mottled|no_pulse|numb & <PAIN>|
        killing|agony|suddenly|sudden|pulse|numb|move ! raynauds|winter|weather|fingers_in
    <EXTREMITY> ..6 white|pale|blue|grey & cold & <PAIN>|killing|agony|numb|suddenly ! raynauds|
        winter
    appendix|appendicitis & burst|pain|agony|worse|fever|vomiting|think|walk ! removed|out_years|
        scar|surgery_recovery|years
    pain|pains|cramp|cramps & <TUMMY>|navel|belly_button|side & moved|lower_right|right_side|
        right & fever|vomit|vomiting|sick|walk|jump|cough|worse|appetite|severe|sharp ! months|
        years|weeks
    worst|most_horrific|most_awful|most_intense|worse ..3 <PAINS>|agony ..8 life|ever|lifetime|had|
        felt|known|childbirth|labour|labor ! period|tooth|toothache
    worse_than|like childbirth|labour|labor|giving_birth ..4 & pain|agony|hurts
    pain|agony ..8 10|ten|9|nine|11|eleven ..2 out_of|on|over ..2 10|ten|scale ! tooth|knee|years
    pain|pains|agony & morphine|tramadol|codeine|painkillers & nothing|not_touching|isnt_touching|
        doesnt_touch|wont_touch|unbearable|not_helping
    screaming|howling|crying|writhing|bawling|yelling in|with|from pain|agony ! tooth|teething
    agony|agonising|agonizing|excruciating|unbearable|intolerable & pain|stomach|side|belly|
        testicle|eye|groin|kidney|cant ! tooth|toothache|months|years|period
    eye & pain|agony|hurts & vomiting|halos|vision_gone|lost_vision|sudden|suddenly|severe ! screen
    bulge|hernia|lump & groin|navel|belly_button|hernia & hard|purple|stuck|wont_go_back|trapped|
        vomiting|strangulated & pain|painful|agony|hurts|sick|tender|vomiting
    no|cant|unable_to|havent pass|passed|passing? ..3 gas|wind|stool|poo & vomiting|swollen|hard|
        pain|agony|bloated & severe|days|vomiting|hard|screaming|unbearable
    sudden|suddenly & pain|pains|hurts & stomach|belly|abdomen|side|flank|groin|back|leg|calf &
        cant|vomiting|faint|sweating|doubled|breathe|walk|stand|worst|severe|dizzy|collapsed ! gym|
        months|years|lifting|period
    <TERRIBLE>|severe|acute abdomen|abdominal|tummy|stomach|belly ..2 pain|pains ! period|months|
        years
    rigid <TUMMY>|abdomen|stomach
    <TUMMY> rigid
    severe|unbearable|excruciating|terrible|intense colicky|cramping|crampy|shooting|stabbing|
        burning? pain|pains|colic ..4 <TUMMY>|flank|side|loin|groin|colicky ! period
    severe|unbearable|excruciating colicky|colic
    cant|couldnt|unable_to ..1 move|walk|stand|sit|breathe|talk|straighten ..2 because|due|from|
        for|with ..3 pain|agony ! knee|ankle|foot|toe|months|years|sciatica|arthritis
    <TESTICLE> ..3 really|so|very|extremely|badly painful|sore|hurts|hurt|bad|badly|swollen !
        months|years|weeks|vasectomy
    <TESTICLE> ..4 so|really bad|badly|much ! months|years
    <TUMMY> ..2 hard ..3 & hurts|hurt|painful|pain|sore|tender|agony ! poo|stool|constipated|baby|
        pregnant|workout|abs|contractions
    worst ..2 cramps|colic|stomachache|backache|bellyache ..4 life|ever|had ! period|menstrual
    <TESTICLE> ..4 huge|twice|massive|bigger|swollen|enlarged & hurts|pain|painful|hurt|sore !
        months|years
    pain ..8 ripping|tearing|ripped|torn|tore ! muscle|gym|ligament|acl|calf|rotator|meniscus
    ball|testicle|testis ..2 is|got|has|looks|feels ..2 huge|massive|swollen|twice & hurts|pain|
        painful|sore|hurt ! months|years
    """,
)

PERSISTENT_VOMITING = Table(
    "persistent_vomiting",
    "sign",
    """
    <WATERY> ..5 stay|stays|staying|stayed down|in
    no|nothing|not_even|neither ..6 stay|stays|staying|stayed down
    <VOMIT> ..8 <BIG_NUMBER>|dozen|countless|many times|x
    <BIG_NUMBER>|dozen|countless|many ..1 times ..6 <VOMIT>|sick ! year|month
    <VOMIT>|sick|vomit ..6 every <NUMBER>? ..1 minutes|minute|hour|mins|half_hour
    <VOMIT>|sick|heaving|retching|vomit ..6 nonstop|constantly|continuously|relentlessly|endlessly|
        all_day|all_night|round_the_clock|around_the_clock|over_and_over|without_stopping|
        without_a_break|without_break|day_and_night|back_to_back|repeatedly|on_and_on ! blood
    nonstop|constant|constantly|continuous|continuously|relentless|endless|endlessly|repeatedly|
        persistent|violent|violently|uncontrollable ..2 <VOMIT>|being_sick|heaving|retching|
        vomiting
    cant|couldnt|wont|unable_to|not_able_to|doesnt|isnt|not|hasnt|barely ..4 keep|keeping|hold|
        holding|kept|tolerate|tolerating|retain ..6 down|in|water|sips|fluid|fluids|liquid|liquids|
        anything|food|milk|medicine|feeds ! weight|appointment|job|urine|focus|erection|balance|
        head|promise|wee|pee
    throw|throws|throwing|threw|vomit|vomits|vomiting|bring|brings|bringing|brought|sick ..3 up|
        out? ..2 everything|whatever|anything|even ..6 ! tantrum|tantrums|party|money|of|once
    <VOMIT>|vomit|bile & no|not|hasnt|havent|hardly|barely|stopped ..3 peed|pee|urine|wee|weed|
        nappy|nappies|wet|tears|dizzy|sunken|dry_mouth|dry_lips|floppy|drowsy|weak & hours|days|
        since|all|nonstop|yesterday|today ! once
    bile|green ..4 <VOMIT>|vomit|sick|puke|coming ! snot|phlegm|mucus|stool|poo
    <VOMIT>|vomit|sick|puke|puking ..5 green|bile|bilious|yellow_bile|faeces|feces|poo ! snot
    <VOMIT>|vomit|puking|sick ..6 <NUMBER> days|nights|hours|hrs ! ago|once
    <VOMIT>|vomit|puking ..3 for|since|past|last ..2 <NUMBER>|yesterday|last|morning|midnight|days|
        two|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..2 ! once|stopped|ago
    comes|coming|came|come ..3 back|right|straight|all ..2 up|out ! acid|reflux|taste|hair|weed
    <VOMIT>|vomit|sick & days|hours|day & cant|not|no|unable ..2 drink|eat|keep|hold|stop
    dehydrated & <VOMIT>|vomiting
    stomach ..2 rejects|rejecting|refuses ..3 everything|water|food|anything|fluids
    <VOMIT>|vomit ..2 nonstop|constantly|continuous|repeatedly
    <STOPNOT> ..2 being_sick|heaving|retching|puking|upchucking|barfing
    <STOPNOT> ..1 stop ..2 heaving|retching|sick
    been|being|was sick ..2 <MANY_TIMES> times
    everything|whatever|anything ..3 comes|coming|came ..1 up|out ! clean|negative|normal
    everything|whatever|anything i|he|she|we ..1 eat|eats|drink|drinks ..2 comes|coming|came ..1 up
    everything|whatever|anything|water|drink|food ..5 vomited|puked ! once
    water|drink|drinks|food ..1 comes|coming ..1 up|out ! reflux|bit|little|tap
    being|been sick since ..2
    keep|keeps|kept being sick
    wouldnt stop ..1 <VOMIT>
    <VOMIT>|vomits ..2 after|with every|each|any ..1 sip|sips|drink|mouthful|bite|meal|feed|dose
    """,
)

TABLES = (CHEST_PAIN, BLEEDING, BLOOD_OUT, SEVERE_PAIN, PERSISTENT_VOMITING)
