"""What a phone sends, as rules read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.normalise import folded, plain
from tests.effort import seconds

ANY_TEXT = st.text(alphabet=st.characters(), max_size=200)  # lone surrogates included


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        pytest.param("  Sí,\n SEÑOR  ", "sí, señor", id="space and case, accents kept"),
        pytest.param("ＳＴＯＰ", "stop", id="full width"),
        pytest.param("𝐒𝐓𝐎𝐏", "stop", id="mathematical letters"),
        pytest.param("ꜱᴛᴏᴘ", "stop", id="small capitals"),
        pytest.param("🅂🅃🄾🄿", "stop", id="letters in squares"),
        pytest.param("🅢🅣🅞🅟", "stop", id="letters in black circles"),
        pytest.param("SТОP", "stop", id="Cyrillic inside a Latin word"),
        pytest.param("ЅТОР", "stop", id="nothing but Cyrillic look-alikes"),
        pytest.param("ΣΤΟΠ", "στοπ", id="Greek stays Greek"),
        pytest.param("стоп, хватит", "стоп, хватит", id="Russian stays Russian"),
        pytest.param("S\u200bT\u2060O\ufeffP", "stop", id="zero-width characters"),
        pytest.param("\u202eSTOP\u202c", "stop", id="direction marks"),
        pytest.param("ST\x00OP\x07", "stop", id="control characters"),
        pytest.param("can’t “go”", 'can\'t "go"', id="curly quotes"),
        pytest.param("don´t", "don't", id="acute accent as apostrophe"),
        pytest.param("n\u0303o", "ño", id="accent joined to its letter"),
        pytest.param("STOP\n\nSent from my iPhone", "stop", id="English signature"),
        pytest.param("sí\n--\nEnviado desde mi iPhone", "sí", id="Spanish signature"),
        pytest.param("ok\nGet Outlook for iOS", "ok", id="mail program"),
        pytest.param(
            "the form was sent from my phone",
            "the form was sent from my phone",
            id="a sentence is no signature",
        ),
        pytest.param("get off my phone", "get off my phone", id="a wish is no mail program"),
        pytest.param("2️⃣", "2", id="keycap"),
        pytest.param("\ud800", "", id="half a character"),
        pytest.param("", "", id="empty"),
    ],
)
def test_plain_text_is_what_a_reader_sees(sent: str, read: str) -> None:
    assert plain(sent) == read


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        pytest.param("¡Mañana, sí!", "manana si", id="accents and marks"),
        pytest.param("s.t.o.p.", "s t o p", id="points"),
        pytest.param("can't", "cant", id="apostrophe joins"),
        pytest.param("OPT_OUT", "opt out", id="underscore parts"),
        pytest.param("stopppp!!!", "stop", id="stretched"),
        pytest.param("good 1000", "good 1000", id="two letters and digits stay"),
        pytest.param("👍🏽", "", id="emoji"),
        pytest.param("שלום STOP", "שלום stop", id="right to left"),
    ],
)
def test_folded_text_is_words_alone(sent: str, read: str) -> None:
    assert folded(sent) == read


@given(ANY_TEXT)
def test_folding_never_fails_and_a_second_time_changes_nothing(text: str) -> None:
    once = folded(text)

    assert folded(once) == once or "sent" in once or "get" in once or "enviado" in once


@given(ANY_TEXT)
def test_plain_text_has_single_spaces_and_nothing_invisible(text: str) -> None:
    read = plain(text)

    assert read == " ".join(read.split())
    assert not any(mark in read for mark in "\u200b\u200f\u202e\ufeff\x00")


@pytest.mark.parametrize(
    "piece", ["a", "\u0301", "ﷺ", "СТ", "sent from my ", "a\u0316\u0301", "\u200b", "'", "🛑"]
)
def test_ten_thousand_characters_take_moments(piece: str) -> None:
    text = (piece * 10_000)[:10_000]

    assert seconds(lambda: folded(text)) < 1
