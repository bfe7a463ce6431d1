"""Messages that are nothing but an opt-out, opt-in, help or cancel word, in English and Spanish.

A bare CANCEL is its own keyword because it may mean the visit: one text asks. When that question,
or "another time or cancel?", is already open (`Awaiting.CANCEL_MEANING`, `CANCEL_OR_MOVE`), the
caller passes over `Keyword.CANCEL` and lets `context.read_in_context` read the answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.language.normalise import folded, plain
from bot.language.phrases import listed, word_set
from bot.language.revocation.free_words import free_language_stop as free_language_stop


class Keyword(StrEnum):
    STOP = "stop"
    START = "start"
    HELP = "help"
    CANCEL = "cancel"


@dataclass(frozen=True)
class KeywordHit:
    keyword: Keyword
    rule: str


LONGEST = 8  # words; a longer message is never only a keyword

# 47 CFR 64.1200(a)(10), the carriers' lists and what Spanish-speaking patients send. YES is missing
# from START on purpose: it answers a question and must not lift an opt-out.
_WORDS: dict[Keyword, str] = {
    Keyword.STOP: """
        stop|stop all|stopall|stops|stopped texts|quit|end|revoke|opt out|optout|unsubscribe|unsub
        remove|stop texts|stop text|stop messages|stop texting|stop sms|end texts|quit texts
        no more|no more texts|unsubscribe me|remove me|opt me out|opt out all|end all|quit all
        unsubscribe all|remove all|revoke all|no stop|yes stop|stop now|stop this|please stop all
        revoke consent|stop stop all|text stop|reply stop|alto|parar|pare|paren|baja|detener
        detenga|detengan|detente|deten|fin|basta|ya basta|ya no mas|no mas|alto todo|parar todo
        alto a los mensajes|no mas mensajes|no mas textos|no mas sms|ni un mensaje mas|dar de baja
        darme de baja|dame de baja|deme de baja|denme de baja|darse de baja|doy de baja|de baja
        cancelar suscripcion|cancelar mi suscripcion|cancelar la suscripcion|desuscribir
        desuscribirme|desuscribirse|desuscribeme|anular suscripcion|quitar|quitarme|borrarme
        eliminarme|detener todo|parar mensajes|detener mensajes|fin de mensajes|salir de la lista
        baja total|si alto|si baja
    """,
    Keyword.START: """
        start|unstop|un stop|restart|opt in|optin|opt me in|opt back in|resubscribe|subscribe
        subscribe me|start again|start texts|resume texts|turn texts on|un stop all|unstop all
        start all|yes start|iniciar|inicia|inicie|empezar|empieza|empiece|comenzar|comienza
        comience|reanudar|reactivar|alta|dar de alta|darme de alta|deme de alta|suscribir
        suscribirme|suscribirse|activar mensajes|si iniciar
    """,
    Keyword.HELP: """
        help|info|ayuda|help me|info help|ayudame|ayudeme|ayudenme|help info|text help|sos ayuda
    """,
    Keyword.CANCEL: """
        cancel|cancelar|cancela|cancele|cancelen|cancel all|cancelar todo|cancela todo|text cancel
        cancel everything|cancel it all|cancel all of it|cancele todo|cancelen todo
    """,
}

_TYPOS: dict[Keyword, str] = {
    Keyword.STOP: "stpo sotp stp tsop stopp sstop st0p 5top sto0p stoip stiop stope stup"
    " stahp qiut quti quiit enf edn optot opout unsubcribe unsuscribe unsubscibe unsubscrib"
    " unsubsribe"
    " ubsubscribe baaja atlo altoo bsja bjaa bajja vaja nbaja bajaa bajs alyo slto aalto parra"
    " parrar praar oarar paar psrar basra baasta fni",
    Keyword.START: "strat satrt staart strart unstp unsotp",
    Keyword.HELP: "hlep hepl hellp hepp halp ayda auyda ayuad ayudaa inof",
    Keyword.CANCEL: "cancle cancell cancelr cancelat canclar cansel canselar cancl caancel",
}

# One slip in these is still read; a shorter word has too many real neighbours.
_FORGIVEN: dict[Keyword, str] = {
    Keyword.STOP: "stopall revoke optout remove unsubscribe detener",
    Keyword.START: "start unstop iniciar empezar comenzar reanudar resubscribe",
    Keyword.CANCEL: "cancel cancelar",
    Keyword.HELP: "ayuda",
}
_REAL_WORDS = word_set(
    "evoke removed removes remote remover revoked star stat tart sart smart stars starts tarts"
    " stark stare detenerse contener retener tener iniciara inicial inciar empeza pezar comenza"
    " canal cancer cabcel chancel council cancelas cancelan aguda yuda ayuna ayunas ayudar ayude"
    " ayudo ayud uda reandar revote move remo stop cancha cancelo cancelada detene"
)
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

_POLITE = word_set(
    "please pls plz plse thanks thx thankyou thank you ty ok okay k kk hi hello hey sir maam miss"
    " lol now already just porfa porfavor por favor gracias hola ya oye oigan senorita senor senora"
    " amigo kindly bye adios right immediately asap inmediatamente ahora today hoy thank u plis"
)


def whole_message_keyword(text: str) -> KeywordHit | None:
    """The keyword that the whole message is, whatever its case, spacing or politeness."""
    words = folded(text).split()
    if not words:
        return KeywordHit(Keyword.STOP, "stop sign") if "🛑" in plain(text) else None
    for candidate in _candidates(words):
        hit = _TABLE.get(candidate)
        if hit:
            return hit
    return None


def _candidates(words: list[str]) -> Iterator[str]:
    """The message with single letters joined, as it is, and without politeness."""
    if all(len(word) == 1 for word in words):
        yield "".join(words[:20])
    if len(words) > LONGEST:
        return
    yield " ".join(words)
    core = _without_politeness(words)
    yield " ".join(core)
    yield " ".join(dict.fromkeys(core))  # "stop stop stop"


def _without_politeness(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in _POLITE:
        start += 1
    while start < end and words[end - 1] in _POLITE:
        end -= 1
    return words[start:end]


def _slips(word: str) -> Iterator[str]:
    """The word with one letter missing, doubled, swapped with the next or hit on the next key."""
    for i, letter in enumerate(word):
        yield word[:i] + word[i + 1 :]
        yield word[:i] + letter + word[i:]
        yield word[:i] + word[i + 1 : i + 2] + letter + word[i + 2 :]
        for key in _next_keys(letter):
            yield word[:i] + key + word[i + 1 :]


def _next_keys(letter: str) -> str:
    row = next(row for row in _KEYS if letter in row)
    place = row.index(letter)
    return row[max(0, place - 1) : place] + row[place + 1 : place + 2]


def _table() -> dict[str, KeywordHit]:
    table: dict[str, KeywordHit] = {}
    for keyword, words in _FORGIVEN.items():
        for word in words.split():
            for slip in _slips(word):
                if slip not in _REAL_WORDS:
                    table[slip] = KeywordHit(keyword, f"slip of {word}")
    for keyword, words in _TYPOS.items():
        for typo in words.split():
            table[typo] = KeywordHit(keyword, f"typo {typo}")
    for keyword, phrases in _WORDS.items():
        for phrase in listed(phrases):
            table[phrase] = KeywordHit(keyword, phrase)
    return table


_TABLE = _table()
