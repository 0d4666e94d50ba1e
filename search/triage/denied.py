"""What a query says is not there, in its own words."""

from __future__ import annotations

from .bag import bag
from .phrases import Span, Text
from .scope import Scope

_LONGEST = 5
_FILLERS = bag("""any a an the my his her of or nor and having have had has been feeling feel felt signs sign
    evidence history get got getting at all yet really actually other more such so far today now
    either is are was were symptoms experiencing noticed notice with in""")
SYMPTOMS = bag("""
    fever fevers feverish temperature chill chills cough coughing sore throat runny nose congestion sneezing
    phlegm mucus sputum wheeze wheezing breathing breathe breathless breathlessness shortness chest
    pain pains ache aches aching hurt hurts tightness pressure heaviness palpitations dizziness dizzy
    faint fainted fainting lightheaded headache headaches migraine migraines nausea nauseous vomit
    vomiting vomited diarrhea constipation constipated bloating heartburn reflux blood bleeding bleed
    bloody rash rashes hives itch itching itchy swelling swollen redness lump lumps bruise bruises
    bruising numb numbness tingling weakness weak stiff stiffness cramp cramps cramping seizure
    seizures fit fits convulsions confused confusion slurred droop drooping vision blurred blurry
    fatigue tired weight loss sweats sweating discharge odor smell burning urination discomfort
    injury trauma fall allergy allergies allergic asthma diabetes diabetic hypertension cancer stroke
    anxiety anxious depression depressed suicidal suicide self-harm pregnant pregnancy smoke smoking
    smoker drink alcohol infection insomnia jaundice thirst consciousness conscious pass passed
    overdose choking tremor tremors spasm spasms twitching ulcer ulcers warmth tenderness tender
    pus contractions movement contagious thoughts appetite surgery surgeries medication medications
    faints blackouts blackout fits syncope droop drooling nosebleed nosebleeds burn burns blister
    blisters clots drowsy drowsiness floppy lethargic lethargy hallucinations delirium paralysis
    poisoned fracture fractures breathlessness gagging gasping miscarriage
    periods spotting dehydration dehydrated sick pneumonia covid flu tumor tumour
    """)


def denied(
    text: Text, scope: Scope, query: str, fired: list[Span]
) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The signs that a query denies, each as the query words it, and the places of all of them.

    None that raised an alert is among them. A sign denied twice is named once and placed twice.
    """
    places: dict[str, dict[tuple[int, int], None]] = {}
    names: dict[str, str] = {}
    for span in _items(text, scope):
        item = _trim(text, span)
        hidden = any(item.start < other.end and other.start < item.end for other in fired)
        if hidden or not _has_symptom(text, item):
            continue
        place = text.words[item.start].start, text.words[item.end - 1].end
        words = query[slice(*place)]
        names.setdefault(words.lower(), words)
        places.setdefault(words.lower(), {})[place] = None
    spans = tuple(place for found in places.values() for place in found)
    return tuple(names.values()), spans


def _items(text: Text, scope: Scope) -> list[Span]:
    spans = []
    for denial in scope.denials:
        start = denial.start
        for place in range(denial.start, denial.end):
            word = text.words[place]
            if word.before == "," and place > start:
                spans.append(Span(start, place))
                start = place
            if word.norm in {"or", "nor", "and"}:
                spans.append(Span(start, place))
                start = place + 1
        spans.append(Span(start, denial.end))
    spans += [_before(text, cue) for cue in scope.denied_behind()]
    return [span for span in spans if span.start < span.end]


def _before(text: Text, place: int) -> Span:
    """The last words in front of a "none" or "denied", back to the nearest break."""
    start = place
    while start > 0 and place - start < _LONGEST and _has_symptom(text, Span(start - 1, start)):
        start -= 1
        if text.words[start].before:
            break
    return Span(start, place)


def _trim(text: Text, span: Span) -> Span:
    start, end = span.start, min(span.end, span.start + _LONGEST + 2)
    while start < end and text.words[start].norm in _FILLERS:
        start += 1
    while end > start and text.words[end - 1].norm in _FILLERS:
        end -= 1
    return Span(start, max(end, start))


def _has_symptom(text: Text, span: Span) -> bool:
    return any(text.words[place].norm in SYMPTOMS for place in range(span.start, span.end))
