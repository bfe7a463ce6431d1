"""A thread with an open case of danger: what is answered all the same, and what is said else."""

from typing import Any

import pytest
from sqlalchemy import select

from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation, InboundMessage, Reason
from hearback.inbound.lock import Lock, denies_danger, is_answered, lock_of
from hearback.inbound.second_net import RULE
from tests.inbound.conftest import Clinic
from tests.world import HERIBERTO, escalations, words

UNCLEAR = "it is happening again like the last time"
CHEST = "crushing pain in my chest and down my arm"


def _entry(rule: str, reason: Reason = Reason.EMERGENCY) -> dict[str, Any]:
    return {"reason": reason, "rule": rule}


@pytest.mark.parametrize(
    ("trails", "lock"),
    [
        pytest.param([], Lock.OPEN, id="no case"),
        pytest.param([[_entry(RULE)]], Lock.DOUBTED, id="the model alone"),
        pytest.param([[_entry("chest pain")]], Lock.SHUT, id="the lists"),
        pytest.param([[_entry(RULE), _entry("chest pain")]], Lock.SHUT, id="both"),
        pytest.param([[_entry(RULE)], [_entry("chest pain")]], Lock.SHUT, id="on another thread"),
        pytest.param(
            [[_entry("intent", Reason.BILLING), _entry(RULE)]], Lock.DOUBTED, id="beside a bill"
        ),
    ],
)
def test_who_heard_the_danger_decides_how_far_it_locks(
    trails: list[list[dict[str, Any]]], lock: Lock
) -> None:
    assert lock_of(trails) is lock


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no im not hurting myself lol i just want to cancel", id="denied"),
        pytest.param("im not in danger", id="not in danger"),
        pytest.param("its not an emergency", id="no emergency"),
        pytest.param("false alarm, i meant the visit", id="false alarm"),
        pytest.param("no es una emergencia", id="no es emergencia"),
        pytest.param("no estoy en peligro", id="no en peligro"),
        pytest.param("3", id="a number"),
        pytest.param("sí", id="yes"),
        pytest.param("no", id="no"),
        pytest.param("si va a ir", id="si va a ir"),
        pytest.param("i want to cancel my appointment", id="a visit"),
    ],
)
def test_who_denies_it_or_plainly_answers_is_answered_where_the_model_was_alone(text: str) -> None:
    assert is_answered(text, Lock.DOUBTED)
    assert not is_answered(text, Lock.SHUT)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("please hurry", id="hurry"),
        pytest.param("i dont know what to do", id="at a loss"),
        pytest.param("no estoy bien", id="no bien"),
        pytest.param("im not ok", id="not ok"),
        pytest.param("hello??", id="hello"),
    ],
)
def test_anything_else_stays_for_people(text: str) -> None:
    assert not is_answered(text, Lock.DOUBTED)
    assert not denies_danger(text)


async def test_a_plain_answer_after_danger_that_only_the_model_heard_is_done(
    clinic: Clinic,
) -> None:
    clinic.rasa.turn = words("emergency", "")
    await clinic.hears(UNCLEAR)

    replies = await clinic.hears("1")

    async with clinic.db.begin() as session:
        (case,) = await escalations(session)
    assert len(replies) == 1
    assert "911" not in replies[0]
    assert case.reason is Reason.EMERGENCY


async def test_danger_that_the_model_hears_once_more_is_answered_with_911_again(
    clinic: Clinic,
) -> None:
    clinic.rasa.turn = words("emergency", "")
    await clinic.hears(UNCLEAR)

    replies = await clinic.hears("i want to cancel, the same thing as before")

    assert len(replies) == 1
    assert "911" in replies[0]


async def test_a_plain_answer_after_danger_from_the_lists_hears_that_people_read_it(
    clinic: Clinic,
) -> None:
    await clinic.hears(CHEST)

    replies = await clinic.hears("1")

    async with clinic.db.begin() as session:
        newest = select(InboundMessage).order_by(InboundMessage.id.desc()).limit(1)
        message = (await session.scalars(newest)).one()
    assert len(replies) == 1
    assert "will read this" in replies[0]
    assert message.rule == "emergency_open"


