"""A clause that says nothing but that texts should end is a stop in any grammar."""

import pytest

from bot.language.revocation.bare import says_only_stop
from bot.language.revocation.free_words import free_language_stop, speaks_of_texts


@pytest.mark.parametrize(
    "words",
    [
        "i not want this message",
        "messages off please",
        "please no send me again",
        "no more of these thank you",
        "mensajes no por favor",
        "stop textiandome",
        "que dejeis de escribirme",
        "no me escriban mas aqui",
    ],
)
def test_few_words_in_any_order_are_a_stop(words: str) -> None:
    assert says_only_stop(words.split())


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("dont stop texting me", id="the opposite"),
        pytest.param("no paren de mandar mensajes", id="the opposite in Spanish"),
        pytest.param("no message", id="an answer"),
        pytest.param("i dont want it", id="something that was offered"),
        pytest.param("no text from the lab yet", id="one word more"),
        pytest.param("deje un mensaje", id="left a message"),
        pytest.param("stop", id="left to the keywords"),
        pytest.param("i not get messages", id="a complaint that none came"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_may_be_about_something_else_is_none(words: str) -> None:
    assert not says_only_stop(words.split())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("for the third time STOP", id="capitals at the end"),
        pytest.param("no mor texs", id="misspelt"),
        pytest.param("quit sendin these to my fone", id="as it is said"),
        pytest.param("remove me de su list", id="both languages"),
        pytest.param("ya vasta de textos", id="by the ear"),
    ],
)
def test_slips_and_mixed_words_are_read(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I do not wish to stop the messages", id="wish to keep"),
        pytest.param("No deseo anular los avisos, sino cambiar la hora", id="deseo"),
        pytest.param("wait dont take me off the list", id="stay on the list"),
        pytest.param("Do I reply STOP", id="a question about the word"),
        pytest.param("ignore my last message", id="a slip of theirs"),
    ],
)
def test_who_keeps_the_texts_does_not_stop_them(text: str) -> None:
    assert free_language_stop(text) is None


def test_a_long_message_without_a_word_of_texts_is_not_about_them() -> None:
    assert speaks_of_texts("take me off whatever list you have")
    assert speaks_of_texts("no more")
    assert not speaks_of_texts("no more questions from my side thanks")
