"""Status callbacks and the faults that can be asked for."""

import asyncio
import json
from itertools import permutations
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.responses import Response

from simulators.twilio.faults import Faults
from tests.simulators.simulator_stubs import ANA, CLINIC, JAMES, MESSAGES, Receiver
from tests.simulators.simulator_world import MakeWorld, World


async def test_callbacks_are_signed_and_come_in_the_plans_order(world: World) -> None:
    sid = (await world.send()).json()["sid"]

    assert world.receiver.callbacks == [(sid, "sent", None), (sid, "delivered", None)]
    assert world.receiver.forged == 0


async def test_text_without_callback_address_is_delivered_in_silence(world: World) -> None:
    await world.send(StatusCallback=None)

    assert world.receiver.callbacks == []
    assert (await world.shown())[0]["status"] == "delivered"


class Deaf(Receiver):
    """Refuses the first `refusals` connections."""

    refusals = 0

    async def take_status(self, request: Request) -> Response:
        if self.refusals:
            self.refusals -= 1
            raise httpx2.ConnectError("refused")
        return await super().take_status(request)


async def test_callback_is_tried_again_when_nobody_listens(make_world: MakeWorld) -> None:
    receiver = Deaf()
    receiver.refusals = 3
    world = make_world(receiver)

    await world.send()

    assert [status for _, status, _ in receiver.callbacks] == ["sent", "delivered"]


async def test_callback_nobody_takes_is_given_up_and_counted(make_world: MakeWorld) -> None:
    receiver = Deaf()
    receiver.refusals = 100
    world = make_world(receiver)

    await world.send()

    counts = (await world.client.get("/sim/counts")).json()
    assert (counts["callbacks"], counts["callbacks_failed"]) == (2, 2)
    assert (await world.shown())[0]["status"] == "delivered"


async def test_number_refuses_with_the_code_asked_for(world: World) -> None:
    await world.client.post("/sim/faults", json={"refuse": {ANA: 21610}})

    refused, other = await world.send(To=ANA), await world.send(To=JAMES)

    assert (refused.status_code, refused.json()["code"]) == (400, 21610)
    assert other.status_code == 201
    assert await world.shown(ANA) == []


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        pytest.param({"server_errors": 2}, 500, id="server errors"),
        pytest.param({"throttles": 2}, 429, id="too many requests"),
    ],
)
async def test_next_sends_fail_and_then_all_is_well(
    world: World, fault: dict[str, int], status: int
) -> None:
    await world.client.post("/sim/faults", json=fault)

    answers = [(await world.send()).status_code for _ in range(3)]

    assert answers == [status, status, 201]
    assert len(await world.shown()) == 1


async def test_plan_of_one_number_brings_its_own_end(world: World) -> None:
    plans = {ANA: [[0, "sent"], [0, "undelivered", 30003]]}
    await world.client.post("/sim/faults", json={"plans": plans})

    sid = (await world.send(To=ANA)).json()["sid"]
    await world.send(To=JAMES)

    assert world.receiver.callbacks[1] == (sid, "undelivered", "30003")
    assert world.receiver.callbacks[-1][1] == "delivered"
    assert (await world.shown())[0]["error_code"] == 30003


@pytest.mark.parametrize("order", list(permutations(["queued", "sent", "delivered"])))
async def test_callbacks_can_be_asked_for_in_any_order(
    world: World, order: tuple[str, ...]
) -> None:
    plan = [[0, status] for status in order]
    await world.client.post("/sim/faults", json={"plans": {"*": plan}})

    await world.send()

    assert tuple(status for _, status, _ in world.receiver.callbacks) == order


async def test_callback_for_an_unknown_text_can_be_sent(world: World) -> None:
    wanted = {"sid": "SM" + "9" * 32, "status": "delivered"}

    answer = await world.client.post("/sim/callback", json=wanted)

    assert answer.json() == {"sid": wanted["sid"], "status": 204}
    assert world.receiver.callbacks == [(wanted["sid"], "delivered", None)]
    assert world.receiver.forged == 0


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param({"explode": 1}, id="a fault nobody knows"),
        pytest.param({"drops": -1}, id="fewer than none"),
        pytest.param({"drops": True}, id="a truth is no count"),
        pytest.param({"plans": {"*": [["soon", "sent"]]}}, id="no delay"),
        pytest.param({"plans": {"*": [[0, "vanished"]]}}, id="a state Twilio does not have"),
        pytest.param({"drops": 1, "delay_seconds": "long"}, id="one of two"),
    ],
)
async def test_wrong_fault_is_refused_and_changes_nothing(
    world: World, wanted: dict[str, Any]
) -> None:
    answer = await world.client.post("/sim/faults", json=wanted)

    assert answer.status_code == 400
    assert answer.json()["error"]
    assert (await world.client.get("/sim/faults")).json() == Faults().as_json()


async def test_faults_can_be_cleared(world: World) -> None:
    await world.client.post("/sim/faults", json={"drops": 3, "refuse": {ANA: 21610}})

    answer = await world.client.delete("/sim/faults")

    assert answer.json() == Faults().as_json()


async def test_form_of_another_site_sets_no_fault(world: World) -> None:
    body = json.dumps({"drops": 1})

    answer = await world.client.post(
        "/sim/faults", content=body, headers={"Content-Type": "text/plain"}
    )

    assert answer.status_code == 400
    assert (await world.client.get("/sim/faults")).json()["drops"] == 0


@given(errors=st.integers(0, 20), throttles=st.integers(0, 20))
def test_each_fault_hits_as_many_sends_as_asked(errors: int, throttles: int) -> None:
    faults = Faults(server_errors=errors, throttles=throttles)

    refused = [faults.strike(ANA, ()).refuses for _ in range(errors + throttles + 1)]

    assert refused.count(20500) == errors
    assert refused.count(20429) == throttles
    assert refused[-1] is None


async def test_delayed_answer_belongs_to_an_accepted_text(world: World) -> None:
    await world.client.post("/sim/faults", json={"delay_seconds": 600})
    form = {"To": ANA, "From": CLINIC, "Body": "slow"}

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await world.client.post(MESSAGES, data=form)

    assert [text["body"] for text in await world.shown()] == ["slow"]
