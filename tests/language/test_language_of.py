"""Which language a short message is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.languages import language_of

LEAST_RIGHT = 0.97
ENGLISH = """
yes
yeah
thanks
thx
pls
running late
can i come later
tomorrow works
how much do i owe
i cant make it
the second one
next tuesday
what time
who is this
call me
I'll be there
don't cancel
where are you located
see you then
sure thing
wrong number
need a refill
do you take medicaid
nope
morning is better
stuck in traffic
what's the address
my mom passed away
not interested
I moved to Dallas
reschedule please
keep it
any openings
ok thanks
sounds good
my copay is wrong
getting a new phone
is this a scam
leaving now
my insurance changed
"""
SPANISH = """
sí
si
gracias
porfa
voy tarde
puedo ir más tarde
mañana puedo
cuánto debo
no puedo ir
la segunda
el próximo martes
a qué hora
quién es
llámeme
ahí estaré
no cancele
dónde están
nos vemos
claro que si
número equivocado
necesito receta
aceptan medicaid
xq
tmb
en la mañana mejor
hay mucho tráfico
cual es la direccion
mi mamá falleció
no me interesa
me mudé
cambiar la cita porfa
la dejo
tienen espacio
ok gracias
está bien
me cobraron mal
tengo otro teléfono
es una estafa?
ya voy saliendo
q hora es
"""
SILENT = [
    "ok",
    "no",
    "2",
    "C",
    "Y",
    "👍",
    "",
    "José García",
    "Muñoz",
    "Keith",
    "3/22/1979",
    "R",
    "…",
]


def _share_right(texts: str, language: str) -> float:
    messages = texts.strip().splitlines()
    return sum(language_of(text) == language for text in messages) / len(messages)


def test_english_replies_are_english() -> None:
    assert _share_right(ENGLISH, "en") >= LEAST_RIGHT


def test_spanish_replies_are_spanish() -> None:
    assert _share_right(SPANISH, "es") >= LEAST_RIGHT


@pytest.mark.parametrize("text", SILENT)
def test_what_shows_no_language_has_none(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("¿ok?", "es", id="opened question mark"),
        pytest.param("el martes pls", "es", id="mostly Spanish"),
        pytest.param("can my abuela come", "en", id="mostly English"),
        pytest.param("gracias thanks", None, id="half and half"),
    ],
)
def test_the_larger_evidence_decides(text: str, language: str | None) -> None:
    assert language_of(text) == language


@given(st.text(alphabet=st.characters(), max_size=200))
def test_telling_the_language_never_fails(text: str) -> None:
    assert language_of(text) in {"en", "es", None}
