"""Stroke, sudden headache, faints, confusion and fits as bystanders put them."""

from __future__ import annotations

from .table import Table

STROKE = Table(
    "stroke",
    "sign",
    """
    arm|arms|hand|hands|leg|side ..8 <SINKS> & <LIFTED> ! shoulder|rotator|cuff|tired|weights|gym|
        dumbbell|dumbbells|months|years|sleep|surgery|fracture|broke|broken|fell_off|squats|press|cast|
        plaster|let_go|phone|baby|physio|tennis|rib|weight|bed|skirt
    <LIFTED> ..3 arm|arms|hands ..6 <SINKS> ! shoulder|rotator|cuff|tired|weights|gym|dumbbell|
        dumbbells|months|years|sleep|surgery|fracture|broke|broken|squats|press|let_go|phone|baby|
        physio|tennis|boxes|weight|bed|skirt|heavy_box
    cant|couldnt|wont|doesnt|unable|not ..2 raise|lift|hold|keep ..3 both ..1 arms|hands|legs !
        shoulder|shoulders|frozen|rotator|weights|gym|months|years|arthritis|surgery|vaccine|jab|ache|
        polymyalgia|stiff|workout
    only ..2 raise|raises|lift|lifts|move|moves|hold ..2 one|left|right ..1 arm|hand|side|leg !
        shoulder|frozen|rotator|months|years|surgery|fracture|broke|broken|gym
    talk~|speak~|sound~|speaks|speech|voice ..3 like|as_if|as_though ..6 <DRUNKEN> & doesnt|hasnt|not|
        never|no|sober|teetotal|without|isnt|havent|dont|face|arm|sudden|suddenly|today|mouth ! joke|
        singing|party|years|dentist|months
    sound~|speech|voice|talks ..2 <DRUNKEN> & doesnt|hasnt|not|never|sober|teetotal|without|isnt|
        havent|dropped|dropping|face|arm|sudden|suddenly ! joke|singing|party|years
    cant|couldnt|dont|didnt ..2 understand|make_out|follow|work_out ..2 word|words|what|single ..5 &
        <KINFOLK> & mumbled|mumbling|mumbles|slur~|slurring|slurred|garbled|muddled|dropped|dropping|
        face|mouth|sudden|suddenly|nonsense|rang|phoned ! accent|english|language|doctor|letter|french|deaf|
        toddler|hearing_aid|teenager|welsh|scottish|teacher|line
    one|left|right|half ..2 side|half|corner|bit ..4 smile|mouth|face|lip|lips ..5 lower|down|drops|
        dropped|droops|sagging|wonky|not_move|doesnt_move|wont_move|not_moving|doesnt_lift|frozen|
        dead|lifeless|higher ! dentist|dental|tooth|bells|years|months|botox|braces|stye|acne|spot
    smile|grin|smiles|smiling ..5 one ..1 side|half|corner ! bells|years|months|dentist|botox|braces|
        dental|tooth|teeth|gum
    speech|talking|words ..2 not|isnt|arent|wasnt ..2 right|clear|normal|properly|coming_right !
        delay|toddler|therapy|therapist|year_old|stammer|bilingual|dentist|school|nursery|hearing
    arm|hand|leg|face ..3 went|gone|goes|feels|is|has|feeling ..2 heavy|useless|clumsy|weak|dead|
        numb & cant|couldnt|wont|slurred|words|speech|speak|talk|mouth|face|pick|button|walk & sudden|
        suddenly|today|this_morning|now|an_hour|hours_ago|minutes|minute|tonight|since ! slept|sleeping|carpal|
        months|years|gym|sciatica|jab|vaccine|fell|broke|fracture|typing|dentist
    """,
)

SEVERE_HEADACHE = Table(
    "severe_headache",
    "sign",
    """
    went ..1 pop|bang|snap|crack|boom|off ..2 in|inside ..2 head|skull|brain ! ear|ears|nose|light|idea|
        song|music|alarm
    pop|popped|bang|snap|snapped|crack|cracked|explosion|boom|firework|gunshot|thunder|cork ..2 in|inside|
        at ..4 head|skull|brain & pain|
        agony|hurts|headache|sick|vomit|vomiting|neck|worst|unbearable|light|excruciating|killing ! ear|
        ears|hit|banged|fell|exploding_head_syndrome|sleep|asleep
    grab~|grabbed|grabbing|clutch~|clutching|clutched|holding|held ..2 head & agony|vomiting|vomit|
        sick|yelled|yelling|howled|howling|writhing|dropped|floor|worst|fell_to ! fell_off|hit|banged|
        bumped|baby|hangover|ball|headphones
    <BLOW> ..4 inside|in ..1 head|skull & neck|sick|vomit|vomiting|light|unbearable|agony|worst|never|
        sudden|suddenly|excruciating|hurts ! hit_in|fell|bumped|ball|banged|sinus|hangover
    """,
)

