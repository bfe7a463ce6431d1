"""When texts are to come, requests withdrawn, signing out, and till when we are open."""

import pytest

from bot.language.asides import (
    asks_till_when,
    cannot_enter_portal,
    signs_out,
    wants_texts_at,
    withdraws_request,
)


def lines(said: str) -> list[str]:
    return [line.strip() for line in said.replace("|", "\n").split("\n") if line.strip()]


TEXTS_AT = """
can you only text me in the mornings|please text me after 5|dont text me so early
can you please text me in the evening|just text me in the afternoons|not text me at night
me pueden mandar los mensajes solo en la mañana|no me escriban tan temprano
solo por las tardes me mandan mensajes|mandeme los textos despues de las 5
"""
NO_TEXTS_AT = """
can i come in the morning|text me when its time|text me the results in the morning
can i get an appointment in the mornings|ya no me manden mensajes|stop texting me
mornings|me mandan la cita en la mañana|call me in the morning|can you text me
"""
WITHDRAWN = """
never mind|nvm|mejor no|ya no|no importa|oh never mind i figured it out|forget it thanks
olvidelo|dejelo asi|no need to call me|ya no hace falta|its ok
"""
NOT_WITHDRAWN = """
no|mejor no voy|mejor el lunes|never|ya no voy|i dont need it friday|its ok i can come at 3
mejor no me manden mensajes|forget the visit
"""
OUT = """
log me out|sign out|please log me out|logout|cerrar sesion|cierre mi sesion|end chat
logout pls|close this chat|can you close the chat window|im done, exit|exit|leave this page
unsubscribe me from this chat|take me out of this conversation|disconnect me|stop this chat
i dont want to chat anymore|thanks, you can end the conversation|close this tab
salir|quiero salir|salir del chat|terminar chat|desconectarme|me quiero desconectar
cierre esta ventana por favor|ya no quiero chatear|darme de baja de este chat
saqueme de esta conversacion|gracias, es todo, terminar la sesion
"""
NOT_OUT = """
log in|i cant sign in|sign me up|take me out|checkout|im out of meds|stop|unsubscribe|quit|end
stop texting me|unsubscribe me|unsubscribe me from your texts|close my case|end the messages
stop all messages and close this chat|exit 9 or exit 10|which exit do i take|leave a message
when do you close|close this bill|i cant leave the house|stop this
alto|parar|no quiero salir de casa|a que hora voy a salir|puedo salir a comer|terminar mi cita
ya no quiero mensajes|darme de baja|darme de baja de los mensajes|cerrar mi caso|a que hora cierran
"""
TILL = "till when|until what time|hasta que hora|y hasta que hora abren|till when are you open"
NOT_TILL = "until what time can i eat|hasta que hora puedo comer|till friday|till when do i wait"


@pytest.mark.parametrize("text", lines(TEXTS_AT))
def test_when_texts_are_to_come_is_a_wish(text: str) -> None:
    assert wants_texts_at(text)


@pytest.mark.parametrize("text", lines(NO_TEXTS_AT))
def test_visits_calls_and_ends_are_no_wish_of_when(text: str) -> None:
    assert not wants_texts_at(text)


@pytest.mark.parametrize("text", lines(WITHDRAWN))
def test_a_request_is_withdrawn(text: str) -> None:
    assert withdraws_request(text)


@pytest.mark.parametrize("text", lines(NOT_WITHDRAWN))
def test_what_says_more_withdraws_nothing(text: str) -> None:
    assert not withdraws_request(text)


@pytest.mark.parametrize("text", lines(OUT))
def test_signing_out_is_heard(text: str) -> None:
    assert signs_out(text)


@pytest.mark.parametrize("text", lines(NOT_OUT))
def test_other_words_sign_nobody_out(text: str) -> None:
    assert not signs_out(text)


@pytest.mark.parametrize("text", lines(TILL))
def test_till_when_asks_for_the_hours(text: str) -> None:
    assert asks_till_when(text)


@pytest.mark.parametrize("text", lines(NOT_TILL))
def test_till_when_of_something_else_asks_for_no_hours(text: str) -> None:
    assert not asks_till_when(text)


PORTAL = """
i forgot my portal password|cant log in to the portal|im locked out of my account online
how do i reset my mychart password|no puedo entrar al portal|se me olvido la clave
i cant get in the patient portal to see my bill|no me deja entrar a mi cuenta en linea
"""
NOT_PORTAL = """
can i pay on the portal|i paid on the portal|is there a portal|cant get in friday
how do i get in the building|pague en el portal|no puedo entrar al edificio
"""


@pytest.mark.parametrize("text", lines(PORTAL))
def test_a_portal_that_does_not_open_is_heard(text: str) -> None:
    assert cannot_enter_portal(text)


@pytest.mark.parametrize("text", lines(NOT_PORTAL))
def test_other_words_about_portals_and_doors_are_not(text: str) -> None:
    assert not cannot_enter_portal(text)
