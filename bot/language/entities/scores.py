"""Scores from 0 to 10, told from dates, hours, amounts and counts."""

import re
from typing import NamedTuple

from bot.language.entities.model import Scale, Score
from bot.language.entities.number_words import UNITS
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.spoken import is_number_word
from bot.language.phrases import word_set

HIGHEST = 10
_NEAR = 40  # characters in which the words beside a number are looked for
_SHORT = 6  # words of a message that may end in its score

_OF_TEN = word_set("of out over de sobre outta outa x")
_MARKS = word_set("""
    rate rated rates rating score scored scoring scores calificacion califico califica
    puntuacion puntaje nota grade
""")
_RATING = word_set("""
    give gives gave giving say doi asigno asignaria poner ponga pongale pongame ponle dio doy
    daria pongo pondria diria digo dejaria put pon
""")
# Words that may stand between a rating word and its number.
_TO_NUMBER = word_set("""
    a an un una solid strong the it you them u ya'll yall le les te lo que as con como is es de
    about like maybe id i'd my mi of at around probably easy y'all him her dr buen good full
    whole big honest high low definitely for to this visit clinic nada total al los la el
    rotundo
""")
_PAIN = word_set("pain dolor hurts hurt hurting duele ache aching painful pains")
# "at 9", "a las 9", "option 2", "the 5th": a time, a choice or a day.
_NOT_BEFORE = word_set("""
    at by before after until til till from between around on the da el la del pal al dia day for
    las los antes despues hasta desde entre option opcion number numero room suite floor press
    slot choice # apt unit line page step phase stage type tipo tylenol part plan ext next last
    every cada hace within in en jan feb mar apr may jun jul aug sep sept oct nov dec january
    february march april june july august september october november december enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday
    wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado
    domingo mon tue tues wed thu thurs fri sat sun tomorrow manana today hoy
""")
_ARTICLES = word_set("a an un una solid strong")
# What a number that is a whole answer may be followed by, besides a mark or the end.
_GOES_ON = word_set("""
    because bc cuz cause coz cos but and since so thanks thank thx ty out of for from everything
    everyone great good the they you u your it it's its i im i'm my we he she was all very
    definitely easy easily lol haha hands would por porque pero y pq xq ya gracias todo todos
    muy la el me nos fue fueron excelente bien buen buena de del sobre a aunque ustedes que lo
    les con sin no nada stars estrellas points point puntos punto pts only just maybe overall
    except if wish could though tho xk k
""")
_LEADS = word_set("""
    so ok okay pues creo think guess mean digo digamos be diria probably mejor fine sea pon says
    fat
""")
_COUNTED = word_set("""
    am pm oclock o'clock a.m p.m hours hour hrs hr minutes minute mins min days day weeks week
    months month years year yrs yr horas hora minutos minuto dias dia semanas semana meses mes
    anos ano times time veces vez people personas kids ninos hijos pills pastillas mg mcg ml lbs
    pounds libras percent visits visitas texts messages mensajes bills facturas shots vacunas
    doses dosis refills calls llamadas appointments appts citas blocks miles millas dollars
    bucks dolares pesos cents doctors doctores copies copias bottles boxes cajas tests feet
    inches things cosas ones otros otras others different de of
""")
_FRACTION_DATE = word_set("""
    on by before after until till since for from el del para desde hasta antes despues at next
    this dia date fecha monday tuesday wednesday thursday friday saturday sunday lunes martes
    miercoles jueves viernes sabado domingo appointment appt cita visit scheduled move
    reschedule cambiar between thru through
""")
_SCHEDULING = word_set("""
    come coming go going make do works work move book schedule scheduled reschedule available
    free open opening openings appointment appt cita ir venir puedo cambiar agendar disponible
    voy mover pasar date fecha see slot slots confirm confirmed confirmo cancel cancelar
""")
_FRACTION = re.compile(r"(?<![\d/.$:-])(?P<value>10|\d)\s?/\s?10(?![\d:%]|[/.,-]\d)")
_ENDS = re.compile(r"[.,!?;:\n)(+*~\"-]|$")


class _Seen(NamedTuple):
    value: int
    start: int
    end: int
    scale: Scale


def read_scores(message: Message, taken: Taken) -> tuple[Score, ...]:
    seen = _fractions(message, taken)
    for place in range(len(message.words)):
        one = _at(message, place, taken)
        if one:
            taken.add(one.start, one.end)
            seen.append(one)
    return tuple(_score(message, one) for one in sorted(seen, key=_place))


def _place(seen: _Seen) -> int:
    return seen.start


def _score(message: Message, seen: _Seen) -> Score:
    words, span = message.said(seen.start, seen.end)
    near = message.folded[max(0, seen.start - _NEAR) : seen.start].split()[-5:]
    near += message.folded[seen.end : seen.end + _NEAR].split()[:2]
    hurting = any(word.strip(".,!?") in _PAIN for word in near)
    return Score(seen.value, words, span, Scale.PAIN if hurting else seen.scale)


def _fractions(message: Message, taken: Taken) -> list[_Seen]:
    """ "9/10", unless it is the 10th of September."""
    seen: list[_Seen] = []
    if "/" not in message.folded:
        return seen
    for match in _FRACTION.finditer(message.folded):
        if taken.holds(*match.span()) or _is_date(message, match.start(), match.end()):
            continue
        taken.add(*match.span())
        seen.append(_Seen(int(match["value"]), *match.span(), Scale.OF_TEN))
    return seen


