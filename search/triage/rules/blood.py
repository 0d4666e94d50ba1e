"""Heavy bleeding; blood vomited or coughed up."""

from __future__ import annotations

from .table import Table

BLEEDING = Table(
    "bleeding",
    "sign",
    """
    <BLEED> ..6 wont|cant|doesnt|isnt|hasnt|not|never|didnt|without|refuses_to ..2 <STOP>|clot|
        controlled|under_control|slow|slowing
    wont|cant|doesnt|isnt|couldnt|not|unable_to ..1 <STOP> ..3 <BLEED> ! crying|eating
    wont|cant|doesnt|isnt stop|stopping & nose|wound|cut|blood & <BLEED>
    <BLEED> ..2 heavy|heavily|profuse|profusely|lot|lots|badly|severe|severely|uncontrollably|
        uncontrolled|nonstop|constantly|everywhere|much|tons|buckets|through|continuously|
        like_crazy|freely ! gums|lighter
    heavy|heavily|profuse|severe|uncontrolled|massive|excessive|excessively|major|nonstop|constant|
        continuous|bad|serious|significant|unusually_heavy <VERY>? <BLEED> ! light|history
    lot|lots|loads|pools|pool|puddle|litres|liters|cups|bowl|bucket|buckets|ton|so_much|too_much|
        cupful|huge_amount|large_amount of? ..3 blood|bleeding ! tests|test|vials
    losing|lost|lose|loss of? ..3 blood ! weight
    blood ..3 pour~|pouring|spurt~|spurting|squirt~|squirting|gush~|gushing|spray~|spraying|
        everywhere|streaming|soaking|soaked|pumping|shooting|pooling|dripping_fast|all_over
    pour~|pouring|spurt~|spurting|squirting|gush~|gushing|streaming|spraying|pumping ..3 blood|
        bleeding|out_of_the_wound|from_the_wound
    wound|cut|stitches|leg|arm|hand|head|wrist|incision ..4 gush~|gushing|spurting|squirting|
        pouring ..1 ! pus|clear|water
    soak~|soaking|soaked|fill~|filling|filled|going|gone|bleed~|bleeding|change~|changing|
        through ..4 pad|pads|tampon|tampons|towel|towels ..4 hour|hourly|30_minutes|20_minutes|
        half_hour|minutes|every_hour
    soak~|soaking|soaked|bleed~|bleeding|bled ..3 through ..3 pad|pads|tampon|tampons|bandage|
        bandages|towel|towels|dressing|gauze|sheets|clothes
    soaked|soaking|soaks ..3 bandage|bandages|towel|towels|dressing|gauze & blood|bleeding|surgery|
        wound
    pad|pads|tampon|tampons ..2 hour|per_hour|an_hour|every_hour|hourly
    huge|large|big|golf_ball|fist_sized|massive|giant ..2 clot|clots & passing|bleeding|period|
        blood|vagina
    passing ..3 clots & heavy|lot|big|huge|large|hour|dizzy|faint
    nose ..2 bleed|bleeding|bleeds|bleeding|bled & wont|minutes|hour|hours|cant|heavy|heavily|
        gushing|pouring|warfarin|thinners|eliquis|xarelto|dizzy|hasnt|nonstop ! stopped
    <BLEED> ..4 for|over ..3 20|30|40|45|50|60 minutes
    nose ..2 bleed|bleeding|bleeds ..4 hour|hours
    <BLEED> & warfarin|xarelto|eliquis|thinners|hemophilia|apixaban|rivaroxaban &
        head|wont|hour|hours|hit|fell|lot
    <BLEED>|blood & dizzy|faint|fainting|light_headed|lightheaded|pale|clammy|cold & vagina|heavy|
        lot|losing|lost|toilet|bottom|rectum|period|stool|poop|bowl|pads|wound|weak
    toilet|bowl ..4 full|filled|covered ..3 blood
    full of blood ! test
    pure|bright_red|fresh|lots_of|lot_of|large_amount ..2 blood ..6 poop|stool|bottom|rectum|anus|
        toilet|butt|bum|bowel|back_passage|poo & lot|lots|pure|full|bowl|pouring|dizzy|faint
    pooping|pooing|passing|peeing|shitting|crapping ..1 pure|only|just|lots_of|lot_of blood
    black|tarry|tar_like|tar ..2 stool|stools|poop|poo|feces|bowel & tarry|weak|dizzy|faint|tar|
        sticky|pale|blood ! iron|pepto|bismuth
    deep|bad|big|huge|large|gaping cut|gash|wound|laceration & <BLEED>|bone|fat|stop|stitches|open
    cut ..3 wrist|throat|artery|neck|vein|femoral & <BLEED>|blood|spurting|deep|stop
    <BLEED> ..3 head|ear|ears|eyes & <HIT>|fell|fall|lot|hes|from
    severed|artery & <BLEED>|cut|blood
    hemorrhaging
    <BLEED> to death
    postpartum|gave_birth|giving_birth|delivery|miscarriage|abortion|surgery|tonsillectomy|
        extraction & heavy|heavily|soaking|gushing|pouring|lots|lot|wont|huge & <BLEED>|clots
    bleeding|bled out ! of_it
    blood|bleeding ..2 everywhere|all_over|like_crazy|like_mad|like_a_tap|like_a_faucet|
        like_a_fountain
    blood ..2 wont|doesnt|isnt|not|cant clot|clotting|stop
    mouth|socket|nose ..4 fill~|filling|full|fills ..2 blood
    going|went|gone|go|goes|getting through ..4 pad|pads|tampon|tampons|towel
    pad|pads|tampon|tampons ..4 hour|30_min|30_minutes|half_an_hour|hourly|20_minutes|15_minutes|
        minutes
    pad|pads|tampon|tampons ..2 an|every|each|per|1 ..1 hour
    losing|lost|loses ..3 blood
    clots|clot ..4 size|big_as|large_as & ball|egg|fist|golf|lemon|lemons|plum|orange|dizzy|palm|
        hand
    vein|artery|varicose burst|ruptured|cut|severed & blood|bleed|bleeding
    pooped|pooping|pooed|shat|passed|passing ..3 lot|lots|pure|much|large|full ..2 blood
    cut|gash|wound|chainsaw|knife|saw & bleeding|bleed|blood & badly|lots|lot|crazy|everywhere|bad|
        heavily|deep|pouring|wont|artery
    tampon|tampons|pads ..1 isnt|arent|not|cant ..1 enough|keep_up|hold
    bleeding ..3 to_death|really_bad|so_much|so_bad|so_badly|way_too_much|non_stop
    <BLEED> ..6 heavily|profusely|excessively|uncontrollably ! lighter|gums
    bleeding ..4 very|really|so|extremely ..1 heavy|bad|badly|much|heavily
    bleeding ..2 through ..3 every|bandage|bandages|all|clothes|sheets|dressing|towel|pad|pads
    stop ..2 heavy|severe|bad|deep bleeding|bleed|cut
    large_amount|large_amounts|heavy|lots|huge_amounts|big_amount of? ..3 blood|bleeding
    blood ..4 stool|poop|stools|rectum|toilet|urine & faint|dizzy|lot|lots|large|weak|pale|
        collapsed|huge|heavy|full
    period|periods ..3 heavy|heavier & soak|soaking|hour|dizzy|faint|clots|minutes|pale|flooding
    flooding & period|blood|bleeding|pads ! house|basement
    hemorrhage & now|think|having|postpartum|bleeding|severe
    cant|couldnt|unable ..2 get|make ..3 bleeding|bleed|blood ..3 stop|clot|stopped
    """,
)

