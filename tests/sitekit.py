"""Makers of pages in the layouts of e-hospital and iCliniq."""

TEASERS = """Similar Q&A
Understanding Ankle Pain After Running
My ankle hurts after running for an hour. What is it?
Dr. Boris Amankwah reply Orthopedics
Hello, rest it for a week.[Read More] Understanding Ankle Pain After Running
Related FAQ
(Orthopedics)
Foot(Orthopedics)"""
MORE = "More Info\nHeel pain is often caused by a band below the foot.\n1. Rest: Resting helps."
HEEL = "Hello doctor, my left heel has been sore for three weeks.\nShould I stop running?"
REPLY = "Hello, this sounds like plantar fasciitis.\nPlease stretch the calf every morning."


def ehospital(
    doctor: str = "Petra Lindqvist",
    specialty: str = " Orthopedics",
    *,
    question: str = HEEL,
    asker: str = "Moreau, 30~39 year old female. Ask Date: 2015/03/02",
    reply: str = REPLY,
    replied: str = "Reply Date: 2015/03/03",
    rest: str = f"{MORE}\n{TEASERS}",
) -> str:
    lines = (
        "Sore left heel?",
        question,
        asker,
        f"Dr. {doctor} reply{specialty}",
        reply,
        replied,
        rest,
    )
    return "\n".join(line for line in lines if line)


def icliniq(
    query: str = "Hello doctor,\n\nI am 25. My gums have bled for a week.\n\nIs it serious?",
    reply: str = "Hello,\n\nWelcome to icliniq.com.\n\nBleeding gums mostly mean gingivitis. See a dentist.",
    *,
    doctor: str = "Amita Rao-Kessler",
    reviewer: str = "Medically reviewed by\nDr. Vinodhini J.\n",
    rest: str = "",
) -> str:
    return f"""HomeAnswersDentistrybleeding gumsWhy do my gums bleed?

My gums bleed when I brush. Please help.

Share

The following is an actual conversation between an iCliniq user and a doctor that has been reviewed.

{reviewer}
Published At May 3, 2021
Reviewed AtJune 8, 2022

Patient's Query

{query}

{reply}

{rest}Same symptoms don't mean you have the same problem. Consult a doctor now!

Dr. {doctor}
Dr. {doctor}

Dentistry

Community Banner Mobile
By subscribing, I agree to iCliniq's Terms & Privacy Policy.

Read answers about:

bleeding gums

Ask your health query to a doctor online

Dentistry

*guaranteed answer within 4 hours

Disclaimer: No content published on this website is intended to be a substitute.

This website uses cookies to ensure you get the best experience on our website."""
