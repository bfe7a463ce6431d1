"""A name and a birth date that stand side by side anywhere in a message, beside whatever it asks:
"whens my appt, philippa grant jan 25 1993".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.language.english_words import ENGLISH
from bot.language.normalise import folded, plain
from bot.language.phrases import word_set
from bot.language.spanish_words import SPANISH

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|set|dic)[a-z]*\.?"
_YEAR = r"(?:19\d\d|20[012]\d)"
_DATE = re.compile(
    rf"(?<![\d/.-])(?:\d{{1,2}}([/.-])\d{{1,2}}\1(?:{_YEAR}|\d\d)|{_YEAR}-\d\d?-\d\d?)(?![\d/-])"
    rf"|\b{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: de| of)? {_MONTH}(?: del?|,)? {_YEAR}\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]")
# Between a name and its date: "born on", "DOB:", "y naci el".
_BETWEEN = word_set(
    "born on dob d o b birth date of birthday bday naci nacida nacido nacio el y and fecha de"
    " nacimiento fdn my is mi es the i was : , - ( ) ."
)
# Names that are words as well, and parts of names.
_NAMES = word_set(
    "grace joy hope rose may june april august mark bill will rich faith dawn art young long price"
    " white brown green black king rice wood stone fields banks day paz cruz luz sol blanca rosa"
    " flores reyes leon luna rios campos de la del las los van von"
)
_OTHERS = word_set("hi hello hey hola ok okay pls plz please thanks gracias hello whens appt appts")
_NO_NAMES = ((ENGLISH | SPANISH) - _NAMES) | _OTHERS
_MOST = 4  # words of a name


@dataclass(frozen=True)
class Stated:
    """As written. name: "" where no name stands beside the date."""

    name: str
    date: str


def stated_in(text: str) -> Stated | None:
    """The first full date of the message, with the name before it, or else behind it."""
    said = plain(text)
    found = _DATE.search(said)
    if found is None:
        return None
    before = _run(reversed(_WORD.findall(said[: found.start()])))
    name = list(reversed(before)) or _run(_WORD.findall(said[found.end() :]))
    return Stated(" ".join(name), found.group())


def may_be_name(word: str) -> bool:
    """A word that has no other meaning that we know."""
    parts = folded(word).split()
    return bool(parts) and all(part.isalpha() and part not in _NO_NAMES for part in parts)


def _run(words: Iterable[str]) -> list[str]:
    """Words that may be a name, in the order given, up to the first that may not."""
    name: list[str] = []
    for word in words:
        plainly = folded(word)
        if not name and (plainly in _BETWEEN or word in _BETWEEN):
            continue
        if word == "," and len(name) == 1:
            continue  # "Grant, Philippa"
        if len(name) == _MOST or not may_be_name(word):
            break
        name.append(word)
    return name
