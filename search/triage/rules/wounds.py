"""Blood, wounds and splashed eyes in the words of those who stand by."""

from __future__ import annotations

from .table import Table

BLEEDING = Table(
    "bleeding",
    "sign",
    """
    nose ..2 started|went|gone|going|goes|burst|erupted|opened|off & <GUSHES>|pinch~|pinching|
        pinched|warfarin|thinners|apixaban|eliquis|xarelto|clopidogrel|clots|bloody & minutes|hour|hours|stop|
        stopped|nothing|throat|since|still|everywhere ! runny|snot|clear|hay|hayfever|pollen|allergy|
        allergies|itching|itchy|streaming_cold|nose_running|cold_virus
    nose ..6 hasnt|wont|doesnt|not|isnt ..1 stop|stopped|stopping & warfarin|thinners|thinner|apixaban|eliquis|
        xarelto|clopidogrel|rivaroxaban|haemophilia|hemophilia|bleeder|clots ! runny|snot|clear|hay|
        hayfever|itching|itchy
    warfarin|thinners|thinner|apixaban|eliquis|xarelto|clopidogrel|rivaroxaban|haemophilia|hemophilia &
        hasnt|wont|doesnt|not|isnt|cant ..2 stop|stopped|stopping & knock~|knocked|cut|bumped|scratch|
        scratched|graze|shin|tooth|gum|lip|toe|finger ! itching|hurting|aching|throbbing|taking|take|
        taken|pain
    soak~|gone|went|going|through|used|using|filled|ruined|on ..4 <OFTENER>|two|2|several|
        all ..3 <MOPS> & <GUSHES>|bleed~|bleeding|wound|cut|leg|arm|head|nose|scalp|hand|finger|wrist|
        still_coming|keeps_coming|wont_stop|hasnt_stopped|red ! sweat|sweats|sweating|gym|shower|swim|
        swimming|pool|beach|wash|washing|laundry|vinegar|fever|pee|leak|roof|milk|breast|breasts|drinks|
        water|nappy|nappies|period_pads_month
    <OFTENER>|two|2|several ..1 <MOPS> & <GUSHES>|wont_stop|still_bleeding|keeps_bleeding ! sweat|swim|gym|
        wash|washing|milk|water|roof|nose_running
    soak~|soaked|drenched|saturated ..3 <MOPS> & cut|wound|gash|stab|scalp|bleed~|bleeding|blood ! sweat|gym|
        swim|vinegar|wash|washing|fever|pee|water
    cut|gash|wound|laceration|slice ..5 wont|hasnt|not|cant|doesnt ..1 stop|stopped|stopping & minutes|minute|
        hour|hours|pressure|blood ! itching|hurting|throbbing|aching|small|tiny|weeping|smelling|weeks
    come|comes|coming|came|gone|goes|going|soak~|seep~|bled ..2 right|straight|all|clean|
        out? ..1 through & <MOPS> & pressed|pressing|pressure|held|holding|minutes|stitches|wound|cut|
        finger|hand|arm|leg|head|blood ! sweat|milk|rain|roof|pee|water|fever|vinegar|damp|ink|period
    <REDDISH> ..3 keeps|kept|just|still|is|was|stuff|jets|streams? ..2 <GUSHES>|running_down|
        everywhere|jets ! paint|ink|nose_running|wine|hair_dye|sauce|tap|lipstick|light|eyes|beetroot
    jets|jet|spurts|fountain|squirts ..4 from|out|coming|of ..4 arm|forearm|leg|wrist|neck|hand|thigh|
        wound|cut|finger|head|foot|gash ! jacuzzi|pool|shower|hot_tub|massage
    bleeding|bled|bleeds ..1 like ..2 pig|tap|hose|river|mad|crazy|waterfall|fountain|faucet|anything
    mouth ..3 keeps|keep|kept|constantly|still ..2 fill|filling|filled|fills|full & tooth|teeth|
        extraction|gauze|socket|tonsils|tonsil|pulled|pillow|red|spit|dentist ! saliva|ulcer|ulcers|
        watery|acid|reflux|before
    cut|cuts|sliced|stabbed|stabbing|slashed|gashed|opened|ripped|tore|caught ..6 finger|fingers|thumb|
        hand|palm|wrist|arm|forearm|leg|thigh|calf|foot|toe|head|scalp|chin|lip|neck & <GUSHES>|
        wont_stop|cant_stop|not_stopping|doesnt_stop|hasnt_stopped|isnt_stopping|keeps_coming|
        still_coming|faint|woozy|tourniquet ! small|tiny|shaving|itching|hurting|throbbing|years|months|
        stop_itching|stop_throbbing|stop_hurting
    keeps|kept|starts|started ..2 <GUSHES> ..6 let_go|let_up|release|released|take_it_off|
        lift_the|take_the|move & wound|cut|hand|finger|leg|arm|palm|wrist|head|blood|red|pressure !
        milk|breast|tap|water|pus
    fistula|graft|varicose|dialysis|haemophilia|hemophilia|von_willebrand & bleed~|bleeding|blood ! years|
        bleeding_disorder|insurance|carrier|gene|test
    dressing|dressings|bandage|bandages|drain|gauze ..3 fill~|filling|full|fills ..2 blood
    blood|bleeding ..4 floor|carpet|walls|ceiling|seat|bed|sheets|mattress|pillow ! period|spots|spot|
        tiny|old|remove|stain|stains|get_out|wash
    """,
)

