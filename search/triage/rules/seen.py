"""Breath, head and mind told by what others see, without the name of any sign."""

from __future__ import annotations

from .table import Table

BREATHING = Table(
    "breathing",
    "sign",
    """
    breathe|breathing ..4 once|twice|four|five|six|4|5|6 ..1 times? ..1 every|a|per|in ..2 seconds|
        minute|min ! exercise|exercises|app|meditation|box
    <CANT> ..1 talk|speak & chest_infection|asthma|asthmatic|copd|pneumonia|stairs|winded|puffed
    suffocation|suffocated
    stop~|stopping|pause~|pausing|break ..4 mid|middle|halfway|between ..2 word|words|sentence|
        sentences & breathe|air|wheezing|panting|puffing|gasping|breathing
    mid|half|between ..1 word|words|sentence|sentences & air|breathe|breathing|wheezing|puffing
    suck~|sucking|gulp~|gulping|gasp~|gasping|snatch~|drag~ ..2 in ..1 air|breathe ! cheeks|stomach
    breathe|air ..2 not|isnt|wont|doesnt ..2 coming|come|sufficient|full|proper|complete|enough
    not|cant|isnt|without|unable ..4 proper|full|complete ..1 breathe|air
    no|less|little|lack air|breathe & open|opening|opened|windows|window|fan|saying|says|telling
    using ..5 to breathe ! app|machine|cpap|straw|nose|mouth
    tripod|tripoding & breathe|breathing|lean|leaning|old|month|asthma ! camera|phone
    """,
)

CHOKING = Table(
    "choking",
    "sign",
    """
    hands ..3 throat|neck & <AT_TABLE>|eyes|bulging & peep|sound|face|cant|talk|bulging|blue|word
    clutch~|grab~|grabbing|hold~|held|point~ ..3 throat|neck & <AT_TABLE>|<SMALL_THING>|mouth &
        cant|couldnt|unable|nothing|no|silent|face|red|blue|purple|dark|panic|panicking|suddenly !
        ache|stiff|slept|posture|massage|sore|toothache
    no|not|isnt|wasnt|cant|couldnt|without|arent ..2 make|makes|made|making ..3 sound|sounds|
        noise & <AT_TABLE>|<SMALL_THING>|mouth|throat|neck ! walks|shoes|fridge|fan
    make|makes|made|making no ..1 sound|sounds|noise & <AT_TABLE>|<SMALL_THING>|mouth|throat|neck !
        walks|shoes|fridge|fan
    no|not_a ..1 sound|noise|voice|air ..3 comes|coming|came|come out|up? & <AT_TABLE>|
        <SMALL_THING>|mouth|throat|neck ! laryngitis|hoarse|cold
    nothing ..2 comes|coming|came|come ..1 out|up? & talk|speak|cough|cry|scream|breathe &
        <AT_TABLE>|<SMALL_THING>|mouth|throat|neck
    silent|no_sound|no_noise|soundless|without_a_sound & <AT_TABLE>|<SMALL_THING>|mouth & colour|
        color|blue|red|purple|dark|open|grabbing|holding|throat|suddenly
    down ..2 wrong way|hole|pipe|tube & sound|noise|silent|colour|color|cry
    """,
)

ANAPHYLAXIS = Table(
    "anaphylaxis",
    "sign",
    """
    lips|lip|tongue|face|eyes|eyelids ..3 like|size_of|as_big_as ..2 sausage|sausages|balloon|
        balloons|football|boxer|boxers|slug|slugs|melon|golf|plum|plums & <TRIGGER>|since|after !
        dentist|filler|tooth|chapped|months|years
    tongue ..4 too big|large|thick|fat ..3 mouth ! months|years|sore|snore|apnea
    """,
)

