"""Chat spelling and misspellings, as data, and a mender for one slip in a word that matters."""

from __future__ import annotations

import re
from functools import cache

from .bag import bag

_SHORT = """
    u=you|ur=your|r=are|pls=please|plz=please|plse=please|thx=thanks|coz=because|cuz=because
    bcoz=because|bcz=because|cos=because|cus=because|bc=because|b/c=because|n=and|nd=and|wid=with
    w/=with|w/o=without|wout=without|h/o=history of|y/o=years old|yo=years old
    yrs=years|yr=year|yrold=years old|mths=months|mth=month|mnths=months|mnth=month|mos=months
    wks=weeks|wk=week|hrs=hours|hr=hour|mins=minutes|min=minutes|secs=seconds|sec=seconds
    iam=im|ima=im|dnt=dont|dint=didnt|didt=didnt|wnt=wont|cnt=cant|carnt=cant|cannot=cant|caint=cant
    cudnt=couldnt|culdnt=couldnt|doesent=doesnt|dosnt=doesnt|dosent=doesnt|dsnt=doesnt|isint=isnt
    havnt=havent|hvnt=havent|hasnot=hasnt|wasent=wasnt|aint=isnt|hv=have|hav=have|av=have|hve=have
    thru=through|tho=though|tonite=tonight|tmrw=tomorrow|alot=lot|abt=about|bby=baby|babys=babys
    preg=pregnant|prego=pregnant|preggo=pregnant|preggers=pregnant|pg=pregnant|pregant=pregnant
    pregnet=pregnant|pregnat=pregnant|pregnent=pregnant|pregananant=pregnant
    temp=temperature|temps=temperature|tempeture=temperature|temprature=temperature
    tempature=temperature|temperture=temperature|temprture=temperature|temparature=temperature
    diarrhoea=diarrhea|diahrea=diarrhea|diarrea=diarrhea|diarhea=diarrhea|diarhoea=diarrhea
    haemorrhage=hemorrhage|haemorrhaging=hemorrhaging|hemoraging=hemorrhaging
    hemmorhage=hemorrhage|hemmoraging=hemorrhaging|haemoptysis=hemoptysis|haematemesis=hematemesis
    oesophagus=throat|esophagus=throat|gullet=throat|windpipe=windpipe|paralysed=paralyzed
    unconcious=unconscious|unconsious=unconscious|uncontious=unconscious|unconsciuos=unconscious
    unconsicous=unconscious|concious=conscious|consious=conscious|consiousness=consciousness
    conciousness=consciousness|counscious=conscious|anaphalaxis=anaphylaxis
    anaphylactis=anaphylactic|anaphalactic=anaphylactic|anafilaxis=anaphylaxis
    anaphilaxis=anaphylaxis|anaphilactic=anaphylactic|epi=epipen
    breth=breathe|breath=breathe|breaths=breathe|breathes=breathe|breate=breathe|breathin=breathing
    brething=breathing|breething=breathing|breeth=breathe|breathe=breathe|brathe=breathe
    brathing=breathing|breating=breathing|breahting=breathing|brth=breathe|breatg=breathe
    breatht=breathe|breahte=breathe|beathing=breathing|breatheing=breathing|breathd=breathe
    atack=attack|attak=attack|cheast=chest|chesst=chest|chets=chest|ches=chest|chset=chest|pian=pain|paine=pain|pane=pain|panes=pains
    preassure=pressure|presure=pressure|hart=heart|haert=heart|hearts=heart
    throught=through|throte=throat|thoat=throat|troat=throat|thraot=throat|throath=throat
    siezure=seizure|siezures=seizures|seisure=seizure|seizer=seizure|ceasure=seizure
    seazure=seizure|sezure=seizure|siezing=seizing|convulsing=convulsing|puting=putting
    vommit=vomit|vomet=vomit|vomitting=vomiting|vommiting=vomiting|vomitted=vomited
    vometing=vomiting|vomting=vomiting|vomtting=vomiting|bleedin=bleeding|bleading=bleeding
    bleding=bleeding|bleeeding=bleeding|blod=blood|bloood=blood|bld=blood|throing=throwing
    thowing=throwing|throwin=throwing|coffing=coughing|coughin=coughing|caughing=coughing
    coughing=coughing|caugh=cough|couging=coughing|choaking=choking|chocking=choking|chokin=choking
    choken=choking|chocked=choked|chocks=chokes|suiside=suicide|sucide=suicide|suicde=suicide
    suisidal=suicidal|sucidal=suicidal|suecide=suicide|kms=kill myself|kys=kill yourself
    unalive=kill|unaliving=killing|od=overdose|oded=overdosed|oding=overdosing|overdosd=overdosed
    slured=slurred|slurrd=slurred|sluring=slurring|drooping=drooping|droping=drooping
    numbess=numbness|num=numb|nummb=numb|parylized=paralyzed|paralized=paralyzed
    paralised=paralyzed|feber=fever|feaver=fever|fevr=fever|fver=fever|bumpd=bumped
    stomache=stomach|stomack=stomach|stomac=stomach|stumach=stomach|tummy=stomach|abdomin=abdomen
    abdomenal=abdominal|swolen=swollen|swoolen=swollen|sweling=swelling|swoll=swollen|tounge=tongue
    tonge=tongue|toung=tongue|tongue=tongue|alergic=allergic|allergy=allergy|alergy=allergy
    suddnly=suddenly|sudenly=suddenly|suddently=suddenly|suddenley=suddenly|suden=sudden
    headach=headache|headake=headache|hedache=headache|headche=headache|headace=headache
    hadache=headache|heachache=headache|fanting=fainting|fainte=faint|collasped=collapsed
    colapsed=collapsed|collaps=collapse|posioned=poisoned|poisen=poison|posion=poison
    swalowed=swallowed|swallowd=swallowed|swollowed=swallowed|swallowing=swallowing
    nappie=nappy|nappies=nappy|diapers=diaper|dipper=diaper|diper=diaper|fontanel=fontanelle
    fontenelle=fontanelle|testical=testicle|testicals=testicles|tesitcle=testicle|concusion=concussion
    mum=mum|mums=mum|moms=mom|dads=dad|preganancy=pregnancy|pregnacy=pregnancy|wieght=weight
    electricuted=electrocuted|electicuted=electrocuted|sezuire=seizure|seizur=seizure
    respiration=breathing|respirations=breathing|hur=her|teh=the|nad=and|adn=and|becuase=because|becasue=because|sice=since|wich=which
    wats=whats|wat=what|wen=when|wher=where|nuthing=nothing|nothin=nothing|goin=going|gona=gonna
    wana=wanna|feelin=feeling|hurtin=hurting|havin=having|gettin=getting|dyin=dying|cryin=crying
"""
SHORT: dict[str, str] = {
    written: meant
    for written, _, meant in (
        entry.strip().partition("=") for entry in _SHORT.replace("\n", "|").split("|")
    )
    if meant
}

