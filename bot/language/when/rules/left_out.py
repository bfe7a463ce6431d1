"""What "but" leaves out of a week or of any day: "any time that week but Wednesday"."""

import re

from bot.language.phrases import word_set
from bot.language.when.nodes import Day, is_weekday
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.lexicon_turns import WEEK_OF_VISIT
from bot.language.when.words.tokens import Token

LEAVES_OUT = word_set("but minus save bar barring sans quitando quitandole")
_OTHERWISE = word_set("nothing none only just thinking was if")
_ENDS = word_set(
    """
    please pls plz thanks thx thank because bc cuz cause i because since tho though that those
    porfa gracias porque pq que por
    """
)
_DAYS = re.compile(r"[hjle]*D(?:[,|&]{1,2}[hjle]*D)*")


def left_out(line: list[Token]) -> list[Token]:
    """The words become a "not", if a week or a part of the days stands before them."""
    return [
        token._replace(letter="X", value=None)
        if token.letter == "x" and token.value in LEAVES_OUT and _is_of_several(line, place)
        else token
        for place, token in enumerate(line)
    ]


def _is_of_several(line: list[Token], place: int) -> bool:
    before, after = line[:place], line[place + 1 :]
    found = _DAYS.match(letters_of(after))
    if found is None or not all(
        _is_plain(t.value) for t in after[: found.end()] if t.letter == "D"
    ):
        return False
    refused = any(t.letter in "XQ" or t.value in _OTHERWISE for t in before)
    same = any(t.value == "it" for t in before) and any(t.value == WEEK_OF_VISIT for t in before)
    if same:  # "can it be the same week but Thursday"
        return False
    return not refused and _names_several(before) and _is_all(after[found.end() :])


def _is_plain(day: Day) -> bool:
    return is_weekday(day) or day == Day(offset=day.offset)


def _names_several(before: list[Token]) -> bool:
    """A week, "mornings", "any Tuesday or Friday"."""
    for token in reversed(before):
        if token.letter in "DGP":
            return token.letter == "G" or bool(token.value.plural)
    return False


def _is_all(rest: list[Token]) -> bool:
    """ "This week but Friday works better" wants Friday."""
    return not rest or rest[0].letter in ".,abuTI" or rest[0].value in _ENDS
