"""Whether a message names cancelling the visit as the wish, and not only that they cannot come."""

import re

from bot.language.normalise import folded
from bot.language.phrases import Hit, Phrases
from bot.language.visits.calling_back import called_back_after, is_unsure
from bot.language.visits.cancelling_objects import Thing, thing_in
from bot.language.visits.cancelling_open import leaves_cancelling_open
from bot.language.visits.no_set_off import no_set_off
from bot.language.visits.of_others import cancels_elsewhere

_GROUPS = {
    "cancel": "cancel|cancell|cancle|cancl|cansel|call off",
    "cancelar": """
        cancelar|cancelarla|cancelarlo|cancelarle|cancelarme|canselar|canselarla|cancelarmela
        |cancelarlas|anular|anularla
    """,
    "cancele": """
        cancele|cancela|cancelen|cancelela|cancelelo|cancelala|cancelalo|cancelenla|cancelenlo
        |cancelame|canceleme|cancelemela|cancelenmela|cancelamela|cancelo|cancelamos
        |cancelelas|canselela|canselala|cancelenme|cancelas|anule|anulela|anulen|cansele
        |cansela
    """,
}

_WISHES = Phrases(
    {
        "cancel": """
            {cancel}
            (want|need|like|get|have) [it|that|my appointment|to have it] (cancelled|canceled)
        """,
        "cancelar": "{cancelar}\n{cancele}",
    },
    _GROUPS,
)

_NOT_WISHES = Phrases(
    {
        "the opposite": """
            (dont|do not|didnt|did not|never|not|without|wont|cant|cannot|isnt) [want you to
                |want to|wanna|need to|have to|mean to|ever|going to|gonna|trying to|asking to
                |intend to|wish to|to|plan to|please|plan on|you] [have to|to] {cancel}
            (no need|instead of|rather than|hate|avoid) [to|having to] {cancel}
            no [la|lo|me|se|le|las|los|nos|vayan a|vaya a|vayas a|quise|quiero|quiero que|voy a
                |deseo|pienso|necesito|hay que|tiene que|tienen que|es para|que|quisiera|queria
                |puedo|hace falta|quiero que me|quiero que la|es necesario] [la|lo|me|se|le
                |vayan a] (<cancelar>|<cancele>)
            (sin|en vez de|en lugar de) {cancelar}
        """,
        "a question": """
            (did|do|does|had|why|who|when|should|if|unless) [you|i|we|they|he|she|yall|u
                |my doctor|the doctor|it|someone|somebody|my insurance|the office|the clinic
                |your office] [guys|need to|have to|going to|just|really|ever
                |had to] [to] {cancel}
            (fee|charge|charged|penalty|policy|deadline|how late|how early|how soon
                |how long) [is|can|do|for|if|to|when|there|i] [i|we|to|a] [can|last minute|late
                |have to] {cancel}
            (si|porque|por que|cuando|quien|debo|deberia|hay que|tengo que|cobran por|multa por
                |cargo por|cobran si|pasa si) [no|uno|yo|me|la|quiero|tuviera que] {cancele}
            (debo|deberia|hay que|cobran por|multa por|cargo por|costo por|cobro por|tiempo para
                |cobran al|pasa al) {cancelar}
            (ellos|ustedes|usted|quien|el doctor|la doctora|la clinica) [me|la|lo] (cancela
                |cancelan|cancelo|cancele)
            (me|nos|se) [la|lo] (cancelo|cancelaron|cancelan)
        """,
        "something else": """
            {cancel} [out|of] [these|the|my|all|your|this|those|that] [of|the|auto|text|payment
                |card|med|health|medication|refill|monthly|insurance] [these|the|refill] (texts
                |text|messages|message|reminders|notifications|alerts|subscription|insurance
                |plan|payment|payments|autopay|card|order|prescription|refill|refills|policy
                |membership|account|check|portal|referral|charge|charges|bill|program|request)
            (<cancelar>|<cancele>) [los|las|el|la|mis|mi|sus|su|estos|esos|un|una|de] [plan
                |receta] (mensajes|textos|recordatorios|notificaciones|suscripcion|seguro|plan
                |pago|pagos|tarjeta|orden|receta|cuenta|bill|deuda|saldo|factura|balance|cobro
                |cargo|adeudo|dinero|#*|cuentas|recibo|mensualidad|copago|mi deuda|lo que debo
                |aseguranza|poliza|alertas)
        """,
    },
    _GROUPS,
)

_STOPS = re.compile(r"[,.;:!?()\n]+")


def names_cancelling(text: str) -> bool:
    """True for "please cancel it", "quiero cancelar la cita"; not for "don't cancel", nor for what
    is not decided yet or called back, or something else than a visit, or one that they have
    elsewhere."""
    if leaves_cancelling_open(text) or cancels_elsewhere(text) or calls_back_cancelling(text):
        return False
    return Thing.VISIT in _cancelled(text)


def calls_back_cancelling(text: str) -> bool:
    """ "Cancel my visit. wait dont", "cancelela no no la cancele"; the last word counts."""
    words = folded(no_set_off(text))
    wishes = _wishes(words)
    return bool(wishes) and called_back_after(words, wishes[-1].end)


def wavers_on_cancelling(text: str) -> bool:
    """ "Never mind cancel it dont cancel it idk": called back, and not for certain either."""
    return calls_back_cancelling(text) and is_unsure(text)


def thing_cancelled(text: str) -> Thing | None:
    """What is wished to be cancelled, where that is not plainly the visit."""
    if cancels_elsewhere(text):
        return Thing.UNKNOWN
    things = _cancelled(text)
    if not things or Thing.VISIT in things:
        return None
    return Thing.OTHER if Thing.OTHER in things else Thing.UNKNOWN


def _cancelled(text: str) -> set[Thing]:
    words = folded(no_set_off(text))
    every = list(_WISHES.hits(words))
    things = _things(text)
    return {
        things[every.index(wish)] if len(things) == len(every) else thing_in(words[wish.end :])
        for wish in _wishes(words)
    }


def _wishes(words: str) -> list[Hit]:
    """In folded words; without those that say the opposite, or something else."""
    wishes = list(_WISHES.hits(words))
    others = list(_NOT_WISHES.hits(words)) if wishes else []
    return [wish for wish in wishes if not any(wish.overlaps(other) for other in others)]


def _things(text: str) -> list[Thing]:
    """What each wish names, which ends where the writer ends it: "cancel, my knee is better"."""
    parts = map(folded, _STOPS.split(text))
    return [thing_in(part[hit.end :]) for part in parts for hit in _WISHES.hits(part)]
