"""What each role may do, and where: one table, and everything that is not in it is refused."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from hearback.agents.model import Role

# Rule H3: the desk ends by itself, and a shift does too.
IDLE_ENDS = timedelta(minutes=15)
SESSION_ENDS = timedelta(hours=12)
FAILURES_LOCK = 5
LOCK_LASTS = timedelta(minutes=15)


class Permission(StrEnum):
    SEE_THREADS = "see_threads"
    ANSWER = "answer"  # claim, write, note, transfer, give back
    TAKE_OVER = "take_over"  # from a colleague who holds it
    SUPERVISE = "supervise"
    EXPORT = "export"
    REVIEW = "review"  # how messages were understood
    SEE_AUDIT = "see_audit"
    SEE_STAFF = "see_staff"
    WRITE_ANSWERS = "write_answers"  # what the bot may say
    APPROVE_ANSWERS = "approve_answers"  # of somebody else
    BREAK_GLASS = "break_glass"  # read one thread of others in an emergency


ANSWERS = frozenset({Permission.WRITE_ANSWERS, Permission.APPROVE_ANSWERS})
DESK = frozenset({Permission.SEE_THREADS, Permission.ANSWER, Permission.BREAK_GLASS})
CAN: Mapping[Role, Set[Permission]] = {
    Role.AGENT: DESK,
    Role.NURSE: DESK | ANSWERS,
    Role.BILLING: DESK,
    Role.SUPERVISOR: DESK
    | {Permission.TAKE_OVER, Permission.SUPERVISE, Permission.REVIEW, Permission.WRITE_ANSWERS},
    Role.MANAGER: frozenset(
        {Permission.SEE_THREADS, Permission.SUPERVISE, Permission.EXPORT, Permission.REVIEW}
    )
    | ANSWERS,
    # Those who look after accounts and the trail read no patient's message.
    Role.AUDITOR: frozenset({Permission.SEE_AUDIT, Permission.SUPERVISE}),
    Role.ADMIN: frozenset({Permission.SEE_STAFF, Permission.SEE_AUDIT}),
}


@dataclass(frozen=True)
class Grant:
    """A role at a clinic, for these queues; the first is where the person belongs."""

    role: Role
    clinic_id: UUID
    queues: tuple[str, ...]


@dataclass(frozen=True)
class Access:
    """Everything one account may do. No grant, no access."""

    staff_id: UUID
    grants: tuple[Grant, ...] = ()

    def may(self, permission: Permission, clinic_id: UUID, queue: str | None = None) -> bool:
        """Whether here; without a queue: in any queue of the clinic."""
        return any(
            grant.clinic_id == clinic_id and (queue is None or queue in grant.queues)
            for grant in self._with(permission)
        )

    def may_anywhere(self, permission: Permission) -> bool:
        return any(True for _ in self._with(permission))

    def places(self, permission: Permission) -> Set[tuple[UUID, str]]:
        """Every clinic and queue where this is allowed."""
        return {(g.clinic_id, queue) for g in self._with(permission) for queue in g.queues}

    def clinics(self, permission: Permission) -> Set[UUID]:
        return {grant.clinic_id for grant in self._with(permission)}

    @property
    def queues(self) -> tuple[str, ...]:
        """The queues whose threads may be seen, the person's own first."""
        found = (q for grant in self._with(Permission.SEE_THREADS) for q in grant.queues)
        return tuple(dict.fromkeys(found))

    def _with(self, permission: Permission) -> Iterable[Grant]:
        return (grant for grant in self.grants if permission in CAN[grant.role])


def is_over(started_at: datetime, seen_at: datetime, *, now: datetime) -> str | None:
    """Why a session is over by now; None while it goes on."""
    if now - seen_at >= IDLE_ENDS:
        return "idle"
    return "too_long" if now - started_at >= SESSION_ENDS else None


def locked_after(failures: int, *, now: datetime) -> datetime | None:
    """Until when an account stays shut after so many failures in a row."""
    return now + LOCK_LASTS if failures >= FAILURES_LOCK else None
