"""Whether cancelling is named as the wish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.cancelling import names_cancelling

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
if I can't come at 2 please cancel
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


@given(st.text(alphabet=st.characters(), max_size=200))
def test_looking_for_the_wish_never_fails(text: str) -> None:
    names_cancelling(text)
