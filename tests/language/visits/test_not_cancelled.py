"""Whoever asks that the visit is not cancelled keeps it, and whoever comes in spite of a mishap."""

import pytest

from bot.language.context import Awaiting, Situation, read_facts, rerank, settle
from bot.language.visits.cancelling import names_cancelling
from bot.language.visits.excuses import comes_in_spite
from bot.language.visits.not_cancelled import keeps_for_now, keeps_from_cancelling

KEPT = """
Dont cancel me!! my ride cancelled but ill find another|did you cancel my visit? dont
dont cancel my visit|please dont cancel on me|i dont want to cancel|i never said cancel
I didnt ask you to cancel it|did you guys cancel me? please don't|wait dont cancel it
dont take my appointment away|no me cancelen la cita|no me la cancelen porfa|yo no cancele nada
no quiero cancelar|nunca pedi que la cancelaran|no me quiten la cita
me cancelaron la cita? no la cancelen
no cancelen!! se me cancelo el raite pero consigo otro
dont cancel, i might be late|no me cancele, tal vez llegue tarde
"""
NOT_KEPT = """
dont cancel just move it|no la cancelen mejor cambienla|my ride cancelled so cancel me
did you cancel? if not please cancel it|no quiero cancelar pero no puedo ir
i dont want to cancel but i cant come|dont cancel my texts|no me cancelen los mensajes
i hate to cancel|my ride cancelled|se me cancelo el raite|do you charge if i dont cancel in time
cancel it|no la cancele, ay no si cancelela
dont cancel my other doctor|no voy, cancelela|dont forget to cancel
"""
NO_AND_CANCEL = """
no, cancélela|No. Cancele por favor|no cancelela|No! cancélenla|no, cancel my visit
no. please cancel it
no, mejor cancélela|no cáncelela por favor
"""
FOR_NOW = """
dont cancel yet|no la cancelen todavia|no me la cancelen aun por favor
dont cancel but i might not make it|dont cancel me but idk if i can come
dont cancel it, not sure yet if im coming|dont cancel it but maybe i wont come
no me cancelen pero no se si alcance a llegar|no la cancelen, a lo mejor no puedo ir
no me cancelen a ver si consigo quien me lleve|no cancelen mi cita, tal vez no pueda ir
"""
COMES = """
ya voy pa alla se poncho la llanta|flat tire but im on my way|got a flat but coming
car wont start but getting a ride, be there|se me poncho la llanta pero ya voy
el carro no prende pero ya voy en camino|ran out of gas im coming tho
my babysitter canceled but i'll figure it out|mi raite me quedo mal pero busco otro
my ride cancelled but ill find another|se descompuso el carro voy en uber
"""
STAYS_AWAY = """
flat tire|flat tire, cant come|se poncho la llanta ya no voy|no se si llegue se poncho la llanta
my car broke down, im not coming|my ride cancelled can you move me to friday
se descompuso el carro, otro dia|my ride fell through so cancel it|im on my way
car broke down, not going to be there|my sitter cancelled, can i bring my kid
"""


def lines(said: str) -> list[str]:
    return [line.strip() for line in said.replace("|", "\n").split("\n") if line.strip()]


@pytest.mark.parametrize("text", lines(KEPT))
def test_a_visit_that_is_not_to_be_cancelled_is_kept(text: str) -> None:
    assert keeps_from_cancelling(text)


@pytest.mark.parametrize("text", lines(NOT_KEPT))
def test_what_asks_for_something_else_keeps_nothing(text: str) -> None:
    assert not keeps_from_cancelling(text)


@pytest.mark.parametrize("text", lines(NO_AND_CANCEL))
def test_a_no_that_answers_keeps_nothing_from_being_cancelled(text: str) -> None:
    assert not keeps_from_cancelling(text)
    assert names_cancelling(text)


@pytest.mark.parametrize("text", ["no la cancele", "no, no la cancele", "no cancelarla por favor"])
def test_a_no_that_denies_it_keeps_the_visit(text: str) -> None:
    assert keeps_from_cancelling(text)
    assert not names_cancelling(text)


@pytest.mark.parametrize("text", lines(FOR_NOW))
def test_what_is_not_to_be_cancelled_yet_stays_open(text: str) -> None:
    assert keeps_for_now(text)
    assert not keeps_from_cancelling(text)


@pytest.mark.parametrize("text", lines(COMES))
def test_who_comes_in_spite_of_a_mishap_is_heard(text: str) -> None:
    assert comes_in_spite(text)


@pytest.mark.parametrize("text", lines(STAYS_AWAY))
def test_who_does_not_say_that_they_come_is_not_taken_to_come(text: str) -> None:
    assert not comes_in_spite(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("mi carro se descompuso pero ya voy", "running_late"),
        ("I never wanted you to cancel my visit, my daughter got that wrong", "confirm"),
        ("why did you cancel my appointment? please dont", "appointment_info"),
        ("no la cancelen todavia dejenme ver", "unclear"),
    ],
)
def test_the_models_cancellation_goes_where_the_words_point(text: str, act: str) -> None:
    asked = Situation(awaiting=Awaiting.REMINDER_REPLY)

    placed = rerank(text, asked, read_facts(text, asked), [("cancel", 0.95), ("human", 0.05)])

    assert placed.act == act


def test_a_short_request_not_to_cancel_needs_no_model() -> None:
    asked = Situation(awaiting=Awaiting.REMINDER_REPLY)
    said = "no me la cancelen porfa"

    read = settle(said, asked, read_facts(said, asked))

    assert read is not None
    assert read.act == "confirm"
