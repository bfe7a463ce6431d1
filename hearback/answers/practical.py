"""Questions that no act stands for, known by their words: a ride, a ramp, an interpreter, a price.

The model reads them as the nearest act, whose answer misses the point. Pure; what is answered
stands in `practical_answers.py`.
"""

import re
from collections.abc import Mapping, Sequence, Set
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.topics import Topic, topics_of
from bot.language.visits.cancelling import names_cancelling


class Practical(StrEnum):
    """The first that fits counts."""

    HOW_TO_CANCEL = "how_to_cancel"
    INTERPRETER = "interpreter"
    RIDE = "ride"
    ACCESS = "access"
    VIDEO = "video"
    CALENDAR = "calendar"
    PRICE = "price"
    LOST = "lost"
    ARRIVED = "arrived"
    WALK_IN = "walk_in"


# A mere question: what it may be mistaken for without harm.
_QUESTIONS = frozenset(
    {"out_of_scope", "unclear", "human", "location_hours", "appointment_info", "prep_info", "help"}
)
_TIMES = frozenset({"reschedule", "provide_time", "none_of_these"})
# The acts that each is taken for. Danger, stops, medicine and others are never among them.
TAKEN_FOR: Mapping[Practical, Set[str]] = {
    Practical.HOW_TO_CANCEL: _QUESTIONS | {"cancel", "reschedule"},
    Practical.INTERPRETER: (_QUESTIONS - {"prep_info"}) | {"language_switch"},
    Practical.RIDE: (_QUESTIONS - {"prep_info"}) | {"billing_payment"},
    Practical.ACCESS: _QUESTIONS | {"billing_payment"},
    Practical.VIDEO: _QUESTIONS | {"billing_payment", "screening_book"} | _TIMES,
    Practical.CALENDAR: _QUESTIONS | {"billing_payment", "screening_book"} | _TIMES,
    # "Is there a fee? I'd rather ask a person" asks for one.
    Practical.PRICE: (_QUESTIONS - {"human"})
    | {"billing_balance", "billing_payment", "billing_insurance", "cancel", "reschedule"}
    | {"billing_dispute"},
    Practical.LOST: frozenset({"out_of_scope", "unclear", "human", "appointment_info", "help"})
    | {"running_late", "location_hours"},
    Practical.ARRIVED: frozenset({"out_of_scope", "unclear", "human", "appointment_info"})
    | {"running_late", "confirm", "complaint", "affirm"},
    Practical.WALK_IN: _QUESTIONS | _TIMES | {"screening_book", "visit_wanted", "cancel"},
}

