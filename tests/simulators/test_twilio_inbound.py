"""Texts from a handset: what the service is posted, and what its answer does."""

from typing import Any

import httpx2
import pytest
from starlette.responses import Response

from simulators.twilio.inbound import answers_in
from tests.simulators.simulator_stubs import ANA, CLINIC, SID, Receiver
from tests.simulators.simulator_world import MakeWorld, World


async def text_from(world: World, **changes: Any) -> httpx2.Response:
    wanted = {"from": ANA, "to": CLINIC, "body": "Sí 👍\r\n ahí estaré ", **changes}
    return await world.client.post("/sim/inbound", json=wanted)


async def test_webhook_is_signed_and_carries_twilios_fields(world: World) -> None:
    answer = await text_from(world)

    form = world.receiver.inbound[0]
    assert answer.json() == {"sid": form["MessageSid"], "status": 200}
    assert world.receiver.forged == 0
    assert form["Body"] == "Sí 👍\r\n ahí estaré "
    assert (form["From"], form["To"], form["AccountSid"]) == (ANA, CLINIC, SID)
    assert form["MessageSid"] == form["SmsSid"] == form["SmsMessageSid"]
    assert (form["NumMedia"], form["NumSegments"]) == ("0", "1")
    assert (form["SmsStatus"], form["ApiVersion"]) == ("received", "2010-04-01")
    assert form["FromCountry"] == "US"


async def test_extra_fields_and_a_chosen_sid_go_along(world: World) -> None:
    sid = "SM" + "7" * 32

    await text_from(world, sid=sid, extra={"OptOutType": "STOP", "FromCity": ""})

    assert world.receiver.inbound[0]["OptOutType"] == "STOP"
    assert world.receiver.inbound[0]["MessageSid"] == sid
    assert world.receiver.forged == 0


async def test_media_can_be_fetched_by_whoever_knows_the_account(world: World) -> None:
    await text_from(world, body="", media=[{"type": "image/png", "name": "card.png"}])

    form = world.receiver.inbound[0]
    picture = await world.client.get(form["MediaUrl0"])
    stranger = await world.client.get(form["MediaUrl0"], auth=("someone", "else"))
    assert (form["NumMedia"], form["MediaContentType0"]) == ("1", "image/png")
    assert picture.content.startswith(b"\x89PNG")
    assert stranger.status_code == 401


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(Response(status_code=503), id="not ready"),
        pytest.param(httpx2.ConnectError("refused"), id="no connection"),
    ],
)
async def test_failed_webhook_is_tried_once_more_under_the_same_token(
    first: Response | Exception, make_world: MakeWorld
) -> None:
    world = make_world(Receiver(answers=[first]))

    answer = await text_from(world)

    assert answer.json()["status"] == 200
    assert len(world.receiver.inbound) == 2
    assert len(set(world.receiver.tokens)) == 1


async def test_two_texts_have_two_tokens(world: World) -> None:
    await text_from(world)
    await text_from(world)

    assert len(set(world.receiver.tokens)) == 2


@pytest.mark.parametrize(
    ("answers", "status", "calls"),
    [
        pytest.param([Response(status_code=403)], 403, 1, id="refused for good"),
        pytest.param([Response(status_code=500)] * 3, 500, 2, id="down twice"),
        pytest.param([httpx2.ConnectError("no")] * 3, None, 2, id="never reached"),
        pytest.param([httpx2.ReadTimeout("slow")] * 3, None, 1, id="too slow is not asked again"),
    ],
)
async def test_text_that_did_not_arrive_is_shown_as_failed(
    answers: list[Response | Exception], status: int | None, calls: int, make_world: MakeWorld
) -> None:
    world = make_world(Receiver(answers=list(answers)))

    answer = await text_from(world)

    assert answer.json()["status"] == status
    assert len(world.receiver.inbound) == calls
    assert (await world.shown())[0]["status"] == "failed"


async def test_twiml_answer_appears_on_the_handset(make_world: MakeWorld) -> None:
    twiml = "<Response><Message>You have been <b/>unsubscribed.</Message></Response>"
    world = make_world(Receiver(answers=[Response(twiml.replace("<b/>", ""))]))

    await text_from(world, body="STOP")

    texts = await world.shown()
    assert [text["body"] for text in texts] == ["STOP", "You have been unsubscribed."]
    assert texts[1]["direction"] == "outbound-reply"
    assert texts[1]["from"] == CLINIC


@pytest.mark.parametrize(
    ("twiml", "texts"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("<Response/>", [], id="empty"),
        pytest.param("<Response><Message> Hi </Message></Response>", ["Hi"], id="plain"),
        pytest.param(
            "<Response><Message><Body>A &amp; B</Body></Message><Message>C</Message></Response>",
            ["A & B", "C"],
            id="bodies and plain",
        ),
    ],
)
def test_twiml_texts_are_read(twiml: str, texts: list[str]) -> None:
    assert list(answers_in(twiml)) == texts


@pytest.mark.parametrize(
    "twiml",
    [
        pytest.param("OK", id="plain words"),
        pytest.param("<html></html>", id="another document"),
        pytest.param("<Response>" + " " * 70_000 + "</Response>", id="too long"),
    ],
)
async def test_answer_that_is_not_twiml_is_noted_and_texts_nobody(
    twiml: str, make_world: MakeWorld
) -> None:
    world = make_world(Receiver(answers=[Response(twiml)]))

    await text_from(world)

    records = (await world.client.get("/sim/log")).json()["records"]
    assert records[-1]["kind"] == "webhook"
    assert records[-1]["problem"]
    assert len(await world.shown()) == 1


async def test_text_delivered_twice_is_one_bubble(world: World) -> None:
    sid = "SM" + "5" * 32

    await text_from(world, sid=sid)
    await text_from(world, sid=sid)

    assert len(world.receiver.inbound) == 2
    assert len(await world.shown()) == 1


async def test_failed_repetition_takes_nothing_back(make_world: MakeWorld) -> None:
    refused = Response(status_code=403)
    world = make_world(Receiver(answers=[Response("<Response/>"), refused]))
    sid = "SM" + "5" * 32
    await text_from(world, sid=sid)

    await text_from(world, sid=sid)

    assert (await world.shown())[0]["status"] == "received"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"from": "Ana"}, id="no number"),
        pytest.param({"to": None}, id="nobody to text"),
        pytest.param({"media": [{"name": "no type"}]}, id="media without type"),
        pytest.param({"media": ["a.png"]}, id="media that is a word"),
        pytest.param({"extra": "x"}, id="extra that is a word"),
    ],
)
async def test_wrong_request_is_told_what_is_wrong(world: World, changes: dict[str, Any]) -> None:
    answer = await text_from(world, **changes)

    assert answer.status_code == 400
    assert answer.json()["error"]
    assert world.receiver.inbound == []


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(Response(status_code=503), id="not ready"),
        pytest.param(httpx2.ConnectError("refused"), id="no connection"),
    ],
)
async def test_a_text_that_the_first_door_does_not_take_goes_to_the_second(
    make_world: MakeWorld, first: Response | Exception
) -> None:
    world = make_world(fallback_at="http://service")
    world.receiver.answers = [first, first]

    answer = await text_from(world, body="yes")

    assert answer.json()["status"] == 200
    assert [form["Body"] for form in world.receiver.second_door] == ["yes"]
    assert world.receiver.forged == 0
