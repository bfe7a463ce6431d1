"""Revocations in plain words, and what only sounds like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.keywords import free_language_stop
from tests.effort import seconds

STOPS = """
stop texting me
please stop texting
quit sending me messages
Stop sending these
stop with the texts
Don't text me anymore
do not contact me again
please dont message me
no more texts
no more messages please
I don't want these messages
I don't want to get these texts anymore
I do not wish to receive texts
don't want to be contacted
take me off your list
remove me from this list
please remove my number
delete my number
lose my number
unsubscribe me please
opt me out
I want to opt out
I revoke my consent
leave me alone
cancel these texts
turn off the reminders
wrong number, stop
STOP. You have the wrong person
I'm not Ana. Stop!
never text me again
get me off this list
enough with the texts
ya no me manden mensajes
no me manden más mensajes
no quiero más mensajes
no quiero recibir mensajes
ya no quiero sus textos
dejen de escribirme
dejen de mandarme mensajes
deje de molestar
paren de mandar mensajes
no me escriban más
no me contacten
quítenme de la lista
bórrenme de su lista
borren mi número
quiero darme de baja
dame de baja por favor
cancelen los mensajes
déjenme en paz
retiro mi consentimiento
no más textos
basta de mensajes
por favor no me envíen nada
"""

NOT_STOPS = """
stop by
can I stop by at 3?
don't stop the meds
cancel my appointment
quiero cancelar la cita
should I stop taking my aspirin
my headaches won't stop
don't stop sending reminders
please don't stop texting me
I don't want to stop getting reminders
no dejen de mandarme recordatorios
no quiero dejar de recibir mensajes
what does STOP do
what happens if I opt out
if I reply STOP do I lose my visit
I hit stop by accident, I still want reminders
why did you stop texting me
I don't text, call me
take me off the schedule for Tuesday
remove me from the waitlist
quítenme de la lista de espera
I quit my job
I get no more texts from you, why
I don't want to miss the reminders
mándenme los mensajes en español
no me manden los mensajes en inglés
estoy de baja médica
para mañana está bien
send me a text tomorrow
text me the address
thanks for the reminder
no me mandaron el recordatorio
I got your message
can you stop sending them so early
Liked “Reply STOP to opt out”
it says "Reply STOP to opt out"
I'm driving with Do Not Disturb turned on, stop
bus stop is where?
yes
"""


@pytest.mark.parametrize("text", STOPS.strip().splitlines())
def test_plain_words_revoke(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize("text", NOT_STOPS.strip().splitlines())
def test_other_wishes_revoke_nothing(text: str) -> None:
    assert free_language_stop(text) is None


@given(st.text(alphabet=st.characters(), max_size=200))
def test_reading_a_revocation_never_fails(text: str) -> None:
    free_language_stop(text)


@pytest.mark.parametrize("piece", ["stop ", "no me manden ", "if i ", '"', "stop the the ", "1."])
def test_ten_thousand_characters_take_moments(piece: str) -> None:
    text = (piece * 10_000)[:10_000]

    assert seconds(lambda: free_language_stop(text)) < 1


@pytest.mark.parametrize(
    "text",
    [
        "Yes, please.",
        "Necesito otra fecha, por favor.",
        "can i come friday instead, please",
        "Sí, por favor",
        "the later one. please",
    ],
)
def test_a_please_at_the_end_revokes_nothing(text: str) -> None:
    assert free_language_stop(text) is None
