"""Breath, chest, allergy, belly and the wish to die in further everyday words."""

from __future__ import annotations

from .table import Table

BREATHING = Table(
    "breathing",
    "sign",
    """
    breathe|breathing <BE>? ..2 rattly|rattling|gurgly|gurgling|crackly|raspy|gaspy|jerky & stops|
        stopping|stopped|pause|pauses|gaps|long|wake|cant|struggling|grey|blue|suddenly|fast|worse|
        dying ! snore|snores|snoring|snotty|mask
    stops|stopping|stopped|pause|pauses|pausing|gaps|gap|ages ..4 between ..2 breathe|breaths !
        meditation|app|snore|snores|exercise
    breathe|breaths ..2 every ..2 seconds|sec ! exercise|exercises|meditation|app|box|yoga|every_few
    puffed|out_of_puff|out_of_breathe|breathless|winded ..2 just|only|merely|simply|from ..2 putting|tying|
        getting|talking|brushing|dressing|eating|standing|turning ! unfit
    without|have_to|has_to|need_to ..1 stop~|stopping|pause|pausing ..2 pant|gasp|puff|breathe & walk|loo|toilet|
        room|stairs|bed|bathroom|talk|steps ! <RUN>|unfit|hill
    sleep|sleeping|slept|propped ..3 <NUMBER>|several pillows & breathe|breathless|breathing|air|suffocating
    <INHALER> ..4 done|does|did|doing nothing ! hay|hayfever|nose|sneezing
    only|just ..1 whisper & asthma|breathe|breathing|inhaler|chest|air|wheezing|throat_closing !
        laryngitis|lost_my_voice|cold|karaoke
    """,
)

CHOKING = Table(
    "choking",
    "sign",
    """
    <SMALL_THING>|food|meal|mouthful|balloon|bite & <CANT>|not|isnt|wont ..1 cry|speak|talk|cough|
        make_a_sound|breathe & face|colour|dark|blue|red|purple|throat|silent|panicking|mouth|grey|neck !
        allergy|allergic|sore|cold|flu|hoarse|teething|bottle_refusal|breast
    <SMALL_THING>|food|something|pill|tablet ..2 stuck|lodged|jammed|wedged & squeaky|whistling|gurgling|
        gurgly|panic|panicking|slapping|noises|drooling ! teeth|tooth|ear|nose|drain|dog|cat|toy_box
    balloon|something|piece|bit|toy|<SMALL_THING> ..4 down|in|across ..1 <MY> throat|windpipe & no|cant|
        couldnt|not|isnt|wont|silent|blue|gagging|drooling|dribbling|wheezing ! sore|phlegm|mucus|tickle|
        lump_feeling|tickly|hair|reflux|camera
    """,
)

ANAPHYLAXIS = Table(
    "anaphylaxis",
    "sign",
    """
    <ATE>|had|gave|given|tried|tasted|first_time|stung|dose ..8 & <TRIGGER>|takeaway|thai|chinese|dessert|
        satay|pesto|tahini & <LUMPS> & cough|coughing|drooling|drooly|hoarse|croaky|pass_out|faint|floppy|
        throat|wheezy|wheezing|vomiting|breathe|dizzy|collapsed ! cold|fever|temperature|virus|viral|
        chickenpox|measles|months|years|hand_foot|flu|reflux|sore_throat|tonsillitis
    <TRIGGER> & <WELTS> & cramps|vomiting|sick|dizzy|faint|floppy ! months|years|viral|virus|fever
    palms|scalp|soles|hands|groin|armpits|all_over ..3 itch|itching|itchy|tingling|burning & <LUMPS>|
        swelling & pass_out|faint|dizzy|breathe|throat|sick|wheezy|collapse|doom|floppy ! pregnant|weeks|
        months|eczema|scabies|liver|years
    came|come|comes|broke|broken|coming ..2 out|up ..2 in ..3 <LUMPS> & pass_out|faint|dizzy|throat|
        breathe|wheezing|wheezy|lips|tongue|vomiting|coughing|drooling ! chickenpox|measles|virus|fever|
        months|years|heat
    """,
)

CHEST_PAIN = Table(
    "chest_pain",
    "sign",
    """
    ache|pain|pressure|tightness|weight|heaviness|squeezing ..3 across|over|in ..2 front & jaw|arm|arms|
        sweat|sweating|clammy|neck|breathless|grey ! tooth|teeth|head|headache|knee|shin|thigh|ankle
    someone|somebody|elephant|truck|car|horse|lorry|bus ..2 parked|sitting|standing|sat|stood|
        kneeling|lying ..2 on ..1 me|him|her|us ! couch|lap|baby|toddler|seat|dream
    <CHESTS> ..4 <PAIN>|burning|tight|heavy & cold_sweat|cold_sweats|clammy|grey|antacid|gaviscon|rennie ! gym|cough
    ticker ..4 <PAIN>|<PRESS>|racing_and
    <CHESTS> ..2 feels|feel|feeling|felt ..5 <OBJECT> ! tattoo|gym|bench|binder
    """,
)