_OURS = r"(?:english|spanish|ingles|espanol|castellano)"
_LANGUAGE = (
    rf"(?:{_OURS}|mandarin|cantonese|chinese|vietnamese|korean|russian|arabic|tagalog|creole"
    r"|portuguese|french|hindi|gujarati|punjabi|urdu|farsi|somali|nepali|polish|haitian|japanese"
    r"|my language|her language|his language|mandarin|cantones|chino|vietnamita|coreano|ruso"
    r"|arabe|criollo|portugues|frances|mixteco|zapoteco|nahuatl|quiche|mam|kanjobal|quechua"
    r"|triqui|mi idioma|su idioma|mi lengua)"
)
_STAFF = (
    r"(?:doctors?|doctora|dr|dra|nurses?|enfermer[oa]s?|staff|anyone|anybody|someone|somebody"
    r"|people|providers?|receptionist|alguien|personal|medic[oa]s?|la persona)"
)
_CANCEL = r"(?:cancel\w*)(?: (?:it|this|that|la|mi|esta|esa|my|the|an|a|una))*(?: (?:appointment"
_CANCEL += r"|appt|visit|thing|one|cita|consulta|visita)s?)?(?: (?:please|pls|por favor|porfa))?$"
_ADD = r"(?:add|put|save|get|sync|send|stick|drop|agreg\w*|pon\w*|guard\w*|anad\w*|met\w*|mand\w*)"
_MISS = (
    r"(?:(?:i|we|you|one) (?:miss|skip|cancel|no ?show|dont (?:come|go|show|make it|cancel)"
    r"|cant (?:come|go|make it)|forget)|no (?:voy|vamos|llego|asisto|me presento|puedo ir)|falto"
    r"|cancelo|la pierdo|me la pierdo|se me (?:pasa|olvida))"
)
_FEE = (
    r"(?:charge[ds]?|fees?|penalty|penalties|fines?|billed|pay|cobran?|cobrarian|cobro|multas?"
    r"|cargos?|pag(?:o|ar|a)|penalizan)"
)
# "Do you charge for no shows", "cobran si no voy": and not "they charged me though I came".
_FEE_FOR_MISSING = (
    rf"\b{_FEE} (?:\w+ ){{0,3}}?(?:if|si) (?:\w+ )?{_MISS}\b"
    rf"|^(?:\w+ ){{0,3}}(?:if|si) {_MISS} (?:\w+ ){{0,5}}{_FEE}\b"
    r"|\b(?:do|will|would|does) (?:you|u|yall|they|the (?:clinic|office)) charge"
    r" (?:\w+ ){0,3}for (?:a |my )?(?:no ?shows?|missed|missing|cancel\w*|not (?:showing|coming))\b"
    r"|\b(?:cobran|hay (?:multa|cargo)) (?:\w+ )?por (?:no|faltar|cancelar|citas perdidas)\b"
)
_PLACE = (
    r"(?:(?:the|your|ur|this) )?(?:front |main |parking )?(?:building|clinic|office|entrance|door"
    r"|place|suite|lot|garage|driveway|address|parking)"
)
_LUGAR = (
    r"(?:(?:el|la|su|ese|esa) )?(?:edificio|clinica|oficina|entrada|lugar|consultorio|direccion"
    r"|puerta)"
)
_BEFORE_COMING = r"(?:hi |hello |hey |ok |yes |so |sorry |im |i m |i am |we are |were |we re )*"
_WORDS: Mapping[Practical, Sequence[str]] = {
    Practical.HOW_TO_CANCEL: (
        rf"\bhow (?:do|can|would|could|should) (?:i|we|you|one) (?:go about )?{_CANCEL}",
        rf"\bhow to {_CANCEL}|\bwhat (?:do|should) i (?:do|text|reply|say) to {_CANCEL}",
        r"\bcomo (?:la |lo |se |le hago para |hago para |puedo |podria |hay que hacer para "
        rf"|hacemos para |tengo que hacer para )?{_CANCEL}",
        rf"\bque (?:hago|pongo|escribo|respondo|mando) para {_CANCEL}",
    ),
    Practical.INTERPRETER: (
        r"\b(?:interpreters?|interpreting|interpretes?|translators?|traductora?s?)\b",
        r"\b(?:someone|somebody|anyone|anybody|alguien) (?:\w+ ){0,2}(?:translat\w+"
        r"|traduz\w+|traduc\w+)\b(?! (?:this|it|that|esto|eso))",
        rf"\b{_STAFF} (?:\w+ ){{0,3}}(?:speaks?|hablan?|hable|hablen|sepa)"
        rf" (?:\w+ ){{0,2}}{_LANGUAGE}\b",
        r"\b(?:sign language|asl|lenguaje de senas|lengua de senas)\b",
    ),
    Practical.RIDE: (
        r"\b(?:transportation|transporte|transportacion|shuttle|paratransit|raite)\b",
        r"\b(?:do|can|could|will|would) (?:you|yall|u|they|the clinic) (?:\w+ ){0,4}"
        r"(?:van|vans|rides?|taxi|(?:uber|lyft)(?! app)|a car(?! title)|pick me up(?! from))\b",
        r"\b(?:is|are) there (?:a |any )?(?:van|rides?|taxi)\b|\bneed (?:a )?(?:ride|lift|rides)\b",
        r"\b(?:manda|mandan|manden|ofrecen|consiguen) (?:\w+ ){0,2}"
        r"(?:carro|coche|van(?! a\b)|taxi|camioneta|uber)\b",
        r"\b(?:tienen|hay) (?:\w+ )?(?:van(?! a\b)|taxi|aventon)\b(?! (?:de|que) )",
        r"\b(?:me (?:recogen|recojan|pueden recoger|vienen a recoger)|no tengo (?:quien me lleve"
        r"|en que ir|como (?:ir|llegar))|quien me lleve)\b",
    ),
    Practical.ACCESS: (
        r"\b(?:ramps?|wheel ?chairs?|(?<!grain )elevators?|ground floor|stairs"
        r"|accessible|accessibility|handicap\w*|rampas?|elevador(?:es)?"
        r"|ascensor(?:es)?|planta baja|escaleras?|escalones|sillas? de ruedas"
        r"|silla d ruedas|discapacitad[oa]s?|discapacidad|accesible|andador)\b",
    ),
    Practical.VIDEO: (
        r"\b(?:tele ?health|tele ?visit|tele ?med\w*|zoom|face ?time|video ?(?:call|visit|chat"
        r"|appointment|appt|link)s?|videollamadas?|video llamadas?|videoconferencia"
        r"|virtual(?:ly|mente)?|teleconsulta|telesalud)\b",
        r"\b(?:by|over|on|via|through|por|en|do) (?:the )?video\b|\bin person or\b|\bor video\b",
        r"\b(?:phone (?:visit|appointment|appt)|see (?:me|you|the doctor) (?:by|over|on) (?:the )?"
        r"phone|(?:ser|hacerla|hacerlo|verme|consulta) por telefono)\b",
    ),
    Practical.CALENDAR: (
        r"\bcalendar (?:links?|invite|invitation|event|file|reminder)\b|\b(?:enlace|link)"
        r" (?:del|para el|de) calendario\b",
        rf"\b{_ADD} (?!me |us |her |him |my |mi )(?:\w+ ){{0,5}}(?:calendar|calendario)\b",
        r"\b(?:remind me|(?:send|set|text|give) (?:me )?(?:up )?(?:a|another) reminder|recuerdeme"
        r"(?:lo|la)?|recuerdenme(?:lo|la)?|(?:mande|manden|mandeme|mandenme|me mandan|me manda)"
        r" (?:un|otro) recordatorio|me recuerdan?|recordarme(?:lo|la)?)"
        r"(?: \w+){0,5} (?:before|antes)\b",
    ),
    Practical.PRICE: (
        r"\bhow much (?:does|do|would|will|is|are|s|for|to) (?:\w+ ){0,6}?(?:cost|costs|fee|visit"
        r"|appointment|appt|consult\w*|physical|checkup|charge|self pay|cash|come in|be seen"
        r"|without insurance|no show)\b",
        r"\bcash price\b|\bself pay\b",
        r"\bwhat (?:s|is|are|does|do|would) (?:\w+ ){0,4}(?:costs?|price|prices|fees?)\b",
        r"\bwhats (?:the|your) (?:\w+ )?(?:cost|price|fee)\b",
        r"\b(?:no ?show|cancellation|cancelation|cancel) (?:fee|charge|penalty)s?\b",
        r"\b(?:is|are) there (?:a|any) (?:fee|charge|penalty|cost)\b",
        r"\b(?:do|will|would|am|can|could) i (?:get|be|have to pay|going to be|gonna be)?"
        r" ?(?:charged|a fee|a charge|penalized|billed) (?:if|for (?:not|cancel|miss))",
        r"\bif i (?:\w+ ){1,4}(?:do|will|would|am) i (?:\w+ ){0,3}(?:charged?|fee|billed|pay)\b",
        r"\b(?:cuanto|kuanto|que tanto|q tanto) (?:me )?(?:cuestan?|kuesta|salen?|cobran?|vale"
        r"|costaria|saldria|cobrarian|va a costar|va a salir)\b",
        r"\b(?:que|cual es el|saber el|dar el) (?:precio|costo|costa)\b",
        r"\b(?:me )?cobran? (?:algo )?(?:si (?:cancelo|falto|no (?:voy|puedo|llego))|por (?:no"
        r"|cancelar|faltar))\b|\bhay (?:multa|cargo)\b",
        _FEE_FOR_MISSING,
    ),
    Practical.LOST: (
        r"\b(?:im|i am|i m|we are|were|i got|we got|got) (?:\w+ )?lost(?:$| (?:and|trying|looking"
        r"|driving|outside|on the|in the|here|near|can you|where|cant|i cant|please|pls)\b)",
        r"\b(?:cant|cannot|can not|couldnt|trying to|unable to) (?:seem to )?(?:find|locate|see)"
        rf" (?:you|u|{_PLACE})\b(?! (?:a|number|hours))",
        r"\b(?:estoy|estamos|ando|andamos|toy|sigo) (?:\w+ )?perdid[oa]s?\b(?! (?:con|por) )"
        r"|^(?:\w+ ){0,2}(?:me|nos) perdi(?:mos)?(?:$| (?:no|y|buscando|en el camino)\b)",
        rf"\bno (?:encuentro|encontramos|encontre|hallo|hallamos|doy con|damos con) {_LUGAR}\b"
        r"|\bno (?:los|las|la|lo) (?:encuentro|hallo)$",
    ),
    Practical.ARRIVED: (
        rf"^{_BEFORE_COMING}(?:(?:just|already|finally) )*(?:pulling|turning|walking|driving)"
        rf" (?:in|up|into (?:your )?{_PLACE}|up to (?:your )?{_PLACE}|in {_PLACE})"
        r"(?: (?:right )?now| the door)?$",
        r"^(?:hola |ok |si |bueno |disculpe |oiga |pues )*(?:ya )?(?:toy|tamos|stoy|estoy|estamos"
        r"|ando|llegue|llegando) (?:ya )?(?:aqui|aki|aca|ahi afuera|afuera)(?: ya)?$",
        r"^(?:hi |hello |hey |ok |yes |so |well |sorry )*(?:im|i am|we are|were|i m) "
        r"(?:already |finally |now |just )*(?:here|outside|inside|downstairs|in (?:the|your) "
        r"(?:lobby|waiting room|parking(?: lot| garage)?|building|front|car|lot)"
        r"|at (?:the|your) (?:clinic|office|front(?: desk)?|door|desk|entrance|building))\b"
        r"(?! (?:to|if|because|cause|till|til|until|all|for (?:you|him|her|now)))",
        r"^(?:hi |hello |hey |ok |yes |so )*(?:here|waiting|parked|outside|inside) (?:now|already"
        r"|in (?:the|your)|at (?:the|your)|outside)\b|^(?:here|outside|arrived)$",
        r"\b(?:i|we|ive|weve|just) (?:have |just |already |finally )*(?:arrived|got here"
        r"|made it here|pulled (?:in|up)|checked in|parked)\b|^just (?:parked|pulled in)",
        r"\bin the (?:lobby|waiting room|parking lot) (?:and )?(?:nobody|no one|now|already)\b",
        r"^(?:hola |ok |si |bueno |disculpe |oiga |pues )*(?:ya )?(?:llegue|llegamos"
        r"|estoy aqui|aqui estoy|estamos aqui|aqui estamos|ando aqui)\b"
        r"(?! (?:a (?:mi |la )?casa|tarde|de |del |para (?!mi cita|la cita)))",
        r"^(?:hola |ok |si |bueno )*(?:ya )?(?:estoy|estamos|ando) (?:ya )?(?:aqui )?(?:afuera"
        r"|adentro|abajo|en (?:la|el) (?:lobby|sala|estacionamiento|entrada|recepcion|clinica"
        r"|parking|puerta))\b",
    ),
    Practical.WALK_IN: (
        r"\b(?:do|does|would|will) (?:i|you|we|u|one|my \w+) (?:even |really )?(?:need"
        r"|have to (?:have"
        r"|make|get)) (?:an? |to (?:make|have) an? )?(?:appointment|appt|apt|visit)\b(?! (?:for"
        r"|to|on))",
        r"\b(?:se necesita|hay que (?:hacer|tener|sacar)) (?:una )?cita\b|\bes (?:con|por) cita\b",
        r"\bwalk ?ins?\b|\b(?:do|can|could|may|should|will|would|is|are|se|puedo|puede\w*"
        r"|atiende\w*"
        r"|hay|reciben?|acepta\w*|me|nos)\b.*\b(?:without (?:an?|having an?"
        r"|my) (?:\w+ )?(?:appointment"
        r"|appt|apt|visit)|sin (?:una |tener )?cita)\b",
    ),
}
_SIGNS = {kind: re.compile("|".join(words)) for kind, words in _WORDS.items()}
# Of something else, though the words are there.
_NOT: Mapping[Practical, re.Pattern[str]] = {
    Practical.RIDE: re.compile(r"\b(?:airport|aeropuerto|mercado|market|venta|work)\b"),
    Practical.ACCESS: re.compile(
        r"\b(?:sell\w*|vend[oe]|regal\w+|prestas|episode|news|fell|cai|caida|fall|receta)\b"
    ),
    Practical.VIDEO: re.compile(
        r"\b(?:another|other|different|later|earlier) (?:day|time)|resched\w*|otro dia|otra hora"
        r"|\b(?:movie|tiktok|youtube|game|later|pay|pagar)\b"
    ),
    Practical.CALENDAR: re.compile(r"\b(?:stop|dont|no more|ya no|no me)\b"),
    Practical.PRICE: re.compile(
        r"\b(?:owe|debo|devo|balance|saldo|my (?:\w+ )?(?:bill|statement|account)|(?:the|this) bill"
        r"|factura|cuenta|deuda|adeudo|(?:i was|charged) (?:charged|me)|me cobraron|copay|copago"
        r"|deductible|deducible|parking|estacionamiento|ultima|last (?:time|visit)|lo de mi"
        r"|en total|que (?:ya|pase|hice|me hicieron)|(?:por|al) mes|per month|por que|porque|late"
        r"|wont be there|cant (?:make|come)|no puedo|dont charge)\b"
    ),
    Practical.LOST: re.compile(
        r"\b(?:card|link|password|portal|number|website|online|app|job|insurance|weight|phone)\b"
    ),
    Practical.WALK_IN: re.compile(
        r"\b(?:shower|tub|closet|cancel\w*|walk ?in (?:patient|visit) (?:last|yesterday))\b"
    ),
    Practical.ARRIVED: re.compile(
        r"\b(?:what time|when (?:do|should)|que hora|will be|be there|on (?:my|the) way"
        r"|running late|(?:min|mins|minutes) (?:away|late)|en camino|voy llegando)\b"
    ),
}
# What a price is asked of, where the model sees no business of ours.
_OF_A_VISIT = re.compile(
    r"\b(?:visits?|appointments?|appt|consult\w*|physical|check ?up|no ?show|cancel\w*|insurance"
    r"|doctor|dr|dra|doctora|come in|be seen|self pay|citas?|seguro|aseguranza|revision)\b"
)
_MISSING = re.compile(_FEE_FOR_MISSING)
_BARE_PRICE = 5  # words; "primero diganme cuanto cuesta"
_SHORT = 14  # words; a longer wish to move is about the time
_NO_PLAN = re.compile(
    r"\b(?:without|no|sin|dont have|no tengo) (?:\w+ )?(?:insurance|seguro|aseguranza|cobertura)\b"
    r"|\bself pay\b|\bcash\b"
)


