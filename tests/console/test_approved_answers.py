"""The editor of approved answers: two people, a version for each change, and nothing unchecked."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from hearback.agents.model import Role
from hearback.clinics.model import Clinic
from hearback.core.audit import AuditEvent
from hearback.knowledge.drafting import Standing, Written, faults, standing
from hearback.knowledge.model import KnowledgeDraft, KnowledgeEntry
from tests.console.conftest import Browser, Place

TODAY = date(2026, 4, 13)
FIELDS = {
    "key": "wifi",
    "subject": "general",
    "part": "wifi",
    "source": "Front desk",
    "review_by": "2027-01-05",
    "answer_en": "Yes, we have wifi. Ask us for the code.",
    "answer_es": "Sí, hay wifi. Pida la clave en la entrada.",
    "questions_en": "do you have wifi\nis there internet",
    "questions_es": "tienen wifi\nhay internet",
}
GOOD = Written(
    "wifi",
    "general",
    "wifi",
    "Front desk",
    date(2027, 1, 5),
    (FIELDS["answer_en"], FIELDS["answer_es"]),
    (("do you have wifi",), ("tienen wifi",)),
)


async def clinic_id(place: Place) -> str:
    async with place.db.begin() as session:
        return str(await session.scalar(select(Clinic.id).where(Clinic.external_id == "riverside")))


async def draft(place: Place) -> KnowledgeDraft:
    async with place.db.begin() as session:
        return (
            await session.scalars(select(KnowledgeDraft).where(KnowledgeDraft.state == "open"))
        ).one()


async def entries(place: Place) -> list[tuple[str, int, str, str]]:
    async with place.db.begin() as session:
        found = await session.scalars(
            select(KnowledgeEntry).order_by(KnowledgeEntry.version, KnowledgeEntry.language)
        )
        return [(each.language, each.version, each.answer, each.approved_by) for each in found]


async def writes(who: Browser, clinic: str, **changed: str) -> int:
    answer = await who.post(f"/answers/{clinic}/new", **{**FIELDS, **changed})
    return answer.status_code


async def approves(who: Browser, place: Place) -> int:
    waiting = await draft(place)
    return (await who.post(f"/answers/drafts/{waiting.id}/approve")).status_code


async def test_what_one_writes_and_another_approves_is_in_force(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    second = await place.agent("marta", Role.MANAGER)
    clinic = await clinic_id(place)

    assert await writes(writer, clinic) == 303
    assert await entries(place) == []
    assert await approves(second, place) == 303

    assert await entries(place) == [
        ("en", 1, FIELDS["answer_en"], "Marta"),
        ("es", 1, FIELDS["answer_es"], "Marta"),
    ]


async def test_nobody_approves_what_they_wrote(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    await writes(writer, await clinic_id(place))

    assert await approves(writer, place) == 403
    assert await entries(place) == []


async def test_the_database_holds_to_the_second_person(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    await writes(writer, await clinic_id(place))

    with pytest.raises(IntegrityError):
        async with place.db.begin() as session:
            await session.execute(
                text("UPDATE knowledge_draft SET state = 'approved', decided_by = written_by")
            )


async def test_a_draft_is_decided_on_once(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    second = await place.agent("marta", Role.MANAGER)
    await writes(writer, await clinic_id(place))
    waiting = await draft(place)

    first = await second.post(f"/answers/drafts/{waiting.id}/approve")
    again = await second.post(f"/answers/drafts/{waiting.id}/approve")

    assert (first.status_code, again.status_code) == (303, 409)
    assert len(await entries(place)) == 2


async def test_each_change_is_a_version_and_the_old_ones_are_kept(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    second = await place.agent("marta", Role.MANAGER)
    clinic = await clinic_id(place)
    await writes(writer, clinic)
    await approves(second, place)

    await writes(writer, clinic, answer_en="No, there is no wifi.")
    await approves(second, place)

    assert [version for _, version, _, _ in await entries(place)] == [1, 1, 2, 2]
    page = await writer.get(f"/answers/{clinic}/wifi")
    assert "No, there is no wifi." in page.text
    assert FIELDS["answer_en"] in page.text


async def test_the_list_tells_the_state_of_each(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    await writes(writer, await clinic_id(place))

    page = await writer.get("/answers")

    assert "wifi" in page.text
    assert "Draft only" in page.text


async def test_an_overdue_one_says_that_a_nurse_answers(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    second = await place.agent("marta", Role.MANAGER)
    clinic = await clinic_id(place)
    await writes(writer, clinic)
    await approves(second, place)

    async with place.db.begin() as session:
        await session.execute(text("UPDATE knowledge_entry SET review_by = '2026-01-01'"))

    assert "a nurse answers instead" in (await writer.get(f"/answers/{clinic}/wifi")).text


@pytest.mark.parametrize("role", [Role.AGENT, Role.BILLING, Role.AUDITOR, Role.ADMIN])
async def test_who_may_not_write_finds_no_such_page(place: Place, role: Role) -> None:
    other = await place.agent("oscar", role)
    clinic = await clinic_id(place)

    assert (await other.get("/answers")).status_code == 404
    assert (await other.get(f"/answers/{clinic}/new")).status_code == 404
    assert await writes(other, clinic) == 404


async def test_a_supervisor_writes_and_does_not_approve(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    supervisor = await place.agent("sam", Role.SUPERVISOR)
    await writes(writer, await clinic_id(place))

    assert await approves(supervisor, place) == 404


async def test_another_clinics_nurse_finds_nothing(place: Place) -> None:
    stranger = await place.agent("nora", Role.NURSE, clinic=None)
    clinic = await clinic_id(place)

    assert await writes(stranger, clinic) == 404


async def test_a_form_of_another_page_changes_nothing(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    clinic = await clinic_id(place)

    answer = await writer.http.post(f"/console/answers/{clinic}/new", data=FIELDS)

    assert answer.status_code == 403


async def test_markup_in_an_answer_is_only_words(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    clinic = await clinic_id(place)
    await writes(writer, clinic, answer_en="We have <b>wifi</b>.")

    page = await writer.get(f"/answers/{clinic}/wifi")

    assert "<b>wifi</b>" not in page.text
    assert "&lt;b&gt;wifi&lt;/b&gt;" in page.text


async def test_what_is_broken_is_named_and_what_was_typed_is_kept(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    clinic = await clinic_id(place)

    answer = await writer.post(
        f"/answers/{clinic}/new", **{**FIELDS, "answer_en": "Great wifi here!"}
    )

    assert answer.status_code == 422
    assert "exclamation mark" in answer.text
    assert "Great wifi here!" in answer.text


async def test_the_trail_tells_who_wrote_and_who_approved(place: Place) -> None:
    writer = await place.agent("wanda", Role.NURSE)
    second = await place.agent("marta", Role.MANAGER)
    await writes(writer, await clinic_id(place))
    await approves(second, place)

    async with place.db.begin() as session:
        events = (await session.scalars(select(AuditEvent.event))).all()

    assert {"answer_written", "answer_approved"} <= set(events)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        pytest.param(replace(GOOD, key="A key"), "key", id="a name with a space"),
        pytest.param(replace(GOOD, source=""), "missing", id="no source"),
        pytest.param(replace(GOOD, review_by=TODAY), "review", id="a review that is today"),
        pytest.param(replace(GOOD, questions=(("a",), ())), "questions", id="no question"),
        pytest.param(replace(GOOD, answers=("", "Hay.")), "length_en", id="no English"),
        pytest.param(replace(GOOD, answers=("Yes.", "x" * 321)), "length_es", id="too long"),
        pytest.param(replace(GOOD, answers=("Reply STOP.", "Sí.")), "wording_en", id="asks STOP"),
        pytest.param(replace(GOOD, answers=("See bit.ly/a.", "Sí.")), "link_en", id="shortened"),
        pytest.param(
            replace(GOOD, answers=("See http://a.example.", "Sí.")), "link_en", id="not https"
        ),
        pytest.param(
            replace(
                GOOD, answers=("Gastroenterological preparation necessitates abstinence.", "Sí.")
            ),
            "grade_en",
            id="hard words",
        ),
    ],
)
def test_a_draft_is_linted_like_every_text(written: Written, fault: str) -> None:
    assert fault in set(faults(written, today=TODAY))


def test_a_good_draft_has_no_fault() -> None:
    assert list(faults(GOOD, today=TODAY)) == []


@pytest.mark.parametrize(
    ("review_by", "state"),
    [
        (None, Standing.DRAFT),
        (date(2026, 4, 13), Standing.EXPIRED),
        (date(2026, 5, 1), Standing.DUE),
        (date(2027, 1, 1), Standing.CURRENT),
    ],
)
def test_the_state_follows_from_the_review(review_by: date | None, state: Standing) -> None:
    assert standing(review_by, today=TODAY) is state
