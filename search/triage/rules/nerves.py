"""Stroke, headache, fainting, confusion and seizures in wider words."""

from __future__ import annotations

from .table import Table

STROKE = Table(
    "stroke",
    "sign",
    """
    <FACEY> ..6 <DROOP> ! swelling|swollen|born|birth|since_birth|always|childhood|bells|bell|
        botox|dentist|dental|injection|eyelid_surgery|years|months|ageing|aging|older|sunken
    <DROOP> ..4 face|mouth|smile|cheek|lip ! bells|bell|botox|dentist|dental|years|months|ageing|
        aging
    <TALKY> ..6 <GARBLED> ! drunk|toddler|delay|therapy|stammer|accent|dental|dentist
    <GARBLED> ..3 <TALKY> ! drunk|toddler|delay|therapy|stammer|accent|dental|dentist
    <CANT> ..3 speak|talk|say|form|understand|reply|answer|read|write ..4 & <SUDDEN>|face|mouth|
        arm|side|hand|leg|drooping|minutes|stroke|<NOW>|woke|confused|staring ! sore|throat|hoarse|
        laryngitis|crowd|english|shy|breathe|jaw|tooth
    words|word ..6 wrong|scrambled|jumbled|mixed|backwards|gibberish|mush|muddled|stuck & <SUDDEN>|
        face|arm|side|<NOW>|hand|minutes|mum|mom|dad|grandma|grandpa|husband|wife|talking|out !
        dyslexia|search
    <SIDEY> ..6 <LIFELESS> ! disc|disk|herniated|lumbar|brace|cast|slept|sleeping|sitting|months|
        years|weeks|sciatica|carpal|dentist|gradually|tooth|years_ago|gym|typing|pinched|buttock
    <LIFELESS> ..4 <SIDEY> ! disc|disk|herniated|lumbar|brace|cast|slept|sleeping|sitting|months|
        years|weeks|sciatica|carpal|dentist|gradually|tooth|gym|typing|pinched|buttock|hip|
        shoulder_blade
    arm|leg|hand|foot|fingers|limb ..6 <LIFELESS>|wont_work|not_working|wont_move|drags|dragging|
        stopped_working|wont_do|not_responding & <SUDDEN>|face|speech|slurred|mouth|<NOW>|woke|
        words|side|minutes|vision|balance|drooping|drool|talking ! slept|sleeping|sitting|months|
        years|weeks|sciatica|carpal|dentist|gym|typing|pinched|fell|broke|broken|accident|crash|
        surgery|fracture
    drag~|dragging ..2 leg|foot|feet|side ! months|years|weeks|drop_foot|feet_at_work
    dropping|dropped|drops|cant_hold|cant_grip|couldnt_hold ..4 things|cup|phone|spoon|mug|pen|
        plate|fork & numb|weak|face|speech|side|slurred|sudden|suddenly|arm|mouth ! months|years|
        carpal
    vision|sight|eyesight|eye|eyes ..6 gone|lost|disappeared|black|blacked|went|curtain|dark|blank|
        shade|blind|half|greyed|grayed & <SUDDEN>|one|left|right|half|minutes|<NOW>|both|came|
        curtain|shade ! glasses|cataract|years|months|gradually|tv|tired|contact
    lost|lose|loss|losing ..3 vision|sight|eyesight|seeing ! glasses|cataract|years|months|
        gradually|weight|glaucoma_for
    blind ..4 one|left|right|both eye|eyes? ! born|years|since_birth|childhood|test|spot
    cant|couldnt ..1 see ..4 left|right|one|half|anything|side & <SUDDEN>|eye|minutes|<NOW>|came !
        glasses|far|board
    <SUDDEN> & vertigo|dizzy|spinning|unsteady|staggering|balance|coordination & <CANT>|double|
        face|numb|speech|slurred|vomiting|weak|headache|walk|stand|fall|falling ! stand_up|
        ear_infection|bed
    staggering|stumbling|veering|leaning|lurching|unsteady|wobbly|swaying & speech|slurred|face|
        numb|double|vision|sudden|suddenly|one_side|drunk|words|headache ! baby|toddler
    walk|walks|walking ..3 like ..2 drunk & sudden|suddenly|face|speech|hasnt|not|today|double|one|
        numb
    eyes|eye ..3 looking|stuck|deviated|drifting|gaze ..2 one|left|right & weak|numb|speech|face|
        sudden|suddenly|limp
    swallow|swallowing & speech|slurred|face|mouth & drool|drooling|weak|sudden|suddenly|droop|one
    mouth|face|lips|lip|smile ..5 deviated|deviation|pulled|tilted|slid|slipped|bent|skewed|wonky|
        asymmetric|squint ! tooth|teeth|braces|years|months
    face|mouth|lip|lips|smile|cheek ..2 went|goes|going|pulled|drawn|turned ..2 down|sideways|
        funny|crooked|wonky|to_one|to_the_left|to_the_right|numb_on
    mouth|face|smile|cheek|lip ..4 one|left|right side & sudden|suddenly|drop|dropped|droop|went|
        weak|funny|wonky|numb|turn|down|drool|talking|speech|arm ! tooth|toothache|dentist|months|
        years|ulcer|pain|gum
    funny turn & speech|words|face|arm|mouth|weak|side|numb|confused|collapsed
    words|word|speech ..2 wont|dont|doesnt|cant|isnt|not ..1 come|coming ..1 out|right? ! shy|
        crowd|stammer|stutter
    black|blank|dark|grey|gray|blind|dim|foggy|blurry|blurred|nothing ..3 one|left|right|1 eye !
        makeup|circle|circles|bag
    <SIDEY> ..3 weak|numb|limp|paralyzed|dead|heavy ! disc|slept|sciatica|months|years|weeks|brace|
        gym|carpal
    speech|words|talking|talks ..1 sound|sounds|like ..1 drunk
    speech|words|talking ..1 makes|make|made no sense
    right|left ..1 sided|side weakness|numbness|paralysis ! disc|sciatica|slept|back_surgery
    one|single|right|left|half sided ..1 weakness|numbness|paralysis|weak
    drooling|dribbling|drool|dribble|saliva ..4 one|left|right|corner & <SUDDEN>|face|mouth|speech|
        arm|talk|since|morning|today|lip ! teething|sleep|pillow|months|years
    drooling|dribbling|dribbles|drools|dribbled|drooled ..2 from ..1 one|left|right|corner ! teething|
        sleep|pillow
    face|mouth|smile|lips ..3 pulling|pulled|drawn|dragging|deviating|deviated ..3 side|left|right
    dropped|dropping ..3 & cant|couldnt|unable_to speak|talk|find_words
    <GARBLED> & confused|weak|arm|face|drooling|numb|leaning ! drunk_last|toddler|dentist
    cant|couldnt ..1 lift|raise|move|hold ..3 arm|leg|hand & drooling|dribbling|drool|mumbling|
        slurring
    vision|sight|eyesight ..3 half|gone|missing|disappeared & suddenly|sudden|today|now|minutes
    vision|sight|eyesight ..3 gone|lost|missing & suddenly|sudden|half|today|now|minutes|side !
        glasses|years|months|cataract
    leg|foot ..2 dragging|drags & since|sudden|suddenly|today|face|arm|speech|morning|side ! months|
        years|weeks
    """,
)

