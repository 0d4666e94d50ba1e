"""Poisoning, injuries, burns and shocks."""

from __future__ import annotations

from .table import Table

POISONING = Table(
    "poisoning",
    "event",
    """
    took|taken|take|taking|swallowed|ate|popped|downed|had|gave|given|giving <VERY>? too|
        way_too much|many ..5 <PILL>|<DRUG>|of|sleeping
    took|taken|swallowed|ate|popped|downed <VERY>? <MANY> ..3 <PILL>|<DRUG>|sleeping_pills
    took|taken|swallowed|popped|downed|ate ..2 <BIG_NUMBER> ..4 <PILL>|<DRUG> ! mg|years
    took|taken|swallowed|popped|downed ..2 <BIG_NUMBER> ..1 <DRUG>
    took|taken|gave|given|take|swallowed accidentally|mistakenly|by_mistake? ..1 double|triple|
        twice|4_times|10_times|ten_times|three_times|extra|wrong ..5 <PILL>|<DRUG>|dose|much &
        sleepy|drowsy|dizzy|baby|child|son|daughter|toddler|heart|sick|weird|faint|old|methadone|
        insulin|digoxin|opioid|oxycodone|shaky
    overdos~|overdose|overdosed|overdosing ! vitamin_c|vitamin|how_much|symptoms_of
    <CHILD>|year_old ..5 <ATE>|got_into|got_in ..6 <PILL>|<DRUG>|my_medication|medicine_cabinet !
        dose_of_antibiotic|refuses|wont|hard_to
    <CHILD>|year_old ..3 took|taken ..3 my|grandmas|grandpas|someone_elses|adult|several|handful|
        bunch|many ..5 <PILL>|<DRUG>
    <ATE> ..6 bleach|antifreeze|drain_cleaner|detergent|pesticide|insecticide|rat_poison|poison|
        gasoline|petrol|kerosene|paraffin|lighter_fluid|turpentine|paint_thinner|ammonia|acid|lye|
        cleaner|disinfectant|dettol|lysol|nail_polish|polish_remover|acetone|weed_killer|
        weedkiller|herbicide|mercury|hand_sanitizer|sanitizer|methanol|laundry_pod|tide_pod|pod|
        pods|dishwasher|toilet_cleaner|household_cleaner|perfume|essential_oil|eucalyptus_oil|
        lamp_oil|berries|wild_berries|foxglove|oleander|nicotine|vape_juice|vape_liquid|e_liquid|
        hydrogen_peroxide|formaldehyde|phenyl|harpic|batteries|battery|button_battery|magnet|
        magnets|mothball|mothballs|naphthalene|slug_pellets|cigarette|cigarettes|fluid|windshield|
        caustic|soap_powder|nail_varnish|poisonous|toxic|chemical|chemicals|fabric_softener
    <ATE> ..4 mushroom|mushrooms & wild|sick|forest|yard|garden|poisonous|picked|vomiting|
        throwing_up|stomach|now
    button|watch|lithium|coin battery|batteries & <ATE>|stuck|nose|swallowed|mouth|ear
    carbon_monoxide|co alarm|detector|leak|poisoning|exposure|going_off & <NOW>|headache|headaches|
        dizzy|went_off|going|house|think|all|sick|beeping|nausea|smell|family
    carbon_monoxide alarm|leak
    gas leak|smell & dizzy|headache|headaches|sick|faint|nausea
    breathed|inhaled|breathing ..4 fumes|chlorine|ammonia|gas|exhaust & dizzy|cough|breathe|sick|
        headache|throat|vomiting|faint
    mixed bleach ..5
    poisoned|poisoning & think|been|<NOW>|i|he|she|son|daughter|drank|ate ! to_be_poisoned|blood|lead_test
    snake|viper|cobra|rattlesnake|adder|krait|scorpion|black_widow|jellyfish|brown_recluse & bit|
        bite|bitten|stung|sting ! skin_pattern|old|dream|years
    snakebite|snake_bite|snakebitten
    <DRUG> & too_much|too_many|way_too_much|double_dose ! pain|hurts|acid
    too much fentanyl|heroin|cocaine|meth|xanax|insulin|oxycodone|oxy|methadone|morphine|opioids|
        opiates|alcohol ..6 blue|wont|breathing|unconscious|wake|took|taken|friend
    fentanyl|heroin|cocaine|meth|mdma|ecstasy|xanax|oxycodone|ghb & blue|not_breathing|wont_wake|
        cant_wake|unconscious|passed_out|chest
    injected ..4 insulin & too|wrong|double|twice|units_instead
    alcohol poisoning
    drank|drunk ..4 bottle|bottles|litre|liter|whole ..3 vodka|whiskey|whisky|rum|tequila|liquor|
        spirits|gin
    <ATE> ..4 white_spirit|spirits|spirit|bleach|cleaning|cleaner|paint|thinner|glue|varnish|
        mouthwash|aftershave|shampoo|washing|dishwasher|descaler|weed|slug|fertilizer|fertiliser|
        insect|bug|roach|ant|moth|oven|toilet|pool|chlorine|brake|motor|engine ..2 spray|liquid|
        fluid|tablet|tablets|powder|killer|pellets|balls|cleaner|perfume|oil|traps?
    <PILL>|<DRUG> ..2 twice|double & took|taken|gave|given|had & funny|sleepy|dizzy|weird|drowsy|
        faint|sick|baby|child|gran|heart
    <PILL>|<DRUG>|medication ..4 eaten|swallowed|taken by ..3 <CHILD>
    eaten|swallowed by ..2 <CHILD>
    od|overdosed|overdose ..2 on
    overdosed|overdosing
    od on|from
    inhaled|breathed|breathing|exposed|sniffed|inhaling ..3 chlorine|ammonia|bleach|fumes|gas|
        chemical|chemicals|carbon_monoxide|solvent|pesticide & cough|coughing|breathe|dizzy|sick|
        headache|chest|throat|vomiting|burning|badly|now
    too much|many ..3 paracetamol|tylenol|acetaminophen|ibuprofen|aspirin|insulin|medicine|
        medication|painkillers|sleeping|pills|tablets|xanax ! long_term|years|can_i|is_it
    maybe|about|around|like ..1 <BIG_NUMBER> ..3 <PILL>|<DRUG> & took|swallowed|taken
    son|daughter|child|kid|toddler|baby|he|she ..2 ate|swallowed|drank|eaten ..5 poison|toxic|
        berries|plant|magnet|battery|pill|pills|tablet|tablets|cigarette|gummies|edible|edibles|
        vape|detergent|bleach|perfume|soap|alcohol|vodka|whiskey
    spider|snake|scorpion bite|sting|bit & swelling|spreading|numb|sick|dizzy|vomiting|black_widow|
        ankle|hand|leg|leg_swollen ! itchy|small|mild
    <CHILD>|toddler ..2 took|had|drank|ate ..4 my|mine|his|her|grandma|grandpa ..4 <PILL>|<DRUG>|
        antidepressants|tablets
    overdose ..2 of|on|with ! vitamin|iron
    ate|eaten|eating|swallowed|consumed poisonous|poison|toxic
    swallowed|ate|drank ..6 poison|kerosene|petrol|battery|batteries|bleach|detergent|acid|magnets|
        magnet
    snake|cobra|viper bit|bites|bitten|bite
    carbon monoxide & house|headache|alarm|everybody|everyone|family|dizzy|room|leak|sleepy
    took|taken|swallowed ..4 too|so|very many ..3 <PILL>|<DRUG>
    dishwasher|laundry|washing|detergent ..1 tablet|pod|pods|capsule & <ATE>|mouth|bit|swallowed
    """,
)

