"""What a provider's errors teach about a patient's number, and what unteaches it."""

import pytest
from sqlalchemy import select

from hearback.consent.model import ConsentEvent, Source, Standing
from hearback.conversations.model import Reason
from hearback.core.wire import HeardStatus, Rejected
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import Draft, write
from hearback.outbound.records import record_status
from hearback.patients.model import ContactPoint, Reach
from hearback.patients.queries import contact_point_by_number
from hearback.patients.service import heard_from
from hearback.texts.catalogue import Rendered
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import only_sender, standing, texts_for
from tests.world import DENISE, escalations

AWAY, BLOCKED, NOBODY, UNKNOWN, OPTED_OUT = 30003, 30004, 30005, 30008, 21610


async def send(clinic: Clinic, cause: str) -> OutboundMessage:
    """One more text to Denise, taken by the provider."""
    sender = await only_sender(clinic.db)
    async with clinic.db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        draft = Draft(cause, Purpose.HELP, sender.id, point.id, "en", Rendered("Hi.", "help@1.en"))
        row = await write(session, draft, now=clinic.clock.now())
    assert row is not None
    await clinic.send_all()
    async with clinic.db.begin() as session:
        return await session.get_one(OutboundMessage, row.id)


async def ends(clinic: Clinic, cause: str, code: int | None) -> None:
    row = await send(clinic, cause)
    assert row.provider_id is not None
    status = "undelivered" if code else "delivered"
    async with clinic.db.begin() as session:
        heard = HeardStatus(row.provider_id, status, code, row.id)
        await record_status(session, heard, now=clinic.clock.now())
    clinic.clock.advance(minutes=1)


async def reach(clinic: Clinic) -> Reach:
    async with clinic.db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        return point.reach


@pytest.mark.parametrize(
    ("failures", "expected"),
    [
        pytest.param([AWAY] * 2, Reach.UNPROVEN, id="away twice"),
        pytest.param([AWAY] * 3, Reach.UNREACHABLE, id="away three times"),
        pytest.param([AWAY, None, AWAY, AWAY], Reach.UNPROVEN, id="one arrived between"),
        pytest.param([AWAY, AWAY, UNKNOWN], Reach.UNPROVEN, id="the third for another reason"),
        pytest.param([NOBODY], Reach.UNPROVEN, id="nobody there once"),
        pytest.param([NOBODY] * 2, Reach.UNREACHABLE, id="nobody there twice"),
        pytest.param([30006], Reach.LANDLINE, id="a landline at once"),
    ],
)
async def test_a_number_is_given_up_after_enough_texts(
    reminded: Clinic, failures: list[int | None], expected: Reach
) -> None:
    for number, code in enumerate(failures):
        await ends(reminded, f"x:{number}", code)

    assert await reach(reminded) is expected


async def test_the_tries_of_one_text_count_once(reminded: Clinic) -> None:
    for cause in ("x:1", "x:1~2", "x:1~3"):
        await ends(reminded, cause, AWAY)

    assert await reach(reminded) is Reach.UNPROVEN


async def test_what_is_older_than_two_weeks_is_forgotten(reminded: Clinic) -> None:
    await ends(reminded, "x:1", AWAY)
    await ends(reminded, "x:2", AWAY)
    reminded.clock.advance(days=14)

    await ends(reminded, "x:3", AWAY)

    assert await reach(reminded) is Reach.UNPROVEN


async def test_a_text_from_the_number_begins_the_count_anew(reminded: Clinic) -> None:
    await ends(reminded, "x:1", AWAY)
    await ends(reminded, "x:2", AWAY)
    async with reminded.db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        heard_from(point, now=reminded.clock.now())

    await ends(reminded, "x:3", AWAY)

    assert await reach(reminded) is Reach.TEXTS


async def test_no_outreach_goes_to_an_unreachable_number_and_says_why(reminded: Clinic) -> None:
    async with reminded.db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        (await session.get_one(ContactPoint, point.id)).reach = Reach.UNREACHABLE
    reminded.clock.advance(days=1)

    await reminded.settle()

    told = [row.why for row in await texts_for(reminded.db, Purpose.REMINDER)]
    assert DENISE not in [text.to_number for text in reminded.phone.texts]
    assert "unreachable" in [why.get("reason") for why in told]


async def test_a_number_that_blocks_us_twice_has_opted_out(reminded: Clinic) -> None:
    await ends(reminded, "x:1", BLOCKED)
    once = await standing(reminded.db)

    await ends(reminded, "x:2", BLOCKED)

    assert once is Standing.OPTED_IN
    assert await standing(reminded.db) is Standing.OPTED_OUT


async def last_event(clinic: Clinic) -> ConsentEvent:
    async with clinic.db.begin() as session:
        found = await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id.desc()))
        return found.first() or pytest.fail("nothing in the ledger")


async def test_an_opt_out_at_the_provider_is_in_the_ledger_with_its_message(
    reminded: Clinic,
) -> None:
    reminded.phone.endings = [Rejected(OPTED_OUT)]

    row = await send(reminded, "x:1")

    event = await last_event(reminded)
    assert row.state is OutState.FAILED
    assert (event.standing, event.source) == (Standing.OPTED_OUT, Source.PROVIDER)
    assert (event.rule, event.message_id) == ("provider_21610", row.id)


@pytest.mark.parametrize(
    ("days", "cases"),
    [pytest.param(0, 1, id="a visit in two days"), pytest.param(30, 0, id="no visit to come")],
)
async def test_an_opt_out_at_the_provider_is_for_people_when_a_visit_is_near(
    reminded: Clinic, days: int, cases: int
) -> None:
    reminded.clock.advance(days=days)
    reminded.phone.endings = [Rejected(OPTED_OUT)]

    await reminded.hears("HELP")

    async with reminded.db.begin() as session:
        found = [case.reason for case in await escalations(session)]
    assert found == [Reason.DELIVERY_FAILURE] * cases


async def test_a_text_that_failed_for_an_unknown_reason_goes_once_more_and_then_to_people(
    reminded: Clinic,
) -> None:
    rows = await texts_for(reminded.db, Purpose.REMINDER)
    (sent,) = [row for row in rows if row.state is OutState.SENT and row.language == "en"]
    assert sent.provider_id is not None

    async with reminded.db.begin() as session:
        heard = HeardStatus(sent.provider_id, "undelivered", UNKNOWN, sent.id)
        await record_status(session, heard, now=reminded.clock.now())
        first = len(await escalations(session))
    reminded.clock.advance(minutes=31)
    await reminded.send_all()
    again = [text.to_number for text in reminded.phone.texts]
    (retry,) = [
        row
        for row in await texts_for(reminded.db, Purpose.REMINDER)
        if row.cause == f"{sent.cause}~2"
    ]
    assert retry.provider_id is not None
    async with reminded.db.begin() as session:
        heard = HeardStatus(retry.provider_id, "undelivered", UNKNOWN, retry.id)
        await record_status(session, heard, now=reminded.clock.now())
        second = len(await escalations(session))
    reminded.clock.advance(hours=1)
    await reminded.send_all()

    assert (first, again, second) == (0, [DENISE], 1)
    assert [text.to_number for text in reminded.phone.texts] == [DENISE]
