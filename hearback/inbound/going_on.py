"""Going on by text: the one text that a wish in the web chat leaves behind."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.carrying import carried_offer
from hearback.appointments.queries import about_patient, visit_or_none
from hearback.appointments.turns import asks
from hearback.clinics.queries import line_of_clinic
from hearback.conversations.crossing import ThreadCrossing, cross
from hearback.conversations.model import Conversation
from hearback.conversations.service import conversation_for, locked
from hearback.inbound.voice import Answer, Voice
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.queries import recipient_of
from hearback.texts.says import Say

# The text that asks again, by what is open.
ASKED_AGAIN: Mapping[Awaiting, str] = {
    Awaiting.REMINDER_REPLY: "visit_told",
    Awaiting.CANCEL_OR_MOVE: "cancel_or_move",
    Awaiting.ANOTHER_TIME: "cancelled",
}


class GoingOn:
    """Takes a talk along to the number on file, and says there that it goes on."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    async def send(self, session: AsyncSession, crossing_id: UUID, *, now: datetime) -> None:
        """Twice for one wish sends one text. Whether it may leave, the outbound policy says."""
        wished = await session.get_one(ThreadCrossing, crossing_id)
        assert wished.patient_id is not None, "in the chat they have shown who they are"
        left = await locked(session, wished.from_id)
        found = await recipient_of(session, wished.patient_id)
        line = await line_of_clinic(session, left.clinic_id)
        if wished.to_id is not None or found is None or line is None:
            return
        talk = await conversation_for(session, line, found.point.id, language=left.language)
        about = await about_patient(session, left.about, wished.patient_id)
        await cross(session, wished, left, talk, wished.patient_id, about, now=now)
        listed = await carried_offer(session, left, talk, wished.patient_id, now=now)
        say = Say("go_on_text").followed_by(listed) if listed else await _words(session, talk)
        await self._write(session, wished, talk, say, now)

    async def _write(
        self,
        session: AsyncSession,
        wished: ThreadCrossing,
        talk: Conversation,
        say: Say,
        now: datetime,
    ) -> None:
        answer = Answer(talk, wished.message_id, say)
        draft = Draft(
            cause=f"crossing:{wished.id}",
            purpose=Purpose.REPLY,
            sender_id=talk.sender_id,
            contact_point_id=talk.contact_point_id,
            conversation_id=talk.id,
            patient_id=wished.patient_id,
            appointment_id=say.also[0].appointment if say.also else None,
            language=talk.language,
            text=await self._voice.word(session, answer, now=now),
            asks=say.open_question,
            about=talk.about if say.also else (),
        )
        await write(session, draft, now=now)


async def _words(session: AsyncSession, talk: Conversation) -> Say:
    """With what is still open of a visit, so that its digits are explained again."""
    say = Say("go_on_text")
    if talk.awaiting is None or talk.awaiting not in ASKED_AGAIN or len(talk.about) != 1:
        return say
    visit = await visit_or_none(session, UUID(talk.about[0]["appointment"]))
    if visit is None:
        return say
    return say.followed_by(asks(ASKED_AGAIN[talk.awaiting], visit.appointment, talk.awaiting))
