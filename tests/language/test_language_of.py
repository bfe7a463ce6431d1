"""Which language a short message is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.languages import heard_in, language_of

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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Não vou conseguir ir amanhã", "pt", id="Portuguese"),
        pytest.param("Bonjour, je voudrais annuler", "fr", id="French"),
        pytest.param("Tôi không đến được", "vi", id="Vietnamese"),
        pytest.param("请问几点开门", "zh", id="Chinese"),
        pytest.param("明日は行けません", "ja", id="Japanese"),
        pytest.param("내일 못 가요", "ko", id="Korean"),
        pytest.param("لا أستطيع الحضور", "ar", id="Arabic"),
        pytest.param("Не смогу прийти", "ru", id="Russian"),
        pytest.param("Hindi po ako makakapunta", "tl", id="Tagalog"),
        pytest.param("Mwen pa kapab vini demen", "ht", id="Haitian Creole"),
        pytest.param("merci", "fr", id="one telling word"),
    ],
)
def test_a_third_language_is_named_and_is_neither(text: str, language: str) -> None:
    heard = heard_in(text)

    assert (heard.other, heard.language) == (language, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I saw Dr. Nguyễn on May 3", id="a name"),
        pytest.param("SТОР", id="look-alike letters"),
        pytest.param("la cita de mi mamá, por favor", id="Spanish"),
        pytest.param("voy a ir con mi mujer", id="words shared with Portuguese"),
        pytest.param("no", id="a word of many languages"),
        pytest.param("👍🏽", id="no letters"),
    ],
)
def test_no_third_language_where_there_is_none(text: str) -> None:
    assert heard_in(text).other is None


@pytest.mark.parametrize(
    ("text", "mixed"),
    [
        pytest.param("can you move my cita porfa", True, id="both"),
        pytest.param("mañana no puedo ir", False, id="Spanish"),
        pytest.param("see you tomorrow", False, id="English"),
    ],
)
def test_a_mixed_message_is_told(text: str, mixed: bool) -> None:
    assert heard_in(text).mixed is mixed


@given(st.text(alphabet=st.characters(), max_size=200))
def test_telling_the_language_never_fails(text: str) -> None:
    assert language_of(text) in {"en", "es", None}
