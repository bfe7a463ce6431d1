"""What is told of danger that is over is no alarm; what says that it goes on is one."""

import pytest

from bot.language.danger.safety import Danger, danger


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my stroke was two years ago, still doing therapy", id="still, elsewhere"),
        pytest.param("had a stroke five years back, can i get the flu shot", id="years back"),
        pytest.param("tuve un infarto en 2014, desde entonces estoy perfecto", id="desde entonces"),
        pytest.param("quiero el expediente de la sobredosis de 2016", id="de 2016"),
        pytest.param("i overdosed years ago and have been clean since", id="clean since"),
        pytest.param("i fainted once in high school giving blood", id="school days"),
        pytest.param("i bled a lot after my first delivery, should i say so", id="first delivery"),
        pytest.param("my late husband had a stroke, should i take aspirin", id="of the dead"),
        pytest.param("i choked on a pill last week, its fine now", id="last week, and fine"),
        pytest.param("since my heart attack i walk every day", id="since a named event"),
        pytest.param("le dio un derrame hace tres años y sigue en terapia", id="sigue en terapia"),
        pytest.param("convulsionó de fiebre cuando tenía dos años", id="cuando tenía"),
        pytest.param("me atraganté la semana pasada pero ya estoy bien", id="pero ya estoy bien"),
        pytest.param("desde el infarto camino diario", id="desde el infarto"),
        pytest.param("my eyelid has been droopy for months", id="for months"),
        pytest.param("tengo el párpado caído desde hace meses", id="desde hace meses"),
        pytest.param("mi tía se quebró la cadera hace un mes y va a terapia", id="hace un mes"),
        pytest.param("estoy con mi abuela que se cayó hace tres meses", id="estoy con ella"),
        pytest.param("er last night for chest pain, they said it was gas", id="was gas"),
        pytest.param("had a heart attack in may, since then i see dr lim", id="since then"),
        pytest.param("my seizure was in march, havent had one since", id="none since"),
        pytest.param("ayer fui por dolor de pecho y dijeron que era reflujo", id="era reflujo"),
        pytest.param("he had a stroke and died last week", id="of which somebody died"),
        pytest.param("le dio un derrame y se murió la semana pasada", id="y se murió"),
    ],
)
def test_danger_that_is_over_raises_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("had a c section last week and im bleeding through pads", id="last week"),
        pytest.param("had a stroke two years ago and its happening again", id="again"),
        pytest.param("his face drooped this morning but its fine now", id="a stroke that went"),
        pytest.param("chest pain since my surgery last month, still hurts", id="still, there"),
        pytest.param("hace un año tuve un infarto y hoy me duele el pecho", id="hoy"),
        pytest.param("la semana pasada me operaron y la herida se abrió", id="la semana pasada"),
        pytest.param("chest pain for months and now its worse", id="worse now"),
        pytest.param("er last night for chest pain said it was gas but it hurts", id="but"),
        pytest.param("hace un mes que me duele el pecho y me falta el aire", id="hace un mes que"),
        pytest.param("heart attack in may and since then my chest hurts", id="since then hurts"),
        pytest.param("er last night, they said its reflux. i cant breathe", id="no breath"),
        pytest.param("he died last week and i have chest pain", id="another's death"),
        pytest.param("ayer murió mi mamá y me duele el pecho", id="la muerte de otra"),
    ],
)
def test_what_goes_on_is_danger(text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert hit.danger is Danger.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("took like 20 tylenol last nite but im fine now", id="tylenol"),
        pytest.param("took 6 ambien last nite woke up on the floor feeling fine now", id="ambien"),
        pytest.param("i overdosed last night but feel ok now", id="overdosed"),
        pytest.param("me tome como 10 clonazepam anoche pero ya estoy bien", id="clonazepam"),
        pytest.param("me tomé un frasco de pastillas ayer pero ya me siento mejor", id="frasco"),
        pytest.param("he choked me last nite but im ok", id="choked"),
        pytest.param("me ahorcó anoche pero ya estoy bien", id="ahorcó"),
    ],
)
def test_an_overdose_or_a_grip_on_the_neck_is_not_over_because_all_seems_well(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my son swallowed a penny tuesday and it came out fine", id="a penny"),
        pytest.param("se tragó una moneda el martes y ya salió", id="una moneda"),
        pytest.param("i took 2 benadryl instead of 1 last nite. im good", id="one too many"),
        pytest.param("he choked on milk last nite and was fine after", id="milk"),
        pytest.param("i overdosed years ago and have been clean since", id="years ago"),
    ],
)
def test_what_came_out_or_was_long_ago_is_over(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("i tried to kill myself in college", True, id="no word of today"),
        pytest.param(
            "i tried to kill myself in college but im doing great now", False, id="well since"
        ),
        pytest.param("intenté matarme de joven y otra vez lo pienso", True, id="otra vez"),
        pytest.param("nadie me va a extrañar si me muero", True, id="nadie denies nothing here"),
    ],
)
def test_an_old_attempt_is_past_only_when_the_writer_says_so(text: str, found: bool) -> None:
    assert (danger(text) is not None) is found
