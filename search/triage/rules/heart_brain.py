"""Chest pain, stroke, sudden headache, fainting, confusion, seizures."""

from __future__ import annotations

from .table import Table

CHEST_PAIN = Table(
    "chest_pain",
    "sign",
    """
    <CHEST> ..2 <PAIN>|<PRESS>
    <CHEST> ..4 <PAIN> ! back_hurts
    <PAIN>|<PRESS> <VERY>? in|on|at|across|around|inside|over|of|under|behind|near|through|from|to ..5 <CHEST>
    <PAIN>|<PRESS> ..1 <CHEST>
    <PRESS> ..2 feeling|sensation|pain ..3 <CHEST>
    <CHEST> ..3 feels|feel|feeling|felt|is ..3 <PRESS>|<PAIN>|full
    angina & pain|now|worse|rest|spray|not|attack
    angina attack
    heart ..2 hurts|hurt|hurting|aching|aches|pain|pains|squeezing|tight ! broken|broke
    pain|pains|pressure|ache|squeezing|stabbing|tightness|heaviness ..2 in|at|around|near|over ..2 heart
    <SQUEEZE> ..1 heart
    elephant|brick|bricks|weight|someone|rock|ton|truck|something ..2 sitting|standing|lying|pressing|pushing|resting ..2 chest
    elephant|brick|bricks|rock|weight|band|belt|vise|vice|rope|fist|knife|concrete ..3 on|around|in|across|round ..3 <CHEST>
    clutch~|grab~|holding|rubbing his|her|their|my chest
    <CHEST> & sweating|sweats|sweaty|sweat & arm|jaw|burns|burning|hurts|nausea|heavy|clutching|tight|pressure
    <PAIN>|numb|numbness|tingling ..3 left_arm|left_shoulder|jaw & sweating|cold_sweat|chest|nausea|breathe|breathless
    jaw & arm & <PAIN>|numb|numbness & sweating|nausea|breathe|left
    arm|jaw|back|shoulder & crushing|pressure & sweat|sweating
    tight|heavy|tightness|heaviness|pressure ..3 ribs & breathe|sweating|arm
    costochondritis & <PAIN>|worse
    """,
)
HEART_ATTACK = Table(
    "chest_pain",
    "name",
    """
    having|has|have|had a|an? ..1 heart attack
    heart attack & right_now|help_me|happening|think|symptoms_now|feels_like|just_had
    think|feel|feels|sure|looks ..5 heart attack
    cardiac arrest & right_now|having|is_in
    myocardial infarction & now|having|think
    """,
)

