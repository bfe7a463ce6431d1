"""Callbacks in any order, twice, and before we know what the send answered: acted upon once."""

from itertools import permutations
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from hearback.conversations.model import Reason
from hearback.core.wire import Accepted, HeardStatus, TextToSend, Unclear
from hearback.outbound import hearing
from hearback.outbound.claims import Leaving, claim_next
from hearback.outbound.model import Delivery, OutboundMessage, OutState, Purpose
from hearback.outbound.reconcile import GRACE, reconcile
from hearback.outbound.records import record_outcome, record_status
from hearback.outbound.retries import TRIED_FOR
from hearback.texts.catalogue import Catalogue
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import only_sender, texts_for
from tests.world import DENISE, escalations, text_from

TEXTS = Catalogue.load()
ANSWER = "the send's answer"
TOLD = (ANSWER, "queued", "sent", "undelivered")


async def claimed_help(clinic: Clinic) -> TextToSend:
    """An answer that is on its way to the provider."""
    await clinic.pipeline.accept(text_from(DENISE, "HELP"))
    await clinic.work_all()
    async with clinic.db.begin() as session:
        sender = await only_sender(clinic.db)
        step = await claim_next(session, sender, TEXTS, now=clinic.clock.now())
    assert isinstance(step, Leaving)
    return step.text


async def hear(clinic: Clinic, text: UUID, told: str, code: int | None, sid: str = "SM1") -> None:
    now = clinic.clock.now()
    if told == ANSWER:
        async with clinic.db.begin() as session:
            await record_outcome(session, text, Accepted(sid, "queued"), now=now)
    else:
        failed = code if told == "undelivered" else None
        await hearing.hear(clinic.db, HeardStatus(sid, told, failed, text), now=now)


async def help_text(clinic: Clinic) -> OutboundMessage:
    return (await texts_for(clinic.db, Purpose.HELP))[-1]


@pytest.mark.parametrize("order", [pytest.param(o, id=", ".join(o)) for o in permutations(TOLD)])
async def test_in_any_order_and_twice_a_failure_is_one_case(
    reminded: Clinic, order: tuple[str, ...]
) -> None:
    text = await claimed_help(reminded)

    for told in order:
        await hear(reminded, text.message_id, told, 30005)
        await hear(reminded, text.message_id, told, 30005)

    row = await help_text(reminded)
    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert (row.state, row.provider_id) == (OutState.SENT, "SM1")
    assert (row.delivery, row.error_code) == (Delivery.UNDELIVERED, 30005)
    assert [entry["reason"] for entry in case.trail] == [Reason.DELIVERY_FAILURE]


async def test_a_callback_that_does_not_name_our_message_waits_for_the_answer(
    reminded: Clinic,
) -> None:
    text = await claimed_help(reminded)
    async with reminded.db.begin() as session:
        early = HeardStatus("SM1", "undelivered", 30006, None)
        await record_status(session, early, now=reminded.clock.now())

    await hear(reminded, text.message_id, ANSWER, None)

    row = await help_text(reminded)
    async with reminded.db.begin() as session:
        cases = [case.reason for case in await escalations(session)]
    assert (row.delivery, row.error_code) == (Delivery.UNDELIVERED, 30006)
    assert cases == [Reason.DELIVERY_FAILURE]


async def test_a_failure_without_a_code_is_for_people_too(reminded: Clinic) -> None:
    text = await claimed_help(reminded)
    await hear(reminded, text.message_id, ANSWER, None)

    await hear(reminded, text.message_id, "undelivered", None)

    async with reminded.db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.DELIVERY_FAILURE]


async def test_of_two_last_words_the_first_stands_and_the_other_is_logged(
    reminded: Clinic,
) -> None:
    text = await claimed_help(reminded)
    await hear(reminded, text.message_id, ANSWER, None)
    await hear(reminded, text.message_id, "delivered", None)

    with capture_logs() as logged:
        await hear(reminded, text.message_id, "undelivered", 30003)

    row = await help_text(reminded)
    assert (row.delivery, row.error_code) == (Delivery.DELIVERED, None)
    assert "status_out_of_order" in [line["event"] for line in logged]


async def test_a_text_taken_for_absent_whose_callback_comes_late_goes_no_second_time(
    reminded: Clinic,
) -> None:
    """The provider's list did not show it yet; its callback arrives before the next try."""
    text = await claimed_help(reminded)
    async with reminded.db.begin() as session:
        now = reminded.clock.now()
        await record_outcome(session, text.message_id, Unclear("ReadTimeout"), now=now)
    reminded.phone.listed = []
    reminded.clock.at += GRACE
    await reconcile(reminded.db, reminded.phone, now=reminded.clock.now())
    before = await help_text(reminded)

    await hear(reminded, text.message_id, "delivered", None)
    await reminded.send_all()

    row = await help_text(reminded)
    assert before.state is OutState.QUEUED
    assert (row.state, row.provider_id, row.delivery) == (
        OutState.SENT,
        "SM1",
        Delivery.DELIVERED,
    )
    assert reminded.phone.texts == []


async def test_a_text_given_up_as_late_is_sent_once_a_later_callback_says_so(
    reminded: Clinic,
) -> None:
    text = await claimed_help(reminded)
    async with reminded.db.begin() as session:
        now = reminded.clock.now()
        await record_outcome(session, text.message_id, Unclear("ReadTimeout"), now=now)
    reminded.phone.listed = []
    reminded.clock.at += GRACE
    await reconcile(reminded.db, reminded.phone, now=reminded.clock.now())
    reminded.clock.at += TRIED_FOR
    await reminded.send_all()
    before = await help_text(reminded)

    await hear(reminded, text.message_id, "delivered", None)

    row = await help_text(reminded)
    assert before.state is OutState.REFUSED
    assert (row.state, row.delivery) == (OutState.SENT, Delivery.DELIVERED)


@pytest.mark.parametrize("told", [ANSWER, "delivered"])
async def test_a_second_text_of_one_message_is_noticed(reminded: Clinic, told: str) -> None:
    text = await claimed_help(reminded)
    await hear(reminded, text.message_id, ANSWER, None)

    with capture_logs() as logged:
        await hear(reminded, text.message_id, told, None, sid="SM2")

    row = await help_text(reminded)
    assert (row.provider_id, row.delivery) == ("SM1", Delivery.QUEUED)
    assert [line["message"] for line in logged if line["event"] == "sent_twice"] == [str(row.id)]
