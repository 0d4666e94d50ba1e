"""Breathing, choking and allergic shock in wider words: what is done, seen and heard."""

from __future__ import annotations

from .table import Table

BREATHING = Table(
    "breathing",
    "sign",
    """
    breathe|breathing|suck|sucking ..3 through|thru ..2 straw|pillow|cloth|sponge|water|wet
    <BLUE> ..2 round|around|about|near ..2 mouth|lips|nails ! marker|pen|paint
    lips|lip|fingertips|fingernails|nails|mouth ..3 dusky|ashen|cyanosed|violet|navy
    dusky|ashen|cyanosed|bluey ..1 lips|lip|fingertips|nails|face|colour|color
    lungs ..2 wont|dont|doesnt|cant|isnt|arent|not ..2 fill|filling|expand|inflate|work|working|
        open|opening|getting
    chest ..2 wont|doesnt|cant ..1 expand|rise|open
    begging|crying|desperate|heaving|hungry|starved|straining|panicking for ..1 air|breathe|oxygen
    gulping|sucking|grabbing|snatching|gasping|panting ..3 air|breathe|oxygen ! stomach|bloated|
        burp|burping
    fight~|fighting|battling ..1 for|to ..2 breathe|air|oxygen
    every|each breathe ..3 effort|struggle|fight|agony|whistles|battle|shorter|labour|chore|work|
        rattles|gurgles
    breathe|breathing ..3 agonal|gurgly|gurgling|ragged|erratic|irregular|crackly|bubbly|
        shorter_and_shorter|harder_and_harder|faster_and_faster
    <INHALER> ..3 doing nothing
    <INHALER> ..6 no|not|isnt|doesnt|didnt|wont|nothing|useless|barely|empty|hasnt|dont ..3 help|
        helping|helped|work|working|worked|touch|touching|effect|difference|relief|better|response|
        doing|done|shifting
    <INHALER> ..6 useless|empty|ran_out|run_out & tight|wheezing|wheezy|breathe|attack|asthma !
        how_do_i_tell|how_to_tell|how_do_i_know|how_to_know|how_can_i_tell
    puffs|inhaler|nebuliser|nebulizer & still|cant|no_relief|times & tight|wheezing|wheezy|breathe|
        struggling|gasping|attack|puffing ! exercise|technique|daily
    sit~|sleep|sleeping|propped|bolt upright ..4 & breathe|breathing|air|cant ! posture|desk
    cant|couldnt|unable_to ..1 lie|lay ..2 flat|down|back & breathe|breathing|suffocate|
        suffocating|drowning|air|gurgling|propped
    one|two|three|couple|few words|word ..1 at_a_time|before|between|without & breathe|breathing|
        stop|air|stopping|pause|gasp|gasping|puff
    cant|couldnt|barely|hardly|unable_to ..3 string|finish|complete|say|speak|talk ..4 breathe|
        breathing|air
    sats|spo2|oxygen|saturation|o2 ..6 <LOW_O2> ! <OKO2> ..3 pulse|heart|hr|bpm
    <LOW_O2> percent|sats|spo2|oxygen|saturation|on_room_air|on_air|on_the_oximeter|on_pulse_ox
    drop~|dropping|dropped|falling|low|crashing ..2 oxygen|spo2|sats|saturation
    winded|puffed|breathless|puffing|panting ..6 just|only|even|from|after|walking|crossing|
        getting|going ..3 sitting|room|toilet|bathroom|loo|bed|kitchen|steps|stairs_now|dressed|
        talking|standing|rest ! <RUN>|unfit
    stops|stop|stopped ..2 every ..3 & breathe|catch|air
    airway|airways|windpipe ..2 closing|closed|shut|tightening|narrowing|blocked|swelling
    asthma & wheezing|wheezy|tight|attack|flare|struggling & nothing|emergency|blue|speak|talk|
        worst|exhausted|silent|worse|cant
    silent chest
    croup & stridor|rest|blue|struggling|ribs|sucking|breathe|breathing|drooling
    noise|noisy|whistling|crowing|barking|squeaky|rasping|high_pitched ..4 breathe|breathing|
        breathes & cant|struggling|hard|ribs|blue|drooling|child|baby|son|daughter|toddler|every|
        breathes_in ! snoring|nose
    not|isnt|hardly|barely|doesnt|cant ..2 getting|get|gets|getting_in|getting_enough ..3 air|
        oxygen
    no|little|less|not_enough air|oxygen ..2 going|getting|in|reaching|coming ! conditioning
    struggl~|struggling|struggle|labouring|laboring ..4 air|breathe|breathing|oxygen
    foam|froth|frothy|pink ..3 & lungs|breathe|breathing|bubbling
    feels|feel|feeling|like ..3 suffocating|being_strangled|strangled|smothered|drowning|
        being_smothered|air_hunger|cant_get_air ! work|relationship|marriage|debt|mother_in_law
    chest|throat|neck|ribs|tummy|belly|stomach ..4 sucking|sucked|caving|pulling|drawing|pulled|
        tugging ..2 in|inward|inwards & breathe|breathing|breathes|baby|child|toddler|son|daughter|
        he|she|month|yr|year
    breathe|breathing ..4 <BIG_NUMBER> times|breaths|breathe ..1 a|per|in minute|min
    cannula|oxygen ..2 home & worse|low|struggling|breathless|blue
    out_of puff & just|only|walking|sitting|talking|loo|toilet|room|rest|stairs|heart|ankles|chest|
        blue ! <RUN>|unfit
    asthma|asthmatic|nebulised|nebulized|nebuliser|nebulizer|copd & still|worse|worsening|
        exhausted|struggling & sucking|wheezing|wheezy|tight|breathe|breathing|ribs|neck|blue|talk|
        speak|sats
    breathing|breathe fast|heavily|heavy|rapidly|quickly|hard|shallow ! <RUN>|exercise|sex|asleep|
        sleep|snore|nose
    sob since|for|now|worse|suddenly ! crying|story
    breathing|breathe ..2 like ..2 fish|dog|train|darth|drowning|marathon|run
    gurgling|rattling|laboured|gasping|agonal|raspy breathing|breathe
    turn~|turned|turning|going|went|gone blue ! marker|hair|ink|stool|poo|bruise|dye|paint|toilet
    asthma attack|exacerbation
    chest ..2 caving|heaving
    breathing|breathe ..1 is|gets|getting|feels ..1 awful|terrible|bad|hard|difficult|horrible
    <INHALER> ..2 doing|does|did nothing
    <INHALER> ..2 <NUMBER>|<BIG_NUMBER> ..1 times|puffs ! daily|a_day|day
    asthma & <NUMBER>|<BIG_NUMBER> times|puffs & still|tummy|ribs|fast|wheezing|struggling
    asthma|asthmatic & still|tummy|belly|ribs|in_and_out|struggling|speak & fast|struggling|
        wheezing|pumped|sucking|in_and_out|tight|blue
    stomach|chest|ribs ..3 in_and_out ! sex|surgery|pain
    never been ..2 short_of_breathe|breathless|this_breathless|this_short_of|so_short_of
    asthma ..3 out_of_control|uncontrolled|not_controlled & tonight|today|now|wheezing|worse
    choking for breathe|air
    sudden|suddenly|very|so|really|extremely|increasingly|more short_of_breathe|breathless
    """,
)

