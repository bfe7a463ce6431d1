"""The window of a conversation: how it stays short, and how it lies in Postgres."""

import asyncio
from collections.abc import Callable
from uuid import uuid4

import psycopg2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.shell.failures import WindowUnavailable, WindowUnreadable
from bot.shell.rows import Rows
from bot.shell.sealing import Keyring
from bot.shell.window import FULL_TURNS, KEPT_TURNS, shortened, state_after
from bot.shell.window_store import WindowStore
from tests.bot.places import ROOT

DOMAIN = Domain.load(str(ROOT / "domain.yml"))
START: list[Event] = [
    ActionExecuted("action_session_start"),
    SessionStarted(),
    ActionExecuted("action_listen"),
]


def a_turn(number: int, *slots: SlotSet, loop: tuple[Event, ...] = ()) -> list[Event]:
    intent = {"name": "greeting", "confidence": 0.9}
    said = UserUttered(f"message {number}", intent, message_id=str(uuid4()))
    return [*slots, said, *loop, BotUttered("hi"), ActionExecuted("action_listen")]


def conversation(*turns: list[Event], id: str = "c") -> DialogueStateTracker:
    return state_after([*START, *(event for turn in turns for event in turn)], id, DOMAIN)


def messages(events: list[Event]) -> list[str | None]:
    return [event.text for event in events if isinstance(event, UserUttered)]


def test_short_conversation_is_kept_whole() -> None:
    tracker = conversation(*(a_turn(n) for n in range(FULL_TURNS)))

    assert shortened(tracker, DOMAIN) == list(tracker.events)


def test_long_conversation_keeps_its_last_turns_and_what_it_knew() -> None:
    spanish = SlotSet("language", "es")
    first = a_turn(0, spanish, SlotSet("clinic_name", "Lakeside"))
    tracker = conversation(first, *(a_turn(n) for n in range(1, FULL_TURNS + 1)))

    events = shortened(tracker, DOMAIN)

    kept = state_after(events, "c", DOMAIN)
    assert messages(events) == [
        f"message {n}" for n in range(FULL_TURNS + 1 - KEPT_TURNS, FULL_TURNS + 1)
    ]
    assert kept.current_slot_values() == tracker.current_slot_values()
    assert kept.latest_message == tracker.latest_message


def test_slot_set_just_before_the_cut_is_not_lost() -> None:
    cut = FULL_TURNS + 1 - KEPT_TURNS
    turns = [
        a_turn(n, *([SlotSet("awaiting", "yes_no")] if n == cut else []))
        for n in range(FULL_TURNS + 1)
    ]

    kept = state_after(shortened(conversation(*turns), DOMAIN), "c", DOMAIN)

    assert kept.get_slot("awaiting") == "yes_no"


def test_form_that_is_open_is_never_cut() -> None:
    opened = a_turn(0, loop=(ActiveLoop("move_form"),))
    tracker = conversation(opened, *(a_turn(n) for n in range(1, 40)))

    assert shortened(tracker, DOMAIN) == list(tracker.events)


def test_cut_moves_back_before_a_form() -> None:
    opened, closed = FULL_TURNS - KEPT_TURNS - 2, FULL_TURNS - 1
    loops = {opened: (ActiveLoop("move_form"),), closed: (ActiveLoop(None),)}
    tracker = conversation(*(a_turn(n, loop=loops.get(n, ())) for n in range(FULL_TURNS + 1)))

    events = shortened(tracker, DOMAIN)

    assert messages(events)[0] == f"message {opened}"


@settings(max_examples=25)
@given(languages=st.lists(st.sampled_from(["en", "es"]), min_size=1, max_size=60))
def test_window_stays_small_and_knows_what_the_whole_knows(languages: list[str]) -> None:
    whole = conversation()
    window = conversation()
    for number, language in enumerate(languages):
        turn = a_turn(number, SlotSet("language", language))
        whole = state_after([*whole.events, *turn], "c", DOMAIN)
        window = state_after([*window.events, *turn], "c", DOMAIN)
        window = state_after(shortened(window, DOMAIN), "c", DOMAIN)

    assert len(messages(list(window.events))) <= FULL_TURNS
    assert window.current_slot_values() == whole.current_slot_values()
    assert (
        messages(list(window.events))
        == messages(list(whole.events))[-len(messages(list(window.events))) :]
    )


