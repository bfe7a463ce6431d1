"""What an unknown visitor of the website says beside a name and a birth date."""

import pytest

from bot.language.people.name_and_birth import stated_in
from bot.language.people.visitors import (
    CodeTrouble,
    code_trouble,
    is_texted_wrongly,
    says_new,
    wish_in,
)


@pytest.mark.parametrize(
    "said",
    [
        "didnt get a code",
        "i never got the code",
        "no code yet",
        "nothing came",
        "send it again",
        "can you resend it",
        "it hasn't come",
        "where is the code",
        "the code expired, new code pls",
        "still no text",
        "no me llegó el código",
        "no me ha llegado nada",
        "mándelo otra vez",
        "reenvíeme el código",
        "otro código por favor",
    ],
)
def test_a_code_that_did_not_come(said: str) -> None:
    assert code_trouble(said) is CodeTrouble.MISSING


@pytest.mark.parametrize(
    "said",
    [
        "i dont have that phone anymore",
        "I don't have access to that number",
        "lost my phone",
        "i changed my number",
        "i have a new phone number",
        "that's a landline",
        "ya no tengo ese celular",
        "cambié de número",
        "me robaron el teléfono",
        "perdi mi cel",
    ],
)
def test_a_phone_that_is_not_theirs_any_more(said: str) -> None:
    assert code_trouble(said) is CodeTrouble.NO_PHONE


@pytest.mark.parametrize(
    "said", ["123456", "its 123456", "ok one sec", "how much do i owe", "espere", "gracias"]
)
def test_what_is_no_trouble_with_a_code(said: str) -> None:
    assert code_trouble(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "I'm a new patient",
        "im new here",
        "no im new",
        "im new, need a doctor",
        "hi im new in town and looking for a clinic",
        "im not in your system",
        "i never gave you my phone",
        "you dont have my number",
        "I've never been there",
        "this would be my first visit",
        "new patient, need a checkup",
        "soy paciente nuevo",
        "soy nueva",
        "es mi primera vez",
        "no estoy en su sistema",
        "nunca les di mi teléfono",
        "todavía no soy paciente",
    ],
)
def test_somebody_who_is_new(said: str) -> None:
    assert says_new(said)


@pytest.mark.parametrize(
    "said",
    [
        "do you take new patients?",
        "are you accepting new patients",
        "aceptan pacientes nuevos?",
        "i have a new phone",
        "im not new, i was there last week",
        "i need a new time",
        "never got a text",
        "is there a new patient form",
        "whats new",
    ],
)
def test_somebody_who_need_not_be_new(said: str) -> None:
    assert not says_new(said)


@pytest.mark.parametrize(
    "said",
    [
        "I got a text from you but I'm not Philippa",
        "i keep getting messages for someone, i dont know who that is",
        "you have the wrong number",
        "you texted me but im not her",
        "me llegó un mensaje de ustedes pero no soy Philippa",
        "recibí un texto para otra persona, a otra persona le toca",
    ],
)
def test_somebody_whom_our_texts_reach_by_mistake(said: str) -> None:
    assert is_texted_wrongly(said)


@pytest.mark.parametrize(
    "said",
    [
        "i got a text about my visit",
        "im not sure when my visit is",
        "me llegó un mensaje de mi cita",
    ],
)
def test_somebody_whom_our_texts_are_for(said: str) -> None:
    assert not is_texted_wrongly(said)


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("when is my appt, philippa grant jan 25 1993", "appointment_info"),
        ("hi im philippa grant 1/25/1993 whens my appt", "appointment_info"),
        ("reschedule pls. philippa grant 1/25/1993, friday after 11", "reschedule"),
        ("cancel my visit. philippa grant 1/25/93", "cancel"),
        ("soy Rutilio Paz 9/1/1961, cuánto debo", "billing_balance"),
        ("Rutilio Paz 9/1/1961 quiero cambiar mi cita", "reschedule"),
        ("philippa grant 1/25/1993", None),
    ],
)
def test_the_wish_beside_a_name_and_a_birth_date(said: str, act: str | None) -> None:
    assert wish_in(said) == act


@pytest.mark.parametrize(
    ("said", "name", "date"),
    [
        ("when is my appt, philippa grant jan 25 1993", "philippa grant", "jan 25 1993"),
        ("Grant, Philippa 1-25-1993 cancel my visit", "grant philippa", "1-25-1993"),
        ("quiero mi cita, soy rutilio paz 9 de enero de 1961", "rutilio paz", "9 de enero de 1961"),
        ("1/25/1993 Philippa Grant. how much do i owe", "philippa grant", "1/25/1993"),
        ("my visit on 6/12/2026 at 9", "", "6/12/2026"),
    ],
)
def test_a_name_beside_its_date(said: str, name: str, date: str) -> None:
    found = stated_in(said)
    assert found is not None
    assert (found.name, found.date) == (name, date)


@pytest.mark.parametrize("said", ["can i come jan 25", "call me at 512-555-0147", "friday at 9"])
def test_what_holds_no_full_date(said: str) -> None:
    assert stated_in(said) is None
