"""Danger in plain Spanish words, and the harmless that was taken for it."""

import pytest

from bot.language.danger.safety import Danger, danger


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mi tía se cayó en la ducha y no me habla", id="does not speak"),
        pytest.param("tiene los ojos abiertos y no me responde", id="open eyes"),
        pytest.param("mi abuela cayó redonda en el patio", id="fell flat"),
        pytest.param("a mi mamá se le viró la carita", id="a crooked face"),
        pytest.param("se me apagó la pierna de golpe", id="a leg gone"),
        pytest.param("tiene la boquita azulita", id="a blue mouth"),
        pytest.param("le picó una avispa y no puede ni tragar", id="a wasp"),
        pytest.param("se tragó un hueso y se está poniendo morado", id="a bone"),
        pytest.param("mi suegro no coge aire", id="no air"),
        pytest.param("se fue la luz y mi mamá usa concentrador", id="no current"),
        pytest.param("el niño se tragó una bola de naftalina", id="naphthalene"),
        pytest.param("se tomó las pastillas de la presión, tiene 3 años", id="a child's pills"),
        pytest.param("se le fue la mano con las gotas y no despierta", id="too many drops"),
        pytest.param("amanecimos todos mareados, el calefón quedó prendido", id="fumes"),
        pytest.param("el bebé viene de pies, ayúdenme", id="feet first"),
        pytest.param("mi marido me rompió la nariz", id="a broken nose"),
        pytest.param("hay un tipo armado en la entrada", id="an armed man"),
        pytest.param("la silla está llena de sangre", id="full of blood"),
        pytest.param("creo que a mi papá le está dando un infarto", id="un infarto, ahora"),
        pytest.param("nos están asfixiando con humo", id="smoke"),
        pytest.param("el niño no ya respira mejor, está azul", id="blue"),
        pytest.param("esta tieso", id="the words alone"),
        pytest.param("mi cuñado se ahorcó", id="hanged"),
        pytest.param("le pasó el camión por encima", id="run over"),
        pytest.param("desperté sin poder mover la pierna", id="woke without a leg"),
        pytest.param("hay humo y no podemos salir", id="no way out"),
        pytest.param("a mi tío se le paró el corazón", id="a heart that stopped"),
        pytest.param("mi nieta se cayó al canal", id="fell into water"),
        pytest.param("se hincharon: comió nueces y se está hinchando", id="swelling"),
        pytest.param("mi tía habla como borracha", id="as if drunk"),
        pytest.param("tengo 230 de presión", id="pressure"),
        pytest.param("tiene las uñas moradas y se ahoga", id="nails"),
        pytest.param("un perro le mordió la cara a mi hijo en la casa", id="a dog"),
        pytest.param("mi compañera se desmayó en recepción y no responde", id="at the desk"),
        pytest.param("le sale agua clara del oído después del golpe", id="water from the ear"),
    ],
)
def test_plain_words_of_danger_are_heard(text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert hit.danger is Danger.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("me boy a aorcar", id="misspelt"),
        pytest.param("esta noche lo hago, nadie me va a extrañar", id="tonight"),
        pytest.param("ya compré la soga", id="the rope"),
        pytest.param("estoy en la azotea mirando para abajo", id="a roof"),
        pytest.param("se está haciendo cortes en las piernas", id="cuts"),
        pytest.param("quiero hacerme daño", id="hacerme daño"),
        pytest.param("mi hija se hace daño con una navaja", id="se hace daño"),
        pytest.param("amenaza con quitarse la vida", id="a threat"),
        pytest.param("adiós a todos, gracias por todo", id="a farewell"),
        pytest.param("estoy harta de la vida", id="tired of life"),
    ],
)
def test_plain_words_of_self_harm_are_heard(text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert hit.danger is Danger.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("¿a cómo amaneció el dólar blue?", id="a rate of exchange"),
        pytest.param("¿hace daño tomar café con la pastilla?", id="hace daño"),
        pytest.param("no he querido hacerme daño nunca", id="denied"),
        pytest.param("adiós, saludos a todos por la clínica", id="greetings"),
        pytest.param("el caso no se mueve sin la firma del doctor", id="a case"),
        pytest.param("casi me desmayo al ver tanta gente", id="almost"),
        pytest.param("la final estuvo de infarto", id="a game"),
        pytest.param("el canario de mi nieta no respira", id="a bird"),
        pytest.param("mi nena ya respira bien, gracias", id="breathes well"),
        pytest.param("le hicieron estudios y no fue infarto", id="it was none"),
        pytest.param("me tienen ahorcado las cuotas", id="instalments"),
        pytest.param("¿para qué le digo cuándo nací si ya lo tienen?", id="a birth date"),
        pytest.param("perdón, os habéis confundido de número", id="a wrong number"),
        pytest.param("le sale agüita del oído después de bañarse", id="bath water"),
        pytest.param("¿puedo tomar agua o ni el aire?", id="fasting"),
        pytest.param("quiero el informe de la intoxicación de mi hija", id="a report"),
        pytest.param("¿cuánto debo por lo de la hemorragia?", id="a bill"),
        pytest.param("me cayó una pestaña en el ojo", id="an eyelash"),
        pytest.param("soy el hijo de don Pepe, el que le dio el derrame", id="who he is"),
        pytest.param("por eso estoy parado en la fila desde hace tres horas", id="a queue"),
        pytest.param("la jefa no me da libre ese día", id="a day off"),
        pytest.param("tengo la presión en 120/75 con la máquina nueva", id="a good pressure"),
        pytest.param("mi diente está flojito", id="a loose tooth"),
        pytest.param("¿me ayuda con la mitad? el seguro va a cubrir la mitad", id="half"),
        pytest.param("me quedé atrapada en el tráfico", id="traffic"),
        pytest.param("me picaron los mosquitos y me salieron ronchas", id="mosquitoes"),
        pytest.param("no tengo ideas de suicidio", id="ideas denied"),
        pytest.param("me van a matar con tantos mensajes", id="too many texts"),
        pytest.param("¿qué tan grave es una embolia?", id="a question in general"),
        pytest.param("soy ciego, no veo nada, ¿hay audio?", id="a blind man"),
        pytest.param("anoche lo noquearon en el tercer round", id="a fight"),
        pytest.param("la mascarilla del CPAP me ahoga", id="a mask"),
        pytest.param("el portal no responde", id="a portal"),
        pytest.param("se me cayó el sistema y no responde", id="a system"),
        pytest.param("ya no quiero vivir en esta ciudad, me mudo", id="a city"),
        pytest.param("voy a tirar las pastillas vencidas", id="old pills"),
        pytest.param("me atropellaron la perra, cambio la cita", id="a dog run over"),
        pytest.param("me pinté las uñas de azul", id="painted nails"),
        pytest.param("tomo ocho pastillas al día", id="daily pills"),
        pytest.param("necesito ayuda urgente con el portal", id="help with a portal"),
        pytest.param("sin mis lentes no veo bien, ¿y veo doble sin ellos?", id="glasses"),
        pytest.param("me pegó duro la gripe", id="a cold"),
        pytest.param("no siento mejoría en la mano", id="no better"),
        pytest.param("mi tío con demencia no sabe dónde está", id="dementia"),
        pytest.param("oigo voces de fondo en la llamada", id="a bad line"),
        pytest.param("el bebé ya viene caminando", id="a child that walks"),
        pytest.param("estoy sangrando por la regla", id="a period"),
        pytest.param("ya lo tenía morado chiquito del pinchazo", id="a small bruise"),
    ],
)
def test_the_harmless_that_sounds_alike_is_no_danger(text: str) -> None:
    assert danger(text) is None
