"""Sending through the simulator on a real port: every way a call can end."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx2
import pytest
from starlette.applications import Starlette

from hearback.channels.twilio_sms.send import TwilioSms
from hearback.core.wire import Accepted, Outcome, Rejected, TextToSend, TryLater, Unclear
from simulators.twilio import Config, create_app
from simulators.twilio.messages import Message
from simulators.twilio.provider import Provider
from simulators.twilio.server import Server
from tests.channels.twilio_sms.signing import SID, TOKEN
from tests.simulators.simulator_stubs import listening, served
from tests.world import CLINIC_LINE, DENISE

OURS = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
CALLBACK = "https://texts.clinic.example/twilio/status"
TEXT = TextToSend(OURS, CLINIC_LINE, DENISE, "Hola 👍\nsí", None)


@dataclass
class Twilio:
    """A simulator and our channel to it."""

    app: Starlette
    channel: TwilioSms

    @property
    def provider(self) -> Provider:
        provider = self.app.state.provider
        assert isinstance(provider, Provider)
        return provider

    def goes_wrong(self, **faults: Any) -> None:
        self.provider.faults.replace(faults)

    def taken(self) -> list[Message]:
        return list(self.provider.ledger.messages.by_sid.values())


@contextmanager
def simulator() -> Iterator[tuple[Starlette, str]]:
    """It delivers nothing further, so that it calls nobody back."""
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=()))
    with served(Server(app), listening()) as url:
        yield app, url


@pytest.fixture(scope="module")
def served_simulator() -> Iterator[tuple[Starlette, str]]:
    with simulator() as found:
        yield found


@pytest.fixture
async def twilio(served_simulator: tuple[Starlette, str]) -> AsyncIterator[Twilio]:
    app, url = served_simulator
    at = Twilio(app, TwilioSms(url, SID, TOKEN, CALLBACK))
    at.goes_wrong(refuse={}, server_errors=0, throttles=0, drops=0)
    yield at
    await at.channel.close()


async def test_a_text_that_twilio_took_is_accepted_with_its_id(twilio: Twilio) -> None:
    outcome = await twilio.channel.send(TEXT)

    assert isinstance(outcome, Accepted)
    taken = twilio.provider.ledger.messages.by_sid[outcome.provider_id]
    assert outcome.status == "queued"
    assert (taken.sender, taken.to, taken.body) == (CLINIC_LINE, DENISE, TEXT.body)


async def test_the_callback_address_carries_our_own_id(twilio: Twilio) -> None:
    await twilio.channel.send(TEXT)

    assert twilio.taken()[-1].callback_url == f"{CALLBACK}?message={OURS}"


@pytest.mark.parametrize(
    ("faults", "outcome"),
    [
        pytest.param({"refuse": {DENISE: 21610}}, Rejected(21610), id="opted out"),
        pytest.param({"refuse": {DENISE: 21614}}, Rejected(21614), id="not a mobile"),
        pytest.param({"refuse": {DENISE: 21606}}, Rejected(21606), id="a sender not set up"),
        pytest.param({"refuse": {DENISE: 21705}}, Rejected(21705), id="a service not set up"),
        pytest.param({"throttles": 1}, TryLater(20429), id="too many"),
        pytest.param({"server_errors": 1}, Unclear("http_500"), id="a server's error"),
    ],
)
async def test_a_call_ends_as_twilio_says(
    twilio: Twilio, faults: dict[str, Any], outcome: Outcome
) -> None:
    twilio.goes_wrong(**faults)

    assert await twilio.channel.send(TEXT) == outcome


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param('{"code": 20429, "status": 429}', 20429, id="too many requests"),
        pytest.param('{"code": 21611, "status": 429}', 21611, id="a full queue"),
        pytest.param('{"code": 63038, "status": 429}', 63038, id="a day's limit"),
        pytest.param("<html>", 20429, id="no code of Twilio's"),
    ],
)
async def test_a_429_is_what_its_code_says(body: str, code: int) -> None:
    channel = TwilioSms("http://twilio", SID, TOKEN, CALLBACK)
    answers = httpx2.MockTransport(lambda _: httpx2.Response(429, text=body))
    channel._client = httpx2.AsyncClient(transport=answers)

    assert await channel.send(TEXT) == TryLater(code)
    await channel.close()


async def test_a_wrong_token_is_refused_with_its_code(
    served_simulator: tuple[Starlette, str],
) -> None:
    channel = TwilioSms(served_simulator[1], SID, "wrong", CALLBACK)

    assert await channel.send(TEXT) == Rejected(20003)
    await channel.close()


async def test_a_connection_that_drops_leaves_it_unclear_and_is_not_tried_again(
    twilio: Twilio,
) -> None:
    before = len(twilio.taken())
    twilio.goes_wrong(drops=1)

    outcome = await twilio.channel.send(TEXT)

    assert isinstance(outcome, Unclear)
    assert len(twilio.taken()) == before + 1


async def test_nobody_at_the_other_end_means_that_nothing_left() -> None:
    with listening() as closed:
        port = closed.getsockname()[1]
    channel = TwilioSms(f"http://127.0.0.1:{port}", SID, TOKEN, CALLBACK)

    assert await channel.send(TEXT) == TryLater(0)
    await channel.close()


@pytest.mark.parametrize(
    ("valid_for", "sent"),
    [
        pytest.param(timedelta(minutes=5), "300", id="whole seconds"),
        pytest.param(timedelta(seconds=90, microseconds=900), "90", id="cut to the second"),
        pytest.param(None, None, id="no limit of ours"),
    ],
)
async def test_twilio_is_told_how_long_a_text_is_of_use(
    twilio: Twilio, monkeypatch: pytest.MonkeyPatch, valid_for: timedelta | None, sent: str | None
) -> None:
    forms: list[dict[str, str]] = []
    accept = twilio.provider.accept

    async def watched(form: dict[str, str], *more: Any) -> Message:
        forms.append(form)
        return await accept(form, *more)

    monkeypatch.setattr(twilio.provider, "accept", watched)

    await twilio.channel.send(replace(TEXT, valid_for=valid_for))

    assert [form.get("ValidityPeriod") for form in forms] == [sent]
