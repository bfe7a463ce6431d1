"""Messages whose understanding somebody should look at, and what people say of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, case, exists, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.language.languages import heard_in
from hearback.agents.rules import Access, Permission
from hearback.clinics.model import Clinic
from hearback.conversations.model import Channel, Conversation, Escalation, InboundMessage, Queue
from hearback.conversations.people import VerifiedPerson
from hearback.core.errors import HearbackError
from hearback.dialogue.deidentify import deidentified, still_named
from hearback.dialogue.model import Review, Verdict
from hearback.dialogue.training_lines import ACTS, ASKED, Line
from hearback.patients.model import ContactLink, Patient

LOOKED_AT = timedelta(days=30)
MOST_LISTED = 30
# Who asks for a person, or complains, so soon after an answer has corrected it.
CORRECTED_WITHIN = timedelta(minutes=10)
CORRECTIONS = ("human", "complaint")
LONGEST_LINE = 300


class Why(StrEnum):
    """Why a message is on the list, gravest first."""

    CORRECTED = "corrected"  # the patient asked for a person, or complained, right after
    NOT_PLACED = "not_placed"  # no act was found for it
    UNSURE = "unsure"  # the model was not sure


class NotReviewable(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("Choose one of the acts, and write the example in at most 300 characters.")


class StillNamed(HearbackError):
    """The words of the form are not told again: they may hold what must not be logged."""

    status = 422

    def __init__(self) -> None:
        super().__init__(
            "The example still holds a name on file, a number, a date or an address. "
            "Write another in its place."
        )


@dataclass(frozen=True)
class Listed:
    message: InboundMessage
    talk: Conversation
    clinic: Clinic
    why: Why


@dataclass(frozen=True)
class Said:
    """What a person says of a message. words: the example, where it is approved as one."""

    verdict: Verdict
    act: str | None = None
    asked: str | None = None
    words: str | None = None


async def to_review(
    session: AsyncSession, access: Access, *, below: float, now: datetime
) -> Sequence[Listed]:
    """The latest first, of the places where this person reviews; one query.

    below: how sure the model must be for its reading not to be looked at.
    """
    why = _why(below)
    rows = await session.execute(
        select(InboundMessage, Conversation, Clinic, why)
        .join(Conversation, Conversation.id == InboundMessage.conversation_id)
        .join(Clinic, Clinic.id == Conversation.clinic_id)
        .where(
            InboundMessage.received_at > now - LOOKED_AT,
            InboundMessage.decided_by.in_(("model", "context")),
            why.is_not(None),
            ~exists().where(Review.message_id == InboundMessage.id),
            _reviewed_by(access),
        )
        .order_by(InboundMessage.id.desc())
        .limit(MOST_LISTED)
    )
    return [Listed(message, talk, clinic, Why(told)) for message, talk, clinic, told in rows]


def _why(below: float) -> ColumnElement[str]:
    later = aliased(InboundMessage)
    corrected = exists().where(
        later.conversation_id == InboundMessage.conversation_id,
        later.id > InboundMessage.id,
        later.received_at <= InboundMessage.received_at + CORRECTED_WITHIN,
        later.act.in_(CORRECTIONS),
    )
    unsure = (InboundMessage.decided_by == "model") & (InboundMessage.confidence < below)
    return case(
        (corrected & InboundMessage.act.not_in(CORRECTIONS), Why.CORRECTED.value),
        (InboundMessage.act == "unclear", Why.NOT_PLACED.value),
        (unsure, Why.UNSURE.value),
    )


def _reviewed_by(access: Access) -> ColumnElement[bool]:
    """By the queue of a thread's latest case; what never had one is the front desk's."""
    places = sorted(access.places(Permission.REVIEW))
    no_case = [clinic for clinic, queue in places if queue == Queue.FRONT_DESK]
    queue = _queue()
    return or_(
        tuple_(Conversation.clinic_id, queue).in_(places),
        queue.is_(None) & Conversation.clinic_id.in_(no_case),
    )


def _queue() -> ScalarSelect[Queue]:
    return (
        select(Escalation.queue)
        .where(Escalation.conversation_id == Conversation.id)
        .order_by(Escalation.opened_at.desc())
        .limit(1)
        .correlate(Conversation)
        .scalar_subquery()
    )


async def names_on_file(session: AsyncSession, talk: Conversation) -> Sequence[str]:
    """Of everybody whom a thread has to do with, whatever their state."""
    reached = select(ContactLink.patient_id).where(
        ContactLink.contact_point_id == talk.contact_point_id
    )
    shown = select(VerifiedPerson.patient_id).where(VerifiedPerson.conversation_id == talk.id)
    named = select(Escalation.patient_id).where(Escalation.conversation_id == talk.id)
    people = await session.scalars(
        select(Patient).where(
            or_(Patient.id.in_(reached), Patient.id.in_(shown), Patient.id.in_(named))
        )
    )
    return [f"{patient.first_name} {patient.last_name}" for patient in people]


async def example_of(session: AsyncSession, message: InboundMessage, talk: Conversation) -> str:
    """A message's words naming nobody, as they are proposed to the person who looks at them."""
    names = await names_on_file(session, talk)
    return deidentified(message.text, lang=written_in(message, talk), names=names).words


def written_in(message: InboundMessage, talk: Conversation) -> str:
    """The language of one message, which may not be that of its thread."""
    heard = heard_in(message.text).language
    return heard or talk.language


async def review_of(session: AsyncSession, message_id: UUID) -> Review | None:
    return await session.scalar(select(Review).where(Review.message_id == message_id))


async def say_of(
    session: AsyncSession,
    message: InboundMessage,
    talk: Conversation,
    said: Said,
    *,
    by: UUID,
    now: datetime,
) -> Review:
    """Keep what a person says; it takes the place of what was said before.

    Raises NotReviewable, StillNamed.
    """
    words = await _words(session, message, talk, said)
    review = await review_of(session, message.id)
    if review is None:
        review = Review(message_id=message.id)
        session.add(review)
    review.verdict, review.at, review.by = said.verdict, now, by
    review.act = None if said.verdict is Verdict.LEFT_OUT else said.act
    review.asked = said.asked if said.asked in ASKED else None
    review.language, review.was_act = written_in(message, talk), message.act
    review.words = words
    return review


async def _words(
    session: AsyncSession, message: InboundMessage, talk: Conversation, said: Said
) -> str | None:
    """The example to be kept, if any."""
    if said.verdict is Verdict.LEFT_OUT:
        return None
    if said.act not in ACTS:
        raise NotReviewable
    if said.verdict is Verdict.MARKED:
        return None
    # Square brackets would be read as marks of Rasa's own.
    words = " ".join((said.words or "").replace("[", "(").replace("]", ")").split())
    if not 0 < len(words) <= LONGEST_LINE:
        raise NotReviewable
    names = await names_on_file(session, talk)
    if still_named(words, lang=written_in(message, talk), names=names):
        raise StillNamed
    return words


async def approved_lines(session: AsyncSession, language: str) -> Sequence[Line]:
    """Every approved example of a language, the oldest first; none that was invented."""
    rows = await session.scalars(
        select(Review)
        .join(InboundMessage, InboundMessage.id == Review.message_id)
        .join(Conversation, Conversation.id == InboundMessage.conversation_id)
        .where(
            Review.verdict == Verdict.APPROVED,
            Review.language == language,
            Conversation.channel != Channel.PRACTICE,
        )
        .order_by(Review.id)
    )
    return [
        Line(f"{language}/{row.act}.yml", row.act or "", row.asked or "", row.words) for row in rows
    ]
