"""Practice: invented patients for new agents, at a clinic of its own that no text leaves from.

The line of a practice clinic is of a kind that no pump takes, so nothing written there is ever
handed to a provider. An account is for practice or for patients, never for both.
"""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.rules import Permission
from hearback.clinics.model import Clinic, Sender, SenderKind
from hearback.clinics.queries import Line
from hearback.console.guard import Desk, NotFound, at_work
from hearback.console.pages import see_other
from hearback.conversations.leases import let_go
from hearback.conversations.model import (
    Channel,
    Conversation,
    Escalation,
    EscalationState,
    Holder,
    InboundMessage,
    MessageState,
    Reason,
)
from hearback.conversations.service import Case, conversation_for, escalate, hand_over
from hearback.core.ids import new_id
from hearback.core.own_files import read_yaml
from hearback.patients.model import ContactLink, Patient, Relation
from hearback.patients.service import contact_point_for

PRACTICE = "practice"
# An answer stands below what it answers.
A_MOMENT = timedelta(seconds=1)
CLINIC_NAME = "Practice (invented patients)"
Script = Mapping[str, Any]


@cache
def scripts() -> Mapping[str, Script]:
    rows: list[Script] = read_yaml(Path(__file__).with_name("practice.yml"))
    return {row["key"]: row for row in rows}


async def practice_clinic(session: AsyncSession) -> Line:
    """The clinic with its line, made when it is new."""
    found = (await session.execute(_line())).one_or_none()
    if found is not None:
        return Line(found[0], found[1])
    clinic = Clinic(
        external_id=PRACTICE,
        public_name=CLINIC_NAME,
        zone="America/Chicago",
        phone="+15125550100",
        language="en",
    )
    session.add(clinic)
    await session.flush()
    sender = Sender(clinic_id=clinic.id, number=PRACTICE, kind=SenderKind.PRACTICE)
    session.add(sender)
    await session.flush()
    return Line(sender, clinic)


def _line() -> Any:
    return (
        select(Sender, Clinic)
        .join(Clinic, Clinic.id == Sender.clinic_id)
        .where(Sender.kind == SenderKind.PRACTICE)
        .with_for_update(of=Sender)
    )


async def start_over(session: AsyncSession, *, now: datetime) -> int:
    """Close what is open in practice and lay out every invented case anew; how many."""
    line = await practice_clinic(session)
    await _close_all(session, line, now)
    for script in scripts().values():
        await _lay_out(session, line, script, now)
    return len(scripts())


async def _close_all(session: AsyncSession, line: Line, now: datetime) -> None:
    rows = await session.execute(
        select(Conversation, Escalation)
        .join(Escalation, Escalation.conversation_id == Conversation.id)
        .where(
            Conversation.clinic_id == line.clinic.id,
            Escalation.state != EscalationState.RESOLVED,
        )
        .order_by(Conversation.id)
        .with_for_update()
    )
    for talk, case in rows:
        case.state, case.resolved_at = EscalationState.RESOLVED, now
        if talk.holder is not Holder.BOT:
            hand_over(session, talk, Holder.BOT, now=now, actor="system", reason="resolved")
        await let_go(session, talk)


async def _lay_out(session: AsyncSession, line: Line, script: Script, now: datetime) -> None:
    """A person of their own each time: area code 555 is nobody's."""
    number = f"+1555{2_000_000 + secrets.randbelow(7_999_999)}"
    point = await contact_point_for(session, number)
    first, last = script["name"]
    patient = Patient(
        clinic_id=line.clinic.id,
        external_id=f"{PRACTICE}:{new_id()}",
        first_name=first,
        last_name=last,
        language=script["language"],
    )
    session.add(patient)
    await session.flush()
    session.add(
        ContactLink(
            patient_id=patient.id,
            contact_point_id=point.id,
            relation=Relation.SELF,
            may_schedule=True,
            may_see_clinical=True,
        )
    )
    talk = await conversation_for(session, line, point.id, language=script["language"])
    began = now - timedelta(minutes=script["minutes"])
    for place, words in enumerate(script["says"]):
        message = await _written(session, talk, script, place, words, began)
    case = Case(Reason(script["reason"]), patient.id, message)
    await escalate(session, talk, case, now=began)


async def _written(
    session: AsyncSession,
    talk: Conversation,
    script: Script,
    place: int,
    words: str,
    at: datetime,
) -> InboundMessage:
    """place: among all that this person writes; it is told by the message's own id."""
    message = InboundMessage(
        provider_id=f"{PRACTICE}:{script['key']}:{place}:{new_id().hex}",
        conversation_id=talk.id,
        received_at=at,
        text=words,
        media=[],
        state=MessageState.FOR_AGENT,
        act=script["act"] if place < len(script["says"]) else None,
        decided_by="model" if place < len(script["says"]) else None,
        confidence=0.9 if place < len(script["says"]) else None,
    )
    session.add(message)
    await session.flush()
    return message


async def answer_back(session: AsyncSession, talk: Conversation, *, now: datetime) -> None:
    """What the invented person writes after an agent's message, while they have something left."""
    if talk.channel != Channel.PRACTICE:
        return
    latest = await session.scalar(
        select(InboundMessage.provider_id)
        .where(InboundMessage.conversation_id == talk.id)
        .order_by(InboundMessage.id.desc())
        .limit(1)
    )
    assert latest is not None, "an invented person wrote first"
    _, key, place, _ = latest.split(":")
    script, following = scripts()[key], int(place) + 1
    lines: Sequence[str] = [*script["says"], *script["then"]]
    if following < len(lines):
        await _written(session, talk, script, following, lines[following], now + A_MOMENT)


class Practice:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def reset(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            if not it.who.staff.in_practice or not it.may(Permission.SEE_THREADS):
                raise NotFound
            laid_out = await start_over(it.session, now=it.now)
            await it.note("practice_started_over", cases=laid_out)
        return see_other("/console/inbox")


def routes(desk: Desk) -> APIRouter:
    made = APIRouter()
    handlers = Practice(desk)
    made.add_api_route("/practice/reset", handlers.reset, methods=["POST"], response_model=None)
    return made
