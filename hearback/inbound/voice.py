"""From what is to be said to a row in the outbox: facts, words, language, cause."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.calendar import link_to
from hearback.appointments.queries import visit_by_id
from hearback.appointments.telling import (
    grace_of,
    listed,
    listed_visits,
    place_values,
    preparation_told,
    provider_of,
    visit_values,
)
from hearback.clinics.model import Clinic
from hearback.clinics.queries import staffed
from hearback.conversations.chat import QuickReply, is_web
from hearback.conversations.model import Conversation, Queue
from hearback.conversations.service import ask, open_case
from hearback.core.db import Json
from hearback.core.phone import spoken
from hearback.inbound.quick import quick_replies
from hearback.inbound.tellers import OF_PATIENTS, TELLERS
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.model import Patient
from hearback.patients.queries import is_shared
from hearback.policy import DEFAULTS, Policy
from hearback.programmes.queries import taken_down
from hearback.texts.catalogue import Catalogue, Rendered, variables
from hearback.texts.says import Say
from hearback.texts.telling import clock_time, day, minutes_told

# Five minutes are presumed consented after a revocation; later it stays unsaid (rule C12).
NOTICE_LASTS = timedelta(minutes=5)
FOR_THE_CALENDAR = frozenset({"moved", "booked", "calendar_told"})
STAFF = "when_staff"  # the value of a text that costs a look at the hours


@dataclass(frozen=True)
class Answer:
    """One answer to one message. part: its place among several answers to it. shared: whether the
    number is several patients'; None: not known yet."""

    conversation: Conversation
    message_id: UUID
    say: Say
    purpose: Purpose = Purpose.REPLY
    part: int = 0
    shared: bool | None = None


