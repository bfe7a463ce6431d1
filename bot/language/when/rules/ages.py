"""How old somebody is, or how many: "my daughter is 9", "menores de 5" are no hour and no day."""

from bot.language.phrases import word_set
from bot.language.when.rules.grammar import Made, Pass, Rule
from bot.language.when.words.tokens import Token

_PEOPLE = word_set(
    """
    daughter son kid child boy girl baby toddler grandson granddaughter grandma grandpa nephew niece
    kids children boys girls babies toddlers infants adults seniors people patients teens anyone
    hija hijo nina nino bebe nieta nieto sobrina sobrino abuela abuelo
    hijas hijos ninas ninos bebes nietas nietos adultos pacientes personas gente jovenes
    """
)
_COMPARED = word_set("menores mayores menor mayor edad edades mas arriba abajo minimo")
_IS = word_set("is turns turning hes shes tiene tienen cumple")
_LIMIT = word_set("under over below above age aged ages turns turned turning edad edades")
_MORE = word_set("older younger more less fewer bigger smaller")
_ONWARDS = word_set("under over up older younger below above menos mayores menores")


def _kept(piece: list[Token], *, but: str = "N") -> Made:
    """The number says nothing of time; the words around it stay."""
    return [("x", None) if t.letter in but else (t.letter, t.value) for t in piece]


def _age(piece: list[Token]) -> Made | None:
    who, *said = piece
    of_age = all(token.letter != "x" or token.value in _IS for token in said)
    return _kept(piece, but="N&,") if who.value in _PEOPLE and of_age else None


def _compared(piece: list[Token]) -> Made | None:
    """ "mayores de 50", "mas de 5"; "3 menos de" is none."""
    return _kept(piece) if piece[0].value in _COMPARED or piece[0].letter == "m" else None


def _limited(piece: list[Token]) -> Made | None:
    """ "under 5", "ages 5 to 12"."""
    return _kept(piece, but="Nt-&") if piece[0].value in _LIMIT else None


def _more_than(piece: list[Token]) -> Made | None:
    """ "older than 2"."""
    more, than, _ = piece
    return _kept(piece) if more.value in _MORE and than.value == "than" else None


def _and_up(piece: list[Token]) -> Made | None:
    """ "kids 5 and up", "anyone 12 or older"."""
    who, *_, end = piece
    onwards = end.letter == ">" or end.value in _ONWARDS
    named = who.value in _PEOPLE or who.value in _LIMIT
    return _kept(piece, but="N&|>") if named and onwards else None


# "de 9 a 10", "de 9 y media" are hours.
_ALONE = "(?![UAMNtuok:|&>/-])"
ages = Pass(
    [
        Rule(r"xN(?:>|[&|]x)", _and_up),
        Rule(rf"xf(?:N,)*N&N{_ALONE}", _age),
        Rule(rf"x[xf]N{_ALONE}", _age),
        Rule(rf"[xm]fN{_ALONE}", _compared),
        Rule(rf"xf?N(?:[t&-]N)?{_ALONE}", _limited),
        Rule(rf"xxN{_ALONE}", _more_than),
    ]
)
