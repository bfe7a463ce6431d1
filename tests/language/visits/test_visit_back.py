"""What is said right after a cancellation by who wants the visit back."""

import pytest

from bot.language.visits.wanted_back import wants_it_back, wants_only_one_off


@pytest.mark.parametrize(
    "text",
    [
        "oh shoot i hit the wrong button, i want to keep it",
        "can i have it back??",
        "changed my mind i do want to come",
        "undo that please",
        "can you un-cancel me",
        "i didnt mean to cancel",
        "me equivoqué, no quería cancelar",
        "fue sin querer",
        "siempre sí voy",
        "puedo recuperar mi cita",
        "oh wait no i need it",
        "no, sí la necesito",
        "no, perdón, era la de mi hija",
        "oops sorry i meant my sons",
    ],
)
def test_the_cancelled_visit_is_wanted_back(text: str) -> None:
    assert wants_it_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "2",
        "yes",
        "no thanks",
        "thank you",
        "can i come another day instead",
        "ill call back later",
        "i want a different day",
        "wrong number",
        "i want the texts back",
        "otro día mejor",
        "gracias",
        "when can i come back",
        "i do want to come, what times do you have",
        "sí quiero ir, qué horas tienen",
        "no i dont need it",
        "i need another day",
        "no, ya no la necesito",
    ],
)
def test_anything_else_does_not_want_it_back(text: str) -> None:
    assert not wants_it_back(text)


@pytest.mark.parametrize(
    "text", ["wait no just iris", "no, nomás la de Leo", "sorry i meant only leo"]
)
def test_only_one_of_several_was_to_go(text: str) -> None:
    assert wants_only_one_off(text)


@pytest.mark.parametrize(
    "text", ["just iris", "no", "no thanks not now", "only thursday works for me"]
)
def test_other_words_after_a_cancellation_ask_for_none_back(text: str) -> None:
    assert not wants_only_one_off(text)