STROKE = Table(
    "stroke",
    "sign",
    """
    <FACE>|side_of_face|eye ..4 droop~|drooping|droopy|drooped|dropping|dropped|sagging|saggy|sag|crooked|lopsided|slanted|uneven|hanging|melting|twisted|fallen|sliding|slack ! bells|eyelid_twitch
    droop~|drooping|droopy|sagging|crooked|lopsided|twisted ..2 face|mouth|smile|side
    face|mouth|lips|cheek ..3 numb|numbness|paralyzed|weak|weakness|lost_feeling|dead & side|half|left|right|arm|speech|<SUDDEN>
    numb|numbness|paralyzed|paralysis|weakness ..3 side|half ..2 <MY>? face
    <CANT> ..1 smile|close_one_eye|move_my_face
    slur~|slurred|slurring|slurry & speech|words|speak|speaking|talk|talking|his|her|my|he|she|face|arm|now|suddenly ! drunk|drinking
    speech|words|talking|talk <BE>? ..3 slur~|slurred|slurring|garbled|jumbled|funny|gibberish|mumbled|unclear|wrong|weird|strange|messed_up|mixed_up|off|slow ! delay|toddler|therapy|2_year_old|3_year_old
    talks|talk|talking|speak|speaking|speaks <VERY>? ..1 gibberish|slurred
    garbled|jumbled|slurred speech|words
    words|speech ..2 come|coming|came ..1 out? ..1 wrong|garbled|jumbled|funny|mixed|slurred|weird
    <SUDDEN> & <CANT>|trouble|difficulty ..2 speak|speaking|talk|talking|understand|understanding|say|find|see|walk|walking|move|moving|stand
    <CANT> ..1 speak|talk|find|say|form|get ..1 words|properly|right|correctly|clearly|straight ! english|language|french|breathe|throat|voice|jaw|tmj|walk
    <CANT> <VERY>? speak|talk & arm|face|mouth|leg|side|stroke|<SUDDEN>|weak ! jaw|tmj|throat|tonsil|hoarse|sore
    aphasia & <SUDDEN>|now
    <SUDDEN> ..3 numb|numbness|weakness|weak|paralyzed|paralysis|tingling ..8 arm|arms|leg|legs|side|face|hand|body ! sleeping_on|slept_on|asleep
    numb|numbness|weakness|weak|paralyzed|paralysis|heavy|tingling|dead & <SUDDEN> & arm|arms|leg|legs|side|face|hand|body ! slept_on|sleeping_on|lying_on
    <SIDE> ..4 body|face|side|arm|leg|him|her|me|my? ..2 <NUMB> ! slept|sleeping|sitting|wrist|carpal|sciatica|weeks|months|years|tooth
    <SIDE> ..2 went|gone|goes|is|feels|got|became|has ..2 numb|weak|paralyzed|limp|dead ! slept|sleeping|sitting|months|years
    numb|numbness|weakness|weak|paralyzed|paralysis|limp ..2 on|in|down|of|over ..2 one|left|right|half|entire|whole side|half|arm_and_leg|arm_and_face|side_of_body ! slept|months|years
    numb|numbness|weakness|weak|paralyzed|limp ..1 on|in|down|of one side
    one side ..4 numb|weak|paralyzed|numbness|weakness|drooping|droopy|dead|limp
    arm ..1 and|plus ..2 leg ..4 numb|weak|paralyzed|numbness|weakness|limp|heavy ! months|years
    numb|weak|numbness|weakness|paralyzed|paralysis ..4 arm and ..1 leg ! months|years
    <CANT> <VERY>? lift|move|raise|use|feel ..2 <SIDE>|arm|leg|hand ..1 arm|leg|hand|side|body? ! fell|fall|broke|broken|injury|shoulder|pain|crash|accident|sprain|surgery|hurt|hurts|frozen|lifting
    <CANT> <VERY>? lift|move|raise|use|feel ..2 arm|arms|leg|side & face|speech|words|slurred|slurring|<SUDDEN>|woke|mouth|morning
    arm|leg ..2 keeps? giving|gave|drifting|drift|drifts|fall|falls|dropping way|out|down & face|speech|arm|leg|<SUDDEN>|numb
    arm|leg|hand ..3 weak|limp|dead|numb & speech|face|talk|mouth|slurred
    dropped ..3 & weak|numb & side|arm|hand
    <SUDDEN> ..6 loss|lost ..4 vision|sight|eyesight|balance|coordination|speech
    lost|lose|losing|loss ..4 vision|sight|eyesight & <SUDDEN>|eye|now|today|this_morning|curtain|half ! glasses|years|months|gradually|weight
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
    <SUDDEN> ..1 & legs|leg|feet ..2 wont|stopped|doesnt|dont|giving|gave|not ..1 work|working|move|moving|way|out
    facial droop|paralysis|weakness|palsy & <SUDDEN>|arm|speech|now|today|morning
    facial droop
    """,
)
STROKE_NAME = Table(
    "stroke",
    "name",
    """
    having|has|have|had|suffering|suffered|getting a|an|another? ..1 stroke|strokes|tia|ministroke|mini_stroke|brain_bleed
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
    worst|most_severe|most_painful|baddest|strongest|most_intense|biggest ..2 headache|headaches|migraine|head_pain|head
    headache|headaches|migraine|head ..6 worst|most_painful|most_severe ..4 life|ever|had|lifetime|experienced
    headache|headaches|migraine & <SUDDEN> & <SEVERE>|vomiting|stiff|pop|unbearable|bad|strong|worst
    headache|headaches & <SUDDEN>|thunder|seconds ! cold|allergies|screens
    head & <PAINS>|exploding|explode|hurts & <SUDDEN> ! hit|bumped|fell|over_heels
    <SUDDEN>|instant ..3 headache|head_pain|headaches|pain_in_my_head|pain_in_head
    <SEVERE> ..2 headache|headaches|head_pain|migraine & <SUDDEN>|ever|vomiting|vomit|stiff|neck|fever|light|life|sex|confused|vision
    headache|headaches|head & stiff|stiffness|rigid ..4 neck
    neck ..3 stiff|stiffness|rigid & headache|headaches & fever|severe|light|vomiting|terrible|bad|worst|sick|rash
    headache|head & <CANT> ..1 bend|move|touch|put|tuck|turn ..5 neck|chin
    stiff ..1 neck & fever ! cold|sleeping_funny|slept
    fever & <CANT> ..1 bend|move|turn ..2 neck
    <CANT> ..1 put|touch|bring|get ..2 chin ..3 chest
    head ..3 exploding|explode|explodes|exploded|bursting|burst|splitting|split_open & <SUDDEN>|instant|vomit|vomiting|worst|ever|cant|severe|neck
    head feels|feel|felt|like|is ..3 exploding|going_to_explode|about_to_explode|gonna_explode|about_to_burst|going_to_burst
    hit|struck|smashed ..3 with|by ..2 bat|hammer|brick & headache|head|like
    pop|snap|burst ..3 in|inside ..2 head & headache|pain|vomit
    headache|head|migraine ..3 so|extremely|incredibly|unbearably ..1 bad|severe|painful|much|unbearable & cant|screaming|crying|vomiting|vomit|open|stand|ever|never|life
    never ..3 headache|head_pain ..3 like_this|this_bad|this_severe|before|so_bad
    headache|head_pain & never ..4 like_this|like_it|this_bad|one_like|before_in_my_life
    headache|head_pain|head ..4 unbearable|excruciating|intolerable|10_10|10_out_of_10|screaming|crippling|blinding
    unbearable|excruciating|intolerable|blinding|crippling|explosive|agonizing|agonising|splitting ..1 headache|head_pain|pain_in_my_head|migraine
    headache|headaches & vision_loss|cant_see|face_drooping|confused|slurred|weakness_on
    exploding|explosive headache
    subarachnoid|aneurysm & now|burst
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
    wont|cant|couldnt|doesnt|didnt|not|isnt|unable_to|never|no_one_can|nobody_can <VERY>? ..2 <WAKE> ..2 ! sleep_for_school|alarm|night
    <CANT> ..4 <WAKE> up|him|her|them|it|hubby|husband|wife|son|baby|friend
    hard|difficult|impossible|nearly_impossible|tough to <WAKE>
    <WONT> ..1 respond|responding|response|react|reacting|responds|responsive ! treatment|antibiotics|medication|emails|messages|texts|medicine|therapy
    <CANT> ..1 <WAKE> ..2 up
    no response|reaction & him|her|he|she|voice|shaking|pinch|baby|husband|dad|mom
    no pulse|heartbeat|heart_beat ! pregnancy|scan|ultrasound|fetal|weeks
    <CANT> ..1 find|feel ..2 pulse
    heart ..1 stopped ..2 ! smoking
    cpr & now|doing|started|help|him|her|should_i
    not|isnt|wasnt|stopped|no_longer breathing|breathe
    eyes ..2 rolled|rolling|roll|rolls ..2 back|up|head
    collapsed|dropped|fell|went_down & not_breathing|unconscious|not_responding|isnt_responding|not_moving|no_pulse|lifeless|isnt_moving
    dropped ..4 ground|floor ..2 & not|isnt|wont|suddenly|unconscious|eyes
    blue|purple & not_breathing|wont_wake|unconscious
    going|going_to|gonna|about_to|almost|nearly|feel_like_i|feel_like|think_i_will|feel_like_im_going_to|feels_like_im_about_to pass_out|faint|black_out|passing_out|fainting ! blood_draw|needle|needles|sight
    """,
)

