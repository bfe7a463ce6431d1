"""A cancellation called back in its own breath cancels nothing; what only sounds so still does."""

import pytest

from bot.language.context import Awaiting, Situation, read_facts, settle
from bot.language.visits.cancelling import names_cancelling, wavers_on_cancelling
from bot.language.visits.not_cancelled import keeps_for_now, keeps_from_cancelling

CALLED_BACK = """
cancel my visit. wait dont
cancel my appointment, actually no dont do it|cancel my appt. oh wait i can make it
please cancel it. no sorry dont cancel, i found a ride|cancel it no wait keep it
cancel it nvm ill be there
Cancel my visit... no, don't cancel it
cancele mi cita, ay no espere no la cancele|cancelela no no la cancele
quiero cancelar mi cita. no, perdon, no la cancele|cancelela, espere si puedo ir
cancele la cita. siempre si voy|cancele la cita no lo haga|cancelar cita... no no cancelen
cancelela, no mejor dejela
"""
CANCELLED = """
nvm cancel it|dont cancel it. wait yes cancel it|cancel my visit i dont need it
cancel my visit, please dont call me|cancel my visit but dont cancel my texts
cancel thursday dont cancel friday|cancel mine but dont cancel my sons
cancel it, never mind the flu shot|please cancel, i do not want it|cancel it and dont charge me
cancele la mia pero no cancele la de mi hijo|cancelela, ya no la necesito
cancelela, no voy a poder ir|cancelela no me llame|cancele mi cita no puedo ir
cancele mi cita no la quiero|cancele mi cita, no cancele la del viernes
"""
LET_GO = """
cancel it nvm|cancel it, never mind|cancel it. jk|cancel it scratch that
"""
WAVERS = """
never mind cancel it dont cancel it idk|cancel it. no dont, im not sure
cancelela, no no la cancele, no se|cancele la cita, ay no, no la cancele todavia
"""


def lines(said: str) -> list[str]:
    return [line.strip() for line in said.replace("|", "\n").split("\n") if line.strip()]


@pytest.mark.parametrize("text", lines(CALLED_BACK))
def test_a_cancellation_called_back_keeps_the_visit(text: str) -> None:
    assert not names_cancelling(text)
    assert keeps_from_cancelling(text)


@pytest.mark.parametrize("text", lines(CANCELLED))
def test_a_dont_about_something_else_calls_nothing_back(text: str) -> None:
    assert names_cancelling(text)
    assert not keeps_from_cancelling(text)


@pytest.mark.parametrize("text", lines(WAVERS))
def test_who_wavers_neither_cancels_nor_keeps(text: str) -> None:
    assert wavers_on_cancelling(text)
    assert not names_cancelling(text)
    assert not keeps_from_cancelling(text)


@pytest.mark.parametrize("text", lines(LET_GO))
def test_a_cancellation_let_go_of_is_no_word_that_they_come(text: str) -> None:
    assert not names_cancelling(text)
    assert not keeps_from_cancelling(text)
    assert keeps_for_now(text)


@pytest.mark.parametrize("text", ["cancel my visit. wait dont", "cancelela no no la cancele"])
def test_a_short_one_needs_no_model(text: str) -> None:
    asked = Situation(awaiting=Awaiting.REMINDER_REPLY)

    read = settle(text, asked, read_facts(text, asked))

    assert read is not None
    assert read.act == "confirm"
