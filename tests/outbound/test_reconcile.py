"""What had no clear end is looked up, and only what is certainly not there is sent again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import update

from hearback.conversations.model import Reason
from hearback.core.wire import HeardStatus, SentBefore, TextToSend, Unclear
from hearback.outbound.model import Delivery, OutboundMessage, OutState, Purpose
from hearback.outbound.reconcile import (
    ASKED_FOR,
    GRACE,
    LONG_UNDER_WAY,
    ask_again,
    reconcile,
)
from hearback.policy import DEFAULTS
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import texts_for
from tests.world import HERIBERTO, FakePhone, escalations


async def unclear_help(clinic: Clinic) -> None:
    """An answer whose call ended without a word from the provider."""
    clinic.phone.endings = [Unclear("ReadTimeout")]
    await clinic.hears("HELP")
    clinic.phone.texts.clear()


async def look_up(clinic: Clinic) -> OutboundMessage:
    await reconcile(clinic.db, clinic.phone, now=clinic.clock.now())
    await clinic.send_all()
    (row,) = await texts_for(clinic.db, Purpose.HELP)
    return row


async def test_a_text_that_the_provider_lists_is_ours_and_goes_no_second_time(
    reminded: Clinic,
) -> None:
    await unclear_help(reminded)
    reminded.phone.listed = [SentBefore("SMfound", "sent")]
    reminded.clock.at += GRACE

    row = await look_up(reminded)

    assert (row.state, row.provider_id) == (OutState.SENT, "SMfound")
    assert reminded.phone.texts == []


async def test_a_text_that_is_certainly_not_there_goes_once_more(reminded: Clinic) -> None:
    await unclear_help(reminded)
    reminded.phone.listed = []
    reminded.clock.at += GRACE

    row = await look_up(reminded)

    assert row.state is OutState.SENT
    assert len(reminded.phone.texts) == 1


async def test_a_call_is_looked_for_since_it_was_due_however_late_its_end_was_doubted(
    reminded: Clinic,
) -> None:
    """A worker that died during the call may be back only an hour later."""
    reminded.phone.endings = [Unclear("ReadTimeout")]
    await reminded.hears("HELP")
    (row,) = await texts_for(reminded.db, Purpose.HELP)
    async with reminded.db.begin() as session:
        later = {"unknown_since": reminded.clock.at + timedelta(hours=1)}
        await session.execute(update(OutboundMessage).where(OutboundMessage.id == row.id), later)
    reminded.clock.at += timedelta(hours=1) + GRACE
    reminded.phone.listed = []

    await reconcile(reminded.db, reminded.phone, now=reminded.clock.now())

    assert reminded.phone.asked_within == [reminded.clock.now() - row.send_after]


async def test_a_listed_text_that_stands_for_another_row_is_not_this_one(reminded: Clinic) -> None:
    await reminded.hears("HELP")
    (earlier,) = await texts_for(reminded.db, Purpose.HELP)
    assert earlier.provider_id is not None
    reminded.phone.endings = [Unclear("ReadTimeout")]
    await reminded.hears("AYUDA")
    reminded.phone.texts.clear()
    reminded.phone.listed = [SentBefore(earlier.provider_id, "sent")]
    reminded.clock.at += GRACE

    await reconcile(reminded.db, reminded.phone, now=reminded.clock.now())
    await reminded.send_all()

    assert len(reminded.phone.texts) == 1


async def test_a_text_whose_words_were_redacted_may_be_ours_and_is_left_to_people(
    reminded: Clinic,
) -> None:
    """As after a restore: it left, and was redacted, after the backup was taken."""
    await unclear_help(reminded)
    reminded.phone.listed = [SentBefore("SMblank", "delivered", blank=True)]
    reminded.clock.at += GRACE

    row = await look_up(reminded)
    reminded.clock.at += ASKED_FOR
    late = await look_up(reminded)

    assert (row.state, late.state) == (OutState.UNKNOWN, OutState.UNKNOWN)
    assert row.unknown_since is not None
    assert late.unknown_since is None
    assert reminded.phone.texts == []


async def test_a_redacted_text_that_stands_for_another_row_hides_nothing(reminded: Clinic) -> None:
    await reminded.hears("HELP")
    (earlier,) = await texts_for(reminded.db, Purpose.HELP)
    assert earlier.provider_id is not None
    reminded.phone.endings = [Unclear("ReadTimeout")]
    await reminded.hears("AYUDA")
    reminded.phone.texts.clear()
    reminded.phone.listed = [SentBefore(earlier.provider_id, "delivered", blank=True)]
    reminded.clock.at += GRACE

    await reconcile(reminded.db, reminded.phone, now=reminded.clock.now())
    await reminded.send_all()

    assert len(reminded.phone.texts) == 1


async def test_nothing_is_looked_up_while_the_call_may_still_be_under_way(reminded: Clinic) -> None:
    await unclear_help(reminded)
    reminded.phone.listed = []
    reminded.clock.at += GRACE - timedelta(seconds=1)

    row = await look_up(reminded)

    assert row.state is OutState.UNKNOWN
    assert reminded.phone.texts == []


async def test_while_the_provider_does_not_say_nothing_is_sent_and_a_person_is_told(
    reminded: Clinic,
) -> None:
    await unclear_help(reminded)
    reminded.clock.at += GRACE
    soon = await look_up(reminded)
    reminded.clock.at += ASKED_FOR

    late = await look_up(reminded)

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert (soon.state, late.state) == (OutState.UNKNOWN, OutState.UNKNOWN)
    assert case.reason is Reason.DELIVERY_FAILURE
    assert reminded.phone.texts == []


@dataclass
class SlowPhone(FakePhone):
    """Lists nothing; by the time it has, another worker sent the text, and that is unclear too."""

    clinic: Clinic | None = None

    async def sent_like(
        self, text: TextToSend, *, within: timedelta
    ) -> Sequence[SentBefore] | None:
        assert self.clinic is not None
        async with self.clinic.db.begin() as session:
            row = await session.get_one(OutboundMessage, text.message_id)
            row.unknown_since = self.clinic.clock.now()
            row.attempt += 1
        return []


async def test_a_list_from_before_another_workers_call_sends_nothing_again(
    reminded: Clinic,
) -> None:
    await unclear_help(reminded)
    reminded.clock.at += GRACE

    await reconcile(reminded.db, SlowPhone(clinic=reminded), now=reminded.clock.now())

    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert row.state is OutState.UNKNOWN


async def test_a_text_that_does_not_open_is_left_to_people_and_holds_up_no_other(
    reminded: Clinic,
) -> None:
    await unclear_help(reminded)
    async with reminded.db.begin() as session:
        await session.execute(
            update(OutboundMessage)
            .where(OutboundMessage.purpose == Purpose.HELP)
            .values(body_sealed=b"altered")
        )
    reminded.phone.endings = [Unclear("ReadTimeout")]
    await reminded.hears("AYUDA", HERIBERTO)
    reminded.phone.listed = [SentBefore("SMfound", "sent")]
    reminded.clock.at += GRACE

    settled = await reconcile(reminded.db, reminded.phone, now=reminded.clock.now())

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert (settled, case.reason) == (1, Reason.DELIVERY_FAILURE)


@pytest.mark.parametrize("told", ["delivered", "undelivered"])
async def test_a_text_long_under_way_is_asked_about_once(reminded: Clinic, told: str) -> None:
    await reminded.hears("HELP")
    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert row.provider_id is not None
    reminded.phone.statuses[row.provider_id] = HeardStatus(row.provider_id, told, None, None)
    reminded.clock.at += LONG_UNDER_WAY

    first = await ask_again(reminded.db, reminded.phone, DEFAULTS, now=reminded.clock.now())
    second = await ask_again(reminded.db, reminded.phone, DEFAULTS, now=reminded.clock.now())

    (after,) = await texts_for(reminded.db, Purpose.HELP)
    assert after.delivery is Delivery(told)
    assert first > 0
    assert second == 0
