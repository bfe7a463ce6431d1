"""Wishes, complaints and refusals that end texts, and the small requests that sound alike."""

import pytest

from bot.language.revocation.free_words import free_language_stop, speaks_of_keeping


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("i never signed up for any of this", id="never signed up"),
        pytest.param("done with these reminders", id="fed up"),
        pytest.param("i'd like my number removed", id="a passive wish"),
        pytest.param("you are not allowed to text me", id="barred"),
        pytest.param("i told you already stop", id="said before"),
        pytest.param("i'd appreciate it if you would stop sending messages", id="if, politely"),
        pytest.param("i no longer consent to text messages", id="consent"),
        pytest.param("how do i opt out", id="a question for the way"),
        pytest.param("can you people please stop", id="nothing but stop"),
        pytest.param("stp txting me", id="misspelt"),
        pytest.param("please no send me message more", id="learner's grammar"),
        pytest.param("me tienen hasta la coronilla con tanto mensaje", id="hasta la coronilla"),
        pytest.param("exclúyanme de los textos", id="exclúyanme"),
        pytest.param("por qué me siguen escribiendo si ya dije que no", id="ya dije que no"),
        pytest.param("cómo le hago para que dejen de escribirme", id="cómo le hago"),
        pytest.param("dejen de textiarme", id="a verb made up"),
        pytest.param("stop n I'll be there tues", id="and an answer"),
        pytest.param("yes and stop", id="after an answer"),
        pytest.param("alto y ahí nos vemos", id="y una respuesta"),
    ],
)
def test_a_wish_to_end_texts_is_heard(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("too many texts to read right now, tonight ok?", id="later"),
        pytest.param("what does replying stop do", id="a question about stop"),
        pytest.param("Please say whether replying STOP affects my reminders.", id="whether"),
        pytest.param("can you stop by my room", id="stop by"),
        pytest.param("don't call just text", id="texts preferred"),
        pytest.param("none of these work for me", id="none of these times"),
        pytest.param("i need to opt out of the anesthesia", id="another opt out"),
        pytest.param("take me off the sick list please", id="another list"),
        pytest.param("ya quiero que me quiten este yeso", id="yeso"),
        pytest.param("necesito una baja del trabajo", id="baja del trabajo"),
        pytest.param("no me pongan otra, yo aviso", id="yo aviso"),
        pytest.param("no quiero molestar", id="no quiero molestar"),
        pytest.param("can i stop and see you tuesday", id="stop and see"),
        pytest.param("1 stop away", id="a stop of the bus"),
    ],
)
def test_a_small_request_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("leeve me alone with the txts", id="one letter another"),
        pytest.param("remuve me frm this list", id="two words misspelt"),
        pytest.param("im not intrested in these mesages", id="a letter left out"),
        pytest.param("porfa boren mi numero", id="by the ear in Spanish"),
        pytest.param("kiteme d su lista de mensages", id="k for qu"),
        pytest.param("no quiero q me sigan escriviendo", id="v for b"),
        pytest.param("dejenme enpas con sus testos", id="two words as one"),
    ],
)
def test_an_ending_is_heard_however_it_is_spelled(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("no more massage for me thanks, physio helps", id="massage"),
        pytest.param("remote visit please", id="remote"),
        pytest.param("no me mandan nada, por que?", id="mandan, not manden"),
        pytest.param("soy Elena Borrego", id="a name"),
    ],
)
def test_a_real_word_is_not_taken_for_its_neighbour(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("cancel the appointment and don't text me again either", id="a visit"),
        pytest.param("stop my refill. and stop texting me", id="a refill"),
        pytest.param("confirmo la cita, y de paso dadme de baja de los avisos", id="la cita"),
        pytest.param("quiten ese cargo y ya no me manden mensajes", id="a charge"),
        pytest.param("we were in the middle of lunch. please don't text me again", id="a story"),
    ],
)
def test_an_ending_is_heard_beside_something_else_that_ends(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("take me off the waiting list, I have a date", id="a list"),
        pytest.param("cancel the appointment and call me", id="a visit"),
        pytest.param("bórrenme de la cita y no me busquen otra", id="no other date"),
        pytest.param("dejen de mandarme la cuenta, eso lo pagó el seguro", id="a bill"),
        pytest.param("cancel the appointment but don't stop the texts", id="the opposite beside"),
        pytest.param("quite la cita y no me escriba tan temprano", id="less beside"),
    ],
)
def test_what_ends_something_else_alone_ends_no_texts(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("three of these before lunch every day. stop texting me", id="every day"),
        pytest.param("I get two of the same. Please remove my number", id="the same"),
        pytest.param("suena a cada rato, bórrenme de su lista de mensajes", id="cada rato"),
        pytest.param("trabajo de noche. Ya no me manden mensajes", id="de noche"),
        pytest.param("I would like these to stop please", id="I would like"),
        pytest.param("no need to keep texting me", id="no need to keep"),
        pytest.param("i don't want to keep getting these texts", id="not to keep getting"),
        pytest.param("i want phone calls instead of these texts", id="instead of texts"),
        pytest.param("cancelen los mensajes, no la cita", id="not the visit"),
        pytest.param("oiga, ya no los quiero porque no los leo, no más mensajes", id="porque"),
    ],
)
def test_an_ending_is_heard_beside_a_complaint_of_how_many_come(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("stop texting me every day", id="every day"),
        pytest.param("no me manden mensajes de noche", id="de noche"),
        pytest.param("take me off for friday but keep texting me about the next", id="but keep"),
        pytest.param("I like these reminders, please keep them coming", id="keep them coming"),
        pytest.param("stop asking me about the mammogram", id="a test"),
        pytest.param("how do i stop these robocalls about my car", id="robocalls"),
        pytest.param("I told you to leave me be. Please go back to writing", id="back to writing"),
        pytest.param("por qué ya no me llegan mensajes", id="por qué ya no"),
        pytest.param("ya no voy, no pregunten", id="no pregunten"),
    ],
)
def test_a_wish_for_less_alone_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None


def test_something_else_that_ends_bars_the_model_only_where_no_other_part_names_texts() -> None:
    assert speaks_of_keeping("take me off the waiting list")
    assert speaks_of_keeping("don't stop the texts")
    assert speaks_of_keeping("not so many texts please")
    assert not speaks_of_keeping("cancel the appointment, and those texts, I am through")
