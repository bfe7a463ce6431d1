"""The handset's doors under /sim: texts, events, faults, and the service behind one origin."""

import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from simulators.twilio.faults import Faults
from simulators.twilio.inbound import API_VERSION, inbound_from, new_sid
from simulators.twilio.ledger import line_of
from simulators.twilio.messages import Message
from simulators.twilio.plan import Status
from simulators.twilio.provider import Provider
from simulators.twilio.service import Reply, instant

KEEPALIVE = 15.0


class WrongRequest(Exception):
    """Answered 400; the message says what a right request looks like."""


async def say_what_is_wrong(_: Request, problem: Exception) -> Response:
    return JSONResponse({"error": str(problem)}, 400)


def routes(provider: Provider) -> list[Route]:
    phone = Phone(provider)
    return [
        Route("/sim/messages", phone.messages),
        Route("/sim/events", phone.events),
        Route("/sim/log", phone.log),
        Route("/sim/counts", phone.counts),
        Route("/sim/inbound", phone.inbound, methods=["POST"]),
        Route("/sim/callback", phone.callback, methods=["POST"]),
        Route("/sim/faults", phone.faults),
        Route("/sim/faults", phone.set_faults, methods=["POST"]),
        Route("/sim/faults", phone.clear_faults, methods=["DELETE"]),
        Route("/sim/now", phone.set_now, methods=["POST"]),
        Route("/sim/state", phone.state),
        Route("/sim/clock", phone.clock, methods=["POST"]),
        Route("/desk", phone.desk),
    ]


class Phone:
    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.ledger = provider.ledger

    async def messages(self, request: Request) -> Response:
        number = _number(request)
        texts = [text_shown(message) for message in self.ledger.messages.of(number)]
        return JSONResponse({"seq": self.ledger.seq, "messages": texts})

    async def desk(self, _: Request) -> Response:
        """The other side of the conversation: where agents read what the phone wrote."""
        address = self.provider.service.address
        return RedirectResponse(f"{address}/console") if address else Response(status_code=404)

    async def log(self, request: Request) -> Response:
        after = _whole(request.query_params.get("after", "0"))
        limit = _whole(request.query_params.get("limit", "1000"))
        records = self.ledger.since(after, limit)
        rows = [json.loads(line_of(record)) for record in records]
        return JSONResponse({"seq": self.ledger.seq, "records": rows})

    async def counts(self, _: Request) -> Response:
        return JSONResponse(counts_shown(self.provider))

    async def events(self, request: Request) -> Response:
        """Wake-ups only: what happened is fetched, so a lost event costs nothing."""
        last = request.headers.get("Last-Event-ID") or request.query_params.get("after")
        after = self.ledger.seq if last is None else _whole(last)
        return StreamingResponse(
            self._wake_ups(_number(request), after),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def _wake_ups(self, number: str, after: int) -> AsyncIterator[str]:
        yield "retry: 1000\n\n"
        async for record in self.ledger.follow(after, quiet=KEEPALIVE):
            if record is None:
                yield ": still here\n\n"
            elif record.phone == number:
                told = json.dumps({"kind": record.kind, "sid": record.data.get("sid")})
                yield f"id: {record.seq}\ndata: {told}\n\n"

    async def inbound(self, request: Request) -> Response:
        try:
            text = inbound_from(await _object(request))
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise WrongRequest(str(problem)) from problem
        account = self.provider.config.account_sid
        base = f"{request.base_url}{API_VERSION}/Accounts/{account}/Messages/{text.sid}/Media"
        status = await self.provider.receive(text, media_url=base)
        return JSONResponse({"sid": text.sid, "status": status})

    async def callback(self, request: Request) -> Response:
        """Send one signed status callback now; a sid nobody knows is allowed."""
        wanted = await _object(request)
        try:
            status = Status(str(wanted.get("status")))
        except ValueError as problem:
            raise WrongRequest(str(problem)) from problem
        sid = wanted.get("sid") or new_sid("SM")
        http = await self.provider.change_status(sid, status, wanted.get("error_code"))
        return JSONResponse({"sid": sid, "status": http})

    async def faults(self, _: Request) -> Response:
        return JSONResponse(self.provider.faults.as_json())

    async def set_faults(self, request: Request) -> Response:
        try:
            self.provider.faults.replace(await _object(request))
        except ValueError as problem:
            raise WrongRequest(str(problem)) from problem
        return await self.faults(request)

    async def clear_faults(self, request: Request) -> Response:
        self.provider.faults = Faults()
        return await self.faults(request)

    async def set_now(self, request: Request) -> Response:
        """Tell the time texts carry, for a run whose clock is held elsewhere."""
        now = instant((await _object(request)).get("now"))
        if now is None:
            raise WrongRequest('say {"now": "2026-03-02T10:00:00-06:00"}, with the offset')
        self.provider.service.learn(now)
        return JSONResponse({"now": now.isoformat()})

    async def state(self, _: Request) -> Response:
        return _passed_on(await self.provider.service.state())

    async def clock(self, request: Request) -> Response:
        return _passed_on(await self.provider.service.move_clock(await _object(request)))


def text_shown(message: Message) -> dict[str, Any]:
    return {
        "sid": message.sid,
        "seq": message.seq,
        "direction": message.direction,
        "from": message.sender,
        "to": message.to,
        "body": message.body,
        "media": list(message.media),
        "segments": message.segments,
        "encoding": message.encoding,
        "status": message.status,
        "error_code": message.error_code,
        "sent_at": message.shown_at.isoformat(),
    }


def counts_shown(provider: Provider) -> dict[str, Any]:
    """How often each thing happened since the log began, restarts included."""
    known = provider.ledger.messages
    names = {
        "accepted": "accepted",
        "segments": "segments",
        "refused": "refused",
        "dropped": "dropped",
        "callbacks": "callback",
        "callbacks_failed": "callback_failed",
        "inbound": "inbound",
        "inbound_failed": "webhook_failed",
        "twiml_answers": "answer",
    }
    return {
        **{shown: known.counts[name] for shown, name in names.items()},
        "refused_by_code": {str(code): n for code, n in known.refused_by_code.items()},
        "accepted_by_phone": dict(known.accepted_by_phone),
    }


def _passed_on(reply: Reply) -> Response:
    return JSONResponse(reply.content, reply.status, headers={"Cache-Control": "no-store"})


def _number(request: Request) -> str:
    # A plus that was not escaped in an address arrives as a space.
    number = request.query_params.get("phone", "").replace(" ", "+", 1)
    if not number:
        raise WrongRequest("say whose phone: ?phone=%2B13125550100")
    return number


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError as problem:
        raise WrongRequest(f"a whole number, not {text!r}") from problem


async def _object(request: Request) -> dict[str, Any]:
    # A form on another site cannot send this type without being asked first.
    if request.headers.get("Content-Type", "").split(";")[0].strip() != "application/json":
        raise WrongRequest("send application/json")
    try:
        body = await request.json()
    except ValueError as problem:
        raise WrongRequest("this is not JSON") from problem
    if not isinstance(body, dict):
        raise WrongRequest("send a JSON object")
    return body
