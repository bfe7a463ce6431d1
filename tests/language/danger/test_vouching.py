"""Everyday words that the model doubted are no danger; whatever may hint at harm stays one."""

from pathlib import Path

import pytest

from bot.language.context import Situation
from bot.language.danger.safety import danger
from bot.language.danger.vouching import heeded, is_everyday
from bot.language.understanding import Modelled, begin
from hearback.dialogue.training_lines import lines_of

NLU = Path(__file__).resolve().parents[3] / "data" / "nlu"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("cant do wed", id="a day"),
        pytest.param("cant make wed", id="not made"),
        pytest.param("i dont wanna come wed", id="no wish to come"),
        pytest.param("i just dont feel like going", id="not like going"),
        pytest.param("idk if i wanna be there", id="not sure to be there"),
        pytest.param("la verdad ni ganas tengo", id="ni ganas"),
        pytest.param("aguanta", id="aguanta"),
        pytest.param("hes in the shower. he'll be there", id="in the shower"),
        pytest.param("hes not here rn", id="not here now"),
        pytest.param("hes out", id="out"),
        pytest.param("el no esta ahorita", id="no está"),
        pytest.param("se está bañando, ahorita le digo", id="bañando"),
        pytest.param("el señor no se encuentra", id="no se encuentra"),
        pytest.param("its been 2 hrs", id="two hours"),
        pytest.param("creo q si pero no estoy segura", id="no segura"),
        pytest.param("el viernes tampoco creo", id="tampoco"),
        pytest.param("estoy muy ocupada, no tengo tiempo de nada", id="ocupada"),
        pytest.param("me da miedo ir sola", id="ir sola"),
        pytest.param("can't make it anymore something came up", id="something came up"),
        pytest.param("se me atravesó algo, no voy a ir", id="se atravesó algo"),
        pytest.param("im afraid of needles", id="needles"),
        pytest.param("me dan miedo las agujas", id="agujas"),
        pytest.param("everyone except iris", id="a name"),
        pytest.param("my son has an ear ache", id="ear ache"),
        pytest.param("hes 6", id="an age"),
        pytest.param("she is 4 years old", id="years old"),
        pytest.param("ya tiene 7 años", id="años"),
        pytest.param("need help getting to the door, i use a cane", id="help to the door"),
        pytest.param("uso andadera, ocupo ayuda para subir las escaleras", id="ayuda"),
        pytest.param("my brother passed his driving test", id="a test"),
        pytest.param("si va a ir 👍", id="a nod"),
        pytest.param("im at work rn cant talk", id="at work"),
        pytest.param("hi i am in the waiting room", id="waiting room"),
        pytest.param("we are on the 3rd floor now", id="a floor"),
        pytest.param("im in room 12 fyi", id="a room"),
        pytest.param("front door is locked and its raining on us", id="a locked door"),
        pytest.param("my dad is saving my place in line", id="a place in line"),
        pytest.param("cant talk im at work", id="cannot talk"),
        pytest.param("in class rn will do it later", id="later"),
        pytest.param("forgot my pills this morning", id="pills forgotten"),
        pytest.param("i twisted my ankle so ill be late", id="an ankle"),
        pytest.param("cant come today ive been throwing up all night", id="sick all night"),
        pytest.param("im hard of hearing so you have to come get me", id="hard of hearing"),
        pytest.param("ok ill go. my husband is holding my hand", id="a hand held"),
        pytest.param("10 years old", id="an age alone"),
        pytest.param("estoy en la sala de espera", id="sala de espera"),
        pytest.param("ya estoy en el segundo piso", id="segundo piso"),
        pytest.param("no puedo hablar estoy en una junta", id="una junta"),
        pytest.param("se me olvidaron las pastillas hoy", id="pastillas"),
        pytest.param("mi hermana cuida al bebe mientras entro", id="el bebe"),
        pytest.param("me torci el tobillo, voy despacio", id="tobillo"),
    ],
)
def test_coming_waiting_and_being_away_are_everyday(text: str) -> None:
    assert is_everyday(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("10", id="no subject"),
        pytest.param("cant go on", id="go on"),
        pytest.param("i cant do this anymore", id="anymore"),
        pytest.param("im ready to go", id="ready to go"),
        pytest.param("i dont want to be here", id="not be here"),
        pytest.param("i wont see tomorrow", id="tomorrow"),
        pytest.param("im going to do it tonite", id="do it"),
        pytest.param("please come now", id="come now"),
        pytest.param("he wont come out of the bathroom", id="not out"),
        pytest.param("my kids are in the parked car", id="a parked car"),
        pytest.param("i cant get to the door", id="not to the door"),
        pytest.param("he has me in the car", id="held"),
        pytest.param("he cant talk now", id="no speech"),
        pytest.param("need help", id="help"),
        pytest.param("need help now, at the door", id="help now"),
        pytest.param("everyone but me", id="but me"),
        pytest.param("hes in the shower 🔪", id="a sign"),
        pytest.param("cant come, kant breeth", id="by the ear"),
        pytest.param("call 911", id="911"),
        pytest.param("she took her pills and cant come", id="pills"),
        pytest.param("ya no quiero estar aquí", id="estar aquí"),
        pytest.param("me quiero ir", id="irme"),
        pytest.param("quiero ir con mi mamá", id="con mi mamá"),
        pytest.param("por favor vengan", id="vengan"),
        pytest.param("no estoy bien", id="no bien"),
        pytest.param("no puedo más con el trabajo", id="no más"),
        pytest.param("no hay mañana para mí", id="no hay mañana"),
        pytest.param("i am going to work " * 5, id="a story"),
        pytest.param("im on the floor", id="on the floor"),
        pytest.param("he is in the waiting room with a knife", id="a knife"),
        pytest.param("the bathroom door is locked and she wont answer", id="no answer"),
        pytest.param("the door is locked and he is in here", id="locked in"),
        pytest.param("nobody is here for me", id="nobody for me"),
        pytest.param("will do it tonight", id="it, tonight"),
        pytest.param("im alone today", id="alone"),
        pytest.param("forgot my pills and the room is spinning", id="spinning"),
        pytest.param("i took my pills today", id="pills taken"),
        pytest.param("cant come throwing up blood all night", id="blood"),
        pytest.param("i cant sleep", id="no sleep"),
        pytest.param("i finally quit", id="quit what"),
        pytest.param("estoy en el piso", id="en el piso"),
        pytest.param("estoy sola hoy", id="sola"),
        pytest.param("la puerta esta cerrada y no contesta", id="no contesta"),
    ],
)
def test_whatever_may_hint_at_harm_is_not_vouched_for(text: str) -> None:
    assert not is_everyday(text)


