"""Answers to our questions about the texts: whether they end, and what a bare CANCEL meant."""

import re
from collections.abc import Mapping

from bot.language.context.after_all import keeps_it_after_all
from bot.language.context.of_each import wish_of_each
from bot.language.context.tables import CANCEL_MEANING, TEXTS_OR_NOT
from bot.language.normalise import folded
from bot.language.patterns import each_of
from bot.language.short_answers import Answer, bare_number, short_answer

# "Yes, that is what I mean" says what a bare yes does; a longer message says more.
_YES_AT_ITS_HEAD = re.compile(
    r"(?:yes|yeah|yep|yea|yup|si|correct|right|correcto)"
    r"(?: (?:thats|that is|i do|i did|i mean|i meant|what|it|that|the|one|is|please|cancel|eso|esa"
    r"|asi|es|la|lo|que|quiero|quise|decir|por favor|ma?am|sir))*"
)
# What an answer that names one of them begins with: "no, the texts", "I meant the visit".
_BEFORE_THE_NAME = re.compile(
    r"(?:(?:no|nope|yes|yeah|si|i|just|only|meant|mean|me|refiero|referia|a|quise|decir|sorry|oh"
    r"|was|talking|about|hablaba|de|solo|claro|que|obvio|pues|por supuesto|obviously|of course"
    r"|cancel|cancelen|cancele) )+"
)
# And what it ends with: "my visit of course", "la cita nomás".
_AFTER_THE_NAME = re.compile(
    r"(?: (?:obviously|obvi|of course|please|pls|only|duh|lol|sorry|thanks|thank you|one|nomas"
    r"|nada mas|solamente|claro|obvio|por favor|porfa|gracias|si))+$"
)
# A day names a visit: "the thursday one", "la del jueves".
_OF_A_DAY = re.compile(
    r"(?:(?:the|my|for|on) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: one| visit)?"
    r"|(?:(?:la|el|del|de) )*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
)
# Neither of the two: the word was a slip, or was about something that is none of ours.
_A_SLIP = each_of(
    r"""
    \b(?:me equivoque|fue un error|no quise (?:decir|poner|mandar)|didnt mean (?:that|it|to)
    |(?:by|my|a) mistake|wrong (?:person|chat|number|text)|typo)\b
    ^(?:oops )?mistake$
    \bcancel\w* (?:my|the|a|mi|el|la|un) (?:gym|netflix|hulu|uber|lyft|ride|order|pizza
    |dinner|lunch|subscription|membership|gimnasio|suscripcion|pedido|membresia)\b
    """
)
# "Ya no" is no mere no: whoever says it wants them no longer, however we asked.
_NO_LONGER = re.compile(
    r"(?:(?:no|si|pues|la verdad|gracias|hola) )*ya no(?: (?:gracias|quiero|los quiero|mas"
    r"|por favor|porfa|me interesan?|los necesito|los ocupo|senor|senora|senorita|muchas))*"
)
_CONFIRMS = re.compile(r"\bconfirm")  # a word of reminders; here it says nothing of what was meant
_MOST_WORDS = 12


# What the digits and a mere yes or no mean, to the question as it was put.
_STAY: Mapping[int | Answer, str] = {1: "start", 2: "stop", Answer.YES: "start", Answer.NO: "stop"}
_END: Mapping[int | Answer, str] = {1: "stop", 2: "start", Answer.YES: "stop", Answer.NO: "start"}


def texts_stay(text: str) -> str | None:
    """stop or start: to "do you still want our texts? 1 to keep them, 2 to end them"."""
    return _of_texts(text, _STAY)


def texts_or_not(text: str) -> str | None:
    """stop or start: to "do you want no more texts? 1 to end, 2 to keep them", as it was once."""
    return _of_texts(text, _END)


def _of_texts(text: str, meant: Mapping[int | Answer, str]) -> str | None:
    number = bare_number(text)
    if number is not None:
        return meant.get(number)
    if _NO_LONGER.fullmatch(folded(text)):
        return "stop"
    answer = short_answer(text)
    if isinstance(answer, Answer) and not _CONFIRMS.search(folded(text)):
        return meant[answer]
    return TEXTS_OR_NOT.get(folded(text))


def _named(words: str) -> str | None:
    """What an answer of little more than a name names."""
    name = _BEFORE_THE_NAME.sub("", words, count=1) if _BEFORE_THE_NAME.match(words) else words
    for said in (name, _AFTER_THE_NAME.sub("", name)):
        if said in CANCEL_MEANING:
            return CANCEL_MEANING[said]
    return "cancel" if _OF_A_DAY.fullmatch(name) else None


def visit_or_texts(text: str) -> str | None:
    """To what CANCEL meant: the act of an answer that names both, or is a mere yes or no."""
    words = folded(text)
    if len(words.split()) > _MOST_WORDS or _CONFIRMS.search(words):
        return None
    named = wish_of_each(text) or _named(words)
    if named is not None:
        return named
    if _A_SLIP.search(words) or keeps_it_after_all(text):
        return "start"
    answer = short_answer(text)
    if answer is Answer.YES or _YES_AT_ITS_HEAD.fullmatch(words):
        return "cancel"
    return "start" if answer is Answer.NO else None
