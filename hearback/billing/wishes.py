"""What a message about money asks for: pure, by its words, in both languages.

The act says that it is about a bill, a payment or a plan; these tell what about it. What none of
them knows is the act's plain question.
"""

import re
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.patterns import any_of


class Wish(StrEnum):
    PLAIN = "plain"
    LINES = "lines"  # what is this bill for
    PLAN = "plan"  # pay in parts
    PAID = "paid"  # it was paid already
    HARDSHIP = "hardship"  # cannot pay
    DISPUTE = "dispute"
    UNPAID = "unpaid"  # what comes of it if it is not paid
    FAILED = "failed"  # a card was declined, a page did not work


_PAID = re.compile(
    r"\b(?:(?:i|we|already|just|ive|weve|my (?:wife|husband|mom|son|daughter)) (?:have "
    r"|had )?(?:already )?"
    r"(?:paid|payed|sent (?:a|the|my) (?:check|payment)|mailed (?:a|the|my)?\s?(?:check|payment))"
    r"|already paid|(?:was|is|been) (?:already )?paid|paid (?:it|this|that|in full|last|online|by)"
    r"|ya (?:lo |la |les |se )?(?:pague|pagamos|pago|paguemos)|(?:lo|la) pague|ya esta pagad[oa]"
    r"|pague (?:el|la|en|por|con)"
    r"|(?:mande|envie) (?:el|un) (?:cheque|pago)"
    r"|(?:ya |todo |se )(?:me |lo |la )?(?:quedo|esta|estaba|fue) (?:todo )?pagad[oa]"
    r"|ya se pag(?:o|aron)"
    r"|quedo pagad[oa]|^(?:(?:ok|hi|hello|hey|yes|already|just|all|hola) )*(?:paid"
    r"|payed)(?! how))\b"
)
_UNPAID = re.compile(
    r"\b(?:havent|have not|didnt|did not|cant|cannot|not|never|until|before|no|aun no|todavia no)\s"
    r"(?:i |we |been |he |lo |la |yet )?(?:paid|pay|pague|pagado)\b"
)
# Somebody else was to pay: that disputes the bill, and is no payment made.
_SHOULD_HAVE_PAID = re.compile(
    r"(?<!\bi )(?<!\bwe )\b(?:should(?: have|ve|a)?|(?:was|were) supposed to(?: have)?"
    r"|had to(?: have)?|was going to) (?:\w+ )?(?:paid|pay|payed|cover\w*)\b"
    r"|\b(?:debio|debia|deberia|tenia que|iba a|tendria que) (?:haber )?(?:pag|cubr)\w+"
)
_PLAN = any_of(
    r"""
    payment plan|payment plans
    pay(?:ing)? (?:it |this |that )?(?:off )?(?:in (?:parts|pieces|installments|instalments
    |chunks)|over time|monthly|by the month|a little|some now|half|part)
    installments?|instalments?|monthly payments?|per month|a month|each month
    every month
    set up (?:a |some )?payments
    split (?:it|this|the|up)?
    smaller payments
    little (?:at a time|by little)
    bit at a time
    plan(?:es)? de pago
    pagos? (?:mensuales?|chicos|pequenos)
    a plazos
    en (?:partes|abonos|pagos|cuotas|mensualidades)
    abonos?|abonar|cuotas|mensualidades|por mes|al mes|cada mes|poco a poco
    de a poco|poquito a poquito
    de (?:a )?poquitos?
    poquito (?:cada|por) (?:mes|semana|quincena)
    little each
    """
)
_HARDSHIP = any_of(
    r"""
    (?:cant|cannot|can not|couldnt|unable to|no way (?:i|we) can) (?:\w+ )?(?:afford|pay)
    dont have (?:(?:the|any|enough|that) )?(?:kind of )?money
    afford|lost my job|laid off|out of work|no job|unemployed|hardship
    financial (?:help|aid|assistance)
    charity
    too much for (?:me|us)
    on a fixed income|disability check
    sliding (?:scale|fee)
    no (?:puedo|podemos|tengo para|tenemos para|me alcanza|nos alcanza|tengo dinero
    |tengo con que)(?: pagar)?
    perdi (?:mi|el) (?:trabajo|empleo)
    sin trabajo|desemplead[oa]
    ayuda (?:financiera|economica|para pagar)
    muy caro para mi
    """
)
_DISPUTE = any_of(
    r"""
    wrong|mistake|error|incorrect|overcharged?
    double (?:charged|billed)
    charged (?:me )?twice
    billed (?:me )?twice
    dispute
    never (?:had|got|went|saw|came)
    should(?:nt| not) (?:be|have)
    refund|not mine|isnt mine|not right|isnt right|fraud
    (?:cant|cannot|can not|doesnt|does not) (?:be|look|sound|seem) (?:right|correct|true)
    no puede ser
    eso (?:esta|estan) mal
    equivocad[oa]|incorrect[oa]
    me cobraron (?:de mas|dos veces|doble|mal)
    cobr\w+ (?:de mas|dos veces|doble|mal)
    nunca (?:fui|me|tuve|estuve)
    reembolso|devol\w+|no es mi[oa]
    no (?:debo|deberia|reconozco)
    no esta bien|reclam\w+|disput\w+
    """
)
_UNPAID_THEN = any_of(
    r"""
    (?:what|will|whats)\b(?: \w+){0,5} (?:happens?|going to happen|gonna happen|do to me|you do)
    |if (?:i|we) (?:dont|do not|cant|never|wont|not) (?:pay|get it paid)
    (?:what|que|y) (?:\w+ ){0,3}(?:if|si) (?:i |we )?(?:dont|do not|cant|no|nunca) (?:(?:la|lo|le
    |les) )?(?:pay|pag\w+)
    collections?|late fees?|interest|my credit|credit score|take me to court|sue me
    (?:si|y si) no (?:(?:la|lo|le|les) )?pag\w+
    cobranza|recargos?|intereses|mi credito|demand\w+
    """
)
_LINES = any_of(
    r"""
    what (?:is|was|are|were|s)?\s?(?:this|that|it|the|these|those)?\s?(?:bill|charges?
    |statement|invoice)?s?\s?(?:even )?for
    whats? (?:this|that|the) (?:bill|charge|statement)
    (?:break ?down|itemi[sz]ed?|line items?|details?|explain|which visit|what visit
    |what date|from when|where (?:does|did) (?:this|that|it) come from)
    why (?:do|did|am|was|is|am i)
    por que (?:me|debo|es|tengo|cobr\w+)
    de que es
    que es (?:este|esta|ese|esa|lo que)
    para que es|a que se debe|desglos\w+|detalles?|explic\w+
    de cual (?:cita|visita)
    ^(?:\w+ ){0,2}(?:why|what for|for what|how come|por que|porque|de que)(?: so much| tanto)?$
    que cobro
    """
)


