"""Twilio's REST doors: create, read, list, redact and cancel texts, and read their media."""

import asyncio
import base64
import json
import re
import secrets
from collections.abc import Awaitable, Callable
from datetime import UTC
from email.utils import format_datetime
from http import HTTPStatus

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulators.twilio.errors import Refusal, answer, refusal
from simulators.twilio.faults import Answer
from simulators.twilio.messages import Kind, Message
from simulators.twilio.plan import CANCELABLE, Status
from simulators.twilio.provider import Provider
from simulators.twilio.resource import matching, message_resource, page_resource

Handler = Callable[[Request], Awaitable[Response]]
ACCOUNT = "/2010-04-01/Accounts/{account_sid}"

TINY_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
# Longer than any client waits; then the connection is cut, so that nothing stays for ever.
HANGS = 120.0
CONSENT_NEEDS = {"contact_id", "correlation_id", "sender_id", "status", "source"}
NUMBER = re.compile(r"\+[1-9]\d{7,14}")
NO_CONTACT = {"error_code": 30646, "error_messages": ["INVALID_CONTACT_ID"]}
TAKEN = {"error_code": 0, "error_messages": []}


class AnswerLost(ConnectionError):
    """Raised in place of an answer that a fault took, where no real connection can be cut."""


def routes(provider: Provider) -> list[Route]:
    def door(path: str, handler: Handler, *methods: str) -> Route:
        return Route(ACCOUNT + path, _authenticated(provider, handler), methods=list(methods))

    api = Api(provider)
    consents = Route("/v1/Consents/Bulk", _authenticated(provider, api.consents), methods=["POST"])
    return [
        consents,
        door(".json", api.account, "GET"),
        door("/Messages.json", api.create, "POST"),
        door("/Messages.json", api.page, "GET"),
        door("/Messages/{sid}.json", api.read, "GET"),
        door("/Messages/{sid}.json", api.update, "POST"),
        door("/Messages/{sid}/Media/{media_sid}", api.media, "GET"),
    ]


class Api:
    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.account_sid = provider.config.account_sid

    async def account(self, request: Request) -> Response:
        return JSONResponse(
            {
                "sid": self.account_sid,
                "status": "active",
                "type": "Full",
                "friendly_name": "Simulated account",
                "uri": request.url.path,
            }
        )

    async def create(self, request: Request) -> Response:
        async with request.form() as sent:
            form, media = _texts(sent), [str(url) for url in sent.getlist("MediaUrl")]
        wrong = refusal(form)
        if wrong:
            return self._refused(wrong, form.get("To"))
        struck = self.provider.strike(form["To"])
        if struck.refuses is not None:
            return self._refused(Refusal(struck.refuses), form["To"])
        if struck.answer is Answer.NEVER:
            return NoAnswer(request)
        message = await self.provider.accept(form, media, struck)
        if self.provider.faults.delay_seconds:
            await asyncio.sleep(self.provider.faults.delay_seconds)
        return self._answer(request, message, struck.answer)

    async def consents(self, request: Request) -> Response:
        """The Consents API: what the account tells of consents that the provider did not hear."""
        async with request.form() as sent:
            items = [json.loads(str(item)) for item in sent.getlist("Items")]
        if not items or any(CONSENT_NEEDS - item.keys() for item in items):
            return JSONResponse({"code": 20001, "message": "Items are not complete"}, 400)
        told = []
        for item in items:
            is_number = NUMBER.fullmatch(item["contact_id"]) is not None
            self.provider.consents += [item] if is_number else []
            result = TAKEN if is_number else NO_CONTACT
            told.append({"correlation_id": item["correlation_id"], **result})
        return JSONResponse({"items": told}, 201)

    async def page(self, request: Request) -> Response:
        texts = self.provider.ledger.messages.by_sid.values()
        try:
            found = matching(texts, request.query_params)
            shown = page_resource(
                found, request.query_params, path=request.url.path, account_sid=self.account_sid
            )
        except ValueError:
            return answer(Refusal(30400))
        # Twilio's answers carry its own time; here that is the time which texts carry.
        now = self.provider.service.now().astimezone(UTC)
        return JSONResponse(shown, headers={"Date": format_datetime(now, usegmt=True)})

    async def read(self, request: Request) -> Response:
        message = self.provider.ledger.messages.by_sid.get(request.path_params["sid"])
        if message is None:
            return answer(Refusal(20404))
        return JSONResponse(message_resource(message, self.account_sid))

    async def update(self, request: Request) -> Response:
        message = self.provider.ledger.messages.by_sid.get(request.path_params["sid"])
        if message is None:
            return answer(Refusal(20404))
        async with request.form() as sent:
            form = _texts(sent)
        match form:
            case {"Body": "", **others} if "Status" not in others:
                self.provider.ledger.append(Kind.REDACTED, message.phone, sid=message.sid)
            case {"Status": "canceled", **others} if "Body" not in others:
                if message.status not in CANCELABLE:
                    return answer(Refusal(30409))
                await self.provider.change_status(message.sid, Status.CANCELED, None)
            case _:
                return answer(Refusal(30400))
        return await self.read(request)

    async def media(self, request: Request) -> Response:
        message = self.provider.ledger.messages.by_sid.get(request.path_params["sid"])
        for item in message.media if message else ():
            if item["sid"] == request.path_params["media_sid"]:
                picture = item["type"].startswith("image/")
                content = TINY_PNG if picture else f"simulated file {item['name']}".encode()
                return Response(content, media_type=item["type"])
        return answer(Refusal(20404))

    def _refused(self, refused: Refusal, phone: str | None) -> Response:
        self.provider.ledger.append(
            Kind.REFUSED, phone, to=phone, code=refused.code, http=refused.status
        )
        return answer(refused)

    def _answer(self, request: Request, message: Message, heard: Answer) -> Response:
        if heard is Answer.GIVEN:
            shown = message_resource(message, self.account_sid)
            return JSONResponse(shown, HTTPStatus.CREATED)
        self.provider.ledger.append(Kind.DROPPED, message.phone, sid=message.sid)
        return CutConnection(request) if heard is Answer.DROPPED else NoAnswer(request)


class CutConnection(Response):
    """No answer at all: the connection closes under the client."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self._raw_send = request.scope.get("simulator.raw_send")

    async def __call__(self, scope: object, receive: object, send: object) -> None:
        # ASGI has no word for hanging up; uvicorn's connection object does.
        transport = getattr(getattr(self._raw_send, "__self__", None), "transport", None)
        if transport is None:
            raise AnswerLost
        transport.abort()
        await _disconnected(receive)


class NoAnswer(CutConnection):
    """Nothing at all, until the client goes away by itself."""

    async def __call__(self, scope: object, receive: object, send: object) -> None:
        try:
            async with asyncio.timeout(HANGS):
                await _disconnected(receive)
        except TimeoutError:
            await super().__call__(scope, receive, send)


async def _disconnected(receive: object) -> None:
    assert callable(receive)
    while (await receive())["type"] != "http.disconnect":
        pass


def _texts(form: FormData) -> dict[str, str]:
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _authenticated(provider: Provider, handler: Handler) -> Handler:
    config = provider.config
    pair = f"{config.account_sid}:{config.auth_token}".encode()
    expected = "Basic " + base64.b64encode(pair).decode()

    async def guarded(request: Request) -> Response:
        shown = request.headers.get("Authorization", "")
        known = secrets.compare_digest(shown.encode(), expected.encode())
        account = request.path_params.get("account_sid", config.account_sid)
        if not known or account != config.account_sid:
            return answer(Refusal(20003))
        return await handler(request)

    return guarded
