"""Sends, lists and changes, as Twilio's API answers them."""

import re
from typing import Any

import httpx2
import pytest
from starlette.requests import Request
from starlette.responses import Response
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from simulators.twilio.plan import Status, Step
from tests.simulators.simulator_stubs import ANA, CLINIC, JAMES, MESSAGES, SID, TOKEN, Receiver
from tests.simulators.simulator_world import MakeWorld, World


async def test_accepted_text_is_answered_with_twilios_resource(world: World) -> None:
    response = await world.send(Body="Hola, ¿cómo está? " + "á" * 60)

    assert response.status_code == 201
    message = response.json()
    assert re.fullmatch(r"SM[0-9a-f]{32}", message["sid"])
    assert message["status"] == "queued"
    assert message["num_segments"] == "2"
    assert message["date_created"] == "Mon, 02 Mar 2026 12:00:00 +0000"
    assert message["date_sent"] is None
    assert message["error_code"] is None
    assert message["direction"] == "outbound-api"
    assert message["uri"] == f"/2010-04-01/Accounts/{SID}/Messages/{message['sid']}.json"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        pytest.param({"To": None}, 21604, id="nobody to send to"),
        pytest.param({"From": None}, 21603, id="nobody sends"),
        pytest.param({"Body": None}, 21602, id="nothing to say"),
        pytest.param({"Body": "a" * 1601}, 21617, id="too long"),
        pytest.param({"To": "banana"}, 21211, id="not a number"),
        pytest.param({"To": "3125550101"}, 21211, id="number without country"),
    ],
)
async def test_wrong_send_is_refused_with_twilios_code(
    world: World, changes: dict[str, str | None], code: int
) -> None:
    response = await world.send(**changes)

    assert response.status_code == 400
    assert response.json()["code"] == code
    assert response.json()["status"] == 400
    assert response.json()["more_info"].endswith(str(code))
    assert world.receiver.callbacks == []


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"Body": "a" * 1600}, id="as long as allowed"),
        pytest.param({"Body": None, "MediaUrl": "https://example.org/a.vcf"}, id="only media"),
    ],
)
async def test_unusual_but_right_send_is_accepted(world: World, changes: dict[str, Any]) -> None:
    response = await world.send(**changes)

    assert response.status_code == 201


@pytest.mark.parametrize(
    "auth",
    [
        pytest.param((SID, "another token"), id="wrong token"),
        pytest.param(("AC" + "f" * 32, TOKEN), id="another account"),
        pytest.param(("", ""), id="nobody"),
    ],
)
async def test_stranger_is_turned_away(world: World, auth: tuple[str, str]) -> None:
    form = {"To": ANA, "From": CLINIC, "Body": "x"}

    response = await world.client.post(MESSAGES, data=form, auth=auth)

    assert response.status_code == 401
    assert response.json()["code"] == 20003


async def test_account_reaches_no_other_accounts_texts(world: World) -> None:
    elsewhere = MESSAGES.replace(SID, "AC" + "f" * 32)

    response = await world.client.get(elsewhere)

    assert response.status_code == 401


async def test_messaging_service_keeps_the_number_the_patient_knows(world: World) -> None:
    await world.send(From="+13125550188")

    message = await world.send(From=None, MessagingServiceSid="MG" + "0" * 32)

    assert message.json()["from"] == "+13125550188"


async def test_list_finds_by_recipient_sender_and_time(world: World) -> None:
    await world.send(To=ANA, Body="one")
    await world.send(To=JAMES, Body="two")
    await world.send(To=ANA, Body="three")

    found = await world.client.get(MESSAGES, params={"To": ANA, "From": CLINIC})

    assert [message["body"] for message in found.json()["messages"]] == ["three", "one"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        pytest.param("DateSent>=2026-03-02", 1, id="from its day on"),
        pytest.param("DateSent>=2026-03-03", 0, id="from the next day on"),
        pytest.param("DateSent>=2026-03-02T12:00:00Z", 1, id="from its second on"),
        pytest.param("DateSent>=2026-03-02T12:00:01Z", 0, id="from the next second on"),
        pytest.param("DateSent<=2026-03-02", 1, id="up to its day"),
        pytest.param("DateSent<=2026-03-01", 0, id="up to the day before"),
        pytest.param("DateSent=2026-03-02", 1, id="on its day"),
        pytest.param("DateSent=2026-03-01", 0, id="on another day"),
        pytest.param("From=%2B13125550111", 0, id="from somebody else"),
    ],
)
async def test_list_filters_by_date(world: World, query: str, count: int) -> None:
    await world.send()

    found = await world.client.get(f"{MESSAGES}?{query}")

    assert len(found.json()["messages"]) == count


