"""Spanish "hasta" that tells when somebody can at last: "hasta el lunes puedo"."""

from bot.language.phrases import word_set
from bot.language.when.gather import Heard
from bot.language.when.nodes import Bound
from bot.language.when.rules.grammar import Made, Pass, Rule
from bot.language.when.words.tokens import Token

_LEAVES = word_set("salgo salimos llego llegamos regreso regresamos vuelvo")
_STAYS = word_set("esperar esperarme aguantar quedarme estar pagar")
_FREE = word_set("whenever anytime free good open available fine ok okay home back")
_CAN = word_set("puedo podria podre podemos podriamos sera seria tendria tendra")


def _not_before(piece: list[Token]) -> Made | None:
    kept = [(t.letter, t.value) for t in piece[1:]]
    words = [t for t in piece if t.letter == "x"]
    can = words[0]
    if words[-1].value in _STAYS:  # "hasta el viernes puedo esperar"
        return None
    timed = any(t.letter == "T" for t in piece)  # "hasta las 12 puedo" is mostly until then
    begins = can.value in _LEAVES or (can.value in _CAN and not timed)
    return [("a", "not"), *kept] if begins else None


def _then_free(piece: list[Token]) -> Made | None:
    """ "out of state until the 18th then whenever"."""
    then, *_, free = [t for t in piece if t.letter == "x"]
    if then.value != "then" or free.value not in _FREE:
        return None
    return [("a", None), *((t.letter, t.value) for t in piece[1:])]


until_then = Pass(
    [
        Rule(r"u[@hl]*[DG]P?[,.]?x{2,3}", _then_free),
        Rule(r"(?<![DTGIP])(?<!D,)u[@hl]*[DTG]P?xx?(?!,?a[XQ])", _not_before),
    ]
)


def without_echoes(found: list[Heard]) -> list[Heard]:
    """ "After the 22nd, there are exams until that day": the same bound once more."""
    out: list[Heard] = []
    for one in found:
        before = out[-1].said if out else None
        echoes = (
            before is not None
            and before.bound is Bound.AFTER
            and one.said.bound is Bound.BEFORE
            and before.clock is None
            and before.day is not None
            and before.day == one.said.day
        )
        if not echoes:
            out.append(one)
    return out
