"""How people say that a sign is there, as data: a line a phrase, in the language of triage/phrases.py.

A line that is not set in opens a sign with its name. A phrase that starts with "-" says by itself
that the sign is absent ("painless"); one that starts with "0" only looks like the sign ("blood
pressure"). Of phrases that overlap the longest one counts; a denial in front of it turns it round.
"""

from __future__ import annotations

ABSENT, UNMEANT = "-", "0"

CLASSES: dict[str, str] = {
    "IS": "is are was were be been being am im its seems seem feels feel looks look stays stayed has has_been "
    "have_been remains remained keeps",
    "SO": "all quite very completely still always perfectly pretty really now back_to entirely also otherwise "
    "as_usual just",
    "GOOD": "normal normally fine ok okay good well alright great perfect steady stable same the_same unchanged "
    "clear intact usual as_usual as_ever constant strong regular healthy",
    "BAD": "bad poor worse blurred blurry weak gone going dull muffled reduced slurred lost",
    "CANNOT": "cant couldnt can_not can_hardly can_barely unable_to hard_to difficult_to struggle_to "
    "struggling_to not_able_to",
    "TROUBLE": "trouble difficulty difficulties problem problems difficult hard issues issue",
    "HURT": "pain pains painful hurt hurts hurting ache aches aching achy sore soreness tender "
    "tenderness discomfort",
    "WELL_WARM": " ".join(f"36.{tenth}" for tenth in range(10))
    + " 36 37 37.0 37.1 37.2 37.3 98.6 98.4",
    "BARELY_WARM": "37.4 37.5 37.6 37.7 37.8 37.9 99 99.5 100",
    "HOT": " ".join(
        f"{degrees}.{tenth}" for degrees in (38, 39, 40, 101, 102, 103, 104) for tenth in range(10)
    ),
}

