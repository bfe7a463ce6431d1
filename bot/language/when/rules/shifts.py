"""How long somebody works at a stretch: "I do 12s all week", "turnos de 12", "24 on 48 off"."""

from bot.language.phrases import word_set
from bot.language.when.rules.grammar import Made, Pass, Rule, picks
from bot.language.when.words.tokens import Token

SHIFT = "shift"  # the value of a number that tells how long somebody works
_LENGTHS = frozenset([6, 8, 9, 10, 12, 14, 16, 24])
_TURNS = frozenset([12, 24, 36, 48, 72])
_WORKS = word_set("do doing work working works worked pull pulling pulls runs run")
_SHIFTS = word_set("turnos turno guardias jornadas jornada shifts shift turnitos")
_OFF = word_set("off libre libres descanso")


def _no_time(piece: list[Token]) -> Made:
    told = {"N": SHIFT, "j": None, "Q": None}
    kept = [(t.letter, None if t.value in _WORKS else t.value) for t in piece]
    return [("x", told[letter]) if letter in told else (letter, value) for letter, value in kept]


def _twelves(piece: list[Token]) -> Made | None:
    """ "I do 12s"; "the 12s are fine" are hours that were offered."""
    works, *_, number, plural = piece
    known = works.value in _WORKS or works.value == "mine"
    attached = plural.start == number.end and plural.end == plural.start + 1
    return _no_time(piece) if known and attached and number.value.n in _LENGTHS else None


def _shift_of(piece: list[Token]) -> Made | None:
    """ "turnos de 12"; "el turno de 9" is a time that was offered."""
    works, *_, shift, _, number = piece
    several = shift.value in _SHIFTS and str(shift.value).endswith("s")
    named = several or (shift.value in _SHIFTS and works.value == "mine")
    return _no_time(piece) if named and number.value.n in _LENGTHS else None


def _on_and_off(piece: list[Token]) -> Made | None:
    """ "24 on 48 off", "4 on, 3 off"."""
    return _no_time(piece) if piece[-1].value in _OFF else None


def _by_turns(piece: list[Token]) -> Made | None:
    """ "trabajo 24 por 48"."""
    turns = all(number.n in _TURNS for number in picks(piece, "N"))
    return [("x", None)] * len(piece) if turns else None


shifts = Pass(
    [
        Rule(r"[xQ]N[xs](?![A])", _twelves),
        Rule(r"[xQ]x{0,2}xfN(?![UAM:&k])", _shift_of),
        Rule(r"NU?j,?&?NU?[jx]", _on_and_off),
        Rule(r"N[d/]N(?![UAM:])", _by_turns),
    ]
)
