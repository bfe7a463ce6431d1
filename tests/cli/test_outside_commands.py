"""`hearback notices …` and `hearback integrations …`, as an operator types them."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from hearback.conversations.outside import INTEGRATION, access_by_token
from hearback.conversations.outside_model import (
    DeliveryState,
    IntegrationDelivery,
    NoticeStep,
)
from hearback.core import work
from hearback.core.audit import AuditEvent
from hearback.core.db import Database
from hearback.core.signing import NotTaken
from hearback.core.work import WorkItem, WorkState
from hearback.outbound.outside import Outside
from tests.cli.commands import Typed, typed
from tests.console.threads import thread
from tests.outside.far_ends import Receiver
from tests.world import FakePhone, SetClock, nothing_to_close

__all__ = ["typed"]
AT = ("--clinic", "riverside")
ADD = ("integrations", "add", "chatwoot", *AT, "--queue", "front_desk")


async def events(typed: Typed) -> list[str]:
    async with typed.db.begin() as session:
        return [*await session.scalars(select(AuditEvent.event).order_by(AuditEvent.seq))]


async def test_steps_are_added_listed_without_whom_they_reach_and_ended(typed: Typed) -> None:
    mail = (await typed.said("notices", "add", "email", "nurse@clinic.example", *AT)).strip()
    hook = await typed.said(
        *("notices", "add", "webhook", "https://pager.example/hook", *AT),
        *("--after", "15", "--queue", "clinical"),
    )

    listed = await typed.said("notices", "list")

    assert "secret " in hook
    assert f"{mail} riverside, every queue: after 0 min by email" in listed
    assert "riverside, clinical: after 15 min by webhook" in listed
    assert "nurse" not in listed
    assert "pager" not in listed
    await typed.said("notices", "end", mail)
    assert mail not in await typed.said("notices", "list")
    assert [each for each in await events(typed) if each.startswith("notice_step")] == [
        "notice_step_added",
        "notice_step_added",
        "notice_step_ended",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("add", "email", "no address", *AT), "no target for email"),
        (("add", "text", "12", *AT), "no target for text"),
        (("add", "webhook", "http://pager.example", *AT), "no target for webhook"),
        (("add", "email", "a@b.example", *AT, "--after", "-1"), "0 to 1440 minutes"),
        (("add", "email", "a@b.example", "--clinic", "nowhere"), "No clinic has that id"),
        (("end", str(uuid4())), "no such step"),
    ],
)
async def test_a_step_that_cannot_be_is_refused_with_what_to_write(
    typed: Typed, words: tuple[str, ...], told: str
) -> None:
    result = await typed("notices", *words)

    assert result.exit_code == 1
    assert told in " ".join(result.output.split())
    async with typed.db.begin() as session:
        assert (await session.scalars(select(NoticeStep))).all() == []


async def test_another_desk_is_added_listed_and_ended(typed: Typed) -> None:
    printed = await typed.said(*ADD, "--url", "https://bridge.clinic.example/hook")
    keys = dict(line.split(" ", 1) for line in printed.splitlines())

    async with typed.db.begin() as session:
        assert await access_by_token(session, keys["token"]) is not None
    assert "chatwoot: in use; nothing told yet" in await typed.said("integrations", "list")
    await typed.said("integrations", "end", "chatwoot")

    assert "chatwoot: ended" in await typed.said("integrations", "list")
    async with typed.db.begin() as session:
        assert await access_by_token(session, keys["token"]) is None
    assert (await typed("integrations", "end", "chatwoot")).exit_code == 1


@pytest.mark.parametrize(
    "more", [("--url", "http://bridge.clinic.example"), ("--url", "https://me:secret@b.example")]
)
async def test_a_receiver_that_is_not_safe_is_refused(typed: Typed, more: tuple[str, str]) -> None:
    assert (await typed(*ADD, *more)).exit_code == 1


async def parked(db: Database) -> UUID:
    """A change that another desk did not take, until its tries were used up."""
    outside = Outside(db, SetClock(), FakePhone(), "https://desk.clinic.example")
    async with db.begin() as session:
        item = (await session.scalars(select(WorkItem).where(WorkItem.kind == INTEGRATION))).one()
        item.state, item.attempt = WorkState.PARKED, len(work.RETRIES) + 1
        subject = item.subject
    await outside.parked(work.Claim(item.id, INTEGRATION, subject, item.attempt), nothing_to_close)
    return subject


async def test_what_was_given_up_is_told_again_under_the_same_id(typed: Typed) -> None:
    async with Receiver(answer=503) as receiver:
        await typed.said(*ADD, "--url", receiver.url)
        await thread(typed.db)
        subject = await parked(typed.db)
        assert "parked 1" in await typed.said("integrations", "list")

        await typed.said("integrations", "retry", "chatwoot")

        assert "due 1" in await typed.said("integrations", "list")
        outside = Outside(typed.db, SetClock(), FakePhone(), "https://desk.clinic.example")
        async with typed.db.begin() as session:
            [claimed] = await work.claim_some(
                session, worker="w", kinds=[INTEGRATION], now=await latest(typed), most=5
            )

        async def close(_: object) -> None:
            return None

        with pytest.raises(NotTaken):
            await outside.deliver(claimed.subject, close)
        receiver.answer = 200
        await outside.deliver(claimed.subject, close)

    assert (claimed.subject, claimed.attempt) == (subject, 1)
    assert {headers["hearback-id"] for headers, _ in receiver.got} == {str(subject)}
    async with typed.db.begin() as session:
        states = (await session.scalars(select(IntegrationDelivery.state))).all()
    assert states == [DeliveryState.SENT]
    assert (await events(typed))[-1] == "integration_retried"


async def latest(typed: Typed) -> datetime:
    async with typed.db.begin() as session:
        return max((await session.scalars(select(WorkItem.due_at))).all())


async def test_nothing_given_up_is_nothing_told_again(typed: Typed) -> None:
    await typed.said(*ADD, "--url", "https://bridge.clinic.example/hook")
    await thread(typed.db)

    result = await typed("integrations", "retry", "chatwoot")

    assert "0 changes" in result.output
    assert (await typed("integrations", "retry", "nobody")).exit_code == 1
