"""While an agent holds a thread, and after we gave up, nothing of ours changes anything."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from rasa_sdk.types import DomainDict

from actions.answering import AnswerAction, TooLate
from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.consent.model import Standing
from hearback.conversations.model import InboundMessage, MessageState, Reason
from hearback.core import work
from hearback.core.wire import Media, ProviderWord
from hearback.dialogue.client import Question, Turn
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS
from hearback.worker import Role, Worker
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import agent_takes, last_message, standing, state_of
from tests.world import DENISE, escalations, parts_of_a_worker, text_from

PICTURE = (Media("https://x.example/1", "image/jpeg"),)


@pytest.mark.parametrize(
    ("body", "more"),
    [
        pytest.param("", {"media": PICTURE}, id="a picture"),
        pytest.param(" ", {}, id="a blank"),
        pytest.param("3", {}, id="a digit that answers our question"),
        pytest.param("1", {}, id="another digit"),
        pytest.param("cancel my visit please", {}, id="plain words"),
    ],
)
async def test_while_an_agent_holds_the_thread_it_is_theirs(
    reminded: Clinic, body: str, more: dict[str, Any]
) -> None:
    await reminded.hears("CANCEL")
    await agent_takes(reminded)

    replies = await reminded.hears(body, **more)

    assert replies == []
    assert await state_of(reminded.db) is AppointmentState.SCHEDULED
    assert await standing(reminded.db) is Standing.CLARIFYING
    assert (await last_message(reminded.db)).state is MessageState.FOR_AGENT
    async with reminded.db.begin() as session:
        assert await escalations(session) == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param("STOP", "no more texts", id="stop"),
        pytest.param("HELP", "Text STOP to end texts", id="help"),
        pytest.param("i cant breathe", "call 911", id="danger"),
    ],
)
async def test_what_the_law_and_safety_ask_is_answered_whoever_holds_the_thread(
    reminded: Clinic, body: str, said: str
) -> None:
    await agent_takes(reminded)

    assert said in (await reminded.hears(body))[0]


@dataclass
class Heard:
    """What an action wants said."""

    said: list[str] = field(default_factory=list)

    def utter_message(self, json_message: dict[str, Any]) -> None:
        self.said.append(json_message["key"])


async def act_late(clinic: Clinic, message: InboundMessage) -> list[str]:
    """Rasa's action for a message comes in, as slowly as it likes."""
    heard = Heard()
    told = {"metadata": {"message_id": str(message.id)}, "intent": {"name": "cancel"}}
    tracker = SimpleNamespace(sender_id=str(message.conversation_id), latest_message=told)
    action = AnswerAction(clinic.db, Schedule(replan), clinic.clock)
    await action.run(
        cast(CollectingDispatcher, heard), cast(Tracker, tracker), cast(DomainDict, {})
    )
    return heard.said


async def test_an_action_after_we_gave_up_changes_nothing(reminded: Clinic) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "please cancel my visit for me ok i am sick"))
    message = await last_message(reminded.db)
    await reminded.turns.give_up(message.id)

    with pytest.raises(TooLate):
        await act_late(reminded, message)

    assert await state_of(reminded.db) is AppointmentState.SCHEDULED


async def test_who_was_cancelled_hears_it_though_rasas_answer_was_lost(reminded: Clinic) -> None:
    """The action is done, Rasa dies before it answers, and stays away."""
    await reminded.pipeline.accept(text_from(DENISE, "please cancel my visit for me ok i am sick"))
    message = await last_message(reminded.db)
    await act_late(reminded, message)

    await reminded.turns.give_up(message.id)
    await reminded.settle()

    async with reminded.db.begin() as session:
        assert await escalations(session) == []
    assert await state_of(reminded.db) is AppointmentState.CANCELLED
    assert "cancelled" in reminded.phone.texts[-1].body
    assert (await last_message(reminded.db)).act == "cancel"


async def test_who_gives_up_says_nothing_where_an_agent_took_over(reminded: Clinic) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "i might be a bit unsure about it"))
    await agent_takes(reminded)
    message = await last_message(reminded.db)

    await reminded.turns.give_up(message.id)
    await reminded.settle()

    assert reminded.phone.texts == []
    assert (await last_message(reminded.db)).state is MessageState.FOR_AGENT


async def test_an_action_after_an_agent_took_the_thread_changes_nothing(reminded: Clinic) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "please cancel my visit for me ok i am sick"))
    message = await last_message(reminded.db)
    await agent_takes(reminded)

    with pytest.raises(TooLate):
        await act_late(reminded, message)

    assert await state_of(reminded.db) is AppointmentState.SCHEDULED


async def test_an_action_in_time_does_what_was_asked(reminded: Clinic) -> None:
    """That the two above are refused is not for want of anything else."""
    await reminded.pipeline.accept(text_from(DENISE, "please cancel my visit for me ok i am sick"))

    said = await act_late(reminded, await last_message(reminded.db))

    assert said == ["cancelled"]
    assert await state_of(reminded.db) is AppointmentState.CANCELLED


class BrokenRasa:
    """Fails otherwise than by being away: a fault of our own."""

    async def ask(self, question: Question) -> Turn:
        raise KeyError("replies")


def worker_of(clinic: Clinic, **more: Any) -> Worker:
    parts = parts_of_a_worker(
        db=clinic.db,
        clock=clinic.clock,
        policy=DEFAULTS,
        turns=clinic.turns,
        effects=clinic.effects,
        **more,
    )
    return Worker(parts, Role.TURNS)


async def parked(clinic: Clinic) -> UUID:
    await clinic.pipeline.accept(text_from(DENISE, "what about the thing with my foot"))
    message = await last_message(clinic.db)
    taking = worker_of(clinic)._taking
    (claimed,) = await taking.claim(1)
    await taking.do(claimed)
    return message.id


async def test_a_turn_that_is_parked_tells_the_patient_and_opens_a_case(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "RETRIES", ())  # the tries are used up at once
    monkeypatch.setattr(reminded.turns, "_dialogue", BrokenRasa())

    message_id = await parked(reminded)
    await reminded.send_all()

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
        message = await session.get_one(InboundMessage, message_id)
    assert "something went wrong on our side" in reminded.phone.texts[-1].body
    assert case.reason is Reason.BOT_FAILED
    assert message.state is MessageState.ANSWERED


async def test_a_turn_that_will_be_tried_again_says_nothing_yet(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminded.turns, "_dialogue", BrokenRasa())

    message_id = await parked(reminded)
    await reminded.send_all()

    async with reminded.db.begin() as session:
        message = await session.get_one(InboundMessage, message_id)
    assert reminded.phone.texts == []
    assert message.state is MessageState.RECEIVED


async def test_a_cancel_is_a_revocation_also_while_an_agent_holds_the_thread(
    reminded: Clinic,
) -> None:
    await reminded.hears("2")
    await agent_takes(reminded)

    await reminded.hears("CANCEL", provider_word=ProviderWord.STOP)

    assert await standing(reminded.db) is Standing.OPTED_OUT
