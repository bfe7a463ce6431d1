"""What Twilio does with a text: take it, deliver it, tell the service, carry answers back."""

import asyncio
import uuid
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import UTC
from typing import Any

import httpx2
from twilio.request_validator import RequestValidator

from simulators.twilio.config import Config
from simulators.twilio.faults import Faults, Struck
from simulators.twilio.inbound import API_VERSION, Inbound, answers_in, form_of, new_sid
from simulators.twilio.ledger import Ledger
from simulators.twilio.messages import Direction, Kind, Message
from simulators.twilio.plan import Callbacks, Status
from simulators.twilio.segments import size
from simulators.twilio.service import Service

WEBHOOK_TIMEOUT = httpx2.Timeout(15.0, connect=5.0)  # Twilio's own defaults
CALLBACK_TIMEOUT = httpx2.Timeout(15.0, connect=5.0)


class Provider:
    """Everything one run of the simulator holds; made anew by each `create_app`."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.faults = Faults()
        self.ledger = Ledger(config.log_path, config.now)
        self.http = httpx2.AsyncClient(transport=config.transport, trust_env=False)
        self.service = Service(self.http, config.service_url, config.service_token, config.now)
        make: Any = RequestValidator  # the package has no types
        self._sign: Callable[[str, dict[str, str]], str] = make(config.auth_token).compute_signature
        self._tasks: set[asyncio.Task[None]] = set()
        self.consents: list[dict[str, str]] = []  # as the account told them

    async def settle(self) -> None:
        """Wait until no delivery is under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.http.aclose()
        self.ledger.close()

    def strike(self, phone: str) -> Struck:
        """What goes wrong with the next send to a number; it is in the log before it happens."""
        struck = self.faults.strike(phone, self.config.plan)
        if struck.names:
            self.ledger.append(Kind.FAULT, phone, to=phone, faults=list(struck.names))
        return struck

    async def accept(self, form: Mapping[str, str], media: list[str], struck: Struck) -> Message:
        """Take a valid send. The delivery goes on by itself."""
        await self.service.refresh()
        sid = new_sid("MM" if media else "SM")
        self._write_text(
            Kind.ACCEPTED,
            form["To"],
            sid=sid,
            direction=Direction.API,
            status=Status.QUEUED,
            **{"from": form.get("From") or self._sticky_sender(form["To"]), "to": form["To"]},
            body=form.get("Body", ""),
            media=[{"type": "", "name": url, "sid": new_sid("ME")} for url in media],
            callback_url=form.get("StatusCallback"),
            service_sid=form.get("MessagingServiceSid"),
        )
        if struck.callbacks is Callbacks.EARLY:
            await self._deliver(sid, struck)
        else:
            self._start(self._deliver(sid, struck))
        return self.ledger.messages.by_sid[sid]

    async def change_status(self, sid: str, status: Status, error_code: int | None) -> int | None:
        """Move one text and tell the service; the answer's HTTP status, None when nobody heard."""
        self._move(sid, status, error_code)
        return await self._tell(sid, status, error_code)

    def _move(self, sid: str, status: Status, error_code: int | None) -> None:
        message = self.ledger.messages.by_sid.get(sid)
        self.ledger.append(
            Kind.STATUS,
            message.phone if message else None,
            sid=sid,
            status=status,
            error_code=error_code,
            shown_at=self._shown_now(),
        )

    async def _tell(self, sid: str, status: Status, error_code: int | None) -> int | None:
        message = self.ledger.messages.by_sid.get(sid)
        url = message.callback_url if message else f"{self.config.webhook_base}/twilio/status"
        return await self._call_back(sid, message, url, status, error_code) if url else None

    async def receive(self, text: Inbound, *, media_url: str) -> int | None:
        """Put a patient's text to the service; its HTTP status, None when it was not reached."""
        await self.service.refresh()
        self._write_text(
            Kind.INBOUND,
            text.sender,
            sid=text.sid,
            direction=Direction.INBOUND,
            status=Status.RECEIVING,
            **{"from": text.sender, "to": text.to},
            body=text.body,
            media=[dict(item) for item in text.media],
        )
        form = form_of(text, account_sid=self.config.account_sid, media_url=media_url)
        response = await self._post_inbound(form)
        if response is None or not response.is_success:
            response = await self._post_to_second_door(form) or response
        status = response.status_code if response is not None else None
        answers, problem = _read_answer(response)
        self.ledger.append(Kind.WEBHOOK, text.sender, sid=text.sid, http=status, problem=problem)
        for answer in answers:
            self._answer(text, answer)
        return status

    async def _post_inbound(self, form: dict[str, str]) -> httpx2.Response | None:
        """Post, and once more on a failed connection or a 5xx, under one idempotency token."""
        url = f"{self.config.webhook_base}/twilio/sms"
        headers = {
            "X-Twilio-Signature": self._sign(url, form),
            "I-Twilio-Idempotency-Token": str(uuid.uuid4()),
        }
        response: httpx2.Response | None = None
        for _ in range(2):
            try:
                response = await self.http.post(
                    url, data=form, headers=headers, timeout=WEBHOOK_TIMEOUT
                )
            except httpx2.ReadTimeout:
                return None  # it may have been taken: Twilio asks again only for `rp=rt`
            except httpx2.TransportError:
                continue
            if response.status_code < 500:
                return response
        return response

    async def _post_to_second_door(self, form: dict[str, str]) -> httpx2.Response | None:
        """The number's fallback address, for a text that the first one did not take."""
        if self.config.fallback_at is None:
            return None
        signed_for = f"{self.config.webhook_base}/twilio/fallback"
        headers = {"X-Twilio-Signature": self._sign(signed_for, form)}
        url = f"{self.config.fallback_at}/twilio/fallback"
        try:
            return await self.http.post(url, data=form, headers=headers, timeout=WEBHOOK_TIMEOUT)
        except httpx2.TransportError:
            return None

    async def _deliver(self, sid: str, struck: Struck) -> None:
        """What happens to a text, and how it is told: at once, or all of it at the end."""
        told_later: list[tuple[Status, int | None]] = []
        for step in struck.plan:
            await asyncio.sleep(0 if struck.callbacks is Callbacks.EARLY else step.delay)
            if self.ledger.messages.by_sid[sid].status is Status.CANCELED:
                break
            self._move(sid, step.status, step.error_code)
            match struck.callbacks:
                case Callbacks.LATE:
                    told_later.append((step.status, step.error_code))
                case Callbacks.REVERSED:
                    told_later.insert(0, (step.status, step.error_code))
                case Callbacks.DOUBLED:
                    for _ in range(2):
                        await self._tell(sid, step.status, step.error_code)
                case Callbacks.IN_ORDER | Callbacks.EARLY:
                    await self._tell(sid, step.status, step.error_code)
        if struck.callbacks is Callbacks.LATE:
            await asyncio.sleep(self.faults.late_seconds)
        for status, error_code in told_later:
            await self._tell(sid, status, error_code)

    async def _call_back(
        self,
        sid: str,
        message: Message | None,
        url: str,
        status: Status,
        error_code: int | None,
    ) -> int | None:
        form = callback_form(self.config.account_sid, sid, message, status, error_code)
        form["RawDlrDoneDate"] = self.service.now().astimezone(UTC).strftime("%y%m%d%H%M")
        headers = {"X-Twilio-Signature": self._sign(url, form)}
        http: int | None = None
        for wait in (*self.config.retry_waits, None):
            try:
                response = await self.http.post(
                    url, data=form, headers=headers, timeout=CALLBACK_TIMEOUT
                )
                http = response.status_code
                break
            except httpx2.TransportError:
                if wait is not None:
                    await asyncio.sleep(wait)
        phone = message.phone if message else None
        self.ledger.append(
            Kind.CALLBACK, phone, sid=sid, status=status, error_code=error_code, http=http
        )
        return http

    def _answer(self, text: Inbound, body: str) -> None:
        self._write_text(
            Kind.ANSWER,
            text.sender,
            sid=new_sid("SM"),
            direction=Direction.REPLY,
            status=Status.DELIVERED,
            **{"from": text.to, "to": text.sender},
            body=body,
            media=[],
        )

    def _write_text(self, kind: Kind, phone: str, *, body: str, **facts: Any) -> None:
        measured = size(body)
        self.ledger.append(
            kind,
            phone,
            body=body,
            segments=measured.segments,
            encoding=measured.encoding,
            shown_at=self._shown_now(),
            **facts,
        )

    def _shown_now(self) -> str:
        return self.service.now().astimezone(UTC).isoformat(timespec="milliseconds")

    def _sticky_sender(self, phone: str) -> str:
        return self.ledger.messages.last_sender_to(phone) or self.config.sender

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop itself keeps only a weak reference
        task.add_done_callback(self._tasks.discard)


def _read_answer(response: httpx2.Response | None) -> tuple[Sequence[str], str | None]:
    """The texts the webhook's answer carries, or what is wrong with it (Twilio's 11200, 12100)."""
    if response is None:
        return [], "not reached"
    if not response.is_success:
        return [], "refused"
    try:
        return answers_in(response.text), None
    except ValueError as problem:
        return [], str(problem)


def callback_form(
    account_sid: str,
    sid: str,
    message: Message | None,
    status: Status,
    error_code: int | None,
) -> dict[str, str]:
    form = {
        "MessageSid": sid,
        "SmsSid": sid,
        "MessageStatus": str(status),
        "SmsStatus": str(status),
        "AccountSid": account_sid,
        "ApiVersion": API_VERSION,
        "From": message.sender if message else "",
        "To": message.to if message else "",
    }
    if message and message.service_sid:
        form["MessagingServiceSid"] = message.service_sid
    if error_code is not None:
        form["ErrorCode"] = str(error_code)
    return form
