"""Parts of a message that call each visit by its hour or date, with a yes or a no after it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.language.normalise import folded
from bot.language.visits.words import act_in

_ANSWERS = frozenset({"confirm", "cancel"})


def parted_by_hour(clause: str, times: Sequence[datetime]) -> Iterator[str]:
    """ "The 3:30 yes the 3:50 no": each hour with the answer that follows it."""
    words = clause.split()
    called = _called(times)
    kinds = [_kind(word, called) for word in words]
    order = [kind for kind in kinds if kind]
    named = {called[word] for word, kind in zip(words, kinds, strict=True) if kind == "visit"}
    if len(order) != 2 * len(named) or order != ["visit", "answer"] * len(named) or len(named) < 2:
        yield clause
        return
    begun = 0
    for place, kind in enumerate(kinds):
        if kind == "answer":
            yield " ".join(called.get(word, word) for word in words[begun : place + 1])
            begun = place + 1


def _kind(word: str, called: dict[str, str]) -> str | None:
    if word in called:
        return "visit"
    return "answer" if act_in(folded(word)) in _ANSWERS else None


def _called(times: Sequence[datetime]) -> dict[str, str]:
    """What each visit may be called, and the hour or date that is meant."""
    found: dict[str, str] = {}
    for at in times:
        hour, minute = at.hour % 12 or 12, f"{at.minute:02}"
        if at.minute:
            found |= {f"{hour}{sign}{minute}": f"{hour}:{minute}" for sign in (":", "", ".")}
        date = f"{at.day}{_ending(at.day)}"
        found[date] = date
    return found


def _ending(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
