"""What a message about a screening asks or tells: pure, by its words, in both languages."""

import re
from datetime import date, timedelta

from bot.language.entities.number_words import MONTHS
from bot.language.normalise import folded
from bot.language.patterns import any_of

_MINE = any_of(
    r"""
    am i|are we
    do i (?:have|need)
    is (?:my|mine)
    when (?:was|is|did) (?:my|i)
    my last|my next
    i (?:had|have) (?:my )?last
    i(?:m| am) (?:due|over ?due|behind|up to date)
    due for|over ?due|up to date
    what (?:tests?|shots?|vaccines?|screenings?) (?:do i|am i|should i)
    which (?:tests?|shots?|vaccines?|screenings?) (?:do i|am i)
    on my (?:record|chart|file)
    whats? due|anything due|me toca\w*|ya me tocaba|me falta\w*|tengo pendiente\w*
    estoy (?:al dia|atrasad[oa])
    cuando (?:fue|me hice|me hicieron|me toca|me puse|me pusieron)
    mi (?:ultim[oa]|proxim[oa])
    en mi expediente
    que (?:vacunas?|examenes|pruebas|estudios) (?:me|necesito|debo)
    necesito (?:otra|otro|algun[oa]?)
    """
)
_GENERAL = re.compile(
    r"\b(?:people|someone|somebody|women|men|how old|what age|at (?:my|\d+) age|whats? the age"
    r"|la gente|las mujeres|los hombres|que edad|a que edad)\b"
)


def is_about_me(text: str) -> bool:
    """Whether it asks what is due or was done for the writer, which only the record can say."""
    said = folded(text)
    return bool(_MINE.search(said)) and not _GENERAL.search(said)


_TIME = any_of(
    r"""
    do you have|you got
    have (?:any|anything)
    any (?:times?|openings?|spots?|slots?)
    can i (?:come|get in|book|schedule)
    available|availability|openings?|appointments?|hay|tiene\w*|tendra\w*|habra
    puedo ir|disponible\w*|espacio|cupo|lugar|hueco|citas?
    """
)


def asks_for_time(text: str, *, names_time: bool) -> bool:
    """names_time: whether a day or an hour stands in it."""
    return names_time and bool(_TIME.search(folded(text)))


_TO_KNOW = any_of(
    r"""
    prepar\w*|get ready
    what (?:is|are|does) (?:it|a|an|the)
    whats (?:it|a|an)
    why (?:do|should|would|is)
    how (?:much|long|often)
    what (?:should|do|can) i (?:eat|drink|wear|bring|avoid)
    (?:can|should|may|do) i (?:eat|drink|drive|fast|wear)
    does it hurt|what age
    que (?:es|debo|puedo|tengo que|hay que) (?:el|la|un|una|eso|hacer|comer|beber|tomar
    |llevar|evitar)
    para que (?:es|sirve)
    por que (?:me|debo|es|hay|necesito)
    cuanto (?:cuesta|sale|dura|tarda|tiempo)
    cada cuanto|a que edad
    (?:puedo|debo|hay que|tengo que) (?:comer|desayunar|beber|tomar|manejar|ayunar|ir en ayunas)
    """
)
_TO_HAVE = any_of(
    r"""
    book\w*|schedul\w*|appointments?
    sign (?:me )?up
    set (?:me )?up
    get (?:me )?in
    want|like to|come in|squeeze|slots?|openings?|citas?|agend\w*|program\w*
    apunt\w*|anot\w*|quiero
    quisiera (?:hacer|poner|ir)
    hacerme|ponerme|sacar\w*|turnos?|reserv\w*
    """
)


def asks_to_know(text: str) -> bool:
    """Whether it asks something about a test and wishes for no time; in doubt it wishes."""
    said = folded(text)
    return bool(_TO_KNOW.search(said)) and not _TO_HAVE.search(said)


