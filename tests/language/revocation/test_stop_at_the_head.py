"""STOP at the head of a message, what it says besides, and other languages."""

import pytest

from bot.language.revocation.beside import Beside, beside_stop
from bot.language.revocation.other_languages import stops_in_another_language
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Passes, Stops, WantsHelp


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("STOP and cancel my appointment", Beside.CANCEL),
        ("ALTO y cancelen mi cita", Beside.CANCEL),
        ("STOP i already confirmed", None),
        ("ALTO ya confirmé", None),
        ("STOP i have a new doctor", None),
        ("STOP hold on im asking my wife", None),
        ("Stop i moved away", None),
        ("PARAR ya no soy paciente", None),
        ("call me dont text", Beside.CALL),
        ("no me mande mensajes mejor llameme", Beside.CALL),
        ("im gonna sue if u text again", Beside.LAW),
        ("los voy a demandar por mandarme mensajes sin permiso", Beside.LAW),
        ("sí voy, pero ya no me manden mensajes", Beside.CONFIRM),
    ],
)
def test_an_opt_out_keeps_what_it_says_besides(text: str, beside: Beside | None) -> None:
    verdict = judge(Arrival(text, Standing.OPTED_IN))

    assert isinstance(verdict, Stops)
    assert verdict.beside is beside


@pytest.mark.parametrize(
    "text",
    [
        "Stop by",
        "STOP by at 3?",
        "Stop the meds",
        "STOP the meds before surgery",
        "STOP taking my pill?",
        "Stop & Shop pharmacy on main",
        "alto ahi",
        "Alto ahi",
        "Alto costo de la medicina",
        "STOP SIGN ON MAIN AND 5TH",
    ],
)
def test_a_word_that_goes_on_ends_nothing(text: str) -> None:
    assert not isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize("text", ["STOP ends texts?", "does stop cancel my visit?", "stop means?"])
def test_a_question_what_stop_does_is_answered_with_help(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), WantsHelp | Passes)


def test_stop_means_stop_is_no_question() -> None:
    assert not isinstance(judge(Arrival("STOP means STOP", Standing.OPTED_IN)), WantsHelp)


@pytest.mark.parametrize(
    "text",
    ["dont call me", "stop texting me", "cancel these appointment texts", "ya no me manden nada"],
)
def test_a_plain_stop_asks_for_nothing_besides(text: str) -> None:
    assert beside_stop(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "nao quero mais receber mensagens",
        "para de me mandar mensagem por favor",
        "me tirem da lista",
        "sispann voye mesaj ban mwen",
        "pa voye mesaj ban mwen ankò",
        "dung nhan tin nua",
        "xin đừng gửi tin nhắn cho tôi nữa",
        "arrêtez de m'envoyer des messages",
        "je ne veux plus recevoir de messages",
        "ARRET",
        "itigil ang pag text",
        "huwag na kayo mag text",
        "不要再发短信",
        "退订",
        "не пишите мне больше",
        "стоп",
    ],
)
def test_a_plain_opt_out_in_another_language_ends_texts(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize(
    "text",
    [
        "quero remarcar a consulta",
        "para de fumar me ayudan",
        "pare en la farmacia",
        "je ne veux plus ce rendez-vous",
        "mwen pa ka vini demen",
        "tôi không muốn đổi lịch hẹn",
        "huwag na muna bukas",
        "取消预约",
        "不要改时间",
        "请不要停止发短信",
        "не могу прийти",
    ],
)
def test_what_is_about_a_visit_in_another_language_ends_nothing(text: str) -> None:
    assert not stops_in_another_language(text)
