"""What a message says about who writes it: names, birth dates, a code."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.language.context.names import date_asked_about
from bot.language.entities import Bearer, Certainty, read_entities
from bot.language.normalise import folded
from bot.language.people.name_and_birth import may_be_name, stated_in
from bot.language.phrases import word_set

_MOST_READINGS = 2  # of figures that may be read in two ways
_DIGITS = 6
_YOUNGEST = timedelta(days=365)
_MOST_WORDS = 5  # of a message that may be nothing but a name


@dataclass(frozen=True)
class Given:
    """births: fair readings of one date, the likelier first."""

    name: str = ""
    births: tuple[date, ...] = ()
    code: str | None = None

    @property
    def nothing(self) -> bool:
        return not (self.name or self.births or self.code)


def given_in(text: str, *, lang: str, today: date, asked: bool) -> Given:
    """asked: whether we asked who it is; then a bare name is one, and six digits may be a code."""
    text = (date_asked_about(text) if asked else None) or text
    found = read_entities(text, lang=lang, today=today)
    births = tuple(
        reading
        for birth in found.birth_date[:1]
        if asked or birth.certainty is not Certainty.BARE
        for reading in birth.readings[:_MOST_READINGS]
    )
    names = [name.value for name in found.name if name.bearer is not Bearer.DENIED]
    stated = stated_in(text)
    beside = stated.name if stated else ""
    if stated and not births and (asked or beside):
        births = _births(stated.date, lang=lang, today=today)
    name = " ".join(names) or (beside if births else "")
    if not name and births and found.birth_date:
        name = _around(text, found.birth_date[0].words)
    if not name and not births and asked:
        name = _only_words(text)
    return Given(name, births, _code(text, [code.value for code in found.code]))


def _births(words: str, *, lang: str, today: date) -> tuple[date, ...]:
    """Of a full date that stands among other words; a day of the last months is a visit's."""
    found = read_entities(f"born {words}", lang=lang, today=today).birth_date[:1]
    read = [reading for birth in found for reading in birth.readings[:_MOST_READINGS]]
    return tuple(birth for birth in read if birth < today - _YOUNGEST)


def _code(text: str, read: list[str]) -> str | None:
    """Six digits that stand alone are a code even where they may be a date as well."""
    bare = "".join(char for char in text if char.isdigit())
    words = [word for word in folded(text).split() if word.isalpha()]
    if len(bare) == _DIGITS and len(words) <= _MOST_WORDS and not any(c in text for c in "/."):
        return bare
    return read[0] if read else None


_NO_NAME = word_set("""
    hi hello hey hola buenas ok okay yes si sure my name is im i am this it its here me llamo soy
    mi nombre es and y born nacido nacida naci el dia date of birth dob birthday fecha de
    nacimiento thanks gracias please por favor on in what do owe do i you the a
    """)


def _around(text: str, date_words: str) -> str:
    """What is left beside a birth date, when it is short enough to be a name."""
    rest = text.replace(date_words, " ")
    words = [word.strip('.,;:!?()"') for word in rest.split()]
    left = [word for word in words if word and folded(word) not in _NO_NAME]
    is_name = 2 <= len(left) <= _MOST_WORDS and all(_is_word(word) for word in left)
    return " ".join(left) if is_name and "?" not in rest else ""


def _only_words(text: str) -> str:
    """A message of a few words and no question, which we take for the name that we asked for."""
    words = [word.strip('.,;:!()"') for word in text.split()]
    left = [word for word in words if word and folded(word) not in _NO_NAME]
    if len(left) == 1 and may_be_name(left[0]):
        return left[0]  # the first name, and the last one is to come
    is_name = 2 <= len(left) <= _MOST_WORDS - 1 and all(_is_word(word) for word in left)
    return " ".join(left) if is_name and "?" not in text else ""


def whole_name(before: str | None, now: str) -> str:
    """A name that comes in two messages, one word each; else the latest that was given."""
    if before and now and len(before.split()) == len(now.split()) == 1 and before != now:
        return f"{before} {now}"
    return now or before or ""


def _is_word(word: str) -> bool:
    return word.replace("-", "").replace("'", "").replace("’", "").isalpha()


def written(births: tuple[date, ...]) -> str:
    return " ".join(birth.isoformat() for birth in births)


def read_back(kept: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(each) for each in kept.split())
