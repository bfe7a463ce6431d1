"""Whether this phone may do what it asks for, for whom it asks; else people take over, kindly."""

import re
from collections.abc import Sequence
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.phrases import word_set
from hearback.appointments.model import Appointment
from hearback.appointments.other_people import not_on_file
from hearback.appointments.rules import Found, Gone, Subject
from hearback.appointments.turns import Answering, to_people
from hearback.clinics.model import Clinic
from hearback.conversations.model import Channel, Reason
from hearback.conversations.service import Case, escalate
from hearback.core import audit
from hearback.patients.model import ContactLink, Patient, PatientState, Relation
from hearback.patients.rights import Allowed, Refused, Right, WhyNot, may
from hearback.texts.says import Say

# Whose visit is meant, without a name. "My daughter can drive me" asks for nobody else.
_KIN = word_set(
    """
    wife wifes husband husbands spouse spouses partners
    esposa esposo marido conyuge
    """
)
# First names that are words as well: "I will cancel" is of nobody called Will.
_WORDS = word_set(
    """
    will may mark grace rose faith hope joy april june august dawn summer sunny bill art gene rob
    pat drew chance grant miles rich frank earnest victor autumn sky star
    sol luz dolores mercedes paz consuelo rosario pilar domingo abril julio rosa blanca clara
    socorro remedios amparo angel jesus salvador
    """
)
_VISIT = r"(?:appointment|appt|visit|cita|consulta|visita)"
# The visit of somebody who may be no patient of ours, on a phone that speaks for its owner alone.
_ADULT = (
    r"(?:wife|husband|spouse|partner|mom|mother|dad|father|sister|brother|espos[ao]|marido|mujer"
    r"|mama|papa|herman[ao])"
)
_OF_KIN = re.compile(
    rf"\bmy {_ADULT}s {_VISIT}s?\b|\b(?:does|when does|has) my {_ADULT} (?:have|got)\b"
    rf"|\b{_VISIT}s? (?:de|for) (?:mi|my) {_ADULT}\b|\bmi {_ADULT} tiene (?:\w+ )?{_VISIT}\b"
    rf"|\btiene (?:\w+ )?{_VISIT} mi {_ADULT}\b|\bmi {_ADULT} tambien (?:tiene|va|esta)\b"
    rf"|\b(?:is|was|are) my {_ADULT} (?:also |too )?(?:scheduled|booked|down|on the (?:schedule"
    rf"|list|calendar|books)|coming|due)\b|\bmi {_ADULT} (?:esta|tiene|va) (?:\w+ )?(?:agendad[oa]"
    r"|programad[oa]|en la lista|cita)\b"
)
# Of the writer's own visit, whoever else is spoken of.
_OF_OWN = re.compile(rf"\b(?:my|mi) {_VISIT}s?\b|\b(?:i|we) have\b|\btengo\b|\btenemos\b")
_BOTH_OF_US = any_of(
    r"""
    me and my
    my \w+ and (?:i|me|myself|mine)
    mine and|and mine|both of us
    we (?:both )?(?:cant|wont)
    neither of us
    (?:neither|nor) can i
    me neither|i cant either|yo y mi|mi \w+ y yo|y la mia|la mia y|ni yo
    ninguno de los dos|los dos|las dos
    """
)


async def without_right(turn: Answering, about: Subject, right: Right) -> Say | None:
    """What is said to a number that may not do this for the visit; None when it may."""
    if not isinstance(about, Found | Gone):
        return None
    return await lacking(turn, about.visit.patient_id, right, about.visit)


async def lacking(
    turn: Answering, patient_id: UUID, right: Right, visit: Appointment | None = None
) -> Say | None:
    if turn.conversation.channel == Channel.WEB:
        return None  # a visitor who was checked is the patient
    found = await _allowed(turn, patient_id, right)
    match found:
        case Allowed():
            return None
        case Refused(reason):
            await _note(turn, patient_id, right, reason)
            key = "right_refused" if visit and reason is WhyNot.NOT_GRANTED else "right_none"
            return await to_people(turn, key, Reason.PROXY, visit)