class Voice:
    """Words what is to be said and queues it."""

    def __init__(self, texts: Catalogue, policy: Policy = DEFAULTS) -> None:
        self._texts, self._policy = texts, policy

    async def answer(self, session: AsyncSession, answer: Answer, *, now: datetime) -> None:
        """Queue the answer once, and remember what it leaves open."""
        rendered = await self.word(session, answer, now=now)
        await self.leaves_open(session, answer, now=now)
        quick: Sequence[QuickReply] = ()
        if is_web(answer.conversation):
            language = answer.conversation.language
            quick = await quick_replies(session, self._texts, answer.say, language)
        await self._queue(session, answer, rendered, now, quick)

    async def leaves_open(self, session: AsyncSession, answer: Answer, *, now: datetime) -> None:
        """Remember what is asked; what is answered without a visit leaves it open."""
        told = any(part.appointment and not part.aside for part in answer.say.parts)
        settled = answer.purpose is Purpose.REPLY and told
        asks = answer.say.open_question
        if settled or asks:
            ask(answer.conversation, asks, await _about(session, answer.say), now=now)

    async def answer_in_words(
        self, session: AsyncSession, answer: Answer, body: str, *, now: datetime
    ) -> None:
        """Queue words that Rasa chose from domain.yml; they leave what we asked before open."""
        version = f"{answer.say.key}@domain.{answer.conversation.language}"
        await self._queue(session, answer, Rendered(body, version), now)

    async def _queue(
        self,
        session: AsyncSession,
        answer: Answer,
        text: Rendered,
        now: datetime,
        quick: Sequence[QuickReply] = (),
    ) -> None:
        talk = answer.conversation
        notice = answer.purpose in {Purpose.OPT_OUT_NOTICE, Purpose.CLARIFICATION}
        await write(
            session,
            Draft(
                cause=f"answer:{answer.message_id}:{answer.part}",
                purpose=answer.purpose,
                sender_id=talk.sender_id,
                contact_point_id=talk.contact_point_id,
                conversation_id=talk.id,
                language=talk.language,
                appointment_id=answer.say.appointment,
                text=text,
                useless_after=now + NOTICE_LASTS if notice else None,
                asks=answer.say.open_question,
                about=await _about(session, answer.say),
                quick=quick,
            ),
            now=now,
        )

    async def word(self, session: AsyncSession, answer: Answer, *, now: datetime) -> Rendered:
        """All its parts as one text."""
        parts = [
            await self._part(session, replace(answer, say=say), now) for say in answer.say.parts
        ]
        if len(parts) == 1:
            return parts[0]
        return Rendered(
            " ".join(part.body for part in parts), "+".join(part.version for part in parts)
        )

    async def _part(self, session: AsyncSession, answer: Answer, now: datetime) -> Rendered:
        talk, say = answer.conversation, answer.say
        values: dict[str, str] = {}
        if say.appointment is not None:
            values = visit_values(await visit_by_id(session, say.appointment), talk.language)
        if say.visits:
            numbered = say.asks is Awaiting.WHICH_VISIT
            values["visits"] = await listed_visits(
                session, say.visits, talk.language, numbered=numbered
            )
        for what, which in say.refs:
            values |= await TELLERS[what](session, which, talk.language, self._texts)
        if say.offer is not None:
            why = self._texts.render(say.why or "why_nothing", talk.language, values)
            values["why"] = why.body
            values["options"] = await listed(session, say.offer, talk.language)
        if say.place is not None:
            values |= await place_values(session, say.place, talk.language, say.day)
        values |= await taken_down(session, say)
        key = self._texts.in_chat(say.key) if is_web(talk) else say.key
        needed = variables(self._texts.template(key, talk.language))
        values |= await self._of_visit(session, say, needed, talk.language)
        values = await self._clinic_values(session, talk, needed, now) | values
        rendered = self._texts.render(key, talk.language, values)
        if say.key in FOR_THE_CALENDAR and say.appointment and self._policy.links_base_url:
            link = link_to(say.appointment, self._policy.links_base_url)
            told = self._texts.render("calendar_link", talk.language, {"calendar_link": link})
            rendered = replace(rendered, body=f"{rendered.body} {told.body}")
        told_of = values["first_name"] if say.appointment else await _of_patient(session, say)
        if told_of and await _is_shared(session, answer):
            # A phone of several patients is told whom each text is about.
            return replace(rendered, body=f"{told_of}: {rendered.body}")
        return rendered

    async def _of_visit(
        self, session: AsyncSession, say: Say, needed: Set[str], language: str
    ) -> dict[str, str]:
        """What only some texts say of a visit."""
        if say.appointment is None:
            return {}
        values: dict[str, str] = {}
        if "minutes" in needed:
            grace = await grace_of(session, say.appointment, self._policy)
            values["minutes"] = minutes_told(grace, language)
        if "provider" in needed:
            values["provider"] = await provider_of(session, say.appointment)
        if "prep" in needed:
            told = await preparation_told(session, say.appointment, language)
            words = [self._texts.render(f"prep_{step}", language, v).body for step, v in told]
            values["prep"] = " ".join(words)
        return values

    async def _clinic_values(
        self, session: AsyncSession, talk: Conversation, needed: Set[str], now: datetime
    ) -> dict[str, str]:
        clinic = await session.get_one(Clinic, talk.clinic_id)
        values = {"clinic": clinic.public_name, "phone": spoken(clinic.phone)}
        if STAFF in needed:
            values[STAFF] = await self._when_staff(session, clinic, talk, now)
        return values

    async def _when_staff(
        self, session: AsyncSession, clinic: Clinic, talk: Conversation, now: datetime
    ) -> str:
        """When a person will see to it, said no better than it is (rule S8)."""
        language, named = talk.language, self._texts.in_chat if is_web(talk) else str
        case = await open_case(session, talk.id)
        queue = Queue.FRONT_DESK if case is None else case.queue
        hours = await staffed(session, clinic, queue, now=now)
        opens = hours.opening(now=now)
        if opens is None:
            return self._texts.render(named("staff_unknown_hours"), language, {}).body
        if opens <= now:
            return self._texts.render(named("staff_in_hours"), language, {}).body
        told = f"{day(opens, clinic.zone, language)}, {clock_time(opens, clinic.zone)}"
        return self._texts.render(named("staff_out_of_hours"), language, {"opens": told}).body


async def _of_patient(session: AsyncSession, say: Say) -> str | None:
    """The first name of whose bill or tests it tells, to a verified person."""
    for what, which in say.refs:
        if what in OF_PATIENTS:
            return (await session.get_one(Patient, UUID(which))).first_name
    return None


async def _is_shared(session: AsyncSession, answer: Answer) -> bool:
    if answer.shared is not None:
        return answer.shared
    return await is_shared(session, answer.conversation.contact_point_id)


async def _about(session: AsyncSession, say: Say) -> list[Json]:
    """The visits that are told, in the version that is told."""
    told: dict[UUID, int] = {}
    for part in say.parts:
        for visit in part.visits:
            told[visit] = (await visit_by_id(session, visit)).appointment.version
        if part.appointment is not None and part.version is not None:
            told[part.appointment] = part.version
    return [{"appointment": str(visit), "version": version} for visit, version in told.items()]
