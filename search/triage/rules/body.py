"""Bleeding, poison, injury, burns, sudden severe pain, vomiting that does not stop."""

from __future__ import annotations

from .table import Table

BLEEDING = Table(
    "bleeding",
    "sign",
    """
    <BLEED> ..6 wont|cant|doesnt|isnt|hasnt|not|never|didnt|without|refuses_to ..2 <STOP>|clot|controlled|under_control|slow|slowing
    wont|cant|doesnt|isnt|couldnt|not|unable_to ..1 <STOP> ..3 <BLEED> ! crying|eating
    wont|cant|doesnt|isnt stop|stopping & nose|wound|cut|blood & <BLEED>
    <BLEED> ..2 heavy|heavily|profuse|profusely|lot|lots|badly|severe|severely|uncontrollably|uncontrolled|nonstop|constantly|everywhere|much|tons|buckets|through|continuously|like_crazy|freely ! gums|lighter
    heavy|heavily|profuse|severe|uncontrolled|massive|excessive|excessively|major|nonstop|constant|continuous|bad|serious|significant|unusually_heavy <VERY>? <BLEED> ! light|history
    lot|lots|loads|pools|pool|puddle|litres|liters|cups|bowl|bucket|buckets|ton|so_much|too_much|cupful|huge_amount|large_amount of? ..3 blood|bleeding ! tests|test|vials
    losing|lost|lose|loss of? ..3 blood ! weight
    blood ..3 pour~|pouring|spurt~|spurting|squirt~|squirting|gush~|gushing|spray~|spraying|everywhere|streaming|soaking|soaked|pumping|shooting|pooling|dripping_fast|all_over
    pour~|pouring|spurt~|spurting|squirting|gush~|gushing|streaming|spraying|pumping ..3 blood|bleeding|out_of_the_wound|from_the_wound
    wound|cut|stitches|leg|arm|hand|head|wrist|incision ..4 gush~|gushing|spurting|squirting|pouring ..1 ! pus|clear|water
    soak~|soaking|soaked|fill~|filling|filled|going|gone|bleed~|bleeding|change~|changing|through ..4 pad|pads|tampon|tampons|towel|towels ..4 hour|hourly|30_minutes|20_minutes|half_hour|minutes|every_hour
    soak~|soaking|soaked|bleed~|bleeding|bled ..3 through ..3 pad|pads|tampon|tampons|bandage|bandages|towel|towels|dressing|gauze|sheets|clothes
    soaked|soaking|soaks ..3 bandage|bandages|towel|towels|dressing|gauze & blood|bleeding|surgery|wound
    pad|pads|tampon|tampons ..2 hour|per_hour|an_hour|every_hour|hourly
    huge|large|big|golf_ball|fist_sized|massive|giant ..2 clot|clots & passing|bleeding|period|blood|vagina
    passing ..3 clots & heavy|lot|big|huge|large|hour|dizzy|faint
    nose ..2 bleed|bleeding|bleeds|bleeding|bled & wont|minutes|hour|hours|cant|heavy|heavily|gushing|pouring|warfarin|thinners|eliquis|xarelto|dizzy|hasnt|nonstop ! stopped
    <BLEED> ..4 for|over ..3 20|30|40|45|50|60 minutes
    nose ..2 bleed|bleeding|bleeds ..4 hour|hours
    <BLEED> & warfarin|xarelto|eliquis|blood_thinner|thinners|hemophilia|apixaban|rivaroxaban & head|wont|hour|hours|hit|fell|lot
    <BLEED>|blood & dizzy|faint|fainting|light_headed|lightheaded|pale|clammy|cold & vagina|heavy|lot|losing|lost|toilet|bottom|rectum|period|stool|poop|bowl|pads|wound|weak
    toilet|bowl ..4 full|filled|covered ..3 blood
    full of blood ! test
    pure|bright_red|fresh|lots_of|lot_of|large_amount ..2 blood ..6 poop|stool|bottom|rectum|anus|toilet|butt|bum|bowel|back_passage|poo & lot|lots|pure|full|bowl|pouring|dizzy|faint
    pooping|pooing|passing|peeing|shitting|crapping ..1 pure|only|just|lots_of|lot_of blood
    black|tarry|tar_like|tar ..2 stool|stools|poop|poo|feces|bowel & tarry|weak|dizzy|faint|tar|sticky|pale|blood ! iron|pepto|bismuth
    deep|bad|big|huge|large|gaping cut|gash|wound|laceration & <BLEED>|bone|fat|stop|stitches|open
    cut ..3 wrist|throat|artery|neck|vein|femoral & <BLEED>|blood|spurting|deep|stop
    <BLEED> ..3 head|ear|ears|eyes & <HIT>|fell|fall|lot|hes|from
    severed|artery & <BLEED>|cut|blood
    hemorrhaging
    <BLEED> to death
    postpartum|gave_birth|giving_birth|delivery|miscarriage|abortion|surgery|tonsillectomy|extraction & heavy|heavily|soaking|gushing|pouring|lots|lot|wont|huge & <BLEED>|clots
    bleeding|bled out ! of_it
    blood|bleeding ..2 everywhere|all_over|like_crazy|like_mad|like_a_tap|like_a_faucet|like_a_fountain
    blood ..2 wont|doesnt|isnt|not|cant clot|clotting|stop
    mouth|socket|nose ..4 fill~|filling|full|fills ..2 blood
    going|went|gone|go|goes|getting through ..4 pad|pads|tampon|tampons|towel
    pad|pads|tampon|tampons ..4 hour|30_min|30_minutes|half_an_hour|hourly|20_minutes|15_minutes|minutes
    pad|pads|tampon|tampons ..2 an|every|each|per|1 ..1 hour
    losing|lost|loses ..3 blood
    clots|clot ..4 size|big_as|large_as & ball|egg|fist|golf|lemon|lemons|plum|orange|dizzy|palm|hand
    vein|artery|varicose burst|ruptured|cut|severed & blood|bleed|bleeding
    pooped|pooping|pooed|shat|passed|passing ..3 lot|lots|pure|much|large|full ..2 blood
    cut|gash|wound|chainsaw|knife|saw & bleeding|bleed|blood & badly|lots|lot|crazy|everywhere|bad|heavily|deep|pouring|wont|artery
    tampon|tampons|pads ..1 isnt|arent|not|cant ..1 enough|keep_up|hold
    bleeding ..3 to_death|really_bad|so_much|so_bad|so_badly|way_too_much|non_stop
    <BLEED> ..6 heavily|profusely|excessively|uncontrollably ! lighter|gums
    bleeding ..4 very|really|so|extremely ..1 heavy|bad|badly|much|heavily
    bleeding ..2 through ..3 every|bandage|bandages|all|clothes|sheets|dressing|towel|pad|pads
    stop ..2 heavy|severe|bad|deep bleeding|bleed|cut
    large_amount|large_amounts|heavy|lots|huge_amounts|big_amount of? ..3 blood|bleeding
    blood ..4 stool|poop|stools|rectum|toilet|urine & faint|dizzy|lot|lots|large|weak|pale|collapsed|huge|heavy|full
    period|periods ..3 heavy|heavier & soak|soaking|hour|dizzy|faint|clots|minutes|pale|flooding
    flooding & period|blood|bleeding|pads ! house|basement
    hemorrhage & now|think|having|postpartum|bleeding|severe
    """,
)

