"""Poisons, injuries, burns and shocks in wider words."""

from __future__ import annotations

from .table import Table

POISONING = Table(
    "poisoning",
    "event",
    """
    <ATE> ..6 <TOXIN> ! antibiotics_for|food_poisoning|ivy|dream|safe_to|teeth|hair|is_it_ok|
        berries_and|wine|water_softener
    <TOXIN> ..8 drunk|swallowed|eaten|ingested|drank|mouth|chewed|licked|sipped|ate ! whitening|
        teeth|mouthwash_daily
    <YOUNG> ..6 <ATE>|found|opened|got_into|hold_of|bitten|raided|emptied|helped_himself|
        helped_herself ..6 <PILL>|<DRUG>|<TOXIN>|vitamins|contraceptive|iron|medicine_cabinet|
        medicine_cupboard|pill_box|pillbox|antidepressants|sleeping ! prescribed|dose|doses|
        antibiotic|antibiotics|doctor_gave|refuses|wont_take|fever|started
    <PILL>|<DRUG>|vitamins|iron|tablets|medicine|gummies|<TOXIN> ..8 swallowed|ate|eaten|missing|
        gone|open|empty|chewed|drunk|drank & <YOUNG>|grandson|granddaughter ! prescribed|
        antibiotic|antibiotics|fever|dose_of
    empty|whole|entire|all|full|half|rest ..4 bottle|pack|packet|packs|packets|strip|strips|box|
        blister|bottles|boxes|sheet ..5 <PILL>|<DRUG>|medicine|sleeping|vodka & <GULP>|gone|empty|
        beside|next|found ! water|wine|course|finish|finished_my_course
    <GULP> ..4 <FISTFUL> ..5 <PILL>|<DRUG>|medicine|meds|sleeping|antidepressants|gummies|edibles|
        caffeine ! years|course|vitamins_daily|daily
    <GULP>|given|gave|had ..6 too|way|so much|many ..5 <PILL>|<DRUG>|medicine|meds|insulin|
        antihistamines|heart ! coffee|sugar|years|food|curry|can_i|wine
    <PILL>|<DRUG>|heart_tablets|medicine ..6 twice|thrice|double|triple|three_times|ten_times|
        times_over|instead|wrong & mistake|accident|accidentally|sleepy|drowsy|dizzy|faint|sick|
        gran|nan|mum|dad|baby|child|overdose|funny|old|mother|father ! daily|a_day|day_as
    wrong|extra|double|ten_times ..2 dose|medication|medicine|tablets|amount|units & given|gave|
        took|taken|injected & insulin|baby|child|son|daughter|drowsy|sleepy|dizzy|opioid|methadone|
        morphine|blood|shaking|mother|father|sugar
    injected|injecting|shot ..6 insulin|heroin|fentanyl|bleach|air|units & too|wrong|twice|double|
        extra|mistake|instead|blue|times|accident|accidentally|sleepy
    <GASES> & headache|headaches|dizzy|sick|vomiting|nausea|drowsy|sleepy|alarm|beeping|going_off|
        leak|faint|breathing|inhaled|cough|everyone|all|house|exposed|poisoning|detector_went|
        boiler|generator|garage ! second_alarm|get_a|buy|best|install|recommend|should_i_get|expire
    mixed|mixing ..3 bleach|ammonia|cleaners|chemicals|vinegar & cough|coughing|breathe|dizzy|eyes|
        fumes|throat|chest|burning|sick|headache|gas|lungs
    inhaled|breathed|breathing|sniffed|huffed|exposed ..4 fumes|gas|chlorine|ammonia|bleach|
        solvent|petrol|exhaust|paint|glue|pesticide|weedkiller|insecticide|spray & sick|dizzy|
        headache|cough|coughing|breathe|throat|chest|vomiting|drowsy|faint|burning|lips|shaking|
        twitching|sweating
    snake|adder|viper|cobra|krait|rattler|rattlesnake|copperhead|scorpion|black_widow|redback|
        funnel_web|recluse|stonefish|stingray|blue_ringed|box_jellyfish|man_of_war|weever & bit|
        bite|bitten|stung|sting|struck|stepped|fang|fangs|trod ! dream|skin|years|pet_safe
    battery|batteries|magnet|magnets|button_cell|magnetic_balls|lithium_coin & swallowed|swallow|
        swallowing|ate|eaten|mouth|nose|ear|missing|inhaled|stuck|gulped|throat|x_ray ! hearing_aid|
        pacemaker|tester
    mushroom|mushrooms|toadstool|toadstools|foxglove|yew|laburnum|deadly_nightshade|oleander|
        datura|hemlock|castor|berries & ate|eaten|eating|chewed|picked|swallowed|mouth & sick|
        vomiting|son|daughter|toddler|child|garden|wild|forest|stomach|hallucinating|woods|
        poisonous|now|cramps|dizzy|yr|year|yo|unknown|red|black ! strawberries|goji|allergy|
        supermarket
    alcohol|vodka|whisky|whiskey|gin|rum|spirits|drunk|drinking & wont_wake|cant_wake|unconscious|
        blue|vomiting_while|cold_and|breathing_slow|slow_breathing|unresponsive|limp|passed_out|
        not_responding|seizure
    snorted|smoked|injected|took|swallowed|popped|dropped|had|ate|eaten ..6 <STREET> & chest|
        breathe|seizure|blue|wont|unresponsive|hot|shaking|heart|panicking|vomiting|passed|
        collapsed|confused|awake|too_much|too_many|paranoid|sleepy|twitching|overheating|dying|
        conscious
    took|taken|taking|swallowed|had|given|gave|has_had ..4 <TENPLUS> ..5 <PILL>|<DRUG>|panadol|
        calpol|antihistamines|caffeine_pills|sleeping ! mg|years|daily|course|months|dose_of|weeks|
        per_day|a_day|day
    lethal|toxic|dangerous|fatal ..2 dose|amount ..4 & took|taken|swallowed|had|ate|given|drank
    organophosphate|organophosphorus|celphos|aluminium_phosphide|aluminum_phosphide|endosulfan
    pesticide|insecticide|weedkiller|weed_killer|paraquat & drank|drunk|swallowed|consumed|skin|
        sprayed|vomiting|sweating|dizzy|mouth|ate|consume ! organic|residue|wash
    dont_know|not_sure|unsure|no_idea|unknown|god_knows ..2 how many|much ..6 & <PILL>|<DRUG>|
        bottle|packet|swallowed|medicine & he|she|son|daughter|toddler|child|swallowed|has_taken|
        missing|empty|drank ! should|can_i|to_take|to_give|prescribed
    <NUMBER>|<BIG_NUMBER> x|times ..3 dose|doses|amount ! a_day|daily|week
    x ..3 dose & took|taken|gave|given|accidentally
    poisoned ! to_be_poisoned|worried|afraid|relationship|ivy|mind|food
    inhaled|breathed|exposed ..3 chlorine|ammonia|phosgene|cyanide|sulphide|sulfide|
        carbon_monoxide|monoxide|exhaust|nerve_gas|tear_gas
    mixed|mix|mixing ..3 pills|tablets|xanax|opioids|opiates|painkillers|oxy|valium|sleeping &
        alcohol|vodka|drink|wine|drugs|xanax|heroin ! can_i|safe|ok_to|is_it
    carbon monoxide ! detector_buy|alarm|second|best|install|lung|transfer|diffusing|test|smoking|
        what|how|signs|symptoms|paranoid|worried|could|years|2005|dioxide|difference
    <ATE>|drank|ingested ..3 <PILL>|<DRUG> & <YOUNG>|gran|grandma|grandmas|nan|nans|grandads|
        grandpas|mums|dads|wrong|lots|some_pills|somebody|dogs|cats|unknown ! prescribed|dose_of|
        antibiotic
    2|3|4|5|<BIG_NUMBER>|two|three|four|five|triple|double|twice times? ..4 insulin|methadone|
        warfarin|digoxin|morphine|dose & took|taken|gave|given|injected|had ! a_day|daily|day|week
    doubled|tripled|double|triple|twice ..5 <PILL>|<DRUG>|insulin & took|taken|feel|feeling|faint|
        dizzy|accident|accidentally|mistake|drowsy|gave|weird|sick|doubled ! a_day|doctor|daily|
        prescribed
    consumed|consuming|consumes ..4 <PILL>|<DRUG>|sleeping|poison|pesticide
    gave|given ..4 baby|child|son|daughter|toddler|infant ..4 adult|wrong|double|extra|too_much|
        ten_times|10_times ! size|seat|portion|food
    """,
)

