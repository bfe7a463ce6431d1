"""Twilio's forms as our values."""

from datetime import timedelta
from uuid import UUID

import pytest

from hearback.channels.twilio_sms.payloads import (
    MAX_BODY,
    MAX_MEDIA,
    BadForm,
    NoOneToAnswer,
    heard_status,
    received_text,
)
from hearback.core.wire import HeardStatus, Media, ProviderWord, ReceivedText
from tests.channels.twilio_sms.signing import MESSAGE_SID, status_form, text_form
from tests.world import CLINIC_LINE, DENISE

OURS = UUID("01890a5d-ac96-774b-bcce-b302099a8057")


def test_a_text_is_read_from_twilios_form() -> None:
    assert received_text(text_form()) == ReceivedText(
        MESSAGE_SID, DENISE, CLINIC_LINE, "Yes, I'll be there"
    )


def test_fields_that_we_do_not_know_are_let_through() -> None:
    form = text_form(NewThing="7", ChannelMetadata='{"type":"rcs"}')

    assert received_text(form).text == "Yes, I'll be there"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("  yes ", "  yes ", id="blanks stay"),
        pytest.param("line\r\nnext", "line\r\nnext", id="line ends stay"),
        pytest.param("Sí 👍🏽", "Sí 👍🏽", id="emoji with a skin colour"),
        pytest.param("ye\x00s", "yes", id="no NUL"),
        pytest.param("a" * (MAX_BODY + 5), "a" * MAX_BODY, id="no more than a text can hold"),
    ],
)
def test_the_words_are_kept_as_they_came(body: str, text: str) -> None:
    assert received_text(text_form(Body=body)).text == text


def test_a_picture_may_come_without_any_words() -> None:
    form = text_form(
        Body=None,
        NumMedia="2",
        MediaUrl0="https://api.twilio.com/m/0",
        MediaContentType0="image/jpeg",
        MediaUrl1="https://api.twilio.com/m/1",
        MediaContentType1="text/vcard",
    )

    received = received_text(form)

    assert received.text == ""
    assert received.media == (
        Media("https://api.twilio.com/m/0", "image/jpeg"),
        Media("https://api.twilio.com/m/1", "text/vcard"),
    )


def test_what_is_said_of_a_picture_holds_no_nul() -> None:
    form = text_form(NumMedia="1", MediaUrl0="https://a\x00", MediaContentType0="image/\x00png")

    assert received_text(form).media == (Media("https://a", "image/png"),)


@pytest.mark.parametrize(
    ("count", "known"),
    [
        pytest.param(None, 0, id="not told"),
        pytest.param("", 0, id="blank"),
        pytest.param("-1", 0, id="negative"),
        pytest.param("many", 0, id="a word"),
        pytest.param("99999999", MAX_MEDIA, id="more than there can be"),
    ],
)
def test_a_strange_count_of_media_is_no_reason_to_lose_a_text(
    count: str | None, known: int
) -> None:
    assert len(received_text(text_form(NumMedia=count)).media) == known


@pytest.mark.parametrize(
    ("told", "word"),
    [
        pytest.param("STOP", ProviderWord.STOP, id="stop"),
        pytest.param("start", ProviderWord.START, id="small letters"),
        pytest.param("HELP", ProviderWord.HELP, id="help"),
        pytest.param("", None, id="blank"),
        pytest.param("PAUSE", None, id="a word of the future"),
        pytest.param(None, None, id="not told"),
    ],
)
def test_what_twilio_took_the_message_for_is_read(
    told: str | None, word: ProviderWord | None
) -> None:
    assert received_text(text_form(OptOutType=told)).provider_word is word


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"MessageSid": None}, "MessageSid", id="no id"),
        pytest.param({"MessageSid": "  "}, "MessageSid", id="blank id"),
        pytest.param({"MessageSid": "SM\x00"}, "MessageSid", id="id with a NUL"),
        pytest.param({"From": None}, "From", id="nobody"),
        pytest.param({"From": "+999999999999999"}, "From", id="sender is of no country"),
        pytest.param({"To": "12"}, "To", id="receiver is no number"),
    ],
)
def test_a_form_of_another_shape_is_named_by_its_field(
    changes: dict[str, str | None], field: str
) -> None:
    with pytest.raises(BadForm, match=field):
        received_text(text_form(**changes))


@pytest.mark.parametrize("field", ["From", "To"])
def test_a_wrong_number_is_not_repeated_in_the_error(field: str) -> None:
    with pytest.raises(BadForm) as caught:
        received_text(text_form(**{field: "+151255501510151"}))
    assert "0151" not in str(caught.value)


@pytest.mark.parametrize(
    "sender",
    [
        pytest.param("72975", id="short code"),
        pytest.param("ACME", id="name"),
        pytest.param("anonymous", id="nobody"),
        pytest.param("whatsapp:+15125550151", id="another channel"),
        pytest.param("512-555-0151", id="not as the network writes it"),
    ],
)
def test_whoever_has_no_number_cannot_be_answered(sender: str) -> None:
    with pytest.raises(NoOneToAnswer) as caught:
        received_text(text_form(From=sender))
    assert sender not in str(caught.value)


@pytest.mark.parametrize(
    ("form", "message", "heard"),
    [
        pytest.param(
            status_form(),
            str(OURS),
            HeardStatus(MESSAGE_SID, "delivered", None, OURS),
            id="delivered",
        ),
        pytest.param(
            status_form(MessageStatus="Undelivered", ErrorCode="30003"),
            None,
            HeardStatus(MESSAGE_SID, "undelivered", 30003, None),
            id="undelivered with its code",
        ),
        pytest.param(
            status_form(ErrorCode="0"),
            "",
            HeardStatus(MESSAGE_SID, "delivered", None, None),
            id="code nought is no error",
        ),
        pytest.param(
            status_form(ErrorCode="None"),
            None,
            HeardStatus(MESSAGE_SID, "delivered", None, None),
            id="code in words is no error",
        ),
        pytest.param(
            status_form(MessageStatus="failed", ErrorCode="99999999999"),
            None,
            HeardStatus(MESSAGE_SID, "failed", None, None),
            id="a code longer than any",
        ),
    ],
)
def test_a_status_is_read_from_twilios_form(
    form: dict[str, str], message: str | None, heard: HeardStatus
) -> None:
    assert heard_status(form, message) == heard


@pytest.mark.parametrize(
    ("form", "message", "field"),
    [
        pytest.param(status_form(MessageSid=None), None, "MessageSid", id="no id"),
        pytest.param(status_form(MessageStatus=""), None, "MessageStatus", id="no status"),
        pytest.param(status_form(), "12", "callback address", id="not an id of ours"),
    ],
)
def test_a_status_of_another_shape_is_named_by_its_field(
    form: dict[str, str], message: str | None, field: str
) -> None:
    with pytest.raises(BadForm, match=field):
        heard_status(form, message)


@pytest.mark.parametrize(
    ("said", "waited"),
    [
        pytest.param("90", timedelta(seconds=90), id="a minute and a half"),
        pytest.param("0", timedelta(), id="at once"),
        pytest.param("soon", None, id="no number"),
        pytest.param("9" * 30, None, id="for ever"),
    ],
)
def test_the_second_door_says_how_long_a_text_waited(said: str, waited: timedelta | None) -> None:
    assert received_text(text_form(HearbackKeptFor=said)).waited == waited
