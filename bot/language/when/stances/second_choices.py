"""A second choice where the first cannot be: "Saturday, if no Saturday then Monday at 4".

The words that lead to it become one "or": nothing is refused by them.
"""

import re

from bot.language.phrases import word_set
from bot.language.when.nodes import INSTEAD, Day
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.tokens import Token

_IF = word_set("if si unless sino")
_LEADS = word_set(
    """
    if si not no then the that thats its it this is isnt are possible available open free there
    theres dont doesnt have got you u yall can cant do be work works booked full taken gone one
    good okay ok neither none nothing those them for me i else what about maybe how which case in
    ninguno ninguna nada de esos esas
    hay se puede pueden pudiera tienen tiene esta estan disponible lleno llena ocupado ocupada
    fuera posible entonces queda otra alternativa para pues ya ese esa eso tal vez que
    """
)
_FULL = word_set(
    """
    taken booked full gone filled neither none nothing lleno llena ocupado ocupada llenos
    ninguno ninguna nada
    """
)
_TIMES = frozenset("DGTP*IN")
_BETWEEN = frozenset("xXQhljif@,q_ot&=")
_REFUSED_FIRST = re.compile(r"[hlj]*(?:x[hl]*)?[DG][^DGTIP]*,.*[DGTP]")
_MOST = 9  # tokens that lead to the second choice


def second_choices(line: list[Token]) -> list[Token]:
    out: list[Token] = []
    place = 0
    while place < len(line):
        end = _led_to(line, place, out) if _opens(line, place) else None
        if end is None:
            if _ends_what_cannot_be(line[place], out):
                out.append(line[place]._replace(letter=",", value=","))
            out.append(_refusing(line, place, out))
            place += 1
            continue
        while out and out[-1].letter in ".,&|":
            out.pop()
        out.append(line[place]._replace(letter="|", value=INSTEAD))
        if _is_bare_hour(line, end, out):
            out.append(line[place]._replace(letter="@", value=None))
        place = end
    return out


def _opens(line: list[Token], place: int) -> bool:
    token = line[place]
    if token.letter == "|":
        return bool(token.value == INSTEAD)
    yes = token.value == "si" and line[place + 1 : place + 2] and line[place + 1].letter in ",."
    return token.letter == "x" and token.value in _IF and not yes


def _led_to(line: list[Token], place: int, out: list[Token]) -> int | None:
    """The place of the second choice, if a first one was said and cannot be."""
    said = [token for token in out if token.letter in _TIMES]
    if not said:
        return None
    rather = line[place].value == "sino"
    if rather and any(token.letter in "XQ" for token in out):  # "no el lunes sino el martes"
        return None
    no = line[place].letter == "|" or rather
    for at in range(place + 1, min(len(line), place + _MOST)):
        token = line[at]
        if token.letter in _TIMES and not _is_said(token, said):
            return at if no else None
        if token.letter not in _BETWEEN and token.letter not in _TIMES:
            return None
        if token.letter == "x" and not _leads(token):
            return None
        no = no or token.letter in "XQ" or token.value in _FULL
    return None


def _is_bare_hour(line: list[Token], place: int, out: list[Token]) -> bool:
    """ "Monday at 8, if not then 9", "si no hay, a las 4": beside an hour the number is one."""
    number, rest = line[place], line[place + 1 : place + 2]
    timed = any(token.letter in "TI" for token in out)
    if not timed or number.letter != "N" or not 1 <= number.value.n <= 12:
        return False
    return not rest or rest[0].letter in ".,x"


def _leads(token: Token) -> bool:
    said = token.value
    return said in (None, "so") or (isinstance(said, str) and said.replace("'", "") in _LEADS)


def _is_said(token: Token, said: list[Token]) -> bool:
    """ "Friday, if not Friday": the first choice once more."""
    if token.letter == "D":
        weekday = token.value.weekday
        days: list[Day] = [one.value for one in said if one.letter == "D"]
        return any(
            day == token.value or (weekday is not None and day.weekday == weekday) for day in days
        )
    return any((one.letter, one.value) == (token.letter, token.value) for one in said)


_CANNOT = re.compile(r"^[^DGTP]*xx{0,2}[QX][hlj]*D$")


def _ends_what_cannot_be(token: Token, out: list[Token]) -> bool:
    """ "If you can't do Monday Tuesday works": what cannot be ends before the second day."""
    found = token.letter == "D" and _CANNOT.match(letters_of(out))
    return bool(found) and any(one.letter == "x" and one.value in _IF for one in out)


def _refusing(line: list[Token], place: int, out: list[Token]) -> Token:
    """ "If not Tuesday, Wednesday works", with nothing said before: no Tuesday."""
    token = line[place]
    before = any(one.letter in _TIMES for one in out)
    bare: bool = token.letter == "|" and token.value == INSTEAD and not before
    bare = bare and _REFUSED_FIRST.match(letters_of(line[place + 1 :])) is not None
    return token._replace(letter="Q", value=None) if bare else token
