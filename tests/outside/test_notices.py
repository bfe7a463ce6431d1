"""Notices of urgent cases: told once, climbing while nobody takes the case, naming nobody."""

import json
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic
from hearback.conversations.holding import claim
from hearback.conversations.model import Queue, Reason
from hearback.conversations.notices import NOTICE
from hearback.conversations.outside import BadTarget, BadWait, add_step, end_step
from hearback.conversations.outside_model import Notice, NoticeState, Way
from hearback.core import work
from hearback.core.audit import AuditEvent, first_broken
from hearback.core.db import Database
from hearback.core.signing import NotTaken
from hearback.outbound.outside import Mail, NoticeNotSent, Outside
from tests.console.threads import thread
from tests.desk import doing, hire
from tests.outside.far_ends import MailServer, Receiver, is_signed
from tests.world import DENISE, MONDAY, FakePhone, SetClock, nothing_to_close, open_clinic

CALLED = "+15125550177"
DESK = "https://desk.clinic.example"


@dataclass
class Place:
    db: Database
    clock: SetClock
    phone: FakePhone
    outside: Outside

    async def step(
        self, way: Way, to: str, *, after: int = 0, queue: Queue | None = None
    ) -> tuple[UUID, str]:
        async with self.db.begin() as session:
            clinic = (await session.scalars(select(Clinic.id))).one()
            step, secret = await add_step(
                session, clinic, way, to, after=after, queue=queue, actor="test", now=MONDAY
            )
            return step.id, secret

    async def do_due(self) -> int:
        """What the worker does with notices that are due; how many."""
        async with self.db.begin() as session:
            due = await work.claim_some(
                session, worker="w", kinds=[NOTICE], now=self.clock.now(), most=10
            )
        for one in due:

            async def close(session: AsyncSession, one: work.Claim = one) -> None:
                await work.finish(session, one, worker="w")

            await self.outside.notify(one.subject, close)
        return len(due)

    async def states(self) -> list[NoticeState]:
        async with self.db.begin() as session:
            return [*(await session.scalars(select(Notice.state).order_by(Notice.due_at)))]


@pytest.fixture
async def place(db: Database, tmp_path: Path) -> Place:
    await open_clinic(db, tmp_path)
    clock, phone = SetClock(), FakePhone()
    return Place(db, clock, phone, Outside(db, clock, phone, DESK))


async def test_an_urgent_case_is_texted_to_who_is_on_call_without_a_name_or_a_reason(
    place: Place,
) -> None:
    await place.step(Way.TEXT, CALLED)
    thread_id = await thread(place.db, "my chest hurts", reason=Reason.EMERGENCY)

    await place.do_due()

    (text,) = place.phone.texts
    assert text.to_number == CALLED
    assert f"{DESK}/console/threads/{thread_id}" in text.body
    for private in ("Denise", "Walcott", DENISE, "chest", "emergency"):
        assert private not in text.body
    assert await place.states() == [NoticeState.SENT]


async def test_what_is_not_urgent_is_told_to_nobody(place: Place) -> None:
    await place.step(Way.TEXT, CALLED)

    await thread(place.db, reason=Reason.HUMAN_REQUEST)

    assert await place.do_due() == 0


async def test_a_case_that_becomes_urgent_is_told_then(place: Place) -> None:
    await place.step(Way.TEXT, CALLED)
    await thread(place.db, reason=Reason.HUMAN_REQUEST)

    await thread(place.db, "I cannot breathe", reason=Reason.EMERGENCY)
    await thread(place.db, "help me", reason=Reason.EMERGENCY)

    assert await place.do_due() == 1


async def test_an_unanswered_case_climbs_to_the_next_step_after_its_minutes(place: Place) -> None:
    async with MailServer() as mail:
        outside = Outside(
            place.db, place.clock, place.phone, DESK, Mail(mail.url, "hearback@clinic.example")
        )
        place.outside = outside
        await place.step(Way.EMAIL, "nurse@clinic.example")
        await place.step(Way.TEXT, CALLED, after=5)
        await thread(place.db, "my chest hurts", reason=Reason.EMERGENCY)

        await place.do_due()
        assert place.phone.texts == []
        place.clock.at = MONDAY + timedelta(minutes=5)
        await place.do_due()

    assert mail.to == ["RCPT TO:<nurse@clinic.example>"] or "nurse@" in mail.to[0]
    assert "urgent case" in mail.got[0]
    assert "chest" not in mail.got[0]
    assert "Denise" not in mail.got[0]
    assert [text.to_number for text in place.phone.texts] == [CALLED]