BLOOD_OUT = Table(
    "blood_vomit_cough",
    "sign",
    """
    <VOMIT>|spew~|heave~ ..1 up|out? ..5 blood|bloody|red|clots
    <COUGH>|spit~|spitting|spat|spew~ ..1 up|out|of? ..4 blood|bloody|red|clot|clots|pink ! gums|
        floss|brushing|tooth|teeth
    threw|throw|throwing|brought|bring|bringing|vomited|puked|coughed|coughing|coming|came|
        spitting ..1 up|out ..5 blood|bloody|red ! brushing
    blood|bloody|clots ..3 in|with|when|while|whenever|from|on|mixed ..2 <MY>? ..1 <VOMIT>|sick|
        puke|cough|coughing|phlegm|sputum|mucus|spit|saliva|vomit ! gums|brushing|floss|nose
    <VOMIT>|sick|puke|phlegm|sputum|mucus|spit ..4 has|have|had|is|was|contains|with|all|full|
        looks|turned|of ..3 blood|bloody|red_with_blood|streaked|coffee
    blood|bloody ..1 streaked|tinged|streaks|specks ..3 phlegm|sputum|mucus|spit|cough|vomit
    blood|bloody|rusty|pink_frothy|pink|frothy_pink ..1 phlegm|sputum|vomit|spit|vomiting|cough|
        mucus|froth ! nose
    coffee ..1 ground|grounds|granules|grains ! allergy|scrub|compost|garden|drink|drank
    <VOMIT>|sick|puke|vomit & coffee|grainy & dark|brown|black|grainy|ground|grounds|like|looks
    <VOMIT> ..3 black|dark_brown|dark_red|maroon ..2 ! bean|beans
    black|dark_brown vomit|puke
    hemoptysis|hematemesis
    blood ..3 coming|comes|came|coming_up|pouring ..2 mouth & cough|coughing|vomit|vomiting|lot|
        lungs|throat
    <COUGH> & blood & phlegm|sputum|mucus|spit|up|coming|out|mouth|tissue|bright|clots|clot
    liver|varices|cirrhosis|ulcer & brought_up|vomited|vomiting|threw_up|throwing_up & blood
    blood & comes_up|coming_up|brought_up & cough|coughing|stomach|vomit|throat
    blood|bloody ..2 comes|came|coming ..1 up|out ..3 cough|coughed|coughing|vomit|throw|threw|
        sick|mouth
    sick|vomit|puke|vomited|threw ..4 full_of|mostly|pure|all|lots_of|just|only|dark|
        bright ..1 blood|red
    blood|bloody|red ..4 tissue|sink|hanky|handkerchief|napkin & cough|coughing|coughed
    <COUGH> & bright_red|blood_clots|bloody|blood ! nose|gums|brushing|toilet|stool|period
    phlegm|sputum|mucus|spit ..3 bloody|red|bloodstained|pink|rusty & cough|chest|coughing|hurts|up
    cough|coughing|coughs ..3 with|and|has|contains ..1 blood
    spit|spits|spitting|spat ..2 blood ! gums|brushing|brush|floss|tooth|teeth|dentist|extraction
    blood|bloody ..4 cough|coughing|coughed|vomit|vomiting|vomited|puke|puked|threw_up|throw_up !
        gums|nose|pressure
    <VOMIT>|cough|coughed|coughing ..3 blood
    """,
)

TABLES = (BLEEDING, BLOOD_OUT)
