"""Texts whose webhook never came: found at the provider, taken in once, in the right order."""

from datetime import datetime, timedelta

import pytest

from hearback.appointments.model import AppointmentState
from hearback.consent.model import Standing
from hearback.conversations.model import MessageState, Reason
from hearback.core.wire import ReceivedText
from hearback.inbound.sweep import EVERY, LONGEST_OUTAGE, STILL_COMING, TRIES, Listening, Sweep
from tests.inbound.conftest import Clinic
from tests.inbound.test_opting_out import standing
from tests.world import (
    CLINIC_LINE,
    DENISE,
    HERIBERTO,
    FakeInbox,
    escalations,
    messages,
    only_visit,
    text_from,
)

NO_WAIT = timedelta()
NINE_LESS = timedelta(minutes=8, seconds=59)


def sent(body: str, at: datetime, sid: str | None = None) -> ReceivedText:
    return text_from(DENISE, body, sid=sid, sent_at=at)


async def test_a_missed_yes_confirms_the_visit_when_it_is_found(reminded: Clinic) -> None:
    now = reminded.clock.now()
    inbox = FakeInbox([sent("yes", now - timedelta(minutes=20))])

    told = await Sweep(reminded.db, inbox, reminded.pipeline).run(now=now)
    await reminded.settle()

    assert told
    async with reminded.db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is AppointmentState.CONFIRMED
    assert len(reminded.phone.texts) == 1


async def test_a_missed_text_whose_words_were_redacted_is_for_people_and_not_answered(
    reminded: Clinic,
) -> None:
    """As after a restore: it was answered after the backup was taken, and may be a STOP."""
    now = reminded.clock.now()
    inbox = FakeInbox([sent("", now - timedelta(minutes=20))])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=now)
    await reminded.settle()

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert case.reason is Reason.NOT_UNDERSTOOD
    assert reminded.phone.texts == []


async def test_a_text_that_came_by_webhook_is_not_taken_twice(reminded: Clinic) -> None:
    now = reminded.clock.now()
    await reminded.pipeline.accept(text_from(DENISE, "yes", sid="SMsame"))
    inbox = FakeInbox([sent("yes", now - timedelta(minutes=20), "SMsame")])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=now)

    async with reminded.db.begin() as session:
        assert len(await messages(session)) == 1


async def test_a_webhook_that_may_still_come_is_waited_for(reminded: Clinic) -> None:
    now = reminded.clock.now()
    inbox = FakeInbox([sent("yes", now - STILL_COMING / 2)])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=now)

    async with reminded.db.begin() as session:
        assert await messages(session) == []


async def test_an_older_wish_found_late_undoes_no_newer_one(reminded: Clinic) -> None:
    """'3' was lost on its way, then 'yes' came: the visit stays, and a person looks."""
    wrote_3_at = reminded.clock.now()
    reminded.clock.advance(minutes=10)
    await reminded.hears("yes")
    inbox = FakeInbox([sent("3", wrote_3_at)])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=reminded.clock.now())
    await reminded.settle()

    async with reminded.db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is AppointmentState.CONFIRMED
        late = (await messages(session))[-1]
        assert (late.state, late.rule) == (MessageState.FOR_AGENT, "heard_late")
        (case,) = await escalations(session)
        assert case.reason is Reason.BOT_FAILED
    assert "went wrong" in reminded.phone.texts[-1].body


async def test_two_texts_of_one_outage_are_both_answered_in_their_order(reminded: Clinic) -> None:
    """The first is heard after the second was written, but it was written before."""
    now = reminded.clock.now()
    inbox = FakeInbox([sent("3", now - timedelta(minutes=9)), sent("HELP", now - NINE_LESS)])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=now)
    await reminded.settle()

    async with reminded.db.begin() as session:
        rules = [one.rule for one in await messages(session)]
    assert "heard_late" not in rules
    assert len(reminded.phone.texts) == 2


async def test_a_text_from_the_second_door_is_as_old_as_it_waited(reminded: Clinic) -> None:
    await reminded.hears("yes")
    kept = text_from(DENISE, "3", waited=timedelta(minutes=1))
    reminded.clock.advance(seconds=30)

    await reminded.pipeline.accept(kept)

    async with reminded.db.begin() as session:
        assert (await messages(session))[-1].rule == "heard_late"


async def test_whoever_has_stopped_is_told_nothing_of_what_came_late(reminded: Clinic) -> None:
    wrote_at = reminded.clock.now()
    reminded.clock.advance(minutes=10)
    await reminded.hears("STOP")
    told = len(reminded.phone.texts)
    inbox = FakeInbox([sent("3", wrote_at)])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=reminded.clock.now())
    await reminded.settle()

    assert len(reminded.phone.texts) == told


