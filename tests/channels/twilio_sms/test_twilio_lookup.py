"""Asking the simulator, on a real port, what became of a text."""

from datetime import UTC, datetime, timedelta
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
NOWHERE = "http://127.0.0.1:9"


async def test_a_text_is_found_by_its_numbers_and_words_and_by_its_id() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=()))
    since = datetime.fromtimestamp(0, UTC) + timedelta(days=20_000)
    with served(Server(app), listening()) as url:
        channel = TwilioSms(url, SID, TOKEN, "https://texts.clinic.example/twilio/status")
        sent = await channel.send(TEXT)
        other = TextToSend(OURS, CLINIC_LINE, HERIBERTO, TEXT.body, None)
        reworded = TextToSend(OURS, CLINIC_LINE, DENISE, "other words", None)

        found = await channel.sent_like(TEXT, since=since)
        to_another = await channel.sent_like(other, since=since)
        in_other_words = await channel.sent_like(reworded, since=since)
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


@pytest.mark.parametrize("token", [TOKEN, "another"])
async def test_a_provider_that_cannot_be_asked_says_nothing(token: str) -> None:
    channel = TwilioSms(NOWHERE, SID, token, "https://texts.clinic.example/twilio/status")

    listed = await channel.sent_like(TEXT, since=datetime.fromtimestamp(0, UTC))
    status = await channel.status_of("SM" + "0" * 32)
    await channel.close()

    assert listed is None
    assert status is None
