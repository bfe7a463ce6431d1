"""The bare answers that an invitation explains, without any model."""

import pytest

from hearback.outbound.campaign import Topic
from hearback.outreach.campaigns.audiences import Audience
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import last_message
from tests.outreach.asking import planned, started


@pytest.fixture
async def invited(clinic: Clinic) -> Clinic:
    await started(clinic, await planned(clinic, Audience("everybody"), topic=Topic.FLU_SHOT))
    return clinic


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("1", "screening_book"),
        ("yes please", "screening_book"),
        ("2", "screening_decline"),
        ("3", "screening_decline"),
        ("no", "screening_decline"),
        ("1 but is it free w medicare", "screening_book"),
    ],
)
async def test_a_bare_answer_does_what_the_invitation_says(
    invited: Clinic, words: str, act: str
) -> None:
    replies = await invited.hears(words)

    message = await last_message(invited.db)
    assert (message.act, message.rule) == (act, "answers an invitation")
    assert len(replies) == 1


@pytest.mark.parametrize("words", ["maybe later", "remind me in august", "tal vez despues"])
async def test_who_puts_it_off_declines_nothing(invited: Clinic, words: str) -> None:
    (reply,) = await invited.hears(words)

    assert reply.startswith(("That is fine.", "Está bien."))


async def test_a_digit_after_a_reminder_is_about_the_visit(reminded: Clinic) -> None:
    await reminded.hears("1")

    assert (await last_message(reminded.db)).act == "confirm"