async def test_text_still_on_its_way_is_listed_by_time(make_world: MakeWorld) -> None:
    world = make_world(plan=())
    await world.send()

    found = await world.client.get(f"{MESSAGES}?DateSent>=2026-03-02T11:59:00Z")

    assert [message["status"] for message in found.json()["messages"]] == ["queued"]


async def test_pages_follow_one_another_without_gap_or_repeat(world: World) -> None:
    for number in range(5):
        await world.send(Body=str(number))

    bodies, uri = [], f"{MESSAGES}?PageSize=2"
    for _ in range(3):
        page = (await world.client.get(uri)).json()
        bodies += [message["body"] for message in page["messages"]]
        uri = page["next_page_uri"]

    assert bodies == ["4", "3", "2", "1", "0"]
    assert uri is None


async def test_date_that_is_none_is_refused(world: World) -> None:
    response = await world.client.get(f"{MESSAGES}?DateSent>=soon")

    assert response.json()["code"] == 30400


async def test_redacted_text_is_empty_at_twilio_and_whole_on_the_phone(world: World) -> None:
    uri = (await world.send(Body="Private")).json()["uri"]

    changed = await world.client.post(uri, data={"Body": ""})

    assert changed.json()["body"] == ""
    assert (await world.shown())[0]["body"] == "Private"


async def test_delivered_text_cannot_be_canceled(world: World) -> None:
    uri = (await world.send()).json()["uri"]

    changed = await world.client.post(uri, data={"Status": "canceled"})

    assert changed.status_code == 409
    assert changed.json()["code"] == 30409


class Canceling(Receiver):
    """Cancels each text as soon as it hears that it is queued."""

    world: World

    async def take_status(self, request: Request) -> Response:
        answer = await super().take_status(request)
        sid, status, _ = self.callbacks[-1]
        if status == "queued":
            uri = MESSAGES.replace(".json", f"/{sid}.json")
            await self.world.client.post(uri, data={"Status": "canceled"})
        return answer


async def test_canceled_text_is_never_delivered(make_world: MakeWorld) -> None:
    receiver = Canceling()
    plan = (Step(0, Status.QUEUED), Step(0, Status.SENT), Step(0, Status.DELIVERED))
    receiver.world = make_world(receiver, plan=plan)

    await receiver.world.send()

    assert [status for _, status, _ in receiver.callbacks] == ["queued", "canceled"]
    assert (await receiver.world.shown())[0]["status"] == "canceled"


@pytest.mark.parametrize(
    "form",
    [
        pytest.param({"Body": "new words"}, id="a text cannot be rewritten"),
        pytest.param({"Body": "", "Status": "canceled"}, id="both at once"),
        pytest.param({"Status": "delivered"}, id="another state"),
        pytest.param({}, id="nothing"),
    ],
)
async def test_other_changes_are_refused(world: World, form: dict[str, str]) -> None:
    uri = (await world.send()).json()["uri"]

    changed = await world.client.post(uri, data=form)

    assert changed.json()["code"] == 30400


async def test_unknown_text_is_not_found(world: World) -> None:
    response = await world.client.get(MESSAGES.replace(".json", f"/SM{'0' * 32}.json"))

    assert response.status_code == 404
    assert response.json()["code"] == 20404


def test_twilios_own_client_sends_reads_and_lists(served_twilio: str) -> None:
    client = twilio_client(served_twilio)

    sent = client.messages.create(to=ANA, from_=CLINIC, body="Hello")

    assert client.messages(sent.sid).fetch().body == "Hello"
    listed = client.messages.list(to=ANA, date_sent_after=sent.date_created)
    assert [message.sid for message in listed] == [sent.sid]


def twilio_client(url: str) -> Any:
    """Twilio's own client, talking to another host."""
    transport: Any = TwilioHttpClient()
    ask = transport.request
    transport.request = lambda method, uri, *rest, **options: ask(
        method, uri.replace("https://api.twilio.com", url), *rest, **options
    )
    make: Any = Client  # the package has no types
    return make(SID, TOKEN, http_client=transport)


async def test_dropped_answer_closes_the_connection_and_the_text_stays(
    served_twilio: str,
) -> None:
    async with httpx2.AsyncClient(base_url=served_twilio, auth=(SID, TOKEN)) as client:
        await client.post("/sim/faults", json={"drops": 1})

        with pytest.raises((httpx2.ReadError, httpx2.RemoteProtocolError)):
            await client.post(MESSAGES, data={"To": ANA, "From": CLINIC, "Body": "once"})

        listed = (await client.get(MESSAGES, params={"To": ANA})).json()["messages"]
        counts = (await client.get("/sim/counts")).json()
    assert [message["body"] for message in listed] == ["once"]
    assert (counts["accepted"], counts["dropped"]) == (1, 1)
