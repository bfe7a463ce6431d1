"""The words of what is asked for a visit, and those that stand beside them and ask for nothing."""

import re

from bot.language.phrases import word_set

_ACTS = (
    (
        "reschedule",
        word_set(
            "move moved moving change changed switch reschedule resched push pushed mover moverla"
            " moverlo mueva muevela muevala muevame muevamela cambiar cambiarla cambiarlo cambie"
            " cambiela cambieme reprogramar reprograme reagendar reagende pasar pasarla pasarlo"
            " pasela paseme pasemela posponer posponerla"
        ),
    ),
    (
        "cancel",
        word_set(
            "cancel cancelled canceled cancle cancell no not nope nah cant cannot wont dont isnt"
            " arent doesnt neither nor skip drop scratch cancelar cancele cancela cancelela"
            " cancelala cancelo cancelarla anule anular quite quitar quiteme tampoco"
        ),
    ),
    (
        "confirm",
        word_set(
            "yes yeah yep yup ok okay fine good great works keep keeps kept stay stays confirm"
            " confirmed confirming coming there sure si claro bien confirmo confirmar confirmada"
            " voy vamos va queda quedese quede dejela deje ahi alla ire iremos asistire adelante"
        ),
    ),
)
NEGATIONS = _ACTS[1][1] | word_set("unable without miss poder puedo podemos podre")
MOVES = _ACTS[0][1]
# The digits of a reminder.
DIGITS = {"1": "confirm", "2": "reschedule", "3": "cancel"}
_BESIDE_A_DIGIT = word_set("for is its a an the and y para de del el la es with to por")
# Beside a name these say nothing of their own: "iris too", "la de iris tambien".
BESIDE_A_NAME = word_set(
    "and y e too also as well tambien for para de del la el las los the one ones appointment appt"
    " apt visit visits appointments cita citas consulta n both my mi is son a please pls porfa por"
    " favor thanks thx gracias then pues"
)
ORDINALS = word_set(
    "first second third fourth 1st 2nd 3rd primera segunda tercera primero segundo tercero"
)
_PLAIN = word_set(
    "all everyone everybody but except menos excepto salvo todos todas only just nomas namas solo"
    " solamente me i us them other others otra otro can come comes go goes a ir is are pero e will"
    " be make it viene vienen van puede pueden poder of"
)
_HALF_SAID = re.compile(r"\b(?:at|after|by|before|until|till|around|las|on|past) \d")


def act_in(said: str) -> str | None:
    """said: folded."""
    words = set(said.split())
    return next((act for act, known in _ACTS if words & known), None)


def act_of_digit(said: str, names: set[str]) -> str | None:
    """ "1 for Felix": what the digit beside a name stands for, where nothing else is said."""
    if _HALF_SAID.search(said):
        return None
    words = said.split()
    digits = [word for word in words if word in DIGITS]
    rest = {word for word in words if word not in DIGITS} - _BESIDE_A_DIGIT
    if len(digits) != 1 or any(not {word, word.removesuffix("s")} & names for word in rest):
        return None
    return DIGITS[digits[0]]


def is_known(word: str) -> bool:
    """Whether a word says no more than an act, or stands beside one."""
    acts = any(word in known for _, known in _ACTS)
    return acts or word in _PLAIN | BESIDE_A_NAME | ORDINALS or word in DIGITS