BLOOD_OUT = Table(
    "blood_vomit_cough",
    "sign",
    """
    <VOMIT>|spew~|heave~ ..1 up|out? ..5 blood|bloody|red|clots
    <COUGH>|spit~|spitting|spat|spew~ ..1 up|out|of? ..4 blood|bloody|red|clot|clots|pink ! gums|floss|brushing|tooth|teeth
    threw|throw|throwing|brought|bring|bringing|vomited|puked|coughed|coughing|coming|came|spitting ..1 up|out ..5 blood|bloody|red ! brushing
    blood|bloody|clots ..3 in|with|when|while|whenever|from|on|mixed ..2 <MY>? ..1 <VOMIT>|sick|puke|cough|coughing|phlegm|sputum|mucus|spit|saliva|vomit ! gums|brushing|floss|nose
    <VOMIT>|sick|puke|phlegm|sputum|mucus|spit ..4 has|have|had|is|was|contains|with|all|full|looks|turned|of ..3 blood|bloody|red_with_blood|streaked|coffee
    blood|bloody ..1 streaked|tinged|streaks|specks ..3 phlegm|sputum|mucus|spit|cough|vomit
    blood|bloody|rusty|pink_frothy|pink|frothy_pink ..1 phlegm|sputum|vomit|spit|vomiting|cough|mucus|froth ! nose
    coffee ..1 ground|grounds|granules|grains ! allergy|scrub|compost|garden|drink|drank
    <VOMIT>|sick|puke|vomit & coffee|grainy & dark|brown|black|grainy|ground|grounds|like|looks
    <VOMIT> ..3 black|dark_brown|dark_red|maroon ..2 ! bean|beans
    black|dark_brown vomit|puke
    hemoptysis|hematemesis
    blood ..3 coming|comes|came|coming_up|pouring ..2 mouth & cough|coughing|vomit|vomiting|lot|lungs|throat
    <COUGH> & blood & phlegm|sputum|mucus|spit|up|coming|out|mouth|tissue|bright|clots|clot
    liver|varices|cirrhosis|ulcer & brought_up|vomited|vomiting|threw_up|throwing_up & blood
    blood & comes_up|coming_up|brought_up & cough|coughing|stomach|vomit|throat
    blood|bloody ..2 comes|came|coming ..1 up|out ..3 cough|coughed|coughing|vomit|throw|threw|sick|mouth
    sick|vomit|puke|vomited|threw ..4 full_of|mostly|pure|all|lots_of|just|only|dark|bright ..1 blood|red
    blood|bloody|red ..4 tissue|sink|hanky|handkerchief|napkin & cough|coughing|coughed
    <COUGH> & bright_red|blood_clots|bloody|blood ! nose|gums|brushing|toilet|stool|period
    phlegm|sputum|mucus|spit ..3 bloody|red|bloodstained|pink|rusty & cough|chest|coughing|hurts|up
    cough|coughing|coughs ..3 with|and|has|contains ..1 blood
    spit|spits|spitting|spat ..2 blood ! gums|brushing|brush|floss|tooth|teeth|dentist|extraction
    blood|bloody ..4 cough|coughing|coughed|vomit|vomiting|vomited|puke|puked|threw_up|throw_up ! gums|nose|pressure
    <VOMIT>|cough|coughed|coughing ..3 blood
    """,
)

