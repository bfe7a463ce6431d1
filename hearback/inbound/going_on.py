"""Going on by text: the one text that a wish in the web chat leaves behind."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
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
        await self._write(session, wished, talk, now)

    async def _write(
        self, session: AsyncSession, wished: ThreadCrossing, talk: Conversation, now: datetime
    ) -> None:
        say = await _words(session, talk)
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
    """With the visit that is still open, so that its digits are explained again."""
    say = Say("go_on_text")
    if talk.awaiting is not Awaiting.REMINDER_REPLY or len(talk.about) != 1:
        return say
    visit = await visit_or_none(session, UUID(talk.about[0]["appointment"]))
    if visit is None:
        return say
    return say.followed_by(asks("visit_told", visit.appointment, Awaiting.REMINDER_REPLY))
