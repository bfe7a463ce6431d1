"""`hearback campaign …`: plan, start, pause, go on, cancel, and see what became of it."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.cli.using import HomeOption, fail, in_home
from hearback.clinics.model import Clinic
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.keys import install_keys
from hearback.outbound.campaign import Campaign, Topic
from hearback.outbound.health import By, Figures, health
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import NAMED, Audience
from hearback.outreach.campaigns.plan import Draft, plan
from hearback.outreach.campaigns.report import report_of, state_told
from hearback.policy import Policy, read_policy
from hearback.settings import read_settings
from hearback.wiring import clock_for

campaign_app = typer.Typer(no_args_is_help=True, help="Campaigns: texts to an audience.")
NameArgument = Annotated[str, typer.Argument(help="The name of the campaign.")]
Work = Callable[[AsyncSession, datetime, Policy], Awaitable[str]]
DAY = timedelta(days=1)
DAYS: dict[str, Any] = {"min": 1, "max": 36_500}


class Language(StrEnum):
    EN = "en"
    ES = "es"


class UnknownClinic(HearbackError):
    status = 404

    def __init__(self) -> None:
        super().__init__("There is no such clinic. Give the id that it was imported with.")


class UnknownAudience(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"An audience is one of {', '.join(NAMED)}, or is described by options.")


@campaign_app.command("plan")
def plan_campaign(
    name: NameArgument,
    clinic: Annotated[str, typer.Option(help="The clinic's id.")],
    topic: Annotated[Topic, typer.Option(help="What it invites to.")] = Topic.NEWS,
    audience: Annotated[
        list[str] | None, typer.Option(help="seniors_65, parents or chronic; may be repeated.")
    ] = None,
    language: Annotated[
        Language | None, typer.Option(help="Only those who read it: en or es.")
    ] = None,
    at_least: Annotated[int | None, typer.Option(min=0, help="Years of age, today.")] = None,
    under: Annotated[int | None, typer.Option(min=1, help="Younger than so many years.")] = None,
    not_seen_days: Annotated[
        int | None, typer.Option(**DAYS, help="Without a completed visit for so long.")
    ] = None,
    seen_days: Annotated[
        int | None, typer.Option(**DAYS, help="With a visit within so long.")
    ] = None,
    not_written_days: Annotated[
        int | None, typer.Option(**DAYS, help="Not written to by campaigns or surveys for so long.")
    ] = None,
    without_visit: Annotated[bool, typer.Option(help="With no visit coming.")] = False,
    per_minute: Annotated[float | None, typer.Option(min=0.01, help="The pace.")] = None,
    at: Annotated[
        datetime | None, typer.Option(help="When it may begin, by the clinic's clock.")
    ] = None,
    promotes: Annotated[
        bool, typer.Option(help="It advertises a service: only with written consent.")
    ] = False,
    home: HomeOption = None,
) -> None:
    """Write down who would get it. Nothing leaves before `start`.

    All that is said of the audience must hold, also of one that is named.
    """

    async def planned(session: AsyncSession, now: datetime, rules: Policy) -> str:
        owner = await session.scalar(select(Clinic).where(Clinic.external_id == clinic))
        if owner is None:
            raise UnknownClinic
        described = Audience(
            "described",
            at_least=at_least,
            under=under,
            language=language,
            seen_since=now - seen_days * DAY if seen_days else None,
            not_seen_since=now - not_seen_days * DAY if not_seen_days else None,
            not_written_since=now - not_written_days * DAY if not_written_days else None,
            without_visit=without_visit,
        )
        chosen = [narrowed(_named(each), described) for each in audience or ()] or [described]
        starts = at.replace(tzinfo=ZoneInfo(owner.zone)) if at else now
        draft = Draft(name, topic, [owner.id], chosen, starts, per_minute, promotes=promotes)
        campaign = await plan(session, draft, rules, now=now)
        return await _shown(session, campaign)

    _do(home, planned)


def narrowed(named: Audience, described: Audience) -> Audience:
    """Those of a named audience of whom the description holds as well."""
    ages = [age for age in (named.at_least, described.at_least) if age is not None]
    limits = [age for age in (named.under, described.under) if age is not None]
    return replace(
        described,
        name=named.name,
        long_term=named.long_term,
        at_least=max(ages, default=None),
        under=min(limits, default=None),
    )


def _named(name: str) -> Audience:
    if name not in NAMED:
        raise UnknownAudience
    return NAMED[name]


@campaign_app.command("start")
def start_campaign(name: NameArgument, home: HomeOption = None) -> None:
    """Let it begin, at its hour. A large one sends a part first."""

    async def begun(session: AsyncSession, now: datetime, rules: Policy) -> str:
        campaign = await control.campaign_named(session, name)
        await control.start(session, campaign, rules, actor="cli", now=now)
        return await _shown(session, campaign)

    _do(home, begun)


@campaign_app.command("pause")
def pause_campaign(name: NameArgument, home: HomeOption = None) -> None:
    """Hold what has not left."""

    async def held(session: AsyncSession, now: datetime, _: Policy) -> str:
        campaign = await control.campaign_named(session, name)
        await control.pause(session, campaign, actor="cli", now=now)
        return await _shown(session, campaign)

    _do(home, held)


@campaign_app.command("resume")
def resume_campaign(name: NameArgument, home: HomeOption = None) -> None:
    """Go on, at its pace from now."""

    async def gone_on(session: AsyncSession, now: datetime, _: Policy) -> str:
        campaign = await control.campaign_named(session, name)
        await control.resume(session, campaign, actor="cli", now=now)
        return await _shown(session, campaign)

    _do(home, gone_on)


@campaign_app.command("cancel")
def cancel_campaign(name: NameArgument, home: HomeOption = None) -> None:
    """End it: what has not left will not."""

    async def ended(session: AsyncSession, now: datetime, _: Policy) -> str:
        campaign = await control.campaign_named(session, name)
        await control.cancel(session, campaign, actor="cli", now=now)
        return await _shown(session, campaign)

    _do(home, ended)


@campaign_app.command("show")
def show_campaign(name: NameArgument, home: HomeOption = None) -> None:
    """How far it has come, by audience, and who was left out for what."""

    async def shown(session: AsyncSession, _: datetime, __: Policy) -> str:
        return await _shown(session, await control.campaign_named(session, name))

    _do(home, shown)


@campaign_app.command("list")
def list_campaigns(home: HomeOption = None) -> None:
    """All campaigns, the newest first."""

    async def listed(session: AsyncSession, _: datetime, __: Policy) -> str:
        rows = await session.scalars(select(Campaign).order_by(Campaign.id.desc()))
        lines = [f"{row.name}: {row.state.value}, {row.why}" for row in rows]
        return "\n".join(lines or ["There is no campaign yet."])

    _do(home, listed)


def show_health(
    by: Annotated[By, typer.Option(help="What the figures are of.")] = By.SENDER,
    home: HomeOption = None,
) -> None:
    """How texts fared in the last hour, day and week: lost, filtered, opted out."""

    async def told(session: AsyncSession, now: datetime, _: Policy) -> str:
        figures = await health(session, by, now=now)
        return "\n".join([_line(one) for one in figures] or ["No text left in the last week."])

    _do(home, told)


def _line(one: Figures) -> str:
    alarm = "  above the level that Twilio warns at" if one.alarms else ""
    return (
        f"{one.span:>4}  {one.what}: {one.sent} sent, {one.delivered} delivered, "
        f"{one.failed} lost ({one.failed_share:.1%}; {one.filtered} filtered, "
        f"{one.unreachable} not reached, {one.blocked} blocked), "
        f"{one.opted_out} opted out{alarm}"
    )


async def _shown(session: AsyncSession, campaign: Campaign) -> str:
    await session.flush()
    report = await report_of(session, campaign.id)
    lines = [f"{campaign.name}: {state_told(campaign, report).value} ({campaign.why})"]
    for audience, one in sorted(report.items()):
        lines.append(
            f"  {audience}: {one.waiting + one.queued} to come, {one.sent} sent, "
            f"{one.failed} failed, {one.opted_out_after} opted out after it"
        )
        lines += [f"    left out, {why}: {n}" for why, n in sorted(one.suppressed.items())]
    return "\n".join(lines)


def _do(home: Path | None, work: Work) -> None:
    in_home(home)

    async def done() -> str:
        settings = read_settings()
        install_keys(settings)
        db = Database(settings.database_url, pool=1)
        try:
            async with db.begin() as session:
                now = clock_for(settings).now()
                return await work(session, now, read_policy(settings.policy_file))
        finally:
            await db.close()

    try:
        sys.stdout.write(asyncio.run(done()) + "\n")
    except HearbackError as error:
        raise fail(error) from None
