"""Danger as a bystander tells it, in everyday words, beside the everyday that sounds alike."""

import pytest

from bot.language.danger.safety import Danger, danger


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mi abuelo se atoró con la dentadura", id="choking"),
        pytest.param("mi jefita no me contesta y está roncando bien feo", id="snoring"),
        pytest.param("apretazón en el pecho con sudor", id="apretazón"),
        pytest.param("como si un burro se me hubiera sentado encima del pecho", id="a donkey"),
        pytest.param("le cuelga el brazo como si no fuera de ella", id="the arm hangs"),
        pytest.param("mi suegro amaneció sin poder hablar", id="no speech"),
        pytest.param("no hay pulso qué hago", id="no pulse"),
        pytest.param("le pasó el vidrio por la muñeca", id="glass"),
        pytest.param("no para la sangre, ya van tres toallas", id="towels"),
        pytest.param("se puso cinco parches juntos para el dolor", id="patches"),
        pytest.param("estoy sola pariendo y ya se le ve la cabeza", id="birth"),
        pytest.param("mi nena de 3 semanas está caliente y no quiere pecho", id="an infant"),
        pytest.param("me tiene encerrada y viene otra vez", id="held"),
        pytest.param("she's got her hands around granny's neck", id="a neck held"),
        pytest.param("toddler drank the drain stuff", id="drain cleaner"),
        pytest.param("smells like rotten eggs in here and we all have headaches", id="gas"),
        pytest.param("my 2 week old feels like a furnace and wont nurse", id="a hot infant"),
        pytest.param("grandma keeps saying the the the and her cup slid", id="one word"),
        pytest.param("theres a foot. im not due til may", id="a foot"),
        pytest.param("there's a vise round my ribs", id="a vise"),
        pytest.param("me pico una abeja y se me esta cerrando el gañote", id="gañote"),
    ],
)
def test_what_a_bystander_sees_is_an_emergency(text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert hit.danger is Danger.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("para qué confirmo si no pienso llegar viva al lunes", id="not alive"),
        pytest.param("ya no hay jueves para mí", id="no Thursday"),
        pytest.param("denle mi turno a otro que sí quiera vivir", id="another's turn"),
        pytest.param("hoy es el último día, ya no voy a estar", id="the last day"),
        pytest.param("ya regalé mis cosas, no las voy a ocupar", id="given away"),
        pytest.param("me quiero ir con mi difunto esposo", id="to the dead"),
        pytest.param("ya escribí la carta para mi familia", id="a letter"),
        pytest.param("mi hijo se despidió por mensaje y no contesta", id="a son"),
        pytest.param("got the gun out of the safe", id="a gun"),
        pytest.param("cut too deep this time", id="too deep"),
        pytest.param("give my slot to someone who wants to live", id="a slot given up"),
        pytest.param("i cant stay safe by myself tonight", id="not safe alone"),
        pytest.param("díganle a mi mamá que no fue su culpa", id="no blame"),
        pytest.param("i gave my cat to my neighbor and wrote the letters", id="a cat given"),
        pytest.param("regalé mi perro y ya escribí las cartas", id="un perro"),
        pytest.param(
            "im takin care of things so my kids dont have to after im gone", id="they need not"
        ),
        pytest.param(
            "dejo todo arreglado para que mis hijos no batallen cuando ya no esté", id="arreglado"
        ),
    ],
)
def test_what_is_left_unsaid_is_heard_as_self_harm(text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert hit.danger is Danger.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("i'll call when the kids are down", id="bedtime"),
        pytest.param("the bears are bleeding out in the 4th quarter", id="a game"),
        pytest.param("my phone plan can't take all these", id="a plan"),
        pytest.param("my phone is having a seizure", id="a phone"),
        pytest.param("what should i do if i ever get chest pain", id="if ever"),
        pytest.param("i'm afraid of having a stroke like my dad did", id="feared like his"),
        pytest.param("which desk is the chest pain clinic", id="a clinic"),
        pytest.param("hit me w/ the covid and flu together", id="hit me with"),
        pytest.param("can somebody talk me through it slow", id="talk slow"),
        pytest.param("theres an accident on the bridge im not moving", id="a bridge"),
        pytest.param("my ac is like breathing soup, can i come later", id="hot air"),
        pytest.param("el bebé ya agarró el pecho, gracias", id="a baby that feeds"),
        pytest.param("se colgó el sistema, lo intento luego", id="a system that hangs"),
        pytest.param("estoy en el puente, hay tráfico", id="traffic on a bridge"),
        pytest.param("el tren está detenido, no se mueve", id="a train"),
        pytest.param("la costra está cambiando de color", id="a scab"),
        pytest.param("amanecí con el cuello tieso por la almohada", id="a pillow"),
        pytest.param("ya tengo fecha, ¿a qué lugar voy?", id="a date"),
        pytest.param("esta noche lo hago, ¿tomo el polvo con agua?", id="a preparation"),
        pytest.param("me picó un zancudo en la espalda", id="a mosquito"),
        pytest.param("es lo de los ojos o lo del azúcar", id="which visit"),
        pytest.param("última vez que les escribo, bórrenme", id="an opt-out"),
        pytest.param("en la novela el galán se tira del puente", id="a story on TV"),
        pytest.param("mi carro se está ahogando, llego tarde", id="a car"),
        pytest.param("mi equipo se desangra, van cinco cero", id="a team"),
        pytest.param("¿qué hago si un día me duele el pecho?", id="what if"),
        pytest.param("tengo miedo de que me dé un derrame como a mi papá", id="feared"),
        pytest.param("el tráfico me va a matar", id="traffic"),
        pytest.param("me corté el dedo cocinando, nada grave", id="nothing grave"),
        pytest.param("mi sangre ya la sacaron, ¿y el resultado?", id="a sample"),
        pytest.param("perdí el conocimiento de mi cuenta", id="a slip of words"),
    ],
)
def test_the_everyday_that_sounds_alike_is_no_danger(text: str) -> None:
    assert danger(text) is None
