"""Whether cancelling is named as the wish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.visits.cancelling import names_cancelling, thing_cancelled
from bot.language.visits.cancelling_objects import Thing
from bot.language.visits.cancelling_open import weighs_cancelling

WISHES = """
please cancel it
cancel my appointment
I need to cancel
can you cancel my visit for tuesday
can't make it, cancel please
go ahead and cancel
I want it cancelled
cancel my 3pm
have to cancel tomorrow
cancle my appt
no just cancel it
cancelela porfa
quiero cancelar la cita
cancele mi cita por favor
no voy a poder ir, cancélela
no puedo ir cancelela
necesito cancelar
me cancela la cita por favor
puede cancelar mi cita
cancelen la cita de mañana
canselar la sita
can you cancel my appointment
please cancel
can i please cancel my appointment
can't make it, might as well cancel
you may cancel it
cancel my appointment if possible
I was wondering if you could cancel my appointment
please cancel my visit. if you have questions call me
cancel it, ill call back if i need another one
cancel the june one
cancel my other appt
cancel my appoinment i have no ride
cancel my 3pm with the interpreter
cancel the ride and cancel my visit too
cancel and call me back
cancel, my knee got better on its own
Cancel the ride and the visit
cancel my physical
cancel call me back
puede cancelar mi cita por favor
puedo cancelar mi cita por favor
si por favor cancelela
si no puedo ir cancelela
cancele la del miércoles
"""

NOT_WISHES = """
I can't come
can't make it tomorrow
no puedo ir
don't cancel
please do not cancel my appointment
I don't want to cancel
did you cancel my appointment?
was it cancelled?
cancelled?
why did you cancel
is there a fee if I cancel
should I cancel?
what if I cancel
no need to cancel
cancel these texts
cancel my subscription
no cancele
no la cancele por favor
no quiero cancelar
me cancelaron la cita?
ya la cancelaron?
dónde puedo cancelar la cuenta
quiero cancelar los mensajes
cobran por cancelar?
I may have to cancel wed, waiting on my boss
might have to cancel, will let you know
maybe i will have to cancel
thinking about cancelling
not sure if i should cancel
if my kid is still sick ill have to cancel
if I can't come at 2 please cancel
can you cancel my appointment if i dont show
if u have a friday opening cancel this one
cancel it unless you have something later
can i cancel my visit
could i cancel if i need to
is it too late to cancel
¿puedo cancelar mi cita?
¿se puede cancelar la cita?
tal vez tenga que cancelar
a lo mejor cancelo mañana
si mi hijo sigue enfermo voy a tener que cancelar
cancele mi cita si no llego
cancer screening
cancellation policy
yes
"""


@pytest.mark.parametrize("text", WISHES.strip().splitlines())
def test_cancelling_named_as_the_wish_is_seen(text: str) -> None:
    assert names_cancelling(text)


@pytest.mark.parametrize("text", NOT_WISHES.strip().splitlines())
def test_anything_else_is_no_wish_to_cancel(text: str) -> None:
    assert not names_cancelling(text)


@pytest.mark.parametrize(
    "text",
    [
        "can u cancel the medicaid ride for wednesday my son is off so he will take me",
        "cancel the van pickup",
        "cancel the interpreter for wed",
        "cancel my uber please",
        "cancel the call back",
        "cancele el transporte del miércoles",
        "puede cancelar la llamada",
    ],
)
def test_something_that_is_no_visit_is_cancelled_by_nobody_here(text: str) -> None:
    assert thing_cancelled(text) is Thing.OTHER
    assert not names_cancelling(text)


@pytest.mark.parametrize(
    "text",
    [
        "cancel my lab work only",
        "cancel my physical therapy at texas ortho",
        "cancele mi terapia del jueves",
    ],
)
def test_a_thing_that_no_list_knows_may_be_the_visit(text: str) -> None:
    assert thing_cancelled(text) is Thing.UNKNOWN
    assert not names_cancelling(text)


@pytest.mark.parametrize(
    ("text", "weighs"),
    [
        ("might have to cancel, will let you know", True),
        ("if my kid is still sick ill have to cancel", True),
        ("tal vez tenga que cancelar", True),
        ("if u have a friday opening cancel this one", False),
        ("can i cancel my visit", False),
        ("cancel it please", False),
    ],
)
def test_who_may_have_to_cancel_weighs_it(text: str, weighs: bool) -> None:
    assert weighs_cancelling(text) is weighs


@given(st.text(alphabet=st.characters(), max_size=200))
def test_looking_for_the_wish_never_fails(text: str) -> None:
    names_cancelling(text)