INJURY = Table(
    "injury",
    "event",
    """
    hit|hits|hitting|banged|banging|smack|smacked|smashed|smash|knocked|slammed|cracked|struck|
        whacked|landed|split|kicked|punched|busted|hurt|injured ..5 <HEAD> ! playing|
        playing_normally|happily|acting_normal|acting_normally|lightly|gently|slightly|cupboard|
        gym|headline|nail_on_the_head|shower_head
    <HEAD>|skull ..3 hit|banged|smashed|cracked|slammed|split|bumped|struck|swelling|
        swollen_after ..3 & vomit|vomiting|vomited|dizzy|sleepy|drowsy|confused|fell|fall|hard|
        floor|concrete|ground|wall|tile|sick|hit|blood|knocked|crash|throwing_up
    fell|fall|falling|fallen|falls|tumbled|dropped|rolled|slipped|tripped ..8 <HEAD>
    fell|fall|falling|fallen|tumbled|rolled|jumped|slipped from|off|out|down|over ..3 ladder|roof|
        stairs|staircase|steps|window|balcony|tree|horse|scaffold|scaffolding|building|bike|
        motorcycle|counter|changing_table|bed|bunk|table|height|cliff|truck|bridge|wall|crib|couch|
        sofa|shopping_cart & <HEAD>|neck|back|legs|vomit|vomiting|vomited|move|numb|unconscious|
        crying|drowsy|sleepy|swelling|cant|hip|bleeding|knocked|hurt|hurts|pain|broken|bone|baby|
        newborn|infant|son|daughter|toddler|feet|meters|metres|breathe
    fell|fallen|fall|jumped ..3 ladder|roof|balcony|window|scaffold|scaffolding|building|tree|cliff
    fell|fall ..2 <BIG_NUMBER> feet|ft|meters|metres|m
    baby|newborn|infant fell|fallen|dropped|rolled
    dropped my? ..1 baby|newborn|infant
    head|brain injury|injuries|trauma ! rehab|old
    concussion|concussed & <NOW>|vomiting|throwing_up|sleepy|drowsy|worse|confused|headache|hit|
        fell|yesterday|today|think|son|daughter ! exercise|how_long|last|lasts
    knocked out|unconscious & <HEAD>|headache|minute|minutes|playing|fell|hit|now|seconds|today|
        fight
    knocked <HEAD>
    car|motorbike|motorcycle|bike|bicycle|road|traffic|auto|vehicle|scooter|truck|atv|
        quad accident|crash|wreck|collision|crashed & neck|back|head|chest|stomach|belly|numb|legs|
        tingling|cant|hurts|pain|<NOW>|hands|bleeding|move|blacked ! years|2012|since
    crash|crashed|accident|wreck|collision & neck|spine|back & <PAIN>|numb|cant_move|tingling|
        stiff|cant_feel ! years|months
    hit_by|struck_by|run_over_by|knocked_down_by|ran_over_by a|an|the? ..1 car|bus|truck|train|
        motorcycle|bike|vehicle|van|lorry
    run|ran over & leg|foot|body|car|son|daughter|child
    <CANT> <VERY>? move|turn|bend|feel ..3 neck|back|legs|leg|arms|arm|feet|fingers|hands|spine|
        toes & falling|fallen|tackled|rugby|crash|accident|fell|fall|injury|dived|diving|dove|hit|
        tackle|tackled|jumped|trampoline|car|horse
    <CANT> ..1 feel|move ..2 legs ! sleep|gym|workout|squats|day
    neck|spine|back|spinal ..2 injury|broken|broke|fracture|fractured|snapped & <NOW>|fell|crash|
        accident|cant|numb|think|dived
    broke|broken|snapped|breaking ..2 neck|back|hip|skull|femur|thigh|spine|pelvis
    hip & fell|fall & cant|broke|broken|elderly|screaming|shorter
    fell|fall|fallen & <CANT> ..1 get_up|stand|walk|move|bear_weight
    dived|dove|diving|jumped ..3 shallow|pool & neck|cant|numb|head|feel
    got|been|was|were|just|he|she|i stabbed
    stabbed ..2 by|in|with|me|him|her ! pain
    stab|gunshot|gun_shot|bullet wound|wounds
    gunshot
    got|been|was|were|get|just|he|she shot ..1 in|by|at|with|twice ! flu|vaccine|covid|tetanus|
        steroid|cortisone|booster|depo|vitamin|b12|allergy|birth_control|hip_of|injection|insulin
    impaled
    bone ..3 sticking|poking|visible|showing|coming|through|exposed|out_of ..2 ! spur
    see|seeing the|my? bone ! density|scan
    cut|chopped|sliced|sawed|ripped|tore|severed|lost|bit ..1 off? ..4 finger|fingers|thumb|toe|
        toes|hand|arm|leg|fingertip|tip off|with_a_saw|completely|machine|saw|nearly_off ! nail|
        nails
    cut|chopped|sliced|sawed|ripped|tore|severed|bitten off ..5 finger|fingers|thumb|toe|toes|hand|
        arm|leg|fingertip|ear
    severed|amputated finger|fingers|thumb|toe|hand|arm|leg|fingertip
    clear|watery fluid|liquid ..5 ear|ears|nose & hit|blow|fell|injury|head|accident
    blood|bleeding ..3 ear|ears & hit|fell|head|accident|injury
    pupil|pupils ..3 bigger|larger|different|unequal|uneven|dilated & head|hit|fell|one|injury
    kicked|trampled|stomped ..4 head|face|chest|stomach|belly|horse|cow|kidney
    crushed ..2 hand|leg|foot|chest|arm|finger|under|by ! pill|pills|tablet|garlic
    leg|arm|ankle|wrist|knee|elbow ..3 bent|deformed|twisted|wrong ..2 wrong|way|angle|direction|
        backwards & fell|fall|broken|accident|angle|bone|bent
    blow|punch|punched|kick|trauma ..2 to|in ..2 head|neck|spine|skull
    beaten|assaulted|attacked & head|bleeding|unconscious|ribs|face|vomiting
    eye & stabbed|punctured|pierced|sharp_object|metal_in|nail_in|knife
    tackle|tackled & neck|numb|tingling|head|cant
    whiplash & numb|tingling|cant|weak
    fell|fall|jumped|dropped ..2 <NUMBER> feet|foot|ft|meters|metres|metre|meter|m|floors|stories|
        storeys & back|head|neck|feel|legs|hurt|cant|concrete|onto|landed|feet|from|and
    car|truck|bus|van|bike|motorbike|lorry hit ..1 me|him|her|us|them|my ..3 ! the_gym
    hit|rear_ended|rearended|knocked ..4 car|truck|bus|van|lorry|bike & neck|back|head|leg|arms|
        hurt|hurts|numb|tingle|tingling|bleeding
    rear|t ended|boned & neck|back|head|numb
    leg|arm|foot|ankle|wrist|knee|hip|elbow|shoulder ..3 pointing|facing|bent|turned|twisted|
        sticking ..2 wrong|weird|odd|backwards|out|sideways|other
    nail|knife|needle|rod|spike|fork|arrow|blade|glass|pole|stick|fence|branch|screw ..3 through|
        into|stuck_in|embedded ..3 hand|foot|eye|leg|arm|chest|stomach|head|neck|face|thigh
    finger|fingers|toe|toes|thumb|hand|fingertip|ear ..3 chopped|cut|sliced|torn|ripped|bitten|
        came|sawn|severed ..1 off|clean_off
    amputated|degloved|mangled|crushed ..2 finger|hand|arm|leg|foot|toe|thumb|fingers
    finger|hand|arm|leg|foot|toe|thumb|fingers ..2 amputated|degloved|mangled
    broke|broken|fractured|snapped my|his|her leg|arm|hip|pelvis|back|neck|skull|jaw|ankle|thigh &
        now|just|bone|bent|cant|swollen|fell|think|walk|cannot
    neck|back|spine ..4 <PAIN> & car|crash|accident|fell|hit|tackle|diving|horse & numb|tingle|
        tingling|cant|weak|move|badly|severe|feel
    slipped|tripped|fell & cant|unable|cannot ..1 move|feel|walk|stand|get_up|bear ! job|work
    hit|struck|hurt ..3 on ..1 head
    head ..2 hit ..3 floor|pavement|concrete|wall|tile|table|curb|ground|door|ice
    severe|serious|bad|major|traumatic head|brain|neck|spine|spinal|back injury|trauma|wound !
        years|old
    met ..2 accident & bleeding|unconscious|head|neck|back|cant|vomiting|ear|legs|blood
    bone ..2 out|outside|exposed|visible|through & broke|broken|skin|arm|leg|fell|accident|is
    rolled|flipped|crashed|totaled|wrecked ..2 car|truck|bike|motorcycle|suv|vehicle & neck|head|
        back|numb|hurts|sore|chest|pain
    hit ..4 head ..6 & vomit|vomited|threw|throwing|dizzy|double|vision|sleepy|confused|headache|
        nausea|bleeding|unconscious|bump|hard|baseball|ball
    bleeding|fluid|blood ..2 from ..2 ear|ears & accident|fell|hit|head|fall|injury
    gunshot|stab|knife|bullet ..1 wound|wounds
    neck|spine|spinal|skull ..1 injury|injuries|trauma
    fell|fall|fallen|jumped|pushed ..3 first|second|third|fourth|2nd|3rd|4th|1st|1|2|3|4|upstairs|
        top floor|storey|story|bunk|floor_window
    landed ..2 on <MY>? head|neck|back & fell|fall|numb|cant|hurts|pain|trampoline|bike
    trampled|crushed|mauled ..1 by
    dog|animal|bear|shark bit|bite|attack|attacked & face|neck|deep|bleeding|bone|head|badly|
        severe|throat
    was|been|got|is|were|hes|shes shot ! flu|vaccine|covid|tetanus|steroid|cortisone|booster|depo|
        b12|allergy|available|birth|hepatitis|mmr|given
    skull|spine|neck|pelvis|hip|femur ..2 fractured|fracture|cracked|crushed ! years|old|healed
    """,
)

