"""The simulator in memory, with a receiving service behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx2
from starlette.applications import Starlette

from simulators.twilio import Config, create_app
from simulators.twilio.plan import Plan, Status, Step
from simulators.twilio.provider import Provider
from tests.simulators.simulator_stubs import ANA, CLINIC, MESSAGES, SID, TOKEN, Receiver

AT_ONCE: Plan = (Step(0, Status.SENT), Step(0, Status.DELIVERED))
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@dataclass
class World:
    """One simulator and what it talks to."""

    app: Starlette
    client: httpx2.AsyncClient
    receiver: Receiver

    @property
    def provider(self) -> Provider:
        provider = self.app.state.provider
        assert isinstance(provider, Provider)
        return provider

    async def send(self, **changes: Any) -> httpx2.Response:
        """A send that is right in everything, but for `changes`; None leaves a field out."""
        usual = {
            "To": ANA,
            "From": CLINIC,
            "Body": "Hello",
            "StatusCallback": "http://service/twilio/status",
        }
        form = {name: text for name, text in {**usual, **changes}.items() if text is not None}
        response = await self.client.post(MESSAGES, data=form)
        await self.provider.settle()
        return response

    async def shown(self, phone: str = ANA) -> list[dict[str, Any]]:
        texts = (await self.client.get("/sim/messages", params={"phone": phone})).json()
        assert isinstance(texts["messages"], list)
        return texts["messages"]


MakeWorld = Callable[..., World]


def config_for(receiver: Receiver, **changes: Any) -> Config:
    usual: dict[str, Any] = {
        "account_sid": SID,
        "auth_token": TOKEN,
        "webhook_base": receiver.base,
        "plan": AT_ONCE,
        "retry_waits": (0.0, 0.0, 0.0),
        "now": lambda: NOON,
        "transport": httpx2.ASGITransport(receiver.app()),
    }
    return Config(**{**usual, **changes})


def world_with(receiver: Receiver, **changes: Any) -> World:
    app = create_app(config_for(receiver, **changes))
    transport = httpx2.ASGITransport(app)
    client = httpx2.AsyncClient(transport=transport, base_url="http://twilio", auth=(SID, TOKEN))
    return World(app, client, receiver)