POISONING = Table(
    "poisoning",
    "event",
    """
    took|taken|take|taking|swallowed|ate|popped|downed|had|gave|given|giving <VERY>? too|way_too much|many ..5 <PILL>|<DRUG>|of|sleeping
    took|taken|swallowed|ate|popped|downed <VERY>? <MANY> ..3 <PILL>|<DRUG>|sleeping_pills
    took|taken|swallowed|popped|downed|ate ..2 <BIG_NUMBER> ..4 <PILL>|<DRUG> ! mg|years
    took|taken|swallowed|popped|downed ..2 <BIG_NUMBER> ..1 <DRUG>
    took|taken|gave|given|take|swallowed accidentally|mistakenly|by_mistake? ..1 double|triple|twice|4_times|10_times|ten_times|three_times|extra|wrong ..5 <PILL>|<DRUG>|dose|much & sleepy|drowsy|dizzy|baby|child|son|daughter|toddler|heart|sick|weird|faint|old|methadone|insulin|digoxin|opioid|oxycodone|shaky
    overdos~|overdose|overdosed|overdosing ! vitamin_c|vitamin|how_much|symptoms_of
    <CHILD>|year_old ..5 <ATE>|got_into|got_in ..6 <PILL>|<DRUG>|my_medication|medicine_cabinet ! dose_of_antibiotic|refuses|wont|hard_to
    <CHILD>|year_old ..3 took|taken ..3 my|grandmas|grandpas|someone_elses|adult|several|handful|bunch|many ..5 <PILL>|<DRUG>
    <ATE> ..6 bleach|antifreeze|drain_cleaner|detergent|pesticide|insecticide|rat_poison|poison|gasoline|petrol|kerosene|paraffin|lighter_fluid|turpentine|paint_thinner|ammonia|acid|lye|cleaner|disinfectant|dettol|lysol|nail_polish|polish_remover|acetone|weed_killer|weedkiller|herbicide|mercury|hand_sanitizer|sanitizer|methanol|laundry_pod|tide_pod|pod|pods|dishwasher|toilet_cleaner|household_cleaner|perfume|essential_oil|eucalyptus_oil|lamp_oil|berries|wild_berries|foxglove|oleander|nicotine|vape_juice|vape_liquid|e_liquid|hydrogen_peroxide|formaldehyde|phenyl|harpic|batteries|battery|button_battery|magnet|magnets|mothball|mothballs|naphthalene|slug_pellets|cigarette|cigarettes|fluid|windshield|caustic|soap_powder|nail_varnish|poisonous|toxic|chemical|chemicals|fabric_softener
    <ATE> ..4 mushroom|mushrooms & wild|sick|forest|yard|garden|poisonous|picked|vomiting|throwing_up|stomach|now
    button|watch|lithium|coin battery|batteries & <ATE>|stuck|nose|swallowed|mouth|ear
    carbon_monoxide|co alarm|detector|leak|poisoning|exposure|going_off & <NOW>|headache|headaches|dizzy|went_off|going|house|think|all|sick|beeping|nausea|smell|family
    carbon_monoxide alarm|leak
    gas leak|smell & dizzy|headache|headaches|sick|faint|nausea
    breathed|inhaled|breathing ..4 fumes|chlorine|ammonia|gas|exhaust & dizzy|cough|breathe|sick|headache|throat|vomiting|faint
    mixed bleach ..5
    poisoned|poisoning & think|been|<NOW>|i|he|she|son|daughter|drank|ate ! blood|lead_test
    snake|viper|cobra|rattlesnake|adder|krait|scorpion|black_widow|jellyfish|brown_recluse & bit|bite|bitten|stung|sting ! skin_pattern|old|dream|years
    snakebite|snake_bite|snakebitten
    <DRUG> & too_much|too_many|way_too_much|double_dose ! pain|hurts|acid
    too much fentanyl|heroin|cocaine|meth|xanax|insulin|oxycodone|oxy|methadone|morphine|opioids|opiates|alcohol ..6 blue|wont|breathing|unconscious|wake|took|taken|friend
    fentanyl|heroin|cocaine|meth|mdma|ecstasy|xanax|oxycodone|ghb & blue|not_breathing|wont_wake|cant_wake|unconscious|passed_out|chest
    injected ..4 insulin & too|wrong|double|twice|units_instead
    alcohol poisoning
    drank|drunk ..4 bottle|bottles|litre|liter|whole ..3 vodka|whiskey|whisky|rum|tequila|liquor|spirits|gin
    <ATE> ..4 white_spirit|spirits|spirit|bleach|cleaning|cleaner|paint|thinner|glue|varnish|mouthwash|aftershave|shampoo|washing|dishwasher|descaler|weed|slug|fertilizer|fertiliser|insect|bug|roach|ant|moth|oven|toilet|pool|chlorine|brake|motor|engine ..2 spray|liquid|fluid|tablet|tablets|powder|killer|pellets|balls|cleaner|perfume|oil|traps?
    <PILL>|<DRUG> ..2 twice|double & took|taken|gave|given|had & funny|sleepy|dizzy|weird|drowsy|faint|sick|baby|child|gran|heart
    <PILL>|<DRUG>|medication ..4 eaten|swallowed|taken by ..3 <CHILD>
    eaten|swallowed by ..2 <CHILD>
    od|overdosed|overdose ..2 on
    overdosed|overdosing
    od on|from
    inhaled|breathed|breathing|exposed|sniffed|inhaling ..3 chlorine|ammonia|bleach|fumes|gas|chemical|chemicals|carbon_monoxide|solvent|pesticide & cough|coughing|breathe|dizzy|sick|headache|chest|throat|vomiting|burning|badly|now
    too much|many ..3 paracetamol|tylenol|acetaminophen|ibuprofen|aspirin|insulin|medicine|medication|painkillers|sleeping|pills|tablets|xanax ! long_term|years|can_i|is_it
    maybe|about|around|like ..1 <BIG_NUMBER> ..3 <PILL>|<DRUG> & took|swallowed|taken
    son|daughter|child|kid|toddler|baby|he|she ..2 ate|swallowed|drank|eaten ..5 poison|toxic|berries|plant|magnet|battery|pill|pills|tablet|tablets|cigarette|gummies|edible|edibles|vape|detergent|bleach|perfume|soap|alcohol|vodka|whiskey
    spider|snake|scorpion bite|sting|bit & swelling|spreading|numb|sick|dizzy|vomiting|black_widow|ankle|hand|leg|leg_swollen ! itchy|small|mild
    <CHILD>|toddler ..2 took|had|drank|ate ..4 my|mine|his|her|grandma|grandpa ..4 <PILL>|<DRUG>|antidepressants|tablets
    overdose ..2 of|on|with ! vitamin|iron
    ate|eaten|eating|swallowed|consumed poisonous|poison|toxic
    swallowed|ate|drank ..6 poison|kerosene|petrol|battery|batteries|bleach|detergent|acid|magnets|magnet
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
    <HIT> ..5 <HEAD> ! gym|headline|nail_on_the_head|shower_head
    <HEAD>|skull ..3 hit|banged|smashed|cracked|slammed|split|bumped|struck|swelling|swollen_after ..3 & vomit|vomiting|vomited|dizzy|sleepy|drowsy|confused|fell|fall|hard|floor|concrete|ground|wall|tile|sick|hit|blood|knocked|crash|throwing_up
    fell|fall|falling|fallen|falls|tumbled|dropped|rolled|slipped|tripped ..8 <HEAD>
    fell|fall|falling|fallen|tumbled|rolled|jumped|slipped from|off|out|down|over ..3 ladder|roof|stairs|staircase|steps|window|balcony|tree|horse|scaffold|scaffolding|building|bike|motorcycle|counter|changing_table|bed|bunk|table|height|cliff|truck|bridge|wall|crib|couch|sofa|shopping_cart & <HEAD>|neck|back|legs|vomit|vomiting|vomited|move|numb|unconscious|crying|drowsy|sleepy|swelling|cant|hip|bleeding|knocked|hurt|hurts|pain|broken|bone|baby|newborn|infant|son|daughter|toddler|feet|meters|metres|breathe
    fell|fallen|fall|jumped ..3 ladder|roof|balcony|window|scaffold|scaffolding|building|tree|cliff
    fell|fall ..2 <BIG_NUMBER> feet|ft|meters|metres|m
    baby|newborn|infant fell|fallen|dropped|rolled
    dropped my? ..1 baby|newborn|infant
    head|brain injury|injuries|trauma ! rehab|old
    concussion|concussed & <NOW>|vomiting|throwing_up|sleepy|drowsy|worse|confused|headache|hit|fell|yesterday|today|think|son|daughter ! exercise|how_long|last|lasts
    knocked out|unconscious & <HEAD>|headache|minute|minutes|playing|fell|hit|now|seconds|today|fight
    knocked <HEAD>
    car|motorbike|motorcycle|bike|bicycle|road|traffic|auto|vehicle|scooter|truck|atv|quad accident|crash|wreck|collision|crashed & neck|back|head|chest|stomach|belly|numb|legs|tingling|cant|hurts|pain|<NOW>|hands|bleeding|move|blacked ! years|2012|since
    crash|crashed|accident|wreck|collision & neck|spine|back & <PAIN>|numb|cant_move|tingling|stiff|cant_feel ! years|months
    hit_by|struck_by|run_over_by|knocked_down_by|ran_over_by a|an|the? ..1 car|bus|truck|train|motorcycle|bike|vehicle|van|lorry
    run|ran over & leg|foot|body|car|son|daughter|child
    <CANT> <VERY>? move|turn|bend|feel ..3 neck|back|legs|spine|toes & crash|accident|fell|fall|injury|dived|diving|dove|hit|tackle|tackled|jumped|trampoline|car|horse
    <CANT> ..1 feel|move ..2 legs ! sleep|gym|workout|squats|day
    neck|spine|back|spinal ..2 injury|broken|broke|fracture|fractured|snapped & <NOW>|fell|crash|accident|cant|numb|think|dived
    broke|broken|snapped|breaking ..2 neck|back|hip|skull|femur|thigh|spine|pelvis
    hip & fell|fall & cant|broke|broken|walk|stand|get_up|elderly
    fell|fall|fallen & <CANT> ..1 get_up|stand|walk|move|bear_weight
    dived|dove|diving|jumped ..3 shallow|pool & neck|cant|numb|head|feel
    got|been|was|were|just|he|she|i stabbed
    stabbed ..2 by|in|with|me|him|her ! pain
    stab|gunshot|gun_shot|bullet wound|wounds
    gunshot
    got|been|was|were|get|just|he|she shot ..1 in|by|at|with|twice ! flu|vaccine|covid|tetanus|steroid|cortisone|booster|depo|vitamin|b12|allergy|birth_control|hip_of|injection|insulin
    impaled
    bone ..3 sticking|poking|visible|showing|coming|through|exposed|out_of ..2 ! spur
    see|seeing the|my? bone ! density|scan
    cut|chopped|sliced|sawed|ripped|tore|severed|lost|bit ..1 off? ..4 finger|fingers|thumb|toe|toes|hand|arm|leg|fingertip|tip off|with_a_saw|completely|machine|saw|nearly_off ! nail|nails
    cut|chopped|sliced|sawed|ripped|tore|severed|bitten off ..5 finger|fingers|thumb|toe|toes|hand|arm|leg|fingertip|ear
    severed|amputated finger|fingers|thumb|toe|hand|arm|leg|fingertip
    clear|watery fluid|liquid ..5 ear|ears|nose & hit|blow|fell|injury|head|accident
    blood|bleeding ..3 ear|ears & hit|fell|head|accident|injury
    pupil|pupils ..3 bigger|larger|different|unequal|uneven|dilated & head|hit|fell|one|injury
    kicked|trampled|stomped ..4 head|face|chest|stomach|belly|horse|cow|kidney
    crushed ..2 hand|leg|foot|chest|arm|finger|under|by ! pill|pills|tablet|garlic
    leg|arm|ankle|wrist|knee|elbow ..3 bent|deformed|twisted|wrong ..2 wrong|way|angle|direction|backwards & fell|fall|broken|accident|angle|bone|bent
    blow|punch|punched|kick|trauma ..2 to|in ..2 head|neck|spine|skull
    beaten|assaulted|attacked & head|bleeding|unconscious|ribs|face|vomiting
    eye & stabbed|punctured|pierced|sharp_object|metal_in|nail_in|knife
    tackle|tackled & neck|numb|tingling|head|cant
    whiplash & numb|tingling|cant|weak
    fell|fall|jumped|dropped ..2 <NUMBER> feet|foot|ft|meters|metres|metre|meter|m|floors|stories|storeys & back|head|neck|feel|legs|hurt|cant|concrete|onto|landed|feet|from|and
    car|truck|bus|van|bike|motorbike|lorry hit ..1 me|him|her|us|them|my ..3 ! the_gym
    hit|rear_ended|rearended|knocked ..4 car|truck|bus|van|lorry|bike & neck|back|head|leg|arms|hurt|hurts|numb|tingle|tingling|bleeding
    rear|t ended|boned & neck|back|head|numb
    leg|arm|foot|ankle|wrist|knee|hip|elbow|shoulder ..3 pointing|facing|bent|turned|twisted|sticking ..2 wrong|weird|odd|backwards|out|sideways|other
    nail|knife|needle|rod|spike|fork|arrow|blade|glass|pole|stick|fence|branch|screw ..3 through|into|stuck_in|embedded ..3 hand|foot|eye|leg|arm|chest|stomach|head|neck|face|thigh
    finger|fingers|toe|toes|thumb|hand|fingertip|ear ..3 chopped|cut|sliced|torn|ripped|bitten|came|sawn|severed ..1 off|clean_off
    amputated|degloved|mangled|crushed ..2 finger|hand|arm|leg|foot|toe|thumb|fingers
    finger|hand|arm|leg|foot|toe|thumb|fingers ..2 amputated|degloved|mangled
    broke|broken|fractured|snapped my|his|her leg|arm|hip|pelvis|back|neck|skull|jaw|ankle|thigh & now|just|bone|bent|cant|swollen|fell|think|walk|cannot
    neck|back|spine ..4 <PAIN> & car|crash|accident|fell|hit|tackle|diving|horse & numb|tingle|tingling|cant|weak|move|badly|severe|feel
    slipped|tripped|fell & cant|unable|cannot ..1 move|feel|walk|stand|get_up|bear ! job|work
    hit|struck|hurt ..3 on ..1 head
    head ..2 hit ..3 floor|pavement|concrete|wall|tile|table|curb|ground|door|ice
    severe|serious|bad|major|traumatic head|brain|neck|spine|spinal|back injury|trauma|wound ! years|old
    met ..2 accident & bleeding|unconscious|head|neck|back|cant|vomiting|ear|legs|blood
    bone ..2 out|outside|exposed|visible|through & broke|broken|skin|arm|leg|fell|accident|is
    rolled|flipped|crashed|totaled|wrecked ..2 car|truck|bike|motorcycle|suv|vehicle & neck|head|back|numb|hurts|sore|chest|pain
    hit ..4 head ..6 & vomit|vomited|threw|throwing|dizzy|double|vision|sleepy|confused|headache|nausea|bleeding|unconscious|bump|hard|baseball|ball
    bleeding|fluid|blood ..2 from ..2 ear|ears & accident|fell|hit|head|fall|injury
    gunshot|stab|knife|bullet ..1 wound|wounds
    """,
)

