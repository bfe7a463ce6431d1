"""Whose visits a phone may see, confirm, move or cancel: the table, the record, and the refusal."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from hearback.appointments.model import AppointmentState
from hearback.conversations.model import Reason
from hearback.core.audit import AuditEvent
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.patients.model import ContactLink, Relation
from hearback.patients.rights import ALL, RIGHTS, Allowed, Refused, Right, WhyNot, granted, may
from tests.inbound.acting import Understood, understood
from tests.world import DENISE, PATIENTS, escalations, only_visit, visit

TODAY = date(2026, 4, 13)
CHILD, GROWN = date(2015, 6, 1), date(2008, 4, 13)


def bond(relation: Relation, *, may_schedule: bool, rights: str | None) -> ContactLink:
    return ContactLink(
        patient_id=new_id(),
        contact_point_id=new_id(),
        relation=relation,
        may_schedule=may_schedule,
        may_see_clinical=False,
        rights=rights,
    )


def test_every_relation_has_its_rights() -> None:
    assert set(RIGHTS) == set(Relation)


@pytest.mark.parametrize(
    ("relation", "word", "held"),
    [
        pytest.param(Relation.SELF, {}, ALL, id="the patient"),
        pytest.param(Relation.PARENT, {}, ALL, id="a parent"),
        pytest.param(Relation.CAREGIVER, {}, ALL, id="a caregiver"),
        pytest.param(Relation.SPOUSE, {}, set(), id="a spouse has none"),
        pytest.param(Relation.SPOUSE, {"may_schedule": True}, ALL, id="but for the record's word"),
        pytest.param(Relation.GUARDIAN, {"may_schedule": False}, set(), id="a guardian without"),
        pytest.param(
            Relation.CAREGIVER, {"rights": ["confirm"]}, {"see", "confirm"}, id="one brings seeing"
        ),
        pytest.param(
            Relation.CAREGIVER, {"rights": [], "may_schedule": True}, set(), id="none, by name"
        ),
    ],
)
def test_the_record_counts_before_the_relation(
    relation: Relation, word: dict[str, Any], held: set[str]
) -> None:
    known = {"rights": None, "may_schedule": None, **word}

    assert granted(relation, **known) == held


@pytest.mark.parametrize(
    ("link", "born_on", "answer"),
    [
        pytest.param(
            bond(Relation.PARENT, may_schedule=True, rights=None), CHILD, Allowed(), id="a child"
        ),
        pytest.param(
            bond(Relation.PARENT, may_schedule=True, rights=None), GROWN, Refused(WhyNot.OF_AGE),
            id="on the birthday, before the nightly work",
        ),
        pytest.param(
            bond(Relation.CAREGIVER, may_schedule=True, rights=None), GROWN, Allowed(),
            id="a grown-up's caregiver",
        ),
        pytest.param(
            bond(Relation.CAREGIVER, may_schedule=True, rights="confirm see"), GROWN,
            Refused(WhyNot.NOT_GRANTED), id="another right",
        ),
        pytest.param(
            bond(Relation.SPOUSE, may_schedule=False, rights=None), GROWN,
            Refused(WhyNot.NO_RIGHTS), id="none",
        ),
    ],
)  # fmt: skip
def test_a_refusal_has_its_reason(
    link: ContactLink, born_on: date, answer: Allowed | Refused
) -> None:
    assert may(link, Right.CANCEL, born_on=born_on, today=TODAY) == answer


async def household(
    db: Database, folder: Path, contact: dict[str, Any], first_name: str = "Ines"
) -> Understood:
    """Denise's phone, which also reaches Ines; both are to come on Thursday and were reminded."""
    ines = {
        **{key: value for key, value in PATIENTS[0].items() if key != "phone"},
        "id": "ines",
        "first_name": first_name,
        "contacts": [{"phone": DENISE, **contact}],
    }
    visits = visit("denise", "2026-04-16 10:20"), visit("ines", "2026-04-16 09:20")
    home = await understood(db, folder, *visits, patients=[*PATIENTS, ines])
    home.clinic.clock.advance(days=1, minutes=31)
    await home.clinic.settle()
    return home


async def refusals(db: Database) -> list[dict[str, Any]]:
    async with db.begin() as session:
        rows = await session.scalars(select(AuditEvent).where(AuditEvent.event == "right_refused"))
        return [row.detail for row in rows]


async def state_of(db: Database, name: str) -> AppointmentState:
    async with db.begin() as session:
        return (await only_visit(session, name)).state


async def test_who_may_only_confirm_is_refused_to_cancel_and_people_take_over(
    db: Database, tmp_path: Path
) -> None:
    home = await household(db, tmp_path, {"relation": "caregiver", "rights": ["see", "confirm"]})

    said = await home.hears("cancel", "cancel Ines's appointment")

    assert "From this phone I can't do that for Ines's visit" in said
    assert await state_of(db, "ines-visit") is AppointmentState.SCHEDULED
    assert await refusals(db) == [{"right": "cancel", "reason": "not_granted"}]
    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.PROXY]


async def test_a_spouse_without_rights_hears_nothing_of_the_other_one(
    db: Database, tmp_path: Path
) -> None:
    home = await household(db, tmp_path, {"relation": "spouse"})
    texts = [text.body for text in home.clinic.phone.texts]

    said = await home.hears("cancel", "please cancel the appointment of Ines")

    assert "can't help with that visit from this phone" in said
    assert not [text for text in (*texts, said) if "Ines" in text]
    assert await state_of(db, "ines-visit") is AppointmentState.SCHEDULED
    assert await state_of(db, "denise-visit") is AppointmentState.SCHEDULED
    assert await refusals(db) == [{"right": "cancel", "reason": "no_rights"}]


@pytest.mark.parametrize(
    ("name", "said", "refused"),
    [
        pytest.param("Will", "I will have to cancel my appointment", False, id="only a word"),
        pytest.param("May", "cancel my visit, may I?", False, id="a word of politeness"),
        pytest.param("Will", "cancel Will's appointment", True, id="whose visit it is"),
        pytest.param("Rosa", "please cancel the cita de Rosa", True, id="in Spanish"),
        pytest.param("Ines", "Ines wants to cancel her appointment", True, id="no word but a name"),
        pytest.param("Denise", "cancel Denise's appointment", False, id="the patient's own name"),
        pytest.param("Ines", "cancel my wife's appointment", True, id="by the relation"),
    ],
)
async def test_whoever_is_meant_is_told_from_words_that_are_also_names(
    db: Database, tmp_path: Path, name: str, said: str, refused: bool
) -> None:
    home = await household(db, tmp_path, {"relation": "spouse"}, first_name=name)

    answer = await home.hears("cancel", said)

    assert ("can't help with that visit" in answer) is refused


async def test_a_spouse_without_rights_still_answers_for_themselves(
    db: Database, tmp_path: Path
) -> None:
    home = await household(db, tmp_path, {"relation": "spouse"})

    await home.clinic.hears("1")

    assert await state_of(db, "denise-visit") is AppointmentState.CONFIRMED
    assert await refusals(db) == []


async def test_a_parent_may_do_all_for_a_child(db: Database, tmp_path: Path) -> None:
    home = await household(db, tmp_path, {"relation": "parent"})
    async with db.begin() as session:
        link = (
            await session.scalars(
                select(ContactLink).where(ContactLink.relation == Relation.PARENT)
            )
        ).one()

    assert (link.may_schedule, link.rights) == (True, None)
    assert any("Ines" in text.body for text in home.clinic.phone.texts)