async def test_a_case_that_somebody_took_climbs_no_further(place: Place) -> None:
    await place.step(Way.TEXT, CALLED, after=5)
    thread_id = await thread(place.db, reason=Reason.EMERGENCY)
    async with place.db.begin() as session:
        rosa = await hire(session, "rosa")
        await claim(doing(session, rosa.id), thread_id)

    place.clock.at = MONDAY + timedelta(minutes=5)
    await place.do_due()

    assert place.phone.texts == []
    assert await place.states() == [NoticeState.NOT_NEEDED]


async def test_a_step_of_another_queue_is_not_for_this_case(place: Place) -> None:
    await place.step(Way.TEXT, CALLED, queue=Queue.BILLING)

    await thread(place.db, reason=Reason.EMERGENCY)

    assert await place.do_due() == 0


async def test_a_webhook_notice_is_signed_and_says_only_ids(place: Place) -> None:
    async with Receiver() as receiver:
        _, secret = await place.step(Way.WEBHOOK, receiver.url)
        await thread(place.db, "my chest hurts", reason=Reason.EMERGENCY)

        await place.do_due()

    ((headers, body),) = receiver.got
    assert is_signed(headers, body, secret)
    assert not is_signed(headers, body, "another")
    assert set(json.loads(body)) == {"id", "event", "case", "queue", "link"}
    assert json.loads(body)["id"] == headers["hearback-id"]


async def test_a_receiver_that_fails_keeps_the_notice_due(place: Place) -> None:
    async with Receiver(answer=500) as receiver:
        await place.step(Way.WEBHOOK, receiver.url)
        await thread(place.db, reason=Reason.EMERGENCY)

        with pytest.raises(NotTaken):
            await place.do_due()

    assert await place.states() == [NoticeState.DUE]


async def test_mail_without_a_server_is_no_success(place: Place) -> None:
    await place.step(Way.EMAIL, "nurse@clinic.example")
    await thread(place.db, reason=Reason.EMERGENCY)

    with pytest.raises(NoticeNotSent):
        await place.do_due()

    assert await place.states() == [NoticeState.DUE]


async def test_a_notice_that_was_given_up_is_parked_and_on_the_trail(place: Place) -> None:
    await place.step(Way.EMAIL, "nurse@clinic.example")
    await thread(place.db, reason=Reason.EMERGENCY)
    async with place.db.begin() as session:
        (due,) = await work.claim_some(session, worker="w", kinds=[NOTICE], now=MONDAY, most=1)

    await place.outside.parked(due, nothing_to_close)

    assert await place.states() == [NoticeState.PARKED]
    async with place.db.begin() as session:
        events = [*(await session.scalars(select(AuditEvent.event).order_by(AuditEvent.seq)))]
        assert await first_broken(session) is None
    assert {"notice_step_added", "notice_parked"} <= set(events)


async def test_an_ended_step_tells_nobody(place: Place) -> None:
    step, _ = await place.step(Way.TEXT, CALLED)
    await thread(place.db, reason=Reason.EMERGENCY)
    async with place.db.begin() as session:
        await end_step(session, step, actor="test", now=MONDAY)

    await place.do_due()

    assert place.phone.texts == []


@pytest.mark.parametrize(
    ("way", "to"),
    [
        pytest.param(Way.EMAIL, "nobody", id="no address"),
        pytest.param(Way.EMAIL, "a@b.example\nBcc: c@d.example", id="a header smuggled in"),
        pytest.param(Way.TEXT, "12", id="no number"),
        pytest.param(Way.WEBHOOK, "http://pager.example/hook", id="unencrypted"),
        pytest.param(Way.WEBHOOK, "https://a:b@pager.example/hook", id="a password in it"),
        pytest.param(Way.WEBHOOK, "file:///etc/passwd", id="a file"),
    ],
)
async def test_a_target_that_cannot_be_one_is_refused(place: Place, way: Way, to: str) -> None:
    with pytest.raises(BadTarget):
        await place.step(way, to)


async def test_a_step_after_more_than_a_day_is_refused(place: Place) -> None:
    with pytest.raises(BadWait):
        await place.step(Way.TEXT, CALLED, after=1441)
