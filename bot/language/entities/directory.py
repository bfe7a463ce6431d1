"""The clinic's own providers, places and procedures, and how patients call them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.language.entities.listed import PROCEDURE, canonical
from bot.language.entities.lists import Entry, Index
from bot.language.entities.pieces import Message
from bot.language.phrases import word_set

TITLES = word_set("dr dra doctor doctora doc drs nurse enfermera enfermero np pa pac")
_LETTERS_BEHIND = word_set(
    "md do np pa rn dds dmd phd fnp aprn cnm lcsw od dpm pharmd psyd pac ma mph facp jr sr ii iii"
    " mr mrs ms miss lic"
)
_KIND_OF_PLACE = word_set("""
    clinic clinica center centre centro office oficina building edificio hospital medical medico
    health salud healthcare care imaging lab laboratory laboratorio location sucursal street st
    avenue ave road rd drive dr suite family familiar community comunitaria comunitario pharmacy
    farmacia specialists associates group women womens children kids urgent primary dental campus
    plaza of and the de la del el los las y at in
    """)
_MOST_CLINICS = 64
_SHORTEST_NAME = 4  # letters of a name read though misspelt, behind a title


@dataclass(frozen=True, slots=True)
class Directory:
    """Names as the clinic writes them: "Dr. Ama Osei", "María Ruiz, NP", "Downtown Imaging"."""

    providers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    procedures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Indexes:
    """people: the entries of each word of a name. places: whole names and what sets them apart."""

    people: Index
    bearers: dict[str, tuple[str, ...]]
    places: Index
    apart: Index
    near: dict[str, tuple[str, ...]]
    procedures: Index


@lru_cache(maxsize=_MOST_CLINICS)
def indexes(directory: Directory) -> Indexes:
    bearers = _by_word(directory.providers, TITLES | _LETTERS_BEHIND)
    near = _by_word(directory.places, _KIND_OF_PLACE)
    return Indexes(
        people=Index(((Entry("word", word), word) for word in bearers), shortest=_SHORTEST_NAME),
        bearers=bearers,
        places=Index(
            (Entry("place", place), " ".join(_words(place))) for place in _named(directory.places)
        ),
        apart=Index((Entry("word", word), word) for word in near),
        near=near,
        procedures=Index(
            (Entry(PROCEDURE, canonical(name) or name), " ".join(_words(name)))
            for name in _named(directory.procedures)
        ),
    )


def is_kind_of_place(word: str) -> bool:
    return word in _KIND_OF_PLACE


def _named(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if _words(name))


def _words(name: str) -> list[str]:
    return [word.text.replace("'", "") for word in Message(name, "en").words]


def _by_word(names: Iterable[str], without: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """The names that hold each word, in the order of the directory."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for name in names:
        for word in _words(name):
            if len(word) > 1 and word not in without:
                found[word][name] = None
    return {word: tuple(of) for word, of in found.items()}
