"""Texts that bother, come no more or are not worth the trouble; and wishes for other hours."""

import pytest

from bot.language.revocation.free_words import free_language_stop
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Passes, SaysCancel, Stops, TextsInDoubt


@pytest.mark.parametrize(
    "text",
    [
        "ya no me estén jorobando con sus avisos",
        "no me anden fregando con recados",
        "no me importunen más",
        "que no me vengan más recordatorios",
        "no me lleguen más textos por favor",
        "no se tome la molestia de mandarme avisos",
        "le pido que no se moleste más en escribirme",
        "no deseo estar suscrita",
        "no tengo interés en recibir mensajes",
        "no necesito que me recuerden mis citas",
        "no me llamen ni me escriban",
        "don't bother with the text messages",
        "no need to bother me with reminders",
        "no quiero nada a este celular",
        "no insistan más",
    ],
)
def test_what_bothers_or_is_not_worth_the_trouble_ends(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize(
    "text",
    [
        "no me jodan con esos precios",
        "no me estén fregando con el cobro",
        "no se moleste en llamarme",
        "no se moleste en mandarme la receta, ya la tengo",
        "no se molesten, yo llego solo",
        "espero que no me lleguen tarde los mensajes",
        "no me vengan con cuentos",
        "no quiero estar inscrita en el plan dental",
        "no necesito que me recuerden la dieta",
        "no tengo interés en la mamografía",
        "nada más a este número, ¿verdad?",
        "don't bother mailing the results",
        "get me out of this hospital",
        "no more of these pills please",
        "i stopped getting reminders",
        "cancelen la cita, los mensajes no",
    ],
)
def test_what_bothers_or_ends_of_other_things_ends_no_texts(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Passes)


@pytest.mark.parametrize(
    "text",
    [
        "no texts after 8pm please",
        "no me escriban después de las 9 de la noche",
        "nada de mensajes antes de las ocho por favor",
        "después de las 21 ni un mensaje por favor",
    ],
)
def test_a_wish_for_other_hours_is_asked_about(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), TextsInDoubt)


@pytest.mark.parametrize(
    "text", ["can you not text during my shift", "no me manden mensajes los domingos"]
)
def test_a_wish_for_other_days_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "the pharmacy keeps texting me, how do I make them stop",
        "how do I get CVS to stop texting me",
        "¿cómo hago para que la farmacia ya no me mande mensajes?",
    ],
)
def test_what_others_send_is_none_of_ours(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "make the pharmacy stop texting me and you stop texting me too",
        "this phone beeps during nap, unenroll me from the texts",
        "se nos fue el domingo, ya no le manden nada",
    ],
)
def test_an_ending_beside_them_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize("text", ["cancel my visit and the texts", "quiten la cita y los mensajes"])
def test_a_visit_and_its_texts_are_asked_about(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), SaysCancel)
