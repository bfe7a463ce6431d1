"""Times that point at another: "the one after", "the week before", "el que sigue"."""

import re
from dataclasses import replace

from bot.language.phrases import word_set
from bot.language.when.model import Part
from bot.language.when.nodes import COMING_WEEK, Day, Length, Period, Shift, Unit, is_weekday
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.tokens import Token

_OF = "ofihl"
_GOES_ON = word_set(
    """
    si no works work would is if please pls plz ok okay good fine better instead then that u you
    maybe i can me yo puedo seria es esta porfa porfavor gracias thanks thx mejor ya sirve sirven
    queda quedaria tal entonces pues
    bien libre estoy tengo descanso descansamos ando toca open free
    sin perfecto perfecta claro todo cualquier cualquiera yes sure vale dale
    """
)
_TIMES = frozenset("DGTIPNEC*")
_FAR = 12  # tokens back
_VISIT = Day(of_visit=True)
_DAY_AFTER = Day(lengths=(Length(1, Unit.DAY),), base=_VISIT)
_DAY_BEFORE = replace(_DAY_AFTER, back=True)
_WEEK = Period(Unit.WEEK, around=_VISIT)
_STEPS = {1: Shift.NEXT, 2: Shift.AFTER_NEXT, -1: Shift.PREVIOUS}
# "the week after this one" by the shift that the first has.
_FURTHER = {None: Shift.NEXT, Shift.THIS: Shift.NEXT, Shift.NEXT: Shift.AFTER_NEXT}


def pointed(line: list[Token]) -> list[Token]:
    """The letter = becomes a day or a period, beside what was said before or else the visit."""
    out: list[Token] = []
    for place, token in enumerate(line):
        before = _said_before(out)
        if token.letter == "=" and _names_another(line, place):
            out.append(token._replace(letter="x", value=None))
        elif token.letter == "=":
            made = _beside_visit(token) if before is None else _beside(before, token.value)
            out.append(token._replace(letter=made[0], value=made[1]))
        elif (bound := _bound_of_said(line, place, out)) is not None:
            out += _bounded(bound, out)
        elif _bounds_that_hour(token, out):
            bound = out.pop()
            out += _bounded(bound._replace(letter=">" if bound.letter == "a" else "<"), out)
        elif before and before.letter == "D" and _counts_from(before, token):
            out.append(token._replace(value=replace(token.value, base=before.value)))
        elif before and (said := _of_said(token, line, place, before)):
            out.append(token._replace(value=said))
        elif token.letter == "D" and token.value.shift is Shift.PREVIOUS:
            base = _first_day(before.value) if before else _VISIT
            out.append(token._replace(value=replace(token.value, shift=None, base=base, back=True)))
        elif token.letter in "DG" and token.value.shift is Shift.FOLLOWING:
            own = before is not None and _is_part(out)
            out.append(token._replace(value=_following(token.value, None if own else before)))
        else:
            out.append(token)
    return out


def _counts_from(before: Token, token: Token) -> bool:
    """ "the 25th, or the day before"; "the day before or the day after" are both the visit's."""
    beside = (_DAY_AFTER, _DAY_BEFORE)
    return token.value in beside and before.value not in beside


def _is_that_weekday(token: Token, line: list[Token], place: int, before: Token) -> bool:
    """ "Back the 23rd, that Friday": the Friday on or after that date."""
    if (token.letter, before.letter) != ("D", "D") or not place:
        return False
    if not is_weekday(token.value) or token.value.shift:
        return False
    dated = before.value.day is not None or before.value.holiday or before.value.lengths
    return bool(dated) and line[place - 1].value in _THAT


