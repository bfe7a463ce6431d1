"""What a bare answer means, given what we last asked: one table for each question.

In every prompt about a visit our digits mean the same: 1 keep it, 2 move it, 3 cancel it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.phrases import listed, word_set
from bot.language.short_answers import Answer, bare_number, short_answer


class Awaiting(StrEnum):
    REMINDER_REPLY = "reminder_reply"
    CANCEL_OR_MOVE = "cancel_or_move"
    CANCEL_MEANING = "cancel_meaning"
    YES_NO = "yes_no"
    SLOT_CHOICE = "slot_choice"
    SURVEY_SCORE = "survey_score"
    IDENTITY = "identity"


@dataclass(frozen=True)
class Reading:
    act: str
    rule: str
    option: int | None = None
    score: int | None = None


_POLITE = word_set(
    "please pls plz por favor porfa porfavor just solo nomas hi hello hola ok okay yes yeah yep si"
    " gracias thanks thank you ty thx sorry perdon"
)
_MOST_WORDS = 8
_SCORES = {str(score): score for score in range(11)}
_AROUND_A_SCORE = word_set(
    "i id d ill say would give it its you them a an un una solid about le les doy diria pongo como"
    " score yo my mi is es rating calificacion puntuacion rate answer please out of de sobre over"
    " points puntos thanks gracias por favor"
)


def _table(**acts: str) -> Mapping[str, str]:
    return {phrase: act for act, said in acts.items() for phrase in listed(said)}


_REMINDER = _table(
    confirm="""
        c|confirm|confirmo|confirmed|confirmado|confirmada|confirmar|i confirm|si confirmo
        yes confirm|confirming|confirm it|confirm appointment|confirm my appointment
        confirmo la cita|confirmo mi cita|confirmar cita|keep it|keep
    """,
    reschedule="""
        r|reschedule|move|move it|change|cambiar|reprogramar|mover|cambiarla|reagendar
        resched|another time|otra hora|otro dia|otra fecha|different time|another day
        reschedule it|reschedule my appointment|cambiar la cita|cambiar cita|moverla
    """,
    cancel="x|cancel it|cancelela|cancelarla|cancelala",
)
_CANCEL_OR_MOVE = _table(
    confirm="""
        keep|keep it|keep my appointment|keep the appointment|keep the visit|leave it
        keep that|i want to keep it|ill keep it|mantener|mantenerla|mantengala|dejarla
        dejela|la dejo|dejarla asi|conservar|conservarla|c|confirm|confirmo
        quedarme con ella|no cambiar
    """,
    reschedule="""
        move|move it|another time|different time|a different time|reschedule|resched|change
        change it|another day|r|new time|other time|cambiar|cambiarla|cambiela|mover
        moverla|muevala|otra hora|otro dia|otra fecha|otro horario|reprogramar
        reprogramarla|reagendar|pick another time
    """,
    # The word answers our question about the visit; it is no wish to end the texts.
    cancel="""
        cancel|cancel it|cancell|cancle|cancle it|x|cancel the visit|cancel my visit
        cancel the appointment|cancel my appointment|cancel my appt|cancel appointment
        go ahead and cancel|go ahead and cancel it|cancel that|cancelled|cancel visit
        cancelar|cancela|cancele|cancelela|cancelala|cancelarla|cancelenla|cancelo
        cancelar la cita|cancelar mi cita|cancelar cita|cancele la cita|cancele mi cita
        cancelemela
    """,
)
_CANCEL_MEANING = _table(
    cancel="""
        x|visit|the visit|my visit|the appointment|appointment|my appointment|appt|my appt
        the appt|that visit|this visit|the appointment only|cancel the visit
        cancel my visit|cancel the appointment|cancel my appointment|cancel my appt
        cancel appointment|the visit not the texts|cita|la cita|mi cita|la visita|visita
        la consulta|cancelar la cita|cancelar mi cita|cancele la cita|cancele mi cita
        cancela la cita|cancelar cita|la cita no los mensajes
    """,
    start="""
        start|keep|keep texts|keep the texts|keep them|iniciar|seguir|keep texting|keep it
        seguir con mensajes|mantener
    """,
    reschedule="move|move it|reschedule|r|cambiar|cambiarla|another time|otra hora|otro dia",
    stop="""
        texts|the texts|text|messages|the messages|these texts|these messages|texts only
        only texts|the text messages|text messages|reminders|the reminders|both
        both of them|everything|all|mensajes|los mensajes|textos|los textos
        los mensajes de texto|recordatorios|los recordatorios|ambos|ambas|las dos|los dos
        las dos cosas|todo|todos|las 2|los 2
    """,
)
_VISIT_DIGITS = {1: "confirm", 2: "reschedule", 3: "cancel"}


def _reminder_reply(text: str) -> Reading | None:
    answer = short_answer(text)
    if isinstance(answer, Answer):
        return Reading("confirm" if answer is Answer.YES else "cancel", f"reminder: {answer}")
    return _visit(text, _REMINDER, _VISIT_DIGITS, "reminder")


def _cancel_or_move(text: str) -> Reading | None:
    return _visit(text, _CANCEL_OR_MOVE, _VISIT_DIGITS, "cancel or move")


def _cancel_meaning(text: str) -> Reading | None:
    return _visit(text, _CANCEL_MEANING, _VISIT_DIGITS | {1: "start"}, "visit or texts")


def _yes_no(text: str) -> Reading | None:
    match short_answer(text):
        case Answer.YES:
            return Reading("affirm", "question: yes")
        case Answer.NO:
            return Reading("deny", "question: no")
        case _:
            return None


def _slot_choice(text: str) -> Reading | None:
    """Whether so many times were offered is for the caller to check."""
    answer = short_answer(text)
    if isinstance(answer, int) and 1 <= answer <= 9:
        return Reading("choose_option", "offer: number", option=answer)
    return None


def _survey_score(text: str) -> Reading | None:
    answer = short_answer(text)
    if isinstance(answer, int):
        return Reading("survey_score", "survey: number", score=answer)
    match [word for word in folded(text).split() if word not in _AROUND_A_SCORE]:
        case [score] | [score, "10"] if score in _SCORES:
            return Reading("survey_score", "survey: of ten", score=_SCORES[score])
        case _:
            return None


def _identity(text: str) -> Reading | None:
    return None  # who someone is, is never a bare answer


_READERS: Mapping[Awaiting, Callable[[str], Reading | None]] = {
    Awaiting.REMINDER_REPLY: _reminder_reply,
    Awaiting.CANCEL_OR_MOVE: _cancel_or_move,
    Awaiting.CANCEL_MEANING: _cancel_meaning,
    Awaiting.YES_NO: _yes_no,
    Awaiting.SLOT_CHOICE: _slot_choice,
    Awaiting.SURVEY_SCORE: _survey_score,
    Awaiting.IDENTITY: _identity,
}


def read_in_context(text: str, awaiting: Awaiting | None) -> Reading | None:
    """The act that a bare answer stands for, or None: nothing was asked, or it is no bare answer.

    Runs after the keywords. While CANCEL_OR_MOVE or CANCEL_MEANING is awaited, the caller passes
    over `Keyword.CANCEL` so that "cancel" reaches these tables.
    """
    return _READERS[awaiting](text) if awaiting else None


def _visit(
    text: str, words: Mapping[str, str], digits: Mapping[int, str], question: str
) -> Reading | None:
    number = bare_number(text)
    if number is not None:
        return Reading(digits[number], f"{question}: {number}") if number in digits else None
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
