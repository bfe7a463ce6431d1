"""Words of a text message: where they stand, and what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.nlu.training_data.message import Message

from bot.components.shorthand import SHORTHAND
from bot.components.sms_tokenizer import SmsTokenizer
from bot.components.sms_words import words


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        pytest.param("appt tmrw", "en", ["appointment", "tomorrow"], id="shorthand"),
        pytest.param("2moro pls", "en", ["tomorrow", "please"], id="a digit for a sound"),
        pytest.param("Appt APPT", "en", ["appointment", "appointment"], id="any case"),
        pytest.param("cant", "en", ["cannot"], id="no apostrophe"),
        pytest.param("can't", "en", ["cannot"], id="apostrophe"),
        pytest.param("can’t", "en", ["cannot"], id="a phone's apostrophe"),
        pytest.param("u r", "en", ["you", "are"], id="single letters"),
        pytest.param("appt, thx.", "en", ["appointment", ",", "thanks", "."], id="punctuation"),
        pytest.param("k hora tmb", "es", ["que", "hora", "también"], id="Spanish"),
        pytest.param("xq", "es", ["porque"], id="x for por"),
        pytest.param("mñn x la tarde", "es", ["mañana", "por", "la", "tarde"], id="Spanish times"),
        pytest.param("porfa", "es", ["por favor"], id="one word for two"),
        pytest.param("x", "en", ["x"], id="English does not know x"),
        pytest.param("appt", None, ["appointment"], id="English when not told"),
        pytest.param("  ", "en", [], id="blank"),
        pytest.param("", "es", [], id="empty"),
    ],
)
def test_word_means(text: str, language: str | None, meant: list[str]) -> None:
    assert [word.norm for word in words(text, language)] == meant


@given(text=st.text(max_size=80), language=st.sampled_from(["en", "es"]))
def test_words_stand_where_they_say_and_leave_nothing_out(text: str, language: str) -> None:
    found = words(text, language)

    assert [text[word.start : word.end] for word in found] == [word.text for word in found]
    assert [word.start for word in found] == sorted({word.start for word in found})
    assert "".join("".join(word.text for word in found).split()) == "".join(text.split())


@pytest.mark.parametrize("language", SHORTHAND)
def test_every_shorthand_is_read_inside_a_sentence(language: str) -> None:
    table = SHORTHAND[language]

    read = {
        written: [word.norm for word in words(f"zz {written}, zz", language)] for written in table
    }

    assert read == {written: ["zz", meant, ",", "zz"] for written, meant in table.items()}


def test_rasa_token_keeps_the_text_as_written() -> None:
    tokenizer = SmsTokenizer(SmsTokenizer.get_default_config())
    message = Message({"text": "Appt  tmrw?", "metadata": {"language": "en", "awaiting": None}})

    tokens = tokenizer.tokenize(message, "text")

    seen = [(token.text, token.start, token.end, token.get("norm")) for token in tokens]
    assert seen == [("Appt", 0, 4, "appointment"), ("tmrw", 6, 10, "tomorrow"), ("?", 10, 11, "?")]
