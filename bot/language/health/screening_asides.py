"""Answers to an invitation that are no plain yes or no: later, needed no more, yes and more."""

import re

from bot.language.normalise import folded, plain
from bot.language.patterns import any_of

_LATER = any_of(
    r"""
    (?:not|no) (?:right )?now
    not (?:today|this (?:week|month|summer|season)|yet)
    (?:maybe|ask|try|check|remind|hit|text|call|do it|get it|another|some other
    |wait)\b(?: \w+){0,4} (?:later|again|next|after|time|in (?:the|a|an|\w+ber|january
    |february|march|april|may|june|july|august)|until|till)
    later(?: on)?$
    in the (?:fall|spring|summer|winter|new year)
    next (?:month|year|week|spring|summer|fall|winter)
    after (?:the holidays|xmas|christmas|new years?|thanksgiving|my|work)
    (?:recuerd|avis|escrib|pregunt)\w+ (?:\w+ ){0,3}(?:en \w+|despues|luego|mas adelante)
    ahorita no|ahora no|por ahora no|por el momento no|todavia no|aun no
    (?:mas|mejor) (?:tarde|adelante|despues|luego)
    (?:luego|despues)$
    en (?:el )?(?:otono|primavera|verano|invierno)
    (?:el|la) (?:otro|otra|proximo|proxima) (?:mes|ano|semana|vez)
    otro dia
    """
)
_FINAL = re.compile(
    r"\b(?:never|ever|not interested|no interest|dont want|do not want|stop|leave me|dont (?:ask"
    r"|remind|text|believe|need)|no (?:me interesa|quiero|la quiero|lo quiero|necesito)|nunca|jamas"
    r"|no thank\w*|no gracias)\b"
)
_REMOVED = any_of(
    r"""
    (?:\w*mastectomy|hysterectomy|colectomy|prostatectomy|mastectomia|histerectomia
    |colectomia|prostatectomia)
    (?:breasts?|uterus|cervix|colon|prostate|womb) (?:\w+ ){0,2}(?:removed|taken out|is gone
    |are gone)
    (?:removed|took out) my (?:\w+ )?(?:breasts?|uterus|cervix|colon|prostate|womb)
    me (?:quitaron|sacaron|extirparon) (?:el|la|los|las|mis|mi) (?:\w+ )?(?:senos?|pechos?
    |utero|matriz|colon|prostata)
    """
)
_PUT_RIGHT = re.compile(
    r"\b(?:updat\w+|records?|chart|file|remind\w*|dont need|do not need|no need|no longer|(?:stop"
    r"|quit|keep) (?:asking|sending)|actualic\w+|expediente|registro|record\w*|no (?:la |lo )?"
    r"(?:necesito|ocupo)|ya no)\b"
)
_ONE_AND_MORE = re.compile(
    r"^1 (?:but|pero|and|y|also|tambien|is|does|do|how|what|es|cuanto|que|yes|si|please|porfa|ok"
    r"|if|whats)\b"
)


_SOON = re.compile(
    r"(?:(?:ok|okay|im|i am|sorry|busy|maybe|ill do it|i will do it|do it|let me|give me|estoy"
    r"|ahorita|ando|perdon|lo hago|la hago|contesto|mejor|mas) )*"
    r"(?:later|l8r|busy|busy (?:right )?now|at work|driving|in a (?:bit|while|minute|min|sec)"
    r"|a (?:min\w*|sec\w*)|tonight|tomorrow|tmrw|al rato|al ratito|luego|lueguito|ratito|despues"
    r"|manana|en (?:un )?(?:rato|ratito|momento|la noche|la tarde)|ocupad[oa]|trabajando"
    r"|manejando|un momento|un ratito)"
    r"(?: (?:please|pls|thanks|thank you|sorry|por favor|gracias|ahorita|right now|now))*"
)


def puts_survey_off(text: str) -> bool:
    """ "Later", "busy right now", "al rato": said to a survey, and nothing of the visit."""
    return _SOON.fullmatch(folded(text)) is not None or wants_it_later(text)


def wants_it_later(text: str) -> bool:
    """Put off and not refused: nothing is written down as a no."""
    said = folded(text)
    return bool(_LATER.search(said)) and not _FINAL.search(said)


def had_it_removed(text: str) -> bool:
    """What is to be examined is there no more."""
    return bool(_REMOVED.search(folded(text)))


def wants_record_put_right(text: str) -> bool:
    return had_it_removed(text) and bool(_PUT_RIGHT.search(folded(text)))


def takes_and_asks(text: str) -> bool:
    """ "1 but is it free": the digit counts, whatever stands behind it."""
    return bool(_ONE_AND_MORE.search(folded(text))) and not re.match(r"\W*1[:/.]\d", plain(text))


_SHOWS_TIMES = re.compile(
    r"(?:(?:ok|okay|yes|sure|well|alright|bueno|si|pues|claro|entonces|please|pls|oiga) )*"
    r"(?:(?:a ver|muestreme|ensename|deme|mandeme|digame|diganme|quiero ver|cuales son|que)"
    r" (?:las |los |sus )?(?:horas?|horarios?|dias?)(?: (?:hay|tienen?|libres?|disponibles?))*"
    r"|(?:show|give|send|tell|text) me (?:the |your |some )?(?:open )?(?:times|days|slots|openings)"
    r"|(?:let me|lemme|can i) see (?:the |your |some )?(?:open )?(?:times|days|slots|openings)"
    r"|(?:what|which) (?:open )?(?:times|days)(?: (?:do|are|is|you|u|have|got|there|open"
    r"|available))*)(?: (?:please|pls|por favor|porfa|then|entonces))*"
)


def asks_for_its_times(text: str) -> bool:
    """ "A ver horas", "show me the times": to an invitation a yes."""
    return _SHOWS_TIMES.fullmatch(folded(text)) is not None


_VISIT = r"(?:app?(?:oin)?t?(?:ment)?|appt|apt|visit|cita|consulta|visita)"
_BOTH = re.compile(
    r"^(?:(?:yes|yeah|yep|yup|sure|ok|okay|1|si|claro|please|pls|por favor) )+"
    r"(?:(?:and|also|plus|y|e|tambien|please|pls|i|want to|quiero|ademas) )+"
    r"(?:confirm\w*|keep) (?:(?:my|the|mi|la|me|other|otra|next) )*"
    rf"{_VISIT}\b"
)


def takes_and_confirms(text: str) -> bool:
    """ "Yes and confirm my appt", to an invitation: the visit is meant as well."""
    return _BOTH.search(folded(text)) is not None
