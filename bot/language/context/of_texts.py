"""Answers to our questions about the texts: whether they end, and what a bare CANCEL meant."""

import re

from bot.language.context.tables import CANCEL_MEANING, TEXTS_OR_NOT
from bot.language.normalise import folded
from bot.language.short_answers import Answer, bare_number, short_answer

_TEXTS = r"(?:texts?|messages?|reminders?|texting|mensajes?|textos?|recordatorios?)"
_VISIT = r"(?:visit|appointment|appt|cita|consulta|visita)"
_THE = r"(?:(?:the|my|your|la|mi|los|sus|esos|these|those) )?"
_DENIES = r"(?:not|no|and not|but not|y no|pero no)"
# "I meant the texts, not the appt", and the other way round.
_TEXTS_NOT_VISIT = re.compile(
    rf"\b{_TEXTS} {_DENIES} {_THE}{_VISIT}\b|\b(?:not|no) {_THE}{_VISIT} (?:sino )?{_THE}{_TEXTS}\b"
)
_VISIT_NOT_TEXTS = re.compile(
    rf"\b{_VISIT} {_DENIES} {_THE}{_TEXTS}\b|\b(?:not|no) {_THE}{_TEXTS} (?:sino )?{_THE}{_VISIT}\b"
)
# "Yes, that is what I mean" says what a bare yes does; a longer message says more.
_YES_AT_ITS_HEAD = re.compile(
    r"(?:yes|yeah|yep|yea|yup|si|correct|right|correcto)"
    r"(?: (?:thats|that is|i do|i did|i mean|i meant|what|it|that|the|one|is|please|cancel|eso|esa"
    r"|asi|es|la|lo|que|quiero|quise|decir|por favor|ma?am|sir))*"
)
# What an answer that names one of them begins with: "no, the texts", "I meant the visit".
_BEFORE_THE_NAME = re.compile(
    r"(?:(?:no|nope|yes|yeah|si|i|just|only|meant|mean|me|refiero|referia|a|quise|decir|sorry|oh"
    r"|was|talking|about|hablaba|de|solo) )+"
)
_CONFIRMS = re.compile(r"\bconfirm")  # a word of reminders; here it says nothing of what was meant
_MOST_WORDS = 12


def texts_or_not(text: str) -> str | None:
    """stop or start: to "do you want no more texts from us? 1 to end, 2 to keep them"."""
    number = bare_number(text)
    if number is not None:
        return {1: "stop", 2: "start"}.get(number)
    answer = short_answer(text)
    if isinstance(answer, Answer) and not _CONFIRMS.search(folded(text)):
        return "stop" if answer is Answer.YES else "start"
    return TEXTS_OR_NOT.get(folded(text))


def visit_or_texts(text: str) -> str | None:
    """To what CANCEL meant: the act of an answer that names both, or is a mere yes or no."""
    words = folded(text)
    if len(words.split()) > _MOST_WORDS or _CONFIRMS.search(words):
        return None
    if _TEXTS_NOT_VISIT.search(words):
        return "stop"
    if _VISIT_NOT_TEXTS.search(words):
        return "cancel"
    named = CANCEL_MEANING.get(_BEFORE_THE_NAME.sub("", words, count=1))
    if named is not None:
        return named
    answer = short_answer(text)
    if answer is Answer.YES or _YES_AT_ITS_HEAD.fullmatch(words):
        return "cancel"
    return "start" if answer is Answer.NO else None
