"""Where a check stands, moved and kept: each step is a row, each failure on the audit trail."""

from uuid import UUID

from hearback.appointments.turns import Answering
from hearback.core import audit
from hearback.identity.model import IdentityCheck, IdentityState, IdentityStep, What, moved
from hearback.identity.queries import check_of
from hearback.identity.rules import Counted


async def begun(turn: Answering) -> IdentityCheck:
    """The check of this conversation; one that was passed or whose lock is over begins anew."""
    check = await check_of(turn.session, turn.conversation)
    if check is None:
        check = IdentityCheck(
            id=turn.conversation.id, state=IdentityState.ASKED, failures=0, misses=0
        )
        turn.session.add(check)
        await step(turn, None, check, What.ASKED)
    elif check.state is IdentityState.VERIFIED or counted_in(check).is_over(turn.now):
        before = check.state
        check.state = moved(check.state, IdentityState.ASKED)
        check.failures = check.misses = 0
        check.locked_until = check.asked_act = check.asked_message = check.name = check.born = None
        await step(turn, before, check, What.ASKED)
    return check


async def note(turn: Answering, check: IdentityCheck, counted: Counted) -> None:
    check.state = moved(check.state, counted.state)
    check.failures, check.locked_until = counted.failures, counted.locked_until


async def step(
    turn: Answering,
    before: IdentityState | None,
    check: IdentityCheck,
    what: What,
    patient_id: UUID | None = None,
) -> None:
    await turn.session.flush()
    turn.session.add(
        IdentityStep(
            conversation_id=turn.conversation.id,
            at=turn.now,
            what=What.LOCKED if check.state is IdentityState.LOCKED else what,
            from_state=before,
            to_state=check.state,
            message_id=turn.message.id,
            patient_id=patient_id,
        )
    )


async def audited(turn: Answering, event: str) -> None:
    talk = turn.conversation
    await audit.record(
        turn.session, event, at=turn.now, actor="patient", subject=talk.id, channel=talk.channel
    )


def counted_in(check: IdentityCheck) -> Counted:
    return Counted(check.state, check.failures, check.misses, check.locked_until)
