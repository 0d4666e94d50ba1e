"""Stroke, sudden headache, fainting, confusion, seizures."""

from __future__ import annotations

from .table import Table

STROKE = Table(
    "stroke",
    "sign",
    """
    <FACE>|side_of_face|eye ..4 droop~|drooping|droopy|drooped|dropping|dropped|sagging|saggy|sag|
        crooked|lopsided|slanted|uneven|hanging|melting|twisted|fallen|sliding|slack ! born|birth|
        childhood|bells|eyelid_twitch
    droop~|drooping|droopy|sagging|crooked|lopsided|twisted ..2 face|mouth|smile|side
    face|mouth|lips|cheek ..3 numb|numbness|paralyzed|weak|weakness|lost_feeling|dead & side|half|
        left|right|arm|speech|<SUDDEN>
    numb|numbness|paralyzed|paralysis|weakness ..3 side|half ..2 <MY>? face
    <CANT> ..1 smile|close_one_eye|move_my_face
    slur~|slurred|slurring|slurry & speech|words|speak|speaking|talk|talking|his|her|my|he|she|
        face|arm|now|suddenly ! drunk|drinking
    speech|words|talking|talk <BE>? ..3 slur~|slurred|slurring|garbled|jumbled|funny|gibberish|
        mumbled|unclear|wrong|weird|strange|messed_up|mixed_up|off|slow ! delay|toddler|therapy|
        2_year_old|3_year_old
    talks|talk|talking|speak|speaking|speaks <VERY>? ..1 gibberish|slurred
    garbled|jumbled|slurred speech|words
    words|speech ..2 come|coming|came ..1 out? ..1 wrong|garbled|jumbled|funny|mixed|slurred|weird
    <SUDDEN> & <CANT>|trouble|difficulty ..2 speak|speaking|talk|talking|understand|understanding|
        say|find|see|walk|walking|move|moving|stand
    <CANT> ..1 speak|talk|find|say|form|get ..1 words|properly|right|correctly|clearly|straight !
        english|language|french|breathe|throat|voice|jaw|tmj|walk
    <CANT> <VERY>? speak|talk & arm|face|mouth|leg|side|stroke|<SUDDEN>|weak ! jaw|tmj|throat|
        tonsil|hoarse|sore
    aphasia & <SUDDEN>|now
    <SUDDEN> ..3 numb|numbness|weakness|weak|paralyzed|paralysis|tingling ..8 arm|arms|leg|legs|
        side|face|hand|body ! sleeping_on|slept_on|asleep
    numb|numbness|weakness|weak|paralyzed|paralysis|heavy|tingling|dead & <SUDDEN> & arm|arms|leg|
        legs|side|face|hand|body ! slept_on|sleeping_on|lying_on
    <SIDE> ..4 body|face|side|arm|leg|him|her|me|my? ..2 <NUMB> ! slept|sleeping|sitting|wrist|
        carpal|sciatica|weeks|months|years|tooth
    one|left|right|whole|entire side|half|arm|leg|hand ..4 went|gone|goes|is|feels|got|became|has|
        are ..2 numb|weak|paralyzed|limp|dead ! slept|sleeping|sitting|months|years|weeks|
        gradually|carpal|night|typing|gym|cycle|shot|vaccine|tennis|carrying
    half|side of|my? ..2 face|body ..2 numb|weak|paralyzed|limp|dead|drooping|frozen ! dentist
    numb|numbness|weakness|weak|paralyzed|paralysis|limp ..2 on|in|down|of|over ..2 one|left|right|
        half|entire|whole side|half|arm_and_leg|arm_and_face|side_of_body ! slept|months|years
    numb|numbness|weakness|weak|paralyzed|limp ..1 on|in|down|of one side
    one side ..4 numb|weak|paralyzed|numbness|weakness|drooping|droopy|dead|limp
    arm ..1 and|plus ..2 leg ..4 numb|weak|paralyzed|numbness|weakness|limp|heavy ! months|years
    numb|weak|numbness|weakness|paralyzed|paralysis ..4 arm and ..1 leg ! months|years
    <CANT> <VERY>? lift|move|raise|use|feel ..2 <SIDE>|arm|leg|hand ..1 arm|leg|hand|side|body? !
        fell|fall|broke|broken|injury|shoulder|pain|crash|accident|sprain|surgery|hurt|hurts|
        frozen|lifting
    <CANT> <VERY>? lift|move|raise|use|feel ..2 arm|arms|leg|side & face|speech|words|slurred|
        slurring|<SUDDEN>|woke|mouth|morning
    arm|leg ..2 keeps? giving|gave|drifting|drift|drifts|fall|falls|dropping way|out|down & face|
        speech|arm|leg|<SUDDEN>|numb
    arm|leg|hand ..3 weak|limp|dead|numb & speech|face|talk|mouth|slurred
    dropped ..3 & weak|numb & side|arm|hand
    <SUDDEN> ..6 loss|lost ..4 vision|sight|eyesight|balance|coordination|speech
    lost|lose|losing|loss ..4 vision|sight|eyesight & <SUDDEN>|eye|now|today|this_morning|curtain|
        half ! glasses|years|months|gradually|weight
    <SUDDEN> & vision|sight|eyesight & gone|lost|loss|blurry|double|black
    went|gone|go|going ..1 blind & <SUDDEN>|eye|now|today|minutes
    blind & <SUDDEN>|eye|now ! colour|color|born
    <CANT> <VERY>? see ..4 & <SUDDEN>|one_eye|left_eye|right_eye|half ! glasses|far|screen
    curtain|shade|shadow ..4 over|across|down ..2 eye|vision
    vision|sight ..1 went|gone|goes|turned black|dark|blank & eye|<SUDDEN>|one
    double|doubled vision & <SUDDEN>|walk|speech|balance|weak|dizzy
    seeing double & <SUDDEN>|walk|speech|balance|weak
    lost|losing|loss ..3 balance|coordination & <SUDDEN>|walk|speech|double|face|arm
    <SUDDEN> & <CANT> ..1 walk|stand|balance|coordinate
    <SUDDEN> ..1 & legs|leg|feet ..2 wont|stopped|doesnt|dont|giving|gave|not ..1 work|working|
        move|moving|way|out
    facial droop|paralysis|weakness|palsy & <SUDDEN>|arm|speech|now|today|morning
    facial droop
    side|half ..3 body|face ..2 wont|doesnt|isnt|not|stopped|cant|dont ..1 work|working|move|
        moving|respond|function
    half|side ..3 face|mouth|body ..3 wont|doesnt|cant|isnt|stopped ..1 move|moving|work|working
    face|mouth|smile ..2 wont|doesnt|cant|isnt ..1 move|moving|work|working|symmetrical|even !
        dentist
    arm|leg|hand ..2 wont|doesnt|stopped|isnt|not ..1 work|working|move|moving|lift|respond &
        <SUDDEN>|woke|face|speech|side|all|talk|words|morning|now ! fell|broke|injury|crash
    <SUDDEN> ..5 weak|weakness|numb|numbness ..3 leg|legs|arm|arms|face|side|down
    <SIDE> ..3 weak|numb|paralyzed|dead & <SUDDEN>|speech|face|words|talk|now|woke|slurred|balance|
        off_balance|dizzy ! slept|sleeping|months|years
    lost|lose|losing|loss ..2 sight|vision ..4 eye|eyes|side|minutes
    <CANT> ..1 get|find|form|make ..2 words ..1 out|right|together?
    talking|talks|sounds|speaking ..2 like ..3 drunk & face|isnt|not|arm|hasnt|lopsided|<SUDDEN>|
        but
    tongue & numb|heavy & slurring|slurred|side|face|left|right
    off balance & numb|weak|arm|face|speech|side
    brain|silent stroke & now|right_now
    hand|arm|leg|foot ..3 <SUDDEN> ..3 stopped|wont|not|cant|weak|numb|useless|dead|limp|paralyzed
    hand|arm|leg ..1 and ..2 leg|hand|arm|foot|face ..5 numb|weak|paralyzed|heavy|not_moving|
        wont_move|dead|stopped
    <CANT> ..2 hold|lift|raise|keep|move ..3 arm|arms|hand|leg ..1 up ..2 & smile|face|speech|
        mouth|talk|weak|uneven|grandpa|grandma|dad|mom|suddenly
    <CANT> <VERY>? move|lift|raise|use ..2 left|right ..1 hand|arm|leg|side ! fell|fall|broke|
        broken|injury|shoulder|pain|crash|accident|sprain|surgery|hurt|hurts|frozen|gym
    smile|face|mouth|lip|lips ..4 uneven|crooked|lopsided|dropped|droops|droop|slipping|pulled|
        asymmetrical|tilted|numb_and
    <SUDDEN>|overnight & speech|talking|words ..3 & unclear|slurred|jumbled|strange|lost|gone|wont|
        incomprehensible|off|garbled
    <SUDDEN> & couldnt|cant|unable_to|not_able_to speak|talk|see|walk|move|read|write|understand|
        stand
    speech ..3 unclear|incoherent|incomprehensible|affected|gone|lost|slurring|difficulty|trouble
    lost|losing|loss ..2 speech|ability_to_speak|ability_to_talk
    dizzy|vertigo & walk|walking & double|vision|speech|<SUDDEN>|face|numb & cant|double|<SUDDEN>|
        trouble|slurred
    numbness|numb|weakness|tingling ..4 face ..2 and ..2 arm|leg|hand
    numbness|numb|weakness|weak|paralysis ..3 left|right ..1 side ..3 ! slept|months|years|
        sleeping|weeks|gradually|buttock|sciatica
    lost|lose|loss ..1 vision|sight ..3 left|right|one|both|suddenly ! glasses|years|gradually
    tia|stroke & having|right_now|symptoms & arm|face|speech
    <SUDDEN> ..2 paralysis|paralyzed|blindness|dizziness_and
    <SUDDEN> & blurred|blurry|double|cloudy|dim ..1 vision|sight|eyesight & weak|weakness|numb|
        speech|both|one_eye|walk|balance|headache
    <SUDDEN> ..2 blurred|blurry|double|cloudy|dim ..1 vision|sight
    """,
)

