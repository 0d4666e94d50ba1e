"""Trouble breathing, choking, allergic shock."""

from __future__ import annotations

from .table import Table

BREATHING = Table(
    "breathing",
    "sign",
    """
    <CANT> <VERY>? breathe|breathing
    <CANT> ..2 catch|get|take|draw ..2 air|breathe|oxygen|breaths
    <CANT> ..2 breathe ! nose|nostril|nostrils
    <TROUBLE> in|with|to|while|when? <VERY>? <MY>? breathe|breathing
    <TROUBLE> getting|catching|taking|drawing ..2 air|breathe|oxygen
    hard|harder|difficult|impossible|painful|scary|tough to|for_me_to|for_him_to|
        for_her_to <VERY>? breathe
    hard|harder|difficult|impossible to ..2 get|catch|take|draw ..3 air|breathe
    breathe|breathing <BE>? <VERY>? hard|difficult|difficulty|labored|laboured|bad|worse|worsening|
        trouble|problem|issues|shallow
    breathe|breathing <BE> ..2 fast|heavy|heavily|rapid|rapidly|quickly|funny|weird|strange|noisy !
        <RUN>
    breathe|breathing <VERY> fast|heavy|heavily|rapid|rapidly|quickly|funny|weird|strange|noisy|
        shallow|hard ! <RUN>
    fast|rapid|labored|laboured|shallow|heavy|noisy|laboring breathing ! <RUN>|exercise
    short|shortness|shortage of|on? breathe|breathing|air ! <RUN>
    shortness|short in|with breathe|breathing
    out of breathe ! <RUN>
    sob on|at|with|while exertion|rest|walking|stairs|climbing|lying
    breathless|breathlessness|dyspnea|dyspnoea|orthopnea ! <RUN>
    gasp~
    suffocat~|suffocate|asphyxiat~|smother~
    <CANT> ..2 respire
    stop~|not|isnt|wasnt|quit breathing|breathe
    not|isnt|arent|wasnt <VERY>? breathing
    not|isnt|arent|dont|doesnt|cant ..1 get|getting|have ..2 air|oxygen
    not enough air|oxygen
    starved|starving|hungry|fighting|desperate|struggling for air|breathe|oxygen
    air hunger
    <CANT> ..1 fill <MY>? lungs
    cant|couldnt breathe|take|get|draw ..2 deep|full|proper breathe
    drowning & lie|lying|lay|air|breathe|lungs|asleep|fluid
    feels|feel|feeling like ..2 drowning|strangled|suffocating|choking_on_air
    oxygen|spo2|sats|saturation|o2|pulse_ox|oximeter|sat ..5 <LOW_O2> ! <OKO2> ..3 pulse|heart|hr|
        bpm
    oxygen|spo2|sats|saturation|o2 <BE>? ..1 dropping|low|falling|dropped ! pregnancy|baby_born
    asthma attack|flare & wont|bad|severe|now|cant|emergency|worse|<NOW>
    having|has|have a|an? ..1 asthma attack
    inhaler|nebulizer|puffer|ventolin|albuterol|salbutamol ..2 <WONT> ..1 help|helping|working|
        work|doing|touching
    inhaler|nebulizer|puffer|ventolin|albuterol|salbutamol & no_relief|no_help|no_effect|
        not_working
    wheez~|wheeze|wheezy|wheezing & cant|bad|badly|severe|severely|barely|lips|blue|worse|
        struggling|speak|talk
    <CANT> finish|complete|say|get|speak|talk ..3 sentence|sentences|words_out
    <CANT> <VERY>? speak|talk & breathe|breathing|wheezing|asthma|air
    ribs|belly|stomach|tummy|neck|chest|skin ..4 sucking|suck|sucks|pulling|sunken|retracting in|
        inwards|inward
    chest heaving|retractions
    lips|lip|fingertips|fingernails|nails|mouth <BE>? ..3 blue|bluish|grey|gray|purple|blueish
    blue|bluish|grey|gray|purple ..1 lips|lip|fingertips
    turn~|went|going|gone|goes ..1 blue & breathe|breathing|air|face|baby|he|she|lips
    stridor|hyperventilat~|hyperventilate
    respiratory distress|failure|arrest
    inhaled|breathed ..3 & <CANT> ..2 breathe
    lungs ..3 filling|fill|full ..2 fluid|water|blood
    drowned|near_drowning|pulled_from_the_water
    breathing|breathe <BE>? ..2 stop|stops|stopped|stopping
    pauses in|between <MY>? breathing & baby|son|daughter|newborn|infant
    cyanosis|cyanotic
    woke|wake|wakes|waking ..3 gasping|choking_for_air|fighting_for_air
    winded ..3 talking|resting|sitting|rest|room|bathroom
    half|quarter|tiny|little|small|only ..1 breathe|breathes in|at_a_time & get|only|can
    can only|just get|take ..3 breathe|air
    puffing|panting & sitting|chair|rest|speak|talk|bed|blue|cant|still|lying
    air ..1 isnt|not|wont|doesnt|cant ..2 going|go|get|getting|coming|come|enter in|through|down
    no air ..2 going|getting|in|coming
    <CANT> <VERY>? get|draw|suck|pull|force ..2 air
    breathe ..1 getting|becoming ..1 harder|worse|difficult|shorter
    harder|worse|difficult ..1 and ..2 breathe
    struggl~|struggling|fighting|battling|straining|labouring|laboring ..3 breathe|breathing|air
    short|shortage|lack|need|needs|needing of|more? ..1 oxygen|air ! room
    breathe|breathes|breathing ..4 cant|unable ..2 talk|speak|lie|sleep
    talk|speak|sentence|sentences & breathe|breathing|puffing|panting|air & cant|barely|hardly|
        without|few
    rattl~|rattling|rattly|gurgling & breathe|breathing|chest & cant|struggling|hard|half|blue|
        fast|bad|every
    get|getting|catch ..2 breathe back ..2 & cant|couldnt|hard
    chest|lungs|throat ..2 whistling|whistles & breathe|air|fighting
    blue|grey|purple & breathe|breathing|air|struggling|gasping
    breathe|breathing ..3 <BAD_BREATH> ! nose|nostril|<RUN>|exercise|exercises|mouth
    <BAD_BREATH> ..2 breathe|breathing ! nose|nostril|<RUN>|exercise|exercises|exhaling_exercise
    <CANT> <VERY>? inhale|exhale
    <CANT> ..1 inhale|breathe_in|breathe_out
    lungs ..4 closing|collapsing|burning_and|tight|collapsed|not_working|shutting|filling
    oxygen|spo2|sats|saturation|o2 ..4 dropping|drops|dropped|low|falling & breathe|breathing|
        pneumonia|covid|dad|mom|mum|he|she|asthma|copd|im|blue|now
    <CANT> ..2 get ..1 air|breathe
    throat|chest ..3 closing & breathe|inhale
    <SUDDEN> breathlessness|breathless
    tight|tightness ..3 & puffer|inhaler & not|isnt|wont|doesnt
    cant|couldnt ..1 lie ..1 flat|down & breathe|breathing|air
    severe|bad|terrible|extreme breathing|breathe
    breathing|panting like & sitting|rest|resting|lying|bed
    """,
)

