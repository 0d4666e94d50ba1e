"""Poison by miscounted doses and mixed-up medicine."""

from __future__ import annotations

from .table import Table

POISONING = Table(
    "poisoning",
    "event",
    """
    took|taken|take|taking|swallowed|popped|gave|given|giving|had|injected|used|
        put ..8 <OFTEN> & <PILL>|<DRUG>|injection|patch|patches|morphine & <BYMISTAKE>|<MISDOSED>|
        realised|realized|instead_of|poison ! vitamin|vitamins|antibiotic|antibiotics|amoxicillin|a_day|
        daily|per_day|every_day|each_day|a_week|the_pill|contraceptive|cream|years|prescribed|folic|
        probiotic|doctor_told|doctor_said|eye_drops
    <OFTEN> ..6 <PILL>|<DRUG>|insulin & took|taken|swallowed|gave|given|injected|had & <BYMISTAKE> !
        vitamin|vitamins|antibiotic|antibiotics|amoxicillin|a_day|daily|per_day|cream|years|the_pill|
        contraceptive|prescribed|folic|probiotic|eye_drops
    <OFTENER> times|x ..6 & took|taken|swallowed|gave|given|injected|had & <PILL>|<DRUG>|insulin &
        <BYMISTAKE> ! vitamin|vitamins|antibiotic|antibiotics|a_day|daily|per_day|years|week|cream
    <DRUG> ..3 <OFTENER> times ..3 over|today|already|in_a_row|tonight|instead & took|taken|had|gave|
        given ! a_day|daily|prescribed|years
    took|taken|gave|given|swallowed|injected|had ..2 <OFTENER> ..4 instead_of|rather_than ..1 one|1|half|
        a|two|2|the|0.5|1.5|2.5|0.1|0.25 & <PILL>|<DRUG>|units|ml|mls|drops|spoons|syringes|dose ! weeks|days|years|minutes|
        prescribed|doctor_told
    took|taken|gave|given|swallowed|injected|had ..1 <OFTENER> ..4 <PILL>|<DRUG> & <BYMISTAKE> !
        vitamin|vitamins|antibiotic|antibiotics|days|years|mg|missed|miss
    took|taken|swallowed|had|eaten|popped ..2 the_lot|them_all|all_of_them|every_one|every_last|
        all_in_one|in_one_go|all_together & <PILL>|<DRUG>|box|bottle|packet|strip|dosette|pillbox !
        course|prescribed|years|finished|vitamins|antibiotics|supplements|can_i|should_i|is_it|safe
    took|taken|put|puts|used|using|wore|wearing|stuck ..4 two|2|three|3|four|double|extra|
        several ..3 patch|patches & <BYMISTAKE>|<MISDOSED>|drunk|fentanyl|morphine ! hrt|years
    fentanyl|methadone|buprenorphine|nicotine|morphine|oxycodone|opioid|patch ..6 toddler|baby|child|son|
        daughter|year_old|kid|grandson|granddaughter & sleepy|drowsy|stuck|swallowed|ate|licked|chewed|took|
        mouth|missing|breathing|limp|floppy ! eye|cradle|breastfeeding|while_pregnant|born
    given|gave|took|had|taken|swallowed ..2 another|wrong|somebody|someone ..2 residents|patients|persons|
        childs|kids|else|elses ..2 <PILL>|<DRUG>|insulin ! eye_drops|antibiotic|antibiotics
    death_cap|death_caps|deathcap|destroying_angel|fly_agaric|panther_cap|webcap & ate|eaten|eating|
        picked|swallowed|soup|think|sick
    boiler|stove|heater|generator|log_burner|barbecue|brazier|gas_fire ..6 sick|headache|headaches|headachy|
        dizzy|drowsy|sleepy|faint & us|all|everyone|both|family|we|kids|making
    huffed|huffing|sniffed|sniffing|inhaled ..2 paint|glue|petrol|gasoline|aerosol|deodorant|butane|solvent &
        heart|racing|passed_out|collapsed|blue|floppy|wont|dizzy|sick|fit|twitching
    gave|given|give|giving ..2 <CHILD> ..2 my|mums|moms|dads|grandmas|grandpas|adult ..4 <PILL>|<DRUG> &
        <BYMISTAKE>|instead|wrong
    days|weeks|week ..2 <PILL>|<DRUG> & had|taken|took|swallowed|eaten & in_one|at_once|all_at|in_a_day|
        one_morning|together|dosette|in_one_go ! course|left|supply|prescription|missed|can_i|ok_to
    insulin & units & <BYMISTAKE>|wrong|instead|became ! missed|miss|a_day|years
    dosette|pillbox|pill_box|tablet_box|pill_organiser|pill_organizer|nomad|blister_pack|webster_pack|
        weekly_box|tablets_box & empty|emptied|all_gone|took_them_all|whole_week|all_seven|taken_all|
        took_all|seven_days|wrong_day|swallowed ! buy|refill|clean|fill_the|fills_the|which|best|
        wash|pharmacy_fills|before_i_go
    took|taken|swallowed|given|gave|had|drank|injected ..6 husbands|wifes|mums|moms|dads|dogs|cats|grandpas|grandmas|nans|grans|grandads|sons|daughters|
        someone_elses|somebody_elses|wrong|neighbours|roommates|partners|brothers|sisters|
        patients ..3 <PILL>|<DRUG>|insulin|wormer|drops & <BYMISTAKE>|instead|<MISDOSED> ! antibiotic|
        antibiotics|vitamin|vitamins|eye_drops|pharmacy_gave
    breathing|breathe ..3 slow|slowly|slower|shallow|pauses|pausing & <DRUG>|patch|patches|opiates|
        sedated|methadone ! app|exercise|exercises|anxiety|meditation|relax
    snorted|sniffed|vaped|smoked|inhaled|injected|dropped ..2 something|stuff|powder|gear|line|lines|
        bag & lips|blue|chest|heart|floppy|wont|cant|breathing|slumped|grey|eyes|shaking|unconscious
    cant|dont|doesnt|couldnt|not ..2 remember|know|sure ..3 if|whether|how_many ..4 took|taken|gave|
        given|had ..6 & <PILL>|<DRUG>|insulin & again|another|second|sleepy|drowsy|dizzy|slow|faint|
        shaky|low|twice|again_and ! antibiotic|antibiotics|vitamin|the_pill|contraceptive|years
    <KINFOLK> ..5 gave|given|had|dosed ..4 as_well|too|already|also & <DRUG>|<PILL> & <MISDOSED>|breathing !
        antibiotic|antibiotics|vitamin|headache_tablets
    sister|brother|nurse|carer|husband|wife|partner|mum|mom|dad|both|we ..5 already|too|also|
        both ..3 given|gave|given_it|had|dosed & dose|<DRUG>|<PILL> & sleepy|drowsy|breathing|floppy|
        baby|toddler|slow|limp|dizzy ! antibiotic|antibiotics|vitamin
    """,
)

TABLES = (POISONING,)
