"""Messages that a phone wrote by itself: reactions that quote us, replies while driving or away."""

import re
from functools import lru_cache

from bot.language.normalise import REMEMBERED, folded, plain
from bot.language.phrases import Phrases

_REACTION = re.compile(
    r"""^(?:
        (?:[\w .'-]{1,30}\ )?  # in a group the name comes first
        (?:liked|loved|disliked|laughed\ at|emphasi[sz]ed|questioned
          |reacted\ .{1,20}\ to|removed\ an?\ .{1,20}\ from
          |(?:no\ )?(?:le|les)\ (?:gust[oó]|encant[oó]|gusta|encanta)|se\ (?:ri[oó]|r[ií]e)\ de
              |le\ dio\ risa
          |(?:enfatiz|cuestion|destac|resalt|reaccion|elimin|quit)[oó]\ ?.{0,40}?
          |puso\ en\ duda|exclam[oó]\ (?:por|ante)|pregunt[oó]\ (?:por|sobre)
          |me\ (?:gust[aoó]|encant[aoó])|te\ gust[oó])
        |[^\w"'?]{1,12}\ (?:to|a|en|de)  # the mark itself, as some phones put it
    )\ :?\ ?(?:"|an?\ (?:image|photo|message|attachment|video)$|un[ao]?\ (?:imagen|foto|mensaje
        |video)$)""",
    re.VERBOSE,
)

_AUTOMATIC = Phrases(
    {
        "driving": """
            (im|i am) [currently] driving with do not disturb
            driving with .. turned on
            (im|i am|i m|currently|sorry im|sorry i am) [currently] driving [right now|now
                |at the moment] [and|so|i|ill] [ill|i will|i|and] [will|cant] [get back|call you
                |call|text you|reply|respond|text|see your|talk]
            (driving|behind the wheel) .. (get back to you|call you back|reply later
                |respond later|text you back)
            (estoy|ando) (manejando|conduciendo) .. (no molestar|respondo|responder*|contesto
                |contestar*|llamo|escribo|mensaje*|activad*)
            (estoy|ando) (manejando|conduciendo) con
            (conduciendo|manejando) .. (no molestar|te respondo|le respondo|te llamo|le llamo)
        """,
        "silenced": """
            do not disturb (is on|while driving|mode|turned on|is turned)
            (not receiving|wont receive|have silenced|has silenced) notifications
            has notifications silenced
            (notifications|focus) .. silenced
            no molestar (activado|esta activado|mientras)
            (no recibo|no recibire|tengo silenciadas|tiene silenciadas|silencie) [las
                |mis] notificaciones
            notificaciones (silenciadas|desactivadas)
        """,
        "automatic": """
            (auto|automatic|automated) (reply|response|message reply|responder|text reply)
            (autoreply|autoresponse|autoresponder)
            (respuesta|mensaje) automatic*
            (respuesta|contestacion) automatizada
            (this|esta) (is|es) (an|una) (automatic|automated|respuesta automatica)
        """,
        "away": """
            (out of office|out of the office) [until|reply|from|and|with|through|on|this|for|today]
            (fuera de la oficina|fuera de oficina) [hasta|y|del|por|esta]
            (im|i am) [currently|away] away from my (phone|desk|cell)
            (estoy|no estoy) (lejos de|cerca de|ausente) [mi|hasta|y] [telefono|celular]
            (limited|no) access to (my phone|my email|email|texts|messages)
            (cant|can t|cannot|unable to) [talk|come to the phone|take your call
                |answer] right now [whats up|ill call you later|can i call you later
                |ill text you|i will call you|i will get back|ill get back]
            (gracias por|thank you for|thanks for) (tu mensaje|su mensaje|your message
                |contacting us|your text|contactarnos|comunicarse) .. (respond*|contest*
                |get back*|reply|soon|pronto)
        """,
    }
)
# A person says this too: only with a promise to answer does it come from the phone.
_PROMISE = re.compile(
    r"\b(?:get back to|ill reply|will reply|will respond|ill respond|call (?:you )?(?:back|later)"
    r"|text you (?:back )?(?:later|when)|see your message|reply (?:urgent|with)"
    r"|turned on|silenced|silenciad"
    r"|desactivad|automat|autoreply|autorespon|auto (?:reply|response)|do not disturb|no molestar"
    r"|out of (?:the )?office|fuera de (?:la )?oficina|responder[eé]|respondo|contestar[eé]"
    r"|te llamo|le llamo|notifications|notificaciones|whats up|access to)"
)


@lru_cache(REMEMBERED)
def is_of_a_machine(text: str) -> bool:
    """Whether a phone wrote it and not a person."""
    return is_phone_reaction(text) or is_automatic_reply(text)


def is_phone_reaction(text: str) -> bool:
    return bool(_REACTION.match(plain(text)))


def is_automatic_reply(text: str) -> bool:
    words = folded(text)
    return bool(_PROMISE.search(words) and _AUTOMATIC.first(words))