def test_hardly_a_line_of_danger_is_silenced() -> None:
    told = [line.text for file in NLU.glob("*/emergency.yml") for line in lines_of(file)]

    silenced = [text for text in told if is_everyday(text) and danger(text) is None]

    assert len(silenced) <= len(told) // 1_000, silenced


@pytest.mark.parametrize(
    ("text", "share", "left"),
    [
        pytest.param("hes in the shower", 0.6, False, id="doubt"),
        pytest.param("hes in the shower", 0.98, True, id="near certainty"),
        pytest.param("his lips are grey", 0.2, True, id="no everyday words"),
    ],
)
def test_the_models_doubt_of_everyday_words_is_left_out(
    text: str, share: float, left: bool
) -> None:
    ranking = heeded(text, (("emergency", share), ("confirm", 1 - share)))

    assert (dict(ranking).get("emergency") == share) is left


def test_no_death_takes_the_place_of_the_danger_that_is_left_out() -> None:
    ranking = (("emergency", 0.5), ("deceased", 0.3), ("appointment_info", 0.2))

    assert heeded("el no está ahorita", ranking) == (("appointment_info", 0.2),)


def test_everyday_words_are_what_the_model_thinks_next() -> None:
    begun = begin("hes in the shower, he is coming", Situation("en"))

    read = begun.understood(Modelled((("emergency", 0.6), ("appointment_info", 0.3))))

    assert (read.act, read.danger) == ("appointment_info", 0.0)
    assert "everyday words" in read.rules


@pytest.mark.parametrize("text", ["mis hijos", "my sons", "our two kids", "las de mis hijos"])
def test_whose_visit_is_meant_is_no_danger(text: str) -> None:
    assert is_everyday(text)


@pytest.mark.parametrize("text", ["my kids are gone", "mis hijos no respiran", "mi hijo se fue"])
def test_more_said_of_children_is_not_vouched_for(text: str) -> None:
    assert not is_everyday(text)
