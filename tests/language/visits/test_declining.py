"""Reading how people leave something for now."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.context import Awaiting, Situation, read_facts, rerank
from bot.language.visits.declining import comes_back, wishes_something

THEY_DO = (
    "I'll ring you when the roster is out|we will call back in a few weeks|ill get back to u"
    "|I'm going to call later this month|no, I will let you know|gonna move, will reach out"
    "|let me text you once I know|I'll give y'all a shout|yo luego les aviso|ahí me comunico"
    "|mejor les marco despues|voy a llamarles cuando regrese|nosotros les hablamos|ya avisaré"
    "|le digo luego"
)
OTHERS_DO = (
    "please have someone call me|could you call me back|I need a person to call|can I call you?"
    "|me llamo Ana|que me llamen por favor|llámenme|no, gracias|yes please|what number do I call"
    "|I'll be there|call me and I will let you know"
)


@pytest.mark.parametrize("text", THEY_DO.split("|"))
def test_who_will_be_in_touch_asks_for_nothing(text: str) -> None:
    assert comes_back(text)


@pytest.mark.parametrize("text", OTHERS_DO.split("|"))
def test_who_wants_to_be_called_does_not_leave_it(text: str) -> None:
    assert not comes_back(text)


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("no, I need an early one", True),
        ("nah I'd like a Friday", True),
        ("no, quiero otra fecha", True),
        ("no need", False),
        ("I don't want another", False),
        ("ya no la necesito", False),
        ("no gracias", False),
    ],
)
def test_a_wish_is_told_from_having_none(text: str, wished: bool) -> None:
    assert wishes_something(text) is wished


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("out of town, will phone you from there", "deny"),
        ("no, I want a later one", "reschedule"),
        ("no thank you, nothing for me", "deny"),
    ],
)
def test_after_a_cancelled_visit_words_count_more_than_an_unsure_model(text: str, act: str) -> None:
    situation = Situation(awaiting=Awaiting.ANOTHER_TIME)
    unsure = [("out_of_scope", 0.25), ("deny", 0.5), ("human", 0.25)]

    placed = rerank(text, situation, read_facts(text, situation), unsure)

    assert placed.act == act


@given(st.text(max_size=200))
def test_reading_a_refusal_never_fails(text: str) -> None:
    assert not (comes_back(text) and text.strip().endswith("?"))
