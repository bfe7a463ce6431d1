"""The table of faults: by number, by count and by chance, and each of them in the log."""

import asyncio
from collections import Counter
from pathlib import Path

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.responses import Response

from simulators.twilio.faults import FAULTS, Answer, Faults
from simulators.twilio.plan import DEFAULT_PLAN, Callbacks, Status
from tests.simulators.simulator_stubs import ANA, CLINIC, JAMES, MESSAGES, SID, TOKEN, Receiver
from tests.simulators.simulator_world import MakeWorld, World

REFUSALS = [name for name, fault in FAULTS.items() if fault.refuses is not None]
ENDS = [name for name, fault in FAULTS.items() if fault.ends is not None]
ASKED_FOR = {"21610", "30003", "30006", "30007", "30008", "429", "500", "timeout", "drop"}
ASKED_FOR |= {"late", "doubled", "reversed", "early"}


async def set_faults(world: World, **faults: object) -> None:
    answer = await world.client.post("/sim/faults", json=faults)
    assert answer.status_code == 200, answer.text


def told(world: World) -> list[str]:
    return [status for _, status, _ in world.receiver.callbacks]


def struck(world: World) -> list[list[str]]:
    records = world.provider.ledger.since(0)
    return [record.data["faults"] for record in records if record.kind == "fault"]


def test_the_table_has_every_fault_that_is_asked_for() -> None:
    assert set(FAULTS) >= ASKED_FOR


@pytest.mark.parametrize("name", REFUSALS)
async def test_a_refusing_fault_answers_with_its_code_and_is_logged(
    world: World, name: str
) -> None:
    await set_faults(world, numbers={ANA: [name]})

    refused, other = await world.send(To=ANA), await world.send(To=JAMES)

    assert refused.json()["code"] == FAULTS[name].refuses
    assert refused.status_code == refused.json()["status"] >= 400
    assert other.status_code == 201
    assert struck(world) == [[name]]


@pytest.mark.parametrize("name", ENDS)
async def test_a_text_ends_with_the_faults_code(world: World, name: str) -> None:
    await set_faults(world, numbers={ANA: [name]})

    sid = (await world.send(To=ANA)).json()["sid"]

    assert world.receiver.callbacks == [(sid, "sent", None), (sid, "undelivered", name)]
    read = (await world.client.get(MESSAGES.replace(".json", f"/{sid}.json"))).json()
    assert (read["status"], read["error_code"]) == ("undelivered", int(name))
    assert struck(world) == [[name]]


@pytest.mark.parametrize(
    ("name", "order"),
    [
        pytest.param("late", ["sent", "delivered"], id="late"),
        pytest.param("doubled", ["sent", "sent", "delivered", "delivered"], id="doubled"),
        pytest.param("reversed", ["delivered", "sent"], id="reversed"),
        pytest.param("early", ["sent", "delivered"], id="early"),
    ],
)
async def test_callbacks_go_wrong_and_the_text_itself_does_not(
    world: World, name: str, order: list[str]
) -> None:
    await set_faults(world, next={name: 1}, late_seconds=0)

    await world.send()
    went_wrong = told(world)
    await world.send()

    assert went_wrong == order
    assert told(world)[len(order) :] == ["sent", "delivered"]
    assert [text["status"] for text in await world.shown()] == ["delivered", "delivered"]


class Watching(Receiver):
    """Notes which callbacks come while a send is not answered yet."""

    answered = False
    before: list[str]

    async def take_status(self, request: Request) -> Response:
        answer = await super().take_status(request)
        if not self.answered:
            self.before.append(self.callbacks[-1][1])
        return answer


async def test_an_early_callback_comes_before_the_sends_own_answer(make_world: MakeWorld) -> None:
    receiver = Watching()
    receiver.before = []
    world = make_world(receiver)
    await set_faults(world, next={"early": 1})
    form = {
        "To": ANA,
        "From": CLINIC,
        "Body": "x",
        "StatusCallback": "http://service/twilio/status",
    }

    answer = await world.client.post(MESSAGES, data=form)
    receiver.answered = True

    assert receiver.before == ["sent", "delivered"]
    assert answer.json()["status"] == "delivered"


async def test_late_callbacks_come_after_their_pause(make_world: MakeWorld) -> None:
    world = make_world()
    await set_faults(world, next={"late": 1}, late_seconds=600)
    form = {
        "To": ANA,
        "From": CLINIC,
        "Body": "x",
        "StatusCallback": "http://service/twilio/status",
    }

    await world.client.post(MESSAGES, data=form)
    for _ in range(20):
        await asyncio.sleep(0)

    assert (await world.shown())[0]["status"] == "delivered"
    assert told(world) == []


