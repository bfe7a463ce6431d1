"""An approved answer beside the box to write in: current, for the latest question, no danger."""

from datetime import date

import pytest
from sqlalchemy import select

from hearback.clinics.model import Clinic
from hearback.conversations.model import Reason
from hearback.knowledge.model import KnowledgeEntry
from tests.console.conftest import Place
from tests.console.threads import thread

ANSWER = "You can park behind the house & it costs nothing."
ASKED = "where can I park my car?"


async def approve(place: Place, answer: str = ANSWER, review_by: date = date(2027, 1, 1)) -> None:
    async with place.db.begin() as session:
        clinic = (await session.scalars(select(Clinic.id))).one()
        session.add(
            KnowledgeEntry(
                clinic_id=clinic,
                key="parking",
                language="en",
                version=1,
                subject="general",
                part="place",
                answer=answer,
                questions=["where can I park", "is there parking"],
                approved_by="Dana Lee",
                approved_on=date(2026, 1, 1),
                review_by=review_by,
                source="front desk",
            )
        )


async def test_a_question_with_an_approved_answer_has_it_beside_the_box(place: Place) -> None:
    await approve(place)
    rosa, talk_id = await place.agent("rosa"), await thread(place.db, ASKED)

    page = (await rosa.get(f"/threads/{talk_id}")).text

    assert "behind the house &amp; it costs nothing" in page


@pytest.mark.parametrize(
    ("asked", "reason", "review_by"),
    [
        pytest.param("my bill is wrong", Reason.HUMAN_REQUEST, date(2027, 1, 1), id="no answer"),
        pytest.param(ASKED, Reason.HUMAN_REQUEST, date(2026, 2, 1), id="review overdue"),
        pytest.param(ASKED, Reason.EMERGENCY, date(2027, 1, 1), id="danger"),
    ],
)
async def test_without_a_fitting_answer_nothing_is_suggested(
    place: Place, asked: str, reason: Reason, review_by: date
) -> None:
    await approve(place, review_by=review_by)
    rosa, talk_id = await place.agent("rosa"), await thread(place.db, asked, reason=reason)

    assert "behind the house" not in (await rosa.get(f"/threads/{talk_id}")).text


async def test_nothing_is_suggested_once_it_is_answered(place: Place) -> None:
    await approve(place)
    rosa, talk_id = await place.agent("rosa"), await thread(place.db, ASKED)
    place.clock.advance(minutes=1)

    await rosa.say(talk_id, "Let me look.")

    assert "behind the house" not in (await rosa.get(f"/threads/{talk_id}")).text


async def test_an_answer_that_holds_markup_stays_words(place: Place) -> None:
    await approve(place, answer='<script>alert(1)</script>" onclick="x')
    rosa, talk_id = await place.agent("rosa"), await thread(place.db, ASKED)

    page = (await rosa.get(f"/threads/{talk_id}")).text

    assert "<script>alert" not in page
    assert '" onclick="x' not in page
    assert "&lt;script&gt;alert" in page
