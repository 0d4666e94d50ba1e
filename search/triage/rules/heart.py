"""Chest pain and the heart attack by name."""

from __future__ import annotations

from .table import Table

CHEST_PAIN = Table(
    "chest_pain",
    "sign",
    """
    <CHEST> ..2 <PAIN>|<PRESS>
    <CHEST> ..4 <PAIN> ! back_hurts
    <PAIN>|<PRESS> <VERY>? in|on|at|across|around|inside|over|of|under|behind|near|through|from|
        to ..5 <CHEST>
    <PAIN>|<PRESS> ..1 <CHEST>
    <PRESS> ..2 feeling|sensation|pain ..3 <CHEST>
    <CHEST> ..3 feels|feel|feeling|felt|is ..3 <PRESS>|<PAIN>|full
    angina & pain|now|worse|rest|spray|not|attack
    angina attack
    heart ..2 hurts|hurt|hurting|aching|aches|pain|pains|squeezing|tight ! broken|broke
    pain|pains|pressure|ache|squeezing|stabbing|tightness|heaviness ..2 in|at|around|near|
        over ..2 heart
    <SQUEEZE> ..1 heart
    elephant|brick|bricks|weight|someone|rock|ton|truck|something ..2 sitting|standing|lying|
        pressing|pushing|resting ..2 chest
    elephant|brick|bricks|rock|weight|band|belt|vise|vice|rope|fist|knife|concrete ..3 on|around|
        in|across|round ..3 <CHEST>
    clutch~|grab~|holding|rubbing his|her|their|my chest
    <CHEST> & sweating|sweats|sweaty|sweat & arm|jaw|burns|burning|hurts|nausea|heavy|clutching|
        tight|pressure
    <PAIN>|numb|numbness|tingling ..3 left_arm|left_shoulder|jaw & sweating|cold_sweat|chest|
        nausea|breathe|breathless
    jaw & arm & <PAIN>|numb|numbness & sweating|nausea|breathe|left
    arm|jaw|back|shoulder & crushing|pressure & sweat|sweating
    tight|heavy|tightness|heaviness|pressure ..3 ribs & breathe|sweating|arm
    costochondritis & <PAIN>|worse
    chest ..2 killing
    tight|heavy|sore chested|chest
    chest ..4 so|really|super|very ..1 tight|heavy|sore|painful|bad
    <CHEST> ..2 feels|feeling|felt ..3 crushed|squeezed|heavy|weird|funny_and_tight|on_fire|
        bursting|explode
    burning|fire ..2 in ..2 chest ! eating|food|meal|spicy|lying|heartburn|reflux|acid|cough
    something ..2 pressing|pushing|squeezing ..3 chest|heart
    <PAIN>|<PRESS> ..5 left ..1 chest
    pain ..3 breastbone|sternum
    pain|pressure|ache|hurts|tightness ..4 left_breast|breast & arm|shoulder|jaw|sweating|sweat|
        breathe|heart
    <PAIN> ..4 near|around|over|behind|beneath|by|of ..1 heart
    chest ..4 <PAIN>|tightness|tight|pressure|heaviness|heavy
    <PAIN>|pressure|tightness|heaviness|heavy|discomfort|burning ..4 chest ! press_day|bench
    cardiac|heart pain|pains
    pain|ache|numbness ..4 left_arm|left_shoulder & jaw|sweating|nausea|chest|breathe|heart
    jaw ..2 pain|hurts|ache & arm|chest|sweating|breathe ! tmj|tooth|teeth|grinding
    """,
)

HEART_ATTACK = Table(
    "chest_pain",
    "name",
    """
    having|has|have|had a|an? ..1 heart attack
    heart|cardiac attack & <NOW>|symptoms_right|think|sure|hes|shes ! years|could|risk|what_are|
        prevent|fear|scared
    heart attack & right_now|help_me|happening|think|symptoms_now|feels_like|just_had
    think|feel|feels|sure|looks ..5 heart attack
    cardiac arrest & right_now|having|is_in
    myocardial infarction & now|having|think
    """,
)

TABLES = (CHEST_PAIN, HEART_ATTACK)
