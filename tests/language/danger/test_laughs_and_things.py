"""Laughter, things that "kill" somebody, and a lump alone; and what stands close to them."""

import pytest

from bot.language.danger.laughs import only_laughs
from bot.language.danger.lumps import tells_of_lump
from bot.language.danger.safety import danger

THINGS = """
this parking lot is gonna kill me lol. yes ill be there|the stairs are going to kill me
your hold music is going to kill me|these stairs will kill me one day|that hill is gonna kill me
ur paperwork is gonna kill us|this crazy traffic is going to kill me|the portal is about to kill me
este estacionamiento me va a matar. si ahi estare|las escaleras me van a matar
esa subida me va a matar
la musica de espera me va a matar|los formularios nos van a matar|su portal ya me va a matar
"""
NO_THINGS = """
he is gonna kill me|my boyfriend is going to kill me|a guy in the parking lot is going to kill me
somebody in this parking lot is gonna kill me|the man by the elevator is going to kill me
this is gonna kill me|this pain is going to kill me|someone at the elevator is going to kill me
mi esposo me va a matar|el del estacionamiento me va a matar
el hombre de las escaleras me va a matar
el dolor me va a matar|me va a matar|un hombre en el estacionamiento me va a matar
"""
LAUGHTER = """
haha im dead|im dead lol|lmao dying|im dying of laughter|im dying laughing|omg lol im dead
i died laughing|me muero de risa|jaja me muero|jajaja me muero de risa|estoy muerta de risa
"""
NO_LAUGHTER = """
im dead|im dying|me muero|haha i want to die|haha im dying inside|im dead lol reschedule me
me muero de dolor jaja|haha my mom is dead|lol|mi papa murio|im dying of thirst here
my dad died laughing|haha im dead tired cant come|jaja me quiero morir
"""
LUMPS = """
tengo un bulto en el pecho|me encontre una bolita en el seno|tengo una bolita en la axila derecha
i found a lump in my breast|i have a lump under my left armpit|theres a bump on my chest
"""
NO_LUMPS = """
tengo un bulto en el pecho y no puedo respirar|lump in my breast and its bleeding|me duele el pecho
got hit in the chest theres a bump|bulto en la garganta|chest pain and a lump|lump in my throat
tengo una bolita en el seno y fiebre|my chest hurts
"""


def lines(text: str) -> list[str]:
    return [each for line in text.strip().splitlines() for each in line.split("|")]


@pytest.mark.parametrize("text", lines(THINGS))
def test_a_thing_that_kills_is_a_figure_of_speech(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", lines(NO_THINGS))
def test_somebody_or_a_pain_that_kills_is_danger(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize("text", lines(LAUGHTER))
def test_laughter_is_heard(text: str) -> None:
    assert danger(text) is None
    assert only_laughs(text)


@pytest.mark.parametrize("text", lines(NO_LAUGHTER))
def test_what_says_more_or_does_not_laugh_is_no_laughter(text: str) -> None:
    assert not only_laughs(text)


@pytest.mark.parametrize("text", lines(LUMPS))
def test_a_lump_alone_is_told(text: str) -> None:
    assert danger(text) is None
    assert tells_of_lump(text)


@pytest.mark.parametrize("text", lines(NO_LUMPS))
def test_a_lump_beside_a_worse_sign_is_more(text: str) -> None:
    assert not tells_of_lump(text)
