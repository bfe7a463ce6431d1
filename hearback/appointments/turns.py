"""One message and what it may do: which visit it is about, and what is handed to people."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.understanding import Understanding
from bot.language.visits.cancelling import names_cancelling
from bot.language.when import When
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.queries import locked_visits
from hearback.appointments.rules import Found, Subject, subject
from hearback.appointments.service import Schedule
from hearback.conversations.model import Conversation, InboundMessage, Priority, Reason
from hearback.conversations.people import whose
from hearback.conversations.said import earlier_keys
from hearback.conversations.service import Case, escalate
from hearback.core.db import Json
from hearback.policy import DEFAULTS, Policy
from hearback.texts.says import Say

# Said a second time, and from then on: the same words again and again help nobody.
AGAIN: Mapping[str, tuple[str, ...]] = {
    "handed_over": ("handed_over_again", "still_with_staff"),
    "identity_locked": ("identity_locked_again",),
}

NOT_READ = Understanding("unclear", 0.0, "context")


@dataclass(frozen=True)
class Answering:
    """One message and the conversation it stands in; both rows are locked by the caller.

    bare: a mere "3" or "yes": it is about what we asked and nothing else. chosen: it picks what
    we offered, so that it needs no second question. read: what the message was understood as, so
    that nobody needs to read its text again. words: those that count, where they are not the
    message: a part of it, or what was said before we asked which visit is meant.
    """

    session: AsyncSession
    schedule: Schedule
    conversation: Conversation
    message: InboundMessage
    now: datetime
    bare: bool = False
    chosen: bool = False
    rules: Policy = DEFAULTS
    read: Understanding = NOT_READ
    words: tuple[str, ...] | None = None

    @property
    def act(self) -> str:
        return self.read.act

    @property
    def also(self) -> tuple[str, ...]:
        """What else the message asks for, in the order asked."""
        return self.read.also

    @property
    def when(self) -> When | None:
        """The time that the message names, in the clinic's zone."""
        return self.read.when

    @property
    def option(self) -> int | None:
        """The position that was picked in our offer, from 1."""
        return self.read.option

    @property
    def score(self) -> int | None:
        return self.read.score

    @property
    def said(self) -> tuple[str, ...]:
        return (self.message.text,) if self.words is None else self.words

    @property
    def wants_cancelled(self) -> bool:
        """Whether it says plainly that the visit is to be cancelled."""
        if self.bare or self.chosen:
            return self.chosen
        return any(names_cancelling(words) for words in self.said)

    def cancels_at_once(self, about: Found) -> bool:
        """Only what was clearly wished for a visit that was clearly meant."""
        if self.bare:
            return self.chosen and about.is_told
        return about.in_context and self.wants_cancelled


Act = Callable[[Answering], Awaitable[Say]]


@dataclass(frozen=True)
class Visits:
    """What an answer may be about. told: as we told them, while that still counts."""

    asked: Sequence[Appointment]
    told: list[Json]
    standing: Sequence[Appointment]

    def found(self, visit: Appointment) -> Found:
        """A visit that the message names by itself."""
        versions = {entry["appointment"]: entry["version"] for entry in self.told}
        return Found(visit, versions.get(str(visit.id)))


async def visits_of(turn: Answering) -> Visits:
    talk = turn.conversation
    fresh = talk.asked_at is not None and turn.now - talk.asked_at <= turn.rules.context_lasts
    told = talk.about if fresh else []
    wanted = [UUID(entry["appointment"]) for entry in told]
    people = whose(talk, now=turn.now)
    held = await locked_visits(turn.session, people, wanted, now=turn.now)
    return Visits(
        [held.by_id[visit] for visit in wanted if visit in held.by_id], told, held.standing
    )


def subject_of(turn: Answering, visits: Visits) -> Subject:
    return subject(visits.asked, visits.told, visits.standing, bare=turn.bare, now=turn.now)


async def move(turn: Answering, visit: Appointment, to: AppointmentState) -> None:
    await turn.schedule.change_state(
        turn.session, visit, to, now=turn.now, actor="patient", message_id=turn.message.id
    )


def asks(key: str, visit: Appointment, awaiting: Awaiting) -> Say:
    return Say(key, visit.id, version=visit.version, asks=awaiting)


async def said_before(turn: Answering) -> Sequence[str | None]:
    """What the earlier messages of this talk were answered with, newest first."""
    lasts = turn.rules.context_lasts
    return await earlier_keys(turn.session, turn.message, now=turn.now, lasts=lasts)


async def varied(turn: Answering, key: str, again: Sequence[str]) -> str:
    """The key, or another of `again` for each time that one of them was said in this talk."""
    ways = (key, *again)
    said = sum(1 for each in await said_before(turn) if each in ways)
    return ways[min(said, len(ways) - 1)]


async def to_people(
    turn: Answering,
    key: str,
    reason: Reason,
    visit: Appointment | None = None,
    urgency: Priority | None = None,
) -> Say:
    """urgency: where it differs from what the reason says by itself."""
    patient_id = visit.patient_id if visit else None
    case = Case(reason, patient_id, turn.message, urgency)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    told = await varied(turn, key, AGAIN[key]) if key in AGAIN else key
    return Say(told, visit.id if visit else None)
