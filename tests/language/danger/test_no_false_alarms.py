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
