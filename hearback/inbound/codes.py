"""Sending one-time codes: the work that a claim leaves behind, after its answer is given."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic
from hearback.clinics.queries import line_of_clinic
from hearback.conversations.model import Conversation
from hearback.conversations.service import locked
from hearback.core.log import log
from hearback.identity.codes import Issued, issue
from hearback.identity.model import IdentityCheck, IdentityCode
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.model import Patient
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue

# A code that the provider could deliver only later is of no use, and would confuse.
LASTS_UNDER_WAY = timedelta(seconds=300)


class Codes:
    """Makes the code of a claim and texts it to the number on file; or does neither, unseen."""

    def __init__(self, texts: Catalogue, policy: Policy = DEFAULTS) -> None:
        self._texts = texts
        self._policy = policy

    async def send(self, session: AsyncSession, code_id: UUID, *, now: datetime) -> None:
        """Twice for one claim sends one text."""
        asked = await session.get_one(IdentityCode, code_id)
        talk = await locked(session, asked.conversation_id)
        await session.refresh(asked)
        check = await session.get_one(IdentityCheck, talk.id)
        issued = await issue(session, asked, talk, check, self._policy, now=now)
        if issued is not None:
            await self._write(session, asked, talk, issued, now)

    async def _write(
        self,
        session: AsyncSession,
        asked: IdentityCode,
        talk: Conversation,
        issued: Issued,
        now: datetime,
    ) -> None:
        line = await line_of_clinic(session, talk.clinic_id)
        if line is None:
            log.error("code_without_line", clinic=str(talk.clinic_id))
            return
        clinic = await session.get_one(Clinic, talk.clinic_id)
        patient = await session.get_one(Patient, issued.patient_id)
        values = {"clinic": clinic.public_name, "code": issued.code}
        draft = Draft(
            cause=f"code:{asked.id}",
            purpose=Purpose.CODE,
            sender_id=line.sender.id,
            contact_point_id=issued.point.id,
            patient_id=issued.patient_id,
            language=patient.language,
            text=self._texts.render("identity_code", patient.language, values),
            useless_after=now + LASTS_UNDER_WAY,
        )
        await write(session, draft, now=now)
