"""Where one message may hold several requests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.clauses import MOST_CLAUSES, clauses
from bot.language.normalise import folded


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("See you then. Where do I park?", ["see you then", "where do i park"]),
        pytest.param("cant come and what do i owe", ["cant come", "what do i owe"]),
        pytest.param("ok coming btw is lunch ok", ["ok coming", "is lunch ok"]),
        pytest.param("la 2 y me manda la dirección", ["la 2", "me manda la dirección"]),
        pytest.param("Sí, confirmada. ¿Hay estacionamiento?", ["sí, confirmada", "hay estaci"]),
        pytest.param("no puedo ir, cuánto debo todavía", ["no puedo ir", "cuánto debo todavía"]),
        pytest.param("además necesito mi receta", ["necesito mi receta"]),
        pytest.param("see Dr. Osei at 2.30 p.m. ok", ["see dr. osei at 2.30 p.m. ok"]),
        pytest.param("Monday, Tuesday, or Friday", ["monday, tuesday, or friday"]),
        pytest.param("yes. when is it", ["yes", "when is it"], id="a bare answer stands alone"),
        pytest.param("confirm. and i need a refill", ["confirm", "i need a refill"]),
        pytest.param("cancelar. cuánto debo", ["cancelar", "cuánto debo"]),
        pytest.param("please. when is it", ["please when is it"], id="a mere word does not"),
    ],
)
def test_a_message_is_parted_where_a_request_may_end(text: str, parts: list[str]) -> None:
    found = clauses(text)

    assert len(found) == len(parts)
    assert all(have.startswith(want) for have, want in zip(found, parts, strict=True))


def test_a_very_long_message_is_left_whole() -> None:
    assert len(clauses("come and go. " * 500)) == 1


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_has_clauses_made_of_its_own_words(text: str) -> None:
    found = clauses(text)

    assert 1 <= len(found) <= MOST_CLAUSES
    said = set(folded(text.replace("\n", " ")).split())
    assert all(set(folded(part).split()) <= said for part in found)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("yes do you take medicaid", ("yes", "do you take medicaid")),
        ("yes can i bring my kid", ("yes", "can i bring my kid")),
        ("si donde es", ("si", "donde es")),
        ("si puedo ir el lunes", ("si puedo ir el lunes",)),
        ("yes i can", ("yes i can",)),
        ("yes where", ("yes where",)),
    ],
)
def test_a_question_right_behind_a_yes_is_a_clause(text: str, parts: tuple[str, ...]) -> None:
    assert clauses(text) == parts
