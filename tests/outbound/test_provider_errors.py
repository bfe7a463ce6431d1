"""The table of provider errors: it is whole, and each row acts, whenever its code comes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.testing import capture_logs

from hearback.clinics.model import Sender
from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.core.db import Database
from hearback.core.wire import Accepted, HeardStatus, Rejected
from hearback.outbound.claims import Leaving, claim_next
from hearback.outbound.model import (
    OutboundMessage,
    OutState,
    Phase,
    SendingTrouble,
    TroubleKind,
)
from hearback.outbound.provider_errors import (
    BY_CODE,
    TABLE,
    NumberAct,
    ProviderError,
    SenderAct,
    TextAct,
    by_code,
    error_of,
)
from hearback.outbound.records import record_outcome, record_status
from hearback.patients.model import ContactPoint, Reach
from hearback.texts.catalogue import Catalogue
from tests.conftest import ROOT
from tests.databases import own_database
from tests.world import MONDAY, escalations, open_clinic, queued_texts, visit

# Every code that a send, a status or the account's log may carry and that we act upon.
CODES = {
    *(20003, 20404, 90010, 20429, 21211, 21217, 21614, 21635, 21408, 21610),
    *(21602, 21603, 21617, 21620, 21623, 21654, 21655, 21656, 21658),
    *(21606, 21612, *range(21701, 21713), 21611),
    *(30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30009, 30017, 30410),
    *(30019, 11751, 30022, 30023, 30025, 30026, 30027, 30032, 30033, 30034, 30035),
    *(30450, 30610, 30640, *range(35114, 35119), 35125, *range(63001, 63039)),
    *(11200, 11205, 11206, 11210, 11220, *range(11230, 11240)),
    *(12100, 12200, 12300, 14103, 14107),
}
STATE_AFTER_REFUSAL = {
    TextAct.AGAIN: OutState.QUEUED,
    TextAct.LATER: OutState.QUEUED,
    TextAct.NEXT_DAY: OutState.QUEUED,
    TextAct.PARK: OutState.PARKED,
    TextAct.LOOK_UP: OutState.UNKNOWN,
    TextAct.GIVE_UP: OutState.FAILED,
}
ENDS_A_TAKEN_TEXT = {TextAct.GIVE_UP, TextAct.LOOK_UP}
TROUBLE = {SenderAct.STOP: TroubleKind.SENDER_STOPPED, SenderAct.TELL: TroubleKind.NOTICE}
REACH = {NumberAct.LANDLINE: Reach.LANDLINE, NumberAct.UNREACHABLE: Reach.UNREACHABLE}
AT = MONDAY.replace(day=14, hour=15, minute=31)  # the reminder 48 hours before
ROWS = [pytest.param(row, id=f"{min(row.codes)} {row.meaning}") for row in TABLE]


def test_the_table_knows_every_code_that_we_act_upon() -> None:
    assert set(BY_CODE) >= CODES


def test_a_code_in_two_rows_is_found_out() -> None:
    with pytest.raises(ValueError, match="two rows"):
        by_code([*TABLE, TABLE[0]])


def test_a_row_without_a_meaning_is_found_out() -> None:
    with pytest.raises(ValueError, match="meaning"):
        ProviderError(frozenset({1}), "", TextAct.GIVE_UP)


@pytest.mark.parametrize(
    ("code", "text", "sender"),
    [
        pytest.param(21999, TextAct.GIVE_UP, SenderAct.TELL, id="a refusal would come again"),
        pytest.param(30999, TextAct.LATER, SenderAct.NOTHING, id="on the way: once more"),
        pytest.param(99999, TextAct.PARK, SenderAct.TELL, id="else it waits for a person"),
        pytest.param(400, TextAct.PARK, SenderAct.TELL, id="no code at all"),
    ],
)
def test_a_code_that_is_new_is_read_by_its_range(
    code: int, text: TextAct, sender: SenderAct
) -> None:
    row = error_of(code)

    assert (row.text, row.sender, row.number) == (text, sender, NumberAct.NOTHING)


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        pytest.param(21610, TextAct.GIVE_UP, NumberAct.OPTED_OUT, id="opted out"),
        pytest.param(30006, TextAct.GIVE_UP, NumberAct.LANDLINE, id="landline"),
        pytest.param(21614, TextAct.GIVE_UP, NumberAct.LANDLINE, id="not a mobile"),
        pytest.param(21211, TextAct.GIVE_UP, NumberAct.UNREACHABLE, id="not a number"),
        pytest.param(20429, TextAct.AGAIN, NumberAct.NOTHING, id="too many"),
        pytest.param(20500, TextAct.LOOK_UP, NumberAct.NOTHING, id="it may have been taken"),
        pytest.param(30007, TextAct.GIVE_UP, NumberAct.NOTHING, id="filtered, never again"),
        pytest.param(30410, TextAct.GIVE_UP, NumberAct.NOTHING, id="it may have arrived"),
    ],
)
def test_what_would_harm_if_it_were_otherwise(code: int, text: TextAct, number: NumberAct) -> None:
    row = error_of(code)

    assert (row.text, row.number) == (text, number)


@pytest.fixture(scope="module")
async def leaving(
    server_url: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Database]:
    """One reminder is on its way to the provider. Every test here undoes what it did."""
    async with own_database(server_url, "test_provider_errors", template=template) as url:
        database = Database(url, pool=2)
        folder: Path = tmp_path_factory.mktemp("clinic")
        await open_clinic(database, folder, visit("denise", "2026-04-16 10:30"))
        async with database.begin() as session:
            sender = (await session.scalars(select(Sender))).one()
            step = await claim_next(session, sender, Catalogue.load(), now=AT)
        assert isinstance(step, Leaving)
        yield database
        await database.close()


@asynccontextmanager
async def undone(db: Database) -> AsyncIterator[AsyncSession]:
    async with AsyncSession(db.engine, expire_on_commit=False) as session:
        yield session
        await session.rollback()


async def reminder(session: AsyncSession) -> OutboundMessage:
    return (
        await session.scalars(
            select(OutboundMessage).where(OutboundMessage.state != OutState.QUEUED)
        )
    ).one()


async def seen_rest(
    session: AsyncSession, message: OutboundMessage
) -> tuple[Standing, Reach, list[tuple[TroubleKind, Phase]], int]:
    """Consent and reach of the number, the troubles, and how many cases."""
    point = await session.get_one(ContactPoint, message.contact_point_id)
    troubles = await session.scalars(select(SendingTrouble))
    return (
        await standing_of(session, point.id),
        point.reach,
        [(trouble.kind, trouble.phase) for trouble in troubles],
        len(await escalations(session)),
    )


def expected_rest(
    row: ProviderError, phase: Phase, *, given_up: bool
) -> tuple[Standing, Reach, list[tuple[TroubleKind, Phase]], int]:
    """Of the first such failure of a text to somebody with a visit in two days."""
    opted_out = row.number is NumberAct.OPTED_OUT
    kind = TROUBLE.get(row.sender)
    reach = REACH.get(row.number) if isinstance(row.number, NumberAct) else None
    return (
        Standing.OPTED_OUT if opted_out else Standing.OPTED_IN,
        reach or Reach.UNPROVEN,
        [(kind, phase)] if kind else [],
        int(given_up or row.number is NumberAct.CHECK),
    )


@pytest.mark.parametrize("row", ROWS)
async def test_a_row_acts_when_a_send_is_refused(leaving: Database, row: ProviderError) -> None:
    state = STATE_AFTER_REFUSAL[row.text]
    async with undone(leaving) as session:
        message = await reminder(session)

        await record_outcome(session, message.id, Rejected(min(row.codes)), now=AT)

        assert (message.state, message.error_code) == (state, min(row.codes))
        given_up = state is OutState.FAILED
        assert await seen_rest(session, message) == expected_rest(
            row, Phase.ANSWER, given_up=given_up
        )


@pytest.mark.parametrize("row", ROWS)
async def test_a_row_acts_when_a_text_does_not_arrive(
    leaving: Database, row: ProviderError
) -> None:
    async with undone(leaving) as session:
        message = await reminder(session)
        await record_outcome(session, message.id, Accepted("SM1", "queued"), now=AT)
        before = len(await queued_texts(session))
        heard = HeardStatus("SM1", "undelivered", min(row.codes), message.id)

        await record_status(session, heard, now=AT)
        await record_status(session, heard, now=AT)  # twice told, once acted upon

        ends = row.text in ENDS_A_TAKEN_TEXT
        assert message.state is OutState.SENT
        assert len(await queued_texts(session)) - before == int(not ends)
        assert await seen_rest(session, message) == expected_rest(row, Phase.STATUS, given_up=ends)


@pytest.mark.parametrize("code", [21999, 30999, 99999])
async def test_a_code_that_is_new_is_logged_by_its_number(leaving: Database, code: int) -> None:
    async with undone(leaving) as session:
        message = await reminder(session)

        with capture_logs() as logged:
            await record_outcome(session, message.id, Rejected(code), now=AT)

    told = [line["code"] for line in logged if line["event"] == "provider_code_unknown"]
    assert told == [code]


def test_the_document_lists_every_row() -> None:
    document = (ROOT / "docs" / "provider-errors.md").read_text()

    missing = [row.meaning for row in TABLE if f"| {row.meaning} |" not in document]

    assert missing == []
