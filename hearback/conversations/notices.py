"""Which notices an urgent case asks for, and whether one is still needed when its time comes."""

from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation, Escalation, EscalationState
from hearback.conversations.outside_model import Notice, NoticeStep
from hearback.core import work
from hearback.core.ids import new_id

NOTICE = "notice"


async def plan_notices(
    session: AsyncSession, talk: Conversation, case: Escalation, *, now: datetime
) -> None:
    """Each step of the clinic once for a case, in the transaction that made it urgent."""
    steps = await session.scalars(
        select(NoticeStep).where(
            NoticeStep.clinic_id == talk.clinic_id,
            NoticeStep.ended_at.is_(None),
            or_(NoticeStep.queue.is_(None), NoticeStep.queue == case.queue),
            NoticeStep.id.not_in(select(Notice.step_id).where(Notice.escalation_id == case.id)),
        )
    )
    for step in steps.all():
        due_at = now + timedelta(minutes=step.after_minutes)
        notice = Notice(id=new_id(), escalation_id=case.id, step_id=step.id, due_at=due_at)
        session.add(notice)
        await work.enqueue(session, NOTICE, notice.id, due_at=due_at)


def is_needed(case: Escalation, step: NoticeStep) -> bool:
    """A case that somebody has taken climbs no further; put back, it is seen in the desk."""
    return case.state is EscalationState.OPEN and case.claimed_at is None and step.ended_at is None
