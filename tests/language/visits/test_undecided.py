"""Who does not know yet whether they come has neither confirmed nor cancelled."""

import pytest

from bot.language.visits.undecided import is_undecided

UNDECIDED = (
    "yeah after that|unless my husband has to work|yes unless they cancel school|sí, después"
    "|a menos que tenga que trabajar|"
    "not sure if im coming|not sure yet ill confirm tomorrow|let me check with work and ill confirm"
    "|depends on my shift|maybe|yes if my car gets fixed by then"
    "|if my ride comes through ill be there"
    "|ill let you know|we will see|le confirmo al rato|aun no se, le confirmo mañana"
    "|deje ver si me dan permiso en el trabajo y le confirmo|mañana le aviso si voy o no"
    "|no estoy segura si voy|yo creo q si voy pero dejeme checar|si consigo quien me lleve voy"
    "|si mi jefe me da permiso ahi toy|si no me toca turno voy|nomas que me suelten y si voy"
    "|a menos que nieve si voy|si la rodilla me deja, igual y voy|creo q si|espero poder llegar"
    "|capaz que voy|si puedo voy|todavia no le puedo confirmar|depende del trabajo"
    "|a ver si puedo ir|tal vez"
    "|if i cant make it i'll let you know|ill call if i cant come|si no puedo ir les aviso"
    "|cualquier cosa les aviso|any changes i will text you"
)
DECIDED = (
    "yes after that i am free all day|yes unless you need to change it|yes before noon is good|"
    "yes|ill be there|yes ill be there|no|i cant make it|can we move it to friday|si voy|no voy"
    "|no puedo ese dia|claro que si, ahi estare|si dios quiere ahi estare|lord willing ill be there"
    "|might be 10 late but im coming|a lo mejor llego tarde pero si voy|cancel it, ill call later"
    "|siempre si puedo, ahi llego|if it rains i might be wet but either way ill be there"
    "|si me duele igual, de todos modos ahi estoy|llueva o truene ahi estoy"
    "|si trabajo pero salgo antes, ahi estoy"
    "|ill be there, if i cant ill call|yes. si no puedo les llamo|if i cant come can you move it"
    "|i cant come ill call you|yes. i also need to know if my lab results are in"
    "|thank you, ill see you tuesday|u dont gotta ask twice im comin|otro dia mejor"
)


@pytest.mark.parametrize("text", UNDECIDED.split("|"))
def test_a_doubt_a_later_answer_or_a_condition_decides_nothing(text: str) -> None:
    assert is_undecided(text)


@pytest.mark.parametrize("text", DECIDED.split("|"))
def test_a_plain_answer_is_decided_whatever_stands_beside_it(text: str) -> None:
    assert not is_undecided(text)