SEVERE_HEADACHE = Table(
    "severe_headache",
    "sign",
    """
    <ACHE> ..8 <SUDDEN>|instant|flash|thunder|lightning|clap|explosion|bolt|seconds|popped|snap|
        boom ! cold|allergies|screen|coffee|caffeine|ice_cream|wine|noise|hangover|hit|banged|fell
    <SUDDEN>|instant|flash|lightning|clap|bolt|seconds ..6 <HEADY> & <TERRIBLE>|worst|vomit|
        vomiting|sick|neck|light|collapsed|pounding|blinding|ever|pain|hurts|exploded ! cold|
        allergies|screen|hit|banged|fell|spun
    <ACHE> ..8 <TERRIBLE>|unreal|unbelievable|out_of_this_world|unlike ..8 & <SUDDEN>|ever|vomit|
        vomiting|vomited|stiff|neck|light|worst|sick|collapsed|confused|vision|fever|drowsy|sleepy|
        morphine|before|life|cant|floor|crying|screaming|curled ! months|years|weeks|lice
    <TERRIBLE>|worst|unreal|nothing_like ..5 <HEADY> & <SUDDEN>|ever|vomit|vomiting|vomited|stiff|
        neck|light|sick|collapsed|confused|vision|fever|drowsy|sleepy|before|life|floor|screaming !
        months|years|weeks|lice
    worst|strongest|fiercest|nastiest|biggest|mother_of_all ..4 headache|migraine|head_pain|
        headaches|head ! lice|cold
    never ..8 headache|head_pain|migraine ..6 like|bad|before|severe|intense|this
    headache|head_pain|migraine ..8 never|unlike ..6 like|before|bad|this|any|had
    head|skull|brain ..6 explode|exploding|exploded|burst|bursting|split|splitting|cracked|crack|
        blow|blown|axed|axe|hammer|sledgehammer|bat|brick|gunshot|shot|hit_by|drill & <SUDDEN>|
        worst|ever|vomit|vomiting|sick|neck|light|pain|hurts|like|came ! bumped|fell|cold|sinus|
        allergies|tension|months|weeks|exam|exams|homework
    hit|struck|kicked|whacked|shot|clubbed|axed ..3 in|on|over|at|across? ..4 head|skull & like|
        as_if|felt & <SUDDEN>|headache|pain|worst|vomit|vomited
    neck ..4 stiff|rigid|stiffness|stuck|wont_bend|cant_bend & headache|head|fever|light|rash|
        vomiting|temperature & fever|light|severe|vomiting|terrible|worst|rash|confused|sleepy|
        drowsy|hot|hurts ! slept|pillow|desk|gym|posture|phone|computer|months|tension
    light|lights|bright ..4 hurts|hurt|painful|unbearable|sensitive|bear|stand|hates|photophobia &
        headache|head|neck & fever|stiff|sudden|suddenly|rash|neck|worst|severe|vomiting !
        migraine_again|usual|months|years|hangover
    chin ..4 chest & cant|unable|wont|hurts|not & headache|fever|neck|stiff|light ! exercise|pull
    headache|head_pain & vomiting|vomit|vomited|sick|throwing_up & vision|double|blurred|worst|
        severe|sudden|suddenly|neck|balance|confused|drowsy|morning_worse|wakes ! hangover|usual|
        cold|cough|migraine_since
    scalp|temple|temples & tender|sore|hurts & vision|jaw|chew|chewing & headache|pain
    <ACHE> & <SUDDEN> ! cold|allergies|screen|caffeine|coffee|months|years
    <ACHE> ..3 like no other|nothing
    <ACHE> ..8 never|unlike ..4 like|known|anything
    head|skull & pounding|throbbing|pounds|throbs|hurting|hurts|pain|killing|exploded & <SUDDEN>|
        suddenly|instantly & vomiting|vomit|throwing_up|sick|worst|severe|crazy|neck|light|massive|
        terrible|collapsed|excruciating|stiff ! bumped|hit|banged|fell
    headache & vomiting|vomit|throwing_up & confusion|confused|drowsy|stiff|neck|vision|seizure
    headache ..2 like ..3 hit|struck|kicked|shot|stabbed|thunder|explosion|bomb
    head_pain|headache|headaches & dropped|collapsed|floor|knees|fainted|passed_out & <SUDDEN>|
        strong|bad|severe|so
    never|havent|not|hadnt ..2 ever|had|felt|known|experienced|have ..2 headache|migraine|
        head_pain ..4 this|like|such|bad
    never|havent|hadnt ..1 ever? had|felt|experienced such|this ..3 headache|migraine|head_pain
    horrendous|horrific|atrocious|monstrous|brutal|savage|vicious|insane|unreal|most_horrendous|
        most_horrific|most_painful ..1 headache|migraine|head_pain
    <ACHE> ..3 hit|struck|came_on|arrived|exploded|slammed ..4 hammer|bolt|train|bus|truck|thunder|
        bomb|at_once|one_go|in_one_go|nowhere|brick|bricks|flash|second|seconds|instantly
    <ACHE> ..4 neck ..3 stiff|rigid|stiffness
    most ..2 headache|migraine ..5 ever|life|imaginable|had
    headache|migraine|head_pain ..8 shot|stabbed|struck|axed|dying|die & so|sudden|suddenly|bad|
        thought
    """,
)

