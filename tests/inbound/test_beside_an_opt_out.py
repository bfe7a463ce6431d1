"""What an opt-out says besides is for people: its writer gets one confirmation and no more."""

import pytest

from bot.language.context import Awaiting
from bot.language.understanding import Understanding
from hearback.appointments.model import AppointmentState
from hearback.consent.model import Standing
from hearback.conversations.model import Reason
from hearback.inbound import verdicts
from hearback.inbound.second_net import caught
from hearback.policy import DEFAULTS
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing, state_of
from tests.world import escalations


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(
            "STOP and cancel my appointment", Reason.CANCEL_OR_STOP_UNANSWERED, id="visit"
        ),
        pytest.param("dont text me just call me", Reason.HUMAN_REQUEST, id="wants to be called"),
        pytest.param("im gonna sue if u text again", Reason.HUMAN_REQUEST, id="threatens the law"),
    ],
)
async def test_people_see_to_the_rest_of_an_opt_out(
    clinic: Clinic, text: str, reason: Reason
) -> None:
    replies = await clinic.hears(text)

    async with clinic.db.begin() as session:
        (case,) = await escalations(session)
    assert case.reason is reason
    assert len(replies) == 1
    assert await standing(clinic.db) is Standing.OPTED_OUT


async def test_a_plain_opt_out_opens_no_case(clinic: Clinic) -> None:
    await clinic.hears("STOP i have a new doctor")

    async with clinic.db.begin() as session:
        assert await escalations(session) == []


async def test_both_after_cancel_ends_the_texts_and_a_person_cancels(reminded: Clinic) -> None:
    await reminded.hears("CANCEL")

    (reply,) = await reminded.hears("both")

    assert "staff" in reply
    assert await standing(reminded.db) is Standing.OPTED_OUT
    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert case.reason is Reason.CANCEL_OR_STOP_UNANSWERED


@pytest.mark.parametrize(
    ("answer", "state"),
    [("yes", AppointmentState.CANCELLED), ("no", AppointmentState.SCHEDULED)],
)
async def test_a_yes_after_cancel_cancels_and_a_no_keeps_both(
    reminded: Clinic, answer: str, state: AppointmentState
) -> None:
    await reminded.hears("CANCEL")

    await reminded.hears(answer)

    assert await state_of(reminded.db) is state
    assert await standing(reminded.db) is Standing.OPTED_IN


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("stop asking me that", verdicts.TextsInDoubt),
        ("quit with the messages now", verdicts.Stops),
    ],
)
def test_the_model_ends_no_texts_by_a_refusal_of_what_we_asked(
    text: str, verdict: type[verdicts.Verdict]
) -> None:
    found = caught(Understanding("stop", 0.95, "model"), text, DEFAULTS, Awaiting.IDENTITY)

    assert isinstance(found, verdict)
