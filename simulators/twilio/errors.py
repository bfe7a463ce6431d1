"""Twilio's refusals: which request earns which, and how they look on the wire."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import JSONResponse

MAX_BODY = 1600
PHONE = re.compile(r"(whatsapp:)?\+[1-9]\d{6,14}")

MESSAGES: Mapping[int, tuple[int, str]] = {
    20003: (401, "Authenticate"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "Internal Server Error"),
    21211: (400, "The 'To' number is not a valid phone number."),
    21408: (
        400,
        "Permission to send an SMS has not been enabled for the region of the 'To' number.",
    ),
    21602: (400, "Message body is required."),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21606: (400, "The 'From' number is not a valid, message-capable number for this account."),
    21610: (400, "Attempt to send to unsubscribed recipient."),
    21611: (400, "This 'From' number has exceeded the maximum number of queued messages."),
    21614: (400, "The 'To' number is not a valid mobile number."),
    21617: (400, "The message body exceeds the 1600 character limit."),
    30400: (400, "Parameters are not valid"),
    30409: (409, "This message cannot be canceled"),
}


@dataclass(frozen=True)
class Refusal:
    code: int

    @property
    def status(self) -> int:
        return MESSAGES.get(self.code, (400, ""))[0]

    @property
    def message(self) -> str:
        return MESSAGES.get(self.code, (400, "The message was refused."))[1]


def refusal(form: Mapping[str, str]) -> Refusal | None:
    """Say why Twilio would not take this send, in the order in which it looks."""
    body = form.get("Body", "")
    checks = (
        (not form.get("To"), 21604),
        (not (form.get("From") or form.get("MessagingServiceSid")), 21603),
        (not (body or form.get("MediaUrl") or form.get("ContentSid")), 21602),
        (len(body) > MAX_BODY, 21617),
        (PHONE.fullmatch(form.get("To", "")) is None, 21211),
    )
    return next((Refusal(code) for failed, code in checks if failed), None)


def answer(refused: Refusal) -> JSONResponse:
    content = {
        "code": refused.code,
        "message": refused.message,
        "more_info": f"https://www.twilio.com/docs/errors/{refused.code}",
        "status": refused.status,
    }
    asks = {"WWW-Authenticate": 'Basic realm="Twilio API"'} if refused.status == 401 else None
    return JSONResponse(content, refused.status, headers=asks)
