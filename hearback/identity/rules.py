"""What the check decides, without a database: how many failures lock it, and who may be
told."""

from dataclasses import dataclass
from datetime import datetime

from hearback.identity.model import IdentityState
from hearback.patients.model import Relation
from hearback.policy import Policy


@dataclass(frozen=True)
class Counted:
    """Where a check stands. failures: what can be counted from outside, whoever it is."""

    state: IdentityState
    failures: int = 0
    misses: int = 0
    locked_until: datetime | None = None

    def is_locked(self, now: datetime) -> bool:
        """Openly: it says so. A lock that only misses brought stays unsaid until the next try."""
        return self.state is IdentityState.LOCKED and not self.is_over(now)

    def is_over(self, now: datetime) -> bool:
        return self.locked_until is not None and self.locked_until <= now


def after_claim(counted: Counted, rules: Policy, now: datetime) -> Counted:
    """A name and a birth date. It is decided by how often they came, not by whether they fit:
    whoever gives them again has not passed with the ones before."""
    again = counted.state is IdentityState.CODE_ASKED
    failures = counted.failures + again
    return _counted(counted, IdentityState.CODE_ASKED, failures, rules, now)


def after_wrong(counted: Counted, rules: Policy, now: datetime) -> Counted:
    """A birth date or a code that is not the one."""
    return _counted(counted, counted.state, counted.failures + 1, rules, now)


def after_miss(counted: Counted, rules: Policy, now: datetime) -> Counted:
    """Nobody on file is that. From outside nothing changes; people hear of it when it is enough."""
    misses = counted.misses + 1
    locked = misses >= rules.identity_tries
    until = now + rules.identity_lock if locked else counted.locked_until
    return Counted(counted.state, counted.failures, misses, until)


def _counted(
    before: Counted, state: IdentityState, failures: int, rules: Policy, now: datetime
) -> Counted:
    if failures >= rules.identity_tries:
        until = now + rules.identity_lock
        return Counted(IdentityState.LOCKED, failures, before.misses, until)
    return Counted(state, failures, before.misses, before.locked_until)


def may_hear(relation: Relation, *, may_see_clinical: bool) -> bool:
    """Whether somebody who answers for a patient at a number may be told of their affairs: the
    patient, a parent, a guardian, and whom the clinic let see clinical matters (rule H19)."""
    told = {Relation.SELF, Relation.PARENT, Relation.GUARDIAN}
    return relation in told or may_see_clinical