# In Postgres


@pytest.fixture
def store(database_url: str, keyring: Keyring) -> WindowStore:
    store = WindowStore(Rows(database_url), keyring)
    store.domain = DOMAIN
    return store


async def test_saved_conversation_comes_back(store: WindowStore) -> None:
    tracker = conversation(a_turn(0, SlotSet("language", "es")), id=str(uuid4()))

    await store.save(tracker)
    back = await store.retrieve(tracker.sender_id)

    assert back is not None
    assert list(back.events) == list(tracker.events)
    assert back.get_slot("language") == "es"
    assert [event.as_dict() for event in back.events] == [
        event.as_dict() for event in tracker.events
    ]


async def test_unknown_conversation_is_new_and_unsaved(
    store: WindowStore, windows: Callable[..., list[object]]
) -> None:
    conversation_id = str(uuid4())

    tracker = await store.get_or_create_tracker(conversation_id)

    assert not tracker.events
    assert (
        windows("SELECT 1 FROM dialogue_window WHERE conversation_id = %s", (conversation_id,))
        == []
    )


async def test_words_of_a_patient_are_not_readable_in_the_row(
    store: WindowStore, windows: Callable[..., list[tuple[object]]]
) -> None:
    tracker = conversation(a_turn(0), id=str(uuid4()))

    await store.save(tracker)

    [(sealed,)] = windows(
        "SELECT sealed FROM dialogue_window WHERE conversation_id = %s", (tracker.sender_id,)
    )
    assert bytes(sealed)[:4] == b"\x01\x02k1"
    assert b"message" not in bytes(sealed)


async def test_row_moved_to_another_conversation_does_not_open(
    store: WindowStore, windows: Callable[..., object]
) -> None:
    tracker, thief = conversation(a_turn(0), id=str(uuid4())), str(uuid4())
    await store.save(tracker)
    windows(
        "INSERT INTO dialogue_window SELECT %s, sealed, now() FROM dialogue_window"
        " WHERE conversation_id = %s",
        (thief, tracker.sender_id),
    )

    with pytest.raises(WindowUnreadable):
        await store.retrieve(thief)


async def test_hundred_turns_leave_a_small_row(
    store: WindowStore, windows: Callable[..., list[tuple[int]]]
) -> None:
    tracker = conversation(id=str(uuid4()))
    for number in range(100):
        tracker = state_after([*tracker.events, *a_turn(number)], tracker.sender_id, DOMAIN)
        await store.save(tracker)
        back = await store.retrieve(tracker.sender_id)
        assert back is not None
        tracker = back

    [(size,)] = windows(
        "SELECT length(sealed) FROM dialogue_window WHERE conversation_id = %s",
        (tracker.sender_id,),
    )
    assert messages(list(tracker.events))[-1] == "message 99"
    assert size < 4000


async def test_lost_connection_is_opened_again(
    store: WindowStore, windows: Callable[..., object]
) -> None:
    tracker = conversation(a_turn(0), id=str(uuid4()))
    await store.save(tracker)
    windows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'hearback-bot' AND pid <> pg_backend_pid()",
        (),
    )

    back = await asyncio.gather(*(store.retrieve(tracker.sender_id) for _ in range(8)))

    assert all(back)


async def test_database_that_is_away_raises(keyring: Keyring) -> None:
    store = WindowStore(Rows("postgresql://127.0.0.1:1/none"), keyring)

    with pytest.raises(WindowUnavailable):
        await store.retrieve(str(uuid4()))
    with pytest.raises(WindowUnavailable):
        await store.save(conversation(a_turn(0), id=str(uuid4())))


async def test_statement_that_fails_raises(database_url: str) -> None:
    rows = Rows(database_url)

    with pytest.raises(WindowUnavailable) as failed:
        await rows.one("SELECT 1 FROM no_such_table", ())

    assert isinstance(failed.value.__cause__, psycopg2.Error)