CHEST_PAIN = Table(
    "chest_pain",
    "sign",
    """
    belt|band|strap|corset|rope|vice|vise ..4 tight~|tightened|tightening|squeeze~|
        squeezing ..3 round|around ..2 me|him|her|us & <ALARMED> ! seat|resistance|exercise
    chest|breastbone|sternum ..5 gripe|griping|grip|gripping|cramp|cramps|twinge|knot & <ALARMED>
    gripe|griping|grip|gripping|cramp|cramps|twinge|knot ..4 chest|breastbone|sternum & <ALARMED>
    retrosternal|substernal|precordial ..2 <PAIN>|<PRESS>|discomfort
    <PAIN>|<PRESS> ..4 radiating|radiates|radiated ..4 arm|jaw|shoulder|neck ! years|sciatica|disc
    between ..1 breasts|boobs|nipples & <PAIN>|<PRESS>|iron|ironing|burning|crushing & <ALARMED>|
        wet
    someone|somebody|something|elephant|truck|horse|foot|weight|brick|bricks ..2 standing|stood|
        sitting|sat|stamping|kneeling|parked|pressing|leaning ..3 breastbone|sternum|ribs|ribcage|
        chest
    """,
)

STROKE = Table(
    "stroke",
    "sign",
    """
    half|part|bottom|top|left|right|side ..5 see|vision|sight ..4 black|gone|missing|dark|blank|
        grey ! months|years|cataract|glasses
    tongue ..3 twist~|twisting|twisted|heavy|thick|rolling|stuck|curling & talk|talks|talking|
        speak|speaks|words|hold|arm|hand|face ! tongue_tie|bottle|breast|ate|eating|mango|nuts
    leg|arm ..6 gave|gives|giving|buckled ..1 out|way|under & hand|face|letters|words|speech|eye|
        arm ! years|months|gym|squats|fell
    eyelid|lip|lips|mouth|cheek|face ..6 hang|hangs|hung ..1 down|low|lower|loose ! years|months|
        born
    wrong letters|keys|buttons|words & hand|arm|leg|face|side ! autocorrect|months|years
    write|writing|wrote|type|typing|text|texting ..4 nonsense|gibberish|scribbles|jumbled|properly|
        straight & hand|arm|face|side|leg|<SUDDEN> ! months|years|carpal
    <CANT> ..2 hold|grip|lift|carry ..2 glass|cup|spoon|pen|phone|plate|mug & tongue|talk|talks|
        talking|speech|mouth|face|twisting|slurring ! arthritis|months|years
    marbles|cotton_wool|cotton ..3 mouth & talk|talking|spoke|speak|speech|voice|sounds|sounded|
        words ! dentist|dental|dry
    mouth ..3 marbles|cotton_wool & talk|talking|spoke|speak|speech|voice|sounds|sounded|words !
        dentist|dental|dry
    slid|slipped|fell|dropped|falls|slides ..2 of|from ..2 hand|hands|fingers|grip & cant|couldnt|
        wouldnt|wont ..4 pick|hold|grip|lift|grasp ! arthritis|butter|years|months
    arm|leg|hand|foot|fingers ..3 stopped|wont|doesnt|isnt|not ..2 listen|listening|obey|obeying|
        do_what|doing_what ! months|years|toddler|typing
    """,
)