CHOKING = Table(
    "choking",
    "sign",
    """
    choke~|choking|choked ! sensation_at_night
    stuck|lodged|caught|blocking|jammed|trapped in|inside|down|my? <MY>? ..1 <THROAT>|windpipe|
        neck|food_pipe
    <THROAT>|windpipe ..2 blocked|obstructed ! snoring|sleep|nose|sinus|sinuses|ears
    food|meat|chicken|bone|pill|coin|toy|candy|steak|bread|tablet stuck|lodged|caught|wedged|
        wont_go_down ! teeth|tooth|tongue|braces|pan|nose|ear
    gag~|gagging & swallowed|coin|toy|cant_speak|talk|drooling|cough|cry|breathe|blue|marble
    heimlich
    inhaled|aspirated|breathed_in a|an|some? peanut|nut|bead|food|toy|coin|grape|button|seed|
        marble|object|bone|pin
    swallowed ..4 & gagging|drooling|choking|cant_breathe
    went_down|gone_down the|his|her|my? wrong pipe|way|tube & cant|breathe|blue|coughing
    something|object|toy|food|coin|piece|bead in|inside|down|blocking <MY>? airway|airways|windpipe
    cant|couldnt make ..1 noise|sound & airway|throat|mouth|food|swallowed|eating
    something|food|meat|bone|pill|it stuck ..2 <THROAT>|food_pipe|foodpipe|neck
    stuck ..3 cant|couldnt|unable ..2 swallow
    <CANT> ..1 swallow ..3 saliva|spit|water & stuck|food|pill|drooling|swallowed|throat|eating
    swallowed ..4 toothpick|bone|toy|coin|lego|marble|pin|needle|nail|glass|bead & stuck|throat|
        pain|cant|cough|coughing|blood|drooling
    put ..3 bead|coin|toy|marble|nut|peanut|bean|button|lego ..3 mouth & cough|coughing|breathe|
        choking|gag|gagging|wheezing
    coughing|cough|gagging|wheezing & swallowed|inhaled|bead|peanut|coin|toy & breathe|
        catch_breath|suddenly|eating|stuck
    obstructed|blocked airway|windpipe|throat
    """,
)

