"""What we say for each category: our own words, short, at a reading grade of 7 or below.

`{number}` is the emergency number of the reader's country. Sources name where the advice is given.
"""

from __future__ import annotations

from dataclasses import dataclass

_ADAM = "A.D.A.M. Medical Encyclopedia, Recognizing medical emergencies: https://medlineplus.gov/ency/article/001927.htm"
_NHS = "NHS, When to call 999: https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/"
_ACEP = "ACEP, Is it an emergency?: https://www.emergencyphysicians.org/article/know-when-to-go/is-it-an-emergency"
_MRF = "Meningitis Research Foundation, Symptoms: https://www.meningitis.org/meningitis/symptoms"
_NHS_CHILD = "NHS, Is your baby or toddler seriously ill?: https://www.nhs.uk/baby/health/is-your-baby-or-toddler-seriously-ill/"
_NHS_FEVER = "NHS, High temperature in children: https://www.nhs.uk/symptoms/fever-in-children/"
_CDC_MOTHER = "CDC, Urgent maternal warning signs: https://www.cdc.gov/hearher/maternal-warning-signs/index.html"


@dataclass(frozen=True, slots=True)
class Advice:
    """The words shown for a category, and where the advice comes from."""

    words: str
    source: str

    def to(self, number: str) -> str:
        """The words with the number to call filled in."""
        return self.words.replace("{number}", number)


ADVICE: dict[str, Advice] = {
    "breathing": Advice(
        "Trouble breathing can be an emergency. Call {number} now. Sit up and stay with someone.",
        _ADAM,
    ),
    "choking": Advice(
        "Choking is an emergency. Call {number} now. If you know how, give back blows and "
        "belly thrusts while you wait. Do not give belly thrusts to a baby.",
        _ADAM,
    ),
    "chest_pain": Advice(
        "Chest pain can be a heart attack. Call {number} now. Do not drive. Sit down and rest.",
        _ADAM,
    ),
    "stroke": Advice(
        "These can be signs of a stroke. Call {number} now. Note the time they began. "
        "Each minute counts, even if they pass.",
        _NHS,
    ),
    "severe_headache": Advice(
        "A sudden or very bad headache can be an emergency. Call {number} now.",
        _ADAM,
    ),
    "unresponsive": Advice(
        "Passing out, or a person who will not wake, needs help fast. Call {number} now. "
        "If they do not breathe, start chest pushes.",
        _ADAM,
    ),
    "confusion": Advice(
        "Sudden confusion can be an emergency. Call {number} now. Stay with the person.",
        _ADAM,
    ),
    "seizure": Advice(
        "A seizure can be an emergency. Call {number} now if it lasts over 5 minutes, comes back, "
        "or is the first one. Keep the person safe. Put nothing in the mouth.",
        _NHS,
    ),
    "bleeding": Advice(
        "Heavy bleeding needs help fast. Call {number} now. Press hard on the wound with a clean cloth.",
        _ADAM,
    ),
    "blood_vomit_cough": Advice(
        "Blood that you throw up or cough up can be an emergency. Call {number} now.",
        _ADAM,
    ),
    "anaphylaxis": Advice(
        "This can be a very bad allergic reaction. Call {number} now. "
        "If you have an allergy pen, use it at once.",
        _NHS,
    ),
    "poisoning": Advice(
        "This may be a poisoning or an overdose. Call {number} now, even if you feel well. "
        "Do not try to throw up. Keep the pack or bottle to show.",
        _ADAM,
    ),
    "injury": Advice(
        "A bad injury needs help fast. Call {number} now. Do not move the head, neck or back.",
        _ADAM,
    ),
    "burn": Advice(
        "A bad burn or shock needs help fast. Call {number} now. Get away from the cause. "
        "Cool a burn with running water for 20 minutes.",
        _NHS,
    ),
    "severe_pain": Advice(
        "Sudden or very bad pain can be an emergency. Call {number} now or go to the nearest "
        "emergency room.",
        _ACEP,
    ),
    "persistent_vomiting": Advice(
        "Throwing up that does not stop can be a danger. Get medical help today. "
        "Call {number} now if the person is weak, confused or has pain.",
        _ACEP,
    ),
    "self_harm": Advice(
        "You do not have to face this alone. If you or someone else is in danger now, call {number}. "
        "Talk to someone now.",
        _NHS,
    ),
    "infant_fever": Advice(
        "A fever in a baby under 3 months can be an emergency. Get medical help now. "
        "Call {number} if your baby is hard to wake or has trouble breathing.",
        _NHS_FEVER,
    ),
    "child_serious": Advice(
        "These can be signs that a child is very ill. Call {number} now or go to the nearest "
        "emergency room.",
        f"{_MRF}; {_NHS_CHILD}",
    ),
    "pregnancy": Advice(
        "This can be a danger sign in pregnancy. Call your birth unit or doctor now. "
        "Call {number} if you bleed a lot, feel faint or have bad pain.",
        _CDC_MOTHER,
    ),
}

CRISIS = (
    "You matter, and help is here now. Please call one of these lines and talk to a person. "
    "If someone is in danger right now, call {number}."
)
CRISIS_NO_LINE = (
    "You matter. Please talk now to a person you trust or to a doctor. "
    "If someone is in danger right now, call {number}."
)
