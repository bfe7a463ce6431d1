"""What rules settled, and what is for people, is still read for danger by the model."""

import pytest
from sqlalchemy import select

from bot.language.understanding import Modelled
from hearback.consent.model import Standing
from hearback.conversations.model import Conversation, Holder, InboundMessage, MessageState, Reason
from hearback.core import work
from hearback.inbound.hearing_again import HEAR_AGAIN, heard
from tests.inbound.conftest import Clinic, not_closed
from tests.inbound.seeing import standing
from tests.inbound.test_people_take_over import worker_of
from tests.world import DENISE, STRANGER, escalations, text_from, words

LEAVES = "take me off your list, i counted them out and the dog is at my sisters"
TO_AN_AGENT = "the left half of me has gone to sleep on its own"
CALM = Modelled([("stop", 0.97), ("emergency", 0.01)])
ALARMED = Modelled([("emergency", 0.8), ("stop", 0.1)])
PERHAPS = Modelled([("stop", 0.9), ("emergency", 0.08)])


async def holds(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        for talk in await session.scalars(select(Conversation)):
            talk.holder = Holder.AGENT


@pytest.mark.parametrize(
    ("whole", "parts", "is_danger"),
    [
        pytest.param(CALM, [CALM, CALM], False, id="nothing"),
        pytest.param(ALARMED, [], True, id="as a whole"),
        pytest.param(PERHAPS, [], True, id="thinkable as a whole"),
        pytest.param(CALM, [CALM, ALARMED], True, id="one clause"),
        pytest.param(CALM, [CALM, PERHAPS], False, id="thinkable in one clause"),
    ],
)
def test_what_is_heard(whole: Modelled, parts: list[Modelled], is_danger: bool) -> None:
    assert (heard(LEAVES, whole, parts, 0.05) is not None) is is_danger


def test_words_that_deny_it_are_no_danger() -> None:
    assert heard("no more texts, no chest pain today", ALARMED, [], 0.05) is None


async def test_danger_beside_an_opt_out_is_answered_after_it(clinic: Clinic) -> None:
    clinic.rasa.danger = 0.7

    replies = await clinic.hears(LEAVES)

    async with clinic.db.begin() as session:
        message = (await session.scalars(select(InboundMessage))).one()
        (case,) = await escalations(session)
    assert len(replies) == 2
    assert "911" in replies[0]  # it leaves first, whatever waits beside it
    assert "988" in replies[0]  # the model does not tell which danger
    assert "no more texts" in replies[1]
    assert await standing(clinic.db) is Standing.OPTED_OUT
    assert case.reason is Reason.EMERGENCY
    assert (message.act, message.decided_by, message.rule) == ("emergency", "model", "second_net")


async def test_an_opt_out_without_danger_is_answered_once(clinic: Clinic) -> None:
    replies = await clinic.hears(LEAVES)

    assert len(replies) == 1
    assert clinic.rasa.read_alone[0] == LEAVES
    assert await standing(clinic.db) is Standing.OPTED_OUT


@pytest.mark.parametrize("text", ["STOP", "please stop", "no more texts"])
async def test_what_has_no_room_for_more_is_not_read(clinic: Clinic, text: str) -> None:
    await clinic.hears(text)

    assert clinic.rasa.read_alone == []


async def test_what_the_gate_hears_as_danger_is_not_read(clinic: Clinic) -> None:
    await clinic.hears("my chest hurts and i cannot breathe at all")

    assert clinic.rasa.read_alone == []


async def test_danger_told_to_an_agent_is_answered(reminded: Clinic) -> None:
    await holds(reminded)
    reminded.rasa.danger = 0.7

    replies = await reminded.hears(TO_AN_AGENT)

    assert len(replies) == 1
    assert "911" in replies[0]


async def test_other_words_to_an_agent_stay_theirs(reminded: Clinic) -> None:
    await holds(reminded)

    replies = await reminded.hears(TO_AN_AGENT)

    async with reminded.db.begin() as session:
        message = (await session.scalars(select(InboundMessage))).one()
    assert replies == []
    assert message.state is MessageState.FOR_AGENT


async def test_danger_read_in_a_turn_is_answered_though_an_agent_took_the_thread(
    reminded: Clinic,
) -> None:
    await reminded.pipeline.accept(text_from(DENISE, TO_AN_AGENT))
    async with reminded.db.begin() as session:
        message = (await session.scalars(select(InboundMessage))).one()
    await holds(reminded)

    await reminded.turns._after(message.id, words("emergency", ""), not_closed)
    await reminded.send_all()

    assert "911" in reminded.phone.texts[-1].body


async def test_danger_of_a_stranger_is_answered(clinic: Clinic) -> None:
    clinic.rasa.danger = 0.7

    replies = await clinic.hears(TO_AN_AGENT, STRANGER)

    assert len(replies) == 2
    assert "911" in replies[0]


async def test_it_is_answered_once_however_often_it_is_read(clinic: Clinic) -> None:
    clinic.rasa.danger = 0.7
    await clinic.hears(LEAVES)
    async with clinic.db.begin() as session:
        message = (await session.scalars(select(InboundMessage))).one()

    await clinic.hearing_again.take(message.id, not_closed)
    await clinic.settle()

    assert sum("911" in text.body for text in clinic.phone.texts) == 1


async def test_while_the_model_stays_away_a_person_reads_it(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "RETRIES", ())  # the tries are used up at once
    await clinic.pipeline.accept(text_from(DENISE, LEAVES))
    worker = worker_of(clinic, hearing_again=clinic.hearing_again)

    with monkeypatch.context() as away:
        away.setattr(type(clinic.rasa), "read", clinic.rasa.ask)
        claimed = await worker._taking.claim(9)
        await worker._taking.do(next(one for one in claimed if one.kind == HEAR_AGAIN))

    async with clinic.db.begin() as session:
        (case,) = await escalations(session)
    assert case.reason is Reason.BOT_FAILED


@pytest.mark.parametrize(
    ("text", "number", "is_danger"),
    [
        pytest.param(LEAVES, DENISE, True, id="beside words that end the texts"),
        pytest.param(TO_AN_AGENT, STRANGER, False, id="in any other words"),
    ],
)
async def test_a_small_share_of_danger_counts_beside_an_opt_out_alone(
    clinic: Clinic, text: str, number: str, is_danger: bool
) -> None:
    clinic.rasa.danger = 0.03

    replies = await clinic.hears(text, number)

    assert any("911" in reply for reply in replies) is is_danger