STROKE_NAME = Table(
    "stroke",
    "name",
    """
    having|has|have|had|suffering|suffered|getting a|an|another? ..1 stroke|strokes|tia|ministroke|
        mini_stroke|brain_bleed
    think|feel|feels|sure|looks|suspect ..6 stroke|tia|mini_stroke
    stroke|tia|strokelike & right_now|happening|emergency|what_do_i_do|what_to_do
    stroke|tia symptoms|signs & now|right_now|arm|face|speech|having|weak|sudden
    brain bleed|hemorrhage|aneurysm & right_now|burst|ruptured
    """,
)

SEVERE_HEADACHE = Table(
    "severe_headache",
    "sign",
    """
    thunderclap|thunder_clap
    worst|most_severe|most_painful|baddest|strongest|most_intense|biggest ..2 headache|headaches|
        migraine|head_pain|head
    headache|headaches|migraine|head ..6 worst|most_painful|most_severe ..4 life|ever|had|lifetime|
        experienced
    headache|headaches|migraine & <SUDDEN> & <SEVERE>|vomiting|stiff|pop|unbearable|bad|strong|
        worst
    headache|headaches & <SUDDEN>|thunder|seconds ! cold|allergies|screens
    head & <PAINS>|exploding|explode|hurts & <SUDDEN> ! hit|bumped|fell|over_heels
    <SUDDEN>|instant ..3 headache|head_pain|headaches|pain_in_my_head|pain_in_head
    <SEVERE> ..2 headache|headaches|head_pain|migraine & <SUDDEN>|ever|vomiting|vomit|stiff|neck|
        fever|light|life|sex|confused|vision
    headache|headaches|head & stiff|stiffness|rigid ..4 neck
    neck ..3 stiff|stiffness|rigid & headache|headaches & fever|severe|light|vomiting|terrible|bad|
        worst|sick|rash
    headache|head & <CANT> ..1 bend|move|touch|put|tuck|turn ..5 neck|chin
    stiff ..1 neck & fever ! cold|sleeping_funny|slept
    fever & <CANT> ..1 bend|move|turn ..2 neck
    <CANT> ..1 put|touch|bring|get ..2 chin ..3 chest
    head ..3 exploding|explode|explodes|exploded|bursting|burst|splitting|split_open & <SUDDEN>|
        instant|vomit|vomiting|worst|ever|cant|severe|neck
    head feels|feel|felt|like|is ..3 exploding|going_to_explode|about_to_explode|gonna_explode|
        about_to_burst|going_to_burst
    hit|struck|smashed ..3 with|by ..2 bat|hammer|brick & headache|head|like
    pop|snap|burst ..3 in|inside ..2 head & headache|pain|vomit
    headache|head|migraine ..3 so|extremely|incredibly|unbearably ..1 bad|severe|painful|much|
        unbearable & cant|screaming|crying|vomiting|vomit|open|stand|ever|never|life
    never ..3 headache|head_pain ..3 like_this|this_bad|this_severe|before|so_bad
    headache|head_pain & never ..4 like_this|like_it|this_bad|one_like|before_in_my_life
    headache|head_pain|head ..4 unbearable|excruciating|intolerable|10_10|10_out_of_10|screaming|
        crippling|blinding
    unbearable|excruciating|intolerable|blinding|crippling|explosive|agonizing|agonising|
        splitting ..1 headache|head_pain|pain_in_my_head|migraine
    headache|headaches & vision_loss|cant_see|face_drooping|confused|slurred|weakness_on
    exploding|explosive headache
    subarachnoid|aneurysm & now|burst
    headache|headaches|head_pain|head ..6 in_seconds|within_seconds|in_a_flash|like_lightning|
        bolt_of_lightning|like_a_bolt|zero_to|0_to|out_of_nowhere|out_of_the_blue|in_an_instant|
        within_a_minute|in_a_minute|instantly
    zero|0|nothing to ten|10|100|unbearable|severe & headache|head
    head ..3 worse than ..3 ever|before & pounding|pain|headache|hurts|came
    headache ..4 worse_than ..3 ever|before
    head|headache & pounding|throbbing|hurts|pain & came_on & flash|suddenly|second|seconds|sudden
    headache ..4 so|too|very|really severe|intense|violent
    headache|migraine & cant ..1 stand|see|move|open|talk|walk
    most_awful|most_horrible|most_terrible|most_excruciating|most_violent|most_agonizing|
        baddest ..1 headache|migraine|head
    something ..2 burst|popped|snapped|exploded|ripped ..3 head
    bad|severe|terrible|awful|worst headache & stiff_neck|neck_stiff|stiff|light_hurts|fever_and
    headache|headaches|migraine|head|head_pain ..5 like_never_before|never_before|never_had_before|
        never_felt_before
    head_pain|headache|pain_in_my_head|pain_in_head|migraine & so_intense|so_severe|explosion|
        explosive|collapsed|passed_out|fainted
    extreme|intense|severe|massive|huge|terrible|horrific|brutal|insane|violent|
        sharp <SUDDEN> headache|migraine|head_pain
    <SUDDEN>|suddenly ..4 headache|head_pain|migraine ! cold|allergies|screen
    headache|head_pain|migraine ..6 suddenly|sudden|abruptly ! cold|allergies|screen
    headache & fever & neck|stiff|rash|light|confused ! cold|flu|sore_throat
    neck ..2 stiffness|stiff|rigid & headache ! gym|slept|pillow|desk|computer|posture|phone|
        stress|tension|drive|driving
    headache & vomiting|vomit & vision|blurred|severe|terrible|worst|neck|light|unbearable|sudden
    """,
)

