"""A small service to stand on the other side of the simulator, and servers on free ports."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from twilio.request_validator import RequestValidator

SID = "AC" + "0a" * 16
TOKEN = "made-up token"
CLINIC = "+13125550199"
ANA, JAMES, RUTH = "+13125550101", "+13125550102", "+13125550103"
MESSAGES = f"/2010-04-01/Accounts/{SID}/Messages.json"


def listening() -> socket.socket:
    """A port that is ours before the server starts: early connections wait in its backlog."""
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    sock.listen(64)
    return sock


def address(sock: socket.socket) -> str:
    return f"http://127.0.0.1:{sock.getsockname()[1]}"


@contextmanager
def served(server: uvicorn.Server, sock: socket.socket) -> Iterator[str]:
    thread = threading.Thread(target=server.run, kwargs={"sockets": [sock]}, daemon=True)
    thread.start()
    try:
        yield address(sock)
    finally:
        server.should_exit = True
        thread.join(timeout=10)


@dataclass
class Receiver:
    """Takes webhooks, checks their signatures, and answers as it is told."""

    base: str = "http://service"
    answers: list[Response | Exception] = field(default_factory=list)
    inbound: list[dict[str, str]] = field(default_factory=list)
    second_door: list[dict[str, str]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    callbacks: list[tuple[str, str, str | None]] = field(default_factory=list)
    forged: int = 0

    def app(self, *more: Route) -> Starlette:
        return Starlette(
            routes=[
                Route("/twilio/sms", self.take_text, methods=["POST"]),
                Route("/twilio/fallback", self.take_at_second_door, methods=["POST"]),
                Route("/twilio/status", self.take_status, methods=["POST"]),
                *more,
            ]
        )

    async def take_text(self, request: Request) -> Response:
        form = await self._signed(request)
        self.inbound.append(form)
        self.tokens.append(request.headers["I-Twilio-Idempotency-Token"])
        answer = self.answers.pop(0) if self.answers else Response("<Response/>")
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def take_at_second_door(self, request: Request) -> Response:
        self.second_door.append(await self._signed(request))
        return Response("<Response/>")

    async def take_status(self, request: Request) -> Response:
        form = await self._signed(request)
        self.callbacks.append((form["MessageSid"], form["MessageStatus"], form.get("ErrorCode")))
        return Response(status_code=204)

    async def _signed(self, request: Request) -> dict[str, str]:
        form = {name: str(value) for name, value in (await request.form()).items()}
        header = request.headers.get("X-Twilio-Signature", "")
        url = self.base + request.url.path
        make: Any = RequestValidator  # the package has no types
        self.forged += not make(TOKEN).validate(url, form, header)
        return form


START = datetime.fromisoformat("2026-02-27T16:05:00-06:00")
VISIT = datetime.fromisoformat("2026-03-03T14:00:00-06:00")

REMINDER = {
    ANA: (
        "Hola Ana, le escribe Lakeside Clinic. Tiene una cita el martes 3 de marzo "
        "a las 2:00 p. m. Responda C para confirmar, R para cambiarla o X para cancelar. "
        "STOP para no recibir más."
    ),
    JAMES: (
        "Hi James, this is Lakeside Clinic. You have a visit Tue, Mar 3 at 2:00 PM. "
        "Reply C to confirm, R to move it or X to cancel. STOP to end texts."
    ),
}
ANSWER = {
    ANA: "Gracias, Ana. Su cita del martes 3 de marzo a las 2:00 p. m. está confirmada.",
    JAMES: "Thank you, James. Your visit on Tue, Mar 3 at 2:00 PM is confirmed.",
}


class StubService(Receiver):
    """A demo clinic in memory: moves its clock, reminds, confirms on any answer."""

    def __init__(self, base: str, twilio: str) -> None:
        super().__init__(base)
        self.twilio = twilio
        self.now = START
        self.silent = False
        self.patients = [
            person("ana", "Ana Torres", "es", ANA),
            person("james", "James Okafor", "en", JAMES),
            {**person("ruth", "Ruth Meyer", "en", RUTH), "appointments": []},
        ]

    def server(self) -> uvicorn.Server:
        app = self.app(
            Route("/demo/state", self.state),
            Route("/demo/clock", self.shown_clock),
            Route("/demo/clock", self.clock, methods=["POST"]),
        )
        return uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))

    async def take_text(self, request: Request) -> Response:
        answer = await super().take_text(request)
        form = self.inbound[-1]
        one = self._by_phone(form["From"])
        stop = form["Body"].strip().upper() == "STOP"
        one["last_decisions"].append(self._decision("stop" if stop else "confirm", stop))
        if stop:
            one["consent"] = "opted_out"
            await self._text(form["From"], "STOP: ok.")
        else:
            one["appointments"][0]["state"] = "confirmed"
            one["awaiting"] = None
            await self._text(form["From"], ANSWER[form["From"]])
        return answer

    async def state(self, request: Request) -> Response:
        if self.silent:
            return Response(status_code=503)
        assert request.headers["Authorization"] == "Bearer demo"
        clinic = {"id": "lakeside", "name": "Lakeside Clinic", "zone": "America/Chicago"}
        return JSONResponse(
            {
                "now": self.now.isoformat(),
                "clinics": [{**clinic, "sms_from": CLINIC}],
                "patients": self.patients,
            }
        )

    async def shown_clock(self, request: Request) -> Response:
        assert request.headers["Authorization"] == "Bearer demo"
        return JSONResponse({"now": self.now.isoformat()}, 503 if self.silent else 200)

    async def clock(self, request: Request) -> Response:
        wanted = await request.json()
        if "to" in wanted:
            self.now = datetime.fromisoformat(wanted["to"])
        else:
            self.now += timedelta(seconds=wanted["advance_seconds"])
        for one in self.patients:
            for visit in one["appointments"]:
                await self._remind(one, visit)
        return JSONResponse({"now": self.now.isoformat()})

    async def _remind(self, one: dict[str, Any], visit: dict[str, Any]) -> None:
        for reminder in visit["reminders"]:
            due = datetime.fromisoformat(reminder["due_at"])
            if reminder["state"] == "planned" and due <= self.now:
                reminder["state"] = "sent"
                one["awaiting"] = "reminder_reply"
                await self._text(one["phone"], REMINDER[one["phone"]])

    async def _text(self, to: str, body: str) -> None:
        form = {"To": to, "From": CLINIC, "Body": body}
        form["StatusCallback"] = f"{self.base}/twilio/status"
        async with httpx2.AsyncClient(auth=(SID, TOKEN), trust_env=False) as client:
            (await client.post(self.twilio + MESSAGES, data=form)).raise_for_status()

    def _decision(self, act: str, is_keyword: bool) -> dict[str, Any]:
        return {
            "act": act,
            "decided_by": "keyword" if is_keyword else "context",
            "rule": "stop_word" if is_keyword else "yes_to_reminder",
            "confidence": 1.0 if is_keyword else 0.97,
            "at": self.now.isoformat(),
        }

    def _by_phone(self, phone: str) -> dict[str, Any]:
        return next(one for one in self.patients if one["phone"] == phone)


def person(ident: str, name: str, language: str, phone: str) -> dict[str, Any]:
    def reminder(kind: str, hours: int) -> dict[str, Any]:
        due = VISIT - timedelta(hours=hours)
        return {"kind": kind, "due_at": due.isoformat(), "state": "planned", "reason": None}

    visit = {
        "id": f"{ident}-1",
        "starts_at": VISIT.isoformat(),
        "provider": "Dr. Elena Ruiz",
        "location": "Lakeside, Room 4",
        "state": "scheduled",
        "version": 1,
        "reminders": [reminder("reminder_48h", 48), reminder("reminder_24h", 24)],
    }
    return {
        "id": ident,
        "name": name,
        "language": language,
        "phone": phone,
        "clinic_id": "lakeside",
        "sms_from": CLINIC,
        "consent": "opted_in",
        "awaiting": None,
        "holder": "bot",
        "appointments": [visit],
        "escalations": [],
        "last_decisions": [],
    }
