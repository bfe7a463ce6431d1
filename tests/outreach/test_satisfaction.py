"""One question after people closed a case: who is asked, how often, what comes of the score."""

from uuid import UUID

import pytest
from sqlalchemy import select

from bot.language.context import Awaiting
from hearback.clinics.queries import line_by_number
from hearback.conversations.holding import claim, resolve
from hearback.conversations.model import Conversation, Escalation, EscalationState, Reason
from hearback.conversations.service import Case, conversation_for, escalate
from hearback.core.ids import new_id
from hearback.outbound.from_agents import say
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outreach.scheduling import ask_due
from hearback.patients.service import contact_point_for
from hearback.policy import DEFAULTS, Policy
from hearback.programmes.model import SurveyAnswer
from tests.desk import doing, hire
from tests.inbound.conftest import Clinic
from tests.world import CLINIC_LINE, DENISE

ON = Policy(satisfaction_minutes_after_case=30)


async def closed(
    clinic: Clinic, *reasons: Reason, awaiting: Awaiting | None = None, answers: bool = True
) -> UUID:
    """A case for these reasons that Rosa answered and closed; its id."""
    now = clinic.clock.now()
    async with clinic.db.begin() as session:
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        point = await contact_point_for(session, DENISE)
        talk = await conversation_for(session, line, point.id, language="en")
        for reason in reasons:
            await escalate(session, talk, Case(reason), now=now)
        at_work = doing(session, (await hire(session, f"rosa.{new_id().hex[-8:]}")).id, now)
        talk = await claim(at_work, talk.id)
        if answers:
            await say(at_work, talk, "It is all set.", new_id())
        await resolve(at_work, talk)
        talk.awaiting = awaiting
    await clinic.settle()
    async with clinic.db.begin() as session:
        case = (await session.scalars(select(Escalation).order_by(Escalation.id.desc()))).first()
        assert case is not None
        return case.id


async def due(clinic: Clinic, rules: Policy = ON, minutes: float = 31) -> int:
    clinic.clock.advance(minutes=minutes)
    async with clinic.db.begin() as session:
        return await ask_due(session, rules, now=clinic.clock.now())


async def questions(clinic: Clinic) -> list[OutboundMessage]:
    async with clinic.db.begin() as session:
        rows = await session.scalars(
            select(OutboundMessage).where(OutboundMessage.purpose == Purpose.SURVEY)
        )
        return list(rows)


async def test_whoever_was_helped_is_asked_once_and_the_score_is_the_cases(clinic: Clinic) -> None:
    case_id = await closed(clinic, Reason.HUMAN_REQUEST)

    early = await due(clinic, minutes=10)
    asked, again = await due(clinic), await due(clinic)
    await clinic.settle()
    (thanks,) = await clinic.hears("9")

    assert (early, asked, again) == (0, 1, 0)
    assert any("How well did our staff help you" in text.body for text in clinic.phone.texts)
    assert "9 out of 10" in thanks
    async with clinic.db.begin() as session:
        (answer,) = (await session.scalars(select(SurveyAnswer))).all()
    assert (answer.case_id, answer.score) == (case_id, 9)


async def test_nobody_is_asked_until_it_is_turned_on(clinic: Clinic) -> None:
    await closed(clinic, Reason.HUMAN_REQUEST)

    assert await due(clinic, DEFAULTS) == 0


async def test_a_case_that_was_opened_again_is_not_asked_about_twice(clinic: Clinic) -> None:
    case_id = await closed(clinic, Reason.HUMAN_REQUEST)
    await due(clinic)
    async with clinic.db.begin() as session:
        case = await session.get_one(Escalation, case_id)
        case.reopened, case.resolved_at = 1, clinic.clock.now()

    assert await due(clinic) == 0


@pytest.mark.parametrize(
    "reasons",
    [
        pytest.param([Reason.EMERGENCY], id="danger"),
        pytest.param([Reason.SELF_HARM], id="self-harm"),
        pytest.param([Reason.CANCEL_OR_STOP_UNANSWERED], id="a stop that nobody explained"),
        pytest.param([Reason.DECEASED], id="a death"),
        pytest.param([Reason.WRONG_NUMBER], id="somebody else's phone"),
        pytest.param([Reason.CLINICAL, Reason.DECEASED], id="a death that joined later"),
        pytest.param([Reason.LOW_SURVEY], id="a low score itself"),
    ],
)
async def test_after_these_nobody_is_asked(clinic: Clinic, reasons: list[Reason]) -> None:
    await closed(clinic, *reasons)

    assert await due(clinic) == 0


async def test_a_case_that_nobody_answered_is_not_asked_about(clinic: Clinic) -> None:
    await closed(clinic, Reason.HUMAN_REQUEST, answers=False)

    assert await due(clinic) == 0


async def test_an_open_question_of_ours_is_left_its_answer(clinic: Clinic) -> None:
    await closed(clinic, Reason.RESCHEDULE, awaiting=Awaiting.SLOT_CHOICE)

    assert await due(clinic) == 0


async def test_whoever_stopped_texts_is_not_asked(clinic: Clinic) -> None:
    await closed(clinic, Reason.HUMAN_REQUEST)
    await clinic.hears("STOP")

    assert await due(clinic) == 0


async def test_at_night_the_question_waits_for_the_morning(clinic: Clinic) -> None:
    clinic.clock.advance(hours=10, minutes=45)  # 20:45 in Chicago
    await closed(clinic, Reason.HUMAN_REQUEST)

    await due(clinic)
    await clinic.settle()

    (question,) = await questions(clinic)
    assert question.state is OutState.QUEUED


async def test_under_the_cap_of_a_day_the_second_question_waits(clinic: Clinic) -> None:
    for _ in range(2):
        await closed(clinic, Reason.HUMAN_REQUEST)
        await due(clinic)
        await clinic.settle()
        await clinic.hears("8")

    assert sorted(message.state for message in await questions(clinic)) == [
        OutState.QUEUED,
        OutState.SENT,
    ]


async def test_a_low_score_is_shown_to_people_and_not_asked_about_again(clinic: Clinic) -> None:
    await closed(clinic, Reason.HUMAN_REQUEST)
    await due(clinic)
    await clinic.settle()

    (sorry,) = await clinic.hears("2")

    assert "sorry it was not better" in sorry
    async with clinic.db.begin() as session:
        (low,) = await session.scalars(
            select(Escalation).where(Escalation.state == EscalationState.OPEN)
        )
        assert low.reason is Reason.LOW_SURVEY
        talk = await session.get_one(Conversation, low.conversation_id)
        assert talk.awaiting is None