UNRESPONSIVE = Table(
    "unresponsive",
    "event",
    """
    <KEEL> & <NOW>|twice|times|again|floor|ground|kitchen|bathroom|shower|toilet|street|work|shop|
        church|suddenly|he|she|i|dad|mum|mom|husband|wife|son|daughter|wont|head|bus|train|bed|
        stairs ! sofa_tired|blood_test|needle|needles|lung
    went|gone|going|goes|go|dropped|fell|drop|down ..2 limp|lifeless|like_a_log|like_a_tree|
        like_a_stone|like_a_sack|dead_weight|floppy|unresponsive ! dick|penis|erection|celery
    lying|laid|lay|found|slumped|face_down|sprawled|crumpled ..8 floor|ground|bed|chair|sofa|bath|
        bathroom|kitchen|wheel & wont_wake|wont_get_up|not_moving|isnt_moving|not_responding|
        not_breathing|isnt_breathing|cant_wake|wont_answer|not_answering|wont_respond|eyes_open|
        unresponsive|blue|cold|unconscious|lifeless|still
    <WONT>|cant|couldnt|unable_to|not|isnt|no ..2 respond|responding|response|responsive|react|
        reacting|reaction|answer|answering|rouse|rousing|stir|stirring|reacts|responds|blink|
        blinking & shout|shouting|shake|shaking|shook|name|voice|pinch|touch|poke|calling|call|
        eyes|floor|drunk|asleep ! question|questions|doctor|treatment|antibiotics|email|emails|
        text|texts|medication|letter|medicine|receptionist|phone_calls|messages
    <CANT>|wont|doesnt|not|isnt|impossible_to|no_way_to ..2 wake|wakes|waking|waken|woken|rouse|
        roused|rousing|arouse|revive|bring_round|come_round|wakeup ! sleepy|alarm|early|school|
        nights|night_feeds|to_pee|refreshed|rested|tired
    unconscious|unresponsive|comatose|catatonic|unrousable|unarousable|blackout|blackouts|syncope
    lights_out|out_like_a_light|out_cold|spark_out|out_for_the_count & fell|hit|floor|suddenly|
        wont|minutes|collapsed|dropped|eyes|dad|he|she
    no|without|cant_find|cant_feel|couldnt_find ..2 pulse|heartbeat ! ultra|pregnancy|miscarriage|
        irregular|embryo|weeks|scan|pregnant|ultrasound|fetal
    doing|started|starting|giving cpr|chest_compressions|mouth_to_mouth
    heart|he|she ..2 stopped ..1 beating
    nearly|almost|about_to|going_to|keep|keeps|kept|feel|feeling|near|felt ..3 <KEEL>|faint|
        fainting|collapsing|pass_out|passing_out|blacking_out & chest|palpitations|heart|sweating|
        twice|times|<NOW>|today|bleeding|breathe|pulse|bp|exercise|cold|clammy|
        everytime|every ! blood_test|needle|needles|sight|anxiety|nervous
    eyes ..3 rolled|rolling|open|glazed|half_open|fixed|staring|vacant & wont|not|isnt|respond|
        responding|limp|unresponsive|gone|floor|breathing|answer|unconscious
    drunk|pills|drugs|alcohol|heroin|overdose|drinking|vodka & wont|cant|not|couldnt|impossible &
        <WAKE>|rouse|respond|responding|breathing
    lost|loses|lose|losing|loss ..3 conscious|consciousness|awareness ! weight
    out ..2 for ..3 seconds|minute|minutes|mins|secs & fell|hit|floor|collapsed|came_to|woke|
        shaking|face|head|dropped|limp|passed|blacked ! run|walk|dinner|lunch|jog
    came|come|coming|woke ..2 to|round|around|up ..3 on ..3 floor|ground
    next ..4 floor|ground & woke|remember|know|thing|was|remembered
    not conscious|arousable|rousable|arouseable
    unarousable|unrousable
    in|into a? coma ! diabetic_coma_risk|insulin_coma_risk|food
    slumped|slumping over|down|forward|against? ! posture|stock
    semiconscious|barely_conscious|drifting_off_and
    man|woman|guy|lady|he|she|friend|stranger|dad|mum|mom|uncle|gran ..2 not_moving|isnt_moving|
        lying_still|doesnt_move
    looks|look|seems dead
    found ..4 lying|laid|collapsed|face_down ..4 floor|ground|bath|street|bathroom|stairs ! keys|
        toy|cat
    fell|fallen|collapsed & not|isnt|wont|doesnt answering|answer|moving|move|responding|respond|
        speaking
    losing|loses|lost|lose awareness|consciousness
    """,
)

