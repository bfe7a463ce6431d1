"""What a bare answer means, given what we last asked: one table for each question.

In every prompt about a visit our digits mean the same: 1 keep it, 2 move it, 3 cancel it.
"""

import re
from collections.abc import Callable, Mapping

from bot.language.context.after_all import keeps_it_after_all
from bot.language.context.asked import Awaiting, Reading
from bot.language.context.of_texts import visit_or_texts
from bot.language.context.scores import bare_score
from bot.language.context.tables import (
    ANOTHER_TIME,
    CANCEL_MEANING,
    CANCEL_OR_MOVE,
    REMINDER,
    YES_NO,
)
from bot.language.normalise import folded
from bot.language.phrases import word_set
from bot.language.short_answers import Answer, bare_number, is_receipt, short_answer

_POLITE = word_set(
    "please pls plz por favor porfa porfavor just solo nomas hi hello hola ok okay yes yeah yep si"
    " gracias thanks thank you ty thx sorry perdon"
)
_MOST_WORDS = 8
# They say whose phone this is not, or that what we wrote is not so; neither is about coming.
_NOT_ABOUT_COMING = frozenset(
    {"not me", "no soy yo", "no soy", "yo no", "yo no soy", "wrong", "thats wrong", "incorrect"}
    | {"that is wrong", "thats incorrect", "that is incorrect", "thats not right", "false"}
    | {"that is not right", "that isnt right", "incorrecto", "es incorrecto", "no es correcto"}
    | {"falso", "no es cierto", "no thats wrong", "no that is wrong"}
)
# Right visit, wrong about it: with whom or when, and no word of coming.
_NOT_SO = re.compile(
    r"(?:(?:no|thats|that is|its|the|es|hora|dia|ese|esa) )*wrong (?:dr|doctor|doc|day|date|time"
    r"|clinic|place|office)|(?:(?:no|es|el|la|esta) )*(?:doctora?|dra?|dia|fecha|hora|clinica)"
    r" equivocad[oa]"
)
# Beside an answer it says why no more comes: "my phone is dying, yes".
_PHONE_DYING = re.compile(
    r"^(?:sorry )?(?:my )?(?:phone|cell|battery) (?:is |s )?(?:about to die|dying|almost dead|low)"
    r" (?:but |so )?(?=\w)|^(?:mi |la |el )?(?:celular|telefono|cel|bateria|pila) (?:se )?(?:me )?"
    r"(?:esta )?(?:muriendo|acaba\w*|apaga\w*) (?:pero )?(?=\w)"
)
_VISIT_DIGITS = {1: "confirm", 2: "reschedule", 3: "cancel"}
_PUT_RIGHT = re.compile(
    r"^(?:(?:not|no) [1-3]|[1-3](?: (?:no|wait|hold on|sorry|oops|oh|shoot|actually|i|mean|meant"
    r"|rather|perdon|disculpe|digo|espera|espere|mejor|era|quise|decir|me equivoque))+)"
    r" (?P<last>[1-3])(?: (?:please|pls|plz|por favor|porfa))?$"
)
_BOTH = re.compile(r"^(?P<one>[1-3])(?: (?:and|or|n|then|y|o|e))? (?P<other>[1-3])(?: [1-3])*$")
_DATED = re.compile(r"\d ?[:/.-] ?\d")
# Of all that we ask with yes or no, only screenings are of interest or not.
_NOT_INTERESTED = frozenset(
    {"not interested", "im not interested", "no interest", "no me interesa", "no estoy interesado"}
    | {"no estoy interesada", "not interested thanks", "no me interesa gracias"}
)


def read_in_context(text: str, awaiting: Awaiting | None) -> Reading | None:
    """The act that a bare answer stands for, or None: nothing was asked, or it is no bare answer.

    Runs after the keywords. While CANCEL_OR_MOVE, CANCEL_MEANING or ANOTHER_TIME is awaited, the
    caller passes over `Keyword.CANCEL` so that "cancel" reaches these tables.
    """
    return _READERS[awaiting](text) if awaiting else None


def is_half_a_yes(text: str) -> bool:
    """ "I think so": whoever says so is asked once whether they come."""
    listed = _listed(text, REMINDER, "reminder")
    return listed is not None and listed.act == "unclear"


# "La 2" answers our list of three; an hour is "las 2".
_THE_NUMBER = re.compile(
    r"(?:la|el|digo la|mejor la) (?P<number>2|3|dos|tres)(?: por favor| porfa)?"
)


def _reminder_reply(text: str) -> Reading | None:
    several = _several_digits(text)
    if several is not None:
        return several
    said = folded(text)
    if _PHONE_DYING.search(said):
        return _reminder_reply(_PHONE_DYING.sub("", said, count=1))
    answer = short_answer(text)
    if answer is Answer.NO and (said in _NOT_ABOUT_COMING or _NOT_SO.fullmatch(said)):
        return None
    if isinstance(answer, Answer):
        return Reading("confirm" if answer is Answer.YES else "cancel", f"reminder: {answer}")
    return _visit(text, REMINDER, _VISIT_DIGITS, "reminder")