SEVERE_HEADACHE = Table(
    "severe_headache",
    "sign",
    """
    head|skull ..5 felt|feels|feel|like|as_if|as_though ..6 <BLOW> & <SUDDEN>|never|worst|floor|
        knees|collapsed|vomiting|vomit|sick|neck|stiff|light|second|seconds|worse|dropped ! helmet|
        hangover|sinus|cold|months|years
    felt|feels|feel|like|as_if|as_though ..5 <BLOW> ..7 head|skull & <SUDDEN>|never|worst|floor|
        knees|collapsed|vomiting|vomit|sick|neck|stiff|light|second|seconds|worse|dropped ! helmet|
        hangover|sinus|cold|months|years
    head|brain|skull ..4 tore|tear|tearing|torn|ripped|ripping|burst|popped|exploded & vomiting|
        vomit|scream|screamed|screaming|floor|collapsed|light|neck|sick ! cold|sinus|hangover
    grab~|grabbed|grabbing|clutch~|clutching|holding|held ..2 head & scream|screamed|screaming|
        collapsed|<SUDDEN> ! fell|hit|banged|bumped
    never ..2 get|gets|got|suffer|suffered|have ..2 headache|headaches & this|now|today & <SUDDEN>|
        worst|floor|sit|sat|vomiting|vomit|stiff|light|neck|pavement
    never ..2 known|felt|had|experienced ..2 pain|pains|anything ..3 like & head|skull ! tooth|ear
    never ..2 known|felt|had|experienced such|this ..2 pain|pains & head|skull ! tooth|ear
    head|skull|headache & agony|<PAINS>|killing & space_of_a|in_a_second|split_second|one_second|
        next_second|like_a_switch|one_go|out_of_nowhere ! hit|fell|banged|bumped
    skull & agony|<PAINS>|killing & <SUDDEN> ! hit|fell|banged|bumped
    head|headache|skull & lifting|weights|sex|orgasm|climax|straining|toilet & <SUDDEN>|worst|
        never|came_on|burst|explode|exploded & <PAINS>|agony|pain|headache ! months|years
    """,
)

UNRESPONSIVE = Table(
    "unresponsive",
    "event",
    """
    shake|shaking|shook|call|calling|called|shout|shouting|pinch|pinched ..8 barely|hardly|wont|
        doesnt|didnt|scarcely|only_just ..4 eyes|stir|stirs|moan|moans|groans|respond|responds !
        phone|doctor|surgery
    barely|hardly|wont|doesnt|didnt|scarcely|only_just ..2 open|opens|opened ..2 eyes & shake|
        shaking|shook|call|calling|shout|shouting|pinch|name|limp|floppy|breathing ! sticky|gunk|
        crust|pus|conjunctivitis|swollen|bright
    goes|going|went|go lights_out
    doesnt|wont|didnt|not|isnt|no ..2 answer|answering|react|reply|reacting & yell|yelling|yelled|
        loud|loudly|slap|slapped|splash|splashed|tap|tapped ! teacher|phone|door
    no matter ..6 yell|shout|shake|loud|call|slap & answer|wake|respond|react|move ! sleep_through
    slid|slipped|slumped|sagged|toppled|fell ..2 off|from|down|out ..3 chair|sofa|toilet|seat|
        stool|bench|wheelchair & answer|respond|wake|talk|limp|grey|eyes
    greying|graying|whiting|blanking|grey|gray out & floor|carpet|woke|waking|stand|twice|times|
        today
    woke|wake|waking|wakes|came_to|come_to|found_myself ..3 on|in ..3 floor|carpet|ground|tiles|
        hallway|pavement|grass ! slept|sleepover|mattress|party|camping|tent
    everything|vision|world|room|sight ..2 went|goes|going|turned ..1 black|dark|white|grey &
        floor|woke|ground|came|fell|collapsed|legs ! power|lights_off
    """,
)

