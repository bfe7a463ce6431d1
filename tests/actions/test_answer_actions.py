"""Rasa's action calls over the real endpoint: done once, for their own conversation only."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from actions import endpoint
from hearback.appointments.model import AppointmentMove, AppointmentState
from hearback.appointments.service import Schedule
from hearback.conversations.model import InboundMessage, Reason
from hearback.conversations.service import ask, locked
from hearback.core.db import Database
from hearback.inbound.effects import Effects
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.voice import Voice
from hearback.outreach.reminders import replan, told
from hearback.texts.catalogue import Catalogue
from hearback.texts.says import Say
from tests.world import (
    DENISE,
    HERIBERTO,
    MONDAY,
    SetClock,
    escalations,
    messages,
    only_visit,
    open_clinic,
    queued_texts,
    text_from,
    visit,
)

TOKEN = "actions-token"


@dataclass
class Bot:
    """What Rasa would do: it has a message to answer, and calls an action about it."""

    db: Database
    pipeline: Pipeline
    client: httpx2.AsyncClient

    async def heard(self, body: str, number: str = DENISE) -> InboundMessage:
        await self.pipeline.accept(text_from(number, body))
        async with self.db.begin() as session:
            return (await messages(session))[-1]

    async def reminded(self, message: InboundMessage, visit_id: str = "denise-visit") -> None:
        async with self.db.begin() as session:
            talk = await locked(session, message.conversation_id)
            ask(talk, None, [told(await only_visit(session, visit_id))], now=MONDAY)

    async def call(
        self,
        message: InboundMessage,
        *,
        intent: str = "confirm",
        action: str = "action_answer",
        conversation: UUID | str | None = None,
    ) -> httpx2.Response:
        """The JSON that Rasa's own client sends, with what our shell puts into it."""
        sender = str(conversation or message.conversation_id)
        latest = {
            "intent": {"name": intent, "confidence": 0.97},
            "entities": [],
            "text": "",
            "message_id": "r1",
            "metadata": {"message_id": str(message.id)},
        }
        call: dict[str, Any] = {
            "next_action": action,
            "sender_id": sender,
            "tracker": {
                "sender_id": sender,
                "slots": {"language": "en"},
                "latest_message": latest,
                "latest_event_time": 1.0,
                "followup_action": None,
                "paused": False,
                "events": [],
                "latest_input_channel": "shell",
                "active_loop": {},
                "latest_action": {"action_name": "action_listen"},
                "latest_action_name": "action_listen",
            },
            "domain": {"actions": [action], "slots": {}, "responses": {}, "intents": []},
            "version": "3.6.21",
        }
        headers = {"Authorization": f"Bearer {TOKEN}"}
        return await self.client.post("/internal/actions", json=call, headers=headers)

    async def state(self, visit_id: str = "denise-visit") -> AppointmentState:
        async with self.db.begin() as session:
            return (await only_visit(session, visit_id)).state

    async def moves(self) -> list[AppointmentMove]:
        async with self.db.begin() as session:
            rows = await session.scalars(
                select(AppointmentMove).where(AppointmentMove.from_state.is_not(None))
            )
            return list(rows)


@pytest.fixture
async def bot(db: Database, tmp_path: Path) -> AsyncIterator[Bot]:
    await open_clinic(
        db, tmp_path, visit("denise", "2026-04-16 10:30"), visit("heriberto", "2026-04-16 09:20")
    )
    clock, schedule = SetClock(), Schedule(replan)
    app = FastAPI()
    app.include_router(endpoint.router(db, schedule, clock, TOKEN))
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    pipeline = Pipeline(db, clock, Effects(Voice(Catalogue.load()), schedule))
    async with httpx2.AsyncClient(transport=transport, base_url="http://service") as client:
        yield Bot(db, pipeline, client)


def said(answer: httpx2.Response) -> Say:
    assert answer.status_code == 200
    (response,) = answer.json()["responses"]
    return Say.from_json(response["custom"])


async def test_a_confirmation_is_done_and_told_by_key(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)

    answer = await bot.call(message)

    assert said(answer).key == "confirmed"
    assert answer.json()["events"] == []
    assert await bot.state() is AppointmentState.CONFIRMED
    assert await bot.state("heriberto-visit") is AppointmentState.SCHEDULED
    (move,) = await bot.moves()
    assert (move.actor, move.message_id) == ("patient", message.id)


async def test_no_words_for_the_patient_travel_through_rasa(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)

    answer = await bot.call(message)

    assert not answer.json()["responses"][0].get("text")
    for word in ("Denise", "Walcott", DENISE, "10:30"):
        assert word not in answer.text