def _several_digits(text: str) -> Reading | None:
    """ "1 no wait 2" is the last of them; "1 and 2" says nothing that could be done."""
    said = "" if _DATED.search(text) else folded(text)
    if right := _PUT_RIGHT.search(said):
        return Reading(_VISIT_DIGITS[int(right["last"])], f"reminder: put right, {right['last']}")
    both = _BOTH.search(said)
    if both is None or both["one"] == both["other"]:
        return None
    return Reading("unclear", "reminder: more than one number")


def _cancel_or_move(text: str) -> Reading | None:
    """A mere yes says neither: who could not come has not come round by it."""
    listed = _visit(text, CANCEL_OR_MOVE, _VISIT_DIGITS, "cancel or move")
    if listed is None and keeps_it_after_all(text):
        return Reading("confirm", "cancel or move: kept after all")
    if listed is None and short_answer(text) is Answer.YES:
        return Reading("affirm", "cancel or move: yes")
    return listed


def _cancel_meaning(text: str) -> Reading | None:
    """A mere yes means the visit, as we asked, and never that it stands."""
    listed = _visit(text, CANCEL_MEANING, _VISIT_DIGITS | {1: "start"}, "visit or texts")
    if listed is not None or bare_number(text) is not None:
        return listed
    act = visit_or_texts(text)
    return None if act is None else Reading(act, f"visit or texts: {act}")


def _another_time(text: str) -> Reading | None:
    """A mere "ok" has heard that the visit is cancelled, and asks for no other."""
    if is_receipt(text):
        return Reading("deny", "another time: heard")
    match short_answer(text):
        case Answer.YES:
            return Reading("reschedule", "another time: yes")
        case Answer.NO:
            return Reading("deny", "another time: no")
        case _:
            return _visit(text, ANOTHER_TIME, _VISIT_DIGITS, "another time")


def _yes_no(text: str) -> Reading | None:
    if folded(text) in _NOT_INTERESTED:
        return Reading("screening_decline", "question: not interested")
    match short_answer(text):
        case Answer.YES:
            return Reading("affirm", "question: yes")
        case Answer.NO:
            return Reading("deny", "question: no")
        case _:
            return _listed(text, YES_NO, "question")


def _slot_choice(text: str) -> Reading | None:
    """Whether so many times were offered is for the caller to check."""
    answer = short_answer(text)
    if isinstance(answer, int) and 1 <= answer <= 9:
        return Reading("choose_option", "offer: number", option=answer)
    return None


def _survey_score(text: str) -> Reading | None:
    score = bare_score(text)
    return None if score is None else Reading("survey_score", "survey: number", score=score)


def _identity(text: str) -> Reading | None:
    return None  # who someone is, is never a bare answer


def _which_visit(text: str) -> Reading | None:
    return None  # whoever knows the visits reads it (bot.language.visits.which)


def _texts_or_not(text: str) -> Reading | None:
    return None  # the gate reads it before anybody else


_READERS: Mapping[Awaiting, Callable[[str], Reading | None]] = {
    Awaiting.REMINDER_REPLY: _reminder_reply,
    Awaiting.CANCEL_OR_MOVE: _cancel_or_move,
    Awaiting.CANCEL_MEANING: _cancel_meaning,
    Awaiting.ANOTHER_TIME: _another_time,
    Awaiting.YES_NO: _yes_no,
    Awaiting.SLOT_CHOICE: _slot_choice,
    Awaiting.SURVEY_SCORE: _survey_score,
    Awaiting.IDENTITY: _identity,
    Awaiting.WHICH_VISIT: _which_visit,
    Awaiting.TEXTS_STAY: _texts_or_not,
    Awaiting.TEXTS_OR_NOT: _texts_or_not,
}


def _visit(
    text: str, words: Mapping[str, str], digits: Mapping[int, str], question: str
) -> Reading | None:
    the_one = _THE_NUMBER.fullmatch(folded(text))
    number = bare_number(the_one["number"] if the_one else text)
    if number is not None:
        return Reading(digits[number], f"{question}: {number}") if number in digits else None
    return _listed(text, words, question)


def _listed(text: str, words: Mapping[str, str], question: str) -> Reading | None:
    """The message as one of the phrases, with politeness around it or without."""
    said = folded(text).split()
    if len(said) > _MOST_WORDS:
        return None
    for candidate in (" ".join(said), " ".join(_without_politeness(said))):
        if candidate in words:
            return Reading(words[candidate], f"{question}: {candidate}")
    return None


def _without_politeness(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in _POLITE:
        start += 1
    while start < end and words[end - 1] in _POLITE:
        end -= 1
    return words[start:end]
