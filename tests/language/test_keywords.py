"""Messages that are only a keyword."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.keywords import Keyword
from bot.language.keywords import whole_message_keyword as keyword_of
from tests.effort import seconds

WORDS = {
    Keyword.STOP: "stop|stopall|stop all|unsubscribe|end|quit|revoke|optout|opt out|opt-out|remove"
    "|alto|parar|pare|baja|detener|fin|no más mensajes|dar de baja|darme de baja|basta",
    Keyword.START: "start|unstop|iniciar|empezar|comenzar|opt in|alta",
    Keyword.HELP: "help|info|ayuda",
    Keyword.CANCEL: "cancel|cancelar|cancela",
}
CASES = [(word, keyword) for keyword, words in WORDS.items() for word in words.split("|")]


@pytest.mark.parametrize(("text", "keyword"), CASES)
def test_a_keyword_alone_is_read(text: str, keyword: Keyword) -> None:
    hit = keyword_of(text)

    assert hit is not None
    assert hit.keyword is keyword


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        pytest.param("S T O P", Keyword.STOP, id="spaced out"),
        pytest.param("s.t.o.p.", Keyword.STOP, id="pointed"),
        pytest.param("stop!!!", Keyword.STOP, id="marks"),
        pytest.param("bsja", Keyword.STOP, id="the next key"),
        pytest.param("parra", Keyword.STOP, id="a letter twice"),
        pytest.param('"STOP"', Keyword.STOP, id="quoted"),
        pytest.param("stop 🙏", Keyword.STOP, id="emoji"),
        pytest.param("🛑", Keyword.STOP, id="stop sign"),
        pytest.param("STOP please", Keyword.STOP, id="please"),
        pytest.param("please stop", Keyword.STOP, id="please first"),
        pytest.param("alto por favor", Keyword.STOP, id="por favor"),
        pytest.param("ok stop", Keyword.STOP, id="ok"),
        pytest.param("stop stop STOP", Keyword.STOP, id="repeated"),
        pytest.param("STOP\nSent from my iPhone", Keyword.STOP, id="signed"),
        pytest.param("stpo", Keyword.STOP, id="letters swapped"),
        pytest.param("sotp", Keyword.STOP, id="letters swapped elsewhere"),
        pytest.param("st0p", Keyword.STOP, id="zero"),
        pytest.param("unsubcribe", Keyword.STOP, id="letter missing"),
        pytest.param("unsubscibe", Keyword.STOP, id="another letter missing"),
        pytest.param("STOPALLL", Keyword.STOP, id="letter held"),
        pytest.param("cancell", Keyword.CANCEL, id="letter doubled"),
        pytest.param("cancel please", Keyword.CANCEL, id="cancel please"),
        pytest.param("Cancelar 👍", Keyword.CANCEL, id="cancelar emoji"),
        pytest.param("HELP!!", Keyword.HELP, id="help marks"),
        pytest.param("¿Ayuda?", Keyword.HELP, id="ayuda marks"),
        pytest.param("Unstop.", Keyword.START, id="unstop point"),
    ],
)
def test_a_keyword_in_disguise_is_read(text: str, keyword: Keyword) -> None:
    hit = keyword_of(text)

    assert hit is not None
    assert hit.keyword is keyword


NOT_KEYWORDS = (
    "shop|step|stoop|and|send|bend|para|fine|hello|heal|art|stat|star"
    "|smart|remote|cancer|yes|si|sí|no"
    "|ok|please|gracias|spot|top|alto el piso|stop by at 3?"
    "|cancel my appointment|don't stop the meds"
    "|end of the day works|help me reschedule|1|2|R|C|thanks|evoke|moved|ayuna|parado|finally|bajo"
    "|alta presión|estoy de baja médica|start at 9|empezamos a las 9|info about the flu shot|👍"
)


@pytest.mark.parametrize("text", NOT_KEYWORDS.split("|"))
def test_other_words_are_no_keyword(text: str) -> None:
    assert keyword_of(text) is None


@given(
    st.sampled_from(CASES),
    st.sampled_from(["", "!", ".", "…", " 🙏", '"', "\n", "\u200b", "  ", " please"]),
    st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
    st.data(),
)
def test_case_marks_and_invisible_characters_change_no_keyword(
    case: tuple[str, Keyword], after: str, shape: object, data: st.DataObject
) -> None:
    word, keyword = case
    place = data.draw(st.integers(0, len(word)))
    assert callable(shape)

    hit = keyword_of(shape(word[:place] + "\u200b" + word[place:]) + after)

    assert hit is not None
    assert hit.keyword is keyword


@given(st.text(alphabet=st.characters(), max_size=200))
def test_reading_keywords_never_fails(text: str) -> None:
    keyword_of(text)
    is_phone_reaction(text)
    is_automatic_reply(text)


@pytest.mark.parametrize("piece", ["s ", "stop ", "please ", "le gusto ", "driving "])
def test_ten_thousand_characters_take_moments(piece: str) -> None:
    text = (piece * 10_000)[:10_000]

    assert seconds(lambda: keyword_of(text)) < 1
    assert seconds(lambda: is_phone_reaction(text)) < 1
    assert seconds(lambda: is_automatic_reply(text)) < 1


@pytest.mark.parametrize(
    "text",
    [
        "Liked “Reply STOP to opt out”",
        'Loved "See you Tuesday"',
        'Me encantó "Responda PARA"',
        "Laughed at “Your visit…”",
        "Reacted 👍 to “Your visit…”",
        "👍 to “Your visit is Tue”",
        "❤️ a “Su cita es…”",
        "Le gustó “Su cita…”",
        "A Ana le gustó “Su cita…”",
        "Le encantó “Responda ALTO”",
        "Se rió de “Su cita”",
        "Reaccionó con 👍 a “Su cita”",
        "Removed a like from “Your visit”",
        "Liked an image",
    ],
)
def test_a_phones_reaction_is_known(text: str) -> None:
    assert is_phone_reaction(text)


@pytest.mark.parametrize(
    "text", ["I liked the nurse", "liked it", "loved my visit", "👍", "me gusta la clínica", "STOP"]
)
def test_a_persons_own_words_are_no_reaction(text: str) -> None:
    assert not is_phone_reaction(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get "
        "where I'm going.",
        "I'm driving right now. I'll get back to you later.",
        "Auto-reply: I am out of the office until Monday",
        'I\'m not receiving notifications. If this is urgent, reply "urgent"',
        "Estoy conduciendo con la función No molestar activada. Veré tu mensaje al llegar.",
        "Respuesta automática: no estoy disponible",
        "Can't talk right now. What's up?",
    ],
)
def test_an_automatic_reply_is_known(text: str) -> None:
    assert is_automatic_reply(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm driving, running 10 minutes late",
        "voy manejando llego en 5",
        "is your office open",
        "please call me later",
        "can't talk, text me the address",
        "the automatic door hit me",
    ],
)
def test_a_persons_own_reply_is_not_automatic(text: str) -> None:
    assert not is_automatic_reply(text)
