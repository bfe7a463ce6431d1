"""One-time codes: made after the visitor has had their answer, kept as a keyed hash, good once.

Whether there is anybody to send a code to is found out in the turn, with the same work for
everybody; what differs is done here, by a worker, when the answer is on the page already.
"""

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation, Reason
from hearback.conversations.service import Case, escalate
from hearback.core import audit, work
from hearback.core.db import keyring
from hearback.core.ids import new_id
from hearback.identity.model import IdentityCheck, IdentityCode, IdentityStep, What
from hearback.identity.queries import codes_today, wrong_today
from hearback.identity.rules import Counted, after_miss, may_hear
from hearback.patients.model import ContactPoint
from hearback.patients.queries import recipient_of
from hearback.policy import Policy

SEND_CODE = "identity_code"  # the kind of work
PURPOSE = "identity_code"
DIGITS = 6


@dataclass(frozen=True)
class Issued:
    """A code to be texted to the number on file."""

    code: str
    point: ContactPoint
    patient_id: UUID


def new_code() -> str:
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"


def digest(code_id: UUID, code: str) -> bytes:
    """Keyed, so that a copy of the database tells no code by trying them all."""
    return keyring().index(f"{code_id}:{code}", PURPOSE)


def is_right(asked: IdentityCode | None, code: str, rules: Policy, *, now: datetime) -> bool:
    """In the same time for a code that was never made."""
    row_id = asked.id if asked else new_id()
    known = (asked.digest if asked else None) or bytes(32)
    same = hmac.compare_digest(known, digest(row_id, code))
    return (
        asked is not None
        and same
        and asked.digest is not None
        and asked.used_at is None
        and asked.tries < rules.identity_code_tries
        and now < asked.good_until
    )


async def ask_for_code(
    session: AsyncSession,
    talk: Conversation,
    message_id: UUID,
    found: UUID | None,
    rules: Policy,
    *,
    now: datetime,
) -> None:
    """The same rows and the same work whether or not anybody on file is that. found: who is."""
    asked = IdentityCode(
        conversation_id=talk.id,
        message_id=message_id,
        patient_id=found,
        asked_at=now,
        good_until=now + rules.identity_code_lasts,
        tries=0,
    )
    session.add(asked)
    await session.flush()
    await work.enqueue(session, SEND_CODE, asked.id, due_at=now)


async def issue(
    session: AsyncSession,
    asked: IdentityCode,
    talk: Conversation,
    check: IdentityCheck,
    rules: Policy,
    *,
    now: datetime,
) -> Issued | None:
    """Make the code of a claim; None when nobody is to get one. The thread is locked."""
    if asked.digest is not None:
        return None
    if asked.patient_id is None:
        await _missed(session, asked, talk, check, rules, now)
        return None
    point = await _number_on_file(session, asked.patient_id)
    spent = await codes_today(session, asked.patient_id, now=now) >= rules.identity_codes_a_day
    guessed = await wrong_today(session, asked.patient_id, now=now) >= rules.identity_code_tries
    if point is None or spent or guessed:
        session.add(_step(asked, check, What.CODE_NOT_MADE, now))
        return None
    code = new_code()
    asked.digest = digest(asked.id, code)
    session.add(_step(asked, check, What.CODE_MADE, now))
    return Issued(code, point, asked.patient_id)


async def _number_on_file(session: AsyncSession, patient_id: UUID) -> ContactPoint | None:
    """The patient's own number, or a guardian's."""
    found = await recipient_of(session, patient_id)
    if found is None:
        return None
    link = found.link
    told = may_hear(link.relation, may_see_clinical=link.may_see_clinical)
    return found.point if told else None


async def _missed(
    session: AsyncSession,
    asked: IdentityCode,
    talk: Conversation,
    check: IdentityCheck,
    rules: Policy,
    now: datetime,
) -> None:
    session.add(_step(asked, check, What.UNMATCHED, now))
    await audit.record(
        session, "identity_failed", at=now, actor="patient", subject=talk.id, rule="unmatched"
    )
    counted = Counted(check.state, check.failures, check.misses, check.locked_until)
    after = after_miss(counted, rules, now)
    check.misses, check.locked_until = after.misses, after.locked_until
    if after.misses == rules.identity_tries:
        await audit.record(
            session, "identity_locked", at=now, actor="patient", subject=talk.id, rule="unmatched"
        )
        await escalate(session, talk, Case(Reason.IDENTITY_LOCK), now=now)


def _step(asked: IdentityCode, check: IdentityCheck, what: What, now: datetime) -> IdentityStep:
    return IdentityStep(
        conversation_id=asked.conversation_id,
        at=now,
        what=what,
        from_state=check.state,
        to_state=check.state,
        message_id=asked.message_id,
        patient_id=asked.patient_id,
    )