UNRESPONSIVE = Table(
    "unresponsive",
    "event",
    """
    <FAINT> ! sound|line|smell|almost_fainted|building
    passed|blacked|pass|passing|passes|black clean|right|completely? out
    keep|keeps|kept fainting|collapsing|passing_out|blacking_out
    unconscious|unresponsive|comatose|nonresponsive|unrousable|lifeless
    lost|lose|loses|losing|loss|regain|regained of? ..1 conscious|consciousness
    in_a coma
    out_cold|knocked_out_cold
    wont|cant|couldnt|doesnt|didnt|not|isnt|unable_to|never|no_one_can|
        nobody_can <VERY>? ..2 <WAKE> ..2 ! sleep_for_school|alarm|night
    <CANT> ..4 <WAKE> up|him|her|them|it|hubby|husband|wife|son|baby|friend
    hard|difficult|impossible|nearly_impossible|tough to <WAKE>
    <WONT> ..1 respond|responding|response|react|reacting|responds|responsive ! treatment|
        antibiotics|medication|emails|messages|texts|medicine|therapy
    <CANT> ..1 <WAKE> ..2 up
    no response|reaction & him|her|he|she|voice|shaking|pinch|baby|husband|dad|mom ! text|texts|email|
        message|messages|patch|cream
    no pulse|heartbeat|heart_beat ! pregnancy|scan|ultrasound|fetal|weeks
    <CANT> ..1 find|feel ..2 pulse
    heart ..1 stopped ..2 ! smoking
    cpr & now|doing|started|help|him|her|should_i
    not|isnt|wasnt|stopped|no_longer breathing|breathe
    eyes ..2 rolled|rolling|roll|rolls ..2 back|up|head
    collapsed|dropped|fell|went_down & not_breathing|unconscious|not_responding|isnt_responding|
        not_moving|no_pulse|lifeless|isnt_moving
    dropped ..4 ground|floor ..2 & not|isnt|wont|suddenly|unconscious|eyes
    blue|purple & not_breathing|wont_wake|unconscious
    going|going_to|gonna|about_to|almost|nearly|feel_like_i|feel_like|think_i_will|
        feel_like_im_going_to|feels_like_im_about_to pass_out|faint|black_out|passing_out|
        fainting ! blood_draw|needle|needles|sight
    limp & fell|floor|unconscious|eyes|wont|collapsed|responding|fainted ! wrist|walk|knee
    out for ..1 minute|minutes|second|seconds|while & fell|floor|hit|limp|knocked|fainted|passed|
        dropped
    <WONT>|cant ..2 answer|answering|speak|react ..5 shake|shook|shout|call|calling|name|touch|
        pinch
    in_and_out of conscious|consciousness|it
    drifting|slipping|going|fading in|out|into ..2 conscious|consciousness|unconsciousness
    found ..4 unresponsive|unconscious|lifeless|not_moving|not_responding|not_breathing|collapsed|
        passed_out
    <WONT>|not|isnt|cant come|coming round|around|to|to_it
    isnt|not|wasnt|stopped ..1 waking|moving|responding|breathing & floor|he|she|mum|mom|dad|baby|
        friend|wife|husband|brother|sister
    slumped|slump over? & wont|not|isnt|unconscious|eyes|chair|talk|responding
    barely|hardly conscious|responsive|awake|responding
    semi conscious
    <WONT>|isnt|not|cant ..1 open|opening ..1 eyes
    <WONT>|isnt|not ..1 moving|move ..4 & eyes|floor|breathing|responding|wake|talk|drunk|friend
    weak|faint|no pulse & unconscious|wake|passed|collapsed|she|he|breathing
    not|isnt|wasnt waking|wakening ..1
    dropped|drops dead|unconscious
    pass|passed|passing|black|blacked out & <NOW>|today|twice|times|again|keep|keeps|suddenly|floor
    """,
)

