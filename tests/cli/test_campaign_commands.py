"""`hearback campaign plan`, as a manager types it: who is meant, and from when on."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, text

from hearback.cli.campaigning import narrowed
from hearback.outbound.campaign import Campaign, CampaignRecipient
from hearback.outreach.campaigns.audiences import CHRONIC, NAMED, PARENTS, SENIORS, Audience
from tests.cli.commands import Typed, typed
from tests.world import CLINIC

__all__ = ["typed"]
PLAN = ("campaign", "plan", "Flu shots", "--clinic", "riverside")


async def test_what_is_said_beside_a_named_audience_holds_as_well(typed: Typed) -> None:
    async with typed.db.begin() as session:
        await session.execute(text("UPDATE patient_facts SET has_long_term = true"))

    await typed.said(*PLAN, "--audience", "chronic", "--language", "es")

    async with typed.db.begin() as session:
        languages = await session.scalars(select(CampaignRecipient.language).distinct())
        assert set(languages) == {"es"}


@pytest.mark.parametrize(
    ("named", "said", "meant"),
    [
        pytest.param(
            SENIORS, {"language": "es"}, {"at_least": 65, "language": "es"}, id="language"
        ),
        pytest.param(SENIORS, {"at_least": 80}, {"at_least": 80}, id="older still"),
        pytest.param(SENIORS, {"at_least": 18}, {"at_least": 65}, id="no younger"),
        pytest.param(PARENTS, {"under": 5}, {"under": 5}, id="small children"),
        pytest.param(
            CHRONIC,
            {"without_visit": True},
            {"long_term": True, "without_visit": True},
            id="visits",
        ),
    ],
)
def test_a_named_audience_is_narrowed_by_what_is_said_beside_it(
    named: Audience, said: dict[str, Any], meant: dict[str, Any]
) -> None:
    described = Audience("described", **said)

    assert narrowed(named, described) == Audience(named.name, **meant)


@pytest.mark.parametrize("named", NAMED.values(), ids=NAMED)
def test_a_named_audience_beside_which_nothing_is_said_is_itself(named: Audience) -> None:
    assert narrowed(named, Audience("described")) == named


async def test_it_begins_by_the_clinics_clock(typed: Typed) -> None:
    await typed.said(*PLAN, "--at", "2027-04-16T09:00:00")

    async with typed.db.begin() as session:
        starts_at = await session.scalar(select(Campaign.starts_at))
    assert starts_at == datetime(2027, 4, 16, 9, tzinfo=ZoneInfo(str(CLINIC["zone"])))


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("--language", "fr"), id="a language nobody is written to in"),
        pytest.param(("--not-seen-days", "0"), id="no days"),
        pytest.param(("--seen-days", "999999999"), id="longer than there are dates"),
        pytest.param(("--at-least", "-1"), id="not born yet"),
        pytest.param(("--audience", "everybody"), id="no such audience"),
    ],
)
async def test_who_cannot_be_meant_is_refused_and_nothing_is_planned(
    typed: Typed, words: tuple[str, ...]
) -> None:
    refused = await typed(*PLAN, *words)

    assert refused.exit_code in {1, 2}
    assert refused.output
    assert refused.exception is None or isinstance(refused.exception, SystemExit)
    async with typed.db.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Campaign)) == 0
