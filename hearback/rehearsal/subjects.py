"""Bills, approved answers and screenings of a scenario: put on file, and read again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation
from hearback.conversations.people import VerifiedPerson
from hearback.core.errors import HearbackError
from hearback.identity.model import IdentityCheck, IdentityCode, IdentityState
from hearback.knowledge.retrieval import GENERAL, subjects_named
from hearback.patients.model import ContactLink, ContactPoint, Patient
from hearback.records.rows import VisitTypeRow
from hearback.records.subject_rows import (
    AnswerRow,
    KnowledgeRow,
    PlansRow,
    ScreeningRow,
    ScreeningServiceRow,
    StatementLineRow,
    StatementRow,
    SubjectRow,
)
from hearback.rehearsal.far_end import SentText
from hearback.rehearsal.seen import SeenIdentity
from hearback.rehearsal.setup import Setup
from hearback.rehearsal.steps import PatientStep
from hearback.screening.model import Screening

LENGTH = 20  # minutes
PLANS = "accepted_plans"
LONG_AGO, LONG_AHEAD = date(2000, 1, 1), date(2100, 1, 1)
# Who does what, by the words of a provider that may be a service.
DONE_BY = {
    "mammogram": re.compile(r"imag|radiolog|mammo", re.IGNORECASE),
    "flu_shot": re.compile(r"nurse|flu|shot|vaccin|immuni|pharm", re.IGNORECASE),
}


def kinds_at(setup: Setup, clinic: str) -> list[str]:
    """The screenings that a scenario speaks of, which its first clinic does."""
    if clinic != setup.clinics[0]:
        return []
    return sorted({due.kind.value for due in setup.screening_due})


def screening_types(setup: Setup, clinic: str, hours: Sequence[int]) -> list[VisitTypeRow]:
    return [
        VisitTypeRow(id=_type(kind), name=kind, minutes=LENGTH, reminder_hours=list(hours))
        for kind in kinds_at(setup, clinic)
    ]


def subject_rows(setup: Setup, homes: Mapping[str, str]) -> Iterator[SubjectRow]:
    """homes: the clinic where each patient is on file."""
    for number, balance in enumerate(setup.balances, 1):
        yield StatementRow(
            id=f"balance-{number}",
            clinic=homes[balance.patient],
            patient=balance.patient,
            amount=balance.amount,
            due_on=balance.due,
            lines=[
                StatementLineRow(date=line.date, service=line.service, owed=line.owed)
                for line in balance.lines
            ],
        )
    for clinic in setup.clinics:
        yield from _knowledge(setup.knowledge, clinic)
    yield from _screenings(setup)


def _screenings(setup: Setup) -> Iterator[SubjectRow]:
    clinic = setup.clinics[0]
    providers = sorted({slot.provider for slot in setup.open_slots if slot.clinic == clinic})
    for kind in kinds_at(setup, clinic):
        fitting = [each for each in providers if DONE_BY[kind].search(each)]
        yield ScreeningServiceRow(
            clinic=clinic,
            kind=kind,
            visit_type=_type(kind),
            provider=fitting[0] if len(fitting) == 1 else None,
        )
    for due in setup.screening_due:
        yield ScreeningRow(
            clinic=clinic, patient=due.patient, kind=due.kind.value, last_done_on=due.last_done
        )


def _type(kind: str) -> str:
    return f"screening-{kind}"


def _knowledge(published: Mapping[str, Any], clinic: str) -> Iterator[SubjectRow]:
    for key, value in published.items():
        if key == PLANS:
            yield PlansRow(clinic=clinic, names=list(value))
        else:
            yield _answer(clinic, key, value)


def _answer(clinic: str, key: str, value: object) -> KnowledgeRow:
    """An answer under its name, which is what it is asked for by."""
    asked = key.replace("_", " ")
    named = sorted(subjects_named(asked))
    said = value if isinstance(value, Mapping) else {"en": _told(value), "es": _told(value)}
    rows = {lang: AnswerRow(answer=str(said[lang]), questions=[asked]) for lang in ("en", "es")}
    return KnowledgeRow(
        clinic=clinic,
        id=key,
        subject=named[0] if named else GENERAL,
        part=key,
        version=1,
        approved_by="scenario",
        approved_on=LONG_AGO,
        review_by=LONG_AHEAD,
        source="scenario",
        **rows,
    )


def _told(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


async def identities(
    session: AsyncSession, setup: Setup, sessions: Mapping[Any, str], *, now: datetime
) -> dict[str, SeenIdentity]:
    """By patient. sessions: the names of web sessions by their conversation's id."""
    found = {}
    for patient in setup.patients:
        checks = await _checks(session, patient.id, only=len(setup.patients) == 1)
        verified = await _verified_in(session, patient.id, now)
        found[patient.id] = SeenIdentity(
            verified=bool(verified),
            sessions=frozenset(sessions[talk] for talk in verified if talk in sessions),
            attempts=max((max(each.failures, each.misses) for each in checks), default=0),
            locked=any(_is_locked(each, now) for each in checks),
        )
    return found


async def _checks(session: AsyncSession, patient: str, *, only: bool) -> Sequence[IdentityCheck]:
    """Those at the patient's number and those in which their code was asked for; where there is
    but one patient, all: a claim that fits nobody names nobody."""
    if only:
        return (await session.scalars(select(IdentityCheck))).all()
    person = select(Patient.id).where(Patient.external_id == patient).scalar_subquery()
    own = (
        select(Conversation.id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .join(ContactLink, ContactLink.contact_point_id == ContactPoint.id)
        .where(ContactLink.patient_id == person)
    )
    claimed = select(IdentityCode.conversation_id).where(IdentityCode.patient_id == person)
    query = select(IdentityCheck).where(IdentityCheck.id.in_(own) | IdentityCheck.id.in_(claimed))
    return (await session.scalars(query)).all()


async def _verified_in(session: AsyncSession, patient: str, now: datetime) -> Sequence[Any]:
    query = (
        select(VerifiedPerson.conversation_id)
        .join(Patient, Patient.id == VerifiedPerson.patient_id)
        .where(Patient.external_id == patient, VerifiedPerson.until > now)
    )
    return (await session.scalars(query)).all()


def _is_locked(check: IdentityCheck, now: datetime) -> bool:
    still = check.locked_until is not None and now < check.locked_until
    return still or (check.state is IdentityState.LOCKED and check.locked_until is None)


async def screenings(session: AsyncSession) -> dict[tuple[str, str], str | None]:
    rows = await session.execute(
        select(Patient.external_id, Screening.kind, Screening.state).join(
            Patient, Patient.id == Screening.patient_id
        )
    )
    return {(patient, kind): state for patient, kind, state in rows}


CODE = re.compile(r"(?<!\d)\d{6}(?!\d)")


class NoCodeSent(HearbackError):
    def __init__(self) -> None:
        super().__init__("The step did nothing: no one-time code was sent before it")


def with_code(step: PatientStep, sent: Sequence[SentText]) -> PatientStep:
    """The step with the code that was sent last in the place of {code}. Raises NoCodeSent."""
    if "{code}" not in step.text:
        return step
    codes = [found[0] for text in sent if (found := CODE.search(text.body))]
    if not codes:
        raise NoCodeSent
    return step.model_copy(update={"text": step.text.replace("{code}", codes[-1])})
