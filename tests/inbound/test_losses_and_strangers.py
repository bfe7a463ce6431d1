"""A pregnancy that ended goes to people; a stranger is answered in the language they write."""

import pytest
from sqlalchemy import select

from hearback.consent.model import ConsentEvent, Scope, Standing
from hearback.conversations.model import Reason
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing
from tests.world import escalations


async def test_the_visits_texts_end_and_people_answer(reminded: Clinic) -> None:
    replies = await reminded.hears("we lost the baby last week")

    async with reminded.db.begin() as session:
        event = (await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id))).all()[-1]
        (case,) = await escalations(session)
    assert len(replies) == 1
    assert "sorry for your loss" in replies[0]
    assert "not text you about this visit" in replies[0]
    assert event.scope is Scope.VISIT
    assert case.reason is Reason.CLINICAL
    assert await standing(reminded.db) is Standing.OPTED_IN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("hola, quiero hacer una cita", "Gracias por su texto", id="a request"),
        pytest.param("se equivocó de número", "Gracias por avisar", id="a wrong number"),
        pytest.param("hi can i make an appointment", "Thank you for your text", id="in English"),
    ],
)
async def test_a_stranger_is_answered_in_the_language_of_their_words(
    clinic: Clinic, text: str, words: str
) -> None:
    (reply,) = await clinic.hears(text, "+15125550199")

    assert words in reply
