"""Wishes, complaints and refusals that end texts, and the small requests that sound alike."""

import pytest

from bot.language.revocation import free_language_stop


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
    ],
)
def test_a_small_request_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None