_FAILED = any_of(
    r"""
    card (?:\w+ ){0,3}(?:declined|denied|rejected|refused|failed)
    (?:declined|rejected|refused) my card
    (?:card|payment|link|page|site|website|it) (?:\w+ )?(?:wont|wouldnt|doesnt|didnt|isnt
    |not|never) (?:go(?:ing)? through|work\w*|load\w*|open\w*|take|accept|process\w*)
    (?:tarjeta) (?:\w+ ){0,3}(?:rechaz\w+|declin\w+|neg\w+|no pas\w+)
    no (?:pasa|paso|acepta|acepto|agarra|toma) (?:mi |la )?tarjeta
    (?:rechazo|rechazaron) (?:mi |la )?tarjeta
    (?:pagina|enlace|link|liga|pago) (?:\w+ )?no (?:abre|funciona|sirve|carga|pasa|paso|entra)
    """
)


def wish_in(text: str) -> Wish:
    """The gravest first: who cannot pay asks for help, however else they ask."""
    said = folded(text)
    if _SHOULD_HAVE_PAID.search(said):
        return Wish.DISPUTE
    if _PAID.search(said) and not _UNPAID.search(said) and not said.startswith(("how", "como")):
        return Wish.PAID
    if _FAILED.search(said):
        return Wish.FAILED
    if _DISPUTE.search(said):
        return Wish.DISPUTE
    if _PLAN.search(said):
        return Wish.PLAN
    if _HARDSHIP.search(said):
        return Wish.HARDSHIP
    if _UNPAID_THEN.search(said):
        return Wish.UNPAID
    return Wish.LINES if _LINES.search(said) else Wish.PLAIN


