"""A yes with a question beside it: they come, and no other time is wished for."""

import pytest

from bot.language.context import Awaiting, Situation, read_facts, rerank
from bot.language.context.asked_beside import (
    asks_about_coming_sick,
    says_yes_and_asks,
    thanks_and_asks,
)


@pytest.mark.parametrize(
    "text",
    [
        "sip pero llevo a mis hijos, se puede?",
        "yes is it at the same place",
        "1 and do i need to bring anything",
        "Sí, ¿puedo llevar a mi mamá?",
    ],
)
def test_they_come_and_ask(text: str) -> None:
    assert says_yes_and_asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "yes, right?",
        "yes but can i come later?",
        "yes can we move it?",
        "sí pero ¿hay otra hora?",
        "si puedo voy",
        "is it at the same place",
    ],
)
def test_another_time_or_a_bare_yes_is_no_question_beside_it(text: str) -> None:
    assert not says_yes_and_asks(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("sip pero llevo a mis hijos, se puede?", "prep_info"),
        ("llevo a mis hijos, se puede?", "reschedule"),
    ],
)
def test_the_models_move_goes_where_the_words_point(text: str, act: str) -> None:
    asked = Situation(lang="es", awaiting=Awaiting.REMINDER_REPLY)

    placed = rerank(text, asked, read_facts(text, asked), [("reschedule", 0.9), ("human", 0.1)])

    assert placed.act == act


@pytest.mark.parametrize(
    "text",
    [
        "running a fever 101 should I reschedule",
        "my son is throwing up, is it ok to bring him",
        "amanecí con calentura, ¿debo ir?",
        "i have a cough can i still come",
    ],
)
def test_what_to_do_with_a_visit_when_sick_is_for_a_nurse(text: str) -> None:
    asked = Situation(awaiting=Awaiting.REMINDER_REPLY)

    placed = rerank(text, asked, read_facts(text, asked), [("reschedule", 0.8), ("clinical", 0.2)])

    assert asks_about_coming_sick(text)
    assert placed.act == "clinical"


@pytest.mark.parametrize(
    "text",
    ["im sick can we do friday instead", "should i bring my card", "estoy enferma, otro día"],
)
def test_who_is_sick_and_wants_another_day_asks_no_nurse(text: str) -> None:
    assert not asks_about_coming_sick(text)


@pytest.mark.parametrize(
    "text", ["thanks. does it hurt", "gracias, ¿dónde es?", "ok thx what time"]
)
def test_a_question_behind_thanks_counts(text: str) -> None:
    assert thanks_and_asks(text)


@pytest.mark.parametrize(
    "text",
    ["thanks for what you do", "gracias por todo", "gracias que dios la bendiga", "thank you"],
)
def test_thanks_alone_ask_nothing(text: str) -> None:
    assert not thanks_and_asks(text)


@pytest.mark.parametrize(
    ("text", "first", "act"),
    [
        ("i cant wait to see the doctor", "cancel", "confirm"),
        ("i cant wait that long to see the doctor", "cancel", "cancel"),
        ("can i come 30 minutes early?", "reschedule", "prep_info"),
        ("puedo llegar 20 minutos antes", "running_late", "prep_info"),
        ("can i come earlier that day", "reschedule", "reschedule"),
    ],
)
def test_what_is_looked_forward_to_or_early_stays_the_same_visit(
    text: str, first: str, act: str
) -> None:
    asked = Situation(awaiting=Awaiting.REMINDER_REPLY)

    placed = rerank(text, asked, read_facts(text, asked), [(first, 0.8), ("human", 0.2)])

    assert placed.act == act
