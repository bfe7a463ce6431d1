"""Asking the simulator, on a real port, what became of a text."""

from datetime import timedelta
from uuid import UUID

import pytest

from hearback.channels.twilio_sms.send import TwilioSms
from hearback.core.wire import Accepted, TextToSend
from simulators.twilio import Config, create_app
from simulators.twilio.server import Server
from tests.channels.twilio_sms.signing import SID, TOKEN
from tests.simulators.simulator_stubs import listening, served
from tests.world import CLINIC_LINE, DENISE, HERIBERTO

OURS = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
TEXT = TextToSend(OURS, CLINIC_LINE, DENISE, "Hola 👍\nsí", None)
LATELY = timedelta(minutes=1)
NOWHERE = "http://127.0.0.1:9"


async def test_a_text_is_found_by_its_numbers_and_words_and_by_its_id() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=()))
    with served(Server(app), listening()) as url:
        channel = TwilioSms(url, SID, TOKEN, "https://texts.clinic.example/twilio/status")
        sent = await channel.send(TEXT)
        other = TextToSend(OURS, CLINIC_LINE, HERIBERTO, TEXT.body, None)
        reworded = TextToSend(OURS, CLINIC_LINE, DENISE, "other words", None)

        found = await channel.sent_like(TEXT, within=LATELY)
        to_another = await channel.sent_like(other, within=LATELY)
        in_other_words = await channel.sent_like(reworded, within=LATELY)
        assert isinstance(sent, Accepted)
        status = await channel.status_of(sent.provider_id)
        unknown = await channel.status_of("SM" + "0" * 32)
        await channel.close()

    assert found is not None
    assert [each.provider_id for each in found] == [sent.provider_id]
    assert to_another == in_other_words == []
    assert status is not None
    assert (status.provider_id, status.status) == (sent.provider_id, "queued")
    assert unknown is None


async def test_a_text_that_was_redacted_is_listed_as_one_that_may_be_any() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=()))
    with served(Server(app), listening()) as url:
        channel = TwilioSms(url, SID, TOKEN, "https://texts.clinic.example/twilio/status")
        sent = await channel.send(TEXT)
        assert isinstance(sent, Accepted)
        await channel.redact(sent.provider_id)

        found = await channel.sent_like(TEXT, within=LATELY)
        await channel.close()

    assert found is not None
    assert [(each.provider_id, each.blank) for each in found] == [(sent.provider_id, True)]


@pytest.mark.parametrize("token", [TOKEN, "another"])
async def test_a_provider_that_cannot_be_asked_says_nothing(token: str) -> None:
    channel = TwilioSms(NOWHERE, SID, token, "https://texts.clinic.example/twilio/status")

    listed = await channel.sent_like(TEXT, within=LATELY)
    status = await channel.status_of("SM" + "0" * 32)
    await channel.close()

    assert listed is None
    assert status is None


@pytest.mark.parametrize("days", [-3, 3])
async def test_a_text_is_found_though_our_clock_and_the_providers_are_days_apart(days: int) -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=()))
    app.state.provider.service.learn(app.state.provider.service.now() + timedelta(days=days))
    with served(Server(app), listening()) as url:
        channel = TwilioSms(url, SID, TOKEN, "https://texts.clinic.example/twilio/status")
        await channel.send(TEXT)

        found = await channel.sent_like(TEXT, within=LATELY)
        await channel.close()

    assert found is not None
    assert len(found) == 1


async def test_a_text_from_before_the_call_began_is_not_found() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=()))
    with served(Server(app), listening()) as url:
        channel = TwilioSms(url, SID, TOKEN, "https://texts.clinic.example/twilio/status")
        await channel.send(TEXT)
        app.state.provider.service.learn(app.state.provider.service.now() + timedelta(minutes=10))

        lately = await channel.sent_like(TEXT, within=LATELY)
        longer = await channel.sent_like(TEXT, within=timedelta(minutes=15))
        await channel.close()

    assert lately == []
    assert longer is not None
    assert len(longer) == 1