@pytest.mark.parametrize("body", ["STOP", "please stop texting me"])
async def test_a_stop_found_late_still_stops(reminded: Clinic, body: str) -> None:
    wrote_at = reminded.clock.now()
    reminded.clock.advance(minutes=10)
    await reminded.hears("yes")
    inbox = FakeInbox([sent(body, wrote_at)])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=reminded.clock.now())

    assert await standing(reminded.db) is Standing.OPTED_OUT


async def test_an_old_start_found_late_brings_no_texts_back(reminded: Clinic) -> None:
    wrote_at = reminded.clock.now()
    reminded.clock.advance(minutes=10)
    await reminded.hears("STOP")
    inbox = FakeInbox([sent("START", wrote_at)])

    await Sweep(reminded.db, inbox, reminded.pipeline).run(now=reminded.clock.now())

    assert await standing(reminded.db) is Standing.OPTED_OUT


async def test_it_asks_back_to_the_last_text_heard_but_not_into_history(clinic: Clinic) -> None:
    await clinic.pipeline.accept(text_from(DENISE, "hello"))
    heard_at = clinic.clock.now()
    inbox = FakeInbox()
    sweep = Sweep(clinic.db, inbox, clinic.pipeline)

    clinic.clock.advance(hours=30)
    await sweep.run(now=clinic.clock.now(), still_coming=NO_WAIT)
    clinic.clock.advance(days=30)
    await sweep.run(now=clinic.clock.now(), still_coming=NO_WAIT)

    assert inbox.asked == [
        (CLINIC_LINE, heard_at),
        (CLINIC_LINE, clinic.clock.now() - LONGEST_OUTAGE),
    ]


async def test_a_text_that_comes_before_the_first_sweep_hides_no_outage(clinic: Clinic) -> None:
    """The machine was down for three hours; the web is up first, and a busy line writes at once."""
    await clinic.pipeline.accept(text_from(DENISE, "hello"))
    went_down_at = clinic.clock.now()
    clinic.clock.advance(hours=3)
    await clinic.pipeline.accept(text_from(HERIBERTO, "hola"))
    clinic.clock.advance(seconds=5)
    inbox = FakeInbox([sent("STOP", went_down_at + timedelta(minutes=20))])

    await Sweep(clinic.db, inbox, clinic.pipeline).run(now=clinic.clock.now(), still_coming=NO_WAIT)

    assert inbox.asked == [(CLINIC_LINE, went_down_at)]
    assert await standing(clinic.db) is Standing.OPTED_OUT


async def test_what_a_silent_provider_did_not_tell_is_asked_for_until_it_does(
    clinic: Clinic,
) -> None:
    await clinic.pipeline.accept(text_from(DENISE, "hello"))
    went_down_at = clinic.clock.now()
    clinic.clock.advance(hours=3)
    inbox = FakeInbox(None)
    sweep = Sweep(clinic.db, inbox, clinic.pipeline)
    await sweep.run(now=clinic.clock.now(), still_coming=NO_WAIT)
    await clinic.pipeline.accept(text_from(DENISE, "hello again"))
    clinic.clock.advance(hours=1)
    inbox.listed = ()
    await sweep.run(now=clinic.clock.now())
    told_at = clinic.clock.now()
    clinic.clock.advance(hours=5)

    await sweep.run(now=clinic.clock.now())

    since = [since for _, since in inbox.asked]
    assert since == [went_down_at, went_down_at, told_at - STILL_COMING]


async def test_a_provider_that_does_not_tell_is_said_to_have_told_nothing(clinic: Clinic) -> None:
    sweep = Sweep(clinic.db, FakeInbox(None), clinic.pipeline)

    assert not await sweep.run(now=clinic.clock.now())


def test_after_an_outage_nothing_leaves_before_a_sweep_was_told() -> None:
    listening = Listening()
    listening.heard(True, now=0)
    listening.outage()

    assert listening.due(now=1) == NO_WAIT
    listening.heard(False, now=1)
    assert listening.due(now=1) == NO_WAIT
    listening.heard(True, now=2)

    assert listening.due(now=2 + EVERY / 2) is None
    assert listening.due(now=2 + EVERY) == STILL_COMING


def test_a_silent_provider_is_not_waited_for_for_ever() -> None:
    listening = Listening()

    for _ in range(TRIES):
        assert listening.after_outage
        listening.heard(False, now=0)

    assert not listening.after_outage
