"""What one part of a message means: which visits, and what is asked for them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meant:
    """visits: positions from 0. act: None when it asks nothing of its own. words: the part.

    all_of_them: each of `visits` is meant, and not one of them that we cannot tell. firm: the act
    holds whatever the message as a whole was taken for. tells_more: it says something beside the
    name that is no act: "Felix is at his dad's". only_they_know: "the boy" of two
    children, whom we know by name. pointed: as "this one" or "the other".
    """

    visits: tuple[int, ...]
    act: str | None
    words: str
    by_name: bool = False
    all_of_them: bool = False
    firm: bool = False
    tells_more: bool = False
    only_they_know: bool = False
    pointed: bool = False

    @property
    def is_clear(self) -> bool:
        return len(self.visits) == 1 or self.all_of_them
