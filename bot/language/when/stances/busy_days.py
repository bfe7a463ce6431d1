"""Days of which people tell what they do, beside the one that suits: "the plumber comes Tuesday,
Wednesday is fine", "el lunes cuido a mi nieto, martes sí".
"""

from itertools import pairwise

from bot.language.phrases import word_set
from bot.language.when.gather import Heard
from bot.language.when.nodes import Bound
from bot.language.when.sharing import has_day
from bot.language.when.words.tokens import Token

SUITS = word_set(
    """
    works work good fine ok okay great perfect free open available clear best better easier
    lighter possible yes yep yeah sirve si puedo podria libre bien perfecto perfecta disponible
    queda conviene mejor abierto abierta ideal descanso descansamos off
    """
)
# With any of these a day is wished for, or asked about: nothing is told of it.
WISHES = SUITS | word_set(
    """
    want need like love prefer rather would can could may might please put book schedule see seen
    reschedule come coming take takes bring brings drive drives driving ride off if whenever
    hopefully sure definitely think thinking thought guess suppose say says said with dr doctor
    doc nurse choice preference pick favorite only any anything do does did you u yall there
    instead change move switch try about how what which appointment wont not either other payday
    quiero quisiera necesito prefiero preferiria gustaria pueden puede podrian tienen tiene hay
    dame deme ponme pongame agende agendame apunteme para cita consulta con doctora dra raite ride
    descanso ojala pienso creo digo dice dijo opcion cual cuando que cambiar mover usted ustedes
    lleva llevan
    """
)
# "El lunes tengo doctor" tells of other care; "lunes con el doctor" asks for this one.
_CARE = word_set("dr doctor doctora doc nurse")
_HAS = word_set("have has had got tengo tenemos")
_TOO = word_set("too also either tambien tampoco as well both")
_WHO = word_set(
    """
    out i im ill ive we were he hes she shes they theyre my our his her mi mis su nos nuestro viene
    vienen voy vamos va tengo tenemos toca doy hago llevo llevamos cuido es son juega operan hacen
    llega llegan trabaja trabajan visita
    """
)
FILLS = _WHO | word_set(
    """
    is are am be s was have has had got get gets the a an on at it that this so then but and oh
    well um uh hi hello hey thanks thank el la un una lo se al y pero pues bueno ok entonces
    porque because since cuz bc ya le
    """
)
_ANY = word_set("anything any whenever cualquier algo")
_FAR = 4  # tokens between a day and the word that says that it suits
_CLAUSE = 8  # tokens


def busy_days(found: list[Heard], line: list[Token]) -> None:
    """The days told of become refused."""
    for place, (one, after) in enumerate(pairwise(found)):
        if one.excluded or after.excluded or not (has_day(one.said) and has_day(after.said)):
            continue
        if one.said.bound is Bound.AT and _is_told(line, found, place):
            _refuse_all(found, place)


def _refuse_all(found: list[Heard], place: int) -> None:
    """ "I teach Monday Wednesday and Friday": none of them."""
    found[place].excluded = True
    while place and found[place].joined:
        place -= 1
        found[place].excluded = True


def _is_told(line: list[Token], found: list[Heard], place: int) -> bool:
    first, second = found[place], found[place + 1]
    if _is_same(first, second):
        return False
    gap = line[first.last + 1 : second.first]
    marks = [at for at, token in enumerate(gap) if token.letter in ",."]
    if any(t.letter == "|" or t.value == "?" for t in gap):
        return False
    told = line[_begins(line, found, place) : first.first] + (gap[: marks[-1]] if marks else gap)
    rest = (gap[marks[-1] :] if marks else []) + _clause(line[second.last + 1 :])
    words, others = words_of(told), words_of(rest)
    wishes = WISHES - _CARE if words & _HAS else WISHES
    if words & wishes or others & _TOO or any(t.letter in "VQX" for t in told):
        return False
    if not words_of(_before_purpose(told)) - FILLS:
        return False
    if others & SUITS:
        return True
    bare = not others - FILLS - _ANY and not any(t.letter in "QX" for t in rest)
    habit = first.said.day is not None and first.said.day.plural
    return bool(marks) and bare and (habit or bool(words & _WHO))


def _is_same(first: Heard, second: Heard) -> bool:
    """ "Spring break is next week, that week is perfect"."""
    said, bare = first.said, second.said.clock is None
    return bare and (said.day, said.period) == (second.said.day, second.said.period)


def _begins(line: list[Token], found: list[Heard], place: int) -> int:
    """Where the clause about a day begins, with the days that are joined to it."""
    last = found[place].first
    while place and found[place].joined and last - found[place].first < _CLAUSE:
        place -= 1
    at = found[place].first
    while at and line[at - 1].letter not in ",.DGTI" and last - at < 2 * _CLAUSE:
        at -= 1
    return at


def _clause(line: list[Token]) -> list[Token]:
    ends = next((at for at, token in enumerate(line) if token.letter in ",.DG"), len(line))
    return line[:ends]


def _before_purpose(told: list[Token]) -> list[Token]:
    """ "Tuesday for my checkup" tells nothing of Tuesday."""
    return told[: next((at for at, t in enumerate(told) if t.letter in "dq"), len(told))]


def words_of(tokens: list[Token]) -> set[str]:
    return {token.value for token in tokens if token.letter == "x" and token.value is not None}


def parted(line: list[Token]) -> list[Token]:
    """ "Tuesday I'm swamped Wednesday is ok", in one breath: a comma before what suits."""
    out: list[Token] = []
    for place, token in enumerate(line):
        if token.letter == "D" and _begins_what_suits(line, place, out):
            out.append(token._replace(letter=",", value=",", end=token.start))
        out.append(token)
    return out


def _begins_what_suits(line: list[Token], place: int, out: list[Token]) -> bool:
    near = range(place - 1, max(-1, place - _CLAUSE), -1)
    before = next((at for at in near if line[at].letter in "DG"), None)
    if before is None or line[place - 1].letter in "hj":
        return False
    gap = line[before + 1 : place]
    if not any(t.letter == "Q" for t in gap) or any(t.letter in ".,|&X" for t in gap):
        return False
    suits = words_of(_clause(line[place + 1 : place + 1 + _FAR]))
    return bool(suits & SUITS) and not suits & _TOO