CONFUSION = Table(
    "confusion",
    "sign",
    """
    <SUDDEN>|newly|new|acute|acutely ..3 confused|confusion|disoriented|disorientation|muddled|
        delirious|delirium
    confused|confusion|disoriented|delirious|muddled|incoherent & <SUDDEN>|now|today|this_morning|
        last_night|overnight|yesterday|hours|fever|woke|diabetic|sugar|fall|fell|surgery|uti|
        infection|dehydrated|heat|elderly|since_morning|hitting
    <KIN>|he|she|hes|shes|patient <BE>? ..4 confused|disoriented|delirious|incoherent|muddled !
        what_to|chickenpox
    confused|disoriented|confusion|muddled & where|what_day|who|name|recognize|recognise|
        recognizing|nonsense|sense|year|slurred|agitated|strange|weird
    <VERY> confused & old|elderly|grandma|dad|mom|where
    delirious|delirium|incoherent|incoherently|disoriented|disorientated
    <WONT>|cant|not <VERY>? know|remember|recall|tell|sure|recognize|recognise|knows ..2 where|who|
        when|what_day|what_year|what_month|own_name|my_name|his_name|her_name|their_name ..3 am|is|
        are|was|it|we|they|day|year|name|he|she|i ! to_start|to_go|else|caused|this_is
    <WONT>|cant|not|no_longer <VERY>? know|knows|remember|remembers|recall|recognize|recognise|
        recognizes|recognises|recognizing|recognising ..2 me|us|family|wife|own_name|own|kids|
        children|anyone|the_year|the_day|the_date|her|his|people ..3
    talk~|talking|speak~|speaking|saying ..2 nonsense|gibberish|crazy_things|rubbish|incoherently
    <WONT>|not|isnt ..1 making|make|makes ..1 sense & he|she|hes|shes|dad|mom|mother|father|
        husband|wife|talking|suddenly|fever|grandma|grandpa|words|brother|friend|son
    hallucinat~|hallucinating|hallucinations|hallucinate & <SUDDEN>|fever|night|since|now|today|
        elderly|father|mother|dad|mom|agitated|he|she|my|son|daughter
    seeing|sees|hearing|talking_to|talks_to things|people|bugs|stuff ..2 arent|isnt|not|
        werent there|real
    acting|behaving|acts ..2 drunk|strange|weird|confused|odd|bizarre|crazy|funny & not_drunk|
        hasnt_had|havent|diabetic|sugar|suddenly|confused|fever|head|heat|drowsy|muddled|today|
        sudden
    <SUDDEN>|acute change|changes ..2 mental|behavior|behaviour|personality|mind ! years
    altered mental|consciousness
    mental state|status ..2 change|changed|changes|altered|worse
    keeps|keep|kept asking|repeating|saying ..2 same question|thing|things|questions & confused|
        incoherent|over|head|suddenly|hit
    out_of_it & confused|fever|very|suddenly|completely|cant|responding
    forgot|forgotten|forgets|forgetting ..2 who|where & <SUDDEN>|today|now|morning
    <SUDDEN> ..3 memory|amnesia ..1 & loss|lost|gone|today|now
    thinks|believes ..3 its|it_is|year|we_are|i_am ..3 1950|1960|1970|1980|1990|someone_else|
        still_working|dead & know|confused|mum|dad|mom|grandma|grandpa|he|she|husband|wife
    not|isnt|doesnt_seem herself|himself|themself & <SUDDEN>|know|knows|confused|today|recognize|
        fever|thinks
    <KIN>|he|she|hes|shes ..3 <WONT>|cant|not|no_longer ..1 know|knows|recognize|recognise|
        recognizes|recognises|remember ..2 me|us|who|where|own|anyone|family|what|his|her
    <WONT>|cant|couldnt|unable_to|not ..1 tell|remember|say|name|recall ..3 month|year|address|day|
        name|date|president ! period|last_period|due
    rambling|babbling|raving & cant|nonsense|fever|confused|suddenly|sense|month|know ! month_old|
        months_old|baby
    dazed|disorientated|spaced_out|zoned_out & where|who|know|confused|head|suddenly|fever|wont
    all|very|so|really|totally muddled|mixed_up|disoriented|delirious up?
    sees|seeing|hears ..2 people|things|dead|bugs|animals|children & arent|isnt|not|there|confused|
        since|fever|night|real|dead
    sudden|new|acute|worsening|rapid memory loss|confusion
    woke_up|wakes_up|woke ..3 confused|disoriented|delirious
    not|isnt|cant|stopped|unable_to recognizing|recognising|recognize|recognise|
        knowing ..1 anybody|anyone|people|faces|family|me|us|children|kids|wife|husband|son|
        daughter|home|where
    confusion|confused|disoriented|disorientation ..4 today|now|suddenly|sudden|this_morning|
        tonight|since_fall|yesterday|hours|agitated|came_on|started|overnight|sleepy|drowsy|
        slurring|fever|unsteady
    <KIN>|he|she|elderly|patient ..4 confused|disoriented|delirious|incoherent|muddled ! which|
        about|what_to
    acting|behaving ..2 weird|strange|confused|odd|bizarre|drunk & fever|confused|sudden|suddenly|
        today|head|sugar|fall|fell|infection
    mental confusion
    doesnt|dont|not know ..2 where|who|what_day|what_year|the_day ..3 is|am|are|it|they|she|he|
        day ! going|start|caused|do|buy|see|find
    not knowing|recognizing|recognising|remembering ..1 who|where|me|us|anyone|anybody|what_day
    talk|talks|talking|speaking|saying ..1 irrelevant|irrelevantly|senseless|illogical|incoherent|
        random|weird|strange|silly ..1 things|stuff|words? & <SUDDEN>|today|since|fever|mother|
        father|dad|mom|mum|old|confused|now
    talk|talks|talking|speaking ..1 irrelevant|irrelevantly|illogical|incoherently|senseless|
        nonsensically
    no idea|clue ..1 where|who|what_day|what_year ..2 is|am|are|i|he|she ! it|this|pain|from|coming
    """,
)

