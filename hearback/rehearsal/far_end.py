"""The other side of the wire: the simulated Twilio of one lane, in this process, on a real port."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import httpx2

from hearback.core.clock import MovableClock
from hearback.rehearsal.local import LeavesSignals, LocalServer
from hearback.rehearsal.steps import Signature
from simulators.twilio.app import create_app
from simulators.twilio.config import Config
from simulators.twilio.faults import Faults
from simulators.twilio.inbound import form_of, inbound_from
from simulators.twilio.messages import Kind, Record
from simulators.twilio.plan import Plan, Status, Step
from simulators.twilio.provider import Provider
from simulators.twilio.server import Server
from simulators.twilio.signing import signature

# A text is on its way at once; what becomes of it is for the scenario to say.
ON_ITS_WAY: Plan = (Step(0.0, Status.SENT),)
WEBHOOKS = {"sms webhook": "/twilio/sms", "status webhook": "/twilio/status"}


@dataclass(frozen=True)
class SentText:
    """A text that the provider accepted. seq: its place in the log."""

    seq: int
    sid: str
    to: str
    sender: str
    body: str
    media: tuple[str, ...]


class FarEnd:
    def __init__(self, environment: Mapping[str, str], port: int, clock: MovableClock) -> None:
        self._token = environment["HEARBACK_TWILIO_AUTH_TOKEN"]
        self.account = environment["HEARBACK_TWILIO_ACCOUNT_SID"]
        self._base = environment["HEARBACK_PUBLIC_BASE_URL"]
        app = create_app(
            Config(
                account_sid=self.account,
                auth_token=self._token,
                webhook_base=self._base,
                plan=ON_ITS_WAY,
                now=clock.now,
            )
        )
        self.provider: Provider = app.state.provider
        self._server = LocalServer(_Server(app, port))
        self._http = httpx2.AsyncClient(timeout=20)
        self._forms: dict[str, dict[str, str]] = {}
        self._begins = 0  # the log's place at which this scenario began

    async def start(self) -> None:
        await self._server.start()

    async def stop(self) -> None:
        await self._server.stop()
        await self._http.aclose()

    async def reset(self) -> None:
        await self.provider.settle()
        self.provider.faults = Faults()
        # The service asks what was received while it was away: not the last scenario's texts.
        self.provider.ledger.messages.forget()
        self._forms.clear()
        self._begins = self.provider.ledger.seq

    async def settle(self) -> None:
        await self.provider.settle()

    @property
    def place(self) -> int:
        """Where the log stands: what comes later was caused by what comes now."""
        return self.provider.ledger.seq

    def texts(self, after: int | None = None) -> list[SentText]:
        """Every text accepted since a place in the log, else since the scenario began."""
        records = self.provider.ledger.since(self._begins if after is None else after)
        return [_sent(record) for record in records if record.kind is Kind.ACCEPTED]

    async def receive(
        self,
        sender: str,
        to: str,
        body: str,
        *,
        sid: str | None = None,
        media: Sequence[Mapping[str, str]] = (),
        extra: Mapping[str, str] | None = None,
    ) -> int | None:
        """A patient's text reaches the webhook; its HTTP status."""
        wanted = {"from": sender, "to": to, "body": body, "sid": sid, "media": list(media)}
        text = inbound_from({**wanted, "extra": dict(extra or {})})
        media_url = f"{self._base}/media"
        self._forms[text.sid] = form_of(text, account_sid=self.account, media_url=media_url)
        return await self.provider.receive(text, media_url=media_url)

    async def deliver_again(self, sid: str) -> int:
        """The same webhook once more, as a retry of Twilio's would be. Raises KeyError."""
        return await self.post("sms webhook", self._forms[sid], Signature(given=True))

    async def report(self, sid: str, status: str, error: int | None) -> int | None:
        """One signed status callback; its HTTP status."""
        return await self.provider.change_status(sid, Status(status), error)

    async def post(self, to: str, form: Mapping[str, str], signed: Signature) -> int:
        """A raw request to a webhook, signed in one of the ways that a scenario can name."""
        url = f"{self._base}{WEBHOOKS[to]}"
        whole = {"AccountSid": self.account, "NumMedia": "0", **form}
        answer = await self._http.post(url, data=whole, headers=self._headers(url, whole, signed))
        return answer.status_code

    def _headers(self, url: str, form: Mapping[str, str], signed: Signature) -> dict[str, str]:
        if not signed.given:
            return {}
        token = self._token if signed.own_token else self._token[::-1]
        over = dict(form) if signed.over is None else {**form, "Body": signed.over}
        return {"X-Twilio-Signature": signature(token, url, over)}


class _Server(LeavesSignals, Server):
    pass


def _sent(record: Record) -> SentText:
    media = tuple(str(item.get("name", "")) for item in record.data.get("media", []))
    data = record.data
    return SentText(record.seq, data["sid"], data["to"], data["from"], data["body"], media)
