"""The plan of a campaign: one row to a person, written by one statement however many they are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    case,
    cast,
    func,
    insert,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Integer, String

from hearback.consent.model import ConsentStanding, Standing
from hearback.core import audit
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.outbound.campaign import (
    Campaign,
    CampaignRecipient,
    CampaignState,
    RecipientState,
    Topic,
)
from hearback.outreach.campaigns.audiences import PARENTS, Audience, birthdays_of, members
from hearback.outreach.campaigns.due import nothing_due
from hearback.patients.facts import PatientFacts
from hearback.patients.model import (
    ContactLink,
    ContactPoint,
    Patient,
    PatientState,
    Reach,
    Relation,
)
from hearback.patients.queries import RELATION_ORDER
from hearback.policy import DEFAULTS, Policy

OF_USE = timedelta(days=12)
TEXTS = {
    Topic.NEWS: "campaign_news",
    Topic.FLU_SHOT: "campaign_flu_shot",
    Topic.MAMMOGRAM: "campaign_screening",
}
NOBODY = -1  # the position of those who are not written to


class CampaignExists(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("There is a campaign of that name already. Give this one another name.")


@dataclass(frozen=True)
class Draft:
    """What a person asks for. clinics: not empty; the first one owns the campaign.

    text_key: of the words, by default those of the topic. once_per_phone: one text to each number.
    """

    name: str
    topic: Topic
    clinics: Sequence[UUID]
    audiences: Sequence[Audience]
    starts_at: datetime
    per_minute: float | None = None
    text_key: str | None = None
    actor: str = "cli"
    of_use: timedelta = field(default=OF_USE)
    promotes: bool = False  # a service, so that only written consent will do

    @property
    def once_per_phone(self) -> bool:
        return not any(audience.patients for audience in self.audiences)


async def plan(
    session: AsyncSession, draft: Draft, rules: Policy = DEFAULTS, *, now: datetime
) -> Campaign:
    """Write the campaign and everybody in it, those as well who are not written to, with why.

    Nothing leaves before it is started. Raises CampaignExists.
    """
    owner = draft.clinics[0]
    known = select(Campaign.id).where(Campaign.clinic_id == owner, Campaign.name == draft.name)
    if await session.scalar(known) is not None:
        raise CampaignExists
    campaign = Campaign(
        id=new_id(),
        clinic_id=owner,
        name=draft.name,
        topic=draft.topic,
        promotes=draft.promotes,
        text_key=draft.text_key or TEXTS[draft.topic],
        state=CampaignState.PLANNED,
        why="planned",
        actor=draft.actor,
        planned_at=now,
        starts_at=draft.starts_at,
        useless_after=draft.starts_at + draft.of_use,
        per_minute=draft.per_minute,
        sample=0,
        rest_after=None,
        pace_from=0,
        pace_at=draft.starts_at,
    )
    session.add(campaign)
    await session.flush()
    birthdays = await birthdays_of(session, draft.audiences, now.date())
    asked = [
        members(audience, place, draft.clinics, birthdays, now=now)
        for place, audience in enumerate(draft.audiences)
    ]
    columns = [column.name for column in CampaignRecipient.__table__.columns]
    await session.execute(
        insert(CampaignRecipient).from_select(columns, _plan(draft, campaign, asked, columns, now))
    )
    await _sample(session, campaign, rules)
    await audit.record(session, "campaign_planned", at=now, actor=draft.actor, subject=campaign.id)
    return campaign


def _plan(
    draft: Draft, campaign: Campaign, asked: list[Select[Any]], columns: list[str], now: datetime
) -> Select[Any]:
    judged = _judged(_first_of(asked), campaign, now)
    alike = [judged.c.reader] if draft.once_per_phone else [judged.c.patient_id]
    # Of several patients on one phone the first who is written to stands for it.
    order = [judged.c.why != "", judged.c.place, judged.c.listed, judged.c.patient_id]
    one = select(
        judged, func.row_number().over(partition_by=alike, order_by=order).label("nth")
    ).subquery()
    written = one.c.why == ""
    ranked = func.row_number().over(
        partition_by=written, order_by=[one.c.place, one.c.listed, one.c.patient_id]
    )
    values: dict[str, ColumnElement[Any]] = {
        "campaign_id": literal(campaign.id),
        "patient_id": one.c.patient_id,
        "contact_point_id": one.c.contact_point_id,
        "audience": one.c.audience,
        "language": one.c.language,
        "relation": one.c.relation,
        "position": cast(case((written, ranked - 1), else_=NOBODY), Integer),
        "state": case(
            (written, literal(RecipientState.WAITING.value)),
            else_=literal(RecipientState.SUPPRESSED.value),
        ),
        "why": one.c.why,
    }
    return select(*(values[name].label(name) for name in columns)).where(one.c.nth == 1)


def _first_of(asked: list[Select[Any]]) -> Any:
    """Who is in several audiences counts in the first one named."""
    everyone = union_all(*asked).subquery()
    return (
        select(everyone)
        .ext(distinct_on(everyone.c.patient_id))
        .order_by(everyone.c.patient_id, everyone.c.place)
        .subquery()
    )


def _judged(first: Any, campaign: Campaign, now: datetime) -> Any:
    """Each with who reads it, in which language, and why it is not written ("" when it is)."""
    links = (
        select(
            ContactLink.patient_id,
            ContactLink.contact_point_id,
            ContactLink.relation,
        )
        .join(first, first.c.patient_id == ContactLink.patient_id)
        .where(
            ContactLink.may_schedule,
            or_(
                first.c.audience != PARENTS.name,
                ContactLink.relation.in_([Relation.GUARDIAN, Relation.PARENT]),
            ),
        )
        .ext(distinct_on(ContactLink.patient_id))
        .order_by(ContactLink.patient_id, RELATION_ORDER, ContactLink.id)
        .subquery()
    )
    why = case(
        (Patient.state != PatientState.ACTIVE, "not_active"),
        (links.c.contact_point_id.is_(None), "no_number"),
        (ConsentStanding.standing == Standing.OPTED_OUT, "opted_out"),
        (
            or_(
                ConsentStanding.standing.is_(None),
                ConsentStanding.standing == Standing.UNASKED,
            ),
            "no_consent",
        ),
        (ContactPoint.reach == Reach.LANDLINE, "landline"),
        (ContactPoint.reach == Reach.UNREACHABLE, "unreachable"),
        (nothing_due(campaign.topic, Patient.id, now=now), "not_due"),
        else_="",
    )
    return (
        select(
            first.c.patient_id,
            first.c.audience,
            first.c.place,
            func.coalesce(first.c.listed, 0).label("listed"),
            links.c.contact_point_id,
            func.coalesce(links.c.contact_point_id, first.c.patient_id).label("reader"),
            func.coalesce(cast(links.c.relation, String), Relation.SELF.value).label("relation"),
            Patient.language,
            why.label("why"),
        )
        .select_from(first)
        .join(Patient, Patient.id == first.c.patient_id)
        .outerjoin(PatientFacts, PatientFacts.id == Patient.id)
        .outerjoin(links, links.c.patient_id == first.c.patient_id)
        .outerjoin(ContactPoint, ContactPoint.id == links.c.contact_point_id)
        .outerjoin(ConsentStanding, ConsentStanding.contact_point_id == links.c.contact_point_id)
        .subquery()
    )


async def _sample(session: AsyncSession, campaign: Campaign, rules: Policy) -> None:
    """A large campaign sends a part first (rule R9)."""
    writing = await session.scalar(
        select(func.count()).where(
            CampaignRecipient.campaign_id == campaign.id,
            CampaignRecipient.state == RecipientState.WAITING,
        )
    )
    if writing and writing > rules.sample_above:
        campaign.sample = ceil(writing * rules.sample_percent / 100)
