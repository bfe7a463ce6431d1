"""One question after people closed a case: how well they helped.

Asked once for a case, by text alone, of numbers that agreed to texts, under the caps and hours of
all surveys. Never after danger, and not where the case itself says that texts are not wanted or
reach nobody.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.conversations.model import Conversation, Reason
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.policy import Policy
from hearback.programmes.queries import ABOUT_CASE, cause_after

LATE = timedelta(hours=12)  # what was not asked by then is left out
OF_USE = timedelta(days=1)
# Danger; and where a further text is unwelcome, or asked of somebody else.
NEVER_AFTER = (
    *(Reason.SELF_HARM, Reason.EMERGENCY, Reason.OUT_OF_RANGE, Reason.ABUSE),
    *(Reason.DECEASED, Reason.WRONG_NUMBER, Reason.CANCEL_OR_STOP_UNANSWERED),
    *(Reason.DELIVERY_FAILURE, Reason.IDENTITY_LOCK, Reason.UNKNOWN_NUMBER, Reason.LOW_SURVEY),
)
# A question of ours that is still open would take the score for its own answer.
DUE = text(
    """
    SELECT e.id, e.conversation_id, e.patient_id FROM escalation e
      JOIN conversation v ON v.id = e.conversation_id
     WHERE e.state = 'resolved' AND e.resolved_at > :since AND e.resolved_at <= :until
       AND e.answered_at IS NOT NULL AND e.priority <> 'urgent' AND e.reason NOT IN :never
       AND NOT EXISTS (SELECT FROM jsonb_array_elements(e.trail) t
                        WHERE t ->> 'reason' IN :never)
       AND v.clinic_id = ANY(CAST(:clinics AS uuid[]))
       AND v.channel = 'sms' AND v.holder = 'bot' AND v.awaiting IS NULL
       AND EXISTS (SELECT FROM consent_standing c
                    WHERE c.contact_point_id = v.contact_point_id AND c.standing = 'opted_in')
       AND NOT EXISTS (SELECT FROM outbound_message m WHERE m.cause = :about || e.id)
     ORDER BY e.resolved_at, e.id LIMIT :most
    """
).bindparams(bindparam("never", expanding=True))


async def ask_after_cases(
    session: AsyncSession, clinics: Sequence[UUID], rules: Policy, *, most: int, now: datetime
) -> int:
    """Write the questions of clinics that share these rules, due by now; how many."""
    if not rules.satisfaction_minutes_after_case:
        return 0
    until = now - timedelta(minutes=rules.satisfaction_minutes_after_case)
    values: dict[str, object] = {
        "clinics": [*clinics],
        "since": until - LATE,
        "until": until,
        "about": ABOUT_CASE,
        "most": most,
    }
    never = [reason.value for reason in NEVER_AFTER]
    rows = (await session.execute(DUE, {**values, "never": never})).all()
    asked = 0
    for row in rows:
        talk = await session.get_one(Conversation, row.conversation_id)
        draft = Draft(
            cause=cause_after(row.id),
            purpose=Purpose.SURVEY,
            sender_id=talk.sender_id,
            contact_point_id=talk.contact_point_id,
            language=talk.language,
            conversation_id=talk.id,
            patient_id=row.patient_id,
            useless_after=now + OF_USE,
            asks=Awaiting.SURVEY_SCORE,
            text_key="satisfaction_question",
        )
        asked += await write(session, draft, now=now) is not None
    return asked
