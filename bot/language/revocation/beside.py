"""What an opt-out says besides, which people are to see: its writer gets no more of our texts.

The notation is in phrases.py.
"""

from enum import StrEnum

from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases, word_set
from bot.language.revocation.objects import without_other_objects


class Beside(StrEnum):
    """By what weighs most."""

    LAW = "law"
    CANCEL = "cancel"
    RESCHEDULE = "reschedule"
    CALL = "call"
    CONFIRM = "confirm"


_GROUPS = {"visit": "appointment|appt|appointments|visit|cita|citas|consulta|visita|turno"}
_PHRASES = Phrases(
    {
        Beside.LAW: """
            (sue|suing|sueing|lawsuit|lawyer|lawyers|attorney|fcc|ftc|tcpa|bbb|hipaa violation)
            (legal action|small claims|see you in court|take you to court|take yall to court
                |report you|reporting you|report yall|reporting yall|harassment charges)
            (demando|demandar|demandare|demandarlos|demandarles|demanda|demandaremos|denuncio
                |denunciar|denunciare|denunciarlos|denuncia|abogado|abogada|abogados|profeco)
            (accion legal|acciones legales|los reporto|los voy a reportar|por la via legal)
        """,
        Beside.CANCEL: """
            (cancel|cancle|cancell|cancelling|canceling|cancelen|cancele|cancelo|cancelar|cancela
                |cancelenme|canceleme|cancelame) [my|the|that|this|all|mi|la|esa|mis|las|our|future]
                [next|de|esa|future|upcoming] {visit} $
            (cancel|cancelling|canceling|cancelen|cancele|cancelo|cancelar|cancela|cancelenme
                |canceleme|cancelame) [my|the|that|this|all|mi|la|esa|mis|las|our] {visit} (and|but
                |on|for|at|please|pls|too|also|tomorrow|today|y|del|de|por|para|tambien|manana|i|im
                |ya)
            (i|we) (cant|cannot|wont) (make it|come|be there|go) $
            (im|i am|were) not (coming|going) $
            (no|ya no) (voy|puedo ir|podre ir|voy a ir|vamos a ir) $
        """,
        Beside.RESCHEDULE: """
            (reschedule|resched|move|change|cambiar|cambien|cambieme|mover|reprogramar|reagendar)
                [my|the|that|mi|la] {visit}
            (can|could|may) (i|we|you|u) [please] (change|move|reschedule|resched|push|switch) (it
                |that|this) (to|for|until)
            (puedo|puede|pueden|podria|podrian|me pueden) (cambiarla|moverla|pasarla) (al|a|para)
        """,
        Beside.CALL: """
            (call|phone|ring) (me|us|my wife|my husband|my daughter|my son|instead) [instead]
            (just|only|please|pls|rather|better) call (me|us|the|my|her|him|instead)
            (just|only|please|pls|rather|better) call $
            (llameme|llamenme|llamame|llameme|marqueme|marquenme|marcame|llamenos|llamennos)
            (mejor|solo|prefiero que me) (llamen|llame|llamadas|llamar|por telefono|marquen)
            (phone calls|calls) (only|are fine|are ok|are better|please)
            (nomas|solo|solamente|mejor) llamadas
        """,
        Beside.CONFIRM: """
            (i|we) confirm
            (ill|we ll|well|i will|we will) (be there|come|make it)
            (see you|see u) (then|there|monday|tuesday|wednesday|thursday|friday|tomorrow)
            (confirmo|ahi estare|alla estare|ahi nos vemos|si voy|alli estare|si ire)
            (yes|si) (and|y) (stop|alto)
        """,
    },
    _GROUPS,
)
_DENIES = word_set("dont not never no nunca cant wont deje dejen already")
REACH = 2  # words before it within which a denial is its own


def beside_stop(text: str) -> Beside | None:
    """text: that of an opt-out."""
    words = folded(without_other_objects(plain(text.replace("\n", " . "))))
    found = {
        Beside(hit.rule)
        for hit in _PHRASES.hits(words)
        if hit.rule == Beside.LAW or _DENIES.isdisjoint(words[: hit.start].split()[-REACH:])
    }
    return next((kind for kind in Beside if kind in found), None)
