"""One spelling for the words of stopping, which people type in many ways."""

import re
from functools import lru_cache

from bot.language.normalise import REMEMBERED, folded
from bot.language.phrases import word_set
from bot.language.revocation.by_ear import parted
from bot.language.spelling import Mender

# How words of stopping are typed; an English "k" stands where no phrase of ours does.
_TYPED = {
    typed: word
    for word, forms in {
        "these": "thes theese thease theses",
        "que": "q k ke qe",
        "me": "m",
        "de": "d",
        "con": "cn",
        "dont": "dnt",
        "quit": "quitt qit",
        "remove": "rmove remov remve removd remoov remoove remuve",
        "notifications": "notifcations notificatons notifs",
        "stop": "stahp stap stip shtop stp sotp sttop stpo stopp stob staap stahpp estop esop stopt"
        " stawp stappp",
        "texting": "teksting txting txtng txtin textng texing txtn",
        "unsubscribe": "unscribe unsubscibe unsuscribe unsubcribe unsubscrib unsubsribe",
        "mas": "ma",
        "en paz": "enpas empaz enpaz",
        "haga": "aga",
        "favor": "favorcito",
        "por favor": "xfa xfavor porfabor porfis",
        "nada": "nd nda",
        "quiero": "kero qero quero kiero kieo",
        "quiere": "kiere qiere",
        "queremos": "keremos qeremos",
        "textos": "testos tecstos teksos",
        "volver": "bolver",
        "vuelvan": "buelvan",
        "vuelva": "buelva",
        "enviar": "enbiar embiar",
        "manden": "mnden mandn mndn",
        "dejen": "dejn",
        "quiten": "kiten qiten",
        "aviso": "abiso abizo",
        "avisos": "abisos abizos",
        "from": "frm",
        "with": "w",
        "denme": "dem dnme",
        "paz": "pas",
        "texts": "texs textes texst txets",
        "text": "txet tex taxed",
        "messages": "mesages messges mesajes messeges messagess massages mssgs masages",
        "message": "mesage messge messege",
        "phone": "fone phne",
        "more": "mor",
        "leave": "leev leeve",
        "list": "lst",
        "take": "tak",
        "out": "owt",
        "shut up": "stfu",
        "i dont want": "idw idwant idwnt",
        "aqui": "aki aky ake",
        "escriban": "ecriban escrivan eskriban ecrivan escrban",
        "hagan": "agan",
        "hagan llegar": "megan",
        "please": "plese pleas pleez plaese",
        "harass": "harrass",
        "harassment": "harrassment harasment harrasment",
        "harassing": "harrassing harasing",
        "reminder": "remider remindr",
        "reminders": "remiders reminers",
        "mensajes": "mensages mensajez mensjes",
        "mensaje": "mensage",
        "basta": "vasta",
        "number": "numbr nuber nmber numba num nummber numbur",
    }.items()
    for typed in forms.split()
}
_TYPED_WORD = re.compile(r"\b(?:" + "|".join(_TYPED) + r")\b")
# The same keys, and a real word: "please shop sending me texts".
_SHOP = re.compile(r"\bshop(?= (?:sending|texting|messaging|contacting|bothering|bugging)\b)")
_NO_MO = re.compile(r"\bno mo(?= (?:texts?|texting|messages?|reminders?)\b)")
_SAID_IN = re.compile(
    r"\b(send|text|txt|messag|blow|hitt|bother|bugg|call|contact|harass|spamm|annoy|writ|gett"
    r"|receiv|buzz|pester|ping)in\b"
)
_BY = re.compile(r"\bx(?= (?:favor|fa|aqui|aki|aca|textos?|mensajes?|sms|este|esta|correo)\b)")
_MARK = re.compile(r"(?<=my )#(?!\d)")

# Known by one slip or by their sound: long words of our own that have no real neighbours.
_OWN = word_set(
    """
    texting messages message messaging remove number unsubscribe please leave interested receive
    receiving reminders notifications delete contact consent mensajes mensaje mensajitos
    recordatorios recordatorio notificaciones celular telefono numero
    """
)
# Known by their sound alone: one letter off, many of these are other forms of the same verb.
_HEARD = word_set(
    """
    borren borre borrenme borreme borrame quiten quite quitenme quiteme quitame saquen saque
    saquenme saqueme sacame manden mande mandes mandando envien envie enviando escriban escriba
    escribas escribiendo escribirme escribir recibir recibiendo avisen avise avisando moleste
    molesten molestando favor basta baja lleguen llegue llegando textos deseo quisiera dejen deje
    dejenme dejeme paren cancelen desactiven lista siguen sigan servicio desuscribir suscripcion
    text texts send sending list quitar sacar borrar eliminar
    """
)
# Real words that stand one letter off, or sound alike.
_REAL = word_set(
    """
    massage massages message massaging contract contacts contacted contacting remote removed
    removes remover receives received received leaves leaving leaved interest interests deletes
    deleted consents content contest numbers reminder notification celulares telefonos numeros
    pleased pleases mensajero mensajeros contexto contextos numerosa numerosos cent sent scent
    texas text tests test sends lists least celula celulas telefonico telefonica vista
    unsubscribed unsubscribes quizas quizo passage passages lease leaver
    """
)
_MENDER = Mender(_REAL, _OWN, _HEARD)


@lru_cache(REMEMBERED)
def as_typed(own: str) -> str:
    """Plain text as folded words, each in the one spelling that the lists know."""
    words = parted(_BY.sub("por", folded(_MARK.sub(" number", own))))
    words = _TYPED_WORD.sub(lambda typed: _TYPED[typed.group()], words)
    words = _NO_MO.sub("no more", words)
    words = _SHOP.sub("stop", _SAID_IN.sub(r"\1ing", words))
    return " ".join(map(_MENDER.mended, words.split()))