CHOKING = Table(
    "choking",
    "sign",
    """
    clutch~|clutching|grabbing|holding|pointing ..3 throat & cant|unable|mouth|eating|food|
        swallowed|red|blue|purple|noise|sound|breathe|speak|cough|panic|panicking|cry|put
    put|had|has|got ..6 mouth & <CANT>|not|isnt ..1 cry|breathe|cough|speak|talk|make_a_sound
    swallowed|inhaled|sucked|gulped|eating|ate|chewing|eaten|sucking & <CANT>|not|isnt|
        stopped ..2 speak|talk|breathe|cough|cry|breathing ! spicy
    swallowed|inhaled|sucked|gulped|eating|ate|chewing|swallowing|swallow|eaten & blue|purple|
        drooling|gagging|gasping|noisy_breathing|stridor ! teething|fists|fist|hands|ink|lolly|
        icing
    stuck|lodged|caught|wedged|jammed|trapped ..4 throat|windpipe|airway|foodpipe|food_pipe|neck|
        back_of_throat|gorge ! phlegm|mucus|lump_feeling|emotion
    throat|windpipe|airway ..4 stuck|lodged|caught|wedged|jammed|trapped ! phlegm|mucus
    went|gone|go|going down ..3 wrong way|hole|pipe|tube & coughing|cough|breathe|blue|cant|
        gasping|red|speak|wheezing
    food|meat|steak|chicken|bread|bone|pill|tablet|sweet|candy|grape|nut|coin|toy|dumpling|rice|
        apple|carrot|sausage ..6 stuck|lodged|wedged|wont_go_down|not_going_down|wont_budge|jammed|
        blocking & throat|chest|gullet|swallow|drooling|spit|saliva|breathe|speak|cough|gagging|
        retching|neck|windpipe|talk ! teeth|tooth
    back_slaps|back_blows|slaps|thrusts & choking|choked|stuck|throat|airway ! back_pain
    cant|couldnt|unable_to|not_able_to ..1 swallow ..3 own|spit|saliva ..1 ! sore
    <CANT> swallow ..2 and? ..2 drooling|dribbling ! teething
    cough|gag|gagging|retching|spluttering ..6 & something|lego|bead|marble|coin|peanut|grape|toy|
        battery|popcorn|nut|sweet|bone|piece & throat|swallowed|mouth|stuck|inhaled|breathe
    windpipe|airway ! infection|scan|surgery|scope|sleep_apnea|narrow_since
    <CANT> ..2 get|dislodge|shift|remove|bring|cough ..4 out|up ..4 throat|airway|windpipe
    gag~|gagging|retching on a|the|his|her|some? grape|food|meat|bone|coin|toy|pill|sweet|bread|
        apple|nut|meal|dinner
    went|gone|go|going down ..1 wrong & coughing|cough|blue|breathe|red|gasping|cant|choking|
        wheezing
    coughing|cough|spluttering & blue|purple & peanut|nut|food|swallowed|inhaled|eating|grape|coin|
        toy|bead|sweet
    hand|hands ..2 throat|neck & cant|couldnt|eating|food|speak|talk|cough|breathe|meal|dinner|
        suddenly ! sore|massage|rash|thyroid
    swallowed|inhaled|sucked ..4 & cant|couldnt|unable ..1 make|speak|talk|breathe|cough
    food|something|meat|bone|pill in|down <MY>? throat|windpipe|airway|gullet & cant|couldnt|
        unable|not breathe|speak|talk|cough|swallow
    <CANT> breathe & food|something|bone|pill|coin|meat in|stuck|down|lodged ..2 throat|windpipe|
        airway
    swallowed|inhaled|gulped|sucked & wheezing|wheeze|wheezy|stridor ! peanut_allergy|smoke|
        cigarette|fumes|gas
    coughing|cough ..4 inhaling|inhaled|swallowing|breathing_in a ..2 nut|peanut|bead|coin|pin|
        bone|seed|toy|grape|cap|tooth
    gagging|gag|retching & red|purple|blue|banana|piece|chunk|grape|food|feeding|ate|eating & baby|
        he|she|him|her|son|daughter|toddler|infant|after|kid ! brushing|toothbrush|smell|
        reflux_daily|picky|refuses
    choking for breathe|air
    """,
)