SEVERE_PAIN = Table(
    "severe_pain",
    "sign",
    """
    wont|cant|doesnt|dont|cannot|couldnt|refuses ..2 let|lets|bear|stand|want|have|to? ..2 anyone|
        anybody|me|us|you|doctor|him|her|touching? ..2 touch|touching|press|pressing|near|
        examine ..3 stomach|belly|abdomen|side|testicle|testicles|balls|groin ! ticklish|pregnant|cat|
        dog|ex|shy|pierced|piercing|self_conscious
    howl~|howling|scream~|screaming|bawling|wailing|yelling|sobbing|writhing & curled|doubled|balled|
        floor|bent_over|rolling & stomach|belly|abdomen|side|flank|groin|balls|back|pain ! tantrum|period|toddler_tantrum|laughing|
        grief|breakup|supermarket
    rip|rips|ripped|ripping|tear|tearing|tore|torn|split|snap|snapped|burst|give|
        popped ..3 between|inside|in|across|through ..3 shoulder_blades|shoulders|shoulderblades|chest|
        back|belly|stomach & sweat~|sweating|pain|agony|faint|bad|hurts|sick|clammy|spread|down|drenched|
        legs|moving|grey ! gym|muscle|jeans|shirt|skin|stitches|lifting|deadlift|months|years|ligament
    tearing|ripping|splitting pain|pains|agony|sensation ..3 between|in|across|through ..2 shoulders|
        shoulder_blades|shoulderblades|back|chest|belly|stomach ! muscle|gym
    kidney|flank|loin ..3 pain|pains|ache|aching & vomit|vomiting|shake|shaking|shivering|rigors|fever|chills !
        months|years
    back & belly|stomach|abdomen & <SUDDEN> & faint|fainted|dizzy|collapsed|clammy|sweating|grey ! period|
        months
    pulsing|pulsating|throbbing|pulse ..3 belly|stomach|abdomen & back|pain|faint|lump|mass ! pregnant|baby|
        lying|thin|hungry
    belly|stomach|abdomen ..3 pulsing|pulsating & back|pain|faint|lump|mass ! pregnant|baby|lying|thin|hungry
    pain|pains|agony & all_fours|hands_and_knees|hands_and_my_knees|drenched|dripping_with_sweat|
        soaked_in_sweat & stomach|belly|ribs|side|back|flank|groin|abdomen|never|worst ! yoga|plank|gym|
        labour|exercise|hot_flush|menopause|running|knee|night_sweats
    hit|hits|came ..2 him|her|me|on ..1 all_at_once|out_of_nowhere|like_a_train|in_a_second|
        out_of_the_blue|like_lightning & stomach|belly|abdomen|side|groin|flank|balls|testicle|back &
        agony|crying|screaming|howling|curled|doubled|pain|floor|touch|cant|sick ! period|tired|mood|
        grief|months|years
    """,
)

PERSISTENT_VOMITING = Table(
    "persistent_vomiting",
    "sign",
    """
    even|just|tiny|teaspoon|teaspoons|sip|sips|mouthful|spoonful|spoonfuls|drop|drops ..4 water|fluid|
        fluids|juice|tea|anything|drink|dioralyte|milk|squash ..5 come|comes|coming|came|
        bounces ..1 back|up|out ! nose
    bring|brings|bringing|brought|sicks ..1 back|up ..2 every|everything|all ! memories|phlegm|wind|topic
    sip|sips|teaspoon|water|drink|drinks|everything|anything|swallow ..10 back ..1 in|into ..1 bowl|
        bucket|toilet|sink|basin|pan ! pour|poured
    """,
)

SELF_HARM = Table(
    "self_harm",
    "sign",
    """
    count~|counted|counting|lined|lining|laid|laying ..2 out|up ..4 <PILL>|<DRUG>|paracetamols & letter|
        letters|note|notes|goodbye|tonight|die|end|ready|enough|vodka|alone|sorry ! organiser|organizer|
        dosette|holiday|trip|nurse|carer|pharmacy
    cant ..1 do ..3 life|living ..3 anymore|any_longer|any
    how many|much ..6 not|never|dont ..1 wake|wakeup ! alarm|melatonin|night_feeds|baby
    platform|tracks|bridge|ledge|edge|roof|balcony|cliff|motorway|viaduct & one_step|step_off|
        step_out|step_forward|let_go|all_over|end_it|just_jump|nobody_would|stop_hurting ! shoes|fear_of|
        phobia|blister|vertigo|tai_chi|dance
    think~|thought|thoughts|planning|want|going|ready|consider~|considering ..3 end|ending things|
        everything|my_story|all_of_it|my_time ! with|relationship|marriage|boyfriend|girlfriend|
        husband|wife|treatment|chemo|therapy_sessions|contract|pill
    rather|prefer|wish|wishing|better|wishes ..3 not|didnt|never exist|existing|existed|be_alive|live|
        wake|wakeup|be_born|born ! alarm|in_london|city|house|alone|near|baby
    everyone|everybody|family|kids|they|people|world|mum|mom|husband|wife|parents ..4 happier|better|
        relieved|fine|glad|free ..2 when|once|after ..1 i|im ..1 gone|dead|die ! holiday|shift|work
    nothing matters & over|end|done|die|gone|stop|anymore|dead
    nobody|no_one|noone would|will|ll|d ever? miss|notice|mourn me|us ! call|game|party|work
    keep|kept|started|been|cant_stop|relapsed|back_to cutting|selfharming ! out|down|corners|grass|hair|nails|
        nail|finger|thumb|weight|calories|carbs|sugar|vegetables|food|meat|pills|tablets|wood|teeth|tooth|
        back_on|gluten|dairy|alcohol|costs|onions|caffeine|salt|hours|ties|him_off|her_off
    going|gonna|wanna|want|plan~|planning|ready|decided ..2 overdose|od ! am_i|will_i|vitamin|vitamins|afraid|
        scared|caffeine|worried
    rope|noose ..4 shed|garage|attic|beam|loft|ready|rafters|banister|cupboard ! swing|climb|climbing|
        tow|dog|skipping|gym|boat
    """,
)

TABLES = (
    BREATHING,
    CHOKING,
    ANAPHYLAXIS,
    CHEST_PAIN,
    SEVERE_PAIN,
    PERSISTENT_VOMITING,
    SELF_HARM,
)
