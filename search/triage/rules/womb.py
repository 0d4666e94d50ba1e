"""Mothers who miss the movements of an unborn child, in their own pictures."""

from __future__ import annotations

from .table import Table

PREGNANCY = Table(
    "pregnancy",
    "sign",
    """
    normally|usually|usual|always|normal|most_nights|every_night|every_evening|used_to ..10 <LIVELY> &
        <LATELY> & <QUIETED> ! toddler|newborn|born|bowel|bowels|period|morning_sickness|nursery|room|
        skincare
    <LIVELY> ..10 normally|usually|always|most_nights|every_night & <LATELY> & <QUIETED> ! toddler|
        newborn|born|bowel|bowels|nursery
    gone|went|goes|is|been|hes|shes|its ..2 quiet|still|silent|lazy|calm|motionless ..1 in_there|inside !
        pain|nausea|toddler|newborn|born
    <QUIETED> ..4 <INUTERO> ..6 & <LATELY> & baby|he|she|him|her|lo|kick|kicks|normally|usually|worried|bump|
        little_one|it|bub|bean ! stomach_ache|poo|constipated|toddler|nausea|heartburn|pain|newborn|born
    <INUTERO> ..6 <QUIETED> ..6 & <LATELY> & baby|he|she|him|her|lo|kick|kicks|normally|usually|worried|
        little_one|bub|bean ! poo|constipated|toddler|newborn|born|nausea|heartburn|pain
    he|she|hes|shes|its|baby|bub|lo|little_one|it|bean|peanut|twin ..5 <QUIETED> ..5 <LATELY> ! toddler|newborn|
        born|husband|partner|mum|mom|boss|pain|pains|bleeding|discharge|nausea|sickness|heartburn|
        sleeping|shift|nose|swelling|blood|cramps|vomiting|cramp|hurts
    <LATELY> ..6 nothing|none|zilch|nada|no_kicks|no_sign ! eat|eaten|down|food|drink|water|toddler|
        newborn|born|poo|wrong|else|helps|worked|works|pain|bleeding|to_worry|spotting|discharge
    cant|havent|not|hasnt|dont|didnt|barely|hardly ..2 feel|felt|feeling ..3 baby|him|her|it|
        little_one|anything|lo|bub|peanut|bean|bump|movement|kick|flutter ! toddler|newborn|born|pain|
        sick|nausea|contraction|contractions|hiccups_yet|yet|until|too_early
    green|greenish|brown|meconium|smelly ..2 water|waters|fluid
    baby|he|she|bub|lo|little_one ..2 goes|went|is|gets mad|crazy|wild|nuts|bonkers & <LATELY> & nothing|
        quiet|still|silent|not|hasnt|isnt ! toddler|newborn|born|cry|screaming
    """,
    "pregnant",
)

TABLES = (PREGNANCY,)
