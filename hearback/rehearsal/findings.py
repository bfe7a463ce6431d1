"""The bookkeeping of a comparison: each expectation held against a value, failures kept."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, TypeVar

from hearback.rehearsal.forms import PATTERN, Count
from hearback.rehearsal.matching import says
from hearback.rehearsal.seen import Failure

K = TypeVar("K")
V = TypeVar("V")


class Unread(Enum):
    UNREAD = "cannot be checked"


UNREAD: Final = Unread.UNREAD
NOTHING = "nothing"


def at(found: Mapping[K, V] | None, key: K) -> V | Unread:
    return UNREAD if found is None or key not in found else found[key]


def read(found: V | None) -> V | Unread:
    """For a value that is always there once it could be read."""
    return UNREAD if found is None else found


def part(found: object, name: str) -> object:
    """One attribute of what was read; unread when the whole is."""
    return UNREAD if found is UNREAD else getattr(found, name)


def shown(value: object) -> str:
    match value:
        case None:
            return NOTHING
        case bool():
            return str(value).lower()
        case Enum():
            return str(value.value)
        case tuple() | list():
            return ", ".join(map(shown, value)) or NOTHING
        case set() | frozenset():
            return ", ".join(sorted(map(shown, value))) or NOTHING
        case _:
            return str(value)


class Findings:
    def __init__(self, step: int) -> None:
        self._step = step
        self.failures: list[Failure] = []

    def fails(self, key: str, expected: object, seen: object) -> None:
        self.failures.append(Failure(self._step, key, shown(expected), shown(seen)))

    def one_of(self, key: str, wanted: tuple[object, ...] | None, seen: object) -> None:
        """Any of the wanted will do."""
        if wanted is None:
            return
        if seen is UNREAD or not any(same(one, seen) for one in wanted):
            self.fails(key, " or ".join(map(shown, wanted)), seen)

    def within(self, key: str, wanted: Count | None, seen: object) -> None:
        if wanted is not None and (seen is UNREAD or seen not in wanted):
            self.fails(key, wanted, seen)

    def contains(self, key: str, wanted: Iterable[object], seen: object) -> None:
        """Every one of the wanted is among what was seen."""
        among = seen if isinstance(seen, set | frozenset) else set()
        if missing := [one for one in wanted if one not in among]:
            self.fails(key, missing, seen)

    def mentions(self, key: str, sayings: Iterable[str], texts: Iterable[str] | Unread) -> None:
        """Each saying occurs in one of the texts."""
        if isinstance(texts, Unread):
            for saying in sayings:
                self.fails(key, saying, texts)
            return
        read_ = tuple(texts)
        for saying in sayings:
            if not any(says(text, saying) for text in read_):
                self.fails(key, saying, " / ".join(read_) or NOTHING)


def same(wanted: object, seen: object) -> bool:
    if isinstance(wanted, str) and isinstance(seen, str):
        return says(seen, wanted) if wanted.startswith(PATTERN) else str(wanted) == str(seen)
    return type(wanted) is type(seen) and wanted == seen