def _is_date(message: Message, start: int, end: int) -> bool:
    before = message.folded[max(0, start - _NEAR) : start].split()[-1:]
    after = message.folded[end : end + _NEAR].split()[:1]
    if not _FRACTION_DATE.isdisjoint(before) or after in (["at"], ["a"], ["@"]):
        return True
    return bool(before) and not message.vocabulary.isdisjoint(_SCHEDULING)


def _at(message: Message, place: int, taken: Taken) -> _Seen | None:
    word = message.words[place]
    value = _value(word.text, message.lang)
    if value is None or taken.holds(word.start, word.end) or _touches(message, place):
        return None
    whole = _of_ten(message, place)
    if whole:
        return _Seen(value, word.start, whole, Scale.OF_TEN)
    if _rated(message, place):
        return _Seen(value, word.start, word.end, Scale.RATED)
    if _stands_alone(message, place):
        return _Seen(value, word.start, word.end, Scale.BARE)
    return None


def _value(word: str, lang: str) -> int | None:
    if word[0] in "0123456789":
        return int(word) if word == "0" or (len(word) < 3 and word in _FIGURES) else None
    value = UNITS[lang].get(word)
    is_number = value is not None and value <= HIGHEST and word not in ("un", "una", "oh")
    return value if is_number else None


_FIGURES = {str(number) for number in range(HIGHEST + 1)}


def _touches(message: Message, place: int) -> bool:
    """Whether the number is a piece of a date, an hour, an amount or another number."""
    word = message.words[place]
    before = message.folded[max(0, word.start - 1) : word.start]
    after = message.folded[word.end : word.end + 2]
    if before and before in "/:$#@&°":
        return True
    far = message.folded[max(0, word.start - 2) : max(0, word.start - 1)]
    if (before and before in ".,-" and far.isdigit()) or (before == "-" and far.isalpha()):
        return True
    if after[:1] in (".", ",", ":", "-") and after[1:].isdigit():
        return True
    return after[:1] in ("/", "%", "°", "$") or (after[:1] == "-" and after[1:].isalpha())


def _of_ten(message: Message, place: int) -> int | None:
    """Where "out of ten" ends."""
    words = message.words
    at = place + 1
    while at < len(words) and at < place + 3 and words[at].text in _OF_TEN:
        at += 1
    if at == place + 1 or at >= len(words):
        return None
    return words[at].end if words[at].text in ("10", "ten", "diez", "dies") else None


def _rated(message: Message, place: int) -> bool:
    """ "I'd say a 7", "le doy un 9", "rating: 8"."""
    at = place - 1
    while at >= 0 and place - at < 6 and message.words[at].text in _TO_NUMBER:
        at -= 1
    if at < 0 or message.words[at].text not in _RATING | _MARKS:
        return False
    if message.words[place].text in ("one", "uno") and not _is_whole(message, place):
        return False
    sure = message.words[place - 1].text in _ARTICLES or message.words[at].text in _MARKS
    return not _counts(message, place) and (sure or _goes_on_well(message, place))


def _stands_alone(message: Message, place: int) -> bool:
    """A number that counts nothing: at the beginning, at the end, or behind an article."""
    before = message.words[place - 1].text if place else ""
    if before in _NOT_BEFORE or _in_number(message, place):
        return False
    pronoun = message.words[place].text in ("one", "uno")
    if not place or before in _ARTICLES:
        return not _counts(message, place) and not (pronoun and not _is_whole(message, place))
    if pronoun:
        return False
    begins = bool(_ENDS.match(message.gap(place).strip() or "x"))
    short = len(message.words) < _SHORT and message.vocabulary.isdisjoint(_SCHEDULING)
    leads = begins or before in _LEADS or (short and _is_last(message, place))
    return leads and _goes_on_well(message, place)


def _is_whole(message: Message, place: int) -> bool:
    return len(message.words) < 3 or message.gap(place + 1).strip()[:1] in (".", ",", "!")


def _counts(message: Message, place: int) -> bool:
    """ "2 kids", "a 3 day wait", "10 am", "7 7 3 0"."""
    if _is_last(message, place):
        return False
    after, gap = message.words[place + 1].text, message.gap(place + 1).strip()
    if gap and _ENDS.match(gap):
        return False
    other = _value(after, message.lang)
    same = after == message.words[place].text  # "ten ten ten", but not "7 7 3 0"
    run = {word.text for word in message.words[place : place + 4]}
    is_other = other is not None and not (same and len(run) == 1)
    return is_other or after in _COUNTED or (after[0] in "0123456789" and other is None)


def _in_number(message: Message, place: int) -> bool:
    """Behind another number, as "uno" in "sesenta y uno"."""
    words = [word.text for word in message.words[max(0, place - 2) : place]]
    if words[-1:] in (["y"], ["and"], ["to"], ["a"], ["or"], ["o"]):
        words.pop()
    last = words[-1] if words else "x"
    if last in _ARTICLES or _ENDS.match(message.gap(place).strip() or "x"):
        return False
    return last[0] in "0123456789" or is_number_word(last, message.lang)


def _is_last(message: Message, place: int) -> bool:
    return place + 1 == len(message.words)


def _goes_on_well(message: Message, place: int) -> bool:
    if _is_last(message, place):
        return True
    after = message.words[place + 1].text
    gap = message.gap(place + 1).strip()
    return bool(gap and _ENDS.match(gap)) or after in _GOES_ON
