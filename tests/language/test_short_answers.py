"""A bare yes, no or number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.short_answers import Answer, bare_number, only_hears, short_answer
from tests.effort import seconds

YES = (
    "yes|Y|yeah|yep|yup|sure|of course|yes please|yes, thanks|YES!!!"
    "|yessss|ok|okay|k|👍|👍🏽|✅|ok 👍|hi yes"
    "|sí|si|si claro|claro|claro que sí|por supuesto|dale|de acuerdo"
    "|está bien|sí por favor|si gracias"
    "|sip|ajá|correcto|sounds good|yes yes|si si|yes ok|yes sir|confirmo|uh huh|ok ok"
)
NO = (
    "no|N|nope|nah|no thanks|no, thanks|no gracias|no thank you|NO.|nooo|👎"
    "|❌|nop|claro que no|para nada"
    "|absolutely not|not really|no no|no por favor|no señor|no sorry|nunca"
)
MORE = (
    "yes but can I come later|thanks|gracias|ok thanks|ok gracias"
    "|👍 but late|no problem|no sé|yes no"
    "|👍👎|no está bien|maybe|yes 2|yes at 3|no puedo|I can't|hello|hola"
    "|please||🙂|si puedo ir a las 3"
    "|si no puedo te aviso|no hay problema|okay but when|k thanks|5pm|2:30"
    "|1-2|7.5|$2|2%|9/10|march 2"
    "|2 tickets|the second of march|11|two weeks|1 2"
)
NUMBERS = [
    ("2", 2),
    ("2.", 2),
    ("#2", 2),
    ("(2)", 2),
    ("2️⃣", 2),
    ("②", 2),
    ("option 2", 2),
    ("opción 2", 2),
    ("number 3 please", 3),
    ("la 2", 2),
    ("the second", 2),
    ("the second one", 2),
    ("la segunda", 2),
    ("la primera por favor", 1),
    ("el tercero", 3),
    ("1st", 1),
    ("two", 2),
    ("dos", 2),
    ("I'll take 3", 3),
    ("quiero la 1", 1),
    ("hi 2 thanks", 2),
    ("2 2", 2),
    ("0", 0),
    ("10", 10),
    ("diez", 10),
]


@pytest.mark.parametrize("text", YES.split("|"))
def test_a_bare_yes_is_yes(text: str) -> None:
    assert short_answer(text) is Answer.YES


@pytest.mark.parametrize("text", NO.split("|"))
def test_a_bare_no_is_no(text: str) -> None:
    assert short_answer(text) is Answer.NO


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_a_bare_number_is_that_number(text: str, number: int) -> None:
    assert short_answer(text) == number


@pytest.mark.parametrize("text", MORE.split("|"))
def test_whatever_says_more_is_no_short_answer(text: str) -> None:
    assert short_answer(text) is None


def test_an_ordinal_is_no_bare_number() -> None:
    assert bare_number("the second") is None


@given(st.text(alphabet=st.characters(), max_size=200))
def test_reading_a_short_answer_never_fails(text: str) -> None:
    short_answer(text)


@given(st.integers(0, 10), st.sampled_from(["", " ", "!", ".", ")", "\u200b", " 👍🏽"[:1]]))
def test_a_lone_number_survives_its_dress(number: int, after: str) -> None:
    assert short_answer(f"{number}{after}") == number


@pytest.mark.parametrize("piece", ["yes ", "2 ", "la ", "👍"])
def test_ten_thousand_characters_take_moments(piece: str) -> None:
    text = (piece * 10_000)[:10_000]

    assert seconds(lambda: short_answer(text)) < 1


@pytest.mark.parametrize(
    "text",
    ["ok", "k", "okay", "got it", "cool", "sounds good", "ok ill wait", "igualmente", "🙏", "u too",
     "Ok thanks", "sale pues", "entendido", "👍🏽", "you too!", "está bien gracias"],
)  # fmt: skip
def test_who_only_hears_asks_nothing(text: str) -> None:
    assert only_hears(text)


@pytest.mark.parametrize(
    "text", ["yes", "no", "ok but when", "cool where is it", "ya llegue", "please", "hola", "", "?"]
)
def test_who_says_more_than_heard_is_answered(text: str) -> None:
    assert not only_hears(text)