CONFUSION = Table(
    "confusion",
    "sign",
    """
    <SUDDEN>|newly|new|acute|acutely ..3 confused|confusion|disoriented|disorientation|muddled|delirious|delirium
    confused|confusion|disoriented|delirious|muddled|incoherent & <SUDDEN>|now|today|this_morning|last_night|overnight|yesterday|hours|fever|woke|diabetic|sugar|fall|fell|surgery|uti|infection|dehydrated|heat|elderly|since_morning|hitting
    <KIN>|he|she|hes|shes|patient <BE>? ..4 confused|disoriented|delirious|incoherent|muddled ! what_to|chickenpox
    confused|disoriented|confusion|muddled & where|what_day|who|name|recognize|recognise|recognizing|nonsense|sense|year|slurred|agitated|strange|weird
    <VERY> confused & old|elderly|grandma|dad|mom|where
    delirious|delirium|incoherent|incoherently|disoriented|disorientated
    <WONT>|cant|not <VERY>? know|remember|recall|tell|sure|recognize|recognise|knows ..2 where|who|when|what_day|what_year|what_month|own_name|my_name|his_name|her_name|their_name ..3 am|is|are|was|it|we|they|day|year|name|he|she|i ! to_start|to_go|else|caused|this_is
    <WONT>|cant|not|no_longer <VERY>? know|knows|remember|remembers|recall|recognize|recognise|recognizes|recognises|recognizing|recognising ..2 me|us|family|wife|own_name|own|kids|children|anyone|the_year|the_day|the_date|her|his|people ..3
    talk~|talking|speak~|speaking|saying ..2 nonsense|gibberish|crazy_things|rubbish|incoherently
    <WONT>|not|isnt ..1 making|make|makes ..1 sense & he|she|hes|shes|dad|mom|mother|father|husband|wife|talking|suddenly|fever|grandma|grandpa|words|brother|friend|son
    hallucinat~|hallucinating|hallucinations|hallucinate & <SUDDEN>|fever|night|since|now|today|elderly|father|mother|dad|mom|agitated|he|she|my|son|daughter
    seeing|sees|hearing|talking_to|talks_to things|people|bugs|stuff ..2 arent|isnt|not|werent there|real
    acting|behaving|acts ..2 drunk|strange|weird|confused|odd|bizarre|crazy|funny & not_drunk|hasnt_had|havent|diabetic|sugar|suddenly|confused|fever|head|heat|drowsy|muddled|today|sudden
    <SUDDEN>|acute change|changes ..2 mental|behavior|behaviour|personality|mind ! years
    altered mental|consciousness
    mental state|status ..2 change|changed|changes|altered|worse
    keeps|keep|kept asking|repeating|saying ..2 same question|thing|things|questions & confused|incoherent|over|head|suddenly|hit
    out_of_it & confused|fever|very|suddenly|completely|cant|responding
    forgot|forgotten|forgets|forgetting ..2 who|where & <SUDDEN>|today|now|morning
    <SUDDEN> ..3 memory|amnesia ..1 & loss|lost|gone|today|now
    """,
)

