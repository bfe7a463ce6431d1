"""Who may see, confirm, move or cancel whose visits from their own phone: a table, and the answer.

What the clinic's record grants to one contact counts before the row of the relation. A refusal is
a value with its reason: it is kept on the audit trail, and people take over.
"""

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hearback.patients.model import ContactLink, Relation

ADULT = 18  # years; 19 in Alabama and Nebraska: left to the clinic
OF_MINORS = frozenset({Relation.GUARDIAN, Relation.PARENT})  # these bonds end at eighteen


class Right(StrEnum):
    SEE = "see"  # is texted about the visit, and told of it
    CONFIRM = "confirm"
    MOVE = "move"  # and book another one
    CANCEL = "cancel"


ALL: Set[Right] = frozenset(Right)
RIGHTS: Mapping[Relation, Set[Right]] = {
    Relation.SELF: ALL,
    Relation.PARENT: ALL,  # of a minor; ends at eighteen
    Relation.GUARDIAN: ALL,  # the same
    Relation.CAREGIVER: ALL,  # whom the clinic has on file as one; its record may grant less
    Relation.SPOUSE: frozenset(),  # to be married is no right; its record may grant some
}


class WhyNot(StrEnum):
    NO_RIGHTS = "no_rights"  # the relation carries none, and the record grants none
    NOT_GRANTED = "not_granted"  # others, but not this one
    OF_AGE = "of_age"  # a parent's, whose child is eighteen


@dataclass(frozen=True)
class Allowed:
    pass


@dataclass(frozen=True)
class Refused:
    reason: WhyNot


def granted(
    relation: Relation, *, rights: Collection[str] | None, may_schedule: bool | None
) -> Set[Right]:
    """What a record grants: the rights it names, else all or none by its word, else the table's.

    Any right brings SEE: who may move a visit has to be told of it.
    """
    if rights is not None:
        named = frozenset(Right(each) for each in rights)
        return named | {Right.SEE} if named else named
    if may_schedule is not None:
        return ALL if may_schedule else frozenset()
    return RIGHTS[relation]


def rights_of(link: ContactLink) -> Set[Right]:
    """As they stand on file. Without named ones, it is all or none."""
    if not link.may_schedule:
        return frozenset()
    return ALL if link.rights is None else frozenset(Right(each) for each in link.rights.split())


def may(link: ContactLink, right: Right, *, born_on: date | None, today: date) -> Allowed | Refused:
    """Whether the number may do this for the patient. today: where the clinic is."""
    held = rights_of(link)
    if not held:
        return Refused(WhyNot.NO_RIGHTS)
    if link.relation in OF_MINORS and born_on is not None and is_of_age(born_on, today):
        return Refused(WhyNot.OF_AGE)
    return Allowed() if right in held else Refused(WhyNot.NOT_GRANTED)


def is_of_age(born_on: date, today: date) -> bool:
    """Born on February 29, one is of age on March 1 of other years."""
    had_birthday = (today.month, today.day) >= (born_on.month, born_on.day)
    return today.year - born_on.year - (not had_birthday) >= ADULT