def _of_said(token: Token, line: list[Token], place: int, before: Token) -> Day | Period | None:
    """What the day or the week is by the day that was said before."""
    if _is_that_weekday(token, line, place, before):
        eve = Day(lengths=(Length(1, Unit.DAY),), base=before.value, back=True)
        weekday: Day = replace(token.value, base=eve)
        return weekday
    if _is_said_one(token, line, place) and before.letter == "G":
        return before.value if token.letter == "G" and before.value.unit is Unit.WEEK else None
    if _is_said_one(token, line, place):
        return before.value if token.letter == "D" else replace(_WEEK, around=before.value)
    return None


def _is_said_one(token: Token, line: list[Token], place: int) -> bool:
    """ "Half day Friday, so before 11 that day"; "same day and time" are the visit's."""
    if token.letter not in "DG" or token.value not in (_VISIT, _WEEK):
        return False
    return place + 1 == len(line) or getattr(line[place + 1].value, "of_visit", False) is not True


def _bounded_at(line: list[Token]) -> int | None:
    """The place of what "before then" and "or later" bound, when words stand between."""
    if not line or line[-1].letter not in "x,.":
        return None
    for at in range(len(line) - 1, max(-1, len(line) - _FAR), -1):
        hour = line[at].letter == "N" and at and line[at - 1].letter in "@abul"
        if hour or line[at].letter in "DGT":
            return at
    return None


def _bounds_that_hour(token: Token, line: list[Token]) -> bool:
    """ "entro a la 1 entonces antes de esa hora": of one that was said, else it is the visit's."""
    if token.letter != "T" or not token.value.of_visit or not line or line[-1].letter not in "ab":
        return False
    at = _bounded_at(line[:-1])
    return at is not None and line[at].letter in "TN"


_THAT = frozenset(["that", "then", "eso", "esa", "ese"])
_FREE_THEN = word_set(
    """
    si ya puedo podemos cuando cualquier estoy todo works is im ill we good fine ok okay anytime
    """
)


def _bound_of_said(line: list[Token], place: int, out: list[Token]) -> Token | None:
    """ "Or later"; "I sleep til 1 so anything past that", "trabajo hasta las 3, después"."""
    token = line[place]
    after = line[place + 1] if place + 1 < len(line) else None
    ends = after is None or after.letter in ".," or after.value in _THAT
    if not ends and after is not None and after.value in _FREE_THEN:  # "hasta el 5; después sí"
        ends = bool(out) and out[-1].letter in ".,&" and any(t.letter == "u" for t in out)
    if token.letter in "ab" and token.value is None and ends and _bounded_at(out) is not None:
        return token._replace(letter=">" if token.letter == "a" else "<")
    return token if token.letter in "<>" else None


_UNTIL_AN_HOUR = re.compile(r"u[@l]*[NT][jh]*D(?:[&|,]*[jh]*D)*[,x]*$")


def _opens_where_it_ended(line: list[Token]) -> bool:
    """ "class till 1 on Tuesdays, so after that": after 1 on Tuesdays."""
    found = _UNTIL_AN_HOUR.search(letters_of(line))
    if found:
        line[found.start()] = line[found.start()]._replace(letter="a", value=None)
    return found is not None


def _bounded(bound: Token, line: list[Token]) -> list[Token]:
    """ "I roll out Sunday so it has to be before then": before Sunday, or else the visit."""
    at = _bounded_at(line)
    if at is not None and bound.letter == ">" and _opens_where_it_ended(line):
        return [bound._replace(letter="x", value=None)]
    if at is not None:
        said = line[at].letter, line[at].value
        _until_the_end(line, at)
        if at > 1 and line[at - 1].letter in "-tu" and line[at - 2].letter == "D":
            line[at - 2] = line[at - 2]._replace(letter="x", value=None)  # "15th to 19th"
        line[at] = line[at]._replace(letter="x", value=None)
    elif any(token.letter in _TIMES for token in line):
        return [bound]
    else:
        said = "D", _VISIT
    letter = "a" if bound.letter == ">" else "b"
    return [
        bound._replace(letter=letter, value=None),
        bound._replace(letter=said[0], value=said[1]),
    ]