CONFUSION = Table(
    "confusion",
    "sign",
    """
    <MUDDLE> & <NOW>|<SUDDEN>|overnight|fever|uti|infection|hours|heat|sun|sugar|insulin|diabetic|
        diabetes|fell|fall|hit|since|temperature|hot|woke|minutes|staggering|agitated|drowsy|
        sleepy|old|elderly|operation|surgery|withdrawal|quickly|rapidly|dehydrated|sodium|liver !
        about|which|whether|what_to|difference|by_the|instructions|results|label
    <KINFOLK> ..6 <MUDDLE> ! about|which|whether|what_to|difference|by_the|instructions|results|
        label|gender|dates
    <KINFOLK> ..8 not|isnt|no_longer|wont|doesnt|didnt|cant ..3 know|knows|knowing|recognise|
        recognize|recognises|recognizes|recognising|recognizing|remember|remembers|recall ..4 me|
        us|who|where|what_day|own|name|son|daughter|anyone|people|family|wife|husband|faces|
        what_year|names|kids|house|home|today ! to_eat|what_to|how_to|allergic|passport
    <KINFOLK> ..8 no_idea|no_clue|forgotten|forgot|forgets ..3 who|where|what_day|name|year
    talk~|talking|speaks|speaking|says|saying|spouting|muttering|mumbling|babbling|
        rambling ..5 nonsense|rubbish|gibberish|garbage|sense|incoherent|rambling|crazy|
        strange_things|weird_things|odd_things|stuff_that|things_that|dead|not_there & <NOW>|
        <SUDDEN>|<KINFOLK>|fever|overnight|since|infection|sugar ! politician|doctor_says|boss|
        toddler|sleep|sleeping
    <KINFOLK> ..8 seeing|sees|hearing|hears|picking|plucking|pulling|grabbing|talking_to|
        shouting_at ..4 things|people|insects|bugs|spiders|animals|air|nothing|sheets|bedclothes|
        cats|dogs|children|wall|walls|ghosts|rats|ants|snakes ! doctors|news|crying_children|tv
    hallucinating|delirious|delirium|delusional|disorientated|disoriented ! schizophrenia_years|
        side_effect|sleep|falling_asleep|drug_test|rare|list
    not|isnt|wasnt|doesnt_seem|nothing_like|not_like ..3 himself|herself|themself & <NOW>|<SUDDEN>|
        fever|hot|rambling|drowsy|sleepy|weird|pulling|uti|infection|staring|confused|muddled|old|
        overnight ! low|sad|moody|teenager
    acting|behaving|acts|behaves|carrying_on ..4 weird|weirdly|strange|strangely|odd|oddly|bizarre|
        bizarrely|crazy|drunk|out_of_character|confused|funny|aggressive & <SUDDEN>|<NOW>|fever|
        sugar|diabetic|diabetes|heat|hit|fell|uti|overnight|insulin|drowsy|sweating|since|hypo|
        surgery|infection ! cat|dog|boyfriend|girlfriend|phone|puppy
    sugar|glucose|hypo|insulin|bm & <MUDDLE>|nonsense|drunk|slurring|sleepy|drowsy|sense|
        shaking_and|staggering|unresponsive|odd|glazed ! headache_only
    sugar|glucose ..4 1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2|1 & shaky|sweating|acting|talking|confused|
        sleepy|drowsy|weird
    asking|asks|asked|repeating|repeats|repeat|says|saying|telling ..3 same question|thing|things|
        questions|story|sentence|over ..6 & over|again|loop|minutes|remember|today|suddenly|
        morning|hit|fell ! years|months|doctor|toddler|dementia_years
    cant|couldnt|doesnt|not|dont|didnt|unable_to ..2 remember|recall|tell ..6 today|morning|name|
        where|birthday|yesterday|day|year|what_day|happened|anything & <SUDDEN>|<NOW>|hit|fell|
        confused|blank|same|asking|woke|over|fever ! period|last_period|dream|dose|dentist|
        anaesthetic
    memory ..4 gone|wiped|blank|vanished|lost & <SUDDEN>|<NOW>|hours|overnight ! years|months
    heat|sun|sunstroke|heatstroke|hot & <MUDDLE>|staggering|nonsense|incoherent|vomiting_and|
        collapsed ! about|which|flush|flashes
    heatstroke|sunstroke|heat_stroke|heat_exhaustion & <NOW>|think|hot|red|babbling|vomiting|
        collapsed|sick|delirious|staggering|sweating|not_sweating|fainted|dizzy|temperature !
        prevent|what_is
    thinks|believes|insists|convinced|says|keeps_saying ..3 im|i_am|shes|hes|its|he_is|she_is|
        theyre|we_are|were ..4 sister|mother|mum|mom|husband|brother|dead|child|someone|somebody|
        19|poisoning|president|another|imposter|war|school & <KINFOLK>|confused|sudden|suddenly|
        yesterday|fever|today
    all_over_the_place mentally|today|suddenly|since|in_her|in_his
    mentally|mind|brain ..3 gone|confused|off|not_right|muddled & <SUDDEN>|since|today|yesterday|
        overnight
    altered|clouded sensorium|consciousness|mentation|mental
    not_making|isnt_making|wasnt_making|no_longer_making|doesnt_make|making_no any? sense ! bill|
        letter|report|diet|results|article|instructions|it_doesnt|this
    confused|muddled|mixed_up|disoriented|rambling & feverish|fever|temperature|hot|sweating|
        drowsy|sleepy
    seeing|sees things|people|bugs|spiders & <SUDDEN>|since|fever|tonight|overnight ! far|clearly|
        board|glasses|differently
    keeps|keep calling ..5 name & hot|fever|never|confused|shivery|suddenly|today|wrong
    talks|talking|speaking|chatting to|with ..3 dead|died|invisible|imaginary_at_80|passed_away|
        nobody|no_one ! therapist|grief|prayer|child
    forgot|forgotten|forgets ..3 where|who|how ..2 live|lives|she|he|we|i|is|am & suddenly|sudden|
        today|mum|mom|dad|wife|husband|grandma|grandpa|gran|mother|father|he|she|name ! keys|
        parked|put
    forgot|forgotten where|who ..1 we|i|she|he ..1 live|lives|is|am|are
    confused ..2 where|who|what_day|the_day|the_date ..2 is|am|are|she|he|it
    behaviour|behavior|behaving|behaves ..3 strange|odd|weird|bizarre|changed & sudden|suddenly|
        fever|today|confused
    strange|odd|weird|bizarre|changed behaviour|behavior & sudden|suddenly|fever|today|confused
    staring|blank|blankly|vacant & confused|muddled|disoriented|answer
    how_i_got_here|where_i_am & dont|not|no
    """,
)