ANAPHYLAXIS = Table(
    "anaphylaxis",
    "sign",
    """
    <ORAL> ..5 <SWELL> & <TRIGGER> ! dentist|dental|tooth|root|months|years|filler|wisdom
    <SWELL> ..4 <ORAL> & <TRIGGER> ! dentist|dental|tooth|root|months|years|filler|wisdom
    tongue|lips|lip|mouth|uvula ..5 <SWELL> & <HIVES>|breathe|breathing|wheezing|wheezy|voice|
        swallow|hoarse|drool|drooling|throat|suddenly|<SUDDEN> ! dentist|tooth|months|years|
        sore_throat|tonsil|tonsils
    tongue ..4 <SWELL> ! bitten|bit|sore|ulcer|white|months|years
    <SWELL> ..2 tongue ! bitten|bit|sore|ulcer|white|months|years
    eyes|eye|eyelids|face|head|ears ..4 <SWELL>|shut|closed & <TRIGGER> & breathe|breathing|lips|
        throat|hives|faint|dizzy|rash|itchy|tongue|fast|suddenly|whole|covered|wheezing|sick ! hay
    throat|airway ..4 tight|tightening|closing|close|closed|constricting|swelling|swollen|shut|
        narrowing|itchy|lump|funny|scratchy & <TRIGGER> ! sore|strep|tonsil|tonsils|months|years|
        pollen|hay
    <WELTS> ..6 everywhere|all_over|whole|head_to_toe|spreading|body|covered & <TRIGGER>|breathe|
        breathing|dizzy|faint|vomiting|vomited|sick|lips|tongue|face|throat|wheezing|tight|chest !
        months|years|viral|chickenpox|eczema|fade
    covered|broke|broken|come|came|coming ..3 <WELTS> & <TRIGGER>|breathe|breathing|dizzy|faint|
        vomiting|lips|tongue|face|throat|wheezing|swelling ! months|years|virus|chickenpox
    <TRIGGER> & wheezing|wheezy|breathless|breathe|collapsed|fainted|light_headed|lightheaded|
        passed_out & <HIVES>|itchy|itching|swelling|swollen|rash|allergic|allergy|flushed|red !
        exercise|months|years|pollen
    stung|sting|wasp|bee|hornet|fire_ants|jellyfish & throat|tongue|lips|breathe|breathing|
        wheezing|faint|dizzy|collapsed|face|light_headed|lightheaded|all_over|hives|sick|vomiting|
        swallow ! old|years|last
    allergic|allergy|allergies & <ATE>|had|given|gave|tasted|bit_of|touched & swelling|swollen|
        breathe|breathing|hives|vomiting|throat|tongue|lips|wheezing|cough|coughing|faint|itchy|
        rash|pale|floppy|tight ! tested|test|pollen
    peanut|peanuts|nut|nuts|cashew|sesame|shellfish|prawn|prawns|shrimp|egg|milk|fish allergy|
        allergic & <ATE>|cookie|biscuit|cake|sauce|curry|just|accidentally|by_accident & swelling|
        breathe|hives|wheezing|cough|coughing|vomiting|lips|face|throat|pale|rash|itchy|tight|dizzy
    reaction ..4 & cant|hard|trouble|difficulty|struggling & breathe|swallow|breathing|speak
    voice ..3 hoarse|croaky|squeaky|raspy|changed|going & swelling|swollen|hives|lips|tongue|
        <TRIGGER> ! cold|months|weeks|flu
    epipen|auvi_q|anapen|adrenaline_pen ! expire|storage|travel|prescribe|carry|carries|carried|
        carrying|trainer|refill|renew|luggage|replacement|nursery|camp|prescribed|prescription|
        how_long|school|flight|plane|cost|price|where_can
    lump|tightness|tight|squeezing ..3 throat & hives|welts|lips|tongue|swelling|rash & <TRIGGER>|
        minutes|after|since
    <HIVES> ..6 everywhere|all_over|whole|head_to_toe|spreading|body|covered & breathe|breathing|
        dizzy|faint|vomited|lips|tongue|throat|wheezing|tight ! sore|years|months|viral|fever
    anaphylaxis ! risk|history|previous|had|past|vaccine|what|how|carry|could|cause|causes|from|
        prevent|plan|like
    eyes|face|eyelids|lips ..2 <SWELL>|shut & after|from <TRIGGER> ! hay|pollen|months|years|
        dentist|tooth
    allergic|allergy ..3 bees|bee|wasps|wasp|nuts|peanuts|penicillin|shellfish|prawns & stung|
        sting|ate|eaten|swallowed|took|had ! tested|vaccine|months|years
    """,
)

TABLES = (BREATHING, CHOKING, ANAPHYLAXIS)