SEIZURE = Table(
    "seizure",
    "event",
    """
    having|has|have|had|suffered|suffering|getting|gets a|an|another|his|her|first|two|three|
        several|many|more|back_to_back? ..1 seizure|seizures|convulsion|convulsions|fits
    having|has|had|have a|another|epileptic|an ..1 fit ! cough|coughing|sneezing|giggles|of
    keep|keeps|kept having? seizing|fitting|convulsing|seizures|fits
    seizure|seizures|convulsion|convulsions|fit ..3 <WONT>|hasnt|not ..1 <STOP>
    seizure|seizures|convulsion|convulsions ..4 minutes|now|right_now|today|going_on|ago|still|
        hour|this_morning|tonight|last_night|just|lasted|lasting|one_after|back_to_back|in_a_row|
        again|first_time|cluster
    first|ever ..2 seizure|convulsion|fit ! aid
    seizure|seizures & <NOW>|minutes|wont_stop|not_stopping|again|still|hour|first
    seizing|convulsing|fitting & <HE>|minutes|min|now|son|daughter|baby|husband|wife|on|still|
        <CHILD>|<KIN>
    fitting|seizing|convulsing for|over|since|again|now
    <KIN>|<CHILD>|hes|shes|he|she|is|im|was seizing|convulsing|fitting
    convulsing|status_epilepticus|grand_mal
    febrile|fever|epileptic|epilepsy seizure|seizures|convulsion|convulsions|fit|fits & <NOW>|
        minutes|min|going|first|just|baby|son|daughter|again
    body|he|she|arms|legs|limbs|whole|uncontrollably ..3 shaking|jerking|twitching|convulsing &
        eyes|foam|foaming|rolled|unconscious|not_responding|unresponsive|stiff|tongue|blue|
        passed_out|uncontrollably|drooling
    shaking|jerking|twitching ..1 uncontrollably ! cold|shivering|nervous
    jerking|jerks & stiff|all_over|floor|eyes|uncontrollably|unconscious|seizure
    foam~|foaming|froth|frothing|foam ..2 mouth
    eyes ..2 rolled|rolling ..3 & shaking|stiff|jerking|foam
    fits|fit & in_a_row|without_waking|one_after|minutes|epileptic|first|shaking|biting|tongue|
        unconscious ! clothes|size
    went|goes|gone stiff|rigid & shaking|jerking|eyes|blue|unresponsive|started
    bit|biting|bites his|her|my|their tongue & shaking|fit|seizure|unconscious|jerking
    shaking|jerking|twitching|trembling all_over|violently|everywhere & wont|eyes|stiff|
        unconscious|come_round|respond|responding|foam|blue|conscious|floor|fever
    convulsed|convulses|tonic_clonic|clonic
    arms|legs|arm|leg|limbs ..4 jerking|twitching|shaking|stiffening|jerk & eyes|rolled|baby|
        unconscious|respond|stiff|stare|staring|both|rhythmically
    just had a|one|another & seizure|fit|convulsion
    seizure|seizures ..3 back_to_back|one_after_another|after_another|in_a_row|more_than|over|
        longer|lasting|lasted|sleep|today
    two|three|several|multiple|many|2|3|4|5 seizures|convulsions|fits & today|hour|row|day|now|
        morning|since|back
    peed|wet|urinated ..3 & shaking|jerking|convulsing|unconscious|seizure|fit
    having|has|had|got|getting|suffered|gets ..2 epileptic|epilepsy|convulsive|seizure attack|fit|
        fits|seizure|episode
    got|getting|gets fits|seizures|seizure
    seizure|seizures|fits|convulsion|convulsions ..4 today|now|first_time|again|just|still|keeps|
        coming|repeatedly|continuous|nonstop|one_after
    keeps|keep ..2 seizure|seizures|coming_back & seizure|seizures|fits
    uncontrollable|uncontrolled|violent|rhythmic jerking|shaking|convulsions|jerks|twitching
    jerking|shaking|stiff & frothing|foaming|froth|foam|tongue|eyes_rolled|unresponsive|unconscious
    been seizing|convulsing|fitting
    arms|legs|arm|leg|body|limbs ..4 jerking|convulsing|twitching|stiffening|jerks & not|isnt|
        unresponsive|unconscious|respond|responding|eyes|foam|conscious|stiff|blue
    shaking & eyes|eye ..2 rolled|rolling|rolled_back
    seizure|seizures|fits|convulsions ..2 continuously|nonstop|constantly|repeatedly|one_after
    convulsions|convulsion
    """,
)

TABLES = (STROKE, STROKE_NAME, SEVERE_HEADACHE, UNRESPONSIVE, CONFUSION, SEIZURE)