BURN = Table(
    "burn",
    "event",
    """
    burn|burned|burnt|burns|burning|scald|scalded|scalds|scalding ..8 boiling|hot_water|steam|fire|flame|flames|oil|grease|acid|chemical|chemicals|explosion|firework|fireworks|gasoline|petrol|kettle|bath|electric|electrical|hot_oil|iron|stove|exhaust|hot_tea|hot_coffee ! tiny|small|little|fingertip|mild|tongue
    scald~|scalded|scalding ! mild|tongue
    boiling|hot|scalding ..1 water|oil|tea|coffee|soup|grease|milk|wax|liquid|fat ..5 <LIMB>|face|chest|over|on|body|leg|arm|hand|stomach|burn|burned|burnt|spilled|splashed & spilled|spilt|splash|splashed|poured|pulled|tipped|burned|burnt|burn|fell|dropped|over|on ! drink|drinking|honey|lemon|tongue|shower|bath_help
    burn|burned|burnt|burns & face|all_over|whole|huge|large|big|deep|severe|severely|third_degree|blisters|blistered|blistering|genitals|white|charred|black|leathery|numb|belly|both|badly|peeling_off|baby|toddler|infant & skin|hand|hands|arm|arms|leg|legs|body|face|stove|shirt|steam|degree|fire|foot|feet|back|chest|burns|burnt|burned ! sunburn|sunburned|tongue|rubbing|razor|sun|tiny|scar|acid_reflux|reflux|heart|throat|mouth|pee|urine|eyes|stomach|sensation|feeling|neuropathy
    badly|severely|seriously burn|burned|burnt
    burned|burnt badly|severely
    third|second|3rd|2nd|deep degree? burn|burns ! sun
    severe|bad|serious|deep|major|nasty|large burn|burns ! sunburn|heart|reflux
    burned|burnt ..2 <LIMB>|face|body|child|baby|toddler|back|chest|stomach ! tongue|tiny|fingertip|slightly|little|sun|kid|mouth
    chemical|acid|electrical|electric burn|burns
    acid|bleach|chemical|chemicals|lye|cleaner|ammonia|cement|lime|battery_acid|drain_cleaner ..5 splash~|splashed|got|went|sprayed|spilled|in|on ..4 eye|eyes|face|skin|hand|hands|leg|arm ! amino|hyaluronic|salicylic|glycolic|uric|acne|peel
    splash~|splashed|got|sprayed|squirted|spilled ..3 acid|bleach|chemical|chemicals|ammonia|lye|cleaner|cement|drain_cleaner ..5 eye|eyes|face|skin|hand|arm|leg ! salicylic|hyaluronic
    electr~|electric|electrical shock|shocked|shocks ! therapy|feeling_when|sensation|like
    got|been|was|gotten|is|badly|just ..1 shocked ..4 socket|outlet|wire|plug|electric|electricity|by_the|220v|240v|110v|voltage|machine|appliance
    electrocut~|electrocuted|electrocution
    touched ..3 live_wire|power_line|high_voltage
    struck|hit by lightning
    lightning strike|struck
    smoke inhalation
    <SMOKE> & fire & house|hoarse|cough|coughing|inhaled|breathed|lot|breathe|apartment|building|black|kitchen
    inhaled|breathed|breathing ..3 smoke ..3 & fire|hoarse|cough|coughing|black|house|lot|breathe ! cigarette|weed|bbq|barbecue|vape
    caught|catch|on|set fire & shirt|clothes|hair|sleeve|body|dress|burn|burns|skin|him|her|me|leg
    house|apartment|kitchen|building fire & cough|coughing|smoke|burn|burned|breathe|throat|hoarse
    exploded|explosion & burn|burns|burned|face|hand|eyes|battery|firework
    skin ..4 charred|leathery|white_and_leathery & burn|burned|burnt
    pulled|tipped|knocked|spilled|poured ..4 hot|boiling ..1 tea|coffee|water|soup|oil|kettle|pan
    shock ..3 from|off|by|touching ..4 wire|socket|outlet|plug|live|electric|electrical|electricity|toaster|machine|appliance|fence|cable|lamp|kettle|oven|220|240
    zapped|shocked ..3 wire|socket|outlet|plug|live|electric|electricity|machine|current
    electric current
    burn ..6 deep|white|leathery|charred|blistered|blistering|huge|bigger|black|numb ! sun|stomach|heart
    burnt|burned|burn|scalded ..3 palm|hand|face|arm|leg|back|chest|foot|neck|body|thigh & iron|stove|oven|oil|water|fire|steam|whole|grabbed|bad|badly|toddler|baby|kid|severe|blister|blisters|blistered|deep ! tiny|small|little|fingertip|mild
    breath|breathing|breathed|inhaling|inhaled in? ..3 smoke ! cigarette|cigarettes|weed|second_hand|secondhand|barbecue|bbq|campfire|vape
    caught|catches|on fire & hand|hands|arm|arms|face|leg|legs|hair|clothes|shirt|sleeve|dress|skin|body
    exposed|trapped|stuck ..3 smoke|fire ! cigarette|second_hand|secondhand
    severe|bad|terrible sunburn & blisters|blistered|blister|fever|vomiting|confused|chills
    hot|boiling water|oil|tea|soup|coffee|milk ..3 fell|spilled|spilt|poured|splashed|dropped|tipped ..2 on|over|onto
    burn|burnt|burned|scalded ..4 with|by|from ..2 boiling|hot|steam|fire|acid|oil|flame|chemical|iron|explosion ! tiny|tongue|small|little|mild|fingertip|soup
    chemical|bleach|acid|cleaner|ammonia|lime|cement ..3 in|into|on ..2 eye|eyes|face|skin ! acne
    electric|electrical shock|current|shocked
    """,
)

