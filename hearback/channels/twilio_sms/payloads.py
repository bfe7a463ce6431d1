"""Twilio's forms as our values; fields that we do not know are let through (rule T1)."""

import re
from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from hearback.core.errors import HearbackError
from hearback.core.phone import NotAPhoneNumber, e164
from hearback.core.wire import HeardStatus, Media, ProviderWord, ReceivedText

MAX_MEDIA = 10  # rule T12
# Twilio's own limit; more cannot be a text.
MAX_BODY = 1600
SECONDS = re.compile(r"\d{1,8}")
NUMBER = re.compile(r"\+\d{7,15}")
# What a column of the database holds; Twilio's own codes have five digits.
LONGEST_CODE = 9
# Added by the second door to what it kept: for how many seconds.
KEPT_FOR = "HearbackKeptFor"


class BadForm(HearbackError):
    status = 400

    def __init__(self, field: str) -> None:
        super().__init__(f"The form's {field} is missing or not of Twilio's shape.")


class NoOneToAnswer(HearbackError):
    """A short code or a name wrote: no patient, and nothing that could be answered (rule T11)."""

    status = 200


def received_text(form: Mapping[str, str]) -> ReceivedText:
    """Raises BadForm, NoOneToAnswer."""
    if _needed(form, "From") and not NUMBER.fullmatch(form["From"].strip()):
        raise NoOneToAnswer("The sender is a short code or a name.")
    return ReceivedText(
        provider_id=_needed(form, "MessageSid"),
        from_number=_number(form, "From"),
        to_number=_number(form, "To"),
        text=_clean(form.get("Body", "")[:MAX_BODY]),
        media=_media(form),
        provider_word=_provider_word(form.get("OptOutType", "")),
        waited=_seconds(form.get(KEPT_FOR, "")),
    )


def heard_status(form: Mapping[str, str], message_id: str | None) -> HeardStatus:
    """message_id: what we put into the callback's address. Raises BadForm."""
    return HeardStatus(
        provider_id=_needed(form, "MessageSid"),
        status=_needed(form, "MessageStatus").lower(),
        error_code=_code(form.get("ErrorCode", "")),
        message_id=_uuid(message_id),
    )


def _needed(form: Mapping[str, str], field: str) -> str:
    value = form.get(field, "").strip()
    if not value or "\x00" in value:
        raise BadForm(field)
    return value


def _seconds(text: str) -> timedelta | None:
    return timedelta(seconds=int(text)) if SECONDS.fullmatch(text) else None


def _number(form: Mapping[str, str], field: str) -> str:
    try:
        return e164(_needed(form, field))
    except NotAPhoneNumber as error:
        raise BadForm(field) from error


def _media(form: Mapping[str, str]) -> tuple[Media, ...]:
    count = form.get("NumMedia", "0")
    known = min(int(count), MAX_MEDIA) if count.isdecimal() else 0
    return tuple(
        Media(_clean(form.get(f"MediaUrl{n}", "")), _clean(form.get(f"MediaContentType{n}", "")))
        for n in range(known)
    )


def _clean(value: str) -> str:
    return value.replace("\x00", "")


def _provider_word(value: str) -> ProviderWord | None:
    return ProviderWord(value.upper()) if value.upper() in ProviderWord.__members__ else None


def _code(value: str) -> int | None:
    known = value.isdecimal() and len(value) <= LONGEST_CODE and int(value) > 0
    return int(value) if known else None


def _uuid(value: str | None) -> UUID | None:
    try:
        return UUID(value) if value else None
    except ValueError as error:
        raise BadForm("callback address") from error
