"""Thoughts of harming oneself or others, in the indirect words that people use."""

from __future__ import annotations

from .table import Table

SELF_HARM = Table(
    "self_harm",
    "sign",
    """
    <BLADE> ..6 arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|myself|himself|herself|stomach|
        hips ! shoulder|shave|shaving|accident|accidentally|slipped|kitchen|cooking|
        sliced_my_finger|wax|hair|razor_burn|bumps
    cut|cuts|cutting|scratching|burning|slicing|carving|hurting ..4 arms|wrists|thighs|wrist|arm|
        legs|skin & cope|feel|release|numb|relief|razor|blade|sad|depressed|on_purpose|again|
        secret|nobody_knows|hide|sleeves|cigarette|lighter|hate|deserve ! kitchen|knife_slipped|
        accident|surgery|gardening
    goodbye|goodbyes|farewell|suicide ..3 letter|letters|note|notes|text|texts|message|messages|
        video|card|cards
    wrote|written|writing|write|left|leaving|posted|sent ..4 goodbye|goodbyes|farewell|last_letter|
        final|will_and & note|letter|letters|kids|family|everyone|mum|mom|message|pills|goodbyes !
        party|job|school_trip
    saving|saved|stockpile~|stockpiling|hoarding|hoarded|collecting|stashed|storing|
        stash ..4 <PILL>|<DRUG>|medicine|sleeping|insulin
    bought|got|have|found|looking_at|holding ..3 rope|noose|gun|razor_blades|blades|pills|
        helium ..6 & end|myself|tonight|die|over|plan|life|use_it|do_it|ready|goodbye|hang|
        suicide ! pain_pills
    plan|planning|plans|planned|decided|going|gonna|ready|time|thinking|thought|want|about|
        how ..3 end it|this|everything|things|my_life|all ! relationship|marriage|contract|job|
        call|subscription|course
    end|ending it ..1 all|tonight|now|today|myself|soon|forever ! relationship
    world|everyone|everybody|family|kids|they|people|husband|wife|mum|children|others|
        nobody ..6 better|happier|easier|relieved|best|lighter|fine|miss ..3 without|if|off ..1 me|
        i|im ! lunch|work
    better|happier|easier|relieved ..2 without me|him|her ! at_work|gym
    burden ..3 everyone|family|kids|others|them|everybody|parents|wife|husband|people & gone|dead|
        die|better|end|here|live|disappear|anymore|me|im ! financial|caregiver
    whats|what|no|see|isnt|not|dont_see ..4 point|purpose|reason ..3 anymore|living|life|going|on|
        alive|being|trying|continuing|existing|me|carrying|waking ! point_in_taking|treatment|
        exercise|antibiotics
    what|whats ..3 the? point anymore|any_longer|even
    just|want|wants|wish|wishing|need ..3 it|everything|this|pain|life|all ..2 over|end|stop|
        finish|finished & point|anymore|live|life|die|tired|cant|done|numb|forever|goodbye|alone|
        existing|hopeless|me ! period|flu|cold|cough|knee|tooth|labour
    dont|doesnt|didnt|not|never|wont|no_longer ..3 want|wish|wanna|care|plan|planning|
        hope ..3 wake|live|exist|alive|here|see_tomorrow|carry_on|go_on|continue|survive|be_around|
        next_year|birthday|morning ! move|early|alone|appointment|for_school|to_work|hospital|
        in_this_city
    wish|hope|hoping|pray|praying|wishing|want|wants|rather ..6 wake|wakeup|born|existed|exist|
        dead|die|gone|disappear|vanish|asleep_forever|hit_by|cancer ! pain|rash|spots|scar|
        cellulite|belly|acne|weight|fat|bills|debt
    go|going|went|fall|sleep ..3 sleep|asleep ..6 never|not|dont|forever|without ..3 wake|waking|
        wakeup ! apnea
    sleep|asleep forever
    cant|couldnt ..3 go|carry|keep|take|live|cope|bear|face ..2 anymore|like_this|any_longer|
        this_life|another_day|it_anymore ! diet|exercise|night_shift|heat|antibiotic|tablets|
        itching|pain|itch|period|noise|snoring|cough|coughing|diarrhea|acne|job|run|running|jog|
        pill
    given|giving|give|gave up ..2 life|living|everything|myself|hope ! sugar|smoking|alcohol|meat
    nothing|little|no_one|nobody ..3 live|living ..1 for ! dinner
    tired|sick|exhausted|done|had_enough|fed_up ..3 living|life|alive|existing|being_here|
        everything|fighting|breathing & ..4 ! sedentary
    tired|sick|exhausted|done|had_enough|fed_up|over of|with? ..1 living|life|being_alive|existing|
        being_here
    hate ..2 life|living|existing|being_alive ! style
    thought|thoughts|thinking|think|fantasise|fantasize|fantasy|dream|dreaming|urge|urges|impulse|
        tempted|want|going|feel|feels|ready|planning|obsessing|consider|considering ..4 jump~|
        jumping|driving|drive|crashing|walking|stepping|hanging|overdose|overdosing|od|shooting|
        drowning|suicide|dying|death|killing|crash|veering|swerving ..6 & bridge|train|tracks|wall|
        tree|traffic|myself|pills|balcony|roof|cliff|river|all|time|life|suicide|dying|death|over|
        off|meds|everything|constantly ! fear|parachute|test|phobia|scared_of_dying|panic|anxiety|
        bungee
    drive|driving|crash|swerve|veer ..5 into|off ..3 wall|tree|bridge|traffic|cliff|lorry|truck|
        river & want|think|thought|thinking|thoughts|feel|urge|should|could|sometimes|tempted|
        might ! crashed|accident
    jump|step|walk|throw|lie|throwing|jumping|stepping|lying ..5 front|off|under|on ..4 train|bus|
        traffic|bridge|roof|tracks|balcony|building|car|cliff|lorry & want|think|thought|thinking|
        thoughts|feel|urge|should|could|might|tempted|going|gonna|myself|says|threatening ! bungee
    <HARMING> ..4 <PERSON> & want|wants|wanna|going|gonna|urge|urges|thought|thoughts|thinking|
        think|voices|voice|plan|planning|might|afraid|scared|tempted|images|feel|feeling|impulse|
        cant_stop|will|fantasies|fantasise|tell|telling|threatening|threatened|says|snap|
        losing_control|rage ! feelings|back|stomach|accidentally|germs|bacteria|kindness|cold|
        virus|drool|knee|chess|tickle|dinner
    voices|voice|god|demons|tv|they ..6 tell|telling|tells|told|say|saying|says|ordering|command|
        commanding ..6 kill|hurt|harm|die|jump|stab|cut|do_it|burn|end ! doctor|teacher|nurse
    snap|lose_it|lose_control|blow_up|go_off ..6 & hurt|kill|someone|somebody|shoot|stab|baby|kids|
        gun ! fingers
    cant|not|dont|unsure|wont|isnt ..4 keep ..1 myself|himself|herself safe
    not|dont|cant ..3 be|feel|stay safe & myself|alone|tonight
    trust myself ..6 & not|dont|cant & alone|around|pills|baby|knife|knives|tonight
    safe ..3 myself|himself|herself & not|dont|cant|isnt|wont|unsure
    attempt~|attempted|tried|tries|trying|threatening|threatens|threatened|swears|says|
        talking ..6 suicide|kill|hang|overdose|jump|end_his|end_her|end_it|end_my|take_his|
        take_her|slit|shoot ! pain|squats|jump_rope|bugs|exercise|fungus|weeds|lice|germs|smell
    giving|gave|given ..3 away ..4 things|stuff|possessions|belongings & goodbye|depressed|suicide|
        die|sad|says|life|weird|quiet|strange
    no|any|zero|without|lost|losing|lack ..3 will|reason|desire|wish|motivation ..2 live|living|
        exist|go_on|be_here|alive
    starve|starving|poison|hang|drown|suffocate|electrocute|shoot|gas|burn myself|himself|herself !
        accident|accidentally|diet|fasting|food|chicken
    overdose|overdosed|overdosing|od ..6 purpose|intentionally|deliberately|myself|tonight|
        everything|die
    on_purpose|deliberately|intentionally ..6 <INTAKE>|cut|cuts|hurt|hurting|burn|burned|crash|
        crashed|overdosed
    took|taken|swallowed|drank ..8 & die|end|purpose|goodbye|suicide|sleep_forever|kill_myself|
        end_it ! antibiotic|vitamin|flight|bus
    sewerslide|ctb|selfdelete
    better_off|rather|easier ..3 dead|gone|dying|not_here|death
    dead inside & end|die|anymore|point|life|done
    nobody|no_one ..6 notice|care|cares|miss|cry|mind ..6 gone|died|die|dead|disappeared|here|
        exist|killed
    won|wont be ..2 here ..2 much_longer|tomorrow|next|anymore|when|by
    wont ..2 be here|around ..1 much_longer|tomorrow|next_week|anymore|christmas & goodbye|anymore|
        life|longer|pills|mum|mom|kids|sorry|note|tell
    easiest|painless|quickest|quick|peaceful|painlessly|best|least ..3 way|method|ways ..4 die|go|
        end|kill|suicide|death ! lice|fungus|virus|bacteria|mould|weeds|cold|warts|germs|flu
    i cant go on ! diet|like_that_diet|facebook|trip
    life ..2 pointless|meaningless|worthless|not_worth|over|hopeless ! cycle|shelf
    harm|hurt|kill|smother|drown|shake my|the|our baby|child|kids|children|newborn|wife|husband|
        mother|son|daughter ! could|can|does|will|would|may|accidentally|feelings|medicine|vaccine|
        formula|caffeine|alcohol|coffee
    want|wish|like ..1 to? stop existing|living|being
    urge|urges|need|want ..2 cut|self_harm|slice|burn|hurt ! hair|carbs|down|calories|sugar|weight|
        out|back|grass|my_hair|cake|costs|onions
    cutting|cut|slashed|slit ..1 wrists|wrist ! accident|glass|tendon|carpal
    nothing|noone left for me|us
    want|wants out of? ..2 this|life|it|here? & nothing|left|cant|anymore|die|done|over|live|
        hopeless|alone ! relationship|marriage|job|contract|plan|study
    everyone|family|kids|they|people|world|nobody|parents|friends|wife|husband|mum|mom ..2 better|
        happier|relieved|glad ..2 if i was|were|am? gone|dead|died|die|disappeared|vanished|
        left_this_world
    wont|not|wouldnt|never miss me ! call|appointment|work|school|when_im_away
    not|wont|never ..2 be ..1 here|alive|around|living ..2 tomorrow|next|much|longer|soon|by|
        christmas|morning ! party|work|appointment|office|move|moving|holiday
    whats|what|no|is_there_any|any the? reason|point|use to|in|of? ..1 live|living|life|exist|
        existing|going_on
    just? want|need|wish it|this|everything|life|all to end ! period|flu|cold|cough|pregnancy|
        hiccups|itching|treatment|year|winter|rash|labour|labor
    cant ..1 see|find|think ..2 way out|forward|through ! sofa|exam|traffic
    way|want|wanting ..2 disappear|vanish ..1 for_good|forever|from_this_world|completely|for_ever
    laughed_myself
    thinking|think|thought|thoughts|want|wanting|plan|planning|going|gonna|tempted ..4 take|taking|
        swallow|swallowing ..2 all|whole|every ..3 <PILL>|<DRUG>|sleeping|medicine|meds|insulin !
        doctor_says|course|antibiotics|together|at_once_or
    scratch~|scratched|scratching|punch~|punching|hit|hitting|biting|bit|bruising|choking myself|
        himself|herself|themselves ! accident|accidentally|itch|mosquito|ball|thumb|hammer|on_the|
        against|in_sleep|in_my_sleep|with_a
    scratched|scratching|scratch ..2 wrist|wrists|arm|arms & better|feel|razor|blade|cope|numb !
        itch|itchy|cat
    burden & should|gone|dead|die|disappear|without
    need|needs|want|wants me & disappear|die|gone|dead & no_one|noone|nobody
    imagining|imagine|picturing|fantasising|dreaming|thinking ..4 crash|crashing|jumping|dying|
        hanging|drowning|shooting & purpose|myself|deliberately|off|over
    might|could|may|scared|afraid ..2 do|try something ..2 myself|stupid|silly
    googling|searching|looking_up|researching ..3 ways|how|methods ..2 die|suicide|kill|end
    feel|feeling|feels|want|wants|wanting|thinking|thought|thoughts|mind|planning|going|ready|
        decided ..2 to|of|like ..2 finish|finishing|leave|leaving|close|closing|quit|quitting|exit|
        vanish ..3 life|world|earth|planet|myself|himself|herself ! <STORY>
    wants|want to close|finish|exit my|his|her life ! <STORY>
    life ..2 useless|waste|wasted|no_use|of_no_use|worthless|pointless|hell|burden & feel|feeling|
        want|die|end|finish|leave|anymore|living|tension|depressed|cant|nobody ! coffee|battery|
        laundry
    pills|tablets|rope|gun|razor|blade|noose|knife|insulin ..5 lined_up|in_front_of_me|laid_out|
        beside_me|loaded|counted_out|tied ! organiser|organizer|dosette|pharmacy|vitamin|vitamins|
        holiday|trip
    tonight|today|tomorrow|this is|will_be|s ..1 my|his|her last night|day|goodnight|sunset !
        holiday|here|shift|work|hospital|antibiotics|course|dose|of_the|on_the|before|school
    posted|posts|texted|text|wrote|sent|messaged|said|says|tweeted ..3 bye|goodbye|
        farewell ..1 forever|everyone|everybody|world|all|cruel_world ! party|job|school
    cant|not|dont|shouldnt|couldnt ..2 trusted|trust_myself ..3 with|near|around ..3 knife|knives|
        pills|tablets|car|blades|razors|rope|gun|meds|bridge
    ways|way|how to not ..2 here|exist|exist|wake|live|alive
    sit~|sitting|stand~|standing|stood|sat|climbed|im|am ..3 on|at|by|near|over|outside ..2 bridge|
        ledge|roof|tracks|cliff|railway|balcony|overpass|viaduct & nobody|notice|jump|over|end|
        anymore|goodbye|done|die|hate|cant|cars|water|edge ! photo|view|sunset|work|fear|dizzy
    why ..2 i|im|am ..3 here|alive ..1 anymore ! hospital|clinic|queue
    if i|he|she ..3 died|die|dead|disappeared|hit|crashed|gone ..6 relief|better|fine|nobody|care|
        happy|easier|grateful ! insurance
    dont|wouldnt|doesnt ..2 care|mind if ..3 die|died|dead|wake|woke|live|hit|crash|crashed|killed
    want|wants|wanted|ready|rather|going|wish ..4 go|be|join|meet ..3 heaven|other_side|my_late|
        in_the_sky|grave ! someday|one_day|church
    """,
)

TABLES = (SELF_HARM,)
