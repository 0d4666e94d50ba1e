"""Words that only look like a sign, and signs told to be in order."""

from __future__ import annotations

from ..bag import bag

# Words that only look like a sign.
OTHER_MEANING = """
choked|choke|choking on <MY>? words|emotion
choking hazard|hazards|risk|risks
keep|stop|prevent|keeping|stopping my|our|the|him|her|them ..2 from swallowing|eating|drinking
nearly|almost choked|died|fainted|collapsed when|at ..3 price|bill|cost|saw|heard
so ..1 hungry|tired|happy|excited|bored i? could|might faint|collapse|die|pass_out|scream
dying|dieing to know|see|meet|eat|try|find|hear|go|get
dying|die for a|an|some
kill for
drop_dead gorgeous|beautiful
dont|doesnt|didnt|not want|wanting|wanna|wish|going|planning|intend to? ..1 die|dying|kill|hurt|harm
dont|doesnt|didnt|not want|wanting|wanna to? die or hurt|kill|harm|hurting
joke|jokes|laugh|laughing|laughter .. killed|kills|die|died
to die for
almost|nearly died laughing
laughed so? .. died
laughed|laughing so|too hard|much ..3 nearly|almost|i passed|pass|fainted|died|choked|cried out?
dead to me
is|are|been|s killing me|him|her
suicide squad|tree|sprint|sprints|grip|squeeze_bunt
will|would|can|could|does|did|might|may it|this|that|these|those|they ..3 hurt|harm
no|not|without reduced|reduction|decrease|decreased|change ..2 movement|movements|kicks|kicking
wouldnt|would_never|never_would|could_never hurt|harm|kill
bored|worried|embarrassed|tired|scared to death
chest cold|hair|hairs|acne|freezer|press|muscle|muscles|workout|xray|x|infection|size|binder|tattoo
chest congestion|rash|of_drawers|exercises|ct|scan|flies|fly|day|wax|waxing
bench press
heart burn|rate|healthy
bad|smelly|stinky|morning breath
breath smells|smell|stinks|odor|test|mints
hold|holding|held <MY> breath
breath|breathe through <MY>? nose|mouth|nostril|nostrils
breath|breathe out|in of? <MY>? nose|nostrils
breath of fresh
take|takes|took <MY> breath away
stroke of luck|genius
heat|back|breast|golf|swim|swimming|brush|butterfly stroke
backstroke|breaststroke|brushstroke|keystroke
strokes|stroke my|his|her|its cat|dog|hair|back
passed|pass|passing out flyers|leaflets|candy|papers|cards
choked|choking|choke up
choking|choked|choke with|on tears|emotion|words|laughter
poison ivy|oak|sumac
food poisoning|poison
alcohol wipe|wipes|gel
blood test|tests|sugar|type|group|donation|donor|work|sample|draw|orange|count|glucose|
    clotting|flow|vessel|vessels|bank|cells|cell|bond|relative|relatives|line|
    levels|results
blood_type|give_blood|donate_blood|drew_blood|draw_blood|blood_drawn|took_blood|sight_of_blood|
    see_blood
bleeding gums|gum
gums bleed|bleeding
bleeding heart|edge
fear|afraid|scared of needles|blood|heights|flying
sit|sits|trouser|clothes|shoe|ring|curtain|lens fitting
in shock to_hear|when
shock to hear|learn|find
static shock|shocks
doesnt|didnt|dont|never|not stop|stopped|stops breathing
sinking|broken heart
heart of gold
dentist .. numb|numbness
numb|numbness .. dentist|dental|injection|anesthetic|anaesthetic|novocaine
bleach|bleached|bleaching my? teeth|nails|hair|skin|clothes
hit me? that|up
hit the gym|bottle|jackpot|road
fits into|well|me
it|this|that|what|which|how|everything|dose|sleep|gym fits ..1 in
fell asleep|in_love|behind|through
falls|fall|fallen asleep
burn|burns|burning|burned calories|fat|out|rubber
burning sensation|feeling when|while i? pee|urinate|urinating|peeing
burning when|while|urine|pee|urination
severe acne|dandruff|eczema|psoriasis|allergies|anxiety|depression|acute
over the moon
spitting image|up_milk|distance
dead sea|skin|tooth|lift|lifts|line|body|battery|weight
cut down|back|out|off_point|calories|carbs|sugar|alcohol|nails|hair
cutting down|back|out|edge|board|carbs|calories
end it there|here
have|had|having|throw|throws|throwing a? fit_of_rage|tantrum|fit_of_laughter
fit and? healthy|well|enough|better|person
fit for <FIT_FOR>
feel|feeling|feels|fully|fighting fit
get|getting|be|keep|keeping|stay|staying fit
shaking hands|head
absence|absent seizure|seizures
collapsed lung|vertebra|vertebrae|disc|arch|arches|vein|veins
vertebra|vertebrae|disc|lung .. collapsed|collapse
pregnancy|pregnant test|tests
be|get|getting|become|becoming|still_be|if_i_am|am_i|if_im|to_be|fall pregnant
sign|signs|chance|chances|symptoms|possibility|risk of pregnancy
next|first|previous|last|future|ectopic_vs pregnancy
confused about|whether|which|if|between|with|on|as_to|regarding|by|how
confusion about|regarding|between|over
nothing bloody|red|black|sudden|severe|unbearable|serious|broken|swollen|burnt or? bloody|red|black|sudden|
    severe|serious|broken|burnt?
spit|saliva ..6 beet|beets|beetroot|dragonfruit|candy|sweets|lollipop|jello|blueberries|blackberries|mouthwash
am_i|is_he|is_she having|getting a|an? ..3 or is_it|is_this|just|it_is ..6 calf|knee|ankle|foot|toe|thigh|hip|
    tiredness|age|tired|silly|paranoid|overthinking|worrying
pain should|can|will i|we|you expect
learn|teach|teaching|taught|invented|does the? heimlich
faint|faints|fainted|fainting|pass_out|passes_out|passed_out at|from the sight
so|so_that my|the|our <CHILD> cant|wont|doesnt swallow|eat|drink|reach
<WORRIED> ..6 make|makes|making me|him|her suicidal
make|makes|making people|teenagers|teens|kids|patients|users|someone suicidal
confusing instructions|label|results|report
"""
# A sign told to be in order; masked unless one of NOT_SO stands in front.
WELL = """
breathe|breathing <BE>? <VERY>? ok|okay|fine|normal|normally|well|good|easy|easily|comfortably|alright
breathe|breathing <BE>? back_to_normal|as_usual|clear|unlabored|unlaboured
drinking|feeding|eating|drinks|feeds|eats <VERY>? ok|okay|fine|normally|well|good|plenty|happily
moving|moves|kicking|kicks <VERY>? ok|fine|well|normally|loads|lots|plenty|great|happily|as_usual
moving|kicking|moves|kicks like|as normal|usual|mad|crazy|always
moving|kicking|moves|kicks as much|often|strong|strongly|hard as usual|ever|always|normal|before
speech|face|vision|sight|balance|speaking|talking|walking|smile <BE>? <VERY>? ok|okay|fine|normal|
    normally|clear|good
throat|tongue|lips <BE>? <VERY>? ok|okay|fine|normal|normally
responding|responds|waking|wakes <VERY>? normally|easily|fine|well|ok|readily
fades|fade|blanches|blanch|disappears|fading|blanching under|when|with|on
"""
NOT_SO = bag("""not no isnt arent wasnt cant couldnt wont doesnt dont didnt never hasnt havent hardly barely
    without trouble difficulty unable struggling stopped hard difficult nor less""")
