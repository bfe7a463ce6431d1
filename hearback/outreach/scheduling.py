"""What falls due by itself: surveys after visits and cases, follow-ups, check-ins.

Each question finds only those who were not asked yet and can be reached, so that whoever cannot is
not asked for again and again. What was due long ago is past: a programme that is turned on asks
from then on.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, TextClause, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.clinics.rules import clinics_by_rules
from hearback.outreach.automatic import Asked, ask_survey, check_in, follow_up
from hearback.outreach.satisfaction import ask_after_cases
from hearback.policy import DEFAULTS, Policy

AT_ONCE = 200  # of each kind to a transaction
LATE = timedelta(days=2)  # a survey that was not asked by then is left out
CHECKIN_LATE = timedelta(hours=4)  # after its hour
# One worker at a time asks: another would meet the same people.
LOCK = 0x0A5C
MINE = text("SELECT pg_try_advisory_xact_lock(:lock)")

REACHED = """
    EXISTS (SELECT FROM contact_link l JOIN consent_standing c USING (contact_point_id)
             WHERE l.patient_id = p.id AND l.may_schedule AND c.standing = 'opted_in')
    AND EXISTS (SELECT FROM sender s WHERE s.clinic_id = p.clinic_id)
    AND p.state = 'active' AND p.clinic_id = ANY(CAST(:clinics AS uuid[]))
"""


def _asking(query: str) -> TextClause:
    return text(query.replace("<reached>", REACHED))


SURVEYS = _asking(
    """
    SELECT a.id, a.patient_id FROM appointment a JOIN patient p ON p.id = a.patient_id
     WHERE a.state = 'completed' AND a.ends_at > :since AND a.ends_at <= :until AND <reached>
       AND NOT EXISTS (SELECT FROM outbound_message m WHERE m.cause = 'survey:' || a.id)
     ORDER BY a.ends_at, a.id LIMIT :most
    """
)
FOLLOW_UPS = _asking(
    """
    SELECT p.id, d.home + CAST(:days AS int) AS day
      FROM patient_facts f JOIN patient p ON p.id = f.id
      CROSS JOIN LATERAL (SELECT (f.discharged_at AT TIME ZONE 'UTC')::date AS home) d
     WHERE f.discharged_at > :since AND f.discharged_at <= :until AND <reached>
       AND NOT EXISTS (
           SELECT FROM outbound_message m
            WHERE m.cause = 'followup:' || p.id || ':' || to_char(d.home, 'YYYY-MM-DD')
                  || ':' || to_char(d.home + CAST(:days AS int), 'YYYY-MM-DD'))
     ORDER BY f.discharged_at, p.id LIMIT :most
    """
)
CHECK_INS = _asking(
    """
    SELECT p.id, h.here::date AS today FROM enrolment e
      JOIN patient p ON p.id = e.patient_id
      JOIN clinic c ON c.id = p.clinic_id
      CROSS JOIN LATERAL (
           SELECT CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.zone, c.zone) AS here,
                  e.since AT TIME ZONE coalesce(p.zone, c.zone) AS since) h
     WHERE e.ended_at IS NULL AND <reached>
       AND h.here >= h.here::date + CAST(:from AS time)
       AND h.here < h.here::date + CAST(:from AS time) + CAST(:late AS interval)
       AND h.here::date > h.since::date
       AND (h.here::date - h.since::date) % :every = 0
       AND NOT EXISTS (SELECT FROM outbound_message m
                        WHERE m.cause = 'checkin:' || p.id
                                  || ':' || to_char(h.here, 'YYYY-MM-DD'))
     ORDER BY p.id LIMIT :most
    """
)


async def ask_due(session: AsyncSession, rules: Policy = DEFAULTS, *, now: datetime) -> int:
    """Write the questions that are due by now; how many, and 0 when another worker does it."""
    if not await session.scalar(MINE, {"lock": LOCK}):
        return 0
    asked = 0
    for own, clinics in (await clinics_by_rules(session, rules)).items():
        asked += await _surveys(session, clinics, own, now)
        asked += await ask_after_cases(session, clinics, own, most=AT_ONCE, now=now)
        asked += await _follow_ups(session, clinics, own, now)
        asked += await _check_ins(session, clinics, own, now)
    return asked


async def _surveys(
    session: AsyncSession, clinics: Sequence[UUID], rules: Policy, now: datetime
) -> int:
    if not rules.survey_hours_after_visit:
        return 0
    until = now - timedelta(hours=rules.survey_hours_after_visit)
    asked = 0
    for row in await _due(session, SURVEYS, clinics, since=until - LATE, until=until):
        visit = await session.get_one(Appointment, row.id)
        asked += isinstance(await ask_survey(session, row.patient_id, visit, now=now), Asked)
    return asked


async def _follow_ups(
    session: AsyncSession, clinics: Sequence[UUID], rules: Policy, now: datetime
) -> int:
    """On each of the days, for 24 hours from the hour of the discharge on. They reach into the next
    date: what is asked is the day of the programme, and not today."""
    asked = 0
    for days in rules.followup_days_after_discharge:
        until = now - timedelta(days=days)
        since = until - timedelta(days=1)
        due = await _due(session, FOLLOW_UPS, clinics, since=since, until=until, days=days)
        for row in due:
            asked += isinstance(await follow_up(session, row.id, day=row.day, now=now), Asked)
    return asked


async def _check_ins(
    session: AsyncSession, clinics: Sequence[UUID], rules: Policy, now: datetime
) -> int:
    if not rules.checkin_every_days:
        return 0
    values = {"from": rules.checkin_from, "late": CHECKIN_LATE, "every": rules.checkin_every_days}
    asked = 0
    for row in await _due(session, CHECK_INS, clinics, now=now, **values):
        asked += isinstance(await check_in(session, row.id, day=row.today, now=now), Asked)
    return asked


async def _due(
    session: AsyncSession, query: TextClause, clinics: Sequence[UUID], **values: Any
) -> Sequence[Row[Any]]:
    rows = await session.execute(query, {**values, "clinics": clinics, "most": AT_ONCE})
    return rows.all()
