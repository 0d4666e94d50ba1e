"""Classes of words for the rules of doses, wounds, heads, lungs and mothers."""

from __future__ import annotations

FURTHER: dict[str, str] = {
    # doses
    "MORE_DRUG": "metoprolol atenolol bisoprolol carvedilol nadolol sotalol ramipril lisinopril enalapril "
    "perindopril losartan candesartan valsartan diltiazem verapamil nifedipine felodipine clonidine "
    "doxazosin prazosin furosemide spironolactone flecainide amiodarone digitoxin apixaban rivaroxaban "
    "eliquis xarelto clopidogrel dabigatran gliclazide glimepiride glipizide glyburide glibenclamide "
    "levothyroxine thyroxine citalopram escitalopram fluoxetine paroxetine venlafaxine mirtazapine "
    "trazodone duloxetine bupropion nortriptyline dosulepin olanzapine risperidone haloperidol clozapine "
    "aripiprazole carbamazepine lamotrigine phenytoin valproate epilim keppra levetiracetam phenobarbital "
    "theophylline colchicine methotrexate baclofen tizanidine pregabalin lyrica temazepam nitrazepam "
    "alprazolam zolpidem oramorph buprenorphine suboxone subutex dihydrocodeine co_codamol cocodamol "
    "hydrocodone hydromorphone tapentadol naproxen diclofenac chloroquine hydroxychloroquine "
    "beta_blocker beta_blockers antidepressant sedative heart_pill heart_pills heart_tablet heart_tablets "
    "sleeper sleepers calpol nurofen antihistamine promethazine diphenhydramine isoniazid donepezil "
    "ropinirole levodopa sinemet thinners",
    "OFTEN": "twice thrice double doubled triple tripled quadruple quadrupled two_times three_times "
    "four_times five_times six_times seven_times eight_times nine_times ten_times 2_times 3_times "
    "4_times 5_times 6_times 7_times 8_times 9_times 10_times 2_x 3_x 4_x 5_x 6_x 10_x x_2 x_3 x_4 "
    "x_5 x_10 times_over times_too times_the times_my times_his times_her tenfold",
    "OFTENER": "three four five six seven eight nine ten twelve "
    + " ".join(str(count) for count in range(3, 60)),
    "BYMISTAKE": "mistake mistakes mistakenly accident accidentally accidently error wrongly "
    "without_thinking forgot forgotten forgetting muddled mixed_up mix_up misread absent_minded "
    "unintentionally inadvertently cant_remember dont_remember lost_track lost_count",
    "MISDOSED": "faint fainted dizzy dizziness drowsy sleepy woozy weird awful funny terrible sick ill "
    "shaky shaking sweating clammy heart pulse slow vomiting confused lightheaded light_headed "
    "groggy palpitations numb spinning floppy limp pale unsteady",
    # wounds
    "MOPS": "towel towels tea_towel tea_towels bath_towel bath_towels bandage bandages rag rags cloth "
    "cloths flannel flannels shirt shirts t_shirt t_shirts gauze dressing dressings kitchen_roll "
    "swab swabs plaster plasters pad pads",
    "GUSHES": "gush gushes gushing gushed pour pours pouring poured pump pumps pumping pumped spurt "
    "spurts spurting spurted squirt squirts squirting squirted spray sprays spraying jets jetting "
    "streaming flooding torrents",
    "REDDISH": "red crimson scarlet maroon claret",
    "HEAVES": "vomit vomits vomiting vomited sick puke pukes puking puked heave heaves heaving heaved "
    "retch retches retching retched throwing_up threw_up throws_up thrown_up chucking_up "
    "brought_up bringing_up brings_up comes_up coming_up came_up",
    "CAME_OFF": "fell fallen fall falling came_off come_off coming_off thrown crash crashed accident hit "
    "bang banged knock knocked kick kicked punch punched headbutt blow kerb curb concussion "
    "concussed fight fought mugged attacked assault rugby tackle tumbled tripped slipped bumped smashed struck landed beaten assaulted",
    "CHEMICAL": "acid alkali bleach ammonia lye caustic chlorine cement lime quicklime limewash plaster mortar "
    "concrete solvent degreaser descaler detergent disinfectant dettol thinner turps "
    "cleaner cleaners cleaning cleanser unblocker drain oven_spray petrol diesel gasoline brake_fluid "
    "antifreeze battery chemical chemicals pesticide weedkiller insecticide fertiliser fertilizer "
    "superglue pepper_spray peroxide formalin ant_spray fly_spray dishwasher washing_capsule "
    "washing_liquid laundry_pod vinegar_essence creosote resin paint_stripper hair_dye",
    "SQUIRTS": "splash splashed splashes splashing splashback squirt squirted squirts spray sprayed sprays "
    "spat spit flew flicked dripped dropped ran went gone got get blew exploded burst spilled spilt "
    "spill poured threw thrown shot popped is been rubbed wiped up under",
    # heads
    "LIFTED": "raise raises raised raising lift lifts lifted lifting hold holds held holding both "
    "stretched outstretched out_in_front overhead",
    "SINKS": "drop drops dropped dropping drift drifts drifted drifting sink sinks sank sinking fall falls "
    "fell falling flop flops flopped flopping slide slides slid sag sags sagged lags lag lower "
    "dips droops droop",
    "DRUNKEN": "drunk drunken pissed hammered wasted tipsy plastered pints beers drinks whiskies vodkas "
    "boozed sloshed",
    "LIMBS": "arms legs arm leg limbs hands body",
    # lungs
    "LUMPS": "hives hive lumps welts wheals blotches blotchy nettle_rash nettlerash red_rash red_bumps rash "
    "puffy swollen bumps",
    # mothers
    "LIVELY": "kick kicks kicking kicker kicked boxer boxing punches punching acrobat acrobatics gymnast "
    "somersault somersaults disco party football footballer wriggler wriggles wriggling wriggle wriggly "
    "dance dances dancing dancer active mad crazy wild bouncy bouncing jumpy jumping rolls rolling "
    "mover moves moving move tumbling hiccups fidget fidgety lively busy mental bonkers nuts",
    "QUIETED": "quiet quieter silent silence still stiller calm calmer nothing none lazy motionless asleep "
    "hardly barely stopped not_moving gone_quiet dead_quiet not_a_peep zilch nada no_sign lifeless",
    "LATELY": "today tonight since yesterday last_night all_day all_night this_morning this_evening "
    "this_afternoon hours now day",
    "INUTERO": "in_there inside belly bump womb stomach",
}