SEVERE_PAIN = Table(
    "severe_pain",
    "sign",
    """
    <SUDDEN> ..2 <SEVERE>|sharp|bad|strong|stabbing ..2 <PAINS> ! tooth|gum|months|years
    <SEVERE>|sharp|stabbing|strong ..2 <PAINS> & <SUDDEN> ! tooth|years|months
    <PAINS> & <SUDDEN> & <SEVERE>|unbearable|cant_walk|cant_stand|cant_move|vomiting ! tooth|months|years
    <PAINS> ..5 unbearable|excruciating|intolerable|agonizing|agonising|10_10|10_out_of_10|unimaginable|off_the_charts|9_10|9_out_of_10|worst_of_my_life ! tooth|period|years|months
    unbearable|excruciating|intolerable|agonizing|agonising|unimaginable|10_10|10_out_of_10|worst ..4 <PAINS> ! tooth|years|months|at_night|in_the_morning|morning|when
    <PAINS>|<BELLY> ..6 worst ..3 life|ever|had|felt ! period
    worst ..3 <PAINS> ..3 life|ever|felt|had
    <SEVERE> ..3 <PAINS> ..3 <BELLY> ! jaw|tmj|tooth|throat|ear|shoulder|knee|hip|neck|period|cramps|menstrual|months|years|back
    <SEVERE> ..2 <BELLY> ..1 <PAINS>|cramps ! period|menstrual|months|years|back
    <BELLY> ..4 <PAINS> ..4 <SEVERE>|unbearable ! period|menstrual|months|years|back
    <BELLY> ..2 <PAINS> & severe|severely|intense|excruciating|unbearable|<SUDDEN>|vomiting_blood|rigid|cant_walk|cant_stand ! period|menstrual|months|years|back
    <SUDDEN> ..3 <PAINS> ..5 <BELLY>|<TESTICLE> ! months|years
    belly|stomach|abdomen ..3 hard|rigid ..3 board|rock|wood
    hard|rigid ..2 belly|stomach|abdomen & <PAIN>|touch|fever|vomiting|severe
    pain ..6 so bad|severe|intense|much|strong ..4 cant|screaming|crying|stand|move|walk|breathe|vomiting|vomit|doubled|doubling|sweating|rolling|passed|faint ! tooth|sores|boils|throat
    so|such|too much|bad|terrible|severe|intense pain|agony & screaming|cant|stand|move|walk|crying|rolling|doubled ! tooth|years
    <PAINS> & rolling|writhing|doubled|doubling|curled|screaming & floor|over|pain|stomach|side|screaming|ground ! period
    in agony
    <TESTICLE> ..4 <PAINS>|<SWELL>|swollen & <SUDDEN>|severe|severely|vomiting|throwing|woke|hours|unbearable|terrible|intense|excruciating|killing ! months|years|weeks
    <PAINS> ..5 <TESTICLE> & <SUDDEN>|severe|severely|vomiting|throwing|woke|hours|unbearable|terrible|intense|twisted|excruciating ! months|years|weeks
    testicular torsion
    testicle twisted|torsion
    twisted testicle
    tearing|ripping pain|sensation & back|chest|stomach|abdomen
    tearing|ripping ..2 back & pain|sudden
    <SUDDEN> ..3 eye & <PAINS> ! screen
    eye & <PAINS> & severe|<SUDDEN>|excruciating|unbearable & halos|halo|vision|blurred|blurry|vomiting|seeing|red|cloudy
    leg|arm|foot|hand|limb & <SUDDEN> & cold|pale|white|blue & <PAINS>|numb
    leg|arm|foot|hand|limb ..5 cold & pale|white|blue & <PAINS>|numb ! raynauds|winter|weather|fingers
    lower_right|right_lower|right_side|appendix|right_side_of_my_stomach & <PAINS>|tender & fever|vomiting|<SEVERE>|walk|worse ! months|years|weeks
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
    extreme|extremely|excruciating|horrible|terrible|horrific|unreal|insane|severe|intense|awful|vicious ..2 stomach|abdominal|belly|abdomen|tummy|flank|side ..1 pain|pains|ache|cramps|cramping ! period|menstrual|months|years
    stomach|belly|abdomen|side|gut|tummy|abdominal ..2 hurt|hurts|hurting|pain|pains|ache|cramps ..3 so|really|extremely|too|that|unbelievably bad|badly|much|severe ! period|months|years
    stomach|belly|abdomen|side & pain|hurts|hurt & curled|floor|screaming|stand_straight|stand_up|doubled|fetal_position|foetal_position|cant_walk|cant_move|rigid|cant_stand ! period
    testicle|testicles|ball|balls|testicular|scrotum ..6 <SUDDEN>
    <SUDDEN> ..6 testicle|testicles|testicular|scrotum
    testicle|testicles ..4 twisted|riding_high|agony|unbearable
    abdominal|stomach|belly|pelvic|abdomen|flank|side|testicle|kidney|back ..2 pain|pains ..3 so|very|too|extremely|really severe|bad|intense|strong & cant|crying|screaming|stand|walk|sleep|vomiting|faint|floor ! months|years
    severe|extreme|intense|terrible|horrible|awful|unbearable|excruciating|agonizing ..1 abdominal|stomach|belly|pelvic|testicular|flank|groin|kidney|tummy ..1 pain|pains|cramps|ache ! period|menstrual|months|years
    <SUDDEN> severe|intense|sharp|terrible|extreme|excruciating|unbearable ..3 pain|pains|ache ! tooth
    unbearable|excruciating|intolerable|agonizing|agonising pain|pains
    <SUDDEN> ..3 pain ..4 & faint|vomiting|sweating|dizzy|collapsed|cant_walk|cant_stand ! tooth
    """,
)

