"""Which offered time a message of several clauses takes: what each of them takes and refuses."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from bot.language.normalise import folded, plain
from bot.language.when.choices import turns
from bot.language.when.choices import words as words_for
from bot.language.when.choices.numbers import Offer, chosen
from bot.language.when.choices.parts import Clause, parts_of
from bot.language.when.model import Choice, Chosen

# Words of a clause that names another time and tells no story about it.
_BARE = 5
_NAME = 2  # words of a day alone
_MOST_TURNS = 3  # "no, wait" from the end on, that are looked behind


@dataclass(frozen=True)
class Mentioned:
    """The options that the times in some words fit: those wished for and those ruled out.

    elsewhere: a time is wished for that none fits. dayless: only hours or parts of a day are named.
    habit: only what comes back: "Fridays".
    """

    wanted: frozenset[int]
    excluded: frozenset[int]
    elsewhere: bool
    dayless: bool
    habit: bool


@dataclass
class _Tally:
    """What was found so far.

    firm: those taken that are not only spoken of. elsewhere: a time is wished for that nothing
    offered fits. other_day: a day was named that was not offered. no: whether the last clause
    refused. bare: what it named, where it said nothing else. told: a habit was told. named: all
    that was named but in habits.
    """

    taken: list[int] = field(default_factory=list)
    firm: list[int] = field(default_factory=list)
    refused: set[int] = field(default_factory=set)
    elsewhere: bool = False
    other_day: bool = False
    no: bool = False
    bare: frozenset[int] = frozenset()
    told: bool = False
    named: set[int] = field(default_factory=set)


Read = Callable[[str], Choice]
Mentions = Callable[[str], Mentioned]


def by_clauses(text: str, offer: Offer, read: Read, mentions: Mentions) -> Choice | None:
    """None where the clauses come to nothing, or there is but one."""
    said = plain(text)
    hesitated = turns.HESITATED.search(said)
    if hesitated is None:
        return _settled(said, offer, read, mentions)
    rest = said[: hesitated.start()] + said[hesitated.end() :]
    choice = _settled(rest, offer, read, mentions) or read(rest)
    if choice.chosen is Chosen.ONE:
        return choice
    weighed = (read(part.text).options for part in parts_of(hesitated["which"]))
    either = chosen(option for options in weighed for option in options)
    return either if either and either.chosen is Chosen.SEVERAL else Choice(Chosen.UNCLEAR)


def _settled(said: str, offer: Offer, read: Read, mentions: Mentions) -> Choice | None:
    kept = _put_right(said, read)
    if len(kept) < len(said) and _moves_the_hour(said, kept, mentions):
        return Choice(Chosen.NOT_OFFERED)
    said_apart = parts_of(kept)
    parts = _joined(said_apart, offer, read)
    if len(parts) == 1 and len(said_apart) > 1:
        return None  # "Tuesday, but the later one" is read whole
    if len(parts) < 2:
        return _of_one_clause(kept, parts, offer, read, mentions, put_right=len(kept) < len(said))
    tally = _Tally()
    for part in parts:
        _count(part, tally, read, mentions)
    if not tally.taken and tally.refused and any(turns.DAY_REFUSED.search(p.said) for p in parts):
        return _left(set(offer.positions()) - tally.refused)
    if not tally.taken and read(kept).option in tally.refused and not _accepts(folded(kept)):
        return _left({*offer.positions()} - tally.refused)
    return _outcome(tally, offer, turns.THE_OTHER.search(folded(kept)) is not None)


def _joined(parts: list[Clause], offer: Offer, read: Read) -> list[Clause]:
    """With what tells one of several apart beside them: "Tuesday, but the later one"."""
    joined: list[Clause] = []
    for part in parts:
        if joined and turns.OF_THOSE.fullmatch(part.said):
            named = read(joined[-1].text).options
            if 1 < len(named) < len(offer.times):
                joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {part.text}")
                continue
        joined.append(part)
    return joined


def _accepts(said: str) -> bool:
    return any(sign.search(said) for sign in (turns.TAKES, turns.FINE, words_for.THAT))


def _put_right(said: str, read: Read) -> str:
    """What stands after the last "no, wait" that anything follows: no "perdón, señorita"."""
    for found in [*turns.PUT_RIGHT.finditer(said)][: -_MOST_TURNS - 1 : -1]:
        after = said[found.end() :]
        if any(read(part.text).chosen is not Chosen.UNCLEAR for part in parts_of(after)):
            return after
    return said


def _moves_the_hour(said: str, kept: str, mentions: Mentions) -> bool:
    """ "Monday in the mourning, I mean morning": still on Monday."""
    before, after = mentions(said[: -len(kept)]), mentions(kept)
    parts_only = after.dayless and not any(c.isdigit() for c in kept)
    return bool(parts_only and before.wanted) and before.wanted.isdisjoint(after.wanted)


def _of_one_clause(
    kept: str,
    parts: list[Clause],
    offer: Offer,
    read: Read,
    mentions: Mentions,
    *,
    put_right: bool,
) -> Choice | None:
    if not parts:
        return None
    choice = read(kept)
    named = mentions(kept)
    if choice.chosen is Chosen.ONE and named.wanted and turns.DAY_REFUSED.search(parts[0].said):
        return _left(set(offer.positions()) - named.wanted)
    if choice.chosen is Chosen.ONE and named.dayless and _is_told(parts[0], named):
        return Choice(Chosen.UNCLEAR)
    return choice if put_right and choice.chosen is Chosen.ONE else None


def _outcome(tally: _Tally, offer: Offer, the_other: bool) -> Choice | None:
    if tally.elsewhere:
        return Choice(Chosen.NOT_OFFERED)
    taken = set(tally.taken) - tally.refused
    firm = set(tally.firm) - tally.refused
    left = set(offer.positions()) - tally.refused
    if the_other and not firm and len(left - taken) == 1:
        return chosen(left - taken)
    for found in (taken, firm):
        if len(found) == 1:
            return chosen(found)
    if tally.told and not tally.named:
        return Choice(Chosen.UNCLEAR)
    if left or taken:
        return None
    return Choice(Chosen.NONE_OF_THESE)


def _left(options: Iterable[int]) -> Choice:
    """What was not refused is not yet taken: the last that is left is asked about."""
    left = chosen(options) or Choice(Chosen.NONE_OF_THESE)
    return replace(left, sure=False)


_NO_AFTER_ALL = frozenset(["no", "nope", "mejor no", "no puedo", "no wait", "wait no", "i cant"])


def _count(part: Clause, tally: _Tally, read: Read, mentions: Mentions) -> None:
    if part.contrasts and part.said in _NO_AFTER_ALL:  # "Wednesday. Though no, ..."
        tally.refused |= {*tally.taken}
        tally.taken, tally.firm = [], []
        return
    if turns.THOUGHT.search(part.said) or turns.ASIDE.search(part.said):
        return
    if turns.OF_THAT_DAY.search(part.said) and not _refuses(part.text):
        return  # "Wednesday. That day I'm off": told of what was named, and no other day
    _, *after = turns.RATHER.split(part.said)
    if after and (rather := read(after[-1])).chosen is Chosen.ONE:
        tally.taken, tally.firm = list(rather.options), list(rather.options)
        return
    named = mentions(part.text)
    choice = read(part.text)
    if _is_told(part, named) or (part.goes_on and tally.told and named.habit):
        tally.told = True
    else:
        points_back = turns.TAKES.search(part.said) or words_for.THAT.search(part.said)
        if points_back and not choice.options:
            tally.told = False  # "my aide comes Thursdays, so let's do that"
        tally.named |= {*choice.options}
        _weigh(part, named, choice, tally)
    tally.bare = named.wanted if len(part.said.split()) <= _NAME else frozenset()


def _is_told(part: Clause, named: Mentioned) -> bool:
    """Whether it only tells a habit or an hour: "my group meets Fridays", "he naps until 3"."""
    if turns.FINE.search(part.said) or turns.TAKES.search(part.said) or not named.wanted:
        return False
    if _refuses(part.text) or len(part.said.split()) <= _NAME:
        return False
    return named.habit or (named.dayless and turns.STORY.search(part.said) is not None)


def _weigh(part: Clause, named: Mentioned, choice: Choice, tally: _Tally) -> None:
    goes_on = part.goes_on or turns.ALSO.search(part.said) is not None
    no = _refuses(part.text) or (tally.no and goes_on and len(part.said.split()) <= _BARE)
    tally.no = no
    concluded = part.concludes and choice.chosen is Chosen.ONE
    another = named.elsewhere or _is_another_hour(named, tally)
    contrasted = part.contrasts and named.elsewhere and tally.taken
    wished = (contrasted and not turns.STORY.search(part.said)) or turns.WISHES.search(part.said)
    if (another and not concluded and wished) or _asks_for_more(part, named, choice, tally):
        tally.elsewhere = True
    elif words_for.OTHERWISE.search(part.said) and not _hopes_for_more(part):
        tally.refused |= named.wanted
        tally.elsewhere = tally.elsewhere or (bool(tally.taken) and not named.wanted)
    elif no:
        # "The 4th and the 5th I am away".
        before = tally.bare if part.goes_on else frozenset()
        tally.refused |= named.wanted | named.excluded | before
    elif _says_another_time(part, choice, named, tally):
        tally.elsewhere = True
    elif turns.IF.search(part.said):
        if part.said.startswith(("if ", "si ")) and len(set(tally.taken)) > 1:
            gone = tally.taken.pop()  # "1, or 3 if that is gone"
            tally.firm = [option for option in tally.firm if option != gone]
    elif named.elsewhere and not named.dayless and choice.chosen is not Chosen.ONE:
        tally.other_day = True
    elif choice.chosen is Chosen.ONE and not (tally.other_day and named.dayless):
        _take(part, named, choice, tally)
    else:
        tally.refused |= named.excluded


def _take(part: Clause, named: Mentioned, choice: Choice, tally: _Tally) -> None:
    tally.elsewhere = tally.elsewhere and not turns.AFTER_ALL.search(part.said)
    tally.refused |= named.excluded
    settles = part.concludes or turns.TAKES.search(part.said) is not None
    if settles and not named.dayless:  # "away that afternoon, so it'll have to be Monday"
        tally.refused -= {*choice.options}
    by_number = not named.wanted
    if settles or by_number or len(part.said.split()) <= _NAME or turns.FINE.search(part.said):
        tally.firm = [*([] if settles else tally.firm), *choice.options]
    tally.taken = [*([] if settles else tally.taken), *choice.options]


def _asks_for_more(part: Clause, named: Mentioned, choice: Choice, tally: _Tally) -> bool:
    """ "U got anything Friday", "Saturday but later"."""
    elsewhere = named.elsewhere or choice.chosen is Chosen.NOT_OFFERED
    if elsewhere and turns.ASKS_FOR_MORE.search(part.said) and not _hopes_for_more(part):
        return True
    later = part.contrasts and turns.LATER_OR_EARLIER.search(part.said)
    return bool(later and tally.taken)


def _hopes_for_more(part: Clause) -> bool:
    """ "If anything earlier comes up", beside the one that is taken."""
    return bool(turns.IN_CASE.search(part.said) and turns.ASKS_FOR_MORE.search(part.said))


def _refuses(text: str) -> bool:
    return turns.REFUSES.search(folded(text)) is not None


def _says_another_time(part: Clause, choice: Choice, named: Mentioned, tally: _Tally) -> bool:
    """ "Thursday, but at 11", "Thursday if it's in the morning", "Thursday. 11?"."""
    if not tally.taken or turns.STORY.search(part.said):
        return False
    other_hour = _is_another_hour(named, tally)
    if turns.IF.search(part.said):
        wished = choice.chosen is Chosen.NOT_OFFERED and turns.WISHES.search(part.said) is not None
        return other_hour or wished or not named.excluded.isdisjoint(tally.taken)
    if part.contrasts:
        return other_hour or choice.chosen is Chosen.NOT_OFFERED
    words = len(part.said.split())
    bare_hour = other_hour and words <= _NAME  # "Wednesday. Afternoon?"
    return bare_hour or (words <= _BARE and choice.chosen is Chosen.NOT_OFFERED)


def _is_another_hour(named: Mentioned, tally: _Tally) -> bool:
    taken = bool(tally.taken)
    return taken and named.dayless and named.wanted.isdisjoint(tally.taken)
