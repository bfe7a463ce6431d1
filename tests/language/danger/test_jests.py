"""Words of danger said of a trifle, of a form or of what is over; and the earnest ones beside."""

import pytest

from bot.language.danger.safety import danger

TRIFLES = """
kms i just saw the appt is at 7am lol ok|kms my alarm didnt go off, running 10 late
ugh kms forgot my insurance card again, is that ok|hes 5 kms away, be there soon
the drive over the bridge at 5 is suicide, got anything at noon
that left turn out of your lot is suicide|la fila de ustedes es un suicidio a las 8
if i hear that hold music one more time im jumping out the window lol. see you at 2
one more episode of cocomelon and im jumping off the roof haha
call 911 lol my kid ate a whole broccoli, again|want to die of exhaustion haha, the baby is great
that liquid diet is going to drive me to suicide haha can i have apple juice
esa dieta me va a llevar al suicidio jajaja puedo tomar caldo?
ya me quiero matar se me juntó la cita con el examen 😩 hay otro día?
si me cobran más me tiro al tren jaja es broma, cuánto es
casi me muero ayer cargando bultos, el jueves voy|hay un tapón horrible, me muero, llego tarde
my wife is gonna kill me if i miss this one too lol|he is going to kill me if i reschedule again
my sister's gonna kill me, i forgot to tell you shes coming
la tarea de mi hijo me va a matar, podemos ir a las 5?|mañana ya: el examen me va a matar jaja
las matemáticas de mi niño me van a matar|la tarea de mi hija me está matando, se puede a las 6
me quemé el dedito con la plancha, poquito. voy igual?|me machuqué el dedito y está morado
burned the rice and the smoke alarm went off, running late
la niña se tragó una semilla de sandía jaja le va a salir una planta?
"""
OF_FORMS = """
filled out the form. said no to the suicide question|put no for suicidal on the form like always
PHQ9 salió 3, nada de pensamientos de hacerme daño|is there a suicide questionnaire to fill out
cuándo debo preocuparme por el dolor de pecho? no tengo ahorita
i watched a documentary on seizures, do you teach first aid
"""
OVER = """
He had croup last month and could barely breathe, he's totally fine now, keep the visit?
she choked on a grape in preschool, shes 9 now and fine
my uncle had a heart attack and hes home doing great, can i get checked
my bp was 190/100 sunday and this morning its 124/78, still need to come?
mi presión estaba en 180/110 el domingo y hoy 125/80, siempre voy?
antes pensaba en quitarme la vida, ya no, gracias a la terapia. nos vemos el lunes
le cambiaron el tratamiento y ya no se ahoga de noche
me tomé todas las pastillas del antibiótico. necesito más?
me tomé todas las pastillas que me dieron, los 7 días completos. más?
grandpa was shot in the war, will the metal matter for the MRI
"""
EARNEST = """
kms|im gonna kms|kms tonight i mean it|kms. nobody would notice|kms i just realized no one cares
kms i forgot what it feels like to be happy|kms lol but i mean it
my plan is suicide|driving is suicide the way i feel, i want to crash
im jumping off the roof tonight|jumping off the roof lol|im jumping off the bridge haha
call 911 lol my dad passed out|lol call 911 please im scared
this pain is driving me to suicide|la dieta no importa, pienso en el suicidio
me quiero matar se me juntó todo|me quiero matar, no es broma|jaja me quiero matar
casi me muero cargando cajas, me duele el pecho
me muero, estoy en el tráfico con dolor de pecho, llego tarde
mi hijo me va a matar, tiene un cuchillo|el papá de mi hijo me va a matar
el maestro de mi hijo me va a matar|el dolor de mi hijo me va a matar
mi bebé tiene el dedito morado|me corté el dedo y no para de sangrar
se tragó una semilla y no puede respirar|burned my arm bad, skin is coming off, running late
i answered no on the suicide question, i lied|no thoughts of hurting myself until tonight
nada de pensamientos de hacerme daño hasta anoche|antes pensaba en matarme y ahora otra vez
when should i worry about chest pain, i have it now
he had croup last month and now he can barely breathe|in 5th grade he choked, now hes choking again
my son in kindergarten had a seizure at school|he had a heart attack, home now, chest hurts again
my bp was 200/130 yesterday and 195/125 today|130/80 sunday, 190/120 today
190/120 sunday, 130/85 today but my vision is blurry
ya no se ahoga, está morado y no respira|me tomé todas las pastillas de mi mamá
todas mis pastillas, las de los 30 días, de golpe
"""
AT_HOME = """
my husband is going to kill me|my husband is going to kill me tonight
he will kill me if i tell the doctor|my wife says she will kill me
my boyfriend will kill me if i leave|my dad is going to kill me when he gets home
my husband is gonna kill me if he finds out i told you
"""


def lines(text: str) -> list[str]:
    return [each for line in text.strip().splitlines() for each in line.split("|")]


@pytest.mark.parametrize("text", lines(TRIFLES))
def test_a_trifle_is_no_danger(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", lines(OF_FORMS))
def test_what_a_form_asks_or_a_film_shows_is_no_danger(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", lines(OVER))
def test_what_is_over_and_well_is_no_danger(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize("text", lines(EARNEST))
def test_an_earnest_word_beside_it_keeps_the_alarm(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize("text", lines(AT_HOME))
def test_who_fears_to_be_killed_at_home_is_heard(text: str) -> None:
    assert danger(text) is not None