def practical_in(text: str, act: str, *, dated: bool = False) -> Practical | None:
    """What it asks, where the model took it for `act`; None: the act stands.

    dated: it names a time, which a wish to move is about.
    """
    said = folded(text)
    for kind, sign in _SIGNS.items():
        if act not in TAKEN_FOR[kind] or not sign.search(said):
            continue
        other = _NOT.get(kind)
        if other is None or not other.search(said):
            return kind if _is_meant(kind, text, act, dated=dated) else None
    return None


def _is_meant(kind: Practical, text: str, act: str, *, dated: bool) -> bool:
    if kind is Practical.ACCESS:  # "handicap parking" is published, as far as it is
        return Topic.PARKING not in topics_of(text)
    if kind in (Practical.VIDEO, Practical.CALENDAR) and act in _TIMES:
        day_before = kind is Practical.CALENDAR
        return (day_before or not dated) and len(text.split()) <= _SHORT
    return kind is not Practical.PRICE or _asks_price(text, act)


def _asks_price(text: str, act: str) -> bool:
    """Of a visit, and not what is owed already, or what a plan pays."""
    said = folded(text)
    if "$" in text:
        return False
    if act in ("cancel", "reschedule"):
        return not names_cancelling(text) or said.startswith(("how much", "cuanto", "what"))
    if act == "billing_dispute":  # of what may come, and not of what was charged
        return _MISSING.search(said) is not None
    if act == "billing_insurance":
        return _NO_PLAN.search(said) is not None
    short = len(said.split()) <= _BARE_PRICE
    return act != "out_of_scope" or short or _OF_A_VISIT.search(said) is not None