GLUED = {
    "chestpain": ("chest", "pain"),
    "chestpains": ("chest", "pains"),
    "stomachpain": ("stomach", "pain"),
    "nosebleed": ("nose", "bleed"),
    "nosebleeds": ("nose", "bleeds"),
    "cantbreathe": ("cant", "breathe"),
    "passout": ("pass", "out"),
    "heartattack": ("heart", "attack"),
    "stiffneck": ("stiff", "neck"),
    "bellyache": ("stomach", "ache"),
    "wanna": ("want", "to"),
    "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "tryna": ("trying", "to"),
    "breathless": ("breathless",),
}

JOINED = {
    ("can", "not"): "cant",
    ("can", "t"): "cant",
    ("could", "not"): "couldnt",
    ("do", "not"): "dont",
    ("don", "t"): "dont",
    ("does", "not"): "doesnt",
    ("doesn", "t"): "doesnt",
    ("did", "not"): "didnt",
    ("didn", "t"): "didnt",
    ("will", "not"): "wont",
    ("won", "t"): "wont",
    ("would", "not"): "wouldnt",
    ("is", "not"): "isnt",
    ("isn", "t"): "isnt",
    ("are", "not"): "arent",
    ("was", "not"): "wasnt",
    ("were", "not"): "werent",
    ("has", "not"): "hasnt",
    ("have", "not"): "havent",
    ("had", "not"): "hadnt",
    ("hasn", "t"): "hasnt",
    ("haven", "t"): "havent",
    ("head", "ache"): "headache",
    ("head", "aches"): "headaches",
    ("tooth", "ache"): "toothache",
    ("un", "conscious"): "unconscious",
    ("un", "responsive"): "unresponsive",
    ("non", "stop"): "nonstop",
    ("any", "more"): "anymore",
    ("new", "born"): "newborn",
    ("i", "m"): "im",
    ("heat", "stroke"): "heatstroke",
    ("sun", "stroke"): "sunstroke",
    ("spo", "2"): "spo2",
    ("o", "2"): "o2",
    ("sp", "02"): "spo2",
    ("blood", "pressure"): "bp",
    ("blood", "thinner"): "thinners",
    ("blood", "thinners"): "thinners",
    ("over", "dose"): "overdose",
    ("over", "dosed"): "overdosed",
}