UNRESPONSIVE = Table(
    "unresponsive",
    "event",
    """
    cant|couldnt|not|unable|wont|arent|isnt|doesnt|no ..3 get|getting|gets ..2 response|reaction|answer|
        reply|sense|anything ..2 from|out_of|out ..1 <KINFOLK> ! doctor|gp|surgery|email|emails|text|
        texts|message|messages|phone|insurance|clinic|letter|school|call|calls|whatsapp|work|hearing|
        lawyer|ex|teenager|counselling
    <KINFOLK> ..4 no|isnt_any|zero response|reaction ..3 ! text|texts|email|messages|cream|treatment|
        antibiotic|antibiotics|vaccine|medication|call|calls
    shake|shook|shaking|shout|shouted|shouting|call|called|calling|slap|slapped|pinch|pinched|poke|
        poked|rub|rubbed|rubbing ..8 just|still|only ..1 lies|lays|lying|laying|lay|sits|stares|groans|
        moans|snores|grunts ! doctor|school|phone|bed_all_day|depressed|teenager|lotion|cream
    shook|shaking|shout~|pinch~|slap~|tap~|tapped|poked|called ..3 him|her|it|them|name ..2 nothing|zilch|
        nada ! happened|phone|works
    cant|couldnt|unable|not ..2 get|make ..2 to <WAKE>|respond|answer|talk|open|move|squeeze ! mouth|toothbrush|jar|school|
        alarm|doctor|teenager|phone|work
    floor|ground|pavement & cold|grey|pale|limp|clammy|still & wont|isnt|not|cant|doesnt talk|answer|move|
        moving|wake|respond|speak|responding ! tiles|tile|shoes|slippers
    eyes ..2 stay|stays|stayed|remain|remained|kept|still|wont|dont|not ..2 shut|closed|open|opening &
        name|call|calling|called|shout|shouting|shake|shaking|shook|pinch|rubbing|flops|floppy|limp|
        respond|slap ! sticky|gunk|pollen|conjunctivitis|swollen|stye|shampoo|mascara|newborn
    arm|hand|arms|head|hands ..3 flop~|flops|flopped|flopping|drops|dropped|falls|fell ..3 & let_go|
        lift|lifted|pick|picked & eyes|name|wake|waking|call|shout|shake|asleep|answer|respond !
        shoulder|dumbbell|gym|baby_asleep|tired
    nobody|no_one|nobodys ..1 home & eyes|stare|staring|squeeze|answer|respond|floor
    wont|cant|doesnt|not|isnt|didnt ..2 squeeze|squeezing ..2 hand|fingers & eyes|wake|respond|shout|
        name|asleep|awake|talk ! stroke_years|arthritis|stress_ball
    """,
)

CONFUSION = Table(
    "confusion",
    "sign",
    """
    sun|heat|heatwave|sauna|greenhouse|hot_car|sunbathing & babbling|rambling|gibberish|nonsense|
        staggering|slurring|incoherent|raving|not_making_sense|making_no_sense|delirious ! baby|month|
        months
    type_1|type_2|type_one|type_two|t1|diabetic|insulin|hypo|diabetes & weird|odd|oddly|strange|
        aggressive|nasty|angry|giggly|vacant|spaced|stubborn|violent|swearing|glazed & shaky|sweaty|
        sweating|clammy|pale|trembling|shaking|drenched|dripping ! insurance|diet|sister_in_law|years
    <KINFOLK> ..3 thinks|believes|insists|swears|convinced|says ..6 died|dead|passed_away & <SUDDEN>|
        today|tonight|yesterday|this_morning|last_night ! doctor|vet|cat|dog
    <ELDER>|husband|wife ..6 out|outside|street|leave|wander~|wandering ..4 nightie|nightgown|pyjamas|
        underwear|3am|2am|4am|midnight ! shift|party|cat|dog|smoke|smoking|fire
    <KINFOLK> ..10 mixing_up|muddling|confusing ..3 night|nights|day|days|names & drowsy|sleepy|liver|since|
        today|fever|weak ! baby|newborn|toddler
    <KINFOLK> ..3 forgot|forgotten|forgets ..1 my|our|own name|names & <CHANGED> ! teacher|doctor|neighbour
    forgot|forgotten|forgets ..1 my|our|own name|names & <ELDER> & <CHANGED>
    <ELDER> ..3 keeps|kept|keep|started asking|looking|calling|waiting ..1 where|for ..2 her|his <ELDER>|
        husband|wife & <CHANGED>|only_started
    <KINFOLK> ..8 call~|called|calling me|us|him|her ..1 by|my ..5 name & <CHANGED>|<SUDDEN> & put|puts|
        oven|fridge|confused|fever|hot|burning|shoes|keys|asked|asking|thinks|milk ! ex|exs|affair|
        marriage|toddler|baby|gender
    <KINFOLK> ..8 put|puts|putting|found|leaves|left ..6 in|into|inside ..2 fridge|freezer|oven|
        microwave|washing_machine|bin|dishwasher|toaster & <CHANGED>|<SUDDEN> & who|name|confused|
        fever|hot|sense|blank|asked|where|recognise|recognize|cant|doesnt ! baby|toddler|recipe|tired|
        bottle|formula
    """,
)

SEIZURE = Table(
    "seizure",
    "event",
    """
    <LIMBS> ..4 jerk|jerks|jerking|twitching|jerked|shaking & hot|fever|temperature|burning_up|boiling|
        eyes|teeth|floor|stiff|blue ! shiver|shivering|shivers|cold_water|asleep|sleep|chills|coffee|
        falling_asleep|anxious|anxiety|weights|gym
    <LIMBS> ..4 going ..3 mad|crazy|everywhere|madly|haywire|berserk & floor|teeth|eyes|stiff|arched|
        clenched|talk|respond|foam|foaming|blue|colour ! itch|itching|pins|exercise|dance|rash
    teeth|jaw ..2 clenched|clamped|locked|clenching & jerk~|jerking|arched|stiff|eyes|shaking|floor|
        foam|foaming|twitching|convulsing|blue ! tmj|grind|grinding|night_guard|stress|anxiety|dentist|
        coming_down
    eyes|eyeballs ..2 went|gone|go|going|are ..2 back|up|white & jerk~|jerking|shaking|twitching|stiff|
        floppy|limp|floor
    fits|seizures|convulsions ..3 row|back_to_back|without_waking|one_after|on_the_trot
    """,
)

TABLES = (STROKE, SEVERE_HEADACHE, UNRESPONSIVE, CONFUSION, SEIZURE)
