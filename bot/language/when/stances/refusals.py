"""Which of the times in a message the patient does not want, or only tells about."""

from dataclasses import replace
from itertools import pairwise

from bot.language.phrases import word_set
from bot.language.when.gather import GAP, Heard, between, fits_within
from bot.language.when.nodes import BEYOND, Bound, Day, Edge, Said
from bot.language.when.rules.grammar import letters_of
from bot.language.when.stances.other_days import leave_others, left_out_by_name
from bot.language.when.words.lexicon_spanish_spoken import HARD
from bot.language.when.words.tokens import Token
from bot.language.when.words.uncertain import BUT

_INSTEAD = word_set(
    """
    instead rather move moved change changed switch switched put reschedule resched swap push bump
    mejor cambiar cambiarla cambiarlo cambie mover moverla pasar pasarla reprogramar reagendar
    cambiemela cambiemelo cambiela cambielo cambiamela cambienla cambienmela muevame muevamela
    reagendela reagendemela reprogramela reprogramemela paseme trasladar
    trasladarla trasladarlo pasarme cambiarme moverme reprogramarla reagendarla
    """
)
# "Cancel that and give me the 24th".
_GIVES = word_set("give book put schedule deme denos dame ponga pongame agende agendeme reserve")
_ENDS = BUT | {"so", "not those", "better"}
_TURNS = BUT | {"so", "better"}
# "After 4 because I work", "Tuesday works, I work close by": what comes after refuses nothing.
_BECAUSE = word_set("because cuz cause coz bc bcuz since as pq xq pk porque q que")
_HOLDS = _BECAUSE | word_set(
    """
    works work ok okay fine good great perfect better best si sirve bien perfecto
    """
)


def exclude(found: list[Heard], line: list[Token]) -> None:
    bounds = {id(one): one.said.bound for one in found}
    for number, one in enumerate(found):
        before = found[number - 1] if number else None
        if before and (_said_no_before(line, before, one) or _is_rather(line, found, number)):
            continue
        open_end = any(token.letter == ">" for token in line[one.first : one.last + 1])
        verdict = not open_end and _negation(line, one, before.last if before else -1)
        continues = (
            before is not None
            and before.excluded
            and one.joined
            and not (one.instead or commas(line, before, one))
        )
        if verdict and _is_part_of_wish(one, found[:number]):
            one.excluded = True
        elif verdict:
            _refuse(one)
        elif continues:
            one.excluded = True
    for number, one in enumerate(found):
        following = found[number + 1].first if number + 1 < len(found) else len(line)
        after = found[number + 1] if number + 1 < len(found) else None
        no = after is not None and (_said_no_before(line, one, after) or _neither(line, one, after))
        if not one.excluded and (no or _refused_after(line, one, following)):
            if after and no and one.said.clock and one.said.day:
                after.said = replace(after.said, day=one.said.day)
            _refuse(one)
            _refuse_joined(found[: number + 1], line)
    _moved_from(found, line)
    leave_others(found, line)
    turned = [one for one in found if one.said.bound is not bounds[id(one)] and not one.excluded]
    _leave_reasons(found, turned, line)


def _leave_reasons(found: list[Heard], turned: list[Heard], line: list[Token]) -> None:
    """ "I'm away till Thursday. Friday?": the first says only why, and the day asked for stands."""
    for one in turned:
        away = any(t.letter == "Q" for t in line[max(0, one.first - GAP) : one.last + GAP])
        asked = [o for o in found if o.said.day and not (o.excluded or o.joined or o in turned)]
        timed = [o for o in asked if o.said.clock and o.said.bound is Bound.AT]
        if away and (asked if one.said.day else timed):  # "can't get there by 9. 10 Friday?"
            found.remove(one)


def _said_no_before(line: list[Token], one: Heard, other: Heard) -> bool:
    """ "hoy no mañana", "friday no monday": a mere "no" between two days refuses the first."""
    gap = [t.value for t in between(line, one, other)]
    if gap == ["no"] and _is_hour(one.said) and _is_hour(other.said):  # "Tuesday at 2 no 3"
        return not other.said.day
    beside = other.said.day is not None and other.said.day.base is not None
    return (
        (gap == ["no"] or (gap == ["no the"] and beside))
        and _is_day(one)
        and (_is_day(other) or (_is_hour(other.said) and other.said.day is not None))
        and not _negation(line, one, -1)
    )


def _is_hour(said: Said) -> bool:
    return said.clock is not None and said.period is None and said.bound is Bound.AT


def _neither(line: list[Token], one: Heard, other: Heard) -> bool:
    """ "lunes ni martes": neither."""
    gap = [t.value for t in between(line, one, other) if t.letter not in "hl,"]
    if one.said.period and other.said.day and fits_within(other.said.day, one.said.period):
        return False  # "next week, ni lunes ni martes"
    return gap in (["ni"], ["no", "ni"]) and _is_day(one) and _is_day(other)


def _is_rather(line: list[Token], found: list[Heard], number: int) -> bool:
    """ "not today tomorrow": two days side by side, of which the first is refused."""
    before, one = found[number - 1], found[number]
    if not before.excluded or one.first != before.last + 1 or len(found) > 2 or number != 1:
        return False
    if not (_is_day(before) and _is_day(one)):
        return False
    barely = before.first > 0 and line[before.first - 1].letter == "X"
    return barely or before.said.day == Day(offset=0)


def _is_day(one: Heard) -> bool:
    said = one.said
    bare = said.clock is None and said.last is None and not said.lengths
    return bare and (said.day is not None or said.period is not None or said.part is not None)


