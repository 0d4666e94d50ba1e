"""Questions about things as such, nobody in particular."""

from __future__ import annotations

from ..bag import bag

# A question about things as such, nobody in particular.
INFORMATION = """
what|whats|wat is|are|was|does|do|causes|cause|happens|percentage|kind|kinds|type|types|makes|can|
    would|s
what|which .. causes|cause|drugs|medicines|medication|foods|doctor|percentage|tests|test
how is|are|common|long|often|does|do|rare|dangerous|serious|likely|contagious|fast|can|many
why do|does|is|are|would|can
what to expect
what|which|how ..4 can|could|would|might a|an|people|someone|anyone|children|kids|babies
what should|does be|contain|include
what|which signs|symptoms ..2 show|tell|suggest|point
can|could|do|does you|people|someone|one|anyone die|get|have|survive|drive|fly|recover|live|work|exercise
does|do .. need|require|always|usually
can|could|does|do|will|may|might|would .. make|makes you|people|someone|one|anyone
can|could|does|do|will|may|might|would .. cause|causes|trigger|lead|result|bring|increase|induce
is|are it|this? possible|normal|common|true|usual to|for|that
is|are ..6 always|usually|ever|side_effect|side_effects|myth
can|could|does|do|will|may|might|would .. give|gives|hurt|harm|kill|burn|shock|poison|choke you|people|
    someone|one|anyone|humans
do|does|can|could|will ..5 choke|harm|hurt|poison|kill kids|children|babies|people|you|toddlers
do|does babies|children|people|women|men|newborns|kids|adults|toddlers
what counts|qualifies|constitutes
what temperature|age|level|percentage|dose|number
how do|does|can you|one|doctors|we|they? recognise|recognize|spot|diagnose|tell|treat|detect|test
definition|meaning|difference|differences|causes|signs|symptoms|types|list|treatment|treatments of|
    for|between
is|are ..6 sign|symptom|caused|hereditary|contagious|common|rare|preventable
define|explain|describe|prevent|preventing|prevention|awareness|information|article|tell_me_about|
    facts
can|could|does|do|will|would .. make|makes it hard|harder|difficult
who|where can|should|do|does|gets
"""
# The same where nothing parts them from the sign ("watching a film, chest pain" is no lesson).
LESSON = """
learn|read|reading|study|studying|training|course|exam|essay|movie|book|novel|film|news
"""
INFORMATION_AFTER = """
in theory
theoretically|hypothetically
causes|symptoms|definition|meaning|treatments|treatment|prevention|statistics|wiki|hotline|charity|
    charities
"""
NOT_INFORMATION = """
what to_do|should_i_do|do_i_do|can_i_do|should_we_do|do_we_do|is_happening|is_wrong|do_you_do
how do_i|can_i|do_we|to_stop
right|just now
help|helps|emergency|urgent|asap|relieve|ease
good|best for
how many|much pills|tablets|paracetamol|tylenol|to
way|ways to die
"""
PERSONAL = bag("""i im ive my me mine he she hes shes his her him we our us myself himself herself they
    their husband wife son daughter mom mum dad baby toddler""")
# Where such are named, "they" is nobody in particular.
PEOPLE = bag(
    "people kids children babies newborns teenagers teens women men adults patients soldiers"
)
THEY = bag("they their")
