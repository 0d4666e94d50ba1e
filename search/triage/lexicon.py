"""Classes of words that rule tables share: `<NAME>` in a rule is any word of the class.

A class is words split by blanks, in the language of `phrases.py` (`stop~`, `two_words`, `<OTHER>`).
"""

from __future__ import annotations

from .further import FURTHER
from .phrases import Lexicon
from .wider import WIDER

_CLASSES = {
    # people
    "MY": "my his her their our the your its a an",
    "ELDER": "father mother dad mom mum daddy mommy mama papa grandfather grandmother grandpa "
    "grandma granddad grandad gran nan nana uncle aunt auntie cousin parents grandparents mam mamma "
    "granny gramps pops papaji lola lolo abuela abuelo nonna nonno oma opa dadi nani ammi abba baba "
    "stepdad stepmom stepmum mil fil",
    "KIN": "<ELDER> brother sister husband wife hubby partner spouse boyfriend girlfriend fiance "
    "bf gf son daughter friend roommate flatmate neighbor neighbour colleague coworker boss "
    "family relative relatives bro sis parents",
    "KIN_S": "<KIN> fathers mothers dads moms mums brothers sisters husbands wifes grandmas grandpas",
    "BABY": "baby babys babies newborn newborns neonate infant infants infants preemie twins twin "
    "bub little_one lo babe",
    "CHILD": "<BABY> toddler toddlers toddlers child childs children kid kids son sons daughter "
    "daughters grandson granddaughter grandchild nephew niece little_boy little_girl baby_boy "
    "baby_girl boy girl lad lass bairn wean tot kiddo ds dd stepson stepdaughter lil_one year_old_son year_old_daughter",
    "HE": "he she it they hes shes its theyre him her",
    # small words
    "BE": "is are was were be been being am im hes shes its theyre gets get getting got "
    "became become becoming feels feel feeling felt seems seem looks look looking went going goes "
    "gone turned turning turns turn keeps keep kept has have having had",
    "VERY": "very really so too extremely super pretty quite totally completely all just kind kinda of "
    "sort sorta bit little more and even still always suddenly a an the such again now slightly "
    "constantly real fully partially is are getting feeling",
    "CANT": "cant couldnt can_barely can_hardly could_barely could_hardly unable_to not_able_to "
    "isnt_able_to wasnt_able_to can_not_even cant_even barely_able_to hardly_able_to cant_seem_to "
    "struggling_to struggle_to struggles_to struggled_to hard_to harder_to difficult_to "
    "impossible_to barely_can hardly_can havent_been_able_to hasnt_been_able_to can_no_longer "
    "unable_too fighting_to having_trouble_to can_scarcely not_being_able_to unable barely hardly",
    "WONT": "wont doesnt isnt wouldnt didnt hasnt havent never refuses_to will_not_ever not",
    "TROUBLE": "trouble troubles difficulty difficulties difficult problem problems hard_time "
    "struggling struggle struggles hard labored laboured tough_time",
    "STOP": "stop stops stopped stopping stopp quit quits let_up ease end ending pause",
    "WONT_STOP": "wont_<STOPW> cant_stop doesnt_stop",
    "SUDDEN": "sudden suddenly all_of_a_sudden out_of_nowhere out_of_the_blue all_at_once abrupt "
    "abruptly instant instantly in_seconds within_seconds in_an_instant in_a_second "
    "in_one_second in_a_flash in_a_blink blink_of_an_eye in_no_time came_on_fast came_on_quickly from_nowhere without_warning within_minutes in_minutes "
    "out_of_no_where like_lightning came_on_quick",
    "SEVERE": "severe severely excruciating excruciatingly unbearable unbearably agonizing "
    "agonising agony intense terrible horrible awful horrendous extreme extremely worst "
    "massive crippling intolerable incredible insane violent violently splitting blinding "
    "explosive exploding tearing ripping debilitating 10_10 10_out_of_10 worst_ever like_hell the_worst "
    "terribly so_bad so_badly so_much really_bad screaming crazy",
    "WORST": "worst most_severe most_painful most_intense strongest worse",
    "NOW": "now right_now today tonight currently atm at_the_moment this_morning just_now "
    "just this_afternoon this_evening minutes_ago hour_ago hours_ago min_ago yesterday "
    "last_night immediately",
    "SIDE": "one_side left_side right_side half one_half left_half right_half "
    "left right one_arm one_leg",
    "MANY": "lot lots many too_many several bunch handful whole bottle box pack packet strip all "
    "full entire dozens loads ton tons",
    # body
    "CHEST": "chest breastbone breast_bone sternum rib_cage ribcage",
    "HEAD": "head skull forehead temple",
    "FACE": "face cheek mouth smile lip lips eyelid",
    "LIMB": "arm arms leg legs hand hands foot feet limb limbs thigh fingers",
    "BELLY": "stomach belly abdomen abdominal tummy gut guts side flank groin pelvis pelvic "
    "appendix ribs rib kidney kidneys back lower_right lower_left",
    "TESTICLE": "testicle testicles testis testes testicular balls scrotum nutsack left_ball right_ball",
    "THROAT": "throat airway airways windpipe",
    "SWELL": "swell swells swelling swelled swollen swolen puffy puffing puff puffed bigger "
    "swells_up ballooned balloon fat huge enlarged thick thicker",
    # signs
    "PAIN": "pain pains painful hurt hurts hurting ache aches aching achy sore soreness",
    "PAINS": "pain pains ache aches aching hurt hurts hurting discomfort",
    "PRESS": "pressure tight tightness tightening tightens heavy heaviness squeezing squeeze "
    "squeezed crushing crushed crush constricted constricting constriction constrict weight "
    "burning burns discomfort stabbing gripping vise vice clenching clenched compressing "
    "uncomfortable cramping pounding tightened heavyness squeezes stabbed sharp",
    "BLEED": "bleed bleeds bleeding bled blood bloody hemorrhage hemorrhaging hemorrhages "
    "bleedings",
    "VOMIT": "vomit vomits vomiting vomited vomitting puke pukes puking puked throwing_up "
    "throw_up threw_up throws_up thrown_up throwing throwup barf barfing barfed "
    "upchucking spewing spewed spew sicked_up hurling chucking_up chucked_up chuck_up "
    "chundering chundered",
    "COUGH": "cough coughs coughing coughed hack hacking hacked",
    "FAINT": "faint faints fainting fainted passed_out pass_out passes_out passing_out blacked_out "
    "black_out blacking_out blacks_out blackout blackouts collapse collapsed collapsing collapses "
    "syncope fainting_spell fainting_spells passed_right_out passed_clean_out keel_over keeled_over",
    "NUMB": "numb numbness weak weakness paralyzed paralysis paralysed limp heavy dead "
    "tingling tingly lost_feeling lifeless useless floppy",
    "WAKE": "wake wakes waking woken woke awake wake_up rouse roused arouse rousing waken awaken",
    "FEVER": "fever feverish fevers febrile temperature high_temperature pyrexia "
    "burning_up hot temp fevered",
    "ASTAKE": "took taken take taking swallowed swallow swallowing swallows ate eaten eat eating eats "
    "ingested ingesting drank drunk drinking drink drinks gulped had consumed sipped licked "
    "chewed injected given gave downed popped",
    "ATE": "ate eaten eat eating swallowed swallow swallows swallowing ingested ingest ingesting drank "
    "drunk drink drinking drinks gulped consumed sipped licked chewed got_into chugged put_in_mouth "
    "chewing sucked",
    "PILL": "pill pills tablet tablets capsule capsules tabs meds medicine medicines medication "
    "medications drugs dose doses mg",
    "HIT": "hit hits hitting hitted banged banging bumped smack smacked smashed smash knock "
    "knocked slammed cracked crack struck whacked landed split kicked punched busted hurt "
    "injured",
    "RASH": "rash spots spot dots marks bruises bruising blotches patches purpura petechiae bumps",
    "BAD_BREATH": "struggle struggles struggling difficult difficulty difficulties trouble troubles hard harder "
    "problem problems issue issues distress effort labored laboured worse worsening laborious impossible agony",
    "RUN": "running run ran jog jogging marathon sprint sprinting workout working_out gym exercising "
    "cycling race football training hiking",
    # what others see and do
    "AT_TABLE": "eating eat ate eaten dinner lunch breakfast supper meal table swallowed swallowing "
    "chewing chewed snack restaurant",
    "SMALL_THING": "lego bead beads marble coin grape grapes nut nuts peanut peanuts popcorn sweet sweets "
    "candy button toy battery magnet pebble lid cap pen_lid bottle_top hot_dog sausage meat steak "
    "chicken bread apple carrot bone food biscuit cracker lollipop marshmallow cheese chip crisp",
    "BLOW": "kicked shot axed axe hammer hammered bat brick sledgehammer thunder thunderbolt bomb "
    "mallet crowbar struck clubbed stabbed exploded gunshot hit bang burst snap pop firework fireworks "
    "firecracker cannon grenade gun balloon explosion lightning dynamite",
    "CHANGED": "this_week yesterday this_morning today tonight suddenly overnight since last_week last_night "
    "all_of_a_sudden uti infection fever temperature sugar fell new normally usually perfectly sharp "
    "right_as_rain hours never_done out_of_character infected hospital operation tablets "
    "this_afternoon this_evening out_of_the_blue out_of_nowhere burning_up feverish hot",
    "STUPOR": "wake wont_wake cant_wake rouse respond wont_respond not_breathing breathing breathe blue "
    "unconscious passed_out fitting seizure hallucinating jerking collapsed snoring unresponsive "
    "foaming floppy limp slumped",
    "JOLTED": "threw thrown flung bang spark sparks sparked black burn burned burnt numb tingling shock "
    "jolt buzz buzzed jumped heart blew blown across_the_room knocked zapped zap",
    "LIKE_A": "like as_if as_though feels feel felt something someone somebody hit hits",
    "BLADED": "knife knives stab stabbed stabbing dagger daggers poker skewer skewered spear drill sword "
    "swords screwdriver twisting twisted ripped kicked shot wringing",
    "ALARMED": "arm arms jaw sweat sweating sweaty clammy breathe breathless colour color grey sick "
    "vomiting faint dizzy",
    "DOUBLED": "floor crawling crawl curled doubled cant_move cant_stand cant_walk cant_lie cant_sit "
    "writhing rolling screaming sweating clammy vomiting vomit sick grey pale fainted howling knees "
    "bent_double cant_straighten bent_over",
    "BULGY": "bulge bulges bulging bulgy swollen swelling raised sticking_up sticking_out stuck_out tense "
    "puffy puffed puffing domed egg bubble balloon ball hard tight out up lump sunken sunk sinking dipped hollow",
    "ILL": "fever feverish temperature hot burning headache vomit vomiting vomited rash light lights ill "
    "sick poorly drowsy sleepy floppy 38 38.5 39 39.5 40 102 103 104",
    "LONG_DRY": " ".join(f"{hours}_hours" for hours in range(10, 49)) + " twelve_hours yesterday",
    # patients
    "NTH": "4th 5th 6th 7th 8th 9th fourth fifth sixth seventh eighth ninth",
    "PREGNANT_WORD": "blood bleeding bleed spotting waters kick kicks kicking moved moving movement "
    "movements headache contractions swollen swelling loo wipe wiped gush leaking vision bump cramps "
    "quiet still silent feel felt stir stirred stirring inside wriggle wriggler wriggles wriggling "
    "boxer nothing in_there",
    "OTHER_DUE": "period periods smear appointment operation surgery scan_results blood_test jab vaccine "
    "replacement exam rent tax work depo injection screening",
    "STORY": "story stories book memoir film project goals list party job school work smoking drinking "
    "alcohol vaping insurance habit sugar",
    # words of cues
    "STOPW": "stop stopping end ending quit ease",
    "WAS": "was is were are has have had been got has_been have_been had_been its gets is_now",
    "NOWADV": "now all already totally completely just since almost finally pretty_much mostly been",
    "NOTHINGELSE": "single_minute minute day while",
    "WORRIED": "worried worry worrying worries scared afraid fear fearful frightened terrified "
    "nervous anxious anxiety concerned panic paranoid dread dreading phobia",
    "GERUND": "having getting fainting choking dying overdosing bleeding passing suffering "
    "developing collapsing seizing vomiting suffocating burning swallowing becoming losing "
    "catching overdose throwing",
    "FIT_FOR": "my his her someone work purpose duty life running travel surgery school sport football "
    "exercise flying holiday 40 50 60 70 80",
    "SOMEDAY": "someday one_day some_day eventually in_future in_the_future when_im_older later_in_life "
    "in_old_age when_im_old sooner_or_later next_year",
    "MONTH": "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec summer winter spring autumn fall early late",
    "YEAR": " ".join(str(year) for year in range(1950, 2050)),
    "AGE": " ".join(str(age) for age in range(1, 100)),
    "NUMBER": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
    "a <AGE>",
    # quantities and substances
    "LOW_O2": " ".join(str(level) for level in range(60, 92)),
    "BIG_NUMBER": " ".join(str(count) for count in range(6, 300))
    + " ten twelve fifteen twenty thirty forty fifty sixty hundred dozen",
    "MANY_TIMES": " ".join(str(count) for count in range(5, 60))
    + " six seven eight nine ten twelve fifteen twenty dozen dozens many countless",
    "SMALL_AGE": " ".join(str(age) for age in range(1, 14))
    + " one two three four five six seven eight nine ten eleven twelve",
    "HIGH_BP": " ".join(str(level) for level in range(150, 260)),
    "WEEKN": " ".join(str(week) for week in range(4, 43)) + " <PRETERM_WORDS>",
    "PRETERM_WORDS": "four five six seven eight nine ten eleven twelve twenty thirty",
    "PRETERM": " ".join(str(week) for week in range(20, 37)),
    "CHILLS": "chills shivering shivers rigors",
    "SQUEEZE": "squeezing squeeze clenching crushing gripping",
    "SMOKE": "smoke fumes",
    "WISH": "want wants wanted wanna wish going plan plans planning thinking thoughts thought urge urges "
    "feel feeling like tempted intend intending about decided ready try trying tried might will ill "
    "gonna could desire desires ideas idea ways way how fantasies fantasizing considering",
    "WISH_DIE": "want wants wanted wanna wish wishing wishes thinking thoughts thought planning plan ready "
    "hope hoping prefer rather deserve feel_like feeling_like feels_like urge longing",
    "WISH_HARM": "want wants wanted wanna going_to gonna thoughts thinking think thought urge urges plan plans "
    "planning feel_like i_will ill intend tempted desire fantasies fantasizing wanting "
    "impulse impulses images",
    "DRUG": "paracetamol acetaminophen tylenol panadol ibuprofen advil aspirin xanax valium diazepam "
    "insulin metformin methadone oxycodone morphine fentanyl heroin codeine tramadol antidepressants "
    "sertraline zoloft prozac lithium digoxin painkillers painkiller opioids opioid benzos ambien "
    "zopiclone benadryl adderall ritalin sedatives barbiturates amitriptyline warfarin iron_tablets "
    "vitamins_with_iron quetiapine seroquel lorazepam clonazepam klonopin gabapentin percocet vicodin "
    "cocaine meth ecstasy cough_syrup sleeping_pills sleeping_tablets edibles edible gummies "
    "tramadol propranolol amlodipine <MORE_DRUG>",
    **WIDER,
    **FURTHER,
}

LEXICON = Lexicon(_CLASSES)