_COVERAGE = any_of(
    r"""
    cover(?:s|ed|age|ing)?
    co ?pays?|coinsurance|deductible|out of pocket|on the hook|on my own
    pay (?:for|my|the|some|anything)
    pays? for
    how much (?:will|would|do|does|is|of)
    cost(?:s)?
    owe|claims?|denied|denial|pre ?auth\w*|authorization|referral|in ?network
    out of network|eob|explanation of benefits|reimburs\w*|primary|secondary
    submit(?:ted)?
    benefits|cubr\w+|cubiert[oa]|cobertura|copago|deducible|de mi bolsa|bolsillo
    (?:me|lo|la) paga
    pagan?
    cuanto (?:me|voy|cuesta|sale|tengo)
    reclam\w+|negad[oa]|negaron|autorizacion|red|reembols\w+|beneficios
    """
)
_ACCEPTS = any_of(
    r"""
    take|takes
    accept(?:s|ed|ing)?
    work with
    go(?:es)? through
    good there|honor|honour|participat\w*|contracted|in ?network|list of
    which (?:insurances?|plans?)
    what (?:insurances?|plans?|kinds? of insurance)
    acept\w+
    tom(?:an|a)
    reciben?|trabaj\w+ con
    que (?:seguros?|planes)
    cuales (?:seguros?|planes)
    agarr\w+|manej\w+|son parte
    """
)


def asks_coverage(text: str) -> bool:
    """Whether it asks what a plan pays, and not only whether the clinic takes it."""
    said = folded(text)
    return bool(_COVERAGE.search(_ACCEPTS.sub(" ", said)))


def asks_acceptance(text: str) -> bool:
    return bool(_ACCEPTS.search(folded(text)))


_OWN_PLAN = re.compile(
    r"\b(?:my|our|mine|mi|nuestr[oa]) (?:\w+ )?(?:insurance|insurances|plan|coverage|seguro"
    r"|aseguranza|cobertura)\b"
)


def asks_of_own_plan(text: str) -> bool:
    """ "Do you take my insurance": the writer's plan, which is to be named."""
    return bool(_OWN_PLAN.search(folded(text)))


_LACKS = re.compile(
    r"\b(?:uninsured|(?:have |got |with |w )?no (?:health |medical )?(?:insurance|coverage)"
    r"|(?:dont|do not|didnt|doesnt|dnt|no longer|never) (?:\w+ )?(?:have|got|carry) (?:any "
    r"|health |medical"
    r" )*(?:insurance|coverage)|(?:without|w o) (?:any )?(?:insurance|coverage)|(?:lost|losing"
    r"|dropped"
    r"|lose) (?:my |our |the )?(?:health )?(?:insurance|coverage|medicaid)|self ?pay\w*"
    r"|cash (?:price|pay"
    r"|patients?|rate)|out of pocket patients?|between (?:insurances?|plans)"
    r"|(?:no|ya no|sin|perdi|perdimos|me quitaron|se me (?:vencio|acabo|termino)) (?:(?:tengo"
    r"|tenemos"
    r"|cuento|con|contamos|mi|el|la|ningun|ninguna) )*(?:seguro|aseguranza|cobertura|medicaid))"
    r"(?! (?:cards?|info\w*|id|number|de que|que|si|tarjeta))\b"
)
_NEW = re.compile(
    r"\b(?:new patients?|pacientes? nuev[oa]s?|nuev[oa]s? pacientes?|become a patient"
    r"|first time patients?)\b"
)


def lacks_insurance(text: str) -> bool:
    """Whether somebody has no plan, or means to pay by themselves."""
    return bool(_LACKS.search(folded(text)))


def asks_for_new(text: str) -> bool:
    """Whether it asks about new patients, who are no plan."""
    return bool(_NEW.search(folded(text)))


_PAYS_FOR = any_of(
    r"""
    cover(?:s|ed|age|ing)?
    (?:they|it|plan|insurance|medicaid|medicare) (?:going to |gonna )?pays?
    pay for (?:my|the|a|an)
    on the hook|co ?pays?|deductible|out of pocket|cubr\w+|cubiert[oa]|copago
    deducible
    (?:me )?l[oa] pagan?
    seguro paga|de mi bolsa
    """
)


def asks_who_pays(text: str) -> bool:
    """Whether it asks if a plan pays, in words that leave no doubt."""
    return bool(_PAYS_FOR.search(folded(text)))
