"""Opt-outs run together, cut where no word ends, or spelled as they sound; and real words."""

import pytest

from bot.language.revocation.by_ear import parted
from bot.language.revocation.free_words import free_language_stop


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yano mescriban", "ya no me escriban"),
        ("nomemandenmas nada", "no me manden mas nada"),
        ("dejen demandarme avisos", "dejen de mandarme avisos"),
        ("paren destar molestando", "paren de estar molestando"),
        ("deje describirme", "deje de escribirme"),
        ("llano me enbien", "ya no me envien"),
        ("sakenme de hay", "sakenme de ahi"),
        ("nokiero", "no quiero"),
        ("no manden por noo avisar", "no manden por no avisar"),
    ],
)
def test_words_run_together_are_parted(typed: str, meant: str) -> None:
    assert parted(typed) == meant


@pytest.mark.parametrize(
    "words",
    [
        "voy a demandar al doctor",
        "nomas una pregunta",
        "vivo en el llano",
        "no hay mas",
        "me describe el dolor",
        "inscriban a mi hijo",
        "de aqui no hay ruta",
    ],
)
def test_words_of_their_own_are_left(words: str) -> None:
    assert parted(words) == words


@pytest.mark.parametrize(
    "text",
    [
        "nome esten mandando abisos",
        "ya nomolesten con mensajes",
        "yano quiero sus mensages",
        "ke yano me yegen sus avisos",
        "dejen demandar mensajes porfabr",
        "kitenme de hay",
        "noo me mandem mas recados",
        "leev me alone with ur texts",
        "remoov my nummber",
        "idw these texts",
        "stfu with the reminders",
    ],
)
def test_what_is_written_by_the_ear_ends_the_texts(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "yano me duele",
        "nome mandaron la receta",
        "ya nome yegan los mensajes",
        "los voy a demandar por mala práctica",
        "no deje demandarme mis recordatorios",
        "nomanden las pastillas, ya tengo",
        "noquiero la vacuna",
        "llano tengo fiebre",
        "idw the 8am slot",
        "leev me a message",
    ],
)
def test_what_is_written_by_the_ear_of_something_else_ends_nothing(text: str) -> None:
    assert free_language_stop(text) is None