_ABNORMAL = any_of(
    r"""
    abnormal|suspicious|positive
    (?:found|saw|see|there was|theres) (?:something|a (?:lump|spot|mass|shadow|polyp)|polyps?)
    (?:something|it|they|results?) (?:\w+ ){0,3}(?:wrong|off|not right|bad|not good)
    (?:need|want|have|get|got) (?:me to )?(?:\w+ ){0,2}(?:biopsy|another look|follow ?up)
    called me back|cancer
    anormal(?:es)?|positiv[oa]|sospechos[oa]|biopsia|cancer|polipos?|bolita|tumor
    (?:salio|salieron|salia|estaba|encontraron|vieron|me dijeron que) (?:\w+ ){0,2}(?:mal|algo
    |anormal|raro)
    """
)


def tells_of_findings(text: str) -> bool:
    """ "They found something", "salió algo mal": had, and not well, so that a nurse has to hear."""
    said = folded(text)
    return bool(_ABNORMAL.search(said)) and not _ALL_WELL.search(said)


_ALL_WELL = any_of(
    r"""
    (?:not|nothing|no|never) (?:\w+ ){0,2}(?:abnormal|wrong|bad|suspicious|found)
    (?:didnt|did not|dont) (?:find|see|have) (?:anything|any)
    negative|all (?:good|clear|fine|normal)|nada (?:malo|anormal|mal)|no (?:salio|encontraron)
    negativ[oa]|todo (?:bien|normal)
    """
)
_ELSEWHERE = any_of(
    r"""
    already (?:had|got|did|done|have|took|been|gotten)
    (?:i|we|she|he|mom|dad) (?:already |just )?(?:had|got|did|took) (?:it|mine|that|one|this
    |my|the|her|his)
    i did (?:it|that|mine|one)
    i got (?:it|mine|that|one)
    had (?:it|one|mine|that|this|my|the)
    got (?:it|mine|my|that|the|one)
    was done|been done|its done|it is done
    done (?:at|in|with|by|last|already|there|elsewhere)
    somewhere else|elsewhere
    another (?:clinic|doctor|place|hospital)
    other (?:clinic|doctor|hospital)
    at (?:my|the|a|walgreens|cvs|walmart|costco|kroger|heb) ?(?:pharmacy|job|work|hospital
    |obgyn|gyn|other)?
    my (?:obgyn|gyn|other doctor|gynecologist|specialist) (?:did|does|do|ordered|gave)
    up to date|all caught up
    ya (?:me )?(?:la|lo|las|los|me)? ?(?:hice|hicieron|puse|pusieron|pus[eo]|tuve|hizo
    |vacun\w+|aplic\w+|saque|sacaron|tengo|realic\w+|dieron)
    me (?:la|lo) (?:hice|hicieron|puse|pusieron|aplicaron|dieron)
    en (?:otro|otra|mi|el|la|walgreens|cvs|walmart|costco) ?(?:lado|clinica|doctor|hospital
    |lugar|farmacia|trabajo|parte)?
    con (?:otro|mi) (?:doctor|ginecolog[oa])
    ya esta hech[oa]
    """
)
_NOT_WANTED = any_of(
    r"""
    not interested|no interest|dont want|do not want
    not (?:now|for me|this time|this year|doing)
    wont (?:do|get|be)
    will not|no thank\w*|im good|rather not|pass|skip
    never (?:get|do|had)
    dont (?:do|believe|need|like|ask)
    decline|refuse|leave me
    no (?:me interesa|estoy interesad[oa]|quiero|gracias|la quiero|lo quiero|necesito|voy a
    |pienso|deseo|creo en)
    prefiero no|ahorita no|por ahora no|paso|no insista\w*
    """
)


def had_elsewhere(text: str) -> bool:
    said = folded(text)
    refused = _NOT_WANTED.search(said)
    found = _ELSEWHERE.search(said)
    if found is None:
        return False
    return refused is None or found.start() <= refused.start()