PERSISTENT_VOMITING = Table(
    "persistent_vomiting",
    "sign",
    """
    cant|couldnt|unable_to|not_able_to|hasnt|havent|isnt|not|wont|hardly|barely|doesnt|cannot ..2 keep|keeping|hold|holding|kept ..5 down|in
    cant|couldnt|unable_to|not_able_to|barely|hardly|not ..2 keep|keeping|hold|holding ..2 down ..3
    cant|couldnt|wont|unable_to|not|doesnt|barely ..2 hold|keep|tolerate ..2 water|fluids|liquids|liquid|food|anything|sips ! urine|bladder|pee
    <VOMIT> ..4 nonstop|constantly|continuously|repeatedly|every_time|everything|persistent|persistently|all_day|all_night|uncontrollably|over_and_over|again_and_again|day_and_night|continuous|relentlessly|straight|violently|forever ! blood_test
    nonstop|constant|constantly|continuous|continuously|persistent|persistently|repeated|repeatedly|uncontrollable|uncontrollably|unstoppable|incessant|severe|endless <VOMIT>|vomiting
    cant|wont|doesnt|couldnt|isnt|not|hasnt|never <STOP> ..2 <VOMIT>
    <VOMIT> ..4 cant|wont|doesnt|isnt|hasnt|not|never|didnt ..2 <STOP>
    keep|keeps|kept|been|hasnt_stopped|havent_stopped <VOMIT> & day|days|hours|since|water|everything|hour|all|times|straight|hold|fluids|night|drink|minutes|week ! once|yesterday_fine
    keep|keeps|kept <VOMIT>
    been|being|keep|keeps <VOMIT> ..4 since|for|all|every ! months
    <VOMIT> ..8 for|since|past|last ..2 12|24|36|48|two|2|3|three|4|5|four|five|days|20|18|30|whole|entire|yesterday|last_night|midnight|hours ..1 hours|days|day|night|straight? ! once|twice|baby_spit
    <VOMIT> ..5 every ..2 hour|half_hour|minutes|time|30|15|20|10|few
    <VOMIT> ..4 <MANY_TIMES> times
    <MANY_TIMES> times & <VOMIT>
    more_than|over ..1 <MANY_TIMES> times & <VOMIT>
    <VOMIT> ..2 everything|even_water|water|all_fluids|anything
    everything|anything|all ..3 eat|eats|drink|drinks|eaten|give|drinking|eating ..3 comes|come|coming|came|throws|throw ..3 up|out
    comes|coming|come right|straight back up
    being|been|was sick over|again|constantly|repeatedly|all_night|all_day|nonstop|every
    <VOMIT>|vomit & peed|peeing|pee|urine|urinated|tears|dehydrated|dry_mouth|dehydration|sunken & no|hasnt|havent|not|very|severely|dry|dehydrated|dehydration|weak|sunken|for
    <VOMIT>|vomit|bile ..2 green|bilious|bile & over|keeps|keep|since|hours|days|times|nonstop|baby|newborn|all|again
    green ..1 bile|vomit & over|keeps|keep|since|hours|vomit|days|vomiting
    <VOMIT> & diarrhea & weak|nonstop|days|constant|hours|dehydrated|dizzy|cant|dry ! once|fine
    projectile vomiting|vomit & newborn|weeks|every|after_every|week|baby
    hyperemesis
    everything|anything|water|food|it|all ..2 comes|come|coming|came ..1 back|straight|right ..1 up|out & two|days|day|hours|drink|eat|vomit|everything|anything|water|since|vomiting
    hasnt|havent|hadnt|not been able_to ..1 keep|hold
    been|being unable_to ..1 keep|hold
    havent|hasnt|hadnt|not ..2 able_to ..1 keep|hold ..6 down|in
    sick ..2 all|every|whole|for|since|over ..3 night|day|hour|hours|minutes & keep|drink|water|sips|down|vomit|vomiting|throw
    nothing ..1 stays|stay|staying|will_stay down|in
    cant stomach anything|water
    vomit|vomiting|puking ..2 for|all ..2 hours|days|day|night|week
    not|isnt|wasnt|never able_to keep|hold|tolerate ..6
    cant|couldnt|wont ..2 keep|hold ..3 water|food|fluids|anything|liquids
    vomit|vomiting|vomited|vomits ..4 continuously|continuous|nonstop|constant|since|all
    continuous|constant|nonstop|persistent|repeated|frequent|excessive|severe|uncontrolled vomit|vomiting ! months
    vomit|vomiting ..4 for ..2 2|3|4|5|two|three|four|five|several days|day|hours
    """,
)

TABLES = (
    BLEEDING,
    BLOOD_OUT,
    POISONING,
    INJURY,
    BURN,
    SEVERE_PAIN,
    PERSISTENT_VOMITING,
)