SEIZURE = Table(
    "seizure",
    "event",
    """
    <FIT> & <NOW>|two|three|2|3|4|5|still|again|back_to_back|row|wont_stop|not_stopping|
        hasnt_stopped|not_stopped|isnt_stopping|minutes|another|second|third|first|foaming|shaking|
        jerking|floor|blue|woken|waking|eyes|fever|temperature|hot|baby|toddler|pregnant|diabetic|
        sugar|head|withdrawal|what_do|keeps|keep ! disorder|like_a|years|clothes|size|free|jeans|
        cough|laughing|well_fitting|childhood|dress|good
    <KINFOLK>|baby|toddler|child|i|we|kid ..4 fitted|convulsed|seized|seizing|fitting|convulsing !
        clothes|size|jeans|dress|braces|crown|iud|coil|pacemaker|defibrillator|icd|stent|stents|valve|
        hearing_aid|hearing_aids|monitor|kitchen|carpet|boiler|fitted_with|fitted_for|mask|bra
    <JERK> & foam|foaming|froth|frothing|unconscious|stiff|tongue|blue|respond|responding|
        drool|drooling|dribbling|rigid|wet|floor|conscious|unresponsive|answer|stare|staring|
        vacant|stopped|passed|collapsed|bit|whole|fever|uncontrollably ! eyelid|
        twitch_in_my_eyelid|eyelids|falling_asleep|restless|hiccups|leg_at_night|coffee|
        cold_shower|caffeine|cold
    foam~|foaming|froth|frothing|bubbles|bubbling|spit_bubbles ..4 mouth|lips & he|she|my|son|
        daughter|eyes|shaking|unconscious|floor|dad|mum|mom|husband|wife|friend|brother|sister|i|
        rigid ! toothpaste|mouthwash|teething
    eyes ..4 rolled|rolling|rolls|flickering|flickered|deviated|fixed & <JERK>|stiff|rigid|limp|
        shook|fever|blue|unresponsive|arms|body|baby
    went|goes|gone|going|became|body|suddenly ..3 stiff|rigid|board & <JERK>|eyes|blue|foam|
        foaming|fell|collapsed|unresponsive|respond|fever|dropped|wet ! neck|joints|morning|
        shoulder
    bit|biting|chewed|bitten ..3 tongue & <JERK>|woke|floor|wet|unconscious|seizure|fit|confused|
        blacked
    wet|peed|soiled|urinated ..3 & <JERK>|unconscious|blacked|passed|stiff|seizure ! nappy|
        bed_wetting
    staring|vacant|blank|zoned & smacking|chewing|jerking|twitching|unresponsive|wont_answer|
        not_responding & minutes|today|now|episodes|episode|keeps|fever
    status epilepticus
    buccal|midazolam|diazepam|rescue_med|rescue_meds & seizure|fit|fitting|still|seizing
    eyes|eye ..2 went|go|gone|flicked|turned|rolled|roll|rolling ..2 back|up|upward|upwards|white &
        <JERK>|stiff|rigid|fever|body|unconscious|collapsed|floor|head|limp|foam
    <WONT>|not|cant ..2 come|came|coming|snap|snapped ..1 out ..2 seizure|fit|convulsion
    <JERK> & doesnt|cant|not|isnt|wont ..1 hear|hearing|see|respond|responding|look|answer|talk
    fitting ! clothes|size|jeans|dress|braces|crown|iud|coil|well|room|is_fitting_to|appointment|
        gas|pipe|shoes|bra|lens|lenses|mask|cap
    seizing|convulsing ! opportunity|day|engine|up|moment
    fits ! clothes|size|well|in|into|jeans|all|me|schedule|budget|my|the|giggles|coughing|sneezing|
        laughter|starts|dress|shoe|what|if|right
    epileptic|epilepsy attack|seizure|fit|fits ! years|history|what|medication
    seizure|convulsion|fit ..3 moment|sleeping|sleep|asleep|bath|car|school|work|night & had|got|
        getting|having|in|at|just|during ! years|keep_fit|good
    second|third|fourth|another|2nd|3rd|4th ..1 seizure|fit|convulsion ! years|opinion
    jerking|twitching|shaking & awareness|blank|unaware|zoned
    grand mal
    """,
)

TABLES = (STROKE, SEVERE_HEADACHE, UNRESPONSIVE, CONFUSION, SEIZURE)
