"""What Twilio did not hear itself is told to it by its Consents API; here, to the simulator."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import httpx2
import pytest

from hearback.channels.twilio_sms.consents import ConsentNotTold, TwilioConsents
from hearback.core.wire import ConsentToTell
from simulators.twilio import Config, create_app

SID, TOKEN = "AC" + "0" * 32, "token"
OPT_OUT = ConsentToTell(
    id=uuid4(),
    number="+15125550151",
    our_number="+15125550110",
    opted_in=False,
    by_message=True,
    at=datetime(2026, 5, 4, 14, 20, tzinfo=UTC),
)


async def test_an_opt_out_is_told_with_its_number_and_time() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN))
    consents = TwilioConsents("http://twilio", SID, TOKEN)
    consents._client = httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=app), auth=(SID, TOKEN)
    )

    await consents.tell(OPT_OUT)

    (told,) = app.state.provider.consents
    assert told["contact_id"] == OPT_OUT.number
    assert (told["status"], told["source"]) == ("opt-out", "opt-out-message")
    assert told["date_of_consent"] == "2026-05-04T14:20:00Z"


async def test_a_refusal_is_an_error_so_that_it_is_tried_again() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN))
    consents = TwilioConsents("http://twilio", SID, "wrong")
    consents._client = httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=app), auth=(SID, "wrong")
    )

    with pytest.raises(ConsentNotTold):
        await consents.tell(OPT_OUT)


async def test_a_consent_refused_in_an_answer_that_is_good_as_a_whole_is_an_error() -> None:
    app = create_app(Config(account_sid=SID, auth_token=TOKEN))
    consents = TwilioConsents("http://twilio", SID, TOKEN)
    consents._client = httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=app), auth=(SID, TOKEN)
    )

    with pytest.raises(ConsentNotTold, match="30646"):
        await consents.tell(replace(OPT_OUT, number="+19"))