BLOOD_OUT = Table(
    "blood_vomit_cough",
    "sign",
    """
    <REDDISH> ..4 in|into|of|down|over ..2 bucket|bowl|basin|sick|sink|toilet|pan|bin & <HEAVES>|throat|
        liver|cirrhosis|stomach|cough|coughing ! wine|beetroot|sauce|jelly|juice|slush|curry|cordial|
        sweets|tomato|tomatoes|watermelon|dye|pee|urine|wee|wipe|period|poo|poop|bottom|bum
    bucket|bowl|basin|sick|sink|vomit|puke|pan ..5 <REDDISH> & <HEAVES>|liver|cirrhosis|stomach|
        cough|coughing ! wine|beetroot|sauce|jelly|juice|slush|curry|cordial|sweets|tomato|tomatoes|
        watermelon|dye|pee|urine|wee|poo|poop|bottom|bum|face|eyes|cheeks|throat|skin|rash|paint|
        mixing|colour_of_the
    <HEAVES> ..6 all|pure|just|only|bright|dark|its|was|is|deep <REDDISH> ! wine|beetroot|sauce|jelly|
        juice|slush|curry|face|eyes|cheeks|throat|skin|rash|tomato|bum|bottom|tongue|ear|ears|spots|
        nose|strawberries
    <REDDISH> ..3 down|over|on ..2 shirt|top|front|chin|pillow|sheets|bed|floor|carpet & <HEAVES> ! wine|
        beetroot|sauce|juice|curry|tomato|rash|itchy|spots
    <HEAVES> ..4 <REDDISH> ..2 stuff|liquid|fluid|bits|lumps|jelly|slime|water ! wine|beetroot|sauce|juice|
        slush|curry|drink|sweets
    """,
)