async def test_nobody_meets_silence_twice_in_a_row(clinic: Clinic) -> None:
    await clinic.hears(CHEST)

    heard = []
    for said in ("ok they are on the way", "thank you so much", "they are here with me"):
        clinic.clock.advance(minutes=1)
        heard.append(len(await clinic.hears(said)))

    assert heard == [0, 1, 0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("HELP", id="HELP"),
        pytest.param("please help me", id="help me"),
        pytest.param("?", id="a question mark"),
        pytest.param("...", id="dots"),
        pytest.param("😭😭", id="a sad face"),
        pytest.param("START", id="START"),
        pytest.param("30 of them", id="a number of pills"),
        pytest.param("it got worse", id="worse"),
        pytest.param("cant call", id="cannot call"),
        pytest.param("i dont have insurance for an ambulance", id="no insurance"),
        pytest.param("no tengo papeles, me da miedo llamar", id="no papers"),
        pytest.param("my phone only texts", id="no voice"),
        pytest.param("y ahora", id="what now"),
        pytest.param("hello", id="hello"),
    ],
)
async def test_what_follows_danger_hears_the_number_again(clinic: Clinic, text: str) -> None:
    await clinic.hears(CHEST)

    (reply,) = await clinic.hears(text)

    assert reply.startswith(("Call 911 now", "Llame al 911 ahora"))  # in the language they write


@pytest.mark.parametrize("text", ["ayuda", "ayúdeme por favor", "?", "😢"])
async def test_a_cry_for_help_after_words_of_dying_hears_both_numbers(
    clinic: Clinic, text: str
) -> None:
    await clinic.hears("me quiero morir", number=HERIBERTO)

    (reply,) = await clinic.hears(text, number=HERIBERTO)

    assert "911" in reply
    assert "988" in reply


async def test_help_hears_the_number_again_on_the_next_day(clinic: Clinic) -> None:
    await clinic.hears(CHEST)
    clinic.clock.advance(days=1)

    replies = await clinic.hears("help")

    assert replies[0].startswith("Call 911 now")


async def test_stop_ends_the_texts_while_a_case_of_danger_is_open(clinic: Clinic) -> None:
    await clinic.hears(CHEST)

    (reply,) = await clinic.hears("STOP")

    assert "no more texts" in reply


async def test_start_brings_the_texts_back_while_a_case_of_danger_is_open(clinic: Clinic) -> None:
    await clinic.hears("STOP")
    await clinic.hears(CHEST)
    await clinic.hears("START")

    async with clinic.db.begin() as session:
        talk = (await session.scalars(select(Conversation).limit(1))).one()
        standing = await standing_of(session, talk.contact_point_id)
    assert standing is Standing.OPTED_IN


@pytest.mark.parametrize("text", ["👍", "🙏", "thanks", "ok gracias", "they are on the way"])
async def test_a_nod_or_that_help_comes_needs_no_answer(clinic: Clinic, text: str) -> None:
    await clinic.hears(CHEST)

    assert await clinic.hears(text) == []


async def test_who_is_at_the_hospital_and_cancels_hears_that_people_read_it(
    clinic: Clinic,
) -> None:
    await clinic.hears("chest pain")

    (answer,) = await clinic.hears("im at the ER now. can you cancel wednesday")

    assert "will read this" in answer


async def test_help_without_danger_is_the_word_of_the_law(clinic: Clinic) -> None:
    (reply,) = await clinic.hears("help me")

    assert "automated texts about your visits" in reply


async def test_the_number_is_not_told_for_ever(clinic: Clinic) -> None:
    await clinic.hears(CHEST)

    heard = []
    for said in ("my leg is red", "the couch", "my arm", "the tv is on", "it rains", "grey sky"):
        clinic.clock.advance(minutes=1)
        heard += await clinic.hears(said)

    assert len([reply for reply in heard if reply.startswith("Call 911 now")]) == 3
    assert len(heard) == 4


async def test_a_question_after_a_denial_hears_that_the_visits_stand(clinic: Clinic) -> None:
    await clinic.hears(CHEST)
    await clinic.hears("false alarm, it was just gas")
    clinic.clock.advance(hours=3)

    (reply,) = await clinic.hears("do i still come on thursday?")

    assert reply.startswith("Your visits stay as they are.")


async def test_a_question_that_follows_a_mere_no_hears_the_number(clinic: Clinic) -> None:
    await clinic.hears(CHEST)
    await clinic.hears("no")

    (reply,) = await clinic.hears("am i dying?")

    assert "911 now" in reply


async def test_a_cry_for_help_after_danger_that_the_model_heard_hears_both_numbers(
    clinic: Clinic,
) -> None:
    clinic.rasa.turn = words("emergency", "")
    await clinic.hears(UNCLEAR)

    (reply,) = await clinic.hears("help me")

    assert "911" in reply
    assert "988" in reply


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("en español por favor", "Llame al 911", id="asked for"),
        pytest.param("ok 911 came thanks", "will read this", id="help came"),
        pytest.param("in english please", "Call 911", id="its own language"),
    ],
)
async def test_while_danger_is_open_it_is_answered_in_the_language_asked_for(
    clinic: Clinic, text: str, said: str
) -> None:
    await clinic.hears(CHEST)

    (reply,) = await clinic.hears(text)

    assert said in reply
