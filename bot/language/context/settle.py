"""What a message plainly is where it was written, without any model."""

from collections.abc import Callable, Mapping

from bot.language.context.asked import ABOUT_VISIT, Awaiting, Reading, Situation
from bot.language.context.bare import read_in_context
from bot.language.context.facts import Facts
from bot.language.context.names import (
    date_asked_about,
    gives_birth_date,
    gives_code,
    is_only_a_name,
)
from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.phrases import word_set
from bot.language.questions import asks_something
from bot.language.short_answers import bare_number
from bot.language.visits.keeping import keeps_visit
from bot.language.visits.moved_not_cancelled import is_moved_not_cancelled
from bot.language.visits.not_cancelled import keeps_from_cancelling
from bot.language.visits.undecided import thinks_it_over
from bot.language.when import Assumption, Choice, Chosen, When

_PLAIN_CHOICE = 6  # words; a longer message may ask something besides
_PLAIN_TIME = 5
_WHOLE_TIME = 8
_BESIDE_A_TIME = word_set(
    """
    in on at the a an would be b is perfect perf great good fine ok okay please pls plz thanks thx
    maybe or so like about around just best works work better
    en el la los las a de del para por x al un una seria es perfecto perfecta bien mejor porfa
    porfavor favor gracias quiza quizas como unos unas estaria esta queda me
    """
)
_WISHES = any_of(
    r"""
    call|llam\w*|cancel\w*|resched\w*|stop|need|want|necesito|ocupo|quiero|cost\w*
    cuanto|pain|dolor|duele|sick|bill|pay\w*|pag[aou]\w*|insurance|seguro|text\w*
    mensajes?|not|no|dont|cant|wont|off|remove|quiten\w*|quite\w*|borr\w*|saquen\w*
    help|ayuda
    """
)


def settle(text: str, situation: Situation, facts: Facts) -> Reading | None:
    """The act where plain rules suffice; None leaves it to the model. Runs after the keywords."""
    if situation.awaiting in ABOUT_VISIT | {None} and _asks_to_keep(text):
        if is_moved_not_cancelled(text, facts.when, situation.visit):
            return Reading("reschedule", "moved, not cancelled")
        return Reading("confirm", "not to be cancelled")
    reader = _READERS.get(situation.awaiting) if situation.awaiting else _unasked
    if reader is None:
        return read_in_context(text, situation.awaiting)
    return reader(text, facts)


def _asks_to_keep(text: str) -> bool:
    short = len(folded(text).split()) <= _WHOLE_TIME
    return short and not asks_something(text) and keeps_from_cancelling(text)


def _unasked(text: str, facts: Facts) -> Reading | None:
    """A number that answers nothing means nothing, unless it is out of ten."""
    if facts.score is not None and _says_little(text, _PLAIN_TIME):
        return Reading("survey_score", "unasked: out of ten", score=facts.score)
    if bare_number(text) is not None and _digits_alone(text):
        return Reading("unclear", "unasked: number")
    if facts.when is not None and _is_only_a_time(text, facts.when):
        return Reading("provide_time", "unasked: a time")
    return None


def _is_only_a_time(text: str, when: When) -> bool:
    """ "2 hrs later", "de aquí a un mes"; "morning" alone is a greeting too."""
    begins, ends = when.span
    beside = folded(text[:begins] + " " + text[ends:]).split()
    greets = when.part is not None and when.dayless and len(folded(text).split()) == 1
    dated = Assumption.YEAR in when.assumptions  # "March 3" may be a birthday
    plain = not greets and not dated and set(beside) <= _BESIDE_A_TIME
    return plain and _says_little(text, _WHOLE_TIME)


def _choice(text: str, facts: Facts) -> Reading | None:
    """The offered times, told by number, order, day or hour."""
    choice = facts.choice
    if facts.when is None and thinks_it_over(text) and _picks_none(choice):
        return Reading("unclear", "offer: undecided")
    if choice is None or not _says_little(text, _PLAIN_CHOICE):
        return None
    if keeps_visit(text) and not (choice.option and choice.sure):
        return Reading("none_of_these", "offer: keeps the visit")
    match choice.chosen:
        case Chosen.ONE:
            return Reading("choose_option", "offer: one fits", option=choice.option)
        case Chosen.ANY if facts.when is None:
            return Reading("choose_option", "offer: any fits")
        case Chosen.NONE_OF_THESE if facts.when is None:
            return Reading("none_of_these", "offer: none wanted")
        case Chosen.NOT_OFFERED if bare_number(text) is not None and _digits_alone(text):
            return Reading("unclear", "offer: no such number")
        case Chosen.NOT_OFFERED if facts.when is not None and _says_little(text, _PLAIN_TIME):
            return Reading("provide_time", "offer: another time")
        case _:
            return None


def _picks_none(choice: Choice | None) -> bool:
    return choice is None or choice.chosen is Chosen.UNCLEAR


def _score(text: str, facts: Facts) -> Reading | None:
    if facts.score is None or not _says_little(text, _PLAIN_CHOICE):
        return None
    return Reading("survey_score", "survey: score", score=facts.score)


def _identity(text: str, facts: Facts) -> Reading | None:
    if date_asked_about(text) is not None:
        return Reading("provide_identity", "identity: birth date")
    if not _says_little(text, 2 * _PLAIN_TIME):
        return None
    if gives_birth_date(text):
        return Reading("provide_identity", "identity: birth date")
    if gives_code(text):
        return Reading("provide_identity", "identity: code")
    if is_only_a_name(text):
        return Reading("provide_identity", "identity: name")
    return None


_READERS: Mapping[Awaiting, Callable[[str, Facts], Reading | None]] = {
    Awaiting.SLOT_CHOICE: _choice,
    Awaiting.SURVEY_SCORE: _score,
    Awaiting.IDENTITY: _identity,
}


def _says_little(text: str, most: int) -> bool:
    """Few words, no question and no wish: there is hardly room for a second thing."""
    said = folded(text)
    return len(said.split()) <= most and not asks_something(text) and not _WISHES.search(said)


def _digits_alone(text: str) -> bool:
    return all(word.isdigit() for word in folded(text).split())