@pytest.mark.parametrize(
    ("name", "taken"), [pytest.param("timeout", 0, id="not taken"), ("taken_timeout", 1)]
)
async def test_a_send_is_not_answered_and_hangs_until_the_client_goes(
    served_twilio: str, name: str, taken: int
) -> None:
    async with httpx2.AsyncClient(base_url=served_twilio, auth=(SID, TOKEN)) as client:
        await client.post("/sim/faults", json={"next": {name: 1}})

        with pytest.raises(httpx2.ReadTimeout):
            await client.post(MESSAGES, data={"To": ANA, "From": CLINIC, "Body": "x"}, timeout=0.3)

        listed = (await client.get(MESSAGES, params={"To": ANA})).json()["messages"]
        log = (await client.get("/sim/log")).json()["records"]
    assert len(listed) == taken
    assert [record["faults"] for record in log if record["kind"] == "fault"] == [[name]]


async def test_faults_of_one_send_come_together(world: World) -> None:
    await set_faults(world, numbers={"*": ["doubled"], ANA: ["30008"]})

    await world.send(To=ANA)

    assert told(world) == ["sent", "sent", "undelivered", "undelivered"]
    assert struck(world) == [["30008", "doubled"]]


async def test_a_refused_send_uses_up_no_fault_of_an_accepted_one(world: World) -> None:
    await set_faults(world, next={"429": 1, "30003": 1})

    first, second, third = [(await world.send()).status_code for _ in range(3)]

    assert (first, second, third) == (429, 201, 201)
    assert struck(world) == [["429"], ["30003"]]


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param({"next": {"earthquake": 1}}, id="a fault nobody knows"),
        pytest.param({"next": {"429": -1}}, id="fewer than none"),
        pytest.param({"numbers": {ANA: "30003"}}, id="a word for a list"),
        pytest.param({"numbers": [ANA]}, id="no faults"),
        pytest.param({"odds": {"429": 1.5}}, id="more than certain"),
        pytest.param({"odds": {"429": True}}, id="a truth is no chance"),
        pytest.param({"seed": "lucky"}, id="a seed is a number"),
    ],
)
async def test_a_wrong_wish_is_refused_and_changes_nothing(
    world: World, wanted: dict[str, object]
) -> None:
    answer = await world.client.post("/sim/faults", json=wanted)

    assert answer.status_code == 400
    assert (await world.client.get("/sim/faults")).json() == Faults().as_json()


async def test_the_log_with_faults_is_read_again_at_the_next_start(
    make_world: MakeWorld, log_path: Path
) -> None:
    world = make_world(log_path=log_path)
    await set_faults(world, next={"30003": 1})
    await world.send()

    again = make_world(log_path=log_path)

    assert struck(again) == [["30003"]]
    assert [record.kind for record in again.provider.ledger.since(0)][:2] == ["fault", "accepted"]


ODDS = {"30003": 0.2, "429": 0.1, "doubled": 0.3, "drop": 0.05}
NUMBERS = [f"+1312555{n:04d}" for n in range(40)]


def drawn(seed: int, numbers: list[str]) -> dict[str, list[tuple[str, ...]]]:
    faults = Faults(odds=dict(ODDS), seed=seed)
    met: dict[str, list[tuple[str, ...]]] = {}
    for number in numbers:
        met.setdefault(number, []).append(faults.strike(number, DEFAULT_PLAN).names)
    return met


@given(st.integers(0, 1000), st.permutations(NUMBERS * 2))
def test_a_seed_brings_the_same_faults_in_whatever_order_the_sends_come(
    seed: int, numbers: list[str]
) -> None:
    assert drawn(seed, numbers) == drawn(seed, sorted(numbers))


def test_another_seed_brings_other_faults() -> None:
    assert drawn(1, NUMBERS) != drawn(2, NUMBERS)


def test_faults_come_about_as_often_as_their_odds_say() -> None:
    faults = Faults(odds=dict(ODDS), seed=3)

    met = Counter(
        name for n in range(4000) for name in faults.strike(f"+1312{n:07d}", DEFAULT_PLAN).names
    )

    refused = ODDS["429"]
    assert met["429"] / 4000 == pytest.approx(refused, abs=0.02)
    assert met["30003"] / 4000 == pytest.approx(ODDS["30003"] * (1 - refused), abs=0.02)
    assert met["doubled"] / 4000 == pytest.approx(ODDS["doubled"] * (1 - refused), abs=0.02)


@given(st.sets(st.sampled_from(sorted(FAULTS))))
def test_any_mixture_of_faults_makes_one_send(names: set[str]) -> None:
    faults = Faults(numbers={ANA: tuple(sorted(names))})

    send = faults.strike(ANA, DEFAULT_PLAN)

    if send.refuses is not None:
        assert (send.plan, send.answer) == ((), Answer.GIVEN)
    else:
        ended = send.plan[-1].status in {Status.DELIVERED, Status.UNDELIVERED}
        assert ended
        assert send.callbacks in Callbacks
