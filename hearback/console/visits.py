"""What an agent does with visits from a thread: by the same domain functions as the assistant."""

from collections.abc import Awaitable, Callable, Sequence
from typing import assert_never
from uuid import UUID, uuid5

from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from bot.language.context import Awaiting
from hearback.appointments.booking import (
    Booked,
    Booking,
    Cancelled,
    LateCancel,
    Moved,
    NoLongerWaiting,
    NotInOffer,
    NotStanding,
    OfferExpired,
    Taken,
    TakenMeanwhile,
    VisitChanged,
)
from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.offers import (
    NothingFree,
    Purpose,
    ToBook,
    ToMove,
    offer_times,
    open_offer,
    purpose_of,
)
from hearback.appointments.searching import wish_to_move
from hearback.appointments.slots import SlotOffer
from hearback.appointments.wishes import Wish
from hearback.clinics.model import VisitType
from hearback.console.guard import AtWork, Desk, NotFound, at_work
from hearback.console.pages import see_other
from hearback.console.threads import key_of, taken_thread
from hearback.conversations.model import Conversation
from hearback.conversations.people import whose
from hearback.core.errors import HearbackError
from hearback.inbound.voice import Answer, Voice
from hearback.outbound.from_agents import say
from hearback.texts.says import Say


class VisitMoved(HearbackError):
    """The page showed something older than what is kept now."""

    status = 409

    def __init__(self) -> None:
        super().__init__("The visit or the offer has changed. Reload the page and look again.")


