"""Practice: invented patients, clearly marked, at a clinic that no text ever leaves from."""

import pytest
from sqlalchemy import func, select

from hearback.agents import service as accounts
from hearback.agents.model import Role
from hearback.agents.service import PracticeApart
from hearback.clinics.model import Clinic
from hearback.clinics.queries import senders
from hearback.console.practice import practice_clinic, scripts
from hearback.conversations.model import Conversation, Escalation, EscalationState, Reason
from hearback.core.audit import AuditEvent
from hearback.outbound.model import OutboundMessage, OutState
from tests.console import learners
from tests.console.conftest import Browser, Place
from tests.console.threads import thread
from tests.desk import EVERY_QUEUE, hire
from tests.world import MONDAY

BANNER = "Every patient here is invented, and nothing is sent to anybody."


async def learner(place: Place, name: str = "lee", role: Role = Role.AGENT) -> Browser:
    """An account for practice, signed in."""
    async with place.db.begin() as session:
        await learners.learner(session, name, role)
    browser = place.browser()
    assert (await browser.sign_in(name)).status_code == 303
    return browser


async def practice_thread(place: Place, reason: Reason = Reason.HUMAN_REQUEST) -> Conversation:
    async with place.db.begin() as session:
        found = await session.scalars(
            select(Conversation)
            .join(Escalation, Escalation.conversation_id == Conversation.id)
            .where(Conversation.channel == "practice", Escalation.reason == reason)
            .order_by(Conversation.id.desc())
        )
        talk = found.first()
        assert talk is not None
        return talk


async def open_cases(place: Place) -> int:
    async with place.db.begin() as session:
        return (
            await session.scalar(
                select(func.count())
                .select_from(Escalation)
                .where(Escalation.state != EscalationState.RESOLVED)
            )
            or 0
        )


async def test_every_page_says_that_it_is_practice(place: Place) -> None:
    lee = await learner(place, role=Role.SUPERVISOR)
    talk = await practice_thread(place)

    for path in ("/inbox", "/tasks", "/search", "/reports", "/review", f"/threads/{talk.id}"):
        page = await lee.get(path)
        assert page.status_code == 200
        assert BANNER in page.text, path


async def test_a_page_of_real_patients_does_not_say_so(place: Place) -> None:
    rosa = await place.agent("rosa")

    assert BANNER not in (await rosa.get("/inbox")).text


async def test_what_is_written_in_practice_is_shown_as_sent_and_never_leaves(place: Place) -> None:
    lee, talk = await learner(place), await practice_thread(place)

    await lee.say(talk.id, "Hello, this is Lee.")

    async with place.db.begin() as session:
        (message,) = (await session.scalars(select(OutboundMessage))).all()
        assert (message.state, message.provider_id) == (OutState.SENT, None)
        assert [sender.number for sender in await senders(session)] == ["+15125550110"]
    page = (await lee.get(f"/threads/{talk.id}")).text
    assert page.index("Hello, this is Lee.") < page.index("mornings are best, any day next week")


async def test_an_invented_patient_writes_back_until_they_have_no_more_to_say(
    place: Place,
) -> None:
    lee, talk = await learner(place), await practice_thread(place, Reason.EMERGENCY)

    for words in ("Call 911 now.", "Are they there?", "Good."):
        await lee.say(talk.id, words)

    page = (await lee.get(f"/threads/{talk.id}")).text
    assert page.count("my wife is calling 911 now") == 1


async def test_starting_over_lays_the_same_cases_out_anew(place: Place) -> None:
    lee, talk = await learner(place), await practice_thread(place)
    await lee.say(talk.id, "Hello.")
    real = await thread(place.db)

    answer = await lee.post("/practice/reset")

    assert answer.status_code == 303
    assert await open_cases(place) == len(scripts()) + 1
    inbox = (await lee.get("/inbox/list")).text
    assert str(talk.id) not in inbox
    assert str(real) not in inbox
    async with place.db.begin() as session:
        held = await session.scalar(select(Conversation.held_by).where(Conversation.id == talk.id))
        told = await session.scalars(
            select(AuditEvent.event).where(AuditEvent.event == "practice_started_over")
        )
        assert held is None
        assert len(told.all()) == 1


async def test_who_looks_after_patients_cannot_start_practice_over(place: Place) -> None:
    rosa = await place.agent("rosa")

    assert (await rosa.post("/practice/reset")).status_code == 404


async def test_practice_and_patients_never_share_an_account(place: Place) -> None:
    async with place.db.begin() as session:
        line = await practice_clinic(session)
        real = (
            await session.scalars(select(Clinic.id).where(Clinic.external_id == "riverside"))
        ).one()
        rosa = await hire(session, "rosa")
        lee = await hire(session, "lee", clinic=None)
        lee.in_practice = True
        for staff, clinic in ((rosa, line.clinic.id), (lee, real)):
            with pytest.raises(PracticeApart):
                await accounts.grant(
                    session, staff, clinic, Role.AGENT, EVERY_QUEUE, actor="test", now=MONDAY
                )


async def test_a_learner_sees_no_patient_and_an_agent_no_practice(place: Place) -> None:
    lee, rosa = await learner(place), await place.agent("rosa")
    real, invented = await thread(place.db), (await practice_thread(place)).id

    assert (await lee.get(f"/threads/{real}")).status_code == 404
    assert (await rosa.get(f"/threads/{invented}")).status_code == 404
    assert "Walcott" not in (await lee.post("/search", asked="denise")).text


async def test_who_learns_cannot_break_the_glass_of_a_patient(place: Place) -> None:
    lee, real = await learner(place), await thread(place.db)

    asked = await lee.post(
        "/glass/break", asked=str(real), reason="I want to see how it looks there"
    )

    assert asked.status_code == 404
    assert (await lee.get(f"/threads/{real}")).status_code == 404