INJURY = Table(
    "injury",
    "event",
    """
    <TOPPLE> ..8 <HEIGHT> & <HURTS>|head|neck|spine|spinal|legs|landed|vomiting|vomited|
        unconscious|knocked|drowsy|sleepy|cry|crying|bruise|lump|floppy|sick ! asleep|love|behind|
        old|fall_out|hair
    fell|fallen|falls|thrown|came_off|flung|bucked|chucked ..4 horse|motorbike|motorcycle|bike|
        scooter|e_scooter|quad|car|pony|moped|trampoline & <HURTS>|head|neck|back|legs|helmet|
        unconscious|knocked|vomiting|numb|confused|collarbone_through|breathe|stomach|spleen !
        grazed|graze|scrape|small
    fell|fallen|jumped|dropped|plunged|pushed ..6 <STOREY> ! last|season|down_in
    <KNOCK> ..8 head|skull|temple & <AFTERHIT> ! gym|small_lump_only
    head|skull|temple ..8 <KNOCK> & <AFTERHIT>
    head injury|trauma|wound|knock|bump|bang & <AFTERHIT>
    head_injury|skull_fracture|brain_injury & <AFTERHIT>|yesterday|today|fluid|now
    <AFTERHIT> ..8 after|since|following ..5 hit|hitting|fall|falling|fell|bang|banging|knock|
        crash & head|skull ! feeding|eating|drinking|asleep|rain
    <WRECK> & neck|spine|back|chest|belly|stomach|abdomen|numb|tingling|pins|head|legs|bleeding|
        breathe|seatbelt|unconscious|trapped|vomiting ! years|2012|since_my_accident_in|insurance|
        anxiety|months
    seatbelt|seat_belt|steering_wheel|airbag & bruise|pain|hurts|chest|belly|stomach|swollen|
        breathe|ribs
    neck|spine|back|spinal & <CANTFEEL>|broken|snapped|cracked|crunch & fell|fall|dived|dive|
        tackle|tackled|scrum|crash|accident|trampoline|horse|hit|landed|rugby|football|diving|wave|
        surf|pool ! years
    dived|dove|diving|dive|tackle|tackled|scrum|trampoline|wave|somersault|backflip|piledriver &
        neck|spine|arms|legs|back & numb|tingling|tingle|pins|pain|hurts|crack|cracked|move|weak|
        feel|burning|electric
    bone|bones ..5 through|sticking|poking|out|visible|exposed|showing|protruding|jutting ..3 !
        spur|broth|marrow|scan|density|chicken
    <BONY> ..6 <MISSHAPEN> & fell|fall|fallen|broken|broke|snapped|accident|crash|landed|twisted|
        football|rugby|skateboard|trampoline|deformed|swollen|pain|bone ! baby_feet|ballet|shoes|
        pregnancy
    <BONY> ..4 snapped|shattered|crushed|mangled|amputated|degloved|severed|trapped|dislocated|
        ripped_off|torn_off|run_over|chopped|cut_off|sliced_off|caught_in ! years|pill|months|
        surgery
    crushed|trapped|pinned|mangled|caught|jammed ..4 under|by|in|between|beneath ..4 machine|car|
        truck|lorry|tractor|forklift|door|press|wall|roller|combine|lathe|mower|lawnmower|conveyor|
        digger ! nail|tissue
    lawnmower|chainsaw|circular_saw|table_saw|angle_grinder|grinder|lathe|meat_slicer|axe|machete|
        nail_gun|nailgun & cut|finger|fingers|hand|leg|foot|thumb|arm|toe|toes|through|face|neck !
        ear_plugs
    stabbed|knifed|slashed|bayoneted|machete|speared|impaled|skewered & chest|stomach|belly|back|
        neck|leg|arm|hand|face|side|bleeding|by|with|abdomen|thigh|eye|head ! flu|vaccine|covid|
        tetanus|steroid|cortisone|booster|pain|pains|like|b12|allergy|hormone|insulin
    gun|gunshot|bullet|shotgun|pellet_gun|airgun|air_rifle & shot|wound|hit|leg|eye|chest|in ! nerf|
        gum
    <STICKER> ..5 stuck_in|through|into|embedded|impaled|pierced ..4 <BODYPART> ! swallowed|
        acupuncture|injection|splinter_tiny|flu|ache|allergy
    eye|eyeball ..6 <EYEHIT> ! tired|screen|brush_makeup|eyelash|lash
    fluid|liquid|water|blood|bleeding ..4 from|out_of|leaking ..3 ear|ears|nose & <KNOCK>|fell|
        fall|accident|injury|crash|head|bike|skull
    black_eyes|raccoon|battle_sign|pupil|pupils & <KNOCK>|fell|fall|accident|injury|crash|head|
        bigger|uneven|different|unequal ! optician|drops|eye_test
    hip|femur|pelvis & fell|fallen|fall|slipped|tripped & cant|unable|shorter|turned|broken|
        screaming|agony|snapped
    elderly|gran|grandma|grandmother|nan|nana|grandad|grandpa|grandfather|mum|dad|mother|father|
        old & fell|fallen|fall|slipped|tripped & head|hip|cant_get_up|unable_to_get_up|floor|
        bleeding|thinners|warfarin|stairs|eliquis ! season|asleep|risk|prevent|years_ago
    run_over|ran_over|knocked_over|knocked_down|hit ..6 car|van|bus|lorry|truck|motorbike|train|
        taxi|tractor|suv|auto|rickshaw|scooter ! gym|me_up
    beaten|attacked|assaulted|mugged|kicked|punched|stamped|stomped|headbutted|strangled|choked &
        head|face|unconscious|ribs|stomach|jaw|eye|bleeding|vomiting|breathe|neck|dizzy|throat|
        pregnant ! ball|chess|heart_attacked
    strangled|throttled|hanged|garrotted ! baby_names|hernia
    mauled|gored|trampled|bitten|attacked ..4 dog|bull|horse|cow|pig|bear|shark|pitbull|monkey|
        camel & face|neck|deep|bleeding|bone|badly|throat|chest|chunk|head|torn|artery|kicked
    concussion|concussed & vomiting|sick|drowsy|sleepy|worse|confused|blurry|double|knocked|fell|
        hit|today|yesterday ! return_to|exercise_after|months|screen_time
    spleen|liver|kidney & crash|accident|kicked|fell|hit|handlebars|handlebar|tackle & pain|bruise|
        pee|blood|swollen|shoulder
    drowned|near_drowning|nearly_drowned|pulled_from_the|fished_out & pool|water|bath|sea|pond|
        river|lake
    bumped ..5 <HEAD> & hard|badly|huge|egg|concrete|corner|blood|bleeding|<AFTERHIT> ! lightly|
        fine
    shot in|through ..2 leg|arm|chest|stomach|head|back|foot|hand|thigh|shoulder|neck|belly|side|
        abdomen ! flu|vaccine|covid|tetanus|steroid|cortisone|booster|b12|hormone|pain|like|botox|
        got_my|nurse|doctor|depo|jab|cortison|injection|allergy|insulin
    stabbed|knifed ! pain|like|in_the_back_by_friends|sensation|feels
    knocked out|unconscious ! cold|cough|tired|workout|flu|teeth|tooth
    neck|spine & diving|dive|dived|dove|trampoline|tackle|rugby|crash|rollover ! years|
        stiff_after_swim
    open|compound|displaced|depressed fracture ! clinic|healed
    motorcycle|motorbike|car|bike|bicycle|scooter|quad|atv crash|crashed|wreck|smash|collision !
        years|ago|insurance|fear|anxiety|dream|since_my|diet
    dislocated|dislocation ..3 shoulder|hip|knee|elbow|ankle|jaw|finger|kneecap ! years|history|
        prone|last_year|old
    shoulder|hip|knee|elbow|ankle|kneecap ..3 dislocated|out_of_socket|out_of_place|popped_out !
        years|history|last_year
    leg|arm|wrist|ankle|foot|hand|finger ..3 funny|weird|odd|strange|wrong|unnatural ..1 angle|
        shape|position|direction|way ! shoes|sleep
    back|neck|spine|spinal injury|injuries ..3 ! years|old|gym|insurance|claim|desk
    fell|landed|faceplanted|face_planted ..5 face|headfirst|head_first & sleepy|sick|vomiting|
        drowsy|dizzy|confused|blood|bleeding|concrete|hard|tooth
    fell|fallen|fall|jumped from ..2 height
    broke|broken|fractured|snapped|shattered|smashed ..2 leg|arm|hip|ankle|wrist|femur|jaw|ribs|
        rib|pelvis|collarbone & badly|swollen|cant|bent|just|breathe|accident|now|deformed|purple !
        years|cast|healed|months|weeks
    unconscious|knocked_out|passed_out|blacked_out after ..2 fall|falling|fell|hitting|hit|crash|
        accident|punch
    knife|blade|glass|nail|screw|hook|fishhook|shard|metal|wood|stick|pencil|splinter|wire in|
        into ..2 eye|leg|arm|chest|stomach|hand|back|foot|neck|thigh|eyeball|head ! pill|holding|
        my_kitchen|had_in|rod|years|plate|surgery
    stab|stabs in ..2 back|leg|chest|stomach|neck|arm|belly ! pain|pains|of
    hit|punched|poked|struck|kicked|elbowed ..3 eye & cant|vision|blurry|blurred|see|blood|
        bleeding|double|swollen
    wall|tree|branch|beam|shelf|tv|wardrobe|brick|bricks|rock|boulder|ceiling ..1 fell|collapsed|
        landed on|onto ..2 him|her|me|dad|mum|mom|son|daughter|head|leg|child|foot|us|husband|wife|
        brother|sister|baby
    thrown|ejected ..2 from|off|out ..2 car|bike|horse|motorbike|vehicle|truck|quad
    rib|ribs ..2 broken|cracked|fractured & breathe|breathing|accident|coughing_blood|fall|fell !
        weeks|months|healed|years
    """,
)

