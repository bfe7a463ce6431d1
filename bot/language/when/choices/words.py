"""Words with which people take one of several offered times, or none."""

import re

from bot.language.phrases import word_set
from bot.language.when.choices.turns import DAYS

ORDINALS = {
    word: n
    for n, words in enumerate(
        (
            "first 1st 1o 1a 1ra 1ro 1era 1ero 1er primera primero primer earliest soonest earlyest"
            " primerita primerito frist firts fisrt furst primr",
            "second 2nd 2o 2a 2da 2do segunda segundo segundita secnd secend"
            " secound secon sekond segunds cegunda seguna",
            "third 3rd 3o 3a 3ra 3ro tercera tercero tercer tercerita thrid therd"
            " thurd tersera tersero",
            "fourth forth 4th 4o 4a 4ta 4to cuarta cuarto",
            "fifth 5th 5o 5a 5ta 5to quinta quinto",
            "sixth 6th 6a 6ta 6to sexta sexto",
            "seventh 7th 7ma 7mo septima septimo",
            "eighth 8th 8va 8vo octava octavo",
        ),
        start=1,
    )
    for word in words.split()
}
_SPOKEN = (
    "one two three four five six seven eight nine ten",
    "uno dos tres cuatro cinco seis siete ocho nueve diez",
)
NUMBERS = {
    **{str(n): n for n in range(100)},
    **{f"0{n}": n for n in range(1, 10)},
    **{word: n for words in _SPOKEN for n, word in enumerate(words.split(), 1)},
    "ii": 2,
    "iii": 3,
    "won": 1,
    "sinco": 5,
}
LETTERS = {letter: n for n, letter in enumerate("abcdefgh", start=1)}
NAMING = word_set("option opc opsion opcion number numero num nro opt choice slot letter letra op")
AROUND = word_set(
    """
    option options opcion opciones number numero num nro choice slot letter letra opt op n the la
    el lo los las ill i take want pick choose select id like would quiero prefiero elijo escojo me
    quedo con tomo give let get have go for with lets do reply answer is prefer gustaria voy por
    seria mejor a an your my please pls plz one ones works work fine good great perfect time
    thanks gracias thank you ty esta bien sirve funciona hora horario ok okay yes yeah yep si sure
    hi hello hola will can could we need it its that thatll thats be best better then um uh dame
    ponme pongame apunteme anotame book schedule reserve favor porfa xfa de al para this ese esa
    este sounds just put down claro perfecto cita appointment appt spot think hmm well pues que
    sea m pm at and y both either tomare agarro agarrar tomar deseo puedo podria maybe creo come
    in on friend works4me thx w but pero
    so entonces entonce ps bueno vale va sale yea yeh ya yah yup ye sii alright aight k kk
    en gimme gime lemme apunta apuntame apunteme ponga pongame pon agenda agendame agende agendeme
    lol lmao bet dear hon honey sweetie bro sis fam man dude sir maam miss doc jefe mija mijo amor
    corazon linda senorita joven opsion ima
    dice q k ella ps puede ser make sip sipi simon aja oki okis equivoque equiboque ekivoque va
    opc nomas noma porfis plis grax grcs idk guess final answer
    sorry perdon disculpe disculpa oops ig tbh imo mijita mijito mijo hija hijo gladly oficina
    reserva reservame reserve reserveme anota anotame aparta apartame aparteme
    """
)
# "The second half of March", "la primera quincena": no place on the list.
OF_A_PERIOD = re.compile(
    r"\b(?:first|1st|second|2nd|third|3rd|fourth|4th|last|primera?|1a|segund[ao]|2a|tercera?|3a"
    r"|cuart[ao]|4a|ultim[ao])"
    r" (?=(?:half|weeks?|part|quincena|semana|mitad|parte|fin de semana)\b)"
)
LAST = re.compile(
    r"\b(?:the )?(?:last|latest|(?<!is )(?<!s )final(?! answer)|bottom)"
    r"(?: (?:one|option|time|slot|choice))?\b"
    r"|\bultim[oa]\b|\b(?:furthest|farthest)\b|\b(?:la|el) mas (?:lejan|alejad)[oa]\b"
    r"|\b(?:la|el) de (?:mas )?abajo\b"
)
LAST_BUT_ONE = re.compile(r"\b(?:second|2nd|next) to last\b|\bpenultim[oa]\b")
MIDDLE = re.compile(
    r"\b(?:middle|mid (?:one|1)|(?:one|1) in ?between|del? medio|(?:de )?en ?medio|del? centro)\b"
)
LATER = re.compile(
    r"\b(?:later? (?:one|1)|the later|the latter|latter|later (?:time|slot|option)"
    r"|(?:la|el|lo|entre|mientras|cuanto)(?: de)? mas tard(?:e|ecit[oa]|ia))\b"
)
EARLIER = re.compile(
    r"\b(?:early (?:one|1)|earlier one|the earlier|the former|former|earlier (?:time|slot)"
    r"|(?:la|el|lo)(?: de)? mas (?:tempran(?:it)?[oa]|pront[oa]|prontit[oa]|proxim[oa]|cercan[oa])"
    r"|(?:la|el|lo) que (?:sea|este|haya|tengan?) mas (?:tempran[oa]|pronto|cerca)"
    r"|(?:the )?sooner the better|as soon as possible|closest|nearest"
    r"|cuanto antes|(?:entre|mientras|cuanto) mas (?:pronto|temprano|antes) mejor"
    r"|tempran(?:it|er)?a"
    r"|earliest|soonest|lo antes posible|first available|asap|top one"
    r"|la de arriba)\b"
)
# "I can only do mornings", "mornings only": what is left of the list.
LIMITS = re.compile(
    r"\b(?:only|just|solo|nomas|nada mas|unicamente)(?: \w+){0,5} "
    r"(?:mornings|afternoons|evenings|mananas|tardes)\b"
    r"|\b(?:mornings|afternoons|evenings|mananas|tardes) (?:only|nomas|solamente|unicamente)\b"
)
# "Not the early one": what stands before it.
REFUSED_BEFORE = re.compile(r"\b(?:not|no|ni) (?:the |la |el |lo )?$")
ANY = re.compile(
    r"\b(?:any(?: (?:one|of (?:them|those|these)|time|works|is fine|is good|will do))?"
    r"|whichever|whatever|doe?s ?n?t? matter|dont matter|don t matter|doesnt matter|either(?: one"
    r"| works| is fine)?"
    r"|no preference|(?:you|u) (?:pick|choose|decide)|all (?:of (?:them|those|these) )?(?:work"
    r"|are (?:fine|good|ok))"
    r"|they all work|i m flexible|im flexible|dont care|don t care|up to you|both work"
    r"|cualquiera|cualquier(?: hora| dia| opcion)?|la que sea|el que sea|da igual|me da igual"
    r"|da lo mismo"
    r"|lo mismo|no importa|la que guste|como guste|cual sea|tod[ao]s me (?:sirven|quedan)"
    r"|usted (?:elija|escoja|diga)"
    r"|ustedes (?:elijan|escojan|digan)|la que usted|las dos me sirven|las tres me sirven"
    r"|indistinto)\b"
)
# Said after the numbers: "1 or 3 whichever"; not "either 1 or 3", which chooses nothing.
EITHER_OF_THEM = re.compile(
    r" (?:(?:i|it|me|y|and|pues|really|just|please|pls|por favor|you|u|your|usted"
    r"|choice|its(?: all)?"
    r"|either(?: one)?(?: (?:works|is fine|is good|is ok))?|whichever(?: one)?"
    r"(?: (?:works|(?:is|s) \w+|you \w+|u \w+))?"
    r"|whatever(?: works)?|surprise me"
    r"|(?:doesnt|does not|dont) (?:matter|care)|dont mind|no preference|up to you|pick"
    r"|(?:both|las dos|los dos|cualquiera)(?: (?:work|are fine|me sirven?|esta bien|de las dos))?"
    r"|cual(?: |quiera que )?sea|(?:la|el|lo) que sea|(?:me )?da (?:igual|lo mismo)|no importa"
    r"|usted(?:es)? (?:digan?|diran?|elijan?|escojan?|decidan?)|la que (?:usted )?(?:diga|puedan?)"
    r"|como (?:usted |ustedes )?(?:quieran?|gusten?|puedan?)|me es igual|sorprendame"
    r"|indistinto|como guste|la que guste) ?)+$"
)
# What such words alone say leaves nothing open: "1 or 2 please".
POLITE = word_set("i it me y and pues really just please pls por favor you u its")
FIRST_TWO = re.compile(
    r"\b(?:first|top|1st) (?:two|2)\b|\b(?:dos|2) primer[oa]s\b|\bprimer[oa]s (?:dos|2)\b"
)
LAST_TWO = re.compile(
    r"\b(?:last|latter|bottom|final) (?:two|2)\b|\b(?:dos|2) ultim[oa]s\b|\bultim[oa]s (?:dos|2)\b"
)
EITHER = word_set("either any cualquiera")
NOT_ANY = word_set("not no dont cant wont none neither except but menos excepto ninguna ninguno ni")
NONE = re.compile(
    r"\b(?:none|not one of (?:the|them|those|these)|no no (?:and|y) no"
    r"|(?:at|in) (?:work|school|class) (?:\w+ ){0,2}(?:all|those|these)\b"
    r"|todas (?:\w+ ){0,2}(?:caen|chocan|son|me tocan) (?:\w+ ){0,3}(?:trabajo|turno|escuela"
    r"|clases?|jale|chamba)"
    r"|neither (?:one|1)(?= (?:of|works?|will|please|thanks|thank|sorry|for|im|i)\b|$)"
    r"|neither(?! (?:the |number |option )?(?:first|second|third|last|one|two|three|[1-9])\b)"
    r"|not (?:any|available any)|nothing works|no(?:ne)? of (?:them|those|these)"
    r"|(?:no|neg|nah|nope|negative) (?:on|to) (?:all|any)|0 for \d|imposible (?:las|los|todas)"
    r"|no (?:gracias )?(?:to|a) (?:those|these|them|es[ao]s)|imposible(?: \w+ de)? es[ao]s"
    r"|not possible|(?:not got|no) (?:a )?(?:way|ride) to any"
    r"|all (?:this|these|that|those) days? i work"
    r"|nope nope|them all bad|nothing? (?:there|that works)|tengo .* tod[ao]s es[ao]s"
    r"|(?:in|at|during|have|got) .*all (?:3|three|of) (?:of )?(?:those|these|them)"
    r"|all (?:3 |three )?of (?:those|these|them) (?:are|r) (?:during|when|at|in)"
    r"|not (?:\w+ ){1,3}any of (?:them|those|these)"
    r"|(?:no|not|afraid|sorry)\b.* all (?:3|three|(?:of )?those days|that time)\b"
    r"|all (?:3|three|(?:of )?those days|that time) (?:\w+ ){0,2}(?:not|when i work|out|away|busy)"
    r"|no\b.* es[oa]s dias|es[oa]s dias (?:\w+ ){0,3}(?:no|ando|estoy)\b"
    r"|any other(?:s| times| days)?"
    r"|(?:don t|dont|do not|doesn t|doesnt|does not|dosnt|won t|wont|will not|can t|cant|cannot"
    r"|can not|ion|aint|ain t|cannae"
    r"|couldn t) "
    r"(?:[a-z]+ ){0,5}?(?:any(?! (?:longer|more))|either|those|these|them)"
    r"|(?:those|these|them|they)(?: \w+){0,2} (?:don t|dont|do not|won t|wont|will not|aren t"
    r"|arent)"
    r"|not (?:good )?(?:for )?any of"
    r"|^(?:(?:all|sorry|nope|those|these|they|are|re|r|is|it) )*no good"
    r"|(?:those|these|they|them|all|either|times|days|3|three) (?:(?:are|re|r|is|all) )*no good"
    r"|something else|anything else|other (?:times|days"
    r"|options|dates)|different (?:times|days|day|time)"
    r"|another (?:time|day|date|option)|ningun[oa]?s?|ni un[oa]|otr[oa]s? (?:horas?|dias?|fechas?"
    r"|opcion(?:es)?|horarios?)"
    r"|no (?:me )?(?:puedo|sirven?|funcionan?|convienen?|quedan?|acomodan?"
    r"|dan?)(?: \w+){0,2}? (?:es[ao]s|est[ao]s|ell[ao]s|tod[ao]s)"
    r"|(?:es[ao]s|est[ao]s)(?: \w+){0,2} no(?: me)? (?:sirven?|funcionan?|convienen?|quedan?"
    r"|puedo)|no (?:me )?(?:sirven|funcionan|convienen|quedan)"
    r"|not those|not these|no puedo (?:en )?es[ao]s|mas opciones|more options)\b"
)
# "Do any of those have parking" asks, and takes none.
ASKS_OF_ANY = re.compile(r"^(?:do|does|did|is|are|has|have|will|hay|tienen?|alguna?) ")
# "Any update", "either way I'll call", "not that one either" take none.
NO_PICK = re.compile(
    r"\b(?:any (?:update|word|news|luck|chance|idea|way|more|other|openings?|sooner|earlier|later)"
    r"|either way|(?:no|not|nor|nope)\b.* either|cualquier (?:cosa|duda|novedad)"
    r"|ill (?:call|let|text)|i ll (?:call|let|text)|les (?:aviso|llamo|hablo|marco))\b"
)
# "Monday but later": none of those offered.
OTHERWISE = re.compile(
    r"\b(?:but|pero|only|solo que) (?:(?:a bit|a little|much|un poco|mucho|way) )?"
    r"(?:later|earlier|mas tarde|mas temprano|mas tardecito|mas tempranito)\b(?! (?:one|1)\b)"
    r"|\b(?:anything|something|any|a bit|a little|algo|una?|alguna?|un poco|poquito|un poquito)"
    r" (?:later|earlier|sooner|mas tarde|mas temprano|mas pronto|antes|mas tardecito"
    r"|mas tempranito)\b"
    r"|\b(?:later|earlier|mas tarde|mas temprano) (?:on|el) (?!las? )"
    rf"|\b(?:{DAYS})(?: (?:but|pero|just|a bit|a little|un poco))* (?:later|earlier|sooner"
    r"|mas (?:tarde|temprano|tardecito|tempranito))"
    r"(?: (?:please|pls|plz|por favor|porfa|if possible|si se puede|in the day))?$"
    r"|\b(?:later|earlier) (?:that|the) (?:same|day|week)\b"
    r"|\b(?:mas tarde|mas temprano) (?:ese|esa|del) mism[oa]\b"
    r"|^(?:sooner|earlier|later|mas (?:tarde|temprano|pronto|tardecito|tempranito))"
    r"(?: (?:please|pls|plz|por favor|porfa|if possible|si se puede|si puede))?$"
    r"|\b(?:is|s|are|es|esta|queda|seria|son|sale) (?:(?:a bit|a little|kinda|way|un poco) )?"
    r"(?:too|muy|demasiado) (?:early|late|soon|temprano|tarde|pronto)\b"
    r"|\b(?:is|s|es) (?:the |my |our |her |his |el |la |mi |nuestr[oa] )(?:\w+ ){0,2}"
    r"(?:funeral|graduation|wedding|birthday|recital|surgery|velorio|entierro|graduacion|boda"
    r"|cumpleanos|bautizo|cirugia)\b"
    r"|\b(?:if|si) (?:it s|its|it is|it can be|you have it|es|fuera|hay) (?:early|late|earlier"
    r"|later|temprano|tarde|mas temprano|mas tarde)\b"
    r"|\b(?:not|no) (?:that|so|quite so|tan|asi de) (?:early|late|soon|temprano|tarde|pronto)\b"
    r"|\b(?:not|no) (?:at |a )?(?:that|esa|ese) (?:time|hour|hora|horario)\b"
    r"|\b(?:mornings|afternoons|evenings|mananas|tardes) no\b(?! (?:good|work))"
    r"|\b(?:is|s|es) (?:right |just |exactly |justo |mero )?(?:when|during|cuando|durante|school|la"
    r" hora de|mi hora de)\b(?! (?:(?:i m|im|i am|ando|estoy|tengo) )?(?:free|off|available|libre"
    r"|tiempo))"
    r"|\b(?:at|until|till|til|las|la) \d+(?: \w+){0,4}"
    r" (?:after that|from then on|despues de eso|de ahi en adelante)$"
)
THE_NEXT = re.compile(
    r"\b(?:next|following) (?:one|1)\b|\b(?:la|el) (?:que sigue|siguiente)\b|\bla otra\b"
)
MOST_WORDS = 14
# So few words that hardly anything else is said; and before which a number is none of the list.
FEW = 6
COUNTS = word_set(
    """
    at las noon for after before by until till around about like than not no cant dont wont nope
    have got last latest final middle mid next later early earlier bottom top other that this
    tengo a para como antes despues hasta desde en of us with con between except menos
    """
)
HOUR_BEFORE = word_set("at las noon")
NO = word_set("no nope nah nop nel negative naw nay nuh neg")
THAT = re.compile(
    r"\b(?:that one|that works|that s fine|thats fine|that time|this one|close enough|good enough"
    r"|that ?ll (?:do|work)|that will (?:do|work)|esa|ese|esta|este)\b"
)
# Yes in English; in Spanish "now" and "already".
YA = re.compile(
    r"^(?:ok |oh |hi |um )?ya(?: (?:ok|okay|please|pls|plz|sure|fine|good|thanks|thx|ty))*$"
)
# Said of the only time on offer.
WANTS_IT = re.compile(
    r"\b(?:(?:want|take|book|need|like|do) (?:it|that)|it works|(?:la|lo|me la|me lo) (?:quiero"
    r"|tomo"
    r"|agarro|acepto|kiero|llevo)|(?:ponme|apunte?me|anote?me|dame|deme|pongame)(?: \w+)?)\b"
)
THAT_ONE = re.compile(r"\b(?:that|this|which) one\b")
OR = word_set("or o and y either both u")
PLACES = "|".join([*ORDINALS, *(word for words in _SPOKEN for word in words.split())])
# "not the first, the second": what is refused before another is taken.
NOT_THAT = re.compile(
    r"\b(?:(?:anything|any|all|everything|todas?|todos|cualquiera?) )?"
    r"(?:but|except(?: for)?|menos|excepto|salvo)"
    rf" (?:number |option |the |la |el |lo )*(?:{PLACES}|last|ultim[oa]|[1-9])\b(?: one)?"
    r"|\b(?:not|neither|ni|no(?: to| on| for| a)?|no puedo"
    r"|cant(?: do| make)?|can t(?: do| make)?|cannot(?: do| make)?)"
    rf" (?:the |la |el |lo )?(?:{PLACES}|[1-9])\b(?: one)?"
    rf"(?: (?:or|nor|and|o|ni|y)(?: the| la| el)? (?:{PLACES}|[1-9])\b"
    r"| [1-9](?= (?:or|nor|and|o|ni|y|[1-9])\b))*"
    rf"|\b(?:the |la |el )?(?:{PLACES})(?: one)? (?:no puedo|i cant|i can t|wont work)\b"
    rf"|\b(?:number |option |the |la |el )*(?:{PLACES}|[1-9])(?: one)? (?:(?:is|s|es|esta|queda)"
    r" (?:too|muy|demasiado) (?:late|early|soon|tarde|temprano|pronto)|(?:does"
    r"|is) ?n?[o ]?t (?:work|good"
    r"|gonna work)|(?:does|will) not work|won ?t (?:work|do)|no (?:me )?(?:sirve|queda|funciona))\b"
)
SPENT = re.compile(
    r"\blast (?:week|month|night|year|time (?:i|u|you|we|they|he|she|it|nobody|no one|someone))\b"
    r"|\blast (?:one|visit|appt|doctor|dr|nurse) (?:(?:i|we) (?:saw|had|got|went|met)|was)\b"
    r"|\bultima vez\b"
)
SPOKEN_ORDINALS = {word: n for word, n in ORDINALS.items() if not word[0].isdigit()}
ONES = re.compile(
    r"\b(?:one|option|slot|choice|opcion|primera|segunda|tercera|cuarta|quinta|sexta)\b"
)
CLOCK_LIKE = re.compile(r"[$%/°]|\d[:.]\d|\d ?(?:am|pm|a\.m|p\.m|[ap])\b")
