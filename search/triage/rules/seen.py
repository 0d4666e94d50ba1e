"""Breath, head and mind told by what others see, without the name of any sign."""

from __future__ import annotations

from .table import Table

BREATHING = Table(
    "breathing",
    "sign",
    """
    breathe|breathing ..4 once|twice|four|five|six|4|5|6 ..1 times? ..1 every|a|per|in ..2 seconds|
        minute|min ! exercise|exercises|app|meditation|box
    using ..5 to breathe ! app|machine|cpap|straw|nose|mouth
    tripod|tripoding & breathe|breathing|lean|leaning|old|month|asthma ! camera|phone
    """,
)

CHOKING = Table(
    "choking",
    "sign",
    """
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
