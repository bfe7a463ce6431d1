"""The language of a thread changes on request and on clear evidence, and stays otherwise."""

import pytest
from sqlalchemy import select

from bot.language.understanding import Understanding
from hearback.answers.languages import clearly_in, is_lost, wanted
from hearback.conversations.model import Conversation
from hearback.dialogue.client import Reply, Turn
from hearback.patients.model import ContactLink, Patient
from hearback.texts.says import Say
from tests.inbound.conftest import Clinic
from tests.world import DENISE, escalations, words


@pytest.mark.parametrize(
    ("text", "stored", "language"),
    [
        pytest.param("english please", "es", "en", id="named"),
        pytest.param("me puede escribir en español", "en", "es", id="named in itself"),
        pytest.param("in english, not spanish", "es", "en", id="one refused"),
        pytest.param("no hablo inglés", "en", "es", id="does not speak ours"),
        pytest.param("i dont speak spanish", "es", "en", id="the other way round"),
        pytest.param("escríbame en inglés por favor", "es", "en", id="named in the other"),
        pytest.param("no mejor español", "en", "es", id="thought better of"),
        pytest.param("no better in english", "es", "en", id="thought better of in English"),
        pytest.param("no wait spanish", "en", "es", id="taken back"),
        pytest.param("no ingles", "en", "es", id="refused"),
        pytest.param("en español o ingles?", "es", "es", id="asks which of them"),
        pytest.param("english or spanish?", "en", "en", id="asks which in English"),
        pytest.param("eu não falo inglês", "en", None, id="a third one"),
        pytest.param("другой язык", "en", None, id="another script"),
    ],
)
def test_the_language_asked_for(text: str, stored: str, language: str | None) -> None:
    assert wanted(text, stored) == language


@pytest.mark.parametrize(
    ("text", "stored", "language"),
    [
        pytest.param("claro que si, ahi voy a estar con mi esposa", "en", "es", id="a sentence"),
        pytest.param("gracias", "en", None, id="one word"),
        pytest.param("ok", "es", None, id="no evidence"),
        pytest.param("si gracias", "en", None, id="a courtesy of both"),
        pytest.param("hola, muchas gracias", "en", None, id="courtesies of both"),
        pytest.param("yes please thank you", "es", None, id="English courtesies"),
        pytest.param("sí, ahí estaré, gracias", "en", "es", id="more than a courtesy"),
        pytest.param("i need to cambiar my cita please", "en", None, id="mixed"),
        pytest.param("see you on thursday then", "en", None, id="the stored one"),
    ],
)
def test_a_thread_changes_only_on_clear_evidence(
    text: str, stored: str, language: str | None
) -> None:
    assert clearly_in(text, stored) == language


@pytest.mark.parametrize(
    ("text", "stored", "lost"),
    [
        pytest.param("I don't understand", "en", True, id="ours"),
        pytest.param("no le entiendo", "es", True, id="ours in Spanish"),
        pytest.param("no entiendo", "en", False, id="the other language"),
        pytest.param("i dont understand spanish", "en", False, id="named"),
        pytest.param("i dont understand can you translate", "en", False, id="a wish"),
    ],
)
def test_who_does_not_understand_us_wishes_for_no_other_language(
    text: str, stored: str, lost: bool
) -> None:
    assert is_lost(text, stored) is lost


async def test_what_was_not_understood_is_asked_again_in_the_same_language(
    reminded: Clinic,
) -> None:
    (heard,) = await reminded.hears("I don't understand")

    assert "Reply 1 to confirm" in heard
    assert await languages(reminded) == ("en", "en")


async def languages(clinic: Clinic) -> tuple[str, str]:
    async with clinic.db.begin() as session:
        denise = (
            await session.scalars(select(Patient).where(Patient.external_id == "denise"))
        ).one()
        own = select(ContactLink.contact_point_id).where(ContactLink.patient_id == denise.id)
        talks = select(Conversation).where(Conversation.contact_point_id.in_(own))
        talk = (await session.scalars(talks)).one()
        return talk.language, denise.language


async def test_whoever_writes_in_spanish_is_answered_in_it_from_then_on(clinic: Clinic) -> None:
    clinic.rasa.turn = words("greeting", "Hola.")

    await clinic.hears("hola buenos dias, quisiera saber de mi cita por favor", DENISE)

    assert await languages(clinic) == ("es", "es")
    assert clinic.rasa.asked[-1].language == "es"


async def test_ayuda_is_answered_in_spanish_and_help_in_the_language_of_the_thread(
    clinic: Clinic,
) -> None:
    (english,) = await clinic.hears("HELP", DENISE)
    (spanish,) = await clinic.hears("AYUDA", DENISE)

    assert "automated texts" in english
    assert "textos automáticos" in spanish


async def test_a_short_thanks_in_spanish_changes_no_english_thread(clinic: Clinic) -> None:
    clinic.rasa.turn = words("thanks", "You are welcome.")

    await clinic.hears("si gracias", DENISE)

    assert await languages(clinic) == ("en", "en")


async def test_a_third_language_is_told_ours_once_and_people_have_it(clinic: Clinic) -> None:
    first = await clinic.hears("bom dia, eu não falo inglês, preciso remarcar", DENISE)
    again = await clinic.hears("você pode me ajudar? não entendo", DENISE)

    assert "English or Spanish" in first[0]
    assert "inglés o español" in first[0]
    assert again == []
    async with clinic.db.begin() as session:
        assert len(await escalations(session)) == 1


async def test_what_was_open_is_asked_again_in_the_language_wanted(reminded: Clinic) -> None:
    read = Understanding("language_switch", 0.9, "model")
    set_ = Say("language_set").as_json()
    reminded.rasa.turn = Turn("language_switch", 0.9, [Reply(None, set_)], read)

    heard = await reminded.hears("can you text me in the other language")

    assert len(heard) == 1
    assert "we will write to you in English" in heard[0]
    assert "Reply 1 to confirm" in heard[0]
