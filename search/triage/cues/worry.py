"""Worry about what may come, and names that people fear."""

from __future__ import annotations

from ..bag import bag

# A worry about what may come; the sign itself is not claimed.
WORRY = """
<WORRIED> about|of|over a|an|the|possible|getting|having|developing|some? <NAMED>
read|reading|heard|documentary|film|article about|on a|an?
<WORRIED> .. might|may|could|can|would|will|wil|possibly|potential
<WORRIED> that|if|when? i|he|she|it|they|im|ill|hes|shes? going_to|gonna|will|might|may|could|ill
<WORRIED> that|if|when? ill|shell|hell|itll|theyll|youll
scared|afraid|frightened|terrified|fear|fears|phobia of
<WORRIED> of|about <GERUND>
paranoid|phobia|phobic|anxiety|obsessed|obsessing about|of|around|over
<WORRIED> of|about <GERUND> a|an|my|into?
dread|dreading|fear|fearing <GERUND>
imagine|imagining|picture|picturing|convinced|convince ..4 will|might|would|could|may
what_if i|he|she|my|we|they|someone?
<WORRIED> that? my|our|the <KIN_S>|<CHILD> will|might|could|would|may
<WORRIED> that? my|our|the <AGE> month|months|year|week|weeks old|olds <CHILD>? will|might|could|would|may
in_case|in_case_of|incase|in_the_event_of
might|may|will|could|would i|he|she get|suffer|develop|bleed|faint|need
can|could|may|might|will|would|does|do ..5 happen|occur|start as|from|with|because|due|if|when
will|gonna|going_to|might|could|may ..6 <SOMEDAY>
will i|he|she have
am|is|are i|he|she|we at_risk|likely|going_to
danger|dangers|risks|possibility of
will|would|could|might my|the|our <KIN>|<CHILD> get|have|go|develop|suffer|need|bleed|faint|choke|be
at_risk|risk|chance|chances|odds|likelihood|likely|prevent|preventing|prevention|avoid|avoiding
may|might have|get|suffer|develop a|an
likely_to|going_to_lead_to|lead_to|worried_about_getting
"""
# The same, for the name of a disease.
WORRY_NAME = """
<WORRIED> .. is|be|was|its|having? a|an
sign|signs|symptom|symptoms of a|an?
if|when|after you|people have|has|had|get a|an
how would i|you|we|one|someone know|tell|notice
keep|always|constantly checking|looking ..4 for
could|can|might|may|would|does|is this|that|it|these .. be a|an|my?
can|could i|you|we|he|she have|get a|an from|due|because|by?
is|was it|this|that a|an?
after having|suffering? a|an|my
would|will|how_do|how_can|can i|you|we|he|she ..1 know|tell|notice|feel if|when|that
can|could i|you|one|he|she overdose
mean|means i|he|she will|would|could|might|may
mean|means that? ill|hell|shell|well have|get|be
"""
# A worry about something that is really there.
REAL_WORRY = """
<WORRIED> about my|his|her|this|these|the
<WORRIED> because|as|since|cause|now
what_if the|his|her|my ..2 wont|doesnt stop|end|wake|breathe
"""
# Names of emergencies that people fear or ask about, whatever table they stand in.
NAMED = bag("""anaphylaxis anaphylactic aneurysm overdose monoxide poisoning meningitis sepsis choking
    electrocution concussion hemorrhage seizure seizures stroke attack miscarriage fainting""")