CONFUSION = Table(
    "confusion",
    "sign",
    """
    <KINFOLK> ..10 call~|called|calling me|us|him|her ..1 by ..6 name & <CHANGED> ! ex|exs|affair|
        bed|marriage|cheating|boss
    <KINFOLK> ..10 call~|called|calling me|us|him|her ..2 wrong|mum|mom|mummy|daddy|mother & name|
        <CHANGED> & <CHANGED> ! ex|exs|toddler|baby|gender
    <KINFOLK> ..6 put|puts|putting|found|leaves|left|tried ..6 in|into ..2 fridge|freezer|oven|
        microwave|washing_machine|bin|dishwasher|toaster & <CHANGED> ! baby|toddler|recipe|tired
    <KINFOLK> ..8 wander~|wandering|pacing ..6 house|street|road|garden|nightie|pyjamas|outside|
        corridor|round|around & <CHANGED> ! toddler|cat|dog|eye|mind
    <KINFOLK> ..6 lost ..6 own|bathroom|bathrooms|toilet|house|home|street|way|every_day &
        <CHANGED>|stranger|new ! weight|job|baby|appetite|virginity
    <KINFOLK> ..6 asking|asks|looking|waiting|calling|shouting for ..8 died|dead|passed_away|
        years_ago & <CHANGED>
    <KINFOLK> ..8 know|knows|tell|tells ..2 night|day ..1 from|or ..2 day|night ! baby|newborn
    pull~|pulling|pick~|picking|pluck~|plucking ..1 at ..2 clothes|clothing|sheets|blanket|
        bedclothes|air|bedding & <KINFOLK> & <CHANGED> ! toddler|baby
    pick~|picking|grab~|pluck~|plucking|catch~|catching|swat~|swatting ..3 invisible|imaginary|
        thin_air|threads|nothing_there
    <KINFOLK> ..8 dressed|ready|leaving|waiting ..3 for ..2 work|school|church|bus & retired|3am|
        2am|4am|midnight|night & <CHANGED>|retired ! shift|nurse
    <KINFOLK> ..8 swear~|swearing|shout~|shouting|yelling|hitting|aggressive|agitated|violent &
        <CHANGED> & not_like|never_like|out_of_character|hospital|uti|infection|infected|fever|who
    <KINFOLK> ..8 who|that isnt|wasnt|arent|werent there ! work|school|appointment
    look~|looking|stares|staring|stared ..2 at_me|at_us|at_him|at_her|through_me ..2 like|as_if|
        as_though ..4 stranger|strangers|dont_know_me|doesnt_know_me ! toddler|baby|teenager
    <KINFOLK> ..6 doesnt|dont|cant|forgot|forgotten|couldnt ..2 know|remember|out|
        how ..2 how ..2 to? use|dress|work|open|eat|walk|hold|turn|get & <CHANGED>|<SUDDEN> !
        toddler|baby|app|website
    <KINFOLK> ..4 was|were ..4 sharp|lucid|with_it|compos_mentis|right_as_rain|all_there|
        on_the_ball ..2 yesterday|this_morning|last_night|last_week|until|earlier|before ! price
    <KINFOLK> ..6 wearing|dressed|put|puts|putting ..4 on ..3 head|backwards|over_his|over_her|
        wrong_way & <CHANGED>|sugar ! toddler|hat|son|daughter|helmet
    <KINFOLK> ..8 tried|trying|tries ..4 pay|open|eat|drink|feed|answer|leave ..3 wall|window|
        remote|tv|soap|paper|napkin|milkman|mirror & <CHANGED>|isnt_there|wasnt_there|<SUDDEN> !
        toddler|baby
    """,
)

SEIZURE = Table(
    "seizure",
    "event",
    """
    body|arms|legs|limbs|he|she ..5 jolting|jolted|spasming|flapping|thrashing|jerking|
        shaking ..4 floor|ground|bed|carpet & wont|doesnt|not|eyes|look|answer|stiff|hear|respond !
        tantrum|cold
    jerking|jerked|twitching|twitched|shaking & smacked|smacking|turned_to|drooled|know_us|know_me|
        knew_us|knew_me ! cold
    head|eyes ..2 turned|turning|pulled|twisted|deviated ..3 side|left|right & jerking|jerked|
        twitching|shaking|stiff
    attack|attacks|episode|episodes & epilepsy|epileptic|seizures & today|now|row|three|two|3|4|
        between|hour ! panic|years
    fit|seizure|convulsion ..2 for ..3 minute|minutes|second|seconds|hour|ages|first_time ! gym|
        clothes|run|walk|jog
    having|has|had|having_had ..1 a|another fit again|now|today|tonight|just_now
    """,
)

TABLES = (
    BREATHING,
    CHOKING,
    ANAPHYLAXIS,
    CHEST_PAIN,
    STROKE,
    SEVERE_HEADACHE,
    UNRESPONSIVE,
    CONFUSION,
    SEIZURE,
)
