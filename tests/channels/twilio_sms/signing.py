"""Forms as Twilio posts them (numbers changed), and the signature it puts on them."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

import httpx2
from starlette.datastructures import FormData
from twilio.request_validator import RequestValidator

from tests.world import CLINIC_LINE, DENISE

SID = "AC" + "0b" * 16
TOKEN = "a token of the tests"
BASE = "https://texts.clinic.example"
MESSAGE_SID = "SM" + "1a2b" * 8
FORM_TYPE = "application/x-www-form-urlencoded"
Fields = Sequence[tuple[str, str]]


def text_form(**changes: str | None) -> dict[str, str]:
    """A received text, every field that Twilio sends; None leaves a field out."""
    usual = {
        "ToCountry": "US",
        "ToState": "TX",
        "SmsMessageSid": MESSAGE_SID,
        "NumMedia": "0",
        "ToCity": "AUSTIN",
        "FromZip": "78701",
        "SmsSid": MESSAGE_SID,
        "FromState": "TX",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": "Yes, I'll be there",
        "FromCountry": "US",
        "To": CLINIC_LINE,
        "MessagingServiceSid": "MG" + "9" * 32,
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": MESSAGE_SID,
        "AccountSid": SID,
        "From": DENISE,
        "ApiVersion": "2010-04-01",
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def status_form(**changes: str | None) -> dict[str, str]:
    usual = {
        "SmsSid": MESSAGE_SID,
        "SmsStatus": "delivered",
        "MessageStatus": "delivered",
        "To": DENISE,
        "MessageSid": MESSAGE_SID,
        "AccountSid": SID,
        "From": CLINIC_LINE,
        "ApiVersion": "2010-04-01",
        "RawDlrDoneDate": "2604141030",
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def signature(address: str, fields: Fields, token: str = TOKEN) -> str:
    make: Any = RequestValidator  # the package has no types
    return str(make(token).compute_signature(address, FormData(list(fields))))


async def post_signed(
    client: httpx2.AsyncClient,
    path: str,
    form: dict[str, str] | Fields,
    *,
    signed_for: str = BASE,
    token: str = TOKEN,
) -> httpx2.Response:
    """Post a form with the signature that Twilio would put on it at this address."""
    fields = list(form.items()) if isinstance(form, dict) else list(form)
    return await client.post(
        path,
        content=urlencode(fields).encode(),
        headers={
            "Content-Type": FORM_TYPE,
            "X-Twilio-Signature": signature(signed_for + path, fields, token),
        },
    )