BURN = Table(
    "burn",
    "event",
    """
    burn|burned|burnt|burns|burning|scald|scalded|scalds|scalding ..8 boiling|hot_water|steam|fire|
        flame|flames|oil|grease|acid|chemical|chemicals|explosion|firework|fireworks|gasoline|
        petrol|kettle|bath|electric|electrical|hot_oil|iron|stove|exhaust|hot_tea|hot_coffee ! tiny|
        small|little|fingertip|mild|tongue
    scald~|scalded|scalding ! mild|tongue
    boiling|hot|scalding ..1 water|oil|tea|coffee|soup|grease|milk|wax|liquid|fat ..5 <LIMB>|face|
        chest|over|on|body|leg|arm|hand|stomach|burn|burned|burnt|spilled|splashed & spilled|spilt|
        splash|splashed|poured|pulled|tipped|burned|burnt|burn|fell|dropped|over|on ! drink|
        drinking|honey|lemon|tongue|shower|bath_help|bottle|bottles|hair|an_empty
    burn|burned|burnt|burns & face|all_over|whole|huge|large|big|deep|severe|severely|third_degree|
        blisters|blistered|blistering|genitals|white|charred|black|leathery|numb|belly|both|badly|
        peeling_off|baby|toddler|infant & skin|hand|hands|arm|arms|leg|legs|body|face|stove|shirt|
        steam|degree|fire|foot|feet|back|chest|burns|burnt|burned ! sunburn|sunburned|tongue|
        rubbing|razor|sun|tiny|scar|acid_reflux|reflux|heart|throat|mouth|pee|urine|eyes|stomach|
        sensation|feeling|neuropathy
    badly|severely|seriously burn|burned|burnt
    burned|burnt badly|severely
    third|second|3rd|2nd|deep degree? burn|burns ! sun
    severe|bad|serious|deep|major|nasty|large burn|burns ! sunburn|heart|reflux
    burned|burnt ..2 <LIMB>|face|body|child|baby|toddler|back|chest|stomach ! tongue|tiny|
        fingertip|slightly|little|sun|kid|mouth
    chemical|acid|electrical|electric burn|burns
    acid|bleach|chemical|chemicals|lye|cleaner|ammonia|cement|lime|battery_acid|
        drain_cleaner ..5 splash~|splashed|got|went|sprayed|spilled|in|on ..4 eye|eyes|face|skin|
        hand|hands|leg|arm ! bottle_in|amino|hyaluronic|salicylic|glycolic|uric|acne|peel
    splash~|splashed|got|sprayed|squirted|spilled ..3 acid|bleach|chemical|chemicals|ammonia|lye|
        cleaner|cement|drain_cleaner ..5 eye|eyes|face|skin|hand|arm|leg ! salicylic|hyaluronic
    electr~|electric|electrical shock|shocked|shocks ! therapy|feeling_when|sensation|like
    got|been|was|gotten|is|badly|just ..1 shocked ..4 socket|outlet|wire|plug|electric|electricity|
        by_the|220v|240v|110v|voltage|machine|appliance
    electrocut~|electrocuted|electrocution
    touched ..3 live_wire|power_line|high_voltage
    struck|hit by lightning
    lightning strike|struck
    smoke inhalation
    <SMOKE> & fire & house|hoarse|cough|coughing|inhaled|breathed|lot|breathe|apartment|building|
        black|kitchen
    inhaled|breathed|breathing ..3 smoke ..3 & fire|hoarse|cough|coughing|black|house|lot|breathe !
        cigarette|weed|bbq|barbecue|vape
    caught|catch|on|set fire & shirt|clothes|hair|sleeve|body|dress|burn|burns|skin|him|her|me|leg
    house|apartment|kitchen|building fire & cough|coughing|smoke|burn|burned|breathe|throat|hoarse
    exploded|explosion & burn|burns|burned|face|hand|eyes|battery|firework
    skin ..4 charred|leathery|white_and_leathery & burn|burned|burnt
    pulled|tipped|knocked|spilled|poured ..4 hot|boiling ..1 tea|coffee|water|soup|oil|kettle|pan
    shock ..3 from|off|by|touching ..4 wire|socket|outlet|plug|live|electric|electrical|
        electricity|toaster|machine|appliance|fence|cable|lamp|kettle|oven|220|240
    zapped|shocked ..3 wire|socket|outlet|plug|live|electric|electricity|machine|current
    electric current
    burn ..6 deep|white|leathery|charred|blistered|blistering|huge|bigger|black|numb ! sun|stomach|
        heart
    burnt|burned|burn|scalded ..3 palm|hand|face|arm|leg|back|chest|foot|neck|body|thigh & iron|
        stove|oven|oil|water|fire|steam|whole|grabbed|bad|badly|toddler|baby|kid|severe|blister|
        blisters|blistered|deep ! tiny|small|little|fingertip|mild
    breath|breathing|breathed|inhaling|inhaled in? ..3 smoke ! cigarette|cigarettes|weed|
        second_hand|secondhand|barbecue|bbq|campfire|vape
    caught|catches|on fire & hand|hands|arm|arms|face|leg|legs|hair|clothes|shirt|sleeve|dress|
        skin|body
    exposed|trapped|stuck ..3 smoke|fire ! cigarette|second_hand|secondhand
    severe|bad|terrible sunburn & blisters|blistered|blister|fever|vomiting|confused|chills
    hot|boiling water|oil|tea|soup|coffee|milk ..3 fell|spilled|spilt|poured|splashed|dropped|
        tipped ..2 on|over|onto
    burn|burnt|burned|scalded ..4 with|by|from ..2 boiling|hot|steam|fire|acid|oil|flame|chemical|
        iron|explosion ! tiny|tongue|small|little|mild|fingertip|soup
    chemical|bleach|acid|cleaner|ammonia|lime|cement ..3 in|into|on ..2 eye|eyes|face|skin ! acne
    electric|electrical shock|current|shocked
    """,
)

TABLES = (POISONING, INJURY, BURN)
