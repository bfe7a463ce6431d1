"""A turn as the service asks for it: what is answered, what runs, and the same message again."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from rasa.shared.core.events import BotUttered, UserUttered

from bot.shell.dialogue import Dialogue
from bot.shell.window import state_after
from tests.bot.action_server import TOKEN, ActionServer
from tests.bot.shell_client import Shell, turn_body


async def test_thanks_are_answered_and_confirm_nothing(shell: Shell, actions: ActionServer) -> None:
    answer = await shell.turn("thank you so much", awaiting="reminder_reply")

    assert answer.status_code == 200
    assert answer.json()["act"] == "thanks"
    assert answer.json()["replies"] == [{"text": "You're welcome."}]
    assert answer.json()["model"] == "hearback-tiny.tar.gz"
    assert actions.actions_run() == []


async def test_spanish_is_answered_in_spanish(shell: Shell) -> None:
    answer = await shell.turn("muchas gracias", language="es")

    assert answer.json()["replies"] == [{"text": "De nada."}]


async def test_answer_changes_language_in_the_middle_of_a_thread(shell: Shell) -> None:
    thread = str(uuid4())
    await shell.turn("hola", language="es", conversation_id=thread)

    answer = await shell.turn("hello", language="en", conversation_id=thread)

    assert answer.json()["replies"][0]["text"].startswith("Hi, this is Lakeside Clinic.")


async def test_who_is_this_says_it_is_a_machine_and_how_to_reach_a_person(shell: Shell) -> None:
    answer = await shell.turn("who is this")

    [reply] = answer.json()["replies"]
    assert "automated assistant of Lakeside Clinic" in reply["text"]
    assert "555-0100" in reply["text"]


async def test_ranking_has_at_most_ten_acts_likeliest_first(shell: Shell) -> None:
    answer = (await shell.turn("please cancel my visit")).json()

    assert answer["act"] == answer["ranking"][0]["act"] == "cancel"
    assert answer["confidence"] == answer["ranking"][0]["confidence"]
    shares = [place["confidence"] for place in answer["ranking"]]
    assert shares == sorted(shares, reverse=True)
    assert 3 < len(shares) <= 10


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param("see you then", "confirm", id="confirm"),
        pytest.param("i have to cancel", "cancel", id="cancel"),
        pytest.param("i need a different time", "reschedule", id="reschedule"),
        pytest.param("i want a real person", "human", id="human"),
        pytest.param("do you sell shoes", "out_of_scope", id="out of scope"),
        pytest.param("ЖЖЖ", "unclear", id="unreadable"),
        pytest.param("", "unclear", id="no text at all"),
    ],
)
async def test_the_one_action_is_told_what_the_message_asks(
    shell: Shell, actions: ActionServer, text: str, act: str
) -> None:
    answer = await shell.turn(text)

    assert answer.status_code == 200
    assert actions.actions_run() == ["action_answer"]
    [call] = actions.calls
    assert call["tracker"]["latest_message"]["understood"]["act"] == act
    assert answer.json()["replies"] == [{"custom": {"text_key": "confirmed"}}]


async def test_action_is_told_the_message_the_language_and_what_we_asked(
    shell: Shell, actions: ActionServer
) -> None:
    body = turn_body("confirmo", language="es", awaiting="reminder_reply")

    await shell.client.post("/turn", json=body)

    [call] = actions.calls
    assert call["sender_id"] == body["conversation_id"]
    assert call["tracker"]["latest_message"]["metadata"] == {
        "message_id": body["message_id"],
        "language": "es",
        "awaiting": "reminder_reply",
    }
    slots = call["tracker"]["slots"]
    assert {
        name: slots[name] for name in ("language", "awaiting", "clinic_name", "clinic_phone")
    } == {
        "language": "es",
        "awaiting": "reminder_reply",
        "clinic_name": "Lakeside Clinic",
        "clinic_phone": "555-0100",
    }
    assert actions.tokens == [f"Bearer {TOKEN}"]


async def test_what_we_asked_is_forgotten_when_the_service_says_so(
    shell: Shell, actions: ActionServer
) -> None:
    thread = str(uuid4())
    await shell.turn("confirmed", awaiting="reminder_reply", conversation_id=thread)

    await shell.turn("confirmed", awaiting=None, conversation_id=thread)

    assert [call["tracker"]["slots"]["awaiting"] for call in actions.calls] == [
        "reminder_reply",
        None,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "/confirm",
        "/cancel",
        '/confirm{"language": "es"}',
        "/restart",
        "/session_start",
        "/back",
        "EXTERNAL: confirm",
        "/confirm@1.0",
    ],
)
async def test_text_that_looks_like_a_command_is_only_text(
    shell: Shell, actions: ActionServer, talking: Dialogue, text: str
) -> None:
    thread = uuid4()
    await shell.turn("hello", conversation_id=str(thread))

    answer = await shell.turn(text, conversation_id=str(thread))

    assert answer.status_code == 200
    assert answer.json()["confidence"] < 1.0
    assert answer.json()["act"] not in {"restart", "session_start", "back"}
    tracker = await talking._processor.tracker_store.retrieve(str(thread))
    assert tracker.latest_message.text == text
    assert len(said_in(tracker)) == 2
    assert tracker.get_slot("language") == "en"


def said_in(tracker: Any) -> list[str]:
    return [event.text for event in tracker.events if isinstance(event, UserUttered)]


# The same message again


async def test_same_message_again_gets_the_same_answer_and_runs_nothing(
    shell: Shell, actions: ActionServer, talking: Dialogue
) -> None:
    body = turn_body("see you then")
    first = await shell.client.post("/turn", json=body)
    actions.answer = {"events": [], "responses": [{"text": "something else"}]}

    again = await shell.client.post("/turn", json=body)

    assert again.json() == first.json()
    assert actions.actions_run() == ["action_answer"]
    tracker = await talking._processor.tracker_store.retrieve(str(body["conversation_id"]))
    assert said_in(tracker) == ["see you then"]


async def test_same_message_twice_at_once_runs_its_action_once(
    shell: Shell, actions: ActionServer
) -> None:
    body = turn_body("see you then")

    one, other = await asyncio.gather(*(shell.client.post("/turn", json=body) for _ in range(2)))

    assert one.json() == other.json()
    assert actions.actions_run() == ["action_answer"]


async def test_long_conversation_still_answers_the_same_message_the_same_way(
    shell: Shell, actions: ActionServer
) -> None:
    thread = str(uuid4())
    for _ in range(20):
        await shell.turn("hello", conversation_id=thread)
    body = turn_body("see you then", conversation_id=thread)
    first = await shell.client.post("/turn", json=body)

    again = await shell.client.post("/turn", json=body)

    assert again.json() == first.json()
    assert actions.actions_run() == ["action_answer"]


async def test_older_message_again_gets_its_own_answer(shell: Shell) -> None:
    body = turn_body("who is this")
    first = await shell.client.post("/turn", json=body)
    await shell.turn("thank you so much", conversation_id=body["conversation_id"])

    again = await shell.client.post("/turn", json=body)

    assert again.json()["replies"] == first.json()["replies"]
    assert again.json()["act"] == "who_is_this"


async def test_turn_that_never_ended_is_run_again(
    shell: Shell, actions: ActionServer, talking: Dialogue
) -> None:
    body = turn_body("see you then")
    thread, store = str(body["conversation_id"]), talking._processor.tracker_store
    await shell.turn("hello", conversation_id=thread)
    tracker = await store.retrieve(thread)
    half = UserUttered(
        "see you then", {"name": "confirm", "confidence": 1.0}, message_id=str(body["message_id"])
    )
    await store.save(state_after([*tracker.events, half, BotUttered("half")], thread, store.domain))

    answer = await shell.client.post("/turn", json=body)

    assert answer.json()["replies"] == [{"custom": {"text_key": "confirmed"}}]
    assert actions.actions_run() == ["action_answer"]
    assert said_in(await store.retrieve(thread)) == ["hello", "see you then"]
