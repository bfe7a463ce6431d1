"""Stops of one kind or one visit: only those are refused, and a START lifts them."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from hearback.consent.limits import is_limited
from hearback.consent.model import ConsentEvent, Scope, Source, Standing
from hearback.consent.service import standing_of
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.outbound.model import Purpose
from hearback.outbound.policy import Circumstances, Refusal, Refuse, Send, decide
from hearback.outbound.stopping import Said, stop_kinds
from hearback.patients.service import contact_point_for
from tests.inbound.conftest import Clinic
from tests.world import DENISE

NOW = datetime(2026, 4, 13, 15, 0, tzinfo=UTC)
SAID = Said(Source.PATIENT, "sms", "a kind", "no more surveys")


async def test_only_the_kind_that_was_named_ends(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        point = await contact_point_for(session, DENISE)
        await stop_kinds(session, point.id, SAID, Scope.PROGRAMME, ["survey"], now=NOW)
        before = await standing_of(session, point.id)

        ended = await is_limited(session, point.id, "survey", None)
        goes_on = await is_limited(session, point.id, "reminder", None)

    assert before is Standing.OPTED_IN
    assert (ended, goes_on) == (True, False)


async def test_only_the_visit_that_was_named_is_told_no_more(clinic: Clinic) -> None:
    this, other = new_id(), new_id()
    async with clinic.db.begin() as session:
        point = await contact_point_for(session, DENISE)
        await stop_kinds(session, point.id, SAID, Scope.VISIT, [str(this)], now=NOW)

        ended = await is_limited(session, point.id, "reminder", this)
        goes_on = await is_limited(session, point.id, "reminder", other)

    assert (ended, goes_on) == (True, False)


async def test_said_twice_is_two_rows_of_the_ledger_and_one_limit(db: Database) -> None:
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        for _ in range(2):
            await stop_kinds(session, point.id, SAID, Scope.PROGRAMME, ["survey"], now=NOW)
        told = (await session.scalars(select(ConsentEvent))).all()

    assert [(one.scope, one.category) for one in told] == [(Scope.PROGRAMME, "survey")] * 2


async def test_start_lifts_what_was_limited(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        point = await contact_point_for(session, DENISE)
        await stop_kinds(session, point.id, SAID, Scope.PROGRAMME, ["survey"], now=NOW)

    await clinic.hears("START")

    async with clinic.db.begin() as session:
        assert not await is_limited(session, point.id, "survey", None)


@pytest.mark.parametrize(
    ("purpose", "decision"),
    [
        pytest.param(Purpose.SURVEY, Refuse(Refusal.OPTED_OUT_OF_KIND), id="outreach"),
        pytest.param(Purpose.REPLY, Send("answer"), id="an answer"),
    ],
)
def test_the_policy_refuses_outreach_only(purpose: Purpose, decision: object) -> None:
    facts = Circumstances(Standing.OPTED_IN, ["America/Chicago"], limited=True)

    assert decide(purpose, facts, now=NOW) == decision
