"""Turns by which a clause takes, refuses, wishes for or only speaks of a time."""

import re

from bot.language.patterns import any_of

DAYS = (
    r"(?:mon|tues?|wednes|wed|thu(?:rs)?|thur|fri|satur|sat|sun)(?:days?)?|lunes|martes"
    r"|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
)
# "The 1st, no wait, the 3rd": what stands before is taken back.
PUT_RIGHT = re.compile(
    r"\b(?:no,? wait|wait,? no|wait|hold on|scratch that|correction|i (?:do )?mean|nvm|never ?mind"
    r"|on second thought|actually,? no|no,? actually|(?:no,? )?esp[eé]r[ae](?:te|me|se|ese)?"
    r"|perd[oó]n|digo|mejor dicho|corrijo|oops|but (?:i )?meant"
    r"|pero (?:era|quise decir|quer[ií]a decir)"
    r"|(?:no|ay no|uy no),? mejor|(?:ay|uy|ah),? no|o no(?= (?:el|la|mejor)\b)"
    r"|or no(?= (?:the|\w+day|\d)\b))\b|(?<=\?) no\b"
)
# "I was torn between Monday and Thursday": until something else is said, neither is taken.
HESITATED = re.compile(
    r"\b(?:torn|(?:back|forth) (?:and|n|&) (?:back|forth)|undecided|debat\w+|waver\w+|stuck"
    r"|(?:can|could)(?:not|n?['’]?t| not) (?:decide|choose|make up my mind)|toss.?up|hesitat\w+"
    r"|difference|diffrence|diferencia|dud(?:e|é|aba|ando|o)|indecis[oa]|vuelta|no sab[ií]a"
    r"|no me decid\w+)\b(?: [\w'’]+){0,3}? (?:between|btwn|on|over|about|if|entre|si)\b"
    r"(?P<which>[^.,;!?\n…]*?)"
    r"(?= (?:but|pero|so|as[ií] que|entonces|al final|in the end)\b|[.,;!?\n…]|$)"
)
# What is bound to something else is not what is taken.
IF = any_of(
    r"""
    if|unless|as long as|siempre (?:que|y)|should (?:that|it)|fallback|in case|otherwise
    or else|back ?up|plan b
    (?:2nd|second) (?:pref\w*|choice|best)|por si|en caso|si no|segunda preferencia|de repuesto
    si (?:se|mi|ya|sale|salen|surge|aparece|me lo|me la|hay|alguien|cancela\w*|pueden|fuera)
    """
)
# "The last one, if not possible Friday": what follows is only the second choice.
SECOND_CHOICE = re.compile(
    r"(?i)[,.;]?\s*\b(?:(?:but|and|or|pero|y|o),? )?(?:otherwise|or else|failing that|sino"
    r"|de lo contrario|if (?:(?:it|that)['’ ]?s )?not(?! (?:too|so|that|very|busy|raining))"
    r"|si no(?= (?:se p|hay|tienen|est[aá]|es|el|la|las|los|entonces|pues)\b|,| (?:se )?pu?ed))"
    r"(?=[\s,])"
)
IN_CASE = re.compile(r"^(?:(?:and|but|y|pero) )?(?:if|si|should|in case|por si|en caso)\b")
THOUGHT = any_of(
    r"""
    i thought|was thinking|was (?:gonna|going to|finna|all set)
    (?:i ?d|we ?d|i would|we would|i had) (?:have |of |a )?(?:liked|loved|preferred|picked|said)
    (?:at )?first (?:i )?(?:said|thought|picked)|i told (?:you|u|them|him|her)
    pensaba|iba a|(?:habia|habiamos) (?:pensado|dicho|pedido|quedado|escogido|elegido)|queria
    (?:les|le|te) dije|hubiera (?:preferido|querido)|me hubiera gustado
    """
)
RATHER = re.compile(r"\b(?:mejor|rather|instead(?! of))\b (?=\w)")
ASIDE = re.compile(
    r"^\W*(?:because|cuz|bc|since|porq(?:ue)?|pq|xq|ya que|es que|why|how come"
    r"|(?:que|q|k) (?:yo|ya|mi|me|salgo|entro|tengo|estoy|trabajo|(?:a|en|por) las?|los)"
    r"|por que|como que|y por que)\b"
)
REFUSES = any_of(
    r"""
    (?:is|s|are|re) (?:out|no good|bad|booked|full|busy)
    (?:is|s|are) (?:my|her|his|our|their|when|the (?!one|1|best|day|only|first|last)\w+)
    i work|i m working|im working|i ?m (?:in|at|on|with|away)(?! (?:home|town|my|the|it|for|favor))
    (?<!could )(?<!can )(?<!may )i (?:have|ve got)(?! to (?:be|go|get|leave)\b.* (?:by|before))
    ive got|has(?! to)|(?<!you )(?<!u )(?<!ya )(?<!yall )got
    (?:do|does|did) ?n[o ]?t|cannot|can ?t|can not|won ?t|couldn ?t|not|except|never
    ^(?:still |again |both )?(?:in|at|on) (?:trial|court|class|classes|work|school|surgery|call
    |duty|shift|vacation|meetings?|chemo|dialysis|jury duty)
    off the table|a no go|no go|no way|no chance|ni chance
    tengo|trabajo|viajo|ando|ocupad[oa]|imposible|menos
    ta[mn]poco|descart\w*|skip|es (?:la|el) (?!mejor|unic|que|primer|ultim)\w+
    estoy (?:en|con|\w+ndo)|(?:le|me|les|nos) toca|no puedo|no me|no (?:sirvo|rindo|funciono)
    no (?:va|voy|vamos|quier\w+|podr\w+|pued\w+|podemos|le|les|nos|se puede|sirve|conviene)
    ni (?:muert|loc)[oa]|ni de (?:broma|chiste|cona|loco|vaina)|no se si
    no (?:los?|las?|el|la) \w+$
    """
)
# "El lunes no", "Monday is hard for me", "jueves nel", "el viernes tengo dentista".
DAY_REFUSED = re.compile(
    rf"^(?:(?:no|nah|pues|ay|el|la|the|del?|on) )*(?:{DAYS})(?: \d{{1,2}})?"
    r" (?:(?:yo|i|i ?m|i am|me|a mi|mero|si que|that|is|are|r|s|be|son|se me hacen?|esta|estan"
    r"|muy|so|too|really|para mi|for me|works?) )*"
    r"(?:no|nope|nah|nel|nop|not|won ?t|can ?t|cannot|don ?t|doesn ?t|hard|tough|rough"
    r"|difficult|crazy|hectic|packed|dificil(?:es)?|pesad[oa]s?"
    r"|complicad\w+|imposible|impossible|trabajo|tengo|estoy|ando|salgo|work|working|have|got"
    r"|out|bad|full|booked|busy|never|jamas|ni (?:loc|muert)[oa]|ni de \w+)\b"
    rf"(?! (?:el |la |the |on |for )?(?:today|hoy|{DAYS}))"
)
# Another hour for an offered day: "could it be", "it'd have to be", "si me lo ponen".
WISHES = any_of(
    r"""
    make (?:it|that|this)|bump|push it|(?:can|could|would) (?:it|that|we|you|u|i)|has to be
    have to be|gotta be|needs? to be|needs? (?:it )?(?:later|earlier)|any chance
    (?:puede|podria|tendria que|tiene que) ser|(?:lo|la|me) (?:pueden?|podrian?)|pueden?|podrian?
    si me l[oa] (?:ponen?|dan?)|que (?:sea|fuera)|(?:lo|la) podemos
    """
)
# Asked for what is not on the list: "u got anything fri", "no hay en sábado".
ASKS_FOR_MORE = any_of(
    r"""
    anything|something|any (?:openings?|slots?|times?|spots?|room)
    (?:u|you|ya|yall|you all) got|got an?
    (?:do|does|did|would) (?:you|u|ya|yall|they|the doctor|doc|dr) have|(?:is|are) there
    hay (?:algo|alguna?|nada|lugar|citas?|espacio|hueco|cupo|campo|turnos?|disponib\w+|chance|mas)
    hay (?:en|el|la|los|las|para|pa|a|otr[oa]s?|manera|forma|modo)|habra|habria
    (?:no )?(?:tiene[ns]?|tendra[ns]?|tendria[ns]?|tenes|teneis|tendras)|alg(?:o|un|una)
    """
)
# "I be off by 3", "his aide comes at 1": a time that is told, and not wished for.
STORY = any_of(
    r"""
    i (?:be|get|m|am|ll be|will be)|(?:off|done|free|out) (?:at|by)|salgo|entro|termino|llego
    a esa hora|abro|cierro|recojo|me levanto|me despierto|empiezo
    (?:kids|babies|children|they|we) (?:nap|sleep|eat|leave|start|finish|get out)
    (?:he|she|they|(?:my|his|her|our|their|the) \w+(?: \w+)?) (?:comes?|gets?|leaves?|starts?|naps?
    |sleeps?|wakes?|works?|picks?|drops?|brings?|finish(?:es)?|fades?|eats?|closes?|opens?|ends?
    |runs?|is (?:with|off|out|home|here|there|asleep|up)|lets out|gets out)
    (?:my|his|her|our|their) \w+(?: \w+)? (?:is|s|are) (?:at|until|til|till|from)
    (?:mi|mis|su|sus|nuestr[oa]) \w+(?: \w+)? (?:es|son|esta|estan) (?:a las?|hasta|de)
    (?:he|she) (?:tires|fades) (?:out )?|tires out|until then
    duermen|salen|llegan|despiertan
    (?:el|ella|ellos|(?:mi|su|la|el) \w+) (?:duerme|despierta|sale|entra|llega|viene|se va|trabaja
    |come|termina|empieza|abre|cierra|descansa|cena|se cansa)
    """
)
# What settles it, whatever was weighed before.
TAKES = re.compile(
    rf"^(?:ps|pues|so|va (?:la|el))\b|\b(?:i ?ll take|i (?:guess|suppose)|have to be"
    rf"|has to be (?:the )?(?:{DAYS})"
    r"|go(?:ing)? (?:ahead )?with|i will (?:take|say|(?:better|best) (?!not)\w+)"
    rf"|i will (?:do|have) (?:the|that) (?:{DAYS}|\d|one\b|first|second|third|last|early|late)"
    r"|(?:better|best) (?:take|say|have|make it|do)"
    r"|give me|gimme|lemme|put me|let ?s (?:do|say)|book me|sign me up|it is$"
    r"|digamos|coja\w*|cojo|dame|deme|ponme|pongame|poneme|anot[ae]\w*|apunt[ae]\w*|agend[ae]\w*|reserv[ae]\w*"
    r"|me quedo con|(?<!no )me queda (?:el|la)|tendra que ser|final answer)\b"
)
AFTER_ALL = re.compile(r"^(?:ok|okay|fine|alright|bueno|dale|va|then|entonces)\b")
# A time that is named and fine, and not only spoken of.
FINE = any_of(
    r"""
    works?|good|fine|great|perfect|ok|okay|best|better|please|pls|plz|sirve|bien|perfect[oa]
    lovely|grand|alright|all right|suits?|wonderful|super|wants(?! to)|prefers
    quiere(?! (?:saber|pregunt\w+|que))|prefiere|cuadra|conviene|acomoda|genial|estupendo
    mejor|porfa\w*|por favor|lemme|let me|i can|puedo|voy(?! a (?!ir))|quiero|prefiero|i d like|want
    """
)
# What somebody does on it or has done to them: it tells of the day.
TELLS = any_of(
    r"""
    i will (?:have (?!the \w+(?: one)?$)|go to|be (?:at|in|with|away)|work|visit|see|babysit|watch)
    (?:i|we|he|she|they) (?:usually|always|normally|typically)|wants to know
    (?:he|she|they|my \w+) (?:gets?|has|goes|needs)
    voy a (?:estar|tener|viajar|cuidar|trabajar)|siempre v\w+|normalmente|quiere saber
    (?:me|le|les|nos|lo|la) (?:operan?|hacen|sacan|pagan|internan?|dan)
    """
)
ALSO = any_of(r"too|also|as well|either|tambien|tmb|tampoco|igual")
# What is done on a day, and takes no visit on it.
BUSY = any_of(
    r"""
    llev(?:o|amos) al?|recojo|cuid(?:o|amos)|vienen?|v(?:oy|amos) (?:al?|con)|juego|hago
    es (?:la|el) (?!mejor|unic|que|primer|ultim)\w+|trabaj\w+|tengo|tenemos|salgo|estoy
    """
)
# "That one yes", "ese sí puedo": after a day that was refused.
AFFIRMS = any_of(r"that (?:one|1)|es[ea]|si$|si puedo|entonces|instead")
LATER_OR_EARLIER = re.compile(
    r"^(?:(?:can|could|may|make|puede|podria|would) (?:(?:it|we|that|ser|be|do|you) )*)?"
    r"(?:(?:a bit|a little|much|un poco|mucho|way) )?(?:later|earlier|mas (?:tarde|temprano)"
    r"|mas (?:tard|tempran)ecit[oa])\b(?! (?:one|1)\b)"
)
# What tells one of several times apart: "the later one", "la de la tarde".
_SLOT = r"(?:one|1|time|slot|appt|appointment)"
_PLACED = r"(?:later?|earlier|early|latest|earliest|first|1st|second|2nd|last|latter)"
OF_THOSE = re.compile(
    r"(?:(?:and|y|on|in|at|de|en|por|pero|but|please|pls|porfa|(?:i ?d )?rather|i ?d like|i want"
    r"|(?:i )?prefer|make it|prefiero|mejor|quiero) )*(?:not |no )?"
    rf"(?:(?:(?:the|that) )?{_PLACED} {_SLOT}|the {_PLACED}"
    r"|(?:(?:the|that|la|el|lo|de|en|por) )*(?:morning|afternoon|evening|tarde(?:cita)?|manana)"
    rf"(?: {_SLOT})?"
    r"|(?:la|el|lo)(?: de)? (?:mas (?:tarde|tardecito|temprano|tempranit[oa]|pronto)|primer[oa]?"
    r"|segund[oa]|ultim[oa])(?: (?:opcion|cita|hora))?)(?: (?:please|pls|plz|porfa|por favor))?"
)
OF_THAT_DAY = re.compile(
    r"^(?:because |cuz |since |que |porque )?(?:that(?: same)? day|es[ea](?: mism[oa])? dia)\b"
    r"(?! (?:a las|at|but|pero|si|works|is|esta))"
)
THE_OTHER = any_of(
    r"""
    by (?:process of )?elimination|por eliminacion
    (?:the|that) other(?: (?:one|1))?|whats? (?:is )?left|the (?:one|1) (?:that s )?left
    la otra|el otro|(?:la|el) que (?:me )?queda|me queda
    """
)
