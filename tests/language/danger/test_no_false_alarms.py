"""What sounds like danger in everyday talk, and what stands right beside it and is danger."""

import pytest

from bot.language.danger.safety import danger
from bot.language.danger.vouching import is_everyday


@pytest.mark.parametrize(
    "text",
    [
        "if i take it do i lose the 14th",
        "si la tomo pierdo la otra cita?",
        "ahorita no puedo hablar",
        "no puedo hablar ahora, le marco luego",
        "she's asleep",
        "my mom is sleeping right now",
        "mi mama esta dormida",
        "mi esposo ya está durmiendo ahorita",
        "he cant come to the phone",
        "mi papá no puede venir al teléfono",
    ],
)
def test_who_sleeps_or_cannot_talk_now_is_in_no_danger(text: str) -> None:
    assert danger(text) is None
    assert is_everyday(text)


@pytest.mark.parametrize(
    "text",
    [
        "she's asleep and I can't wake her",
        "he is still asleep since yesterday",
        "mi mama esta dormida desde ayer",
        "mi mama esta dormida y no responde",
        "he cant come to the phone hes on the floor",
        "no puedo hablar",
        "ahorita no puedo hablar el esta aqui",
        "he cant talk right now",
        "if i take them all do i die",
    ],
)
def test_more_than_that_is_left_to_the_model(text: str) -> None:
    assert not is_everyday(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pharmacy say doctor no answer about my medicine",
        "how much they gonna hit me for the copay",
        "the elevator working now? it was broke last time and I got a bad hip",
        "is the elevator still broke? bad hip",
        "ankle monitor wont let me leave the house, so no",
        "foreman's got me tied up til dark, don't wait on me, skip it",
        "boss got me tied up all day",
        "A cuánto está el blue?",
    ],
)
def test_a_bill_a_lift_or_a_boss_raises_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "my son no answer and the door is locked",
        "he is gonna hit me for the money",
        "I broke my hip by the elevator",
        "the elevator fell and I broke my hip",
        "he wont let me leave the house",
        "he has me tied up",
        "mi bebe esta blue",
        "he has me tied up, ankle monitor too",
    ],
)
def test_beside_such_words_danger_is_still_heard(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "the wait at your clinic could kill a man",
        "these stairs will kill somebody one day, fix the rail",
        "the bus made me want to kill someone lol",
        "I'd have a stroke if my boss saw this bill",
        "my coworker said her dad had a stroke at 50. when do you start checking",
        "I read about heart attack in women on facebook, want to learn",
        "my knee pain is from standing, no hurry",
        "do you have lead poisoning tests",
        "negative for fever",
        "my daughter has a school report on suicide, do you have pamphlets",
        "we are learning stroke signs in my CNA class, do you have posters",
        "I don't want to be on this list anymore",
        "a mi prima le aplastaron el pecho en la mamografía, ¿duele?",
        "el derrame lo tuvo mi abuela en el 2001, ¿eso lo anoto?",
        "estos papeles me van a matar",
        "este trámite me va a matar, cambio la cita",
        "mi hija expone sobre el suicidio en su clase, ¿tienen material?",
        "estos niños me van a sacar canas y un infarto jaja",
        "el recibo me mató",
        "mi celular está muriendo, escríbanme luego",
        "no ha vuelto a convulsionar desde marzo",
        "casi me desmayo con el precio",
        "busco folletos del ictus para mi clase",
    ],
)
def test_a_figure_of_speech_or_a_question_raises_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill somebody",
        "voy a matar a alguien",
        "my cousin is having a stroke",
        "my dad had a stroke just now",
        "I had a stroke at 40 and now my arm is numb again",
        "me aplastaron el pecho en el accidente",
        "a mi prima le aplastaron el pecho en un choque y no respira bien",
        "mi viejo está con un infarto",
        "me va a dar un infarto, me duele el pecho",
        "mi ex me va a matar, me amenazó con un cuchillo",
        "pienso en el suicidio",
        "my son talks of suicide at school",
        "I don't want to be on this earth anymore",
        "this pain is going to kill me i cant breathe",
        "hurry she is not breathing",
    ],
)
def test_danger_itself_is_still_heard(text: str) -> None:
    assert danger(text) is not None