_SCARED = re.compile(
    r"\b(?:scared|(?:so|too|very|really|kinda|just) afraid|afraid (?:of|to)|nervous|anxious"
    r"|terrified|frightened|freaked out|embarrass\w+|scares me|miedo|nervios[oa]\w*|asustad[oa]"
    r"|me asusta|me da (?:pena|verguenza)|temor)\b"
)
_PLAIN_NO = re.compile(r"\b(?:so no|pass|say no|asi que no|mejor no)\b|^no\b|\bno$")
_NOT_SURE = any_of(
    r"""
    i (?:thought|think|believe|swear|could have sworn|may have|might have|feel like|guess)
    not sure (?:if|whether|when)
    cant remember|dont remember|didnt i|havent i|pretty sure|maybe i|creo que
    pense que|crei que|me parece que
    no (?:me acuerdo|recuerdo|estoy segur[oa])
    segun yo|a lo mejor|tal vez|quiza\w*
    """
)


def is_scared(text: str) -> bool:
    """Fear alone is no refusal: a nurse can talk about it."""
    said = folded(text)
    refuses = _NOT_WANTED.search(said) or _PLAIN_NO.search(said)
    return bool(_SCARED.search(said)) and not refuses


def is_unsure(text: str) -> bool:
    """Whether somebody only thinks that they had it."""
    return bool(_NOT_SURE.search(folded(text)))


_AGO = re.compile(
    r"\b(?:(\d+|an?|one|two|three|four|five|six|couple(?: of)?) (day|week|month|year)s? ago"
    r"|hace (\d+|una?|dos|tres|cuatro|cinco|seis|un par de) (dias?|semanas?|mes(?:es)?|anos?))\b"
)
_LAST = re.compile(
    r"\b(?:last (week|month|year|summer|fall|winter|spring)|(yesterday|this morning|today|ayer"
    r"|hoy)|(?:la |el )?(semana|mes|ano) pasad[oa])\b"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "two": 2, "dos": 2, "couple": 2}
_NUMBERS |= {"couple of": 2, "un par de": 2, "three": 3, "tres": 3, "four": 4, "cuatro": 4}
_NUMBERS |= {"five": 5, "cinco": 5, "six": 6, "seis": 6}
_DAYS = {"d": 1, "w": 7, "s": 7, "m": 30, "y": 365, "a": 365}


def done_on(text: str, today: date) -> date | None:
    """The day that somebody names for having had it, as near as they say; None: they do not."""
    said = folded(text)
    return _ago(said, today) or _last(said, today) or _figures(text, today) or _month(said, today)


def _ago(said: str, today: date) -> date | None:
    found = _AGO.search(said)
    if found is None:
        return None
    count, unit = found[1] or found[3], found[2] or found[4]
    number = int(count) if count.isdigit() else _NUMBERS[count]
    return today - timedelta(days=number * _DAYS[unit[0]])


def _last(said: str, today: date) -> date | None:
    found = _LAST.search(said)
    if found is None:
        return None
    word = found[1] or found[2] or found[3]
    days = {"week": 7, "semana": 7, "month": 30, "mes": 30, "year": 365, "ano": 365}
    days |= {"yesterday": 1, "ayer": 1, "today": 0, "hoy": 0, "this morning": 0}
    return today - timedelta(days=days[word]) if word in days else None


_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?![\d/-])")
_YEAR = re.compile(r"\b(20[0-4]\d)\b")


def _figures(text: str, today: date) -> date | None:
    found = _NUMERIC.search(text)
    if found is None:
        return None
    year = int(found[3]) if found[3] else today.year
    year += 2000 if year < 100 else 0
    for month, day in ((int(found[1]), int(found[2])), (int(found[2]), int(found[1]))):
        read = _real(year, month, day)
        if read is not None:
            return read if read <= today else _real(year - 1, month, day)
    return None


def _month(said: str, today: date) -> date | None:
    year = _YEAR.search(said)
    for place, word in enumerate(words := said.split()):
        if word in MONTHS:
            beside = [*words[place + 1 : place + 2], *words[max(0, place - 2) : place]]
            day = next((int(w) for w in beside if w.isdigit() and int(w) < 32), 1)
            read = _real(int(year[1]) if year else today.year, MONTHS[word], day)
            if read is not None and read > today and not year:
                read = _real(read.year - 1, read.month, read.day)
            return read
    return _real(int(year[1]), 1, 1) if year and int(year[1]) <= today.year else None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