def _until_the_end(line: list[Token], at: int) -> None:
    """ "Away till Sunday night, after that": from Monday on, for the day is over then."""
    after = line[at + 1] if at + 1 < len(line) else None
    if after and after.letter == "P" and after.value.part in (Part.EVENING, Part.NIGHT):
        line[at + 1] = after._replace(letter="x", value=None)


def _names_another(line: list[Token], place: int) -> bool:
    """ "la otra cita", "the next one available": no time that was said."""
    after = line[place + 1] if place + 1 < len(line) else None
    pointer = line[place].value
    if after is None or (isinstance(pointer, Period) and pointer != COMING_WEEK):
        return False
    return after.letter in "VU" or (
        after.letter == "x" and after.value is not None and after.value not in _GOES_ON
    )


def _said_before(line: list[Token]) -> Token | None:
    return next((token for token in reversed(line[-_FAR:]) if token.letter in "DG"), None)


def _is_part(line: list[Token]) -> bool:
    """ "Monday of the following week": that week's own Monday."""
    last = next((t for t in reversed(line) if t.letter not in _OF), None)
    return last is not None and last.letter in "DG" and last is not line[-1]


def _beside(before: Token, pointer: int | Period) -> tuple[str, Day | Period]:
    """pointer: so many further of what was said, or a week or month beside it."""
    said = before.value
    if pointer == COMING_WEEK:
        pointer = 1
    if isinstance(pointer, Period):
        return "G", _period_beside(said, pointer)
    if pointer == 0:  # "not this one"
        named = isinstance(said, Day) and is_weekday(said)
        return before.letter, replace(said, shift=Shift.THIS, plural=False) if named else said
    if isinstance(said, Period):
        return "G", _period_beside(said, Period(said.unit, _STEPS[pointer]))
    unit = Unit.DAY if said.weekday is None else Unit.WEEK
    length = Length(abs(pointer), unit)
    base = replace(said, plural=False)
    return "D", Day(lengths=(length,), base=base, weekday=said.weekday, back=pointer < 0)


def _period_beside(said: Day | Period, pointer: Period) -> Period:
    """pointer: a unit, moved by its shift from where `said` is."""
    if isinstance(said, Day):
        return replace(pointer, after=said)
    plain = said == Period(said.unit, said.shift) and said.unit is pointer.unit
    if plain and pointer.shift is Shift.NEXT and said.shift in _FURTHER:
        return Period(said.unit, _FURTHER[said.shift])
    return replace(pointer, after=_first_day(said))


def _first_day(said: Day | Period) -> Day:
    if isinstance(said, Day):
        return said
    if said.unit is Unit.MONTH:
        return Day(day=1, within=said)
    return Day(weekday=5 if said.unit is Unit.WEEKEND else 0, within=said)


def _beside_visit(token: Token) -> tuple[str, Day | Period | None]:
    """ "the week after" and nothing else: the visit's. "The one after" alone says nothing."""
    if token.value == COMING_WEEK:
        return "G", Period(Unit.WEEK, Shift.NEXT)
    if isinstance(token.value, Period):
        otherwise = Shift.AFTER_NEXT if token.value.shift is Shift.NEXT else None
        return "G", replace(token.value, after=_VISIT, otherwise=otherwise)
    return "x", None


def _following(said: Day | Period, before: Token | None) -> Day | Period:
    """ "the following Monday": after what was said, or after the visit, or else the next."""
    base = before.value if before else None
    moved = replace(said, shift=Shift.NEXT)
    if isinstance(moved, Day):
        return replace(moved, base=base if isinstance(base, Day) else _VISIT)
    if moved.count is not None or moved.unit not in (Unit.WEEK, Unit.MONTH, Unit.WEEKEND):
        return moved
    if base is None:
        return replace(moved, after=_VISIT, otherwise=Shift.NEXT)
    return _period_beside(base, moved)
