"""How old somebody is: "my daughter is 9", "mi hija de 9", which is no hour and no day."""

from bot.language.phrases import word_set
from bot.language.when.grammar import Made, Pass, Rule
from bot.language.when.tokens import Token

_PEOPLE = word_set(
    """
    daughter son kid child boy girl baby toddler grandson granddaughter grandma grandpa nephew niece
    hija hijo nina nino bebe nieta nieto sobrina sobrino abuela abuelo
    """
)
_IS = word_set("is turns turning hes shes tiene cumple")


def _age(piece: list[Token]) -> Made | None:
    who, *said = piece
    of_age = all(token.letter == "f" or token.value in _IS for token in said[:-1])
    if who.value not in _PEOPLE or not of_age:
        return None
    return [*((token.letter, token.value) for token in piece[:-1]), ("x", None)]


# "de 9 a 10", "de 9 y media" are hours.
ages = Pass([Rule(r"x[xf]N(?![UAMNtuok:|&>/-])", _age)])
