"""The carriers' list is fetched whole and checked, or not at all, and the reason is told."""

from collections.abc import AsyncIterator, Callable
from datetime import date

import httpx2
import pytest

from hearback.channels.twilio_sms import deactivations
from hearback.channels.twilio_sms.deactivations import Deactivations, ListNotFetched

URL = "https://messaging.twilio.example/v1/Deactivations"
FILE = "https://files.example/2026-11-20.txt"
DAY = date(2026, 11, 20)
Answers = Callable[[httpx2.Request], httpx2.Response]


def source(answers: Answers) -> Deactivations:
    made = Deactivations(URL, "AC1", "secret")
    made._client._transport = httpx2.MockTransport(answers)
    made._client._mounts = {}
    return made


def body(content: bytes, status: int = 200) -> Answers:
    return lambda request: httpx2.Response(status, content=content)


async def test_the_day_is_asked_for_and_the_redirect_is_followed_without_the_password() -> None:
    asked: list[httpx2.Request] = []

    def answers(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        if request.url.host == "files.example":
            return httpx2.Response(200, content=b"15125550151\n15125550199\n\n")
        return httpx2.Response(307, headers={"Location": FILE})

    numbers = await source(answers).listed(DAY)

    assert list(numbers) == ["15125550151", "15125550199"]
    assert asked[0].url.params["Date"] == "2026-11-20"
    assert "authorization" in asked[0].headers
    assert "authorization" not in asked[1].headers


async def test_a_day_without_numbers_is_an_empty_list() -> None:
    assert list(await source(body(b"")).listed(DAY)) == []


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        pytest.param(body(b"", 404), "404", id="no list of that day"),
        pytest.param(body(b"", 503), "503", id="it is down"),
        pytest.param(body(b"<html>Sign in</html>"), "no list of numbers", id="a page"),
        pytest.param(body(b"15125550151\n151255"), "no list of numbers", id="cut off"),
        pytest.param(body(b"\xff\xfe\x00"), "UnicodeDecodeError", id="no text"),
    ],
)
async def test_what_is_no_list_changes_nothing_and_says_why(answers: Answers, why: str) -> None:
    with pytest.raises(ListNotFetched, match=why):
        await source(answers).listed(DAY)


async def test_a_way_that_is_closed_is_told() -> None:
    def closed(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("no way", request=request)

    with pytest.raises(ListNotFetched, match="ConnectError"):
        await source(closed).listed(DAY)


async def test_redirects_without_end_are_given_up() -> None:
    def around(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(302, headers={"Location": FILE})

    with pytest.raises(ListNotFetched, match="TooManyRedirects"):
        await source(around).listed(DAY)


async def test_a_list_without_end_is_given_up_at_its_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 1
            yield b"15125550151\n" * 1_000

    monkeypatch.setattr(deactivations, "MOST_BYTES", 100_000)

    with pytest.raises(ListNotFetched, match="too long"):
        await source(lambda request: httpx2.Response(200, content=endless())).listed(DAY)

    assert sent < 20
