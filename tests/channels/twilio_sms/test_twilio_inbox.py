"""Reading from the simulator, on a real port, what phones wrote to one of our numbers."""

from datetime import UTC, datetime

import httpx2

from hearback.channels.twilio_sms.inbox import TwilioInbox
from simulators.twilio import Config, create_app
from simulators.twilio.server import Server
from tests.channels.twilio_sms.signing import SID, TOKEN
from tests.simulators.simulator_stubs import listening, served
from tests.world import CLINIC_LINE, DENISE, HERIBERTO

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
MUCH_LATER = datetime(2126, 1, 1, tzinfo=UTC)
PAGE_AND_MORE = 230


def wrote(url: str, number: str, body: str, to: str = CLINIC_LINE) -> None:
    sent = httpx2.post(f"{url}/sim/inbound", json={"from": number, "to": to, "body": body})
    assert sent.status_code < 300, sent.text


async def test_it_lists_what_phones_wrote_to_the_number_oldest_first() -> None:
    with served(Server(create_app(Config(account_sid=SID, auth_token=TOKEN))), listening()) as url:
        wrote(url, DENISE, "yes")
        wrote(url, HERIBERTO, "sí 👍")
        wrote(url, DENISE, "to another line", to="+15125550119")
        inbox = TwilioInbox(url, SID, TOKEN)

        heard = await inbox.heard_since(CLINIC_LINE, LONG_AGO)
        later = await inbox.heard_since(CLINIC_LINE, MUCH_LATER)
        await inbox.close()

    assert heard is not None
    assert [(text.from_number, text.text) for text in heard] == [
        (DENISE, "yes"),
        (HERIBERTO, "sí 👍"),
    ]
    assert all(text.sent_at is not None and text.sent_at > LONG_AGO for text in heard)
    assert later == []


async def test_a_long_list_is_read_page_by_page() -> None:
    with served(Server(create_app(Config(account_sid=SID, auth_token=TOKEN))), listening()) as url:
        for number in range(PAGE_AND_MORE):
            wrote(url, DENISE, f"text {number}")
        inbox = TwilioInbox(url, SID, TOKEN)

        heard = await inbox.heard_since(CLINIC_LINE, LONG_AGO)
        await inbox.close()

    assert heard is not None
    assert [text.text for text in heard] == [f"text {number}" for number in range(PAGE_AND_MORE)]


async def test_a_provider_that_cannot_be_asked_tells_nothing() -> None:
    inbox = TwilioInbox("http://127.0.0.1:9", SID, TOKEN)

    assert await inbox.heard_since(CLINIC_LINE, LONG_AGO) is None

    await inbox.close()
