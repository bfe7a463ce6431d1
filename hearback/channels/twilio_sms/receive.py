"""Twilio's webhooks: verified, parsed, handed on, answered at once (rules T1-T9, T23)."""

from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Request, Response
from starlette.types import Message

from hearback.channels.twilio_sms.payloads import NoOneToAnswer, heard_status, received_text
from hearback.channels.twilio_sms.signature import SIGNATURE, BadSignature, SignatureCheck
from hearback.core.errors import HearbackError
from hearback.core.log import log
from hearback.core.wire import OnStatus, OnText

EMPTY_TWIML = "<Response/>"
# Far above any form of Twilio's; a larger body is not read to its end.
MAX_FORM_BYTES = 64_000
OnRejected = Callable[[str], Awaitable[None]]


class FormTooLarge(HearbackError):
    status = 413

    def __init__(self) -> None:
        super().__init__(f"The form is larger than {MAX_FORM_BYTES} bytes.")


def router(
    signed: SignatureCheck, on_text: OnText, on_status: OnStatus, on_rejected: OnRejected
) -> APIRouter:
    routes = APIRouter(prefix="/twilio", tags=["twilio"])

    async def verified(request: Request) -> dict[str, str]:
        form = await _bounded(request).form()
        try:
            signed.check(_address(request), request.headers.get(SIGNATURE, ""), form)
        except BadSignature as error:
            log.warning("signature_rejected", reason=error.reason, path=request.url.path)
            await on_rejected(error.reason)
            raise
        return {key: str(value) for key, value in form.items()}

    @routes.post("/sms")
    async def sms(request: Request) -> Response:
        """Store one text and answer nothing: replies go by REST, through the outbox (rule T9)."""
        try:
            text = received_text(await verified(request))
        except NoOneToAnswer:
            log.info("inbound_from_no_number")
        else:
            await on_text(text)
        return Response(EMPTY_TWIML, media_type="text/xml")

    @routes.post("/status")
    async def status(request: Request) -> Response:
        form = await verified(request)
        await on_status(heard_status(form, request.query_params.get("message")))
        return Response(status_code=204)

    return routes


def _address(request: Request) -> str:
    query = f"?{request.url.query}" if request.url.query else ""
    return f"{request.url.path}{query}"


def _bounded(request: Request) -> Request:
    """The same request, whose body ends in FormTooLarge at the limit, whatever length it claims."""
    read = 0

    async def receive() -> Message:
        nonlocal read
        message = await request.receive()
        read += len(message.get("body", b""))
        if read > MAX_FORM_BYTES:
            raise FormTooLarge
        return message

    return Request(request.scope, receive)
