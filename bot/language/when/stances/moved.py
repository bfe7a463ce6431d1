"""By how much a visit is put off or brought forward: "push it back a week", "un día antes"."""

from bot.language.phrases import word_set
from bot.language.when.rules.grammar import Made, Pass, Rule, pick
from bot.language.when.rules.lengths import earlier, later
from bot.language.when.words.tokens import Token

_MOVES = word_set("move moved change bump push shift scoot slide set")
_WHAT = word_set("it this that mine me us him her my the appt appointment visit")


def _put_off(piece: list[Token]) -> Made | None:
    """ "muévanla un día antes": the word after tells the direction."""
    back = piece[-1].letter in "b<L" if piece[-1].letter != "J" else piece[0].letter == "2"
    kept = [(t.letter, t.value) for t in piece if t.letter in "12V"]
    made = (earlier if back else later)(piece)
    return [*kept, *made] if made else None


def _moved_by(piece: list[Token]) -> Made | None:
    """ "move it 2 weeks"; "can you move it in 2 weeks" counts from today."""
    verb, *what = [token for token in piece if token.letter != "J"]
    known = all(t.letter in "Vhbd" or t.value in _WHAT for t in what)
    if verb.value not in _MOVES or not known:
        return None
    made = later(piece)
    return [(verb.letter, verb.value), *made] if pick(piece, "J") and made else None


def _moved_towards(piece: list[Token]) -> Made | None:
    """ "move it two weeks out", "move it an hour up"."""
    *moving, where = piece
    if where.value not in ("out", "back", "up", "forward", "ahead"):
        return None
    made = _moved_by(moving)
    if made and where.value not in ("out", "back"):
        return [made[0], *(earlier(piece) or [])]
    return made


moved = Pass(
    [
        Rule(r"[12]V?[qbd@]*J(?:[ab](?=[.,x]|$)|[<>LR])?", _put_off),
        Rule(r"x[xhV]{1,3}[bd]?Jx", _moved_towards),
        Rule(r"x[xhV]{1,3}[bd]?J(?=[.,x]|$)", _moved_by),
    ]
)
