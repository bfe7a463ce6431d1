"""The log: what it keeps over a restart, and how it is followed."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.twilio.ledger import Ledger, LogDamaged
from simulators.twilio.messages import Direction, Kind, Messages
from tests.simulators.simulator_stubs import ANA, CLINIC, JAMES, MESSAGES, SID, TOKEN
from tests.simulators.simulator_world import NOON, MakeWorld, World


def written(path: Path) -> bytes:
    return path.read_bytes()


def scribble(path: Path, content: bytes) -> None:
    path.write_bytes(content)


async def a_busy_day(world: World) -> None:
    await world.send(To=ANA, Body="línea uno\nlínea dos\u2028tres")
    await world.send(To="banana")
    uri = (await world.send(To=JAMES, Body="two")).json()["uri"]
    await world.client.post(uri, data={"Body": ""})
    await world.client.post("/sim/inbound", json={"from": ANA, "to": CLINIC, "body": "STOP"})


async def test_restart_brings_everything_back(log_path: Path, make_world: MakeWorld) -> None:
    before = make_world(log_path=log_path)
    await a_busy_day(before)
    texts, counts = await before.shown(), (await before.client.get("/sim/counts")).json()
    await before.provider.close()

    after = make_world(log_path=log_path)

    assert await after.shown() == texts
    assert (await after.client.get("/sim/counts")).json() == counts
    await after.send(Body="later")
    records = (await after.client.get("/sim/log")).json()["records"]
    assert [record["seq"] for record in records] == list(range(1, len(records) + 1))


async def test_every_line_says_when_and_in_which_order(
    log_path: Path, make_world: MakeWorld
) -> None:
    world = make_world(log_path=log_path)

    await a_busy_day(world)

    lines = [json.loads(line) for line in written(log_path).split(b"\n") if line]
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    assert {line["at"] for line in lines} == {NOON.isoformat(timespec="milliseconds")}
    assert [line["kind"] for line in lines] == [
        *("accepted", "status", "callback", "status", "callback"),
        "refused",
        *("accepted", "status", "callback", "status", "callback"),
        "redacted",
        *("inbound", "webhook"),
    ]


async def test_unfinished_last_line_is_cut_off(log_path: Path, make_world: MakeWorld) -> None:
    world = make_world(log_path=log_path)
    await world.send(Body="whole")
    await world.provider.close()
    whole = written(log_path)
    scribble(log_path, whole + b'{"seq": 6, "at": "2026')

    after = make_world(log_path=log_path)

    assert [text["body"] for text in await after.shown()] == ["whole"]
    assert written(log_path) == whole


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("scribble", id="not JSON"),
        pytest.param('{"seq": 1}', id="something missing"),
        pytest.param('{"seq": 7, "at": "", "kind": "dropped", "phone": null}', id="a gap"),
        pytest.param('{"seq": 1, "at": "", "kind": "teleported", "phone": null}', id="new kind"),
    ],
)
def test_damaged_log_stops_the_start_and_names_the_line(
    log_path: Path, line: str, make_world: MakeWorld
) -> None:
    log_path.write_text(line + "\n")

    with pytest.raises(LogDamaged, match="line 1"):
        make_world(log_path=log_path)


async def test_log_goes_on_where_the_reader_stopped(world: World) -> None:
    await world.send()

    rest = (await world.client.get("/sim/log", params={"after": 3})).json()

    assert [record["seq"] for record in rest["records"]] == [4, 5]
    assert rest["seq"] == 5


async def test_follower_hears_what_was_missed_and_what_comes() -> None:
    ledger = Ledger(None, lambda: NOON)
    ledger.append(Kind.DROPPED, ANA)
    ledger.append(Kind.DROPPED, ANA)
    follower = ledger.follow(1, quiet=60)

    missed = await anext(follower)
    coming = asyncio.ensure_future(anext(follower))
    await asyncio.sleep(0)
    ledger.append(Kind.DROPPED, JAMES)

    assert missed
    assert missed.seq == 2
    heard = await coming
    assert heard
    assert (heard.seq, heard.phone) == (3, JAMES)
    await follower.aclose()


async def test_quiet_follower_is_kept_awake() -> None:
    ledger = Ledger(None, lambda: NOON)
    follower = ledger.follow(0, quiet=0)

    assert await anext(follower) is None
    await follower.aclose()


async def test_counts_say_how_often_each_thing_happened(world: World) -> None:
    await a_busy_day(world)

    counts = (await world.client.get("/sim/counts")).json()

    assert counts == {
        "accepted": 2,
        "segments": 2,
        "refused": 1,
        "dropped": 0,
        "callbacks": 4,
        "callbacks_failed": 0,
        "inbound": 1,
        "inbound_failed": 0,
        "twiml_answers": 0,
        "refused_by_code": {"21211": 1},
        "accepted_by_phone": {ANA: 1, JAMES: 1},
    }


async def test_both_directions_are_shown_in_order(world: World) -> None:
    await world.send(Body="one")
    await world.client.post("/sim/inbound", json={"from": ANA, "to": CLINIC, "body": "two"})
    await world.send(To=JAMES, Body="not hers")
    await world.send(Body="three")

    texts = await world.shown(ANA)

    assert [(text["direction"], text["body"]) for text in texts] == [
        ("outbound-api", "one"),
        ("inbound", "two"),
        ("outbound-api", "three"),
    ]


async def test_texts_carry_the_clock_they_are_told(world: World) -> None:
    told = "2027-06-01T09:30:00-05:00"
    await world.client.post("/sim/now", json={"now": told})

    message = (await world.send()).json()

    shown = datetime.fromisoformat((await world.shown())[0]["sent_at"])
    assert shown == datetime.fromisoformat(told)
    assert message["date_created"] == "Tue, 01 Jun 2027 14:30:00 +0000"


FACTS = st.sampled_from(["accepted", "inbound", "sent", "delivered", "webhook", "redacted"])


@given(steps=st.lists(st.tuples(FACTS, st.sampled_from(["SM1", "SM2", "SM3"])), max_size=30))
def test_replaying_any_log_gives_the_same_texts(steps: list[tuple[str, str]]) -> None:
    ledger = Ledger(None, lambda: datetime(2026, 3, 2, tzinfo=UTC))
    for what, sid in steps:
        append(ledger, what, sid)

    replayed = Messages(ledger.since(0))

    assert replayed.by_sid == ledger.messages.by_sid
    assert replayed.counts == ledger.messages.counts


def append(ledger: Ledger, what: str, sid: str) -> None:
    shown = NOON.isoformat()
    if what in ("accepted", "inbound"):
        inbound = what == "inbound"
        sender, to = (ANA, CLINIC) if inbound else (CLINIC, ANA)
        facts: dict[str, Any] = {
            "direction": Direction.INBOUND if inbound else Direction.API,
            "status": "receiving" if inbound else "queued",
            "from": sender,
            "to": to,
            "body": "x",
            "media": [],
            "segments": 1,
        }
        ledger.append(Kind(what), ANA, sid=sid, encoding="GSM-7", shown_at=shown, **facts)
    elif what == "webhook":
        ledger.append(Kind.WEBHOOK, ANA, sid=sid, http=200, problem=None)
    elif what == "redacted":
        ledger.append(Kind.REDACTED, ANA, sid=sid)
    else:
        ledger.append(Kind.STATUS, ANA, sid=sid, status=what, error_code=None, shown_at=shown)


async def test_events_resume_after_the_last_one_seen(served_twilio: str) -> None:
    async with httpx2.AsyncClient(base_url=served_twilio, auth=(SID, TOKEN)) as client:
        for phone in (ANA, JAMES, ANA):
            await client.post(MESSAGES, data={"To": phone, "From": CLINIC, "Body": "x"})
        records = (await client.get("/sim/log")).json()["records"]
        hers = [record["seq"] for record in records if record["phone"] == ANA]

        seen = {"Last-Event-ID": str(hers[0])}
        async with client.stream("GET", "/sim/events", params={"phone": ANA}, headers=seen) as live:
            ids = [line async for line in lines_until(live, f"id: {hers[-1]}")]

    assert ids == [f"id: {seq}" for seq in hers[1:]]


async def lines_until(live: httpx2.Response, last: str) -> AsyncIterator[str]:
    """The stream's id lines, ending with `last`; the stream itself has no end."""
    async for line in live.aiter_lines():
        if line.startswith("id:"):
            yield line
        if line == last:
            return
