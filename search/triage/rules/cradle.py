"""Seriously ill children, and pregnancy, told by what a parent sees."""

from __future__ import annotations

from .table import Table

DROWSY = Table(
    "child_serious",
    "sign",
    """
    barely|hardly|wont|doesnt|not|cant|scarcely|isnt|only_just ..3 open|opens|opening|
        opened ..2 eyes ! sticky|gunk|goo|crust|crusty|pus|stuck|glued|conjunctivitis|stye|swollen|
        pollen|sunlight|pool|shampoo|sand
    nod~|nodding|doz~|dozing|drift~|drifting|drop~|dropping|falling|keeps ..3 off|asleep ..3 mid|
        middle|while|halfway|during & fever|temperature|hot|burning|sick|vomit|vomiting|rash|fell|
        hit|keeps|floppy ! homework|car|bedtime|bottle|breast
    keeps|keep|kept ..2 falling|drifting|dropping|nodding|dozing|slipping ..2 asleep|off|away &
        hard|wont|cant|fever|temperature|hot|response|sick|vomiting|head|shake|talking ! bottle|
        breast|homework|car|bedtime
    wont|doesnt|cant|not|isnt|didnt|no_longer ..3 look|follow|lift|hold|track|focus ..3 me|us|head|
        finger|toy|face & fever|limp|sleepy|slept|lies|lying|lays|floppy|hot|weight|all_day|
        vomiting|suddenly|today ! autism|milestones|milestone|squint|eye_contact|newborn_vision|
        drawing
    just|only lies|lying|lays|laying there|still|flat & wont|doesnt|not|fever|eyes|hot|isnt|sick|
        month|months|baby
    doesnt|wont|not|isnt|no|stopped ..2 react|reacting|reaction|respond|responding|
        response ..3 anything|me|us|noise|voice|touch|name|light|when ! hearing_test|solids|cream|
        antibiotic|treatment|autism
    hard|difficult|struggle|trouble|impossible ..3 get|getting ..3 response|reaction out? ! cream
    """,
    "child",
)

SOFT_SPOT = Table(
    "child_serious",
    "sign",
    """
    soft|squishy ..1 bit|part|patch|place|area|gap|dip|spot ..5 head|skull|top & <BULGY>
    """,
)

LOOKS = Table(
    "child_serious",
    "sign",
    """
    head|skull ..3 dip|gap|hollow ..5 <BULGY>
    dip|gap|hollow ..5 head|skull ..4 <BULGY> ! piercing|fell|hit
    top ..4 head ..5 <BULGY> ! hat|hit|bumped|fell|bang|banged|lice|hair
    <BULGY> ..4 top ..3 head ! hat|hit|bumped|fell|bang|banged|lice|hair
    scream~|screams|cries|cry|crying|hurts|yells|wont|cant|refuses|unable|couldnt|howls ..8 bend|
        tilt|tip|move|lift|turn|bring|put|lower|flex|push|nod ..3 head|chin|face ..2 forward|
        forwards|down|chest|pillow & <ILL>
    cant|wont|unable|refuses|couldnt ..3 look ..2 down|feet|knees|toes|stomach|chest & <ILL>
    cant|wont|unable|refuses|couldnt ..3 touch|get|put ..2 chin ..4 chest & <ILL>
    neck ..4 stiff|rigid|board|locked & <ILL> ! slept|pillow
    head ..2 thrown|arched|bent|tipped|pulled|held|throws|throwing ..1 back|backwards & <ILL>|
        scream|screams|screaming ! tantrum|milk|reflux
    went|gone|goes|going|turned|turns|turning ..3 grey|gray|blue|purple|dusky|mottled|ashen|navy !
        hair|marker|poo|poop|stool|paint|ink|sky|bruise|vegetables|dye|lolly|lollipop|candy|slush|
        icing
    mouth|lips|lip|nose ..5 blue|grey|gray|purple|dusky ..1 ring|tinge|line|circle|tint
    blue|grey|gray|purple|dusky ..1 ring|tinge|line|circle|tint ..4 mouth|lips|lip|nose
    cry|crying|cries|scream|screams|screaming ..6 high|weird|strange ..1 tone|pitch|note & <ILL>|
        fontanelle|soft_spot|limp|floppy
    uh|ugh|eh|mm|unh uh|ugh|eh|mm|unh & breathe|breathing ! nose|snore
    noise|sound|sounds|moan~|moaning|whine|whining|whimper~|groan~|groaning ..4 each|
        every ..4 breathe|breathing ! snore|snores|nose|stuffy|blocked|snotty|asleep
    havent|hasnt|not|no|hadnt ..2 changed|change ..3 wet ..2 nappy|diaper|one? & since|hours|
        yesterday|today|day|all
    last ..2 wee|pee|urine|nappy|diaper|wet ..6 <LONG_DRY> ! night|potty|training|rash
    <LONG_DRY> ..5 since ..4 wee|pee|peed|weed|wet|urine|nappy|diaper
    """,
    "child",
)

PREGNANCY = Table(
    "pregnancy",
    "sign",
    """
    bump ..5 quiet|quieter|still|asleep|lazy|silent|not_moving & today|since|day|night|usually|
        normally|hours|nothing|kicks|kick|felt|moved|moving|gone|worried ! head|knee|forehead|skin|
        elbow|arm|road|speed
    inside|in_there|in_my_belly|in_utero ..4 hasnt|not|stopped|isnt|havent ..2 stir|stirred|
        stirring|move|moved|moving|kick|kicked
    """,
)

PREGNANCY_STILL = Table(
    "pregnancy",
    "sign",
    """
    sheets|sheet|bed|knickers|underwear|pants|toilet|tissue|bath|mattress ..4 red|crimson|scarlet
    hasnt|havent|not|isnt|stopped|hardly|barely|less|no|nothing ..4 stir|stirred|stirring|wriggle|
        wriggled|wriggling|wriggles|rolls|rolling|squirming|squirms|flips|somersaults
    bump|baby|bub|he|she|little_one ..5 quiet|quieter|lazy|silent|asleep & today|since|day|night|
        usually|normally|hours|nothing ! toddler|newborn|born
    head|headache ..4 banging|splitting|pounding|throbbing|bursting|killing & eyes|lights|light|
        sparkles|silver|stars|spots|face|hands|blew|puffed|swollen|ribs|bp
    """,
    "pregnant",
)

TABLES = (DROWSY, SOFT_SPOT, LOOKS, PREGNANCY, PREGNANCY_STILL)