async def named_without_right(turn: Answering, right: Right) -> Say | None:
    """For a number that is linked to somebody whose visits it may not touch, and speaks of them.

    The words tell nothing of whoever that is: not even that the clinic knows them.
    """
    if turn.bare:
        return None
    if turn.conversation.channel == Channel.WEB:
        if any(_OF_KIN.search(folded(words)) for words in turn.said):
            return await to_people(turn, "right_none", Reason.PROXY)
        return await not_on_file(turn, is_own=True)
    barred, others, is_own = await _barred(turn.session, turn.conversation.contact_point_id)
    said = [folded(words) for words in turn.said]
    if not barred and is_own and any(_OF_KIN.search(words) for words in said):
        return await to_people(turn, "right_none", Reason.PROXY)
    own = {first_of(patient) for patient in others}
    meant = [one for one in barred if first_of(one) not in own and is_named(first_of(one), said)]
    kin = any(_KIN.intersection(words.split()) for words in said)
    if not meant and not (barred and kin):
        return await not_on_file(turn, is_own=is_own)
    about = (meant or barred)[0]
    await _note(turn, about.id, right, WhyNot.NO_RIGHTS)
    case = Case(Reason.PROXY, about.id, turn.message)  # staff see whom it is about
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Say("right_none")


def speaks_for_both(text: str) -> bool:
    """ "Me and my wife can't make it": the writer's own visit is meant as well."""
    return _BOTH_OF_US.search(folded(text)) is not None


async def asked_of_another(turn: Answering) -> Say | None:
    """What is said to whoever asks about a visit that this phone may not hear of."""
    if _OF_OWN.search(folded(turn.message.text)):
        return None
    return await named_without_right(turn, Right.SEE)


async def _allowed(turn: Answering, patient_id: UUID, right: Right) -> Allowed | Refused:
    found = select(ContactLink, Patient, Clinic.zone)
    row = (
        await turn.session.execute(
            found.join(Patient, Patient.id == ContactLink.patient_id)
            .join(Clinic, Clinic.id == Patient.clinic_id)
            .where(
                ContactLink.contact_point_id == turn.conversation.contact_point_id,
                ContactLink.patient_id == patient_id,
            )
        )
    ).one_or_none()
    if row is None:
        return Refused(WhyNot.NO_RIGHTS)
    link, patient, zone = row
    born_on = date.fromisoformat(patient.born_on) if patient.born_on else None
    return may(link, right, born_on=born_on, today=turn.now.astimezone(ZoneInfo(zone)).date())


async def _barred(
    session: AsyncSession, contact_point_id: UUID
) -> tuple[list[Patient], list[Patient], bool]:
    """Linked patients whose visits the number may not touch, the others, and whether those are
    nobody but its owner."""
    rows = await session.execute(
        select(Patient, ContactLink.may_schedule, ContactLink.relation)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(
            ContactLink.contact_point_id == contact_point_id,
            Patient.state == PatientState.ACTIVE,
        )
        .order_by(Patient.id)
    )
    found = rows.all()
    return (
        [one for one, free, _ in found if not free],
        [one for one, free, _ in found if free],
        all(relation is Relation.SELF for _, free, relation in found if free),
    )


def first_of(patient: Patient) -> str:
    return next(iter(folded(patient.first_name).split()), "")


def is_named(name: str, said: Sequence[str]) -> bool:
    """In folded words, where "leos" is "Leo's". A name that is a word as well only as whose visit
    it is: "Will's appointment", "la cita de Rosa"."""
    if not name:
        return False
    written = rf"\b{re.escape(name)}s?\b"
    if name in _WORDS:
        whose = rf"\b{re.escape(name)}s {_VISIT}\b"
        written = rf"{whose}|\b{_VISIT} (?:of|for|de) {re.escape(name)}\b"
    return any(re.search(written, words) for words in said)


async def _note(turn: Answering, patient_id: UUID, right: Right, reason: WhyNot) -> None:
    await audit.record(
        turn.session,
        "right_refused",
        at=turn.now,
        actor="rule",
        subject=patient_id,
        right=right,
        reason=reason,
    )