SEIZURE = Table(
    "seizure",
    "event",
    """
    having|has|have|had|suffered|suffering|getting|gets a|an|another|his|her|first|two|three|several|many|more|back_to_back? ..1 seizure|seizures|convulsion|convulsions|fits
    having|has|had|have a|another|epileptic|an ..1 fit ! cough|coughing|sneezing|giggles|of
    keep|keeps|kept having? seizing|fitting|convulsing|seizures|fits
    seizure|seizures|convulsion|convulsions|fit ..3 <WONT>|hasnt|not ..1 <STOP>
    seizure|seizures|convulsion|convulsions ..4 minutes|now|right_now|today|going_on|ago|still|hour|this_morning|tonight|last_night|just|lasted|lasting|one_after|back_to_back|in_a_row|again|first_time|cluster
    first|ever ..2 seizure|convulsion|fit ! aid
    seizure|seizures & <NOW>|minutes|wont_stop|not_stopping|again|still|hour|first
    seizing|convulsing|fitting & <HE>|minutes|min|now|son|daughter|baby|husband|wife|on|still|<CHILD>|<KIN>
    fitting|seizing|convulsing for|over|since|again|now
    <KIN>|<CHILD>|hes|shes|he|she|is|im|was seizing|convulsing|fitting
    convulsing|status_epilepticus|grand_mal
    febrile|fever|epileptic|epilepsy seizure|seizures|convulsion|convulsions|fit|fits & <NOW>|minutes|min|going|first|just|baby|son|daughter|again
    body|he|she|arms|legs|limbs|whole|uncontrollably ..3 shaking|jerking|twitching|convulsing & eyes|foam|foaming|rolled|unconscious|not_responding|unresponsive|stiff|tongue|blue|passed_out|uncontrollably|drooling
    shaking|jerking|twitching ..1 uncontrollably ! cold|shivering|nervous
    jerking|jerks & stiff|all_over|floor|eyes|uncontrollably|unconscious|seizure
    foam~|foaming|froth|frothing|foam ..2 mouth
    eyes ..2 rolled|rolling ..3 & shaking|stiff|jerking|foam
    fits|fit & in_a_row|without_waking|one_after|minutes|epileptic|first|shaking|biting|tongue|unconscious ! clothes|size
    went|goes|gone stiff|rigid & shaking|jerking|eyes|blue|unresponsive|started
    bit|biting|bites his|her|my|their tongue & shaking|fit|seizure|unconscious|jerking
    """,
)

TABLES = (CHEST_PAIN, HEART_ATTACK, STROKE, STROKE_NAME, SEVERE_HEADACHE, UNRESPONSIVE, CONFUSION, SEIZURE)
