"""What the gate passed and the model reads as the gate's: the very same effects."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.language.danger.safety import Danger
from bot.language.understanding import Understanding
from hearback.answers.acts import answer_once
from hearback.answers.gate_acts import GATE_ACTS
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.turns import Answering
from hearback.consent.model import Standing
from hearback.conversations.model import Conversation, InboundMessage, Priority, Reason
from hearback.inbound import verdicts
from hearback.inbound.second_net import RULE, caught
from hearback.policy import DEFAULTS
from hearback.texts.says import Say
from hearback.wiring import schedule_under
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing
from tests.world import DENISE, escalations, messages, text_from, words

UNCLEAR = "it is happening again like the last time"
OF_A_DEATH = "Pa went home to the Lord in the night"
OF_A_PHONE = "this line has been the bakery's since the spring"
OF_TEXTS = "the messages are getting to be a bit of a nuisance to us here"
TOLD = {"stop": OF_TEXTS, "wrong_number": OF_A_PHONE, "deceased": OF_A_DEATH}


@pytest.mark.parametrize(
    ("act", "sure", "verdict"),
    [
        pytest.param("emergency", 0.6, verdicts.InDanger, id="doubt errs to safety"),
        pytest.param("emergency", 0.2, None, id="hardly danger"),
        pytest.param("stop", 0.8, verdicts.Stops, id="surely a stop"),
        pytest.param("stop", 0.45, verdicts.TextsInDoubt, id="perhaps a stop"),
        pytest.param("wrong_number", 0.9, verdicts.WrongNumber, id="somebody else"),
        pytest.param("deceased", 0.9, verdicts.Deceased, id="a death"),
        pytest.param("deceased", 0.5, None, id="perhaps a death"),
        pytest.param("confirm", 0.9, None, id="none of the gate's"),
    ],
)
def test_what_is_caught(act: str, sure: float, verdict: type[verdicts.Verdict] | None) -> None:
    found = caught(Understanding(act, sure, "model"), TOLD.get(act, UNCLEAR), DEFAULTS)

    assert (None if found is None else type(found)) is verdict


@pytest.mark.parametrize(
    ("danger", "leaving", "text", "verdict"),
    [
        pytest.param(0.3, 0.0, UNCLEAR, verdicts.InDanger, id="danger is thinkable"),
        pytest.param(0.01, 0.0, UNCLEAR, None, id="danger is hardly thinkable"),
        pytest.param(0.3, 0.0, "No chest pain today", None, id="danger is denied"),
        pytest.param(0.0, 0.3, OF_TEXTS, verdicts.TextsInDoubt, id="a stop is thinkable"),
        pytest.param(0.0, 0.3, "please don't stop the texts", None, id="texts are wanted"),
        pytest.param(0.0, 0.3, "ya llegue pero no me atienden", None, id="no word of texts"),
        pytest.param(0.3, 0.3, OF_TEXTS, verdicts.InDanger, id="danger comes first"),
    ],
)
def test_what_the_model_thinks_possible_beside_a_likelier_act(
    danger: float, leaving: float, text: str, verdict: type[verdicts.Verdict] | None
) -> None:
    read = Understanding("complaint", 0.6, "model", danger=danger, leaving=leaving)

    found = caught(read, text, DEFAULTS)

    assert (None if found is None else type(found)) is verdict


@pytest.mark.parametrize(
    ("sure", "text", "verdict"),
    [
        pytest.param(0.995, "kindly desist", verdicts.Stops, id="certain"),
        pytest.param(
            0.8,
            "no buzzing at work, take me off for good",
            verdicts.TextsInDoubt,
            id="a word of less",
        ),
        pytest.param(0.995, "we are done here", verdicts.TextsInDoubt, id="no word of texts"),
        pytest.param(
            0.995,
            "no buzzing at work, take me off for good",
            verdicts.Stops,
            id="a word of less, and certain",
        ),
        pytest.param(0.995, "don't stop the texts", verdicts.TextsInDoubt, id="wanted"),
        pytest.param(
            0.995, "no me cancelen los mensajes", verdicts.TextsInDoubt, id="wanted, in Spanish"
        ),
    ],
)
def test_a_certain_model_is_held_up_only_by_a_wish_for_texts(
    sure: float, text: str, verdict: type[verdicts.Verdict]
) -> None:
    assert type(caught(Understanding("stop", sure, "model"), text, DEFAULTS)) is verdict


def test_danger_beside_a_stop_is_danger_and_the_texts_end() -> None:
    read = Understanding("stop", 0.8, "model", danger=0.1, leaving=0.8)

    assert caught(read, OF_TEXTS, DEFAULTS) == verdicts.InDanger(Danger.UNNAMED, RULE, True)


async def test_nothing_is_done_about_the_likelier_act_while_danger_is_thinkable(
    clinic: Clinic,
) -> None:
    await clinic.pipeline.accept(text_from(DENISE, UNCLEAR))
    read = Understanding("confirm", 0.6, "model", danger=0.3)
    async with clinic.db.begin() as session:
        (message,) = await messages(session)
        talk = await session.get_one(Conversation, message.conversation_id)
        schedule, now = schedule_under(DEFAULTS), clinic.clock.now()
        say = await answer_once(Answering(session, schedule, talk, message, now, read=read))
        visits = (await session.scalars(select(Appointment))).all()

    assert say == Say("left_to_gate")
    assert {visit.state for visit in visits} == {AppointmentState.SCHEDULED}


def test_a_sure_model_does_not_end_texts_that_nobody_speaks_of() -> None:
    found = caught(Understanding("stop", 0.99, "model"), UNCLEAR, DEFAULTS)

    assert isinstance(found, verdicts.TextsInDoubt)


def test_nobody_who_speaks_of_no_texts_is_asked_about_them_unless_the_model_is_sure() -> None:
    assert (
        caught(Understanding("stop", 0.8, "model"), "ya pedi permiso en el jale", DEFAULTS) is None
    )


@pytest.mark.parametrize(
    ("sure", "is_heard"),
    [
        pytest.param(0.9, False, id="sure"),
        pytest.param(0.995, True, id="beyond doubt"),
    ],
)
def test_what_is_denied_is_danger_only_beyond_doubt(sure: float, is_heard: bool) -> None:
    found = caught(Understanding("emergency", sure, "model"), "No chest pain today", DEFAULTS)

    assert isinstance(found, verdicts.InDanger) is is_heard


@pytest.mark.parametrize("sure", [0.1, 0.35, 0.9, 0.97])
@pytest.mark.parametrize("act", sorted(GATE_ACTS))
@pytest.mark.parametrize("text", [UNCLEAR, "No chest pain today", OF_A_PHONE, OF_A_DEATH])
async def test_what_is_left_to_the_gate_is_caught_and_the_rest_has_words(
    clinic: Clinic, act: str, sure: float, text: str
) -> None:
    """Both ask the same question; a "no" of the one and a "yes" of the other left it unanswered."""
    await clinic.pipeline.accept(text_from(DENISE, UNCLEAR))
    read, now = Understanding(act, sure, "model"), clinic.clock.now()
    async with clinic.db.begin() as session:
        (message,) = await messages(session)
        message.text = text
        talk = await session.get_one(Conversation, message.conversation_id)
        schedule = schedule_under(DEFAULTS)
        say = await answer_once(Answering(session, schedule, talk, message, now, read=read))

    assert (say == Say("left_to_gate")) is (caught(read, text, DEFAULTS) is not None)


async def test_danger_that_is_held_back_is_for_a_nurse_with_the_numbers_to_call(
    clinic: Clinic,
) -> None:
    await clinic.pipeline.accept(text_from(DENISE, UNCLEAR))
    read, now = Understanding("emergency", 0.6, "model"), clinic.clock.now()
    async with clinic.db.begin() as session:
        (message,) = await messages(session)
        talk = await session.get_one(Conversation, message.conversation_id)
        schedule = schedule_under(DEFAULTS)
        message.text = "no chest pain today, thank goodness"
        say = await answer_once(Answering(session, schedule, talk, message, now, read=read))
        (case,) = await escalations(session)

    assert say == Say("danger_handed_over")
    assert (case.reason, case.priority) == (Reason.CLINICAL, Priority.HIGH)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("please don't stop the texts", id="the opposite"),
        pytest.param("sáquenme de la lista del lunes", id="another list"),
    ],
)
def test_a_sure_model_does_not_overrule_words_that_keep_the_texts(text: str) -> None:
    found = caught(Understanding("stop", 0.99, "model"), text, DEFAULTS)

    assert isinstance(found, verdicts.TextsInDoubt)


async def test_danger_that_the_model_reads_is_answered_with_911(clinic: Clinic) -> None:
    clinic.rasa.turn = words("emergency", "")

    replies = await clinic.hears(UNCLEAR)

    async with clinic.db.begin() as session:
        message = (await session.scalars(select(InboundMessage))).one()
        (case,) = await escalations(session)
    assert len(replies) == 1
    assert "911" in replies[0]
    assert case.reason is Reason.EMERGENCY
    assert (message.act, message.decided_by, message.rule) == ("emergency", "model", "second_net")


async def test_a_stop_that_the_model_reads_ends_the_texts(clinic: Clinic) -> None:
    clinic.rasa.turn = words("stop", "")

    replies = await clinic.hears(OF_TEXTS)

    assert len(replies) == 1
    assert "no more texts" in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_OUT


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        pytest.param("1", Standing.OPTED_IN, id="keeps them"),
        pytest.param("2", Standing.OPTED_OUT, id="ends them"),
    ],
)
async def test_in_doubt_one_question_asks(clinic: Clinic, answer: str, left: Standing) -> None:
    clinic.rasa.turn = replace(words("stop", ""), confidence=0.45)

    asked = await clinic.hears(OF_TEXTS)
    answered = await clinic.hears(answer)

    assert "Reply 1 to keep them, 2 to end all texts" in asked[0]
    assert len(answered) == 1
    assert await standing(clinic.db) is left


@pytest.mark.parametrize(
    ("act", "text"),
    [
        pytest.param("deceased", "Lyle is gone", id="gone is not dead"),
        pytest.param("deceased", "dead 💀💀", id="a figure of speech"),
        pytest.param("deceased", "mi papá murió ayer, no voy a poder", id="a reason"),
        pytest.param("wrong_number", "yo tampoco creo", id="no word of a phone"),
        pytest.param("wrong_number", "¿número equivocado?", id="a question"),
    ],
)
async def test_a_sure_model_ends_nothing_without_the_words_and_people_look(
    clinic: Clinic, act: str, text: str
) -> None:
    await clinic.pipeline.accept(text_from(DENISE, text))
    read, now = Understanding(act, 0.99, "model"), clinic.clock.now()
    async with clinic.db.begin() as session:
        (message,) = await messages(session)
        talk = await session.get_one(Conversation, message.conversation_id)
        schedule = schedule_under(DEFAULTS)
        say = await answer_once(Answering(session, schedule, talk, message, now, read=read))
        (case,) = await escalations(session)

    assert caught(read, text, DEFAULTS) is None
    assert say.key in {"handed_over", "loss_handed_over"}
    assert case.reason is Reason.NOT_UNDERSTOOD
    assert await standing(clinic.db) is Standing.OPTED_IN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Do not stop. I like these reminders", "go on", id="wants them"),
        pytest.param("put it back", "answer that here", id="something else put back"),
    ],
)
async def test_a_start_while_texts_are_on_is_no_question_about_ending_them(
    clinic: Clinic, text: str, told: str
) -> None:
    clinic.rasa.turn = words("start", "")

    [said] = await clinic.hears(text)

    assert told in said
    assert await standing(clinic.db) is not Standing.OPTED_OUT
