"""Thoughts of harming oneself or others."""

from __future__ import annotations

from .table import Table

SELF_HARM = Table(
    "self_harm",
    "sign",
    """
    <WISH> ..3 kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|shooting|end|ending|drown|
        drowning|poison|cut|cutting|stab ..1 myself|himself|herself|themselves|themself|ourselves
    kill|killing|hang|hanging|harm|harming|hurting|shoot|hurt myself|himself|herself|themselves !
        by_accident|accidentally|gym|lifting|running|fell|exercise|playing|training
    kill|killing|end|ending|shoot|hang yourself
    <WISH_DIE> ..2 die|dying|death|suicide ! know|find|see|hear|eat
    <WISH_DIE> ..1 be|was|were dead
    want|wants|wanted|wanting|wish|wishes|wishing|ready|prefer|rather|deserve|deserves|
        hope ..3 die|be_dead|was_dead|were_dead|never_born|never_been_born|be_gone ! eat|find|hear|
        laugh
    wish|wishing|wished|hope|pray ..2 i|he|she ..2 dead|never_born|never_been_born|wouldnt_wake|
        dont_wake|didnt_wake|wont_wake|die|not_wake|never_wake|didnt_exist|could_die
    want|wants|wanna|wanted|thinking|need|going|gonna|plan|planning|decided|ready|ways|way|how|
        like to|of|about? end|ending|finish|take|taking ..2 it|it_all|my_life|his_life|her_life|
        my_own_life|everything|own_life|life ! pills_for|break|story|book|to_take_it|i_take_it|
        take_it_out|take_it_off|splinter
    end|ending|ended|take|taking|took my|his|her|their|own|this own? life ! photo|back
    end|ending it all
    dont|doesnt|do_not|no_longer|didnt|not_sure_i|not_sure_if_i|not <VERY>? want|wants|wanna|wish|
        sure_i_want|care_to ..1 live|exist|be_alive|be_here|living|wake_up|go_on_living|
        continue_living|carry_on_living|go_on|be_on_this_earth|stay_alive ! wake_up_early|
        for_school|late
    not|sure|dont ..4 want to live ..1 ! alone
    cant <VERY>? go|carry|keep on|going & anymore|living|life|die|like_this|any_longer ! walk|run|
        exercise|diet
    cant <VERY>? go|carry|keep on anymore
    cant take it|this|life any_longer|anymore & die|life|live|end|depressed|done|alone|kill|
        hopeless
    no|any|little|without|lost|lose|losing|see_no|zero reason|point|purpose|will|desire|sense to|
        in|for? ..1 live|living|go_on|going_on|being_alive|life|exist|existing|carry_on
    nothing ..1 to live for
    life|living ..2 not|isnt|no_longer|has_no|without|is_not ..1 worth|meaning|point ..1 !
        insurance
    not worth living
    better|be_better|best off ..1 dead|without_me|if_i_was_dead|if_i_were_dead|if_i_died|
        if_i_wasnt_here|if_i_was_gone|if_i_were_gone|with_me_gone
    better|happier ..2 without_me ! at_work|gym
    better ..3 if i ..2 dead|gone|died|not_here|disappeared|not_around|never_born
    world ..4 without me|us
    suicidal|suicide|suicidality ! prevention_course|squad|genes
    self harm|harming|harmed|injury|injuring|mutilation|hurting ! scars_from_childhood
    selfharm|selfharming
    cut|cutting|cuts|burn|burning|slash|slashing|scratching|hitting|hurt|hurting|harm|harming|stab|
        starving myself|himself|herself ! accident|accidentally|shaving|cooking|knife_slipped|
        stove|shower|kitchen|by_mistake|exercise|off|glass
    cut|cutting|slit|slitting|slash|slashing my|his|her wrist|wrists|arms|thighs & want|die|razor|
        blade|end|depressed|sad|again|on_purpose|numb|pain_away|cope|kill
    slit|slitting|slash|slashing my|his|her wrist|wrists
    jump|jumping off|from|in_front|into a|an|the|of? ..1 bridge|building|roof|train|traffic|
        balcony|cliff & want|will|going|might|thinking|think|thought|die|says|about|gonna|me|feel
    jump & goodbye|bridge|says|going|text|texted|note ! rope|exercise|gym
    goodbye|farewell|suicide note|letter|text|texted|message ..6 jump|die|pills|kill|end
    goodbye & pills|jump|die|end|kill|live|texted|note
    take|taking|swallow|swallowing|took|overdose|overdosing ..3 pills|tablets|meds|medication|
        bottle & die|not_wake|never_wake|end|kill|purpose|intentionally|live|goodbye|planning|
        on_purpose|anymore|sleep_forever
    overdosed|overdose|overdosing on_purpose|intentionally|deliberately
    on_purpose|intentionally|deliberately overdosed|overdose|overdosing|took
    disappear|vanish|sleep|go_to_sleep & forever|never_wake|not_wake|and_never|never_come ! scars|
        wrinkles|spots|beauty
    never wake up & want|wish|hope|sleep
    tried|attempt|attempted|attempting|try|trying|threatening|threatened|threatens to? ..1 kill|
        hang|suicide|drown|shoot|hurt|harm|overdose ..1 himself|herself|myself|themselves?
    <WISH_HARM> ..3 kill|hurt|hurting|killing|harm|harming|stab|stabbing|shoot|murder|strangle|
        attack|smother|shake|drown|beat|choke|poison ..1 my|him|her|them|someone|somebody|people|
        everyone|others|another|the|a|his ..2 ! time|vibe|mood|coffee|weight|germs|bacteria|fleas|
        lice|weeds|back|knee|muscle|stomach|fungus|pain
    scared|afraid|worried|urge|urges|thoughts|voices|impulse ..4 hurt|kill|harm|hurting|killing|
        harming|drop|stab|stabbing|shake|drowning|smother ..2 my|the|him|her|baby|someone|son|
        daughter|people|others|family|kids|children|husband|wife ! feelings|back|kidneys|knee|liver
    voice|voices ..5 kill|hurt|harm|die|jump|stab|cut|do_it
    homicidal
    murder|murderous thoughts
    not_want|dont_want to be here|alive anymore|any_longer
    hate my life & die|end|anymore|done|live
    have a plan|gun|rope|noose & kill|die|myself|end|suicide|it
    want|wish|wants it|this|everything|life|pain to end|be_over & life|die|anymore|live|forever|
        hopeless
    tired|sick|done of|with living|life|being_alive|existing
    give|giving|given|gave up on life|living
    <WONT>|dont|cant|no_longer|not see|seeing|find|have|any|feel ..3 point|reason|purpose|use to|
        in|of ..2 living|life|live|alive|going_on|anything|carrying_on|it_all
    what|whats is? the point of|in living|life|going_on|being_alive
    want|wants|wish|wishing|need|ready|just ..1 it|this|everything|life|all ..2 be|to_be|
        to ..1 over|end|stop & all|life|live|die|anymore|everything|living|forever
    want|wants ..1 it all to? stop|end|be_over
    out of this|my life|world & want|wants|way
    nobody|no_one ..2 miss|care|cares|notice|mourn ..3 gone|die|died|dead|disappeared|live|here|
        killed
    miss me if|when i|im ..1 gone|dead|died
    how many|much ..8 to_die|die|overdose|kill_me|kill_myself|lethal|fatal|end_it|death
    how ..2 to|i|do ..3 overdose|kill_myself|die|end_my_life|hang_myself|commit
    overdose|overdosed|hanged|killed_himself|killed_herself|took_his_own_life|took_her_own_life|suicide|
        cut_myself & i|im ..3 do_it_again|do_the_same|do_it_too|doing_it_too|doing_it_again|doing_the_same|join_him|join_her
    painless|easy|quick|quickest|easiest|best|peaceful|fastest|least_painful way|ways|method|
        methods to die|go|kill|suicide|end_it
    ways|way|method|methods to die|kill_myself|commit_suicide|end_it|overdose|end_my_life
    lethal|fatal dose of & me|need|take|how|much|many
    scared|afraid|worried|terrified ..4 do|hurt|harm ..2 to? myself|himself|herself|someone|
        somebody
    safe with myself|alone & not|dont|isnt
    cut|cutting|cuts|hurting|burning|slicing ..2 arm|arms|wrist|wrists|thigh|thighs|skin|
        legs ..2 & on_purpose|keep|cope|release|depressed|sad|again|feel|razor|blade|stop_cutting|
        secret|hide
    keep|keeps|started|been|stop cutting my|his|her ..1 arm|arms|wrist|wrists|thighs|legs|skin|self
    cutting|harming|hurting my self
    kill|killing|hurt|hurting|harm|hang my self
    going_to|gonna|i_will|ill|want_to|wanna kill|murder|stab|shoot|hurt|strangle him|her|them|
        someone|everyone|you|somebody|people ! with_kindness|feelings|if_he_forgets
    dont|doesnt|no_longer|didnt want to? be here|alive|around|on_this_planet
    tired|sick|done|exhausted of|with ..1 being_alive|life|living|existing|everything
    done with|living life|anymore & want|die|end|goodbye
    commit|committing|committed|commiting|attempt|attempted suicide
    death would|is ..1 relief|better|easier|peace
    hate ..1 being alive|myself_and_want
    should|might_as_well|rather be dead
    rather|might_as_well|should just? die
    unalive myself|himself|herself
    harm|harming|hurt|cut|cutting myself|himself|herself ! accident|accidentally|shaving|cooking|
        kitchen|by_mistake|gym|lifting|running|fell|exercise|playing|football|chopping|slicing|
        knife_slipped|glass
    no|any|little point|reason|purpose in|of|to? ..1 living|life|live|being|existing
    feel|feeling|feels|urge|thoughts|want|wants ..2 hurting|killing|harming|stabbing|
        attacking ..1 someone|people|somebody|others|him|her|them|everyone|my|baby ! feelings
    never been born|born
    no will to live
    end my|own|his|her ..1 life
    i might|could|may|will hurt|kill|harm ..1 someone|somebody|people|him|her|them|my_baby|my_wife|
        my_husband|my_kids|my_child|others|myself ! feelings
    """,
)

TABLES = (SELF_HARM,)