SIGNS = """
fever: fever|fevers|feverish|febrile|pyrexia|temperature
    burning_up
    hot and? shivery|shivering
    - afebrile|apyrexial|feverless
    - temperature ..2 normal|fine|ok|okay|<WELL_WARM>
    0 temperature ..2 <BARELY_WARM>
    <HOT>
    - normal|no_raised temperature
    0 hay|yellow|glandular|dengue|scarlet|rheumatic fever
    0 room|body|water|cold|change_of|temperature_changes temperature
chills: chills|shivering|shivers|rigors|shivery
cough: cough|coughs|coughing|coughed
    0 cough syrup|medicine|drops|mixture|sweets
    0 on|by|when|while coughing
    0 when|if i|he|she|you cough
phlegm: phlegm|sputum|mucus
wheezing: wheeze|wheezes|wheezing|wheezy
    whistle|whistling ..4 breathe|breathing|chest
breathlessness: breathless|breathlessness|dyspnea|dyspnoea|puffed_out|winded
    short|shortness|out of breathe
    <TROUBLE> with|in? breathing
    <CANNOT> breathe
    cant get ..2 air|breathe
    - breathing <IS>? <SO>? <GOOD>|easy|easily
    - breathe|breathing <GOOD>
sore throat: sore|scratchy|raw throat
    throat <IS>? <SO>? <HURT>
    throat ..2 sore|hurts
runny nose: runny|running|streaming|blocked|stuffy nose
    congestion|congested|sniffles|sneezing|sneeze
pain: <HURT>
    - painless|painlessly
    0 pain killer|killers|relief|tablet|tablets|medication
    0 painkiller|painkillers
headache: headache|headaches|migraine|migraines
    head <IS>? <SO>? <HURT>|pounding|throbbing|splitting
    <HURT> in my|the head
chest pain: chest <IS>? <SO>? <HURT>|tightness|pressure|tight
    <HURT>|tightness|pressure in|across my|the chest
    tight chest
belly pain: stomach|belly|abdominal|abdomen|stomach <IS>? <SO>? <HURT>|cramps|cramping|ache|aches
    <HURT>|cramps in|across my|the ..1 stomach|belly|abdomen
    stomachache|bellyache|cramps|cramping
back pain: back|flank|lumbar <IS>? <SO>? <HURT>
    <HURT> in|across my|the ..1 back|flank
    backache|lumbago
neck pain: neck <IS>? <SO>? <HURT>
    <HURT> in my|the neck
joint pain: joint|joints|knee|knees|hip|hips|shoulder|shoulders|wrist|ankle|ankles|elbow <IS>? <SO>? <HURT>
    <HURT> in my|the ..1 joint|joints|knee|knees|hip|hips|shoulder|wrist|ankle|elbow
stiffness: stiff|stiffness
vomiting: <VOMIT>|vomitted|sickness
    been|was|being|be sick
    sick once|twice|several|three|four|everywhere
    bring|bringing|brought ..2 up
    keep|keeping nothing|anything|food down
    0 off sick
nausea: nausea|nauseous|nauseated|queasy|queasiness
    feel|feels|feeling|felt ..1 sick
    sick to my stomach
diarrhea: diarrhea|the_runs|the_trots
    loose|watery|runny ..1 stool|stools|motions|poo|poop
constipation: constipated|constipation
    hard ..1 stool|stools
bloating: bloated|bloating|distended
heartburn: heartburn|reflux|indigestion
blood: blood|bloody|bleed|bleeds|bleeding|bled|hemorrhage|hematuria|hemoptysis
    0 blood pressure|test|tests|sugar|type|group|count|work|clot|clots|glucose|sample
    0 blood results|result|values|flow|vessel|vessels|donation|cells|picture|film|tablet|tablets
    0 high|low blood
    0 white|red blood
nosebleed: nosebleed|nosebleeds|epistaxis
    nose ..1 bleed|bleeds|bleeding|bled
clots: clot|clots
bruising: bruise|bruises|bruising|bruised
rash: rash|rashes|hives|wheals|spots|spotty|blotches|blotchy|blisters
    - skin ..2 clear|normal
    0 black|blind|sore|one spots
itching: itch|itches|itching|itchy|itched|pruritus|itchiness
redness: redness|reddened
    red
swelling: swell|swells|swelling|swollen|swelled|swollen|puffy|puffed|puffiness|edema|oedema
lump: lump|lumps|bump|bumps|nodule
discharge: discharge|pus|oozing|oozes|weeping|weeps|gunk|leaking|leaks
    0 discharge letter|summary
smell: smell|smelly|odor|odour|stinks
dizziness: dizzy|dizziness|lightheaded|lightheadedness|woozy|giddy|giddiness|swimmy
    light headed
vertigo: vertigo|spinning|spins
    room|everything|world turns|turning|spinning|spins
fainting: fainted|faints|fainting|syncope|blackout|blackouts|pass_out|passed_out|passing_out|blacked_out|faint
    0 a|the|only|very faint
palpitations: palpitations|palpitation
    heart ..1 racing|races|raced|pounding|pounds|fluttering|skips|skipping
numbness: numb|numbness|numbed
    lost|loss|losing of? feeling|sensation
    dead <LIMB>
tingling: tingling|tingle|tingles|tingly
    pins_and_needles|needles_and_pins
weakness: weak|weakness|weaker
    - strength ..2 <GOOD>
    - strong
    lost|loss of? strength|grip|power
speech trouble: slurred|slurring|slur
    <TROUBLE>|<CANNOT> speaking|speak|talk|talking
    - speech <IS>? <SO>? <GOOD>
facial droop: droop|drooping|droops|drooped|lopsided
drooling: drool|drooling|drools|dribble|dribbling
seizure: seizure|seizures|convulsion|convulsions|convulsed
    a fit
    had|have|having fits
confusion: confused|confusion|muddled|disoriented
tremor: tremor|tremors|trembling|tremble|trembles|shaky|shakiness
    hand|hands ..1 shake|shakes|shaking
    shaking hand|hands
twitching: twitch|twitches|twitching|twitched|spasm|spasms
vision trouble: blurred|blurry|blur|blurring
    double|loss_of|lost|tunnel vision|sight
    vision|sight|eyesight ..2 <BAD>
    <TROUBLE> seeing
    vision changes|change|problems|problem|loss|trouble
    changes in|of vision
    - vision|sight|eyesight|eyes <IS>? <SO>? <GOOD>
    - see <SO>? <GOOD>
light sensitivity: light ..2 bothers|hurts
    photophobia|dislike_of_light
    sensitive to light
hearing loss: deaf|deafness
    hearing ..2 <BAD>|loss|trouble
    hearing loss
    loss of hearing
    lost ..2 hearing
    <CANNOT> hear
    - hearing <IS>? <SO>? <GOOD>
    - hear <GOOD>
ringing: ringing|tinnitus|buzzing
trouble swallowing: <TROUBLE> with|in? swallowing
    <CANNOT> swallow
    dysphagia
    swallowing <IS>? <SO>? <TROUBLE>
    food|it|bread|things ..1 sticks|stuck|sticking
    - swallowing <IS>? <SO>? <GOOD>
    - swallow <GOOD>|easily
hoarseness: hoarse|hoarseness|croaky
tiredness: tired|tiredness|fatigue|fatigued|exhausted|exhaustion|knackered|worn_out|no_energy|drained
weight loss: weight loss
    loss of weight
    lose|losing|lost|loses|dropped|shed ..3 weight|kilos|kg|kgs|pounds|lb|lbs|stone
    weight ..2 falling|dropping|dropped|down|falls
    - weight <IS>? <SO>? <GOOD>
    - weight hasnt|not|havent changed|moved|dropped|fallen
weight gain: weight gain
    gain|gained|gaining|put_on|putting_on ..3 weight|kilos|kg|pounds|lb|stone
poor appetite: no|poor|lost|loss_of|less|little|without ..1 appetite
    off ..1 food
    not hungry|eating
    - appetite ..1 <IS>? <SO>? <GOOD>
    - good|normal appetite
night sweats: night sweats|sweat
    sweat|sweats|sweating at|in|during ..1 night
    wake|woke|waking ..2 soaked|drenched
    soaked|drenched ..3 night|sweat
sweating: sweat|sweats|sweating|sweaty|clammy
thirst: thirst|thirsty
burning: burn|burns|burned|burning|sting|stings|stinging|dysuria
    hurts|pain ..4 pee|urinate|urinating|peeing|urination|wee
    0 burning_up
frequent urination: pee|peeing|urinate|urinating|go ..1 more|often|hourly|constantly
    frequent urination|peeing
foamy urine: foam|foamy|frothy
insomnia: insomnia|sleepless|sleeplessness
    <CANNOT> sleep|fall_asleep
    <TROUBLE> with|in? sleeping
    - sleep|sleeping <SO>? well|fine|normally|ok|okay
    - sleep <IS>? <SO>? <GOOD>
snoring: snore|snores|snoring
sadness: depressed|depression|sad|hopeless|low_mood|tearful
anxiety: anxious|anxiety|panic|panicky|nervous
jaundice: jaundice|jaundiced|yellow_eyes|yellow_skin|yellowing
injury: injury|injured|injuries|trauma|accident
    a|no fall
    fell ..1 down|over|off
locking: locks|locking|locked
giving way: gives|give|gave|giving way
pregnancy: pregnant
    - not_pregnant
smoking: smoke|smokes|smoking|smoker|smoked
    - nonsmoker
    - non smoker
alcohol: drink|drinks ..2 alcohol|beer|wine
    alcohol
diabetes: diabetes|diabetic
allergy: allergy|allergies|allergic
asthma: asthma|asthmatic
periods: missed ..1 period|periods
spotting: spotting
contractions: contractions
flashes: flashes|flash
floaters: floaters|floater
hair loss: hair loss|falls|falling
    losing ..1 hair
scaling: scaly|scales|scaling|flaky|flakes
dark urine: dark|brown|cola ..1 urine|pee|wee
black stools: black|tarry|pale ..1 stool|stools|poo|poop|motions
    melena|melaena
leaking urine: incontinence|incontinent
    wet|wetting myself
muscle aches: muscle|muscles|body|muscular <HURT>
    myalgia|achy_all_over
cramps: leg|calf|foot|muscle cramp|cramps
dry mouth: dry mouth
dry eyes: dry|gritty eyes|eye
watery eyes: watery|streaming|watering eyes|eye
    eyes water|watering|stream
double vision: double vision
    see|seeing double|two_of
ear fullness: blocked|plugged|full ear|ears
    ear|ears ..1 blocked|plugged
gland swelling: gland|glands ..2 swollen|up
    swollen gland|glands|nodes
mouth ulcers: mouth ulcer|ulcers|sores
    canker_sore|canker_sores
bad breath: bad breath|breathe
    halitosis
bad taste: bad|sour|metallic|bitter|foul taste|water
loss of smell: lost|loss|losing ..3 smell|taste
    <CANNOT> smell|taste
acne: acne|pimples|pimple
peeling: peeling|peels|peel
hot flushes: hot flushes|flashes|flush|flash
feeling cold: always|feel|feeling cold
milk from breast: milk from ..1 breast|breasts|nipple|nipples
pain during sex: <HURT>|hurts ..2 sex|intercourse
    sex|intercourse ..1 <HURT>
erection trouble: erection|erections|impotence
irregular periods: irregular|missed|late ..1 period|periods|cycle|cycles
memory loss: forgetful|forgetting|memory_loss|memory_problems
thoughts of self-harm: suicidal
    <WISH_HARM> ..2 harming|hurting|killing myself
irritability: irritable|irritability|snappy|cranky
crying: crying|tears|tearful
drowsiness: drowsy|drowsiness|sleepy|sleepiness|lethargic|lethargy|floppy
poor feeding: refuses|refusing|refused ..2 milk|bottle|breast|feed|feeds|food|eat|drink
fast breathing: fast|rapid breathing
noisy breathing: stridor|noisy_breathing|squeaky
ear pain: ear|ears <IS>? <SO>? <HURT>
    earache|otalgia
    <HURT> in my|his|her|the ear|ears
eye pain: eye|eyes <IS>? <SO>? <HURT>
    <HURT> in|behind my|his|her|the ..1 eye|eyes
toothache: tooth|teeth <IS>? <SO>? <HURT>
    toothache
jaw pain: jaw <IS>? <SO>? <HURT>
    <HURT> in my|the jaw
leg pain: leg|legs|calf|thigh|foot|feet|heel <IS>? <SO>? <HURT>
gas: gas|flatulence|burping|belching|farting
hiccups: hiccup|hiccups
hair growth: facial|coarse|unwanted hair|hairs
    hirsutism
bite: tick|insect|bug|dog|cat|spider bite|bites|bitten
high blood pressure: high blood pressure
    hypertension|hypertensive
heart disease: heart|cardiac disease|trouble|problems|condition
kidney disease: kidney|renal disease|trouble|problems|failure
cancer: cancer|tumour|tumor|malignancy
epilepsy: epilepsy|epileptic
surgery: surgery|surgeries|operation|operated
antibiotics: antibiotic|antibiotics|amoxicillin|penicillin
breastfeeding: breastfeed|breastfeeding|nursing
blood thinners: blood thinner|thinners
    aspirin|warfarin|clopidogrel|anticoagulant|anticoagulants
medicines: medication|medications
stress: stress|stressed
travel: travel|travelled|traveled|abroad
menopause: menopause|menopausal|postmenopausal
hallucinations: hallucinations|hallucinating|voices
"""

DENIERS = """
nothing|minus|lacks|lacking|lack
no|not|without ..2 sign|signs|trace|hint|speck|spot|bit|drop|evidence|history of
nothing in the way of
hardly|barely|scarcely any|ever
cant_say i have
not associated|accompanied with|by
never|not once|ever
"""
"""Denials that an alert may not trust and a comparison of two questions may."""
