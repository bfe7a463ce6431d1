"""The patients' side of the webhook: texts as Twilio would post them, signed."""

from dataclasses import dataclass
from urllib.parse import urlencode

from benchmarks.wire import Answer, Server
from simulators.twilio.inbound import form_of, inbound_from
from simulators.twilio.signing import signature

WEBHOOK = "/twilio/sms"


@dataclass(frozen=True)
class Signed:
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Door:
    server: Server
    base: str
    account_sid: str
    auth_token: str

    def signed(self, sender: str, to: str, words: str) -> Signed:
        """A request to text, made before the clock runs."""
        text = inbound_from({"from": sender, "to": to, "body": words})
        form = form_of(text, account_sid=self.account_sid, media_url=f"{self.base}/media")
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature(self.auth_token, f"{self.base}{WEBHOOK}", form),
        }
        return Signed(urlencode(form).encode(), headers)

    async def put(self, signed: Signed) -> Answer:
        return await self.server.post(WEBHOOK, signed.body, signed.headers)