def _refuse_joined(found: list[Heard], line: list[Token]) -> None:
    """ "Monday and Tuesday don't work": neither does."""
    for before, one in pairwise(reversed(found)):
        apart = before.instead or commas(line, one, before)
        if not before.joined or not before.excluded or apart:
            return
        one.excluded = one.excluded or one.said.bound is Bound.AT


def _refuse(one: Heard) -> None:
    """Not before 10 is after 10; any other time is left out."""
    if one.said.bound is Bound.AT:
        one.excluded = True
        return
    flipped = Bound.AFTER if one.said.bound is Bound.BEFORE else Bound.BEFORE
    whole = one.said.edge is Edge.END and one.said.including  # "until the end of the month"
    one.said = replace(one.said, bound=flipped, including=not whole)


def _is_part_of_wish(one: Heard, before: list[Heard]) -> bool:
    """ "Any day next week but Wednesday after 12": only those hours are left out."""
    said = one.said
    hours = said.day is not None and said.clock is not None and said.bound is not Bound.AT
    return hours and any(o.said.period is not None and not o.excluded for o in before)


def _negation(line: list[Token], one: Heard, barrier: int) -> bool:
    """Whether "not" stands right before, or "I can't" a few words before."""
    if _is_limit(line, one):
        return False
    at = one.first - 1
    while at > barrier and line[at].letter in "hljif@bauFdtq":
        at -= 1
    if at > barrier and line[at].letter == "X":
        return True
    if left_out_by_name(line[barrier + 1 : one.first]):
        return True
    words = 0
    gives = False
    while at > barrier and words < GAP and line[at].letter not in ".,|":
        if line[at].value == "until" and one.said.bound is not Bound.BEFORE:
            return False
        if line[at].letter == "Q":  # "Tuesday doesn't work": that was Tuesday's
            return _refuses_what_follows(line[at], words, first=barrier < 0)
        if line[at].letter == "x" and line[at].value in _TURNS:
            return False
        if gives and line[at].letter == "&":
            return False
        gives = gives or line[at].value in _GIVES
        words += 1
        at -= 1
    return False


def _refuses_what_follows(no: Token, words: int, *, first: bool) -> bool:
    """words: how many stand between it and the time. first: it refuses none before it."""
    match no.value:
        case "whole":
            return first
        case hard if hard == HARD:  # "me queda difícil el martes"
            return first and not words
        case _:
            return True


def _is_limit(line: list[Token], one: Heard) -> bool:
    """ "not before the 19th, I'm away", "I can't till after 4": nothing is left to refuse."""
    return any(t.value in ("not", BEYOND) for t in line[max(0, one.first - 3) : one.first])


def _refused_after(line: list[Token], one: Heard, following: int) -> bool:
    if _is_limit(line, one):
        return False
    rest = line[one.last + 1 : following]
    last = following == len(line)
    for place, token in enumerate(rest[:3]):
        if token.value == "no why" and not place and letters_of(rest[1:2]) in ("x", "Q"):
            return True
        if token.letter == "X" and not place:  # "el martes no, mejor el jueves"
            because = any(token.value in _BECAUSE for token in rest[1:2])  # "no que trabajo"
            return (len(rest) == 1 and last) or because or letters_of(rest[1:2]) in (",", ".")
        if token.letter == "Q" and token.value == HARD:  # "mi mamá está fatal" is about no day
            return not place
        if token.letter == "Q":
            return _is_said_of(one, token, rest[place + 1 :], last=last)
        if token.value == "out" and not place:  # "Thursday's out; Wednesday is fine"
            return letters_of(rest[1:2]) in (".", ",", "|", "&", "")
        if token.letter not in "xhjl" or token.value in _HOLDS or token.value == "then":
            return False
    return False


def _is_said_of(one: Heard, no: Token, ends: list[Token], *, last: bool) -> bool:
    """Whether "I can't" after a time is about it, and not about what follows."""
    if no.value == "whole":
        return True
    if no.value in ("mine", "until"):
        until = no.value == "until"
        return _is_reason(ends, last=last) and not (until and one.said.bound is not Bound.BEFORE)
    ended = last or any(t.letter in ".,|" or t.value in _ENDS for t in ends if t.letter in "x.,|")
    return ended and len([t for t in ends if t.letter == "x"]) < 6


def _is_reason(after: list[Token], *, last: bool) -> bool:
    """ "Tuesday I work", "los viernes cuido a mis nietos": all that is said of that day."""
    for place, token in enumerate(after):
        if token.letter in ".,|" or token.value in _ENDS:
            return place < GAP
        if token.letter not in "xhltfdnoqV@":
            return False
    return last and len(after) <= GAP


def _moved_from(found: list[Heard], line: list[Token]) -> None:
    """Of "move it from Tuesday to Friday" only Friday is wanted."""
    for first, second in pairwise(found):
        gap = "".join(t.letter for t in between(line, first, second) if t.letter not in "hlj@")
        if gap == "t" and moves(line, first.first) and not second.excluded:
            first.excluded = True
            if first.said.bound is Bound.AFTER:
                first.said = replace(first.said, bound=Bound.AT)


def commas(line: list[Token], before: Heard, one: Heard) -> bool:
    return any(t.letter == "," for t in between(line, before, one))


def moves(line: list[Token], place: int) -> bool:
    """ "move it from Tuesday to Friday" is no range."""
    return any(t.letter in "x12" and t.value in _INSTEAD for t in line[:place])


def wants_last(line: list[Token]) -> bool:
    """ "cancel Tuesday and put me in for the 10th": what is said last is what is wanted."""
    return any(t.letter in "x12" and t.value in _INSTEAD for t in line)