ANAPHYLAXIS = Table(
    "anaphylaxis",
    "sign",
    """
    <THROAT>|airway ..3 clos~|close|closed|closing|swell~|swelling|tight|tightening|tightens|
        tightness|shut|shutting|constrict~|narrowing ! sore|tonsil|tonsils|tonsillitis|strep|
        white_spots|stuffy|dry|months|years
    clos~|closing|swelling|tight|tightness of|in? <MY>? throat ! sore|tonsil|tonsils|tonsillitis|
        strep|glands|white_spots|stuffy|dry|months|years
    throat <BE>? <VERY>? swollen|puffy|swelled & ate|eating|allergic|sting|stung|breathe|breathing|
        hives|nuts|peanut|shrimp|tongue|lips|face|swallow|<SUDDEN> ! sore|strep|white_spots|tonsils
    tongue|lips|lip|mouth|face ..4 <SWELL> & ate|eat|eating|eaten|nuts|nut|peanut|peanuts|cashew|
        cashews|allergic|allergy|allergies|sting|stung|bee|wasp|shrimp|seafood|shellfish|crab|
        medicine|antibiotic|antibiotics|penicillin|amoxicillin|ibuprofen|aspirin|pill|tablet|
        injection|vaccine|hives|itchy|itching|lisinopril|egg|eggs|milk|sesame|fish|kiwi|bite|
        breathe|breathing|dizzy|wheezing|swallow|suddenly|fast
    <SWELL> ..2 tongue|lips|lip|mouth|face & ate|eat|eating|eaten|nuts|nut|peanut|peanuts|cashew|
        cashews|allergic|allergy|sting|stung|bee|wasp|shrimp|seafood|shellfish|crab|medicine|
        antibiotic|antibiotics|penicillin|amoxicillin|ibuprofen|aspirin|hives|itching|bite|breathe|
        breathing|dizzy|wheezing|swallow|suddenly|fast
    tongue ..3 swelling|swells|swelled|swollen|swell|bigger|thick ! sore|bitten|bit
    swollen|swelling|swells|swelled|thick ..2 tongue ! sore|bitten|bit
    lips ..3 swelling|swell|ballooning|swelled & <SUDDEN>|now|fast|getting|and|up|hives|eyelids|
        eyes
    swell|swelling|swelled|swollen|puffing|puffed|ballooned up & allergic|ate|eating|stung|sting|
        nuts|antibiotic|penicillin|ibuprofen|medicine|pill
    eyes|eye|eyelids ..2 swelled|swollen|swelling|swell & hives|ate|eating|allergic|stung|sting|
        ibuprofen|peanut|nuts|lips|throat|penicillin
    face|tongue|lips|mouth <BE>? tingling|tingly|itching|numb & ate|eating|peanut|peanuts|nut|nuts|
        sting|stung|allergic|hives|shrimp
    hives|welts|rash|itching & breathe|breathing|breathless|wheezing|dizzy|faint|tongue|lips ! sore|
        fever|years|months
    hives & all_over|everywhere|whole_body|entire_body|head_to_toe|covered & ate|eating|after|
        swelled|swollen|vomiting|took|taking|stung|sting|allergic
    covered in hives & wheezing|vomiting|vomit|swelling|swollen|breathe|dizzy|cough|coughing
    stung|sting|bee|wasp|hornet & throat|tongue|breathe|breathing|wheezing|faint|dizzy|collapsed|
        hives_all_over|passed_out
    allergic|allergy & cant_breathe|wheezing|throat_closing|tongue|breathing|breathe|dizzy|
        face_swelling|collapsed ! tested|test|rhinitis|pollen|season
    severe|bad|serious|major|massive|terrible allergic|allergy reaction|response
    having|have|has a|an ..1 allergic reaction
    allergic reaction & right_now|emergency|face|tongue|spreading_fast|lips_swelling|
        throat_closing|throat_tight
    anaphylactic|anaphylaxis|anaphylactoid & having|going|shock_now|now|help|epipen|reaction|think|
        he|she|ate|stung|what_to_do|what_do_i|im|hes|shes|son|daughter
    anaphylactic shock|reaction
    used|use|gave|given|giving|injected|jabbed|needed|need the|my|his|her|an|a? epipen|epinephrine|
        adrenaline
    epipen & used|second|didnt_work|not_working|coming_back|no_epipen|expired|dont_have|without
    ate|eaten|eating|eat|had ..4 allergic_to|am_allergic|is_allergic|im_allergic|hes_allergic|
        shes_allergic & swell|swelling|swollen|breathe|throat|vomiting|hives|itching|mouth|tongue|
        dizzy|tight|rash
    angioedema & throat|tongue|breathing|face|lips
    ballooned|ballooning|swelled_up|swelling_up|puffing_up|puffed_up|blew_up & face|lips|tongue|
        eyes ! toothache|tooth|years|dentist
    reaction & throat|tongue|lips|face & swelling|closing|tight|swollen|swelling_up
    severe|bad reaction & sting|peanut|nuts|bee|wasp|penicillin|antibiotic|shellfish
    face|lips|tongue|mouth|throat|eyes ..4 swelling|swells|swelled|swollen|swell|puffing|puffed &
        new|medicine|medication|pill|antibiotic|food|drug|tablet|injection|vaccine|reaction|hives|
        rash|allergy|allergic|itching ! toothache|tooth|wisdom|root|dentist|gum|gums|months|years|
        hot
    lips|tongue|throat ..4 swelling|swelling_up|swelled & fast|rapidly|quickly|throat|tongue|
        getting
    throat ..3 itchy|scratchy ..2 tight|closing|swelling & nuts|nut|almonds|ate|allergic|allergy
    allergy|allergic & ate|eaten|eating|accidentally & tight|swelling|swollen|breathe|hives|itchy|
        vomiting|throat|tongue|lips ! tested|test
    hives & spreading|breathing|faint|dizzy|lips|tongue|throat ! month|months|years
    """,
)

TABLES = (BREATHING, CHOKING, ANAPHYLAXIS)
