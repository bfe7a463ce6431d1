"""Providers and places: the clinic's own, and whoever is called a doctor."""

from collections.abc import Iterable, Iterator

from bot.language.entities.directory import TITLES, Indexes, is_kind_of_place
from bot.language.entities.lists import SHORTEST_MISSPELT, Found
from bot.language.entities.model import Assumption, Mention
from bot.language.entities.name_words import NO_NAME, NO_NAME_ENDS, WITHIN
from bot.language.entities.pieces import Message, Taken
from bot.language.phrases import word_set

_MOST_NAMES = 4
_SHORT = frozenset({"dr", "dra"})
_IN_CAPITALS = frozenset({"pa", "np", "pac"})
_ANY_DOCTOR = word_set(
    "the my a new eye foot another other any same our her his your which what heart regular family"
)
_MEETING = word_set("with w see seeing saw con ver veo vea")
_LEADS_TO_PLACE = word_set("at in to from near by en a de del al the la el")
_ARTICLES = frozenset({"a", "the", "la", "el"})
_AFTER_TITLE = word_set("""
    said says told tells wants wanted gave gives prescribed ordered sent send recommended suggested
    called call calls put changed thinks thought asked asks has had have visit visits note notes
    letter office offices bill bills order orders name names who which that she he they never
    always just then there here suite apt unit building ste st lane number fee visit tomorrow
    dijo dice quiere mando ordeno receto recomendo pidio llamo tiene puso cambio ordenes nota carta
    nombre oficina consulta cita es fue esta me te nos lo le se que quien sabe cuando tan muy more
    knows know saw see seen refer referred referral approved approves replied reply ok okay
    didnt doesnt isnt wasnt sign sends sent stamp thing closer prescribe refilled refill
    assistant aide assist regarding today anymore instead later soon near closest around
    """)


def read_providers(message: Message, taken: Taken, known: Indexes | None) -> tuple[Mention, ...]:
    words = {one.first: one for one in known.people.found(message)} if known else {}
    found: list[Mention] = []
    place = 0
    while place < len(message.words):
        end = _title_ends(message, place)
        mention = (
            _titled(message, place, end, words, known)
            if end
            else _met(message, place, words, known)
        )
        if mention is None:
            place += 1
            continue
        last, one = mention
        if not taken.holds(message.words[place].start, message.words[last].end):
            taken.add(message.words[place].start, message.words[last].end)
            found.append(one)
        place = last + 1
    return tuple(found)


def _title_ends(message: Message, place: int) -> int | None:
    """The place of the first word behind a title."""
    title = message.words[place].text
    if title not in TITLES or place + 1 >= len(message.words):
        return None
    if title in _IN_CAPITALS and not message.capitals(place):  # Spanish "pa" is "para"
        return None
    gap = message.gap(place + 1)
    return place + 1 if gap.strip(" ") == "" or (gap == ". " and title in _SHORT) else None


def _titled(
    message: Message, title: int, first: int, words: dict[int, Found], known: Indexes | None
) -> tuple[int, Mention] | None:
    held = _run(first, words)
    if held and known:
        return held[-1].last, _of_directory(message, title, held, known)
    after = first
    while after < len(message.words) and after - first < _MOST_NAMES:
        if not _may_be_name(message, title, first, after):
            break
        after += 1
    while after > first and message.words[after - 1].text in WITHIN:
        after -= 1
    if after == first:
        return None
    words_, span = message.said(message.words[title].start, _end(message, after - 1))
    start = message.span(*message.words[first][1:])[0]
    name = message.text[start : span[1]]
    as_written = any(map(str.isupper, name)) and not message.shouted
    return after - 1, Mention(name if as_written else name.title(), words_, span)


def _may_be_name(message: Message, title: int, first: int, place: int) -> bool:
    """In small letters only one word right behind "dr" is taken for a name."""
    word = message.words[place].text.removesuffix("'s")
    letters = word.replace("'", "").replace("’", "")  # "O'Brien"
    if not letters.isalpha() or len(word) < 2 or word in NO_NAME:
        return False
    large = message.words[first].text in WITHIN or message.capital(first)
    if place > first:
        apart = message.gap(place).strip() or message.words[place - 1].text.endswith("'s")
        goes_on = message.capital(place) or word in WITHIN
        return not apart and large and goes_on
    if word in WITHIN:  # "Dr. van der Berg"
        near = range(place + 1, min(place + 3, len(message.words)))
        return any(message.capital(after) for after in near)
    return message.capital(place) or _is_small_name(message, title, word)


