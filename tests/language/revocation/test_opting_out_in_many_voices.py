"""Opt-outs as the tired, the angry and the formal write them, and what only sounds like one."""

import pytest

from bot.language.revocation.leading import asks_what_stop_does
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Stops, StopsKind, TextsInDoubt, Verdict

STOPS = """
oh goody another text. you can quit any day now|per the TCPA i am telling you to cease
my mother does not want to be on your text list any longer|off the list. now.
im exhausted by all the pinging, just make it end|enough off the list|can you leave me be already
that's the fifth one today. i'm good. no more|im cool on these texts
ok this is like the sixth one today im good no more
I don't need a machine telling me where to be. Enough.|not wanting these|aint wanting these ty
please send to my wifes number instead of this one and dont send to me
I'd appreciate no longer being contacted through SMS|go text someone who cares
i would be grateful if you no longer contacted me by text|stap sending me txts
please stip sending me texts|stop theese|kindly shop texting me|no mo texts
my lawyer will hear about it if i get one more|i'm blocking this number
no longer a patient, please remove
how many times must i tell yall i do not want these
stop the texts or i'll drop my visit
no necesito que una máquina me ande recordando, córtenla|a la goma con sus recordatorios
váyanse al diablo con sus mensajes|stop mijo, ya no quiero de eso|ya no quero mensages
ya paren, por amor de Dios|no he dado permiso para que me escriban
no estoy de acuerdo con recibir mensajes
"""
ASKED = """
que fastidio, no más|remind my wife not me|text my wife instead of me from now on
mandenle a mi hija, a mi ya no|con un recordatorio alcanza, no manden cuatro
con un mensaje me basta
"""
OF_SURVEYS = """
quisiera dejar de recibir las encuestas pero los recordatorios sí me sirven
ya no manden encuestas, los avisos de mis citas sí me ayudan
"""
NO_STOPS = """
if i move away ill ask you to stop texting, but not yet|stop by tomorrow ok?
stop reminding me how old i am lol see you at 3|my husband hates texts but i love getting yours
tell cvs to stop texting me about the flu shot|the other clinic wont stop texting me, you're fine
please dont go stopping my texts|my toddler typed stop i think, please ignore it
quit smoking 3 weeks ago do i still come|no more needles please|text my wife too, not instead of me
lose the 8am and give me noon|i quit my job so my insurance changed|no more than 20 minutes late
wish yall would stop moving my appointment|will it ever stop hurting|my 6 mo checkup
can i pick these up at the shop texting is easier|no reminder came, is it still on
por favor no me vayan a quitar los mensajitos|no me vayan a dejar de avisar
si algún día me mudo les aviso para que dejen de escribir|no voy más con ese doctor
si dejan de mandarme mensajes se me olvida la cita|ya no más agujas por favor
ya no manden al de la otra vez a sacarme sangre|ya no quiero la inyección, prefiero pastillas
los lunes por la mañanita no más|ya párele al robot, necesito platicar con alguien
paren de moverme la cita por favor|mi suegra odia los mensajes pero yo los quiero
"""
OF_THE_WORD = """
would texting STOP cancel my visit too?|if i text stop do i lose my appointment
your text says reply STOP to opt out. would that cancel my visit as well
"""
NOT_OF_THE_WORD = (
    "STOP. will that cancel my visit?|stop texting me and cancel my visit|he said stop"
)


def lines(text: str) -> list[str]:
    return [each for line in text.strip().splitlines() for each in line.split("|")]


def verdict_on(text: str) -> Verdict:
    return judge(Arrival(text, Standing.OPTED_IN))


@pytest.mark.parametrize("text", lines(STOPS))
def test_texts_end_in_whatever_voice_it_is_said(text: str) -> None:
    assert isinstance(verdict_on(text), Stops)


@pytest.mark.parametrize("text", lines(ASKED))
def test_what_may_end_less_is_asked_about(text: str) -> None:
    assert isinstance(verdict_on(text), TextsInDoubt)


@pytest.mark.parametrize("text", lines(OF_SURVEYS))
def test_surveys_alone_end_where_reminders_help(text: str) -> None:
    assert isinstance(verdict_on(text), StopsKind)


@pytest.mark.parametrize("text", lines(NO_STOPS))
def test_what_sounds_like_it_ends_nothing(text: str) -> None:
    assert not isinstance(verdict_on(text), (Stops, StopsKind, TextsInDoubt))


@pytest.mark.parametrize("text", lines(OF_THE_WORD))
def test_who_asks_what_the_word_does_to_a_visit_is_told_of_it(text: str) -> None:
    assert asks_what_stop_does(text)


@pytest.mark.parametrize("text", lines(NOT_OF_THE_WORD))
def test_who_says_the_word_asks_nothing_about_it(text: str) -> None:
    assert not asks_what_stop_does(text)
