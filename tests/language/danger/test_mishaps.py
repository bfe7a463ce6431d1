"""Mishaps of things and animals, illness that is over, the dead; and danger in the same words."""

import pytest

from bot.language.danger.safety import danger

MISHAPS = """
he doesnt live with us anymore, try his sister
hit me up with whatever you got after the 10th
i was in labor with my first when they gave me that shot, is it safe now
my phone drowned in the creek, did you text me last week
my dog collapsed this morning and im at the vet, need another day
we put grandma in the ground friday, any day after that
my boss is gonna have a stroke if i miss monday too
had a stroke in 2011, does that change how i get ready
se me cayó el celular al agua, me mandaron algo?
la perrita se desmayó y la tengo en el veterinario, otro día por favor
atropellaron a mi perro y no puedo ir hoy
la insulina que me dieron no es la de siempre
la cuenta de ustedes me va a matar, puedo pagar poquito a poquito?
quiero acabar con esto de una vez, cuánto me falta
es la última noche de mi turno, mejor pasado mañana
"""
EARNEST = """
i dont want to live with this|i cant live with myself anymore
hit me again last night, im scared to go home
im in labor with my second and bleeding
my son drowned in the pool hes not breathing
i collapsed when the dog died
my boss is having a stroke right here
i had a stroke this morning i think, my face droops
iba con el perro y atropellaron a mi hijo
el gato lo arañó y mi hijo no para de sangrar
me inyecté la insulina que me dieron, toda, ya no quiero despertar
quiero acabar con todo de una vez, ya no puedo pagar
es la última noche de mi vida
mi esposo me va a matar si llego tarde, ya me pegó
"""


def _lines(block: str) -> list[str]:
    return [line for row in block.strip().splitlines() for line in row.split("|")]


@pytest.mark.parametrize("text", _lines(MISHAPS))
def test_what_befell_a_thing_an_animal_or_the_dead_raises_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", _lines(EARNEST))
def test_the_same_words_of_somebody_in_danger_raise_it(text: str) -> None:
    assert danger(text) is not None
