"""Wider classes of words, for the rules that look for two or three ideas near each other."""

from __future__ import annotations

WIDER: dict[str, str] = {
    "NAMED": "anaphylaxis anaphylactic aneurysm overdose carbon_monoxide co_poisoning poisoning meningitis "
    "sepsis choking electrocution concussion hemorrhage seizure seizures stroke heart_attack "
    "heart_attacks strokes miscarriage fainting head_injury brain_bleed internal_bleeding",
    "STOPNOT": "cant couldnt wont wouldnt doesnt didnt not never hasnt havent isnt",
    # wider words: breath and allergy
    "BLUE": "blue bluish blueish bluey grey gray greyish purple purplish dusky ashen mottled blotchy "
    "marbled slate_grey cyanosed cyanotic white_as_a_sheet",
    "INHALER": "inhaler inhalers nebulizer nebuliser nebs puffer ventolin albuterol salbutamol reliever "
    "pump asthalin blue_pump",
    "ORAL": "tongue lips lip mouth throat uvula gums_and_lips",
    "TRIGGER": "ate eat eating eaten nuts nut peanut peanuts cashew cashews almond almonds walnut "
    "walnuts pistachio pistachios hazelnut sesame shrimp prawn prawns seafood shellfish crab "
    "lobster mussels fish egg eggs milk kiwi strawberry strawberries mango soy wheat sting "
    "stung bee wasp hornet bite bitten antibiotic antibiotics penicillin amoxicillin "
    "augmentin cefalexin ibuprofen aspirin naproxen nsaid diclofenac injection injected jab "
    "vaccine vaccinated latex contrast_dye dye medicine medication pill tablet allergic "
    "allergy allergies anaphylactic hives lisinopril ramipril first_dose curry cookie cake "
    "brownie biscuit chocolate",
    "HIVES": "hives hive welts wheals welt urticaria nettle_rash nettlerash rash rashes itching itchy "
    "blotches bumps raised_bumps red_bumps weals",
    # wider words: chest, blood, pain
    "OBJECT": "elephant brick bricks anvil boulder rock concrete weight weights vise vice clamp band "
    "belt strap rope corset fist knife dagger spear sword hot_poker poker piano car truck "
    "horse iron_bar someone_standing someone_sitting somebody_sitting anaconda python "
    "sack_of_cement bus steel",
    "CRUSH": "crushing crushed crush squeezing squeezed squeeze squashed squashing compressed "
    "compressing gripped gripping constricted constricting clamped clamping pressing pressed "
    "strangled tightening tightened tightness heaviness stabbing stabbed ripping tearing "
    "bursting exploding heavy",
    "BLOODY": "blood bleed bleeds bleeding bled hemorrhaging hemorrhage",
    "FLOW": "pouring pours poured gushing gushes gushed spurting spurts spurted squirting squirts "
    "squirted pumping pumps spraying streaming streams flooding floods flooded oozing_fast "
    "running_down dripping_everywhere soaking soaks soaked drenched drenching saturated "
    "saturating everywhere all_over like_a_tap like_a_faucet like_a_hose torrent torrents "
    "fountain puddle puddles pool pools pooling buckets bucket profuse profusely heavily "
    "uncontrollably uncontrolled",
    "LOADS": "loads lots lot heaps tons masses pints pint litre liter litres liters cupful cupfuls "
    "cups so_much too_much huge_amount large_amount massive_amount bowlful bucketful",
    "TUMMY": "stomach belly abdomen abdominal gut guts",
    "TERRIBLE": "severe severely excruciating excruciatingly unbearable unbearably agonizing agonising "
    "intense intensely horrendous horrific extreme extremely worst crippling intolerable "
    "insane violent violently blinding searing savage vicious brutal ferocious terrible "
    "horrible awful unreal incapacitating debilitating 10_10 10_out_of_10",
    "EXTREMITY": "leg legs arm foot feet hand calf toes fingers limb thigh shin",
    "WATERY": "water fluid fluids liquid liquids food milk anything sip sips tablets medicine feed "
    "feeds drink toast nothing dioralyte ors juice broth",
    # wider words: nerves
    "FACEY": "face mouth smile cheek lip lips eyelid eyebrow side_of_face half_of_face half_her_face "
    "half_his_face half_my_face",
    "DROOP": "droop droops drooping drooped droopy drooling_one_side sagging saggy sagged sag lopsided "
    "crooked slid sliding slipped slipping slumped melted melting skewed twisted wonky uneven "
    "asymmetrical collapsed_on fell_on gone_slack slack dropped drops dropping",
    "TALKY": "speech words talking talk talks speaking speak speaks voice sentences",
    "GARBLED": "slur slurs slurred slurring slurry garbled jumbled gibberish muddled scrambled mumbled "
    "mumbling mumbly unintelligible incomprehensible incoherent gobbledygook thick_and_slow "
    "word_salad mush mushy mixed_up nonsense nonsensical wrong_words",
    "SIDEY": "one_side left_side right_side left_half right_half half_of_me half_my_body half_her_body "
    "half_his_body half_of_my_body half_the_body side_of_my_body side_of_body "
    "side_of_his_body side_of_her_body side_of_my_face side_of_face side_of_her_face "
    "side_of_his_face left_arm right_arm left_leg right_leg left_hand right_hand one_arm "
    "one_leg one_hand arm_and_leg leg_and_arm hand_and_face face_and_arm arm_and_face",
    "LIFELESS": "numb numbness weak weakness paralyzed paralysis limp dead useless lifeless floppy "
    "wont_move not_moving wont_work not_working stopped_working doesnt_work doesnt_move "
    "lost_power no_power no_strength lost_strength gave_way giving_way heavy_as_lead "
    "like_lead like_jelly like_rubber wont_lift cant_lift cant_move cant_feel no_feeling "
    "lost_feeling tingling wooden",
    "ACHE": "headache headaches migraine head_pain pain_in_my_head pain_in_her_head pain_in_his_head "
    "head_hurts",
    "WELTS": "hives hive welts wheals welt urticaria nettle_rash nettlerash weals",
    "GULP": "took taken swallowed ate eaten downed necked drank drunk popped ingested chugged guzzled "
    "scoffed munched swigged consumed necking",
    "CHESTS": "chest breastbone sternum ribcage heart breast_bone chestbone",
    "OKO2": "93 94 95 96 97 98 99 100",
    "GEST": " ".join(str(week) for week in range(16, 42)),
    "DAYNUM": "0 1 2 3 4 5 6",
    "HEADY": "headache headaches migraine head_pain pain_in_my_head pain_in_her_head pain_in_his_head "
    "pain_in_head head_hurts head head_ache skull",
    "KEEL": "faint faints fainted fainting passed_out pass_out passes_out passing_out blacked_out "
    "black_out blacks_out blacking_out collapsed collapse collapses collapsing keeled_over "
    "keel_over keels_over keeling_over conked_out flaked_out crumpled dropped_to_the "
    "fell_unconscious swooned swoon toppled_over toppled lost_consciousness zonked_out",
    "MUDDLE": "confused confusion disoriented disorientated disorientation muddled befuddled bewildered "
    "incoherent delirious delirium addled confuse mixed_up spaced_out not_with_it "
    "away_with_the_fairies dazed foggy_and_weird not_making_sense no_sense nonsense gibberish "
    "talking_nonsense talking_rubbish isnt_making_sense doesnt_make_sense staggering rambling "
    "muddly",
    "KINFOLK": "he she hes shes him her father mother dad mom mum daddy mommy mama papa grandfather "
    "grandmother grandpa grandma granddad grandad gran nan nana nanna granny uncle aunt "
    "auntie husband wife hubby partner brother sister son daughter friend neighbor neighbour "
    "flatmate roommate boyfriend girlfriend colleague man woman lady patient fiance bf gf mil "
    "mam mamma lola lolo abuela nonna oma opa dadi nani ammi baba gramps "
    "fil mother_in_law father_in_law amma appa",
    "FIT": "seizure seizures seizing convulsion convulsions convulsing convulsed fits fitting_now "
    "epileptic_fit fitting_again seized had_a_fit having_a_fit another_fit first_fit a_fit "
    "febrile_fit febrile_convulsion grand_mal tonic_clonic still_fitting been_fitting "
    "is_fitting was_fitting started_fitting fitting_for fitting_on keeps_fitting kept_fitting "
    "two_fits three_fits more_fits had_fits having_fits",
    "JERK": "jerking jerks jerked jerky shaking shakes shook twitching twitches twitched convulsing "
    "thrashing thrashed trembling_violently spasming flailing shuddering",
    # wider words: accidents
    "INTAKE": "took taken take taking swallowed swallow swallowing swallows ate eaten eat eating eats "
    "ingested ingesting drank drunk drinking drink drinks gulped consumed sipped licked "
    "chewed gave given downed popped had necked necking chugged guzzled scoffed munched "
    "scarfed sucked bit_into has_had swigged chewing washed_down",
    "TOXIN": "bleach antifreeze drain_cleaner drain_unblocker detergent pesticide insecticide "
    "rat_poison mouse_poison rat_bait poison poisonous gasoline petrol diesel kerosene "
    "paraffin lighter_fluid turpentine turps thinner ammonia acid lye toilet_cleaner "
    "oven_cleaner floor_cleaner glass_cleaner disinfectant dettol lysol zoflora nail_polish "
    "polish_remover varnish_remover acetone weed_killer weedkiller roundup paraquat herbicide "
    "mercury sanitizer sanitiser methanol laundry_pod laundry_pods tide_pod pods "
    "dishwasher_tablet dishwasher_tablets washing_capsule washing_up_liquid fabric_softener "
    "perfume aftershave essential_oil tea_tree_oil eucalyptus_oil camphor vicks lamp_oil "
    "tiki_oil nicotine vape_juice vape_liquid e_liquid hydrogen_peroxide peroxide "
    "formaldehyde formalin phenyl harpic domestos mothball mothballs naphthalene slug_pellets "
    "slug_bait cigarette cigarette_butt descaler caustic caustic_soda white_spirit "
    "white_spirits windscreen_wash windshield_fluid brake_fluid engine_oil battery_acid "
    "de_icer deicer screenwash methylated_spirit meths surgical_spirit rubbing_alcohol "
    "glow_stick silica pesticides fertilizer fertiliser pool_chlorine ant_killer fly_spray "
    "roach_spray hair_dye superglue oleander foxglove cyanide arsenic strychnine "
    "jewellery_cleaner insect_killer cockroach_killer mosquito_repellent all_out_liquid "
    "repellent",
    "YOUNG": "baby toddler child kid kids son daughter grandson granddaughter niece nephew little_one "
    "year_old months_old month_old little_girl little_boy lo",
    "FISTFUL": "handful handfuls bunch load loads whole bottle box pack packet packs strip strips all "
    "full entire dozens dozen tons bucketload lots fistful several every rest bottles boxes "
    "sheet sheets blister couple_of_packs",
    "GASES": "carbon_monoxide co_alarm gas_leak co_detector co_poisoning monoxide exhaust_fumes "
    "generator_fumes boiler_fumes smell_gas smell_of_gas gas_smell car_fumes",
    "STREET": "cocaine coke crack meth mdma molly ecstasy ketamine ket heroin fentanyl lsd acid_tab "
    "spice ghb speed pills xanax bars mushrooms shrooms edible edibles opioid oxy percs "
    "percocet weed_brownie street_pills amphetamine nitazene poppers lean",
    "TENPLUS": " ".join(str(count) for count in range(8, 200))
    + " ten twelve fifteen sixteen twenty thirty forty fifty sixty hundred",
    "TOPPLE": "fell fallen fall falls falling toppled tumbled dropped rolled slipped tripped jumped "
    "plunged crashed thrown knocked pushed tipped",
    "HEIGHT": "ladder ladders roof rooftop stairs staircase steps window balcony tree scaffold "
    "scaffolding building counter worktop countertop changing_table changing_mat bed bunk "
    "bunk_bed table height wall cliff bridge cot crib couch sofa high_chair highchair pram "
    "pushchair stroller swing slide climbing_frame monkey_bars trolley shopping_cart "
    "escalator loft attic hayloft platform silo crane lorry truck backwards down_stairs "
    "storey story floor_up treehouse arms shoulders carrier",
    "HURTS": "pain pains painful hurt hurts hurting ache numb numbness tingling tingle cant cannot "
    "unable swollen broken bent bruised bruise bleeding unconscious paralyzed agony vomiting "
    "vomited screaming scream crooked deformed snapped cracked dizzy weak sore stiff pins",
    "STOREY": "first_floor second_floor third_floor fourth_floor 1st_floor 2nd_floor 3rd_floor "
    "4th_floor two_storeys two_stories three_storeys three_stories two_floors three_floors "
    "first_storey second_storey second_story third_story upstairs_window feet_onto ft_onto "
    "metres_onto meters_onto roof balcony scaffolding scaffold ladder window overpass bridge "
    "cliff terrace",
    "KNOCK": "hit hits hitting banged banging bang bumped bump smack smacked smashed smash knocked "
    "knock slammed cracked struck whacked walloped clonked bashed thumped thwacked kicked "
    "punched headbutted clipped split landed fell fallen fall clobbered conked",
    "AFTERHIT": "vomit vomiting vomited threw_up throwing_up puking puked drowsy sleepy confused dazed "
    "dizzy blurry blurred double seeing_stars_still unconscious knocked_out blacked_out "
    "passed_out slurring slurred fluid leaking unsteady wobbly groggy headache worse fit "
    "seizure pupils pupil memory repeating bleeding thinners warfarin nausea nauseous sick "
    "staggering lethargic floppy dent soft_swelling boggy woozy not_himself not_herself "
    "forgotten forgot cant_remember doesnt_remember",
    "WRECK": "crash crashed wreck collision rear_ended rearended t_boned pileup pile_up rolled_the_car "
    "rollover rolled_my_car rtc rta mva car_flipped flipped_the_car hit_by_a_car write_off "
    "totalled totaled",
    "CANTFEEL": "numb numbness tingling tingle tingly cant_feel cant_move no_feeling paralyzed "
    "cannot_feel lost_feeling pins_and_needles weak weakness electric_shocks couldnt_feel "
    "couldnt_move unable_to_move unable_to_feel not_able_to_move dont_feel wont_move "
    "no_sensation lost_sensation",
    "BONY": "leg legs arm arms wrist ankle elbow knee finger fingers thumb hand foot toe toes "
    "shoulder hip jaw forearm thigh shin collarbone bone kneecap",
    "MISSHAPEN": "bent deformed wrong_way wrong_angle funny_angle odd_angle weird_angle strange_angle "
    "right_angle facing_backwards backwards twisted_round twisted_the_wrong crooked_after "
    "out_of_place out_of_its_socket popped_out s_shape misshapen angled dangling hanging_off "
    "hanging_by",
    "STICKER": "nail knife needle rod spike fork arrow blade glass pole stick branch screw screwdriver "
    "skewer fence railing pencil pen scissors dart hook fish_hook fishhook metal shard "
    "crossbow bolt rebar stake nail_gun",
    "BODYPART": "head face eye eyes neck chest back stomach belly arm arms leg legs hand hands foot feet "
    "thigh thighs shoulder groin skull palm cheek ear buttock side ribs body skin fingers "
    "wrist lap shin ankle forearm penis genitals tummy knee abdomen torso",
    "EYEHIT": "punctured pierced stabbed scratched_deep cut_open popped burst hit_by poked_hard "
    "firework champagne_cork cork metal_shard shard splinter_of_metal glass_in ball_hit "
    "squash_ball hammered chisel grinder bleeding blood_in_front knife nail dart",
    "SCALD": "scald scalds scalded scalding burn burns burned burnt singed charred scorched",
    "HOTTHING": "boiling scalding boiled kettle hot_water hot_oil hot_tea hot_coffee hot_soup hot_drink "
    "hot_milk boiling_water oil fat grease steam saucepan chip_pan fryer deep_fryer "
    "bath_water hot_bath gravy wax_pot cuppa teapot stove oven iron straighteners "
    "hair_straighteners hob fire flame flames radiator_water bonfire radiator exhaust tar "
    "bitumen molten pressure_cooker hot_sauce custard jam caramel porridge noodles tea coffee "
    "soup ghee fireplace campfire treadmill hotplate grill bbq",
    "SPLASH": "splash splashed splashes splashing spilled spilt spill poured pour pulled tipped threw "
    "thrown sprayed squirted fell dropped knocked emptied went gone got exploded flew dripped "
    "rubbed landed",
    "SHOCK": "shock shocked shocks zapped electrocuted jolt jolted electrified",
    "CURRENT": "electric electrical electricity mains socket outlet plug live_wire wire power_line "
    "powerline cable appliance 220v 230v 240v 110v 120v 440v 11kv 415v volt volts voltage "
    "pylon third_rail electric_fence transformer current fuse_box fusebox toaster "
    "washing_machine switchboard geyser extension_lead hairdryer charger fridge microwave",
    "CAUSTIC": "bleach acid ammonia lye caustic caustic_soda drain_cleaner drain_unblocker oven_cleaner "
    "toilet_cleaner cleaner cement lime quicklime plaster_dust chemical chemicals "
    "battery_acid superglue super_glue pepper_spray tear_gas alkali solvent petrol pesticide "
    "weedkiller paint_stripper hydrogen_peroxide dishwasher_tablet laundry_pod "
    "washing_capsule disinfectant peroxide descaler brick_cleaner chlorine",
    "FLAME": "caught caught_fire catch set on in petrol gas clothes face arm arms",
    "DEEPBURN": "white leathery charred black waxy deep blistered blistering blister blisters peeling "
    "peeled third_degree huge palm_sized bigger numb weeping full_thickness infected raw "
    "all_the_way airway hoarse oozing skin_off bone painless no_feeling",
    # wider words: small ones and mothers
    "LIMP": "floppy limp flopping ragdoll rag_doll lifeless like_jelly gone_floppy unrousable "
    "unrouseable",
    "NOTDRINKING": "wont_feed not_feeding refusing_feeds refusing_to_feed refused_feeds wont_drink "
    "not_drinking refuses_to_drink refusing_to_drink refusing_fluids refusing_milk "
    "wont_take_milk wont_take_a_bottle off_feeds off_her_feeds off_his_feeds wont_nurse "
    "not_nursing wont_latch isnt_feeding hasnt_fed no_feeds hasnt_drunk not_taking_feeds "
    "not_taking_feed not_taking_milk wont_breastfeed stopped_feeding stopped_drinking "
    "refuses_feeds refuses_bottle refusing_bottle refusing_bottles refuses_all_feeds "
    "missed_feeds wont_suck not_sucking hasnt_had_a_feed not_fed wont_drink_anything "
    "havent_drunk unable_to_feed too_tired_to_feed falls_asleep_feeding refusing_breast "
    "refusing_feed refused_all wont_eat_or_drink not_eating_or_drinking poor_feeding "
    "half_feeds",
    "DRYNAPPY": "dry_nappy dry_nappies dry_diaper dry_diapers no_wet_nappy no_wet_nappies no_wet_diaper "
    "no_wet_diapers no_wees nappies_dry nappy_dry diaper_dry diapers_dry nappy_still_dry "
    "no_pee no_wee bone_dry_nappy nappies_bone_dry nappy_bone_dry nappy_been_dry "
    "diaper_been_dry nappies_are_dry diapers_are_dry nappy_is_dry hasnt_wet not_wet_a_nappy "
    "hasnt_had_a_wet havent_had_a_wet not_had_a_wet nappies_have_been_dry nappy_has_been_dry "
    "fewer_wet_nappies only_one_wet hardly_any_wet hasnt_peed hasnt_weed hasnt_wee not_peed "
    "hasnt_urinated not_passed_urine",
    "FASTER": "fast faster rapid rapidly quick quickly hard harder heavily laboured labored shallow "
    "noisy noisily struggling difficult difficulty trouble funny weird strange grunty raspy "
    "abdominal panting like_a_dog like_hes_run like_shes_run sucking whistling",
    "SLEEPY": "sleepy drowsy sleepier drowsier lethargic dozy dopey unrousable sleeping_all "
    "sleeping_constantly sleeping_more zonked listless lifeless barely_awake hardly_awake "
    "unusually_sleepy",
    "BUMPED": "bulge bulges bulging bulged swollen swelling raised sticking tense pushed puffy popping "
    "domed bubble balloon egg sunken sunk sinking dipped hollow dented caved",
    "STIFF": "stiff stiffness rigid wont_bend cant_bend unable_to_bend wont_move hurts_to_bend "
    "sore_and_stiff doesnt_bend",
    "GREENISH": "green greenish bile bilious fluorescent bright_green yellow_green neon dark_green",
    "HAZARD": "battery magnet magnets batteries pin needle nail blade glass bleach pill pills detergent "
    "pod pods poison water_beads orbeez coin screw",
    "SPOTTY": "rash rashes spots spot dots marks mark bruises bruising blotches patches purpura "
    "petechiae pinpricks speckles freckles pinprick blotch",
    "NOTFADE": "doesnt_fade doesnt_disappear doesnt_blanch dont_fade dont_disappear dont_blanch "
    "wont_fade wont_disappear wont_blanch wont_go_away_under not_fading not_fade "
    "not_blanching not_disappearing not_disappear didnt_fade didnt_disappear didnt_blanch "
    "never_fades doesnt_go_away_when doesnt_go_when dont_go_when dont_go_away_when "
    "wont_go_when doesnt_vanish dont_vanish didnt_vanish didnt_go doesnt_go_white "
    "doesnt_turn_white dont_turn_white dont_go_white doesnt_go_pale doesnt_lighten "
    "not_going_away_when doesnt_change dont_change non_blanching nonblanching doesnt_go_under "
    "didnt_go_away doesnt_go_away_with doesnt_go_away_under dont_go_away_under doesnt_go_with "
    "wont_vanish doesnt_pale refuses_to_fade no_fading no_blanching fails_to_blanch "
    "stayed_put stay_put doesnt_budge cant_make_it_fade doesnt_clear_when",
    "GUSH": "gush gushing gushed soak soaks soaking soaked pour pouring flooding flood trickle "
    "trickling leak leaking leaked leaks",
    "FEWER": "less fewer reduced decreased slowed slower weaker stopped dropped quieter not_as_much "
    "none no barely hardly cant_feel not_felt havent_felt hasnt not isnt havent wont "
    "fewer_than lack_of lessened",
    "QUIETBABY": "baby_not_moving baby_isnt_moving baby_hasnt_moved baby_stopped_moving "
    "baby_has_stopped_moving baby_not_kicking baby_isnt_kicking baby_hasnt_kicked "
    "baby_stopped_kicking baby_gone_quiet baby_has_gone_quiet baby_very_quiet baby_is_quiet "
    "baby_is_very_quiet baby_unusually_quiet baby_so_quiet baby_went_quiet baby_is_still "
    "bump_gone_quiet no_movement no_movements no_kicks no_kicking no_kick no_fetal "
    "havent_felt_baby havent_felt_the_baby havent_felt_him havent_felt_her havent_felt_it "
    "not_felt_baby not_felt_the_baby not_felt_him not_felt_her not_felt_a_kick "
    "havent_felt_a_kick cant_feel_baby cant_feel_the_baby cant_feel_my_baby cant_feel_him "
    "cant_feel_her didnt_feel_baby hasnt_moved isnt_moving stopped_moving not_moving "
    "reduced_movement reduced_movements reduced_fetal havent_felt_my_baby not_felt_my_baby "
    "havent_felt_any hasnt_kicked baby_lazy_today not_felt_any",
    "LIGHTSHOW": "flashing flashes flash lights sparkles sparkly stars spots floaters zigzags zigzag "
    "zig_zag blurred blurry blur double vision_gone lost_vision black_spots tunnel_vision "
    "dots seeing_things shimmering vision",
    "AFTERBIRTH": "postpartum post_partum gave_birth given_birth after_birth after_delivery "
    "after_giving_birth since_birth_of_my delivered had_a_baby had_my_baby had_our_baby "
    "had_the_baby after_c_section after_my_c_section post_c_section after_section "
    "after_caesarean after_cesarean days_post after_labour after_labor had_baby "
    "after_miscarriage after_termination after_abortion since_delivery",
    "BLOODSIGN": "blood bleed bleeding clots clot soaking soaked gushing pads pad hemorrhage hemorrhaging "
    "flooding pouring",
    # wider words: despair
    "BLADE": "razor razors blade blades knife scissors compass_point glass_shard cut_my cutting_my "
    "slit slitting slash slashing carve carving",
    "HARMING": "kill killing hurt hurting harm harming stab stabbing shoot shooting murder murdering "
    "strangle strangling attack attacking smother smothering shake shaking drown drowning "
    "beat beating choke choking poison poisoning punch punching slap throw throwing bash "
    "bashing maim torture hit hitting smash",
    "PERSON": "him her them someone somebody people everyone everybody others wife husband ex boss "
    "mother father mum mom dad baby son daughter kids children child brother sister neighbor "
    "neighbour partner boyfriend girlfriend roommate coworker colleague family teacher "
    "classmates stepdad stepmom man woman stranger strangers myself himself herself",
}