INJURY = Table(
    "injury",
    "event",
    """
    skull|head|forehead ..3 dented|dent|caved|boggy|squishy|sunken ..2 & <CAME_OFF>|since|bottle|bat|brick !
        newborn|born|always|hair|hat
    car|truck|van|jeep|quad|tractor|lorry|suv ..1 rolled|flipped|overturned|spun & neck|head|back|chest|
        belly|stomach|hurts|pain|numb|bleeding ! dream|years
    throat|windpipe|adams_apple|larynx|neck ..3 hit|kicked|punched|elbowed|struck|crushed|karate & voice|
        hoarse|breathe|swallow|gone|blood|crackly|swollen|speak
    eye|eyeball ..3 cut|slashed|torn|lacerated|split|slit|speared|stabbed ..4 & see|blood|vision|branch|
        glass|wire|twig|bleeding|jelly ! eyebrow|eyelid_crease|stye
    <STICKER>|saw|chainsaw|grinder|router|pitchfork|garden_fork|spade|antler|chopstick|tine|knitting_needle ..2 through ..5 foot|hand|
        leg|thigh|arm|toe|toes|finger|fingers|palm|cheek ! sock|glove|sleeve
    handlebars|handlebar|steering_wheel|seatbelt & belly|stomach|abdomen|side & hard|swollen|white|pale|
        pain|hurts|agony|bruise|bruised|sick|vomiting|tender
    clear|watery|water|straw|thin|runny|pinkish|salty ..3 stuff|fluid|liquid|drip~|dripping|trickl~|
        trickle|trickling|leak~|leaking|discharge|drops|coming ..5 ear|ears|nose|nostril & <CAME_OFF>|
        head|bike|scooter|helmet|skull ! cold|hay|hayfever|swim|swimming|shower|syringe|syringed|
        allergy|allergies|pollen|sinus|headcold|flu|ear_infection|grommets|hair|bath
    ear|ears|nose|nostril ..4 leak~|leaking|drip~|dripping|trickl~|trickling|ooz~|oozing|weep~|
        weeping|running|wet|pouring ..5 clear|watery|water|fluid|liquid|straw|thin & <CAME_OFF>|bike|
        scooter|helmet|skull ! cold|hay|hayfever|swim|swimming|shower|syringe|syringed|allergy|
        allergies|pollen|sinus|flu|ear_infection|grommets|asleep|bath
    fluid|liquid|stuff|something ..2 like_water ..5 ear|ears|nose|nostril & <CAME_OFF>|bike|helmet|skull !
        cold|hay|hayfever|swim|swimming|shower|allergy|allergies|pollen|sinus|flu|bath
    drip~|dripping|trickl~|trickling|leak~|leaking|running|coming ..3 out_of|from|out|
        of ..2 ear|ears|nose|nostril & like_water|water|clear|watery|salty & <CAME_OFF>|bike|helmet|
        skull ! cold|hay|hayfever|swim|swimming|shower|syringe|allergy|allergies|pollen|sinus|flu|
        grommets|asleep|bath
    """,
)

BURN = Table(
    "burn",
    "event",
    """
    <CHEMICAL> ..8 <SQUIRTS> ..6 eye|eyes|goggles|glasses|visor|face|cheek|eyeball ! acne|folic|
        hyaluronic|salicylic|glycolic|lactic|amino|uric|reflux|pool_swim|swimming|swam|shampoo|
        swim|mask|spa|facial|cream|serum|peel|lenses_daily|contact_lens_case|teeth|house|hoover
    eye|eyes|goggles|glasses|visor|eyeball ..6 <CHEMICAL> ..6 & sting|stings|stinging|burn|burns|
        burning|see|open|blurry|blurred|vision|red|rinsed|rinse|splash|splashed|squirted|hurts|white ! acne|
        hyaluronic|salicylic|glycolic|reflux|swim|swimming|swam|goggles_leak|shampoo|amino|smell|
        cleaner_for|spray_for_glasses|hay
    <CHEMICAL> ..6 in|into|under|behind ..3 eye|eyes|goggles|eyelid|eyeball & cant|open|see|sting|
        stinging|burning|burn|blind|vision|rinsed|rinse|red|wash|washed|hurts|pain|blurry ! swim|
        swimming|swam|shampoo|acne|serum
    hot|boiling|scalding|frying ..1 fat|oil|water|tea|coffee|grease|soup|wax|milk|gravy ..3 down|over|on|onto|
        across ..2 leg|legs|arm|arms|lap|chest|face|back|belly|stomach|foot|feet|hand|hands|neck|thigh|thighs|
        him|her|himself|herself|me ! an_empty|hair|drink|bath|soak|wash|massage|bottle|compress|run|running|rinse
    fell|fallen|rolled|stepped|tripped|sat|pushed ..2 in|into|onto|on ..3 fire|campfire|bonfire|embers|coals|
        fireplace|firepit|fire_pit|barbecue|bbq ! love|asleep
    <SQUIRTS> ..4 <CHEMICAL> ..6 eye|eyes|goggles|visor|face ! acne|hyaluronic|salicylic|glycolic|swim|
        swimming|shampoo|serum|cream|peel|mask|spa|cleaned|tidied
    """,
)

TABLES = (BLEEDING, BLOOD_OUT, INJURY, BURN)