def _is_small_name(message: Message, title: int, word: str) -> bool:
    """ "dr osei", but not "my dr said"."""
    before = message.words[title - 1].text if title else ""
    ordinary = word in _AFTER_TITLE or word.endswith(NO_NAME_ENDS) or len(word) < 3
    return message.words[title].text in _SHORT and before not in _ANY_DOCTOR and not ordinary


def _met(
    message: Message, place: int, words: dict[int, Found], known: Indexes | None
) -> tuple[int, Mention] | None:
    """Without a title: a whole name, or a part of one behind "with"."""
    held = _run(place, words)
    if known is None or not held or any(_too_short(message, one) for one in held):
        return None
    before = message.words[place - 1].text if place else ""
    past = message.words[place - 2].text if place > 1 else ""
    meeting = before in _MEETING or (before in ("a", "la", "el") and past in _MEETING)
    whole = len(held) > 1 and _fits(held, known, strictly=True)
    if not (meeting or whole):
        return None
    return held[-1].last, _of_directory(message, place, held, known)


def _too_short(message: Message, found: Found) -> bool:
    """Behind a title "Osie" is Osei; elsewhere so short a word is not taken for another."""
    return found.guessed and len(message.words[found.first].text) < SHORTEST_MISSPELT


def _run(place: int, words: dict[int, Found]) -> list[Found]:
    run: list[Found] = []
    while place in words:
        run.append(words[place])
        place = words[place].last + 1
    return run


def _of_directory(message: Message, start: int, held: list[Found], known: Indexes) -> Mention:
    fits = _fits(held, known) or _fits(held[:1], known)
    words, span = message.said(message.words[start].start, _end(message, held[-1].last))
    guessed = (Assumption.SPELLING,) if any(one.guessed for one in held) else ()
    return Mention(fits[0] if len(fits) == 1 else "", words, span, fits, guessed)


def _fits(held: Iterable[Found], known: Indexes, *, strictly: bool = False) -> tuple[str, ...]:
    """The entries that hold every word."""
    names = [known.bearers[one.entry.key] for one in held]
    return tuple(name for name in names[0] if all(name in others for others in names[1:]))


def read_places(message: Message, taken: Taken, known: Indexes | None) -> tuple[Mention, ...]:
    """Whole names of the directory, and words that set one apart: "the downtown office"."""
    if known is None:
        return ()
    found = [
        _place(message, one.first, one.last, (one.entry.key,), guessed=one.guessed)
        for one in known.places.found(message)
    ]
    read = {n for first, last, _ in found for n in range(first, last + 1)}
    for one in known.apart.found(message):
        if one.first not in read and _is_place(message, one.first, one.last):
            fits = known.near[one.entry.key]
            found.append(_place(message, one.first, one.last, fits, guessed=one.guessed))
    return tuple(_free(message, sorted(found, key=_begins), taken))


def _begins(found: tuple[int, int, Mention]) -> int:
    return found[0]


def _free(
    message: Message, found: Iterable[tuple[int, int, Mention]], taken: Taken
) -> Iterator[Mention]:
    for first, last, mention in found:
        start, end = message.words[first].start, message.words[last].end
        if not taken.holds(start, end):
            taken.add(start, end)
            yield mention


def _place(
    message: Message, first: int, last: int, fits: tuple[str, ...], *, guessed: bool
) -> tuple[int, int, Mention]:
    words, span = message.said(message.words[first].start, _end(message, last))
    assumptions = (Assumption.SPELLING,) if guessed else ()
    key = fits[0] if len(fits) == 1 else ""
    return first, last, Mention(key, words, span, fits, assumptions)


def _is_place(message: Message, first: int, last: int) -> bool:
    """A kind of place beside it, a word that leads to a place, or nothing else in the message."""
    before = message.words[first - 1].text if first else ""
    after = message.words[last + 1].text if last + 1 < len(message.words) else ""
    beside = is_kind_of_place(after) or (is_kind_of_place(before) and before not in _LEADS_TO_PLACE)
    ends = last + 1 == len(message.words) or bool(message.gap(last + 1).strip()) or after == "one"
    whole = len(message.words) == last - first + 1
    return beside or whole or (before in _LEADS_TO_PLACE and (ends or before not in _ARTICLES))


def _end(message: Message, place: int) -> int:
    word = message.words[place]
    return word.end - 2 if word.text.endswith("'s") else word.end