async def test_the_decision_is_kept_with_the_message(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)

    await bot.call(message)

    async with bot.db.begin() as session:
        kept = await session.get_one(InboundMessage, message.id)
    assert (kept.act, kept.decided_by) == ("confirm", "model")


async def test_a_call_repeated_says_the_same_and_does_nothing_more(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)
    first = await bot.call(message)

    again = await bot.call(message)

    assert said(again) == said(first)
    assert len(await bot.moves()) == 1


async def test_another_action_for_the_same_message_does_nothing_more(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)
    first = await bot.call(message)

    other = await bot.call(message, intent="cancel")

    assert said(other) == said(first)
    assert await bot.state() is AppointmentState.CONFIRMED


async def test_cancelling_in_so_many_words_cancels(bot: Bot) -> None:
    message = await bot.heard("please cancel my appointment on thursday")
    await bot.reminded(message)

    answer = await bot.call(message, intent="cancel")

    assert said(answer).key == "cancelled"
    assert await bot.state() is AppointmentState.CANCELLED


async def test_not_being_able_to_come_is_asked_which_it_shall_be(bot: Bot) -> None:
    message = await bot.heard("i dont think i can make it")
    await bot.reminded(message)

    answer = await bot.call(message, intent="cancel")

    assert said(answer).key == "cancel_or_move"
    assert await bot.state() is AppointmentState.SCHEDULED


@pytest.mark.parametrize(
    ("intent", "reason", "key"),
    [
        pytest.param(
            "reschedule",
            Reason.RESCHEDULE,
            "reschedule_handed_over",
            id="another time",
        ),
        pytest.param("human", Reason.HUMAN_REQUEST, "person_soon", id="a person"),
        pytest.param(
            "out_of_scope",
            Reason.NOT_UNDERSTOOD,
            "handed_over",
            id="not understood",
        ),
    ],
)
async def test_what_only_people_can_do_is_handed_over(
    bot: Bot, intent: str, reason: Reason, key: str
) -> None:
    message = await bot.heard("can somebody look into this for me")
    await bot.reminded(message)

    answer = await bot.call(message, intent=intent)

    async with bot.db.begin() as session:
        (case,) = await escalations(session)
    assert said(answer).key == key
    assert case.reason is reason
    assert await bot.state() is AppointmentState.SCHEDULED


async def test_who_wants_to_be_heard_tonight_is_told_988_beside_the_hours(bot: Bot) -> None:
    message = await bot.heard("i just need somebody to talk to tonight")

    answer = await bot.call(message, intent="human")

    assert said(answer).key == "person_soon_and_988"


async def test_an_action_sends_nothing_itself(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)

    await bot.call(message)

    async with bot.db.begin() as session:
        causes = [row.cause for row in await queued_texts(session)]
    assert [cause for cause in causes if cause.startswith("answer:")] == []


async def test_a_message_of_another_conversation_is_not_acted_on(bot: Bot) -> None:
    mine = await bot.heard("i will be there for sure")
    theirs = await bot.heard("ahí voy a estar sin falta", HERIBERTO)
    await bot.reminded(mine)
    await bot.reminded(theirs, "heriberto-visit")

    answer = await bot.call(mine, conversation=theirs.conversation_id)

    assert answer.status_code == 500
    assert await bot.moves() == []


@pytest.mark.parametrize(
    "conversation",
    [
        pytest.param("01890a5d-ac96-774b-bcce-b302099a8057", id="unknown"),
        pytest.param("default", id="no id at all"),
    ],
)
async def test_a_conversation_that_is_not_there_is_a_failure(bot: Bot, conversation: str) -> None:
    message = await bot.heard("i will be there for sure")

    answer = await bot.call(message, conversation=conversation)

    assert answer.status_code == 500
    assert await bot.moves() == []


async def test_an_action_that_we_do_not_have_is_not_found(bot: Bot) -> None:
    message = await bot.heard("i will be there for sure")

    answer = await bot.call(message, action="action_refund")

    assert answer.status_code == 404
    assert answer.json()["action_name"] == "action_refund"


@pytest.mark.parametrize("token", ["", "another", "áctions"])
async def test_a_caller_with_another_token_does_nothing(bot: Bot, token: str) -> None:
    message = await bot.heard("i will be there for sure")
    await bot.reminded(message)

    answer = await bot.client.post(
        "/internal/actions",
        json={"next_action": "action_answer"},
        headers={b"Authorization": f"Bearer {token}".encode()},
    )

    assert answer.status_code == 403
    assert await bot.moves() == []