class NoTimeFree(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("No time is free for this. Nothing is on offer now.")


class TimeTaken(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("Somebody else took that time. Reload the page to see other times.")


class Visits:
    """Each deed: the thread is this agent's, the visit is as the page showed it, the patient is
    told in the approved words unless the agent says not to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._voice = Voice(desk.texts, desk.policy)

    async def confirm(self, request: Request, thread_id: UUID, visit_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            visit = await _visit(it, talk, visit_id)
            to, actor = AppointmentState.CONFIRMED, str(it.who.staff.id)
            await self._desk.schedule.change_state(it.session, visit, to, now=it.now, actor=actor)
            await it.note("visit_confirmed", visit.id, thread=str(talk.id))
            await self._tell(it, talk, Say("confirmed", visit.id, visit.version))
        return _back(thread_id)

    async def cancel(self, request: Request, thread_id: UUID, visit_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            visit = await _visit(it, talk, visit_id)
            given = await self._booking.cancel(
                it.session, visit, now=it.now, actor=str(it.who.staff.id)
            )
            match given:
                case Cancelled():
                    await it.note("visit_cancelled", visit.id, thread=str(talk.id))
                    told = Say("cancelled", visit.id, visit.version, Awaiting.ANOTHER_TIME)
                    await self._tell(it, talk, told)
                case NotStanding() | LateCancel():
                    raise VisitMoved
                case _:
                    assert_never(given)
        return _back(thread_id)

    async def other_times(self, request: Request, thread_id: UUID, visit_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            visit = await _visit(it, talk, visit_id)
            await self._offer(it, talk, ToMove(visit), wish_to_move(visit))
        return _back(thread_id)

    async def new_times(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            patient = await _one_of(it, talk, _id(it, "patient"))
            kind = await it.session.get(VisitType, _id(it, "kind"))
            if kind is None or kind.clinic_id != talk.clinic_id:
                raise NotFound
            await self._offer(it, talk, ToBook(patient, kind.id), Wish())
        return _back(thread_id)

    async def send_times(self, request: Request, thread_id: UUID) -> Response:
        """In the assistant's words: a number that is answered later means one of them."""
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            offer = await _offer_shown(it, talk)
            purpose = await purpose_of(it.session, offer)
            visit = purpose.visit if isinstance(purpose, ToMove) else None
            told = Say(
                "offer" if visit else "offer_new",
                visit.id if visit else None,
                visit.version if visit else None,
                Awaiting.SLOT_CHOICE,
                offer=offer.id,
            )
            await self._speak(it, talk, told)
        return _back(thread_id)

    async def take(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            offer = await _offer_shown(it, talk)
            choice = it.typed("choice")
            taken = await self._booking.take(
                it.session,
                offer,
                int(choice) if choice.isascii() and choice.isdigit() and len(choice) < 3 else 0,
                now=it.now,
                actor=str(it.who.staff.id),
            )
            await self._after(it, talk, taken)
        return _back(thread_id)

    @property
    def _booking(self) -> Booking:
        return Booking(self._desk.schedule, self._desk.policy)

    async def _offer(self, it: AtWork, talk: Conversation, purpose: Purpose, wish: Wish) -> None:
        found = await offer_times(
            it.session, talk.id, purpose, wish, now=it.now, rules=self._desk.policy
        )
        if isinstance(found, NothingFree):
            raise NoTimeFree
        await it.note("times_offered", found.offer.id, thread=str(talk.id))

    async def _after(self, it: AtWork, talk: Conversation, taken: Taken) -> None:
        match taken:
            case Moved(visit):
                await it.note("visit_moved", visit.id, thread=str(talk.id))
                await self._tell(it, talk, Say("moved", visit.id, visit.version))
            case Booked(visit):
                await it.note("visit_booked", visit.id, thread=str(talk.id))
                await self._tell(it, talk, Say("booked", visit.id, visit.version))
            case TakenMeanwhile():
                raise TimeTaken
            case VisitChanged() | NoLongerWaiting() | OfferExpired():
                raise VisitMoved
            case NotInOffer():
                raise NotFound
            case _:
                assert_never(taken)

    async def _tell(self, it: AtWork, talk: Conversation, told: Say) -> None:
        if it.form.get("tell"):
            await self._speak(it, talk, told)

    async def _speak(self, it: AtWork, talk: Conversation, told: Say) -> None:
        """As this agent's message; what it leaves open is left open as if we had asked it."""
        key = uuid5(key_of(it), told.key)  # a page's own message has the key itself
        answer = Answer(talk, key, told)
        rendered = await self._voice.word(it.session, answer, now=it.now)
        if await say(it.doing, talk, rendered.body, key):
            await self._voice.leaves_open(it.session, answer, now=it.now)


async def _visit(it: AtWork, talk: Conversation, visit_id: UUID) -> Appointment:
    """A standing visit of this thread's people, locked, in the version that the page showed."""
    visit = await it.session.scalar(
        select(Appointment)
        .where(
            Appointment.id == visit_id,
            Appointment.clinic_id == talk.clinic_id,
            Appointment.patient_id.in_(whose(talk, now=it.now)),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if visit is None:
        raise NotFound
    if str(visit.version) != it.typed("version"):
        raise VisitMoved
    if visit.state not in STANDING or visit.starts_at <= it.now:
        raise VisitMoved
    return visit


async def _one_of(it: AtWork, talk: Conversation, patient_id: UUID) -> UUID:
    if patient_id not in set(await it.session.scalars(whose(talk, now=it.now))):
        raise NotFound
    return patient_id


async def _offer_shown(it: AtWork, talk: Conversation) -> SlotOffer:
    """The offer that the agent saw. Raises VisitMoved when another one came since."""
    offer = await open_offer(it.session, talk.id, now=it.now)
    if offer is None or offer.id != _id(it, "offer"):
        raise VisitMoved
    return offer


def _id(it: AtWork, name: str) -> UUID:
    try:
        return UUID(it.typed(name))
    except ValueError:
        raise NotFound from None


def _back(thread_id: UUID) -> Response:
    return see_other(f"/console/threads/{thread_id}")


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(prefix="/threads/{thread_id}"), Visits(desk)
    table: Sequence[tuple[str, Callable[..., Awaitable[Response]]]] = (
        ("/visits/{visit_id}/confirm", handlers.confirm),
        ("/visits/{visit_id}/cancel", handlers.cancel),
        ("/visits/{visit_id}/times", handlers.other_times),
        ("/times", handlers.new_times),
        ("/times/send", handlers.send_times),
        ("/times/take", handlers.take),
    )
    for path, handler in table:
        made.add_api_route(path, handler, methods=["POST"], response_model=None)
    return made