# Words worth mending when one letter is wrong, missing, doubled or swapped.
_MEND = bag("""
accident antibiotics battery boiling constantly convulse crushing drowsy emergency everything
everywhere fingers horrible movement movements nonstop numbness peanuts penicillin pesticide
poisoning radiating reaction responding shellfish shoulder squeeze stabbing terrible yesterday
difficulty difficult shortness gasping convulsed breathlessness electrocute
anaphylactic anaphylaxis abdomen abdominal allergic ambulance antifreeze bleeding breathing
burning carbon chemical choking collapsed concussion confused confusion conscious consciousness
convulsing convulsion convulsions coughing delirious diaper disoriented drooling drooping
drowning electric electrocuted electrocution excruciating explode exploding fainted fainting
fontanelle hallucinating headache headaches heavily hemorrhage incoherent infant lightning
monoxide mottled newborn numbness overdose overdosed paracetamol paralyzed poisoned pregnancy
pregnant pressure seizure seizures severe slurred slurring squeezing speech attack husband stomach suddenly sudden
suffocating suicidal suicide swallowed swelling swollen temperature testicle testicles throbbing
thunderclap tightness toddler tongue trimester tylenol unbearable unconscious unresponsive vomit
vomited vomiting weakness wheezing spurting gushing contractions breathless
""")
_REAL = bag("""
    finger antibiotic cushing peanut burping grasping barley titled crusting scabbing reagin downing
    bowling sporting selling couching horribly choosing chosing quiet shelling yelling rolling telling
    spelling smelling dwelling spewing infants infantile pressures pressured smothering several
    dropping grooming trooping blooming breeding bleedings leading pleading breading braking
    wreathing sheathing seething teething heathing bathing chewing chocking coaching cocking
    stroking smoking soaking poking joking booking cooking looking conclusion contusion
    conscience stomachs sewer severed severity persevere burnings burying turning churning
    tubing numbers hungry vomits allergy allergies allergen infancy toddlers tongues
    breathings painting panting tainted painted fainter abdomens drowsing drowned frowning
    crowning browning growing electrics electrical electron eclectic carbons carton cartoon
    chemicals chemically chemist confuse confuses confusing confusions infusion diffusion
    contusion effusion profusion collapse collapses headed head weakens temperatures temperate
    temperament sodden gaping attach crashing testicular tingling suicides convulsive consciously subconscious semiconscious
    preconscious explore exploring expelling exploiting imploding drawling rolling lightening
    lighting swallow swallows squeezed severs moaning severely throbs topple toddle contraction
    """)


_LONG_WORD = re.compile(r"[a-z]{5,}")


def usual(word: str) -> str:
    """The spelling that stands for a word in rules and queries alike ("breath" and "breathe")."""
    short = SHORT.get(word, word)
    return word if " " in short else short


def mend(word: str) -> str:
    """The word itself, or the word of the list that it misses by one slip."""
    if len(word) < 5 or word in _REAL:
        return word
    return _mended(word)


def _mended(word: str) -> str:
    if word in _MEND:
        return word
    if word.endswith("s") and word[:-1] in _MEND:
        return word
    swapped = _swapped_back(word)
    if swapped:
        return swapped
    if len(word) < 6:
        return word
    index = _index()
    for shape in (word, *_shapes(word)):
        for known in index.get(shape, ()):
            if known[0] == word[0] and one_slip(word, known):
                return known
    return word


def _swapped_back(word: str) -> str:
    """The word of a rule that two swapped neighbours made of it; words rarely differ so."""
    rules = _rule_words()
    if word in rules:
        return ""
    swaps = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1))
    return next((swap for swap in swaps if swap in rules), "")


@cache
def _rule_words() -> frozenset[str]:
    from .lexicon import LEXICON
    from .rules import ALL_TABLES

    texts = (*LEXICON.values(), *(rules.phrases for rules in ALL_TABLES))
    return frozenset(word for text in texts for word in _LONG_WORD.findall(text))


@cache
def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for known in sorted(_MEND):
        for shape in (known, *_shapes(known)):
            found[shape] = (*found.get(shape, ()), known)
    return found


def _shapes(word: str) -> tuple[str, ...]:
    return tuple(word[:i] + word[i + 1 :] for i in range(len(word)))


def one_slip(left: str, right: str) -> bool:
    """Whether one insertion, removal, substitution or swap of neighbours parts two words."""
    if left == right:
        return True
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    if a[1:] == b or a == b[1:] or a[1:] == b[1:]:
        return True
    return a[:2] == b[:2][::-1] and a[2:] == b[2:]
