"""Despair in the few words that say it in Spanish, as "I can't do this anymore" does in English."""

import pytest

from bot.language.danger.safety import Danger, danger


@pytest.mark.parametrize(
    "text",
    [
        "ya no puedo con esto",
        "Ya no puedo más con todo esto",
        "no puedo mas con esto",
        "ya no aguanto con todo, ayúdenme",
        "ya no puedo con nada",
    ],
)
def test_who_can_bear_no_more_is_heard_as_in_english(text: str) -> None:
    hit = danger(text)

    assert hit is not None
    assert hit.danger is Danger.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        "ya no puedo con los 60 mensuales",
        "no puedo con ninguna, qué más tienes",
        "hoy no puedo con mi alma, otro día les marco yo",
        "no puedo con el pago de este mes, me esperan al 15?",
        "me mandan mensajes a cada rato, ya no puedo con esto",
        "con tantos cobros ya no puedo con todo esto",
        "devolví el kit sin usar, no puedo con eso",
        "no puedo con esto del portal, no abre",
        "ya no puedo el jueves",
    ],
)
def test_what_cannot_be_paid_kept_or_read_is_no_despair(text: str) -> None:
    assert danger(text) is None
