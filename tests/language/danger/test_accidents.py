"""Accidents and grave illness in unusual words, beside the harmless that sounds alike."""

import pytest

from bot.language.danger.safety import danger


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("copperhead nailed me on the shin", id="a snake"),
        pytest.param("his glove got pulled into the lathe", id="a machine"),
        pytest.param("she was under water in the tub for a minute", id="water"),
        pytest.param("ate a cashew and my lips are blowing up like balloons", id="food"),
        pytest.param("the meter just says HI and im throwing up", id="a meter without number"),
        pytest.param("on eliquis and i fell, now a goose egg", id="blood thinner and a fall"),
        pytest.param("ran the generator inside and all of us have headaches", id="fumes"),
        pytest.param("my ex is outside with a bat", id="a man at the door"),
        pytest.param("le picó una capulina", id="a spider"),
        pytest.param("la máquina le agarró el brazo", id="una máquina"),
        pytest.param("tengo 30 semanas y veo chispitas", id="lights while pregnant"),
        pytest.param("trae 38.9 y está con quimio", id="fever and chemo"),
        pytest.param("prendimos el anafre adentro y todos estamos mareados", id="charcoal"),
    ],
)
def test_unusual_danger_is_found(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("wound is a bit red at the edge but no pus", id="one word of two denied"),
        pytest.param("bruise on her hip, no fall that i know of", id="no fall"),
        pytest.param("black coffee before the blood test ok?", id="coffee is no cough"),
        pytest.param("in the carpool line, finally opened the bill for the tonsils", id="a line"),
        pytest.param("do you have a class on choking", id="a class"),
        pytest.param("hay folletos sobre sobredosis", id="folletos"),
        pytest.param("mi jefe me va a matar", id="mi jefe"),
        pytest.param("me reí tanto que no podía respirar", id="de risa"),
    ],
)
def test_the_harmless_that_sounds_alike_is_not(text: str) -> None:
    assert danger(text) is None