BURN = Table(
    "burn",
    "event",
    """
    <SCALD> ..10 <BODYPART>|himself|herself|skin|baby|toddler|legs|arms|over_me|over_him|over_her|
        lap|all_over & <HOTTHING>|blister|blisters|blistered|blistering|peeling|peeled|white|
        charred|black|deep|raw|badly|huge|big|severe|weeping|third|second|degree|whole|leathery|
        numb|burn_unit|size|agony|screaming ! sunburn|sun|tongue|razor|waxing|pee|reflux|heartburn|
        laser|tiny|small|little|mild|years|feet_at_night|neuropathy|itch
    <HOTTHING> ..8 <SPLASH> ..8 <BODYPART>|himself|herself|him|her|me|baby|toddler|son|daughter|
        lap|leg|over|onto ! drink|drinking|nose|honey
    <SPLASH> ..8 <HOTTHING> ..6 <BODYPART>|himself|herself|him|her|me|lap|leg|over|himself|
        himselves & burn|burned|burnt|red|blister|blisters|peeling|skin|scald|screaming|baby|son|
        daughter|toddler|old|hot|boiling|yr|chest|arm|leg ! drink|drinking
    pulled|tipped|knocked|grabbed|spilled|spilt|dropped|upset ..4 kettle|saucepan|pan|teapot|mug|
        cup|coffee|tea|soup|noodles|gravy|fryer|iron|straighteners|tongs|hair_straighteners|
        pot ..6 & himself|herself|over|onto|on|skin|burn|burned|burnt|blister|blisters|red|
        peeling ! decaf|caffeine
    <SHOCK> ..8 <CURRENT> ! like|type|sensation|sensations|feeling|feels|pains|down_my|dog_fence|
        anaphylactic|news|price|collar|bill|therapy
    <CURRENT> ..4 <SHOCK> ! like|type|sensation|sensations|feeling|feels|pain|pains|down|dog_fence|
        anaphylactic|collar|bill|therapy|treatment_for_depression
    electrocut~|electrocuted|electrocution|electricuted
    shock|shocked|zapped|current ..6 volt|volts|v|kv|mains|wire|live|socket|plug|outlet|pylon|
        transformer|toaster|kettle|extension|geyser|switch|switchboard|heater|machine|line ! static|
        bill|collar
    lightning ..3 struck|strike|hit|bolt & me|him|her|he|she|was|by|friend|near|golf|tree|got
    <CAUSTIC> ..6 <SPLASH>|in|into|on|onto|all_over ..5 <BODYPART>|eyes|eye|himself|herself ! acne|
        bottle_in|amino|hyaluronic|salicylic|glycolic|uric|teeth|reflux|stomach_acid|shampoo_daily|folic|
        nail|hair
    <SPLASH>|got ..6 <CAUSTIC> ..6 <BODYPART>|eyes|eye|himself|herself ! acne|amino|hyaluronic|
        salicylic|glycolic|teeth|folic|hair
    eye|eyes ..8 <CAUSTIC> ! reflux|hyaluronic|amino|teeth|omega|fatty|folic|cleaner_for_lenses|
        makeup
    chemical|acid|caustic|alkali|lime|cement ..2 burn|burns|burnt|burned ! reflux|peel
    smoke|soot|fumes ..8 fire|blaze|flat|house|kitchen|bedroom|mattress|trapped|inhaled|lungs|
        burning_building|room & cough|coughing|breathe|voice|hoarse|black|soot|dizzy|headache|sick|
        throat|chest|lots|wheezing|inhaled|trapped ! cigarette|cigarettes|weed|bbq|barbecue|vape|
        joint|second_hand|pot_smoke
    soot|black ..4 nose|nostrils|mouth|spit|phlegm|throat|snot & fire|smoke|burn|blaze
    <FLAME> ..6 fire|flames|alight|exploded|explosion|blew_up|flashback|fireball & <BODYPART>|
        clothes|shirt|hair|sleeve|dress|trousers|saree|sari|nightie|him|her|me|burn|burned|burnt|
        burns
    firework|fireworks|cracker|firecracker|petrol|gas_cylinder|cylinder|barbecue_explosion|aerosol|
        vape|battery ..5 exploded|explosion|blew|went_off|burst|flashed|ignited & <BODYPART>|burn|
        burned|burnt|fingers|skin|eye|eyes|blind
    degree burn|burns ! sun|laser
    burn|burns|burnt|scald|burned & bigger|larger|size ..2 than|of|as ..2 palm|hand|saucer|plate|
        plam ! sun
    burn|burnt|burned|scald|scalded & <DEEPBURN> ! sun|sunburn|sunburnt|reflux|heartburn|tongue|
        pee|wax|laser|tiny|small|stomach|stool|coffee_stain|tan
    burn|burns|burnt|burned|scalded ..6 face|genitals|penis|hands|both|neck|airway|eyelids|chest|
        whole ..3 & flame|fire|steam|oil|boiling|hot|petrol|blister|blisters|iron|water|acid|fat|
        fryer|oven ! sun|tan|spicy|tiny|slightly|mild|reflux|tongue
    frostbite & black|blue|numb|white|blister|blisters|fingers|toes
    sunburn|sunburnt & blisters|vomiting|confused|fainted|fever|baby & severe|bad|whole|shivering|
        swollen|dizzy|sick|month
    <BODYPART>|palm|skin|fingers ..4 blistered|blistering|peeling|raw|scalded & hot|iron|stove|
        oven|kettle|bath|steam|oil|hob|radiator|fire|grill|straighteners|cooker|boiling|exhaust|
        fat ! sunburn|eczema|shoes|cream|tar
    steam|flames|flame|boiling|scalding|molten ..4 <BODYPART>|him|her|himself|herself|me & burst|
        exploded|red|blister|blisters|peeling|burn|burnt|pain|screaming|cooker|kettle|radiator|pan|
        hit|over|on ! facial|inhale|inhalation|cold
    bath|shower|water ..3 too|so|boiling hot & red|peeling|blister|blisters|blistered|skin|burn|
        burnt|scalded & baby|toddler|child|legs|foot|feet|he|she|son|daughter
    burn|burns|burnt|burned ..3 chest|face|neck|child|baby|toddler|fire|flames|airbag|hands|legs|
        back|belly ! sunburn|sun|heart|reflux|calories|feeling|sensation|itch|acid|tiny|small|
        little|minor|mild|after_eating|wind|razor|rash|old|scar|years|fat|neck_burn|eczema|spicy|
        cream|numb_burning|laser|wax|when
    fire|petrol|gas|flash|airbag|cement|friction|gasoline|steam|oil|fat|grease burn|burns !
        calories|wood|minor|small|tiny|fossil|carpet
    skin ..2 charred|white|coming_off|came_off|falling_off|sloughing|slid_off|peeled_off & burn|
        burnt|burned|fire|boiling|water|oil|steam|hot|scald ! sunburn|peel
    big|huge|massive|nasty|terrible|awful|horrible|large burn|burns ! sunburn|heart|reflux|
        calories|tongue|calorie
    bleach|drain_cleaner|cleaner|acid|alkali|caustic|lime|phenol burn|burns|burnt|burned !
        acid_reflux|teeth|hair
    hand|foot|arm|leg|finger|fingers|face ..3 in|into ..1 boiling|hot|fryer|fire|acid ..2 oil|
        water|fat|fryer|fire|acid? ! hot_tub|bath_soak|soak|soaking|salt
    touched|touch|grabbed|touching ..3 electric|electrical|live|bare|exposed|power ..1 wire|cable|
        line|socket|fence
    burned|burnt|burns|burn ..4 throat|windpipe|airway|esophagus & swallow|swallowed|swallowing|
        drank|hot|acid|steam|chemical|boiling ! reflux|heartburn
    exploded|explosion|blew_up|went_off ..4 hand|hands|face|eyes|eye|lap
    firework|fireworks|firecracker|battery|vape|lighter ..2 exploded|blew_up|went_off
    """,
)

TABLES = (POISONING, INJURY, BURN)
